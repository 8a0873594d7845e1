// The objects that a pickle of numpy data makes, by name. Nothing else is made.
#include "core/data/pickle_machine.h"

#include "core/data/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace hrlf {

namespace {

constexpr std::size_t mostAxes = 64;  // numpy 2's own bound
constexpr std::size_t longestNameShown = 100;

struct KnownGlobal {
  std::string_view module;
  std::string_view name;
  PickleCallable meaning;
};

constexpr std::array knownGlobals{
    KnownGlobal{"numpy.core.multiarray", "_reconstruct", PickleCallable::Reconstruct},
    KnownGlobal{"numpy._core.multiarray", "_reconstruct", PickleCallable::Reconstruct},
    KnownGlobal{"numpy.core.multiarray", "scalar", PickleCallable::Scalar},
    KnownGlobal{"numpy._core.multiarray", "scalar", PickleCallable::Scalar},
    KnownGlobal{"numpy.core.numeric", "_frombuffer", PickleCallable::FromBuffer},
    KnownGlobal{"numpy._core.numeric", "_frombuffer", PickleCallable::FromBuffer},
    KnownGlobal{"numpy", "ndarray", PickleCallable::Ndarray},
    KnownGlobal{"numpy", "dtype", PickleCallable::Dtype},
    KnownGlobal{"_codecs", "encode", PickleCallable::Encode},
    KnownGlobal{"builtins", "bytes", PickleCallable::Bytes},
    KnownGlobal{"__builtin__", "bytes", PickleCallable::Bytes},
    KnownGlobal{"builtins", "bytearray", PickleCallable::Bytes},
    KnownGlobal{"__builtin__", "bytearray", PickleCallable::Bytes},
    KnownGlobal{"builtins", "set", PickleCallable::Set},
    KnownGlobal{"__builtin__", "set", PickleCallable::Set},
    KnownGlobal{"builtins", "frozenset", PickleCallable::Set},
    KnownGlobal{"__builtin__", "frozenset", PickleCallable::Set},
    KnownGlobal{"collections", "OrderedDict", PickleCallable::OrderedDict},
};

// A name out of a file that may hold anything, for a message.
std::string shownName(std::string_view module, std::string_view name) {
  std::string text = fmt::format("{}.{}", module.substr(0, longestNameShown), name.substr(0, longestNameShown));
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
  return text;
}

std::optional<ElementType> parseTypeName(std::string_view name) {
  ElementType type;
  if (!name.empty() && std::string_view("<>=|").find(name.front()) != std::string_view::npos) {
    type.bigEndian = name.front() == '>';
    name.remove_prefix(1);
  }
  if (name == "?") return ElementType{'b', 1, false};
  if (name.empty() || std::string_view("biufcSUVOMm").find(name.front()) == std::string_view::npos) return std::nullopt;
  type.kind = name.front();
  name.remove_prefix(1);
  std::size_t size = 0;
  const auto [stop, problem] = std::from_chars(name.data(), name.data() + name.size(), size);
  if (problem != std::errc() && !name.empty()) return std::nullopt;
  constexpr std::size_t largest = std::size_t{1} << 40U;
  if (size > largest) return std::nullopt;
  type.size = type.kind == 'U' ? 4 * size : size;
  if (type.kind == 'O') type.size = 0;
  return type;
}

// Writes the code points of `utf8` as one byte each; nothing when there are others, else how many there were.
std::optional<std::size_t> latin1Bytes(std::string_view utf8, char* out) {
  std::size_t count = 0;
  while (!utf8.empty()) {
    const auto codePoint = takeCodePoint(utf8);
    if (!codePoint || *codePoint > 0xFF) return std::nullopt;
    out[count++] = static_cast<char>(*codePoint);
  }
  return count;
}

const ElementType* elementType(const PickleValue& value) { return std::get_if<ElementType>(&value.content()); }

}  // namespace

bool PickleMachine::pushGlobal(std::string_view module, std::string_view name) {
  for (const KnownGlobal& known : knownGlobals) {
    if (known.module == module && known.name == name) return push(known.meaning);
  }
  return refuse(
      fmt::format("The file asks for {}, which is refused: only numpy arrays and plain Python values are read.",
                  shownName(module, name)),
      "If you trust the file, load it in Python and write plain numpy arrays, lists and dicts.");
}

