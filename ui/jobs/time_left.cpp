#include "ui/jobs/time_left.h"

#include <QCoreApplication>

#include <cmath>

namespace hrlf::ui {
namespace {

struct TimeLeft {
  Q_DECLARE_TR_FUNCTIONS(hrlf::ui::TimeLeft)
};

}  // namespace

QString timeLeftText(double seconds) {
  constexpr int minute = 60;
  const int whole = static_cast<int>(std::ceil(seconds));
  return whole < minute ? TimeLeft::tr("%n s", nullptr, whole)
                        : TimeLeft::tr("%1:%2 min").arg(whole / minute).arg(whole % minute, 2, 10, QLatin1Char('0'));
}

}  // namespace hrlf::ui
