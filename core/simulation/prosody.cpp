#include "core/simulation/prosody.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <vector>

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

/// A uniform draw of deviation 1: cheaper than a normal one, and noise all the same.
double white(Random& random) { return std::sqrt(12.0) * (random.uniform() - 0.5); }

/// Noise of deviation 1 that knows nothing of what it was 1 / frequency ago.
class SlowNoise {
 public:
  SlowNoise(double frequency, int sampleRate)
      : keep_(std::exp(-2.0 * std::numbers::pi * frequency / static_cast<double>(sampleRate))) {}
  double next(Random& random) {
    value_ = keep_ * value_ + std::sqrt(1.0 - keep_ * keep_) * white(random);
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

/// What a feeling does to the voice at full strength.
struct VoiceEffect {
  double pitch = 0;  ///< semitones
  double range = 0;  ///< logarithm of a factor, as are the next two
  double rate = 0;
  double tract = 0;
  double pauses = 0;
  VoiceColour colour;  ///< added to the speaker's own; breath in dB more than that
};

struct FeelingEffect {
  VoiceEffect subdued;
  VoiceEffect aroused;
};

// Directions and sizes of the cues:
//  Juslin & Laukka 2003 (Psychological Bulletin 129, table 7), over 104 studies: joy has a high mean F0, much F0
//    variability, fast rate, medium-high intensity, medium-high high-frequency energy and regular periods; sadness low
//    F0, little variability, slow rate, low intensity, little high-frequency energy; anger high F0, much variability,
//    fast rate, high intensity, much high-frequency energy; fear high F0, little variability, fast rate; the level
//    varies much in anger and fear; irregular periods in sadness, anger and fear.
//  Banse & Scherer 1996 (J. Personality and Social Psychology 70, table 6): each family of feelings has forms of low
//  and
//    of high arousal with different voices - sadness and despair, cold and hot anger, anxiety and panic, happiness and
//    elation; F0 is highest in panic, elation and hot anger, low in sadness and disgust; intensity and spectral balance
//    part anger from joy; disgust is slow.
//  Scherer 2003 (Speech Communication 40): the same directions in standard deviations, hot anger strongest in
//  intensity. Scherer 1986 (Psychological Bulletin 99): displeasure narrows the throat ("narrow voice"), pleasure
//  widens it. Tartter 1980 (Perception & Psychophysics 27): a smile shortens the tract, so formants and F0 rise. Gobl &
//  Ni Chasaide 2003 (Speech Communication 40): tense and harsh voice is heard as angry, breathy and whispery
//    voice as sad or afraid, creak as bored or displeased.
//  Murray & Arnott 1993 (J. Acoustical Society of America 93, table 1): articulation is tense in anger, precise in
//  fear,
//    slurred in sadness, as usual in joy; disgust is very slow.
//  Traunmueller & Eriksson 2000 (J. Acoustical Society of America 107): vocal effort raises vowels more than voiceless
//    consonants.
//  Kienast & Sendlmeier 2000 (ISCA Workshop on Speech and Emotion): consonants are strong and bright in anger, reduced
//    in sadness.
//              pitch range rate  tract   pause  gain bright cons breath rough irreg tremor dynamics open
constexpr FeelingEffect joyful{{2.0, 0.25, 0.05, 0.015, 0.0, {2.0, 0.5, 0.0, -2.0, 0.0, -0.1, 0.0, 0.0, 0.0}},
                               {6.5, 0.50, 0.13, 0.025, 0.0, {8.0, 3.0, 0.0, -2.0, 0.0, -0.1, 0.0, 0.05, -1.0}}};
constexpr FeelingEffect saddened{{-2.0, -0.6, -0.18, -0.005, 0.15, {-6.0, -6.0, -1.0, 12.0, 0.1, 0.1, 0.1, 0.0, 3.0}},
                                 {5.0, -0.2, -0.08, 0.0, 0.1, {2.0, 0.0, 0.0, 10.0, 0.2, 0.2, 0.5, 0.15, 1.0}}};
constexpr FeelingEffect angered{{2.0, 0.0, 0.02, -0.005, 0.05, {4.0, 5.0, 2.0, 0.0, 0.25, 0.1, 0.0, 0.2, -2.0}},
                                {8.0, 0.3, 0.08, -0.005, 0.05, {13.0, 10.0, 3.0, 4.0, 0.4, 0.3, 0.1, 0.35, -3.0}}};
constexpr FeelingEffect frightened{{4.0, -0.3, 0.12, -0.005, 0.05, {-1.0, 0.0, 2.0, 12.0, 0.1, 0.2, 0.5, 0.25, 2.0}},
                                   {10.0, -0.3, 0.15, 0.0, 0.05, {10.0, 6.0, 2.0, 10.0, 0.2, 0.3, 0.6, 0.35, 0.0}}};
constexpr FeelingEffect disgusted{{-1.5, -0.25, -0.12, -0.01, 0.1, {-2.0, -1.0, 2.0, 6.0, 0.3, 0.2, 0.0, 0.1, -1.0}},
                                  {2.0, 0.1, -0.18, -0.015, 0.1, {3.0, 3.0, 3.0, 8.0, 0.4, 0.3, 0.1, 0.2, -2.0}}};

constexpr double effortOfVowels = 0.4;  // dB that consonants fall behind for each dB of level

const FeelingEffect& effectOf(const Emotion& emotion) {
  if (emotion.valence >= 0) return joyful;
  switch (emotion.displeasure) {
    case Displeasure::Sad:
      return saddened;
    case Displeasure::Angry:
      return angered;
    case Displeasure::Fearful:
      return frightened;
    case Displeasure::Disgusted:
      break;
  }
  return disgusted;
}

/// Plays the sound along a clock that trembles; cubic between samples.
void warpTime(std::vector<float>& samples, int sampleRate, const VoiceColour& colour, Random& random) {
  const double jitter = 1.2e-4 * std::max(colour.irregularity, 0.0);  // seconds
  const double depth = 0.04 * std::max(colour.tremor, 0.0);           // of the pitch
  const std::vector<float> from = samples;
  SlowNoise unsteady(60, sampleRate);
  SlowNoise drift(1, sampleRate);
  SlowNoise move(1.2, sampleRate);
  LowPass glide(4, sampleRate);
  const double tremble = random.uniform(4.5, 8);  // Hz
  const double forget = 1.0 / sampleRate;         // a shift is forgotten within a second: words keep their times
  double melody = 0;                              // seconds
  const auto last = static_cast<double>(from.size()) - 3;
  double angle = random.uniform(0, 2 * std::numbers::pi);
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const double rate = tremble * (1 + 0.15 * drift.next(random));
    angle += 2 * std::numbers::pi * rate / sampleRate;
    const double semitones = colour.melody * glide.next(move.next(random));
    melody += (semitones * std::numbers::ln2 / 12) / sampleRate - melody * forget;
    const double shift =
        jitter * unsteady.next(random) + depth / (2 * std::numbers::pi * tremble) * std::sin(angle) + melody;
    const double at = std::clamp(static_cast<double>(i) + shift * sampleRate, 1.0, std::max(last, 1.0));
    const auto k = static_cast<std::size_t>(at);
    if (k + 2 >= from.size()) continue;
    const double t = at - static_cast<double>(k);
    const double a = from[k - 1];
    const double b = from[k];
    const double c = from[k + 1];
    const double d = from[k + 2];
    samples[i] =
        static_cast<float>(b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a))));
  }
}

