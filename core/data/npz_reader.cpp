#include "core/data/dataset_readers.h"
#include "core/data/mmsa_tree.h"
#include "core/data/npz_archive.h"

#include <array>
#include <optional>

namespace hrlf {

namespace {

// "text" of "train/text", "train_text", "train.text"; empty when the name is the split's alone.
std::optional<std::string> keyWithin(Split split, std::string_view name) {
  for (std::string_view alias : splitNames(split)) {
    if (name == alias) return std::string();
    if (!name.starts_with(alias)) continue;
    const std::string_view rest = name.substr(alias.size());
    if (rest.size() > 1 && std::string_view("/_.").find(rest.front()) != std::string_view::npos) {
      return std::string(rest.substr(1));
    }
  }
  return std::nullopt;
}

class NpzReader final : public DatasetReader {
 public:
  [[nodiscard]] std::string_view layout() const override { return "numpy archive (.npz) in MMSA's layout"; }

  [[nodiscard]] bool recognises(const DatasetSource& source) const override {
    return source.kind() == DatasetSource::Kind::Zip;
  }

  [[nodiscard]] Result<Dataset> read(const DatasetSource& source, Progress& progress) const override {
    SubProgress opening(progress, 0, 0.3);
    auto archive = NpzArchive::open(source.paths().front(), opening);
    if (!archive) return tl::unexpected<Error>(archive.error());
    ValueTree::Entries splits;
    for (Split split : allSplits) {
      ValueTree::Entries columns;
      const PickleValue* whole = nullptr;
      for (const auto& [name, value] : archive->entries()) {
        const auto key = keyWithin(split, name);
        if (!key) continue;
        if (key->empty()) {
          whole = value;
        } else {
          columns.emplace_back(*key, value);
        }
      }
      if (whole == nullptr && columns.empty()) continue;
      splits.emplace_back(splitName(split), whole != nullptr ? whole : archive->tree().dict(columns));
    }
    if (splits.empty()) {
      return fail(ErrorKind::BadInput, "The archive holds no arrays of train, valid or test splits.", source.where(),
                  "Name them train_text, train_audio, train_vision, train_regression_labels, valid_text, ...");
    }
    SubProgress reading(progress, 0.3, 1);
    TreeOrigin origin = originOf(source);
    origin.byteCount = archive->byteCount();
    origin.releasePages = [&archive] { archive->releasePages(); };
    return readMmsaTree(*archive->tree().dict(splits), std::move(origin), reading);
  }
};

}  // namespace

std::unique_ptr<DatasetReader> makeNpzReader() { return std::make_unique<NpzReader>(); }

}  // namespace hrlf
