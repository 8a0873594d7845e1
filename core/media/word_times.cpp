// "start end word", a word a line: whole numbers are the GRID corpus' 25000ths of a second, others seconds (the labels
// of Audacity).
#include "core/media/transcript_format.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace hrlf {

namespace {

constexpr double gridRate = 25000;  // units a second

bool isWhole(std::string_view number) {
  return std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The text behind the two numbers; labels of Audacity may have several words.
std::string_view labelOf(std::string_view line) {
  for (int i = 0; i < 2; ++i) {
    line = withoutBlanks(line);
    line.remove_prefix(std::min(line.find_first_of(" \t"), line.size()));
  }
  return withoutBlanks(line);
}

bool recognises(std::string_view text) {
  constexpr int enough = 10;
  int entries = 0;
  int lines = 0;
  while (!text.empty() && lines < enough) {
    const auto line = withoutBlanks(takeLine(text));
    // Audacity keeps the frequencies of a label in a line of its own.
    if (line.empty() || line.starts_with('\\')) continue;
    ++lines;
    const auto fields = fieldsOf(line);
    entries += fields.size() > 1 && parseNumber<double>(fields[0]) && parseNumber<double>(fields[1]) ? 1 : 0;
  }
  return entries * 2 >= lines && entries > 0;
}

Result<WrittenText> read(std::string_view text, const std::filesystem::path& path, std::vector<Warning>& warnings) {
  CueCollector cues;
  bool isGrid = true;
  std::vector<Cue> pieces;
  while (!text.empty()) {
    const auto line = withoutBlanks(takeLine(text));
    if (line.empty() || line.starts_with('\\')) continue;
    const auto fields = fieldsOf(line);
    const auto start = fields.size() < 2 ? std::nullopt : parseNumber<double>(fields[0]);
    const auto end = fields.size() < 2 ? std::nullopt : parseNumber<double>(fields[1]);
    if (!start || !end) {
      cues.countBroken();
      continue;
    }
    isGrid = isGrid && isWhole(fields[0]) && isWhole(fields[1]);
    pieces.push_back({*start, *end, std::string(labelOf(line)), fields.size() == 3});
  }
  for (Cue& cue : pieces) {
    if (isGrid) {
      cue.start /= gridRate;
      cue.end /= gridRate;
    }
    cues.add(std::move(cue));
  }
  return cues.finish(isGrid ? "GRID word times" : "labels with times", path, warnings);
}

}  // namespace

TranscriptFormat wordTimesFormat() { return {recognises, read}; }

}  // namespace hrlf
