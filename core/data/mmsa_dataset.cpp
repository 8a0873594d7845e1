#include "core/data/mmsa_dataset.h"

#include "core/base/atomic_file.h"
#include "core/data/mmsa_schema.h"
#include "core/data/mmsa_split.h"
#include "core/data/mmsa_tree.h"
#include "core/data/pickle.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <new>
#include <optional>
#include <utility>

namespace hrlf {

namespace {

constexpr double mostClasses = 1000;

class TreeReader {
 public:
  TreeReader(const PickleValue& root, TreeOrigin origin)
      : root_(root),
        file_(std::move(origin.file)),
        label_(origin.label),
        budget_(origin.byteCount),
        releasePages_(std::move(origin.releasePages)) {
    dataset_.classes = std::move(origin.classes);
    dataset_.warnings = std::move(origin.warnings);
  }

  Result<Dataset> read(Progress& progress) {
    for (Split split : allSplits) {
      const PickleValue* found = findSplit(root_, split);
      if (found == nullptr) {
        dataset_.warnings.push_back({fmt::format("There is no {} split.", splitName(split)), "top level"});
      } else {
        present_.push_back({split, found});
      }
    }
    if (present_.empty()) {
      return fail(ErrorKind::BadInput,
                  fmt::format("The file holds {} without train, valid or test splits.", root_.description()), file_,
                  "Choose a pickle in MMSA's layout.");
    }
    const bool isClassification =
        label_ == LabelChoice::Class ||
        (label_ == LabelChoice::Usual && !isAnywhere("regression_labels") && !isAnywhere("labels"));
    dataset_.task = isClassification ? Task::Classification : Task::Regression;
    noteOtherLabels();
    if (const auto named = readNames(); !named) return tl::unexpected<Error>(named.error());
    if (const auto done = readSplits(progress); !done) return tl::unexpected<Error>(done.error());
    if (const auto fits = settleSchema(); !fits) return tl::unexpected<Error>(fits.error());
    if (isClassification) {
      if (const auto fits = settleClasses(); !fits) return tl::unexpected<Error>(fits.error());
    }
    return std::move(dataset_);
  }

 private:
  struct Found {
    Split split;
    const PickleValue* value;
  };

  const PickleValue& root_;
  std::string file_;
  LabelChoice label_;
  ReadBudget budget_;
  std::function<void()> releasePages_;
  Dataset dataset_;
  std::vector<Found> present_;
  bool hasSchema_ = false;
  PerModality<std::size_t> widths_{{0, 0, 0}};
  std::array<std::vector<std::string>, 3> classNames_;

  [[nodiscard]] bool isAnywhere(std::string_view key) const {
    return std::any_of(present_.begin(), present_.end(),
                       [key](const Found& found) { return found.value->find(key) != nullptr; });
  }

  // A file may hold several labels; a person should know which one this data set has.
  void noteOtherLabels() {
    std::string others;
    const LabelChoice taken =
        dataset_.task == Task::Classification && label_ == LabelChoice::Usual ? LabelChoice::Class : label_;
    for (LabelChoice choice :
         {LabelChoice::Usual, LabelChoice::Text, LabelChoice::Audio, LabelChoice::Vision, LabelChoice::Class}) {
      if (choice == taken || !isAnywhere(labelKey(choice))) continue;
      others += fmt::format("{}{}", others.empty() ? "" : ", ", labelKey(choice));
    }
    if (!others.empty()) {
      dataset_.warnings.push_back({fmt::format("There are other labels, which were not taken: {}.", others),
                                   fmt::format("key {}", isAnywhere(labelKey(taken)) ? labelKey(taken) : "labels")});
    }
  }

  Result<void> readNames() {
    const PickleValue* schema = root_.find(schemaKey);
    const auto json = schema != nullptr ? schema->text() : std::nullopt;
    if (!json) return {};
    hasSchema_ = true;
    return schemaFromJson(*json, file_, dataset_);
  }

  Result<void> readSplits(Progress& progress) {
    const SplitRules rules{dataset_.task, label_, !hasSchema_};
    for (std::size_t i = 0; i < present_.size(); ++i) {
      const Split split = present_[i].split;
      const std::string name(splitName(split));
      SubProgress part(progress, static_cast<double>(i) / static_cast<double>(present_.size()),
                       static_cast<double>(i + 1) / static_cast<double>(present_.size()));
      auto content = readSplit(*present_[i].value, file_, name, rules, budget_, releasePages_, part);
      if (!content) return tl::unexpected<Error>(content.error());
      for (Modality m : allModalities) {
        const std::size_t width = content->widths[m];
        if (width == 0) continue;
        if (widths_[m] == 0) widths_[m] = width;
        if (widths_[m] != width) {
          return fail(
              ErrorKind::Mismatch,
              fmt::format("{} has {} columns here but {} in another split.", modalityName(m), width, widths_[m]),
              fmt::format("{}, {}", file_, name), "Export all splits with the same features.");
        }
      }
      dataset_.split(split) = std::move(content->utterances);
      dataset_.tableFrames[static_cast<std::size_t>(split)] = content->tableFrames;
      classNames_[static_cast<std::size_t>(split)] = std::move(content->classNames);
      std::move(content->warnings.begin(), content->warnings.end(), std::back_inserter(dataset_.warnings));
    }
    return {};
  }

