#include "core/features/perturbation.h"

#include "core/features/voice.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <optional>
#include <vector>

namespace hrlf {
namespace {

constexpr double shortestStep = 0.8;  // periods to the next mark
constexpr double longestStep = 1.25;
constexpr double leastCorrelation = 0.3;
constexpr double reach = 0.03;  // seconds to each side of a frame
constexpr double mostPeriodFactor = 1.3;
constexpr double mostLevelFactor = 1.6;

// Finds marks in one run of voiced frames.
class CycleMarker {
 public:
  CycleMarker(const SoundWindow& sound, int sampleRate, std::size_t first, std::span<const float> pitch)
      : sound_(sound), rate_(sampleRate), first_(first), pitch_(pitch) {}

  std::vector<Cycle> marks() {
    std::vector<Cycle> back;
    const double start = loudestPeak();
    for (double at = start; const std::optional<Cycle> cycle = neighbour(at, -1);) {
      back.push_back(*cycle);
      at = cycle->at;
    }
    std::vector<Cycle> cycles(back.rbegin(), back.rend());
    for (double at = start; const std::optional<Cycle> cycle = neighbour(at, 1);) {
      cycles.push_back(*cycle);
      at += cycle->period;
    }
    return cycles;
  }

 private:
  [[nodiscard]] double periodAt(double at) const {
    const auto frame =
        static_cast<std::ptrdiff_t>(at / static_cast<double>(sound_.hop())) - static_cast<std::ptrdiff_t>(first_);
    const auto last = static_cast<std::ptrdiff_t>(pitch_.size()) - 1;
    const float semitones = pitch_[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(frame, 0, last))];
    return rate_ / hertzOfSemitones(semitones);
  }

  // The largest swing within a period of the middle of the loudest frame.
  [[nodiscard]] double loudestPeak() const {
    std::size_t loudest = 0;
    double most = -1;
    for (std::size_t f = 0; f < pitch_.size(); ++f) {
      double sum = 0;
      const std::ptrdiff_t from = static_cast<std::ptrdiff_t>((first_ + f) * sound_.hop());
      for (std::size_t i = 0; i < sound_.hop(); ++i) {
        const double s = sound_.at(from + static_cast<std::ptrdiff_t>(i));
        sum += s * s;
      }
      if (sum > most) {
        most = sum;
        loudest = f;
      }
    }
    const std::ptrdiff_t middle = sound_.centre(first_ + loudest);
    const auto half = static_cast<std::ptrdiff_t>(periodAt(static_cast<double>(middle)) / 2);
    std::ptrdiff_t peak = middle;
    for (std::ptrdiff_t i = middle - half; i <= middle + half; ++i)
      if (std::abs(sound_.at(i)) > std::abs(sound_.at(peak))) peak = i;
    return static_cast<double>(peak);
  }

  // The cycle from `at` to the next mark, or the one that ends at `at`; none beyond the run or where nothing repeats.
  std::optional<Cycle> neighbour(double at, int direction) {
    const double period = periodAt(at);
    const auto middle = static_cast<std::ptrdiff_t>(std::lround(at));
    const auto half = static_cast<std::ptrdiff_t>(std::ceil(period / 2));
    const auto nearest = static_cast<std::ptrdiff_t>(shortestStep * period);
    const auto farthest = static_cast<std::ptrdiff_t>(std::ceil(longestStep * period));
    const double from = static_cast<double>(first_ * sound_.hop());
    const double to = static_cast<double>((first_ + pitch_.size()) * sound_.hop());
    const double next = at + direction * period;
    if (next < from || next > to) return std::nullopt;

    const auto width = static_cast<std::size_t>(2 * half + 1);
    here_.resize(width);
    sound_.read(middle - half, here_);
    there_.resize(width + static_cast<std::size_t>(farthest - nearest + 2));
    // there_[i + k] lies `nearest - 1 + k` samples from here_[i]; backwards both are read from their ends.
    const std::ptrdiff_t base = direction > 0 ? middle - half + nearest - 1 : middle - half - farthest - 1;
    sound_.read(base, there_);
    const std::size_t lags = there_.size() - width + 1;
    scores_.resize(lags);
    double hereSquares = 0;
    for (const float s : here_) hereSquares += double{s} * s;
    double thereSquares = 0;
    for (std::size_t i = 0; i < width; ++i) thereSquares += double{there_[i]} * there_[i];
    std::size_t best = 0;
    for (std::size_t k = 0; k < lags; ++k) {
      float product = 0;
      for (std::size_t i = 0; i < width; ++i) product += here_[i] * there_[i + k];
      scores_[k] = product / std::sqrt(std::max(hereSquares * thereSquares, 1e-20));
      if (scores_[k] > scores_[best]) best = k;
      if (k + 1 < lags) thereSquares += double{there_[k + width]} * there_[k + width] - double{there_[k]} * there_[k];
    }
    if (scores_[best] < leastCorrelation) return std::nullopt;
    double lag = static_cast<double>(base - (middle - half)) + static_cast<double>(best);
    double correlation = scores_[best];
    if (best > 0 && best + 1 < lags) {
      const double left = scores_[best - 1];
      const double right = scores_[best + 1];
      const double bend = left - 2 * correlation + right;
      if (bend < -1e-12) {
        lag += std::clamp(0.5 * (left - right) / bend, -0.5, 0.5);
        correlation -= 0.125 * (left - right) * (left - right) / bend;
      }
    }
    Cycle cycle;
    cycle.period = std::abs(lag);
    cycle.at = direction > 0 ? at : at - cycle.period;
    cycle.correlation = std::clamp(correlation, 0.0, 1.0);
    cycle.level = levelAt(cycle.at, cycle.period);
    return cycle;
  }

