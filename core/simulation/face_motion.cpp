#include "core/simulation/face_motion.h"

#include "core/features/face_reading.h"
#include "core/features/landmark_smoothing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace hrlf {
namespace {

float unit(double value) { return static_cast<float>(std::clamp(value, 0.0, 1.0)); }

/// Moves point `left` (of the picture's left half) and its mirror image; `x` counts outwards from the middle line.
void movePair(FaceShape& face, std::size_t left, std::size_t right, float x, float y, float z = 0) {
  face[left].x -= x;
  face[left].y += y;
  face[left].z += z;
  face[right].x += x;
  face[right].y += y;
  face[right].z += z;
}

void moveBrows(FaceShape& face, const ActionUnits& units) {
  constexpr std::array<float, 5> inner{0.0F, 0.15F, 0.45F, 0.8F, 1.0F};  // 17 ... 21: outer end to inner end
  for (std::size_t i = 0; i < inner.size(); ++i) {
    const float outer = 1.0F - inner[i];
    const float y = -0.12F * units.innerBrowRaiser * inner[i] -
                    0.11F * units.outerBrowRaiser * (0.35F + 0.65F * outer) +
                    units.browLowerer * (0.05F + 0.05F * inner[i]) + 0.04F * units.noseWrinkler * inner[i];
    movePair(face, 17 + i, 26 - i, -0.05F * units.browLowerer * inner[i], y);
  }
}

void moveEyes(FaceShape& face, const ActionUnits& units) {
  // Lower lids rise with the cheeks; a frown narrows the eyes, raised brows widen them.
  const float lower = -0.035F * units.cheekRaiser - 0.015F * units.browLowerer;
  const float upper = 0.02F * units.cheekRaiser + 0.02F * units.browLowerer - 0.02F * units.outerBrowRaiser;
  constexpr std::array<std::array<std::size_t, 4>, 2> lids{{{37, 41, 44, 46}, {38, 40, 43, 47}}};
  for (const auto& [up, down, upMirror, downMirror] : lids) {
    movePair(face, up, upMirror, 0, upper);
    movePair(face, down, downMirror, 0, lower);
    // Lids meet a little above the lower lid's place; they never cross.
    const float meet = face[down].y - 0.02F;
    const float open = std::max(0.0F, face[down].y - face[up].y);
    const float closing = std::min(1.0F, units.eyesClosed);
    face[up].y += closing * std::max(0.0F, meet - face[up].y);
    face[upMirror].y = face[up].y;
    face[down].y -= closing * std::min(0.01F, open);
    face[downMirror].y = face[down].y;
  }
}

void moveNose(FaceShape& face, const ActionUnits& units) {
  movePair(face, 31, 35, 0.015F * units.noseWrinkler, -0.04F * units.noseWrinkler);
  movePair(face, 32, 34, 0.005F * units.noseWrinkler, -0.03F * units.noseWrinkler);
}

void moveMouth(FaceShape& face, const ActionUnits& units) {
  // Jaw: the lower lip and the chin go down with it, the corners follow less.
  const float drop = 0.30F * units.jawDrop;
  constexpr std::array<std::size_t, 8> lowerLip{55, 56, 57, 58, 59, 65, 66, 67};
  for (const std::size_t i : lowerLip) face[i].y += drop * (i == 55 || i == 59 ? 0.8F : 1.0F);
  constexpr std::array<std::size_t, 8> upperLip{49, 50, 51, 52, 53, 61, 62, 63};
  for (const std::size_t i : upperLip) face[i].y -= 0.08F * drop + 0.035F * units.noseWrinkler;
  constexpr std::array<float, 9> jaw{0, 0, 0.05F, 0.2F, 0.45F, 0.7F, 0.9F, 1.0F, 1.0F};
  for (std::size_t i = 0; i < 17; ++i) face[i].y += drop * 0.9F * jaw[i <= 8 ? i : 16 - i];

  // Corners; the points beside them go half the way.
  const float x = 0.12F * units.lipCornerPuller + 0.01F * units.lipCornerDepressor - 0.04F * units.lipTightener -
                  0.10F * units.lipPucker;
  const float y = -0.13F * units.lipCornerPuller + 0.12F * units.lipCornerDepressor + 0.35F * drop;
  const float z = 0.05F * units.lipCornerPuller - 0.03F * units.lipPucker;
  movePair(face, 48, 54, x, y, z);
  movePair(face, 60, 64, x, y, z);
  const float half = y - 0.35F * drop;
  movePair(face, 49, 53, 0.55F * x, 0.45F * half, 0.5F * z);
  movePair(face, 59, 55, 0.55F * x, 0.45F * half, 0.5F * z);
  movePair(face, 50, 52, 0.2F * x, 0.1F * half);
  movePair(face, 58, 56, 0.2F * x, 0.1F * half);
  movePair(face, 61, 63, 0.2F * x, 0.1F * half);
  movePair(face, 67, 65, 0.2F * x, 0.1F * half);

  // Pressed lips are thin; a raised chin pushes the lower lip up, by less than it rises itself.
  for (std::size_t i = 49; i <= 53; ++i) face[i].y += 0.04F * units.lipTightener;
  for (std::size_t i = 55; i <= 59; ++i) face[i].y -= 0.05F * units.lipTightener + 0.03F * units.chinRaiser;
  for (std::size_t i = 6; i <= 10; ++i) face[i].y -= 0.08F * units.chinRaiser;
}

/// What is felt, as the unit intensities at the height of the expression. Ekman, Friesen & Hager 2002 (FACS, table of
/// prototypes): happiness 6+12; sadness 1+4+15(+17); anger 4+5+7+23(+24); fear 1+2+4(+5+20+26); disgust 9(+15+17+4).
ActionUnits prototype(const Emotion& emotion) {
  const double joy = emotion.joy();
  const double sad = emotion.sadness();
  const double anger = emotion.anger();
  const double fear = emotion.fear();
  const double disgust = emotion.disgust();
  ActionUnits units;
  units.lipCornerPuller = unit(0.9 * joy);
  units.cheekRaiser = unit(0.8 * joy + 0.1 * anger + 0.2 * disgust);
  units.outerBrowRaiser = unit(0.15 * joy + 0.6 * fear);
  units.innerBrowRaiser = unit(0.85 * sad + 0.8 * fear);
  units.browLowerer = unit(0.35 * sad + 0.9 * anger + 0.4 * fear + 0.5 * disgust);
  units.lipCornerDepressor = unit(0.8 * sad + 0.3 * anger + 0.3 * fear + 0.5 * disgust);
  units.chinRaiser = unit(0.5 * sad + 0.2 * anger + 0.4 * disgust);
  units.noseWrinkler = unit(0.35 * anger + 0.8 * disgust);
  units.lipTightener = unit(0.7 * anger);
  return units;
}

/// The units of ActionUnits that a feeling moves, for the loops below.
constexpr std::array feltUnits{
    &ActionUnits::innerBrowRaiser,    &ActionUnits::outerBrowRaiser, &ActionUnits::browLowerer,
    &ActionUnits::cheekRaiser,        &ActionUnits::noseWrinkler,    &ActionUnits::lipCornerPuller,
    &ActionUnits::lipCornerDepressor, &ActionUnits::chinRaiser,      &ActionUnits::lipTightener};

/// Blinks: closed for about 0.2 s, every 3 to 4 s on average.
class Blinker {
 public:
  Blinker(Random& random, double framesPerSecond) : random_(&random), step_(1.0 / framesPerSecond) {
    wait_ = random.uniform(0.2, 4.0);
  }
  float next() {
    wait_ -= step_;
    if (wait_ < -0.24) wait_ = random_->uniform(1.5, 5.5);
    return wait_ > 0 ? 0.0F : unit(1.3 - std::abs(wait_ + 0.12) / 0.1);
  }

