#include "core/data/scratch_memory.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstring>
#include <limits>
#include <string>
#include <utility>

namespace hrlf {

Result<ScratchMemory> ScratchMemory::make(std::size_t size) {
  ScratchMemory memory;
  if (size == 0) return memory;
  constexpr std::size_t worthAFile = 1 << 20;
  if (size < worthAFile) {
    void* address = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (address == MAP_FAILED) return fail(ErrorKind::System, "There is not enough memory to unpack the data.");
    memory.address_ = address;
    memory.size_ = size;
    return memory;
  }
  // /tmp may be kept in memory; /var/tmp is a disk.
  std::string name = "/var/tmp/hrlf-XXXXXX";
  const auto failure = [](int why) {
    return fail(ErrorKind::System, fmt::format("The data cannot be unpacked: {}.", std::strerror(why)), "/var/tmp",
                "Make room there.");
  };
  if (size > static_cast<std::size_t>(std::numeric_limits<off_t>::max())) return failure(EFBIG);
  const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
  if (descriptor < 0) return failure(errno);
  ::unlink(name.c_str());
  // Without the room reserved, a full disk would end the program at some later write.
  int why = ::posix_fallocate(descriptor, 0, static_cast<off_t>(size));
  if (why == 0) {
    void* address = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (address == MAP_FAILED) {
      why = errno;
    } else {
      memory.address_ = address;
      memory.size_ = size;
      memory.isFile_ = true;
    }
  }
  ::close(descriptor);
  if (why != 0) return failure(why);
  return memory;
}

ScratchMemory::ScratchMemory(ScratchMemory&& other) noexcept
    : address_(std::exchange(other.address_, nullptr)),
      size_(std::exchange(other.size_, 0)),
      isFile_(std::exchange(other.isFile_, false)) {}

ScratchMemory& ScratchMemory::operator=(ScratchMemory&& other) noexcept {
  std::swap(address_, other.address_);
  std::swap(size_, other.size_);
  std::swap(isFile_, other.isFile_);
  return *this;
}

void ScratchMemory::releasePages() const {
  // Pages of plain memory would come back as zeros.
  if (isFile_) ::madvise(address_, size_, MADV_DONTNEED);
}

ScratchMemory::~ScratchMemory() {
  if (address_ != nullptr) ::munmap(address_, size_);
}

}  // namespace hrlf
