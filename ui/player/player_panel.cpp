#include "ui/player/player_panel.h"

#include "ui/player/picture_view.h"
#include "ui/player/playback.h"
#include "ui/player/seek_slider.h"
#include "ui/player/shuttle.h"
#include "ui/player/transport_icons.h"
#include "ui/plots/time_scale.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace hrlf::ui {
namespace {

constexpr double sliderUnits = 1000;  // a second

/// Index of the frame shown at `time`; -1 without frames.
int frameAt(const std::vector<double>& times, double time) {
  if (times.empty()) return -1;
  const auto after = std::upper_bound(times.begin(), times.end(), time + 1e-6);
  return std::max(0, static_cast<int>(after - times.begin()) - 1);
}

/// Over the picture, where the face cannot be read.
QString faceMissingText(MissingReason reason) {
  switch (reason) {
    case MissingReason::None:
      return {};
    case MissingReason::TurnedAway:
      return PlayerPanel::tr("Face turned away: not read");
    case MissingReason::TooSmall:
      return PlayerPanel::tr("Face too small: not read");
    case MissingReason::Blurred:
      return PlayerPanel::tr("Face blurred: not read");
    case MissingReason::Hidden:
      return PlayerPanel::tr("Face covered: not read");
    default:
      return PlayerPanel::tr("No face found");
  }
}

}  // namespace

struct PlayerPanel::Private {
  std::shared_ptr<const ClipFeatures> clip;
  std::optional<double> playUntil;  ///< of playSpan(), seconds
  Playback* playback = nullptr;
  Shuttle* shuttle = nullptr;
  PictureView* view = nullptr;
  QToolButton* stepBack = nullptr;
  QToolButton* playPause = nullptr;
  QToolButton* stepForward = nullptr;
  SeekSlider* slider = nullptr;
  QLabel* time = nullptr;
  QComboBox* speed = nullptr;
  QToolButton* mute = nullptr;
  SeekSlider* volume = nullptr;
  QToolButton* marks = nullptr;
  QAction* showFace = nullptr;
  QAction* showLandmarks = nullptr;
  QAction* showCaption = nullptr;

  void build(PlayerPanel* q);
  void buildMarksMenu(PlayerPanel* q);
  void layOut(PlayerPanel* q) const;
  void connectAll(PlayerPanel* q);
  void updateIcons(const QPalette& palette) const;
  void updateTime(double seconds) const;
  void updateMarks(double seconds) const;
  void updateAudible() const;
  void enable(bool on) const;
};

void PlayerPanel::Private::build(PlayerPanel* q) {
  playback = new Playback(q);
  shuttle = new Shuttle(playback, playback);
  view = new PictureView(q);
  const auto button = [q](const char* name, const QString& label, const QString& tip) {
    auto* made = new QToolButton(q);
    made->setObjectName(name);
    made->setAccessibleName(label);
    made->setToolTip(tip);
    made->setAutoRaise(true);
    return made;
  };
  stepBack = button("playerStepBack", PlayerPanel::tr("Step back"), PlayerPanel::tr("One frame back (Left)"));
  playPause = button("playerPlay", PlayerPanel::tr("Play"), PlayerPanel::tr("Play (Space)"));
  stepForward = button("playerStepForward", PlayerPanel::tr("Step forward"), PlayerPanel::tr("One frame on (Right)"));
  mute = button("playerMute", PlayerPanel::tr("Mute"), PlayerPanel::tr("Mute"));
  mute->setCheckable(true);
  marks = button("playerMarks", PlayerPanel::tr("Marks over the picture"),
                 PlayerPanel::tr("Choose what is drawn over the picture"));
  buildMarksMenu(q);

  slider = new SeekSlider(q);
  slider->setObjectName("playerPosition");
  slider->setAccessibleName(PlayerPanel::tr("Position"));
  slider->setToolTip(PlayerPanel::tr("Position in the clip"));
  slider->setFocusPolicy(Qt::TabFocus);
  volume = new SeekSlider(q);
  volume->setObjectName("playerVolume");
  volume->setAccessibleName(PlayerPanel::tr("Volume"));
  volume->setToolTip(PlayerPanel::tr("Volume"));
  volume->setFocusPolicy(Qt::TabFocus);
  volume->setRange(0, 100);
  volume->setValue(100);
  volume->setFixedWidth(q->fontMetrics().averageCharWidth() * 11);

  time = new QLabel(q);
  time->setObjectName("playerTime");
  time->setAccessibleName(PlayerPanel::tr("Time and duration"));
  time->setToolTip(PlayerPanel::tr("Time / duration (m:ss)"));
  speed = new QComboBox(q);
  speed->setObjectName("playerSpeed");
  speed->setAccessibleName(PlayerPanel::tr("Speed"));
  speed->setToolTip(PlayerPanel::tr("Speed; the pitch of the voice goes with it"));
  for (const double factor : {0.25, 0.5, 0.75, 1.0, 1.5, 2.0})
    speed->addItem(PlayerPanel::tr("%1×").arg(QLocale().toString(factor)), factor);
  speed->setCurrentIndex(3);
  speed->setFocusPolicy(Qt::TabFocus);
}

