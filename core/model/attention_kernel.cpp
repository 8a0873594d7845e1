#include "core/model/attention_kernel.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <numbers>
#include <utility>

namespace hrlf {

namespace {

// Vectors of 4, 8 and 16 lanes: those of every processor, AVX2 and AVX-512. They are passed by reference alone, for
// passing them by value differs between the instruction sets.
template <std::size_t lanes>
struct Vectors;
template <>
struct Vectors<4> {
  using Floats = float __attribute__((vector_size(16)));
  using Ints = std::int32_t __attribute__((vector_size(16)));
  using Words = std::uint32_t __attribute__((vector_size(16)));
};
template <>
struct Vectors<8> {
  using Floats = float __attribute__((vector_size(32)));
  using Ints = std::int32_t __attribute__((vector_size(32)));
  using Words = std::uint32_t __attribute__((vector_size(32)));
};
template <>
struct Vectors<16> {
  using Floats = float __attribute__((vector_size(64)));
  using Ints = std::int32_t __attribute__((vector_size(64)));
  using Words = std::uint32_t __attribute__((vector_size(64)));
};

#define HRLF_INLINE [[gnu::always_inline]] static inline

// The kernel for a number of lanes and a width of head; width 0: any up to widestHead, known at run time.
template <std::size_t lanes, std::size_t fixedWidth>
struct Kernel {
  using Floats = typename Vectors<lanes>::Floats;
  using Ints = typename Vectors<lanes>::Ints;
  using Words = typename Vectors<lanes>::Words;
  static constexpr std::size_t mostColumns = fixedWidth == 0 ? widestHead : fixedWidth;

  // x = 2^x for x <= 0, to 1e-7 of its value; below 2^-126 it is that. The factor of 1.5 * 2^23 leaves x rounded to a
  // whole number in its lowest bits, which become the exponent; a polynomial does the rest in [-0.5, 0.5].
  HRLF_INLINE void exp2(Floats& x) {
    constexpr float rounder = 12582912.0F;
    const Floats lowest = Floats{} - 126.0F;
    x = x < lowest ? lowest : x;  // NaN stays NaN: whoever checks for finite numbers must see it
    const Floats rounded = x + rounder;
    const Floats f = x - (rounded - rounder);
    Floats power = f * 0.001326472731307149F + 0.009671512991189957F;
    power = power * f + 0.05550733581185341F;
    power = power * f + 0.24022242426872253F;
    power = power * f + 0.6931470036506653F;
    power = power * f + 1.0F;
    x = reinterpret_cast<Floats>(reinterpret_cast<Ints>(power) + (reinterpret_cast<Ints>(rounded) << 23));
  }

  // Reads columns of `used` rows into the lanes; 0 in the lanes left over.
  HRLF_INLINE void loadRows(const float* from, std::size_t stride, std::size_t used, std::size_t width, float factor,
                            Floats* columns) {
    float turned[mostColumns][lanes];
    if (used < lanes) std::memset(turned, 0, width * sizeof turned[0]);
    for (std::size_t lane = 0; lane < used; ++lane) {
      for (std::size_t c = 0; c < width; ++c) turned[c][lane] = from[lane * stride + c];
    }
    for (std::size_t c = 0; c < width; ++c) {
      load(turned[c], columns[c]);
      columns[c] *= factor;
    }
  }

  HRLF_INLINE void storeRows(const Floats* columns, std::size_t stride, std::size_t used, std::size_t width,
                             float* to) {
    float turned[mostColumns][lanes];
    for (std::size_t c = 0; c < width; ++c) store(columns[c], turned[c]);
    for (std::size_t lane = 0; lane < used; ++lane) {
      for (std::size_t c = 0; c < width; ++c) to[lane * stride + c] = turned[c][lane];
    }
  }

  HRLF_INLINE void load(const float* from, Floats& to) { std::memcpy(&to, from, sizeof to); }
  HRLF_INLINE void store(const Floats& from, float* to) { std::memcpy(to, &from, sizeof from); }

  HRLF_INLINE void dot(const Floats* columns, const float* row, std::size_t width, Floats& sum) {
    sum = columns[0] * row[0];
    for (std::size_t c = 1; c < width; ++c) sum += columns[c] * row[c];
  }

