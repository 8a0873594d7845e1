#include "core/simulation/drawn_face.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace hrlf {
namespace {

using Curve = std::vector<cv::Point2f>;

constexpr int oversampling = 2;  // drawn at twice the size, then averaged: smooth edges and gradients
constexpr int shift = 4;         // OpenCV draws at 1/16 pixel

cv::Scalar mixed(const cv::Scalar& a, const cv::Scalar& b, double share) { return a * (1 - share) + b * share; }

/// As OpenCV draws them on a picture whose corner is `origin`.
std::vector<std::vector<cv::Point>> fixed(const Curve& curve, const cv::Point& origin) {
  std::vector<cv::Point> points;
  points.reserve(curve.size());
  const cv::Point2f corner(origin);
  for (const cv::Point2f& p : curve) {
    points.emplace_back(cvRound((p.x - corner.x) * (1 << shift)), cvRound((p.y - corner.y) * (1 << shift)));
  }
  return {points};
}

/// A Catmull-Rom curve through the points.
Curve smooth(const Curve& points, bool closed) {
  constexpr int steps = 6;
  const auto n = static_cast<int>(points.size());
  const auto at = [&](int i) {
    const int index = closed ? (i + n) % n : std::clamp(i, 0, n - 1);
    return points[static_cast<std::size_t>(index)];
  };
  Curve curve;
  for (int i = 0; i < (closed ? n : n - 1); ++i) {
    const cv::Point2f a = at(i - 1);
    const cv::Point2f b = at(i);
    const cv::Point2f c = at(i + 1);
    const cv::Point2f d = at(i + 2);
    for (int s = 0; s < steps; ++s) {
      const float t = static_cast<float>(s) / steps;
      curve.push_back(
          0.5F * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * (t * t) + (3 * b - a - 3 * c + d) * (t * t * t)));
    }
  }
  if (!closed) curve.push_back(points.back());
  return curve;
}

Curve ellipse(const cv::Point2f& centre, float rx, float ry, float turn = 0) {
  Curve curve;
  for (int i = 0; i < 40; ++i) {
    const float angle = static_cast<float>(CV_2PI) * static_cast<float>(i) / 40;
    const float x = rx * std::cos(angle);
    const float y = ry * std::sin(angle);
    curve.emplace_back(centre.x + x * std::cos(turn) - y * std::sin(turn),
                       centre.y + x * std::sin(turn) + y * std::cos(turn));
  }
  return curve;
}

/// The picture while it is drawn, or a part of it whose corner is `origin`, and brushes.
class Canvas {
 public:
  explicit Canvas(cv::Mat picture, const cv::Point& origin = {}) : picture_(std::move(picture)), origin_(origin) {}

  void fill(const Curve& outline, const cv::Scalar& colour) {
    cv::fillPoly(picture_, fixed(outline, origin_), colour, cv::LINE_AA, shift);
  }
  void stroke(const Curve& line, const cv::Scalar& colour, double width) {
    cv::polylines(picture_, fixed(line, origin_), false, colour, std::max(1, cvRound(width)), cv::LINE_AA, shift);
  }
  /// Fills with an edge that fades over `softness` pixels.
  void softFill(const Curve& outline, const cv::Scalar& colour, double opacity, double softness) {
    const cv::Rect box = boxOf(outline, cvCeil(3 * softness) + 2);
    if (box.empty()) return;
    // A wide blur is done on a small mask: its cost grows with the square of the width.
    const double scale = std::max(1.0, softness / 3);
    const cv::Size small(std::max(1, cvRound(box.width / scale)), std::max(1, cvRound(box.height / scale)));
    const cv::Point2f ratio(static_cast<float>(small.width) / static_cast<float>(box.width),
                            static_cast<float>(small.height) / static_cast<float>(box.height));
    cv::Mat mask(small, CV_8U, cv::Scalar(0));
    Curve local = outline;
    for (cv::Point2f& p : local) {
      p -= cv::Point2f(box.tl());
      p = {p.x * ratio.x, p.y * ratio.y};
    }
    cv::fillPoly(mask, fixed(local, {}), cv::Scalar(255), cv::LINE_AA, shift);
    if (softness > 0) cv::GaussianBlur(mask, mask, {}, softness / scale);
    if (small != box.size()) cv::resize(mask, mask, box.size(), 0, 0, cv::INTER_LINEAR);
    blend(box, mask, colour, opacity);
  }
  /// Calls `paint` with a canvas of which only the part inside `outline` is kept.
  template <class Paint>
  void inside(const Curve& outline, Paint paint) {
    const cv::Rect box = boxOf(outline, 0);
    if (box.empty()) return;
    cv::Mat part = picture_(box - origin_);
    Canvas copy(part.clone(), box.tl());
    paint(copy);
    cv::Mat mask(box.size(), CV_8U, cv::Scalar(0));
    cv::fillPoly(mask, fixed(outline, box.tl()), cv::Scalar(255), cv::LINE_8, shift);
    copy.picture_.copyTo(part, mask);
  }
  /// A round body lit from the upper left: darkens towards its edge.
  void shadeRound(const cv::Point2f& centre, float rx, float ry) {
    for (int y = 0; y < picture_.rows; ++y) {
      auto* pixel = picture_.ptr<cv::Vec3b>(y);
      const float v = (static_cast<float>(y + origin_.y) - centre.y) / ry;
      for (int x = 0; x < picture_.cols; ++x) {
        const float u = (static_cast<float>(x + origin_.x) - centre.x) / rx;
        const float nz = std::sqrt(std::max(0.06F, 1.0F - u * u - v * v));
        const float light = std::clamp(0.60F + 0.46F * nz - 0.14F * u - 0.10F * v, 0.4F, 1.12F);
        for (int c = 0; c < 3; ++c) {
          pixel[x][c] = static_cast<std::uint8_t>(std::min(255.0F, light * static_cast<float>(pixel[x][c])));
        }
      }
    }
  }
  [[nodiscard]] const cv::Mat& picture() const { return picture_; }

