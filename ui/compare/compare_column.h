// One clip judged by one model: what stands in a column of a comparison.
#pragma once

#include "core/base/modality.h"
#include "core/features/clip_cache.h"
#include "core/masks/missingness.h"
#include "core/session/session.h"
#include "ui/jobs/job.h"
#include "ui/session/engine.h"

#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace hrlf::ui {

class ConditionsPanel;
class PredictionPlot;
class ProgressBar;

/// What can be chosen in a column, and what clips are read with.
struct CompareChoices {
  std::vector<SessionClip> clips;
  std::vector<std::filesystem::path> models;  ///< empty path: the starter model
  MissingRequest missing;                     ///< the same for all columns
  std::shared_ptr<const Engine> engine;       ///< in force; may be null
  EngineFiles files;
  std::optional<ClipCache> cache;
};

/// Fills in the background once it is its turn: the curves, then the table of conditions. Another choice stops what is
/// under way and waits for a turn again.
class CompareColumn : public QWidget {
  Q_OBJECT
 public:
  CompareColumn(const CompareChoices& choices, int clip, int model, QWidget* parent = nullptr);
  ~CompareColumn() override;

  [[nodiscard]] bool isFilled() const { return isFilled_; }
  [[nodiscard]] bool isWaiting() const { return isWaiting_; }
  /// What was stopped counts until it has wound down.
  [[nodiscard]] bool isWorking() const { return job_ != nullptr; }
  /// It is the turn of this column, which waits and does not work.
  void fill();
  /// What is under way, or waits, comes to nothing.
  void stop();

 signals:
  /// It waits from now on, or no longer works: a turn can be given.
  void turnNeeded();

 private:
  /// Empties the column, which waits for its turn.
  void empty();
  void chooseModelFile();

  CompareChoices choices_;
  QComboBox* clip_;
  QComboBox* model_;
  QLabel* verdict_;
  QStackedWidget* status_;  ///< one of the next three
  QLabel* state_;
  ProgressBar* progress_;
  QWidget* nothing_;
  PredictionPlot* plot_;
  ConditionsPanel* conditions_;
  Job* job_ = nullptr;    ///< until it has ended; one at a time
  int run_ = 0;           ///< counts stops, so that results of what was stopped are dropped
  int modelInForce_ = 0;  ///< the box stands elsewhere while a file is chosen
  bool isWaiting_ = false;
  bool isFilled_ = false;
};

}  // namespace hrlf::ui
