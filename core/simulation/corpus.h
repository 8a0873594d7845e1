// A simulated corpus: labelled sentences, synthesised voices and moving landmarks, through the real extractors.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/features/word_vectors.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace hrlf {

/// A sentence with its sentiment intensity in [-3, 3].
struct LabelledSentence {
  std::string text;
  float label = 0;
  Split split = Split::Train;
};

/// Sentences of the built-in grammar, balanced over the intensities; the same seed gives the same sentences.
[[nodiscard]] std::vector<LabelledSentence> grammarSentences(int count, std::uint64_t seed);

/// raw_text and regression_labels of an MMSA pickle (train and valid splits only).
[[nodiscard]] Result<std::vector<LabelledSentence>> sentencesOfDataset(const std::filesystem::path& pickle,
                                                                       Progress& progress);

struct CorpusOptions {
  int renditions = 3;  ///< speakers (voice, face, nuisances) that say each sentence
  std::uint64_t seed = 1;
};

/// For each sentence and rendition: espeak-ng speaks it with prosody that follows the label (pitch level and range,
/// rate, loudness), 68 landmarks move with action units that follow it, both with noise, speaker and nuisance factors
/// independent of the label; voiceFeatures(), faceFeatures() and languageFeatures() read them.
/// The schema is clipSchema(vectors). Errors: espeak-ng missing (names the package), cancelled.
[[nodiscard]] Result<Dataset> simulateCorpus(const std::vector<LabelledSentence>& sentences,
                                             const CorpusOptions& options, const WordVectors& vectors,
                                             Progress& progress);

}  // namespace hrlf
