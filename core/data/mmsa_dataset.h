// Data sets in MMSA's pickle layout: read and written.
#pragma once

#include "core/data/dataset.h"

namespace hrlf {

/// Reads a pickle in MMSA's layout: {"train"|"valid"|"dev"|"test": {"text", "audio", "vision", "regression_labels"
/// and/or "classification_labels", optional "text_lengths"/"audio_lengths"/"vision_lengths", "raw_text", "id",
/// "<modality>_missing" (one flag an utterance)}}; at least one split. Features are arrays (N, T, D), (N, D) for one
/// frame an utterance, or lists of N matrices. Executes nothing (see pickle.h). A row of all zeros in audio or vision,
/// or with a non-finite value, is a missing frame; rows past a length are ignored. Without lengths, all-zero text rows
/// at both ends are padding, audio and vision with as many rows as text are cut where text is, others where their zeros
/// begin. Zeros of text between words, or within a given length, are missing frames. In files of ours (with
/// "hrlf_schema") zeros are values and only NaN marks a missing frame. What was guessed is in Dataset::warnings.
/// Regression is taken when both kinds of label are there; utterances without a finite label are left out. Errors: not
/// a pickle (git-lfs pointer, torch zip, HTML are named), refused globals, missing keys, shapes that do not fit, token
/// ids (text_bert) without features, cancelled.
[[nodiscard]] Result<Dataset> readMmsaDataset(const std::filesystem::path& path, Progress& progress);

/// Writes the same layout (protocol 4, numpy arrays, float32, zero padded; missing frames are NaN rows so that they
/// stay missing, `*_lengths` given, and the schema as a JSON string under the extra top-level key "hrlf_schema", which
/// the reader takes when it is there). Python: pickle.load() with numpy reads it. Atomic.
[[nodiscard]] Result<void> writeMmsaDataset(const Dataset& dataset, const std::filesystem::path& path);

}  // namespace hrlf
