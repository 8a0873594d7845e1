// The picture's side of extractClip(): every video frame, and the people in them. Private to this room.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/damage/damage_request.h"
#include "core/features/person_track.h"
#include "core/media/media_info.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace hrlf {

struct ClipFaces {
  std::vector<double> times;  ///< seconds of each video frame
  std::vector<double> ends;   ///< seconds; each frame lasts until the next
  std::vector<PersonTrack> people;
  std::vector<Warning> warnings;
};

/// @param table  a table of faces that the person gave; else one beside the clip is taken, and where there is none or
/// it is no good (a warning) the faces are looked for Errors: the given table is no good, the picture cannot be opened,
/// nothing could be decoded, cancelled. What was read before the error stays in `part`.
[[nodiscard]] Result<void> readFaces(const MediaInfo& media, const DamageRequest& damage,
                                     const std::optional<std::filesystem::path>& table, ClipFaces& part,
                                     Progress& progress);

}  // namespace hrlf
