// Reads Python pickles without Python, and without running anything.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/mapped_file.h"
#include "core/data/pickle_value.h"
#include "core/data/scratch_memory.h"

#include <deque>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace hrlf {

/// A pickle of protocol 0 to 5 as a tree of plain values: numbers, strings, lists, dicts and numpy arrays, as written
/// by Python 2 or 3 and numpy 1 or 2. Nothing in the file is executed: the constructors of numpy arrays, dtypes and
/// scalars are understood by name, every other global ("os.system") is refused by its full name. Arrays stay where they
/// lie in the mapped file; big-endian and Fortran-ordered ones are converted as they are read. Every length is checked
/// against the bytes that remain before memory is taken, and the number of values is bounded. Errors: not a pickle
/// (git-lfs pointer, torch.save archive, HTML page, ... are named), cut short, damaged, refused globals, buffers kept
/// outside the file (protocol 5), cancelled. They name the path and the byte.
class Pickle {
 public:
  [[nodiscard]] static Result<Pickle> load(const std::filesystem::path& path, Progress& progress);
  /// The same of bytes in memory; `where` names them in messages.
  [[nodiscard]] static Result<Pickle> parse(std::string bytes, const std::string& where, Progress& progress);

  /// The same of bytes that the caller keeps for as long as the Pickle lives.
  [[nodiscard]] static Result<Pickle> parseKept(std::string_view bytes, const std::string& where, Progress& progress);

  [[nodiscard]] const PickleValue& root() const { return *root_; }
  /// Size of the file: the measure of how much a reader may expect to find in it.
  [[nodiscard]] std::size_t byteCount() const { return byteCount_; }
  /// Lets the system take back the pages that were read; they stay readable.
  void releasePages() const;

 private:
  // Values point into these, so they never move: deques, and a string behind a pointer.
  MappedFile file_;
  std::unique_ptr<std::string> memory_;
  std::deque<std::string> buffers_;
  std::deque<ScratchMemory> largeBuffers_;
  std::deque<PickleValue> values_;
  const PickleValue* root_ = nullptr;
  std::size_t byteCount_ = 0;

  Result<void> read(std::string_view bytes, const std::string& where, Progress& progress);
};

}  // namespace hrlf
