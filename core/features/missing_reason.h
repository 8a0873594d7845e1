// Why a frame of a clip is missing by itself, before anybody takes anything away.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace hrlf {

/// What the extraction could not see, one a frame. Kept as a byte: it is written to caches and exports.
enum class MissingReason : std::uint8_t {
  None = 0,        ///< the frame is there
  Unknown = 1,     ///< missing, and the source does not say why (features of others)
  Unreadable = 2,  ///< the stream is damaged or ends before the clip does
  // Words
  NotRecognised = 3,  ///< a recognised word that is too doubtful to be evidence
  NoVector = 4,       ///< a word that the word table does not know
  // Voice
  Muted = 5,       ///< digital silence: the microphone was off
  NoSpeech = 6,    ///< sound, but nobody speaks: a pause, noise, music
  Overloaded = 7,  ///< clipped: the shape of the wave is lost
  // Face
  NoFace = 8,      ///< no face was found in the picture
  TurnedAway = 9,  ///< a face, but turned too far to be read
  TooSmall = 10,   ///< a face of too few pixels
  Blurred = 11,    ///< a face out of focus or smeared by motion
  Hidden = 12,     ///< a hand, a microphone or the picture's edge covers the face
};

inline constexpr std::size_t missingReasons = 13;

/// "nobody speaks", "face turned away", ...; "" for None.
[[nodiscard]] std::string_view missingReasonText(MissingReason reason);

}  // namespace hrlf
