// A folder of clips and the table that says what is in them.
#pragma once

#include "core/base/error.h"
#include "core/data/dataset.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace hrlf {

/// One labelled stretch of one clip.
struct LabelledClip {
  std::size_t line = 0;        ///< of the table, from 1
  std::filesystem::path file;  ///< relative to the folder
  std::string id;              ///< video$_$clip
  double start = 0;            ///< seconds on the clip's clock
  std::optional<double> end;   ///< seconds; nullopt: to the end of the clip
  std::string text;            ///< what is said, may be empty
  float label = 0;             ///< intensity, or index into LabelledFolder::classes
  Split split = Split::Train;
};

/// A row of the table, or a clip, that cannot be used, and why.
struct FailedRow {
  std::size_t line = 0;
  std::string file;  ///< as the table names it
  Error error;
};

struct LabelledFolder {
  std::filesystem::path folder;
  std::vector<LabelledClip> clips;  ///< in the order of the table
  Task task = Task::Regression;
  std::vector<std::string> classes;  ///< names in alphabetical order, when the labels are names
  bool hasTexts = false;             ///< the table has a column for what is said
  std::vector<FailedRow> failed;     ///< rows that are left out
  std::vector<Warning> warnings;     ///< what was guessed
};

/// Reads the table. Columns, in any order and case: `file` (path from the folder; or `video_id` and `clip_id`, for
/// video_id/clip_id.mp4 in the folder or in its Raw, as MMSA lays clips out), `label`, and optionally `start`, `end`
/// (seconds or [hh:]mm:ss[.fff]), `text`, `split` or `mode` (train, valid, dev, val or test). Labels are all numbers
/// (intensities) or all names (classes). Without a split column, whole files are drawn into 70 % train, 10 % valid and
/// 20 % test by `seed`, so that no recording is in two splits.
/// Errors: the table cannot be read, lacks a column, or has no usable row.
/// @param table  empty: label.csv or labels.csv in the folder, else its only .csv
[[nodiscard]] Result<LabelledFolder> readLabelledFolder(const std::filesystem::path& folder,
                                                        const std::filesystem::path& table, std::uint64_t seed);

}  // namespace hrlf
