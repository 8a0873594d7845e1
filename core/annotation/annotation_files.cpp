#include "core/annotation/annotation_files.h"

#include "core/annotation/elan_document.h"
#include "core/base/atomic_file.h"
#include "core/base/csv.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <map>
#include <nlohmann/json.hpp>
#include <utility>

namespace hrlf {
namespace {

using Json = nlohmann::ordered_json;

constexpr auto jsonFormat = "hrlf-annotations/1";
constexpr auto analysisFormat = "hrlf-analysis/1";
constexpr std::string_view notesTier = "notes";
constexpr std::string_view tagsTier = "tags";
/// ELAN's shortest label stands for a point.
constexpr double shortest = 0.001;

/// What a note must hold to. `where` names it: "line 3".
Result<Annotation> checked(Annotation annotation, const std::string& where) {
  if (annotation.span.start < 0 || annotation.span.end < annotation.span.start)
    return fail(ErrorKind::BadInput, "A note ends before it starts, or starts before the clip.", where,
                "Check both times.");
  return annotation;
}

bool isNumbered(std::string_view name, std::string_view base) {
  if (!name.starts_with(base)) return false;
  name.remove_prefix(base.size());
  return name.empty() || (name.starts_with(' ') && parseNumber<int>(name.substr(1)));
}

Result<Annotation> annotationOf(const Json& json, std::size_t number) {
  const std::string where = fmt::format("note {}", number);
  try {
    Annotation annotation;
    annotation.span.start = json.at("start").get<double>();
    annotation.span.end = json.value("end", annotation.span.start);
    annotation.text = json.value("text", std::string());
    std::string tags;
    for (const std::string& tag : json.value("tags", std::vector<std::string>())) tags += tag + ",";
    annotation.tags = parseTags(tags);
    return checked(std::move(annotation), where);
  } catch (const nlohmann::json::exception&) {
    return fail(ErrorKind::BadInput, "A note lacks its start, or a part of it is of the wrong kind.", where,
                "Write seconds for start and end, a text for text, and a list of texts for tags.");
  }
}

tl::unexpected<Error> unknownEnding(const std::filesystem::path& path) {
  return fail(ErrorKind::BadInput, "Notes are files that end with .csv, .json or .eaf.", pathText(path),
              "Choose one of these.");
}

}  // namespace

std::string annotationsToCsv(const std::vector<Annotation>& annotations) {
  std::string csv = "start,end,tags,text\n";
  for (const Annotation& a : annotations)
    csv += fmt::format("{:.6f},{:.6f},{},{}\n", a.span.start, a.span.end, csvCell(tagsText(a.tags)), csvCell(a.text));
  return csv;
}

std::string annotationsToJson(const std::vector<Annotation>& annotations) {
  Json list = Json::array();
  for (const Annotation& a : annotations)
    list.push_back({{"start", a.span.start}, {"end", a.span.end}, {"tags", a.tags}, {"text", a.text}});
  const Json json{{"format", jsonFormat}, {"annotations", std::move(list)}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

void addAnnotations(ElanWriter& document, const std::vector<Annotation>& annotations) {
  std::vector<ElanLabel> labels;
  for (const Annotation& a : annotations) labels.push_back({a.span, a.text, tagsText(a.tags)});
  document.addTier(std::string(notesTier), std::move(labels), std::string(tagsTier));
}

Result<std::vector<Annotation>> annotationsFromCsv(std::string_view text) {
  const auto table = parseCsv(text);
  if (!table) return tl::unexpected(table.error());
  if (table->column({"complete"}) && table->column({"incomplete"}))
    return fail(ErrorKind::BadInput, "The table holds predictions, not notes.", {}, "Choose notes.csv beside it.");
  const auto start = table->column({"start", "time", "from", "begin"});
  const auto end = table->column({"end", "till", "to"});
  const auto tags = table->column({"tags", "tag"});
  const auto words = table->column({"text", "note", "comment"});
  if (!start)
    return fail(ErrorKind::BadInput, "The table has no column that says when a note starts.", {},
                "Its head line must name a column start, and may name end, tags and text.");
  std::vector<Annotation> annotations;
  for (std::size_t i = 0; i < table->rows.size(); ++i) {
    const std::vector<std::string>& row = table->rows[i];
    const std::string where = fmt::format("line {}", table->lines[i]);
    const auto from = parseClock(row[*start]);
    const std::string& endCell = end ? row[*end] : std::string();
    const auto to = endCell.empty() ? from : parseClock(endCell);
    if (!from || !to)
      return fail(ErrorKind::BadInput, fmt::format("\"{}\" is no time.", from ? endCell : row[*start]), where,
                  "Write seconds or hh:mm:ss.fff.");
    auto annotation = checked(
        {{*from, *to}, words ? row[*words] : std::string(), tags ? parseTags(row[*tags]) : std::vector<std::string>()},
        where);
    if (!annotation) return tl::unexpected(annotation.error());
    annotations.push_back(std::move(*annotation));
  }
  sortByTime(annotations);
  return annotations;
}

Result<std::vector<Annotation>> annotationsFromJson(std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  const Json format = json.is_object() ? json.value("format", Json()) : Json();
  if ((format != jsonFormat && format != analysisFormat) || !json.value("annotations", Json()).is_array())
    return fail(ErrorKind::BadInput, "The file holds no notes.", {},
                fmt::format("It must be JSON with \"format\": \"{}\" and a list \"annotations\".", jsonFormat));
  std::vector<Annotation> annotations;
  for (const Json& item : json["annotations"]) {
    auto annotation = annotationOf(item, annotations.size() + 1);
    if (!annotation) return tl::unexpected(annotation.error());
    annotations.push_back(std::move(*annotation));
  }
  sortByTime(annotations);
  return annotations;
}

Result<std::vector<Annotation>> annotationsFromElan(std::string_view text, const std::filesystem::path& path,
                                                    std::vector<Warning>& warnings) {
  const auto tiers = parseElan(text, path, warnings);
  if (!tiers) return tl::unexpected(tiers.error());
  const auto isNotes = [](const ElanTier& tier) { return tier.parent.empty() && isNumbered(tier.name, notesTier); };
  const bool isOurs = std::ranges::any_of(*tiers, isNotes);
  std::map<std::string, std::string> tagsOf;  // by the id of the note
  for (const ElanTier& tier : *tiers)
    if (isNumbered(tier.name, tagsTier))
      for (const ElanAnnotation& tag : tier.annotations) tagsOf[tag.owner] = tag.text;
  std::vector<Annotation> annotations;
  std::size_t broken = 0;
  for (const ElanTier& tier : *tiers) {
    if (isOurs && !isNotes(tier)) continue;
    for (const ElanAnnotation& label : tier.annotations) {
      if (!label.span || label.span->end < label.span->start || label.span->start < 0) {
        ++broken;
        continue;
      }
      TimeSpan span = *label.span;
      if (span.end - span.start <= shortest * 1.01) span.end = span.start;
      annotations.push_back({span, label.text, parseTags(isOurs ? tagsOf[label.id] : tier.name)});
    }
  }
  if (broken > 0)
    warnings.push_back({fmt::format("{} labels without usable times are left out.", broken), pathText(path)});
  sortByTime(annotations);
  return annotations;
}

Result<std::vector<Annotation>> readAnnotations(const std::filesystem::path& path, std::vector<Warning>& warnings) {
  const std::string ending = lowerCase(path.extension().string());
  if (ending != ".csv" && ending != ".json" && ending != ".eaf") return unknownEnding(path);
  const auto text = readFile(path);
  if (!text) return tl::unexpected(text.error());
  auto annotations = ending == ".csv"    ? annotationsFromCsv(*text)
                     : ending == ".json" ? annotationsFromJson(*text)
                                         : annotationsFromElan(*text, path, warnings);
  if (!annotations) return tl::unexpected(inFile(annotations.error(), path));
  return annotations;
}

Result<void> writeAnnotations(const std::filesystem::path& path, const std::vector<Annotation>& annotations,
                              const std::filesystem::path& clip, const std::string& date) {
  const std::string ending = lowerCase(path.extension().string());
  if (ending == ".csv") return writeFileAtomically(path, annotationsToCsv(annotations));
  if (ending == ".json") return writeFileAtomically(path, annotationsToJson(annotations));
  if (ending != ".eaf") return unknownEnding(path);
  ElanWriter document(clip, date);
  addAnnotations(document, annotations);
  return writeFileAtomically(path, document.text());
}

}  // namespace hrlf
