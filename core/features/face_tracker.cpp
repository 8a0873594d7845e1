#include "core/features/face_tracker.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <opencv2/imgproc.hpp>
#include <optional>
#include <utility>

#include "core/features/face_detector.h"
#include "core/features/face_quality.h"
#include "core/features/face_sample.h"
#include "core/features/image_patch.h"
#include "core/features/landmark_smoothing.h"

namespace hrlf {
namespace {

constexpr double searchEvery = 1.0;    // seconds, while faces are followed: who else is there?
constexpr double lookEvery = 0.15;     // seconds, while somebody is lost or nobody is there
constexpr double thoroughEvery = 1.0;  // seconds, while nobody is found
constexpr double forgetAfter = 1.0;    // seconds without a face
constexpr double longestSeam = 3.0;    // seconds that a face may be lost and still be told by its place
constexpr double never = -1e9;
constexpr float sameFace = 0.3F;     // overlap of a found face with one that is followed
constexpr float samePlace = 0.15F;   // overlap of the last box before a seam and the first one after
constexpr float plainScore = 0.7F;   // of the detector
constexpr float stillShare = 0.04F;  // of its width that a still face moves from picture to picture
constexpr float boxWeight = 0.5F;    // of a newly found size against the size so far: the detector knows few sizes
// Resemblance (face_look.h) of the most alike looks of two parts of a clip. In real clips one person's have 0.75 and
// more even when the head has turned, two people's 0.51 at most.
constexpr float samePerson = 0.65F;
constexpr float otherPerson = 0.3F;         // below it, not even when the place is the same
constexpr std::size_t looksOfPart = 9;      // spread over a part
constexpr std::size_t looksOfPerson = 45;   // the last ones: people change their looks less than clips their light
constexpr double leastPresence = 0.3;       // seconds of a face that counts, unless nobody is there for longer
constexpr std::size_t looksCompared = 101;  // samples that the usual look of a part is taken from
// A cut changes the picture by this many levels on average, and by this many times what the picture before changed.
constexpr double cutChange = 22;
constexpr double cutFactor = 3;
constexpr int thumbnailSize = 32;  // pixels of its longer side, in which cuts are looked for

/// One face, followed without a break.
struct Part {
  int scene = 0;
  std::vector<FaceSample> samples;
  Box box;               // where the face is looked for next
  double confirmed = 0;  // when the detector last saw it
  FaceLook usual;        // so far
  std::size_t usualOf = 0;
  bool isTrusted = false;  // the last sample is here by its landmarks, the detector was not asked

  [[nodiscard]] std::size_t confirmedSamples() const {
    return static_cast<std::size_t>(
        std::count_if(samples.begin(), samples.end(), [](const FaceSample& s) { return s.isConfirmed; }));
  }
};

/// Parts that show the same person.
struct Person {
  std::vector<FaceSample> samples;
  std::vector<FaceLook> looks;
  int scene = 0;  // of the last part
  double presence = 0;
};

double area(const Box& box) { return static_cast<double>(box.width) * static_cast<double>(box.height); }

FaceLook usualOf(const std::vector<FaceSample>& samples) {
  std::vector<const FaceLook*> looks;
  const std::size_t step = std::max<std::size_t>(1, samples.size() / looksCompared);
  for (std::size_t i = 0; i < samples.size(); i += step) {
    if (samples[i].isConfirmed) looks.push_back(&samples[i].look);
  }
  return usualLook(looks);
}

/// Some of the looks of a part.
std::vector<FaceLook> looksIn(const std::vector<FaceSample>& samples) {
  std::vector<FaceLook> looks;
  const std::size_t count = std::min(looksOfPart, samples.size());
  for (std::size_t i = 0; i < count; ++i)
    looks.push_back(samples[i * (samples.size() - 1) / std::max<std::size_t>(1, count - 1)].look);
  return looks;
}

/// Of all pairs, the twentieth that is most alike: the heads need not be turned the same way all the time.
float mostAlike(const std::vector<FaceLook>& a, const std::vector<FaceLook>& b) {
  std::vector<float> pairs;
  for (const FaceLook& x : a) {
    for (const FaceLook& y : b) pairs.push_back(resemblance(x, y));
  }
  if (pairs.empty()) return 0;
  const auto at = pairs.begin() + static_cast<std::ptrdiff_t>(pairs.size() * 19 / 20);
  std::nth_element(pairs.begin(), at, pairs.end());
  return *at;
}

/// A box of `size` with the centre of `found`.
Box centred(const Box& found, float size) {
  return {found.x + (found.width - size) / 2, found.y + (found.height - size) / 2, size, size};
}

bool isWhole(const VideoFrame& frame) {
  return frame.width > 0 && frame.height > 0 && std::isfinite(frame.time) &&
         frame.pixels.size() >= static_cast<std::size_t>(frame.width) * static_cast<std::size_t>(frame.height) * 3;
}

}  // namespace

struct FaceTracker::Private {
  FaceDetector detector;
  std::vector<Part> live;
  std::vector<Part> ended;
  std::uint32_t frame = 0;  // the next one's number
  int width = 0, height = 0;
  int scene = 0;
  cv::Mat thumbnail;
  double change = 0;        // of the picture before to the one before it
  double searched = never;  // when the whole picture was last searched quickly
  double thorough = never;  // and thoroughly, in vain
  double last = never;      // time of the picture before

