#include "core/masks/missing_json.h"

#include "core/base/json_fields.h"

namespace hrlf {

std::string missingToJson(const MissingRequest& request) {
  Json removed;
  Json ratio;
  Json spans;
  for (const Modality m : allModalities) {
    const std::string name(modalityName(m));
    removed[name] = request.removed[m];
    ratio[name] = request.ratio[m];
    spans[name] = Json::array();
    for (const TimeSpan& span : request.spans[m]) spans[name].push_back({span.start, span.end});
  }
  return Json{{"removed", std::move(removed)},
              {"ratio", std::move(ratio)},
              {"spans", std::move(spans)},
              {"seed", request.seed},
              {"pattern", patternName(request.pattern)},
              {"stretch", request.stretch}}
      .dump();
}

Result<MissingRequest> missingFromJson(std::string_view text, const std::string& where) {
  constexpr double anyTime = 1e9;  // seconds
  const Json json = Json::parse(text, nullptr, false);
  JsonMistake mistake{R"(Write {"removed": {"audio": true}, "ratio": {"language": 0.5}, "seed": 1}.)", {}};
  const JsonFields fields(json, where, mistake);
  if (!json.is_object()) fields.note("This says nothing of what is missing.");
  MissingRequest request;
  const JsonFields removed = fields.object("removed");
  const JsonFields ratio = fields.object("ratio");
  const JsonFields spans = fields.object("spans");
  for (const Modality m : allModalities) {
    const std::string name(modalityName(m));
    request.removed[m] = removed.flag(name.c_str());
    request.ratio[m] = ratio.number(name.c_str(), 0, 0, 1);
    for (const JsonFields& span : spans.list(name.c_str())) {
      if (!span.json().is_array() || span.json().size() != 2) {
        span.note("A stretch is not [start, end] in seconds.");
        continue;
      }
      const double start = JsonFields(span.json()[0], span.where(), mistake).asNumber(0, 0, anyTime);
      const double end = JsonFields(span.json()[1], span.where(), mistake).asNumber(0, 0, anyTime);
      if (end < start) span.note("A stretch ends before it starts.");
      request.spans[m].push_back({start, end});
    }
  }
  request.seed = fields.whole("seed", request.seed);
  request.pattern = fields.choice("pattern", request.pattern, lossPatterns, patternName);
  request.stretch = fields.number("stretch", request.stretch, shortestStretch, anyTime);
  if (mistake.error) return tl::unexpected(*mistake.error);
  return request;
}

}  // namespace hrlf
