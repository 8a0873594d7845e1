// The field's metrics, as MMSA computes and names them.
#pragma once

#include <span>
#include <vector>

namespace hrlf {

/// Regression of sentiment intensity. MMSA names: MAE, Corr, Mult_acc_7, Mult_acc_5, Has0_acc_2, Has0_F1_score,
/// Non0_acc_2, Non0_F1_score.
struct RegressionMetrics {
  int n = 0;            ///< samples
  double mae = 0;       ///< label units
  double corr = 0;      ///< Pearson; 0 when either side is constant
  double acc7 = 0;      ///< rounded and clamped to [-3, 3]
  double acc5 = 0;      ///< rounded and clamped to [-2, 2]
  double acc2Has0 = 0;  ///< negative against not negative, all samples
  double f1Has0 = 0;    ///< weighted F1 of the same
  int nNon0 = 0;        ///< samples whose label is not zero
  double acc2Non0 = 0;  ///< positive against negative, zero labels left out
  double f1Non0 = 0;    ///< weighted F1 of the same: the paper's F1
};

[[nodiscard]] RegressionMetrics regressionMetrics(std::span<const float> predictions, std::span<const float> labels);

/// Weighted F1 over the classes that occur, as scikit-learn's f1_score(average="weighted").
[[nodiscard]] double weightedF1(std::span<const int> predictions, std::span<const int> labels);

/// IEMOCAP: for each class, weighted F1 of "this class or not".
[[nodiscard]] std::vector<double> oneVsRestF1(std::span<const int> predictions, std::span<const int> labels,
                                              int classes);

}  // namespace hrlf