  explicit Private(FaceDetector d) : detector(std::move(d)) {}

  void endAll() {
    for (Part& part : live) ended.push_back(std::move(part));
    live.clear();
  }

  /// Ready for the first picture of another clip.
  void forget() {
    live.clear();
    ended.clear();
    frame = 0;
    width = height = scene = 0;
    thumbnail.release();
    change = 0;
    searched = thorough = last = never;
  }

  bool isCut(const cv::Mat& grey) {
    // Blocks of whole pixels: OpenCV takes their means fastest.
    const int block = std::max(1, std::max(grey.cols, grey.rows) / thumbnailSize);
    const cv::Size size(std::max(1, grey.cols / block), std::max(1, grey.rows / block));
    const cv::Rect area =
        cv::Rect(0, 0, size.width * block, size.height * block) & cv::Rect(0, 0, grey.cols, grey.rows);
    cv::Mat now;
    cv::resize(grey(area), now, size, 0, 0, cv::INTER_AREA);
    const double before = std::exchange(change, 0);
    if (thumbnail.size() == now.size())
      change = cv::norm(now, thumbnail, cv::NORM_L1) / static_cast<double>(now.total());
    thumbnail = now;
    return change > cutChange && change > cutFactor * before;
  }

  FaceSample sampleOf(const cv::Mat& pixels, const cv::Mat& grey, double time, const Landmarks& landmarks) const {
    FaceSample sample;
    sample.frame = frame;
    sample.face.time = time;
    sample.face.landmarks = landmarks;
    sample.face.box = boxAround(landmarks);
    sample.face.quality.interocular = eyeDistance(landmarks);
    sample.face.quality.sharpness = sharpnessOf(grey, landmarks);
    sample.look = lookOf(pixels, landmarks);
    return sample;
  }

  void keep(Part& part, FaceSample sample, double time) {
    if (sample.isConfirmed) part.confirmed = time;
    part.samples.push_back(std::move(sample));
    // The usual look settles early; it need not be taken anew at every picture.
    if (part.samples.size() >= part.usualOf + part.usualOf / 2 + 5) {
      part.usual = usualOf(part.samples);
      part.usualOf = part.samples.size();
    }
  }

  /// The face of `part` by its landmarks alone, in every other picture of a face that is plain to see and moves little.
  /// In real clips they differ from those in the detector's box by 0.007 inter-ocular distances on average, which is
  /// what its box jumps, at two thirds of the cost.
  bool trust(Part& part, const cv::Mat& pixels, const cv::Mat& grey, double time) {
    const FaceSample& before = part.samples.back();
    if (std::exchange(part.isTrusted, false) || part.usualOf == 0 || before.score < plainScore || !before.isConfirmed ||
        before.frame + 1 != frame)
      return false;
    const auto landmarks = detector.landmarks(grey, part.box);
    if (!landmarks) return false;
    const Box was = boxAround(before.face.landmarks), is = boxAround(*landmarks);
    const float dx = is.x + is.width / 2 - was.x - was.width / 2, dy = is.y + is.height / 2 - was.y - was.height / 2;
    if (std::hypot(dx, dy) > stillShare * part.box.width) return false;
    FaceSample sample = sampleOf(pixels, grey, time, *landmarks);
    if (!isPartlySeen(sample.look, part.usual)) return false;
    sample.score = before.score;
    part.box.x += dx;
    part.box.y += dy;
    keep(part, std::move(sample), time);
    part.isTrusted = true;
    return true;
  }

