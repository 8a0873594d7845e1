// Voice features against signals whose answers are known.
#include "core/features/voice.h"

#include "core/features/pitch_contour.h"
#include "tests/core/features/synthetic_voice.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>
#include <string>
#include <utility>
#include <vector>

namespace hrlf {
namespace {

using test::append;
using test::babble;
using test::noise;
using test::sine;
using test::soundOf;
using test::vowel;

FeatureTrack tracked(const Sound& sound) {
  Progress progress;
  Result<FeatureTrack> track = measureSound(sound, progress);
  if (!track) qFatal("%s", track.error().message().c_str());
  return *track;
}

FeatureTrack marked(const Sound& sound) {
  Progress progress;
  Result<FeatureTrack> track = voiceFeatures(sound, progress);
  if (!track) qFatal("%s", track.error().message().c_str());
  return *track;
}

std::size_t column(const std::string& name) {
  const std::vector<Column>& columns = voiceColumns();
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (columns[i].name == name) return i;
  qFatal("no column %s", name.c_str());
}

double value(const FeatureTrack& track, std::size_t frame, const std::string& name) {
  return track.row(frame)[column(name)];
}

// Over the middle half.
double mean(const FeatureTrack& track, const std::string& name) {
  double sum = 0;
  const std::size_t from = track.frames() / 4;
  const std::size_t to = track.frames() - from;
  for (std::size_t f = from; f < to; ++f) sum += value(track, f, name);
  return sum / static_cast<double>(to - from);
}

std::size_t present(const FeatureTrack& track) {
  return static_cast<std::size_t>(std::count(track.present.begin(), track.present.end(), std::uint8_t{1}));
}

double middle(const FeatureTrack& track, const std::string& name) { return value(track, track.frames() / 2, name); }

// All numbers finite, and none larger than the upper end of the spectrum in Hz.
QString outOfBounds(const FeatureTrack& track) {
  for (std::size_t f = 0; f < track.frames(); ++f)
    for (std::size_t c = 0; c < track.width(); ++c)
      if (const float v = track.row(f)[c]; !std::isfinite(v) || std::abs(v) > 8001)
        return QString("frame %1, %2: %3").arg(f).arg(QString::fromStdString(track.columns[c].name)).arg(v);
  return {};
}

double shareVoiced(const FeatureTrack& track) {
  double sum = 0;
  for (std::size_t f = 0; f < track.frames(); ++f) sum += value(track, f, "voicing");
  return sum / static_cast<double>(track.frames());
}

}  // namespace

class VoiceTest : public QObject {
  Q_OBJECT

 private slots:
  void framesCoverTheSound() {
    Sound sound = noise(1.005, 16000, 0.1);
    sound.start = 0.5;
    const FeatureTrack track = tracked(sound);
    QCOMPARE(track.columns, voiceColumns());
    QCOMPARE(track.frames(), std::size_t{101});
    QCOMPARE(track.values.size(), track.frames() * track.width());
    QCOMPARE(track.start.front(), 0.5);
    QCOMPARE(track.end.back(), 1.505);
    for (std::size_t f = 1; f < track.frames(); ++f) QVERIFY(std::abs(track.start[f] - track.end[f - 1]) < 1e-9);
    QVERIFY(std::abs(track.start[100] - 1.5) < 1e-9);
  }

  void pitchOfTone_data() {
    QTest::addColumn<double>("hertz");
    QTest::addColumn<int>("rate");
    for (int rate : {8000, 11025, 16000, 22050, 44100, 48000})
      for (double hertz : {80.0, 120.0, 220.0, 440.0}) QTest::addRow("%g Hz at %d", hertz, rate) << hertz << rate;
  }
  void pitchOfTone() {
    QFETCH(double, hertz);
    QFETCH(int, rate);
    const FeatureTrack track = tracked(soundOf(0.5, rate, [=](double t) { return 0.3 * sine(hertz, t); }));
    QVERIFY(shareVoiced(track) > 0.85);
    for (std::size_t f = 5; f + 5 < track.frames(); ++f) {
      const double measured = hertzOfSemitones(value(track, f, "pitch"));
      QVERIFY2(std::abs(measured / hertz - 1) < 0.02, qPrintable(QString("frame %1: %2 Hz").arg(f).arg(measured)));
    }
  }

