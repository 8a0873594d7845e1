#include "ui/representation/sample_text.h"

#include "ui/plots/time_scale.h"
#include "ui/theme/number_text.h"

#include <algorithm>
#include <cmath>

namespace hrlf::ui {

QString valueText(const ModelCard& model, float value) {
  const auto place = static_cast<std::size_t>(std::max(0L, std::lround(value)));
  if (model.task == Task::Classification && place < model.classes.size())
    return QString::fromStdString(model.classes[place]);
  return signedText(value, 2);
}

QString sampleTitle(const Sample& sample) {
  return sample.id.empty() ? timeText(sample.time, 0.1) : QString::fromStdString(sample.id);
}

}  // namespace hrlf::ui
