#include "ui/player/player_panel.h"

#include "coded_clip.h"
#include "ui/player/picture_view.h"
#include "ui/theme/palette.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace hrlf;
using namespace hrlf::ui;

class PlayerPanelTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  std::shared_ptr<ClipFeatures> clip_;
  std::unique_ptr<PlayerPanel> panel_;
  PictureView* view_ = nullptr;

  static constexpr int patience = 15000;  // milliseconds, for a busy machine

  std::shared_ptr<ClipFeatures> make(const QString& name, CodedParts parts) {
    auto clip = std::make_shared<ClipFeatures>();
    const QString path = folder_.filePath(name);
    if (!writeCodedClip(path, parts)) return clip;
    if (const auto info = probeMedia(path.toStdString())) clip->media = *info;
    for (int i = 0; i < codedFrames; ++i) clip->frameTimes.push_back(i / codedRate);
    clip->transcript.words = {{"hello", 0.5, 1.0, 1}};
    return clip;
  }
  template <class Widget>
  Widget* child(const char* name) const {
    auto* found = panel_->findChild<Widget*>(name);
    if (found == nullptr) qFatal("%s is missing", name);
    return found;
  }
  [[nodiscard]] int shown() const { return view_->picture().isNull() ? -1 : codedNumber(view_->picture()); }

 private slots:
  void initTestCase() {
    QLocale::setDefault(QLocale::c());
    clip_ = make("both.mp4", CodedParts::PictureAndSound);
    QVERIFY2(clip_->media.video, "ffmpeg could not make the clip");
    // A face in the first second only.
    for (int i = 0; i < codedFrames; ++i) {
      clip_->faces.emplace_back();
      if (i >= 25) continue;
      FaceObservation face;
      face.box = {16, 8, 32, 32};
      face.landmarks.fill({30, 20});
      clip_->faces.back() = face;
    }
  }
  void init() {
    panel_ = std::make_unique<PlayerPanel>();
    panel_->setPalette(lightPalette());
    panel_->resize(480, 400);
    panel_->show();
    view_ = child<PictureView>("pictureView");
    panel_->setClip(clip_);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 0, patience);
  }
  void cleanup() { panel_.reset(); }

  void theShuttleRunsBothWaysAndFaster() {
    auto* time = child<QLabel>("playerTime");
    panel_->shuttleForward();
    QVERIFY(panel_->isPlaying());
    panel_->shuttleForward();
    QTRY_VERIFY(time->text().contains(QStringLiteral("2×")));
    panel_->shuttleStop();
    QVERIFY(!panel_->isPlaying());
    QTRY_VERIFY(!time->text().contains(QStringLiteral("×")));

    panel_->seek(1.5);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 37, patience);
    panel_->shuttleBack();
    QVERIFY(!panel_->isPlaying());
    QTRY_VERIFY(time->text().contains(QStringLiteral("−1×")));
    panel_->shuttleBack();
    QTRY_VERIFY(time->text().contains(QStringLiteral("−2×")));
    QTRY_VERIFY_WITH_TIMEOUT(shown() < 30, patience);
    QTRY_COMPARE_WITH_TIMEOUT(panel_->position(), 0.0, patience);
    QTRY_VERIFY(!time->text().contains(QStringLiteral("×")));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 0, patience);
  }

  void theButtonPlaysAndPauses() {
    QSignalSpy playing(panel_.get(), &PlayerPanel::playingChanged);
    auto* button = child<QToolButton>("playerPlay");
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(panel_->isPlaying());
    QCOMPARE(button->accessibleName(), "Pause");
    QTRY_VERIFY_WITH_TIMEOUT(panel_->position() > 0.2, patience);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!panel_->isPlaying());
    QCOMPARE(button->accessibleName(), "Play");
    QCOMPARE(playing.size(), 2);
  }

  void spaceAndAClickOnThePictureToggle() {
    QTest::keyClick(panel_.get(), Qt::Key_Space);
    QVERIFY(panel_->isPlaying());
    QTest::mouseClick(view_, Qt::LeftButton);
    QVERIFY(!panel_->isPlaying());
  }

  // Two people, the first one speaks; the second is seen in the first second only.
  void aClickOnSomebodyElseChoosesThem() {
    auto duo = std::make_shared<ClipFeatures>(*clip_);
    duo->people.resize(2);
    for (std::uint32_t i = 0; i < codedFrames; ++i) {
      FaceObservation face;
      face.box = {4, 4, 20, 24};
      duo->people[0].frames.push_back(i);
      duo->people[0].faces.push_back(face);
      face.box = {40, 4, 20, 24};
      if (i >= 25) continue;
      duo->people[1].frames.push_back(i);
      duo->people[1].faces.push_back(face);
    }
    duo->faces = facesOf(duo->people[0], codedFrames);
    panel_->setFeatures(duo);
    QSignalSpy chosen(panel_.get(), &PlayerPanel::personChosen);
    QSignalSpy playing(panel_.get(), &PlayerPanel::playingChanged);
    const QSize full(duo->media.video->width, duo->media.video->height);
    const QSizeF size = QSizeF(full).scaled(view_->size(), Qt::KeepAspectRatio);
    const double scale = size.width() / full.width();
    const auto at = [&](double x, double y) {
      return QPointF((view_->width() - size.width()) / 2 + x * scale, (view_->height() - size.height()) / 2 + y * scale)
          .toPoint();
    };
    QTest::mouseMove(view_, at(50, 16));
    QCOMPARE(view_->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseClick(view_, Qt::LeftButton, {}, at(50, 16));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<std::size_t>(), std::size_t{1});
    QVERIFY(playing.isEmpty());
    // The speaker's own face, and the ground, play as ever.
    QTest::mouseMove(view_, at(14, 16));
    QCOMPARE(view_->cursor().shape(), Qt::ArrowCursor);
    QTest::mouseClick(view_, Qt::LeftButton, {}, at(14, 16));
    QVERIFY(panel_->isPlaying());
    QTest::mouseClick(view_, Qt::LeftButton, {}, at(32, 30));
    QVERIFY(!panel_->isPlaying());
    QCOMPARE(chosen.size(), 1);
    // By the menu on the face.
    panel_->seek(0);
    QContextMenuEvent ask(QContextMenuEvent::Mouse, at(50, 16), view_->mapToGlobal(at(50, 16)));
    QCoreApplication::sendEvent(view_, &ask);
    auto* menu = view_->findChild<QMenu*>("personMenu");
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 1);
    menu->actions()[0]->trigger();
    menu->close();
    QCOMPARE(chosen.size(), 2);
    // Where the other one is not, there is nobody to choose.
    panel_->seek(30 / codedRate);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 30, patience);
    QTest::mouseClick(view_, Qt::LeftButton, {}, at(50, 16));
    QCOMPARE(chosen.size(), 2);
  }

  void steppingGoesFrameByFrame() {
    QSignalSpy moved(panel_.get(), &PlayerPanel::positionChanged);
    panel_->seek(10 / codedRate);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 10, patience);
    QTest::mouseClick(child<QToolButton>("playerStepForward"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 11, patience);
    QTest::keyClick(panel_.get(), Qt::Key_Left);
    QTest::keyClick(panel_.get(), Qt::Key_Left);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 9, patience);
    QCOMPARE(moved.back()[0].toDouble(), 9 / codedRate);
    panel_->step(-1000);
    QCOMPARE(panel_->position(), 0.0);
    panel_->step(1000);
    QCOMPARE(panel_->position(), (codedFrames - 1) / codedRate);
  }

  void clickingTheSliderSeeksThere() {
    auto* slider = child<QSlider>("playerPosition");
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() / 2, slider->height() / 2));
    QVERIFY(std::abs(panel_->position() - 1.0) < 0.05);
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(shown() - 25) <= 1, patience);
  }

  void theSliderAndTheTimeFollow() {
    panel_->seek(1.5);
    QVERIFY(std::abs(child<QSlider>("playerPosition")->value() - 1500) <= 1);
    QVERIFY2(child<QLabel>("playerTime")->text().startsWith("0:01.50 / 0:02."),
             qPrintable(child<QLabel>("playerTime")->text()));
  }

  void theButtonOpensTheMenuOfMarks() {
    panel_->show();
    auto* button = child<QToolButton>("playerMarks");
    QTest::mouseClick(button, Qt::LeftButton);
    auto* menu = button->findChild<QMenu*>();
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->actions().size(), 3);
    menu->close();
  }

  void marksAreDrawnAndHidden() {
    panel_->seek(0.2);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 5, patience);
    const QImage withFace = view_->grab().toImage();
    child<QAction>("playerShowFace")->setChecked(false);
    const QImage bare = view_->grab().toImage();
    QVERIFY(withFace != bare);
    child<QAction>("playerShowLandmarks")->setChecked(true);
    QVERIFY(view_->grab().toImage() != bare);
    child<QAction>("playerShowLandmarks")->setChecked(false);
    QCOMPARE(view_->grab().toImage(), bare);
  }

  void theWordIsTheCaption() {
    panel_->seek(0.6);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 15, patience);
    const QImage spoken = view_->grab().toImage();
    child<QAction>("playerShowCaption")->setChecked(false);
    QVERIFY(view_->grab().toImage() != spoken);
    panel_->seek(0.4);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 10, patience);
    const QImage unspoken = view_->grab().toImage();
    child<QAction>("playerShowCaption")->setChecked(true);
    QCOMPARE(view_->grab().toImage(), unspoken);
  }

  void aMissingFaceIsSaid() {
    panel_->seek(1.6);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 40, patience);
    const QImage said = view_->grab().toImage();
    child<QAction>("playerShowFace")->setChecked(false);
    QVERIFY(view_->grab().toImage() != said);
  }

  void soundAloneGetsACard() {
    panel_->setClip(make("blind.m4a", CodedParts::SoundOnly));
    QVERIFY(view_->picture().isNull());
    QCOMPARE(view_->accessibleDescription(), "No picture");
    panel_->play();
    QTRY_VERIFY_WITH_TIMEOUT(panel_->position() > 0.2, patience);
  }

  void aClipWithoutSoundHasNoVolume() {
    panel_->setClip(make("silent.mp4", CodedParts::PictureOnly));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 0, patience);
    QVERIFY(!child<QToolButton>("playerMute")->isEnabled());
    QCOMPARE(child<QToolButton>("playerMute")->toolTip(), "This clip has no sound");
  }

  void aFileThatIsGoneIsSaid() {
    auto gone = std::make_shared<ClipFeatures>(*clip_);
    gone->media.path = folder_.filePath("gone.mp4").toStdString();
    QSignalSpy failed(panel_.get(), &PlayerPanel::failed);
    panel_->setClip(gone);
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), patience);
    QVERIFY(view_->picture().isNull());
  }

  void speedIsChosen() {
    auto* speed = child<QComboBox>("playerSpeed");
    speed->setCurrentIndex(speed->findData(2.0));
    panel_->play();
    QTRY_VERIFY_WITH_TIMEOUT(!panel_->isPlaying(), patience);
  }

  void clearForgets() {
    panel_->play();
    panel_->clear();
    QVERIFY(!panel_->isPlaying());
    QVERIFY(view_->picture().isNull());
    QVERIFY(child<QLabel>("playerTime")->text().isEmpty());
    QVERIFY(!child<QToolButton>("playerPlay")->isEnabled());
    panel_->play();
    panel_->step(1);
    QVERIFY(!panel_->isPlaying());
  }

  void destroyedWhilePlaying() {
    panel_->play();
    QTest::qWait(50);
    panel_.reset();
    init();
  }

  void everyControlIsNamed() {
    for (const QWidget* widget : panel_->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
      QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
      QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
      QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
  }
};

QTEST_MAIN(PlayerPanelTest)
#include "player_panel_test.moc"
