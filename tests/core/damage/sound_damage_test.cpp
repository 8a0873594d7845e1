// Noise, silence and gaps, measured.
#include "core/damage/sound_damage.h"

#include "core/damage/damage_pattern.h"
#include "tests/core/damage/damage_specs.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace hrlf;
using hrlf::test::damageOf;

namespace {

/// Something like speech: a tone that swells four times a second, with a pause in each two seconds.
Sound voice(int rate, double seconds, float level = 0.2F) {
  Sound sound;
  sound.sampleRate = rate;
  const auto count = static_cast<std::size_t>(seconds * rate);
  for (std::size_t i = 0; i < count; ++i) {
    const double t = static_cast<double>(i) / rate;
    const double swell = std::fmod(t, 2.0) < 1.3 ? std::pow(std::sin(4 * std::numbers::pi * t), 2) : 0;
    sound.samples.push_back(level * static_cast<float>(swell * std::sin(2 * std::numbers::pi * 220 * t)));
  }
  return sound;
}

std::vector<double> difference(const Sound& a, const Sound& b) {
  std::vector<double> values;
  for (std::size_t i = 0; i < a.samples.size(); ++i) values.push_back(double{a.samples[i]} - double{b.samples[i]});
  return values;
}

double power(const std::vector<double>& values) {
  double sum = 0;
  for (const double v : values) sum += v * v;
  return sum / static_cast<double>(values.size());
}

/// Power of one frequency band, by averaging neighbours: a low pass with its first zero at rate / length.
double lowPower(const std::vector<double>& values, std::size_t length) {
  std::vector<double> means;
  for (std::size_t i = 0; i + length <= values.size(); i += length) {
    double sum = 0;
    for (std::size_t j = 0; j < length; ++j) sum += values[i + j];
    means.push_back(sum / static_cast<double>(length));
  }
  return power(means);
}

}  // namespace

class SoundDamageTest : public QObject {
  Q_OBJECT

 private slots:
  void noiseHasItsRatio_data() {
    QTest::addColumn<QString>("colour");
    QTest::addColumn<int>("rate");
    for (const char* colour : {"white", "pink", "babble"})
      for (const int rate : {16000, 48000})
        QTest::newRow(qPrintable(QString("%1 %2").arg(colour).arg(rate))) << colour << rate;
  }
  void noiseHasItsRatio() {
    QFETCH(QString, colour);
    QFETCH(int, rate);
    const Sound clean = voice(rate, 8);
    for (const double snr : {-5.0, 0.0, 10.0, 30.0}) {
      Sound noisy = voice(rate, 8, 0.02F);
      const Sound quiet = noisy;
      damageSound(noisy, damageOf({QString("noise:snr=%1:colour=%2").arg(snr).arg(colour).toStdString()}), 8);
      const double measured = 10 * std::log10(loudPower(quiet) / power(difference(noisy, quiet)));
      QVERIFY2(std::abs(measured - snr) < 0.05, qPrintable(QString::number(measured)));
    }
  }

  void coloursDiffer() {
    const Sound clean = voice(16000, 20, 0.02F);
    const auto noise = [&](const char* spec) {
      Sound noisy = clean;
      damageSound(noisy, damageOf({spec}), 20);
      return difference(noisy, clean);
    };
    // The mean of n white values has 1/n of their power; of pink noise far more is left.
    const auto white = noise("noise:snr=0");
    QVERIFY(std::abs(lowPower(white, 64) / power(white) * 64 - 1) < 0.1);
    const auto pink = noise("noise:snr=0:colour=pink");
    QVERIFY(lowPower(pink, 64) / power(pink) * 64 > 10);
  }

  void theSameAtEverySampleRate() {
    Sound low = voice(16000, 4, 0.02F);
    Sound high = voice(48000, 4, 0.02F);
    const auto damage = damageOf({"noise:random:0.5:length=0.3:snr=0"}, 5);
    const Sound cleanLow = low;
    const Sound cleanHigh = high;
    damageSound(low, damage, 4);
    damageSound(high, damage, 4);
    const auto a = difference(low, cleanLow);
    const auto b = difference(high, cleanHigh);
    double product = 0;
    std::vector<double> third;
    for (std::size_t i = 0; i < a.size(); ++i) {
      product += a[i] * b[3 * i];
      third.push_back(b[3 * i]);
    }
    const double correlation = product / static_cast<double>(a.size()) / std::sqrt(power(a) * power(third));
    QVERIFY2(correlation > 0.99, qPrintable(QString::number(correlation)));
  }

  void neverClips() {
    Sound loud = voice(16000, 4, 0.99F);
    damageSound(loud, damageOf({"noise:snr=-10"}), 4);
    for (const float sample : loud.samples) QVERIFY(std::abs(sample) <= 1.0F);
  }

  void silenceStaysSilent() {
    Sound silent;
    silent.samples.assign(16000, 0.0F);
    damageSound(silent, damageOf({"noise:snr=0"}), 1);
    QCOMPARE(std::count(silent.samples.begin(), silent.samples.end(), 0.0F), 16000);
    Sound empty;
    for (const char* spec : {"noise:snr=0", "noise:snr=0:colour=babble", "mute", "sound-loss"})
      damageSound(empty, damageOf({spec}), 0);
    QVERIFY(empty.samples.empty());
  }

  void mutesAtItsTimes() {
    Sound sound = voice(16000, 6);
    sound.start = 0.5;
    for (float& sample : sound.samples) sample += 0.5F;
    const Sound clean = sound;
    damageSound(sound, damageOf({"mute:from=2:to=3.5"}), 6.5);
    for (std::size_t i = 0; i < sound.samples.size(); ++i) {
      const double time = 0.5 + static_cast<double>(i) / 16000;
      const bool muted = time >= 2 && time < 3.5;
      QCOMPARE(sound.samples[i], muted ? 0.0F : clean.samples[i]);
    }
  }

  void losesPackets() {
    Sound sound = voice(16000, 60);
    for (float& sample : sound.samples) sample += 0.5F;
    damageSound(sound, damageOf({"sound-loss:burst:0.1:length=0.06"}, 2), 60);
    int lost = 0;
    for (std::size_t packet = 0; packet < 3000; ++packet) {
      const auto from = sound.samples.begin() + static_cast<std::ptrdiff_t>(packet * 320);
      const auto zeros = std::count(from, from + 320, 0.0F);
      QVERIFY(zeros == 0 || zeros == 320);
      lost += zeros == 320 ? 1 : 0;
    }
    QCOMPARE(lost, 300);
  }

  void seedsRepeat() {
    for (const char* spec : {"noise:snr=5:colour=babble", "noise:snr=5", "sound-loss", "mute"}) {
      Sound a = voice(16000, 10);
      Sound b = a;
      Sound c = a;
      for (Sound* sound : {&a, &b, &c})
        for (float& sample : sound->samples) sample += 0.1F;
      damageSound(a, damageOf({spec}, 1), 10);
      damageSound(b, damageOf({spec}, 1), 10);
      damageSound(c, damageOf({spec}, 2), 10);
      QVERIFY2(a.samples == b.samples, spec);
      QVERIFY2(a.samples != c.samples, spec);
    }
  }
};

QTEST_APPLESS_MAIN(SoundDamageTest)
#include "sound_damage_test.moc"
