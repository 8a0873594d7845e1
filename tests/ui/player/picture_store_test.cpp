// What is kept is what the clip shows, at every time, within the budget.
#include "ui/player/picture_store.h"

#include "coded_clip.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hrlf;
using namespace hrlf::ui;

class PictureStoreTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  std::filesystem::path clip_;
  static constexpr int patience = 15000;  // ms, for a busy machine

  static int numberAt(PictureStore& store, double time) {
    const auto picture = store.at(time);
    return picture ? codedNumber(picture->image) : -1;
  }

 private slots:
  void initTestCase() {
    const QString path = folder_.filePath("clip.mp4");
    QVERIFY(writeCodedClip(path, CodedParts::PictureOnly));
    clip_ = path.toStdString();
  }

  void everyPictureIsTheRightOne() {
    PictureStore store;
    store.open(clip_, {}, codedFrames / codedRate);
    for (int frame = 0; frame < codedFrames; ++frame) {
      const double middle = (frame + 0.5) / codedRate;
      QTRY_VERIFY_WITH_TIMEOUT(store.at(middle).has_value(), patience);
      QCOMPARE(numberAt(store, middle), frame);
      QVERIFY(std::abs(store.at(middle)->time - frame / codedRate) < 0.001);
    }
  }

  void itReadsWhereThePersonIs() {
    PictureStore store;
    store.setPaused(true);
    store.open(clip_, {}, codedFrames / codedRate);
    QVERIFY(!store.at(1.9));
    QTest::qWait(50);
    QVERIFY(!store.at(1.9));  // paused
    store.setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(numberAt(store, 1.9), 47, patience);
    // And in the end everywhere.
    QTRY_COMPARE_WITH_TIMEOUT(numberAt(store, 0.1), 2, patience);
  }

  void itKeepsToItsBudget() {
    PictureStore all;
    all.open(clip_, {}, codedFrames / codedRate);
    QTRY_VERIFY_WITH_TIMEOUT(numberAt(all, 0.02) == 0 && numberAt(all, 1.98) == 49, patience);
    const std::size_t budget = all.size() / 4;
    PictureStore store(budget);
    store.open(clip_, {}, codedFrames / codedRate);
    QTRY_COMPARE_WITH_TIMEOUT(numberAt(store, 1.5), 37, patience);
    for (int i = 0; i < 20; ++i) {
      QVERIFY(store.size() <= budget + 5000);
      QTest::qWait(5);
    }
    QCOMPARE(numberAt(store, 1.5), 37);  // the nearest are not given up
  }

  void anotherClipForgetsTheOneBefore() {
    PictureStore store;
    store.open(clip_, {}, codedFrames / codedRate);
    QTRY_VERIFY_WITH_TIMEOUT(store.at(0.5).has_value(), patience);
    store.close();
    QVERIFY(!store.at(0.5));
    QCOMPARE(store.size(), std::size_t{0});
    store.open("/no/such/clip.mp4", {}, 2);
    QTest::qWait(30);
    QVERIFY(!store.at(0.5));
  }
};

QTEST_MAIN(PictureStoreTest)
#include "picture_store_test.moc"
