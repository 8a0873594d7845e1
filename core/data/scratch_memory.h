// Room for unpacked data that the system may put on disk.
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace hrlf {

/// Bytes of an unnamed temporary file, mapped: unpacking several gigabytes does not take as much memory. A few bytes
/// are kept in plain memory. Starts zeroed. Move only. Errors: no room on the disk of temporary files.
class ScratchMemory {
 public:
  [[nodiscard]] static Result<ScratchMemory> make(std::size_t size);

  ScratchMemory() = default;
  ScratchMemory(ScratchMemory&& other) noexcept;
  ScratchMemory& operator=(ScratchMemory&& other) noexcept;
  ScratchMemory(const ScratchMemory&) = delete;
  ScratchMemory& operator=(const ScratchMemory&) = delete;
  ~ScratchMemory();

  [[nodiscard]] std::span<char> room() { return {static_cast<char*>(address_), size_}; }
  [[nodiscard]] std::string_view bytes() const { return {static_cast<const char*>(address_), size_}; }
  /// Takes the pages out of the process's memory; what they hold is kept, and read again when it is asked for.
  void releasePages() const;

 private:
  void* address_ = nullptr;
  std::size_t size_ = 0;
  bool isFile_ = false;
};

}  // namespace hrlf
