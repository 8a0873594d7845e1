// Files as cameras, recorders, converters and accidents leave them: each gives pictures and sound, or a message that
// says what, where and what to do.
#include "core/media/audio_reader.h"
#include "core/media/video_reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSize>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <string>

using namespace hrlf;

namespace {

/// What reading a file to its end gave.
struct Seen {
  std::optional<Error> error;  ///< of opening it
  std::size_t pictures = 0;
  bool timesAscend = true;
  double lastPicture = 0;
  int width = 0;
  int height = 0;
  double sound = 0;  ///< seconds
  std::optional<Error> pictureError;
  std::optional<Error> soundError;
  MediaInfo info;
};

void readPictures(const std::filesystem::path& path, Seen& seen) {
  auto reader = VideoReader::open(path, 1280, 720);
  if (!reader) {
    seen.pictureError = reader.error();
    return;
  }
  double last = -1e9;
  while (true) {
    auto picture = reader->next();
    if (!picture) seen.pictureError = picture.error();
    if (!picture || !*picture) return;
    ++seen.pictures;
    seen.timesAscend = seen.timesAscend && (*picture)->time > last;
    last = seen.lastPicture = (*picture)->time;
    seen.width = (*picture)->width;
    seen.height = (*picture)->height;
  }
}

Seen readAll(const std::filesystem::path& path) {
  Seen seen;
  auto info = probeMedia(path);
  if (!info) {
    seen.error = info.error();
    return seen;
  }
  seen.info = *info;
  if (info->video) readPictures(path, seen);
  if (info->audio) {
    Progress progress;
    auto sound = readSound(path, 16000, progress);
    if (sound) {
      seen.sound = sound->start + sound->duration();
    } else {
      seen.soundError = sound.error();
    }
  }
  return seen;
}

long residentMegabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

constexpr int any = -1;
constexpr double none = -2;  // there is no such stream

}  // namespace

class OddFilesTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;

 private slots:
  void initTestCase() {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start("sh", {QFINDTESTDATA("make_odd_files.sh"), folder_.path()});
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitCode(), 0);
  }

  void readsOrSaysWhy_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("pictures");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("end");    // of the last picture's beginning; seconds
    QTest::addColumn<double>("sound");  // seconds
    QTest::addColumn<QString>("message");
    const QSize usual(96, 64);
    const auto clip = [&](const QString& file, int pictures, QSize size, double end, double sound) {
      QTest::newRow(qPrintable(file.left(60))) << file << pictures << size << end << sound << QString();
    };
    const auto talk = [&](const QString& file) { clip(file, 25, usual, 0.96, 1); };
    const auto silent = [&](const QString& file, int pictures, QSize size, double end) {
      clip(file, pictures, size, end, none);
    };
    const auto sound = [&](const QString& file, double seconds = 1) { clip(file, 0, {}, none, seconds); };
    const auto refused = [&](const QString& file, const QString& message) {
      QTest::newRow(qPrintable(file)) << file << 0 << QSize() << none << none << message;
    };

    for (const char* file : {"plain.mp4", "plain.ts", "fast_start.mp4", "silent_track.mp4", "far_start.ts",
                             "late_start.mkv", "negative_times.mkv", "vp8.webm", "container.mkv", "container.avi",
                             "container.mov", "container.mpg", "container.flv", "container.wmv"})
      talk(file);
    clip("ntsc.mp4", 30, usual, 29 * 1001 / 30000.0, 1);
    clip("sound_later.mp4", 25, usual, 0.96, 1.3);
    clip("edit_list.mp4", 12, usual, 0.44, 0.5);
    clip("rotated.mp4", 25, QSize(64, 96), 0.96, 1);
    clip("hardly_any_sound.mp4", 25, usual, 0.96, 0);
    clip("empty_track.mkv", 25, usual, 0.96, 0);
    silent("no_audio.mp4", 25, usual, 0.96);
    silent("one_frame.mp4", 1, usual, 0);
    silent("vfr.mp4", 14, usual, 0.96);
    silent("fps_240.mp4", 120, usual, 119 / 240.0);
    silent("fps_1.mp4", 5, usual, 4);
    silent("anamorphic.mp4", 25, QSize(128, 64), 0.96);
    silent("four_k.mp4", 3, QSize(1280, 720), 0.4);
    silent("hdr_10_bit.mp4", 25, usual, 0.96);
    silent("odd_size.mp4", 25, QSize(17, 13), 0.96);
    silent("interlaced.mpg", any, usual, 0.9);
    silent("grey.mkv", 25, usual, 0.96);
    silent("animation.gif", 10, usual, 0.9);
    silent("still.png", 1, usual, 0);
    silent("raw.h264", 25, usual, 0.96);
    for (const char* file : {"no_video.mp4", "cover.m4a", "surround.m4a", "rate_8k.wav", "rate_192k.wav", "pcm_24.wav",
                             "float.wav", "sound.mp3", "sound.ogg", "sound.opus", "sound.flac", "wrong_duration.wav"})
      sound(file);

    clip("corrupt_middle.ts", any, usual, 0.96, 1);
    sound("corrupt_middle.flac");
    clip("cut_after_index.mp4", any, usual, any, any);
    clip("still_recording.mkv", any, usual, any, any);
    clip("cut_after_header.mkv", 0, {}, none, 0);
    sound("header_only.wav", 0);
    // Joined recordings: the second follows the first in picture and sound.
    clip("discontinuity.ts", 50, usual, 1.96, 2.05);
    clip("clock_set_back.ts", 50, usual, 1.96, 2.05);

    refused("cut_short.mp4", "cut short or damaged");
    refused("zero_bytes.mp4", "empty (0 bytes)");
    refused("text.mp4", "not a media file");
    refused("noise.mp4", "not a media file");
    refused("playlist.m3u8", "not a media file");
    refused("dangling.mp4", "no such file");
    refused("folder.mp4", "folder or a device");
    refused("pipe.mp4", "folder or a device");

    talk("link.mp4");
    talk("no_extension");
    talk("quote'\"%03d:colon.mp4");
    talk(" ");
    talk(QString::fromUtf8("Ünïcode 名前 🎬.mp4"));
    talk(QString(240, 'n') + ".mp4");
  }
  void readsOrSaysWhy() {
    QFETCH(QString, file);
    QFETCH(int, pictures);
    QFETCH(QSize, size);
    QFETCH(double, end);
    QFETCH(double, sound);
    QFETCH(QString, message);
    QElapsedTimer watch;
    watch.start();
    const Seen seen = readAll(QFile::encodeName(folder_.filePath(file)).toStdString());
    QVERIFY2(watch.elapsed() < 20000, "it took too long");
    if (!message.isEmpty()) {
      QVERIFY(seen.error);
      QVERIFY2(QString::fromStdString(seen.error->what).contains(message), seen.error->message().c_str());
      QVERIFY2(!seen.error->where.empty() && !seen.error->remedy.empty(), seen.error->message().c_str());
      return;
    }
    QVERIFY2(!seen.error, seen.error ? seen.error->message().c_str() : "");
    QVERIFY2(!seen.pictureError, seen.pictureError ? seen.pictureError->message().c_str() : "");
    QVERIFY2(!seen.soundError, seen.soundError ? seen.soundError->message().c_str() : "");
    QCOMPARE(seen.info.video.has_value(), size.isValid() || end != none || file == "cut_after_header.mkv");
    QCOMPARE(seen.info.audio.has_value(), sound != none);
    if (pictures != any) QCOMPARE(static_cast<int>(seen.pictures), pictures);
    if (size.isValid()) QCOMPARE(QSize(seen.width, seen.height), size);
    QVERIFY(seen.timesAscend);
    // Containers round to milliseconds; codecs of sound fill up their last packet.
    constexpr double tolerance = 0.07;
    if (end != none && end != any)
      QVERIFY2(std::abs(seen.lastPicture - end) < tolerance, qPrintable(QString::number(seen.lastPicture)));
    if (sound != none && sound != any)
      QVERIFY2(std::abs(seen.sound - sound) < tolerance, qPrintable(QString::number(seen.sound)));
    // The player's slider ends where picture and sound do.
    QVERIFY2(seen.info.duration >= std::max(seen.lastPicture, seen.sound) - tolerance,
             qPrintable(QString::number(seen.info.duration)));
    QVERIFY2(seen.info.duration < 6, qPrintable(QString::number(seen.info.duration)));
  }

  void aFileThatGrowsIsReadAsFarAsItIs() {
    QFile whole(folder_.filePath("container.mkv"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    double last = 0;
    for (const double share : {0.5, 0.7, 1.0}) {
      QFile part(folder_.filePath("growing.mkv"));
      QVERIFY(part.open(QIODevice::WriteOnly));
      part.write(bytes.left(static_cast<qsizetype>(share * static_cast<double>(bytes.size()))));
      part.close();
      const Seen seen = readAll(folder_.filePath("growing.mkv").toStdString());
      QVERIFY(!seen.error && !seen.pictureError && !seen.soundError);
      QVERIFY(seen.lastPicture > last);
      last = seen.lastPicture;
    }
  }

  void aFileThatMayNotBeRead() {
    const auto info = probeMedia(folder_.filePath("unreadable.mp4").toStdString());
    if (info) QSKIP("the superuser may read everything");
    QVERIFY(info.error().what.find("cannot be opened") != std::string::npos);
  }

  void memoryStaysSmall() {
    // After all of the above, 4K among it.
    QVERIFY2(residentMegabytes() < 600, qPrintable(QString::number(residentMegabytes())));
  }
};

QTEST_GUILESS_MAIN(OddFilesTest)
#include "odd_files_test.moc"
