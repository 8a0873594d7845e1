// Plain values that a reader makes itself, in the form that a pickle would give them.
#pragma once

#include "core/data/pickle_value.h"

#include <cstddef>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hrlf {

/// Owns values and their bytes, so that every layout ends in the one reader of MMSA's layout. Values live as long as
/// the tree; they may refer to values and bytes of others (a pickle, a mapped file), which must live as long.
class ValueTree {
 public:
  using Entries = std::vector<std::pair<std::string, const PickleValue*>>;

  [[nodiscard]] const PickleValue* text(std::string utf8);
  [[nodiscard]] const PickleValue* number(double value);
  [[nodiscard]] const PickleValue* list(PickleItems items);
  [[nodiscard]] const PickleValue* dict(const Entries& entries);
  /// An array over bytes that someone else keeps: product of `shape` x type.size of them, in C order.
  [[nodiscard]] const PickleValue* view(ElementType type, std::vector<std::size_t> shape, std::string_view bytes,
                                        bool fortranOrder = false);
  /// float64 of shape (N,), copied.
  [[nodiscard]] const PickleValue* numbers(std::span<const double> values);
  /// float32, copied. `values` holds the product of `shape`.
  [[nodiscard]] const PickleValue* floats(std::vector<std::size_t> shape, std::span<const float> values);
  /// `dict` with one more key.
  [[nodiscard]] const PickleValue* with(const PickleValue& dict, std::string key, const PickleValue* value);
  /// `dict` without a key.
  [[nodiscard]] const PickleValue* without(const PickleValue& dict, std::string_view key);

 private:
  // Values point into these, so they never move.
  std::deque<PickleValue> values_;
  std::deque<std::string> buffers_;

  const PickleValue* keep(PickleValue::Content content);
  template <class T>
  const PickleValue* copied(std::vector<std::size_t> shape, std::span<const T> values);
};

}  // namespace hrlf
