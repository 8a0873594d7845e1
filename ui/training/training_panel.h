// A training in the window: chosen, begun, watched, held, stopped, gone on with.
#pragma once

#include "core/evaluation/seed_training.h"
#include "core/model/training_log.h"
#include "ui/datasets/dataset_shelf.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <filesystem>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace hrlf::ui {

class ProgressBar;
class ConfigForm;
class DatasetBox;
class DatasetCardView;
class Job;
class LossPlot;
class ModelShelf;

/// Trains off the UI thread; goes on while it is hidden. What is stopped, also by closing the program, is kept from
/// epoch to epoch in the folder of the results and can be gone on with from there. A finished model is put on the
/// shelf.
class TrainingPanel : public QWidget {
  Q_OBJECT
 public:
  /// @param datasets, models  must outlive this widget
  TrainingPanel(DatasetShelf* datasets, ModelShelf* models, QWidget* parent = nullptr);
  ~TrainingPanel() override;

  /// Looks into the folder of a training: shows its curves, and offers to go on where it is not finished.
  void openFolder(const std::filesystem::path& folder);
  /// The folder of last time, if its training is not finished.
  void restore();
  [[nodiscard]] bool isTraining() const;

 signals:
  void jobStarted(hrlf::ui::Job* job);
  /// A model is finished, and on the shelf.
  void trained(const std::filesystem::path& model);
  /// The window is to use it.
  void useRequested(const std::filesystem::path& model);
  void failed(const QString& what, const hrlf::Error& error);

 private:
  QWidget* buildSetup();
  QWidget* buildCurves();
  QWidget* buildFoot();
  void showDataset();
  /// What training makes of the data set, as the settings are.
  void showWarnings();
  void chooseFolder();
  void chooseFinished();
  void start(Unfinished unfinished);
  void begin(const TrainingRequest& request, Unfinished unfinished);
  void togglePause();
  void stop();
  /// Asks the disk, off the UI thread, what lies in the folder. @param isSaid  in the line of the state
  void lookInto(const std::filesystem::path& folder, bool showsCurves, bool isSaid);
  /// @param logs  of all runs of the training
  void finish(const TrainingRequest& request, const Result<std::filesystem::path>& result,
              const std::vector<TrainingLog>& logs);
  void addRun(const QString& name);
  void addEpoch(const EpochLog& epoch);
  void setLogs(std::vector<TrainingLog> logs);
  void showRun();
  void showState();
  void setStatus(const QString& text);
  /// What the line says until another data set is chosen.
  void setHint(const QString& text);
  [[nodiscard]] std::filesystem::path folder() const;
  [[nodiscard]] QString proposedFolder() const;

  DatasetShelf* datasets_;
  ModelShelf* models_;
  QPointer<Job> job_;
  std::uint64_t run_ = 0;              // what an earlier job still has to say does not count
  std::uint64_t looked_ = 0;           // the same of looking into a folder
  std::optional<OpenTraining> open_;   // what lies unfinished in the folder
  std::optional<Unfinished> waiting_;  // begin once the data set of open_ is read
  std::filesystem::path finished_;     // the model of the last training
  std::vector<TrainingLog> logs_;
  QString hint_;                 // what setHint() said last
  bool isFolderChosen_ = false;  // by a person; else it follows data set and preset

  DatasetBox* dataset_;
  ConfigForm* form_;
  DatasetCardView* card_;
  LossPlot* plot_;
  std::array<std::vector<Warning>, 2> warnings_;  // of the data set, without and with completeOnly
  QLabel* notes_ = nullptr;
  QLineEdit* trainedOn_ = nullptr;
  QLineEdit* limits_ = nullptr;
  QLineEdit* folder_ = nullptr;
  QComboBox* runs_ = nullptr;
  QCheckBox* logarithmic_ = nullptr;
  QLabel* status_ = nullptr;
  ProgressBar* progress_ = nullptr;
  QPushButton* start_ = nullptr;
  QPushButton* startOver_ = nullptr;
  QPushButton* pause_ = nullptr;
  QPushButton* stop_ = nullptr;
  QPushButton* use_ = nullptr;
  QList<QWidget*> settings_;  // that cannot be changed under way
};

}  // namespace hrlf::ui
