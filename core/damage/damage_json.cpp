// Damage as JSON, for exports and for files of conditions.
#include "core/damage/damage_request.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace hrlf {
namespace {

using Json = nlohmann::ordered_json;

Json itemJson(const DamageItem& item) {
  Json json{{"kind", damageName(item.kind)},
            {"pattern", patternName(item.pattern)},
            {"share", item.share},
            {"length", item.length}};
  if (const auto strength = strengthRange(item.kind)) json[std::string(strength->name)] = item.strength;
  if (item.kind == DamageKind::Noise) json["colour"] = colourName(item.colour);
  if (item.place) {
    json["x"] = item.place->x;
    json["y"] = item.place->y;
  }
  if (item.span) {
    json["from"] = item.span->start;
    json["to"] = item.span->end;
  }
  if (item.seed) json["seed"] = *item.seed;
  return json;
}

tl::unexpected<Error> wrong(std::string what) {
  return fail(ErrorKind::BadInput, std::move(what), "damage as JSON",
              R"(Write {"seed": 1, "items": [{"kind": "black", "pattern": "random", "share": 0.3}]}.)");
}

/// An item is read as the command line reads it: one set of rules, one set of messages.
Result<DamageItem> itemOf(const Json& json) {
  if (!json.is_object() || !json.contains("kind") || !json["kind"].is_string())
    return wrong("An item of damage names no kind.");
  std::string spec = json["kind"].get<std::string>();
  for (const auto& [key, value] : json.items()) {
    if (key == "kind") continue;
    if (!value.is_string() && !value.is_number())
      return wrong(fmt::format("\"{}\" is neither a text nor a number.", key));
    const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    spec += key == "pattern" ? ":" + text : ":" + key + "=" + text;
  }
  return parseDamage(spec);
}

}  // namespace

std::string damageToJson(const DamageRequest& request) {
  Json json{{"seed", request.seed}, {"items", Json::array()}};
  for (const DamageItem& item : request.items) json["items"].push_back(itemJson(item));
  return json.dump();
}

Result<DamageRequest> damageFromJson(std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object() || !json.contains("items") || !json["items"].is_array())
    return wrong("This is no list of damage.");
  DamageRequest request;
  if (json.contains("seed")) {
    if (!json["seed"].is_number_unsigned()) return wrong("The seed is no whole number.");
    request.seed = json["seed"].get<std::uint64_t>();
  }
  for (const Json& entry : json["items"]) {
    auto item = itemOf(entry);
    if (!item) return tl::unexpected(item.error());
    request.items.push_back(*item);
  }
  return request;
}

}  // namespace hrlf
