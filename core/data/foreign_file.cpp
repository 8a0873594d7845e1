#include "core/data/foreign_file.h"

#include "core/base/atomic_file.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace hrlf {

namespace {

using namespace std::string_view_literals;

struct Signature {
  std::string_view start;
  std::string_view what;
  std::string_view remedy;
};

constexpr std::string_view decompress = "Decompress it first and open the result.";
constexpr std::string_view saveAsPickle =
    "Load it in Python and write it with pickle.dump() in MMSA's layout, then open that.";

constexpr std::array signatures{
    Signature{"version https://git-lfs"sv, "The file is a git-lfs pointer, not data.",
              "Run `git lfs pull` in its repository and open it again."},
    Signature{"PK\x03\x04"sv, "The file is a zip archive (torch.save and numpy's .npz write such), not a pickle.",
              saveAsPickle},
    Signature{"\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19"sv,
              "The file was written by an old torch.save, which is not a plain pickle.", saveAsPickle},
    Signature{"\x1f\x8b"sv, "The file is gzip-compressed.", decompress},
    Signature{"BZh"sv, "The file is bzip2-compressed.", decompress},
    Signature{"\xfd"
              "7zXZ"sv,
              "The file is xz-compressed.", decompress},
    Signature{"\x28\xb5\x2f\xfd"sv, "The file is zstd-compressed.", decompress},
    Signature{"\x89HDF\r\n\x1a\n"sv, "The file is HDF5 (.csd, .h5, .mat), not a pickle.", saveAsPickle},
    Signature{"\x93NUMPY"sv, "The file is a single numpy array (.npy), not a data set.", saveAsPickle},
};

// A page that a server sent instead of the file: white space, then a tag.
bool looksLikeHtml(std::string_view bytes) {
  std::string start(bytes.substr(0, 256));
  start.erase(0, std::min(start.size(), start.find_first_not_of("\xef\xbb\xbf \t\r\n")));
  start = lowerCase(start);
  return start.starts_with("<!doctype") || start.starts_with("<html") || start.starts_with("<?xml");
}

}  // namespace

std::optional<Error> foreignFileError(std::string_view bytes, const std::string& where) {
  if (bytes.empty()) {
    return Error{ErrorKind::BadInput, "The file is empty.", where, "Fetch or export it again."};
  }
  for (const Signature& signature : signatures) {
    if (bytes.starts_with(signature.start)) {
      return Error{ErrorKind::BadInput, std::string(signature.what), where, std::string(signature.remedy)};
    }
  }
  if (looksLikeHtml(bytes)) {
    return Error{ErrorKind::BadInput, "The file is an HTML page, probably what a server sent instead of the data.",
                 where, "Download the data set itself and open it again."};
  }
  return std::nullopt;
}

std::optional<Error> misnamedFileError(const std::filesystem::path& path, std::string_view bytes) {
  constexpr char pickleProtocol = '\x80';
  if (bytes.starts_with(pickleProtocol)) return std::nullopt;
  const std::string extension = lowerCase(path.extension().string());
  const std::string where = pathText(path);
  constexpr std::string_view remedy = "Open it in an editor to see what it is; fetch or export the data set again.";
  if (extension == ".csd" || extension == ".h5" || extension == ".hdf5")
    return Error{ErrorKind::BadInput, "The file is no HDF5 file, though its name says so.", where, std::string(remedy)};
  if (extension == ".npz")
    return Error{ErrorKind::BadInput, "The file is no numpy archive, though its name says so.", where,
                 std::string(remedy)};
  return std::nullopt;
}

}  // namespace hrlf
