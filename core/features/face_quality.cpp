#include "core/features/face_quality.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>

#include "core/features/head_pose.h"

namespace hrlf {
namespace {

constexpr float leastInterocular = 18;  // pixels: an action unit of a tenth of it moves a point by less than two
constexpr float leastSharpness = 0.4F;
// Beyond, the hidden half of the face is a guess of the landmark model.
constexpr float mostYaw = 45;
constexpr float mostPitch = 40;
constexpr float turning = 25;     // yaw from which a face that is lost is taken to have turned away
constexpr double nearby = 0.5;    // seconds from an unconfirmed face to the one that tells why
constexpr float partlySeen = 24;  // levels of difference up to which a part is still to be seen
constexpr std::size_t partlySeenParts = 3;
constexpr float covered = 34;              // levels of difference from which a part may be covered ...
constexpr float coveredFactor = 2.5F;      // ... and times what is usual for this person's part
constexpr float flat = 2.5F;               // levels; deviation of a part that is no skin
constexpr std::size_t mostCompared = 301;  // samples that the usual is taken from

using Parts = std::array<float, faceParts>;

struct Usual {
  FaceLook look;
  Parts differences{};  // medians
};

Usual usualOf(const std::vector<FaceSample>& samples) {
  std::vector<const FaceLook*> looks;
  const std::size_t step = std::max<std::size_t>(1, samples.size() / mostCompared);
  for (std::size_t i = 0; i < samples.size(); i += step) {
    if (samples[i].isConfirmed) looks.push_back(&samples[i].look);
  }
  Usual usual;
  usual.look = usualLook(looks);
  std::vector<Parts> all;
  all.reserve(looks.size());
  for (const FaceLook* look : looks) all.push_back(differences(*look, usual.look));
  for (std::size_t part = 0; part < faceParts; ++part) {
    std::vector<float> values;
    for (const Parts& parts : all) values.push_back(parts[part]);
    if (values.empty()) continue;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    usual.differences[part] = *middle;
  }
  return usual;
}

/// 1 where every part looks as usual, 0.5 where one is just covered.
float likenessOf(const FaceLook& look, const Usual& usual) {
  const Parts now = differences(look, usual.look);
  const Parts texture = textures(look);
  float worst = 0;
  for (std::size_t part = 0; part < faceParts; ++part) {
    const float limit = std::max(covered, coveredFactor * usual.differences[part]);
    worst = std::max(worst, now[part] / limit);
    if (texture[part] < flat) worst = std::max(worst, 2.0F);
  }
  return 1 / (1 + worst * worst);
}

}  // namespace

bool isPartlySeen(const FaceLook& look, const FaceLook& usual) {
  const Parts now = differences(look, usual);
  const auto seen = std::count_if(now.begin(), now.end(), [](float difference) { return difference < partlySeen; });
  return static_cast<std::size_t>(seen) >= partlySeenParts;
}

void judge(std::vector<FaceSample>& samples, int imageWidth, int imageHeight) {
  const Usual usual = usualOf(samples);
  std::vector<std::optional<HeadPose>> poses(samples.size());
  for (std::size_t i = 0; i < samples.size(); ++i) {
    FaceSample& sample = samples[i];
    FaceQuality& quality = sample.face.quality;
    quality.likeness = likenessOf(sample.look, usual);
    if (!sample.isConfirmed) continue;
    const auto head = fitHead(sample.face.landmarks, imageWidth, imageHeight);
    if (head) poses[i] = head->pose;
    if (!head || std::abs(head->pose.yaw) > mostYaw || std::abs(head->pose.pitch) > mostPitch) {
      quality.reason = MissingReason::TurnedAway;
    } else if (quality.interocular < leastInterocular) {
      quality.reason = MissingReason::TooSmall;
    } else if (quality.sharpness < leastSharpness) {
      quality.reason = MissingReason::Blurred;
    } else if (quality.likeness < 0.5F) {
      quality.reason = MissingReason::Hidden;
    }
  }
  // What the detector does not take for a face any more has turned away or is covered; the last sure look tells.
  const HeadPose* known = nullptr;
  double when = 0;
  for (std::size_t i = 0; i < samples.size(); ++i) {
    FaceSample& sample = samples[i];
    if (poses[i]) {
      known = &*poses[i];
      when = sample.face.time;
    }
    if (sample.isConfirmed) continue;
    const bool isTurning = known != nullptr && sample.face.time - when <= nearby && std::abs(known->yaw) > turning;
    sample.face.quality.reason = isTurning ? MissingReason::TurnedAway : MissingReason::Hidden;
  }
}

}  // namespace hrlf
