// What a face looks like, small enough to be kept of every picture: to tell one person from another, and to see that
// something covers a part of a face. Private to this room.
#pragma once

#include "core/features/face.h"

#include <array>
#include <cstdint>
#include <opencv2/core.hpp>
#include <span>

namespace hrlf {

/// A face turned upright and scaled to seven pixels between its eyes: brows to chin, in luma and, at half the size,
/// the two differences of colour.
struct FaceLook {
  static constexpr int width = 16;
  static constexpr int height = 18;
  static constexpr int colourWidth = width / 2;
  static constexpr int colourHeight = height / 2;
  std::array<std::uint8_t, static_cast<std::size_t>(width* height)> luma{};
  std::array<std::uint8_t, static_cast<std::size_t>(colourWidth* colourHeight)> red{};
  std::array<std::uint8_t, static_cast<std::size_t>(colourWidth* colourHeight)> blue{};
};

/// @param pixels  RGB, 8 bit; the landmarks are in its pixels and may lie outside
[[nodiscard]] FaceLook lookOf(const cv::Mat& pixels, const Landmarks& landmarks);

/// Root mean square of the Laplacian by the deviation of the luma, in a picture of the face that is scaled to 32 pixels
/// between its eyes; so it is about the detail that landmarks need, whatever the size of the picture.
[[nodiscard]] float sharpnessOf(const cv::Mat& grey, const Landmarks& landmarks);

/// The usual look: the median of each pixel.
[[nodiscard]] FaceLook usualLook(std::span<const FaceLook* const> looks);

/// Correlation of the luma, [-1, 1], less what the colours differ: 0.5 to 1 for one person at different times of the
/// real clips, up to 0.54 for two people.
[[nodiscard]] float resemblance(const FaceLook& a, const FaceLook& b);

/// Parts of a face that show whether something covers it: their texture and colour change little when it moves.
/// (Cheeks and chin are bare skin, and the background looks in when the head turns.)
enum class FacePart : std::uint8_t { RightEye, LeftEye, Nose, Mouth };
inline constexpr std::size_t faceParts = 4;

/// One part of a look, in levels of 255.
struct PartView {
  float texture = 0;  ///< deviation of the luma
  float red = 0;      ///< mean difference of colour
  float blue = 0;
};
using PartViews = std::array<PartView, faceParts>;
[[nodiscard]] PartViews partsOf(const FaceLook& look);

/// Correlation of each part's luma with that of the usual look, [-1, 1], where the part may have moved a little.
[[nodiscard]] std::array<float, faceParts> correlations(const FaceLook& look, const FaceLook& usual);

}  // namespace hrlf
