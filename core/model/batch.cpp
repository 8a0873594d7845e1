#include "core/model/batch.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace hrlf {

PaddedSequences pad(std::span<const Sequence* const> sequences, Modality m, const Normalisation& normalisation) {
  const std::vector<float>& mean = normalisation.mean[m];
  const std::vector<float>& deviation = normalisation.deviation[m];
  const std::size_t width = mean.size();
  std::size_t longest = 1;
  for (const Sequence* sequence : sequences) longest = std::max(longest, sequence->present.size());

  const auto size = static_cast<std::int64_t>(sequences.size());
  const auto frames = static_cast<std::int64_t>(longest);
  PaddedSequences padded{torch::zeros({size, frames, static_cast<std::int64_t>(width)}),
                         torch::zeros({size, frames}, torch::kBool), torch::zeros({size}, torch::kInt64)};
  auto* values = padded.values.data_ptr<float>();
  auto* present = padded.present.data_ptr<bool>();
  auto* length = padded.length.data_ptr<std::int64_t>();
  for (std::size_t b = 0; b < sequences.size(); ++b) {
    const Sequence& sequence = *sequences[b];
    length[b] = sequence.frames();
    for (std::size_t t = 0; t < sequence.present.size(); ++t) {
      if (sequence.present[t] == 0) continue;
      const float* from = sequence.values.data() + t * width;
      float* to = values + (b * longest + t) * width;
      bool finite = true;
      for (std::size_t c = 0; c < width; ++c) {
        to[c] = (from[c] - mean[c]) / deviation[c];
        finite = finite && std::isfinite(to[c]);
      }
      if (!finite) std::fill(to, to + width, 0.0F);
      present[b * longest + t] = finite;
    }
  }
  return padded;
}

Result<void> checkShape(const Sequence& sequence, Modality m, const FeatureSchema& schema) {
  if (sequence.present.empty()) return {};  // A sequence of no frames is a missing modality, whatever its width.
  const auto width = static_cast<std::size_t>(schema.width(m));
  if (sequence.values.size() == sequence.present.size() * width) return {};
  return fail(ErrorKind::Mismatch,
              fmt::format("{} holds {} values for {} frames, the model wants {} a frame.", modalityName(m),
                          sequence.values.size(), sequence.present.size(), width),
              std::string(modalityName(m)), "Use features of the schema that the model was trained with.");
}

Result<void> checkShapes(const Segment& segment, const FeatureSchema& schema) {
  for (const Modality m : allModalities) {
    if (auto shape = checkShape(segment[m], m, schema); !shape) return shape;
  }
  return {};
}

Batch makeBatch(std::span<const Segment* const> segments, const Normalisation& normalisation) {
  Batch batch;
  std::vector<const Sequence*> sequences(segments.size());
  for (const Modality m : allModalities) {
    std::transform(segments.begin(), segments.end(), sequences.begin(),
                   [m](const Segment* segment) { return &(*segment)[m]; });
    batch[m] = pad(sequences, m, normalisation);
  }
  return batch;
}

torch::Tensor hasFrames(const PaddedSequences& sequences) { return sequences.present.any(1); }

}  // namespace hrlf