bool PickleMachine::call(const PickleValue& callable, const PickleValue& arguments) {
  const auto* meaning = std::get_if<PickleCallable>(&callable.content());
  const PickleItems* items = arguments.items();
  if (meaning == nullptr || items == nullptr) return refuse("The file calls what cannot be called: it is damaged.");
  switch (*meaning) {
    case PickleCallable::Reconstruct:
      if (items->empty() || items->front()->content().index() != callable.content().index() ||
          std::get<PickleCallable>(items->front()->content()) != PickleCallable::Ndarray) {
        return refuse("The file makes an array of a class that is not numpy.ndarray.");
      }
      return push(std::make_unique<PickleArray>());
    case PickleCallable::Ndarray:
      return refuse("The file makes an array in a way that numpy never does.");
    case PickleCallable::Dtype:
      return callDtype(*items);
    case PickleCallable::Scalar:
      return callScalar(*items);
    case PickleCallable::FromBuffer:
      return callFromBuffer(*items);
    case PickleCallable::Encode:
      return callEncode(*items);
    case PickleCallable::Bytes:
      return callBytes(*items);
    case PickleCallable::Set: {
      if (items->empty()) return push(PickleList());
      const PickleItems* members = items->front()->items();
      if (members == nullptr) return refuse("The file makes a set out of what is no list: it is damaged.");
      return spend(members->size()) && push(PickleList{*members});
    }
    case PickleCallable::OrderedDict:
      return callOrderedDict(*items);
  }
  return refuse("The file calls what cannot be called: it is damaged.");
}

bool PickleMachine::callDtype(const PickleItems& arguments) {
  const auto name = arguments.empty() ? std::nullopt : arguments.front()->text();
  const auto type = name ? parseTypeName(*name) : std::nullopt;
  if (!type) return refuse("The file names a numpy dtype that is not known.", "Store features as float32 arrays.");
  return push(*type);
}

bool PickleMachine::callScalar(const PickleItems& arguments) {
  const ElementType* type = arguments.size() == 2 ? elementType(*arguments[0]) : nullptr;
  const auto data = type != nullptr ? arguments[1]->text() : std::nullopt;
  if (!data) return refuse("The file makes a numpy scalar that is not a number or a string.");
  PickleArray one;
  one.type = *type;
  one.shape = {1};
  if (!fillBytes(one, *data)) return false;
  if (one.type.kind == 'b') return push(one.number(0) != 0);
  constexpr double exact = 9007199254740992.0;  // 2^53
  const double value = one.number(0);
  if (one.type.kind == 'i' && std::abs(value) < exact) return push(static_cast<std::int64_t>(value));
  if (one.isNumeric()) return push(value);
  if (one.type.kind == 'S' || one.type.kind == 'U') return pushOwned(one.text(0));
  stack_.push_back(none_);  // a date or a record among the extras
  return true;
}

// numpy.core.numeric._frombuffer(buffer, dtype, shape, order) of protocol 5.
bool PickleMachine::callFromBuffer(const PickleItems& arguments) {
  const ElementType* type = arguments.size() == 4 ? elementType(*arguments[1]) : nullptr;
  const auto data = type != nullptr ? arguments[0]->text() : std::nullopt;
  if (!data) return refuse("The file makes an array out of what is no buffer: it is damaged.");
  auto array = std::make_unique<PickleArray>();
  array->type = *type;
  array->fortranOrder = arguments[3]->text() == "F";
  return fillShape(*array, *arguments[2]) && fillBytes(*array, *data) && push(std::move(array));
}

// Protocols 0 to 2 of Python 3 write bytes as _codecs.encode(text, "latin1").
bool PickleMachine::callEncode(const PickleItems& arguments) {
  const auto text = arguments.size() == 2 ? arguments[0]->text() : std::nullopt;
  const auto codec = text ? arguments[1]->text() : std::nullopt;
  if (codec != "latin1" && codec != "latin-1") return refuse("The file encodes text in a way that numpy never does.");
  constexpr std::size_t large = 1 << 20;
  const std::string_view damaged = "The file holds bytes that are none: it is damaged.";
  if (text->size() < large) {
    std::string bytes(text->size(), '\0');
    const auto count = latin1Bytes(*text, bytes.data());
    if (!count) return refuse(std::string(damaged));
    bytes.resize(*count);
    return pushOwned(std::move(bytes));
  }
  // All features of a file may be written so: as much again as the file holds.
  if (!spend(text->size())) return false;
  auto memory = ScratchMemory::make(text->size());
  if (!memory) return refuse(memory.error().what, memory.error().remedy);
  const auto count = latin1Bytes(*text, memory->room().data());
  if (!count) return refuse(std::string(damaged));
  memory->releasePages();
  return push(PickleText{largeBuffers_.emplace_back(std::move(*memory)).bytes().substr(0, *count)});
}

bool PickleMachine::callBytes(const PickleItems& arguments) {
  if (arguments.empty()) return push(PickleText());
  const auto text = arguments[0]->text();
  if (!text) return refuse("The file makes bytes out of what is no string.");
  return arguments.size() == 1 ? push(PickleText{*text}) : callEncode(arguments);
}

