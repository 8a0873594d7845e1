#include "core/features/pitch_detector.h"

#include "core/features/aubio_handles.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>

namespace hrlf {
namespace {

constexpr unsigned pitchHops = 5;  // aubio looks for periods up to half of it: 40 Hz
// YIN compares the first half of its window with what comes a period later, so for a period of 5 ms it hears the sound
// about 1.5 hops after the window's start: the middle of the second hop, three before the last.
constexpr std::size_t delay = 3;
constexpr std::size_t framesPerUpdate = 200;

// Mean square of each hop to decibels over three of them.
void addEnergies(const std::vector<double>& hopEnergies, std::size_t hop, std::vector<PitchEstimate>& estimates) {
  for (std::size_t f = 0; f < estimates.size(); ++f) {
    const std::size_t from = f - std::min<std::size_t>(f, 1);
    const std::size_t to = std::min(estimates.size(), f + 2);
    double sum = 0;
    for (std::size_t i = from; i < to; ++i) sum += hopEnergies[i];
    const double meanSquare = sum / static_cast<double>((to - from) * hop);
    estimates[f].energy =
        static_cast<float>(std::clamp(10 * std::log10(std::max(meanSquare, 1e-12)), double{lowestLevel}, 0.0));
  }
}

}  // namespace

Result<std::vector<PitchEstimate>> detectPitch(const SoundWindow& sound, int sampleRate, Progress& progress) {
  const std::size_t frames = sound.frames();
  const auto hop = static_cast<uint_t>(sound.hop());
  const aubio::Pitch detector(new_aubio_pitch("yinfast", hop * pitchHops, hop, static_cast<uint_t>(sampleRate)));
  const aubio::Vector answer(new_fvec(1));
  if (!detector || !answer) {
    return fail(ErrorKind::Internal, "aubio cannot analyse sound at this sampling rate.",
                std::to_string(sampleRate) + " Hz", "Resample the sound to 16000 Hz.");
  }
  aubio_pitch_set_unit(detector.get(), "Hz");
  aubio_pitch_set_silence(detector.get(), lowestLevel);
  aubio_pitch_set_tolerance(detector.get(), 0.15F);

  std::vector<PitchEstimate> estimates(frames);
  std::vector<double> hopEnergies(frames, 0.0);
  std::vector<float> samples(hop);
  const fvec_t in{hop, samples.data()};
  for (std::size_t h = 0; h < frames + delay; ++h) {
    if (h % framesPerUpdate == 0) {
      if (progress.isCancelled()) return cancelled();
      progress.update(static_cast<double>(h) / static_cast<double>(frames + delay), "Reading the voice");
    }
    sound.read(static_cast<std::ptrdiff_t>(h * hop), samples);
    if (h < frames)
      for (const float s : samples) hopEnergies[h] += double{s} * s;
    aubio_pitch_do(detector.get(), &in, answer.get());
    if (h < delay) continue;
    const float hertz = answer->data[0];
    const float confidence = aubio_pitch_get_confidence(detector.get());
    estimates[h - delay] = {std::isfinite(hertz) ? hertz : 0,
                            std::isfinite(confidence) ? std::clamp(confidence, 0.0F, 1.0F) : 0, lowestLevel};
  }
  addEnergies(hopEnergies, hop, estimates);
  return estimates;
}

}  // namespace hrlf
