// The zip archive that an OpenDocument text is.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace hrlf::ui {

/// The archive with its content.xml changed by `edit`; the other files stay as they are. For archives that Qt wrote:
/// nullopt for anything else.
[[nodiscard]] std::optional<std::string> withContent(std::string_view archive,
                                                     const std::function<void(std::string&)>& edit);

}  // namespace hrlf::ui
