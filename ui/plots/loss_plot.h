// The course of a training: every term of the loss, epoch by epoch, teacher and then student.
#pragma once

#include "core/model/training_log.h"

#include <QWidget>

#include <memory>
#include <string>
#include <vector>

namespace hrlf::ui {

/// Name of a term for people (translated); `key` as in training.csv, "valid_loss" and "valid_error" included.
[[nodiscard]] QString lossTermTitle(const std::string& key);

/// The student's epochs come after the teacher's, behind a line. Losses on one axis, the valid error and, when asked
/// for, the gradient's norm on the same. A logarithmic axis leaves out what is not above zero (HMI and HAL may be
/// below).
class LossPlot : public QWidget {
  Q_OBJECT
 public:
  explicit LossPlot(QWidget* parent = nullptr);
  ~LossPlot() override;

  void setEpochs(const std::vector<EpochLog>& epochs);
  void addEpoch(const EpochLog& epoch);
  /// Room is kept for so many epochs; 0: for those that are there.
  void setPlannedEpochs(int epochs);
  void setLogarithmic(bool on);
  [[nodiscard]] bool isLogarithmic() const;
  /// Which terms are drawn, by key; by default all but the gradient's norm.
  void setTermShown(const std::string& key, bool shown);
  [[nodiscard]] bool isTermShown(const std::string& key) const;
  /// The keys of all terms, in the order of the legend.
  [[nodiscard]] static std::vector<std::string> terms();
  /// Epochs on the screen, and points of a term that can be drawn on the axis as it is.
  [[nodiscard]] int epochCount() const;
  [[nodiscard]] int pointsOf(const std::string& key) const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Private;
  std::unique_ptr<Private> d_;
};

}  // namespace hrlf::ui
