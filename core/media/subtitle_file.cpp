// SRT and WebVTT files.
#include "core/media/cue_markup.h"
#include "core/media/transcript_format.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

namespace {

constexpr int linesLookedAt = 200;  // WebVTT may begin with notes and styles

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
    const bool isExact =
        std::any_of(parts.begin(), parts.end(), [](const TimedText& part) { return part.start.has_value(); });
    std::vector<Cue> made;
    for (const auto& part : parts) {
      // Word times out of order or outside the cue are not believed.
      const bool isNew = part.start && *part.start > from && *part.start < end;
      if (made.empty() || isNew) {
        if (isNew) {
          if (!made.empty()) made.back().end = *part.start;
          from = *part.start;
        }
        made.push_back({from, end, part.text, isExact});
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

bool recognises(std::string_view text) {
  if (text.starts_with("WEBVTT")) return true;
  // Broken times still make it a subtitle file, so the arrow must only stand between two digits.
  for (int i = 0; i < linesLookedAt && !text.empty(); ++i) {
    const auto line = takeLine(text);
    const auto arrow = line.find("-->");
    if (arrow == std::string_view::npos) continue;
    const auto before = withoutBlanks(line.substr(0, arrow));
    const auto after = withoutBlanks(line.substr(arrow + 3));
    if (!before.empty() && std::isdigit(static_cast<unsigned char>(before.back())) != 0 && !after.empty() &&
        std::isdigit(static_cast<unsigned char>(after.front())) != 0)
      return true;
  }
  return false;
}

Result<WrittenText> read(std::string_view text, const std::filesystem::path& path, std::vector<Warning>& warnings) {
  CueBuilder builder;
  CueCollector cues;
  for (const auto& block : splitBlocks(text)) {
    if (block.times) {
      builder.add(block);
    } else {
      cues.countBroken();
    }
  }
  for (Cue& cue : builder.take()) cues.add(std::move(cue));
  return cues.finish(text.starts_with("WEBVTT") ? "WebVTT" : "SRT", path, warnings);
}

}  // namespace

TranscriptFormat subtitleFormat() { return {recognises, read}; }

}  // namespace hrlf
