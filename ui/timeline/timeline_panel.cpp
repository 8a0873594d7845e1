#include "ui/timeline/timeline_panel.h"

#include "ui/theme/palette.h"
#include "ui/timeline/timeline_canvas.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace hrlf::ui {
namespace {

/// A small hatched square with its meaning: one entry of the legend.
class HatchKey : public QWidget {
 public:
  HatchKey(MissingCause cause, const QString& text, QWidget* parent) : QWidget(parent), cause_(cause), text_(text) {
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
  }
  [[nodiscard]] QSize sizeHint() const override {
    return {fontMetrics().horizontalAdvance(text_) + square() + gap(), fontMetrics().height() + 2};
  }
  [[nodiscard]] QSize minimumSizeHint() const override { return {square(), fontMetrics().height()}; }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    QPainter painter(this);
    const int side = square();
    const int top = (height() - side) / 2;
    const QRectF box(0.5, top + 0.5, side * 1.4, side);
    paintHatch(painter, box, cause_, palette(), std::max(4.0, fontMetrics().height() * 0.36));
    painter.setPen(mutedText(palette()));
    painter.drawText(QRect(static_cast<int>(box.right()) + gap() / 2, 0, width(), height()),
                     Qt::AlignLeft | Qt::AlignVCenter, text_);
  }

 private:
  [[nodiscard]] int square() const { return fontMetrics().ascent(); }
  [[nodiscard]] int gap() const { return fontMetrics().averageCharWidth() * 2; }

  MissingCause cause_;
  QString text_;
};

constexpr double scrollUnits = 1000;  // a second: the scroll bar counts milliseconds

QToolButton* makeButton(QWidget* parent, const char* name, const QString& text, const QString& tip) {
  auto* button = new QToolButton(parent);
  button->setObjectName(name);
  button->setText(text);
  button->setToolTip(tip);
  button->setAccessibleName(tip);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

}  // namespace

struct TimelinePanel::Private {
  TimelineCanvas* canvas = nullptr;
  QLabel* readout = nullptr;
  QScrollBar* scroll = nullptr;
  QToolButton* zoomIn = nullptr;
  QToolButton* zoomOut = nullptr;
  QToolButton* fit = nullptr;
  QWidget* damageKey = nullptr;  ///< shown for a damaged recording alone

  void showRange();
  void enable(bool on);
  [[nodiscard]] double zoomAnchor() const;
};

void TimelinePanel::Private::showRange() {
  const TimeAxis& axis = canvas->axis();
  const QSignalBlocker quiet(scroll);
  const auto units = [](double seconds) { return static_cast<int>(std::lround(std::min(seconds, 2e6) * scrollUnits)); };
  scroll->setPageStep(std::max(1, units(axis.to() - axis.from())));
  scroll->setSingleStep(std::max(1, scroll->pageStep() / 10));
  scroll->setRange(0, std::max(0, units(axis.duration()) - scroll->pageStep()));
  scroll->setValue(units(axis.from()));
  scroll->setEnabled(scroll->maximum() > 0);
}

void TimelinePanel::Private::enable(bool on) {
  for (QToolButton* button : {zoomIn, zoomOut, fit}) button->setEnabled(on);
}

double TimelinePanel::Private::zoomAnchor() const {
  const TimeAxis& axis = canvas->axis();
  return axis.isVisible(canvas->cursor()) ? canvas->cursor() : (axis.from() + axis.to()) / 2;
}

