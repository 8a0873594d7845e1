// What the engine says, in the language of the window. The engine has plain English alone and no Qt; its messages are
// collected from its sources (translations/collect_engine_texts.cpp) and translated like all other texts. A message is
// found again by its pattern: "There is no preset %1." is what made "There is no preset paper2.".
#pragma once

#include "core/base/error.h"

#include <QString>

#include <string_view>

namespace hrlf::ui {

/// One message or several in a row. What no pattern fits stays English, so that nothing is ever lost; so do
/// names between quotes and texts of more than 1500 letters.
[[nodiscard]] QString engineText(std::string_view english);
/// As Error::message(): "what [where] remedy". Of the place, "line 3" and the like are translated.
[[nodiscard]] QString engineText(const Error& error);
/// "what [where]".
[[nodiscard]] QString engineText(const Warning& warning);
/// "/data/set.pkl, line 3": what belongs to the path stays as it is.
[[nodiscard]] QString placeText(std::string_view where);

}  // namespace hrlf::ui
