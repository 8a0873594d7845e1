#include "core/media/transcript_format.h"

#include "core/base/atomic_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

namespace hrlf {

namespace {

constexpr double latestTime = 864000;  // ten days of seconds: no clip is longer

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\v' || c == '\f' || c == '\r'; }

}  // namespace

std::string_view takeLine(std::string_view& text) {
  const auto length = std::min(text.find('\n'), text.size());
  const auto line = text.substr(0, length);
  text.remove_prefix(std::min(length + 1, text.size()));
  return line;
}

std::vector<std::string_view> fieldsOf(std::string_view line) {
  std::vector<std::string_view> fields;
  for (std::size_t at = 0; at < line.size();) {
    while (at < line.size() && isBlank(line[at])) ++at;
    const std::size_t begin = at;
    while (at < line.size() && !isBlank(line[at])) ++at;
    if (at > begin) fields.push_back(line.substr(begin, at - begin));
  }
  return fields;
}

bool isSilenceMark(std::string_view label) {
  label = withoutBlanks(label);
  if (label.empty()) return true;
  constexpr std::array<std::string_view, 10> marks{"sil", "sp", "spn", "nsn", "!sil", "#", "##", "_", "-", "..."};
  const std::string lower = lowerCase(label);
  if (std::find(marks.begin(), marks.end(), lower) != marks.end()) return true;
  constexpr std::array<std::pair<char, char>, 4> brackets{{{'<', '>'}, {'[', ']'}, {'{', '}'}, {'(', ')'}}};
  return std::any_of(brackets.begin(), brackets.end(), [label](const auto& pair) {
    // "(yes) and (no)" is more than one mark, so the first bracket must close at the end.
    return label.size() > 1 && label.front() == pair.first && label.find(pair.second) == label.size() - 1;
  });
}

void CueCollector::add(Cue cue) {
  if (isSilenceMark(cue.text)) return;
  // Written so that times that are not numbers fail too. Two words may share a moment, but a word takes some time.
  if (!(cue.start >= 0 && cue.end > cue.start && cue.end <= latestTime)) {
    ++broken_;
    return;
  }
  if (!(cue.confidence >= 0 && cue.confidence <= 1)) cue.confidence = 1;
  cues_.push_back(std::move(cue));
}

Result<WrittenText> CueCollector::finish(std::string format, const std::filesystem::path& path,
                                         std::vector<Warning>& warnings) {
  if (cues_.empty()) {
    return fail(ErrorKind::BadInput,
                broken_ > 0 ? fmt::format("No text of the transcript ({}) has usable times.", format)
                            : fmt::format("There is no spoken text in the transcript ({}).", format),
                pathText(path), "Choose another transcript, or leave it out.");
  }
  if (broken_ > 0) {
    warnings.push_back(
        {fmt::format("{} pieces of the transcript with broken times were left out.", broken_), pathText(path)});
  }
  std::stable_sort(cues_.begin(), cues_.end(), [](const Cue& a, const Cue& b) { return a.start < b.start; });
  return WrittenText{std::move(format), std::move(cues_), {}};
}

}  // namespace hrlf
