#include "core/features/image_patch.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace hrlf {
namespace {

// Down to this scale linear interpolation still sees every pixel; it is many times faster than the mean over areas.
constexpr float leastSmooth = 0.6F;

}  // namespace

cv::Mat pixelsOf(const VideoFrame& frame) {
  // cv::Mat has no constant view.
  return {frame.height, frame.width, CV_8UC3, const_cast<std::uint8_t*>(frame.pixels.data())};
}

ImagePatch cutPatch(const cv::Mat& grey, const Box& area, float scale) {
  const cv::Rect whole(0, 0, grey.cols, grey.rows);
  const cv::Rect wanted(cv::Point(cvFloor(area.x), cvFloor(area.y)),
                        cv::Point(cvCeil(area.x + area.width), cvCeil(area.y + area.height)));
  const cv::Rect inside = wanted & whole;

  // Scaled before framed: each step on as few pixels as can be.
  const auto scaled = [scale](int length) { return std::max(1, cvRound(static_cast<float>(length) * scale)); };
  ImagePatch patch;
  cv::resize(grey(inside), patch.grey, {scaled(inside.width), scaled(inside.height)}, 0, 0,
             scale < leastSmooth ? cv::INTER_AREA : cv::INTER_LINEAR);
  const auto margin = [scale](int length) { return std::max(0, cvRound(static_cast<float>(length) * scale)); };
  const int left = margin(inside.x - wanted.x);
  const int top = margin(inside.y - wanted.y);
  const int right = margin(wanted.x + wanted.width - inside.x - inside.width);
  const int bottom = margin(wanted.y + wanted.height - inside.y - inside.height);
  if (left + top + right + bottom > 0)
    cv::copyMakeBorder(patch.grey, patch.grey, top, bottom, left, right, cv::BORDER_REPLICATE);
  patch.scale = scale;
  patch.origin = {static_cast<float>(inside.x) - static_cast<float>(left) / scale,
                  static_cast<float>(inside.y) - static_cast<float>(top) / scale};
  return patch;
}

}  // namespace hrlf
