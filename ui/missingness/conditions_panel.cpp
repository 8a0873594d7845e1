#include "ui/missingness/conditions_panel.h"

#include "ui/theme/palette.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStringList>
#include <QTableWidget>
#include <QVBoxLayout>

namespace hrlf::ui {

namespace {

QTableWidgetItem* numberItem(const QString& text) {
  auto* item = new QTableWidgetItem(text);
  item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  return item;
}

}  // namespace

QString conditionTitle(const Condition& condition) {
  QStringList titles;
  for (const Modality modality : allModalities)
    if (condition.available[modality]) titles << modalityTitle(modality);
  return titles.join(QStringLiteral(" + "));
}

ConditionsPanel::ConditionsPanel(QWidget* parent) : QWidget(parent), table_(new QTableWidget(this)) {
  setObjectName("conditionsPanel");
  auto* layout = new QVBoxLayout(this);
  auto* caption = new QLabel(tr("Mean prediction over the clip when only these modalities are available. "
                                "Double-click a row to see its curve."),
                             this);
  caption->setWordWrap(true);
  layout->addWidget(caption);
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
  connect(table_, &QTableWidget::cellActivated, this,
          [this](int row, int) { emit conditionChosen(conditions_[static_cast<std::size_t>(row)].condition); });
}

void ConditionsPanel::setConditions(const std::vector<ConditionSummary>& conditions) {
  conditions_ = conditions;
  table_->setRowCount(static_cast<int>(conditions.size()));
  const QLocale locale;
  const auto signedNumber = [&locale](double value) {
    return (value >= 0 ? QStringLiteral("+") : QString()) + locale.toString(value, 'f', 2);
  };
  for (int row = 0; row < table_->rowCount(); ++row) {
    const ConditionSummary& summary = conditions[static_cast<std::size_t>(row)];
    table_->setItem(row, 0, new QTableWidgetItem(conditionTitle(summary.condition)));
    const bool any = summary.frames > 0;
    const QString none = tr("missing");
    table_->setItem(row, 1, numberItem(any ? signedNumber(summary.mean) : none));
    table_->setItem(row, 2, numberItem(any ? locale.toString(summary.deviation, 'f', 2) : QString()));
    table_->setItem(
        row, 3,
        numberItem(any && !summary.condition.isComplete() ? locale.toString(summary.differenceFromComplete, 'f', 2)
                                                          : QString()));
    if (!any) table_->item(row, 1)->setToolTip(tr("The clip has none of these modalities"));
  }
}

void ConditionsPanel::clear() { setConditions({}); }

}  // namespace hrlf::ui
