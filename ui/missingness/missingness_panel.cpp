#include "ui/missingness/missingness_panel.h"

#include "ui/theme/palette.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace hrlf::ui {

namespace {

constexpr int wholePercent = 100;

QString idOf(Modality modality) {
  const auto name = modalityName(modality);
  return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QLabel* header(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setForegroundRole(QPalette::PlaceholderText);  // muted, in either theme
  return label;
}

}  // namespace

MissingnessPanel::MissingnessPanel(QWidget* parent)
    : QWidget(parent),
      pattern_(new QComboBox(this)),
      stretch_(new QDoubleSpinBox(this)),
      seed_(new QSpinBox(this)),
      lock_(new QCheckBox(tr("Keep for other clips"), this)),
      reset_(new QPushButton(tr("Nothing missing"), this)),
      message_(new QLabel(this)),
      pause_(new QTimer(this)) {
  setObjectName("missingnessPanel");
  auto* layout = new QVBoxLayout(this);
  auto* grid = new QGridLayout;
  layout->addLayout(grid);
  grid->setColumnStretch(1, 1);
  grid->setHorizontalSpacing(fontMetrics().averageCharWidth());
  grid->addWidget(header(tr("Available"), this), 0, 0);
  grid->addWidget(header(tr("Frames taken away"), this), 0, 1, 1, 2);
  grid->addWidget(header(tr("Missing in the clip"), this), 0, 3, Qt::AlignRight);

  int line = 1;
  for (const Modality modality : allModalities) {
    Row& row = rows_[modality];
    const QString title = modalityTitle(modality);
    const QString inSentence = modalityInSentence(modality);
    row.available = new QCheckBox(title, this);
    row.available->setObjectName(idOf(modality) + "Available");
    row.available->setChecked(true);
    row.available->setToolTip(tr("Untick to take %1 away wholly").arg(inSentence));
    row.available->setAccessibleName(tr("%1 available").arg(title));
    row.slider = new QSlider(Qt::Horizontal, this);
    row.slider->setObjectName(idOf(modality) + "Ratio");
    row.slider->setRange(0, wholePercent);
    row.slider->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    row.slider->setToolTip(
        tr("Missing ratio of %1: the share of frames that the model must do without").arg(inSentence));
    row.slider->setAccessibleName(tr("Missing ratio of %1").arg(title));
    row.percent = new QSpinBox(this);
    row.percent->setObjectName(idOf(modality) + "Percent");
    row.percent->setRange(0, wholePercent);
    row.percent->setSuffix(tr(" %"));
    row.percent->setToolTip(row.slider->toolTip());
    row.percent->setAccessibleName(tr("Missing ratio of %1 in percent").arg(title));
    row.natural = new QLabel(tr("–"), this);
    row.natural->setObjectName(idOf(modality) + "Natural");
    row.natural->setToolTip(
        tr("Share of %1 frames that the clip itself lacks: no face found, silence, words unknown").arg(inSentence));
    row.natural->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(row.available, line, 0);
    grid->addWidget(row.slider, line, 1);
    grid->addWidget(row.percent, line, 2);
    grid->addWidget(row.natural, line, 3);
    ++line;

    connect(row.available, &QCheckBox::toggled, this, [this] {
      updateEnabled();
      changed();
    });
    connect(row.slider, &QSlider::valueChanged, row.percent, &QSpinBox::setValue);
    connect(row.percent, &QSpinBox::valueChanged, row.slider, &QSlider::setValue);
    connect(row.percent, &QSpinBox::valueChanged, this, &MissingnessPanel::changed);
  }

  layout->addWidget(buildPattern());
  layout->addWidget(buildFoot());

  message_->setObjectName("missingMessage");
  message_->setWordWrap(true);
  message_->hide();
  layout->addWidget(message_);
  layout->addStretch(1);

  constexpr int dragInterval = 60;  // ms
  pause_->setSingleShot(true);
  pause_->setInterval(dragInterval);
  connect(pause_, &QTimer::timeout, this, [this] { emit requestChanged(request()); });
}

QWidget* MissingnessPanel::buildPattern() {
  auto* row = new QWidget(this);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  auto* label = new QLabel(tr("Frames are &lost"), row);
  label->setBuddy(pattern_);
  pattern_->setObjectName("missingPattern");
  pattern_->setAccessibleName(tr("How the missing frames lie in time"));
  pattern_->setToolTip(tr("Singly at random, as the paper drops them; in bursts, as a bad line does; or periodically"));
  pattern_->addItem(tr("at random"), static_cast<int>(TimePattern::Random));
  pattern_->addItem(tr("in bursts"), static_cast<int>(TimePattern::Burst));
  pattern_->addItem(tr("periodically"), static_cast<int>(TimePattern::Periodic));
  stretch_->setObjectName("missingStretch");
  stretch_->setAccessibleName(tr("Seconds of one burst or stretch"));
  stretch_->setToolTip(tr("How long a burst lasts on average, or each of the periodic stretches"));
  constexpr double shortest = 0.1;
  constexpr double longest = 60;
  stretch_->setRange(shortest, longest);
  stretch_->setSingleStep(shortest);
  stretch_->setDecimals(1);
  stretch_->setSuffix(tr(" s"));
  stretch_->setValue(MissingRequest{}.stretch);
  stretch_->setEnabled(false);  // of no use at random
  layout->addWidget(label);
  layout->addWidget(pattern_);
  layout->addWidget(stretch_);
  layout->addStretch(1);
  connect(pattern_, &QComboBox::currentIndexChanged, this, [this] {
    updateEnabled();
    changed();
  });
  connect(stretch_, &QDoubleSpinBox::valueChanged, this, &MissingnessPanel::changed);
  return row;
}

QWidget* MissingnessPanel::buildFoot() {
  auto* row = new QWidget(this);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  auto* seedLabel = new QLabel(tr("&Seed"), row);
  seedLabel->setBuddy(seed_);
  seed_->setObjectName("missingSeed");
  seed_->setRange(0, std::numeric_limits<int>::max());
  seed_->setValue(1);
  seed_->setToolTip(tr("Draws which frames are taken away; the same seed takes the same frames"));
  seed_->setAccessibleName(tr("Seed of the missing frames"));
  lock_->setObjectName("missingLock");
  lock_->setToolTip(tr("Take the same away from every clip that is opened from now on and has no pattern of its own"));
  reset_->setObjectName("missingReset");
  reset_->setToolTip(tr("Give everything back"));
  layout->addWidget(seedLabel);
  layout->addWidget(seed_);
  layout->addWidget(lock_);
  layout->addStretch(1);
  layout->addWidget(reset_);
  connect(seed_, &QSpinBox::valueChanged, this, &MissingnessPanel::changed);
  connect(lock_, &QCheckBox::toggled, this, [this](bool isLocked) {
    showRefusal({});
    emit lockChanged(isLocked);
  });
  connect(reset_, &QPushButton::clicked, this, [this] {
    MissingRequest nothing;
    nothing.seed = static_cast<std::uint64_t>(seed_->value());
    setRequest(nothing);
    changed();
  });
  return row;
}

MissingRequest MissingnessPanel::request() const {
  MissingRequest request = kept_;
  for (const Modality modality : allModalities) {
    request.removed[modality] = !rows_[modality].available->isChecked();
    request.ratio[modality] = static_cast<double>(rows_[modality].percent->value()) / wholePercent;
  }
  request.pattern = static_cast<TimePattern>(pattern_->currentData().toInt());
  request.stretch = stretch_->value();
  request.seed = static_cast<std::uint64_t>(seed_->value());
  return request;
}

void MissingnessPanel::setRequest(const MissingRequest& request) {
  const QSignalBlocker quietSeed(seed_);
  const QSignalBlocker quietPattern(pattern_);
  const QSignalBlocker quietStretch(stretch_);
  kept_ = request;
  pattern_->setCurrentIndex(std::max(0, pattern_->findData(static_cast<int>(request.pattern))));
  stretch_->setValue(request.stretch);
  for (const Modality modality : allModalities) {
    const Row& row = rows_[modality];
    const QSignalBlocker quietBox(row.available);
    const QSignalBlocker quietSlider(row.slider);
    const QSignalBlocker quietPercent(row.percent);
    row.available->setChecked(!request.removed[modality]);
    const int percent = static_cast<int>(std::lround(request.ratio[modality] * wholePercent));
    row.slider->setValue(percent);
    row.percent->setValue(percent);
  }
  seed_->setValue(static_cast<int>(request.seed));
  updateEnabled();
}

void MissingnessPanel::setNaturalShares(const PerModality<double>& shares) {
  for (const Modality modality : allModalities) {
    rows_[modality].natural->setText(tr("%1 %").arg(std::lround(shares[modality] * wholePercent)));
  }
}

void MissingnessPanel::clearNaturalShares() {
  for (const Modality modality : allModalities) rows_[modality].natural->setText(tr("–"));
}

bool MissingnessPanel::isLocked() const { return lock_->isChecked(); }

void MissingnessPanel::setLocked(bool locked) { lock_->setChecked(locked); }

void MissingnessPanel::showRefusal(const QString& why) {
  message_->setText(why);
  message_->setVisible(!why.isEmpty());
}

void MissingnessPanel::changed() {
  showRefusal({});
  // The first change goes out soon, a stream of changes in steps: the prediction follows a slider while it moves.
  if (!pause_->isActive()) pause_->start();
}

void MissingnessPanel::updateEnabled() {
  for (const Modality modality : allModalities) {
    const Row& row = rows_[modality];
    row.slider->setEnabled(row.available->isChecked());
    row.percent->setEnabled(row.available->isChecked());
  }
  stretch_->setEnabled(pattern_->currentData().toInt() != static_cast<int>(TimePattern::Random));
}

}  // namespace hrlf::ui
