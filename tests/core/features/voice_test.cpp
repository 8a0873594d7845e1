// Voice features against signals whose answers are known.
#include "core/features/voice.h"

#include "core/features/pitch_contour.h"

#include <QtTest>

#include <cmath>
#include <functional>
#include <limits>
#include <numbers>
#include <random>
#include <string>
#include <vector>

namespace hrlf {
namespace {

Sound soundOf(double seconds, int rate, const std::function<double(double)>& signal) {
  Sound sound;
  sound.sampleRate = rate;
  sound.samples.resize(static_cast<std::size_t>(std::lround(seconds * rate)));
  for (std::size_t i = 0; i < sound.samples.size(); ++i)
    sound.samples[i] = static_cast<float>(signal(static_cast<double>(i) / rate));
  return sound;
}

double sine(double hertz, double t) { return std::sin(2 * std::numbers::pi * hertz * t); }

// A glottal pulse train through three formants: an "a" at a gliding pitch.
Sound vowel(double fromHertz, double toHertz, double seconds, int rate) {
  Sound sound;
  sound.sampleRate = rate;
  sound.samples.assign(static_cast<std::size_t>(seconds * rate), 0.0F);
  std::vector<double> pulses(sound.samples.size(), 0.0);
  double phase = 0;
  for (std::size_t i = 0; i < pulses.size(); ++i) {
    const double part = static_cast<double>(i) / static_cast<double>(pulses.size());
    phase += (fromHertz + (toHertz - fromHertz) * part) / rate;
    if (phase >= 1) {
      phase -= 1;
      pulses[i] = 1;
    }
  }
  for (auto [centre, width] : {std::pair{730.0, 90.0}, std::pair{1090.0, 110.0}, std::pair{2440.0, 170.0}}) {
    const double r = std::exp(-std::numbers::pi * width / rate);
    const double a = 2 * r * std::cos(2 * std::numbers::pi * centre / rate);
    double y1 = 0, y2 = 0;
    for (double& x : pulses) {
      const double y = x * (1 - r) + a * y1 - r * r * y2;
      y2 = y1;
      y1 = y;
      x = y;
    }
  }
  double peak = 0;
  for (double x : pulses) peak = std::max(peak, std::abs(x));
  for (std::size_t i = 0; i < pulses.size(); ++i) sound.samples[i] = static_cast<float>(0.5 * pulses[i] / peak);
  return sound;
}

Sound noise(double seconds, int rate, double amplitude) {
  std::mt19937 random(7);
  std::normal_distribution<double> normal(0, amplitude);
  return soundOf(seconds, rate, [&](double) { return normal(random); });
}

FeatureTrack tracked(const Sound& sound) {
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
    QVERIFY(middle(track, "harmonicity") > 8);
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
    QVERIFY(middle(track, "harmonicity") < 0);
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
    for (const char* name : {"mfcc_1", "mfcc_5", "centroid", "spread", "slope", "kurtosis", "flux"})
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
    QVERIFY(middle(low, "spread") < middle(white, "spread") / 2);
    QVERIFY(middle(low, "slope") < middle(white, "slope"));
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
