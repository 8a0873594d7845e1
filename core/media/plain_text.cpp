// What was said, without any times.
#include "core/base/atomic_file.h"
#include "core/media/transcript_format.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

namespace hrlf {

namespace {

// Markup of whatever kind is for other programs.
bool recognises(std::string_view text) { return !withoutBlanks(text).starts_with('<'); }

// "Interviewer: so how" as "so how"; "at 5:30" and "well: no" in the middle of a line stay.
std::string_view withoutSpeaker(std::string_view line) {
  const auto colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon + 1 == line.size() || line[colon + 1] != ' ') return line;
  const auto name = line.substr(0, colon);
  const bool isName =
      name.find(' ') == std::string_view::npos && std::isupper(static_cast<unsigned char>(name[0])) != 0;
  return isName ? line.substr(colon + 1) : line;
}

bool hasLetter(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](unsigned char c) { return std::isalpha(c) != 0 || c >= 0x80; });
}

Result<WrittenText> read(std::string_view text, const std::filesystem::path& path, std::vector<Warning>&) {
  // Nobody says more words than this; it keeps a file of something else from costing time.
  constexpr std::size_t mostWords = 300000;
  WrittenText written{"plain text", {}, {}};
  std::string all;
  while (!text.empty()) {
    const auto line = withoutBlanks(takeLine(text));
    for (const auto field : fieldsOf(withoutSpeaker(line))) (all += field) += ' ';
  }
  written.untimed = spokenWords(all);
  const auto spoken = std::count_if(written.untimed.begin(), written.untimed.end(), hasLetter);
  if (written.untimed.empty() || spoken * 2 < static_cast<std::ptrdiff_t>(written.untimed.size())) {
    return fail(ErrorKind::BadInput, "There is no spoken text in the file.", pathText(path),
                "Choose a transcript: subtitles, a TextGrid, an ELAN file, JSON of Whisper, CTM or plain text.");
  }
  if (written.untimed.size() > mostWords) {
    return fail(ErrorKind::BadInput, "The file has too many words for the transcript of a clip.", pathText(path),
                "Choose the transcript of this clip alone.");
  }
  return written;
}

}  // namespace

TranscriptFormat plainTextFormat() { return {recognises, read}; }

}  // namespace hrlf
