#include "ui/player/sound_output.h"

#include <QTest>

#include <cstring>

using namespace hrlf::ui;

class SoundSourceTest : public QObject {
  Q_OBJECT

 private:
  /// A ramp: the sample at i is 10 i, at 1000 Hz, beginning at 0.5 s.
  static std::shared_ptr<const PlayableSound> ramp() {
    auto sound = std::make_shared<PlayableSound>();
    sound->sampleRate = 1000;
    sound->start = 0.5;
    for (int i = 0; i < 2000; ++i) sound->samples.push_back(static_cast<std::int16_t>(10 * i));
    return sound;
  }

  static std::vector<std::int16_t> pull(SoundSource& source, int frames) {
    source.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const QByteArray bytes = source.read(static_cast<qint64>(frames) * source.bytesPerFrame());
    std::vector<std::int16_t> samples(static_cast<std::size_t>(bytes.size()) / 2);
    std::memcpy(samples.data(), bytes.data(), samples.size() * 2);
    return samples;
  }

 private slots:
  void playsFromTheTimeAskedFor() {
    SoundSource source(ramp(), 1.0, 1.0, 1000, 1, SoundSource::Encoding::Int16);
    const auto samples = pull(source, 100);
    QCOMPARE(samples.size(), 100U);
    for (std::size_t i = 0; i < samples.size(); ++i)
      QVERIFY(std::abs(samples[i] - static_cast<int>(5000 + 10 * i)) <= 1);
    QVERIFY(std::abs(source.position() - 1.1) < 1e-9);
  }

  void speedReadsFaster() {
    SoundSource source(ramp(), 0.5, 2.0, 1000, 1, SoundSource::Encoding::Int16);
    const auto samples = pull(source, 100);
    QVERIFY(std::abs(samples[50] - 1000) <= 1);
    QVERIFY(std::abs(source.position() - 0.7) < 1e-9);
  }

  void anotherRateIsInterpolated() {
    SoundSource source(ramp(), 0.5, 1.0, 4000, 1, SoundSource::Encoding::Int16);
    const auto samples = pull(source, 100);
    QVERIFY(std::abs(samples[40] - 100) <= 1);
    QVERIFY(std::abs(samples[42] - 105) <= 1);
  }

  void outsideTheSoundIsSilence() {
    SoundSource before(ramp(), 0.0, 1.0, 1000, 1, SoundSource::Encoding::Int16);
    for (const std::int16_t sample : pull(before, 400)) QCOMPARE(sample, std::int16_t(0));
    SoundSource after(ramp(), 60.0, 1.0, 1000, 1, SoundSource::Encoding::Int16);
    const auto samples = pull(after, 400);
    QCOMPARE(samples.size(), 400U);
    for (const std::int16_t sample : samples) QCOMPARE(sample, std::int16_t(0));
    SoundSource none(std::make_shared<PlayableSound>(PlayableSound{16000, 0, {}}), 0, 1, 16000, 1,
                     SoundSource::Encoding::Int16);
    QCOMPARE(pull(none, 10).back(), std::int16_t(0));
  }

  void everyChannelGetsIt() {
    SoundSource source(ramp(), 1.0, 1.0, 1000, 2, SoundSource::Encoding::Int16);
    const auto samples = pull(source, 10);
    QCOMPARE(samples.size(), 20U);
    QCOMPARE(samples[6], samples[7]);
    QVERIFY(std::abs(samples[6] - 5030) <= 1);
  }

  void floatsAreFloats() {
    SoundSource source(ramp(), 1.0, 1.0, 1000, 1, SoundSource::Encoding::Float);
    source.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const QByteArray bytes = source.read(4 * 5);
    QCOMPARE(bytes.size(), 20);
    float last = 0;
    std::memcpy(&last, bytes.data() + 16, 4);
    QVERIFY(std::abs(last - 5040.0F / 32768) < 1e-4F);
  }
};

QTEST_GUILESS_MAIN(SoundSourceTest)
#include "sound_source_test.moc"