  void pitchOfVowelFollowsTheGlide() {
    const FeatureTrack track = tracked(vowel(110, 180, 1.0, 16000));
    QVERIFY(shareVoiced(track) > 0.9);
    for (std::size_t f = 5; f + 5 < track.frames(); ++f) {
      const double expected = 110 + 70 * (static_cast<double>(f) + 0.5) / static_cast<double>(track.frames());
      const double measured = hertzOfSemitones(value(track, f, "pitch"));
      QVERIFY2(std::abs(measured / expected - 1) < 0.02,
               qPrintable(QString("frame %1: %2 Hz, not %3").arg(f).arg(measured).arg(expected)));
    }
    QVERIFY(middle(track, "hnr") > 8);
  }

  void octaveErrorsAreUndone() {
    std::vector<PitchEstimate> estimates(60, {120, 0.9F, -20});
    estimates[10].hertz = 240;  // an octave up, twice
    estimates[11].hertz = 241;
    estimates[30].hertz = 61;     // an octave down
    estimates[50].hertz = 700;    // a formant
    estimates[0].confidence = 0;  // no period
    estimates[59].energy = -70;   // too soft
    const std::vector<float> pitch = pitchContour(estimates);
    QCOMPARE(pitch.size(), estimates.size());
    for (std::size_t i = 1; i < 59; ++i) {
      if (i == 50) continue;
      QVERIFY2(std::abs(hertzOfSemitones(pitch[i]) - 120) < 2, qPrintable(QString("%1: %2").arg(i).arg(pitch[i])));
    }
    for (std::size_t i : {0, 50, 59}) QCOMPARE(pitch[i], 0.0F);
    QVERIFY(pitchContour({}).empty());
  }

  void screamIsVoiced() {
    const FeatureTrack track = tracked(vowel(720, 760, 0.5, 16000));
    QVERIFY(shareVoiced(track) > 0.85);
    QVERIFY(std::abs(hertzOfSemitones(middle(track, "pitch")) - 740) < 15);
  }

  void noiseIsUnvoiced() {
    const FeatureTrack track = tracked(noise(1, 16000, 0.1));
    QCOMPARE(shareVoiced(track), 0.0);
    for (std::size_t f = 0; f < track.frames(); ++f) QCOMPARE(value(track, f, "pitch"), 0.0);
    QCOMPARE(middle(track, "hnr"), 0.0);
  }

  // The frame's own time, not that of a window that ends with it.
  void voicingIsOnTime() {
    Sound sound = vowel(150, 150, 1.0, 16000);
    for (std::size_t i = 0; i < sound.samples.size(); ++i)
      if (i < 4800 || i >= 11200) sound.samples[i] = 0;
    const FeatureTrack track = tracked(sound);
    std::size_t first = 0;
    while (first < track.frames() && value(track, first, "voicing") == 0) ++first;
    std::size_t last = track.frames();
    while (last > 0 && value(track, last - 1, "voicing") == 0) --last;
    QVERIFY2(first >= 29 && first <= 33, qPrintable(QString::number(first)));
    QVERIFY2(last >= 67 && last <= 71, qPrintable(QString::number(last)));
  }

  void twiceTheAmplitudeIsSixDecibels() {
    const Sound soft = noise(0.5, 16000, 0.05);
    Sound loud = soft;
    for (float& s : loud.samples) s *= 2;
    const FeatureTrack a = tracked(soft);
    const FeatureTrack b = tracked(loud);
    for (std::size_t f = 0; f < a.frames(); ++f)
      QVERIFY(std::abs(value(b, f, "energy") - value(a, f, "energy") - 6.02) < 0.01);
    // The shape of the spectrum knows nothing of the level.
    for (const char* name : {"mfcc_1", "mfcc_5", "centroid", "alpha_ratio", "hammarberg", "slope_500_1500", "flux"})
      QVERIFY2(std::abs(middle(b, name) - middle(a, name)) < 0.01 * (1 + std::abs(middle(a, name))), name);
    QVERIFY(std::abs(middle(tracked(soundOf(0.5, 16000, [](double t) { return sine(200, t); })), "energy") + 3.01) <
            0.1);
  }

