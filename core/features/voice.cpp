#include "core/features/voice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/features/aubio_handles.h"
#include "core/features/pitch_contour.h"

namespace hrlf {
namespace {

constexpr double hopSeconds = 0.01;
// Windows of an odd number of hops have their centre at the centre of a hop.
constexpr unsigned spectrumHops = 3;
constexpr unsigned pitchHops = 5;  // aubio looks for periods up to half of it: 40 Hz
constexpr unsigned melBands = 26;
constexpr unsigned mfccCount = 13;
constexpr double highestMel = 7600;        // Hz
constexpr double highestFrequency = 8000;  // Hz
constexpr float silence = -80;             // dB re full scale
// Weaker parts of a spectrum are below what 16 bits hold; without a floor their logarithms would swamp the MFCCs.
constexpr float spectrumFloor = 3e-5F;
constexpr std::size_t framesPerUpdate = 200;

enum ColumnIndex : std::size_t { Pitch, Voicing, Harmonicity, Energy, FirstMfcc, FirstShape = FirstMfcc + mfccCount };

float decibels(double meanSquare) {
  return static_cast<float>(std::clamp(10 * std::log10(std::max(meanSquare, 1e-12)), double{silence}, 0.0));
}

float harmonicityOf(float confidence) {
  const double r = std::clamp(double{confidence}, 0.0001, 0.9999);
  return static_cast<float>(std::clamp(10 * std::log10(r / (1 - r)), -20.0, 40.0));
}

// Sliding windows over the sound, in hops; hops outside of it are silence.
class Hops {
 public:
  Hops(const std::vector<float>& samples, std::size_t length) : samples_(samples), length_(length) {}

  [[nodiscard]] std::size_t count() const { return (samples_.size() + length_ - 1) / length_; }
  [[nodiscard]] std::size_t length() const { return length_; }

  // Copies hop `index`, cleaned and padded, to `hop` of length() values.
  void read(std::size_t index, std::span<float> hop) const {
    const std::size_t from = std::min(samples_.size(), index * length_);
    const std::size_t to = std::min(samples_.size(), from + length_);
    std::size_t i = 0;
    for (std::size_t s = from; s < to; ++s, ++i)
      hop[i] = std::isfinite(samples_[s]) ? std::clamp(samples_[s], -1.0F, 1.0F) : 0.0F;
    std::fill(hop.begin() + static_cast<std::ptrdiff_t>(i), hop.end(), 0.0F);
  }

 private:
  const std::vector<float>& samples_;
  std::size_t length_;
};

// The aubio objects of one sound. Each swallows the sound hop by hop and answers for the window that ends with the hop.
class Analyser {
 public:
  static std::optional<Analyser> create(unsigned rate, unsigned hop) {
    Analyser a;
    a.rate_ = rate;
    a.window_ = hop * spectrumHops;
    a.pitch_.reset(new_aubio_pitch("yinfast", hop * pitchHops, hop, rate));
    a.vocoder_.reset(new_aubio_pvoc(a.window_, hop));
    a.mfcc_.reset(new_aubio_mfcc(a.window_, melBands, mfccCount + 1, rate));
    a.spectrum_.reset(new_cvec(a.window_));
    a.coefficients_.reset(new_fvec(mfccCount + 1));
    a.answer_.reset(new_fvec(1));
    if (!a.pitch_ || !a.vocoder_ || !a.mfcc_ || !a.spectrum_ || !a.coefficients_ || !a.answer_) return std::nullopt;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
      a.shape_[i].reset(new_aubio_specdesc(shapes[i], a.window_));
      if (!a.shape_[i]) return std::nullopt;
    }
    aubio_pitch_set_unit(a.pitch_.get(), "Hz");
    aubio_pitch_set_silence(a.pitch_.get(), silence);
    aubio_pitch_set_tolerance(a.pitch_.get(), 0.15F);
    const double top = std::min(highestMel, 0.475 * rate);
    aubio_mfcc_set_mel_coeffs_htk(a.mfcc_.get(), 60, static_cast<smpl_t>(top));
    aubio_mfcc_set_scale(a.mfcc_.get(), 20);  // log10 of magnitudes to decibels
    return a;
  }

