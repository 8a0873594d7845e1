#include "core/data/mapped_file.h"

#include "core/base/atomic_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace hrlf {

Result<MappedFile> MappedFile::open(const std::filesystem::path& path) {
  const auto systemError = [&path](ErrorKind kind, const std::string& what) {
    return fail(kind, what, pathText(path), "Check the name and that you may read it.");
  };
  // Without O_NONBLOCK opening a pipe would wait for its writer.
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor < 0)
    return systemError(ErrorKind::NotFound, fmt::format("Cannot open the file: {}.", std::strerror(errno)));
  struct stat status {};
  MappedFile file;
  const bool known = ::fstat(descriptor, &status) == 0;
  const bool regular = known && S_ISREG(status.st_mode);
  bool mapped = regular;
  if (regular && status.st_size > 0) {
    const auto size = static_cast<std::size_t>(status.st_size);
    void* address = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    mapped = address != MAP_FAILED;
    if (mapped) {
      file.address_ = address;
      file.size_ = size;
    }
  }
  const int why = errno;
  ::close(descriptor);
  errno = why;
  if (known && !regular) {
    return fail(ErrorKind::BadInput, "This is a folder or a device, not a file.", pathText(path), "Choose a file.");
  }
  if (!mapped) return systemError(ErrorKind::System, fmt::format("Cannot read the file: {}.", std::strerror(errno)));
  return file;
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : address_(std::exchange(other.address_, nullptr)), size_(std::exchange(other.size_, 0)) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  std::swap(address_, other.address_);
  std::swap(size_, other.size_);
  return *this;
}

void MappedFile::releasePages() const {
  if (address_ != nullptr) ::madvise(address_, size_, MADV_DONTNEED);
}

MappedFile::~MappedFile() {
  if (address_ != nullptr) ::munmap(address_, size_);
}

}  // namespace hrlf
