#include "core/data/pickle_writer.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>
#include <utility>

namespace hrlf {

static_assert(std::endian::native == std::endian::little, "numbers are copied into files as they lie in memory");

PickleWriter::PickleWriter() : bytes_("\x80\x04") {}

template <class T>
void PickleWriter::fixed(T value) {
  std::array<char, sizeof(T)> raw{};
  std::memcpy(raw.data(), &value, sizeof(T));
  bytes_.append(raw.data(), raw.size());
}

void PickleWriter::beginDict() { bytes_ += "}("; }
void PickleWriter::endDict() { bytes_ += 'u'; }
void PickleWriter::beginList() { bytes_ += "]("; }
void PickleWriter::endList() { bytes_ += 'e'; }
void PickleWriter::none() { bytes_ += 'N'; }
void PickleWriter::boolean(bool value) { bytes_ += value ? '\x88' : '\x89'; }

void PickleWriter::integer(std::int64_t value) {
  if (value >= std::numeric_limits<std::int32_t>::min() && value <= std::numeric_limits<std::int32_t>::max()) {
    bytes_ += 'J';
    fixed(static_cast<std::int32_t>(value));
  } else {
    bytes_ += '\x8a';  // an integer of so many bytes
    bytes_ += static_cast<char>(sizeof(value));
    fixed(value);
  }
}

void PickleWriter::real(double value) {
  auto raw = std::bit_cast<std::array<char, sizeof(double)>>(value);
  std::reverse(raw.begin(), raw.end());  // the one big-endian number of the format
  bytes_ += 'G';
  bytes_.append(raw.data(), raw.size());
}

void PickleWriter::text(std::string_view utf8) {
  bytes_ += '\x8d';  // str with a length of eight bytes
  fixed(static_cast<std::uint64_t>(utf8.size()));
  bytes_ += utf8;
}

void PickleWriter::global(std::string_view module, std::string_view name) {
  text(module);
  text(name);
  bytes_ += '\x93';
}

void PickleWriter::array(std::span<const std::size_t> shape, std::string_view type, std::string_view data) {
  // numpy.core is understood by numpy 1 and, for pickles, by numpy 2 as well.
  global("numpy.core.multiarray", "_reconstruct");
  global("numpy", "ndarray");
  bytes_ += std::string_view("K\0\x85", 3);  // (0,)
  bytes_ += std::string_view(
      "C\x01"
      "b",
      3);               // b"b"
  bytes_ += "\x87R";    // _reconstruct(ndarray, (0,), b"b")
  bytes_ += "(K\x01(";  // state: version 1, shape ...
  for (const std::size_t length : shape) integer(static_cast<std::int64_t>(length));
  bytes_ += 't';
  global("numpy", "dtype");
  text(type);
  bytes_ += "\x89\x88\x87R";  // dtype(type, False, True)
  bytes_ += "(K\x03";         // its state: version 3, little-endian, nothing special
  text("<");
  bytes_ += std::string_view("NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\0tb", 17);
  bytes_ += "\x89\x8e";  // not Fortran order, then bytes with a length of eight bytes
  fixed(static_cast<std::uint64_t>(data.size()));
  bytes_ += data;
  bytes_ += "tb";
}

void PickleWriter::floatArray(std::span<const std::size_t> shape, std::span<const float> values) {
  array(shape, "f4", {reinterpret_cast<const char*>(values.data()), values.size_bytes()});
}

void PickleWriter::integerArray(std::span<const std::size_t> shape, std::span<const std::int64_t> values) {
  array(shape, "i8", {reinterpret_cast<const char*>(values.data()), values.size_bytes()});
}

std::string PickleWriter::finish() {
  bytes_ += '.';
  return std::exchange(bytes_, "\x80\x04");
}

}  // namespace hrlf
