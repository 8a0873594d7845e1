#include "ui/language/stage_text.h"

#include "ui/language/engine_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace hrlf::ui {

namespace {

constexpr auto context = "hrlf::ui::Stage";

/// The engine has no translations of its own; this list makes its stages known to them. %1, %2: the numbers.
constexpr const char* stages[] = {
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Opening the file"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Opening the clip"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Opening the archive"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "loading the model"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Reading sound"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Reading the voice"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Reading the face"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Reading utterances"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Reading subtitles"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Reading word vectors"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Reading clip %1 of %2"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Recognising speech"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Aligning the transcript"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Aligning videos"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Predicting"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Comparing points"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Clip read"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Clips read"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Robustness measured"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Evaluated"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Arranging points"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Drawing the figures"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Drawing the video"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Laying out the pages"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Loading the model"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Loading the models"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Measured"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Printing"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Reading the file"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Taking pictures from the clip"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "The report is written"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Trained and evaluated"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Training the teacher"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Training the student"),
    QT_TRANSLATE_NOOP("hrlf::ui::Stage", "Writing the document"),
};

}  // namespace

QString stageText(std::string_view stage) {
  QString text = QString::fromUtf8(stage.data(), static_cast<qsizetype>(stage.size()));
  static const QRegularExpression number(QStringLiteral("\\d+"));
  QStringList numbers;
  QString key;
  qsizetype from = 0;
  for (auto matches = number.globalMatch(text); matches.hasNext();) {
    const auto match = matches.next();
    numbers << match.captured();
    key += text.mid(from, match.capturedStart() - from) + QStringLiteral("%%1").arg(numbers.size());
    from = match.capturedEnd();
  }
  key += text.mid(from);
  const QByteArray listed = key.toUtf8();
  const auto isListed = [&listed](const char* known) { return listed == known; };
  if (std::none_of(std::begin(stages), std::end(stages), isListed)) return engineText(stage);
  text = QCoreApplication::translate(context, listed.constData());
  for (qsizetype i = 0; i < numbers.size(); ++i) text.replace(QStringLiteral("%%1").arg(i + 1), numbers[i]);
  return text;
}

}  // namespace hrlf::ui