bool PickleMachine::callOrderedDict(const PickleItems& arguments) {
  if (!push(PickleDict())) return false;
  if (arguments.empty()) return true;
  const PickleItems* pairs = arguments.front()->items();
  if (pairs == nullptr) return refuse("The file makes a dict out of what is no list: it is damaged.");
  if (!spend(pairs->size())) return false;
  for (const PickleValue* pair : *pairs) {
    const PickleItems* keyAndValue = pair->items();
    if (keyAndValue == nullptr || keyAndValue->size() != 2) {
      return refuse("The file makes a dict out of what is no list of pairs: it is damaged.");
    }
    if (!addPairs(*stack_.back(), *keyAndValue)) return false;
  }
  return true;
}

bool PickleMachine::build(PickleValue& target, const PickleValue& state) {
  const PickleItems* items = state.items();
  if (items != nullptr) {
    if (auto* array = std::get_if<std::unique_ptr<PickleArray>>(&target.content())) return buildArray(**array, *items);
    if (auto* type = std::get_if<ElementType>(&target.content())) return buildDtype(*type, *items);
  }
  return refuse("The file gives a state to what has none: it is damaged.");
}

// (version, byte order, subdtype, names, fields, element size, alignment, flags)
bool PickleMachine::buildDtype(ElementType& type, const PickleItems& state) {
  if (state.size() < 5) return refuse("The file holds a numpy dtype without its parts: it is damaged.");
  const bool isPlain = state[2]->isNone() && state[3]->isNone() && state[4]->isNone();
  const std::int64_t size = state.size() > 5 ? state[5]->integer().value_or(-1) : -1;
  type.bigEndian = state[1]->text() == ">";
  if (!isPlain) type.kind = 'V';
  const bool sizedByState = type.kind == 'V' || type.kind == 'S' || type.kind == 'U';
  if (sizedByState && size >= 0) type.size = static_cast<std::size_t>(size);
  return true;
}

// (version, shape, dtype, is Fortran order, bytes or list of objects)
bool PickleMachine::buildArray(PickleArray& array, const PickleItems& state) {
  const ElementType* type = state.size() == 5 ? elementType(*state[2]) : nullptr;
  if (type == nullptr) return refuse("The file holds a numpy array without its parts: it is damaged.");
  array = PickleArray();
  array.type = *type;
  array.fortranOrder = state[3]->integer().value_or(0) != 0;
  if (!fillShape(array, *state[1])) return false;
  if (type->kind == 'O') {
    const PickleItems* objects = state[4]->items();
    if (objects == nullptr || objects->size() != array.size()) {
      return refuse(fmt::format("The file holds an array of shape {} and other than that many objects: it is damaged.",
                                array.shapeText()));
    }
    array.objects = objects;
    return true;
  }
  const auto data = state[4]->text();
  return data ? fillBytes(array, *data) : refuse("The file holds a numpy array without its bytes: it is damaged.");
}

// Every axis is bounded by the size of the file, so that an axis of 0 cannot hide an endless one.
bool PickleMachine::fillShape(PickleArray& array, const PickleValue& shape) {
  const PickleItems* axes = shape.items();
  if (axes == nullptr || axes->size() > mostAxes) return refuse("The file holds a numpy array without a shape.");
  std::size_t elements = 1;
  for (const PickleValue* axis : *axes) {
    const auto length = axis->integer();
    if (!length || *length < 0 || static_cast<std::uint64_t>(*length) > bytes_.size()) {
      return refuse("The file declares a numpy array that is larger than the file: it is damaged.");
    }
    array.shape.push_back(static_cast<std::size_t>(*length));
    if (__builtin_mul_overflow(elements, array.shape.back(), &elements)) {
      return refuse("The file declares a numpy array that is larger than the file: it is damaged.");
    }
  }
  // A trailing 0 makes the product 0; an element without bytes makes the data empty whatever the product is.
  if (elements > 8 * bytes_.size()) {
    return refuse("The file declares a numpy array that is larger than the file: it is damaged.");
  }
  return true;
}

bool PickleMachine::fillBytes(PickleArray& array, std::string_view data) {
  std::size_t expected = 0;
  if (__builtin_mul_overflow(array.size(), array.type.size, &expected) || expected != data.size()) {
    return refuse(
        fmt::format("The file holds an array of {}, shape {}, in {} bytes, which does not fit: it is damaged.",
                    array.type.name(), array.shapeText(), data.size()));
  }
  if (array.type.kind == 'O') return refuse("The file holds an array of objects as bytes: it is damaged.");
  array.bytes = data;
  return true;
}

}  // namespace hrlf