  PitchEstimate pitchAfter(std::span<float> hop) {
    const fvec_t in{static_cast<uint_t>(hop.size()), hop.data()};
    aubio_pitch_do(pitch_.get(), &in, answer_.get());
    const float hertz = answer_->data[0];
    const float confidence = aubio_pitch_get_confidence(pitch_.get());
    return {std::isfinite(hertz) ? hertz : 0, std::isfinite(confidence) ? std::clamp(confidence, 0.0F, 1.0F) : 0,
            silence};
  }

  // Writes the MFCCs and the shape of the spectrum to their columns of `row`.
  void spectrumAfter(std::span<float> hop, std::span<float> row) {
    const fvec_t in{static_cast<uint_t>(hop.size()), hop.data()};
    aubio_pvoc_do(vocoder_.get(), &in, spectrum_.get());
    // A sine of full scale has magnitude 1 after this: the Hann window halves, and half is at negative frequencies.
    const float unit = 4.0F / static_cast<float>(window_);
    for (float& norm : std::span(spectrum_->norm, spectrum_->length)) norm = std::max(norm * unit, spectrumFloor);
    aubio_mfcc_do(mfcc_.get(), spectrum_.get(), coefficients_.get());
    for (std::size_t i = 0; i < mfccCount; ++i) row[FirstMfcc + i] = coefficients_->data[i + 1];

    const float bin = static_cast<float>(rate_) / static_cast<float>(window_);  // Hz
    cvec_t band = *spectrum_;
    band.length = std::min(band.length, static_cast<uint_t>(highestFrequency / bin) + 1);
    float sum = 0;
    for (float norm : std::span(band.norm, band.length)) sum += norm;
    std::array<float, shapes.size()> value{};
    for (std::size_t i = 0; i < shapes.size(); ++i) {
      aubio_specdesc_do(shape_[i].get(), &band, answer_.get());
      value[i] = answer_->data[0];
    }
    const auto [centroid, spread, rolloff, skewness, kurtosis, slope, decrease, flux] = value;
    const std::array<float, shapes.size()> shaped{centroid * bin,
                                                  std::sqrt(std::max(spread, 0.0F)) * bin,
                                                  std::max(rolloff - 1, 0.0F) * bin,  // aubio gives the bin after

                                                  std::clamp(skewness, -10.0F, 10.0F),
                                                  std::clamp(kurtosis, 0.0F, 100.0F),
                                                  slope * 1000 / bin,
                                                  std::clamp(decrease, -10.0F, 10.0F),
                                                  std::clamp(flux / sum, 0.0F, 1.0F)};
    std::ranges::copy(shaped, row.begin() + FirstShape);
  }

 private:
  // aubio's names, in the order of the columns.
  static constexpr std::array<const char*, 8> shapes{"centroid", "spread", "rolloff",  "skewness",
                                                     "kurtosis", "slope",  "decrease", "specflux"};
  Analyser() = default;

