// Pictures through the damage, read on and sought.
#include "core/damage/damaged_video.h"

#include "tests/core/damage/damage_specs.h"
#include "tests/core/media/media_fixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hrlf;
using hrlf::test::damageOf;

namespace {

double distance(const VideoFrame& a, const VideoFrame& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.pixels.size(); ++i) sum += std::abs(int{a.pixels[i]} - int{b.pixels[i]});
  return sum / static_cast<double>(a.pixels.size());
}

}  // namespace

class DamagedVideoTest : public QObject {
  Q_OBJECT

 private:
  test::MediaFolder folder_;

  std::vector<VideoFrame> read(const QString& file, const DamageRequest& damage, int size = 0) {
    auto reader = DamagedVideoReader::open(folder_.path(file), damage, size, size);
    if (!reader) qFatal("%s", reader.error().message().c_str());
    std::vector<VideoFrame> pictures;
    while (true) {
      auto picture = reader->next();
      if (!picture) qFatal("%s", picture.error().message().c_str());
      if (!*picture) return pictures;
      pictures.push_back(std::move(**picture));
    }
  }
  std::vector<int> numbers(const DamageRequest& damage) {
    std::vector<int> all;
    for (const VideoFrame& picture : read("numbers.mp4", damage)) all.push_back(test::numberOf(picture.pixels));
    return all;
  }

 private slots:
  void initTestCase() {
    QVERIFY(folder_.make("numbers.mp4", test::numberedPictures(50) + QStringList{"-c:v", "libx264", "-crf", "10"}));
    QVERIFY(folder_.make("scene.mp4", {"-f", "lavfi", "-i", "testsrc=size=320x240:rate=25:duration=3", "-c:v",
                                       "libx264", "-crf", "10", "-pix_fmt", "yuv420p"}));
  }

  void nothingChangesNothing() {
    const auto plain = read("scene.mp4", {});
    const auto none = read("scene.mp4", damageOf({"black:0"}));
    QCOMPARE(plain.size(), std::size_t{75});
    QCOMPARE(none.size(), plain.size());
    for (std::size_t i = 0; i < plain.size(); ++i) QVERIFY(plain[i].pixels == none[i].pixels);
  }

  void blackAtItsTimes() {
    const auto plain = read("scene.mp4", {});
    const auto black = read("scene.mp4", damageOf({"black:from=1:to=2"}));
    QCOMPARE(black.size(), plain.size());
    for (std::size_t i = 0; i < black.size(); ++i) {
      const bool isBlack = std::all_of(black[i].pixels.begin(), black[i].pixels.end(), [](auto p) { return p == 0; });
      QCOMPARE(isBlack, i >= 25 && i < 50);
      QCOMPARE(black[i].time, plain[i].time);
      if (!isBlack) QVERIFY(black[i].pixels == plain[i].pixels);
    }
  }

  void blackHasItsShare() {
    const auto black = read("scene.mp4", damageOf({"black:random:0.32:length=0.04"}, 6));
    const auto count = std::count_if(black.begin(), black.end(), [](const VideoFrame& picture) {
      return std::all_of(picture.pixels.begin(), picture.pixels.end(), [](auto p) { return p == 0; });
    });
    QCOMPARE(count, 24);
  }

  void frozenHoldsThePictureShown() {
    const auto frozen = numbers(damageOf({"frozen:from=0.4:to=1"}));
    for (int i = 0; i < 50; ++i) QCOMPARE(frozen[static_cast<std::size_t>(i)], i >= 10 && i < 25 ? 10 : i);
    // Between two pictures, the one that was shown.
    const auto between = numbers(damageOf({"frozen:from=0.41:to=1"}));
    QCOMPARE(between[11], 10);
    const auto all = numbers(damageOf({"frozen:whole"}));
    QCOMPARE(std::count(all.begin(), all.end(), 0), 50);
  }

  void lowRateHoldsEachPicture() {
    const auto low = numbers(damageOf({"low-rate:fps=5"}));
    for (int i = 0; i < 50; ++i) QCOMPARE(low[static_cast<std::size_t>(i)], i / 5 * 5);
  }

