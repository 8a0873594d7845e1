// How much memory the extraction of long clips takes. The demo clip is repeated (by the ffmpeg program) to some lengths
// and each is read in a process of its own, whose peak is told: it should hardly grow with the length.
// Usage: memory_benchmark [MINUTES...]; default: 2, 10 and 30 minutes
#include "core/base/heap.h"
#include "core/base/resources.h"
#include "core/features/clip_features.h"
#include "tests/benchmarks/or_exit.h"
#include "tests/benchmarks/stopwatch.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

/// The demo clip as a small picture, over and over.
void repeatDemo(const fs::path& demo, const fs::path& to, int minutes) {
  const std::string command = "ffmpeg -nostdin -v error -y -stream_loop -1 -i '" + demo.native() +
                              "' -map 0:v -map 0:a -t " + std::to_string(60 * minutes) +
                              " -vf scale=160:160 -c:v libx264 -preset ultrafast -c:a aac '" + to.native() + "'";
  if (std::system(command.c_str()) != 0) {
    std::fprintf(stderr, "ffmpeg failed\n");
    std::exit(1);
  }
}

/// Peak resident memory of a process that does nothing but this, MB.
double peakOfExtraction(const fs::path& path) {
  const pid_t child = fork();
  if (child == 0) {
    hrlf::Progress progress;
    const auto vectors = hrlf::orExit(hrlf::WordVectors::openBuiltIn());
    hrlf::ExtractionOptions options;
    options.recogniseSpeech = false;
    hrlf::orExit(hrlf::extractClip(path, options, vectors, progress));
    _exit(0);
  }
  int status = 0;
  rusage usage{};
  if (child < 0 || wait4(child, &status, 0, &usage) < 0 || status != 0) {
    std::fprintf(stderr, "the extraction failed\n");
    std::exit(1);
  }
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

}  // namespace

int main(int argc, char** argv) {
  hrlf::keepFreedMemory();
  const fs::path demo = hrlf::orExit(hrlf::resourcePath(hrlf::demoClipName));
  const fs::path folder = fs::temp_directory_path() / ("hrlf-memory-" + std::to_string(getpid()));
  fs::create_directories(folder);
  std::vector<int> lengths;
  for (int i = 1; i < argc; ++i) lengths.push_back(std::atoi(argv[i]));
  if (lengths.empty()) lengths = {2, 10, 30};
  for (const int minutes : lengths) {
    const fs::path clip = folder / (std::to_string(minutes) + ".mp4");
    repeatDemo(demo, clip, minutes);
    const hrlf::Stopwatch watch;
    const double peak = peakOfExtraction(clip);
    std::printf("extract %d min, 160 x 160: peak %.0f MB (%.1f x real time)\n", minutes, peak,
                60.0 * minutes / watch.seconds());
    std::fflush(stdout);
    fs::remove(clip);
  }
  fs::remove_all(folder);
  return 0;
}