  unsigned rate_ = 0;
  unsigned window_ = 0;
  aubio::Pitch pitch_;
  aubio::PhaseVocoder vocoder_;
  aubio::Mfcc mfcc_;
  std::array<aubio::SpectralDescriptor, shapes.size()> shape_;
  aubio::Spectrum spectrum_;
  aubio::Vector coefficients_;
  aubio::Vector answer_;
};

double meanSquare(std::span<const double> hopEnergies, std::size_t middle, std::size_t reach, std::size_t hop) {
  const std::size_t from = middle - std::min(middle, reach);
  const std::size_t to = std::min(hopEnergies.size(), middle + reach + 1);
  double sum = 0;
  for (double e : hopEnergies.subspan(from, to - from)) sum += e;
  return sum / static_cast<double>((to - from) * hop);
}

Result<FeatureTrack> readFrames(const Sound& sound, Progress& progress) {
  const auto rate = static_cast<unsigned>(sound.sampleRate);
  const auto hopLength = static_cast<unsigned>(std::lround(rate * hopSeconds));
  const Hops hops(sound.samples, hopLength);
  const std::size_t frames = hops.count();
  FeatureTrack track;
  track.columns = voiceColumns();
  if (frames == 0) return track;

  std::optional<Analyser> analyser = Analyser::create(rate, hopLength);
  if (!analyser) {
    return fail(ErrorKind::Internal, "aubio cannot analyse sound at this sampling rate.",
                std::to_string(sound.sampleRate) + " Hz", "Resample the sound to 16000 Hz.");
  }

  const std::size_t width = track.width();
  track.values.assign(frames * width, 0.0F);
  std::vector<PitchEstimate> pitches(frames);
  std::vector<double> hopEnergies(frames, 0.0);
  std::vector<float> hop(hopLength);
  std::vector<float> row(width);
  // The answer for a frame is ready when its window has been swallowed whole: one hop late for the spectrum, two for
  // pitch.
  constexpr std::size_t spectrumDelay = spectrumHops / 2;
  constexpr std::size_t pitchDelay = pitchHops / 2;
  for (std::size_t h = 0; h < frames + pitchDelay; ++h) {
    if (h % framesPerUpdate == 0) {
      if (progress.isCancelled()) return cancelled();
      progress.update(static_cast<double>(h) / static_cast<double>(frames + pitchDelay), "Reading the voice");
    }
    hops.read(h, hop);
    if (h < frames)
      for (float s : hop) hopEnergies[h] += double{s} * s;
    const PitchEstimate estimate = analyser->pitchAfter(hop);
    if (h >= pitchDelay) pitches[h - pitchDelay] = estimate;
    if (h < spectrumDelay + frames) {
      analyser->spectrumAfter(hop, row);
      if (h >= spectrumDelay)
        std::copy_n(row.begin(), width,
                    track.values.begin() + static_cast<std::ptrdiff_t>((h - spectrumDelay) * width));
    }
  }

  for (std::size_t f = 0; f < frames; ++f)
    pitches[f].energy = decibels(meanSquare(hopEnergies, f, spectrumDelay, hopLength));
  const std::vector<float> contour = pitchContour(pitches);
  const auto secondsAt = [&](std::size_t sample) {
    return sound.start + static_cast<double>(std::min(sample, sound.samples.size())) / rate;
  };
  track.start.reserve(frames);
  track.end.reserve(frames);
  track.present.reserve(frames);
  track.reason.reserve(frames);
  for (std::size_t f = 0; f < frames; ++f) {
    const std::span<float> out = std::span(track.values).subspan(f * width, width);
    track.start.push_back(secondsAt(f * hopLength));
    track.end.push_back(secondsAt((f + 1) * hopLength));
    out[Pitch] = contour[f];
    out[Voicing] = contour[f] > 0 ? 1.0F : 0.0F;
    out[Harmonicity] = harmonicityOf(pitches[f].confidence);
    out[Energy] = pitches[f].energy;
    const bool heard = decibels(hopEnergies[f] / hopLength) > silence &&
                       std::ranges::all_of(out, [](float v) { return std::isfinite(v); });
    if (!heard) std::ranges::fill(out, 0.0F);
    track.present.push_back(heard ? 1 : 0);
    track.reason.push_back(heard ? MissingReason::None : MissingReason::Muted);
  }
  progress.update(1, "Reading the voice");
  return track;
}

}  // namespace

const std::vector<Column>& voiceColumns() {
  static const std::vector<Column> columns = [] {
    std::vector<Column> list{{"pitch", "semitone"}, {"voicing", "1"}, {"harmonicity", "dB"}, {"energy", "dB"}};
    for (unsigned i = 1; i <= mfccCount; ++i) list.push_back({"mfcc_" + std::to_string(i), "dB"});
    list.insert(list.end(), {{"centroid", "Hz"},
                             {"spread", "Hz"},
                             {"rolloff", "Hz"},
                             {"skewness", "1"},
                             {"kurtosis", "1"},
                             {"slope", "1/kHz"},
                             {"decrease", "1"},
                             {"flux", "1"}});
    return list;
  }();
  return columns;
}

Result<FeatureTrack> voiceFeatures(const Sound& sound, Progress& progress) {
  if (sound.sampleRate < 2000 || sound.sampleRate > 400000) {
    return fail(ErrorKind::BadInput, "The sampling rate of the sound is out of range.",
                std::to_string(sound.sampleRate) + " Hz", "Use sound of 2000 to 400000 Hz; 16000 Hz is best.");
  }
  try {
    return readFrames(sound, progress);
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::System, "There is not enough memory to read the voice.",
                std::to_string(sound.duration()) + " s of sound", "Close other programs or cut the clip.");
  }
}

}  // namespace hrlf
