#include "ui/missingness/damage_panel.h"

#include "ui/plots/time_scale.h"
#include "ui/theme/empty_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

namespace hrlf::ui {

namespace {

constexpr double percent = 100;

QString kindTitle(DamageKind kind) {
  switch (kind) {
    case DamageKind::Black:
      return DamagePanel::tr("Black frames");
    case DamageKind::Frozen:
      return DamagePanel::tr("Frozen frames");
    case DamageKind::Blur:
      return DamagePanel::tr("Blur");
    case DamageKind::Block:
      return DamagePanel::tr("Block over the picture");
    case DamageKind::PictureLoss:
      return DamagePanel::tr("Lost packets (picture)");
    case DamageKind::LowRate:
      return DamagePanel::tr("Low frame rate");
    case DamageKind::Muted:
      return DamagePanel::tr("Muted sound");
    case DamageKind::Noise:
      return DamagePanel::tr("Noise");
    case DamageKind::SoundLoss:
      return DamagePanel::tr("Lost packets (sound)");
    case DamageKind::Words:
      return DamagePanel::tr("Mistaken words");
  }
  return {};
}

QString patternTitle(TimePattern pattern) {
  switch (pattern) {
    case TimePattern::Whole:
      return DamagePanel::tr("All along");
    case TimePattern::Random:
      return DamagePanel::tr("At random");
    case TimePattern::Burst:
      return DamagePanel::tr("In bursts");
    case TimePattern::Periodic:
      return DamagePanel::tr("Periodic");
  }
  return {};
}

QString colourTitle(NoiseColour colour) {
  switch (colour) {
    case NoiseColour::White:
      return DamagePanel::tr("White");
    case NoiseColour::Pink:
      return DamagePanel::tr("Pink");
    case NoiseColour::Babble:
      return DamagePanel::tr("Babble of voices");
  }
  return {};
}

/// How the strength of a kind is shown: percent for shares, its own unit otherwise.
struct StrengthText {
  QString label;
  QString suffix;
  double factor = 1;
};

StrengthText strengthText(DamageKind kind) {
  switch (kind) {
    case DamageKind::Blur:
      return {DamagePanel::tr("Sigma (of the width)"), DamagePanel::tr(" %"), percent};
    case DamageKind::Block:
      return {DamagePanel::tr("Size"), DamagePanel::tr(" %"), percent};
    case DamageKind::PictureLoss:
      return {DamagePanel::tr("Of the picture"), DamagePanel::tr(" %"), percent};
    case DamageKind::LowRate:
      return {DamagePanel::tr("Rate"), DamagePanel::tr(" pictures/s"), 1};
    case DamageKind::Noise:
      return {DamagePanel::tr("Signal to noise"), DamagePanel::tr(" dB"), 1};
    default:
      return {DamagePanel::tr("Strength"), {}, 1};
  }
}

/// "Noise, 40 % of the time in bursts of 0.5 s; Signal to noise 10 dB": a line of the list.
QString itemText(const DamageItem& item) {
  const QLocale locale;
  const auto number = [&locale](double value) { return locale.toString(value, 'g', 4); };
  const QString kind = kindTitle(item.kind);
  const QString share = number(percent * item.share);
  const QString length = number(item.length);
  const bool isWords = item.kind == DamageKind::Words;
  QString text = DamagePanel::tr("%1, all along").arg(kind);
  if (isWords) {
    text = item.pattern == TimePattern::Burst
               ? DamagePanel::tr("%1, %2 % of the words in runs of %3").arg(kind, share, length)
               : DamagePanel::tr("%1, %2 % of the words").arg(kind, share);
  } else if (item.pattern == TimePattern::Random) {
    text = DamagePanel::tr("%1, %2 % of the time at random, %3 s each").arg(kind, share, length);
  } else if (item.pattern == TimePattern::Burst) {
    text = DamagePanel::tr("%1, %2 % of the time in bursts of %3 s").arg(kind, share, length);
  } else if (item.pattern == TimePattern::Periodic) {
    text = DamagePanel::tr("%1, %2 % of the time periodically, %3 s each").arg(kind, share, length);
  }
  if (strengthRange(item.kind)) {
    const StrengthText strength = strengthText(item.kind);
    text = DamagePanel::tr("%1; %2 %3%4")
               .arg(text, strength.label, number(item.strength * strength.factor), strength.suffix);
  }
  if (item.kind == DamageKind::Noise) text = DamagePanel::tr("%1; %2").arg(text, colourTitle(item.colour));
  if (item.span)
    text = DamagePanel::tr("%1; from %2 to %3")
               .arg(text, timeText(item.span->start, 0.01), timeText(item.span->end, 0.01));
  return text;
}

QDoubleSpinBox* spinBox(QWidget* parent, const QString& name, double least, double most, int decimals) {
  auto* box = new QDoubleSpinBox(parent);
  box->setObjectName(name);
  box->setDecimals(decimals);
  box->setRange(least, most);
  return box;
}

}  // namespace

DamagePanel::DamagePanel(QWidget* parent)
    : QWidget(parent),
      kind_(new QComboBox(this)),
      pattern_(new QComboBox(this)),
      share_(spinBox(this, "damageShare", 0, percent, 0)),
      length_(spinBox(this, "damageLength", 0.01, 3600, 2)),
      strength_(spinBox(this, "damageStrength", 0, percent, 1)),
      lengthLabel_(new QLabel(this)),
      strengthLabel_(new QLabel(this)),
      colour_(new QComboBox(this)),
      colourLabel_(new QLabel(tr("&Kind of noise"), this)),
      inSelection_(new QCheckBox(tr("Only in the selected &range"), this)),
      add_(new QPushButton(tr("Add"), this)),
      list_(new QListWidget(this)),
      remove_(new QPushButton(tr("Remove"), this)),
      seed_(new QSpinBox(this)),
      apply_(new QPushButton(tr("Read the damaged copy"), this)),
      clear_(new QPushButton(tr("Undamaged"), this)),
      state_(new QLabel(this)) {
  setObjectName("damagePanel");
  build();
  connect(kind_, &QComboBox::currentIndexChanged, this, &DamagePanel::showUsual);
  connect(pattern_, &QComboBox::currentIndexChanged, this, &DamagePanel::showState);
  connect(add_, &QPushButton::clicked, this, &DamagePanel::add);
  connect(remove_, &QPushButton::clicked, this, &DamagePanel::removeChosen);
  connect(list_, &QListWidget::currentRowChanged, this, &DamagePanel::showState);
  connect(seed_, &QSpinBox::valueChanged, this, &DamagePanel::showState);
  connect(apply_, &QPushButton::clicked, this, [this] { emit damageChosen(damage()); });
  connect(clear_, &QPushButton::clicked, this, [this] {
    // What is in force is listed until the clip has been read without it.
    if (inForce_.isNothing()) {
      items_.clear();
      list_->clear();
      showState();
    }
    emit damageChosen({{}, damage().seed});
  });
  showUsual();
}

void DamagePanel::build() {
  for (const DamageKind kind : allDamageKinds) kind_->addItem(kindTitle(kind), static_cast<int>(kind));
  for (const TimePattern pattern : allTimePatterns) pattern_->addItem(patternTitle(pattern), static_cast<int>(pattern));
  for (const NoiseColour colour : allNoiseColours) colour_->addItem(colourTitle(colour), static_cast<int>(colour));
  kind_->setObjectName("damageKind");
  pattern_->setObjectName("damagePattern");
  colour_->setObjectName("damageColour");
  inSelection_->setObjectName("damageInSelection");
  add_->setObjectName("damageAdd");
  list_->setObjectName("damageList");
  remove_->setObjectName("damageRemove");
  seed_->setObjectName("damageSeed");
  apply_->setObjectName("damageApply");
  clear_->setObjectName("damageClear");
  state_->setObjectName("damageState");
  state_->setWordWrap(true);
  share_->setSuffix(tr(" %"));
  seed_->setRange(0, std::numeric_limits<int>::max());
  seed_->setValue(1);
  kind_->setToolTip(tr("What is done to the recording before it is read; the file itself is never touched"));
  pattern_->setToolTip(tr("Where in time: bursts follow Gilbert's model, with the share and mean length met exactly"));
  seed_->setToolTip(tr("Draws where the damage is; the same seed damages the same places"));
  apply_->setToolTip(tr("Read the clip again through this damage; the file stays as it is"));
  clear_->setToolTip(tr("Take all damage away and read the clip as it is"));
  inSelection_->setEnabled(false);
  inSelection_->setToolTip(tr("Damage what lies in the range selected on the time line alone (I and O set it)"));
  list_->setWordWrap(true);
  list_->setAccessibleName(tr("Damage to be done"));
  showWhenEmpty(list_, tr("Nothing added yet"));
  list_->setMinimumHeight(fontMetrics().height() * 3 / 2);
  list_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);

