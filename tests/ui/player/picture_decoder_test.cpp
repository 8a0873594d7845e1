// What is sought comes, what is left does not.
#include "ui/player/picture_decoder.h"

#include "coded_clip.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace hrlf;
using namespace hrlf::ui;

class PictureDecoderTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  std::filesystem::path clip_;
  static constexpr int patience = 15000;  // ms, for a busy machine

  static double middleOf(int frame) { return (frame + 0.5) / codedRate; }
  /// The number of the picture that comes next, -1 if none does.
  static int arriving(PictureDecoder& decoder, double time) {
    std::optional<Picture> picture;
    (void)QTest::qWaitFor([&] { return (picture = decoder.take(time)).has_value(); }, patience);
    return picture ? codedNumber(picture->image) : -1;
  }

 private slots:
  void initTestCase() {
    const QString path = folder_.filePath("clip.mp4");
    QVERIFY(writeCodedClip(path, CodedParts::PictureOnly));
    clip_ = path.toStdString();
  }

  void whatIsSoughtComes() {
    PictureDecoder decoder([] {});
    decoder.open(clip_);
    QCOMPARE(arriving(decoder, 0), 0);
    decoder.seek(middleOf(40));
    QCOMPARE(arriving(decoder, middleOf(40)), 40);
    decoder.seek(middleOf(7));
    QCOMPARE(arriving(decoder, middleOf(7)), 7);
  }

  // A person is at another place by then, whose picture is there already: nothing may be drawn over it.
  void nothingComesWhileItRests() {
    std::atomic<int> calls{0};
    PictureDecoder decoder([&] { ++calls; });
    decoder.open(clip_);
    QCOMPARE(arriving(decoder, 0), 0);
    for (int i = 0; i < 20; ++i) {
      decoder.seek(middleOf(45 - i));
      QTest::qWait(i % 3);  // before it is begun, on its way, or there
      decoder.rest();
      QVERIFY(!decoder.take(middleOf(49)));
    }
    const int before = calls;
    QTest::qWait(100);
    QVERIFY(!decoder.take(middleOf(49)));
    QCOMPARE(calls.load(), before);  // and it does not read on
    decoder.seek(middleOf(30));
    QCOMPARE(arriving(decoder, middleOf(30)), 30);
  }
};

QTEST_GUILESS_MAIN(PictureDecoderTest)
#include "picture_decoder_test.moc"
