// What feelings and microphones do to a voice, by the measures of core/features.
#include "core/simulation/prosody.h"

#include "core/features/voice.h"
#include "tests/core/features/synthetic_voice.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

using namespace hrlf;

class ProsodyTest : public QObject {
  Q_OBJECT

  static double mean(const Sound& sound, const std::string& column) {
    Progress progress;
    const Result<FeatureTrack> track = measureSound(sound, progress);
    if (!track) qFatal("%s", track.error().message().c_str());
    std::size_t c = 0;
    while (track->columns.at(c).name != column) ++c;
    double sum = 0;
    double count = 0;
    for (std::size_t f = 0; f < track->frames(); ++f) {
      if (track->present[f] == 0 || (describesVoicing(column) && track->row(f)[0] < 0.5F)) continue;
      sum += track->row(f)[c];
      ++count;
    }
    return sum / count;
  }

  /// The mean of a number over many renditions of one feeling by many speakers.
  static double usual(const Emotion& emotion, const std::function<double(const SpokenStyle&)>& number) {
    Random random(3);
    double sum = 0;
    constexpr int count = 600;
    for (int i = 0; i < count; ++i) sum += number(styleOf(drawVoice(random), emotion, "text", random));
    return sum / count;
  }

  static Sound coloured(const std::function<void(VoiceColour&)>& change) {
    VoiceColour colour;
    change(colour);
    Sound sound = test::babble(3, 16000);
    Random random(1);
    applyColour(sound, colour, random);
    return sound;
  }

  static Sound recorded(const std::function<void(Recording&)>& change, Sound sound = test::babble(3, 16000)) {
    Recording recording;
    recording.signalToNoise = 60;
    change(recording);
    Random random(1);
    applyRecording(sound, recording, random);
    return sound;
  }

 private slots:
  void feelingsSoundAsTheLiteratureSays() {
    const Emotion neutral{0, Displeasure::Sad};
    const Emotion joy{1, Displeasure::Sad};
    const Emotion sad{-1, Displeasure::Sad};
    const Emotion angry{-1, Displeasure::Angry};
    const Emotion afraid{-1, Displeasure::Fearful};
    const Emotion disgusted{-1, Displeasure::Disgusted};
    const auto pitch = [](const SpokenStyle& s) { return s.request.pitch; };
    QVERIFY(usual(joy, pitch) > usual(neutral, pitch) + 3);
    QVERIFY(usual(afraid, pitch) > usual(joy, pitch) + 1);
    QVERIFY(usual(disgusted, pitch) < usual(joy, pitch) - 3);
    const auto range = [](const SpokenStyle& s) { return s.request.range; };
    QVERIFY(usual(joy, range) > usual(neutral, range) * 1.1);
    QVERIFY(usual(sad, range) < usual(neutral, range) * 0.9);
    QVERIFY(usual(afraid, range) < usual(neutral, range) * 0.9);
    const auto rate = [](const SpokenStyle& s) { return s.request.rate; };
    QVERIFY(usual(joy, rate) > usual(neutral, rate) + 5);
    QVERIFY(usual(afraid, rate) > usual(joy, rate));
    QVERIFY(usual(sad, rate) < usual(neutral, rate) - 10);
    QVERIFY(usual(disgusted, rate) < usual(neutral, rate) - 10);
    const auto gain = [](const SpokenStyle& s) { return s.colour.gain; };
    QVERIFY(usual(angry, gain) > usual(joy, gain) + 2);
    QVERIFY(usual(joy, gain) > usual(neutral, gain) + 2);
    QVERIFY(usual(sad, gain) < usual(neutral, gain));
    const auto brightness = [](const SpokenStyle& s) { return s.colour.brightness; };
    QVERIFY(usual(angry, brightness) > usual(joy, brightness) + 3);
    QVERIFY(usual(sad, brightness) < usual(neutral, brightness) - 1);
    const auto roughness = [](const SpokenStyle& s) { return s.colour.roughness; };
    QVERIFY(usual(angry, roughness) > usual(joy, roughness) + 0.1);
    const auto breath = [](const SpokenStyle& s) { return s.colour.breath; };
    QVERIFY(usual(sad, breath) > usual(neutral, breath) + 5);
    QVERIFY(usual(afraid, breath) > usual(neutral, breath) + 5);
  }

  void bothSexesSpeak() {
    Random random(2);
    int women = 0;
    for (int i = 0; i < 400; ++i) {
      const std::string name = drawVoice(random).voice;
      const std::string variant = name.substr(name.find('+') + 1);
      women += variant[0] == 'f' || variant == "Andrea" || variant == "linda" || variant == "belinda" ? 1 : 0;
    }
    QVERIFY2(women > 150 && women < 250, qPrintable(QString::number(women)));
  }

  void colourIsHeardByTheMeasures() {
    const Sound plain = coloured([](VoiceColour&) {});
    QVERIFY(std::abs(mean(coloured([](VoiceColour& c) { c.gain = 6; }), "energy") - mean(plain, "energy") - 6) < 0.5);
    QVERIFY(mean(coloured([](VoiceColour& c) { c.brightness = 8; }), "h1_a3") < mean(plain, "h1_a3") - 3);
    QVERIFY(mean(coloured([](VoiceColour& c) { c.breath = -8; }), "hnr") < mean(plain, "hnr") - 3);
    QVERIFY(mean(coloured([](VoiceColour& c) { c.irregularity = 1; }), "jitter") > mean(plain, "jitter") + 0.5);
    QVERIFY(mean(coloured([](VoiceColour& c) { c.roughness = 0.7; }), "shimmer") > mean(plain, "shimmer") + 0.3);
    QVERIFY(mean(coloured([](VoiceColour& c) { c.openness = 9; }), "h1_h2") > mean(plain, "h1_h2") + 1);
    QVERIFY(mean(coloured([](VoiceColour& c) { c.melody = 3; }), "pitch_spread") > mean(plain, "pitch_spread") + 0.5);
    QVERIFY(mean(coloured([](VoiceColour& c) { c.dynamics = 0.6; }), "energy_spread") >
            mean(plain, "energy_spread") + 0.5);
  }

