// ELAN annotations (.eaf).
#include "core/base/atomic_file.h"
#include "core/media/transcript_format.h"

#include <pugixml.hpp>

#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hrlf {

namespace {

bool recognises(std::string_view text) {
  text = withoutBlanks(text.substr(0, 4000));
  return text.starts_with("<?xml") || text.starts_with("<!--") || text.starts_with("<ANNOTATION_DOCUMENT");
}

/// Times of the slots by name; those that ELAN left open lie evenly between their neighbours, as ELAN shows them.
std::map<std::string, double> timeSlots(const pugi::xml_node& order) {
  std::vector<std::pair<std::string, std::optional<double>>> slots;
  for (const auto& slot : order.children("TIME_SLOT")) {
    const auto milliseconds = parseNumber<double>(slot.attribute("TIME_VALUE").value());
    slots.emplace_back(slot.attribute("TIME_SLOT_ID").value(),
                       milliseconds ? std::optional(*milliseconds / 1000) : std::nullopt);
  }
  std::map<std::string, double> times;
  std::optional<std::size_t> known;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    if (!slots[i].second) continue;
    const double here = *slots[i].second;
    if (known) {
      const double before = *slots[*known].second;
      for (std::size_t k = *known + 1; k < i; ++k)
        times[slots[k].first] =
            before + (here - before) * static_cast<double>(k - *known) / static_cast<double>(i - *known);
    }
    times[slots[i].first] = here;
    known = i;
  }
  return times;
}

/// What an annotation refers to, until one that has times.
struct Annotation {
  std::optional<double> start;
  std::optional<double> end;
  std::string parent;
};

class Reader {
 public:
  explicit Reader(const pugi::xml_node& document) : times_(timeSlots(document.child("TIME_ORDER"))) {
    for (const auto& tier : document.children("TIER")) {
      for (const auto& holder : tier.children("ANNOTATION")) {
        if (const auto aligned = holder.child("ALIGNABLE_ANNOTATION")) {
          annotations_[aligned.attribute("ANNOTATION_ID").value()] = {
              time(aligned.attribute("TIME_SLOT_REF1").value()), time(aligned.attribute("TIME_SLOT_REF2").value()), {}};
        } else if (const auto reference = holder.child("REF_ANNOTATION")) {
          annotations_[reference.attribute("ANNOTATION_ID").value()] = {
              {}, {}, reference.attribute("ANNOTATION_REF").value()};
        }
      }
    }
  }

  [[nodiscard]] Tier read(const pugi::xml_node& node) const {
    Tier tier;
    tier.name = node.attribute("TIER_ID").value();
    std::string parent;
    for (const auto& holder : node.children("ANNOTATION")) {
      const auto annotation = holder.first_child();
      const std::string text = annotation.child("ANNOTATION_VALUE").text().get();
      const bool isReference = std::strcmp(annotation.name(), "REF_ANNOTATION") == 0;
      const std::string owner = isReference ? annotation.attribute("ANNOTATION_REF").value() : "";
      if (isReference && owner == parent && !tier.labels.empty()) {
        // Parts of one annotation without times of their own.
        tier.labels.back().text += " " + text;
        continue;
      }
      parent = owner;
      const Annotation found = resolved(annotation.attribute("ANNOTATION_ID").value());
      tier.labels.push_back({found.start.value_or(-1), found.end.value_or(-1), text});
    }
    return tier;
  }

 private:
  [[nodiscard]] std::optional<double> time(const char* slot) const {
    const auto found = times_.find(slot);
    return found == times_.end() ? std::nullopt : std::optional(found->second);
  }

  [[nodiscard]] Annotation resolved(std::string id) const {
    // A damaged file may refer in circles.
    constexpr int deepest = 20;
    for (int depth = 0; depth < deepest; ++depth) {
      const auto found = annotations_.find(id);
      if (found == annotations_.end()) break;
      if (found->second.parent.empty()) return found->second;
      id = found->second.parent;
    }
    return {};
  }

  std::map<std::string, double> times_;
  std::map<std::string, Annotation> annotations_;
};

Result<WrittenText> read(std::string_view text, const std::filesystem::path& path, std::vector<Warning>& warnings) {
  pugi::xml_document xml;
  // The text was decoded already, whatever its first line says.
  const auto parsed = xml.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
  const auto document = xml.child("ANNOTATION_DOCUMENT");
  if (!document) {
    return fail(ErrorKind::BadInput, "The XML file is no ELAN document.", pathText(path),
                "Choose an .eaf file, or export the transcript as subtitles (.srt).");
  }
  if (!parsed) {
    warnings.push_back(
        {std::string("The ELAN file is damaged (") + parsed.description() + "); what could be read is used.",
         pathText(path)});
  }
  const Reader reader(document);
  std::vector<Tier> tiers;
  for (const auto& node : document.children("TIER")) tiers.push_back(reader.read(node));
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
