// What a simulated speaker feels, as far as voice or face shows it.
#pragma once

namespace hrlf {

/// Displeasure has two faces, with opposite prosody: it is drawn independent of everything else.
enum class Displeasure { Sad, Angry };

struct Emotion {
  double valence = 0;  ///< [-1, 1]; 0 neutral
  Displeasure displeasure = Displeasure::Sad;

  [[nodiscard]] double joy() const { return valence > 0 ? valence : 0; }
  [[nodiscard]] double sadness() const { return valence < 0 && displeasure == Displeasure::Sad ? -valence : 0; }
  [[nodiscard]] double anger() const { return valence < 0 && displeasure == Displeasure::Angry ? -valence : 0; }
};

}  // namespace hrlf
