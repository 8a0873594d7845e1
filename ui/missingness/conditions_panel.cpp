#include "ui/missingness/conditions_panel.h"

#include "ui/theme/color_scale.h"
#include "ui/theme/number_text.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QStringList>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace hrlf::ui {

namespace {

QTableWidgetItem* numberItem(const QString& text) {
  auto* item = new QTableWidgetItem(text);
  item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  return item;
}

}  // namespace

ConditionsPanel::ConditionsPanel(QWidget* parent)
    : QWidget(parent), caption_(new QLabel(this)), table_(new QTableWidget(this)) {
  setObjectName("conditionsPanel");
  auto* layout = new QVBoxLayout(this);
  caption_->setText(
      tr("Mean prediction over the clip when only these modalities are available. "
         "Red: negative, blue: positive; the more purple, the further from the prediction with "
         "all three. Click a row to see its curve; a dot marks the row in force, when one of them is."));
  caption_->setWordWrap(true);
  layout->addWidget(caption_);
  layout->addWidget(table_, 1);

  table_->setObjectName("conditionsTable");
  table_->setAccessibleName(tr("Seven modality conditions"));
  table_->setColumnCount(4);
  table_->setHorizontalHeaderLabels({tr("Available"), tr("Mean"), tr("Deviation"), tr("Differs by")});
  table_->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  for (int column = 1; column < table_->columnCount(); ++column)
    table_->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  table_->horizontalHeaderItem(3)->setToolTip(tr("Mean absolute difference from the prediction with all three"));
  table_->verticalHeader()->hide();
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setShowGrid(false);
  table_->setAlternatingRowColors(true);
  table_->setTabKeyNavigation(false);
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  constexpr int leastCharacters = 10;  // numbers are narrow, and so are their titles in Chinese
  table_->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * leastCharacters);
  const int dot = fontMetrics().height() / 2;
  table_->setIconSize(QSize(dot, dot));
  connect(table_, &QTableWidget::cellClicked, this, &ConditionsPanel::choose);
  connect(table_, &QTableWidget::cellActivated, this, &ConditionsPanel::choose);
}

void ConditionsPanel::choose(int row) {
  if (!isInForce(row)) emit conditionChosen(conditions_[static_cast<std::size_t>(row)].condition);
  // What is selected is what is in force, also where the click has not brought its row into force.
  selectRow();
}

void ConditionsPanel::setConditions(const std::vector<ConditionSummary>& conditions, double labelLow,
                                    double labelHigh) {
  const bool isFilled = conditions_.empty();
  conditions_ = conditions;
  labelLow_ = labelLow;
  labelHigh_ = labelHigh;
  table_->setRowCount(static_cast<int>(conditions.size()));
  const QLocale locale;
  for (int row = 0; row < table_->rowCount(); ++row) {
    const ConditionSummary& summary = conditions[static_cast<std::size_t>(row)];
    table_->setItem(row, 0, new QTableWidgetItem(conditionTitle(summary.condition)));
    const bool any = summary.frames > 0;
    const QString none = tr("missing");
    table_->setItem(row, 1, numberItem(any ? signedText(summary.mean, 2) : none));
    table_->setItem(row, 2, numberItem(any ? locale.toString(summary.deviation, 'f', 2) : QString()));
    table_->setItem(
        row, 3,
        numberItem(any && !summary.condition.isComplete() ? locale.toString(summary.differenceFromComplete, 'f', 2)
                                                          : QString()));
    if (!any) table_->item(row, 1)->setToolTip(tr("The clip has none of these modalities"));
  }
  paintCells();
  markRow();
  // Later the person may be on the way through the rows.
  if (isFilled) selectRow();
}

void ConditionsPanel::setInForce(const std::optional<Condition>& condition) {
  if (condition == inForce_) return;
  inForce_ = condition;
  markRow();
  selectRow();
}

bool ConditionsPanel::isInForce(int row) const {
  return inForce_ && conditions_[static_cast<std::size_t>(row)].condition == *inForce_;
}

void ConditionsPanel::markRow() {
  const int size = table_->iconSize().height();
  const auto dot = [this, size](const QColor& color) {
    QPixmap picture(QSize(size, size) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(0, 0, size, size));
    return QIcon(picture);
  };
  const QIcon mark = dot(palette().color(QPalette::Active, QPalette::Text));
  const QIcon none = dot(Qt::transparent);  // the titles stand in one line
  for (int row = 0; row < table_->rowCount(); ++row) {
    QTableWidgetItem* item = table_->item(row, 0);
    const bool isMarked = isInForce(row);
    QFont font = table_->font();
    font.setBold(isMarked);
    item->setFont(font);
    item->setIcon(isMarked ? mark : none);
    item->setData(Qt::AccessibleTextRole, isMarked ? tr("%1, in force").arg(item->text()) : QVariant());
  }
}

void ConditionsPanel::selectRow() {
  for (int row = 0; row < table_->rowCount(); ++row)
    if (isInForce(row)) return table_->setCurrentCell(row, 0);
  table_->clearSelection();
}

void ConditionsPanel::setCaptionShown(bool shown) { caption_->setVisible(shown); }

void ConditionsPanel::clear() { setConditions({}, labelLow_, labelHigh_); }

void ConditionsPanel::paintCells() {
  // Never more than half of a colour, so that the number on it stays readable in both themes.
  constexpr double strongest = 0.5;
  const QColor ground = palette().color(QPalette::Active, QPalette::Base);
  // By the root, so that small values are told apart as well.
  const auto strength = [](double share) { return strongest * std::sqrt(std::abs(share)); };
  const double reach = std::max(std::abs(labelLow_), std::abs(labelHigh_));
  if (!(reach > 0)) return;
  for (int row = 0; row < table_->rowCount(); ++row) {
    const ConditionSummary& summary = conditions_[static_cast<std::size_t>(row)];
    if (summary.frames == 0) continue;
    const double mean = std::clamp(summary.mean / reach, -1.0, 1.0);
    table_->item(row, 1)->setBackground(mixed(ground, divergingColor(mean < 0 ? -1 : 1, palette()), strength(mean)));
    if (summary.condition.isComplete()) continue;
    const double difference = std::min(1.0, summary.differenceFromComplete / reach);
    table_->item(row, 3)->setBackground(mixed(ground, incompleteColor(palette()), strength(difference)));
  }
}

void ConditionsPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange) return;
  paintCells();
  markRow();
}

}  // namespace hrlf::ui
