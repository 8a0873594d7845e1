#include "core/media/video_reader.h"

#include "tests/core/media/media_fixture.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <limits>
#include <vector>

using namespace hrlf;
using hrlf::test::MediaFolder;
using hrlf::test::numberedPictures;
using hrlf::test::numberOf;

namespace {

struct Seen {
  double time = 0;
  int number = 0;
};

std::vector<Seen> readAll(VideoReader& reader) {
  std::vector<Seen> seen;
  while (true) {
    const auto frame = reader.next();
    if (!frame || !*frame) return seen;
    seen.push_back({(*frame)->time, numberOf((*frame)->pixels)});
  }
}

std::array<int, 3> pixel(const VideoFrame& frame, int x, int y) {
  const auto at =
      (static_cast<std::size_t>(y) * static_cast<std::size_t>(frame.width) + static_cast<std::size_t>(x)) * 3;
  return {frame.pixels[at], frame.pixels[at + 1], frame.pixels[at + 2]};
}

bool isRed(const std::array<int, 3>& p) { return p[0] > 180 && p[1] < 70 && p[2] < 70; }

// Writes a display matrix (a b; c d) into the track header of an mp4.
bool setMatrix(QByteArray& mp4, const std::array<int, 4>& m) {
  const auto header = mp4.indexOf("tkhd");
  if (header < 0) return false;
  const auto matrix = header + 4 + 4 + 20 + 8 + 8;
  const auto put = [&](int index, int value) {
    const auto fixed = static_cast<quint32>(value * 65536);
    for (int byte = 0; byte < 4; ++byte) {
      mp4[matrix + index * 4 + byte] = static_cast<char>((fixed >> (24 - 8 * byte)) & 0xFF);
    }
  };
  put(0, m[0]);
  put(1, m[1]);
  put(3, m[2]);
  put(4, m[3]);
  return true;
}

}  // namespace

class VideoReaderTest : public QObject {
  Q_OBJECT

 private slots:
  void variableFrameRateKeepsItsOwnTimes() {
    QVERIFY(folder_.make("vfr.mp4",
                         numberedPictures(20, "64x48", ",settb=1/1000,setpts='if(lt(N,10),N*40,400+(N-10)*100)'") +
                             QStringList{"-fps_mode", "vfr", "-enc_time_base", "1:1000", "-c:v", "libx264"}));
    auto reader = VideoReader::open(folder_.path("vfr.mp4"));
    QVERIFY2(reader, reader ? "" : reader.error().message().c_str());
    const auto seen = readAll(*reader);
    QCOMPARE(seen.size(), std::size_t{20});
    for (int i = 0; i < 20; ++i) {
      const double expected = i < 10 ? i * 0.04 : 0.4 + (i - 10) * 0.1;
      QVERIFY(std::abs(seen[static_cast<std::size_t>(i)].time - expected) < 0.0015);
      QCOMPARE(seen[static_cast<std::size_t>(i)].number, i);
    }
    QCOMPARE(reader->damaged(), 0);
  }

