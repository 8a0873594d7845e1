// The stack machine that a pickle is a program for; internal to pickle.cpp.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/pickle_value.h"
#include "core/data/scratch_memory.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hrlf {

/// Runs one pickle. Methods return false or null once something is wrong; the error is then kept for run() to give.
class PickleMachine {
 public:
  /// `values` and the buffers receive what the pickle makes and must outlive the result, as must `bytes`.
  PickleMachine(std::string_view bytes, std::string where, std::deque<PickleValue>& values,
                std::deque<std::string>& buffers, std::deque<ScratchMemory>& largeBuffers);

  [[nodiscard]] Result<const PickleValue*> run(Progress& progress);

 private:
  using Content = PickleValue::Content;

  std::string_view bytes_;
  std::size_t position_ = 0;
  std::string where_;
  std::deque<PickleValue>& values_;
  std::deque<std::string>& buffers_;
  std::deque<ScratchMemory>& largeBuffers_;
  std::size_t budget_;  ///< of what is copied or decoded, in bytes or values
  std::vector<PickleValue*> stack_;
  std::vector<std::size_t> marks_;
  std::unordered_map<std::uint64_t, PickleValue*> memo_;
  PickleValue* none_ = nullptr;
  std::optional<Error> error_;

  bool step(unsigned char code);
  bool stepNumber(unsigned char code);
  bool stepText(unsigned char code);
  bool stepContainer(unsigned char code);
  bool stepMemo(unsigned char code);
  bool stepObject(unsigned char code);

  bool refuse(std::string what, std::string remedy = "Export the data set again.");
  bool cutShort();

  // Out of the file.
  bool take(std::size_t count, std::string_view& out);
  bool takeLine(std::string_view& out);
  template <class T>
  bool takeInteger(T& out);
  template <class Length>
  bool takeCounted(std::string_view& out);

  // Values.
  bool push(Content content);
  bool spend(std::size_t amount);
  bool pushOwned(std::string text);
  bool pushDecimal(std::string_view digits);
  bool pushLong(std::string_view littleEndian);
  bool pop(PickleValue*& out);
  bool popMark(PickleItems& out);
  PickleValue* top();
  bool addPairs(PickleValue& dict, const PickleItems& flat);

  // What objects mean; in pickle_calls.cpp.
  bool pushGlobal(std::string_view module, std::string_view name);
  bool call(const PickleValue& callable, const PickleValue& arguments);
  bool build(PickleValue& target, const PickleValue& state);
  bool callDtype(const PickleItems& arguments);
  bool callScalar(const PickleItems& arguments);
  bool callFromBuffer(const PickleItems& arguments);
  bool callEncode(const PickleItems& arguments);
  bool callBytes(const PickleItems& arguments);
  bool callOrderedDict(const PickleItems& arguments);
  bool buildDtype(ElementType& type, const PickleItems& state);
  bool buildArray(PickleArray& array, const PickleItems& state);
  bool fillShape(PickleArray& array, const PickleValue& shape);
  bool fillBytes(PickleArray& array, std::string_view data);
};

}  // namespace hrlf
