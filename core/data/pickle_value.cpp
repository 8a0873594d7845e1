#include "core/data/pickle_value.h"

#include "core/data/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace hrlf {

namespace {

static_assert(std::endian::native == std::endian::little, "numbers are copied out of files as they lie there");

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

template <class T>
T load(const char* from, bool bigEndian) {
  std::array<char, sizeof(T)> bytes{};
  std::memcpy(bytes.data(), from, sizeof(T));
  if (bigEndian) std::reverse(bytes.begin(), bytes.end());
  return std::bit_cast<T>(bytes);
}

double halfToDouble(std::uint16_t half) {
  const int exponent = (half >> 10U) & 0x1F;
  const double mantissa = half & 0x3FFU;
  const double sign = (half & 0x8000U) != 0 ? -1 : 1;
  if (exponent == 0) return sign * std::ldexp(mantissa, -24);
  if (exponent == 31) return mantissa == 0 ? sign * std::numeric_limits<double>::infinity() : notANumber;
  return sign * std::ldexp(mantissa + 1024, exponent - 25);
}

double loadNumber(ElementType type, const char* from) {
  const bool swap = type.bigEndian;
  switch (type.kind) {
    case 'b':
      return *from != 0 ? 1 : 0;
    case 'i':
      switch (type.size) {
        case 1:
          return load<std::int8_t>(from, swap);
        case 2:
          return load<std::int16_t>(from, swap);
        case 4:
          return load<std::int32_t>(from, swap);
        default:
          return static_cast<double>(load<std::int64_t>(from, swap));
      }
    case 'u':
      switch (type.size) {
        case 1:
          return load<std::uint8_t>(from, swap);
        case 2:
          return load<std::uint16_t>(from, swap);
        case 4:
          return load<std::uint32_t>(from, swap);
        default:
          return static_cast<double>(load<std::uint64_t>(from, swap));
      }
    default:
      switch (type.size) {
        case 2:
          return halfToDouble(load<std::uint16_t>(from, swap));
        case 4:
          return load<float>(from, swap);
        default:
          return load<double>(from, swap);
      }
  }
}

bool isNumberType(ElementType type) {
  switch (type.kind) {
    case 'b':
      return type.size == 1;
    case 'i':
    case 'u':
      return type.size == 1 || type.size == 2 || type.size == 4 || type.size == 8;
    case 'f':
      return type.size == 2 || type.size == 4 || type.size == 8;
    default:
      return false;
  }
}

std::string numberText(double value) {
  constexpr double exact = 9007199254740992.0;  // 2^53
  if (std::abs(value) < exact && value == std::floor(value)) return fmt::format("{}", static_cast<long long>(value));
  return fmt::format("{}", value);
}

std::string ucs4Text(std::string_view bytes, bool bigEndian) {
  std::string text;
  std::size_t length = bytes.size() / 4;
  const auto codePoint = [&](std::size_t i) { return load<std::uint32_t>(bytes.data() + 4 * i, bigEndian); };
  while (length > 0 && codePoint(length - 1) == 0) --length;
  for (std::size_t i = 0; i < length; ++i) appendUtf8(text, codePoint(i));
  return text;
}

}  // namespace

float nearestFloat(double value) {
  constexpr float infinity = std::numeric_limits<float>::infinity();
  if (value > std::numeric_limits<float>::max()) return infinity;
  if (value < std::numeric_limits<float>::lowest()) return -infinity;
  return static_cast<float>(value);
}

std::string ElementType::name() const {
  switch (kind) {
    case 'b':
      return "bool";
    case 'i':
      return fmt::format("int{}", 8 * size);
    case 'u':
      return fmt::format("uint{}", 8 * size);
    case 'f':
      return fmt::format("float{}", 8 * size);
    case 'S':
      return fmt::format("bytes of {}", size);
    case 'U':
      return fmt::format("text of {}", size / 4);
    case 'O':
      return "objects";
    default:
      return fmt::format("type {}{}", kind, size);
  }
}

std::size_t PickleArray::size() const {
  std::size_t product = 1;
  for (std::size_t n : shape) product *= n;
  return product;
}

std::string PickleArray::shapeText() const {
  return shape.size() == 1 ? fmt::format("({},)", shape[0]) : fmt::format("({})", fmt::join(shape, ", "));
}

bool PickleArray::isNumeric() const {
  if (type.kind != 'O') return isNumberType(type);
  return objects != nullptr && std::all_of(objects->begin(), objects->begin() + static_cast<std::ptrdiff_t>(size()),
                                           [](const PickleValue* value) { return value->number().has_value(); });
}

