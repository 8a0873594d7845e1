#include "core/media/media_info.h"

#include "tests/core/media/media_fixture.h"

#include <QtTest>

#include <cmath>

using namespace hrlf;
using hrlf::test::MediaFolder;
using hrlf::test::numberedPictures;

class MediaInfoTest : public QObject {
  Q_OBJECT

 private slots:
  void describesStreams() {
    QVERIFY(folder_.write("words.srt", "1\n00:00:00,100 --> 00:00:00,900\nHello\n"));
    QVERIFY(folder_.make("all.mkv", {"-f", "lavfi", "-i", "testsrc2=s=160x120:r=30:d=2", "-f", "lavfi", "-i",
                                     "sine=r=48000:d=2", "-i", folder_.name("words.srt"), "-c:v", "libx264", "-c:a",
                                     "aac", "-ac", "2", "-metadata:s:s:0", "language=ger"}));
    const auto info = probeMedia(folder_.path("all.mkv"));
    QVERIFY2(info, info ? "" : info.error().message().c_str());
    QVERIFY(info->video && info->audio);
    QCOMPARE(info->video->codec, std::string("h264"));
    QCOMPARE(info->video->width, 160);
    QCOMPARE(info->video->height, 120);
    QVERIFY(std::abs(info->video->frameRate - 30) < 0.5);
    QCOMPARE(info->audio->sampleRate, 48000);
    QCOMPARE(info->audio->channels, 2);
    QCOMPARE(info->subtitles.size(), std::size_t{1});
    QCOMPARE(info->subtitles[0].language, std::string("ger"));
    QVERIFY(info->subtitles[0].isText);
    QVERIFY(std::abs(info->duration - 2) < 0.1);
  }

  void oneOfTheTwoIsEnough() {
    QVERIFY(folder_.make("sound.wav", {"-f", "lavfi", "-i", "sine=d=1"}));
    const auto sound = probeMedia(folder_.path("sound.wav"));
    QVERIFY(sound && sound->audio && !sound->video);
    QVERIFY(folder_.make("mute.mp4", numberedPictures(25) + QStringList{"-c:v", "libx264"}));
    const auto mute = probeMedia(folder_.path("mute.mp4"));
    QVERIFY(mute && mute->video && !mute->audio);
    QVERIFY(std::abs(mute->duration - 1) < 0.05);
  }

  void measuresDurationThatTheHeaderLacks_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("coding");
    QTest::newRow("raw h264") << "d.h264" << QStringList{"-c:v", "libx264"};
    QTest::newRow("live matroska") << "d.mkv" << QStringList{"-c:v", "libx264", "-live", "1"};
    QTest::newRow("gif") << "d.gif" << QStringList{};
  }
  void measuresDurationThatTheHeaderLacks() {
    QFETCH(QString, file);
    QFETCH(QStringList, coding);
    QVERIFY(folder_.make(file, numberedPictures(50) + coding));
    const auto info = probeMedia(folder_.path(file));
    QVERIFY2(info, info ? "" : info.error().message().c_str());
    QVERIFY2(std::abs(info->duration - 2) < 0.15, qPrintable(QString::number(info->duration)));
  }

  void refusesWhatIsNoClip() {
    QCOMPARE(probeMedia(folder_.path("none.mp4")).error().kind, ErrorKind::NotFound);
    QCOMPARE(probeMedia(folder_.path(".")).error().kind, ErrorKind::BadInput);
    QCOMPARE(probeMedia("/dev/zero").error().kind, ErrorKind::BadInput);

    const QList<QPair<QString, QByteArray>> files{
        {"empty.mp4", {}},
        {"text.mp4", "This is a letter, not a film.\n"},
        {"notes.txt", QByteArray("Dear diary,\n").repeated(500)},
        {"list.m3u8", "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nhttp://localhost/a.ts\n"},
        {"concat.mp4", "ffconcat version 1.0\nfile /dev/zero\n"},
        {"subtitle.mp4", "1\n00:00:01,000 --> 00:00:02,000\nHello\n\n2\n00:00:03,000 --> 00:00:04,000\nHello\n"},
        {"zeros.mp4", QByteArray(100000, '\0')},
        {"ones.mp4", QByteArray(100000, '\xFF')}};
    for (const auto& [name, bytes] : files) {
      QVERIFY(folder_.write(name, bytes));
      const auto info = probeMedia(folder_.path(name));
      QVERIFY2(!info, qPrintable(name));
      QCOMPARE(info.error().kind, ErrorKind::BadInput);
      QVERIFY2(!info.error().remedy.empty(), qPrintable(name));
      QVERIFY(info.error().where.find(name.toStdString()) != std::string::npos);
    }
  }

  void saysThatTheIndexIsMissing() {
    QVERIFY(folder_.make("whole.mp4", numberedPictures(50) + QStringList{"-c:v", "libx264"}));
    const QByteArray bytes = folder_.read("whole.mp4");
    QVERIFY(folder_.write("cut.mp4", bytes.left(bytes.indexOf("moov") - 4)));
    const auto info = probeMedia(folder_.path("cut.mp4"));
    QVERIFY(!info);
    QCOMPARE(info.error().kind, ErrorKind::BadInput);
    QVERIFY(info.error().what.find("moov") != std::string::npos);
  }

  void garbageInTheHeaderNeverCrashes() {
    QVERIFY(folder_.make("seed.mp4", {"-f", "lavfi", "-i", "testsrc2=s=64x48:r=25:d=1", "-f", "lavfi", "-i", "sine=d=1",
                                      "-c:v", "libx264", "-movflags", "faststart"}));
    const QByteArray whole = folder_.read("seed.mp4");
    const auto header = whole.indexOf("mdat");
    quint32 state = 12345;
    const auto random = [&state](int bound) {
      state = state * 1664525U + 1013904223U;
      return static_cast<int>((state >> 8U) % static_cast<quint32>(bound));
    };
    for (int round = 0; round < 60; ++round) {
      QByteArray bytes = whole;
      for (int k = 0; k < 6; ++k) bytes[random(static_cast<int>(header))] = static_cast<char>(random(256));
      QVERIFY(folder_.write("fuzz.mp4", bytes));
      const auto info = probeMedia(folder_.path("fuzz.mp4"));
      if (info) QVERIFY(info->duration >= 0 && std::isfinite(info->duration));
    }
  }

 private:
  MediaFolder folder_;
};

QTEST_GUILESS_MAIN(MediaInfoTest)
#include "media_info_test.moc"
