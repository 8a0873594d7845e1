// Data sets in MMSA's pickle layout (see README of this folder's readers): read and written.
#pragma once

#include "core/data/dataset.h"

namespace hrlf {

/// Reads a pickle in MMSA's layout: {"train"|"valid"|"test": {"text", "audio", "vision", "regression_labels" and/or
/// "classification_labels", optional "text_lengths"/"audio_lengths"/"vision_lengths", "raw_text", "id",
/// "<modality>_missing"}}. Executes nothing (see pickle.h). A row of all zeros in audio or vision, or with a non-finite
/// value, is a missing frame; leading/trailing all-zero text rows are padding; rows past a length are ignored. What was
/// guessed is in Dataset::warnings. Regression is taken when both kinds of label are there.
/// Errors: not a pickle (git-lfs pointer, torch zip, HTML are named), refused globals, missing keys, shapes that do not
/// fit.
[[nodiscard]] Result<Dataset> readMmsaDataset(const std::filesystem::path& path, Progress& progress);

/// Writes the same layout (protocol 4, numpy arrays, float32, zero padded; missing frames are NaN rows so that they
/// stay missing, `*_lengths` given, and the schema as a JSON string under the extra top-level key "hrlf_schema", which
/// the reader takes when it is there). Python: pickle.load() with numpy reads it. Atomic.
[[nodiscard]] Result<void> writeMmsaDataset(const Dataset& dataset, const std::filesystem::path& path);

}  // namespace hrlf
