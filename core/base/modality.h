// The three modalities, and containers with one element each.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace hrlf {

/// L, A, V of the paper: the words, the voice, the face.
enum class Modality { Language = 0, Audio = 1, Vision = 2 };

inline constexpr std::size_t modalityCount = 3;
inline constexpr std::array<Modality, modalityCount> allModalities{Modality::Language, Modality::Audio,
                                                                   Modality::Vision};

/// "language", "audio", "vision": as in files and on the command line.
constexpr std::string_view modalityName(Modality m) {
  constexpr std::array<std::string_view, modalityCount> names{"language", "audio", "vision"};
  return names[static_cast<std::size_t>(m)];
}

/// 'l', 'a', 'v': as in the paper's tables.
constexpr char modalityLetter(Modality m) { return modalityName(m).front(); }

/// Accepts the full name or the letter.
constexpr std::optional<Modality> modalityFromName(std::string_view name) {
  for (Modality m : allModalities) {
    if (name == modalityName(m) || (name.size() == 1 && name.front() == modalityLetter(m))) return m;
  }
  return std::nullopt;
}

template <class T>
struct PerModality : std::array<T, modalityCount> {
  constexpr T& operator[](Modality m) { return std::array<T, modalityCount>::operator[](static_cast<std::size_t>(m)); }
  constexpr const T& operator[](Modality m) const {
    return std::array<T, modalityCount>::operator[](static_cast<std::size_t>(m));
  }
};

/// A set of available modalities, e.g. {l, a}: one row of the inter-modality table.
struct Condition {
  PerModality<bool> available{{true, true, true}};

  /// "l", "la", "lav", ...: the letters of the available modalities in the paper's order.
  [[nodiscard]] std::string name() const {
    std::string letters;
    for (Modality m : allModalities)
      if (available[m]) letters += modalityLetter(m);
    return letters;
  }
  [[nodiscard]] bool isComplete() const { return available == PerModality<bool>{{true, true, true}}; }
  friend bool operator==(const Condition&, const Condition&) = default;
};

/// The paper's order: {l} {a} {v} {l,a} {l,v} {a,v} {l,a,v}. The first six make "Avg.".
inline constexpr std::array<Condition, 7> allConditions{
    Condition{{{true, false, false}}}, Condition{{{false, true, false}}}, Condition{{{false, false, true}}},
    Condition{{{true, true, false}}},  Condition{{{true, false, true}}},  Condition{{{false, true, true}}},
    Condition{{{true, true, true}}}};

}  // namespace hrlf
