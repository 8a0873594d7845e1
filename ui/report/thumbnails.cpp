#include "ui/report/thumbnails.h"

#include "core/damage/damaged_video.h"
#include "ui/player/frame_image.h"
#include "ui/report/png.h"

#include <QImage>

#include <algorithm>

namespace hrlf::ui {
namespace {

constexpr int shownHeight = 86;   // pixels of 1/96 inch
constexpr int shownWidth = 124;   // five fit on a page
constexpr int printedPixels = 3;  // of the picture a shown pixel

}  // namespace

std::vector<Thumbnail> makeThumbnails(const ClipFeatures& clip, int count, const TimeSpan& range, Progress& progress) {
  const MediaInfo& media = clip.media;
  std::vector<Thumbnail> thumbnails;
  if (!media.video) return thumbnails;
  auto reader =
      DamagedVideoReader::open(media.path, clip.damage, shownWidth * printedPixels, shownHeight * printedPixels);
  if (!reader) return thumbnails;
  for (int i = 0; i < count && !progress.isCancelled(); ++i) {
    const double time = range.start + (i + 0.5) * (range.end - range.start) / count;
    if (!reader->seek(time)) continue;
    const auto frame = reader->next();
    if (!frame || !*frame) continue;
    // Past the end of a short stream every seek gives its last picture.
    if (!thumbnails.empty() && thumbnails.back().time == (*frame)->time) continue;
    const VideoFrame& picture = **frame;
    const double scale = std::min(
        {static_cast<double>(shownWidth) / picture.width, static_cast<double>(shownHeight) / picture.height, 1.0});
    thumbnails.push_back({picture.time, pngBytes(viewOf(picture)), static_cast<int>(picture.width * scale),
                          static_cast<int>(picture.height * scale)});
    progress.update((i + 1.0) / count, "Taking pictures from the clip");
  }
  return thumbnails;
}

}  // namespace hrlf::ui
