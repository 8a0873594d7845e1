#include "core/features/clip_faces.h"

#include "core/base/atomic_file.h"
#include "core/damage/damaged_video.h"
#include "core/features/face_table.h"
#include "core/features/face_tracker.h"

#include <fmt/format.h>

namespace hrlf {
namespace {

// Faces are looked for in pictures of at most this size: the points stay good to a pixel, and it is twice as fast as
// full high definition.
constexpr int workWidth = 1280;
constexpr int workHeight = 720;
constexpr double unknownStep = 0.04;  // seconds that a frame lasts when nothing tells

/// Decodes all pictures; `tracker` may be null: then only their times are read.
Result<void> readPictures(const MediaInfo& media, const DamageRequest& damage, FaceTracker* tracker, ClipFaces& part,
                          Progress& progress) {
  auto reader = DamagedVideoReader::open(media.path, damage, workWidth, workHeight);
  if (!reader) return tl::unexpected(reader.error());
  double lastDuration = 0;
  while (true) {
    if (progress.isCancelled()) return cancelled();
    auto frame = reader->next();
    if (!frame) {
      if (frame.error().kind == ErrorKind::Cancelled || part.times.empty()) return tl::unexpected(frame.error());
      part.warnings.push_back(
          {fmt::format("The picture could not be read beyond {:.2f} s: {}", part.times.back(), frame.error().what),
           frame.error().where});
      break;
    }
    if (!*frame) break;
    const VideoFrame& picture = **frame;
    if (!part.times.empty() && picture.time <= part.times.back()) continue;  // a time stamp that goes back
    part.times.push_back(picture.time);
    lastDuration = picture.duration;
    if (tracker != nullptr) tracker->add(picture);
    if (media.duration > 0) progress.update(picture.time / media.duration, "Reading the face");
  }
  if (part.times.empty()) return fail(ErrorKind::BadInput, "No picture could be decoded.", pathText(media.path));
  const std::size_t count = part.times.size();
  for (std::size_t i = 0; i + 1 < count; ++i) part.ends.push_back(part.times[i + 1]);
  const double usual = count > 1 ? part.times[count - 1] - part.times[count - 2] : unknownStep;
  part.ends.push_back(part.times.back() + (lastDuration > 0 ? lastDuration : usual));
  if (reader->damaged() > 0)
    part.warnings.push_back(
        {fmt::format("{} damaged pieces of the picture were skipped.", reader->damaged()), "picture"});
  return {};
}

Result<void> lookForFaces(const MediaInfo& media, const DamageRequest& damage, ClipFaces& part, Progress& progress) {
  auto tracker = FaceTracker::create();
  if (!tracker)
    part.warnings.push_back({fmt::format("Faces cannot be found: {}", tracker.error().what), tracker.error().where});
  auto read = readPictures(media, damage, tracker ? &*tracker : nullptr, part, progress);
  if (read && tracker) part.people = tracker->finish(media.video->width, media.video->height);
  return read;
}

}  // namespace

Result<void> readFaces(const MediaInfo& media, const DamageRequest& damage,
                       const std::optional<std::filesystem::path>& given, ClipFaces& part, Progress& progress) {
  // What is done to the pictures would not show in a table that was made before.
  const auto table = given || !damage.isNothing() ? given : findFaceTable(media.path);
  if (!table) return lookForFaces(media, damage, part, progress);
  if (auto read = readPictures(media, damage, nullptr, part, progress); !read) return read;
  auto people = readFaceTable(*table, {part.times, media.video->width, media.video->height}, part.warnings);
  if (people) {
    part.people = std::move(*people);
    part.warnings.push_back(
        {"The face is read from the landmarks of a table, not from the picture.", pathText(table->filename())});
    return {};
  }
  if (given) return tl::unexpected(people.error());
  part = {{}, {}, {}, std::move(part.warnings)};
  part.warnings.push_back({fmt::format("The table of faces beside the clip cannot be used: {}", people.error().what),
                           pathText(table->filename())});
  return lookForFaces(media, damage, part, progress);
}

}  // namespace hrlf