  auto* layout = new QVBoxLayout(this);
  auto* grid = new QGridLayout;
  layout->addLayout(grid);
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(3, 1);
  const auto place = [grid](QLabel* label, QWidget* field, int line, int column, int columns) {
    label->setBuddy(field);
    field->setAccessibleName(label->text().remove(QLatin1Char('&')));
    grid->addWidget(label, line, column);
    grid->addWidget(field, line, column + 1, 1, columns);
  };
  place(new QLabel(tr("&Damage"), this), kind_, 0, 0, 3);
  place(new QLabel(tr("&Where"), this), pattern_, 1, 0, 3);
  place(new QLabel(tr("S&hare"), this), share_, 2, 0, 1);
  place(lengthLabel_, length_, 2, 2, 1);
  place(strengthLabel_, strength_, 3, 0, 1);
  place(colourLabel_, colour_, 3, 2, 1);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(inSelection_);
  buttons->addStretch(1);
  buttons->addWidget(add_);
  buttons->addWidget(remove_);
  layout->addLayout(buttons);
  layout->addWidget(list_, 1);
  auto* foot = new QHBoxLayout;
  auto* seedLabel = new QLabel(tr("S&eed"), this);
  seedLabel->setBuddy(seed_);
  seed_->setAccessibleName(tr("Seed of the damage"));
  foot->addWidget(seedLabel);
  foot->addWidget(seed_);
  foot->addStretch(1);
  foot->addWidget(clear_);
  foot->addWidget(apply_);
  layout->addLayout(foot);
  layout->addWidget(state_);
}

