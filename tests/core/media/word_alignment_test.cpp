#include "core/media/word_alignment.h"

#include "tests/core/media/media_fixture.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace hrlf;
using hrlf::test::MediaFolder;

namespace {

std::vector<std::string> wordsOf(const QString& text) {
  std::vector<std::string> words;
  for (const QString& word : text.split(' ', Qt::SkipEmptyParts)) words.push_back(word.toStdString());
  return words;
}

double middle(const Word& word) { return (word.start + word.end) / 2; }

}  // namespace

class WordAlignmentTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    first_ = speak("first.wav", "this is a good day for a walk in the park");
    second_ = speak("second.wav", "nobody knows where the old river comes from");
    QVERIFY(first_.duration() > 1 && second_.duration() > 1);
    // Half a second of silence, a sentence, two seconds of silence, another; the clock begins at 10 s.
    sound_.start = 10;
    sound_.samples.assign(8000, 0.0F);
    append(first_);
    gapBegin_ = 10 + sound_.duration();
    sound_.samples.resize(sound_.samples.size() + 32000, 0.0F);
    append(second_);
  }

  void findsEveryWord() {
    Progress progress;
    std::vector<Warning> warnings;
    const auto texts =
        wordsOf("This is a good day, for a walk in the park. Nobody knows where the old river comes from!");
    const auto words = alignWords(texts, sound_, warnings, progress);
    QVERIFY2(words, words ? "" : words.error().message().c_str());
    QVERIFY(warnings.empty());
    QCOMPARE(words->size(), texts.size());
    for (std::size_t i = 0; i < words->size(); ++i) {
      const Word& word = (*words)[i];
      QCOMPARE(word.text, texts[i]);
      QVERIFY(word.end > word.start && word.confidence >= foundTime && word.confidence <= 1);
      if (i > 0) QVERIFY(word.start >= (*words)[i - 1].end - 1e-6);
      // Eleven words before the pause and eight after it.
      if (i < 11) {
        QVERIFY(word.end < gapBegin_ + 0.25);
      } else {
        QVERIFY(word.start > gapBegin_ + 1.75);
      }
    }
    QVERIFY(std::abs(words->front().start - 10.5) < 0.25);
    QVERIFY(words->back().end > gapBegin_ + 2 + 0.6 * second_.duration());
  }

  /// A word cut at the same place in two sounds has the same time in both.
  void timesAreThoseOfTheSound() {
    Progress progress;
    std::vector<Warning> warnings;
    const auto texts = wordsOf("this is a good day for a walk in the park");
    const auto alone = alignWords(texts, first_, warnings, progress);
    Sound late = first_;
    late.samples.insert(late.samples.begin(), 16000, 0.0F);
    const auto shifted = alignWords(texts, late, warnings, progress);
    QVERIFY(alone && shifted);
    for (std::size_t i = 0; i < texts.size(); ++i)
      QVERIFY(std::abs(middle((*shifted)[i]) - middle((*alone)[i]) - 1.0) < 0.12);
  }

  void wordsOfNoDictionaryAndNumbers() {
    Progress progress;
    std::vector<Warning> warnings;
    const Sound sound = speak("odd.wav", "my friend blorptag ate 25 apples at the zoo");
    const auto words =
        alignWords(wordsOf("My friend Blorptag ate 25 apples \u2014 at the z\u00f6\u00f6"), sound, warnings, progress);
    QVERIFY2(words, words ? "" : words.error().message().c_str());
    QCOMPARE(words->size(), std::size_t{10});
    QVERIFY((*words)[4].end - (*words)[4].start > 0.3);  // "twenty five"
    QVERIFY((*words)[0].end < (*words)[9].start);
  }

  void textThatIsNotSaid() {
    Progress progress;
    std::vector<Warning> warnings;
    const auto texts = wordsOf(
        "this is a good day for a walk in the park "
        "meanwhile several unbelievable elephants considered constitutional amendments thoroughly "
        "nobody knows where the old river comes from");
    const auto words = alignWords(texts, sound_, warnings, progress);
    QVERIFY2(words, words ? "" : words.error().message().c_str());
    QCOMPARE(words->size(), texts.size());
    QVERIFY(
        std::is_sorted(words->begin(), words->end(), [](const Word& a, const Word& b) { return a.start < b.start; }));
    QVERIFY(words->back().end <= 10 + sound_.duration() + 0.1);
  }

  void silenceIsGuessedWithAWarning() {
    Progress progress;
    Sound silence;
    silence.samples.assign(16000 * 4, 0.0F);
    std::vector<Warning> warnings;
    const auto words = alignWords({"not", "there"}, silence, warnings, progress);
    QVERIFY(words);
    QCOMPARE(words->size(), std::size_t{2});
    QVERIFY((*words)[0].confidence < foundTime);
    QCOMPARE(warnings.size(), std::size_t{1});
    QVERIFY(warnings[0].what.starts_with("2 of 2"));
  }

  void cuesKeepTheirWords() {
    Progress progress;
    std::vector<Warning> warnings;
    const std::vector<Cue> cues{
        {10.4, gapBegin_ + 0.1, "This is a good day for a walk in the park"},
        {gapBegin_ + 1.9, 10 + sound_.duration(), "Nobody knows where the old river comes from"},
        {10 + sound_.duration() + 1, 10 + sound_.duration() + 2, "late", true}};
    const auto words = alignCues(cues, sound_, warnings, progress);
    QVERIFY2(words, words ? "" : words.error().message().c_str());
    QCOMPARE(words->size(), std::size_t{20});
    QVERIFY((*words)[10].end < gapBegin_ + 0.45);
    QVERIFY((*words)[11].start > gapBegin_ + 1.5);
    QCOMPARE((*words)[19].start, cues[2].start);
    QCOMPARE((*words)[19].confidence, 1.0);
  }

  void oddSoundIsNoFailure() {
    Progress progress;
    std::vector<Warning> warnings;
    Sound sound;
    sound.samples.assign(3000, 5.0F);
    QVERIFY(alignWords({"a", "b"}, sound, warnings, progress));
    sound.samples.assign(1, 1.0F);
    QVERIFY(alignWords({"a"}, sound, warnings, progress));
    QVERIFY(alignWords({}, first_, warnings, progress));
    QVERIFY(alignWords({"\u4f60", "%", "'", std::string(5000, 'x')}, first_, warnings, progress));
    sound.sampleRate = 8000;
    QCOMPARE(alignWords({"a"}, sound, warnings, progress).error().kind, ErrorKind::BadInput);
  }

  void hearsTheCancel() {
    int calls = 0;
    Progress* self = nullptr;
    Progress progress([&](double, std::string_view) {
      if (++calls == 5) self->requestCancel();
    });
    self = &progress;
    std::vector<Warning> warnings;
    const auto words = alignWords(wordsOf("this is a good day for a walk in the park"), first_, warnings, progress);
    QVERIFY(!words);
    QCOMPARE(words.error().kind, ErrorKind::Cancelled);
  }

 private:
  Sound speak(const QString& file, const QString& text) {
    QProcess espeak;
    espeak.start("espeak-ng", {"-v", "en-us", "-s", "150", "-w", folder_.name(file), text});
    Progress progress;
    if (!espeak.waitForFinished() || espeak.exitCode() != 0) return {};
    auto sound = readSound(folder_.path(file), 16000, progress);
    return sound ? std::move(*sound) : Sound{};
  }
  void append(const Sound& more) {
    sound_.samples.insert(sound_.samples.end(), more.samples.begin(), more.samples.end());
  }

  MediaFolder folder_;
  Sound first_;
  Sound second_;
  Sound sound_;
  double gapBegin_ = 0;
};

QTEST_GUILESS_MAIN(WordAlignmentTest)
#include "word_alignment_test.moc"
