// A folder of labelled clips becomes a data set.
#pragma once

#include "core/base/progress.h"
#include "core/damage/damage_request.h"
#include "core/extraction/labelled_folder.h"
#include "core/features/word_vectors.h"

#include <cstddef>
#include <filesystem>
#include <vector>

namespace hrlf {

struct DatasetExtraction {
  int jobs = 0;                 ///< clips read at once; 0: half the cores, as each clip takes two
  bool recogniseSpeech = true;  ///< where neither the table, nor a file beside the clip, nor the clip has the words
  DamageRequest damage{};       ///< done to every recording before it is read, in each clip at other places
};

struct ExtractedDataset {
  Dataset dataset;
  std::vector<FailedRow> failed;  ///< rows left out, of the table or for their clip, by line
  std::size_t files = 0;          ///< clips read, now or before
  std::size_t reused = 0;         ///< of which an earlier run had read these
  std::vector<Warning> warnings;  ///< what was odd in a clip; `where` begins with its name
};

/// Reads every clip of the folder, each once, and cuts out the rows of the table, in their order: the segment of
/// [start, end) on the tracks of modelTracks(). What is said comes from the table's texts (spread over the row's time,
/// or aligned to the sound when the whole clip is one row without times), else as extractClip() finds it. A clip or
/// row that fails is left out and named in `failed`; the others go on.
/// @param parts  a folder for what has been read so far: a run that was cancelled or killed goes on from there when it
///               is repeated, and gives what an undisturbed run gives. Remove it when the data set is written.
/// Errors: nothing usable in the folder, `parts` cannot be written, cancelled.
[[nodiscard]] Result<ExtractedDataset> extractDataset(const LabelledFolder& folder, const DatasetExtraction& options,
                                                      const WordVectors& vectors, const std::filesystem::path& parts,
                                                      Progress& progress);

}  // namespace hrlf
