// numpy's .npz: a zip archive of .npy arrays.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/mapped_file.h"
#include "core/data/pickle.h"
#include "core/data/scratch_memory.h"
#include "core/data/value_tree.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hrlf {

/// The arrays of an archive by name, without ".npy". Stored arrays stay in the mapped file, compressed ones are
/// unpacked into scratch memory; arrays of objects are read as pickles, which runs nothing. Move only.
class NpzArchive {
 public:
  using Entries = std::vector<std::pair<std::string, const PickleValue*>>;

  /// Errors: torch.save's archive, no zip, cut short, damaged, encrypted or unknown compression, a shape that does not
  /// fit the bytes, far more bytes claimed than can be packed, cancelled. They name the array.
  [[nodiscard]] static Result<NpzArchive> open(const std::filesystem::path& path, Progress& progress);

  [[nodiscard]] const Entries& entries() const { return entries_; }
  /// Of the file and of what was unpacked.
  [[nodiscard]] std::size_t byteCount() const { return byteCount_; }
  [[nodiscard]] ValueTree& tree() { return tree_; }
  /// Lets the system take back the pages that were read; they stay readable.
  void releasePages() const;

 private:
  MappedFile file_;
  std::deque<ScratchMemory> unpacked_;
  std::deque<Pickle> pickles_;
  ValueTree tree_;
  Entries entries_;
  std::size_t byteCount_ = 0;

  [[nodiscard]] Result<std::string_view> unpack(std::string_view packed, std::size_t size, const std::string& where,
                                                Progress& progress);
  [[nodiscard]] Result<void> check(std::string_view bytes, std::uint32_t wanted, const std::string& where,
                                   Progress& progress) const;
  [[nodiscard]] Result<const PickleValue*> parseArray(std::string_view npy, const std::string& where,
                                                      Progress& progress);
};

}  // namespace hrlf
