#include "core/data/dataset_readers.h"
#include "core/data/mmsa_tree.h"
#include "core/data/value_tree.h"

#include <fmt/format.h>

#include <array>
#include <limits>

namespace hrlf {

namespace {

// `labels` of a split when they are (N, E, 2), at least two emotions; else null.
const PickleArray* emotionLabels(const PickleValue* split) {
  const PickleValue* labels = split != nullptr ? split->find("labels") : nullptr;
  const PickleArray* array = labels != nullptr ? labels->array() : nullptr;
  const bool fits = array != nullptr && array->shape.size() == 3 && array->shape[1] > 1 && array->shape[2] == 2;
  return fits && array->isNumeric() ? array : nullptr;
}

// The emotion that is set; NaN when none or several are.
double classOf(const PickleArray& labels, std::size_t utterance) {
  const std::size_t emotions = labels.shape[1];
  double found = std::numeric_limits<double>::quiet_NaN();
  std::size_t set = 0;
  for (std::size_t emotion = 0; emotion < emotions; ++emotion) {
    const std::size_t pair = 2 * (utterance * emotions + emotion);
    if (!(labels.number(pair + 1) > labels.number(pair))) continue;
    found = static_cast<double>(emotion);
    ++set;
  }
  return set == 1 ? found : std::numeric_limits<double>::quiet_NaN();
}

std::vector<std::string> emotionNames(std::size_t count) {
  if (count == 4) return {"neutral", "happy", "sad", "angry"};
  std::vector<std::string> names;
  for (std::size_t i = 0; i < count; ++i) names.push_back(fmt::format("emotion_{}", i));
  return names;
}

class EmotionReader final : public DatasetReader {
 public:
  [[nodiscard]] std::string_view layout() const override { return "MulT pickle with a pair of logits an emotion"; }

  [[nodiscard]] bool recognises(const DatasetSource& source) const override {
    if (source.pickle() == nullptr) return false;
    for (Split split : allSplits) {
      if (emotionLabels(findSplit(source.pickle()->root(), split)) != nullptr) return true;
    }
    return false;
  }

  [[nodiscard]] Result<Dataset> read(const DatasetSource& source, Progress& progress) const override {
    ValueTree tree;
    ValueTree::Entries splits;
    TreeOrigin origin = originOf(source);
    for (Split split : allSplits) {
      const PickleValue* value = findSplit(source.pickle()->root(), split);
      if (value == nullptr) continue;
      const std::string name(splitName(split));
      const PickleArray* labels = emotionLabels(value);
      const std::size_t emotions = labels != nullptr ? labels->shape[1] : 0;
      if (labels == nullptr || (!origin.classes.empty() && emotions != origin.classes.size())) {
        return fail(ErrorKind::BadInput, "The labels are not pairs of the same emotions as in another split.",
                    fmt::format("{}, {}, key labels", source.where(), name), "Store (N, E, 2) in every split.");
      }
      if (origin.classes.empty()) origin.classes = emotionNames(emotions);
      std::vector<double> classes;
      std::size_t unclear = 0;
      for (std::size_t i = 0; i < labels->shape[0]; ++i) {
        classes.push_back(classOf(*labels, i));
        if (classes.back() != classes.back()) ++unclear;
      }
      if (unclear > 0) {
        origin.warnings.push_back(
            {fmt::format(
                 "In {} of {} utterances no emotion or several are set; a class needs one, so they are left out.",
                 unclear, classes.size()),
             name + ", key labels"});
      }
      const PickleValue* bare = tree.without(*value, "labels");
      splits.emplace_back(name, tree.with(*bare, "classification_labels", tree.numbers(classes)));
    }
    if (origin.classes.size() == 4) {
      origin.warnings.push_back(
          {"The four emotions are not named; MulT's order neutral, happy, sad, angry was taken.", "key labels"});
    }
    return readMmsaTree(*tree.dict(splits), std::move(origin), progress);
  }
};

}  // namespace

std::unique_ptr<DatasetReader> makeEmotionReader() { return std::make_unique<EmotionReader>(); }

}  // namespace hrlf
