// What a simulated speaker feels, as far as voice or face shows it.
#pragma once

#include <array>

namespace hrlf {

/// Displeasure has many faces, some with opposite prosody: it is drawn independent of everything else.
enum class Displeasure { Sad, Angry, Fearful, Disgusted };
inline constexpr std::array allDispleasures{Displeasure::Sad, Displeasure::Angry, Displeasure::Fearful,
                                            Displeasure::Disgusted};

struct Emotion {
  double valence = 0;  ///< [-1, 1]; 0 neutral
  Displeasure displeasure = Displeasure::Sad;

  [[nodiscard]] double joy() const { return valence > 0 ? valence : 0; }
  [[nodiscard]] double displeased(Displeasure kind) const { return valence < 0 && displeasure == kind ? -valence : 0; }
  [[nodiscard]] double sadness() const { return displeased(Displeasure::Sad); }
  [[nodiscard]] double anger() const { return displeased(Displeasure::Angry); }
  [[nodiscard]] double fear() const { return displeased(Displeasure::Fearful); }
  [[nodiscard]] double disgust() const { return displeased(Displeasure::Disgusted); }
};

}  // namespace hrlf
