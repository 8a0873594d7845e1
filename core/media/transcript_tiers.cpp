// Which tier of an annotation holds the words.
#include "core/base/atomic_file.h"
#include "core/media/transcript_format.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <string>
#include <string_view>

namespace hrlf {

namespace {

struct LabelStatistics {
  std::size_t count = 0;   // of labels that are no silence
  double singleShare = 0;  // labels of one word
  double letters = 0;      // characters a word, on average
};

LabelStatistics statisticsOf(const Tier& tier) {
  LabelStatistics s;
  std::size_t singles = 0;
  std::size_t words = 0;
  std::size_t characters = 0;
  for (const Cue& label : tier.labels) {
    if (isSilenceMark(label.text)) continue;
    ++s.count;
    const auto fields = fieldsOf(label.text);
    singles += fields.size() == 1 ? 1 : 0;
    words += fields.size();
    for (const auto field : fields) {
      // Bytes that only continue a character do not count.
      characters += static_cast<std::size_t>(std::count_if(
          field.begin(), field.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
    }
  }
  if (s.count > 0) s.singleShare = static_cast<double>(singles) / static_cast<double>(s.count);
  if (words > 0) s.letters = static_cast<double>(characters) / static_cast<double>(words);
  return s;
}

bool contains(std::string_view name, std::initializer_list<std::string_view> parts) {
  return std::any_of(parts.begin(), parts.end(),
                     [name](std::string_view part) { return name.find(part) != std::string_view::npos; });
}

// Higher is better; a tier of nothing has no score.
double scoreOf(const Tier& tier, const LabelStatistics& s) {
  const std::string name = lowerCase(tier.name);
  double score = 0;
  if (contains(name, {"word", "wort", "mots", "token"}) || name.starts_with("ort")) score += 4;
  if (contains(name, {"utter", "sentence", "phrase", "transcri", "text", "speech"})) score += 2;
  if (contains(name, {"phon", "segment", "syll", "mau", "kan", "pitch", "tone", "f0", "pos", "lemma", "gesture", "gaze",
                      "head", "emotion", "note", "comment", "translat", "gloss"}))
    score -= 5;
  // Labels of one or two letters are phones; one word a label is best, several are utterances.
  score += s.letters < 2.3 ? -3 : s.singleShare > 0.8 ? 2 : 1;
  return score;
}

}  // namespace

bool holdsSingleWords(const Tier& tier) { return statisticsOf(tier).singleShare > 0.8; }

const Tier* chooseTier(const std::vector<Tier>& tiers, const std::filesystem::path& path,
                       std::vector<Warning>& warnings) {
  const Tier* best = nullptr;
  double bestScore = 0;
  std::size_t bestCount = 0;
  int usable = 0;
  for (const Tier& tier : tiers) {
    const auto statistics = statisticsOf(tier);
    if (statistics.count == 0) continue;
    ++usable;
    const double score = scoreOf(tier, statistics);
    if (best != nullptr && (score < bestScore || (score == bestScore && statistics.count <= bestCount))) continue;
    best = &tier;
    bestScore = score;
    bestCount = statistics.count;
  }
  if (usable > 1) {
    warnings.push_back(
        {fmt::format("The words are those of tier “{}”, one of {}.", best->name, usable), pathText(path)});
  }
  return best;
}

}  // namespace hrlf