  // Over two periods under a Hann window.
  [[nodiscard]] double levelAt(double at, double period) const {
    const auto from = static_cast<std::ptrdiff_t>(std::ceil(at - period));
    const auto to = static_cast<std::ptrdiff_t>(std::floor(at + period));
    double sum = 0;
    double weights = 0;
    for (std::ptrdiff_t i = from; i <= to; ++i) {
      const double weight = 0.5 + 0.5 * std::cos(std::numbers::pi * (static_cast<double>(i) - at) / period);
      const double s = sound_.at(i);
      sum += weight * s * s;
      weights += weight;
    }
    return std::sqrt(sum / std::max(weights, 1e-9));
  }

  const SoundWindow& sound_;
  double rate_;
  std::size_t first_;
  std::span<const float> pitch_;
  std::vector<float> here_;
  std::vector<float> there_;
  std::vector<double> scores_;
};

double ratio(double a, double b) { return std::max(a, b) / std::max(std::min(a, b), 1e-12); }

Perturbation over(std::span<const Cycle> cycles) {
  double periods = 0;
  double periodSteps = 0;
  double levelSteps = 0;
  double correlations = 0;
  std::size_t periodPairs = 0;
  std::size_t levelPairs = 0;
  for (std::size_t i = 0; i < cycles.size(); ++i) {
    periods += cycles[i].period;
    correlations += cycles[i].correlation;
    if (i == 0) continue;
    if (ratio(cycles[i].period, cycles[i - 1].period) > mostPeriodFactor) continue;
    periodSteps += std::abs(cycles[i].period - cycles[i - 1].period);
    ++periodPairs;
    const double levels = ratio(cycles[i].level, cycles[i - 1].level);
    if (levels > mostLevelFactor) continue;
    levelSteps += 20 * std::log10(levels);
    ++levelPairs;
  }
  Perturbation result;
  if (cycles.empty()) return result;
  const auto count = static_cast<double>(cycles.size());
  if (periodPairs > 0)
    result.jitter = static_cast<float>(
        std::clamp(100 * periodSteps / static_cast<double>(periodPairs) / (periods / count), 0.0, 15.0));
  if (levelPairs > 0)
    result.shimmer = static_cast<float>(std::clamp(levelSteps / static_cast<double>(levelPairs), 0.0, 6.0));
  const double r = std::clamp(correlations / count, 1e-4, 1 - 1e-5);
  result.hnr = static_cast<float>(std::clamp(10 * std::log10(r / (1 - r)), -10.0, 40.0));
  return result;
}

}  // namespace

std::vector<Cycle> markCycles(const SoundWindow& sound, int sampleRate, std::size_t first,
                              std::span<const float> pitch) {
  if (pitch.empty()) return {};
  return CycleMarker(sound, sampleRate, first, pitch).marks();
}

std::vector<Perturbation> perturbationOf(const std::vector<Cycle>& cycles, const SoundWindow& sound, int sampleRate,
                                         std::size_t first, std::size_t frames) {
  std::vector<Perturbation> result(frames);
  const double half = reach * sampleRate;
  std::size_t from = 0;
  for (std::size_t f = 0; f < frames; ++f) {
    const auto centre = static_cast<double>(sound.centre(first + f));
    const auto middleOf = [](const Cycle& cycle) { return cycle.at + cycle.period / 2; };
    while (from < cycles.size() && middleOf(cycles[from]) < centre - half) ++from;
    std::size_t to = from;
    while (to < cycles.size() && middleOf(cycles[to]) <= centre + half) ++to;
    result[f] = over(std::span(cycles).subspan(from, to - from));
  }
  return result;
}

}  // namespace hrlf
