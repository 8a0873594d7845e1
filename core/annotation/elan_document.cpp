#include "core/annotation/elan_document.h"

#include "core/base/atomic_file.h"
#include "core/base/text.h"

#include <fmt/format.h>
#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <utility>

namespace hrlf {
namespace {

constexpr double ticksPerSecond = 1000;

// ---- reading

std::map<std::string, double> readSlots(const pugi::xml_node& order) {
  std::vector<std::pair<std::string, std::optional<double>>> slots;
  for (const auto& slot : order.children("TIME_SLOT")) {
    const auto ticks = parseNumber<double>(slot.attribute("TIME_VALUE").value());
    slots.emplace_back(slot.attribute("TIME_SLOT_ID").value(),
                       ticks ? std::optional(*ticks / ticksPerSecond) : std::nullopt);
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

class Reader {
 public:
  explicit Reader(const pugi::xml_node& document) : times_(readSlots(document.child("TIME_ORDER"))) {
    for (const auto& tier : document.children("TIER")) {
      for (const auto& holder : tier.children("ANNOTATION")) {
        const auto annotation = holder.first_child();
        found_[annotation.attribute("ANNOTATION_ID").value()] = {span(annotation),
                                                                 annotation.attribute("ANNOTATION_REF").value()};
      }
    }
  }

  [[nodiscard]] ElanTier read(const pugi::xml_node& node) const {
    ElanTier tier{node.attribute("TIER_ID").value(), node.attribute("PARENT_REF").value(), {}};
    for (const auto& holder : node.children("ANNOTATION")) {
      const auto annotation = holder.first_child();
      const std::string id = annotation.attribute("ANNOTATION_ID").value();
      tier.annotations.push_back({id, spanOf(id), annotation.child("ANNOTATION_VALUE").text().get(),
                                  annotation.attribute("ANNOTATION_REF").value()});
    }
    return tier;
  }

 private:
  struct Found {
    std::optional<TimeSpan> span;
    std::string owner;
  };

  [[nodiscard]] std::optional<TimeSpan> span(const pugi::xml_node& annotation) const {
    const auto start = times_.find(annotation.attribute("TIME_SLOT_REF1").value());
    const auto end = times_.find(annotation.attribute("TIME_SLOT_REF2").value());
    if (start == times_.end() || end == times_.end()) return std::nullopt;
    return TimeSpan{start->second, end->second};
  }

  [[nodiscard]] std::optional<TimeSpan> spanOf(std::string id) const {
    // A damaged file may refer in circles.
    constexpr int deepest = 20;
    for (int depth = 0; depth < deepest; ++depth) {
      const auto found = found_.find(id);
      if (found == found_.end()) break;
      if (found->second.owner.empty()) return found->second.span;
      id = found->second.owner;
    }
    return std::nullopt;
  }

  std::map<std::string, double> times_;
  std::map<std::string, Found> found_;
};

// ---- writing

using Ticks = std::int64_t;
using TickSpan = std::pair<Ticks, Ticks>;

TickSpan ticksOf(const TimeSpan& span) {
  const auto start = std::max<Ticks>(std::llround(span.start * ticksPerSecond), 0);
  return {start, std::max<Ticks>(std::llround(span.end * ticksPerSecond), start + 1)};
}

/// Without what an XML document must not hold: controls, and bytes that are no UTF-8.
std::string xmlText(std::string_view bytes) {
  using Json = nlohmann::json;
  const auto text =
      Json::parse(Json(std::string(bytes)).dump(-1, ' ', false, Json::error_handler_t::replace)).get<std::string>();
  std::string clean;
  clean.reserve(text.size());
  for (const char c : text) {
    const bool isControl = static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    if (isControl)
      clean += "\xEF\xBF\xBD";
    else
      clean += c;
  }
  return clean;
}

std::string fileUrl(const std::filesystem::path& path) {
  std::string url = "file://";
  const std::filesystem::path whole = std::filesystem::absolute(path).lexically_normal();
  for (const char c : whole.native()) {
    const auto byte = static_cast<unsigned char>(c);
    const bool isPlain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
                         std::strchr("/-._~", c) != nullptr;
    url += isPlain ? std::string(1, c) : fmt::format("%{:02X}", byte);
  }
  return url;
}

std::string_view mimeType(const std::filesystem::path& path) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 9> known{{{".mp4", "video/mp4"},
                                                                                {".m4v", "video/mp4"},
                                                                                {".mov", "video/quicktime"},
                                                                                {".webm", "video/webm"},
                                                                                {".mpg", "video/mpeg"},
                                                                                {".mpeg", "video/mpeg"},
                                                                                {".wav", "audio/x-wav"},
                                                                                {".mp3", "audio/mpeg"},
                                                                                {".m4a", "audio/mp4"}}};
  const std::string ending = lowerCase(path.extension().string());
  const auto* const found = std::ranges::find(known, ending, [](const auto& entry) { return entry.first; });
  return found == known.end() ? std::string_view("unknown") : found->second;
}

constexpr auto alignedType = "default-lt";
constexpr auto attachedType = "attached";

void appendTypes(pugi::xml_node& root) {
  auto aligned = root.append_child("LINGUISTIC_TYPE");
  aligned.append_attribute("GRAPHIC_REFERENCES") = false;
  aligned.append_attribute("LINGUISTIC_TYPE_ID") = alignedType;
  aligned.append_attribute("TIME_ALIGNABLE") = true;
  auto attached = root.append_child("LINGUISTIC_TYPE");
  attached.append_attribute("CONSTRAINTS") = "Symbolic_Association";
  attached.append_attribute("GRAPHIC_REFERENCES") = false;
  attached.append_attribute("LINGUISTIC_TYPE_ID") = attachedType;
  attached.append_attribute("TIME_ALIGNABLE") = false;
  // ELAN writes all four of its constraints into every document.
  constexpr std::array<std::pair<const char*, const char*>, 4> constraints{
      {{"Time_Subdivision",
        "Time subdivision of parent annotation's time interval, no time gaps allowed within this interval"},
       {"Symbolic_Subdivision",
        "Symbolic subdivision of a parent annotation. Annotations refering to the same parent are ordered"},
       {"Symbolic_Association", "1-1 association with a parent annotation"},
       {"Included_In", "Time alignable annotations within the parent annotation's time interval, gaps are allowed"}}};
  for (const auto& [name, description] : constraints) {
    auto constraint = root.append_child("CONSTRAINT");
    constraint.append_attribute("DESCRIPTION") = description;
    constraint.append_attribute("STEREOTYPE") = name;
  }
}

void appendValue(pugi::xml_node& annotation, const std::string& text) {
  annotation.append_child("ANNOTATION_VALUE").text().set(xmlText(text).c_str());
}

}  // namespace

Result<std::vector<ElanTier>> parseElan(std::string_view text, const std::filesystem::path& path,
                                        std::vector<Warning>& warnings) {
  pugi::xml_document xml;
  const auto parsed = xml.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
  const auto document = xml.child("ANNOTATION_DOCUMENT");
  if (!document) {
    return fail(ErrorKind::BadInput, "The XML file is no ELAN document.", pathText(path),
                "Choose an .eaf file, or export the transcript as subtitles (.srt).");
  }
  if (!parsed) {
    warnings.push_back({fmt::format("The ELAN file is damaged ({}); what could be read is used.", parsed.description()),
                        pathText(path)});
  }
  const Reader reader(document);
  std::vector<ElanTier> tiers;
  for (const auto& node : document.children("TIER")) tiers.push_back(reader.read(node));
  return tiers;
}

ElanWriter::ElanWriter(std::filesystem::path clip, std::string date) : clip_(std::move(clip)), date_(std::move(date)) {}

void ElanWriter::addProperty(std::string name, std::string value) {
  properties_.emplace_back(std::move(name), std::move(value));
}

void ElanWriter::addTier(const std::string& name, std::vector<ElanLabel> labels, const std::string& more) {
  std::ranges::stable_sort(labels, {}, [](const ElanLabel& label) { return ticksOf(label.span); });
  std::vector<std::vector<ElanLabel>> layers(1);
  std::vector<Ticks> ends(1, 0);
  for (ElanLabel& label : labels) {
    const auto [start, end] = ticksOf(label.span);
    std::size_t layer = 0;
    while (layer < ends.size() && ends[layer] > start) ++layer;
    if (layer == ends.size()) {
      layers.emplace_back();
      ends.push_back(0);
    }
    ends[layer] = end;
    layers[layer].push_back(std::move(label));
  }
  for (std::size_t layer = 0; layer < layers.size(); ++layer) {
    const std::string suffix = layer == 0 ? "" : " " + std::to_string(layer + 1);
    tiers_.push_back({name + suffix, {}, layers[layer]});
    if (!more.empty()) tiers_.push_back({more + suffix, name + suffix, std::move(layers[layer])});
  }
}

std::string ElanWriter::text() const {
  pugi::xml_document xml;
  auto declaration = xml.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  auto root = xml.append_child("ANNOTATION_DOCUMENT");
  root.append_attribute("AUTHOR") = "HRLF Studio";
  root.append_attribute("DATE") = date_.c_str();
  root.append_attribute("FORMAT") = "3.0";
  root.append_attribute("VERSION") = "3.0";
  root.append_attribute("xmlns:xsi") = "http://www.w3.org/2001/XMLSchema-instance";
  root.append_attribute("xsi:noNamespaceSchemaLocation") = "http://www.mpi.nl/tools/elan/EAFv3.0.xsd";
  auto header = root.append_child("HEADER");
  header.append_attribute("MEDIA_FILE") = "";
  header.append_attribute("TIME_UNITS") = "milliseconds";
  auto media = header.append_child("MEDIA_DESCRIPTOR");
  media.append_attribute("MEDIA_URL") = fileUrl(clip_).c_str();
  media.append_attribute("MIME_TYPE") = std::string(mimeType(clip_)).c_str();

  // A slot for each end of each label, numbered in the order of time.
  std::vector<Ticks> times;
  std::vector<std::pair<std::size_t, bool>> order;  // label by its number among the aligned ones, and which end
  for (const Tier& tier : tiers_) {
    if (!tier.parent.empty()) continue;
    for (const ElanLabel& label : tier.labels) {
      const auto [start, end] = ticksOf(label.span);
      order.emplace_back(times.size() / 2, false);
      order.emplace_back(times.size() / 2, true);
      times.push_back(start);
      times.push_back(end);
    }
  }
  const auto timeOf = [&](const std::pair<std::size_t, bool>& end) { return times[2 * end.first + end.second]; };
  std::ranges::stable_sort(order, {}, timeOf);
  std::vector<std::string> slots(times.size());
  auto timeOrder = root.append_child("TIME_ORDER");
  for (std::size_t i = 0; i < order.size(); ++i) {
    std::string& id = slots[2 * order[i].first + order[i].second];
    id = "ts" + std::to_string(i + 1);
    auto slot = timeOrder.append_child("TIME_SLOT");
    slot.append_attribute("TIME_SLOT_ID") = id.c_str();
    slot.append_attribute("TIME_VALUE") = static_cast<long long>(timeOf(order[i]));
  }

  std::size_t aligned = 0;
  std::size_t number = 0;
  std::vector<std::string> parents;  // ids of the tier before
  for (const Tier& tier : tiers_) {
    auto node = root.append_child("TIER");
    node.append_attribute("LINGUISTIC_TYPE_REF") = tier.parent.empty() ? alignedType : attachedType;
    if (!tier.parent.empty()) node.append_attribute("PARENT_REF") = xmlText(tier.parent).c_str();
    node.append_attribute("TIER_ID") = xmlText(tier.name).c_str();
    if (tier.parent.empty()) parents.clear();
    for (std::size_t i = 0; i < tier.labels.size(); ++i) {
      const ElanLabel& label = tier.labels[i];
      if (!tier.parent.empty() && label.more.empty()) continue;
      const std::string id = "a" + std::to_string(++number);
      auto holder = node.append_child("ANNOTATION");
      if (tier.parent.empty()) {
        auto annotation = holder.append_child("ALIGNABLE_ANNOTATION");
        annotation.append_attribute("ANNOTATION_ID") = id.c_str();
        annotation.append_attribute("TIME_SLOT_REF1") = slots[2 * aligned].c_str();
        annotation.append_attribute("TIME_SLOT_REF2") = slots[2 * aligned + 1].c_str();
        appendValue(annotation, label.text);
        parents.push_back(id);
        ++aligned;
      } else {
        auto annotation = holder.append_child("REF_ANNOTATION");
        annotation.append_attribute("ANNOTATION_ID") = id.c_str();
        annotation.append_attribute("ANNOTATION_REF") = parents[i].c_str();
        appendValue(annotation, label.more);
      }
    }
  }
  appendTypes(root);

  const auto addToHeader = [&header](const std::string& name, const std::string& value) {
    auto property = header.append_child("PROPERTY");
    property.append_attribute("NAME") = name.c_str();
    property.text().set(xmlText(value).c_str());
  };
  addToHeader("lastUsedAnnotationId", std::to_string(number));
  for (const auto& [name, value] : properties_) addToHeader(name, value);
  std::ostringstream stream;
  xml.save(stream, "  ", pugi::format_default, pugi::encoding_utf8);
  return stream.str();
}

}  // namespace hrlf
