#include "core/masks/frame_dropping.h"

#include "core/masks/missingness.h"

#include <algorithm>

namespace hrlf {

std::optional<FrameDraw> frameDrawFromName(std::string_view name) {
  for (const FrameDraw draw : {FrameDraw::Hrlf, FrameDraw::Mmsa})
    if (name == frameDrawName(draw)) return draw;
  return std::nullopt;
}

std::optional<DroppedFrames> droppedFramesFromName(std::string_view name) {
  for (const DroppedFrames shown : {DroppedFrames::Masked, DroppedFrames::Zeroed})
    if (name == droppedFramesName(shown)) return shown;
  return std::nullopt;
}

MmsaFrameDraw::MmsaFrameDraw(std::uint32_t seed, const PerModality<int>& tableFrames)
    : seed_(seed), tableFrames_(tableFrames), generators_(modalityCount, NumpyRandom(seed)) {}

KeptFrames MmsaFrameDraw::keptFrames(std::size_t row, const PerModality<int>& first, const PerModality<int>& frames,
                                     double ratio) {
  if (row < nextRow_) {
    generators_.assign(modalityCount, NumpyRandom(seed_));
    nextRow_ = 0;
  }
  KeptFrames keep;
  for (const Modality m : allModalities) {
    NumpyRandom& generator = generators_[static_cast<std::size_t>(m)];
    const int width = std::max(tableFrames_[m], 0);
    generator.skip(static_cast<std::uint64_t>(row - nextRow_) * static_cast<std::uint64_t>(width));
    keep[m].assign(static_cast<std::size_t>(std::max(frames[m], 0)), 1);
    for (int cell = 0; cell < width; ++cell) {
      const bool isKept = generator.uniform() > ratio;
      const int frame = cell - first[m];
      if (frame >= 0 && frame < frames[m]) keep[m][static_cast<std::size_t>(frame)] = isKept ? 1 : 0;
    }
  }
  std::vector<std::uint8_t>& words = keep[Modality::Language];
  if (!words.empty()) words.front() = words.back() = 1;
  nextRow_ = row + 1;
  return keep;
}

Sequence withDropped(const Sequence& sequence, const std::vector<std::uint8_t>& keep, DroppedFrames shown) {
  Sequence result = withMissing(sequence, keep);
  if (shown == DroppedFrames::Zeroed) result.present = sequence.present;
  return result;
}

}  // namespace hrlf