  void recordingsDiffer() {
    const Sound plain = recorded([](Recording&) {});
    QVERIFY(std::abs(mean(recorded([](Recording& r) { r.gain = -6; }), "energy") - mean(plain, "energy") + 6) < 0.5);
    QVERIFY(mean(recorded([](Recording& r) { r.signalToNoise = 5; }), "hnr") < mean(plain, "hnr") - 2);
    QVERIFY(mean(recorded([](Recording& r) { r.tilt = 6; }), "h1_a3") < mean(plain, "h1_a3") - 2);
    QVERIFY(mean(recorded([](Recording& r) {
                   r.bumps[0] = {2000, 10, 1};
                 }),
                 "alpha_ratio") > mean(plain, "alpha_ratio") + 2);
    // An automatic gain takes off what the speaker's loudness says.
    const auto level = [](Recording& r) { r.levelling = 1; };
    const double soft = mean(recorded(level, test::babble(3, 16000, 0.02)), "energy");
    const double loud = mean(recorded(level, test::babble(3, 16000, 0.2)), "energy");
    QVERIFY2(std::abs(loud - soft) < 4, qPrintable(QString("%1 and %2 dB").arg(soft).arg(loud)));
    // A room goes on when the voice has stopped.
    Sound click;
    click.samples.assign(16000, 0.0F);
    click.samples[100] = 0.5F;
    const auto tail = [](const Sound& sound) {
      double sum = 0;
      for (std::size_t i = 3000; i < 6000; ++i) sum += std::abs(sound.samples[i]);
      return sum;
    };
    const auto quiet = [](Recording& r) { r.signalToNoise = 120; };
    QVERIFY(tail(recorded(
                [](Recording& r) {
                  r.signalToNoise = 120;
                  r.reverberation = 0.5;
                },
                click)) > 10 * tail(recorded(quiet, click)) + 1e-4);
  }

  void pausesMoveTheWords() {
    Speech speech;
    speech.sound = test::soundOf(2, 16000, [](double t) { return t < 1 ? 0.2 : -0.2; });
    speech.words = {{"one", 0.0, 1.0, 1}, {"two", 1.0, 2.0, 1}};
    Random random(1);
    Speech same = speech;
    insertPauses(same, 0, random);
    QCOMPARE(same.sound.samples, speech.sound.samples);
    QCOMPARE(same.words[1].start, 1.0);
    insertPauses(speech, 1, random);
    const double pause = speech.sound.duration() - 2;
    QVERIFY(pause > 0.099 && pause < 0.5);
    QCOMPARE(speech.words[0].end, 1.0);
    QVERIFY(std::abs(speech.words[1].start - 1 - pause) < 1e-3);
    QCOMPARE(speech.sound.samples[static_cast<std::size_t>(16000 * (1 + pause / 2))], 0.0F);
    QVERIFY(speech.sound.samples[static_cast<std::size_t>(16000 * (1 + pause)) + 50] < 0);
  }

  // The extractor must hear every simulated speaker as one, or the corpus has no voice.
  void everyRenditionIsSpeech() {
    Random random(9);
    std::vector<SpeechRequest> requests;
    std::vector<SpokenStyle> styles;
    for (int i = 0; i < 32; ++i) {
      const Emotion emotion{i % 5 == 0 ? 1.0 : -1.0, allDispleasures[static_cast<std::size_t>(i) % 4]};
      styles.push_back(
          styleOf(drawVoice(random), emotion, "We saw the film on Monday with all of our friends.", random));
      requests.push_back(styles.back().request);
    }
    Progress progress;
    const auto speeches = synthesiseSpeech(requests, progress);
    QVERIFY(speeches);
    int heard = 0;
    for (std::size_t i = 0; i < speeches->size(); ++i) {
      Sound sound = (*speeches)[i].sound;
      applyColour(sound, styles[i].colour, random);
      applyRecording(sound, drawRecording(random), random);
      QVERIFY(std::all_of(sound.samples.begin(), sound.samples.end(), [](float s) { return std::abs(s) <= 1; }));
      const auto track = voiceFeatures(sound, progress);
      QVERIFY(track);
      const auto present = std::count(track->present.begin(), track->present.end(), std::uint8_t{1});
      heard += static_cast<double>(present) > 0.6 * static_cast<double>(track->frames()) ? 1 : 0;
    }
    QVERIFY2(heard >= 30, qPrintable(QString("%1 of 32").arg(heard)));
  }

  void sameSeedSameSound() {
    QCOMPARE(coloured([](VoiceColour& c) { c.breath = -10; }).samples,
             coloured([](VoiceColour& c) { c.breath = -10; }).samples);
    Sound empty;
    Random random(1);
    applyColour(empty, {}, random);
    applyRecording(empty, drawRecording(random), random);
    QVERIFY(empty.samples.empty());
  }
};

QTEST_APPLESS_MAIN(ProsodyTest)
#include "prosody_test.moc"
