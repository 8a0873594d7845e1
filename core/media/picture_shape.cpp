#include "core/media/picture_shape.h"

extern "C" {
#include <libavutil/display.h>
}

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>

namespace hrlf::ffmpeg {

namespace {

const std::int32_t* displayMatrix(const AVStream& stream) {
  constexpr std::size_t matrixBytes = 9 * sizeof(std::int32_t);
// Side data of a stream moved to its codec parameters in FFmpeg 6.1.
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 31, 100)
  const auto* parameters = stream.codecpar;
  const AVPacketSideData* found =
      av_packet_side_data_get(parameters->coded_side_data, parameters->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
  if (found == nullptr || found->size < matrixBytes) return nullptr;
  return reinterpret_cast<const std::int32_t*>(found->data);
#else
  std::size_t size = 0;
  const auto* data = av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, &size);
  return size < matrixBytes ? nullptr : reinterpret_cast<const std::int32_t*>(data);
#endif
}

}  // namespace

int Orientation::clockwiseDegrees() const {
  // Turning by 90 degrees clockwise is mirroring top and bottom and then transposing.
  if (transpose) return mirrorY ? 90 : 270;
  return mirrorY ? 180 : 0;
}

Orientation orientationOf(const AVStream& stream) {
  const std::int32_t* matrix = displayMatrix(stream);
  if (matrix == nullptr) return {};
  // A point (x, y) is shown at (a x + c y, b x + d y); odd angles go to the nearest right one.
  const double a = matrix[0];
  const double b = matrix[1];
  const double c = matrix[3];
  const double d = matrix[4];
  if (std::abs(a) + std::abs(d) >= std::abs(b) + std::abs(c)) return {false, a < 0, d < 0};
  return {true, b < 0, c < 0};
}

PictureSize shownSize(int width, int height, AVRational pixelAspect, Orientation orientation, int maxWidth,
                      int maxHeight) {
  double aspect = pixelAspect.num > 0 && pixelAspect.den > 0 ? av_q2d(pixelAspect) : 1.0;
  // Real pixels are never stretched more than a few times; such a value is damage.
  if (aspect < 0.1 || aspect > 10) aspect = 1.0;
  double shownWidth = std::max(1.0, width * aspect);
  double shownHeight = height;
  if (orientation.transpose) std::swap(shownWidth, shownHeight);
  double scale = 1;
  if (maxWidth > 0) scale = std::min(scale, maxWidth / shownWidth);
  if (maxHeight > 0) scale = std::min(scale, maxHeight / shownHeight);
  const auto whole = [scale](double length) { return std::max(1, static_cast<int>(std::lround(length * scale))); };
  return {whole(shownWidth), whole(shownHeight)};
}

std::vector<std::uint8_t> orientedPixels(const AVFrame& rgb, Orientation orientation) {
  const auto width = static_cast<std::size_t>(rgb.width);
  const auto height = static_cast<std::size_t>(rgb.height);
  const auto stride = static_cast<std::ptrdiff_t>(rgb.linesize[0]);
  std::vector<std::uint8_t> pixels(width * height * 3);
  std::uint8_t* to = pixels.data();
  const auto row = [&](std::size_t y) {
    const std::size_t from = orientation.mirrorY ? height - 1 - y : y;
    return rgb.data[0] + static_cast<std::ptrdiff_t>(from) * stride;
  };
  if (!orientation.transpose) {
    for (std::size_t y = 0; y < height; ++y, to += width * 3) {
      const std::uint8_t* from = row(y);
      if (!orientation.mirrorX) {
        std::memcpy(to, from, width * 3);
        continue;
      }
      for (std::size_t x = 0; x < width; ++x) std::memcpy(to + x * 3, from + (width - 1 - x) * 3, 3);
    }
    return pixels;
  }
  for (std::size_t x = 0; x < width; ++x) {
    const std::size_t column = (orientation.mirrorX ? width - 1 - x : x) * 3;
    for (std::size_t y = 0; y < height; ++y, to += 3) std::memcpy(to, row(y) + column, 3);
  }
  return pixels;
}

}  // namespace hrlf::ffmpeg