  /// The face of `part` in this picture; false when nothing of it is to be seen.
  bool follow(Part& part, const cv::Mat& pixels, const cv::Mat& grey, double time) {
    if (trust(part, pixels, grey, time)) return true;
    const auto found = detector.findNear(grey, part.box);
    if (found) {
      const float size = part.box.width + boxWeight * (found->box.width - part.box.width);
      const Box before = part.box;
      part.box = centred(found->box, size);
      const auto landmarks = detector.landmarks(grey, part.box);
      if (!landmarks) return false;
      FaceSample sample = sampleOf(pixels, grey, time, *landmarks);
      sample.score = found->score;
      // Two people whose faces come together are one face to the detector: it stays with the nearer one.
      const bool isTaken = std::any_of(live.begin(), live.end(), [&](const Part& other) {
        return &other != &part && !other.samples.empty() && other.samples.back().frame == frame &&
               overlap(other.box, part.box) > 0.5F;
      });
      if (isTaken) {
        part.box = before;
        return false;
      }
      keep(part, std::move(sample), time);
      return true;
    }
    if (part.usualOf == 0) return false;
    const auto landmarks = detector.landmarks(grey, part.box);
    if (!landmarks) return false;
    FaceSample sample = sampleOf(pixels, grey, time, *landmarks);
    sample.isConfirmed = false;
    if (!isPartlySeen(sample.look, part.usual)) return false;
    keep(part, std::move(sample), time);
    return true;
  }

  void begin(const FoundFace& found, const cv::Mat& pixels, const cv::Mat& grey, double time) {
    if (live.size() >= mostPeople) return;
    const auto landmarks = detector.landmarks(grey, found.box);
    if (!landmarks) return;
    Part part;
    part.scene = scene;
    part.box = found.box;
    FaceSample sample = sampleOf(pixels, grey, time, *landmarks);
    sample.score = found.score;
    keep(part, std::move(sample), time);
    live.push_back(std::move(part));
  }

  void add(const VideoFrame& picture) {
    const cv::Mat pixels = pixelsOf(picture);
    cv::Mat grey;
    cv::cvtColor(pixels, grey, cv::COLOR_RGB2GRAY);
    const double time = picture.time;
    if (picture.width != width || picture.height != height || time < last || time > last + forgetAfter || isCut(grey)) {
      endAll();
      ++scene;
      searched = thorough = never;
    }
    width = picture.width;
    height = picture.height;
    last = time;

    bool isSomebodyLost = false;
    for (Part& part : live) isSomebodyLost = !follow(part, pixels, grey, time) || isSomebodyLost;
    const bool isDue = time - searched >= (isSomebodyLost || live.empty() ? lookEvery : searchEvery);
    if (isDue) search(pixels, grey, time);

    for (auto part = live.begin(); part != live.end();) {
      if (time - std::max(part->confirmed, part->samples.back().face.time) <= forgetAfter) {
        ++part;
        continue;
      }
      ended.push_back(std::move(*part));
      part = live.erase(part);
    }
  }

  void search(const cv::Mat& pixels, const cv::Mat& grey, double time) {
    searched = time;
    std::vector<FoundFace> faces = detector.search(grey);
    if (faces.empty() && live.empty() && time - thorough >= thoroughEvery) {
      thorough = time;
      faces = detector.searchThoroughly(grey);
    }
    std::sort(faces.begin(), faces.end(),
              [](const FoundFace& a, const FoundFace& b) { return area(a.box) > area(b.box); });
    for (const FoundFace& found : faces) {
      thorough = never;
      const auto known = std::find_if(live.begin(), live.end(),
                                      [&found](const Part& part) { return overlap(part.box, found.box) > sameFace; });
      if (known == live.end()) {
        begin(found, pixels, grey, time);
      } else if (known->samples.back().frame != frame || !known->samples.back().isConfirmed) {
        // It was lost, or nearly so, and is here again.
        if (known->samples.back().frame == frame) known->samples.pop_back();
        known->box = found.box;
        if (const auto landmarks = detector.landmarks(grey, found.box)) {
          FaceSample sample = sampleOf(pixels, grey, time, *landmarks);
          sample.score = found.score;
          keep(*known, std::move(sample), time);
        }
      }
    }
  }

  [[nodiscard]] std::vector<FaceObservation> seenNow() const {
    std::vector<FaceObservation> faces;
    for (const Part& part : live) {
      const FaceSample& sample = part.samples.back();
      if (sample.frame == frame && sample.isConfirmed) faces.push_back(sample.face);
    }
    std::sort(faces.begin(), faces.end(),
              [](const FaceObservation& a, const FaceObservation& b) { return area(a.box) > area(b.box); });
    return faces;
  }

  /// Whether `part`, which begins after the person's last sample, goes on with the same person; higher is more so.
  static std::optional<float> continues(const Person& person, const Part& part, const std::vector<FaceLook>& looks) {
    const FaceSample& before = person.samples.back();
    const FaceSample& after = part.samples.front();
    if (after.frame <= before.frame) return std::nullopt;
    const float alike = mostAlike(person.looks, looks);
    const bool isNear = person.scene == part.scene && after.face.time - before.face.time <= longestSeam &&
                        overlap(before.face.box, after.face.box) >= samePlace;
    if (isNear && alike > otherPerson) return 1 + alike;
    if (alike >= samePerson) return alike;
    return std::nullopt;
  }