  // 0 where the weight of (query, key) is dropped, 1 / (1 - dropout) elsewhere: a hash of both (by C. Wellons, whose
  // bits each depend on all bits that go in) against a threshold of 24 bits.
  HRLF_INLINE void keepFactor(const AttentionHead& head, std::size_t firstQuery, std::int64_t key, Floats& factor) {
    Words x{};
    for (std::size_t lane = 0; lane < lanes; ++lane) x[lane] = static_cast<std::uint32_t>(lane);
    x += static_cast<std::uint32_t>(static_cast<std::uint64_t>(key) * static_cast<std::uint64_t>(head.frames) +
                                    firstQuery);
    x = (x ^ (x >> 16)) * 0x7feb352dU;
    x ^= head.seed;
    x = (x ^ (x >> 15)) * 0x846ca68bU;
    x ^= x >> 16;
    const auto threshold = static_cast<std::int32_t>(head.dropout * 0x1p24F);
    const Floats kept = Floats{} + 1 / (1 - head.dropout);
    factor = reinterpret_cast<Ints>(x >> 8) < threshold ? Floats{} : kept;
  }

  // Scores are kept in units of log 2.
  HRLF_INLINE float scoreFactor(const AttentionHead& head) {
    return std::numbers::log2e_v<float> / std::sqrt(static_cast<float>(head.width));
  }

  HRLF_INLINE void forward(const AttentionHead& head, float* mixed, std::int64_t mixedStride, AttentionSums sums,
                           float* scores) {
    const auto width = fixedWidth == 0 ? static_cast<std::size_t>(head.width) : fixedWidth;
    const auto frames = static_cast<std::size_t>(head.frames);
    const auto stride = static_cast<std::size_t>(mixedStride);
    for (std::size_t first = 0; first < frames; first += lanes) {
      const std::size_t used = std::min(lanes, frames - first);
      Floats query[mostColumns];
      loadRows(head.query + first * static_cast<std::size_t>(head.stride), static_cast<std::size_t>(head.stride), used,
               width, scoreFactor(head), query);
      Floats highest = Floats{} - std::numeric_limits<float>::max();
      for (std::int64_t n = 0; n < head.seenCount; ++n) {
        Floats score;
        dot(query, head.key + head.seen[n] * head.stride, width, score);
        highest = score > highest ? score : highest;
        store(score, scores + static_cast<std::size_t>(n) * lanes);
      }
      Floats sum{};
      Floats mix[mostColumns];
      for (std::size_t c = 0; c < width; ++c) mix[c] = Floats{};
      for (std::int64_t n = 0; n < head.seenCount; ++n) {
        Floats weight;
        load(scores + static_cast<std::size_t>(n) * lanes, weight);
        weight -= highest;
        exp2(weight);
        sum += weight;
        if (head.dropout > 0) {
          Floats kept;
          keepFactor(head, first, head.seen[n], kept);
          weight *= kept;
        }
        const float* value = head.value + head.seen[n] * head.stride;
        for (std::size_t c = 0; c < width; ++c) mix[c] += weight * value[c];
      }
      const Floats inverse = head.seenCount > 0 ? 1.0F / sum : Floats{};
      for (std::size_t c = 0; c < width; ++c) mix[c] *= inverse;
      storeRows(mix, stride, used, width, mixed + first * stride);
      for (std::size_t lane = 0; lane < used; ++lane) {
        sums.highest[first + lane] = highest[lane];
        sums.inverseSum[first + lane] = inverse[lane];
      }
    }
  }

  // Halves groups of `size` neighbouring lanes of a and b by adding their halves; those of a come first.
  template <std::size_t size, std::size_t... lane>
  HRLF_INLINE void halveGroups(const Floats& a, const Floats& b, Floats& sums, std::index_sequence<lane...>) {
    constexpr std::size_t half = size / 2;
    // Lane numbers of b begin after those of a.
    const Floats lower = __builtin_shufflevector(a, b, (lane / half * size + lane % half)...);
    const Floats upper = __builtin_shufflevector(a, b, (lane / half * size + lane % half + half)...);
    sums = lower + upper;
  }

  // Lane r becomes the sum of row r of `count` rows of `lanes` floats.
  template <std::size_t count>
  HRLF_INLINE void sumRows(const float* rows, Floats& sums) {
    if constexpr (count == 1) {
      load(rows, sums);
    } else {
      Floats a;
      Floats b;
      sumRows<count / 2>(rows, a);
      sumRows<count / 2>(rows + count / 2 * lanes, b);
      halveGroups<2 * lanes / count>(a, b, sums, std::make_index_sequence<lanes>());
    }
  }

