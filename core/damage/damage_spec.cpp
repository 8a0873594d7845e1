// One item of damage as the command line writes it.
#include "core/base/text.h"
#include "core/damage/damage_request.h"

#include <fmt/format.h>

#include <algorithm>

namespace hrlf {
namespace {

template <class Value, std::size_t count, class Name>
std::optional<Value> named(const std::array<Value, count>& all, std::string_view text, Name name) {
  const auto at = std::find_if(all.begin(), all.end(), [&](Value value) { return name(value) == text; });
  if (at == all.end()) return std::nullopt;
  return *at;
}

template <class Value, std::size_t count, class Name>
std::string list(const std::array<Value, count>& all, Name name) {
  std::string text;
  for (Value value : all) text += fmt::format("{}{}", text.empty() ? "" : ", ", name(value));
  return text;
}

tl::unexpected<Error> wrong(std::string_view spec, std::string what, std::string remedy) {
  return fail(ErrorKind::BadInput, std::move(what), fmt::format("damage \"{}\"", spec), std::move(remedy));
}

/// Reads the parts one after another.
class SpecReader {
 public:
  explicit SpecReader(std::string_view spec) : spec_(spec) {}

  Result<DamageItem> read() {
    std::string_view rest = spec_;
    const auto kind = named(allDamageKinds, nextPart(rest), damageName);
    if (!kind)
      return wrong(spec_, "This begins with no kind of damage.",
                   fmt::format("Begin with one of {}.", list(allDamageKinds, damageName)));
    item_ = usualDamage(*kind);
    while (!rest.empty())
      if (auto taken = takePart(nextPart(rest)); !taken) return tl::unexpected(taken.error());
    if (auto settled = settle(); !settled) return tl::unexpected(settled.error());
    if (auto checked = checkDamage({{item_}, 1}); !checked) return tl::unexpected(checked.error());
    return item_;
  }

 private:
  static std::string_view nextPart(std::string_view& rest) {
    const auto colon = std::min(rest.find(':'), rest.size());
    const auto part = rest.substr(0, colon);
    rest.remove_prefix(std::min(colon + 1, rest.size()));
    return part;
  }

  Result<void> takePart(std::string_view part) {
    const auto equals = part.find('=');
    if (equals != std::string_view::npos) return takeKey(part.substr(0, equals), part.substr(equals + 1));
    if (const auto pattern = named(allTimePatterns, part, patternName)) {
      item_.pattern = *pattern;
      hasPattern_ = true;
      return {};
    }
    if (const auto share = parseNumber<double>(part)) {
      setShare(*share);
      return {};
    }
    return wrong(spec_, fmt::format("\"{}\" is neither a pattern, nor a share, nor KEY=VALUE.", part),
                 fmt::format("Patterns are {}; a share lies from 0 to 1.", list(allTimePatterns, patternName)));
  }

  Result<void> takeKey(std::string_view key, std::string_view text) {
    if (key == "seed") {
      item_.seed = parseNumber<std::uint64_t>(text);
      if (!item_.seed) return wrong(spec_, fmt::format("\"{}\" is no seed.", text), "Give a whole number.");
      return {};
    }
    if (key == "colour" || key == "color") {
      const auto colour = named(allNoiseColours, text, colourName);
      if (!colour || item_.kind != DamageKind::Noise)
        return wrong(spec_, fmt::format("\"{}={}\" is no colour of noise.", key, text),
                     fmt::format("Noise may be {}.", list(allNoiseColours, colourName)));
      item_.colour = *colour;
      return {};
    }
    const auto value = parseNumber<double>(text);
    if (!value) return wrong(spec_, fmt::format("\"{}\" is no number.", text), fmt::format("Write {}=0.5.", key));
    return takeNumber(key, *value);
  }

  Result<void> takeNumber(std::string_view key, double value) {
    const auto strength = strengthRange(item_.kind);
    const bool isBlock = item_.kind == DamageKind::Block;
    if (key == "share" || (key == "wer" && item_.kind == DamageKind::Words)) {
      setShare(value);
    } else if (key == "length") {
      item_.length = value;
    } else if (key == "from") {
      from_ = value;
    } else if (key == "to") {
      to_ = value;
    } else if (strength && key == strength->name) {
      item_.strength = value;
    } else if (isBlock && (key == "x" || key == "y")) {
      if (!item_.place) item_.place.emplace();
      (key == "x" ? item_.place->x : item_.place->y) = value;
    } else {
      std::string known = "share, length, seed, from, to";
      if (strength) known += fmt::format(", {}", strength->name);
      if (isBlock) known += ", x, y";
      if (item_.kind == DamageKind::Noise) known += ", colour";
      if (item_.kind == DamageKind::Words) known += ", wer";
      return wrong(spec_, fmt::format("\"{}\" knows no key \"{}\".", damageName(item_.kind), key),
                   fmt::format("Its keys are {}.", known));
    }
    return {};
  }

  void setShare(double share) {
    item_.share = share;
    hasShare_ = true;
  }

  // What follows from what was written and what was not.
  Result<void> settle() {
    if (from_ || to_) {
      if (!to_) return wrong(spec_, "It says from when, but not until when.", "Add to=SECONDS.");
      item_.span = {from_.value_or(0), *to_};
      // A person who names a stretch means all of it.
      if (!hasPattern_ && !hasShare_ && item_.kind != DamageKind::Words) {
        item_.pattern = TimePattern::Whole;
        item_.share = 1;
      }
    }
    const bool isWhole = item_.pattern == TimePattern::Whole;
    if (hasPattern_ && !hasShare_) item_.share = isWhole ? 1 : std::min(item_.share, usualShare_);
    if (!hasPattern_ && hasShare_ && isWhole && item_.share < 1) item_.pattern = TimePattern::Random;
    return {};
  }

  static constexpr double usualShare_ = 0.3;

  std::string_view spec_;
  DamageItem item_;
  bool hasPattern_ = false;
  bool hasShare_ = false;
  std::optional<double> from_;
  std::optional<double> to_;
};

}  // namespace

Result<DamageItem> parseDamage(std::string_view text) { return SpecReader(text).read(); }

std::string damageSpec(const DamageItem& item) {
  const DamageItem usual = usualDamage(item.kind);
  std::string spec = fmt::format("{}:{}:{}", damageName(item.kind), patternName(item.pattern), item.share);
  if (item.length != usual.length) spec += fmt::format(":length={}", item.length);
  if (const auto strength = strengthRange(item.kind); strength && item.strength != usual.strength)
    spec += fmt::format(":{}={}", strength->name, item.strength);
  if (item.kind == DamageKind::Noise && item.colour != usual.colour)
    spec += fmt::format(":colour={}", colourName(item.colour));
  if (item.place) spec += fmt::format(":x={}:y={}", item.place->x, item.place->y);
  if (item.span) spec += fmt::format(":from={}:to={}", item.span->start, item.span->end);
  if (item.seed) spec += fmt::format(":seed={}", *item.seed);
  return spec;
}

}  // namespace hrlf