void PlayerPanel::Private::buildMarksMenu(PlayerPanel* q) {
  auto* menu = new QMenu(marks);
  const auto action = [q, menu](const char* name, const QString& text, bool on) {
    auto* made = menu->addAction(text);
    made->setObjectName(name);
    made->setCheckable(true);
    made->setChecked(on);
    q->addAction(made);
    return made;
  };
  const ShownMarks usual;
  showFace = action("playerShowFace", PlayerPanel::tr("Face"), usual.face);
  showLandmarks = action("playerShowLandmarks", PlayerPanel::tr("Landmarks"), usual.landmarks);
  showCaption = action("playerShowCaption", PlayerPanel::tr("Word as caption"), usual.caption);
  // As a menu of the button it would bring an arrow, which covers the icon.
  QObject::connect(marks, &QToolButton::clicked, menu,
                   [this, menu] { menu->popup(marks->mapToGlobal(marks->rect().bottomLeft())); });
}

void PlayerPanel::Private::layOut(PlayerPanel* q) const {
  const int em = q->fontMetrics().height();
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(em / 3, 0, em / 3, em / 4);
  bar->setSpacing(em / 6);
  for (QToolButton* button : {stepBack, playPause, stepForward}) bar->addWidget(button);
  bar->addSpacing(em / 3);
  bar->addWidget(time);
  bar->addStretch(1);
  bar->addWidget(speed);
  bar->addSpacing(em / 3);
  bar->addWidget(mute);
  bar->addWidget(volume);
  bar->addWidget(marks);
  auto* position = new QHBoxLayout;
  position->setContentsMargins(em / 3, em / 5, em / 3, 0);
  position->addWidget(slider);
  auto* layout = new QVBoxLayout(q);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(em / 6);
  layout->addWidget(view, 1);
  layout->addLayout(position);
  layout->addLayout(bar);
}

void PlayerPanel::Private::connectAll(PlayerPanel* q) {
  connect(playback, &Playback::positionChanged, q, [this, q](double seconds) {
    updateTime(seconds);
    updateMarks(seconds);
    emit q->positionChanged(seconds);
    if (playUntil && seconds >= *playUntil) q->pause();
  });
  connect(playback, &Playback::pictureChanged, q, [this](const QImage& picture) {
    if (!clip || !clip->media.video) return;
    view->setPicture(picture, QSize(clip->media.video->width, clip->media.video->height));
  });
  connect(playback, &Playback::playingChanged, q, [this, q](bool playing) {
    updateIcons(q->palette());
    emit q->playingChanged(playing);
  });
  connect(playback, &Playback::audibleChanged, q, [this] { updateAudible(); });
  connect(playback, &Playback::failed, q, [this, q](const QString& message) {
    if (view->picture().isNull()) view->setMessage(PlayerPanel::tr("The picture cannot be shown"), message);
    emit q->failed(message);
  });
  connect(view, &PictureView::clicked, q, &PlayerPanel::togglePlaying);
  connect(view, &PictureView::personChosen, q, &PlayerPanel::personChosen);
  connect(playPause, &QToolButton::clicked, q, &PlayerPanel::togglePlaying);
  connect(stepBack, &QToolButton::clicked, q, [q] { q->step(-1); });
  connect(stepForward, &QToolButton::clicked, q, [q] { q->step(1); });
  connect(slider, &QSlider::valueChanged, q, [q](int value) { q->seek(value / sliderUnits); });
  connect(volume, &QSlider::valueChanged, q, [this](int value) { playback->setVolume(value / 100.0); });
  connect(mute, &QToolButton::toggled, q, [this, q](bool muted) {
    playback->setMuted(muted);
    updateIcons(q->palette());
  });
  connect(speed, &QComboBox::currentIndexChanged, q,
          [this] { shuttle->setUsualSpeed(speed->currentData().toDouble()); });
  connect(shuttle, &Shuttle::speedChanged, q, [this] { updateTime(playback->position()); });
  for (QAction* action : {showFace, showLandmarks, showCaption})
    connect(action, &QAction::toggled, q, [this] {
      view->setShownMarks({showFace->isChecked(), showLandmarks->isChecked(), showCaption->isChecked()});
    });
}

