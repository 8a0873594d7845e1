#include "ui/timeline/timeline_panel.h"

#include "ui/plots/time_scale.h"
#include "ui/theme/palette.h"
#include "ui/timeline/timeline_canvas.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

#include <array>
#include <cmath>
#include <ctime>
#include <limits>

using namespace hrlf;
using namespace hrlf::ui;

namespace {

constexpr double frameStep = 0.04;

std::shared_ptr<ClipFeatures> makeClip(double duration) {
  auto clip = std::make_shared<ClipFeatures>();
  clip->media.duration = duration;
  clip->media.video = VideoStreamInfo{};
  clip->media.audio = AudioStreamInfo{};
  clip->transcript.source = TranscriptSource::Sidecar;
  FeatureTrack words;
  words.columns = {{"word_0", "1"}};
  FeatureTrack voice;
  voice.columns = {{"pitch", "semitone"}};
  FeatureTrack face;
  face.columns = {{"au12_lip_corner_pull", "1"}, {"au04_brow_lower", "1"}};
  for (double time = 0.5; time + 0.4 < duration; time += 1) {
    clip->transcript.words.push_back({"word" + std::to_string(static_cast<int>(time)), time, time + 0.4, 1});
    const float value = 1;
    words.append(time, time + 0.4, {&value, 1});
  }
  for (int i = 0; i * 0.01 < duration; ++i) {
    const float pitch = i % 40 < 20 ? 25.0F : 0.0F;
    voice.append(i * 0.01, (i + 1) * 0.01, {&pitch, 1});
    clip->waveform.push_back(i % 40 < 20 ? 0.5F : 0.01F);
  }
  for (int i = 0; i * frameStep < duration; ++i) {
    const std::array values{static_cast<float>(std::sin(i * 0.1)), static_cast<float>(std::cos(i * 0.1))};
    face.append(i * frameStep, (i + 1) * frameStep, values);
    clip->frameTimes.push_back(i * frameStep);
    clip->faces.emplace_back(FaceObservation{});
  }
  clip->tracks[Modality::Language] = words;
  clip->tracks[Modality::Audio] = voice;
  clip->tracks[Modality::Vision] = face;
  return clip;
}

PerModality<FeatureTrack> pooled(const ClipFeatures& clip) {
  PerModality<FeatureTrack> tracks;
  tracks[Modality::Language] = clip.tracks[Modality::Language];
  for (const Modality m : {Modality::Audio, Modality::Vision}) {
    tracks[m].columns = clip.tracks[m].columns;
    const std::vector<float> row(tracks[m].width(), 0.0F);
    for (int i = 0; i * modelStep < clip.media.duration; ++i) tracks[m].append(i * modelStep, (i + 1) * modelStep, row);
  }
  return tracks;
}

AppliedMask keepingAll(const PerModality<FeatureTrack>& tracks) {
  AppliedMask mask;
  for (const Modality m : allModalities) mask.keep[m].assign(tracks[m].frames(), 1);
  return mask;
}

std::vector<FramePrediction> curve(const ClipFeatures& clip, float score) {
  std::vector<FramePrediction> frames;
  for (const double time : clip.frameTimes) frames.push_back({time, score});
  return frames;
}

}  // namespace

class TimelinePanelTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<TimelinePanel> panel_;
  TimelineCanvas* canvas_ = nullptr;
  std::shared_ptr<ClipFeatures> clip_;
  PerModality<FeatureTrack> tracks_;

  void open(double duration) {
    clip_ = makeClip(duration);
    tracks_ = pooled(*clip_);
    panel_->setClip(clip_, tracks_);
  }
  [[nodiscard]] QPoint at(double time) const {
    return {static_cast<int>(std::lround(canvas_->axis().xOf(time))), canvas_->height() / 3};
  }
  [[nodiscard]] double pixel() const { return 1.01 / canvas_->axis().pixelsPerSecond(); }
  void wheel(const QPoint& position, int angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QWheelEvent event(position, canvas_->mapToGlobal(position), {}, {0, angle}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas_, &event);
  }
  QImage lane(Modality modality) {
    return canvas_->grab(canvas_->laneArea(modality)).toImage().convertToFormat(QImage::Format_RGB32);
  }
  QString tooltip(Modality modality, double time) {
    const QPoint position(at(time).x(), canvas_->laneArea(modality).center().y());
    QHelpEvent event(QEvent::ToolTip, position, canvas_->mapToGlobal(position));
    QApplication::sendEvent(canvas_, &event);
    return QToolTip::text();
  }
  static bool differsWithin(const QImage& a, const QImage& b, double from, double to) {
    for (int x = static_cast<int>(from * a.width()); x < static_cast<int>(to * a.width()); ++x)
      for (int y = 0; y < a.height(); ++y)
        if (a.pixel(x, y) != b.pixel(x, y)) return true;
    return false;
  }

 private slots:
  void init() {
    panel_ = std::make_unique<TimelinePanel>();
    panel_->setPalette(lightPalette());
    panel_->resize(1000, 420);
    panel_->show();
    canvas_ = panel_->findChild<TimelineCanvas*>("timelineCanvas");
    QVERIFY(canvas_ != nullptr);
    open(10);
    QTest::qWait(20);
  }
  void cleanup() { panel_.reset(); }

  void aClickScrubs() {
    QSignalSpy moved(panel_.get(), &TimelinePanel::cursorMoved);
    QTest::mouseClick(canvas_, Qt::LeftButton, {}, at(4.0));
    QCOMPARE(moved.size(), 1);
    QVERIFY(std::abs(moved[0][0].toDouble() - 4.0) < pixel());
    QCOMPARE(panel_->cursor(), moved[0][0].toDouble());
  }

  void aDragScrubsAllTheWay() {
    QSignalSpy moved(panel_.get(), &TimelinePanel::cursorMoved);
    QTest::mousePress(canvas_, Qt::LeftButton, {}, at(2));
    QTest::mouseMove(canvas_, at(3));
    QTest::mouseMove(canvas_, at(6));
    QTest::mouseRelease(canvas_, Qt::LeftButton, {}, at(6));
    QVERIFY(moved.size() >= 3);
    QVERIFY(std::abs(panel_->cursor() - 6.0) < pixel());
    const auto count = moved.size();
    QTest::mouseMove(canvas_, at(8));
    QCOMPARE(moved.size(), count);
    QCOMPARE(panel_->visibleRange(), (TimeSpan{0, 10}));
  }

  void aDragOfAPartOfTheClipPans_data() {
    QTest::addColumn<int>("modality");
    QTest::newRow("plot") << -1;
    for (const Modality m : {Modality::Audio, Modality::Vision})
      QTest::newRow(modalityName(m).data()) << static_cast<int>(m);
  }
  void aDragOfAPartOfTheClipPans() {
    QFETCH(int, modality);
    const int y = modality < 0 ? 100 : canvas_->laneArea(static_cast<Modality>(modality)).center().y();
    panel_->setCursor(1);
    wheel(at(5), 480);
    const Modality active = canvas_->activeLane();
    const TimeSpan before = panel_->visibleRange();
    const double held = canvas_->axis().timeAt(600);
    const QSignalSpy moved(panel_.get(), &TimelinePanel::cursorMoved);
    QTest::mousePress(canvas_, Qt::LeftButton, {}, QPoint(600, y));
    QTest::mouseMove(canvas_, QPoint(598, y));  // not yet a drag
    QCOMPARE(panel_->visibleRange(), before);
    QTest::mouseMove(canvas_, QPoint(500, y));
    QCOMPARE(canvas_->QWidget::cursor().shape(), Qt::ClosedHandCursor);
    QVERIFY(std::abs(canvas_->axis().timeAt(500) - held) < 1e-9);
    // Past the beginning of the clip there is nothing; on the way back it is held where it was.
    QTest::mouseMove(canvas_, QPoint(9000, y));
    QCOMPARE(panel_->visibleRange().start, 0.0);
    QTest::mouseMove(canvas_, QPoint(550, y));
    QTest::mouseRelease(canvas_, Qt::LeftButton, {}, QPoint(550, y));
    QVERIFY(std::abs(canvas_->axis().timeAt(550) - held) < 1e-9);
    const TimeSpan after = panel_->visibleRange();
    QVERIFY(std::abs((after.end - after.start) - (before.end - before.start)) < 1e-9);
    QVERIFY(canvas_->QWidget::cursor().shape() != Qt::ClosedHandCursor);
    QTest::mouseMove(canvas_, QPoint(700, y));
    QCOMPARE(panel_->visibleRange(), after);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(panel_->cursor(), 1.0);
    QCOMPARE(canvas_->activeLane(), active);
  }

  void aClickInAPartOfTheClipMovesTheCursor() {
    wheel(at(5), 480);
    const TimeSpan before = panel_->visibleRange();
    const QPoint place(at(5.2).x(), canvas_->laneArea(Modality::Vision).center().y());
    const double time = canvas_->axis().timeAt(place.x());
    const QSignalSpy moved(panel_.get(), &TimelinePanel::cursorMoved);
    QTest::mouseClick(canvas_, Qt::LeftButton, {}, place);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(panel_->cursor(), time);
    QCOMPARE(canvas_->activeLane(), Modality::Vision);
    // A hand that shakes clicks, too.
    panel_->setCursor(5);
    QTest::mousePress(canvas_, Qt::LeftButton, {}, place);
    QTest::mouseMove(canvas_, place + QPoint(2, 1));
    QTest::mouseRelease(canvas_, Qt::LeftButton, {}, place + QPoint(2, 1));
    QCOMPARE(panel_->cursor(), time);
    QCOMPARE(panel_->visibleRange(), before);
    // Escape takes a click back.
    panel_->setCursor(5);
    QTest::mousePress(canvas_, Qt::LeftButton, {}, place);
    QTest::keyClick(canvas_, Qt::Key_Escape);
    QTest::mouseRelease(canvas_, Qt::LeftButton, {}, place);
    QCOMPARE(panel_->cursor(), 5.0);
  }

  void aDragOnTheRulerScrubsAPartOfTheClip() {
    wheel(at(5), 480);
    const TimeSpan before = panel_->visibleRange();
    const int y = canvas_->laneArea(Modality::Vision).bottom() + 8;
    QTest::mousePress(canvas_, Qt::LeftButton, {}, QPoint(400, y));
    QVERIFY(std::abs(panel_->cursor() - canvas_->axis().timeAt(400)) < 1e-9);
    QTest::mouseMove(canvas_, QPoint(600, y));
    QTest::mouseRelease(canvas_, Qt::LeftButton, {}, QPoint(600, y));
    QVERIFY(std::abs(panel_->cursor() - canvas_->axis().timeAt(600)) < 1e-9);
    QCOMPARE(panel_->visibleRange(), before);
  }

  void theTitlesAreNoPlaceToScrub() {
    QSignalSpy moved(panel_.get(), &TimelinePanel::cursorMoved);
    QTest::mouseClick(canvas_, Qt::LeftButton, {}, QPoint(10, canvas_->height() / 2));
    QCOMPARE(moved.size(), 0);
  }

  void setCursorIsSilent() {
    QSignalSpy moved(panel_.get(), &TimelinePanel::cursorMoved);
    panel_->setCursor(7);
    QCOMPARE(panel_->cursor(), 7.0);
    panel_->setCursor(1e9);
    QCOMPARE(panel_->cursor(), 10.0);
    panel_->setCursor(std::numeric_limits<double>::quiet_NaN());
    QCOMPARE(panel_->cursor(), 0.0);
    QCOMPARE(moved.size(), 0);
  }

  void theCursorIsDrawnWhereItIs() {
    const QColor color = panel_->palette().color(QPalette::Active, QPalette::Highlight);
    for (const double time : {2.0, 8.0}) {
      panel_->setCursor(time);
      const QImage image = canvas_->grab().toImage();
      const int x = at(time).x();
      const int y = canvas_->laneArea(Modality::Vision).bottom() - 2;
      bool found = false;
      for (int dx = -1; dx <= 1; ++dx) {
        const QColor here = image.pixelColor(x + dx, y);
        found = found || std::abs(here.red() - color.red()) + std::abs(here.blue() - color.blue()) < 90;
      }
      QVERIFY2(found, qPrintable(QString::number(time)));
    }
  }

  void theWheelZoomsAtThePointer() {
    const QPoint pointer = at(7);
    for (int i = 0; i < 5; ++i) wheel(pointer, 120);
    const TimeSpan range = panel_->visibleRange();
    QVERIFY(range.end - range.start < 5);
    QVERIFY(std::abs(canvas_->axis().timeAt(pointer.x()) - 7) < 0.02);
    for (int i = 0; i < 10; ++i) wheel(pointer, -120);
    QCOMPARE(panel_->visibleRange(), (TimeSpan{0, 10}));
  }

  void aDoubleClickFits() {
    wheel(at(5), 480);
    QVERIFY(panel_->visibleRange().start > 0);
    QTest::mouseDClick(canvas_, Qt::LeftButton, {}, QPoint(500, 100));
    QTest::mouseRelease(canvas_, Qt::LeftButton, {}, QPoint(500, 100));
    QCOMPARE(panel_->visibleRange(), (TimeSpan{0, 10}));
  }

  void aDoubleClickLeavesTheCursorWhereItWas_data() {
    QTest::addColumn<bool>("part");
    QTest::addColumn<bool>("onWords");
    QTest::newRow("of the whole clip") << false << false;
    QTest::newRow("of a part") << true << false;
    QTest::newRow("on the edge of a word") << true << true;
  }
  void aDoubleClickLeavesTheCursorWhereItWas() {
    QFETCH(bool, part);
    QFETCH(bool, onWords);
    panel_->setCursor(2);
    if (part) panel_->showRange({4, 8});
    const QPoint place =
        onWords ? QPoint(at(5.9).x(), canvas_->laneArea(Modality::Language).center().y()) : QPoint(500, 100);
    const QSignalSpy moved(panel_.get(), &TimelinePanel::cursorMoved);
    // As Qt sends it: the second press is the double click.
    QTest::mouseClick(canvas_, Qt::LeftButton, {}, place);
    QVERIFY(panel_->cursor() != 2.0);
    QTest::mouseDClick(canvas_, Qt::LeftButton, {}, place);
    QTest::mouseRelease(canvas_, Qt::LeftButton, {}, place);
    QCOMPARE(panel_->cursor(), 2.0);
    QCOMPARE(moved.size(), 2);
    QCOMPARE(moved.last()[0].toDouble(), 2.0);
    QCOMPARE(panel_->visibleRange(), (TimeSpan{0, 10}));
  }

  void draggingWithTheMiddleButtonOrShiftPans_data() {
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("middle") << Qt::MiddleButton << Qt::KeyboardModifiers();
    QTest::newRow("shift") << Qt::LeftButton << Qt::KeyboardModifiers(Qt::ShiftModifier);
  }
  void draggingWithTheMiddleButtonOrShiftPans() {
    QFETCH(Qt::MouseButton, button);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QSignalSpy moved(panel_.get(), &TimelinePanel::cursorMoved);
    wheel(at(5), 480);
    const TimeSpan before = panel_->visibleRange();
    QTest::mousePress(canvas_, button, modifiers, QPoint(600, 100));
    QTest::mouseMove(canvas_, QPoint(500, 100));
    QTest::mouseRelease(canvas_, button, modifiers, QPoint(500, 100));
    const TimeSpan after = panel_->visibleRange();
    const double moved100 = 100 / canvas_->axis().pixelsPerSecond();
    QVERIFY(std::abs(after.start - before.start - moved100) < pixel());
    QVERIFY(std::abs((after.end - after.start) - (before.end - before.start)) < 1e-9);
    QCOMPARE(moved.size(), 0);
  }

  void shiftAndWheelPans() {
    wheel(at(5), 480);
    const TimeSpan before = panel_->visibleRange();
    wheel(at(5), -120, Qt::ShiftModifier);
    QVERIFY(panel_->visibleRange().start > before.start);
  }

  void theScrollBarFollowsAndLeads() {
    auto* scroll = panel_->findChild<QScrollBar*>("timelineScroll");
    QVERIFY(!scroll->isEnabled());
    wheel(at(5), 480);
    QVERIFY(scroll->isEnabled());
    scroll->setValue(scroll->maximum());
    QVERIFY(std::abs(panel_->visibleRange().end - 10) < 0.01);
    scroll->setValue(0);
    QVERIFY(std::abs(panel_->visibleRange().start) < 0.01);
  }

  void theButtonsZoomAndFit() {
    QSignalSpy changed(panel_.get(), &TimelinePanel::visibleRangeChanged);
    QTest::mouseClick(panel_->findChild<QToolButton*>("timelineZoomIn"), Qt::LeftButton);
    QVERIFY(panel_->visibleRange().end < 10);
    QTest::mouseClick(panel_->findChild<QToolButton*>("timelineZoomOut"), Qt::LeftButton);
    QCOMPARE(panel_->visibleRange().end, 10.0);
    QTest::mouseClick(panel_->findChild<QToolButton*>("timelineZoomIn"), Qt::LeftButton);
    QTest::mouseClick(panel_->findChild<QToolButton*>("timelineFit"), Qt::LeftButton);
    QCOMPARE(panel_->visibleRange(), (TimeSpan{0, 10}));
    QCOMPARE(changed.size(), 4);
  }

  void keysStepFrameByFrame() {
    QSignalSpy moved(panel_.get(), &TimelinePanel::cursorMoved);
    panel_->setCursor(25 * frameStep);
    QTest::keyClick(canvas_, Qt::Key_Right);
    QCOMPARE(panel_->cursor(), 26 * frameStep);
    QTest::keyClick(canvas_, Qt::Key_Left);
    QTest::keyClick(canvas_, Qt::Key_Left);
    QCOMPARE(panel_->cursor(), 24 * frameStep);
    QTest::keyClick(canvas_, Qt::Key_End);
    QCOMPARE(panel_->cursor(), 10.0);
    QTest::keyClick(canvas_, Qt::Key_Home);
    QCOMPARE(panel_->cursor(), 0.0);
    QTest::keyClick(canvas_, Qt::Key_Left);
    QCOMPARE(panel_->cursor(), 0.0);
    QCOMPARE(moved.size(), 6);
    QTest::keyClick(canvas_, Qt::Key_Plus);
    QVERIFY(panel_->visibleRange().end < 10);
    QTest::keyClick(canvas_, Qt::Key_F);
    QCOMPARE(panel_->visibleRange().end, 10.0);
  }

  void playingTurnsThePage() {
    wheel(at(1), 600);
    const TimeSpan before = panel_->visibleRange();
    panel_->setCursor(before.start + 0.1);
    panel_->setCursor(before.end + 0.05);
    const TimeSpan after = panel_->visibleRange();
    QVERIFY(after.start > before.start);
    QVERIFY(after.start < panel_->cursor() && panel_->cursor() < after.end);
    // A page that a person moved away from the cursor stays.
    panel_->findChild<QScrollBar*>("timelineScroll")->setValue(0);
    const TimeSpan moved = panel_->visibleRange();
    panel_->setCursor(8);
    panel_->setCursor(8.04);
    QCOMPARE(panel_->visibleRange(), moved);
  }

  void theReadoutTellsTimeWordAndBothPredictions() {
    panel_->setCurves(curve(*clip_, 1.5F), curve(*clip_, 0.25F), -3, 3);
    auto* readout = panel_->findChild<QLabel*>("timelineReadout");
    QTest::mouseMove(canvas_, at(3.7));
    QVERIFY2(readout->text().contains("word3"), qPrintable(readout->text()));
    QVERIFY2(readout->text().contains("+1.50"), qPrintable(readout->text()));
    QVERIFY2(readout->text().contains("+0.25"), qPrintable(readout->text()));
    QVERIFY2(readout->text().contains("\u22121.25"), qPrintable(readout->text()));
    QTest::mouseMove(canvas_, at(4.2));
    QVERIFY(!readout->text().contains("word"));
  }

  void whatLiesUnderAPointerThatRestsIsTold() {
    panel_->setCursor(9.9);
    const auto titles = [&] {
      // Without the ruler, whose first label reaches to the left.
      const QRect gutter(0, 0, static_cast<int>(canvas_->axis().left()) - 1,
                         canvas_->laneArea(Modality::Vision).bottom() - 2);
      return canvas_->grab(gutter).toImage();
    };
    const QImage empty = titles();
    auto* readout = panel_->findChild<QLabel*>("timelineReadout");
    const QPoint pointer = at(3.7);
    const auto told = [&] { return readout->text().startsWith(timeText(canvas_->axis().timeAt(pointer.x()), 0.01)); };
    QTest::mouseMove(canvas_, pointer);
    QVERIFY2(told() && readout->text().contains("word3"), qPrintable(readout->text()));
    panel_->showRange({4, 9});
    QVERIFY2(told() && !readout->text().contains("word3"), qPrintable(readout->text()));
    QVERIFY(titles() == empty);  // the hover line does not stay behind, where 3.7 s would be
    wheel(pointer, -120, Qt::ShiftModifier);
    QVERIFY2(told(), qPrintable(readout->text()));
    wheel(pointer, 480);
    wheel(pointer, 240, Qt::ShiftModifier);
    QVERIFY2(told(), qPrintable(readout->text()));
    QTest::keyClick(canvas_, Qt::Key_PageDown);
    QVERIFY2(told(), qPrintable(readout->text()));
  }

  void theRequestIsHatched_data() {
    QTest::addColumn<int>("modality");
    for (const Modality m : allModalities) QTest::newRow(modalityName(m).data()) << static_cast<int>(m);
  }
  void theRequestIsHatched() {
    QFETCH(int, modality);
    const auto m = static_cast<Modality>(modality);
    AppliedMask mask = keepingAll(tracks_);
    panel_->setMask(tracks_, mask, {});
    const QImage before = lane(m);
    MissingRequest request;
    request.spans[m] = {{4, 6}};
    for (std::size_t i = 0; i < mask.keep[m].size(); ++i)
      if (tracks_[m].start[i] < 6 && tracks_[m].end[i] > 4) mask.keep[m][i] = 0;
    panel_->setMask(tracks_, mask, request);
    const QImage after = lane(m);
    QVERIFY(differsWithin(before, after, 0.42, 0.58));
    QVERIFY(!differsWithin(before, after, 0.02, 0.38));
    QVERIFY(!differsWithin(before, after, 0.62, 0.98));
    panel_->setMask(tracks_, keepingAll(tracks_), {});
    QCOMPARE(lane(m), before);
  }

  void whatTheClipLacksIsHatchedInAnotherWay() {
    const QImage before = lane(Modality::Vision);
    PerModality<FeatureTrack> holed = tracks_;
    for (std::size_t i = 0; i < holed[Modality::Vision].frames(); ++i)
      if (holed[Modality::Vision].start[i] >= 4 && holed[Modality::Vision].start[i] < 6)
        holed[Modality::Vision].lose(i, MissingReason::NoFace);
    panel_->setClip(clip_, holed);
    const QImage natural = lane(Modality::Vision);
    QVERIFY(differsWithin(before, natural, 0.42, 0.58));
    QVERIFY(!differsWithin(before, natural, 0.02, 0.38));
    QVERIFY(tooltip(Modality::Vision, 5).contains("no face found"));
    QVERIFY(tooltip(Modality::Vision, 5).contains("25 of 125"));
  }

  void whatDamageTookIsToldAsDamage() {
    const auto* key = panel_->findChild<QWidget*>("timelineDamageKey");
    PerModality<FeatureTrack> holed = tracks_;
    for (const double from : {1.0, 4.0})
      for (std::size_t i = 0; i < holed[Modality::Vision].frames(); ++i)
        if (holed[Modality::Vision].start[i] >= from && holed[Modality::Vision].start[i] < from + 2)
          holed[Modality::Vision].lose(i, MissingReason::NoFace);
    panel_->setClip(clip_, holed);
    const QImage natural = lane(Modality::Vision);
    QVERIFY(key->isHidden());
    DamageItem black = usualDamage(DamageKind::Black);
    black.pattern = TimePattern::Whole;
    black.share = 1;
    black.span = TimeSpan{4, 6};
    clip_->damage.items = {black};
    panel_->setClip(clip_, holed);
    QVERIFY(!key->isHidden());
    const QImage damaged = lane(Modality::Vision);
    QVERIFY(differsWithin(natural, damaged, 0.42, 0.58));
    QVERIFY(!differsWithin(natural, damaged, 0.02, 0.38));
    const QString text = tooltip(Modality::Vision, 5);
    QVERIFY2(text.contains("simulated damage: no face found"), qPrintable(text));
    QVERIFY2(text.contains("25 in the clip, 25 where it was damaged"), qPrintable(text));
    QVERIFY(!tooltip(Modality::Vision, 2).contains("simulated"));
    panel_->clear();
    QVERIFY(key->isHidden());
  }

  void draggingWithCtrlPaintsAndErases() {
    QSignalSpy painted(panel_.get(), &TimelinePanel::spanPainted);
    const int middle = canvas_->laneArea(Modality::Audio).center().y();
    const auto drag = [&](double from, double to, Qt::KeyboardModifiers keys) {
      QTest::mousePress(canvas_, Qt::LeftButton, keys, QPoint(at(from).x(), middle));
      QTest::mouseMove(canvas_, QPoint(at(to).x(), middle));
      QTest::mouseRelease(canvas_, Qt::LeftButton, keys, QPoint(at(to).x(), middle));
    };
    const double cursor = panel_->cursor();
    drag(2, 4, Qt::ControlModifier);
    drag(6, 5, Qt::ControlModifier | Qt::ShiftModifier);  // backwards
    QCOMPARE(painted.count(), 2);
    QCOMPARE(painted[0][0].value<Modality>(), Modality::Audio);
    const auto first = painted[0][1].value<TimeSpan>();
    QVERIFY(std::abs(first.start - 2) < pixel() && std::abs(first.end - 4) < pixel());
    QVERIFY(painted[0][2].toBool());
    const auto second = painted[1][1].value<TimeSpan>();
    QVERIFY(std::abs(second.start - 5) < pixel() && std::abs(second.end - 6) < pixel());
    QVERIFY(!painted[1][2].toBool());
    QCOMPARE(panel_->cursor(), cursor);  // painting does not scrub
  }

  void theKeyboardPaintsToo() {
    QSignalSpy painted(panel_.get(), &TimelinePanel::spanPainted);
    QTest::keyClick(canvas_, Qt::Key_M);
    QVERIFY(painted.isEmpty());  // no range yet
    panel_->setCursor(3);
    QTest::keyClick(canvas_, Qt::Key_I);
    QCOMPARE(*panel_->selection(), (TimeSpan{3, 10}));
    panel_->setCursor(5);
    QTest::keyClick(canvas_, Qt::Key_O);
    QCOMPARE(*panel_->selection(), (TimeSpan{3, 5}));
    QTest::keyClick(canvas_, Qt::Key_Down);
    QTest::keyClick(canvas_, Qt::Key_Down);
    QTest::keyClick(canvas_, Qt::Key_Down);  // the last lane stays the last
    QTest::keyClick(canvas_, Qt::Key_M);
    QTest::keyClick(canvas_, Qt::Key_M, Qt::ShiftModifier);
    QCOMPARE(painted.count(), 2);
    QCOMPARE(painted[0][0].value<Modality>(), Modality::Vision);
    QCOMPARE(painted[0][1].value<TimeSpan>(), (TimeSpan{3, 5}));
    QVERIFY(painted[0][2].toBool() && !painted[1][2].toBool());
    panel_->setCursor(8);
    QTest::keyClick(canvas_, Qt::Key_I);  // beyond its end: to the end of the clip
    QCOMPARE(*panel_->selection(), (TimeSpan{8, 10}));
    QTest::keyClick(canvas_, Qt::Key_Escape);
    QVERIFY(!panel_->selection());
  }

  void theEdgeOfAWordIsDragged() {
    // Words are 0.4 s wide every second; here a second is a fifth of the lane.
    panel_->showRange({1, 6});
    const QSignalSpy moved(panel_.get(), &TimelinePanel::wordEdgeMoved);
    const int y = canvas_->laneArea(Modality::Language).center().y();
    const auto place = [&](double time) { return QPoint(at(time).x(), y); };
    const auto drag = [&](double from, double to) {
      const QPoint half = place((from + to) / 2);
      const QPoint last = place(to);
      QTest::mousePress(canvas_, Qt::LeftButton, {}, place(from));
      QTest::mouseMove(canvas_, half);
      QTest::mouseMove(canvas_, last);
      QTest::mouseRelease(canvas_, Qt::LeftButton, {}, last);
    };
    QTest::mouseMove(canvas_, place(2.9));
    QCOMPARE(canvas_->QWidget::cursor().shape(), Qt::SplitHCursor);
    QTest::mouseMove(canvas_, place(2.7));
    QVERIFY(canvas_->QWidget::cursor().shape() != Qt::SplitHCursor);
    drag(2.9, 3.1);
    QCOMPARE(moved.size(), 1);
    QVERIFY(std::abs(moved[0][0].toDouble() - 2.9) < 1e-9);
    QVERIFY(std::abs(moved[0][1].toDouble() - 3.1) < pixel());
    // Not past the next word, and not so far that its own is gone.
    drag(2.9, 4.2);
    QVERIFY(std::abs(moved[1][1].toDouble() - 3.5) < 1e-9);
    drag(3.9, 2.1);
    QVERIFY(std::abs(moved[2][1].toDouble() - 3.52) < 1e-9);
    // A click beside the edge is a click, and a drag inside a word pans.
    const QPoint beside = place(2.9) + QPoint(2, 0);
    QTest::mouseMove(canvas_, beside);
    QCOMPARE(canvas_->QWidget::cursor().shape(), Qt::SplitHCursor);
    QTest::mouseClick(canvas_, Qt::LeftButton, {}, beside);
    QCOMPARE(moved.size(), 3);
    QVERIFY(std::abs(panel_->cursor() - canvas_->axis().timeAt(beside.x())) < pixel());
    const double cursor = panel_->cursor();
    drag(2.7, 3.2);
    QCOMPARE(moved.size(), 3);
    QCOMPARE(panel_->cursor(), cursor);
    QVERIFY(std::abs(panel_->visibleRange().start - 0.5) < 2 * pixel());
    // Edges outside of what is seen cannot be held: not by the lane's title either.
    panel_->showRange({2.92, 6});
    const double left = canvas_->axis().left();
    const auto unseen = static_cast<int>(std::lround(canvas_->axis().xOf(2.9)));
    QVERIFY(unseen > 0 && unseen < left);
    QTest::mousePress(canvas_, Qt::LeftButton, {}, {unseen, y});
    QTest::mouseMove(canvas_, place(3.2));
    QTest::mouseRelease(canvas_, Qt::LeftButton, {}, place(3.2));
    QCOMPARE(moved.size(), 3);
    panel_->showRange({1, 6});
    // Escape lets go, and of nothing else.
    canvas_->setSelection(TimeSpan{1.2, 1.4});
    QTest::mousePress(canvas_, Qt::LeftButton, {}, place(2.9));
    QTest::mouseMove(canvas_, place(3.2));
    QTest::keyClick(canvas_, Qt::Key_Escape);
    QTest::mouseRelease(canvas_, Qt::LeftButton, {}, place(3.2));
    QCOMPARE(moved.size(), 3);
    QVERIFY(panel_->selection());
  }

  void aHeldEdgeOutlivesNewFeaturesOfTheSameWords() {
    panel_->showRange({1, 6});
    const QSignalSpy moved(panel_.get(), &TimelinePanel::wordEdgeMoved);
    const int y = canvas_->laneArea(Modality::Language).center().y();
    const auto hold = [&] {
      QTest::mousePress(canvas_, Qt::LeftButton, {}, QPoint(at(2.9).x(), y));
      QTest::mouseMove(canvas_, QPoint(at(3.0).x(), y));
    };
    const auto drop = [&] {
      QTest::mouseMove(canvas_, QPoint(at(3.1).x(), y));
      QTest::mouseRelease(canvas_, Qt::LeftButton, {}, QPoint(at(3.1).x(), y));
    };
    hold();
    panel_->setFeatures(std::make_shared<ClipFeatures>(*clip_), tracks_);
    drop();
    QCOMPARE(moved.size(), 1);
    // Not where the word is another one.
    hold();
    auto other = std::make_shared<ClipFeatures>(*clip_);
    other->transcript.words.clear();
    panel_->setFeatures(other, tracks_);
    drop();
    QCOMPARE(moved.size(), 1);
  }

  void wordsTooNarrowToHoldAreNotDragged() {
    open(600);
    const QSignalSpy moved(panel_.get(), &TimelinePanel::wordEdgeMoved);
    const int y = canvas_->laneArea(Modality::Language).center().y();
    QTest::mousePress(canvas_, Qt::LeftButton, {}, QPoint(at(300.5).x(), y));
    QTest::mouseMove(canvas_, QPoint(at(320).x(), y));
    QTest::mouseRelease(canvas_, Qt::LeftButton, {}, QPoint(at(320).x(), y));
    QCOMPARE(moved.size(), 0);
    QVERIFY(std::abs(panel_->cursor() - 320) < pixel());
  }

  void theSelectionAndTheActiveLaneAreSeen() {
    const QImage before = lane(Modality::Vision);
    panel_->setCursor(0);
    canvas_->setSelection(TimeSpan{4, 6});
    const QImage selected = lane(Modality::Vision);
    QVERIFY(differsWithin(before, selected, 0.42, 0.58));
    QVERIFY(!differsWithin(before, selected, 0.62, 0.98));
    canvas_->setSelection(std::nullopt);
    const QImage titles = canvas_->grab().toImage();
    canvas_->setActiveLane(Modality::Vision);
    QVERIFY(canvas_->grab().toImage() != titles);
  }

  void tooltipsTellTheCause() {
    AppliedMask mask = keepingAll(tracks_);
    MissingRequest request;
    request.ratio[Modality::Audio] = 0.5;
    request.seed = 77;
    for (std::size_t i = 0; i < mask.keep[Modality::Audio].size(); i += 2) mask.keep[Modality::Audio][i] = 0;
    panel_->setMask(tracks_, mask, request);
    const QString text = tooltip(Modality::Audio, 4.0 * modelStep + 0.02);
    QVERIFY2(text.contains("50 %") && text.contains("seed 77"), qPrintable(text));
    QVERIFY(tooltip(Modality::Language, 3.6).contains("word3"));
  }

  void theTooltipOfAPaintedStretchTellsItsEndsOnce() {
    AppliedMask mask = keepingAll(tracks_);
    MissingRequest request;
    request.spans[Modality::Vision] = {{1.03, 3.97}, {4.01, 6.07}};  // their frames meet
    const FeatureTrack& face = tracks_[Modality::Vision];
    for (std::size_t i = 0; i < face.frames(); ++i)
      if (face.start[i] < 6.07 && face.end[i] > 1.03) mask.keep[Modality::Vision][i] = 0;
    panel_->setMask(tracks_, mask, request);
    const QString second = tooltip(Modality::Vision, 5);
    QVERIFY2(second.contains("0:04.01 – 0:06.07"), qPrintable(second));
    QCOMPARE(second.count(u'–'), 1);
    QVERIFY2(tooltip(Modality::Vision, 2).contains("0:01.03 – 0:03.97"), qPrintable(tooltip(Modality::Vision, 2)));
  }

  void curvesWithGapsAndNoCurvesAreDrawn() {
    auto holed = curve(*clip_, 1);
    for (std::size_t i = 0; i < holed.size(); ++i)
      if (i % 7 < 3) holed[i].score.reset();
    panel_->setCurves(holed, {}, -3, 3);
    panel_->setCurves(curve(*clip_, 1), holed, 0, 0);
    panel_->setCurves({}, holed, -1, 1);
    panel_->grab();
    QTest::mouseMove(canvas_, at(2));
    panel_->setCurves({}, {}, -3, 3);
    panel_->grab();
  }

  void theSelectionStaysWhenTheClipIsReadAgain() {
    clip_->media.path = "/talk.mp4";
    panel_->setClip(clip_, tracks_);
    canvas_->setSelection(TimeSpan{1, 2});
    QSignalSpy changed(panel_.get(), &TimelinePanel::selectionChanged);
    panel_->setClip(std::make_shared<ClipFeatures>(*clip_), tracks_);
    QVERIFY(panel_->selection() == (TimeSpan{1, 2}));
    QVERIFY(changed.isEmpty());
    auto other = std::make_shared<ClipFeatures>(*clip_);
    other->media.path = "/other.mp4";
    panel_->setClip(other, tracks_);
    QVERIFY(!panel_->selection());
    QCOMPARE(changed.size(), 1);
  }

  void clipsWithoutAModalityAreDrawn() {
    auto bare = std::make_shared<ClipFeatures>();
    bare->media.duration = 3;
    panel_->setClip(bare, {});
    panel_->grab();
    QTest::keyClick(canvas_, Qt::Key_Right);
    QTest::mouseMove(canvas_, at(1));
    for (const Modality m : allModalities) tooltip(m, 1);
    panel_->setClip(nullptr, {});
    panel_->grab();
    QTest::keyClick(canvas_, Qt::Key_Right);
    QCOMPARE(panel_->cursor(), 0.0);
  }

  void clearForgets() {
    panel_->setCurves(curve(*clip_, 1), {}, -3, 3);
    panel_->clear();
    QSignalSpy moved(panel_.get(), &TimelinePanel::cursorMoved);
    QTest::mouseClick(canvas_, Qt::LeftButton, {}, QPoint(500, 100));
    wheel(QPoint(500, 100), 120);
    QCOMPARE(moved.size(), 0);
    QVERIFY(panel_->findChild<QLabel*>("timelineReadout")->text().isEmpty());
    QVERIFY(!panel_->findChild<QToolButton*>("timelineZoomIn")->isEnabled());
  }

  void longClipsAreQuick() {
    open(1200);
    panel_->setCurves(curve(*clip_, 1), curve(*clip_, 0), -3, 3);
    QTest::qWait(50);
    // Processor time, so that a busy machine does not fail.
    const auto milliseconds = [](std::clock_t since) { return (std::clock() - since) * 1000 / CLOCKS_PER_SEC; };
    std::clock_t start = std::clock();
    for (int i = 0; i < 10; ++i) {
      panel_->setCursor(100.0 + i);
      QApplication::processEvents();
    }
    QVERIFY2(milliseconds(start) < 500, qPrintable(QString::number(milliseconds(start))));
    start = std::clock();
    for (int i = 0; i < 10; ++i) {
      wheel(at(600), 120);
      panel_->grab();
    }
    QVERIFY2(milliseconds(start) < 5000, qPrintable(QString::number(milliseconds(start))));
  }

  void everyControlIsNamed() {
    for (const QWidget* widget : panel_->findChildren<QWidget*>()) {
      if (!qobject_cast<const QToolButton*>(widget) && !qobject_cast<const QScrollBar*>(widget)) continue;
      QVERIFY(!widget->objectName().isEmpty());
      QVERIFY(!widget->toolTip().isEmpty());
      QVERIFY(!widget->accessibleName().isEmpty());
    }
  }

  void notesLieOnALaneOfTheirOwn() {
    open(10);
    const QRect words = canvas_->laneArea(Modality::Language);
    panel_->setAnnotations({{{1, 4}, "smiles", {"joy"}}, {{6, 6}, "looks away", {}}});
    const QRect notes = canvas_->notesArea();
    QVERIFY(!notes.isEmpty() && notes.bottom() < canvas_->laneArea(Modality::Language).top());
    const auto place = [&](double time) {
      return QPoint(static_cast<int>(canvas_->axis().xOf(time)), notes.center().y());
    };
    const auto told = [&](double time) {
      QHelpEvent event(QEvent::ToolTip, place(time), canvas_->mapToGlobal(place(time)));
      QApplication::sendEvent(canvas_, &event);
      return QToolTip::text();
    };
    QVERIFY(told(2).contains("smiles") && told(2).contains("joy") && told(2).contains("0:01.00"));
    QVERIFY(told(6.02).contains("looks away"));
    // A click chooses a note and goes to its beginning; beside a note it is a click on the time line.
    QSignalSpy chosen(panel_.get(), &TimelinePanel::annotationChosen);
    QSignalSpy moved(panel_.get(), &TimelinePanel::cursorMoved);
    QTest::mouseClick(canvas_, Qt::LeftButton, {}, place(3));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toInt(), 0);
    QCOMPARE(moved.last()[0].toDouble(), 1.0);
    QTest::mouseClick(canvas_, Qt::LeftButton, {}, place(9));
    QCOMPARE(chosen.size(), 1);
    QVERIFY(std::abs(moved.last()[0].toDouble() - 9) < pixel());
    // The chosen one stands out.
    const QImage before = canvas_->grab(notes).toImage();
    panel_->setChosenAnnotation(0);
    QVERIFY(canvas_->grab(notes).toImage() != before);
    // Without notes there is no lane.
    panel_->setAnnotations({});
    QVERIFY(canvas_->notesArea().isEmpty());
    QCOMPARE(canvas_->laneArea(Modality::Language), words);
  }

  void theRangeIsToldAsItChanges() {
    open(10);
    QSignalSpy changed(panel_.get(), &TimelinePanel::selectionChanged);
    canvas_->setSelection(TimeSpan{1, 2});
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed[0][0].value<std::optional<TimeSpan>>() == (TimeSpan{1, 2}));
    panel_->clear();
    QVERIFY(!changed.last()[0].value<std::optional<TimeSpan>>());
  }
};

QTEST_MAIN(TimelinePanelTest)
#include "timeline_panel_test.moc"
