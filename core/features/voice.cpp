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

#include "core/features/formants.h"
#include "core/features/glottal.h"
#include "core/features/overload.h"
#include "core/features/perturbation.h"
#include "core/features/pitch_contour.h"
#include "core/features/pitch_detector.h"
#include "core/features/sound_window.h"
#include "core/features/speaker_relative.h"
#include "core/features/speech_activity.h"
#include "core/features/voice_spectrum.h"

namespace hrlf {
namespace {

constexpr double hopSeconds = 0.01;
constexpr std::size_t framesPerUpdate = 200;
// Five formants lie below this, by the length of the tract, of which a usual pitch tells well enough.
constexpr double ceilingOfLowVoices = 5000;   // Hz
constexpr double ceilingOfHighVoices = 5500;  // Hz
constexpr double lowVoices = 160;             // Hz, median pitch

enum ColumnIndex : std::size_t {
  Voicing,
  Energy,
  FirstMfcc,
  Centroid = FirstMfcc + mfccCount,
  Rolloff,
  Flux,
  AlphaRatio,
  Hammarberg,
  LowSlope,
  HighSlope,
  Pitch,
  Jitter,
  Shimmer,
  Hnr,
  H1H2,
  H1A3,
  FirstFormant,
  FirstBandwidth = FirstFormant + 3,
  PitchForTract = FirstBandwidth + 3,
  PitchMove,
  EnergyMove,
  PitchSpread,
  EnergySpread,
  SyllableRate,
  ColumnCount
};
constexpr std::size_t firstOfVoiced = Pitch;
constexpr std::size_t lastOfVoiced = PitchMove;

// Which frames become missing.
enum class Marks { MutedOnly, All };

// The measures of one sound, made one after the other, each on those before.
class VoiceReader {
 public:
  explicit VoiceReader(const Sound& sound)
      : rate_(sound.sampleRate),
        start_(sound.start),
        samples_(sound.samples),
        window_(sound.samples, static_cast<std::size_t>(std::lround(sound.sampleRate * hopSeconds))) {}

  Result<FeatureTrack> read(Marks marks, Progress& progress) {
    track_.columns = voiceColumns();
    frames_ = window_.frames();
    if (frames_ == 0) return std::move(track_);
    track_.values.assign(frames_ * ColumnCount, 0.0F);
    SubProgress listening(progress, 0, 0.4);
    auto estimates = detectPitch(window_, rate_, listening);
    if (!estimates) return tl::unexpected(estimates.error());
    pitch_ = pitchContour(*estimates);
    energy_.reserve(frames_);
    for (const PitchEstimate& e : *estimates) energy_.push_back(e.energy);
    SubProgress measuring(progress, 0.4, 0.9);
    if (auto done = readSpectra(measuring); !done) return tl::unexpected(done.error());
    readCycles();
    if (progress.isCancelled()) return cancelled();
    writeColumns();
    finish(marks);
    progress.update(1, "Reading the voice");
    return std::move(track_);
  }

 private:
  float& cell(std::size_t frame, std::size_t column) { return track_.values[frame * ColumnCount + column]; }

  [[nodiscard]] double formantCeiling() const {
    std::vector<float> voiced;
    for (const float p : pitch_)
      if (p > 0) voiced.push_back(p);
    if (voiced.empty()) return ceilingOfHighVoices;
    const auto middle = voiced.begin() + static_cast<std::ptrdiff_t>(voiced.size() / 2);
    std::nth_element(voiced.begin(), middle, voiced.end());
    return hertzOfSemitones(*middle) < lowVoices ? ceilingOfLowVoices : ceilingOfHighVoices;
  }