void PlayerPanel::Private::updateIcons(const QPalette& palette) const {
  const bool playing = playback->isPlaying();
  playPause->setIcon(transportIcon(playing ? TransportIcon::Pause : TransportIcon::Play, palette));
  playPause->setAccessibleName(playing ? PlayerPanel::tr("Pause") : PlayerPanel::tr("Play"));
  playPause->setToolTip(playing ? PlayerPanel::tr("Pause (Space)") : PlayerPanel::tr("Play (Space)"));
  stepBack->setIcon(transportIcon(TransportIcon::StepBack, palette));
  stepForward->setIcon(transportIcon(TransportIcon::StepForward, palette));
  mute->setIcon(transportIcon(mute->isChecked() ? TransportIcon::Muted : TransportIcon::Sound, palette));
  marks->setIcon(transportIcon(TransportIcon::Marks, palette));
}

void PlayerPanel::Private::updateTime(double seconds) const {
  QString text;
  if (clip) text = PlayerPanel::tr("%1 / %2").arg(timeText(seconds, 0.01), timeText(playback->duration(), 0.01));
  // At the usual speed the box of speeds says it already.
  if (clip && shuttle->speed() != 0 && shuttle->speed() != speed->currentData().toDouble())
    text = PlayerPanel::tr("%1   %2×").arg(text, QLocale().toString(shuttle->speed()).replace(u'-', u'−'));
  time->setText(text);
  if (slider->isSliderDown()) return;
  const QSignalBlocker quiet(slider);
  slider->setValue(static_cast<int>(std::lround(seconds * sliderUnits)));
}

void PlayerPanel::Private::updateMarks(double seconds) const {
  if (!clip) return;
  PictureMarks now;
  const int frame = frameAt(clip->frameTimes, seconds);
  if (frame >= 0 && static_cast<std::size_t>(frame) < clip->faces.size()) {
    const auto at = static_cast<std::size_t>(frame);
    now.face = clip->faces[at];
    const std::vector<MissingReason>& reasons = clip->tracks[Modality::Vision].reason;
    // Where the picture was not read there is a face or none.
    const MissingReason usual = now.face ? MissingReason::None : MissingReason::NoFace;
    now.faceMissing = faceMissingText(at < reasons.size() ? reasons[at] : usual);
    for (std::size_t person = 0; person < clip->people.size(); ++person) {
      const FaceObservation* face = person == clip->speaker ? nullptr : clip->people[person].at(at);
      if (face != nullptr) now.others.push_back({person, face->box});
    }
  }
  const std::vector<Word>& words = clip->transcript.words;
  const auto after =
      std::partition_point(words.begin(), words.end(), [seconds](const Word& word) { return word.start <= seconds; });
  if (after != words.begin() && seconds < (after - 1)->end) now.word = QString::fromStdString((after - 1)->text);
  view->setMarks(std::move(now));
}

