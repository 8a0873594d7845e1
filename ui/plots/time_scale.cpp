#include "ui/plots/time_scale.h"

#include "ui/language/english_texts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace hrlf::ui {
namespace {

constexpr std::array steps{0.001, 0.002, 0.005, 0.01, 0.02,  0.05,  0.1,   0.2,   0.5,    1.0,    2.0,    5.0,
                           10.0,  15.0,  30.0,  60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0, 7200.0, 14400.0};

int decimalsFor(double step) {
  if (step >= 1.0 || !(step > 0.0)) return 0;
  return std::min(3, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
}

}  // namespace

double timeTickStep(double range, int mostTicks) {
  const double wanted = std::max(range, steps.front()) / std::max(mostTicks, 1);
  const auto* const found = std::find_if(steps.begin(), steps.end(), [wanted](double s) { return s >= wanted; });
  if (found != steps.end()) return *found;
  return steps.back() * std::ceil(wanted / steps.back());
}

int timeSubTicks(double step) {
  if (step > 14399.0) return 3;
  if (step > 3599.0) return 5;
  if (step > 899.0) return 2;
  if (step > 14.0) return step < 16.0 || step > 29.0 ? 2 : 4;
  const double leading = step / std::pow(10.0, std::floor(std::log10(step) + 1e-9));
  return leading > 1.5 && leading < 2.5 ? 3 : 4;
}

QString timeText(double seconds, double step) {
  const int decimals = decimalsFor(step);
  const auto unit = static_cast<std::int64_t>(std::lround(std::pow(10.0, decimals)));
  const double bounded = std::isfinite(seconds) ? std::clamp(seconds, -1e9, 1e9) : 0.0;
  const auto ticks = static_cast<std::int64_t>(std::llround(std::abs(bounded) * static_cast<double>(unit)));
  const std::int64_t whole = ticks / unit;
  const QChar zero = u'0';
  QString text = bounded < 0 && ticks > 0 ? QStringLiteral("\u2212") : QString();
  if (whole >= 3600)
    text += QStringLiteral("%1:%2").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, zero);
  else
    text += QString::number(whole / 60);
  text += QStringLiteral(":%1").arg(whole % 60, 2, 10, zero);
  if (decimals > 0) text += textLocale().decimalPoint() + QStringLiteral("%1").arg(ticks % unit, decimals, 10, zero);
  return text;
}

}  // namespace hrlf::ui