/// A beat for each pulse of a rough voice: between 35 and 90 a second, no two alike.
class UnevenBeat {
 public:
  UnevenBeat(Random& random, int sampleRate) : random_(&random), rate_(sampleRate), usual_(random.uniform(40, 80)) {}
  /// [0, 1]
  double next() {
    phase_ += frequency_ / rate_;
    if (phase_ >= 1) {
      phase_ -= 1;
      frequency_ = usual_ * std::exp(random_->normal(0, 0.2));
      depth_ = random_->uniform(0.5, 1);
    }
    return depth_ * 0.5 * (1 - std::cos(2 * std::numbers::pi * phase_));
  }

 private:
  Random* random_;
  double rate_;
  double usual_;
  double frequency_ = 60;
  double phase_ = 0;
  double depth_ = 1;
};

}  // namespace

VoiceIdentity drawVoice(Random& random) {
  constexpr std::array languages{"en-us", "en-us", "en-us", "en-us-nyc", "en-gb-x-rp", "en-gb-scotland"};
  constexpr std::array men{"m1", "m2", "m3", "m4", "m5", "m7", "Alex", "adam"};
  constexpr std::array women{"f1", "f2", "f3", "f4", "f5", "Andrea", "linda", "belinda"};
  VoiceIdentity voice;
  const bool isMan = random.chance(0.5);
  voice.voice = std::string(random.pick(languages)) + "+" + (isMan ? random.pick(men) : random.pick(women));
  // espeak-ng's men speak at some 105 Hz, its women at 200 Hz; people at 131 and 220 Hz (Hillenbrand et al. 1995).
  voice.pitch = random.normal(isMan ? 3.0 : 1.5, 2);
  voice.range = std::clamp(random.normal(1.35, 0.25), 0.7, 1.9);
  voice.rate = std::clamp(random.normal(170, 18), 125.0, 225.0);
  voice.tract = std::clamp(random.normal(1.0, 0.07), 0.85, 1.2);
  voice.pauses = std::max(0.0, random.normal(0.08, 0.08));
  voice.colour.gain = random.normal(0, 2);
  voice.colour.brightness = random.normal(0, 2);
  voice.colour.consonants = random.normal(0, 2);
  voice.colour.breath = random.normal(-34, 5);
  voice.colour.roughness = std::max(0.0, random.normal(0.05, 0.12));
  voice.colour.irregularity = std::max(0.0, random.normal(0.35, 0.25));
  voice.colour.tremor = std::max(0.0, random.normal(0.1, 0.12));
  voice.colour.dynamics = random.normal(0.05, 0.08);
  voice.colour.openness = random.normal(6, 3);
  voice.colour.melody = std::max(0.2, random.normal(2.5, 0.8));
  return voice;
}

