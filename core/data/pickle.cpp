#include "core/data/pickle.h"

#include "core/base/atomic_file.h"
#include "core/data/foreign_file.h"
#include "core/data/pickle_machine.h"

#include <new>

namespace hrlf {

Result<Pickle> Pickle::load(const std::filesystem::path& path, Progress& progress) {
  Result<MappedFile> file = MappedFile::open(path);
  if (!file) return tl::unexpected<Error>(file.error());
  Pickle pickle;
  pickle.file_ = std::move(*file);
  const Result<void> read = pickle.read(pickle.file_.bytes(), pathText(path), progress);
  if (!read) return tl::unexpected<Error>(read.error());
  return pickle;
}

Result<Pickle> Pickle::parse(std::string bytes, const std::string& where, Progress& progress) {
  Pickle pickle;
  pickle.memory_ = std::make_unique<std::string>(std::move(bytes));
  const Result<void> read = pickle.read(*pickle.memory_, where, progress);
  if (!read) return tl::unexpected<Error>(read.error());
  return pickle;
}

Result<Pickle> Pickle::parseKept(std::string_view bytes, const std::string& where, Progress& progress) {
  Pickle pickle;
  const Result<void> read = pickle.read(bytes, where, progress);
  if (!read) return tl::unexpected<Error>(read.error());
  return pickle;
}

void Pickle::releasePages() const {
  file_.releasePages();
  for (const ScratchMemory& buffer : largeBuffers_) buffer.releasePages();
}

Result<void> Pickle::read(std::string_view bytes, const std::string& where, Progress& progress) {
  if (auto foreign = foreignFileError(bytes, where)) return tl::unexpected<Error>(std::move(*foreign));
  byteCount_ = bytes.size();
  try {
    const Result<const PickleValue*> root = PickleMachine(bytes, where, values_, buffers_, largeBuffers_).run(progress);
    if (!root) return tl::unexpected<Error>(root.error());
    root_ = *root;
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::System, "There is not enough memory to read the file.", where, "Close other programs.");
  }
  return {};
}

}  // namespace hrlf
