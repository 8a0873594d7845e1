// How a feeling and speech move a face, and how a camera and a landmark detector see it.
#pragma once

#include "core/features/face_template.h"
#include "core/features/feature_track.h"
#include "core/media/audio_reader.h"
#include "core/simulation/emotion.h"
#include "core/simulation/random.h"

#include <span>
#include <vector>

namespace hrlf {

/// Intensities in [0, 1] of the action units of the Facial Action Coding System that the 68 points can show.
struct ActionUnits {
  float innerBrowRaiser = 0;     ///< AU1
  float outerBrowRaiser = 0;     ///< AU2
  float browLowerer = 0;         ///< AU4
  float cheekRaiser = 0;         ///< AU6
  float noseWrinkler = 0;        ///< AU9
  float lipCornerPuller = 0;     ///< AU12
  float lipCornerDepressor = 0;  ///< AU15
  float chinRaiser = 0;          ///< AU17
  float lipTightener = 0;        ///< AU23
  float jawDrop = 0;             ///< AU26 with AU25
  float lipPucker = 0;           ///< AU18
  float eyesClosed = 0;          ///< AU43 and AU45
};

/// The face with these units moved.
[[nodiscard]] FaceShape deform(const FaceShape& rest, const ActionUnits& units);

/// One video frame of a speaker.
struct FaceMoment {
  ActionUnits units;
  HeadPose pose;
};

/// A speaker's face and camera, independent of what is felt.
struct FaceIdentity {
  FaceShape rest{};
  HeadPose pose;  ///< that the head comes back to
  FaceView view;
  double expressivity = 1;  ///< how strongly this face shows what is felt
  ActionUnits habit;        ///< what it shows at rest: nobody's corners of the mouth are level
};

[[nodiscard]] FaceIdentity drawFace(Random& random);

/// How far the mouth is open in each video frame of the sound, [0, 1], from its loudness.
[[nodiscard]] std::vector<float> mouthOpening(const Sound& sound, double framesPerSecond);

/// The face while it speaks, one moment a frame of `opening`.
[[nodiscard]] std::vector<FaceMoment> animate(const FaceIdentity& face, const Emotion& emotion,
                                              std::span<const float> opening, double framesPerSecond, Random& random);

/// What smoothLandmarks() and readFace() make of the moments as a landmark detector sees them: with its noise, which is
/// correlated from frame to frame, and with bursts of frames in which it finds no face.
[[nodiscard]] FeatureTrack observeFace(const FaceIdentity& face, std::span<const FaceMoment> moments,
                                       double framesPerSecond, Random& random);

}  // namespace hrlf
