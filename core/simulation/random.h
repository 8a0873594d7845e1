// Random draws that are the same on every machine and with every standard library.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <random>

namespace hrlf {

/// std::mt19937_64 is fixed by the standard, the distributions of <random> are not, so these are our own.
class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_(mixed(seed)) {}
  /// A generator of its own for one item of a run, whatever was drawn for the others.
  Random(std::uint64_t seed, std::uint64_t item) : engine_(mixed(mixed(seed) + item)) {}

  /// [0, 1)
  double uniform() { return static_cast<double>(engine_() >> 11U) * 0x1.0p-53; }
  double uniform(double from, double to) { return from + (to - from) * uniform(); }
  /// Normal, by Box and Muller.
  double normal(double mean, double deviation) {
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
    return mean + deviation * radius * std::cos(2.0 * std::numbers::pi * uniform());
  }
  bool chance(double probability) { return uniform() < probability; }
  /// [0, count), count > 0. The bias of a count far below 2^53 is nothing.
  std::size_t index(std::size_t count) { return static_cast<std::size_t>(uniform() * static_cast<double>(count)); }
  template <class Container>
  const auto& pick(const Container& choices) {
    return choices[index(std::size(choices))];
  }

 private:
  /// splitmix64: seeds 1, 2, 3 ... must not give similar streams.
  static std::uint64_t mixed(std::uint64_t x) {
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31U);
  }
  std::mt19937_64 engine_;
};

/// Noise that changes slowly: mean 0, standard deviation 1, correlated over `time` seconds (Ornstein-Uhlenbeck).
class Wander {
 public:
  Wander(Random& random, double step, double time)
      : random_(&random), keep_(std::exp(-step / time)), value_(random.normal(0, 1)) {}
  double next() {
    value_ = keep_ * value_ + std::sqrt(1.0 - keep_ * keep_) * random_->normal(0, 1);
    return value_;
  }

 private:
  Random* random_;
  double keep_;
  double value_;
};

}  // namespace hrlf
