// A labelled set of utterances in splits.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/features/segment.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

enum class Split { Train = 0, Valid = 1, Test = 2 };
inline constexpr std::array<Split, 3> allSplits{Split::Train, Split::Valid, Split::Test};
constexpr std::string_view splitName(Split s) {
  constexpr std::array<std::string_view, 3> names{"train", "valid", "test"};
  return names[static_cast<std::size_t>(s)];
}

/// Where a file holds an utterance. Draws over a whole stored table, as numpy programs make them, need it.
struct StoredPlace {
  std::size_t row = 0;                ///< among the split's utterances, those left out counted
  PerModality<int> first{{0, 0, 0}};  ///< row of the padded matrix that holds the first frame
};

struct Utterance {
  std::string id;    ///< video$_$clip
  std::string text;  ///< the raw words, may be empty
  Segment segment;
  float label = 0;  ///< regression: sentiment intensity in the data set's own range; classification: class index
  StoredPlace place{};
};

/// Kind of label, and with it of loss and head.
enum class Task { Regression, Classification };

struct Dataset {
  std::string name;    ///< the file's name without folder
  std::string layout;  ///< which reader understood the file: "MMSA pickle"; empty for data sets made in memory
  FeatureSchema schema;
  Task task = Task::Regression;
  std::vector<std::string> classes;  ///< names of the classes, empty for regression
  std::array<std::vector<Utterance>, 3> splits;
  /// T of each split's padded tables, as stored; 0 where a file stores no common length.
  std::array<PerModality<int>, 3> tableFrames{};
  std::vector<Warning> warnings;  ///< what was odd in the file, and what was guessed

  [[nodiscard]] const std::vector<Utterance>& split(Split s) const { return splits[static_cast<std::size_t>(s)]; }
  [[nodiscard]] std::vector<Utterance>& split(Split s) { return splits[static_cast<std::size_t>(s)]; }
};

}  // namespace hrlf