 private:
  Random* random_;
  double step_;
  double wait_;
};

}  // namespace

FaceShape deform(const FaceShape& rest, const ActionUnits& units) {
  FaceShape face = rest;
  moveBrows(face, units);
  moveNose(face, units);
  moveMouth(face, units);
  moveEyes(face, units);
  return face;
}

FaceIdentity drawFace(Random& random) {
  FaceIdentity face;
  face.rest = neutralFace();
  const auto scale = [&random](double deviation) {
    return static_cast<float>(std::clamp(random.normal(1, deviation), 1 - 2 * deviation, 1 + 2 * deviation));
  };
  const float width = scale(0.05);
  const float length = scale(0.05);
  const float mouth = scale(0.07);
  const float lips = scale(0.15);
  const float eyes = scale(0.12);
  const auto brows = static_cast<float>(random.normal(0, 0.03));
  const float mouthLine = face.rest[62].y;
  for (std::size_t i = 0; i < face.rest.size(); ++i) {
    FacePoint& point = face.rest[i];
    if (i < 17) point.x *= width;
    if (i >= 17 && i < 27) point.y += brows;
    if (i >= 36 && i < 48) point.y *= eyes;
    if (i >= 48) {
      point.x *= mouth;
      point.y = mouthLine + (point.y - mouthLine) * lips;
    }
  }
  // Below the eyes the face is longer or shorter as a whole.
  for (FacePoint& point : face.rest) {
    if (point.y > 0.1F) point.y *= length;
  }
  face.pose = {static_cast<float>(random.normal(0, 7)), static_cast<float>(random.normal(0, 5)),
               static_cast<float>(random.normal(0, 3.5))};
  constexpr std::array<std::array<int, 2>, 4> sizes{{{640, 480}, {1280, 720}, {512, 512}, {640, 360}}};
  const auto [imageWidth, imageHeight] = random.pick(sizes);
  face.view.imageWidth = imageWidth;
  face.view.imageHeight = imageHeight;
  const auto w = static_cast<double>(imageWidth);
  const auto h = static_cast<double>(imageHeight);
  face.view.interocular = static_cast<float>(h * random.uniform(0.1, 0.24));
  face.view.centre = {static_cast<float>(w * random.uniform(0.4, 0.6)),
                      static_cast<float>(h * random.uniform(0.34, 0.5))};
  face.expressivity = std::clamp(random.normal(1.0, 0.2), 0.5, 1.4);
  for (const auto felt : feltUnits) face.habit.*felt = unit(std::abs(random.normal(0, 0.07)));
  return face;
}

