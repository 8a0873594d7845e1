#include "core/features/face_quality.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <utility>

namespace hrlf {
namespace {

constexpr float leastInterocular = 18;  // pixels: an action unit of a tenth of it moves a point by less than two
// Real clips in focus have 0.7 and more; a Gaussian blur of a fifteenth of the inter-ocular distance leaves 0.3.
constexpr float leastSharpness = 0.45F;
// Motion blurs single pictures of a sharp clip, which may still be sharper than a soft clip.
constexpr float doubtfulSharpness = 0.6F;
constexpr float suddenBlur = 0.35F;  // of the person's usual sharpness
// Beyond, the hidden half of the face is a guess of the landmark model.
constexpr float mostYaw = 45;
constexpr float mostPitch = 40;
constexpr float turning = 25;   // yaw from which a face that is lost is taken to have turned away
constexpr double nearby = 0.5;  // seconds from an unconfirmed face to the one that tells why
// A part is covered when it has half its usual texture ...
constexpr float leastTexture = 0.5F;
// ... or another colour than usual, in levels and in usual differences ...
constexpr float otherColour = 15;
constexpr float otherColourFactor = 4;
// ... or, for what covers it all through the clip: a mouth far smoother than the eyes, an eye far smoother than the
// other, or a mouth in a colour that no lips and no beard have beside that nose.
constexpr float smoothMouth = 0.3F;
constexpr float smoothEye = 0.3F;
constexpr float strangeColour = 32;
constexpr float seenCorrelation = 0.5F;    // of a part that is still to be seen
constexpr std::size_t seenParts = 2;       // that tell where a half covered face is
constexpr std::size_t mostCompared = 301;  // samples that the usual is taken from

float median(std::vector<float> values) {
  if (values.empty()) return 0;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

float colourDifference(const PartView& a, const PartView& b) {
  return std::abs(a.red - b.red) + std::abs(a.blue - b.blue);
}

/// What a person's face is usually like.
struct Usual {
  PartViews parts;
  std::array<float, faceParts> colourDifference{};  // median of the difference to `parts`
  float sharpness = 0;
};

Usual usualOf(const std::vector<FaceSample>& samples) {
  std::vector<PartViews> views;
  std::vector<float> sharpness;
  const std::size_t step = std::max<std::size_t>(1, samples.size() / mostCompared);
  for (std::size_t i = 0; i < samples.size(); i += step) {
    if (!samples[i].isConfirmed) continue;
    views.push_back(partsOf(samples[i].look));
    sharpness.push_back(samples[i].face.quality.sharpness);
  }
  Usual usual;
  usual.sharpness = median(std::move(sharpness));
  const auto medianOf = [&views](auto measure) {
    std::vector<float> values;
    values.reserve(views.size());
    for (const PartViews& parts : views) values.push_back(measure(parts));
    return median(std::move(values));
  };
  for (std::size_t part = 0; part < faceParts; ++part) {
    usual.parts[part] = {medianOf([part](const PartViews& v) { return v[part].texture; }),
                         medianOf([part](const PartViews& v) { return v[part].red; }),
                         medianOf([part](const PartViews& v) { return v[part].blue; })};
    usual.colourDifference[part] =
        medianOf([&](const PartViews& v) { return colourDifference(v[part], usual.parts[part]); });
  }
  return usual;
}

/// 1 where every part looks as usual, 0.5 where one is just covered.
float likenessOf(const FaceLook& look, const Usual& usual) {
  const PartViews now = partsOf(look);
  const auto at = [&now](FacePart part) -> const PartView& { return now[static_cast<std::size_t>(part)]; };
  constexpr float little = 0.1F;  // levels; so that nothing is divided by nothing
  float cover = 0;
  for (std::size_t part = 0; part < faceParts; ++part) {
    const float limit = std::max(otherColour, otherColourFactor * usual.colourDifference[part]);
    cover = std::max({cover, colourDifference(now[part], usual.parts[part]) / limit,
                      leastTexture * usual.parts[part].texture / (now[part].texture + little)});
  }
  const float rightEye = at(FacePart::RightEye).texture, leftEye = at(FacePart::LeftEye).texture;
  const float mouth = at(FacePart::Mouth).texture;
  cover = std::max({cover, smoothMouth * (rightEye + leftEye) / 2 / (mouth + little),
                    smoothEye * leftEye / (rightEye + little), smoothEye * rightEye / (leftEye + little),
                    colourDifference(at(FacePart::Mouth), at(FacePart::Nose)) / strangeColour});
  return 1 / (1 + cover * cover);
}

bool isBlurred(const FaceQuality& quality, float usualSharpness) {
  return quality.sharpness < leastSharpness ||
         (quality.sharpness < doubtfulSharpness && quality.sharpness < suddenBlur * usualSharpness);
}

}  // namespace

bool isPartlySeen(const FaceLook& look, const FaceLook& usual) {
  const std::array<float, faceParts> like = correlations(look, usual);
  const PartViews now = partsOf(look), before = partsOf(usual);
  std::size_t seen = 0;
  for (std::size_t part = 0; part < faceParts; ++part) {
    const bool isSeen = like[part] > seenCorrelation && colourDifference(now[part], before[part]) < otherColour &&
                        now[part].texture > leastTexture * before[part].texture;
    seen += isSeen ? 1 : 0;
  }
  return seen >= seenParts;
}

std::optional<HeadPose> judgeShape(FaceObservation& face, int imageWidth, int imageHeight) {
  const auto head = fitHead(face.landmarks, imageWidth, imageHeight);
  if (!head || std::abs(head->pose.yaw) > mostYaw || std::abs(head->pose.pitch) > mostPitch) {
    face.quality.reason = MissingReason::TurnedAway;
  } else {
    face.quality.reason = face.quality.interocular < leastInterocular ? MissingReason::TooSmall : MissingReason::None;
  }
  if (!head) return std::nullopt;
  return head->pose;
}

void judge(std::vector<FaceSample>& samples, int imageWidth, int imageHeight) {
  const Usual usual = usualOf(samples);
  std::vector<std::optional<HeadPose>> poses(samples.size());
  for (std::size_t i = 0; i < samples.size(); ++i) {
    FaceSample& sample = samples[i];
    FaceQuality& quality = sample.face.quality;
    quality.likeness = likenessOf(sample.look, usual);
    if (!sample.isConfirmed) continue;
    poses[i] = judgeShape(sample.face, imageWidth, imageHeight);
    if (quality.reason != MissingReason::None) {
      continue;
    } else if (isBlurred(quality, usual.sharpness)) {
      quality.reason = MissingReason::Blurred;
    } else if (quality.likeness < 0.5F) {
      quality.reason = MissingReason::Hidden;
    }
  }
  // What is not to be seen any more, or is no face to the detector, has turned away or is covered: the last good look
  // at it tells.
  float yaw = 0;
  double when = 0;  // of that look, or of what followed it without a break
  for (std::size_t i = 0; i < samples.size(); ++i) {
    FaceSample& sample = samples[i];
    FaceQuality& quality = sample.face.quality;
    const bool isLost = !sample.isConfirmed || quality.reason == MissingReason::Hidden;
    if (isLost) {
      const bool isTurning = std::abs(yaw) > turning && sample.face.time - when <= nearby;
      quality.reason = isTurning                             ? MissingReason::TurnedAway
                       : isBlurred(quality, usual.sharpness) ? MissingReason::Blurred
                                                             : MissingReason::Hidden;
    } else if (poses[i]) {
      yaw = poses[i]->yaw;
    }
    when = sample.face.time;
  }
}

}  // namespace hrlf