TimelinePanel::TimelinePanel(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>()) {
  setObjectName("timelinePanel");
  setAccessibleName(tr("Timeline"));
  d_->canvas = new TimelineCanvas(this);
  d_->readout = new QLabel(this);
  d_->readout->setObjectName("timelineReadout");
  d_->readout->setAccessibleName(tr("Values at the pointer"));
  d_->readout->setToolTip(tr(
      "Time, word and predictions at the pointer, or at the cursor. ± is how far the networks of the model differ, not "
      "how far they are wrong."));
  d_->readout->setTextFormat(Qt::PlainText);
  d_->readout->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  d_->scroll = new QScrollBar(Qt::Horizontal, this);
  d_->scroll->setObjectName("timelineScroll");
  d_->scroll->setAccessibleName(tr("Visible stretch"));
  d_->scroll->setToolTip(tr("Move along the clip (drag the time line, or Shift and wheel)"));
  d_->zoomOut = makeButton(this, "timelineZoomOut", QStringLiteral("\u2212"),
                           tr("Show more of the clip (wheel down, minus key)"));
  d_->zoomIn =
      makeButton(this, "timelineZoomIn", QStringLiteral("+"), tr("Show less, in more detail (wheel up, plus key)"));
  d_->fit = makeButton(this, "timelineFit", tr("Fit"), tr("Show the whole clip (double click, F)"));

  auto* naturalKey = new HatchKey(MissingCause::Clip, tr("missing in the clip"), this);
  naturalKey->setObjectName("timelineNaturalKey");
  naturalKey->setToolTip(tr("No face was found, nothing was heard, or a word is unknown or uncertain"));
  d_->damageKey = new HatchKey(MissingCause::Damage, tr("by damage"), this);
  d_->damageKey->setObjectName("timelineDamageKey");
  d_->damageKey->setToolTip(tr("Missing where the recording was damaged on request before it was read"));
  d_->damageKey->hide();
  auto* requestKey = new HatchKey(MissingCause::Request, tr("taken away"), this);
  requestKey->setObjectName("timelineRequestKey");
  requestKey->setToolTip(tr("There, but left out for the incomplete prediction as asked for"));

  // The values have the whole width: a word, two predictions with their spread and the difference are a long line.
  const int em = fontMetrics().height();
  d_->readout->setContentsMargins(em / 3, 2, em / 3, 0);
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(0, 0, em / 3, 0);
  foot->setSpacing(em / 2);
  foot->addWidget(d_->scroll, 1);
  for (QToolButton* button : {d_->zoomOut, d_->zoomIn, d_->fit}) foot->addWidget(button);
  foot->addWidget(naturalKey);
  foot->addWidget(d_->damageKey);
  foot->addWidget(requestKey);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  layout->addWidget(d_->readout);
  layout->addWidget(d_->canvas, 1);
  layout->addLayout(foot);
  setFocusProxy(d_->canvas);

  connect(d_->canvas, &TimelineCanvas::cursorMoved, this, &TimelinePanel::cursorMoved);
  connect(d_->canvas, &TimelineCanvas::spanPainted, this, &TimelinePanel::spanPainted);
  connect(d_->canvas, &TimelineCanvas::wordEdgeMoved, this, &TimelinePanel::wordEdgeMoved);
  connect(d_->canvas, &TimelineCanvas::annotationChosen, this, &TimelinePanel::annotationChosen);
  connect(d_->canvas, &TimelineCanvas::selectionChanged, this, [this] { emit selectionChanged(selection()); });
  connect(d_->canvas, &TimelineCanvas::readoutChanged, d_->readout, &QLabel::setText);
  connect(d_->canvas, &TimelineCanvas::visibleRangeChanged, this, [this](double from, double to) {
    d_->showRange();
    emit visibleRangeChanged(from, to);
  });
  connect(d_->scroll, &QScrollBar::valueChanged, this, [this](int value) {
    const TimeAxis& axis = d_->canvas->axis();
    const double from = value / scrollUnits;
    d_->canvas->show(from, from + axis.to() - axis.from());
  });
  connect(d_->zoomIn, &QToolButton::clicked, this, &TimelinePanel::zoomIn);
  connect(d_->zoomOut, &QToolButton::clicked, this, &TimelinePanel::zoomOut);
  connect(d_->fit, &QToolButton::clicked, this, &TimelinePanel::fit);
  d_->showRange();
  d_->enable(false);
}

TimelinePanel::~TimelinePanel() = default;

void TimelinePanel::setClip(std::shared_ptr<const ClipFeatures> clip, const PerModality<FeatureTrack>& modelTracks) {
  d_->damageKey->setVisible(clip && !clip->damage.isNothing());
  d_->canvas->setClip(std::move(clip), modelTracks);
  d_->enable(d_->canvas->hasClip());
}

void TimelinePanel::setFeatures(std::shared_ptr<const ClipFeatures> clip,
                                const PerModality<FeatureTrack>& modelTracks) {
  d_->damageKey->setVisible(!clip->damage.isNothing());
  d_->canvas->setFeatures(std::move(clip), modelTracks);
}

void TimelinePanel::setMask(const PerModality<FeatureTrack>& modelTracks, const AppliedMask& mask,
                            const MissingRequest& request) {
  d_->canvas->setMask(modelTracks, mask, request);
}

void TimelinePanel::setCurves(const std::vector<FramePrediction>& complete,
                              const std::vector<FramePrediction>& incomplete, double labelLow, double labelHigh) {
  d_->canvas->setCurves(complete, incomplete, labelLow, labelHigh);
}

void TimelinePanel::setAnnotations(const std::vector<Annotation>& annotations) {
  d_->canvas->setAnnotations(annotations);
}

void TimelinePanel::setChosenAnnotation(int note) { d_->canvas->setChosenAnnotation(note); }

void TimelinePanel::setHighlight(const std::vector<TimeSpan>& spans) { d_->canvas->setHighlight(spans); }

const std::vector<TimeSpan>& TimelinePanel::highlight() const { return d_->canvas->highlight(); }

void TimelinePanel::clear() {
  d_->damageKey->hide();
  d_->canvas->clear();
  d_->showRange();
  d_->enable(false);
}

double TimelinePanel::cursor() const { return d_->canvas->cursor(); }

TimeSpan TimelinePanel::visibleRange() const { return {d_->canvas->axis().from(), d_->canvas->axis().to()}; }

std::optional<TimeSpan> TimelinePanel::selection() const { return d_->canvas->selection(); }

void TimelinePanel::setCursor(double seconds) { d_->canvas->setCursor(seconds); }

void TimelinePanel::zoomIn() { d_->canvas->zoom(1.5, d_->zoomAnchor()); }

void TimelinePanel::zoomOut() { d_->canvas->zoom(1 / 1.5, d_->zoomAnchor()); }

void TimelinePanel::fit() { d_->canvas->fit(); }

void TimelinePanel::zoomAt(double factor, double anchor) {
  if (d_->canvas->hasClip()) d_->canvas->zoom(factor, anchor);
}

void TimelinePanel::pan(double seconds) {
  const TimeSpan range = visibleRange();
  if (d_->canvas->hasClip()) showRange({range.start + seconds, range.end + seconds});
}

void TimelinePanel::setSelection(const TimeSpan& range) { d_->canvas->setSelection(range); }

void TimelinePanel::markRange(RangeEnd end) { d_->canvas->markRange(end); }

void TimelinePanel::clearRange() { d_->canvas->setSelection(std::nullopt); }

void TimelinePanel::paintRange(bool isMissing) { d_->canvas->paintRange(isMissing); }

void TimelinePanel::showRange(TimeSpan range) { d_->canvas->show(range.start, range.end); }

}  // namespace hrlf::ui
