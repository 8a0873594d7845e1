// Faces that OpenFace found, in place of our own search.
#pragma once

#include "core/base/error.h"
#include "core/features/person_track.h"
#include "core/media/media_info.h"

#include <filesystem>
#include <optional>
#include <span>
#include <vector>

namespace hrlf {

/// The file beside a clip that may hold its faces: same name with .csv, and a head line as OpenFace writes it.
[[nodiscard]] std::optional<std::filesystem::path> findFaceTable(const std::filesystem::path& clip);

/// What the table is matched with.
struct TablePicture {
  std::span<const double> frameTimes;  ///< seconds of the clip's video frames
  int width = 0;                       ///< of the picture as shown, pixels
  int height = 0;
};

/// Reads what OpenFace 2 writes with -2Dfp: timestamp (or frame, from 1), x_0 ... x_67, y_0 ... y_67 in pixels, and
/// where there are such columns confidence, success and face_id. Only the landmarks are used: they go through the same
/// smoothing, pose and action units as our own, for OpenFace's AU intensities have another scale than what the models
/// here have learned. Rows are matched to the video frame whose time is nearest, within half a frame. Rows of no
/// success or a confidence below 0.7 count as no face; rows that cannot be read are left out with a warning that counts
/// them. Columns may come in any order.
/// Errors: no such file, no such columns (which ones, and how to get them), no row that fits the clip's frames,
/// landmarks outside of the picture.
[[nodiscard]] Result<std::vector<PersonTrack>> readFaceTable(const std::filesystem::path& path,
                                                             const TablePicture& picture,
                                                             std::vector<Warning>& warnings);

}  // namespace hrlf