  // Spectra come in order, one hop late; formants and harmonics of voiced frames go with them.
  Result<void> readSpectra(Progress& progress) {
    const std::size_t hop = window_.hop();
    auto reader = SpectrumReader::create(static_cast<unsigned>(rate_), static_cast<unsigned>(hop));
    if (!reader) {
      return fail(ErrorKind::Internal, "aubio cannot analyse sound at this sampling rate.",
                  std::to_string(rate_) + " Hz", "Resample the sound to 16000 Hz.");
    }
    FormantFinder finder(reader->binWidth(), std::min(formantCeiling(), 0.5 * rate_));
    HarmonicMeter meter(window_, rate_);
    formants_.assign(frames_, Formants{});
    std::vector<float> samples(hop);
    constexpr std::size_t delay = SpectrumReader::hops / 2;
    for (std::size_t h = 0; h < frames_ + delay; ++h) {
      if (h % framesPerUpdate == 0) {
        if (progress.isCancelled()) return cancelled();
        progress.update(static_cast<double>(h) / static_cast<double>(frames_ + delay), "Reading the voice");
      }
      window_.read(static_cast<std::ptrdiff_t>(h * hop), samples);
      const SpectralShape shape = reader->after(samples);
      if (h < delay) continue;
      const std::size_t f = h - delay;
      writeShape(f, shape);
      if (!(pitch_[f] > 0)) continue;
      if (const auto found = finder.find(reader->magnitudes())) formants_[f] = *found;
      const HarmonicBalance balance =
          meter.measure(f, hertzOfSemitones(pitch_[f]), formants_[f], reader->magnitudes(), reader->binWidth());
      cell(f, H1H2) = balance.h1h2;
      cell(f, H1A3) = balance.h1a3;
    }
    return {};
  }

  void writeShape(std::size_t frame, const SpectralShape& shape) {
    std::copy(shape.mfcc.begin(), shape.mfcc.end(), &cell(frame, FirstMfcc));
    cell(frame, Centroid) = shape.centroid;
    cell(frame, Rolloff) = shape.rolloff;
    cell(frame, Flux) = shape.flux;
    cell(frame, AlphaRatio) = shape.alphaRatio;
    cell(frame, Hammarberg) = shape.hammarberg;
    cell(frame, LowSlope) = shape.lowSlope;
    cell(frame, HighSlope) = shape.highSlope;
  }

  void readCycles() {
    hnr_.assign(frames_, 0.0F);
    for (std::size_t from = 0; from < frames_;) {
      std::size_t to = from;
      while (to < frames_ && pitch_[to] > 0) ++to;
      if (to == from) {
        ++from;
        continue;
      }
      const std::size_t length = to - from;
      const std::vector<Cycle> cycles = markCycles(window_, rate_, from, std::span(pitch_).subspan(from, length));
      const std::vector<Perturbation> values = perturbationOf(cycles, window_, rate_, from, length);
      for (std::size_t i = 0; i < length; ++i) {
        cell(from + i, Jitter) = values[i].jitter;
        cell(from + i, Shimmer) = values[i].shimmer;
        hnr_[from + i] = values[i].hnr;
      }
      smoothFormants(std::span(formants_).subspan(from, length));
      from = to;
    }
  }

  void writeColumns() {
    const ActivityCues cues{pitch_, hnr_, energy_};
    speech_ = speechFrames(cues);
    const bool anySpeech = std::ranges::find(speech_, std::uint8_t{1}) != speech_.end();
    const std::vector<std::uint8_t> all(anySpeech ? 0 : frames_, 1);
    const std::vector<std::uint8_t>& counts = anySpeech ? speech_ : all;
    const RelativeVoice relative = relativeVoice(pitch_, energy_, formants_, counts);
    const std::vector<float> syllables = syllableRate(cues, counts);
    for (std::size_t f = 0; f < frames_; ++f) {
      cell(f, Voicing) = pitch_[f] > 0 ? 1.0F : 0.0F;
      cell(f, Energy) = energy_[f];
      cell(f, Pitch) = pitch_[f];
      cell(f, Hnr) = hnr_[f];
      for (std::size_t k = 0; k < formants_[f].size(); ++k) {
        cell(f, FirstFormant + k) = formants_[f][k].frequency;
        cell(f, FirstBandwidth + k) = formants_[f][k].bandwidth;
      }
      cell(f, PitchForTract) = relative.pitchForTract[f];
      cell(f, PitchMove) = relative.pitchMove[f];
      cell(f, EnergyMove) = relative.energyMove[f];
      cell(f, PitchSpread) = relative.pitchSpread[f];
      cell(f, EnergySpread) = relative.energySpread[f];
      cell(f, SyllableRate) = syllables[f];
    }
  }

  // A frame is muted when its own hop is: its windows reach into its neighbours.
  [[nodiscard]] bool isMuted(std::size_t frame) const {
    double sum = 0;
    const auto from = static_cast<std::ptrdiff_t>(frame * window_.hop());
    for (std::size_t i = 0; i < window_.hop(); ++i) {
      const double s = window_.at(from + static_cast<std::ptrdiff_t>(i));
      sum += s * s;
    }
    return sum <= static_cast<double>(window_.hop()) * std::pow(10, lowestLevel / 10.0);
  }

