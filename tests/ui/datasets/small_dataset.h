// A small data set as a file, and a model that fits it.
#pragma once

#include "core/data/mmsa_dataset.h"
#include "tests/core/analysis/synthetic_clip.h"

#include <QtGlobal>

#include <filesystem>

namespace hrlf::test {

/// With a test split, which is the valid one again.
inline Dataset datasetOfThreeSplits() {
  Dataset made = dataset(Task::Regression);
  made.split(Split::Test) = made.split(Split::Valid);
  for (Utterance& utterance : made.split(Split::Test)) {
    utterance.id = "test" + utterance.id;
    utterance.text = "it went <well>";
  }
  return made;
}

/// Writes `small.pkl` into `folder`.
inline std::filesystem::path smallDatasetFile(const std::filesystem::path& folder) {
  const std::filesystem::path path = folder / "small.pkl";
  if (auto written = writeMmsaDataset(datasetOfThreeSplits(), path); !written)
    qFatal("%s", written.error().message().c_str());
  return path;
}

/// The checkpoint of briefModel(), which takes the features of smallDatasetFile() and of clipOf().
inline std::filesystem::path briefModelFile(const std::filesystem::path& folder) {
  if (auto model = briefModel(folder); !model) qFatal("%s", model.error().message().c_str());
  return folder / "model.safetensors";
}

}  // namespace hrlf::test
