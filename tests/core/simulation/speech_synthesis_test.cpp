#include "core/simulation/speech_synthesis.h"

#include <QTest>

using namespace hrlf;

class SpeechSynthesisTest : public QObject {
  Q_OBJECT

 private slots:
  void wordsHaveTheirTimes() {
    Progress progress;
    const std::vector<SpeechRequest> requests{{"I really don't like 25 boring films — caf\u00e9 life is fine."}};
    const auto speeches = synthesiseSpeech(requests, progress);
    QVERIFY(speeches);
    const Speech& speech = speeches->front();
    QCOMPARE(speech.sound.sampleRate, 16000);
    QVERIFY(speech.sound.duration() > 2 && speech.sound.duration() < 8);
    QCOMPARE(speech.words.front().text, std::string("I"));
    QCOMPARE(speech.words.back().text, std::string("fine."));
    double last = 0;
    for (const Word& word : speech.words) {
      QVERIFY(word.start >= last - 1e-9);
      QVERIFY(word.end > word.start);
      QVERIFY(word.text != "—");
      last = word.end;
    }
    QVERIFY(last <= speech.sound.duration() + 1e-6);
  }

  void pairsSaidAsOneWordKeepBothWords() {
    Progress progress;
    const auto speeches = synthesiseSpeech(std::vector<SpeechRequest>{{"I am so glad of the day."}}, progress);
    QVERIFY(speeches);
    std::string said;
    for (const Word& word : speeches->front().words) said += word.text + " ";
    QCOMPARE(said, std::string("I am so glad of the day. "));
  }

  void sameRequestsGiveTheSameSamplesWhateverWasSpokenBefore() {
    Progress progress;
    const std::vector<SpeechRequest> requests{{"Good morning to all of you.", "en-us+f3", 2, 1.4, 190, 1.05}};
    const auto first = synthesiseSpeech(requests, progress);
    QVERIFY(synthesiseSpeech(std::vector<SpeechRequest>{{"Something else is said.", "en-us+m3"}}, progress));
    const auto second = synthesiseSpeech(requests, progress);
    QVERIFY(first && second);
    QVERIFY(first->front().sound.samples == second->front().sound.samples);
  }

  void aHigherRateIsShorter() {
    Progress progress;
    const std::vector<SpeechRequest> requests{{"We talk about the weather today.", "en-us", 0, 1, 130, 1},
                                              {"We talk about the weather today.", "en-us", 0, 1, 220, 1}};
    const auto speeches = synthesiseSpeech(requests, progress);
    QVERIFY(speeches);
    QVERIFY((*speeches)[0].sound.duration() > 1.3 * (*speeches)[1].sound.duration());
  }

  void anUnknownVoiceIsNamed() {
    Progress progress;
    const auto speeches = synthesiseSpeech(std::vector<SpeechRequest>{{"Hello", "no-such-voice"}}, progress);
    QVERIFY(!speeches);
    QVERIFY(speeches.error().message().find("no-such-voice") != std::string::npos);
    QVERIFY(speeches.error().message().find("espeak-ng-data") != std::string::npos);
  }

  void cancelsAndTakesNothingToSay() {
    Progress progress;
    QCOMPARE(synthesiseSpeech({}, progress)->size(), std::size_t{0});
    QVERIFY(synthesiseSpeech(std::vector<SpeechRequest>{{""}, {"...", "en-us"}}, progress));
    progress.requestCancel();
    const auto speeches = synthesiseSpeech(std::vector<SpeechRequest>{{"Hello"}}, progress);
    QVERIFY(!speeches);
    QVERIFY(speeches.error().kind == ErrorKind::Cancelled);
  }
};

QTEST_GUILESS_MAIN(SpeechSynthesisTest)
#include "speech_synthesis_test.moc"
