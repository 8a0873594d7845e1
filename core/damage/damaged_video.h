// Pictures as a damaged recording would have them.
#pragma once

#include "core/damage/damage_request.h"
#include "core/media/video_reader.h"

#include <memory>

namespace hrlf {

/// A VideoReader whose pictures went through the damage: blur, block and black as the camera would see them, then a low
/// rate, then lost packets and a picture that stands still. Same times, sizes and number of pictures as without. What a
/// picture looks like depends on the request, the clip and its time alone: reading on and seeking give the same.
/// A low rate and frozen pictures hold the picture shown when the hold begins; lost packets keep their blocks of it
/// until the next key frame, one each second of the clip's clock. Not thread safe; one reader a thread.
class DamagedVideoReader {
 public:
  /// As VideoReader::open(). An empty request costs nothing.
  [[nodiscard]] static Result<DamagedVideoReader> open(const std::filesystem::path& path, const DamageRequest& request,
                                                       int maxWidth = 0, int maxHeight = 0);
  DamagedVideoReader(DamagedVideoReader&&) noexcept;
  DamagedVideoReader& operator=(DamagedVideoReader&&) noexcept;
  ~DamagedVideoReader();

  [[nodiscard]] const MediaInfo& info() const;
  [[nodiscard]] Result<std::optional<VideoFrame>> next();
  [[nodiscard]] Result<void> seek(double time);
  /// Of the file itself; simulated damage does not count.
  [[nodiscard]] int damaged() const;

 private:
  struct Private;
  explicit DamagedVideoReader(std::unique_ptr<Private> d);
  std::unique_ptr<Private> d_;
};

}  // namespace hrlf
