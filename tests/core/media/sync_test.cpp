// Sound and picture share one clock, over ten minutes and in every container: flashes and beeps that belong together
// are found at the same times.
#include "core/media/audio_reader.h"
#include "core/media/video_reader.h"
#include "tests/core/media/media_fixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

using namespace hrlf;

namespace {

constexpr int side = 32;                      // pixels
constexpr double frameStep = 1001.0 / 30000;  // seconds
constexpr int frames = 17982;                 // ten minutes
constexpr int period = 600;                   // frames from flash to flash, 20 s
constexpr int firstFlash = 150;
constexpr int flashLength = 6;
constexpr int rate = 44100;
constexpr double tolerance = 0.040;

QByteArray pictures() {
  QByteArray all;
  all.reserve(qsizetype{frames} * side * side);
  for (int n = 0; n < frames; ++n) {
    const bool isFlash = (n + period - firstFlash) % period < flashLength;
    all.append(side * side, isFlash ? char(235) : char(16));
  }
  return all;
}

QByteArray beeps() {
  std::vector<std::int16_t> samples(static_cast<std::size_t>(frames * frameStep * rate));
  for (int n = firstFlash; n < frames; n += period) {
    const auto start = static_cast<std::size_t>(std::lround(n * frameStep * rate));
    for (std::size_t i = 0; i < 4410 && start + i < samples.size(); ++i)
      samples[start + i] = static_cast<std::int16_t>(16000 * std::sin(2 * std::numbers::pi * 1000 * double(i) / rate));
  }
  return {reinterpret_cast<const char*>(samples.data()), static_cast<qsizetype>(samples.size() * 2)};
}

std::vector<double> flashTimes(const std::filesystem::path& path) {
  auto reader = VideoReader::open(path);
  if (!reader) qFatal("%s", reader.error().message().c_str());
  std::vector<double> times;
  bool wasBright = true;  // a clip may begin within a flash
  while (true) {
    const auto picture = reader->next();
    if (!picture || !*picture) return times;
    const bool isBright = (*picture)->pixels[(*picture)->pixels.size() / 2] > 128;
    if (isBright && !wasBright) times.push_back((*picture)->time);
    wasBright = isBright;
  }
}

std::vector<double> beepTimes(const std::filesystem::path& path) {
  Progress progress;
  const auto sound = readSound(path, 16000, progress);
  if (!sound) qFatal("%s", sound.error().message().c_str());
  std::vector<double> times;
  double last = -10;
  for (std::size_t i = 0; i < sound->samples.size(); ++i) {
    if (std::abs(sound->samples[i]) < 0.15F) continue;
    const double time = sound->start + static_cast<double>(i) / sound->sampleRate;
    if (time - last > 1) times.push_back(time);
    last = time;
  }
  return times;
}

}  // namespace

class SyncTest : public QObject {
  Q_OBJECT

 private:
  test::MediaFolder folder_;

  [[nodiscard]] bool make(const QString& file, const QStringList& output, const QStringList& input = {}) const {
    QStringList arguments{"-f",       "rawvideo",
                          "-pix_fmt", "gray",
                          "-s",       QString("%1x%1").arg(side),
                          "-r",       "30000/1001",
                          "-i",       folder_.name("pictures.raw")};
    arguments +=
        input + QStringList{"-f", "s16le", "-ar", QString::number(rate), "-ac", "1", "-i", folder_.name("beeps.raw")};
    return folder_.make(file, arguments + output);
  }

 private slots:
  void initTestCase() {
    QVERIFY(folder_.write("pictures.raw", pictures()));
    QVERIFY(folder_.write("beeps.raw", beeps()));
    const QStringList video{"-c:v", "mpeg4", "-q:v", "5", "-pix_fmt", "yuv420p"};
    QVERIFY(make("aac.mp4", video + QStringList{"-c:a", "aac", "-g", "30"}));
    // A frame in three, except where a flash begins.
    QVERIFY(make("vfr_mp3.mkv", video + QStringList{"-vf", "select='not(mod(n,3))+lt(mod(n+450,600),6)'", "-fps_mode",
                                                    "vfr", "-c:a", "libmp3lame"}));
    QVERIFY(make("pcm.avi", video + QStringList{"-c:a", "pcm_s16le"}));
    QVERIFY(make("start.ts", {"-c:v", "mpeg2video", "-pix_fmt", "yuv420p", "-c:a", "mp2"}));
    const QStringList copy{"-i", folder_.name("aac.mp4"), "-c", "copy"};
    QVERIFY(folder_.make("edit_list.mp4", QStringList{"-ss", "7.3"} + copy));
    QVERIFY(folder_.make("late.mkv", QStringList{"-itsoffset", "3.7"} + copy + QStringList{"-copyts"}));
    QVERIFY(folder_.make("negative.mkv",
                         QStringList{"-itsoffset", "-0.4"} + copy + QStringList{"-avoid_negative_ts", "disabled"}));
  }

  void flashesAndBeepsAgree_data() {
    QTest::addColumn<int>("flashes");
    for (const char* file : {"aac.mp4", "vfr_mp3.mkv", "pcm.avi", "start.ts", "late.mkv", "negative.mkv"})
      QTest::newRow(file) << 30;
    QTest::newRow("edit_list.mp4") << 29;
  }
  void flashesAndBeepsAgree() {
    QFETCH(int, flashes);
    const auto path = folder_.path(QTest::currentDataTag());
    const auto seen = flashTimes(path);
    const auto heard = beepTimes(path);
    QCOMPARE(static_cast<int>(seen.size()), flashes);
    QCOMPARE(static_cast<int>(heard.size()), flashes);
    double worst = 0;
    for (std::size_t i = 0; i < seen.size(); ++i) worst = std::max(worst, std::abs(seen[i] - heard[i]));
    qInfo("largest distance %.1f ms", 1000 * worst);
    QVERIFY2(worst < tolerance, qPrintable(QString("%1 s").arg(worst)));
  }

  void seekingKeepsTheClock() {
    auto reader = VideoReader::open(folder_.path("aac.mp4"));
    QVERIFY(reader);
    for (const int flash : {29, 3, 17, 0}) {
      const double time = (firstFlash + flash * period) * frameStep;
      for (const bool isFlash : {false, true}) {
        QVERIFY(reader->seek(isFlash ? time + 0.01 : time - 0.01));
        const auto picture = reader->next();
        QVERIFY(picture && *picture);
        QCOMPARE((*picture)->pixels[(*picture)->pixels.size() / 2] > 128, isFlash);
      }
    }
  }
};

QTEST_GUILESS_MAIN(SyncTest)
#include "sync_test.moc"
