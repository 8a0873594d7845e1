// Keys of a split that hold a matrix an utterance: text, audio, vision.
#pragma once

#include "core/base/error.h"
#include "core/data/mmsa_columns.h"
#include "core/data/pickle_value.h"

#include <cstddef>
#include <string>
#include <vector>

namespace hrlf {

/// Rows of one utterance as they lie in the file: padding, zeros and non-finite numbers included.
struct RawFrames {
  std::size_t count = 0;
  std::size_t width = 0;
  std::vector<float> values;  ///< count x width, row major

  [[nodiscard]] bool isZero(std::size_t frame) const;
};

/// One modality of a split, whichever way it is stored: an array (N, T, D) or (N, D), or a list or object array of N
/// matrices of T_i x D (arrays or nested lists). Refers to the pickle.
class FrameTable {
 public:
  /// Errors: not numbers, widths that differ between utterances, no columns.
  [[nodiscard]] static Result<FrameTable> open(const PickleValue& value, ReadBudget& budget, std::string where);

  [[nodiscard]] std::size_t utterances() const { return counts_.size(); }
  /// D; 0 when no utterance has a frame.
  [[nodiscard]] std::size_t width() const { return width_; }
  /// T when every utterance is stored with the same number of frames, else 0.
  [[nodiscard]] std::size_t commonCount() const { return commonCount_; }
  /// Rows of utterance `index`. Errors: a nested list with rows of different widths, or far more data than the file.
  [[nodiscard]] Result<RawFrames> frames(std::size_t index, ReadBudget& budget) const;

 private:
  const PickleArray* block_ = nullptr;        // all utterances in one array, or
  std::vector<const PickleValue*> elements_;  // one value each
  std::vector<std::size_t> counts_;           // T_i
  std::size_t width_ = 0;
  std::size_t commonCount_ = 0;
  std::string where_;
};

}  // namespace hrlf
