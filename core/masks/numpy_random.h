// The numbers of numpy's legacy generator, so that draws of Python programs can be repeated exactly.
#pragma once

#include <cstdint>
#include <random>

namespace hrlf {

/// `np.random.seed(seed)` and then `np.random.random_sample()` or `np.random.uniform()`: MT19937, seeded as
/// std::mt19937 is, two outputs a number of 53 bits.
class NumpyRandom {
 public:
  explicit NumpyRandom(std::uint32_t seed) : generator_(seed) {}

  /// Uniform in [0, 1).
  double uniform() {
    const double high = generator_() >> 5U;
    const double low = generator_() >> 6U;
    return (high * 67108864.0 + low) / 9007199254740992.0;
  }
  void skip(std::uint64_t numbers) { generator_.discard(2 * numbers); }

 private:
  std::mt19937 generator_;
};

}  // namespace hrlf
