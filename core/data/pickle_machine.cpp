#include "core/data/pickle_machine.h"

#include "core/data/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace hrlf {

namespace {

// A value costs some 50 bytes while an opcode is one: without a bound a file of brackets takes fifty times its size.
constexpr std::size_t mostValues = 20'000'000;
constexpr std::size_t stepsBetweenUpdates = 1U << 14U;
constexpr unsigned newestProtocol = 5;

enum Opcode : unsigned char {
  Mark = '(',
  Stop = '.',
  Pop = '0',
  PopMark = '1',
  Dup = '2',
  Float = 'F',
  Int = 'I',
  BinInt = 'J',
  BinInt1 = 'K',
  Long = 'L',
  BinInt2 = 'M',
  None = 'N',
  PersId = 'P',
  BinPersId = 'Q',
  Reduce = 'R',
  String = 'S',
  BinString = 'T',
  ShortBinString = 'U',
  Unicode = 'V',
  BinUnicode = 'X',
  Append = 'a',
  Build = 'b',
  Global = 'c',
  Dict = 'd',
  EmptyDict = '}',
  Appends = 'e',
  Get = 'g',
  BinGet = 'h',
  Inst = 'i',
  LongBinGet = 'j',
  List = 'l',
  EmptyList = ']',
  Obj = 'o',
  Put = 'p',
  BinPut = 'q',
  LongBinPut = 'r',
  SetItem = 's',
  Tuple = 't',
  EmptyTuple = ')',
  SetItems = 'u',
  BinFloat = 'G',
  BinBytes = 'B',
  ShortBinBytes = 'C',
  Proto = 0x80,
  NewObj = 0x81,
  Ext1 = 0x82,
  Ext2 = 0x83,
  Ext4 = 0x84,
  Tuple1 = 0x85,
  Tuple2 = 0x86,
  Tuple3 = 0x87,
  NewTrue = 0x88,
  NewFalse = 0x89,
  Long1 = 0x8a,
  Long4 = 0x8b,
  ShortBinUnicode = 0x8c,
  BinUnicode8 = 0x8d,
  BinBytes8 = 0x8e,
  EmptySet = 0x8f,
  AddItems = 0x90,
  FrozenSet = 0x91,
  NewObjEx = 0x92,
  StackGlobal = 0x93,
  Memoize = 0x94,
  Frame = 0x95,
  ByteArray8 = 0x96,
  NextBuffer = 0x97,
  ReadonlyBuffer = 0x98
};

int hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// The number in `count` hexadecimal digits after `from`, or nothing.
std::optional<char32_t> hexNumber(std::string_view text, std::size_t from, std::size_t count) {
  if (text.size() < from + count) return std::nullopt;
  char32_t value = 0;
  for (std::size_t i = from; i < from + count; ++i) {
    const int digit = hexDigit(text[i]);
    if (digit < 0) return std::nullopt;
    value = value * 16 + static_cast<char32_t>(digit);
  }
  return value;
}

// Protocol 0 writes a str of Python 2 as repr() does: 'a\n\x00\''.
std::optional<std::string> unquoted(std::string_view line) {
  if (line.size() < 2 || (line.front() != '\'' && line.front() != '"') || line.back() != line.front()) {
    return std::nullopt;
  }
  line = line.substr(1, line.size() - 2);
  std::string text;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] != '\\') {
      text += line[i];
      continue;
    }
    if (++i == line.size()) return std::nullopt;
    constexpr std::string_view letters = "ntrabfv";
    constexpr std::string_view meanings = "\n\t\r\a\b\f\v";
    if (const std::size_t letter = letters.find(line[i]); letter != std::string_view::npos) {
      text += meanings[letter];
    } else if (line[i] == 'x') {
      const auto value = hexNumber(line, i + 1, 2);
      if (!value) return std::nullopt;
      text += static_cast<char>(*value);
      i += 2;
    } else {
      text += line[i];
    }
  }
  return text;
}