void PlayerPanel::Private::updateAudible() const {
  const bool audible = playback->isAudible();
  mute->setEnabled(audible);
  volume->setEnabled(audible);
  QString tip = PlayerPanel::tr("Mute");
  if (clip && !audible)
    tip = clip->media.audio ? PlayerPanel::tr("No sound output device was found")
                            : PlayerPanel::tr("This clip has no sound");
  mute->setToolTip(tip);
  volume->setToolTip(audible ? PlayerPanel::tr("Volume") : tip);
}

void PlayerPanel::Private::enable(bool on) const {
  for (QToolButton* button : {stepBack, playPause, stepForward}) button->setEnabled(on);
  slider->setEnabled(on);
  speed->setEnabled(on);
  updateAudible();
}

PlayerPanel::PlayerPanel(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>()) {
  setObjectName("playerPanel");
  setAccessibleName(tr("Player"));
  setFocusPolicy(Qt::StrongFocus);
  d_->build(this);
  d_->layOut(this);
  d_->connectAll(this);
  d_->updateIcons(palette());
  clear();
}

PlayerPanel::~PlayerPanel() {
  // Before the widgets that its signals would reach.
  delete d_->playback;
}

void PlayerPanel::setClip(std::shared_ptr<const ClipFeatures> clip) {
  clear();
  if (clip == nullptr) return;
  d_->clip = std::move(clip);
  const MediaInfo& media = d_->clip->media;
  if (media.video)
    d_->view->setMessage({}, {});
  else
    d_->view->setMessage(tr("No picture"), tr("This clip is sound only."));
  const QSignalBlocker quiet(d_->slider);
  d_->slider->setRange(0, static_cast<int>(std::lround(std::clamp(media.duration, 0.0, 2e6) * sliderUnits)));
  d_->slider->setPageStep(5 * static_cast<int>(sliderUnits));
  d_->playback->open(media, d_->clip->damage);
  d_->view->setBadge(d_->clip->damage.isNothing() ? QString() : tr("Damaged copy"));
  d_->enable(true);
}

void PlayerPanel::setFeatures(std::shared_ptr<const ClipFeatures> clip) {
  d_->clip = std::move(clip);
  d_->updateMarks(position());
}

void PlayerPanel::clear() {
  shuttleStop();
  d_->playback->close();
  d_->clip.reset();
  d_->view->setMarks({});
  d_->view->setMessage(tr("No clip"), tr("Open a video or a sound recording."));
  const QSignalBlocker quiet(d_->slider);
  d_->slider->setRange(0, 0);
  d_->updateTime(0);
  d_->enable(false);
}

bool PlayerPanel::isPlaying() const { return d_->playback->isPlaying(); }

double PlayerPanel::position() const { return d_->playback->position(); }

void PlayerPanel::shuttleForward() {
  if (d_->clip) d_->shuttle->forward();
}

void PlayerPanel::shuttleBack() {
  d_->playUntil.reset();
  if (d_->clip) d_->shuttle->backward();
}

void PlayerPanel::shuttleStop() {
  d_->playUntil.reset();
  d_->shuttle->stop();
}

void PlayerPanel::play() { d_->playback->play(); }

void PlayerPanel::pause() { shuttleStop(); }

void PlayerPanel::togglePlaying() {
  if (isPlaying())
    pause();
  else
    play();
}

void PlayerPanel::playSpan(double from, double to) {
  seek(from);
  d_->playUntil = to;
  play();
}

void PlayerPanel::seek(double seconds) {
  d_->playUntil.reset();
  d_->playback->seek(seconds);
}

void PlayerPanel::step(int frames) {
  if (!d_->clip || d_->clip->frameTimes.empty()) return;
  pause();
  const std::vector<double>& times = d_->clip->frameTimes;
  const int wanted = frameAt(times, position()) + frames;
  seek(times[static_cast<std::size_t>(std::clamp(wanted, 0, static_cast<int>(times.size()) - 1))]);
}

void PlayerPanel::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Space:
      togglePlaying();
      break;
    case Qt::Key_Left:
      step(-1);
      break;
    case Qt::Key_Right:
      step(1);
      break;
    default:
      QWidget::keyPressEvent(event);
  }
}

void PlayerPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) d_->updateIcons(palette());
}

}  // namespace hrlf::ui
