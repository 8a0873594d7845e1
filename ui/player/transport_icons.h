// Icons of the transport bar, drawn in the palette's colours so that they read on light and dark alike.
#pragma once

#include <QIcon>
#include <QPalette>

namespace hrlf::ui {

enum class TransportIcon { Play, Pause, StepBack, StepForward, Sound, Muted, Marks };

[[nodiscard]] QIcon transportIcon(TransportIcon icon, const QPalette& palette);

}  // namespace hrlf::ui
