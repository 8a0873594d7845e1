#include "ui/player/playback.h"

#include "coded_clip.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hrlf;
using namespace hrlf::ui;

class PlaybackTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  MediaInfo both_;
  MediaInfo silent_;
  MediaInfo blind_;

  static constexpr int patience = 15000;  // milliseconds, for a busy machine

  MediaInfo make(const QString& name, CodedParts parts) {
    const QString path = folder_.filePath(name);
    if (!writeCodedClip(path, parts)) return {};
    const auto info = probeMedia(path.toStdString());
    return info ? *info : MediaInfo{};
  }

  /// What a player shows, as numbers of pictures.
  struct Screen : QObject {
    explicit Screen(Playback& playback) {
      connect(&playback, &Playback::pictureChanged, this, [this, &playback](const QImage& picture, double time) {
        numbers.append(codedNumber(picture));
        lateness.append(playback.position() - time);
      });
      connect(&playback, &Playback::positionChanged, this, [this](double seconds) { positions.append(seconds); });
    }
    [[nodiscard]] int last() const { return numbers.isEmpty() ? -1 : numbers.back(); }
    QList<int> numbers;
    QList<double> lateness;
    QList<double> positions;
  };

 private slots:
  void initTestCase() {
    both_ = make("both.mp4", CodedParts::PictureAndSound);
    silent_ = make("silent.mp4", CodedParts::PictureOnly);
    blind_ = make("blind.m4a", CodedParts::SoundOnly);
    QVERIFY2(both_.video && both_.audio, "ffmpeg could not make the clip");
    QVERIFY(silent_.video && !silent_.audio);
    QVERIFY(!blind_.video && blind_.audio);
  }

  void openingShowsTheFirstPicturePaused() {
    Playback playback;
    Screen screen(playback);
    playback.open(both_);
    QTRY_COMPARE_WITH_TIMEOUT(screen.numbers.size(), 1, patience);
    QTest::qWait(100);
    QCOMPARE(screen.numbers, QList<int>{0});
    QVERIFY(!playback.isPlaying());
    QCOMPARE(playback.position(), 0.0);
    QVERIFY(std::abs(playback.duration() - 2) < 0.1);
  }

  void seekingShowsThatVeryPicture_data() {
    QTest::addColumn<int>("number");
    for (const int number : {0, 1, 2, 12, 24, 25, 26, 48, 49}) QTest::addRow("%d", number) << number;
  }
  void seekingShowsThatVeryPicture() {
    QFETCH(int, number);
    Playback playback;
    Screen screen(playback);
    playback.open(silent_);
    QTRY_COMPARE_WITH_TIMEOUT(screen.last(), 0, patience);
    playback.seek(1.3);
    QTRY_COMPARE_WITH_TIMEOUT(screen.last(), 32, patience);
    // At its own time, and in the middle of its time.
    playback.seek(number / codedRate);
    QTRY_COMPARE_WITH_TIMEOUT(screen.last(), number, patience);
    playback.seek(0.6);
    QTRY_COMPARE_WITH_TIMEOUT(screen.last(), 15, patience);
    playback.seek((number + 0.5) / codedRate);
    QTRY_COMPARE_WITH_TIMEOUT(screen.last(), number, patience);
  }

  void steppingOnUsesThePicturesInHand() {
    Playback playback;
    Screen screen(playback);
    playback.open(silent_);
    QTRY_COMPARE_WITH_TIMEOUT(screen.last(), 0, patience);
    for (int number = 1; number < 20; ++number) {
      playback.seek(number / codedRate);
      QTRY_COMPARE_WITH_TIMEOUT(screen.last(), number, patience);
    }
  }

  // What is kept is small, and seen at once; who stays there gets the picture in full, and so does who plays on.
  void aKeptPictureIsFollowedByTheWholeOne() {
    constexpr int whole = 800;  // pixels; more than is kept
    constexpr int most = 640;   // that are kept
    const QString path = folder_.filePath("wide.mp4");
    QVERIFY(writeCodedClip(path, CodedParts::PictureOnly, "800x40"));
    const auto media = probeMedia(path.toStdString());
    QVERIFY(media);
    Playback playback;
    Screen screen(playback);
    QList<int> widths;
    connect(&playback, &Playback::pictureChanged, this, [&](const QImage& picture) { widths << picture.width(); });
    playback.open(*media);
    QTRY_COMPARE_WITH_TIMEOUT(screen.last(), 0, patience);
    // Until it is kept, seeking there shows the whole one only.
    const auto isKept = [&](int number) {
      widths.clear();
      playback.seek((number + 0.5) / codedRate);
      return !widths.isEmpty() && widths.first() <= most;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isKept(40), patience);
    QCOMPARE(screen.last(), 40);
    QTRY_COMPARE_WITH_TIMEOUT(widths.last(), whole, patience);
    QCOMPARE(screen.last(), 40);
    // One step on the decoder has it in hand already: no small one before it.
    widths.clear();
    playback.seek(41.5 / codedRate);
    QTRY_COMPARE_WITH_TIMEOUT(screen.last(), 41, patience);
    QCOMPARE(widths, QList<int>{whole});
    // Played before it has settled.
    QTRY_VERIFY_WITH_TIMEOUT(isKept(10), patience);
    playback.play();
    QTRY_VERIFY_WITH_TIMEOUT(screen.last() > 12 && widths.last() == whole, patience);
    playback.pause();
    QVERIFY(std::is_sorted(screen.numbers.end() - widths.size(), screen.numbers.end()));
  }

  void draggingEndsAtTheNewestTime() {
    Playback playback;
    Screen screen(playback);
    playback.open(silent_);
    for (int i = 0; i < 200; ++i) {
      playback.seek((i * 17 % codedFrames) / codedRate);
      if (i % 10 == 0) QTest::qWait(1);
    }
    playback.seek(33 / codedRate);
    QTRY_COMPARE_WITH_TIMEOUT(screen.last(), 33, patience);
    QTest::qWait(200);
    QCOMPARE(screen.last(), 33);
    QVERIFY(screen.numbers.size() < 200);
  }

  void playingAdvancesInTimeAndStopsAtTheEnd() {
    Playback playback;
    Screen screen(playback);
    QSignalSpy playing(&playback, &Playback::playingChanged);
    playback.open(both_);
    QTRY_COMPARE_WITH_TIMEOUT(screen.last(), 0, patience);
    QElapsedTimer timer;
    timer.start();
    playback.play();
    QVERIFY(playback.isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(!playback.isPlaying(), patience);
    QVERIFY2(timer.elapsed() > 1700 && timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(playback.position(), playback.duration());
    QTRY_COMPARE(screen.last(), codedFrames - 1);
    QCOMPARE(playing.size(), 2);
    QCOMPARE(playing[0][0].toBool(), true);
    QCOMPARE(playing[1][0].toBool(), false);
    QVERIFY(std::is_sorted(screen.positions.begin(), screen.positions.end()));
    QVERIFY(std::is_sorted(screen.numbers.begin(), screen.numbers.end()));
    QVERIFY2(screen.numbers.size() > codedFrames / 2, qPrintable(QString::number(screen.numbers.size())));
    // A busy machine drops pictures but does not fall behind.
    std::sort(screen.lateness.begin(), screen.lateness.end());
    QVERIFY(screen.lateness.front() > -0.001);
    QVERIFY2(screen.lateness[screen.lateness.size() / 2] < 0.08,
             qPrintable(QString::number(screen.lateness[screen.lateness.size() / 2])));
  }

  void playingFromTheEndStartsOver() {
    Playback playback;
    Screen screen(playback);
    playback.open(silent_);
    playback.seek(100);
    QCOMPARE(playback.position(), playback.duration());
    QTRY_COMPARE_WITH_TIMEOUT(screen.last(), codedFrames - 1, patience);
    playback.play();
    QVERIFY(playback.position() < 0.5);
    QTRY_VERIFY_WITH_TIMEOUT(playback.position() > 0.2, patience);
    QVERIFY(playback.isPlaying());
    playback.pause();
    const double at = playback.position();
    QTest::qWait(100);
    QCOMPARE(playback.position(), at);
  }

  void speedIsKept() {
    Playback playback;
    playback.open(silent_);
    playback.setSpeed(4);
    QElapsedTimer timer;
    timer.start();
    playback.play();
    QTRY_VERIFY_WITH_TIMEOUT(!playback.isPlaying(), patience);
    QVERIFY2(timer.elapsed() > 400 && timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
  }

  void soundAlonePlays() {
    Playback playback;
    Screen screen(playback);
    QSignalSpy failed(&playback, &Playback::failed);
    playback.open(blind_);
    playback.play();
    QTRY_VERIFY_WITH_TIMEOUT(playback.position() > 0.3, patience);
    playback.seek(1.9);
    QTRY_VERIFY_WITH_TIMEOUT(!playback.isPlaying(), patience);
    QCOMPARE(playback.position(), playback.duration());
    QVERIFY(screen.numbers.isEmpty());
    QCOMPARE(failed.size(), 0);
  }

  void anotherClipReplacesTheFirst() {
    Playback playback;
    Screen screen(playback);
    for (int i = 0; i < 20; ++i) {
      playback.open(i % 2 == 0 ? both_ : silent_);
      playback.play();
      playback.seek(1.0 + i * 0.01);
      QTest::qWait(i % 4 * 10);
    }
    playback.open(silent_);
    QVERIFY(!playback.isPlaying());
    QTRY_COMPARE_WITH_TIMEOUT(screen.last(), 0, patience);
    playback.close();
    const auto shown = screen.numbers.size();
    QTest::qWait(100);
    QCOMPARE(screen.numbers.size(), shown);
    QCOMPARE(playback.duration(), 0.0);
  }

  void goingAwayWhilePlayingIsQuick() {
    for (int i = 0; i < 10; ++i) {
      auto playback = std::make_unique<Playback>();
      playback->open(both_);
      playback->play();
      playback->seek(0.1 * i);
      QTest::qWait(i * 7);
      QElapsedTimer timer;
      timer.start();
      playback.reset();
      QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }
  }

  void nothingOpenDoesNothing() {
    Playback playback;
    playback.play();
    playback.seek(3);
    playback.pause();
    QVERIFY(!playback.isPlaying());
    QCOMPARE(playback.position(), 0.0);
  }

  void aFileThatIsGoneFailsWithAMessage() {
    Playback playback;
    QSignalSpy failed(&playback, &Playback::failed);
    MediaInfo gone = silent_;
    gone.path = folder_.filePath("gone.mp4").toStdString();
    playback.open(gone);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QVERIFY(failed[0][0].toString().contains("gone.mp4"));
    playback.play();
    playback.seek(1);
    QTest::qWait(50);
  }

  void aFileCutShortPlaysToItsEnd() {
    const QString path = folder_.filePath("whole.mkv");
    QVERIFY(writeCodedClip(path, CodedParts::PictureOnly));
    QFile whole(path);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QFile cut(folder_.filePath("cut.mkv"));
    QVERIFY(cut.open(QIODevice::WriteOnly));
    cut.write(whole.read(whole.size() * 4 / 5));
    cut.close();
    MediaInfo info = silent_;
    info.path = cut.fileName().toStdString();
    Playback playback;
    Screen screen(playback);
    playback.open(info);
    QTRY_COMPARE_WITH_TIMEOUT(screen.last(), 0, patience);
    playback.setSpeed(4);
    playback.play();
    QTRY_VERIFY_WITH_TIMEOUT(!playback.isPlaying(), patience);
    QVERIFY(screen.numbers.size() > 1);
    playback.seek(0.2);
    QTRY_COMPARE_WITH_TIMEOUT(screen.last(), 5, patience);
  }
};

QTEST_MAIN(PlaybackTest)
#include "playback_test.moc"
