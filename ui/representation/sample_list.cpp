#include "ui/representation/sample_list.h"

#include "ui/representation/sample_text.h"
#include "ui/representation/scatter.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

#include <optional>
#include <utility>

namespace hrlf::ui {
namespace {

constexpr int sortRole = Qt::UserRole;
constexpr int sampleRole = Qt::UserRole + 1;

enum Column { Name, Words, Label, FirstPrediction };

}  // namespace

/// Rows are made when they are looked at: a selection may be a whole data set.
class SampleList::Rows : public QAbstractTableModel {
 public:
  using QAbstractTableModel::QAbstractTableModel;

  std::shared_ptr<const SampleTable> table;
  std::vector<std::size_t> samples;

  void set(std::shared_ptr<const SampleTable> newTable, std::vector<std::size_t> newSamples) {
    beginResetModel();
    table = std::move(newTable);
    samples = std::move(newSamples);
    endResetModel();
  }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(samples.size());
  }
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() || !table ? 0 : FirstPrediction + static_cast<int>(table->views.size());
  }
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
    if (orientation != Qt::Horizontal || !table) return {};
    if (role == Qt::TextAlignmentRole)
      return QVariant((section >= Label ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (section == Name) return SampleList::tr("Sample");
    if (section == Words) return SampleList::tr("Words");
    if (section == Label) return SampleList::tr("Label");
    if (table->views.size() == 1) return SampleList::tr("Prediction");
    return SampleList::tr("Prediction: %1").arg(viewTitle(*table, static_cast<std::size_t>(section - FirstPrediction)));
  }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
    if (!index.isValid()) return {};
    const std::size_t number = samples[static_cast<std::size_t>(index.row())];
    const Sample& sample = table->samples[number];
    if (role == sampleRole) return QVariant::fromValue(number);
    if (role == Qt::TextAlignmentRole && index.column() >= Label) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Words) return QString::fromStdString(sample.text);
    if (role != Qt::DisplayRole && role != sortRole) return {};
    if (index.column() == Name) {
      if (role == sortRole && sample.id.empty()) return sample.time;
      return sampleTitle(sample);
    }
    if (index.column() == Words) return QString::fromStdString(sample.text);
    const std::optional<float> value = valueOf(sample, number, index.column());
    if (!value) return {};
    return role == sortRole ? QVariant(*value) : QVariant(valueText(table->model, *value));
  }

 private:
  [[nodiscard]] std::optional<float> valueOf(const Sample& sample, std::size_t number, int column) const {
    if (column == Label) return sample.label;
    const auto& prediction = table->views[static_cast<std::size_t>(column - FirstPrediction)].predictions[number];
    return prediction ? std::optional(prediction->score) : std::nullopt;
  }
};

SampleList::SampleList(QWidget* parent) : QTreeView(parent), rows_(new Rows(this)) {
  setObjectName("representationSamples");
  setAccessibleName(tr("Samples"));
  setToolTip(tr("What is selected in the picture, or all of it. The sample you go to is ringed."));
  setRootIsDecorated(false);
  setUniformRowHeights(true);
  setAlternatingRowColors(true);
  setEditTriggers(NoEditTriggers);
  auto* sorted = new QSortFilterProxyModel(this);
  sorted->setSourceModel(rows_);
  sorted->setSortRole(sortRole);
  setModel(sorted);
  setSortingEnabled(true);
  sortByColumn(Name, Qt::AscendingOrder);
  header()->setStretchLastSection(false);
  // Not whenever there is another current row: the focus alone makes one.
  connect(this, &QTreeView::clicked, this, &SampleList::choose);
}

void SampleList::setSamples(std::shared_ptr<const SampleTable> table, std::vector<std::size_t> samples) {
  if (table == rows_->table && samples == rows_->samples) return;
  rows_->set(std::move(table), std::move(samples));
  setColumnHidden(Label, !rows_->table || !hasLabels(*rows_->table));
  // The words take what the numbers leave.
  for (int column = 0; column < rows_->columnCount(); ++column)
    header()->setSectionResizeMode(column, column == Words ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

QSize SampleList::sizeHint() const {
  const int line = fontMetrics().height();
  return {line * 24, line * 8};
}

QSize SampleList::minimumSizeHint() const {
  const int line = fontMetrics().height();
  return {line * 10, line * 5};
}

void SampleList::keyPressEvent(QKeyEvent* event) {
  const QModelIndex before = currentIndex();
  QTreeView::keyPressEvent(event);
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isEnter || currentIndex() != before) choose(currentIndex());
}

void SampleList::choose(const QModelIndex& index) {
  if (index.isValid()) emit sampleChosen(index.data(sampleRole).value<std::size_t>());
}

}  // namespace hrlf::ui