std::vector<float> mouthOpening(const Sound& sound, double framesPerSecond) {
  const double perFrame = sound.sampleRate / framesPerSecond;
  const auto frames = static_cast<std::size_t>(std::ceil(sound.duration() * framesPerSecond - 1e-9));
  std::vector<float> opening(frames);
  float loudest = 1e-4F;
  for (std::size_t frame = 0; frame < frames; ++frame) {
    const auto from = static_cast<std::size_t>(static_cast<double>(frame) * perFrame);
    const auto to = std::min(sound.samples.size(), static_cast<std::size_t>(static_cast<double>(frame + 1) * perFrame));
    double sum = 0;
    for (std::size_t i = from; i < to; ++i) sum += static_cast<double>(sound.samples[i]) * sound.samples[i];
    opening[frame] = static_cast<float>(std::sqrt(sum / static_cast<double>(std::max<std::size_t>(1, to - from))));
    loudest = std::max(loudest, opening[frame]);
  }
  for (float& value : opening) value = std::pow(value / loudest, 0.7F);
  // A jaw has weight: it follows the loudness of three frames.
  std::vector<float> smooth(frames);
  for (std::size_t i = 0; i < frames; ++i) {
    const float before = opening[i > 0 ? i - 1 : i];
    const float after = opening[i + 1 < frames ? i + 1 : i];
    smooth[i] = 0.25F * before + 0.5F * opening[i] + 0.25F * after;
  }
  return smooth;
}

