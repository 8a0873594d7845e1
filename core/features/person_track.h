// The people of a clip: each one's face through time, and which of them speaks.
#pragma once

#include "core/features/face.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hrlf {

/// Most people that are kept of a clip: the most prominent ones.
inline constexpr std::size_t mostPeople = 6;

/// One person's face through the clip, in the pictures where it was seen. It may consist of parts: people come and go,
/// and cameras cut.
struct PersonTrack {
  std::vector<std::uint32_t> frames;   ///< of the clip's video frames, ascending
  std::vector<FaceObservation> faces;  ///< one for each of `frames`; those with a quality.reason are not to be read
  float score = 0;                     ///< how likely this is the speaker, relative to the others; see chooseSpeaker()

  /// Null where the person was not seen.
  [[nodiscard]] const FaceObservation* at(std::size_t frame) const;
};

/// The person's face in each of `frameCount` video frames.
[[nodiscard]] std::vector<std::optional<FaceObservation>> facesOf(const PersonTrack& person, std::size_t frameCount);

/// What chooseSpeaker() goes by.
struct Stage {
  int width = 0;  ///< of the picture as shown, pixels
  int height = 0;
  std::span<const double> frameTimes;  ///< seconds, of all video frames
  std::span<const float> waveform;     ///< peak of each 10 ms of the sound; empty: no sound
};

/// Scores every person: how long in the picture, how large, how central, how much the lips move, and how far they move
/// with the sound. Returns the index of the highest score; 0 when there is nobody.
[[nodiscard]] std::size_t chooseSpeaker(std::vector<PersonTrack>& people, const Stage& stage);

}  // namespace hrlf