// Protocol 0 writes unicode as raw-unicode-escape: Latin-1 with \uXXXX and \UXXXXXXXX.
std::string rawUnicode(std::string_view line) {
  std::string text;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool escape = line[i] == '\\' && i + 1 < line.size() && (line[i + 1] == 'u' || line[i + 1] == 'U');
    const std::size_t digits = escape && line[i + 1] == 'U' ? 8 : 4;
    const auto value = escape ? hexNumber(line, i + 2, digits) : std::nullopt;
    if (value) {
      appendUtf8(text, *value);
      i += 1 + digits;
    } else {
      appendUtf8(text, static_cast<unsigned char>(line[i]));
    }
  }
  return text;
}

}  // namespace

PickleMachine::PickleMachine(std::string_view bytes, std::string where, std::deque<PickleValue>& values,
                             std::deque<std::string>& buffers, std::deque<ScratchMemory>& largeBuffers)
    : bytes_(bytes),
      where_(std::move(where)),
      values_(values),
      buffers_(buffers),
      largeBuffers_(largeBuffers),
      budget_(2 * bytes.size() + 1024),
      none_(&values_.emplace_back(Content())) {}

Result<const PickleValue*> PickleMachine::run(Progress& progress) {
  for (std::size_t steps = 0;; ++steps) {
    if (steps % stepsBetweenUpdates == 0) {
      if (progress.isCancelled()) return cancelled();
      progress.update(static_cast<double>(position_) / static_cast<double>(std::max<std::size_t>(bytes_.size(), 1)),
                      "Reading the file");
    }
    std::string_view code;
    if (!take(1, code)) break;
    if (code[0] == Stop) {
      PickleValue* root = nullptr;
      if (!pop(root)) break;
      return root;
    }
    if (!step(static_cast<unsigned char>(code[0]))) break;
  }
  return tl::unexpected<Error>(*error_);
}

bool PickleMachine::refuse(std::string what, std::string remedy) {
  if (!error_) {
    error_ =
        Error{ErrorKind::BadInput, std::move(what), fmt::format("{}, byte {}", where_, position_), std::move(remedy)};
  }
  return false;
}

bool PickleMachine::cutShort() {
  return refuse("The file ends in the middle of a value: it was cut short.", "Fetch or export it again.");
}

bool PickleMachine::take(std::size_t count, std::string_view& out) {
  if (count > bytes_.size() - position_) return cutShort();
  out = bytes_.substr(position_, count);
  position_ += count;
  return true;
}

bool PickleMachine::takeLine(std::string_view& out) {
  const std::size_t end = bytes_.find('\n', position_);
  if (end == std::string_view::npos) return cutShort();
  out = bytes_.substr(position_, end - position_);
  position_ = end + 1;
  if (out.ends_with('\r')) out.remove_suffix(1);  // a protocol 0 file that was opened as text on Windows
  return true;
}

template <class T>
bool PickleMachine::takeInteger(T& out) {
  std::string_view raw;
  if (!take(sizeof(T), raw)) return false;
  std::memcpy(&out, raw.data(), sizeof(T));
  return true;
}

template <class Length>
bool PickleMachine::takeCounted(std::string_view& out) {
  Length length = 0;
  if (!takeInteger(length)) return false;
  if constexpr (std::is_signed_v<Length>) {
    if (length < 0) return refuse("The file declares a string of negative length: it is damaged.");
  }
  if (static_cast<std::uint64_t>(length) > bytes_.size() - position_) return cutShort();
  return take(static_cast<std::size_t>(length), out);
}

bool PickleMachine::push(Content content) {
  if (values_.size() >= mostValues) {
    return refuse(fmt::format("The file holds more than {} separate values.", mostValues),
                  "Store features as numpy arrays, not as lists of numbers.");
  }
  stack_.push_back(&values_.emplace_back(std::move(content)));
  return true;
}

// A short opcode can ask again and again for the same long value to be decoded or copied.
bool PickleMachine::spend(std::size_t amount) {
  if (amount > budget_) return refuse("The file unpacks to far more than it holds: it is damaged.");
  budget_ -= amount;
  return true;
}

bool PickleMachine::pushOwned(std::string text) {
  return spend(text.size()) && push(PickleText{buffers_.emplace_back(std::move(text))});
}