  void finish(Marks marks) {
    const std::vector<std::uint8_t> overloaded = overloadedFrames(samples_, window_.hop());
    const auto secondsAt = [&](std::size_t sample) {
      return start_ + static_cast<double>(std::min(sample, samples_.size())) / rate_;
    };
    for (std::size_t f = 0; f < frames_; ++f) {
      track_.start.push_back(secondsAt(f * window_.hop()));
      track_.end.push_back(secondsAt((f + 1) * window_.hop()));
      track_.present.push_back(1);
      track_.reason.push_back(MissingReason::None);
      const std::span<const float> row = track_.row(f);
      if (isMuted(f) || !std::all_of(row.begin(), row.end(), [](float v) { return std::isfinite(v); })) {
        track_.lose(f, MissingReason::Muted);
      } else if (marks == Marks::All && overloaded[f] != 0) {
        track_.lose(f, MissingReason::Overloaded);
      } else if (marks == Marks::All && speech_[f] == 0) {
        track_.lose(f, MissingReason::NoSpeech);
      }
    }
  }

  int rate_;
  double start_;
  const std::vector<float>& samples_;
  SoundWindow window_;
  std::size_t frames_ = 0;
  FeatureTrack track_;
  std::vector<float> pitch_;
  std::vector<float> energy_;
  std::vector<float> hnr_;
  std::vector<Formants> formants_;
  std::vector<std::uint8_t> speech_;
};

Result<FeatureTrack> read(const Sound& sound, Marks marks, Progress& progress) {
  if (sound.sampleRate < 2000 || sound.sampleRate > 400000) {
    return fail(ErrorKind::BadInput, "The sampling rate of the sound is out of range.",
                std::to_string(sound.sampleRate) + " Hz", "Use sound of 2000 to 400000 Hz; 16000 Hz is best.");
  }
  try {
    return VoiceReader(sound).read(marks, progress);
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::System, "There is not enough memory to read the voice.",
                std::to_string(sound.duration()) + " s of sound", "Close other programs or cut the clip.");
  }
}

}  // namespace

const std::vector<Column>& voiceColumns() {
  static const std::vector<Column> columns = [] {
    std::vector<Column> list{{"voicing", "1"}, {"energy", "dB"}};
    for (std::size_t i = 1; i <= mfccCount; ++i) list.push_back({"mfcc_" + std::to_string(i), "dB"});
    list.insert(list.end(), {{"centroid", "Hz"},
                             {"rolloff", "Hz"},
                             {"flux", "1"},
                             {"alpha_ratio", "dB"},
                             {"hammarberg", "dB"},
                             {"slope_0_500", "dB/kHz"},
                             {"slope_500_1500", "dB/kHz"},
                             {"pitch", "semitone"},
                             {"jitter", "%"},
                             {"shimmer", "dB"},
                             {"hnr", "dB"},
                             {"h1_h2", "dB"},
                             {"h1_a3", "dB"},
                             {"f1", "Hz"},
                             {"f2", "Hz"},
                             {"f3", "Hz"},
                             {"b1", "Hz"},
                             {"b2", "Hz"},
                             {"b3", "Hz"},
                             {"pitch_for_tract", "semitone"},
                             {"pitch_move", "semitone"},
                             {"energy_move", "dB"},
                             {"pitch_spread", "semitone"},
                             {"energy_spread", "dB"},
                             {"syllable_rate", "1/s"}});
    return list;
  }();
  return columns;
}

bool describesVoicing(std::string_view column) {
  const std::vector<Column>& columns = voiceColumns();
  const auto first = columns.begin() + firstOfVoiced;
  const auto last = columns.begin() + lastOfVoiced + 1;
  return std::any_of(first, last, [column](const Column& c) { return c.name == column; });
}

Result<FeatureTrack> voiceFeatures(const Sound& sound, Progress& progress) { return read(sound, Marks::All, progress); }

Result<FeatureTrack> measureSound(const Sound& sound, Progress& progress) {
  return read(sound, Marks::MutedOnly, progress);
}

}  // namespace hrlf
