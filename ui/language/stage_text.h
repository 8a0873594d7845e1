// What the engine says it is at, in the language of the window.
#pragma once

#include <QString>

#include <string_view>

namespace hrlf::ui {

/// "Reading the voice" -> "Die Stimme wird gelesen". Numbers in the text stay ("Reading clip 2 of 5"). A stage that is
/// not listed here is shown as the engine says it.
[[nodiscard]] QString stageText(std::string_view stage);

}  // namespace hrlf::ui