  void spectrumOfTone() {
    for (int rate : {16000, 48000}) {
      const FeatureTrack track = tracked(soundOf(0.5, rate, [](double t) { return 0.5 * sine(2000, t); }));
      QVERIFY2(std::abs(middle(track, "centroid") - 2000) < 60, qPrintable(QString::number(middle(track, "centroid"))));
      QVERIFY(std::abs(middle(track, "rolloff") - 2000) < 80);
      QVERIFY(middle(track, "flux") < 0.05);
    }
    const FeatureTrack low = tracked(soundOf(0.5, 16000, [](double t) { return 0.5 * sine(300, t); }));
    const FeatureTrack white = tracked(noise(0.5, 16000, 0.1));
    QVERIFY(middle(low, "alpha_ratio") < -30);
    QVERIFY(middle(low, "hammarberg") > 30);
    // Of white noise, 4 kHz stand against 950 Hz.
    QVERIFY(std::abs(mean(white, "alpha_ratio") - 10 * std::log10(4000 / 950.0)) < 1);
    QVERIFY(std::abs(mean(white, "hammarberg")) < 3);
    QVERIFY(std::abs(mean(white, "slope_500_1500")) < 3);
    QVERIFY(std::abs(middle(white, "centroid") - 4000) < 800);
    QVERIFY(middle(low, "mfcc_1") > middle(white, "mfcc_1") + 20);
  }

  void silenceIsMissing() {
    Sound sound = soundOf(1, 16000, [](double t) { return t < 0.5 ? 0.3 * sine(200, t) : 0.0; });
    const FeatureTrack track = tracked(sound);
    QCOMPARE(int(track.present[10]), 1);
    QCOMPARE(int(track.present[49]), 1);
    QCOMPARE(int(track.present[50]), 0);
    QCOMPARE(int(track.present[90]), 0);
    for (float v : track.row(90)) QCOMPARE(v, 0.0F);
    const FeatureTrack faint = tracked(noise(0.3, 16000, 1e-5));
    for (std::uint8_t p : faint.present) QCOMPARE(int(p), 0);
    const FeatureTrack soft = tracked(noise(0.3, 16000, 1e-3));
    for (std::uint8_t p : soft.present) QCOMPARE(int(p), 1);
  }

  void pitchOfSweepFollows() {
    // An octave a second, up and down.
    test::Vowel what;
    what.pitch = [](double t) { return 100 * std::exp2(t < 1 ? t : 2 - t); };
    const FeatureTrack track = tracked(vowel(what, 2, 16000));
    std::size_t close = 0;
    for (std::size_t f = 5; f + 5 < track.frames(); ++f) {
      const double expected = what.pitch((static_cast<double>(f) + 0.5) / 100);
      close += std::abs(hertzOfSemitones(value(track, f, "pitch")) / expected - 1) < 0.02 ? 1U : 0U;
    }
    QVERIFY2(static_cast<double>(close) > 0.97 * static_cast<double>(track.frames() - 10),
             qPrintable(QString::number(close)));
  }

  void formantsOfVowels_data() {
    QTest::addColumn<double>("pitch");
    QTest::addColumn<double>("f1");
    QTest::addColumn<double>("f2");
    QTest::addColumn<double>("f3");
    // Peterson & Barney 1952: men, then women.
    QTest::newRow("man, a") << 124.0 << 730.0 << 1090.0 << 2440.0;
    QTest::newRow("man, i") << 136.0 << 270.0 << 2290.0 << 3010.0;
    QTest::newRow("man, ae") << 127.0 << 660.0 << 1720.0 << 2410.0;
    QTest::newRow("man, schwa") << 130.0 << 500.0 << 1500.0 << 2500.0;
    QTest::newRow("woman, e") << 223.0 << 610.0 << 2330.0 << 2990.0;
    QTest::newRow("woman, ae") << 210.0 << 860.0 << 2050.0 << 2850.0;
  }
  void formantsOfVowels() {
    QFETCH(double, pitch);
    QFETCH(double, f1);
    QFETCH(double, f2);
    QFETCH(double, f3);
    for (const int rate : {16000, 44100}) {
      test::Vowel what;
      what.pitch = [=](double) { return pitch; };
      what.formants = {{f1, 80}, {f2, 100}, {f3, 160}, {3900, 250}, {4900, 300}};
      const FeatureTrack track = tracked(vowel(what, 0.6, rate));
      for (const auto& [name, expected] : {std::pair{"f1", f1}, std::pair{"f2", f2}, std::pair{"f3", f3}}) {
        const double measured = mean(track, name);
        QVERIFY2(std::abs(measured / expected - 1) < 0.08,
                 qPrintable(QString("%1: %2 Hz, not %3").arg(name).arg(measured).arg(expected)));
      }
      QVERIFY(mean(track, "b1") < 200);
    }
  }

