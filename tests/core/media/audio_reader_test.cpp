#include "core/media/audio_reader.h"

#include "core/media/video_reader.h"
#include "tests/core/media/media_fixture.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace hrlf;
using hrlf::test::flashAndBeep;
using hrlf::test::MediaFolder;
using hrlf::test::numberedPictures;

namespace {

// Where the tone begins and ends on the clip's clock: first and last sample above a twentieth of full scale.
std::pair<double, double> beepOf(const Sound& sound) {
  const auto isLoud = [](float x) { return std::abs(x) > 0.05F; };
  const auto first = std::find_if(sound.samples.begin(), sound.samples.end(), isLoud);
  const auto last = std::find_if(sound.samples.rbegin(), sound.samples.rend(), isLoud).base();
  const auto at = [&sound](auto i) {
    return sound.start + static_cast<double>(std::distance(sound.samples.begin(), i)) / sound.sampleRate;
  };
  return {at(first), at(last)};
}

double rms(const Sound& sound, double from, double to) {
  const auto begin = static_cast<std::size_t>((from - sound.start) * sound.sampleRate);
  const auto end = std::min(static_cast<std::size_t>((to - sound.start) * sound.sampleRate), sound.samples.size());
  double energy = 0;
  for (auto i = begin; i < end; ++i) energy += double{sound.samples[i]} * sound.samples[i];
  return std::sqrt(energy / static_cast<double>(end - begin));
}

double flashOf(const std::filesystem::path& path) {
  auto reader = VideoReader::open(path);
  while (reader) {
    const auto frame = reader->next();
    if (!frame || !*frame) break;
    if ((*frame)->pixels[(*frame)->pixels.size() / 2] > 128) return (*frame)->time;
  }
  return -1;
}

}  // namespace

class AudioReaderTest : public QObject {
  Q_OBJECT

