#include "ui/language/engine_text.h"

#include "translations/engine_texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

namespace hrlf::ui {

namespace {

constexpr auto context = "hrlf::ui::Engine";
constexpr QLatin1String listSeparator(", ");

/// Places by number, and other names; they are no sentences, so nothing collects them.
constexpr const char* places[] = {
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "line %1"),    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "byte %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "stream %1"),  QT_TRANSLATE_NOOP("hrlf::ui::Engine", "entry %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "segment %1"), QT_TRANSLATE_NOOP("hrlf::ui::Engine", "note %1"),
};
constexpr const char* names[] = {
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "head line"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "key %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "top level"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "array %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "utterance %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "subtitle stream %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "subtitle stream %1 (%2)"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "epoch %1 of the %2"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "epoch %1 of the %2, seed %3"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "Evaluating %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "%1 points"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "a list of %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "a dict of %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "an array of %1, shape %2"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "text of %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "bytes of %1"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "a bool"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "an integer"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "a number"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "a string"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "a numpy dtype"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "a callable"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "%1 has %2 columns, the model wants %3"),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "the features were made by \"%1\", the model was trained on \"%2\""),
    QT_TRANSLATE_NOOP("hrlf::ui::Engine", "%1 column %2 is \"%3\" in \"%4\", the model wants \"%5\" in \"%6\""),
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

/// The text of the engine in the language of the window.
QString spoken(const QString& text);

QString inHole(const QString& text) {
  static const QRegularExpression fraction(QStringLiteral("^-?\\d+\\.\\d+$"));
  if (fraction.match(text).hasMatch()) return QString(text).replace(QLatin1String("."), QLocale().decimalPoint());
  const auto isWord = [&text](const char* word) { return text == QLatin1String(word); };
  const auto* const word = std::find_if(std::begin(words), std::end(words), isWord);
  if (word != std::end(words)) return QCoreApplication::translate(context, *word);
  const QString whole = spoken(text);
  if (whole != text || !text.contains(listSeparator)) return whole;
  QStringList parts = text.split(QString(listSeparator));
  std::transform(parts.begin(), parts.end(), parts.begin(), spoken);
  return parts.join(listSeparator);
}

enum class Holes { Anything, Numbers };

/// One message of the engine, and what its holes are filled with.
class Pattern {
 public:
  Pattern(const char* english, Holes holes) : english_(english) {
    static const QRegularExpression hole(QStringLiteral("%\\d"));
    const QString text = QString::fromUtf8(english);
    QString expression;
    qsizetype from = 0;
    for (auto found = hole.globalMatch(text); found.hasNext();) {
      const auto one = found.next();
      const QString before = text.mid(from, one.capturedStart() - from);
      if (isQuoted_.empty()) beginning_ = before;
      expression += QRegularExpression::escape(before) +
                    (holes == Holes::Numbers ? QStringLiteral("(\\d+)") : QStringLiteral("(.*?)"));
      isQuoted_.push_back(before.endsWith(u'"') || before.endsWith(u'\u201C'));
      from = one.capturedEnd();
    }
    end_ = text.mid(from);
    if (isQuoted_.empty()) beginning_ = end_;
    letters_ = text.size() - 2 * static_cast<qsizetype>(isQuoted_.size());
    expression_ = QRegularExpression(QRegularExpression::anchoredPattern(expression + QRegularExpression::escape(end_)),
                                     QRegularExpression::DotMatchesEverythingOption);
  }

  /// Letters that are not in holes: of two patterns that fit, the one with more says more.
  [[nodiscard]] qsizetype letters() const { return letters_; }

