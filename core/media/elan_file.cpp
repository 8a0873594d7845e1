// ELAN annotations (.eaf).
#include "core/annotation/elan_document.h"
#include "core/media/transcript_format.h"

#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

namespace {

bool recognises(std::string_view text) {
  text = withoutBlanks(text.substr(0, 4000));
  return text.starts_with("<?xml") || text.starts_with("<!--") || text.starts_with("<ANNOTATION_DOCUMENT");
}

Tier labelsOf(const ElanTier& read) {
  Tier tier;
  tier.name = read.name;
  std::string owner;
  for (const ElanAnnotation& annotation : read.annotations) {
    if (!annotation.owner.empty() && annotation.owner == owner && !tier.labels.empty()) {
      // Parts of one annotation without times of their own.
      tier.labels.back().text += " " + annotation.text;
      continue;
    }
    owner = annotation.owner;
    // Where the times are not known the label is counted as broken.
    const TimeSpan span = annotation.span.value_or(TimeSpan{-1, -1});
    tier.labels.push_back({span.start, span.end, annotation.text});
  }
  return tier;
}

Result<WrittenText> read(std::string_view text, const std::filesystem::path& path, std::vector<Warning>& warnings) {
  const auto document = parseElan(text, path, warnings);
  if (!document) return tl::unexpected(document.error());
  std::vector<Tier> tiers;
  for (const ElanTier& tier : *document) tiers.push_back(labelsOf(tier));
  CueCollector cues;
  if (const Tier* tier = chooseTier(tiers, path, warnings)) {
    const bool isExact = holdsSingleWords(*tier);
    for (Cue cue : tier->labels) {
      cue.isExact = isExact;
      cues.add(std::move(cue));
    }
  }
  return cues.finish("ELAN", path, warnings);
}

}  // namespace

TranscriptFormat elanFormat() { return {recognises, read}; }

}  // namespace hrlf
