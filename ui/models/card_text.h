// What a model card says in its author's words.
#pragma once

#include <QString>

#include <string>

namespace hrlf::ui {

/// What the data was, or what the limits are: the starter model's in the language of the window, all others as they
/// were written.
[[nodiscard]] QString cardText(const std::string& written);

}  // namespace hrlf::ui
