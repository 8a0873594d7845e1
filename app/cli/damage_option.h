// The option `--damage` of the commands that read clips.
#pragma once

#include "core/base/atomic_file.h"
#include "core/damage/damage_request.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace hrlf::cli {

/// Damage as it was written. Outlives the parser.
struct DamageOption {
  std::vector<std::string> entries;

  /// `seed` is that of the command; a file of damage or JSON that names another keeps its own.
  [[nodiscard]] Result<DamageRequest> request(std::uint64_t seed) const {
    DamageRequest all{{}, seed};
    for (const std::string& entry : entries) {
      if (entry.starts_with('{') || entry.ends_with(".json")) {
        const auto json = entry.starts_with('{') ? Result<std::string>(entry) : readFile(entry);
        if (!json) return tl::unexpected(json.error());
        auto listed = damageFromJson(*json);
        if (!listed) return tl::unexpected(listed.error());
        for (std::size_t i = 0; i < listed->items.size(); ++i) {
          const std::uint64_t own = listed->seedOf(i);
          all.items.push_back(listed->items[i]);
          all.items.back().seed = own;
        }
      } else {
        auto item = parseDamage(entry);
        if (!item) return tl::unexpected(item.error());
        all.items.push_back(*item);
      }
    }
    return all;
  }
};

inline void addDamageOption(CLI::App& parser, DamageOption& damage) {
  parser
      .add_option("--damage", damage.entries,
                  "Damage the recording before it is read (the file is not touched); may be given several times. "
                  "KIND[:PATTERN][:SHARE][:KEY=VALUE...], e.g. black:random:0.3, frozen:burst:0.2:length=1, "
                  "blur:sigma=0.02, block:size=0.3:x=0.5:y=0.4, picture-loss:0.05, low-rate:fps=5, mute:from=2:to=3, "
                  "noise:snr=5:colour=babble, sound-loss:burst:0.1, words:wer=0.2. Patterns: whole, random, burst, "
                  "periodic. Or JSON: a .json file or {\"items\": [...]}")
      ->type_name("SPEC")
      ->take_all();
}

}  // namespace hrlf::cli
