#include "core/damage/damage_request.h"

#include "core/base/draw.h"

#include <fmt/format.h>

#include <cmath>

namespace hrlf {
namespace {

// Bounds that keep the work bounded: a day of stretches of 10 ms is 8.6 million.
constexpr double shortest = 0.01;
constexpr double longest = 24 * 3600.0;

tl::unexpected<Error> wrong(const DamageItem& item, std::string what, std::string remedy) {
  return fail(ErrorKind::BadInput, std::move(what), fmt::format("damage \"{}\"", damageName(item.kind)),
              std::move(remedy));
}

bool isShare(double value) { return value >= 0 && value <= 1; }

Result<void> checkItem(const DamageItem& item) {
  if (!isShare(item.share))
    return wrong(item, fmt::format("{:g} is no share.", item.share), "Give a share from 0 to 1, e.g. 0.3.");
  const bool isWords = item.kind == DamageKind::Words;
  if (item.pattern == TimePattern::Whole && item.share > 0 && item.share < 1)
    return wrong(item, fmt::format("A share of {:g} cannot be all along.", item.share),
                 "Choose the pattern random, burst or periodic, or the share 1.");
  if (!(item.length >= (isWords ? 1 : shortest) && item.length <= longest))
    return wrong(item,
                 isWords ? fmt::format("A stretch cannot be {:g} words long.", item.length)
                         : fmt::format("A stretch cannot be {:g} s long.", item.length),
                 isWords ? "Give one word or more." : "Give 0.01 s to a day.");
  if (const auto range = strengthRange(item.kind);
      range && !(item.strength >= range->lowest && item.strength <= range->highest))
    return wrong(item, fmt::format("The {} of this damage cannot be {:g}.", range->name, item.strength),
                 fmt::format("Give {:g} to {:g}.", range->lowest, range->highest));
  if (item.span && !(item.span->start >= 0 && item.span->start < item.span->end && std::isfinite(item.span->end)))
    return wrong(item, fmt::format("From {:g} s to {:g} s is no stretch of time.", item.span->start, item.span->end),
                 "Give two times in seconds, the later one last.");
  if (item.place && !(isShare(item.place->x) && isShare(item.place->y)))
    return wrong(item, fmt::format("The place ({:g}, {:g}) is not in the picture.", item.place->x, item.place->y),
                 "Give shares of its width and height, from 0 to 1.");
  return {};
}

std::string_view kindText(DamageKind kind) {
  switch (kind) {
    case DamageKind::Black:
      return "black frames";
    case DamageKind::Frozen:
      return "frozen frames";
    case DamageKind::Blur:
      return "blurred picture";
    case DamageKind::Block:
      return "block over the picture";
    case DamageKind::PictureLoss:
      return "lost packets of the picture";
    case DamageKind::LowRate:
      return "low frame rate";
    case DamageKind::Muted:
      return "muted sound";
    case DamageKind::Noise:
      return "noise";
    case DamageKind::SoundLoss:
      return "lost packets of the sound";
    case DamageKind::Words:
      return "mistaken words";
  }
  return "";
}

std::string strengthText(const DamageItem& item) {
  switch (item.kind) {
    case DamageKind::Blur:
      return fmt::format(", sigma {:g} % of the width", 100 * item.strength);
    case DamageKind::Block:
      return fmt::format(", {:g} % of width and height", 100 * item.strength) +
             (item.place ? fmt::format(" at ({:g}, {:g})", item.place->x, item.place->y) : "");
    case DamageKind::PictureLoss:
      return fmt::format(", {:g} % of the picture each", 100 * item.strength);
    case DamageKind::LowRate:
      return fmt::format(", {:g} pictures a second", item.strength);
    case DamageKind::Noise:
      return fmt::format(" ({}) at {:g} dB SNR", colourName(item.colour), item.strength);
    default:
      return "";
  }
}

std::string patternText(const DamageItem& item) {
  const double percent = 100 * item.share;
  const bool isWords = item.kind == DamageKind::Words;
  const std::string share =
      isWords ? fmt::format("word error rate {:g} %", percent) : fmt::format("{:g} % of the time", percent);
  const std::string length = isWords ? fmt::format("{:g} words", item.length) : fmt::format("{:g} s", item.length);
  if (item.share <= 0) return ", none of the time";
  if (item.pattern == TimePattern::Whole || item.share >= 1) return isWords ? ", every word" : ", all along";
  if (item.pattern == TimePattern::Burst) return fmt::format(", {} in bursts of {} on average", share, length);
  if (item.pattern == TimePattern::Periodic) return fmt::format(", {} periodically, {} each", share, length);
  return isWords ? fmt::format(", {}", share) : fmt::format(", {} at random, {} each", share, length);
}

std::string itemText(const DamageItem& item) {
  std::string text{kindText(item.kind)};
  text += strengthText(item) + patternText(item);
  if (item.span) text += fmt::format(", from {:g} s to {:g} s", item.span->start, item.span->end);
  if (item.seed) text += fmt::format(", seed {}", *item.seed);
  return text;
}

}  // namespace

std::uint64_t DamageRequest::seedOf(std::size_t item) const {
  const auto& own = items[item].seed;
  return own ? *own : mixSeed(seed, item);
}

std::string DamageRequest::text() const {
  return items.empty() ? "none" : itemsText() + fmt::format(" (seed {})", seed);
}

std::string DamageRequest::itemsText() const {
  std::string all;
  for (const DamageItem& item : items) all += (all.empty() ? "" : "; ") + itemText(item);
  return all;
}

DamageItem usualDamage(DamageKind kind) {
  DamageItem item;
  item.kind = kind;
  item.pattern = TimePattern::Random;
  item.share = 0.3;
  switch (kind) {
    case DamageKind::Black:
    case DamageKind::Frozen:
      item.length = 0.4;
      break;
    case DamageKind::Blur:
      item.pattern = TimePattern::Whole;
      item.share = 1;
      item.strength = 0.01;
      break;
    case DamageKind::Block:
      item.strength = 0.4;
      break;
    case DamageKind::PictureLoss:
      item.share = 0.05;
      item.length = 0.04;
      item.strength = 0.3;
      break;
    case DamageKind::LowRate:
      item.pattern = TimePattern::Whole;
      item.share = 1;
      item.strength = 5;
      break;
    case DamageKind::Muted:
      item.length = 0.5;
      break;
    case DamageKind::Noise:
      item.pattern = TimePattern::Whole;
      item.share = 1;
      item.strength = 10;
      break;
    case DamageKind::SoundLoss:
      item.pattern = TimePattern::Burst;
      item.share = 0.1;
      item.length = 0.06;
      break;
    case DamageKind::Words:
      item.share = 0.2;
      break;
  }
  return item;
}

std::string_view damageName(DamageKind kind) {
  switch (kind) {
    case DamageKind::Black:
      return "black";
    case DamageKind::Frozen:
      return "frozen";
    case DamageKind::Blur:
      return "blur";
    case DamageKind::Block:
      return "block";
    case DamageKind::PictureLoss:
      return "picture-loss";
    case DamageKind::LowRate:
      return "low-rate";
    case DamageKind::Muted:
      return "mute";
    case DamageKind::Noise:
      return "noise";
    case DamageKind::SoundLoss:
      return "sound-loss";
    case DamageKind::Words:
      return "words";
  }
  return "";
}

std::string_view colourName(NoiseColour colour) {
  switch (colour) {
    case NoiseColour::White:
      return "white";
    case NoiseColour::Pink:
      return "pink";
    case NoiseColour::Babble:
      return "babble";
  }
  return "";
}

std::optional<StrengthRange> strengthRange(DamageKind kind) {
  switch (kind) {
    case DamageKind::Blur:
      return StrengthRange{"sigma", 0.0005, 0.2};
    case DamageKind::Block:
      return StrengthRange{"size", 0.01, 1};
    case DamageKind::PictureLoss:
      return StrengthRange{"blocks", 0.01, 1};
    case DamageKind::LowRate:
      return StrengthRange{"fps", 0.1, 120};
    case DamageKind::Noise:
      return StrengthRange{"snr", -40, 80};
    default:
      return std::nullopt;
  }
}

Result<void> checkDamage(const DamageRequest& request) {
  for (const DamageItem& item : request.items)
    if (auto checked = checkItem(item); !checked) return checked;
  return {};
}

}  // namespace hrlf
