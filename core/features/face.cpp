#include "core/features/face.h"

#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/image_processing/shape_predictor.h>
#include <dlib/opencv/cv_image.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <exception>
#include <string>
#include <utility>
#include <vector>

#include "core/features/image_patch.h"

namespace hrlf {
namespace {

constexpr const char* predictorPaths[] = {"/usr/share/dlib/shape_predictor_68_face_landmarks.dat",
                                          "/usr/local/share/dlib/shape_predictor_68_face_landmarks.dat"};

// The HOG detector sees faces of 80 pixels and more. Its time goes with the pixels searched, so the whole picture is
// searched coarsely first, and finely only when that finds nobody.
struct SearchPass {
  float longestSide;  // pixels the picture is scaled to ...
  float largestZoom;  // ... but never enlarged by more than this
  float border;       // added all round, of the longer side: a tight crop cuts off what the detector wants to see
};
constexpr SearchPass quickPass{640, 2, 0};
constexpr SearchPass thoroughPasses[] = {{640, 1.5F, 0.25F}, {1920, 2, 0}};

constexpr float followFace = 92;          // pixels of the face in the patch where it is looked for again
constexpr float followReach = 1.7F;       // side of that patch in faces
constexpr double followThreshold = -0.3;  // of the detector: a face that turns away stays a face
constexpr float landmarkFace = 240;       // pixels of the face in the patch for the landmarks
constexpr float landmarkReach = 1.6F;
constexpr double searchEvery = 2.0;    // seconds, while a face is followed: who else is there?
constexpr double lookEvery = 0.15;     // seconds, when nobody has been seen for a while
constexpr double thoroughEvery = 1.0;  // seconds, while nobody is found
constexpr double forgetAfter = 1.0;    // seconds without a face
constexpr double never = -1e9;
constexpr float switchFactor = 1.5F;  // how much more prominent another face must be to become the speaker

Box around(const Box& box, float reach) {
  const float side = std::max(box.width, box.height) * reach;
  return {box.x + (box.width - side) / 2, box.y + (box.height - side) / 2, side, side};
}

float overlap(const Box& a, const Box& b) {
  const float width = std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x);
  const float height = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  const float both = width * height;
  return both / (a.width * a.height + b.width * b.height - both);
}

// Large and central.
float prominence(const Box& box, const VideoFrame& frame) {
  const float w = static_cast<float>(frame.width), h = static_cast<float>(frame.height);
  const float dx = (box.x + box.width / 2 - w / 2) / w;
  const float dy = (box.y + box.height / 2 - h / 2) / h;
  return box.width * box.height * std::exp(-4 * (dx * dx + dy * dy));
}

bool touches(const Box& box, const VideoFrame& frame) {
  return box.x < static_cast<float>(frame.width) - 1 && box.y < static_cast<float>(frame.height) - 1 &&
         box.x + box.width > 1 && box.y + box.height > 1;
}

bool isWhole(const VideoFrame& frame) {
  return frame.width > 0 && frame.height > 0 && std::isfinite(frame.time) &&
         frame.pixels.size() >= static_cast<std::size_t>(frame.width) * static_cast<std::size_t>(frame.height) * 3;
}

}  // namespace

struct FaceFinder::Private {
  dlib::frontal_face_detector detector = dlib::get_frontal_face_detector();
  dlib::shape_predictor predictor;

  std::optional<Box> speaker;  // where the speaker was last
  double seen = never;         // when
  double searched = never;     // when the whole picture was last searched quickly
  double thorough = never;     // and thoroughly, in vain
  double last = never;         // time of the frame before

  std::vector<Box> detect(const ImagePatch& patch, double threshold) {
    std::vector<dlib::rect_detection> found;
    detector(dlib::cv_image<unsigned char>(patch.grey), found, threshold);
    std::vector<Box> boxes;
    for (const dlib::rect_detection& f : found) {
      const Point corner = patch.toPicture(static_cast<float>(f.rect.left()), static_cast<float>(f.rect.top()));
      boxes.push_back({corner.x, corner.y, static_cast<float>(f.rect.width()) / patch.scale,
                       static_cast<float>(f.rect.height()) / patch.scale});
    }
    return boxes;
  }

  std::vector<Box> search(const VideoFrame& frame, const SearchPass& pass) {
    const auto w = static_cast<float>(frame.width), h = static_cast<float>(frame.height);
    const float longest = std::max(w, h);
    const float margin = pass.border * longest;
    return detect(cutPatch(frame, {-margin, -margin, w + 2 * margin, h + 2 * margin},
                           std::min(pass.longestSide / longest, pass.largestZoom)),
                  0);
  }

