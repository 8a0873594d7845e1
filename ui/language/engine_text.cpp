#include "ui/language/engine_text.h"

#include "translations/engine_texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

namespace hrlf::ui {

namespace {

constexpr auto context = "hrlf::ui::Engine";

/// Places and kinds that the engine names; they are no sentences, so nothing collects them.
constexpr const char* names[] = {
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "line %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "head line"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "byte %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "stream %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "key %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "top level"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "entry %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "array %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "utterance %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "segment %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "note %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "subtitle stream %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "subtitle stream %1 (%2)"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "epoch %1 of the %2"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "epoch %1 of the %2, seed %3"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "Evaluating %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "MMSA pickle"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "MISA / MAG-BERT pickle"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "MulT pickle with a pair of logits an emotion"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "HDF5 in MMSA's layout"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "numpy archive (.npz) in MMSA's layout"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "CMU-MultimodalSDK sequences (.csd)"),
};

/// Words that stand in the holes of messages. Most others there are names: of files, keys, modalities as papers have
/// them.
constexpr const char* words[] = {
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "teacher"), QT_TRANSLATE_NOOP("hrlf::ui::Engine", "student"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "sound"),   QT_TRANSLATE_NOOP("hrlf::ui::Engine", "picture"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "clip"),
};

QString inHole(const QString& text) {
  const auto isWord = [&text](const char* word) { return text == QLatin1String(word); };
  const auto* const word = std::find_if(std::begin(words), std::end(words), isWord);
  return word != std::end(words) ? QCoreApplication::translate(context, *word) : engineText(text.toStdString());
}

/// One message of the engine, and what its holes are filled with.
class Pattern {
 public:
  explicit Pattern(const char* english) : english_(english) {
    static const QRegularExpression hole(QStringLiteral("%\\d"));
    const QString text = QString::fromUtf8(english);
    QString expression;
    qsizetype from = 0;
    for (auto holes = hole.globalMatch(text); holes.hasNext(); ++holes_) {
      const auto found = holes.next();
      expression += QRegularExpression::escape(text.mid(from, found.capturedStart() - from)) + QStringLiteral("(.*?)");
      from = found.capturedEnd();
    }
    expression += QRegularExpression::escape(text.mid(from));
    letters_ = text.size() - 2 * holes_;
    expression_ = QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                     QRegularExpression::DotMatchesEverythingOption);
  }

  /// Letters that are not in holes: of two patterns that fit, the one with more says more.
  [[nodiscard]] qsizetype letters() const { return letters_; }

  /// The translation of `text`, with what is in the holes translated where it is a message itself; nullopt: another
  /// pattern's.
  [[nodiscard]] std::optional<QString> translate(const QString& text) const {
    const auto match = expression_.match(text);
    if (!match.hasMatch()) return std::nullopt;
    QString translated;
    const QString form = QCoreApplication::translate(context, english_);
    // By hand, since QString::arg() would also fill what looks like a hole in what was filled in.
    for (qsizetype i = 0; i < form.size(); ++i) {
      const bool isHole = form[i] == u'%' && i + 1 < form.size() && form[i + 1].isDigit() &&
                          form[i + 1].digitValue() >= 1 && form[i + 1].digitValue() <= holes_;
      if (!isHole)
        translated += form[i];
      else
        translated += inHole(match.captured(form[++i].digitValue()));
    }
    return translated;
  }

 private:
  const char* english_;
  QRegularExpression expression_;
  int holes_ = 0;
  qsizetype letters_ = 0;
};

const std::vector<Pattern>& patterns() {
  static const std::vector<Pattern> made = [] {
    std::vector<Pattern> all;
    for (const char* english : engineTexts) all.emplace_back(english);
    for (const char* english : names) all.emplace_back(english);
    std::stable_sort(all.begin(), all.end(),
                     [](const Pattern& a, const Pattern& b) { return a.letters() > b.letters(); });
    return all;
  }();
  return made;
}

std::optional<QString> ofOnePattern(const QString& text) {
  for (const Pattern& pattern : patterns())
    if (auto translated = pattern.translate(text)) return translated;
  return std::nullopt;
}

QString placeText(const std::string& where) {
  QStringList parts = QString::fromStdString(where).split(QStringLiteral(", "));
  for (QString& part : parts) part = engineText(part.toStdString());
  return parts.join(QStringLiteral(", "));
}

}  // namespace

QString engineText(std::string_view english) {
  const QString text = QString::fromUtf8(english.data(), static_cast<qsizetype>(english.size()));
  // A name or a number, not a message.
  if (!text.contains(u' ')) return text;
  if (auto translated = ofOnePattern(text)) return *translated;
  // Messages in a row: the longest beginning that is one, and then the rest.
  for (qsizetype end = text.lastIndexOf(QStringLiteral(". ")); end > 0;
       end = text.lastIndexOf(QStringLiteral(". "), end - 1))
    if (const auto first = ofOnePattern(text.left(end + 1)))
      return *first + u' ' + engineText(text.mid(end + 2).toStdString());
  return text;
}

QString engineText(const Error& error) {
  QString text = engineText(error.what);
  if (!error.where.empty()) text += QStringLiteral(" [") + placeText(error.where) + u']';
  if (!error.remedy.empty()) text += u' ' + engineText(error.remedy);
  return text;
}

}  // namespace hrlf::ui
