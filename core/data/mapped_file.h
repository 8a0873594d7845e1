// A file's bytes without a copy of them.
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace hrlf {

/// A regular file mapped read-only for as long as the object lives: a data set of several gigabytes is not doubled in
/// memory. Move only. Errors: not found, no permission, a folder, a device or pipe.
class MappedFile {
 public:
  [[nodiscard]] static Result<MappedFile> open(const std::filesystem::path& path);

  MappedFile() = default;
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;
  ~MappedFile();

  [[nodiscard]] std::string_view bytes() const { return {static_cast<const char*>(address_), size_}; }
  /// Takes what was read so far out of the process's memory. It is read from the file again when it is asked for.
  void releasePages() const;

 private:
  void* address_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace hrlf
