#include "core/features/missing_reason.h"

namespace hrlf {

std::string_view missingReasonText(MissingReason reason) {
  switch (reason) {
    case MissingReason::None:
      return "";
    case MissingReason::Unknown:
      return "missing in the source";
    case MissingReason::Unreadable:
      return "cannot be read";
    case MissingReason::NotRecognised:
      return "word not recognised";
    case MissingReason::NoVector:
      return "word not in the table";
    case MissingReason::Muted:
      return "microphone muted";
    case MissingReason::NoSpeech:
      return "nobody speaks";
    case MissingReason::Overloaded:
      return "sound clipped";
    case MissingReason::NoFace:
      return "no face";
    case MissingReason::TurnedAway:
      return "face turned away";
    case MissingReason::TooSmall:
      return "face too small";
    case MissingReason::Blurred:
      return "face blurred";
    case MissingReason::Hidden:
      return "face hidden";
  }
  return "";
}

}  // namespace hrlf
