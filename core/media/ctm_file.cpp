// CTM of NIST: "recording channel start duration word [confidence]", a word a line.
#include "core/base/atomic_file.h"
#include "core/media/transcript_format.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace hrlf {

namespace {

bool isRemark(std::string_view line) { return line.empty() || line.starts_with(";;"); }

// "rec 1 0.25 0.30 hello"; an alternative's marks have * in place of the times.
bool isEntry(const std::vector<std::string_view>& fields) {
  if (fields.size() < 5 || fields.size() > 8) return false;
  const bool isMark = fields[2] == "*" && fields[3] == "*";
  return isMark ||
         (parseNumber<double>(fields[2]) && parseNumber<double>(fields[3]) && !parseNumber<double>(fields[4]));
}

// Most lines must be entries: "Then 4 5 6 men came" is none of CTM, a broken number makes no other format of it.
bool recognises(std::string_view text) {
  constexpr int enough = 10;
  int entries = 0;
  int lines = 0;
  while (!text.empty() && lines < enough) {
    const auto line = withoutBlanks(takeLine(text));
    if (isRemark(line)) continue;
    ++lines;
    entries += isEntry(fieldsOf(line)) ? 1 : 0;
  }
  return entries * 2 >= lines && entries > 0;
}

Result<WrittenText> read(std::string_view text, const std::filesystem::path& path, std::vector<Warning>& warnings) {
  std::map<std::string, CueCollector> recordings;
  std::string first;
  // Of "<ALT_BEGIN> a <ALT> b <ALT_END>" the first is taken.
  bool isAlternative = false;
  while (!text.empty()) {
    const auto line = withoutBlanks(takeLine(text));
    if (isRemark(line)) continue;
    const auto fields = fieldsOf(line);
    if (fields.size() < 5) {
      if (!first.empty()) recordings[first].countBroken();
      continue;
    }
    const std::string_view word = fields[4];
    if (word == "<ALT>") isAlternative = true;
    if (word == "<ALT_BEGIN>" || word == "<ALT_END>") isAlternative = false;
    if (isAlternative || word.starts_with("<ALT")) continue;
    const std::string recording(fields[0]);
    if (first.empty()) first = recording;
    auto& cues = recordings[recording];
    const auto start = parseNumber<double>(fields[2]);
    const auto duration = parseNumber<double>(fields[3]);
    if (!start || !duration) {
      cues.countBroken();
      continue;
    }
    const double confidence = fields.size() > 5 ? parseNumber<double>(fields[5]).value_or(1.0) : 1.0;
    cues.add({*start, *start + *duration, std::string(word), true, confidence});
  }
  std::string chosen = first;
  if (recordings.size() > 1) {
    const std::string clip = path.stem().native();
    if (recordings.contains(clip)) {
      chosen = clip;
    } else {
      warnings.push_back(
          {fmt::format("The words are those of the recording “{}”, one of {} in the file.", first, recordings.size()),
           pathText(path)});
    }
  }
  return recordings[chosen].finish("CTM", path, warnings);
}

}  // namespace

TranscriptFormat ctmFormat() { return {recognises, read}; }

}  // namespace hrlf
