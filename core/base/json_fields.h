// Reads what a JSON document says field by field, and tells where the first field stands that is wrong. For .cpp files
// of core alone: it includes nlohmann-json.
#pragma once

#include "core/base/error.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hrlf {

using Json = nlohmann::ordered_json;

/// What a whole document shares: the first mistake. Later ones are not noted, so that readers need not stop at each.
struct JsonMistake {
  std::string remedy;  ///< said with the mistake
  std::optional<Error> error;

  void note(std::string what, std::string where) {
    if (!error) error = Error{ErrorKind::BadInput, std::move(what), std::move(where), remedy};
  }
};

/// One value of the document. A field that is not there is its fallback; one of another type, or out of range, is a
/// mistake and its fallback. Unknown fields are nobody's business. Holds references: lives no longer than the document.
class JsonFields {
 public:
  JsonFields(const Json& json, std::string where, JsonMistake& mistake)
      : json_(json), where_(std::move(where)), mistake_(mistake) {}

  [[nodiscard]] const Json& json() const { return json_; }
  [[nodiscard]] const std::string& where() const { return where_; }
  void note(std::string what) const { mistake_.note(std::move(what), where_); }

  /// There and not null.
  [[nodiscard]] bool has(const char* key) const {
    return json_.is_object() && json_.contains(key) && !json_[key].is_null();
  }

  [[nodiscard]] bool flag(const char* key, bool fallback = false) const {
    if (!has(key)) return fallback;
    if (!json_[key].is_boolean()) return wrong(key, "This is neither true nor false.", fallback);
    return json_[key].get<bool>();
  }
  [[nodiscard]] double number(const char* key, double fallback, double lowest, double highest) const {
    if (!has(key)) return fallback;
    return field(key).asNumber(fallback, lowest, highest);
  }
  [[nodiscard]] std::uint64_t whole(const char* key, std::uint64_t fallback,
                                    std::uint64_t highest = std::numeric_limits<std::uint64_t>::max()) const {
    if (!has(key)) return fallback;
    if (!json_[key].is_number_unsigned()) return wrong(key, "This is no whole number from 0 on.", fallback);
    const auto value = json_[key].get<std::uint64_t>();
    return value <= highest ? value : wrong(key, "This number is too large.", fallback);
  }
  [[nodiscard]] std::string text(const char* key, std::string fallback = {}) const {
    if (!has(key)) return fallback;
    return field(key).asText(std::move(fallback));
  }
  /// The one of `all` whose name stands under the key.
  template <class Choices, class Name>
  [[nodiscard]] typename Choices::value_type choice(const char* key, typename Choices::value_type fallback,
                                                    const Choices& all, Name name) const {
    if (!has(key)) return fallback;
    for (const auto& value : all)
      if (json_[key] == name(value)) return value;
    return wrong(key, "This is none of the values that there are.", fallback);
  }
  /// The object under a key; an empty one where there is none.
  [[nodiscard]] JsonFields object(const char* key) const {
    static const Json none = Json::object();
    if (!has(key)) return {none, placeOf(key), mistake_};
    if (!json_[key].is_object()) {
      mistake_.note("This is no object.", placeOf(key));
      return {none, placeOf(key), mistake_};
    }
    return field(key);
  }
  /// The entries of the list under a key; none where there is no list.
  [[nodiscard]] std::vector<JsonFields> list(const char* key) const {
    std::vector<JsonFields> entries;
    if (!has(key)) return entries;
    if (!json_[key].is_array()) {
      mistake_.note("This is no list.", placeOf(key));
      return entries;
    }
    for (std::size_t i = 0; i < json_[key].size(); ++i)
      entries.emplace_back(json_[key][i], placeOf(key) + "[" + std::to_string(i) + "]", mistake_);
    return entries;
  }

  [[nodiscard]] double asNumber(double fallback, double lowest, double highest) const {
    const double value = json_.is_number() ? json_.get<double>() : std::nan("");
    if (std::isfinite(value) && value >= lowest && value <= highest) return value;
    note("This is no number that can stand here.");
    return fallback;
  }
  [[nodiscard]] std::string asText(std::string fallback = {}) const {
    if (json_.is_string()) return json_.get<std::string>();
    note("This is no text.");
    return fallback;
  }

 private:
  [[nodiscard]] std::string placeOf(const char* key) const { return where_.empty() ? key : where_ + "." + key; }
  [[nodiscard]] JsonFields field(const char* key) const { return {json_[key], placeOf(key), mistake_}; }
  template <class T>
  T wrong(const char* key, const char* what, T fallback) const {
    mistake_.note(what, placeOf(key));
    return fallback;
  }

  const Json& json_;
  std::string where_;
  JsonMistake& mistake_;
};

}  // namespace hrlf