  void seekShowsTheFrameOfTheTime_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("coding");
    const QStringList h264{"-c:v", "libx264", "-g", "12", "-bf", "3"};
    QTest::newRow("mp4 with B-frames") << "b.mp4" << h264;
    QTest::newRow("mkv") << "b.mkv" << h264;
    QTest::newRow("mov") << "b.mov" << h264;
    QTest::newRow("mpeg-ts") << "b.ts" << h264;
    QTest::newRow("open gop") << "open.mp4" << h264 + QStringList{"-x264-params", "open-gop=1"};
    QTest::newRow("one key frame only") << "long.mp4" << QStringList{"-c:v", "libx264", "-g", "500"};
    // Pictures that nothing refers to, each of which is shown for a second.
    QTest::newRow("slow, with B-frames") << "slow.mp4" << h264 + QStringList{"-bsf:v", "setts=pts=PTS*25:dts=DTS*25"};
    QTest::newRow("hevc") << "b.mkv" << QStringList{"-c:v", "libx265", "-x265-params", "log-level=error:bframes=4"};
    QTest::newRow("avi") << "b.avi" << QStringList{"-c:v", "mpeg4", "-q:v", "2"};
    QTest::newRow("webm") << "b.webm" << QStringList{"-c:v", "libvpx", "-b:v", "1M"};
    QTest::newRow("ogv") << "b.ogv" << QStringList{"-c:v", "libtheora", "-q:v", "9"};
    QTest::newRow("raw h264") << "b.h264" << h264;
  }
  void seekShowsTheFrameOfTheTime() {
    QFETCH(QString, file);
    QFETCH(QStringList, coding);
    QVERIFY(folder_.make(file, numberedPictures(50) + coding));
    auto reader = VideoReader::open(folder_.path(file));
    QVERIFY2(reader, reader ? "" : reader.error().message().c_str());
    const auto seen = readAll(*reader);
    QCOMPARE(seen.size(), std::size_t{50});
    for (std::size_t i = 0; i < seen.size(); ++i) {
      QVERIFY2(std::abs(seen[i].number - static_cast<int>(i)) <= 1, qPrintable(QString::number(seen[i].number)));
      if (i > 0) QVERIFY(seen[i].time > seen[i - 1].time);
    }
    for (const std::size_t i : {30, 31, 5, 49, 0, 12, 11, 13, 24, 48, 1}) {
      const double end = i + 1 < seen.size() ? seen[i + 1].time : seen[i].time + 0.04;
      for (const double time : {seen[i].time, (seen[i].time + end) / 2}) {
        QVERIFY(reader->seek(time));
        const auto shown = reader->next();
        QVERIFY(shown && *shown);
        QCOMPARE((*shown)->time, seen[i].time);
        QCOMPARE(numberOf((*shown)->pixels), seen[i].number);
        const auto following = reader->next();
        QVERIFY(following);
        QCOMPARE(following->has_value(), i + 1 < seen.size());
        if (*following) QCOMPARE((*following)->time, seen[i + 1].time);
      }
    }
  }

  void seekFindsItsWayBehindAJoin() {
    // The second recording begins its clock anew, so the file's own times say nothing of the place.
    const QStringList coding{"-c:v", "libx264", "-g", "25", "-bf", "3"};
    // Longer than the farthest step back that seeking tries before it opens the file again.
    QVERIFY(folder_.make("one.ts", numberedPictures(250) + coding));
    QVERIFY(folder_.make("two.ts", numberedPictures(50) + coding));
    QVERIFY(folder_.write("joined.ts", folder_.read("one.ts") + folder_.read("two.ts")));
    auto whole = VideoReader::open(folder_.path("joined.ts"));
    QVERIFY2(whole, whole ? "" : whole.error().message().c_str());
    const auto seen = readAll(*whole);
    QVERIFY(seen.size() > 290);
    for (const std::size_t i : {std::size_t{30}, seen.size() - 26, seen.size() - 14, seen.size() - 3}) {
      auto reader = VideoReader::open(folder_.path("joined.ts"));
      QVERIFY(reader);
      QVERIFY(reader->seek(seen[i].time));
      const auto shown = reader->next();
      QVERIFY(shown && *shown);
      QCOMPARE((*shown)->time, seen[i].time);
      QCOMPARE(numberOf((*shown)->pixels), seen[i].number);
    }
  }

  void seekOutsideGivesTheFirstOrTheLast() {
    QVERIFY(folder_.make("outside.mp4", numberedPictures(10) + QStringList{"-c:v", "libx264"}));
    auto reader = VideoReader::open(folder_.path("outside.mp4"));
    QVERIFY(reader);
    QVERIFY(reader->seek(-100));
    QCOMPARE(numberOf((*reader->next())->pixels), 0);
    QVERIFY(reader->seek(1e7));
    QCOMPARE(numberOf((*reader->next())->pixels), 9);
    QVERIFY(!*reader->next());
    QVERIFY(reader->seek(0));
    QCOMPARE(readAll(*reader).size(), std::size_t{10});
    QCOMPARE(reader->seek(std::nan("")).error().kind, ErrorKind::BadInput);
    QVERIFY(reader->seek(std::numeric_limits<double>::max()));
  }

  void turnedPicturesStandUpright_data() {
    QTest::addColumn<int>("a");
    QTest::addColumn<int>("b");
    QTest::addColumn<int>("c");
    QTest::addColumn<int>("d");
    QTest::addColumn<int>("rotation");
    QTest::addColumn<int>("redX");  // corner of the shown picture that is red: 0 left or top, 1 right or bottom
    QTest::addColumn<int>("redY");
    QTest::newRow("upright") << 1 << 0 << 0 << 1 << 0 << 0 << 0;
    QTest::newRow("90 clockwise") << 0 << 1 << -1 << 0 << 90 << 1 << 0;
    QTest::newRow("180") << -1 << 0 << 0 << -1 << 180 << 1 << 1;
    QTest::newRow("270 clockwise") << 0 << -1 << 1 << 0 << 270 << 0 << 1;
    QTest::newRow("mirrored") << -1 << 0 << 0 << 1 << 0 << 1 << 0;
  }
  void turnedPicturesStandUpright() {
    QFETCH(int, a);
    QFETCH(int, b);
    QFETCH(int, c);
    QFETCH(int, d);
    QVERIFY(folder_.make("upright.mp4", {"-f", "lavfi", "-i", "color=blue:s=96x64:r=25,drawbox=0:0:48:32:red:fill",
                                         "-frames:v", "3", "-c:v", "libx264", "-pix_fmt", "yuv420p"}));
    QByteArray bytes = folder_.read("upright.mp4");
    QVERIFY(setMatrix(bytes, {a, b, c, d}));
    QVERIFY(folder_.write("turned.mp4", bytes));
    auto reader = VideoReader::open(folder_.path("turned.mp4"));
    QVERIFY2(reader, reader ? "" : reader.error().message().c_str());
    QTEST(reader->info().video->rotation, "rotation");
    const auto frame = reader->next();
    QVERIFY(frame && *frame);
    QCOMPARE((*frame)->width, b == 0 ? 96 : 64);
    QCOMPARE((*frame)->height, b == 0 ? 64 : 96);
    QCOMPARE(reader->info().video->width, (*frame)->width);
    QCOMPARE(reader->info().video->height, (*frame)->height);
    QFETCH(int, redX);
    QFETCH(int, redY);
    for (const int x : {0, 1}) {
      for (const int y : {0, 1}) {
        const auto p = pixel(**frame, x == 0 ? 8 : (*frame)->width - 8, y == 0 ? 8 : (*frame)->height - 8);
        QCOMPARE(isRed(p), x == redX && y == redY);
      }
    }
  }

  void pixelsBecomeSquare() {
    QVERIFY(folder_.make("wide.mp4", numberedPictures(3, "72x64", ",setsar=16/9") + QStringList{"-c:v", "libx264"}));
    auto reader = VideoReader::open(folder_.path("wide.mp4"));
    QVERIFY(reader);
    const auto frame = reader->next();
    QVERIFY(frame && *frame);
    QCOMPARE((*frame)->width, 128);
    QCOMPARE((*frame)->height, 64);
    QCOMPARE((*frame)->pixels.size(), std::size_t{128} * 64 * 3);
  }

  void largePicturesAreFitted() {
    QVERIFY(folder_.make("large.mp4", numberedPictures(2, "640x360") + QStringList{"-c:v", "libx264"}));
    auto reader = VideoReader::open(folder_.path("large.mp4"), 320, 320);
    QVERIFY(reader);
    const auto frame = reader->next();
    QVERIFY(frame && *frame);
    QCOMPARE((*frame)->width, 320);
    QCOMPARE((*frame)->height, 180);
    auto small = VideoReader::open(folder_.path("large.mp4"), 5000, 5000);
    QVERIFY(small);
    QCOMPARE((*small->next())->width, 640);
  }

  void oddKindsOfPictures_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("coding");
    QTest::addColumn<int>("frames");
    QTest::newRow("odd size") << "odd.mkv" << QStringList{"-c:v", "ffv1"} << 5;
    QTest::newRow("10 bit") << "ten.mp4" << QStringList{"-c:v", "libx264", "-pix_fmt", "yuv420p10le"} << 5;
    QTest::newRow("gif") << "a.gif" << QStringList{} << 5;
    QTest::newRow("png") << "100%d.png" << QStringList{} << 1;
    QTest::newRow("jpeg") << "a.jpg" << QStringList{} << 1;
    QTest::newRow("one frame") << "one.mp4" << QStringList{"-c:v", "mpeg4"} << 1;
    QTest::newRow("mpg") << "b.mpg" << QStringList{"-c:v", "mpeg2video", "-q:v", "2", "-bf", "2"} << 50;
    QTest::newRow("grey") << "grey.mkv" << QStringList{"-c:v", "ffv1", "-pix_fmt", "gray"} << 5;
    QTest::newRow("16 bit rgb") << "rgb.mkv" << QStringList{"-c:v", "ffv1", "-pix_fmt", "gbrp16le"} << 5;
  }
  void oddKindsOfPictures() {
    QFETCH(QString, file);
    QFETCH(QStringList, coding);
    QFETCH(int, frames);
    if (file == "100%d.png")
      coding << "-update"
             << "1";
    const QString size = file == "odd.mkv" ? "53x37" : "64x48";
    QVERIFY(folder_.make(file, numberedPictures(frames, size) + coding));
    auto reader = VideoReader::open(folder_.path(file));
    QVERIFY2(reader, reader ? "" : reader.error().message().c_str());
    const auto seen = readAll(*reader);
    QCOMPARE(static_cast<int>(seen.size()), frames);
    // The palette of a gif has few greys.
    const int tolerance = file.endsWith("gif") ? 8 : 1;
    for (int i = 0; i < frames; ++i) QVERIFY(std::abs(seen[static_cast<std::size_t>(i)].number - i) <= tolerance);
    QCOMPARE(seen.front().time, 0.0);
  }

  void namesWithAnyCharacters() {
    QVERIFY(folder_.make("plain.mp4", numberedPictures(3) + QStringList{"-c:v", "libx264"}));
    for (const QString& name :
         {QString("with space.mp4"), QString("Übergröße 你好.mp4"), QString("http:colon.mp4"), QString("new\nline.mp4"),
          QString("\"quote'.mp4"), QString("50% %03d *?[].mp4"), QString("-dash")}) {
      QVERIFY(QFile::copy(folder_.name("plain.mp4"), folder_.name(name)));
      auto reader = VideoReader::open(folder_.path(name));
      QVERIFY2(reader, reader ? "" : reader.error().message().c_str());
      QCOMPARE(readAll(*reader).size(), std::size_t{3});
    }
  }

  void coverPicturesAndSoundAreNoVideo() {
    QVERIFY(folder_.make("cover.png", numberedPictures(1) + QStringList{"-update", "1"}));
    QVERIFY(
        folder_.make("song.mp3", {"-f", "lavfi", "-i", "sine=d=1", "-i", folder_.name("cover.png"), "-map", "0", "-map",
                                  "1", "-c:v", "copy", "-disposition:v", "attached_pic", "-id3v2_version", "3"}));
    const auto reader = VideoReader::open(folder_.path("song.mp3"));
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, ErrorKind::NotFound);
  }

  void damageInTheMiddleIsSkippedAndCounted() {
    QVERIFY(folder_.make("whole.mp4", {"-f", "lavfi", "-i", "testsrc2=s=160x120:r=25:d=4", "-c:v", "libx264", "-g",
                                       "10", "-movflags", "faststart"}));
    QByteArray bytes = folder_.read("whole.mp4");
    const auto data = bytes.indexOf("mdat");
    QVERIFY(data > 0);
    for (auto i = data + (bytes.size() - data) / 3; i < data + (bytes.size() - data) / 2; ++i) {
      bytes[i] = static_cast<char>(i * 131 + 7);
    }
    QVERIFY(folder_.write("damaged.mp4", bytes));
    auto reader = VideoReader::open(folder_.path("damaged.mp4"));
    QVERIFY2(reader, reader ? "" : reader.error().message().c_str());
    const auto seen = readAll(*reader);
    QVERIFY(reader->damaged() > 0);
    QVERIFY(seen.size() > 50);
    QVERIFY(seen.back().time > 3.9);  // it goes on behind the damage
  }

  void whatIsThereOfACutFileIsRead() {
    QVERIFY(folder_.make("long.mp4", {"-f", "lavfi", "-i", "testsrc2=s=160x120:r=25:d=4", "-c:v", "libx264", "-g", "10",
                                      "-movflags", "faststart"}));
    const QByteArray bytes = folder_.read("long.mp4");
    QVERIFY(folder_.write("half.mp4", bytes.left(bytes.size() / 2)));
    auto reader = VideoReader::open(folder_.path("half.mp4"));
    QVERIFY2(reader, reader ? "" : reader.error().message().c_str());
    const auto seen = readAll(*reader);
    QVERIFY(seen.size() > 10 && seen.size() < 90);
    QVERIFY(reader->info().duration < 3.5);
    QVERIFY(reader->seek(3.9));
    const auto last = reader->next();
    QVERIFY(last && *last);
  }

  void anyCutEndsWithoutHanging() {
    QVERIFY(folder_.make("cuts.mkv", {"-f", "lavfi", "-i", "testsrc2=s=64x48:r=25:d=1", "-c:v", "libx264"}));
    const QByteArray bytes = folder_.read("cuts.mkv");
    for (int part = 1; part < 20; ++part) {
      QVERIFY(folder_.write("cut.mkv", bytes.left(bytes.size() * part / 20)));
      auto reader = VideoReader::open(folder_.path("cut.mkv"));
      if (!reader) {
        QVERIFY(!reader.error().what.empty());
        continue;
      }
      QVERIFY(readAll(*reader).size() <= 25);
    }
  }

 private:
  MediaFolder folder_;
};

QTEST_GUILESS_MAIN(VideoReaderTest)
#include "video_reader_test.moc"