  /// The translation of `text`, with what is in the holes translated where it is a message itself; nullopt: another
  /// pattern's.
  [[nodiscard]] std::optional<QString> translate(const QString& text) const {
    if (!text.startsWith(beginning_) || !text.endsWith(end_)) return std::nullopt;
    const auto match = expression_.match(text);
    if (!match.hasMatch()) return std::nullopt;
    QString translated;
    const QString form = QCoreApplication::translate(context, english_);
    // By hand, since QString::arg() would also fill what looks like a hole in what was filled in.
    for (qsizetype i = 0; i < form.size(); ++i) {
      const int hole = form[i] == u'%' && i + 1 < form.size() ? form[i + 1].digitValue() : -1;
      if (hole < 1 || hole > static_cast<int>(isQuoted_.size())) {
        translated += form[i];
        continue;
      }
      // What stands between quotes is a name that somebody gave.
      const QString filling = match.captured(hole);
      translated += isQuoted_[static_cast<std::size_t>(hole) - 1] ? filling : inHole(filling);
      ++i;
    }
    return translated;
  }

 private:
  const char* english_;
  QString beginning_;  ///< up to the first hole
  QString end_;        ///< from the last hole on
  QRegularExpression expression_;
  std::vector<bool> isQuoted_;  ///< of each hole
  qsizetype letters_ = 0;
};

const std::vector<Pattern>& patterns() {
  static const std::vector<Pattern> made = [] {
    std::vector<Pattern> all;
    for (const char* english : engineTexts) all.emplace_back(english, Holes::Anything);
    for (const char* english : names) all.emplace_back(english, Holes::Anything);
    for (const char* english : places) all.emplace_back(english, Holes::Numbers);
    std::stable_sort(all.begin(), all.end(),
                     [](const Pattern& a, const Pattern& b) { return a.letters() > b.letters(); });
    return all;
  }();
  return made;
}

std::optional<QString> ofOnePattern(const QString& text, qsizetype leastLetters) {
  for (const Pattern& pattern : patterns()) {
    if (pattern.letters() < leastLetters) break;
    if (auto translated = pattern.translate(text)) return translated;
  }
  return std::nullopt;
}

/// Messages in a row: the longest beginning that is one, and then the rest.
std::optional<QString> inRow(const QString& text) {
  const QString between = QStringLiteral(". ");
  for (qsizetype end = text.lastIndexOf(between); end > 0; end = text.lastIndexOf(between, end - 1))
    if (const auto first = ofOnePattern(text.left(end + 1), 0)) return *first + u' ' + spoken(text.mid(end + 2));
  return std::nullopt;
}

/// No translator speaks for the engine.
bool isEnglish() { return QCoreApplication::translate(context, names[0]) == QLatin1String(names[0]); }

QString spoken(const QString& text) {
  // Beyond this it is a library's text, a dump or a list, and the patterns would take long to try.
  constexpr qsizetype longest = 1500;
  // A pattern of so few letters fits much; several messages in a row are more likely what was meant.
  constexpr qsizetype fewLetters = 20;
  // A name or a number is no message.
  if (!text.contains(u' ') || text.size() > longest) return text;
  if (auto found = ofOnePattern(text, fewLetters)) return *found;
  if (auto found = inRow(text)) return *found;
  return ofOnePattern(text, 0).value_or(text);
}

QString toText(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

}  // namespace

QString engineText(std::string_view english) {
  const QString text = toText(english);
  return isEnglish() ? text : spoken(text);
}

QString placeText(std::string_view where) {
  if (isEnglish()) return toText(where);
  QStringList parts = toText(where).split(QString(listSeparator));
  const auto isOfPath = [](const QString& part) { return part.contains(u'/') || part.contains(u'\\'); };
  const auto behindPath = std::find_if(parts.rbegin(), parts.rend(), isOfPath).base();
  std::transform(behindPath, parts.end(), behindPath, spoken);
  return parts.join(listSeparator);
}

QString engineText(const Warning& warning) {
  const QString text = engineText(warning.what);
  return warning.where.empty() ? text : text + QStringLiteral(" [") + placeText(warning.where) + u']';
}

QString engineText(const Error& error) {
  const QString text = engineText(Warning{error.what, error.where});
  return error.remedy.empty() ? text : text + u' ' + engineText(error.remedy);
}

}  // namespace hrlf::ui