  std::vector<Person> people() {
    endAll();
    std::erase_if(ended, [](const Part& part) { return part.confirmedSamples() == 0; });
    std::sort(ended.begin(), ended.end(),
              [](const Part& a, const Part& b) { return a.samples.front().frame < b.samples.front().frame; });
    std::vector<Person> persons;
    for (Part& part : ended) {
      std::vector<FaceLook> looks = looksIn(part.samples);
      Person* best = nullptr;
      float most = 0;
      for (Person& person : persons) {
        const auto alike = continues(person, part, looks);
        if (alike && *alike > most) {
          most = *alike;
          best = &person;
        }
      }
      if (best == nullptr) {
        persons.push_back({std::move(part.samples), std::move(looks), part.scene, 0});
        continue;
      }
      std::move(part.samples.begin(), part.samples.end(), std::back_inserter(best->samples));
      best->scene = part.scene;
      best->looks.insert(best->looks.end(), looks.begin(), looks.end());
      if (best->looks.size() > looksOfPerson)
        best->looks.erase(best->looks.begin(), best->looks.end() - static_cast<std::ptrdiff_t>(looksOfPerson));
    }
    ended.clear();
    for (Person& person : persons) {
      for (std::size_t i = 1; i < person.samples.size(); ++i) {
        const double step = person.samples[i].face.time - person.samples[i - 1].face.time;
        if (person.samples[i].isConfirmed) person.presence += std::min(step, lookEvery);
      }
    }
    return persons;
  }
};

FaceTracker::FaceTracker(std::unique_ptr<Private> d) : d_(std::move(d)) {}
FaceTracker::FaceTracker(FaceTracker&&) noexcept = default;
FaceTracker& FaceTracker::operator=(FaceTracker&&) noexcept = default;
FaceTracker::~FaceTracker() = default;

Result<FaceTracker> FaceTracker::create() {
  auto detector = FaceDetector::create();
  if (!detector) return tl::unexpected(detector.error());
  return FaceTracker(std::make_unique<Private>(std::move(*detector)));
}

std::vector<FaceObservation> FaceTracker::add(const VideoFrame& frame) {
  std::vector<FaceObservation> faces;
  if (isWhole(frame)) {
    try {
      d_->add(frame);
      faces = d_->seenNow();
    } catch (const std::exception&) {
      // dlib and OpenCV throw when memory runs out on a huge picture; a face not found is what the caller can act on.
    }
  }
  ++d_->frame;
  return faces;
}

std::vector<PersonTrack> FaceTracker::finish(int shownWidth, int shownHeight) {
  const int width = d_->width, height = d_->height;
  std::vector<Person> persons = d_->people();
  d_->forget();
  const double longest =
      persons.empty() ? 0 : std::max_element(persons.begin(), persons.end(), [](const Person& a, const Person& b) {
                              return a.presence < b.presence;
                            })->presence;
  // What is there for a moment only is a face in the crowd or none at all.
  std::erase_if(persons, [&](const Person& p) { return p.presence < std::min(leastPresence, 0.5 * longest); });
  const auto weight = [](const Person& person) {
    double sum = 0;
    for (const FaceSample& sample : person.samples) sum += area(sample.face.box);
    return sum;
  };
  std::sort(persons.begin(), persons.end(),
            [&weight](const Person& a, const Person& b) { return weight(a) > weight(b); });
  if (persons.size() > mostPeople) persons.resize(mostPeople);

  const float scaleX = static_cast<float>(shownWidth) / static_cast<float>(std::max(1, width));
  const float scaleY = static_cast<float>(shownHeight) / static_cast<float>(std::max(1, height));
  std::vector<PersonTrack> tracks;
  for (Person& person : persons) {
    judge(person.samples, width, height);
    PersonTrack track;
    for (const FaceSample& sample : person.samples) {
      FaceObservation face = sample.face;
      for (Point& p : face.landmarks) p = {p.x * scaleX, p.y * scaleY};
      face.quality.interocular *= scaleX;
      track.frames.push_back(sample.frame);
      track.faces.push_back(face);
    }
    person = {};
    smoothLandmarks(track.faces);
    for (FaceObservation& face : track.faces) face.box = boxAround(face.landmarks);
    tracks.push_back(std::move(track));
  }
  return tracks;
}

}  // namespace hrlf
