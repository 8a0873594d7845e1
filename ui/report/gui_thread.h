// Drawing that only the thread of the user interface may do, asked for by a worker.
#pragma once

#include "core/base/progress.h"

#include <QImage>

#include <functional>
#include <optional>

namespace hrlf::ui {

/// Runs `draw` on the application's thread and returns its picture; nullopt when `progress` is cancelled before. The
/// waiting ends with the cancel, so that the application's thread may itself wait for a worker that it has cancelled.
/// `draw` must own what it uses: it may run after this call has given up.
[[nodiscard]] std::optional<QImage> drawOnGuiThread(std::function<QImage()> draw, const Progress& progress);

}  // namespace hrlf::ui