 private:
  /// Of the curve with a margin, as far as the canvas goes, in the whole picture's pixels.
  [[nodiscard]] cv::Rect boxOf(const Curve& curve, int margin) const {
    const cv::Rect box = cv::boundingRect(curve);
    return cv::Rect(box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin) &
           cv::Rect(origin_, picture_.size());
  }
  void blend(const cv::Rect& box, const cv::Mat& mask, const cv::Scalar& colour, double opacity) {
    cv::Mat part = picture_(box - origin_);
    std::array<int, 3> wanted{};
    for (int c = 0; c < 3; ++c) wanted[static_cast<std::size_t>(c)] = cvRound(colour[c]);
    const int full = cvRound(opacity * 65536 / 255);
    for (int y = 0; y < part.rows; ++y) {
      auto* pixel = part.ptr<cv::Vec3b>(y);
      const auto* cover = mask.ptr<std::uint8_t>(y);
      for (int x = 0; x < part.cols; ++x) {
        if (cover[x] == 0) continue;
        const int share = full * cover[x];
        for (int c = 0; c < 3; ++c) {
          const int now = pixel[x][c];
          const int next = now + (share * (wanted[static_cast<std::size_t>(c)] - now) + 32768) / 65536;
          pixel[x][c] = static_cast<std::uint8_t>(std::clamp(next, 0, 255));
        }
      }
    }
  }

  cv::Mat picture_;
  cv::Point origin_;
};

struct Colours {
  cv::Scalar skin, hair, iris, shirt, lips, wall;
};

/// What one picture is drawn from: the projected points, and the size of things.
class Portrait {
 public:
  Portrait(Canvas& canvas, const Colours& colours, const FaceShape& shape, const HeadPose& pose, const FaceView& view)
      : canvas_(canvas), colours_(colours), pose_(pose), view_(view), unit_(view.interocular * oversampling) {
    points_ = project(shape);
    shadow_ = mixed(colours.skin, cv::Scalar(70, 30, 25), 0.55);
  }

  void draw(double blush) {
    body();
    hairBehind();
    ears();
    head();
    softForms(blush);
    nose();
    for (const bool left : {true, false}) {
      eye(left);
      brow(left);
    }
    mouth();
    fringe();
  }

