// Writes Python pickles of plain values and numpy arrays.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace hrlf {

/// A pickle of protocol 4, value by value. Between beginDict() and endDict() keys and values alternate; between
/// beginList() and endList() come the items. Exactly one value is written at the top.
/// @code
///   writer.beginDict();
///   writer.text("labels");
///   writer.floatArray(shape, values);
///   writer.endDict();
///   const std::string bytes = writer.finish();
/// @endcode
class PickleWriter {
 public:
  PickleWriter();

  void beginDict();
  void endDict();
  void beginList();
  void endList();
  void none();
  void boolean(bool value);
  void integer(std::int64_t value);
  void real(double value);
  void text(std::string_view utf8);
  /// numpy.float32 arrays in C order. `values` holds the product of `shape`.
  void floatArray(std::span<const std::size_t> shape, std::span<const float> values);
  /// numpy.int64 arrays in C order.
  void integerArray(std::span<const std::size_t> shape, std::span<const std::int64_t> values);

  /// The finished pickle; the writer starts anew afterwards.
  [[nodiscard]] std::string finish();

 private:
  std::string bytes_;

  void global(std::string_view module, std::string_view name);
  template <class T>
  void fixed(T value);
  void array(std::span<const std::size_t> shape, std::string_view type, std::string_view data);
};

}  // namespace hrlf
