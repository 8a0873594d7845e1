// The values of an enumeration under the names that the command line takes.
#pragma once

#include <map>
#include <string>

namespace hrlf::cli {

/// For CLI::CheckedTransformer.
template <class Values, class NameOf>
[[nodiscard]] std::map<std::string, typename Values::value_type> byName(const Values& values, NameOf nameOf) {
  std::map<std::string, typename Values::value_type> names;
  for (const auto value : values) names.emplace(nameOf(value), value);
  return names;
}

}  // namespace hrlf::cli