Recording drawRecording(Random& random) {
  Recording recording;
  recording.gain = random.normal(-12, 6);
  recording.lowest = random.uniform(30, 180);
  recording.highest = random.uniform(3400, 7900);
  recording.signalToNoise = random.uniform(12, 50);
  recording.tilt = random.normal(0, 1.5);
  for (Recording::Bump& bump : recording.bumps)
    bump = {250 * std::exp2(random.uniform(0, 4.7)), random.normal(0, 4.5), random.uniform(0.5, 2)};
  recording.reverberation = random.chance(0.6) ? random.uniform(0.1, 0.6) : 0;
  recording.levelling = random.chance(0.4) ? random.uniform(0.3, 1) : 0;
  return recording;
}

SpokenStyle styleOf(const VoiceIdentity& voice, const Emotion& emotion, const std::string& text, Random& random) {
  const FeelingEffect& effect = effectOf(emotion);
  const double intensity = std::abs(emotion.valence);
  const double arousal = std::clamp(random.normal(0.3 + 0.4 * intensity, 0.3), 0.0, 1.0);
  // Speakers use any cue more or less, each for itself: Juslin & Laukka's lens model.
  const auto part = [&](double subdued, double aroused) {
    return intensity * (subdued + arousal * (aroused - subdued)) * std::exp(random.normal(0, 0.35));
  };
  const VoiceEffect& low = effect.subdued;
  const VoiceEffect& high = effect.aroused;
  SpokenStyle style;
  SpeechRequest& request = style.request;
  request.text = text;
  request.voice = voice.voice;
  request.pitch = voice.pitch + part(low.pitch, high.pitch) + random.normal(0, 0.8);
  const double range = std::exp(part(low.range, high.range) + random.normal(0, 0.12));
  request.range = std::clamp(voice.range * range, 0.15, 1.98);
  request.rate = voice.rate * std::exp(part(low.rate, high.rate) + random.normal(0, 0.06));
  request.tract = voice.tract * std::exp(part(low.tract, high.tract));
  style.pauses = std::clamp(voice.pauses + part(low.pauses, high.pauses), 0.0, 0.6);
  const auto coloured = [&](double VoiceColour::*cue, double deviation) {
    return voice.colour.*cue + part(low.colour.*cue, high.colour.*cue) + random.normal(0, deviation);
  };
  VoiceColour& colour = style.colour;
  colour.gain = coloured(&VoiceColour::gain, 1);
  colour.brightness = coloured(&VoiceColour::brightness, 1);
  colour.consonants = coloured(&VoiceColour::consonants, 1) - effortOfVowels * (colour.gain - voice.colour.gain);
  colour.breath = std::min(coloured(&VoiceColour::breath, 2), -4.0);
  colour.roughness = std::clamp(coloured(&VoiceColour::roughness, 0.05), 0.0, 0.95);
  colour.irregularity = std::clamp(coloured(&VoiceColour::irregularity, 0.05), 0.0, 1.5);
  colour.tremor = std::clamp(coloured(&VoiceColour::tremor, 0.05), 0.0, 1.5);
  colour.dynamics = std::clamp(coloured(&VoiceColour::dynamics, 0.05), -0.3, 0.8);
  colour.openness = coloured(&VoiceColour::openness, 1);
  colour.melody = voice.colour.melody * range;
  return style;
}