bool PickleMachine::pushDecimal(std::string_view digits) {
  std::int64_t value = 0;
  const char* end = digits.data() + digits.size();
  const auto [stop, problem] = std::from_chars(digits.data(), end, value);
  if (problem == std::errc() && stop == end) return push(value);
  double large = 0;  // Python's integers have no bound
  const auto [largeStop, largeProblem] = std::from_chars(digits.data(), end, large);
  if (problem == std::errc::result_out_of_range && largeProblem == std::errc() && largeStop == end) return push(large);
  return refuse("The file holds a number that is none: it is damaged.");
}

bool PickleMachine::pushLong(std::string_view littleEndian) {
  if (littleEndian.empty()) return push(std::int64_t{0});
  const bool negative = (static_cast<unsigned char>(littleEndian.back()) & 0x80U) != 0;
  if (littleEndian.size() <= sizeof(std::int64_t)) {
    std::uint64_t value = negative ? ~std::uint64_t{0} : 0;
    std::memcpy(&value, littleEndian.data(), littleEndian.size());
    return push(static_cast<std::int64_t>(value));
  }
  double value = negative ? -1 : 0;
  for (std::size_t i = littleEndian.size(); i-- > 0;) value = value * 256 + static_cast<unsigned char>(littleEndian[i]);
  return push(value);
}

bool PickleMachine::pop(PickleValue*& out) {
  if (stack_.size() <= (marks_.empty() ? 0 : marks_.back())) {
    return refuse("The file takes a value where none is: it is damaged or not a pickle.");
  }
  out = stack_.back();
  stack_.pop_back();
  return true;
}

bool PickleMachine::popMark(PickleItems& out) {
  if (marks_.empty()) return refuse("The file closes what it did not open: it is damaged or not a pickle.");
  out.assign(stack_.begin() + static_cast<std::ptrdiff_t>(marks_.back()), stack_.end());
  stack_.resize(marks_.back());
  marks_.pop_back();
  return true;
}

PickleValue* PickleMachine::top() {
  if (stack_.size() <= (marks_.empty() ? 0 : marks_.back())) {
    refuse("The file takes a value where none is: it is damaged or not a pickle.");
    return nullptr;
  }
  return stack_.back();
}

bool PickleMachine::addPairs(PickleValue& dict, const PickleItems& flat) {
  auto* content = std::get_if<PickleDict>(&dict.content());
  if (content == nullptr || flat.size() % 2 != 0)
    return refuse("The file sets keys of what is no dict: it is damaged.");
  for (std::size_t i = 0; i < flat.size(); i += 2) content->pairs.emplace_back(flat[i], flat[i + 1]);
  return true;
}

bool PickleMachine::step(unsigned char code) {
  switch (code) {
    case Proto: {
      std::uint8_t protocol = 0;
      if (!takeInteger(protocol)) return false;
      return protocol <= newestProtocol ||
             refuse(fmt::format("The file is a pickle of protocol {}; protocols 0 to {} are known.", protocol,
                                newestProtocol),
                    "Write it with pickle.dump(..., protocol=4).");
    }
    case Frame: {
      std::uint64_t length = 0;
      if (!takeInteger(length)) return false;
      return length <= bytes_.size() - position_ || cutShort();
    }
    case Mark:
      marks_.push_back(stack_.size());
      return true;
    case Pop: {
      // Python's own pickler pops a lone mark with this opcode.
      if (!marks_.empty() && marks_.back() == stack_.size()) {
        marks_.pop_back();
        return true;
      }
      PickleValue* ignored = nullptr;
      return pop(ignored);
    }
    case PopMark: {
      PickleItems ignored;
      return popMark(ignored);
    }
    case Dup: {
      PickleValue* value = top();
      if (value == nullptr) return false;
      stack_.push_back(value);
      return true;
    }
    case None:
    case NewTrue:
    case NewFalse:
    case Int:
    case BinInt:
    case BinInt1:
    case BinInt2:
    case Long:
    case Long1:
    case Long4:
    case Float:
    case BinFloat:
      return stepNumber(code);
    case String:
    case BinString:
    case ShortBinString:
    case Unicode:
    case BinUnicode:
    case ShortBinUnicode:
    case BinUnicode8:
    case BinBytes:
    case ShortBinBytes:
    case BinBytes8:
    case ByteArray8:
      return stepText(code);
    case EmptyList:
    case EmptyTuple:
    case EmptySet:
    case EmptyDict:
    case Append:
    case Appends:
    case AddItems:
    case List:
    case FrozenSet:
    case Tuple:
    case Tuple1:
    case Tuple2:
    case Tuple3:
    case Dict:
    case SetItem:
    case SetItems:
      return stepContainer(code);
    case Put:
    case BinPut:
    case LongBinPut:
    case Memoize:
    case Get:
    case BinGet:
    case LongBinGet:
      return stepMemo(code);
    default:
      return stepObject(code);
  }
}