  // Neighbours that are drawn each for itself with a deviation of 1 differ by 2 / sqrt(pi) = 1.128 on average.
  void jitterIsThatOfThePeriods() {
    for (const double share : {0.0, 0.005, 0.01}) {
      test::Vowel what;
      what.jitter = share;
      what.tilt = 1000;  // pulses that are sharp enough to have a time
      const double measured = mean(tracked(vowel(what, 3, 16000)), "jitter");
      const double expected = 112.8 * share;
      QVERIFY2(std::abs(measured - expected) < 0.2 + 0.25 * expected,
               qPrintable(QString("%1 %, not %2 %").arg(measured).arg(expected)));
    }
  }

  void shimmerIsThatOfTheLevels() {
    for (const double decibel : {0.0, 0.5, 1.0}) {
      test::Vowel what;
      what.shimmer = decibel;
      const double measured = mean(tracked(vowel(what, 3, 16000)), "shimmer");
      // Levels are taken over two periods, so part of the difference is smoothed away, as in Praat.
      const double expected = 1.128 * decibel;
      QVERIFY2(measured >= 0.4 * expected && measured <= expected + 0.1,
               qPrintable(QString("%1 dB, not %2 dB").arg(measured).arg(expected)));
    }
  }

  void harmonicsToNoiseIsThatOfTheMixture() {
    for (const double hnr : {5.0, 10.0, 20.0}) {
      test::Vowel what;
      what.noiseLevel = -hnr;
      const double measured = mean(tracked(vowel(what, 1, 16000)), "hnr");
      QVERIFY2(std::abs(measured - hnr) < 2, qPrintable(QString("%1 dB: %2 dB").arg(hnr).arg(measured)));
    }
    QVERIFY(mean(tracked(vowel(test::Vowel{}, 1, 16000)), "hnr") > 25);
  }

  void breathyVoiceHasAStrongFirstHarmonic() {
    test::Vowel breathy;
    breathy.tilt = 40;
    test::Vowel tense;
    tense.tilt = 250;
    const FeatureTrack soft = tracked(vowel(breathy, 1, 16000));
    const FeatureTrack hard = tracked(vowel(tense, 1, 16000));
    QVERIFY2(mean(soft, "h1_h2") > mean(hard, "h1_h2") + 3, qPrintable(QString::number(mean(soft, "h1_h2"))));
    QVERIFY(mean(soft, "h1_a3") > mean(hard, "h1_a3") + 6);
    // The harmonics of the source fall by known ratios; the vowel's resonances must not be seen in them.
    for (const double f1 : {350.0, 700.0}) {
      test::Vowel other = tense;
      other.formants[0].frequency = f1;
      const FeatureTrack track = tracked(vowel(other, 1, 16000));
      QVERIFY2(std::abs(mean(track, "h1_h2") - mean(hard, "h1_h2")) < 2.5,
               qPrintable(QString("%1, not %2; F1 %3, B1 %4")
                              .arg(mean(track, "h1_h2"))
                              .arg(mean(hard, "h1_h2"))
                              .arg(mean(track, "f1"))
                              .arg(mean(track, "b1"))));
    }
  }

  void pitchIsRelativeToTheTract() {
    // The same pitch is high for a long tract and low for a short one.
    test::Vowel lengthy;
    lengthy.pitch = [](double) { return 170.0; };
    lengthy.formants = {{450, 80}, {1350, 100}, {2250, 160}, {3150, 250}, {4050, 300}};
    test::Vowel brief = lengthy;
    for (test::Resonance& f : brief.formants) f.frequency *= 1.25;
    const double ofLong = mean(tracked(vowel(lengthy, 1, 16000)), "pitch_for_tract");
    const double ofShort = mean(tracked(vowel(brief, 1, 16000)), "pitch_for_tract");
    QVERIFY2(ofLong > 1 && ofShort < -1, qPrintable(QString("%1 and %2").arg(ofLong).arg(ofShort)));
    // And it is high where the speaker raises the voice.
    const FeatureTrack glide = tracked(vowel(110, 180, 1, 16000));
    QVERIFY(value(glide, 10, "pitch_move") < -2);
    QVERIFY(value(glide, 90, "pitch_move") > 2);
    QVERIFY(std::abs(mean(glide, "pitch_spread") - 5.1) < 1);
    QVERIFY(mean(tracked(vowel(120, 120, 1, 16000)), "pitch_spread") < 0.3);
  }

