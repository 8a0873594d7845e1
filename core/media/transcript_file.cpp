#include "core/media/transcript_file.h"

#include "core/base/atomic_file.h"
#include "core/base/text.h"
#include "core/media/text_encoding.h"
#include "core/media/transcript_format.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <system_error>
#include <tuple>
#include <utility>

namespace hrlf {

namespace {

// Two hours of talk with a time for every word have 10 MB of JSON.
constexpr std::uintmax_t largestFile = std::uintmax_t{32} * 1024 * 1024;

// The best times first: set by a person, then by a machine for each word, then for lines, then none.
constexpr std::array<std::string_view, 8> extensions{"TextGrid", "eaf", "ctm", "words.txt",
                                                     "json",     "srt", "vtt", "txt"};

// Place of the file's ending in `extensions`, and its length with the dot.
std::optional<std::pair<std::size_t, std::size_t>> endingOf(const std::string& name) {
  const std::string lower = lowerCase(name);
  for (std::size_t i = 0; i < extensions.size(); ++i) {
    if (lower.ends_with("." + lowerCase(extensions[i]))) return std::pair(i, extensions[i].size() + 1);
  }
  return std::nullopt;
}

// ".en", ".pt-BR": between the clip's name and the ending.
bool isLanguage(std::string_view text) {
  return text.size() >= 3 && text.size() <= 8 && text.front() == '.' &&
         std::all_of(text.begin() + 1, text.end(),
                     [](unsigned char c) { return std::isalnum(c) != 0 || c == '-' || c == '_'; });
}

}  // namespace

Result<WrittenText> readTranscript(const std::filesystem::path& path, std::vector<Warning>& warnings) {
  std::error_code error;
  if (const auto size = std::filesystem::file_size(path, error); !error && size > largestFile) {
    return fail(ErrorKind::BadInput, "The file is too large for a transcript.", pathText(path),
                "Choose subtitles, a TextGrid, an ELAN file, JSON of Whisper, CTM or plain text.");
  }
  auto bytes = readFile(path);
  if (!bytes) return tl::unexpected(bytes.error());
  if (bytes->empty()) return fail(ErrorKind::BadInput, "The transcript is empty (0 bytes).", pathText(path));
  const auto text = decodeText(*bytes);
  if (!text) {
    return fail(ErrorKind::BadInput, "The transcript is no text.", pathText(path),
                "Choose subtitles, a TextGrid, an ELAN file, JSON of Whisper, CTM or plain text.");
  }
  for (const TranscriptFormat& format :
       {textGridFormat(), elanFormat(), whisperFormat(), subtitleFormat(), wordTimesFormat(), ctmFormat()}) {
    if (format.recognises(*text)) return format.read(*text, path, warnings);
  }
  // A file that is called .srt but holds no subtitle is broken, not a text to be read out.
  const auto ending = endingOf(path.filename().native());
  const bool promisesTimes = ending && ending->first + 1 < extensions.size();
  if (const auto plain = plainTextFormat(); !promisesTimes && plain.recognises(*text))
    return plain.read(*text, path, warnings);
  return fail(ErrorKind::BadInput, "The format of the transcript is not known.", pathText(path),
              "Choose subtitles, a TextGrid, an ELAN file, JSON of Whisper, CTM or plain text.");
}

std::vector<std::filesystem::path> findSidecars(const std::filesystem::path& clip) {
  const std::string stem = clip.stem().native();
  const auto folder = clip.has_parent_path() ? clip.parent_path() : std::filesystem::path(".");
  // The plain name, then English, then any language; then by ending; then by name.
  std::vector<std::tuple<int, std::size_t, std::filesystem::path>> found;
  std::error_code error;
  for (auto entry = std::filesystem::directory_iterator(folder, error);
       !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
    const std::string name = entry->path().filename().native();
    const auto ending = endingOf(name);
    if (!ending || !name.starts_with(stem) || name.size() < stem.size() + ending->second) continue;
    const auto between = std::string_view(name).substr(stem.size(), name.size() - stem.size() - ending->second);
    if (!between.empty() && !isLanguage(between)) continue;
    std::error_code unreadable;
    if (entry->path() == clip || !entry->is_regular_file(unreadable)) continue;
    const int rank = between.empty() ? 0 : lowerCase(between).starts_with(".en") ? 1 : 2;
    found.emplace_back(rank, ending->first, entry->path());
  }
  std::sort(found.begin(), found.end());
  std::vector<std::filesystem::path> paths;
  paths.reserve(found.size());
  for (auto& file : found) paths.push_back(std::move(std::get<2>(file)));
  return paths;
}

std::span<const std::string_view> transcriptExtensions() { return extensions; }

}  // namespace hrlf
