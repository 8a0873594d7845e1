// A picture as the bytes of a PNG file.
#pragma once

#include <string>

class QImage;

namespace hrlf::ui {

[[nodiscard]] std::string pngBytes(const QImage& image);

}  // namespace hrlf::ui