void insertPauses(Speech& speech, double share, Random& random) {
  constexpr double fade = 0.01;  // seconds
  const int rate = speech.sound.sampleRate;
  const auto fadeSamples = static_cast<std::size_t>(fade * rate);
  const std::vector<float>& from = speech.sound.samples;
  std::vector<float> into;
  std::size_t copied = 0;
  double shift = 0;
  for (std::size_t w = 0; w < speech.words.size(); ++w) {
    Word& word = speech.words[w];
    const auto start = std::min(from.size(), static_cast<std::size_t>(std::max(0.0, word.start) * rate));
    if (w > 0 && start > copied && random.chance(share)) {
      into.insert(into.end(), from.begin() + static_cast<std::ptrdiff_t>(copied),
                  from.begin() + static_cast<std::ptrdiff_t>(start));
      for (std::size_t i = 0; i < std::min(fadeSamples, start - copied); ++i)
        into[into.size() - 1 - i] *= static_cast<float>(i) / static_cast<float>(fadeSamples);
      const double pause = random.uniform(0.1, 0.5);
      into.insert(into.end(), static_cast<std::size_t>(pause * rate), 0.0F);
      shift += static_cast<double>(static_cast<std::size_t>(pause * rate)) / rate;
      copied = start;
    }
    word.start += shift;
    word.end += shift;
  }
  into.insert(into.end(), from.begin() + static_cast<std::ptrdiff_t>(copied), from.end());
  speech.sound.samples = std::move(into);
}

void applyColour(Sound& sound, const VoiceColour& colour, Random& random) {
  constexpr double hissFrom = 2500;      // Hz, the power of a vowel is below, that of an "s" above
  constexpr double openBelow = 300;      // Hz, where the first harmonic is
  constexpr double followedWithin = 30;  // Hz, of the envelopes
  const int rate = sound.sampleRate;
  warpTime(sound.samples, rate, colour, random);
  LowPass low(random.uniform(600, 2000), rate);
  LowPass lowest(openBelow, rate);
  LowPass dark(hissFrom, rate);
  LowPass darkLevel(followedWithin, rate);
  LowPass hissLevel(followedWithin, rate);
  LowPass breathLow(900, rate);
  LowPass swell(5, rate);
  const double loud = 1.5 * rootMeanSquare(sound.samples) + 1e-6;
  SlowNoise shimmer(60, rate);
  UnevenBeat beat(random, rate);
  const double gain = ratioOf(colour.gain);
  const double high = ratioOf(colour.brightness);
  const double open = ratioOf(colour.openness) - 1;
  const double breath = ratioOf(colour.breath);
  const double tremble = random.uniform(4.5, 8);
  for (std::size_t i = 0; i < sound.samples.size(); ++i) {
    const double sample = sound.samples[i];
    const double base = low.next(sample);
    const double below = dark.next(sample);
    const double vowel = darkLevel.next(below * below);
    const double hiss = hissLevel.next((sample - below) * (sample - below));
    const double share = hiss / (hiss + vowel + 1e-12);
    // Consonants are loud by their own effort, not by the tension of the folds.
    const double consonant = std::clamp(2 * share - 0.6, 0.0, 1.0);
    const double tilted = base + open * lowest.next(sample) + (sample - base) * high;
    const double articulated = tilted + consonant * (sample * ratioOf(colour.consonants) - tilted);
    const double time = static_cast<double>(i) / rate;
    const double now = std::sqrt(swell.next(sample * sample) + 1e-10) / loud;
    const double level = std::pow(std::clamp(now, 0.02, 1.5), colour.dynamics) * (1 - colour.roughness * beat.next()) *
                         (1 + 0.08 * colour.irregularity * shimmer.next(random)) *
                         (1 + 0.2 * colour.tremor * std::sin(2 * std::numbers::pi * tremble * time));
    const double air = white(random);
    const double blown = breath * std::sqrt(vowel) * (air - breathLow.next(air));
    sound.samples[i] = static_cast<float>(gain * (articulated * level + blown));
  }
}

