#include "core/media/speech_recognition.h"

#include "tests/core/media/media_fixture.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace hrlf;
using hrlf::test::MediaFolder;

class SpeechRecognitionTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QProcess espeak;
    espeak.start("espeak-ng",
                 {"-v", "en-us", "-w", folder_.name("speech.wav"), "this is a good day for a walk in the park"});
    QVERIFY(espeak.waitForFinished() && espeak.exitCode() == 0);
    Progress progress;
    auto sound = readSound(folder_.path("speech.wav"), 16000, progress);
    QVERIFY(sound);
    speech_ = std::move(*sound);
  }

  void wordsLieInTheSoundAndAscend() {
    // Speech, two seconds of silence, speech again; the clock begins at 10 s.
    Sound sound = speech_;
    sound.start = 10;
    sound.samples.resize(sound.samples.size() + 32000, 0.0F);
    sound.samples.insert(sound.samples.end(), speech_.samples.begin(), speech_.samples.end());
    double last = 0;
    bool isAscending = true;
    Progress progress([&](double fraction, std::string_view) {
      isAscending = isAscending && fraction >= last && fraction <= 1;
      last = fraction;
    });
    const auto words = recogniseSpeech(sound, progress);
    QVERIFY2(words, words ? "" : words.error().message().c_str());
    QVERIFY(!words->empty());
    QVERIFY(isAscending);
    QCOMPARE(last, 1.0);
    const double pauseBegin = 10 + speech_.duration();
    bool isBefore = false;
    bool isAfter = false;
    for (std::size_t i = 0; i < words->size(); ++i) {
      const Word& word = (*words)[i];
      QVERIFY(!word.text.empty());
      QVERIFY(word.text.find_first_of("<>[]()") == std::string::npos);
      QVERIFY(word.start >= 10 && word.end <= 10 + sound.duration() + 0.05 && word.end > word.start);
      QVERIFY(word.confidence >= 0 && word.confidence <= 1);
      if (i > 0) QVERIFY(word.start >= (*words)[i - 1].end);
      const double middle = (word.start + word.end) / 2;
      QVERIFY(middle < pauseBegin + 0.3 || middle > pauseBegin + 1.7);
      isBefore = isBefore || middle < pauseBegin;
      isAfter = isAfter || middle > pauseBegin + 1.7;
    }
    QVERIFY(isBefore && isAfter);
  }

  // Decoders are kept for the next clip; a loud stretch, another voice or a clip left in the middle must not tell
  // there.
  void whatWasHeardBeforeChangesNothing() {
    Progress progress;
    const auto first = recogniseSpeech(speech_, progress);
    QVERIFY(first && !first->empty());
    Sound other = speech_;
    for (std::size_t i = 0; i < other.samples.size(); ++i)
      other.samples[i] = std::clamp(other.samples[i] * 5 + 0.1F * std::sin(0.3F * static_cast<float>(i)), -1.0F, 1.0F);
    QVERIFY(recogniseSpeech(other, progress));
    Progress stopping([&stopping](double fraction, std::string_view) {
      if (fraction > 0.4) stopping.requestCancel();
    });
    QVERIFY(!recogniseSpeech(other, stopping));
    const auto again = recogniseSpeech(speech_, progress);
    QVERIFY(again);
    QCOMPARE(again->size(), first->size());
    for (std::size_t i = 0; i < again->size(); ++i) {
      QCOMPARE((*again)[i].text, (*first)[i].text);
      QCOMPARE((*again)[i].start, (*first)[i].start);
      QCOMPARE((*again)[i].end, (*first)[i].end);
      QCOMPARE((*again)[i].confidence, (*first)[i].confidence);
    }
  }

  void silenceHasNoWords() {
    Progress progress;
    for (const float value : {0.0F, 1e-5F, std::numeric_limits<float>::quiet_NaN()}) {
      Sound sound;
      sound.samples.assign(16000 * 5, value);
      const auto words = recogniseSpeech(sound, progress);
      QVERIFY(words);
      QVERIFY(words->empty());
    }
    const auto nothing = recogniseSpeech(Sound{}, progress);
    QVERIFY(nothing && nothing->empty());
  }

  void oddSoundIsNoFailure() {
    Progress progress;
    Sound sound;
    sound.samples.assign(3000, 5.0F);
    sound.samples[7] = std::numeric_limits<float>::infinity();
    QVERIFY(recogniseSpeech(sound, progress));
    sound.samples.assign(1, 1.0F);
    QVERIFY(recogniseSpeech(sound, progress));
  }

  void refusesAnotherRate() {
    Progress progress;
    Sound sound = speech_;
    sound.sampleRate = 44100;
    QCOMPARE(recogniseSpeech(sound, progress).error().kind, ErrorKind::BadInput);
  }

  void hearsTheCancel() {
    int calls = 0;
    Progress* self = nullptr;
    Progress progress([&](double, std::string_view) {
      if (++calls == 5) self->requestCancel();
    });
    self = &progress;
    const auto words = recogniseSpeech(speech_, progress);
    QVERIFY(!words);
    QCOMPARE(words.error().kind, ErrorKind::Cancelled);
    QCOMPARE(calls, 5);
  }

 private:
  MediaFolder folder_;
  Sound speech_;
};

QTEST_GUILESS_MAIN(SpeechRecognitionTest)
#include "speech_recognition_test.moc"