  Result<void> settleSchema() {
    if (!hasSchema_) dataset_.schema = unnamedSchema(widths_);
    for (Modality m : allModalities) {
      const int width = dataset_.schema.width(m);
      if (widths_[m] != 0 && widths_[m] != static_cast<std::size_t>(width)) {
        return fail(ErrorKind::Mismatch,
                    fmt::format("{} columns of {} are named but {} are stored.", width, modalityName(m), widths_[m]),
                    fmt::format("{}, key {}", file_, schemaKey), "Export the data set again, or take the key away.");
      }
      // An utterance or a split without a frame does not know the width.
      for (auto& split : dataset_.splits) {
        for (Utterance& utterance : split) utterance.segment[m].width = width;
      }
    }
    return {};
  }

  // Class indices count from the lowest label, 0 unless there are negative ones.
  Result<void> settleClasses() {
    double lowest = 0;
    double highest = 0;
    for (Split split : allSplits) {
      for (const Utterance& utterance : dataset_.split(split)) {
        const double label = utterance.label;
        lowest = std::min(lowest, label);
        highest = std::max(highest, label);
        if (label != std::floor(label) || highest - lowest >= mostClasses) {
          return fail(ErrorKind::BadInput, fmt::format("The label {} is no class.", label),
                      fmt::format("{}, {}, key {}, utterance {}", file_, splitName(split), labelKey(LabelChoice::Class),
                                  utterance.id),
                      "Store class indices 0, 1, 2, ..., or intensities under regression_labels.");
        }
      }
    }
    const auto count = static_cast<std::size_t>(highest - lowest) + 1;
    std::vector<std::string> names(std::max(count, dataset_.classes.size()));
    for (std::size_t i = 0; i < names.size(); ++i) {
      names[i] = i < dataset_.classes.size() ? dataset_.classes[i]
                                             : fmt::format("{}", static_cast<long>(lowest) + static_cast<long>(i));
    }
    const bool takeAnnotations = dataset_.classes.empty();
    for (Split split : allSplits) {
      const std::vector<std::string>& annotations = classNames_[static_cast<std::size_t>(split)];
      for (std::size_t i = 0; i < dataset_.split(split).size(); ++i) {
        Utterance& utterance = dataset_.split(split)[i];
        utterance.label = static_cast<float>(utterance.label - lowest);
        if (takeAnnotations && i < annotations.size() && !annotations[i].empty()) {
          names[static_cast<std::size_t>(utterance.label)] = annotations[i];
        }
      }
    }
    dataset_.classes = std::move(names);
    return {};
  }
};

}  // namespace

std::span<const std::string_view> splitNames(Split split) {
  static constexpr std::array<std::array<std::string_view, 3>, 3> names{
      {{"train", "training", "Train"}, {"valid", "dev", "val"}, {"test", "testing", "Test"}}};
  return names[static_cast<std::size_t>(split)];
}

const PickleValue* findSplit(const PickleValue& root, Split split) {
  for (std::string_view name : splitNames(split)) {
    if (const PickleValue* found = root.find(name)) return found;
  }
  return nullptr;
}

Result<Dataset> readMmsaTree(const PickleValue& root, TreeOrigin origin, Progress& progress) {
  return TreeReader(root, std::move(origin)).read(progress);
}

Result<Dataset> readMmsaDataset(const std::filesystem::path& path, Progress& progress) {
  try {
    SubProgress parsing(progress, 0, 0.3);
    const Result<Pickle> pickle = Pickle::load(path, parsing);
    if (!pickle) return tl::unexpected<Error>(pickle.error());
    SubProgress reading(progress, 0.3, 1);
    TreeOrigin origin;
    origin.file = pathText(path);
    origin.byteCount = pickle->byteCount();
    origin.releasePages = [&pickle] { pickle->releasePages(); };
    Result<Dataset> dataset = readMmsaTree(pickle->root(), std::move(origin), reading);
    if (dataset) {
      dataset->name = pathText(path.filename());
      progress.update(1, "Reading utterances");
    }
    return dataset;
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::System, "There is not enough memory for the data set.", pathText(path),
                "Close other programs.");
  }
}

}  // namespace hrlf
