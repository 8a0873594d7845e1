#include "core/features/segment.h"

#include <fmt/format.h>

namespace hrlf {

std::string FeatureSchema::difference(const FeatureSchema& other) const {
  for (Modality m : allModalities) {
    if (width(m) != other.width(m))
      return fmt::format("{} has {} columns, the model wants {}", modalityName(m), other.width(m), width(m));
  }
  if (extractor != other.extractor)
    return fmt::format("the features were made by \"{}\", the model was trained on \"{}\"", other.extractor, extractor);
  for (Modality m : allModalities) {
    for (std::size_t i = 0; i < columns[m].size(); ++i) {
      const Column& wanted = columns[m][i];
      const Column& found = other.columns[m][i];
      if (wanted == found) continue;
      return fmt::format("{} column {} is \"{}\" in \"{}\", the model wants \"{}\" in \"{}\"", modalityName(m), i + 1,
                         found.name, found.unit, wanted.name, wanted.unit);
    }
  }
  return {};
}

}  // namespace hrlf
