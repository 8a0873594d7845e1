// Which frames a protocol drops, by whose draw, and what a model is told of it.
//
// Two things that papers mix up are kept apart here. A modality that is *removed* (inter-modality) is gone, and the
// model is told so by its mask. A modality of which *all frames are dropped* (intra-modality at ratio 1, or by chance)
// was there: under MMSA's convention the model gets as many zeros as there were frames and is not told that they are
// none.
#pragma once

#include "core/base/modality.h"
#include "core/features/segment.h"
#include "core/masks/numpy_random.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace hrlf {

/// Who draws.
enum class FrameDraw {
  Hrlf,  ///< drawKeptFrames(): exactly round(p T) frames of each modality
  Mmsa   ///< MmsaFrameDraw: each frame by its own number of numpy's generator
};

/// What the model sees of a dropped frame.
enum class DroppedFrames {
  Masked,  ///< the mask says that it is missing
  Zeroed  ///< a frame of zeros that counts as seen, as MMSA and LNLN do; words get a zero vector, where BERT gets [UNK]
};

struct FrameDropping {
  FrameDraw draw = FrameDraw::Hrlf;
  DroppedFrames shown = DroppedFrames::Masked;
  friend bool operator==(const FrameDropping&, const FrameDropping&) = default;
};

/// "hrlf", "mmsa"; "masked", "zeroed": as on the command line and in files.
constexpr std::string_view frameDrawName(FrameDraw draw) { return draw == FrameDraw::Hrlf ? "hrlf" : "mmsa"; }
constexpr std::string_view droppedFramesName(DroppedFrames shown) {
  return shown == DroppedFrames::Masked ? "masked" : "zeroed";
}
[[nodiscard]] std::optional<FrameDraw> frameDrawFromName(std::string_view name);
[[nodiscard]] std::optional<DroppedFrames> droppedFramesFromName(std::string_view name);

/// Frames kept of one utterance, one byte a frame: 1 kept, 0 dropped.
using KeptFrames = PerModality<std::vector<std::uint8_t>>;

/// generate_m() of MMSA (TFR-Net) and LNLN: for each modality the generator is seeded anew with the same seed, a number
/// is drawn for every cell of the whole padded table (utterances x T) in row order, and a frame is kept where its
/// number is above the ratio. The first and the last word always stay. Draws are nested: a larger ratio drops a
/// superset.
class MmsaFrameDraw {
 public:
  /// @param tableFrames  T of each modality's padded table, as the file stores it
  MmsaFrameDraw(std::uint32_t seed, const PerModality<int>& tableFrames);

  /// Of the utterance in row `row` of the table, whose `frames` frames begin at `first`. Frames beyond the table are
  /// kept. Quick when rows come in rising order; an earlier row starts the generators anew.
  [[nodiscard]] KeptFrames keptFrames(std::size_t row, const PerModality<int>& first, const PerModality<int>& frames,
                                      double ratio);

 private:
  std::uint32_t seed_;
  PerModality<int> tableFrames_;
  std::vector<NumpyRandom> generators_;
  std::size_t nextRow_ = 0;
};

/// A copy of `sequence` without the frames of keep 0: missing, or zeros that count as seen. Frames that were missing
/// before stay so.
[[nodiscard]] Sequence withDropped(const Sequence& sequence, const std::vector<std::uint8_t>& keep,
                                   DroppedFrames shown);

}  // namespace hrlf
