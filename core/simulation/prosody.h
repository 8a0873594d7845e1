// How a feeling changes the voice, and how a microphone changes what is recorded of it.
#pragma once

#include "core/media/audio_reader.h"
#include "core/simulation/emotion.h"
#include "core/simulation/random.h"
#include "core/simulation/speech_synthesis.h"

#include <array>
#include <string>

namespace hrlf {

/// What is done to the sound after synthesis, as espeak-ng has no control for it.
struct VoiceColour {
  double gain = 0;          ///< dB
  double brightness = 0;    ///< dB above some 1 kHz against below
  double consonants = 0;    ///< dB, hiss of consonants against vowels
  double breath = -40;      ///< dB, noise of the breath against the voice
  double roughness = 0;     ///< [0, 1], depth of the fast and uneven beating of a pressed or creaking voice
  double irregularity = 0;  ///< [0, 1], of periods (1: a jitter of some 3 %) and levels
  double tremor = 0;        ///< [0, 1], of pitch (1: 4 %) and level, about six times a second
  double dynamics = 0;      ///< the level relative to the loud parts is taken to the power 1 + this
  double openness = 0;      ///< dB below 300 Hz: folds that hardly close give a strong first harmonic
  double melody = 0;        ///< semitones, deviation of slow moves of the pitch beside those of espeak-ng
};

/// A speaker's voice and habits, independent of what is felt.
struct VoiceIdentity {
  std::string voice;  ///< espeak-ng's language and variant
  double pitch = 0;   ///< semitones
  double range = 1;
  double rate = 175;  ///< words a minute
  double tract = 1;
  double pauses = 0.1;
  VoiceColour colour;
};

/// A microphone and a room.
struct Recording {
  /// A region that the microphone, the room or a codec lifts or lowers.
  struct Bump {
    double frequency = 1000;  ///< Hz
    double gain = 0;          ///< dB
    double sharpness = 1;     ///< Q of the filter
  };
  double gain = 0;            ///< dB
  double lowest = 80;         ///< Hz, where the low end is cut
  double highest = 7000;      ///< Hz, where the high end is cut
  double signalToNoise = 30;  ///< dB
  double tilt = 0;            ///< dB above some 1.5 kHz against below
  std::array<Bump, 4> bumps{};
  double reverberation = 0;  ///< seconds until the room's echo is 60 dB down; 0 is no room
  double levelling = 0;      ///< [0, 1], how far an automatic gain takes the level to that of everybody else
};

struct SpokenStyle {
  SpeechRequest request;
  VoiceColour colour;
  double pauses = 0;  ///< [0, 1], share of the gaps between words that are pauses
};

[[nodiscard]] VoiceIdentity drawVoice(Random& random);
[[nodiscard]] Recording drawRecording(Random& random);

/// The way this speaker says `text` in this mood. The numbers are those of the literature named in the .cpp: every
/// feeling has a subdued and an aroused form, with any mixture between, and every speaker uses each cue more or less.
[[nodiscard]] SpokenStyle styleOf(const VoiceIdentity& voice, const Emotion& emotion, const std::string& text,
                                  Random& random);

/// Makes some of the gaps between words pauses of a tenth to half a second; the words move on.
void insertPauses(Speech& speech, double share, Random& random);
void applyColour(Sound& sound, const VoiceColour& colour, Random& random);
void applyRecording(Sound& sound, const Recording& recording, Random& random);

}  // namespace hrlf
