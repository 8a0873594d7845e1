// HDF5 files as plain values.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/mapped_file.h"
#include "core/data/scratch_memory.h"
#include "core/data/value_tree.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <string>
#include <vector>

namespace hrlf {

/// Groups and data sets of a file. Numbers that lie in one piece stay in the mapped file; packed ones are unpacked into
/// scratch memory. Links to other files, data kept outside the file and virtual data sets are not followed. One thread
/// at a time: the HDF5 library of most systems knows no threads. Move only.
class Hdf5File {
 public:
  /// Errors: not found, damaged, cut short.
  [[nodiscard]] static Result<Hdf5File> open(const std::filesystem::path& path);

  Hdf5File(Hdf5File&& other) noexcept;
  Hdf5File& operator=(Hdf5File&& other) noexcept;
  Hdf5File(const Hdf5File&) = delete;
  Hdf5File& operator=(const Hdf5File&) = delete;
  ~Hdf5File();

  /// Whether there is a group of this name at the top.
  [[nodiscard]] bool hasGroup(const std::string& path) const;
  /// The data sets of a group as a dict of arrays and lists of texts; groups within and other types are left out.
  /// Errors: damaged, a shape far beyond what is stored, no room to unpack, cancelled. They name group and data set.
  [[nodiscard]] Result<const PickleValue*> readGroup(const std::string& path, Progress& progress);

  /// Of the file and of what was unpacked.
  [[nodiscard]] std::size_t byteCount() const { return byteCount_; }
  [[nodiscard]] ValueTree& tree() { return tree_; }

 private:
  Hdf5File() = default;

  std::string where_;
  std::int64_t file_ = -1;
  MappedFile mapped_;
  std::deque<ScratchMemory> unpacked_;
  ValueTree tree_;
  std::size_t byteCount_ = 0;

  [[nodiscard]] Result<const PickleValue*> readValue(std::int64_t dataset, const std::string& where,
                                                     Progress& progress);
  [[nodiscard]] Result<const PickleValue*> readNumbers(std::int64_t dataset, std::int64_t type,
                                                       std::vector<std::size_t> shape, const std::string& where,
                                                       Progress& progress);
  [[nodiscard]] Result<const PickleValue*> readTexts(std::int64_t dataset, std::int64_t type, std::size_t count,
                                                     const std::string& where);
};

}  // namespace hrlf
