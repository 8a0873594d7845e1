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
#include <span>
#include <string>
#include <vector>

namespace hrlf {

/// What was read out of a file: the values and the bytes that were unpacked for them. Views into the mapped file are
/// among the values, so the Hdf5File must live as long. Move only.
class Hdf5Content {
 public:
  [[nodiscard]] ValueTree& tree() { return tree_; }
  /// Memory for `size` more bytes, which lives as long as this.
  [[nodiscard]] Result<std::span<char>> unpackRoom(std::size_t size);
  [[nodiscard]] std::size_t unpackedBytes() const { return unpackedBytes_; }
  /// Lets the system take the pages of what was unpacked back; they stay readable.
  void releasePages() const;

 private:
  ValueTree tree_;
  std::deque<ScratchMemory> unpacked_;
  std::size_t unpackedBytes_ = 0;
};

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

  /// Whether there is a group of this name.
  [[nodiscard]] bool hasGroup(const std::string& path) const;
  /// What is in a group ("/" is the whole file), in alphabetic order; links to other places are left out. Errors:
  /// damaged.
  [[nodiscard]] Result<std::vector<std::string>> names(const std::string& path) const;
  /// The data sets of a group as a dict of arrays and lists of texts; groups within and other types are left out.
  /// Errors: damaged, a shape far beyond what is stored, no room to unpack, cancelled. They name group and data set.
  [[nodiscard]] Result<const PickleValue*> readGroup(const std::string& path, Hdf5Content& content,
                                                     Progress& progress) const;

  [[nodiscard]] std::size_t byteCount() const { return mapped_.bytes().size(); }
  [[nodiscard]] const std::string& where() const { return where_; }
  /// Lets the system take the pages of the file back; they stay readable.
  void releasePages() const { mapped_.releasePages(); }

 private:
  Hdf5File() = default;

  std::string where_;
  std::int64_t file_ = -1;
  MappedFile mapped_;

  [[nodiscard]] Result<const PickleValue*> readValue(std::int64_t dataset, const std::string& where,
                                                     Hdf5Content& content, Progress& progress) const;
  [[nodiscard]] Result<const PickleValue*> readNumbers(std::int64_t dataset, std::int64_t type,
                                                       std::vector<std::size_t> shape, const std::string& where,
                                                       Hdf5Content& content, Progress& progress) const;
  [[nodiscard]] Result<const PickleValue*> readTexts(std::int64_t dataset, std::int64_t type,
                                                     const std::vector<std::size_t>& shape, const std::string& where,
                                                     Hdf5Content& content) const;
};

}  // namespace hrlf
