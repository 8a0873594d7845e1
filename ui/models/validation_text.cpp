#include "ui/models/validation_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace hrlf::ui {

QString validationInBrief(const std::string& line) {
  static const QRegularExpression complete(QStringLiteral("\\{l,a,v\\} ([0-9.]+)"));
  constexpr int decimals = 3;
  const QString text = QString::fromStdString(line);
  QStringList figures;
  for (const QRegularExpressionMatch& found : complete.globalMatch(text))
    figures << QLocale().toString(found.captured(1).toDouble(), 'f', decimals);
  if (figures.isEmpty()) return text;
  const QString all = figures.join(QStringLiteral(", "));
  if (text.contains(QLatin1String("accuracy")))
    return QCoreApplication::translate("hrlf::ui", "Accuracy %1 (all three)").arg(all);
  if (text.contains(QLatin1String("F1"))) return QCoreApplication::translate("hrlf::ui", "F1 %1 (all three)").arg(all);
  if (text.contains(QLatin1String("MAE")))
    return QCoreApplication::translate("hrlf::ui", "MAE %1 (all three)").arg(all);
  return text;
}

QString validationNotation() {
  return QCoreApplication::translate(
      "hrlf::ui",
      "What was available: {l} words, {a} voice, {v} face, {l,a,v} all three. Avg.: mean "
      "over all but the last. MAE: mean absolute error, the smaller the better; of F1 and accuracy more is better.");
}

}  // namespace hrlf::ui
