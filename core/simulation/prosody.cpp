#include "core/simulation/prosody.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace hrlf {
namespace {

double ratioOf(double decibel) { return std::pow(10.0, decibel / 20.0); }

/// First-order low-pass; what it takes away is the high-pass.
class LowPass {
 public:
  LowPass(double frequency, int sampleRate)
      : keep_(std::exp(-2.0 * std::numbers::pi * frequency / static_cast<double>(sampleRate))) {}
  double next(double sample) {
    value_ = keep_ * value_ + (1.0 - keep_) * sample;
    return value_;
  }

 private:
  double keep_;
  double value_ = 0;
};

double rootMeanSquare(const std::vector<float>& samples) {
  double sum = 0;
  for (const float sample : samples) sum += static_cast<double>(sample) * sample;
  return samples.empty() ? 0 : std::sqrt(sum / static_cast<double>(samples.size()));
}

}  // namespace

VoiceIdentity drawVoice(Random& random) {
  constexpr std::array languages{"en-us", "en-us", "en-us", "en-us-nyc", "en-gb-x-rp", "en-gb-scotland"};
  constexpr std::array variants{"m1", "m2", "m3", "m4", "m5", "m7", "f1", "f2", "f3", "f4", "f5"};
  VoiceIdentity voice;
  voice.voice = std::string(random.pick(languages)) + "+" + random.pick(variants);
  voice.pitch = random.normal(0, 1.2);
  voice.range = std::clamp(random.normal(0.95, 0.15), 0.6, 1.4);
  voice.rate = std::clamp(random.normal(170, 16), 130.0, 220.0);
  voice.tract = std::clamp(random.normal(1.0, 0.035), 0.9, 1.1);
  return voice;
}

Recording drawRecording(Random& random) {
  Recording recording;
  recording.gain = random.normal(-4, 4);
  recording.lowest = random.uniform(50, 250);
  recording.highest = random.uniform(3400, 7600);
  recording.signalToNoise = random.uniform(10, 40);
  return recording;
}

// Directions and rough sizes of the cues:
//  Juslin & Laukka 2003 (Psychological Bulletin 129, table 7), over 104 studies: joy has a high mean F0, much F0
//    variability, fast rate, medium-high intensity and high-frequency energy; sadness low F0, little variability, slow
//    rate, low intensity, little high-frequency energy; anger high F0, much variability, fast rate, high intensity,
//    much high-frequency energy and sharp onsets.
//  Banse & Scherer 1996 (J. Personality and Social Psychology 70): intensity and spectral balance part anger from joy.
//  Scherer 2003 (Speech Communication 40): the same directions in standard deviations, hot anger strongest in
//  intensity. Tartter 1980 (Perception & Psychophysics 27): a smile shortens the tract, so formants and F0 rise. Gobl &
//  Ni Chasaide 2003 (Speech Communication 40): tense and harsh voice is heard as angry.
SpokenStyle styleOf(const VoiceIdentity& voice, const Emotion& emotion, const std::string& text, Random& random) {
  const double joy = emotion.joy();
  const double sad = emotion.sadness();
  const double anger = emotion.anger();
  SpokenStyle style;
  SpeechRequest& request = style.request;
  request.text = text;
  request.voice = voice.voice;
  request.pitch = voice.pitch + 4.0 * joy - 2.8 * sad + 0.8 * anger + random.normal(0, 0.5);
  request.range = voice.range * (1.0 + 0.8 * joy - 0.6 * sad + 0.25 * anger) * std::exp(random.normal(0, 0.08));
  request.rate = voice.rate * (1.0 + 0.12 * joy - 0.22 * sad + 0.16 * anger) * std::exp(random.normal(0, 0.04));
  request.tract = voice.tract * (1.0 + 0.045 * joy - 0.01 * sad - 0.02 * anger);
  style.colour.gain = 3.0 * joy - 5.0 * sad + 6.0 * anger + random.normal(0, 0.8);
  style.colour.brightness = 3.0 * joy - 5.0 * sad + 5.0 * anger + random.normal(0, 1.0);
  style.colour.roughness = std::clamp(0.75 * anger + random.normal(0, 0.05), 0.0, 1.0);
  return style;
}

void applyColour(Sound& sound, const VoiceColour& colour) {
  constexpr double tilt = 1000;       // Hz, where brightness starts
  constexpr double roughnessAt = 70;  // Hz, the range heard as harsh is 30 to 150 Hz
  LowPass low(tilt, sound.sampleRate);
  const double gain = ratioOf(colour.gain);
  const double high = ratioOf(colour.brightness);
  for (std::size_t i = 0; i < sound.samples.size(); ++i) {
    const double sample = sound.samples[i];
    const double base = low.next(sample);
    const double time = static_cast<double>(i) / sound.sampleRate;
    const double beat = 1.0 - 0.5 * colour.roughness * (1.0 - std::cos(2.0 * std::numbers::pi * roughnessAt * time));
    sound.samples[i] = static_cast<float>((base + (sample - base) * high) * gain * beat);
  }
}

void applyRecording(Sound& sound, const Recording& recording, Random& random) {
  LowPass low(recording.highest, sound.sampleRate);
  LowPass cut(recording.lowest, sound.sampleRate);
  LowPass room(900, sound.sampleRate);
  const double level = rootMeanSquare(sound.samples);
  // The room's noise has most of its power below 1 kHz; the filter leaves about a quarter of the white noise's power.
  const double noise = 2.0 * std::max(level, 1e-4) / ratioOf(recording.signalToNoise);
  const double gain = ratioOf(recording.gain);
  for (float& sample : sound.samples) {
    const double filtered = low.next(sample);
    const double voiced = filtered - cut.next(filtered);
    // A uniform draw of unit deviation: cheaper than a normal one, and noise all the same.
    const double white = std::sqrt(12.0) * (random.uniform() - 0.5);
    sample = static_cast<float>(std::clamp(gain * (voiced + noise * room.next(white)), -1.0, 1.0));
  }
}

}  // namespace hrlf
