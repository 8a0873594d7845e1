// Sizes that the figures of a report share.
#pragma once

namespace hrlf::ui {

/// Pixels of a figure's PNG for one of 1/96 inch on paper: some 300 dots an inch.
inline constexpr int printRatio = 3;

}  // namespace hrlf::ui