 private slots:
  void flashAndBeepCoincide_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("coding");
    QTest::newRow("mp4") << "s.mp4" << QStringList{"-c:v", "libx264", "-c:a", "aac"};
    QTest::newRow("mov pcm") << "s.mov" << QStringList{"-c:v", "libx264", "-c:a", "pcm_s16le"};
    QTest::newRow("mkv flac") << "s.mkv" << QStringList{"-c:v", "libx264", "-c:a", "flac"};
    QTest::newRow("webm") << "s.webm" << QStringList{"-c:v", "libvpx", "-c:a", "libopus"};
    QTest::newRow("avi mp3") << "s.avi" << QStringList{"-c:v", "mpeg4", "-c:a", "libmp3lame"};
    QTest::newRow("mpeg-ts") << "s.ts" << QStringList{"-c:v", "libx264", "-c:a", "aac"};
    QTest::newRow("mpg") << "s.mpg" << QStringList{"-c:v", "mpeg2video", "-c:a", "mp2"};
    QTest::newRow("ogv") << "s.ogv" << QStringList{"-c:v", "libtheora", "-c:a", "libvorbis"};
    QTest::newRow("negative times") << "n.mkv"
                                    << QStringList{"-c:v", "libx264", "-c:a", "aac", "-output_ts_offset", "7.5"};
  }
  void flashAndBeepCoincide() {
    QFETCH(QString, file);
    QFETCH(QStringList, coding);
    QVERIFY(folder_.make(file, flashAndBeep() + coding));
    Progress progress;
    const auto sound = readSound(folder_.path(file), 16000, progress);
    QVERIFY2(sound, sound ? "" : sound.error().message().c_str());
    const auto [begin, end] = beepOf(*sound);
    const double flash = flashOf(folder_.path(file));
    QVERIFY2(std::abs(begin - flash) < 0.04, qPrintable(QString("beep %1, flash %2").arg(begin).arg(flash)));
    QVERIFY2(std::abs(begin - 2) < 0.05, qPrintable(QString::number(begin)));
    QVERIFY2(std::abs(end - begin - 0.2) < 0.03, qPrintable(QString::number(end - begin)));
    QVERIFY2(std::abs(sound->duration() - 3) < 0.1, qPrintable(QString::number(sound->duration())));
  }

  void lateSoundStartsLate() {
    QVERIFY(folder_.make("late.mkv", {"-f", "lavfi", "-i", "testsrc2=s=64x48:r=25:d=3", "-itsoffset", "1.5", "-f",
                                      "lavfi", "-i", "sine=d=1", "-c:v", "libx264", "-c:a", "pcm_s16le"}));
    Progress progress;
    const auto sound = readSound(folder_.path("late.mkv"), 16000, progress);
    QVERIFY(sound);
    QVERIFY2(std::abs(sound->start - 1.5) < 0.01, qPrintable(QString::number(sound->start)));
    QVERIFY(std::abs(sound->duration() - 1) < 0.01);
  }

  void gapsBecomeSilence() {
    // One second of tone, one missing, one of tone; matroska keeps the packets' own times.
    QVERIFY(folder_.make(
        "gap.mkv", {"-f", "lavfi", "-i", "sine=d=3", "-af", "aselect='not(between(t,1,2))'", "-c:a", "pcm_s16le"}));
    Progress progress;
    const auto sound = readSound(folder_.path("gap.mkv"), 16000, progress);
    QVERIFY(sound);
    QVERIFY2(std::abs(sound->duration() - 3) < 0.05, qPrintable(QString::number(sound->duration())));
    QVERIFY(rms(*sound, 0.1, 0.9) > 0.05);
    QCOMPARE(rms(*sound, 1.1, 1.9), 0.0);
    QVERIFY(rms(*sound, 2.1, 2.9) > 0.05);
  }

  void damagedPacketsBecomeSilence() {
    QVERIFY(folder_.make("whole.mp4",
                         {"-f", "lavfi", "-i", "sine=d=4", "-c:a", "flac", "-strict", "-2", "-movflags", "faststart"}));
    QByteArray bytes = folder_.read("whole.mp4");
    const auto data = bytes.indexOf("mdat");
    for (auto i = data + (bytes.size() - data) / 2; i < data + (bytes.size() - data) * 5 / 8; ++i) bytes[i] = 0;
    QVERIFY(folder_.write("damaged.mp4", bytes));
    Progress progress;
    const auto sound = readSound(folder_.path("damaged.mp4"), 16000, progress);
    QVERIFY(sound);
    QCOMPARE(rms(*sound, 2.2, 2.4), 0.0);
    QVERIFY2(std::abs(sound->duration() - 4) < 0.15, qPrintable(QString::number(sound->duration())));
    QVERIFY(rms(*sound, 3.2, 3.9) > 0.05);
  }

  void anyRateAndNumberOfChannels_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("coding");
    QTest::newRow("8 kHz") << "8k.wav"
                           << "sine=r=8000:d=2" << QStringList{};
    QTest::newRow("8 bit") << "8bit.wav"
                           << "sine=d=2" << QStringList{"-c:a", "pcm_u8"};
    QTest::newRow("96 kHz double") << "96k.wav"
                                   << "sine=r=96000:d=2" << QStringList{"-c:a", "pcm_f64le"};
    QTest::newRow("5.1") << "51.mp4"
                         << "aevalsrc='0.3*sin(2700*t)|0.3*sin(2700*t)|0.3*sin(2700*t)|0|0|0':c=5.1:d=2"
                         << QStringList{"-c:a", "aac"};
    QTest::newRow("11 channels") << "11.wav"
                                 << "aevalsrc='" + QStringList(11, "0.3*sin(2700*t)").join('|') + "':d=2"
                                 << QStringList{};
    QTest::newRow("mp3") << "a.mp3"
                         << "sine=d=2" << QStringList{};
    QTest::newRow("ogg") << "a.ogg"
                         << "sine=d=2" << QStringList{"-c:a", "libvorbis"};
    QTest::newRow("aac without container") << "a.aac"
                                           << "sine=d=2" << QStringList{};
  }
  void anyRateAndNumberOfChannels() {
    QFETCH(QString, file);
    QFETCH(QString, source);
    QFETCH(QStringList, coding);
    QVERIFY(folder_.make(file, QStringList{"-f", "lavfi", "-i", source} + coding));
    Progress progress;
    for (const int rate : {16000, 22050}) {
      const auto sound = readSound(folder_.path(file), rate, progress);
      QVERIFY2(sound, sound ? "" : sound.error().message().c_str());
      QCOMPARE(sound->sampleRate, rate);
      QVERIFY2(std::abs(sound->duration() - 2) < 0.1, qPrintable(QString::number(sound->duration())));
      QVERIFY(rms(*sound, 0.2, 1.8) > 0.02);
      const auto loudest = *std::max_element(sound->samples.begin(), sound->samples.end());
      QVERIFY(loudest <= 1.0F);
    }
  }

  void channelsAreMixedNotChosen() {
    QVERIFY(folder_.make("right.wav", {"-f", "lavfi", "-i", "aevalsrc='0|0.8*sin(2700*t)':d=1"}));
    Progress progress;
    const auto sound = readSound(folder_.path("right.wav"), 16000, progress);
    QVERIFY(sound);
    QVERIFY(std::abs(rms(*sound, 0.1, 0.9) - 0.4 / std::sqrt(2.0)) < 0.01);
  }

  void rateThatChangesWithinTheStream() {
    QVERIFY(
        folder_.make("one.mp3", {"-f", "lavfi", "-i", "sine=r=44100:d=1", "-write_xing", "0", "-id3v2_version", "0"}));
    QVERIFY(
        folder_.make("two.mp3", {"-f", "lavfi", "-i", "sine=r=22050:d=1", "-write_xing", "0", "-id3v2_version", "0"}));
    QVERIFY(folder_.write("both.mp3", folder_.read("one.mp3") + folder_.read("two.mp3")));
    Progress progress;
    const auto sound = readSound(folder_.path("both.mp3"), 16000, progress);
    QVERIFY(sound);
    QVERIFY2(std::abs(sound->duration() - 2) < 0.2, qPrintable(QString::number(sound->duration())));
  }

  void refusesClipsWithoutSound() {
    QVERIFY(folder_.make("mute.mp4", numberedPictures(5) + QStringList{"-c:v", "libx264"}));
    Progress progress;
    QCOMPARE(readSound(folder_.path("mute.mp4"), 16000, progress).error().kind, ErrorKind::NotFound);
    QCOMPARE(readSound(folder_.path("none.mp4"), 16000, progress).error().kind, ErrorKind::NotFound);
    QVERIFY(folder_.make("sound.wav", {"-f", "lavfi", "-i", "sine=d=1"}));
    QCOMPARE(readSound(folder_.path("sound.wav"), 0, progress).error().kind, ErrorKind::BadInput);
  }

  void hearsTheCancelAndTellsProgress() {
    QVERIFY(folder_.make("long.wav", {"-f", "lavfi", "-i", "sine=d=60"}));
    Progress cancelledBefore;
    cancelledBefore.requestCancel();
    QCOMPARE(readSound(folder_.path("long.wav"), 16000, cancelledBefore).error().kind, ErrorKind::Cancelled);
    double last = 0;
    bool isAscending = true;
    Progress progress([&](double fraction, std::string_view) {
      isAscending = isAscending && fraction >= last && fraction <= 1;
      last = fraction;
    });
    QVERIFY(readSound(folder_.path("long.wav"), 16000, progress));
    QVERIFY(isAscending);
    QCOMPARE(last, 1.0);
  }

 private:
  MediaFolder folder_;
};

QTEST_GUILESS_MAIN(AudioReaderTest)
#include "audio_reader_test.moc"