std::size_t PickleArray::storedIndex(std::size_t index) const {
  if (!fortranOrder || shape.size() < 2) return index;
  std::size_t stored = 0;
  std::size_t stride = size();
  for (std::size_t axis = shape.size(); axis-- > 0;) {
    stride /= shape[axis];
    stored += (index % shape[axis]) * stride;
    index /= shape[axis];
  }
  return stored;
}

double PickleArray::number(std::size_t index) const {
  const std::size_t stored = storedIndex(index);
  if (type.kind == 'O') return objects != nullptr ? (*objects)[stored]->number().value_or(notANumber) : notANumber;
  return isNumberType(type) ? loadNumber(type, bytes.data() + stored * type.size) : notANumber;
}

void PickleArray::copyNumbers(std::size_t first, std::span<float> out) const {
  if (type.kind == 'f' && type.size == sizeof(float) && !type.bigEndian && (!fortranOrder || shape.size() < 2)) {
    if (!out.empty()) std::memcpy(out.data(), bytes.data() + first * sizeof(float), out.size_bytes());
    return;
  }
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = nearestFloat(number(first + i));
}

std::string PickleArray::text(std::size_t index) const {
  const std::size_t stored = storedIndex(index);
  if (type.kind == 'O') {
    if (objects == nullptr) return {};
    const PickleValue& value = *(*objects)[stored];
    if (const auto text = value.text()) return validUtf8(*text);
    const auto number = value.number();
    return number ? numberText(*number) : std::string();
  }
  const std::string_view element = bytes.substr(stored * type.size, type.size);
  if (type.kind == 'U') return ucs4Text(element, type.bigEndian);
  if (type.kind == 'S') return validUtf8(element.substr(0, element.find_last_not_of('\0') + 1));
  return isNumberType(type) ? numberText(loadNumber(type, element.data())) : std::string();
}

std::optional<double> PickleValue::number() const {
  if (const auto* value = std::get_if<double>(&content_)) return *value;
  if (const auto value = integer()) return static_cast<double>(*value);
  return std::nullopt;
}

std::optional<std::int64_t> PickleValue::integer() const {
  if (const auto* value = std::get_if<std::int64_t>(&content_)) return *value;
  if (const auto* value = std::get_if<bool>(&content_)) return *value ? 1 : 0;
  return std::nullopt;
}

std::optional<std::string_view> PickleValue::text() const {
  const auto* value = std::get_if<PickleText>(&content_);
  return value != nullptr ? std::optional(value->bytes) : std::nullopt;
}

const PickleItems* PickleValue::items() const {
  const auto* value = std::get_if<PickleList>(&content_);
  return value != nullptr ? &value->items : nullptr;
}

const PicklePairs* PickleValue::pairs() const {
  const auto* value = std::get_if<PickleDict>(&content_);
  return value != nullptr ? &value->pairs : nullptr;
}

const PickleArray* PickleValue::array() const {
  const auto* value = std::get_if<std::unique_ptr<PickleArray>>(&content_);
  return value != nullptr ? value->get() : nullptr;
}

const PickleValue* PickleValue::find(std::string_view key) const {
  const PicklePairs* all = pairs();
  if (all == nullptr) return nullptr;
  const auto found =
      std::find_if(all->rbegin(), all->rend(), [key](const auto& pair) { return pair.first->text() == key; });
  return found != all->rend() ? found->second : nullptr;
}

std::string PickleValue::description() const {
  struct Describe {
    std::string operator()(std::monostate) const { return "None"; }
    std::string operator()(bool) const { return "a bool"; }
    std::string operator()(std::int64_t) const { return "an integer"; }
    std::string operator()(double) const { return "a number"; }
    std::string operator()(const PickleText&) const { return "a string"; }
    std::string operator()(const PickleList& list) const { return fmt::format("a list of {}", list.items.size()); }
    std::string operator()(const PickleDict& dict) const { return fmt::format("a dict of {}", dict.pairs.size()); }
    std::string operator()(const ElementType&) const { return "a numpy dtype"; }
    std::string operator()(const std::unique_ptr<PickleArray>& array) const {
      return fmt::format("an array of {}, shape {}", array->type.name(), array->shapeText());
    }
    std::string operator()(PickleCallable) const { return "a callable"; }
  };
  return std::visit(Describe{}, content_);
}

}  // namespace hrlf
