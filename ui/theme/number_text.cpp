#include "ui/theme/number_text.h"

#include "ui/language/english_texts.h"

#include <cmath>

namespace hrlf::ui {

QString signedText(double value, int decimals) {
  QString digits = textLocale().toString(std::abs(value), 'f', decimals);
  const double unit = std::pow(10.0, -decimals);
  if (std::abs(value) < unit / 2) return digits;
  return (value < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + digits;
}

}  // namespace hrlf::ui