bool PickleMachine::stepNumber(unsigned char code) {
  std::string_view raw;
  switch (code) {
    case None:
      stack_.push_back(none_);
      return true;
    case NewTrue:
      return push(true);
    case NewFalse:
      return push(false);
    case Int:
      if (!takeLine(raw)) return false;
      if (raw == "00" || raw == "01") return push(raw == "01");
      return pushDecimal(raw);
    case BinInt: {
      std::int32_t value = 0;
      return takeInteger(value) && push(std::int64_t{value});
    }
    case BinInt1: {
      std::uint8_t value = 0;
      return takeInteger(value) && push(std::int64_t{value});
    }
    case BinInt2: {
      std::uint16_t value = 0;
      return takeInteger(value) && push(std::int64_t{value});
    }
    case Long:
      if (!takeLine(raw)) return false;
      if (raw.ends_with('L')) raw.remove_suffix(1);
      return pushDecimal(raw);
    case Long1:
      return takeCounted<std::uint8_t>(raw) && pushLong(raw);
    case Long4:
      return takeCounted<std::int32_t>(raw) && pushLong(raw);
    case Float: {
      if (!takeLine(raw)) return false;
      double value = 0;
      const auto [stop, problem] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
      if (problem != std::errc() || stop != raw.data() + raw.size()) {
        return refuse("The file holds a number that is none: it is damaged.");
      }
      return push(value);
    }
    default: {  // BinFloat, big-endian in every protocol
      if (!take(sizeof(double), raw)) return false;
      std::array<char, sizeof(double)> bytes{};
      std::reverse_copy(raw.begin(), raw.end(), bytes.begin());
      double value = 0;
      std::memcpy(&value, bytes.data(), sizeof(value));
      return push(value);
    }
  }
}

bool PickleMachine::stepText(unsigned char code) {
  std::string_view text;
  switch (code) {
    case String: {
      if (!takeLine(text)) return false;
      std::optional<std::string> decoded = unquoted(text);
      return decoded ? pushOwned(std::move(*decoded)) : refuse("The file holds a string without its quotes.");
    }
    case Unicode:
      return takeLine(text) && pushOwned(rawUnicode(text));
    case BinString:
      return takeCounted<std::int32_t>(text) && push(PickleText{text});
    case ShortBinString:
    case ShortBinUnicode:
    case ShortBinBytes:
      return takeCounted<std::uint8_t>(text) && push(PickleText{text});
    case BinUnicode:
    case BinBytes:
      return takeCounted<std::uint32_t>(text) && push(PickleText{text});
    default:  // BinUnicode8, BinBytes8, ByteArray8
      return takeCounted<std::uint64_t>(text) && push(PickleText{text});
  }
}

