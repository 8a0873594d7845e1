// What is asked for comes and is the right part of the right picture; what is not asked for any more does not.
#include "ui/timeline/face_thumbnails.h"

#include "tests/ui/player/coded_clip.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace hrlf;
using namespace hrlf::ui;

class FaceThumbnailsTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  std::filesystem::path clip_;
  static constexpr int patience = 15000;  // ms, for a busy machine
  // 32 x 32 of 64 x 48 pixels, in the middle.
  static constexpr QRectF middle{0.25, 1.0 / 6, 0.5, 2.0 / 3};

  static FaceWish wish(int frame) { return {frame / codedRate, middle}; }
  static std::vector<FaceWish> wishes(int first, int count) {
    std::vector<FaceWish> asked;
    for (int frame = first; frame < first + count; ++frame) asked.push_back(wish(frame));
    return asked;
  }
  static int numberAt(const FaceThumbnails& thumbnails, int frame) {
    const QImage image = thumbnails.at(wish(frame));
    return image.isNull() ? -1 : codedNumber(image);
  }
  static bool hasAll(const FaceThumbnails& thumbnails, int first, int count) {
    for (int frame = first; frame < first + count; ++frame)
      if (thumbnails.at(wish(frame)).isNull()) return false;
    return true;
  }

 private slots:
  void initTestCase() {
    const QString path = folder_.filePath("clip.mp4");
    QVERIFY(writeCodedClip(path, CodedParts::PictureOnly));
    clip_ = path.toStdString();
  }

  void whatIsAskedForComes() {
    std::atomic<int> arrived{0};
    FaceThumbnails thumbnails([&] { ++arrived; });
    thumbnails.open(clip_, {});
    // In any order.
    thumbnails.ask({wish(31), wish(3), wish(49), wish(0), wish(30)});
    for (const int frame : {0, 3, 30, 31, 49}) QTRY_COMPARE_WITH_TIMEOUT(numberAt(thumbnails, frame), frame, patience);
    QCOMPARE(arrived.load(), 5);
    QCOMPARE(thumbnails.size(), std::size_t{5});
    QCOMPARE(thumbnails.at(wish(3)).size(), QSize(32, 32));
    QVERIFY(thumbnails.at(wish(4)).isNull());
    QVERIFY(thumbnails.at({3 / codedRate, QRectF(0, 0, 0.375, 0.5)}).isNull());  // another face of this picture
  }

  void itIsThePartThatIsAskedFor() {
    const QString path = folder_.filePath("halves.mp4");
    QCOMPARE(QProcess::execute("ffmpeg", {"-v", "error", "-y", "-f", "lavfi", "-i",
                                          "color=black:s=640x480:r=25,drawbox=x=320:w=320:h=480:color=white:t=fill",
                                          "-c:v", "libx264", "-t", "1", path}),
             0);
    FaceThumbnails thumbnails([] {});
    thumbnails.open(path.toStdString(), {});
    const FaceWish dark{0.2, {0.0625, 0.25, 0.375, 0.5}};
    const FaceWish bright{0.4, {0.5625, 0.25, 0.375, 0.5}};
    thumbnails.ask({dark, bright});
    QTRY_VERIFY_WITH_TIMEOUT(!thumbnails.at(bright).isNull(), patience);
    constexpr int side = FaceThumbnails::side;
    for (const FaceWish& face : {dark, bright}) {
      const QImage image = thumbnails.at(face);
      QCOMPARE(image.size(), QSize(side, side));
      for (const QPoint& place : {QPoint(4, 4), QPoint(side - 5, side - 5)})
        QVERIFY(face == dark ? qGray(image.pixel(place)) < 40 : qGray(image.pixel(place)) > 215);
    }
    // Another face of a picture that is kept takes its place.
    const FaceWish other{bright.time, dark.part};
    thumbnails.ask({dark, other});
    QTRY_VERIFY_WITH_TIMEOUT(!thumbnails.at(other).isNull(), patience);
    QVERIFY(qGray(thumbnails.at(other).pixel(side / 2, side / 2)) < 40);
    QVERIFY(thumbnails.at(bright).isNull());
    QCOMPARE(thumbnails.size(), std::size_t{2});
  }

  void theyAreAsDamagedAsTheClip() {
    DamageRequest damage;
    damage.items.push_back(usualDamage(DamageKind::Black));
    damage.items[0].pattern = TimePattern::Whole;
    damage.items[0].share = 1;
    FaceThumbnails thumbnails([] {});
    thumbnails.open(clip_, damage);
    thumbnails.ask({wish(40)});
    QTRY_VERIFY_WITH_TIMEOUT(!thumbnails.at(wish(40)).isNull(), patience);
    QVERIFY(qGray(thumbnails.at(wish(40)).pixel(9, 9)) < 20);
    // The same clip without is another one.
    thumbnails.open(clip_, {});
    QVERIFY(thumbnails.at(wish(40)).isNull());
    thumbnails.ask({wish(40)});
    QTRY_COMPARE_WITH_TIMEOUT(numberAt(thumbnails, 40), 40, patience);
    // And the same one is not read again.
    thumbnails.open(clip_, {});
    QCOMPARE(numberAt(thumbnails, 40), 40);
  }

  void theNearestAreKeptWithinTheBound() {
    FaceThumbnails thumbnails([] {}, 6);
    thumbnails.open(clip_, {});
    thumbnails.ask(wishes(0, 4));
    QTRY_VERIFY_WITH_TIMEOUT(hasAll(thumbnails, 0, 4), patience);
    thumbnails.ask(wishes(6, 2));
    QTRY_VERIFY_WITH_TIMEOUT(hasAll(thumbnails, 6, 2), patience);
    QVERIFY(hasAll(thumbnails, 0, 4));
    thumbnails.ask(wishes(9, 2));
    QTRY_VERIFY_WITH_TIMEOUT(hasAll(thumbnails, 9, 2), patience);
    QCOMPARE(thumbnails.size(), std::size_t{6});
    QVERIFY(thumbnails.at(wish(0)).isNull());
    QVERIFY(thumbnails.at(wish(1)).isNull());
    QVERIFY(hasAll(thumbnails, 2, 2) && hasAll(thumbnails, 6, 2));
  }

  // Else those that have no place would be read over and over.
  void noMoreIsReadThanCanBeKept() {
    std::atomic<int> arrived{0};
    FaceThumbnails thumbnails([&] { ++arrived; }, 5);
    thumbnails.open(clip_, {});
    thumbnails.ask(wishes(10, 20));
    QTRY_COMPARE_WITH_TIMEOUT(arrived.load(), 5, patience);
    QTest::qWait(100);
    QCOMPARE(arrived.load(), 5);
    QCOMPARE(thumbnails.size(), std::size_t{5});
  }

  void newWishesReplaceOlderOnes() {
    FaceThumbnails thumbnails([] {});
    thumbnails.open(clip_, {});
    thumbnails.ask(wishes(0, 49));
    thumbnails.ask({wish(49)});
    QTRY_COMPARE_WITH_TIMEOUT(numberAt(thumbnails, 49), 49, patience);
    const std::size_t read = thumbnails.size();
    QVERIFY2(read < 25, qPrintable(QString::number(read)));
    QTest::qWait(50);
    QCOMPARE(thumbnails.size(), read);
  }

  void noneComesAfterTheClipIsClosed() {
    std::atomic<int> arrived{0};
    FaceThumbnails thumbnails([&] { ++arrived; });
    for (int i = 0; i < 5; ++i) {
      arrived = 0;
      thumbnails.open(clip_, {});
      thumbnails.ask(wishes(0, codedFrames));
      QTRY_VERIFY_WITH_TIMEOUT(arrived > i, patience);
      thumbnails.close();
      const int before = arrived;
      QCOMPARE(thumbnails.size(), std::size_t{0});
      QTest::qWait(50);
      QCOMPARE(arrived.load(), before);
      QCOMPARE(thumbnails.size(), std::size_t{0});
    }
    // Nor does one of the clip before.
    thumbnails.open(clip_, {});
    thumbnails.ask(wishes(0, codedFrames));
    thumbnails.open("/no/such/clip.mp4", {});
    thumbnails.ask({wish(1)});
    QTest::qWait(50);
    QCOMPARE(thumbnails.size(), std::size_t{0});
    // And after all that it still reads.
    thumbnails.open(clip_, {});
    thumbnails.ask({wish(20)});
    QTRY_COMPARE_WITH_TIMEOUT(numberAt(thumbnails, 20), 20, patience);
  }

  void theyComeSlowlyWhileAPersonScrubs() {
    std::atomic<int> arrived{0};
    FaceThumbnails thumbnails([&] { ++arrived; });
    thumbnails.open(clip_, {});
    thumbnails.giveWay();
    thumbnails.ask(wishes(0, codedFrames));
    const auto scrubs = [&] {
      thumbnails.giveWay();
      return arrived >= 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(scrubs(), patience);
    QVERIFY2(arrived < codedFrames / 2, qPrintable(QString::number(arrived)));
    // And at once when the person has come to rest.
    QTRY_VERIFY_WITH_TIMEOUT(hasAll(thumbnails, 0, codedFrames), patience);
  }

  void itCanGoWhileItReads() {
    for (int i = 0; i < 10; ++i) {
      std::atomic<int> arrived{0};
      FaceThumbnails thumbnails([&] { ++arrived; });
      thumbnails.open(clip_, {});
      thumbnails.ask(wishes(0, codedFrames));
      if (i % 2 == 1) QTRY_VERIFY_WITH_TIMEOUT(arrived > 0, patience);
    }
  }
};

QTEST_GUILESS_MAIN(FaceThumbnailsTest)
#include "face_thumbnails_test.moc"