DamageItem DamagePanel::item() const {
  DamageItem made = usualDamage(static_cast<DamageKind>(kind_->currentData().toInt()));
  made.pattern = static_cast<TimePattern>(pattern_->currentData().toInt());
  made.share = made.pattern == TimePattern::Whole ? 1 : share_->value() / percent;
  made.length = length_->value();
  if (strengthRange(made.kind)) made.strength = strength_->value() / strengthText(made.kind).factor;
  if (made.kind == DamageKind::Noise) made.colour = static_cast<NoiseColour>(colour_->currentData().toInt());
  if (inSelection_->isChecked()) made.span = selection_;
  return made;
}

/// The usual values of the kind that was chosen.
void DamagePanel::showUsual() {
  const DamageItem usual = usualDamage(static_cast<DamageKind>(kind_->currentData().toInt()));
  pattern_->setCurrentIndex(pattern_->findData(static_cast<int>(usual.pattern)));
  // Switched to a part of the time, what is usual all along has some share, too.
  constexpr double someShare = 30;
  share_->setValue(usual.share < 1 ? usual.share * percent : someShare);
  const bool isWords = usual.kind == DamageKind::Words;
  lengthLabel_->setText(isWords ? tr("&Length (words)") : tr("&Length"));
  length_->setAccessibleName(lengthLabel_->text().remove(QLatin1Char('&')));
  length_->setSuffix(isWords ? QString() : tr(" s"));
  length_->setDecimals(isWords ? 0 : 2);
  length_->setMinimum(isWords ? 1 : 0.01);
  length_->setValue(usual.length);
  const auto range = strengthRange(usual.kind);
  const StrengthText text = strengthText(usual.kind);
  strengthLabel_->setText(text.label);
  strength_->setAccessibleName(text.label);
  strength_->setSuffix(text.suffix);
  if (range) {
    strength_->setRange(range->lowest * text.factor, range->highest * text.factor);
    strength_->setValue(usual.strength * text.factor);
  }
  showState();
}

void DamagePanel::add() {
  items_.push_back(item());
  list_->addItem(QString());
  list_->setCurrentRow(list_->count() - 1);
  showState();
}

void DamagePanel::removeChosen() {
  const int chosen = list_->currentRow();
  if (chosen < 0) return;
  items_.erase(items_.begin() + chosen);
  delete list_->takeItem(chosen);
  showState();
}

DamageRequest DamagePanel::damage() const { return {items_, static_cast<std::uint64_t>(seed_->value())}; }

void DamagePanel::setDamage(const DamageRequest& damage) {
  inForce_ = damage;
  items_ = damage.items;
  list_->clear();
  for (std::size_t i = 0; i < items_.size(); ++i) list_->addItem(QString());
  if (!damage.isNothing()) seed_->setValue(static_cast<int>(damage.seed));
  showState();
}

void DamagePanel::setSelection(const std::optional<TimeSpan>& range) {
  selection_ = range;
  inSelection_->setEnabled(range.has_value());
  // Unticked when the range goes, so that nobody damages all of the clip in the belief that it is a part.
  if (!range) inSelection_->setChecked(false);
}

void DamagePanel::setClipOpen(bool isOpen) {
  isOpen_ = isOpen;
  showState();
}

void DamagePanel::showState() {
  const auto kind = static_cast<DamageKind>(kind_->currentData().toInt());
  const auto pattern = static_cast<TimePattern>(pattern_->currentData().toInt());
  const bool isPart = pattern != TimePattern::Whole;
  share_->setEnabled(isPart);
  // Single words are mistaken at random, in runs only in bursts.
  length_->setEnabled(isPart && !(kind == DamageKind::Words && pattern == TimePattern::Random));
  for (QWidget* widget : {static_cast<QWidget*>(strengthLabel_), static_cast<QWidget*>(strength_)})
    widget->setVisible(strengthRange(kind).has_value());
  for (QWidget* widget : {static_cast<QWidget*>(colourLabel_), static_cast<QWidget*>(colour_)})
    widget->setVisible(kind == DamageKind::Noise);
  for (int i = 0; i < list_->count(); ++i) list_->item(i)->setText(itemText(items_[static_cast<std::size_t>(i)]));
  const bool isNew = items_ != inForce_.items || (!items_.empty() && damage().seed != inForce_.seed);
  remove_->setEnabled(list_->currentRow() >= 0);
  apply_->setEnabled(isOpen_ && isNew);
  clear_->setEnabled(!items_.empty() || !inForce_.isNothing());
  if (inForce_.isNothing()) {
    state_->setText(isNew ? tr("The open clip is undamaged; the list is not applied yet.")
                          : tr("The open clip is undamaged."));
  } else {
    state_->setText(isNew ? tr("A damaged copy is shown; the list differs from what was done to it.")
                          : tr("A damaged copy is shown. The file is as it was."));
  }
}

}  // namespace hrlf::ui
