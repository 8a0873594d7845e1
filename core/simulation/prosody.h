// How a feeling changes the voice, and how a microphone changes what is recorded of it.
#pragma once

#include "core/media/audio_reader.h"
#include "core/simulation/emotion.h"
#include "core/simulation/random.h"
#include "core/simulation/speech_synthesis.h"

#include <string>

namespace hrlf {

/// A speaker's voice and habits, independent of what is felt.
struct VoiceIdentity {
  std::string voice;  ///< espeak-ng's language and variant
  double pitch = 0;   ///< semitones
  double range = 1;
  double rate = 175;  ///< words a minute
  double tract = 1;
};

/// A microphone and a room.
struct Recording {
  double gain = 0;            ///< dB
  double lowest = 80;         ///< Hz, where the low end is cut
  double highest = 7000;      ///< Hz, where the high end is cut
  double signalToNoise = 30;  ///< dB
};

/// What is done to the sound after synthesis, as espeak-ng has no control for it.
struct VoiceColour {
  double gain = 0;        ///< dB
  double brightness = 0;  ///< dB above 1 kHz against below
  double roughness = 0;   ///< [0, 1], depth of the fast beating of a pressed voice
};

struct SpokenStyle {
  SpeechRequest request;
  VoiceColour colour;
};

[[nodiscard]] VoiceIdentity drawVoice(Random& random);
[[nodiscard]] Recording drawRecording(Random& random);

/// The way this speaker says `text` in this mood. The numbers are those of the literature named in the .cpp, with
/// noise.
[[nodiscard]] SpokenStyle styleOf(const VoiceIdentity& voice, const Emotion& emotion, const std::string& text,
                                  Random& random);

void applyColour(Sound& sound, const VoiceColour& colour);
void applyRecording(Sound& sound, const Recording& recording, Random& random);

}  // namespace hrlf
