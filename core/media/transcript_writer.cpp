#include "core/media/transcript_writer.h"

#include "core/base/atomic_file.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <utility>

namespace hrlf {

namespace {

struct Line {
  std::size_t first = 0;
  std::size_t last = 0;  // one beyond
};

// A new line at a pause, at the end of a sentence that is long enough, and where it would become too long to read.
std::vector<Line> linesOf(const std::vector<Word>& words) {
  constexpr double pause = 0.7;
  constexpr double longest = 7;
  constexpr std::size_t mostLetters = 80;
  std::vector<Line> lines;
  std::size_t letters = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Word& word = words[i];
    const bool isNew = lines.empty() || word.start - words[i - 1].end > pause ||
                       word.end - words[lines.back().first].start > longest || letters + word.text.size() > mostLetters;
    if (isNew) {
      lines.push_back({i, i});
      letters = 0;
    }
    lines.back().last = i + 1;
    letters += word.text.size() + 1;
  }
  return lines;
}

std::string clock(double seconds, char point) {
  const auto all = std::llround(seconds * 1000);
  std::array<char, 40> text{};
  std::snprintf(text.data(), text.size(), "%02lld:%02lld:%02lld%c%03lld", all / 3600000, all / 60000 % 60,
                all / 1000 % 60, point, all % 1000);
  return text.data();
}

std::string number(double value, int decimals) {
  std::array<char, 40> text{};
  std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
  // A comma where the program's language has one.
  std::replace(text.begin(), text.end(), ',', '.');
  return text.data();
}

// "&" and "<" begin markup in WebVTT.
std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else {
      out += c;
    }
  }
  return out;
}

std::string srt(const std::vector<Word>& words) {
  std::vector<Cue> cues;
  for (const Line& line : linesOf(words)) {
    Cue cue{words[line.first].start, words[line.last - 1].end, {}};
    for (std::size_t i = line.first; i < line.last; ++i) cue.text += (i > line.first ? " " : "") + words[i].text;
    cues.push_back(std::move(cue));
  }
  return srtText(cues);
}

std::string vtt(const std::vector<Word>& words) {
  std::string text = "WEBVTT\n\n";
  for (const Line& line : linesOf(words)) {
    text += clock(words[line.first].start, '.') + " --> " + clock(words[line.last - 1].end, '.') + "\n";
    for (std::size_t i = line.first; i < line.last; ++i) {
      if (i > line.first) text += " <" + clock(words[i].start, '.') + ">";
      text += escaped(words[i].text);
    }
    text += "\n\n";
  }
  return text;
}

std::string textGrid(const std::vector<Word>& words, double duration) {
  struct Interval {
    double start = 0;
    double end = 0;
    std::string text;
  };
  constexpr double least = 1e-6;
  std::vector<Interval> intervals;
  double at = 0;
  for (const Word& word : words) {
    if (word.start > at + least) intervals.push_back({at, word.start, {}});
    intervals.push_back({std::max(at, word.start), word.end, word.text});
    at = word.end;
  }
  const double end = std::max(duration, at);
  if (end > at + least) intervals.push_back({at, end, {}});
  std::string text = "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\nxmin = 0\nxmax = " + number(end, 6) +
                     "\ntiers? <exists>\nsize = 1\nitem []:\n    item [1]:\n        class = \"IntervalTier\"\n"
                     "        name = \"words\"\n        xmin = 0\n        xmax = " +
                     number(end, 6) + "\n        intervals: size = " + std::to_string(intervals.size()) + "\n";
  for (std::size_t i = 0; i < intervals.size(); ++i) {
    std::string quoted;
    for (const char c : intervals[i].text) quoted += c == '"' ? "\"\"" : std::string(1, c);
    text += "        intervals [" + std::to_string(i + 1) + "]:\n            xmin = " + number(intervals[i].start, 6) +
            "\n            xmax = " + number(intervals[i].end, 6) + "\n            text = \"" + quoted + "\"\n";
  }
  return text;
}

// Fields lie between blanks, so names and words have none.
std::string field(std::string_view text) {
  std::string out(text);
  std::replace_if(
      out.begin(), out.end(), [](unsigned char c) { return std::isspace(c) != 0; }, '_');
  return out.empty() ? "_" : out;
}

std::string ctm(const std::vector<Word>& words, std::string_view name) {
  std::string text;
  for (const Word& word : words) {
    text += field(name) + " 1 " + number(word.start, 3) + " " + number(word.end - word.start, 3) + " " +
            field(word.text) + " " + number(word.confidence, 3) + "\n";
  }
  return text;
}

}  // namespace

std::string srtText(const std::vector<Cue>& cues) {
  std::string text;
  int count = 0;
  for (const Cue& cue : cues)
    text += std::to_string(++count) + "\n" + clock(cue.start, ',') + " --> " + clock(cue.end, ',') + "\n" + cue.text +
            "\n\n";
  return text;
}

Result<std::string> transcriptFileText(const std::vector<Word>& words, std::string_view ending, std::string_view name,
                                       double duration) {
  const std::string lower = lowerCase(ending);
  if (lower == "srt") return srt(words);
  if (lower == "vtt") return vtt(words);
  if (lower == "textgrid") return textGrid(words, duration);
  if (lower == "ctm") return ctm(words, name);
  return fail(ErrorKind::BadInput, fmt::format("Transcripts are not written as “.{}”.", lower), {},
              "Choose a name that ends with .srt, .vtt, .TextGrid or .ctm.");
}

Result<void> writeTranscript(const std::filesystem::path& path, const std::vector<Word>& words, double duration) {
  std::string ending = path.extension().native();
  if (!ending.empty()) ending.erase(0, 1);
  auto text = transcriptFileText(words, ending, path.stem().native(), duration);
  if (!text) {
    text.error().where = pathText(path);
    return tl::unexpected(text.error());
  }
  return writeFileAtomically(path, *text);
}

}  // namespace hrlf