  void syllablesAreCounted() {
    const FeatureTrack track = tracked(babble(5, 16000));
    QVERIFY2(std::abs(mean(track, "syllable_rate") - 4) < 0.6,
             qPrintable(QString::number(mean(track, "syllable_rate"))));
  }

  void noiseHumAndMusicAreNotSpeech_data() {
    QTest::addColumn<std::vector<float>>("samples");
    const auto add = [](const char* name, const Sound& sound) { QTest::newRow(name) << sound.samples; };
    constexpr int rate = 16000;
    add("silence", soundOf(4, rate, [](double) { return 0.0; }));
    add("white noise", noise(4, rate, 0.1));
    add("pink noise", test::colouredNoise(4, rate, 0.5));
    add("brown noise", test::colouredNoise(4, rate, 1));
    add("hum",
        soundOf(4, rate, [](double t) { return 0.1 * (sine(50, t) + 0.5 * sine(100, t) + 0.3 * sine(150, t)); }));
    for (const double hertz : {110.0, 220.0, 880.0})
      add(qPrintable(QString("%1 Hz").arg(hertz)), soundOf(4, rate, [=](double t) { return 0.2 * sine(hertz, t); }));
    add("steady vowel-like tone", vowel(120, 120, 4, rate));
    add("beating hum",
        soundOf(4, rate, [](double t) { return 0.1 * (1 + sine(4, t)) * (sine(150, t) + sine(300, t)); }));
    add("noise in bursts", [] {
      Sound sound = noise(4, rate, 0.1);
      for (std::size_t i = 0; i < sound.samples.size(); ++i)
        sound.samples[i] *= static_cast<float>(1 + sine(4, static_cast<double>(i) / rate));
      return sound;
    }());
    const std::vector<std::vector<int>> chords{{-21, -9, -5, -2}, {-24, -12, -9, -5}, {-16, -12, -9}, {-14, -10, -7}};
    add("chords", test::music(chords, 0.5, 2, 4, rate));
    const std::vector<std::vector<int>> notes{{-9}, {-5}, {-2}, {3}, {-2}, {-5}, {-12}, {-9}};
    add("arpeggio", test::music(notes, 0.18, 4, 4, rate));
    add("arpeggio and noise", [&] {
      Sound sound = test::music(notes, 0.18, 4, 4, rate);
      const Sound hiss = noise(4, rate, 0.01);
      for (std::size_t i = 0; i < sound.samples.size(); ++i) sound.samples[i] += hiss.samples[i];
      return sound;
    }());
    add("drums", soundOf(4, rate, [](double t) {
          const double since = std::fmod(t, 0.25);
          return 0.4 * std::exp(-15 * since) *
                 std::sin(2 * std::numbers::pi * (50 * since + 2 * (1 - std::exp(-30 * since))));
        }));
  }
  void noiseHumAndMusicAreNotSpeech() {
    QFETCH(std::vector<float>, samples);
    const FeatureTrack track = marked(Sound{16000, 0, samples});
    QCOMPARE(present(track), std::size_t{0});
    for (std::size_t f = 0; f < track.frames(); ++f)
      QVERIFY(track.reason[f] == MissingReason::NoSpeech || track.reason[f] == MissingReason::Muted);
  }

  void speechIsKeptAndPausesInIt() {
    const Sound speech = babble(3, 16000);
    QCOMPARE(present(marked(speech)), std::size_t{300});
    // Soft speech in a room is speech too.
    Sound soft = babble(3, 16000, 0.01);
    const Sound room = noise(3, 16000, 0.0005);
    for (std::size_t i = 0; i < soft.samples.size(); ++i) soft.samples[i] += room.samples[i];
    QVERIFY(present(marked(soft)) > 290);

    Sound dialogue = babble(2, 16000);
    append(dialogue, noise(0.4, 16000, 0.0005));  // 2.0 to 2.4 s
    append(dialogue, babble(2, 16000));           // to 4.4 s
    append(dialogue, noise(2, 16000, 0.0005));    // to 6.4 s
    append(dialogue, babble(2, 16000));           // to 8.4 s
    const FeatureTrack track = marked(dialogue);
    for (std::size_t f = 0; f < 440; ++f) QCOMPARE(int(track.present[f]), 1);
    for (std::size_t f = 480; f < 600; ++f) {
      QCOMPARE(int(track.present[f]), 0);
      QCOMPARE(track.reason[f], MissingReason::NoSpeech);
      for (const float v : track.row(f)) QCOMPARE(v, 0.0F);
    }
    for (std::size_t f = 650; f < 840; ++f) QCOMPARE(int(track.present[f]), 1);
  }

