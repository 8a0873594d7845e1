// How samples and what is judged of them are written.
#pragma once

#include "core/embedding/samples.h"

#include <QString>

namespace hrlf::ui {

/// A label or a prediction: the name of the class, or the intensity with its sign.
[[nodiscard]] QString valueText(const ModelCard& model, float value);
/// The utterance's name, or the time of the window.
[[nodiscard]] QString sampleTitle(const Sample& sample);

}  // namespace hrlf::ui
