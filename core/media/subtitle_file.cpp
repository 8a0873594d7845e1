// SRT and WebVTT files.
#include "core/base/atomic_file.h"
#include "core/media/cue_markup.h"
#include "core/media/subtitles.h"
#include "core/media/text_encoding.h"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace hrlf {

namespace {

// A subtitle file of a whole film has 0.2 MB.
constexpr std::uintmax_t largestFile = std::uintmax_t{32} * 1024 * 1024;

struct CueTimes {
  double start = 0;
  double end = 0;
};

// "00:00:01,000 --> 00:00:02,000 align:start"; the settings behind are for the screen.
std::optional<CueTimes> parseTimes(std::string_view line) {
  const auto arrow = line.find("-->");
  auto after = line.substr(arrow + 3);
  after.remove_prefix(std::min(after.find_first_not_of(" \t"), after.size()));
  const auto start = parseCueTime(line.substr(0, arrow));
  const auto end = parseCueTime(after.substr(0, after.find_first_of(" \t")));
  if (!start || !end || *end <= *start) return std::nullopt;
  return CueTimes{*start, *end};
}

bool isNumber(std::string_view line) {
  while (!line.empty() && line.back() == ' ') line.remove_suffix(1);
  return !line.empty() && std::all_of(line.begin(), line.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

struct Block {
  std::optional<CueTimes> times;
  std::vector<std::string_view> lines;
};

// A block is a line with an arrow and the lines under it up to an empty one, or up to the next arrow in files that
// forgot it.
std::vector<Block> splitBlocks(std::string_view text) {
  std::vector<Block> blocks;
  bool isInside = false;
  while (!text.empty()) {
    const auto length = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, length);
    text.remove_prefix(std::min(length + 1, text.size()));
    if (line.find("-->") != std::string_view::npos) {
      if (isInside && !blocks.back().lines.empty() && isNumber(blocks.back().lines.back()))
        blocks.back().lines.pop_back();
      blocks.push_back({parseTimes(line), {}});
      isInside = true;
    } else if (line.empty()) {
      isInside = false;
    } else if (isInside) {
      blocks.back().lines.push_back(line);
    }
  }
  return blocks;
}

// Turns blocks into cues: one for each, or one for each stretch between word times.
class CueBuilder {
 public:
  void add(const Block& block) {
    const double start = block.times->start;
    const double end = block.times->end;
    std::vector<TimedText> parts;
    std::vector<std::string> plainLines;
    for (const auto line : block.lines) {
      auto more = splitMarkup(line);
      const std::string plain = withoutMarkup(line);
      if (plain.empty()) continue;
      const bool hasTimes =
          std::any_of(more.begin(), more.end(), [](const TimedText& t) { return t.start.has_value(); });
      hasWordTimes_ = hasWordTimes_ || hasTimes;
      plainLines.push_back(plain);
      if (!hasTimes && isRepeated(plain, start)) continue;
      parts.insert(parts.end(), more.begin(), more.end());
    }
    lastLines_ = std::move(plainLines);
    lastEnd_ = end;
    append(parts, start, end);
  }

  [[nodiscard]] std::vector<Cue> take() {
    std::stable_sort(cues_.begin(), cues_.end(), [](const Cue& a, const Cue& b) { return a.start < b.start; });
    return std::move(cues_);
  }

 private:
  // Captions that roll up show the line before once more, without its word times.
  [[nodiscard]] bool isRepeated(const std::string& line, double start) const {
    constexpr double atOnce = 0.1;
    return hasWordTimes_ && start - lastEnd_ < atOnce &&
           std::find(lastLines_.begin(), lastLines_.end(), line) != lastLines_.end();
  }

  void append(const std::vector<TimedText>& parts, double start, double end) {
    double from = start;
    std::vector<Cue> made;
    for (const auto& part : parts) {
      // Word times out of order or outside the cue are not believed.
      const bool isNew = part.start && *part.start > from && *part.start < end;
      if (made.empty() || isNew) {
        if (isNew) {
          if (!made.empty()) made.back().end = *part.start;
          from = *part.start;
        }
        made.push_back({from, end, part.text});
      } else {
        made.back().text += " " + part.text;
      }
    }
    cues_.insert(cues_.end(), made.begin(), made.end());
  }

  std::vector<Cue> cues_;
  std::vector<std::string> lastLines_;
  double lastEnd_ = 0;
  bool hasWordTimes_ = false;
};

}  // namespace

Result<std::vector<Cue>> readSubtitleFile(const std::filesystem::path& path, std::vector<Warning>& warnings) {
  std::error_code error;
  if (const auto size = std::filesystem::file_size(path, error); !error && size > largestFile) {
    return fail(ErrorKind::BadInput, "The file is too large for subtitles.", pathText(path),
                "Choose an .srt or .vtt file.");
  }
  auto bytes = readFile(path);
  if (!bytes) return tl::unexpected(bytes.error());
  const auto text = decodeText(*bytes);
  if (!text) {
    return fail(ErrorKind::BadInput, "The file is no text.", pathText(path), "Choose an .srt or .vtt subtitle file.");
  }
  CueBuilder builder;
  int skipped = 0;
  for (const auto& block : splitBlocks(*text)) {
    if (block.times) {
      builder.add(block);
    } else {
      ++skipped;
    }
  }
  auto cues = builder.take();
  if (cues.empty()) {
    return fail(ErrorKind::BadInput, "There is no subtitle in the file.", pathText(path),
                "SRT and WebVTT subtitles begin with a line such as 00:00:01,000 --> 00:00:02,500.");
  }
  if (skipped > 0) {
    warnings.push_back({std::to_string(skipped) + " subtitles with broken times were left out.", pathText(path)});
  }
  return cues;
}

Result<std::vector<Cue>> readSubtitleFile(const std::filesystem::path& path) {
  std::vector<Warning> unheard;
  return readSubtitleFile(path, unheard);
}

std::optional<std::filesystem::path> findSidecar(const std::filesystem::path& clip) {
  const std::string stem = clip.stem().native();
  const auto folder = clip.has_parent_path() ? clip.parent_path() : std::filesystem::path(".");
  // Rank: the plain name, then English, then any language; .srt before .vtt; then by name.
  std::optional<std::pair<int, std::filesystem::path>> best;
  std::error_code error;
  for (auto entry = std::filesystem::directory_iterator(folder, error);
       !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
    const std::string name = entry->path().filename().native();
    std::string extension = entry->path().extension().native();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if ((extension != ".srt" && extension != ".vtt") || !name.starts_with(stem)) continue;
    const auto between = std::string_view(name).substr(stem.size(), name.size() - stem.size() - extension.size());
    const bool isLanguage = between.size() >= 3 && between.size() <= 8 && between.front() == '.' &&
                            std::all_of(between.begin() + 1, between.end(),
                                        [](unsigned char c) { return std::isalnum(c) != 0 || c == '-' || c == '_'; });
    if (!between.empty() && !isLanguage) continue;
    std::error_code unreadable;
    if (!entry->is_regular_file(unreadable)) continue;
    const int rank = (between.empty() ? 0 : between.starts_with(".en") ? 2 : 4) + (extension == ".vtt" ? 1 : 0);
    const auto candidate = std::pair(rank, entry->path());
    if (!best || candidate < *best) best = candidate;
  }
  if (!best) return std::nullopt;
  return best->second;
}

}  // namespace hrlf