std::vector<FaceMoment> animate(const FaceIdentity& face, const Emotion& emotion, std::span<const float> opening,
                                double framesPerSecond, Random& random) {
  const double step = 1.0 / framesPerSecond;
  Emotion shown = emotion;
  shown.valence = std::clamp(emotion.valence * face.expressivity, -1.0, 1.0);
  const ActionUnits apex = prototype(shown);
  const double length = static_cast<double>(opening.size()) * step;
  const double onset = random.uniform(-0.4, std::min(1.0, 0.25 * length));
  const double rise = random.uniform(0.3, 0.8);
  Wander strength(random, step, 1.2);
  Wander yaw(random, step, 1.5);
  Wander pitch(random, step, 1.2);
  Wander roll(random, step, 1.8);
  Wander rounding(random, step, 0.12);
  std::array<Wander, feltUnits.size()> jitter{
      Wander(random, step, 0.4), Wander(random, step, 0.4), Wander(random, step, 0.4),
      Wander(random, step, 0.4), Wander(random, step, 0.4), Wander(random, step, 0.4),
      Wander(random, step, 0.4), Wander(random, step, 0.4), Wander(random, step, 0.4)};
  Blinker blinker(random, framesPerSecond);
  std::vector<FaceMoment> moments;
  moments.reserve(opening.size());
  for (std::size_t frame = 0; frame < opening.size(); ++frame) {
    const double time = static_cast<double>(frame) * step;
    const double ramp = std::clamp((time - onset) / rise, 0.0, 1.0);
    const double level = ramp * ramp * (3 - 2 * ramp) * std::clamp(0.85 + 0.15 * strength.next(), 0.3, 1.15);
    FaceMoment moment;
    for (std::size_t i = 0; i < feltUnits.size(); ++i) {
      const auto felt = feltUnits[i];
      moment.units.*felt = unit(face.habit.*felt + level * apex.*felt + 0.05 * jitter[i].next());
    }
    const double open = opening[frame];
    moment.units.jawDrop = unit(0.75 * open + 0.1 * level * apex.lipCornerPuller);
    moment.units.lipPucker = unit(open * (0.25 + 0.3 * rounding.next()));
    moment.units.eyesClosed = blinker.next();
    moment.pose.yaw = static_cast<float>(face.pose.yaw + 3.0 * yaw.next());
    // A sad head hangs a little (Wallbott 1998).
    moment.pose.pitch = static_cast<float>(face.pose.pitch + 2.0 * pitch.next() - 4.0 * level * shown.sadness());
    moment.pose.roll = static_cast<float>(face.pose.roll + 1.5 * roll.next());
    moments.push_back(moment);
  }
  return moments;
}

FeatureTrack observeFace(const FaceIdentity& face, std::span<const FaceMoment> moments, double framesPerSecond,
                         Random& random) {
  const double step = 1.0 / framesPerSecond;
  const double slow = 0.009 * face.view.interocular;
  const double fast = 0.004 * face.view.interocular;
  std::vector<Wander> drift;
  drift.reserve(2 * face.rest.size());
  for (std::size_t i = 0; i < 2 * face.rest.size(); ++i) drift.emplace_back(random, step, 0.3);
  std::vector<double> starts, ends;
  std::vector<FaceObservation> seen;
  std::vector<std::size_t> seenAt;
  double lost = 0;
  for (std::size_t frame = 0; frame < moments.size(); ++frame) {
    starts.push_back(static_cast<double>(frame) * step);
    ends.push_back(starts.back() + step);
    if (lost <= 0 && random.chance(0.05 * step)) lost = random.uniform(0.1, 1.0);
    lost -= step;
    Landmarks landmarks = projectFace(deform(face.rest, moments[frame].units), moments[frame].pose, face.view);
    for (std::size_t i = 0; i < landmarks.size(); ++i) {
      landmarks[i].x += static_cast<float>(slow * drift[2 * i].next() + random.normal(0, fast));
      landmarks[i].y += static_cast<float>(slow * drift[2 * i + 1].next() + random.normal(0, fast));
    }
    if (lost > 0) continue;
    seen.push_back({starts.back(), {}, landmarks, {}});
    seenAt.push_back(frame);
  }
  smoothLandmarks(seen);
  std::vector<std::optional<FaceObservation>> faces(moments.size());
  for (std::size_t i = 0; i < seen.size(); ++i) faces[seenAt[i]] = seen[i];
  return readFace(starts, ends, faces, face.view.imageWidth, face.view.imageHeight);
}

}  // namespace hrlf
