#include "core/evaluation/metrics.h"

#include "core/evaluation/correlation.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>

namespace hrlf {

namespace {

// numpy's clip() and round(): halves go to the even side.
int roundedWithin(float value, float limit) {
  return static_cast<int>(std::nearbyint(std::clamp(value, -limit, limit)));
}

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

double accuracyWithin(std::span<const float> predictions, std::span<const float> labels, float limit) {
  std::size_t right = 0;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    right += roundedWithin(predictions[i], limit) == roundedWithin(labels[i], limit) ? 1 : 0;
  }
  return share(right, labels.size());
}

double accuracy(std::span<const int> predictions, std::span<const int> labels) {
  std::size_t right = 0;
  for (std::size_t i = 0; i < labels.size(); ++i) right += predictions[i] == labels[i] ? 1 : 0;
  return share(right, labels.size());
}

bool isConstant(std::span<const float> values) {
  return std::adjacent_find(values.begin(), values.end(), std::not_equal_to<>()) == values.end();
}

}  // namespace

RegressionMetrics regressionMetrics(std::span<const float> predictions, std::span<const float> labels) {
  const std::size_t count = std::min(predictions.size(), labels.size());
  predictions = predictions.first(count);
  labels = labels.first(count);

  RegressionMetrics metrics;
  metrics.n = static_cast<int>(count);
  if (count == 0) return metrics;

  double error = 0;
  std::vector<int> notNegative;
  std::vector<int> notNegativeTruth;
  std::vector<int> positive;
  std::vector<int> positiveTruth;
  for (std::size_t i = 0; i < count; ++i) {
    error += std::abs(static_cast<double>(predictions[i]) - labels[i]);
    notNegative.push_back(predictions[i] >= 0 ? 1 : 0);
    notNegativeTruth.push_back(labels[i] >= 0 ? 1 : 0);
    if (labels[i] == 0) continue;
    positive.push_back(predictions[i] > 0 ? 1 : 0);
    positiveTruth.push_back(labels[i] > 0 ? 1 : 0);
  }
  metrics.mae = error / static_cast<double>(count);
  // Rounding of the mean gives a constant side a tiny deviation, and with it an arbitrary correlation.
  metrics.corr = isConstant(predictions) || isConstant(labels) ? 0.0 : correlation(predictions, labels);
  metrics.acc7 = accuracyWithin(predictions, labels, 3);
  metrics.acc5 = accuracyWithin(predictions, labels, 2);
  metrics.acc2Has0 = accuracy(notNegative, notNegativeTruth);
  metrics.f1Has0 = weightedF1(notNegative, notNegativeTruth);
  metrics.nNon0 = static_cast<int>(positiveTruth.size());
  metrics.acc2Non0 = accuracy(positive, positiveTruth);
  metrics.f1Non0 = weightedF1(positive, positiveTruth);
  return metrics;
}

double weightedF1(std::span<const int> predictions, std::span<const int> labels) {
  struct Counts {
    std::size_t hits = 0;       // true positives
    std::size_t predicted = 0;  // true and false positives
    std::size_t support = 0;    // true positives and false negatives
  };
  const std::size_t count = std::min(predictions.size(), labels.size());
  std::map<int, Counts> classes;
  for (std::size_t i = 0; i < count; ++i) {
    ++classes[predictions[i]].predicted;
    ++classes[labels[i]].support;
    if (predictions[i] == labels[i]) ++classes[labels[i]].hits;
  }
  double sum = 0;
  for (const auto& [name, c] : classes) {
    const double f1 = 2.0 * share(c.hits, c.predicted + c.support);
    sum += f1 * static_cast<double>(c.support);
  }
  return count == 0 ? 0.0 : sum / static_cast<double>(count);
}

std::vector<double> oneVsRestF1(std::span<const int> predictions, std::span<const int> labels, int classes) {
  const auto isClass = [](std::span<const int> values, int wanted) {
    std::vector<int> result(values.size());
    std::transform(values.begin(), values.end(), result.begin(), [wanted](int v) { return v == wanted ? 1 : 0; });
    return result;
  };
  std::vector<double> f1;
  f1.reserve(static_cast<std::size_t>(std::max(classes, 0)));
  for (int c = 0; c < classes; ++c) f1.push_back(weightedF1(isClass(predictions, c), isClass(labels, c)));
  return f1;
}

}  // namespace hrlf