bool PickleMachine::stepContainer(unsigned char code) {
  PickleItems items;
  switch (code) {
    case EmptyList:
    case EmptyTuple:
    case EmptySet:
      return push(PickleList());
    case EmptyDict:
      return push(PickleDict());
    case List:
    case FrozenSet:
    case Tuple:
      return popMark(items) && push(PickleList{std::move(items)});
    case Tuple1:
    case Tuple2:
    case Tuple3: {
      items.resize(code - Tuple1 + 1U);
      for (std::size_t i = items.size(); i-- > 0;) {
        PickleValue* item = nullptr;
        if (!pop(item)) return false;
        items[i] = item;
      }
      return push(PickleList{std::move(items)});
    }
    case Dict:
      return popMark(items) && push(PickleDict()) && addPairs(*stack_.back(), items);
    case SetItem: {
      PickleValue* value = nullptr;
      PickleValue* key = nullptr;
      if (!pop(value) || !pop(key)) return false;
      PickleValue* dict = top();
      return dict != nullptr && addPairs(*dict, {key, value});
    }
    case SetItems: {
      if (!popMark(items)) return false;
      PickleValue* dict = top();
      return dict != nullptr && addPairs(*dict, items);
    }
    default: {  // Append, Appends, AddItems
      if (code == Append) {
        PickleValue* item = nullptr;
        if (!pop(item)) return false;
        items.push_back(item);
      } else if (!popMark(items)) {
        return false;
      }
      PickleValue* target = top();
      if (target == nullptr) return false;
      auto* list = std::get_if<PickleList>(&target->content());
      if (list == nullptr) return refuse("The file appends to what is no list: it is damaged.");
      list->items.insert(list->items.end(), items.begin(), items.end());
      return true;
    }
  }
}

bool PickleMachine::stepMemo(unsigned char code) {
  std::uint64_t index = memo_.size();
  if (code == Put || code == Get) {
    std::string_view line;
    if (!takeLine(line)) return false;
    const auto [stop, problem] = std::from_chars(line.data(), line.data() + line.size(), index);
    if (problem != std::errc() || stop != line.data() + line.size()) {
      return refuse("The file holds a number that is none: it is damaged.");
    }
  } else if (code == BinPut || code == BinGet) {
    std::uint8_t shortIndex = 0;
    if (!takeInteger(shortIndex)) return false;
    index = shortIndex;
  } else if (code == LongBinPut || code == LongBinGet) {
    std::uint32_t longIndex = 0;
    if (!takeInteger(longIndex)) return false;
    index = longIndex;
  }
  if (code == Get || code == BinGet || code == LongBinGet) {
    const auto found = memo_.find(index);
    if (found == memo_.end()) return refuse("The file refers to a value that it never stored: it is damaged.");
    stack_.push_back(found->second);
    return true;
  }
  PickleValue* value = top();
  if (value == nullptr) return false;
  memo_[index] = value;
  return true;
}

bool PickleMachine::stepObject(unsigned char code) {
  switch (code) {
    case Global: {
      std::string_view module;
      std::string_view name;
      return takeLine(module) && takeLine(name) && pushGlobal(module, name);
    }
    case StackGlobal: {
      PickleValue* name = nullptr;
      PickleValue* module = nullptr;
      if (!pop(name) || !pop(module)) return false;
      if (!name->text() || !module->text())
        return refuse("The file names a class by what is no string: it is damaged.");
      return pushGlobal(*module->text(), *name->text());
    }
    case Inst: {  // An old way to name a class and call it; nothing that is understood is written so.
      std::string_view module;
      std::string_view name;
      if (!takeLine(module) || !takeLine(name) || !pushGlobal(module, name)) return false;
      return refuse("The file makes an object in a way that numpy never does.");
    }
    case Reduce:
    case NewObj: {
      PickleValue* arguments = nullptr;
      PickleValue* callable = nullptr;
      return pop(arguments) && pop(callable) && call(*callable, *arguments);
    }
    case Build: {
      PickleValue* state = nullptr;
      if (!pop(state)) return false;
      PickleValue* target = top();
      return target != nullptr && build(*target, *state);
    }
    case NextBuffer:
    case ReadonlyBuffer:
      return refuse("The file keeps its arrays in buffers outside of itself.",
                    "Write it with pickle.dump() without buffer_callback.");
    case PersId:
    case BinPersId:
      return refuse("The file refers to objects outside of itself (torch.save does so).",
                    "Load it in Python and write plain numpy arrays with pickle.dump().");
    case Obj:
    case NewObjEx:
    case Ext1:
    case Ext2:
    case Ext4:
      return refuse("The file makes an object in a way that numpy never does.",
                    "Write plain numpy arrays, lists and dicts with pickle.dump().");
    default:
      return refuse(fmt::format("The file is damaged or not a pickle: 0x{:02x} is no instruction.", code),
                    "Choose a pickle in MMSA's layout.");
  }
}

}  // namespace hrlf