 private:
  Curve project(const FaceShape& shape) const {
    const Landmarks landmarks = projectFace(shape, pose_, view_);
    Curve curve;
    for (const hrlf::Point& p : landmarks) curve.push_back(oversampling * cv::Point2f(p.x + 0.5F, p.y + 0.5F));
    return curve;
  }
  /// Points of the head that are not among the 68.
  Curve projectMore(const std::vector<FacePoint>& points) const {
    FaceShape shape{};
    std::copy(points.begin(), points.end(), shape.begin());
    Curve curve = project(shape);
    curve.resize(points.size());
    return curve;
  }
  [[nodiscard]] Curve range(std::size_t from, std::size_t to) const {
    return {points_.begin() + static_cast<std::ptrdiff_t>(from), points_.begin() + static_cast<std::ptrdiff_t>(to) + 1};
  }
  [[nodiscard]] Curve chosen(std::initializer_list<std::size_t> indices) const {
    Curve curve;
    for (const std::size_t i : indices) curve.push_back(points_[i]);
    return curve;
  }

  void body() {
    // The shoulders stay where the camera sees the head at rest; the neck joins them to the head.
    const cv::Point2f centre(static_cast<float>(view_.centre.x) * oversampling,
                             static_cast<float>(view_.centre.y) * oversampling);
    const float u = unit_;
    const auto at = [&](float x, float y) { return centre + cv::Point2f(x * u, y * u); };
    const Curve shoulders = smooth({at(-2.9F, 4.2F), at(-2.6F, 3.1F), at(-1.6F, 2.65F), at(-0.62F, 2.42F),
                                    at(0.62F, 2.42F), at(1.6F, 2.65F), at(2.6F, 3.1F), at(2.9F, 4.2F)},
                                   true);
    canvas_.fill(shoulders, colours_.shirt);
    canvas_.inside(shoulders, [&](Canvas& cloth) {
      cloth.softFill(smooth({at(0.6F, 2.5F), at(2.7F, 3.0F), at(3.0F, 4.4F), at(1.2F, 4.4F)}, true),
                     mixed(colours_.shirt, cv::Scalar(0, 0, 0), 0.6), 0.5, 0.35 * u);
    });
    const cv::Point2f jawLeft = points_[4];
    const cv::Point2f jawRight = points_[12];
    const Curve neck =
        smooth({jawLeft + cv::Point2f(0.2F * u, -0.2F * u), at(-0.62F, 2.2F), at(-0.75F, 2.5F), at(0, 2.85F),
                at(0.75F, 2.5F), at(0.62F, 2.2F), jawRight + cv::Point2f(-0.2F * u, -0.2F * u)},
               true);
    canvas_.fill(neck, mixed(colours_.skin, shadow_, 0.25));
    Curve under = range(3, 13);
    for (cv::Point2f& p : under) p.y += 0.16F * u;
    canvas_.inside(neck, [&](Canvas& skin) { skin.softFill(smooth(under, true), shadow_, 0.65, 0.10 * u); });
    canvas_.stroke(smooth({at(-0.78F, 2.46F), at(-0.4F, 2.78F), at(0, 2.9F), at(0.4F, 2.78F), at(0.78F, 2.46F)}, false),
                   mixed(colours_.shirt, cv::Scalar(255, 255, 255), 0.25), 0.09 * u);
  }

  void hairBehind() {
    const Curve hair = smooth(projectMore({{-1.30F, 0.6F, 1.2F},
                                           {-1.38F, -0.1F, 1.1F},
                                           {-1.28F, -0.9F, 0.9F},
                                           {-0.85F, -1.55F, 0.6F},
                                           {0, -1.8F, 0.5F},
                                           {0.85F, -1.55F, 0.6F},
                                           {1.28F, -0.9F, 0.9F},
                                           {1.38F, -0.1F, 1.1F},
                                           {1.30F, 0.6F, 1.2F},
                                           {0.9F, 1.0F, 1.4F},
                                           {-0.9F, 1.0F, 1.4F}}),
                              true);
    canvas_.fill(hair, mixed(colours_.hair, cv::Scalar(0, 0, 0), 0.25));
  }

  void ears() {
    for (const float side : {-1.0F, 1.0F}) {
      const cv::Point2f centre = projectMore({{side * 1.20F, 0.22F, 1.25F}}).front();
      const Curve ear = ellipse(centre, 0.13F * unit_, 0.28F * unit_, -side * 0.15F);
      canvas_.fill(ear, mixed(colours_.skin, shadow_, 0.2));
      canvas_.softFill(ellipse(centre, 0.06F * unit_, 0.16F * unit_, -side * 0.15F), shadow_, 0.6, 0.03 * unit_);
    }
  }

