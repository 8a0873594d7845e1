#include "core/base/atomic_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <fstream>
#include <iterator>
#include <system_error>

namespace hrlf {

namespace {

// Owns the temporary file until it has been renamed; removes it on every other way out.
class TemporaryFile {
 public:
  explicit TemporaryFile(std::string name) : name_(std::move(name)), descriptor_(::mkstemp(name_.data())) {}
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
    if (!renamed_ && isOpenOrWas_) ::unlink(name_.c_str());
  }

  [[nodiscard]] bool isOpen() const { return descriptor_ >= 0; }

  bool write(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
  }

  // mkstemp makes the file private; a user's file has the rights any new file of theirs would have.
  bool finish(const std::string& target) {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    if (::fchmod(descriptor_, 0666 & ~mask) != 0 || ::fsync(descriptor_) != 0) return false;
    const int closed = ::close(descriptor_);
    descriptor_ = -1;
    if (closed != 0 || ::rename(name_.c_str(), target.c_str()) != 0) return false;
    renamed_ = true;
    return true;
  }

 private:
  std::string name_;
  int descriptor_;
  bool isOpenOrWas_ = descriptor_ >= 0;
  bool renamed_ = false;
};

}  // namespace

Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes) {
  const auto systemError = [&path](fmt::format_string<std::string> pattern) {
    return fail(ErrorKind::System, fmt::format(pattern, std::string(std::strerror(errno))), pathText(path),
                "Choose a folder that exists, is writable and has free space.");
  };
  const std::string name = path.native();
  const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
  TemporaryFile file((folder / ".hrlf-XXXXXX").native());
  if (!file.isOpen()) return systemError("Cannot create the file: {}.");
  if (!file.write(bytes)) return systemError("Cannot write the file: {}.");
  if (!file.finish(name)) return systemError("Cannot finish the file: {}.");
  return {};
}

Result<std::string> readFile(const std::filesystem::path& path) {
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) {
    return fail(ErrorKind::BadInput, "This is a folder, not a file.", pathText(path));
  }
  std::ifstream stream(path, std::ios::binary);
  if (!stream) {
    return fail(ErrorKind::NotFound, fmt::format("Cannot open the file: {}.", std::strerror(errno)), pathText(path),
                "Check the name and that you may read it.");
  }
  std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  if (stream.bad()) return fail(ErrorKind::System, "Reading the file failed.", pathText(path));
  return bytes;
}

std::string pathText(const std::filesystem::path& path) { return path.native(); }

Result<void> makeFolder(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (!error) return {};
  return fail(ErrorKind::System, fmt::format("Cannot make the folder: {}.", error.message()), pathText(folder),
              "Choose a folder that you may write to.");
}

Error inFile(Error error, const std::filesystem::path& path) {
  const std::string file = pathText(path);
  if (error.where != file) error.where = file + (error.where.empty() ? "" : ", " + error.where);
  return error;
}

}  // namespace hrlf
