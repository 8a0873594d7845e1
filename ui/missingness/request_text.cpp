#include "ui/missingness/request_text.h"

#include "ui/theme/palette.h"

#include <QCoreApplication>
#include <QLocale>

namespace hrlf::ui {
namespace {

QString number(double value) { return QLocale().toString(value, 'g', 4); }

QString seconds(double value) { return QLocale().toString(value, 'f', 2); }

QString patternText(const MissingRequest& request) {
  if (request.pattern == TimePattern::Burst)
    return QCoreApplication::translate("hrlf::ui::RequestText", "in bursts of %1 s").arg(number(request.stretch));
  if (request.pattern == TimePattern::Periodic)
    return QCoreApplication::translate("hrlf::ui::RequestText", "periodically, %1 s each").arg(number(request.stretch));
  return QCoreApplication::translate("hrlf::ui::RequestText", "at random");
}

}  // namespace

QString requestText(const MissingRequest& request) {
  QStringList parts;
  QStringList drawn;
  for (const Modality m : allModalities) {
    const QString name = modalityInSentence(m);
    if (request.removed[m])
      parts << QCoreApplication::translate("hrlf::ui::RequestText", "%1 as a whole").arg(name);
    else if (request.ratio[m] > 0)
      drawn << QCoreApplication::translate("hrlf::ui::RequestText", "%1 % of %2")
                   .arg(number(100 * request.ratio[m]), name);
  }
  if (!drawn.isEmpty())
    parts << QCoreApplication::translate("hrlf::ui::RequestText", "%1 (%2, seed %3)")
                 .arg(drawn.join(QStringLiteral(" + ")), patternText(request), QString::number(request.seed));
  for (const Modality m : allModalities) {
    if (request.removed[m] || request.spans[m].empty()) continue;
    QStringList spans;
    for (const TimeSpan& span : request.spans[m])
      spans << QCoreApplication::translate("hrlf::ui::RequestText", "%1–%2 s")
                   .arg(seconds(span.start), seconds(span.end));
    parts << QCoreApplication::translate("hrlf::ui::RequestText", "%1 at %2")
                 .arg(modalityInSentence(m), spans.join(QCoreApplication::translate("hrlf::ui::RequestText", ", ",
                                                                                    "between stretches of time")));
  }
  return parts.join(QCoreApplication::translate("hrlf::ui::RequestText", "; ", "between what is taken away"));
}

}  // namespace hrlf::ui
