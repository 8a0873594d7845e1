// What the voice says frame by frame, for comparison with others, and how long reading it takes.
// Usage: voice_benchmark FILE...          one line a file: seconds, and how many times faster than real time
//        voice_benchmark --table FILE     comma-separated columns of every frame, speech or not, for voice_peer.py
//        voice_benchmark --means FILE...  one line a file: the mean of each column over the frames of speech
#include "core/base/heap.h"
#include "core/features/voice.h"
#include "core/media/audio_reader.h"
#include "tests/benchmarks/or_exit.h"
#include "tests/benchmarks/stopwatch.h"

#include <cstring>
#include <filesystem>

namespace {

using namespace hrlf;

constexpr int soundRate = 16000;

Sound soundOf(const char* path) {
  Progress progress;
  return orExit(readSound(path, soundRate, progress));
}

void printHeader(const char* before) {
  fmt::print("{}", before);
  for (const Column& column : voiceColumns()) fmt::print(",{}", column.name);
  fmt::print("\n");
}

void printTable(const char* path) {
  Progress progress;
  const Sound sound = soundOf(path);
  const FeatureTrack all = orExit(measureSound(sound, progress));
  const FeatureTrack marked = orExit(voiceFeatures(sound, progress));
  printHeader("time,missing");
  for (std::size_t f = 0; f < all.frames(); ++f) {
    fmt::print("{:.4f},{}", (all.start[f] + all.end[f]) / 2, static_cast<int>(marked.reason[f]));
    for (const float value : all.row(f)) fmt::print(",{:.5g}", value);
    fmt::print("\n");
  }
}

void printMeans(int count, char** paths) {
  printHeader("file,present,frames");
  for (int i = 0; i < count; ++i) {
    Progress progress;
    const Sound sound = soundOf(paths[i]);
    const FeatureTrack track = orExit(voiceFeatures(sound, progress));
    std::size_t present = 0;
    for (const std::uint8_t p : track.present) present += p;
    fmt::print("{},{},{}", std::filesystem::path(paths[i]).filename().string(), present, track.frames());
    std::vector<double> sums(track.width(), 0.0);
    std::vector<double> counts(track.width(), 0.0);
    for (std::size_t f = 0; f < track.frames(); ++f) {
      if (track.present[f] == 0) continue;
      for (std::size_t c = 0; c < track.width(); ++c) {
        if (describesVoicing(track.columns[c].name) && track.row(f)[0] < 0.5F) continue;
        sums[c] += track.row(f)[c];
        counts[c] += 1;
      }
    }
    for (std::size_t c = 0; c < track.width(); ++c) fmt::print(",{:.5g}", counts[c] > 0 ? sums[c] / counts[c] : 0.0);
    fmt::print("\n");
  }
}

void printTimes(int count, char** paths) {
  for (int i = 0; i < count; ++i) {
    Progress progress;
    const Sound sound = soundOf(paths[i]);
    const Stopwatch watch;
    (void)orExit(voiceFeatures(sound, progress));
    printMeasurement("voice of " + std::filesystem::path(paths[i]).filename().string(), watch.seconds(), "x real time",
                     sound.duration());
  }
}

}  // namespace

int main(int argc, char** argv) {
  keepFreedMemory();
  if (argc == 3 && std::strcmp(argv[1], "--table") == 0) {
    printTable(argv[2]);
  } else if (argc > 2 && std::strcmp(argv[1], "--means") == 0) {
    printMeans(argc - 2, argv + 2);
  } else {
    printTimes(argc - 1, argv + 1);
  }
  return 0;
}
