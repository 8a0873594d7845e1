// Damage as a person writes it on the command line.
#pragma once

#include "core/damage/damage_request.h"

#include <QtGlobal>

#include <initializer_list>
#include <string_view>

namespace hrlf::test {

inline DamageRequest damageOf(std::initializer_list<std::string_view> specs, std::uint64_t seed = 1) {
  DamageRequest all{{}, seed};
  for (const auto spec : specs) {
    const auto item = parseDamage(spec);
    if (!item) qFatal("%s", item.error().message().c_str());
    all.items.push_back(*item);
  }
  return all;
}

}  // namespace hrlf::test