  void head() {
    Curve outline = range(0, 16);
    const Curve forehead = projectMore({{1.17F, -0.45F, 1.1F},
                                        {1.02F, -0.95F, 0.75F},
                                        {0.62F, -1.38F, 0.4F},
                                        {0, -1.52F, 0.25F},
                                        {-0.62F, -1.38F, 0.4F},
                                        {-1.02F, -0.95F, 0.75F},
                                        {-1.17F, -0.45F, 1.1F}});
    outline.insert(outline.end(), forehead.begin(), forehead.end());
    face_ = smooth(outline, true);
    canvas_.fill(face_, colours_.skin);
    const cv::Point2f middle = 0.5F * (points_[27] + points_[33]);
    canvas_.inside(face_, [&](Canvas& skin) { skin.shadeRound(middle, 1.36F * unit_, 1.95F * unit_); });
  }

  void softForms(double blush) {
    const float u = unit_;
    canvas_.inside(face_, [&](Canvas& skin) {
      // Sockets of the eyes, cheeks, the folds from nose to mouth, the hollows above and below the lips.
      for (const bool left : {true, false}) {
        const std::size_t inner = left ? 39 : 42;
        const std::size_t outer = left ? 36 : 45;
        const cv::Point2f eyeCentre = 0.5F * (points_[inner] + points_[outer]);
        skin.softFill(ellipse(eyeCentre + cv::Point2f(0, -0.10F * u), 0.33F * u, 0.20F * u), shadow_, 0.38, 0.10 * u);
        skin.softFill(ellipse(eyeCentre + cv::Point2f(0, 0.20F * u), 0.24F * u, 0.05F * u), shadow_, 0.20, 0.05 * u);
        const cv::Point2f corner = points_[left ? 48 : 54];
        const cv::Point2f wing = points_[left ? 31 : 35];
        const float out = left ? -1.0F : 1.0F;
        const cv::Point2f cheek = eyeCentre + cv::Point2f(out * 0.10F * u, 0.62F * u);
        skin.softFill(ellipse(cheek, 0.30F * u, 0.24F * u), cv::Scalar(225, 105, 95), 0.12 + 0.20 * blush, 0.16 * u);
        skin.softFill(ellipse(cheek + cv::Point2f(0, -0.18F * u), 0.16F * u, 0.08F * u), cv::Scalar(255, 246, 236),
                      0.22, 0.09 * u);
        const Curve fold = smooth(
            {wing + cv::Point2f(out * 0.06F * u, -0.05F * u), 0.5F * (wing + corner) + cv::Point2f(out * 0.17F * u, 0),
             corner + cv::Point2f(out * 0.10F * u, 0.06F * u)},
            false);
        Curve band = fold;
        for (auto it = fold.rbegin(); it != fold.rend(); ++it) band.push_back(*it + cv::Point2f(out * 0.045F * u, 0));
        skin.softFill(band, shadow_, 0.30 + 0.12 * blush, 0.025 * u);
      }
      const cv::Point2f underLip = points_[57] + cv::Point2f(0, 0.10F * u);
      skin.softFill(ellipse(underLip, 0.22F * u, 0.05F * u), shadow_, 0.40, 0.05 * u);
      skin.softFill(ellipse(0.5F * (points_[33] + points_[51]), 0.05F * u, 0.10F * u), shadow_, 0.22, 0.035 * u);
      skin.softFill(ellipse(points_[8] + cv::Point2f(0, -0.20F * u), 0.18F * u, 0.10F * u), cv::Scalar(255, 240, 228),
                    0.18, 0.08 * u);
      skin.softFill(ellipse(points_[27] + cv::Point2f(0, -0.75F * u), 0.55F * u, 0.22F * u), cv::Scalar(255, 243, 230),
                    0.20, 0.2 * u);
    });
  }

