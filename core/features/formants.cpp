#include "core/features/formants.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hrlf {
namespace {

constexpr double emphasisFrom = 50;  // Hz
constexpr double lowestFormant = 90;
constexpr double widestFormant = 1500;
constexpr double edge = 50;  // Hz below the ceiling where no formant is
constexpr int mostIterations = 60;

using Complex = std::complex<double>;

}  // namespace

FormantFinder::FormantFinder(double binWidth, double ceiling)
    : bins_(std::max<std::size_t>(2, static_cast<std::size_t>(std::lround(ceiling / binWidth)) + 1)),
      rate_(2 * binWidth * static_cast<double>(bins_ - 1)) {
  emphasis_.resize(bins_);
  cosines_.resize((order + 1) * bins_);
  for (std::size_t b = 0; b < bins_; ++b) {
    const double f = static_cast<double>(b) * binWidth;
    // The ends of the band count once, all other bins for their mirror image too.
    const double weight = b == 0 || b + 1 == bins_ ? 1 : 2;
    emphasis_[b] = weight * (1 + (f / emphasisFrom) * (f / emphasisFrom));
    for (std::size_t lag = 0; lag <= order; ++lag)
      cosines_[lag * bins_ + b] =
          std::cos(std::numbers::pi * static_cast<double>(lag * b) / static_cast<double>(bins_ - 1));
  }
  startOnCircle();
}

// Not symmetric about the real axis, or pairs could not part.
void FormantFinder::startOnCircle() {
  for (std::size_t i = 0; i < order; ++i)
    roots_[i] = std::polar(0.9, 2 * std::numbers::pi * (static_cast<double>(i) + 0.3) / static_cast<double>(order));
}

// Autocorrelation out of the power spectrum, then Levinson and Durbin's recursion.
bool FormantFinder::predict(std::span<const float> magnitudes) {
  std::array<double, order + 1> correlation{};
  const std::size_t bins = std::min(bins_, magnitudes.size());
  std::vector<double> power(bins);
  for (std::size_t b = 0; b < bins; ++b) power[b] = emphasis_[b] * magnitudes[b] * magnitudes[b];
  for (std::size_t lag = 0; lag <= order; ++lag) {
    double sum = 0;
    for (std::size_t b = 0; b < bins; ++b) sum += power[b] * cosines_[lag * bins_ + b];
    correlation[lag] = sum;
  }
  if (!(correlation[0] > 0)) return false;
  double error = correlation[0] * (1 + 1e-9);
  polynomial_.fill(0);
  polynomial_[0] = 1;
  for (std::size_t i = 1; i <= order; ++i) {
    double sum = correlation[i];
    for (std::size_t j = 1; j < i; ++j) sum += polynomial_[j] * correlation[i - j];
    const double k = -sum / error;
    std::array<double, order + 1> next = polynomial_;
    for (std::size_t j = 1; j < i; ++j) next[j] = polynomial_[j] + k * polynomial_[i - j];
    next[i] = k;
    polynomial_ = next;
    error *= 1 - k * k;
    if (!(error > 0)) return false;
  }
  return true;
}

// All roots at once, by Aberth's iteration.
void FormantFinder::solve() {
  for (int iteration = 0; iteration < mostIterations; ++iteration) {
    double moved = 0;
    for (std::size_t i = 0; i < order; ++i) {
      Complex value = 1;
      Complex slope = 0;
      for (std::size_t j = 1; j <= order; ++j) {
        slope = slope * roots_[i] + value;
        value = value * roots_[i] + polynomial_[j];
      }
      Complex others = 0;
      for (std::size_t j = 0; j < order; ++j) {
        const Complex apart = roots_[i] - roots_[j];
        if (j != i && std::norm(apart) > 1e-24) others += 1.0 / apart;
      }
      const Complex below = slope - value * others;
      if (std::norm(below) < 1e-24) continue;
      const Complex step = value / below;
      roots_[i] -= step;
      moved = std::max(moved, std::norm(step));
    }
    if (moved < 1e-14) return;
  }
}

std::optional<Formants> FormantFinder::find(std::span<const float> magnitudes) {
  if (!predict(magnitudes)) return std::nullopt;
  solve();
  const auto isFinite = [](const Complex& root) { return std::isfinite(root.real()) && std::isfinite(root.imag()); };
  if (!std::all_of(roots_.begin(), roots_.end(), isFinite)) {
    startOnCircle();
    return std::nullopt;
  }
  std::vector<Formant> found;
  for (const Complex& root : roots_) {
    if (root.imag() <= 0) continue;
    const double frequency = std::arg(root) * rate_ / (2 * std::numbers::pi);
    const double bandwidth = -std::log(std::max(std::abs(root), 1e-9)) * rate_ / std::numbers::pi;
    if (frequency < lowestFormant || frequency > rate_ / 2 - edge || !(bandwidth < widestFormant)) continue;
    found.push_back({static_cast<float>(frequency), static_cast<float>(std::max(bandwidth, 10.0))});
  }
  Formants formants;
  if (found.size() < formants.size()) return std::nullopt;
  std::sort(found.begin(), found.end(), [](const Formant& a, const Formant& b) { return a.frequency < b.frequency; });
  std::copy_n(found.begin(), formants.size(), formants.begin());
  return formants;
}

void smoothFormants(std::span<Formants> run) {
  constexpr std::size_t reach = 2;
  const std::vector<Formants> raw(run.begin(), run.end());
  std::array<float, 2 * reach + 1> near{};
  const auto median = [&](std::size_t middle, auto read) {
    const std::size_t from = middle - std::min(middle, reach);
    const std::size_t to = std::min(raw.size(), middle + reach + 1);
    std::size_t count = 0;
    for (std::size_t i = from; i < to; ++i)
      if (raw[i][0].frequency > 0) near[count++] = read(raw[i]);
    if (count == 0) return 0.0F;
    std::nth_element(near.begin(), near.begin() + count / 2, near.begin() + static_cast<std::ptrdiff_t>(count));
    return near[count / 2];
  };
  for (std::size_t i = 0; i < run.size(); ++i)
    for (std::size_t k = 0; k < run[i].size(); ++k)
      run[i][k] = {median(i, [k](const Formants& f) { return f[k].frequency; }),
                   median(i, [k](const Formants& f) { return f[k].bandwidth; })};
}

}  // namespace hrlf
