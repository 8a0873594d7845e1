// Text files of unknown encoding. Private to core/media.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hrlf {

/// UTF-8 of a text file's bytes: by byte order mark, else UTF-16 when every other byte is mostly zero, else UTF-8 when
/// it is valid, else Windows-1252 (a superset of Latin-1). Lines end with \n. nullopt: the bytes are no text.
[[nodiscard]] std::optional<std::string> decodeText(std::string_view bytes);

}  // namespace hrlf