  void nose() {
    const float u = unit_;
    const cv::Point2f tip = points_[30];
    // One side in shade, a light ridge, the wings and the nostrils.
    canvas_.softFill(
        smooth({points_[27] + cv::Point2f(0.10F * u, 0), points_[29] + cv::Point2f(0.10F * u, 0),
                points_[35] + cv::Point2f(0.04F * u, -0.06F * u), points_[34], points_[29] + cv::Point2f(0.05F * u, 0)},
               true),
        shadow_, 0.42, 0.05 * u);
    canvas_.softFill(
        smooth({points_[27] + cv::Point2f(-0.09F * u, 0), points_[29] + cv::Point2f(-0.09F * u, 0),
                points_[31] + cv::Point2f(-0.02F * u, -0.05F * u), points_[29] + cv::Point2f(-0.06F * u, 0)},
               true),
        shadow_, 0.22, 0.04 * u);
    canvas_.softFill(
        smooth({points_[27], points_[28] + cv::Point2f(0.03F * u, 0), tip, points_[28] - cv::Point2f(0.03F * u, 0)},
               true),
        cv::Scalar(255, 248, 238), 0.35, 0.035 * u);
    canvas_.softFill(ellipse(tip + cv::Point2f(-0.02F * u, -0.03F * u), 0.07F * u, 0.06F * u),
                     cv::Scalar(255, 250, 244), 0.4, 0.035 * u);
    Curve base = range(31, 35);
    for (cv::Point2f& p : base) p.y += 0.015F * u;
    canvas_.softFill(smooth({base[0] + cv::Point2f(-0.03F * u, -0.03F * u), base[1] + cv::Point2f(0, 0.02F * u),
                             base[2] + cv::Point2f(0, 0.03F * u), base[3] + cv::Point2f(0, 0.02F * u),
                             base[4] + cv::Point2f(0.03F * u, -0.03F * u), base[2] + cv::Point2f(0, -0.05F * u)},
                            true),
                     shadow_, 0.6, 0.022 * u);
    for (const std::size_t i : {1U, 3U}) {
      const float out = i == 1 ? -1.0F : 1.0F;
      canvas_.softFill(
          ellipse(base[i] + cv::Point2f(out * 0.015F * u, -0.025F * u), 0.055F * u, 0.028F * u, -out * 0.3F),
          mixed(shadow_, cv::Scalar(20, 5, 5), 0.7), 0.9, 0.012 * u);
    }
  }

  void eye(bool left) {
    const float u = unit_;
    const Curve corners = left ? range(36, 41) : range(42, 47);
    const Curve outline = smooth(corners, true);
    const cv::Point2f centre = 0.5F * (corners[0] + corners[3]);
    const float open = (corners[4].y + corners[5].y - corners[1].y - corners[2].y) / 2;
    canvas_.inside(outline, [&](Canvas& eyeball) {
      eyeball.fill(outline, cv::Scalar(243, 240, 238));
      eyeball.softFill(ellipse(centre + cv::Point2f(0, -0.13F * u), 0.3F * u, 0.06F * u), cv::Scalar(130, 115, 115),
                       0.7, 0.03 * u);
      const cv::Point2f gaze = centre + cv::Point2f(0, 0.005F * u);
      eyeball.fill(ellipse(gaze, 0.102F * u, 0.102F * u), mixed(colours_.iris, cv::Scalar(0, 0, 0), 0.5));
      eyeball.fill(ellipse(gaze, 0.088F * u, 0.088F * u), colours_.iris);
      eyeball.softFill(ellipse(gaze + cv::Point2f(0, 0.04F * u), 0.05F * u, 0.03F * u),
                       mixed(colours_.iris, cv::Scalar(255, 255, 255), 0.4), 0.7, 0.015 * u);
      eyeball.fill(ellipse(gaze, 0.042F * u, 0.042F * u), cv::Scalar(12, 10, 12));
      eyeball.fill(ellipse(gaze + cv::Point2f(-0.035F * u, -0.035F * u), 0.02F * u, 0.02F * u),
                   cv::Scalar(255, 255, 255));
    });
    const Curve upper = smooth({corners[0], corners[1], corners[2], corners[3]}, false);
    const Curve lower = smooth({corners[0], corners[5], corners[4], corners[3]}, false);
    const cv::Scalar lash = mixed(colours_.hair, cv::Scalar(20, 12, 12), 0.7);
    canvas_.stroke(lower, mixed(shadow_, colours_.skin, 0.25), 0.016 * u);
    canvas_.stroke(upper, lash, 0.034 * u);
    // The crease goes where the open lid folds, and flattens as the lid closes.
    Curve crease = upper;
    const float lift = 0.05F * u + 0.12F * std::max(0.0F, open);
    for (cv::Point2f& p : crease) p.y -= lift;
    canvas_.stroke(crease, mixed(shadow_, colours_.skin, 0.35), 0.014 * u);
  }