  void clippedSoundIsOverloaded() {
    Sound sound = babble(4, 16000, 0.1);
    for (std::size_t i = 16000; i < 32000; ++i) sound.samples[i] = std::clamp(sound.samples[i] * 12, -1.0F, 1.0F);
    const FeatureTrack track = marked(sound);
    std::size_t overloaded = 0;
    for (std::size_t f = 0; f < track.frames(); ++f) {
      if (f < 98 || f > 201) {
        QCOMPARE(int(track.present[f]), 1);
      } else if (track.reason[f] == MissingReason::Overloaded) {
        QCOMPARE(int(track.present[f]), 0);
        ++overloaded;
      }
    }
    QVERIFY2(overloaded > 50, qPrintable(QString::number(overloaded)));
    // As loud as it may be, and no louder.
    Sound full = babble(4, 16000);
    float peak = 0;
    for (const float s : full.samples) peak = std::max(peak, std::abs(s));
    for (float& s : full.samples) s *= 0.99F / peak;
    QVERIFY(present(marked(full)) > 395);
  }

  void damagedSamplesStayFinite() {
    Sound sound = noise(1, 16000, 0.1);
    for (std::size_t i = 0; i < sound.samples.size(); i += 5)
      sound.samples[i] = std::vector{std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(),
                                     -std::numeric_limits<float>::max(), 1e30F}[i / 5 % 4];
    std::fill_n(sound.samples.begin() + 8000, 800, std::numeric_limits<float>::quiet_NaN());
    const FeatureTrack track = tracked(sound);
    QCOMPARE(outOfBounds(track), QString());
    QCOMPARE(int(track.present[52]), 0);
    QCOMPARE(int(track.present[10]), 1);
  }

  void squareWaveAndImpulsesStayBounded() {
    for (const Sound& sound : {soundOf(0.3, 16000, [](double t) { return sine(100, t) > 0 ? 1.0 : -1.0; }),
                               soundOf(0.3, 16000, [](double t) { return std::fmod(t, 0.05) < 5e-5 ? 1.0 : 0.0; }),
                               soundOf(0.3, 16000, [](double) { return 1.0; })}) {
      const FeatureTrack track = tracked(sound);
      QCOMPARE(outOfBounds(track), QString());
    }
  }

  void oddSizes() {
    QCOMPARE(tracked(Sound{}).frames(), std::size_t{0});
    Sound tiny;
    tiny.samples = {0.5F};
    QCOMPARE(tracked(tiny).frames(), std::size_t{1});
    Progress progress;
    for (int rate : {0, -16000, 100, 2000000000}) {
      Sound sound;
      sound.sampleRate = rate;
      sound.samples.assign(100, 0.1F);
      const Result<FeatureTrack> result = voiceFeatures(sound, progress);
      QVERIFY(!result);
      QCOMPARE(result.error().kind, ErrorKind::BadInput);
    }
  }

  void cancels() {
    Progress cancelledBefore;
    cancelledBefore.requestCancel();
    const Sound sound = noise(10, 16000, 0.1);
    const Result<FeatureTrack> result = voiceFeatures(sound, cancelledBefore);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    int updates = 0;
    Progress* self = nullptr;
    Progress midway([&](double, std::string_view) {
      if (++updates == 2) self->requestCancel();
    });
    self = &midway;
    QVERIFY(!voiceFeatures(sound, midway));
    QCOMPARE(updates, 2);
  }

  void repeatsExactly() {
    const Sound sound = vowel(120, 140, 0.5, 16000);
    QCOMPARE(tracked(sound).values, tracked(sound).values);
  }
};

}  // namespace hrlf

QTEST_APPLESS_MAIN(hrlf::VoiceTest)
#include "voice_test.moc"
