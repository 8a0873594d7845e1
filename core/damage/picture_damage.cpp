#include "core/damage/picture_damage.h"

#include "core/base/draw.h"
#include "core/damage/damage_pattern.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace hrlf {
namespace {

// As many blocks at every decode size, so that the damage is the same.
constexpr int blockColumns = 32;
constexpr int blockRows = 24;
constexpr double meanSlice = 12;  // blocks lost together
// A wide blur is made on a picture scaled down until its sigma is this many pixels: the eye sees no difference, and the
// work does not grow with the blur.
constexpr double workSigma = 3;
const cv::Scalar blockColour(96, 88, 80);

cv::Mat matOf(VideoFrame& picture) { return {picture.height, picture.width, CV_8UC3, picture.pixels.data()}; }

bool isSound(const VideoFrame& picture) {
  return picture.width > 0 && picture.height > 0 &&
         picture.pixels.size() ==
             std::size_t{3} * static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
}

/// `size` of `whole` pixels around the share `centre`, at least one, all within.
cv::Range stretch(double size, double centre, int whole) {
  const int length = std::clamp(static_cast<int>(std::lround(size * whole)), 1, whole);
  const int start = static_cast<int>(std::lround(centre * whole - length / 2.0));
  const int begin = std::clamp(start, 0, whole - length);
  return {begin, begin + length};
}

}  // namespace

void blacken(VideoFrame& picture) { std::fill(picture.pixels.begin(), picture.pixels.end(), std::uint8_t{0}); }

void blur(VideoFrame& picture, double sigma) {
  if (!isSound(picture)) return;
  cv::Mat image = matOf(picture);
  const double pixels = sigma * picture.width;
  const int factor = std::max(1, static_cast<int>(pixels / workSigma));
  if (factor == 1) {
    cv::GaussianBlur(image, image, {}, pixels, pixels, cv::BORDER_REPLICATE);
    return;
  }
  const cv::Size small(std::max(1, image.cols / factor), std::max(1, image.rows / factor));
  cv::Mat work;
  cv::resize(image, work, small, 0, 0, cv::INTER_AREA);
  cv::GaussianBlur(work, work, {}, pixels / factor, pixels / factor, cv::BORDER_REPLICATE);
  cv::resize(work, image, image.size(), 0, 0, cv::INTER_LINEAR);
}

void cover(VideoFrame& picture, double size, const PicturePlace& place) {
  if (!isSound(picture)) return;
  matOf(picture)(stretch(size, place.y, picture.height), stretch(size, place.x, picture.width)).setTo(blockColour);
}

PicturePlace drawPlace(double size, std::uint64_t seed) {
  const auto draw = [&](std::uint64_t stream) {
    const double share = unitInterval(mixSeed(seed, stream));
    return size / 2 + (1 - size) * share;
  };
  return {draw(0), draw(1)};
}

void loseBlocks(VideoFrame& picture, const VideoFrame& before, double share, std::uint64_t seed) {
  if (!isSound(picture) || before.width != picture.width || before.height != picture.height || !isSound(before)) return;
  const auto lost = drawPattern(blockColumns * blockRows, TimePattern::Burst, share, meanSlice, seed);
  const std::size_t line = std::size_t{3} * static_cast<std::size_t>(picture.width);
  for (int y = 0; y < picture.height; ++y) {
    const int row = y * blockRows / picture.height;
    for (int column = 0; column < blockColumns; ++column) {
      if (lost[static_cast<std::size_t>(row * blockColumns + column)] == 0) continue;
      const auto edge = [&](int c) { return static_cast<std::size_t>(c * picture.width / blockColumns) * 3; };
      const auto from = static_cast<std::ptrdiff_t>(static_cast<std::size_t>(y) * line + edge(column));
      const auto to = static_cast<std::ptrdiff_t>(static_cast<std::size_t>(y) * line + edge(column + 1));
      std::copy(before.pixels.begin() + from, before.pixels.begin() + to, picture.pixels.begin() + from);
    }
  }
}

}  // namespace hrlf
