// Damage to a recording, asked for: what is done to pictures, sound and words before any feature is read. By value, so
// that it can be saved, compared and repeated; the user's file is never touched.
#pragma once

#include "core/base/error.h"
#include "core/base/time_pattern.h"
#include "core/base/time_span.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

enum class DamageKind {
  Black,        ///< black frames
  Frozen,       ///< the picture stands still
  Blur,         ///< out of focus
  Block,        ///< something flat hides a part of the picture
  PictureLoss,  ///< lost packets: blocks of the picture stand still until the next key frame
  LowRate,      ///< fewer pictures a second
  Muted,        ///< digital silence
  Noise,        ///< noise is added
  SoundLoss,    ///< lost packets of 20 ms: gaps
  Words         ///< mistakes of a speech recogniser
};

inline constexpr std::array<DamageKind, 10> allDamageKinds{
    DamageKind::Black,   DamageKind::Frozen, DamageKind::Blur,  DamageKind::Block,     DamageKind::PictureLoss,
    DamageKind::LowRate, DamageKind::Muted,  DamageKind::Noise, DamageKind::SoundLoss, DamageKind::Words};

enum class NoiseColour {
  White,
  Pink,   ///< the same power in each octave
  Babble  ///< several voices at once, made of the clip's own sound
};

inline constexpr std::array<NoiseColour, 3> allNoiseColours{NoiseColour::White, NoiseColour::Pink, NoiseColour::Babble};

/// A point of the picture, as shares of its width and height.
struct PicturePlace {
  double x = 0.5;
  double y = 0.5;
  friend bool operator==(const PicturePlace&, const PicturePlace&) = default;
};

/// One kind of damage. Begin with usualDamage(), which sets what the kind needs.
struct DamageItem {
  DamageKind kind = DamageKind::Black;
  TimePattern pattern = TimePattern::Whole;  ///< Random: of stretches of one length
  double share = 1;                          ///< of the time, in [0, 1]; Words: the word error rate
  double length = 1;                         ///< of a stretch, the mean one of Burst: seconds; Words: words
  /// Blur: sigma as a share of the picture's width. Block: its width and height as a share of the picture's.
  /// PictureLoss: share of the picture that is lost each time. LowRate: pictures a second. Noise: signal-to-noise ratio
  /// in dB. Others: unused.
  double strength = 0;
  NoiseColour colour = NoiseColour::White;
  std::optional<PicturePlace> place;  ///< centre of the block; else the seed draws one for each stretch
  std::optional<TimeSpan> span;       ///< damage only within; `share` is then the share of this span
  std::optional<std::uint64_t> seed;  ///< else drawn from the request's seed and the place in the list
  friend bool operator==(const DamageItem&, const DamageItem&) = default;
};

struct DamageRequest {
  std::vector<DamageItem> items;  ///< the order matters for the seeds alone; see the functions that carry it out
  std::uint64_t seed = 1;

  [[nodiscard]] bool isNothing() const { return items.empty(); }
  [[nodiscard]] std::uint64_t seedOf(std::size_t item) const;
  /// For people: "black frames, 30 % of the time at random, 0.2 s each; white noise at 5 dB (seed 3)" or "none".
  [[nodiscard]] std::string text() const;
  /// The same without the seed.
  [[nodiscard]] std::string itemsText() const;
  friend bool operator==(const DamageRequest&, const DamageRequest&) = default;
};

/// The kind with its usual values: noise, blur and low rate all along, everything else at random.
[[nodiscard]] DamageItem usualDamage(DamageKind kind);

/// "black", "picture-loss", ...: as on the command line and in files.
[[nodiscard]] std::string_view damageName(DamageKind kind);
[[nodiscard]] std::string_view colourName(NoiseColour colour);

/// What `strength` is called and where it must lie; nullopt where the kind has none.
struct StrengthRange {
  std::string_view name;  ///< "sigma", "snr", ...
  double lowest = 0;
  double highest = 0;
};
[[nodiscard]] std::optional<StrengthRange> strengthRange(DamageKind kind);

/// BadInput for numbers that no damage can be made of, naming item and value.
[[nodiscard]] Result<void> checkDamage(const DamageRequest& request);

/// Reads one item as the command line has it: KIND[:PATTERN][:SHARE][:KEY=VALUE ...], e.g. "black:random:0.3",
/// "noise:snr=5:colour=babble", "mute:from=2:to=3.5", "words:wer=0.2", "block:x=0.5:y=0.4:size=0.3". Keys: share (of
/// words: wer), length, seed, from, to, the name of the kind's strength, x and y (block), colour (noise).
/// A share without a pattern means random. Errors: BadInput that names the part and says what may stand there.
[[nodiscard]] Result<DamageItem> parseDamage(std::string_view text);
/// The shortest text that parseDamage() reads as this item.
[[nodiscard]] std::string damageSpec(const DamageItem& item);

/// {"seed": 3, "items": [{"kind": "black", "pattern": "random", "share": 0.3, "length": 0.2}, ...]}
[[nodiscard]] std::string damageToJson(const DamageRequest& request);
/// Reads what damageToJson() writes; what an item leaves out is as usual. Errors as parseDamage().
[[nodiscard]] Result<DamageRequest> damageFromJson(std::string_view json);

}  // namespace hrlf
