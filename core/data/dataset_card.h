// What is in a data set, for a person to check before trusting it.
#pragma once

#include "core/base/modality.h"
#include "core/data/dataset.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace hrlf {

/// One modality of one split.
struct ModalityCard {
  std::size_t frames = 0;         ///< of all utterances
  std::size_t missingFrames = 0;  ///< of them; zeros, NaN and infinities of the file are among these
  std::size_t missing = 0;        ///< utterances without a present frame
  std::size_t shortest = 0;       ///< frames of the shortest utterance
  std::size_t longest = 0;        ///< and of the longest
};

/// Utterances with a label in [from, to); the last bin holds `to` too. For a class from == to == its index.
struct LabelBin {
  std::string name;  ///< the class, or "[-1, 0)"
  double from = 0;
  double to = 0;
  std::array<std::size_t, 3> counts{};  ///< a split each
};

struct DatasetCard {
  std::string name;
  std::string layout;
  Task task = Task::Regression;
  PerModality<std::size_t> widths{{0, 0, 0}};
  std::array<std::size_t, 3> utterances{};
  std::array<PerModality<ModalityCard>, 3> modalities;
  std::vector<LabelBin> labels;   ///< classes, or bins of one unit (ten equal ones where the range is not 2 to 20)
  std::vector<Warning> warnings;  ///< what was odd and what was guessed, non-finite counts included
};

[[nodiscard]] DatasetCard describeDataset(const Dataset& dataset);

/// For a terminal or a dialog in a fixed-width font.
[[nodiscard]] std::string cardToText(const DatasetCard& card);
[[nodiscard]] std::string cardToJson(const DatasetCard& card);

}  // namespace hrlf
