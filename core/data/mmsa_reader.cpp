#include "core/data/dataset_readers.h"
#include "core/data/mmsa_tree.h"

#include <algorithm>

namespace hrlf {

namespace {

class MmsaReader final : public DatasetReader {
 public:
  [[nodiscard]] std::string_view layout() const override { return "MMSA pickle"; }

  [[nodiscard]] bool recognises(const DatasetSource& source) const override {
    const Pickle* pickle = source.pickle();
    return pickle != nullptr && std::any_of(allSplits.begin(), allSplits.end(), [pickle](Split split) {
             return findSplit(pickle->root(), split) != nullptr;
           });
  }

  [[nodiscard]] Result<Dataset> read(const DatasetSource& source, Progress& progress) const override {
    return readMmsaTree(source.pickle()->root(), originOf(source), progress);
  }
};

}  // namespace

std::unique_ptr<DatasetReader> makeMmsaReader() { return std::make_unique<MmsaReader>(); }

}  // namespace hrlf
