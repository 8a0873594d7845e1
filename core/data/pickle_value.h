// What a pickle holds, as plain values.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace hrlf {

class PickleValue;
using PickleItems = std::vector<const PickleValue*>;
using PicklePairs = std::vector<std::pair<const PickleValue*, const PickleValue*>>;

/// A numpy dtype: kind 'b' bool, 'i' 'u' 'f' numbers, 'S' bytes, 'U' UCS-4 text, 'O' Python objects; others are carried
/// along but cannot be read.
struct ElementType {
  char kind = 'V';
  std::size_t size = 0;  ///< bytes of one element; 0 for objects
  bool bigEndian = false;

  [[nodiscard]] std::string name() const;  ///< "float32", "text of 16", "objects"
};

/// `value` as a float; a number beyond the range of float becomes infinite (a plain conversion would be undefined).
[[nodiscard]] float nearestFloat(double value);

/// A numpy array as it lies in the file: nothing is converted before it is asked for. Indices run in C order whatever
/// the order of the bytes is.
struct PickleArray {
  ElementType type;
  std::vector<std::size_t> shape;
  bool fortranOrder = false;
  std::string_view bytes;                ///< size() * type.size of them
  const PickleItems* objects = nullptr;  ///< at least size() of them, for kind 'O'

  [[nodiscard]] std::size_t size() const;
  [[nodiscard]] std::string shapeText() const;  ///< "(300, 20, 74)"
  /// True when every element is a number (looks at each object of an object array).
  [[nodiscard]] bool isNumeric() const;
  /// Element `index`; NaN when it is no number.
  [[nodiscard]] double number(std::size_t index) const;
  /// Elements [first, first + out.size()) as floats; a number beyond the range of float becomes infinite.
  void copyNumbers(std::size_t first, std::span<float> out) const;
  /// Element `index` as UTF-8: text, bytes, or a number written out; empty for anything else.
  [[nodiscard]] std::string text(std::size_t index) const;

 private:
  [[nodiscard]] std::size_t storedIndex(std::size_t index) const;
};

/// str, bytes and bytearray alike; a view into the file or into a buffer of the Pickle.
struct PickleText {
  std::string_view bytes;
};

/// Lists, tuples and sets alike.
struct PickleList {
  PickleItems items;
};

struct PickleDict {
  PicklePairs pairs;
};

/// The few callables that may occur in a pickle; none is ever run, each has its meaning here.
enum class PickleCallable { Reconstruct, Ndarray, Dtype, Scalar, FromBuffer, Encode, Bytes, Set, OrderedDict };

/// One value. All values belong to their Pickle and refer to each other by address, so that shared and cyclic values
/// cost nothing and deep nesting needs no recursion to destroy. Code that walks values must bound its depth and work.
class PickleValue {
 public:
  using Content = std::variant<std::monostate, bool, std::int64_t, double, PickleText, PickleList, PickleDict,
                               ElementType, std::unique_ptr<PickleArray>, PickleCallable>;

  explicit PickleValue(Content&& content) : content_(std::move(content)) {}

  [[nodiscard]] bool isNone() const { return std::holds_alternative<std::monostate>(content_); }
  [[nodiscard]] std::optional<double> number() const;          ///< bool, int, float
  [[nodiscard]] std::optional<std::int64_t> integer() const;   ///< bool, int
  [[nodiscard]] std::optional<std::string_view> text() const;  ///< str, bytes
  [[nodiscard]] const PickleItems* items() const;              ///< list, tuple, set; else null
  [[nodiscard]] const PicklePairs* pairs() const;              ///< dict; else null
  [[nodiscard]] const PickleArray* array() const;              ///< numpy array; else null
  /// The value under a text key of a dict (the last one given); null when there is none or this is no dict.
  [[nodiscard]] const PickleValue* find(std::string_view key) const;
  /// "a list of 3", "an array of float32, shape (300, 20, 74)": for messages.
  [[nodiscard]] std::string description() const;

  /// For the one that builds the tree.
  [[nodiscard]] Content& content() { return content_; }
  [[nodiscard]] const Content& content() const { return content_; }

 private:
  Content content_;
};

}  // namespace hrlf
