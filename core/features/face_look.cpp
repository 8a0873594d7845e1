#include "core/features/face_look.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace hrlf {
namespace {

constexpr float lookUnit = 7;        // pixels between the eyes of a FaceLook
constexpr float lookCentreX = 7.5F;  // where the point between the eyes is
constexpr float lookCentreY = 4.5F;
constexpr float noseBase = 0.78F;    // below the eyes, inter-ocular distances; as in neutralFace()
constexpr float detailUnit = 32;     // pixels between the eyes where sharpness is measured
constexpr float usualDetail = 0.5F;  // of faces in focus: 0.4 to 0.9 in real clips

struct Cells {
  int left, top, right, bottom;  // [left, right) x [top, bottom) of the luma
};
constexpr std::array<Cells, faceParts> parts{{{2, 3, 7, 7}, {9, 3, 14, 7}, {6, 6, 10, 10}, {5, 10, 11, 14}}};

// Upright face to picture: x' = a x - b y + tx, y' = b x + a y + ty, in inter-ocular distances from between the eyes.
struct Placing {
  float a = 1, b = 0, tx = 0, ty = 0;
  [[nodiscard]] float unit() const { return std::hypot(a, b); }
};

Point centreOf(const Landmarks& landmarks, std::size_t first) {
  Point sum;
  for (std::size_t i = first; i < first + 6; ++i) sum = {sum.x + landmarks[i].x / 6, sum.y + landmarks[i].y / 6};
  return sum;
}

// Least squares over the eyes and the base of the nose, so that a turned face is not enlarged.
Placing placingOf(const Landmarks& landmarks) {
  const std::array<Point, 3> seen{centreOf(landmarks, 36), centreOf(landmarks, 42), landmarks[33]};
  constexpr std::array<Point, 3> upright{{{-0.5F, 0}, {0.5F, 0}, {0, noseBase}}};
  Point seenMean, uprightMean;
  for (std::size_t i = 0; i < 3; ++i) {
    seenMean = {seenMean.x + seen[i].x / 3, seenMean.y + seen[i].y / 3};
    uprightMean = {uprightMean.x + upright[i].x / 3, uprightMean.y + upright[i].y / 3};
  }
  float dot = 0, cross = 0, norm = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    const float ux = upright[i].x - uprightMean.x, uy = upright[i].y - uprightMean.y;
    const float sx = seen[i].x - seenMean.x, sy = seen[i].y - seenMean.y;
    dot += ux * sx + uy * sy;
    cross += ux * sy - uy * sx;
    norm += ux * ux + uy * uy;
  }
  Placing placing;
  placing.a = dot / norm;
  placing.b = cross / norm;
  placing.tx = seenMean.x - placing.a * uprightMean.x + placing.b * uprightMean.y;
  placing.ty = seenMean.y - placing.b * uprightMean.x - placing.a * uprightMean.y;
  return placing;
}

bool isUsable(const Placing& placing) {
  return std::isfinite(placing.tx) && std::isfinite(placing.ty) && placing.unit() >= 2 && placing.unit() < 1e5F;
}

template <std::size_t N>
float mean(const std::array<std::uint8_t, N>& values) {
  float sum = 0;
  for (std::uint8_t v : values) sum += static_cast<float>(v);
  return sum / static_cast<float>(N);
}

template <std::size_t N>
void medianOf(std::span<const FaceLook* const> looks, std::array<std::uint8_t, N> FaceLook::*channel, FaceLook& usual) {
  std::vector<std::uint8_t> values(looks.size());
  for (std::size_t i = 0; i < N; ++i) {
    for (std::size_t k = 0; k < looks.size(); ++k) values[k] = (looks[k]->*channel)[i];
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    (usual.*channel)[i] = *middle;
  }
}

}  // namespace

