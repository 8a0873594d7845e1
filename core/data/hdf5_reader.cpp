#include "core/data/dataset_readers.h"
#include "core/data/hdf5_file.h"
#include "core/data/mmsa_tree.h"

#include <optional>

namespace hrlf {

namespace {

std::optional<std::string> groupOf(const Hdf5File& file, Split split) {
  for (std::string_view name : splitNames(split)) {
    if (file.hasGroup(std::string(name))) return std::string(name);
  }
  return std::nullopt;
}

class Hdf5Reader final : public DatasetReader {
 public:
  [[nodiscard]] std::string_view layout() const override { return "HDF5 in MMSA's layout"; }

  [[nodiscard]] bool recognises(const DatasetSource& source) const override {
    return source.kind() == DatasetSource::Kind::Hdf5;
  }

  [[nodiscard]] Result<Dataset> read(const DatasetSource& source, Progress& progress) const override {
    auto file = Hdf5File::open(source.paths().front());
    if (!file) return tl::unexpected<Error>(file.error());
    Hdf5Content content;
    ValueTree::Entries splits;
    SubProgress opening(progress, 0, 0.5);
    for (Split split : allSplits) {
      const auto group = groupOf(*file, split);
      if (!group) continue;
      const auto columns = file->readGroup(*group, content, opening);
      if (!columns) return tl::unexpected<Error>(columns.error());
      splits.emplace_back(splitName(split), *columns);
    }
    if (splits.empty()) {
      return fail(ErrorKind::BadInput, "The HDF5 file holds no groups train, valid or test.", source.where(),
                  "Store MMSA's keys in such groups.");
    }
    SubProgress reading(progress, 0.5, 1);
    TreeOrigin origin = originOf(source);
    origin.byteCount = file->byteCount() + content.unpackedBytes();
    origin.releasePages = [&file, &content] {
      file->releasePages();
      content.releasePages();
    };
    return readMmsaTree(*content.tree().dict(splits), std::move(origin), reading);
  }
};

}  // namespace

std::unique_ptr<DatasetReader> makeHdf5Reader() { return std::make_unique<Hdf5Reader>(); }

}  // namespace hrlf