namespace {

/// Four feedback combs and their sum: a small room (Schroeder 1962).
void addRoom(std::vector<float>& samples, int sampleRate, double reverberation, Random& random) {
  if (reverberation <= 0) return;
  struct Comb {
    std::vector<double> line;
    std::size_t at = 0;
    double feedback = 0;
    LowPass dull;
  };
  std::vector<Comb> combs;
  for (const double usual : {0.0297, 0.0371, 0.0411, 0.0437}) {
    const double delay = usual * random.uniform(0.6, 1.1);
    combs.push_back({std::vector<double>(static_cast<std::size_t>(delay * sampleRate) + 1, 0.0), 0,
                     std::pow(10.0, -3 * delay / reverberation), LowPass(3500, sampleRate)});
  }
  const double wet = 0.25 * ratioOf(random.uniform(-18, -4));
  for (float& sample : samples) {
    double echo = 0;
    for (Comb& comb : combs) {
      const double out = comb.dull.next(comb.line[comb.at]);
      comb.line[comb.at] = sample + comb.feedback * out;
      comb.at = (comb.at + 1) % comb.line.size();
      echo += out;
    }
    sample += static_cast<float>(wet * echo);
  }
}

/// A second-order filter that lifts or lowers one region (Bristow-Johnson's peaking equaliser).
void addBump(std::vector<float>& samples, int sampleRate, const Recording::Bump& bump) {
  const double angle = 2 * std::numbers::pi * std::min(bump.frequency, 0.45 * sampleRate) / sampleRate;
  const double width = std::sin(angle) / (2 * std::max(bump.sharpness, 0.1));
  const double root = ratioOf(bump.gain / 2);
  const double scale = 1 / (1 + width / root);
  const double middle = -2 * std::cos(angle) * scale;
  const std::array in{(1 + width * root) * scale, middle, (1 - width * root) * scale};
  const double past = (1 - width / root) * scale;
  double x1 = 0, x2 = 0, y1 = 0, y2 = 0;
  for (float& sample : samples) {
    const double y = in[0] * sample + in[1] * x1 + in[2] * x2 - middle * y1 - past * y2;
    x2 = x1;
    x1 = sample;
    y2 = y1;
    y1 = y;
    sample = static_cast<float>(y);
  }
}

}  // namespace

void applyRecording(Sound& sound, const Recording& recording, Random& random) {
  constexpr double usualLevel = 0.06;
  addRoom(sound.samples, sound.sampleRate, recording.reverberation, random);
  for (const Recording::Bump& bump : recording.bumps) addBump(sound.samples, sound.sampleRate, bump);
  LowPass low(recording.highest, sound.sampleRate);
  LowPass cut(recording.lowest, sound.sampleRate);
  LowPass tilt(random.uniform(600, 3000), sound.sampleRate);
  LowPass room(900, sound.sampleRate);
  const double level = std::max(rootMeanSquare(sound.samples), 1e-4);
  // The room's noise has most of its power below 1 kHz; the filter leaves about a quarter of the white noise's power.
  const double noise = 2.0 * usualLevel / ratioOf(recording.signalToNoise);
  const double gain = ratioOf(recording.gain) * std::pow(usualLevel / level, recording.levelling);
  const double high = ratioOf(recording.tilt);
  for (float& sample : sound.samples) {
    const double filtered = low.next(sample);
    const double voiced = filtered - cut.next(filtered);
    const double base = tilt.next(voiced);
    const double heard = base + (voiced - base) * high + noise * room.next(white(random));
    sample = static_cast<float>(std::clamp(gain * heard, -1.0, 1.0));
  }
}

}  // namespace hrlf