  void brow(bool left) {
    const float u = unit_;
    Curve middle = left ? range(17, 21) : range(22, 26);
    if (!left) std::reverse(middle.begin(), middle.end());
    const Curve line = smooth(middle, false);  // outer end first
    Curve outline;
    const auto thickness = [&](std::size_t i) {
      const float t = static_cast<float>(i) / static_cast<float>(line.size() - 1);
      return u * (0.018F + 0.034F * std::min(1.0F, 2.2F * t));
    };
    for (std::size_t i = 0; i < line.size(); ++i) outline.push_back(line[i] - cv::Point2f(0, thickness(i)));
    for (std::size_t i = line.size(); i-- > 0;) outline.push_back(line[i] + cv::Point2f(0, thickness(i)));
    canvas_.softFill(outline, mixed(colours_.hair, cv::Scalar(25, 15, 12), 0.45), 0.92, 0.014 * u);
  }

  void mouth() {
    const float u = unit_;
    const Curve inner = smooth(range(60, 67), true);
    const float gap = points_[66].y - points_[62].y;
    if (gap > 0.02F * u) {
      canvas_.fill(inner, cv::Scalar(72, 20, 24));
      canvas_.inside(inner, [&](Canvas& cavity) {
        const cv::Point2f tongue = 0.5F * (points_[66] + points_[57]) + cv::Point2f(0, -0.02F * u);
        cavity.softFill(ellipse(tongue, 0.22F * u, 0.09F * u), cv::Scalar(176, 76, 84), 0.9, 0.03 * u);
        Curve teeth = smooth(range(60, 64), false);
        const std::size_t count = teeth.size();
        const float height = std::min(0.10F * u, 0.6F * gap);
        for (std::size_t i = count; i-- > 0;) {
          const float t = static_cast<float>(i) / static_cast<float>(count - 1);
          teeth.push_back(teeth[i] +
                          cv::Point2f(0, height * std::sqrt(std::max(0.0F, std::sin(t * static_cast<float>(CV_PI))))));
        }
        cavity.softFill(teeth, cv::Scalar(240, 236, 228), 0.95, 0.008 * u);
      });
    }
    const cv::Scalar dark = mixed(colours_.lips, cv::Scalar(60, 15, 20), 0.3);
    Curve upper = smooth(range(48, 54), false);
    const Curve upperInner = smooth(chosen({64, 63, 62, 61, 60}), false);
    upper.insert(upper.end(), upperInner.begin(), upperInner.end());
    canvas_.softFill(upper, dark, 0.95, 0.008 * u);
    Curve lower = smooth(chosen({54, 55, 56, 57, 58, 59, 48}), false);
    const Curve lowerInner = smooth(chosen({60, 67, 66, 65, 64}), false);
    lower.insert(lower.end(), lowerInner.begin(), lowerInner.end());
    canvas_.softFill(lower, colours_.lips, 0.95, 0.008 * u);
    canvas_.softFill(ellipse(0.5F * (points_[66] + points_[57]) + cv::Point2f(-0.03F * u, 0), 0.12F * u, 0.022F * u),
                     cv::Scalar(255, 225, 222), 0.45, 0.02 * u);
    if (gap <= 0.05F * u) {
      canvas_.stroke(smooth(chosen({48, 60, 61, 62, 63, 64, 54}), false), mixed(dark, cv::Scalar(40, 5, 10), 0.6),
                     0.022 * u);
    }
    for (const std::size_t corner : {48U, 54U}) {
      canvas_.softFill(ellipse(points_[corner], 0.035F * u, 0.03F * u), shadow_, 0.6, 0.02 * u);
    }
  }

