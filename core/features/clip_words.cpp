#include "core/features/clip_words.h"

#include "core/base/atomic_file.h"
#include "core/media/subtitles.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace hrlf {
namespace {

/// Whether anything of the text is spoken: cues may hold "[music]" only.
bool isSpoken(const WrittenText& text) {
  return !text.untimed.empty() ||
         std::any_of(text.cues.begin(), text.cues.end(), [](const Cue& cue) { return !spokenWords(cue.text).empty(); });
}

/// @param duration  of the clip, 0 when it is not known
Result<WrittenTranscript> fromFile(const std::filesystem::path& path, double duration, std::vector<Warning>& warnings) {
  auto text = readTranscript(path, warnings);
  if (!text) return tl::unexpected(text.error());
  if (!isSpoken(*text))
    return fail(ErrorKind::BadInput, "The transcript holds no spoken word.", pathText(path),
                "Choose another transcript, or leave it out.");
  // The quickest speakers say seven words a second, and a short clip may cut a sentence.
  constexpr double mostWords = 10;
  constexpr double somewhat = 5;
  if (duration > 0 && static_cast<double>(text->untimed.size()) > mostWords * duration + somewhat)
    return fail(ErrorKind::Mismatch,
                fmt::format("The text has {} words, more than can be spoken in the {:.1f} s of the clip.",
                            text->untimed.size(), duration),
                pathText(path), "Choose the transcript of this clip.");
  return WrittenTranscript{std::move(*text), TranscriptSource::Sidecar, pathText(path.filename())};
}

/// English first; the order of the file otherwise.
std::vector<SubtitleStreamInfo> textStreams(const MediaInfo& media) {
  std::vector<SubtitleStreamInfo> streams;
  for (const SubtitleStreamInfo& stream : media.subtitles)
    if (stream.isText) streams.push_back(stream);
  std::stable_partition(streams.begin(), streams.end(),
                        [](const SubtitleStreamInfo& s) { return s.language.starts_with("en"); });
  return streams;
}

}  // namespace

Result<WrittenTranscript> writtenTranscript(const MediaInfo& media, const std::optional<std::filesystem::path>& given,
                                            std::vector<Warning>& warnings, Progress& progress) {
  if (given) return fromFile(*given, media.duration, warnings);
  for (const auto& sidecar : findSidecars(media.path)) {
    if (auto transcript = fromFile(sidecar, media.duration, warnings))
      return transcript;
    else
      warnings.push_back(
          {fmt::format("The file beside the clip cannot be used as its transcript: {}", transcript.error().what),
           pathText(sidecar)});
  }
  for (const SubtitleStreamInfo& stream : textStreams(media)) {
    const std::string origin = stream.language.empty()
                                   ? fmt::format("subtitle stream {}", stream.index)
                                   : fmt::format("subtitle stream {} ({})", stream.index, stream.language);
    auto cues = readEmbeddedSubtitles(media, stream.index, progress);
    if (!cues && cues.error().kind == ErrorKind::Cancelled) return cancelled();
    if (cues) {
      WrittenTranscript transcript{{stream.codec, std::move(*cues), {}}, TranscriptSource::Embedded, origin};
      if (isSpoken(transcript.text)) return transcript;
    }
    warnings.push_back({cues ? "The subtitles in the clip hold no spoken word."
                             : fmt::format("The subtitles in the clip cannot be read: {}", cues.error().what),
                        origin});
  }
  return WrittenTranscript{};
}

void fitToClip(Transcript& transcript, double duration, std::vector<Warning>& warnings) {
  std::vector<Word>& words = transcript.words;
  const std::size_t before = words.size();
  std::erase_if(words, [&](const Word& w) {
    // Written so that times that are not numbers go too.
    return !(w.start < duration && w.end > 0 && w.end >= w.start);
  });
  if (const std::size_t outside = before - words.size(); outside > 0)
    warnings.push_back({fmt::format("{} of {} words of the transcript lie outside the clip and are left out. Is it the "
                                    "transcript of this clip?",
                                    outside, before),
                        transcript.origin});
  std::stable_sort(words.begin(), words.end(), [](const Word& a, const Word& b) { return a.start < b.start; });
  // Cues of two speakers may overlap; the model wants one word after the other.
  constexpr double shortest = 0.01;
  double previousEnd = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    Word& word = words[i];
    word.start = std::max(word.start, previousEnd);
    if (i + 1 < words.size() && words[i + 1].start > word.start) word.end = std::min(word.end, words[i + 1].start);
    word.end = std::max(std::min(word.end, duration), word.start + shortest);
    previousEnd = word.end;
  }
}

}  // namespace hrlf
