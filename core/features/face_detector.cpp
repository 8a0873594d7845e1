#include "core/features/face_detector.h"

#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/image_processing/shape_predictor.h>
#include <dlib/opencv/cv_image.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <exception>
#include <mutex>
#include <string>
#include <utility>

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

// Between the two smallest sizes that the detector's pyramid knows, 80 and 96.
constexpr float followFace = 88;          // pixels of the face in the patch where it is looked for again
constexpr float followReach = 1.5F;       // side of that patch in faces
constexpr double followThreshold = -0.3;  // of the detector: a face that turns away stays a face
constexpr float followOverlap = 0.2F;
constexpr float landmarkFace = 240;  // pixels of the face in the patch for the landmarks: they come as whole pixels
constexpr float landmarkReach = 1.6F;

Box around(const Box& box, float reach) {
  const float side = std::max(box.width, box.height) * reach;
  return {box.x + (box.width - side) / 2, box.y + (box.height - side) / 2, side, side};
}

bool touches(const Box& box, const cv::Mat& grey) {
  return box.width >= 1 && box.x < static_cast<float>(grey.cols) - 1 && box.y < static_cast<float>(grey.rows) - 1 &&
         box.x + box.width > 1 && box.y + box.height > 1;
}

/// Never changed after loading, so that clips read at the same time share them: they take 0.3 s and 70 MB.
struct Models {
  dlib::frontal_face_detector detector = dlib::get_frontal_face_detector();
  dlib::shape_predictor predictor;
};

Result<std::shared_ptr<const Models>> loadModels() {
  static std::mutex mutex;
  static std::shared_ptr<const Models> loaded;
  const std::lock_guard lock(mutex);
  if (loaded) return loaded;
  std::string reason;
  for (const char* path : predictorPaths) {
    try {
      auto models = std::make_shared<Models>();
      dlib::deserialize(path) >> models->predictor;
      loaded = std::move(models);
      return loaded;
    } catch (const std::exception& e) {
      if (reason.empty()) reason = std::string(path) + ": " + e.what();
    }
  }
  return fail(ErrorKind::NotFound, "The face landmark model cannot be read.", reason,
              "Install the package libdlib-data.");
}

}  // namespace

struct FaceDetector::Private {
  std::shared_ptr<const Models> models;
  dlib::frontal_face_detector detector = models->detector;  // its own: detecting changes it

  explicit Private(std::shared_ptr<const Models> m) : models(std::move(m)) {}

  std::vector<FoundFace> detect(const ImagePatch& patch, double threshold) {
    std::vector<dlib::rect_detection> found;
    detector(dlib::cv_image<unsigned char>(patch.grey), found, threshold);
    std::vector<FoundFace> faces;
    for (const dlib::rect_detection& f : found) {
      const Point corner = patch.toPicture(static_cast<float>(f.rect.left()), static_cast<float>(f.rect.top()));
      faces.push_back({{corner.x, corner.y, static_cast<float>(f.rect.width()) / patch.scale,
                        static_cast<float>(f.rect.height()) / patch.scale},
                       static_cast<float>(f.detection_confidence)});
    }
    return faces;
  }

  std::vector<FoundFace> search(const cv::Mat& grey, const SearchPass& pass) {
    const auto w = static_cast<float>(grey.cols), h = static_cast<float>(grey.rows);
    const float longest = std::max(w, h);
    const float margin = pass.border * longest;
    std::vector<FoundFace> faces = detect(cutPatch(grey, {-margin, -margin, w + 2 * margin, h + 2 * margin},
                                                   std::min(pass.longestSide / longest, pass.largestZoom)),
                                          0);
    std::erase_if(faces, [&grey](const FoundFace& face) { return !touches(face.box, grey); });
    return faces;
  }
};

FaceDetector::FaceDetector(std::unique_ptr<Private> d) : d_(std::move(d)) {}
FaceDetector::FaceDetector(FaceDetector&&) noexcept = default;
FaceDetector& FaceDetector::operator=(FaceDetector&&) noexcept = default;
FaceDetector::~FaceDetector() = default;

Result<FaceDetector> FaceDetector::create() {
  auto models = loadModels();
  if (!models) return tl::unexpected(models.error());
  return FaceDetector(std::make_unique<Private>(std::move(*models)));
}

std::vector<FoundFace> FaceDetector::search(const cv::Mat& grey) { return d_->search(grey, quickPass); }

std::vector<FoundFace> FaceDetector::searchThoroughly(const cv::Mat& grey) {
  for (const SearchPass& pass : thoroughPasses) {
    std::vector<FoundFace> faces = d_->search(grey, pass);
    if (!faces.empty()) return faces;
  }
  return {};
}

std::optional<FoundFace> FaceDetector::findNear(const cv::Mat& grey, const Box& box) {
  if (!touches(box, grey)) return std::nullopt;
  const std::vector<FoundFace> faces =
      d_->detect(cutPatch(grey, around(box, followReach), followFace / box.width), followThreshold);
  const auto closest =
      std::ranges::max_element(faces, {}, [&box](const FoundFace& face) { return overlap(face.box, box); });
  if (closest == faces.end() || overlap(closest->box, box) < followOverlap) return std::nullopt;
  return *closest;
}

std::optional<Landmarks> FaceDetector::landmarks(const cv::Mat& grey, const Box& box) {
  if (!touches(box, grey)) return std::nullopt;
  const ImagePatch patch = cutPatch(grey, around(box, landmarkReach), landmarkFace / box.width);
  const auto inPatch = [&](float x, float y) {
    return dlib::point(std::lround((x - patch.origin.x) * patch.scale),
                       std::lround((y - patch.origin.y) * patch.scale));
  };
  const dlib::full_object_detection shape =
      d_->models->predictor(dlib::cv_image<unsigned char>(patch.grey),
                            dlib::rectangle(inPatch(box.x, box.y), inPatch(box.x + box.width, box.y + box.height)));
  Landmarks points{};
  if (shape.num_parts() != points.size()) return std::nullopt;
  for (unsigned long i = 0; i < shape.num_parts(); ++i)
    points[i] = patch.toPicture(static_cast<float>(shape.part(i).x()), static_cast<float>(shape.part(i).y()));
  return points;
}

}  // namespace hrlf