  void lostPacketsLastUntilTheKeyFrame() {
    const auto plain = read("scene.mp4", {});
    const auto lossy = read("scene.mp4", damageOf({"picture-loss:from=0.4:to=0.44:blocks=0.3"}));
    for (std::size_t i = 0; i < plain.size(); ++i) {
      const bool isDamaged = i > 10 && i < 25;
      QCOMPARE(lossy[i].pixels != plain[i].pixels, isDamaged);
      if (!isDamaged) continue;
      // Outside the lost blocks nothing changes.
      std::size_t same = 0;
      for (std::size_t p = 0; p < plain[i].pixels.size(); ++p) same += plain[i].pixels[p] == lossy[i].pixels[p] ? 1 : 0;
      QVERIFY(static_cast<double>(same) / static_cast<double>(plain[i].pixels.size()) > 0.69);
    }
    QCOMPARE(numbers(damageOf({"picture-loss:from=0.4:to=0.44:blocks=1"}))[24], 10);
  }

  void blurAndBlockAreTheSameAtAnotherSize() {
    for (const char* spec :
         {"blur:sigma=0.02", "blur:sigma=0.005", "block:whole:size=0.5", "block:whole:x=0.2:y=0.8"}) {
      const auto large = read("scene.mp4", damageOf({spec}, 4));
      const auto small = read("scene.mp4", damageOf({spec}, 4), 160);
      const auto plain = read("scene.mp4", {});
      QVERIFY(distance(large[30], plain[30]) > 1);
      QCOMPARE(small[30].width, 160);
      // The large one, scaled down by means of four pixels.
      VideoFrame scaled = small[30];
      for (int y = 0; y < 120; ++y)
        for (int x = 0; x < 160; ++x)
          for (int c = 0; c < 3; ++c) {
            const auto at = [&](int row, int column) {
              return int{large[30].pixels[static_cast<std::size_t>((row * 320 + column) * 3 + c)]};
            };
            const int sum = at(2 * y, 2 * x) + at(2 * y, 2 * x + 1) + at(2 * y + 1, 2 * x) + at(2 * y + 1, 2 * x + 1);
            scaled.pixels[static_cast<std::size_t>((y * 160 + x) * 3 + c)] = static_cast<std::uint8_t>(sum / 4);
          }
      QVERIFY2(distance(scaled, small[30]) < 2, qPrintable(QString::number(distance(scaled, small[30]))));
    }
  }

  void seekingGivesWhatReadingGives() {
    const DamageRequest damage = damageOf({"frozen:burst:0.3:length=0.3", "picture-loss:0.05",
                                           "low-rate:0.5:fps=8:length=0.6", "blur:0.3", "block:0.4", "black:0.1"},
                                          3);
    const auto pictures = read("scene.mp4", damage);
    auto reader = DamagedVideoReader::open(folder_.path("scene.mp4"), damage);
    QVERIFY(reader);
    for (const std::size_t i : {40U, 41U, 10U, 74U, 0U, 26U, 25U, 60U, 5U, 33U, 50U}) {
      QVERIFY(reader->seek(pictures[i].time + 0.01));
      for (std::size_t k = i; k < std::min<std::size_t>(i + 3, pictures.size()); ++k) {
        auto picture = reader->next();
        QVERIFY(picture && *picture);
        QCOMPARE((*picture)->time, pictures[k].time);
        QVERIFY2((*picture)->pixels == pictures[k].pixels, qPrintable(QString::number(k)));
      }
    }
  }

  void theFileIsNotTouched() {
    const QByteArray before = folder_.read("scene.mp4");
    read("scene.mp4", damageOf({"black", "frozen", "blur"}));
    QVERIFY(folder_.read("scene.mp4") == before);
  }

  void errorsComeThrough() {
    QVERIFY(!DamagedVideoReader::open(folder_.path("none.mp4"), damageOf({"black"})));
    auto reader = DamagedVideoReader::open(folder_.path("scene.mp4"), damageOf({"frozen"}));
    QVERIFY(reader);
    QVERIFY(!reader->seek(std::nan("")));
    QVERIFY(reader->seek(1e9));
    QVERIFY(reader->next());
  }
};

QTEST_GUILESS_MAIN(DamagedVideoTest)
#include "damaged_video_test.moc"
