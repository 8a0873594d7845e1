// How well models judge a data set when modalities and frames are missing, measured in the background.
#pragma once

#include "core/evaluation/condition_grid.h"
#include "ui/datasets/dataset_shelf.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QToolButton;

namespace hrlf::ui {

class ProgressBar;
class DatasetBox;
class GridPlot;
class Job;
class ModelBox;
class ModelShelf;

/// Measures off the UI thread when it is asked to; curve and table fill in as cells are known.
class DatasetRobustness : public QWidget {
  Q_OBJECT
 public:
  /// @param datasets, models  must outlive this widget
  DatasetRobustness(DatasetShelf* datasets, ModelShelf* models, QWidget* parent = nullptr);
  ~DatasetRobustness() override;

  [[nodiscard]] bool isMeasuring() const;

  /// Every metric of every condition at every share, as CSV; exported() or failed() follows.
  void exportTable(const std::filesystem::path& path);
  /// The curves as they are chosen, for a paper; the file's ending says whether as SVG, PDF or PNG.
  void exportCurves(const std::filesystem::path& path);

 signals:
  void jobStarted(hrlf::ui::Job* job);
  /// All cells are there.
  void measured();
  void exported(const std::filesystem::path& path);
  void failed(const QString& what, const hrlf::Error& error);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* buildControls();
  QWidget* buildFoot();
  QToolButton* buildConditions();
  QToolButton* buildExport();
  void chooseTableFile();
  void chooseCurvesFile();
  /// Writes what `bytes` makes, in the background.
  void writeFile(const std::filesystem::path& path, std::function<std::string()> bytes);
  void measure();
  void stop();
  void begin(const std::vector<ModelCard>& cards);
  void showGrid();
  void fillTable();
  void fitColumns();
  void showState();
  [[nodiscard]] const Metric* metric() const;
  [[nodiscard]] std::vector<Condition> shownConditions() const;

  QPointer<Job> job_;
  std::uint64_t run_ = 0;  // cells of an earlier run that are still in the event queue are not shown
  ConditionGrid grid_;
  std::vector<Metric> metrics_;
  QStringList names_;  // of the models that are measured
  std::vector<std::filesystem::path> paths_;
  std::vector<std::pair<std::string, std::string>> provenance_;  // what must be known to measure it again
  QString problem_;
  bool isWhole_ = false;

  DatasetBox* dataset_;
  ModelBox* first_;
  ModelBox* second_;
  GridPlot* plot_;
  QTableWidget* table_;
  QComboBox* split_ = nullptr;
  QComboBox* metric_ = nullptr;
  QSpinBox* most_ = nullptr;
  QToolButton* conditions_ = nullptr;
  QToolButton* export_ = nullptr;
  QLabel* spread_;
  QLabel* state_ = nullptr;
  ProgressBar* progress_ = nullptr;
  QPushButton* start_ = nullptr;
};

}  // namespace hrlf::ui
