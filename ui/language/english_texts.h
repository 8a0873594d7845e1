// English for what is handed on: a report is English whatever the window speaks.
#pragma once

#include <QLocale>

namespace hrlf::ui {

/// While one lives, the texts and numbers that its thread makes are English; those of other threads stay in the
/// window's language. One may live within another. Not around work that tells its progress, which the window shows.
class EnglishTexts {
 public:
  EnglishTexts();
  ~EnglishTexts();
  EnglishTexts(const EnglishTexts&) = delete;
  EnglishTexts& operator=(const EnglishTexts&) = delete;

  /// On this thread.
  [[nodiscard]] static bool areWanted();
};

/// How numbers are written that are drawn into pictures: in the window's language, or in English.
[[nodiscard]] QLocale textLocale();

}  // namespace hrlf::ui