  // `partial` holds, for each seen key, the gradients of its key and its value in partial sums, one a lane.
  HRLF_INLINE void backward(const AttentionHead& head, const float* mixed, const float* mixedGradient,
                            std::int64_t mixedStride, AttentionSums sums, float* queryGradient, float* keyGradient,
                            float* valueGradient, float* partial) {
    const auto width = fixedWidth == 0 ? static_cast<std::size_t>(head.width) : fixedWidth;
    const auto frames = static_cast<std::size_t>(head.frames);
    const auto stride = static_cast<std::size_t>(head.stride);
    const auto rowStride = static_cast<std::size_t>(mixedStride);
    const auto seenCount = static_cast<std::size_t>(head.seenCount);
    const std::size_t rows = (2 * seenCount * width + lanes - 1) / lanes * lanes;
    std::fill(partial, partial + rows * lanes, 0.0F);
    for (std::size_t first = 0; first < frames; first += lanes) {
      const std::size_t used = std::min(lanes, frames - first);
      Floats query[mostColumns];
      Floats gradient[mostColumns];
      Floats result[mostColumns];
      Floats alongMixed{};  // sum over keys of weight * its gradient
      loadRows(head.query + first * stride, stride, used, width, scoreFactor(head), query);
      loadRows(mixed + first * rowStride, rowStride, used, width, 1, result);
      loadRows(mixedGradient + first * rowStride, rowStride, used, width, 1, gradient);
      for (std::size_t c = 0; c < width; ++c) {
        alongMixed += result[c] * gradient[c];
        result[c] = Floats{};
      }
      Floats highest{};
      Floats inverse{};
      for (std::size_t lane = 0; lane < used; ++lane) {
        highest[lane] = sums.highest[first + lane];
        inverse[lane] = sums.inverseSum[first + lane];
      }
      for (std::size_t n = 0; n < seenCount; ++n) {
        const float* key = head.key + head.seen[n] * head.stride;
        Floats weight;
        dot(query, key, width, weight);
        weight -= highest;
        exp2(weight);
        weight *= inverse;
        Floats weightGradient;
        dot(gradient, head.value + head.seen[n] * head.stride, width, weightGradient);
        Floats kept = weight;
        if (head.dropout > 0) {
          Floats factor;
          keepFactor(head, first, head.seen[n], factor);
          kept *= factor;
          weightGradient *= factor;
        }
        const Floats scoreGradient = weight * (weightGradient - alongMixed);
        float* ofKey = partial + 2 * n * width * lanes;
        float* ofValue = ofKey + width * lanes;
        for (std::size_t c = 0; c < width; ++c) {
          result[c] += scoreGradient * key[c];
          Floats sum;
          load(ofKey + c * lanes, sum);
          sum += scoreGradient * query[c];
          store(sum, ofKey + c * lanes);
          load(ofValue + c * lanes, sum);
          sum += kept * gradient[c];
          store(sum, ofValue + c * lanes);
        }
      }
      const float scale = 1 / std::sqrt(static_cast<float>(head.width));
      for (std::size_t c = 0; c < width; ++c) result[c] *= scale;
      storeRows(result, stride, used, width, queryGradient + first * stride);
    }
    if (seenCount < frames) {
      for (std::size_t t = 0; t < frames; ++t) {
        std::fill_n(keyGradient + t * stride, width, 0.0F);
        std::fill_n(valueGradient + t * stride, width, 0.0F);
      }
    }
    // The sums take the place of what they were made of.
    for (std::size_t row = 0; row < rows; row += lanes) {
      Floats sum;
      sumRows<lanes>(partial + row * lanes, sum);
      store(sum, partial + row);
    }
    for (std::size_t n = 0; n < seenCount; ++n) {
      const float* ofKey = partial + 2 * n * width;
      const auto offset = static_cast<std::size_t>(head.seen[n]) * stride;
      for (std::size_t c = 0; c < width; ++c) {
        // The query was multiplied by scoreFactor(), of which log2(e) is not the gradient's.
        keyGradient[offset + c] = ofKey[c] * std::numbers::ln2_v<float>;
        valueGradient[offset + c] = ofKey[width + c];
      }
    }
  }
};

struct Forward {
  template <class Widths, class... Arguments>
  [[gnu::always_inline]] static inline void run(const AttentionHead& head, Arguments... arguments) {
    Widths::forward(head, arguments...);
  }
};
struct Backward {
  template <class Widths, class... Arguments>
  [[gnu::always_inline]] static inline void run(const AttentionHead& head, Arguments... arguments) {
    Widths::backward(head, arguments...);
  }
};

// The widths that heads of a width of 40 or 80 have are unrolled.
template <class Direction, std::size_t lanes, class... Arguments>
[[gnu::always_inline]] inline void runAtWidth(const AttentionHead& head, Arguments... arguments) {
  switch (head.width) {
    case 4:
      return Direction::template run<Kernel<lanes, 4>>(head, arguments...);
    case 5:
      return Direction::template run<Kernel<lanes, 5>>(head, arguments...);
    case 8:
      return Direction::template run<Kernel<lanes, 8>>(head, arguments...);
    case 10:
      return Direction::template run<Kernel<lanes, 10>>(head, arguments...);
    case 20:
      return Direction::template run<Kernel<lanes, 20>>(head, arguments...);
    default:
      return Direction::template run<Kernel<lanes, 0>>(head, arguments...);
  }
}

struct Variant {
  std::size_t lanes;
  void (*forward)(const AttentionHead&, float*, std::int64_t, AttentionSums, float*);
  void (*backward)(const AttentionHead&, const float*, const float*, std::int64_t, AttentionSums, float*, float*,
                   float*, float*);
};

void forward4(const AttentionHead& head, float* mixed, std::int64_t mixedStride, AttentionSums sums, float* scratch) {
  runAtWidth<Forward, 4>(head, mixed, mixedStride, sums, scratch);
}
void backward4(const AttentionHead& head, const float* mixed, const float* mixedGradient, std::int64_t mixedStride,
               AttentionSums sums, float* queryGradient, float* keyGradient, float* valueGradient, float* scratch) {
  runAtWidth<Backward, 4>(head, mixed, mixedGradient, mixedStride, sums, queryGradient, keyGradient, valueGradient,
                          scratch);
}

#ifdef __x86_64__
#define HRLF_AVX2 [[gnu::target("avx2,fma")]]
#define HRLF_AVX512 [[gnu::target("avx512f,avx2,fma")]]

HRLF_AVX2 void forward8(const AttentionHead& head, float* mixed, std::int64_t mixedStride, AttentionSums sums,
                        float* scratch) {
  runAtWidth<Forward, 8>(head, mixed, mixedStride, sums, scratch);
}
HRLF_AVX2 void backward8(const AttentionHead& head, const float* mixed, const float* mixedGradient,
                         std::int64_t mixedStride, AttentionSums sums, float* queryGradient, float* keyGradient,
                         float* valueGradient, float* scratch) {
  runAtWidth<Backward, 8>(head, mixed, mixedGradient, mixedStride, sums, queryGradient, keyGradient, valueGradient,
                          scratch);
}
HRLF_AVX512 void forward16(const AttentionHead& head, float* mixed, std::int64_t mixedStride, AttentionSums sums,
                           float* scratch) {
  runAtWidth<Forward, 16>(head, mixed, mixedStride, sums, scratch);
}
HRLF_AVX512 void backward16(const AttentionHead& head, const float* mixed, const float* mixedGradient,
                            std::int64_t mixedStride, AttentionSums sums, float* queryGradient, float* keyGradient,
                            float* valueGradient, float* scratch) {
  runAtWidth<Backward, 16>(head, mixed, mixedGradient, mixedStride, sums, queryGradient, keyGradient, valueGradient,
                           scratch);
}
#endif

// The widest that this processor has.
Variant chooseVariant() {
#ifdef __x86_64__
  if (__builtin_cpu_supports("avx512f")) return {16, forward16, backward16};
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return {8, forward8, backward8};
#endif
  return {4, forward4, backward4};
}

const Variant& variant() {
  static const Variant chosen = chooseVariant();
  return chosen;
}

float* grown(std::vector<float>& scratch, std::size_t size) {
  if (scratch.size() < size) scratch.resize(size);
  return scratch.data();
}

}  // namespace

void attend(const AttentionHead& head, float* mixed, std::int64_t mixedStride, AttentionSums sums,
            std::vector<float>& scratch) {
  const Variant& use = variant();
  const auto keys = static_cast<std::size_t>(head.seenCount);
  use.forward(head, mixed, mixedStride, sums, grown(scratch, keys * use.lanes));
}

void attendBackward(const AttentionHead& head, const float* mixed, const float* mixedGradient, std::int64_t mixedStride,
                    AttentionSums sums, float* queryGradient, float* keyGradient, float* valueGradient,
                    std::vector<float>& scratch) {
  const Variant& use = variant();
  const auto rows = static_cast<std::size_t>(2 * head.seenCount * head.width) + use.lanes;
  use.backward(head, mixed, mixedGradient, mixedStride, sums, queryGradient, keyGradient, valueGradient,
               grown(scratch, rows * use.lanes));
}

}  // namespace hrlf