FaceLook lookOf(const cv::Mat& pixels, const Landmarks& landmarks) {
  FaceLook look;
  const Placing placing = placingOf(landmarks);
  if (!isUsable(placing)) return look;
  // First to about twice the size of the look, with every pixel counting; then turned upright. OpenCV is several times
  // faster when blocks of whole pixels become one.
  const float reach = 1.8F * placing.unit();
  const float middleX = placing.tx - 0.65F * placing.b, middleY = placing.ty + 0.65F * placing.a;
  cv::Rect area = cv::Rect(cvFloor(middleX - reach), cvFloor(middleY - reach), cvCeil(2 * reach), cvCeil(2 * reach)) &
                  cv::Rect(0, 0, pixels.cols, pixels.rows);
  const int block = std::max(1, cvFloor(placing.unit() / (2 * lookUnit)));
  area.width -= area.width % block;
  area.height -= area.height % block;
  if (area.width < 2 * block || area.height < 2 * block) return look;
  cv::Mat small, upright, colours;
  cv::resize(pixels(area), small, {area.width / block, area.height / block}, 0, 0, cv::INTER_AREA);
  const float scale = 1 / static_cast<float>(block);
  // From pixels of the doubled look to pixels of `small`.
  constexpr float half = 1 / (2 * lookUnit);
  const float x0 = -(2 * lookCentreX + 0.5F) * half, y0 = -(2 * lookCentreY + 0.5F) * half;
  const cv::Matx23d toSmall(scale * placing.a * half, -scale * placing.b * half,
                            scale * (placing.a * x0 - placing.b * y0 + placing.tx - static_cast<float>(area.x)),
                            scale * placing.b * half, scale * placing.a * half,
                            scale * (placing.b * x0 + placing.a * y0 + placing.ty - static_cast<float>(area.y)));
  cv::warpAffine(small, upright, toSmall, {2 * FaceLook::width, 2 * FaceLook::height},
                 cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
  cv::cvtColor(upright, colours, cv::COLOR_RGB2YCrCb);
  std::array<cv::Mat, 3> planes;
  cv::split(colours, planes.data());
  cv::Mat luma(FaceLook::height, FaceLook::width, CV_8UC1, look.luma.data());
  cv::Mat red(FaceLook::colourHeight, FaceLook::colourWidth, CV_8UC1, look.red.data());
  cv::Mat blue(FaceLook::colourHeight, FaceLook::colourWidth, CV_8UC1, look.blue.data());
  cv::resize(planes[0], luma, luma.size(), 0, 0, cv::INTER_AREA);
  cv::resize(planes[1], red, red.size(), 0, 0, cv::INTER_AREA);
  cv::resize(planes[2], blue, blue.size(), 0, 0, cv::INTER_AREA);
  return look;
}

float sharpnessOf(const cv::Mat& grey, const Landmarks& landmarks) {
  const Placing placing = placingOf(landmarks);
  if (!isUsable(placing)) return 0;
  const float unit = placing.unit();
  const float middleX = placing.tx - 0.7F * placing.b, middleY = placing.ty + 0.7F * placing.a;
  const cv::Rect area = cv::Rect(cvFloor(middleX - 0.9F * unit), cvFloor(middleY - 1.1F * unit), cvCeil(1.8F * unit),
                                 cvCeil(2.2F * unit)) &
                        cv::Rect(0, 0, grey.cols, grey.rows);
  if (area.width < 8 || area.height < 8) return 0;
  const float scale = detailUnit / unit;
  cv::Mat face, detail;
  cv::resize(grey(area), face,
             {std::max(3, cvRound(static_cast<float>(area.width) * scale)),
              std::max(3, cvRound(static_cast<float>(area.height) * scale))},
             0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
  cv::Laplacian(face, detail, CV_32F, 1);
  cv::Scalar average, deviation;
  cv::meanStdDev(face, average, deviation);
  const double roughness = std::sqrt(cv::norm(detail, cv::NORM_L2SQR) / static_cast<double>(detail.total()));
  return static_cast<float>(roughness / std::max(2.0, deviation[0])) / usualDetail;
}

FaceLook usualLook(std::span<const FaceLook* const> looks) {
  FaceLook usual;
  if (looks.empty()) return usual;
  medianOf(looks, &FaceLook::luma, usual);
  medianOf(looks, &FaceLook::red, usual);
  medianOf(looks, &FaceLook::blue, usual);
  return usual;
}

float resemblance(const FaceLook& a, const FaceLook& b) {
  const float ma = mean(a.luma), mb = mean(b.luma);
  float ab = 0, aa = 1, bb = 1;
  for (std::size_t i = 0; i < a.luma.size(); ++i) {
    const float x = static_cast<float>(a.luma[i]) - ma, y = static_cast<float>(b.luma[i]) - mb;
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  const float colour = std::abs(mean(a.red) - mean(b.red)) + std::abs(mean(a.blue) - mean(b.blue));
  return ab / std::sqrt(aa * bb) - colour / 40;
}

PartViews partsOf(const FaceLook& look) {
  PartViews views;
  for (std::size_t part = 0; part < faceParts; ++part) {
    const Cells& cells = parts[part];
    float sum = 0, squares = 0, red = 0, blue = 0;
    for (int y = cells.top; y < cells.bottom; ++y) {
      for (int x = cells.left; x < cells.right; ++x) {
        const auto v = static_cast<float>(look.luma[static_cast<std::size_t>(y * FaceLook::width + x)]);
        const auto c = static_cast<std::size_t>(y / 2 * FaceLook::colourWidth + x / 2);
        sum += v;
        squares += v * v;
        red += static_cast<float>(look.red[c]);
        blue += static_cast<float>(look.blue[c]);
      }
    }
    const auto count = static_cast<float>((cells.right - cells.left) * (cells.bottom - cells.top));
    views[part] = {std::sqrt(std::max(0.0F, squares / count - sum * sum / (count * count))), red / count, blue / count};
  }
  return views;
}

std::array<float, faceParts> correlations(const FaceLook& look, const FaceLook& usual) {
  constexpr float noise = 4;  // levels squared; a flat part correlates with nothing
  const auto at = [](const FaceLook& l, int x, int y) {
    return static_cast<float>(l.luma[static_cast<std::size_t>(std::clamp(y, 0, FaceLook::height - 1) * FaceLook::width +
                                                              std::clamp(x, 0, FaceLook::width - 1))]);
  };
  std::array<float, faceParts> best{};
  for (std::size_t part = 0; part < faceParts; ++part) {
    const Cells& cells = parts[part];
    const auto count = static_cast<float>((cells.right - cells.left) * (cells.bottom - cells.top));
    for (int shift = 0; shift < 9; ++shift) {
      const int dx = shift % 3 - 1, dy = shift / 3 - 1;
      float a = 0, b = 0, aa = 0, bb = 0, ab = 0;
      for (int y = cells.top; y < cells.bottom; ++y) {
        for (int x = cells.left; x < cells.right; ++x) {
          const float u = at(look, x, y), v = at(usual, x + dx, y + dy);
          a += u;
          b += v;
          aa += u * u;
          bb += v * v;
          ab += u * v;
        }
      }
      const float va = aa / count - a * a / (count * count) + noise, vb = bb / count - b * b / (count * count) + noise;
      best[part] = std::max(best[part], (ab / count - a * b / (count * count)) / std::sqrt(va * vb));
    }
  }
  return best;
}

}  // namespace hrlf