  void fringe() {
    const Curve hair = smooth(projectMore({{-1.24F, 0.05F, 1.1F},
                                           {-1.33F, -0.5F, 0.95F},
                                           {-1.1F, -1.2F, 0.6F},
                                           {-0.55F, -1.68F, 0.35F},
                                           {0.1F, -1.78F, 0.3F},
                                           {0.75F, -1.6F, 0.4F},
                                           {1.2F, -1.1F, 0.65F},
                                           {1.33F, -0.5F, 0.95F},
                                           {1.24F, 0.05F, 1.1F},
                                           {1.12F, -0.5F, 0.95F},
                                           {0.85F, -0.98F, 0.45F},
                                           {0.35F, -1.16F, 0.1F},
                                           {-0.3F, -1.05F, 0.05F},
                                           {-0.8F, -0.85F, 0.35F},
                                           {-1.12F, -0.45F, 0.95F}}),
                              true);
    Curve under = hair;
    for (cv::Point2f& p : under) p.y += 0.07F * unit_;
    canvas_.inside(face_, [&](Canvas& skin) { skin.softFill(under, shadow_, 0.45, 0.06 * unit_); });
    canvas_.softFill(hair, colours_.hair, 1.0, 0.012 * unit_);
    canvas_.inside(hair, [&](Canvas& strands) {
      for (int i = -7; i <= 7; ++i) {
        const float x = static_cast<float>(i) / 7;
        const Curve strand = smooth(projectMore({{0.25F + 0.35F * x, -1.8F, 0.3F},
                                                 {0.1F + 0.9F * x, -1.4F, 0.35F},
                                                 {1.27F * x, -0.95F + 0.25F * std::abs(x), 0.5F}}),
                                    false);
        const double light = (i % 2 == 0 ? 0.16 : 0.05) + 0.08 * (i < 0 ? 1 : 0);
        strands.stroke(strand, mixed(colours_.hair, cv::Scalar(255, 220, 180), light), 0.022 * unit_);
      }
      strands.softFill(ellipse(projectMore({{-0.45F, -1.42F, 0.3F}}).front(), 0.42F * unit_, 0.12F * unit_, -0.5F),
                       mixed(colours_.hair, cv::Scalar(255, 225, 190), 0.4), 0.5, 0.1 * unit_);
    });
  }

  Canvas& canvas_;
  const Colours& colours_;
  HeadPose pose_;
  FaceView view_;
  float unit_;
  Curve points_;
  Curve face_;
  cv::Scalar shadow_;
};

cv::Mat backdrop(int width, int height, const cv::Scalar& wall) {
  cv::Mat picture(height, width, CV_8UC3);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      const double u = static_cast<double>(x) / width - 0.35;
      const double v = static_cast<double>(y) / height - 0.3;
      const double light = 1.08 - 0.55 * (u * u + v * v);
      for (int c = 0; c < 3; ++c) picture.at<cv::Vec3b>(y, x)[c] = cv::saturate_cast<std::uint8_t>(light * wall[c]);
    }
  }
  return picture;
}

Colours drawColours(Random& random) {
  const std::array skins{cv::Scalar(238, 198, 172), cv::Scalar(226, 180, 150), cv::Scalar(205, 154, 122)};
  const std::array hairs{cv::Scalar(66, 42, 30), cv::Scalar(98, 62, 38), cv::Scalar(40, 32, 30),
                         cv::Scalar(128, 84, 46)};
  const std::array irises{cv::Scalar(86, 120, 150), cv::Scalar(96, 70, 44), cv::Scalar(84, 116, 78)};
  const std::array shirts{cv::Scalar(46, 92, 128), cv::Scalar(120, 62, 74), cv::Scalar(58, 106, 84)};
  const std::array walls{cv::Scalar(196, 205, 208), cv::Scalar(206, 200, 188), cv::Scalar(188, 200, 190)};
  Colours colours{random.pick(skins), random.pick(hairs), random.pick(irises), random.pick(shirts), {},
                  random.pick(walls)};
  colours.lips = mixed(colours.skin, cv::Scalar(176, 60, 66), 0.62);
  return colours;
}

}  // namespace

struct DrawnFace::Private {
  int width = 0;
  int height = 0;
  Colours colours;
  cv::Mat background;
};

DrawnFace::DrawnFace(int width, int height, Random& random) : d_(std::make_unique<Private>()) {
  d_->width = width;
  d_->height = height;
  d_->colours = drawColours(random);
  d_->background = backdrop(width * oversampling, height * oversampling, d_->colours.wall);
}
DrawnFace::DrawnFace(DrawnFace&&) noexcept = default;
DrawnFace& DrawnFace::operator=(DrawnFace&&) noexcept = default;
DrawnFace::~DrawnFace() = default;

VideoFrame DrawnFace::draw(const FaceShape& shape, const HeadPose& pose, const FaceView& view, double blush) const {
  Canvas canvas(d_->background.clone());
  Portrait(canvas, d_->colours, shape, pose, view).draw(blush);
  VideoFrame frame;
  frame.width = d_->width;
  frame.height = d_->height;
  frame.pixels.resize(3 * static_cast<std::size_t>(d_->width) * static_cast<std::size_t>(d_->height));
  cv::Mat small(d_->height, d_->width, CV_8UC3, frame.pixels.data());
  cv::resize(canvas.picture(), small, small.size(), 0, 0, cv::INTER_AREA);
  return frame;
}

}  // namespace hrlf
