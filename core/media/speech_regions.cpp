#include "core/media/speech_regions.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace hrlf {

namespace {

constexpr double frameSeconds = 0.02;
constexpr double silenceDb = -60;     // of full scale: nothing below is speech
constexpr double belowSpeechDb = 35;  // what is this much quieter than the loud parts is a pause
constexpr double shortestSeconds = 0.1;
constexpr double longestSeconds = 30;
constexpr double cutFromSeconds = 15;  // a long utterance is cut between this and the longest

// What counts as a pause, and how much is kept before and after for soft consonants.
struct Grain {
  double pauseSeconds = 0;
  double roomSeconds = 0;
};
constexpr Grain utterances{0.5, 0.2};
constexpr Grain phrases{0.2, 0.04};

std::vector<float> loudness(std::span<const float> samples, std::size_t frame) {
  std::vector<float> db;
  db.reserve(samples.size() / frame + 1);
  for (std::size_t begin = 0; begin < samples.size(); begin += frame) {
    const auto part = samples.subspan(begin, std::min(frame, samples.size() - begin));
    double energy = 0;
    for (const float x : part) energy += std::isfinite(x) ? double{x} * x : 0.0;
    db.push_back(static_cast<float>(10 * std::log10(energy / static_cast<double>(part.size()) + 1e-12)));
  }
  return db;
}

double percentile(std::vector<float> values, double share) {
  const auto at = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), at, values.end());
  return *at;
}

// Frames [begin, end) that belong together.
std::vector<SpeechRegion> loudFrames(const std::vector<float>& db, const Grain& grain) {
  const double threshold = std::max(silenceDb, percentile(db, 0.95) - belowSpeechDb);
  const auto room = static_cast<std::size_t>(grain.roomSeconds / frameSeconds);
  const auto pause = static_cast<std::size_t>(grain.pauseSeconds / frameSeconds);
  const auto shortest = static_cast<std::size_t>(shortestSeconds / frameSeconds);
  std::vector<SpeechRegion> regions;
  for (std::size_t i = 0; i < db.size(); ++i) {
    if (db[i] < threshold) continue;
    if (!regions.empty() && i - regions.back().end < pause) {
      regions.back().end = i + 1;
    } else {
      regions.push_back({i, i + 1});
    }
  }
  std::erase_if(regions, [shortest](const SpeechRegion& r) { return r.end - r.begin < shortest; });
  for (auto& region : regions) {
    region.begin -= std::min(region.begin, room);
    region.end = std::min(region.end + room, db.size());
  }
  return regions;
}

}  // namespace

std::vector<SpeechRegion> findSpeech(std::span<const float> samples, int sampleRate) {
  const auto frame = static_cast<std::size_t>(frameSeconds * sampleRate);
  if (samples.empty() || frame == 0) return {};
  const auto db = loudness(samples, frame);
  const auto longest = static_cast<std::size_t>(longestSeconds / frameSeconds);
  const auto cutFrom = static_cast<std::ptrdiff_t>(cutFromSeconds / frameSeconds);
  std::vector<SpeechRegion> regions;
  for (auto region : loudFrames(db, utterances)) {
    while (region.end - region.begin > longest) {
      const auto begin = db.begin() + static_cast<std::ptrdiff_t>(region.begin);
      const auto quietest = std::min_element(begin + cutFrom, begin + static_cast<std::ptrdiff_t>(longest));
      const auto cut = static_cast<std::size_t>(std::distance(db.begin(), quietest));
      regions.push_back({region.begin, cut});
      region.begin = cut;
    }
    regions.push_back(region);
  }
  for (auto& region : regions) {
    region.begin *= frame;
    region.end = std::min(region.end * frame, samples.size());
  }
  return regions;
}

std::vector<TimeSpan> findPhrases(const Sound& sound) {
  const auto frame = static_cast<std::size_t>(frameSeconds * sound.sampleRate);
  if (sound.samples.empty() || frame == 0) return {};
  std::vector<TimeSpan> spans;
  for (const auto& region : loudFrames(loudness(sound.samples, frame), phrases)) {
    const auto end = std::min(region.end * frame, sound.samples.size());
    spans.push_back({sound.start + static_cast<double>(region.begin * frame) / sound.sampleRate,
                     sound.start + static_cast<double>(end) / sound.sampleRate});
  }
  return spans;
}

}  // namespace hrlf
