// A condition as papers write it.
#pragma once

#include "core/base/modality.h"

#include <string>

namespace hrlf {

/// "{l}", "{l,a}", "{l,a,v}".
[[nodiscard]] inline std::string conditionText(const Condition& condition) {
  std::string letters;
  for (const char letter : condition.name()) {
    if (!letters.empty()) letters += ',';
    letters += letter;
  }
  return "{" + letters + "}";
}

}  // namespace hrlf
