#include "ui/library/clip_glance.h"

#include "core/media/video_reader.h"
#include "ui/player/frame_image.h"

namespace hrlf::ui {

Result<ClipGlance> glanceAt(const std::filesystem::path& clip) {
  const auto media = probeMedia(clip);
  if (!media) return tl::unexpected(media.error());
  ClipGlance glance{media->duration, {}};
  if (!media->video) return glance;
  // A clip whose pictures cannot be decoded is listed without one; opening it says what is wrong.
  auto reader = VideoReader::open(clip, thumbnailWidth, thumbnailHeight);
  if (!reader) return glance;
  constexpr double where = 0.1;  // the first picture is black all too often
  if (!reader->seek(where * media->duration)) return glance;
  const auto frame = reader->next();
  if (!frame || !*frame) return glance;
  glance.picture = viewOf(**frame).copy();
  return glance;
}

}  // namespace hrlf::ui
