// Which of several labels of a file is wanted.
#pragma once

#include <string_view>

namespace hrlf {

/// CH-SIMS labels each utterance as a whole and each modality on its own; MMSA's files hold intensities and classes.
enum class LabelChoice {
  Usual,   ///< regression_labels, else classification_labels
  Text,    ///< regression_labels_T
  Audio,   ///< regression_labels_A
  Vision,  ///< regression_labels_V
  Class    ///< classification_labels, even when there are intensities
};

/// The key that is wanted; for LabelChoice::Usual that of intensities.
constexpr std::string_view labelKey(LabelChoice choice) {
  switch (choice) {
    case LabelChoice::Text:
      return "regression_labels_T";
    case LabelChoice::Audio:
      return "regression_labels_A";
    case LabelChoice::Vision:
      return "regression_labels_V";
    case LabelChoice::Class:
      return "classification_labels";
    case LabelChoice::Usual:
      break;
  }
  return "regression_labels";
}

}  // namespace hrlf
