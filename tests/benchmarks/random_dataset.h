// Utterances of normal noise in the widths of the paper, for benchmarks of what does not depend on the values.
#pragma once

#include "core/data/dataset.h"

#include <random>
#include <string>

namespace hrlf {

/// GloVe, COVAREP and Facet, in windows of 50 frames.
inline constexpr PerModality<int> paperWidths{{300, 74, 35}};
inline constexpr int paperFrames = 50;

inline Segment randomSegment(std::mt19937& random) {
  std::normal_distribution<float> normal;
  Segment segment;
  for (const Modality m : allModalities) {
    Sequence& sequence = segment[m];
    sequence.width = paperWidths[m];
    sequence.present.assign(paperFrames, 1);
    sequence.values.resize(static_cast<std::size_t>(paperFrames) * static_cast<std::size_t>(paperWidths[m]));
    for (float& value : sequence.values) value = normal(random);
  }
  return segment;
}

inline Dataset randomDataset(std::size_t train, std::size_t valid) {
  std::mt19937 random(1);
  std::uniform_real_distribution<float> intensity(-3, 3);
  Dataset dataset;
  dataset.name = "noise";
  dataset.schema.extractor = "mmsa";
  for (const Modality m : allModalities) {
    for (int c = 0; c < paperWidths[m]; ++c) {
      dataset.schema.columns[m].push_back({std::string(modalityName(m)) + "_" + std::to_string(c), "1"});
    }
  }
  for (std::size_t i = 0; i < train + valid; ++i) {
    Utterance utterance;
    utterance.id = "noise$_$" + std::to_string(i);
    utterance.segment = randomSegment(random);
    utterance.label = intensity(random);
    dataset.split(i < train ? Split::Train : Split::Valid).push_back(std::move(utterance));
  }
  return dataset;
}

}  // namespace hrlf