  // The speaker's face where it was, a moment ago.
  std::optional<Box> follow(const VideoFrame& frame) {
    if (!speaker || !touches(*speaker, frame)) return std::nullopt;
    const std::vector<Box> boxes =
        detect(cutPatch(frame, around(*speaker, followReach), followFace / speaker->width), followThreshold);
    const auto closest = std::ranges::max_element(boxes, {}, [this](const Box& box) { return overlap(box, *speaker); });
    if (closest == boxes.end() || overlap(*closest, *speaker) < 0.2F) return std::nullopt;
    return *closest;
  }

  // The most prominent face of the picture; `current`, when it is there, has to be beaten clearly.
  std::optional<Box> choose(std::optional<Box> current, const std::vector<Box>& others, const VideoFrame& frame) {
    float best = current ? prominence(*current, frame) * switchFactor : 0;
    for (const Box& box : others) {
      if (!touches(box, frame) || (current && overlap(box, *current) > 0.3F)) continue;
      if (const float p = prominence(box, frame); p > best) {
        best = p;
        current = box;
      }
    }
    return current;
  }

  std::optional<Box> locate(const VideoFrame& frame) {
    // Another place in the clip: nothing is known of it.
    if (frame.time < last || frame.time > last + forgetAfter) {
      speaker.reset();
      seen = searched = thorough = never;
    }
    last = frame.time;
    const bool recent = frame.time - seen <= forgetAfter;
    if (!recent) speaker.reset();

    std::optional<Box> found = follow(frame);
    const bool due = frame.time - searched >= (found ? searchEvery : lookEvery);
    if (due || (!found && recent)) {
      found = choose(found, search(frame, quickPass), frame);
      searched = frame.time;
    }
    if (!found && due && frame.time - thorough >= thoroughEvery) {
      thorough = frame.time;
      for (const SearchPass& pass : thoroughPasses) {
        found = choose(std::nullopt, search(frame, pass), frame);
        if (found) break;
      }
    }
    if (found) {
      speaker = found;
      seen = frame.time;
      thorough = never;
    }
    return found;
  }

  std::optional<FaceObservation> find(const VideoFrame& frame) {
    const std::optional<Box> box = locate(frame);
    if (!box) return std::nullopt;
    const ImagePatch patch = cutPatch(frame, around(*box, landmarkReach), landmarkFace / box->width);
    const auto inPatch = [&](float x, float y) {
      return dlib::point(std::lround((x - patch.origin.x) * patch.scale),
                         std::lround((y - patch.origin.y) * patch.scale));
    };
    const dlib::full_object_detection shape =
        predictor(dlib::cv_image<unsigned char>(patch.grey),
                  dlib::rectangle(inPatch(box->x, box->y), inPatch(box->x + box->width, box->y + box->height)));
    FaceObservation face;
    if (shape.num_parts() != face.landmarks.size()) return std::nullopt;
    face.time = frame.time;
    face.box = *box;
    for (unsigned long i = 0; i < shape.num_parts(); ++i)
      face.landmarks[i] = patch.toPicture(static_cast<float>(shape.part(i).x()), static_cast<float>(shape.part(i).y()));
    return face;
  }
};

FaceFinder::FaceFinder(std::unique_ptr<Private> d) : d_(std::move(d)) {}
FaceFinder::FaceFinder(FaceFinder&&) noexcept = default;
FaceFinder& FaceFinder::operator=(FaceFinder&&) noexcept = default;
FaceFinder::~FaceFinder() = default;

Result<FaceFinder> FaceFinder::create() {
  std::string reason;
  for (const char* path : predictorPaths) {
    try {
      auto d = std::make_unique<Private>();
      dlib::deserialize(path) >> d->predictor;
      return FaceFinder(std::move(d));
    } catch (const std::exception& e) {
      if (reason.empty()) reason = std::string(path) + ": " + e.what();
    }
  }
  return fail(ErrorKind::NotFound, "The face landmark model cannot be read.", reason,
              "Install the package libdlib-data.");
}

std::optional<FaceObservation> FaceFinder::find(const VideoFrame& frame) {
  if (!isWhole(frame)) return std::nullopt;
  try {
    return d_->find(frame);
  } catch (const std::exception&) {
    // dlib and OpenCV throw when memory runs out on a huge picture; a face not found is what the caller can act on.
    return std::nullopt;
  }
}

}  // namespace hrlf
