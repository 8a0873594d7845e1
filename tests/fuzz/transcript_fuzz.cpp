// The readers of transcripts against whatever bytes there may be. Whatever is read must be words in order with finite
// times; whatever is refused must say why and where.
#include "core/media/transcript_file.h"

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

using namespace hrlf;

namespace {

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "Broken promise: %s\n", what);
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const int descriptor = memfd_create("fuzz", 0);
  if (descriptor < 0 || write(descriptor, data, size) != static_cast<ssize_t>(size)) std::abort();
  std::vector<Warning> warnings;
  const auto written = readTranscript(fmt::format("/proc/self/fd/{}", descriptor), warnings);
  close(descriptor);
  for (const Warning& warning : warnings) require(!warning.what.empty(), "every warning says what");
  if (!written) {
    require(!written.error().what.empty() && !written.error().where.empty(), "every refusal says what and where");
    return 0;
  }
  require(!written->isEmpty(), "what is read holds text");
  for (const Cue& cue : written->cues) {
    require(cue.start >= 0 && cue.end > cue.start && std::isfinite(cue.end), "times are in order");
    require(cue.confidence >= 0 && cue.confidence <= 1, "confidences are shares");
  }
  const auto words = wordsOfCues(written->cues);
  for (std::size_t i = 0; i < words.size(); ++i) {
    require(!words[i].text.empty(), "words have letters");
    require(i == 0 || words[i].start >= words[i - 1].start, "words are in order");
  }
  return 0;
}
