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
  return text.contains(QLatin1String("accuracy"))
             ? QCoreApplication::translate("hrlf::ui", "Accuracy %1 (all three)").arg(all)
             : QCoreApplication::translate("hrlf::ui", "MAE %1 (all three)").arg(all);
}

QString validationNotation() {
  return QCoreApplication::translate(
      "hrlf::ui",
      "What was available: {l} words, {a} voice, {v} face, {l,a,v} all three. Avg.: mean "
      "over all but the last. MAE: mean absolute error, the smaller the better.");
}

}  // namespace hrlf::ui
