#include "ui/theme/studio_style.h"

#include <QPainter>
#include <QStyleOptionTab>

namespace hrlf::ui {
namespace {

/// The side of a tab that looks away from its page.
QRect outerEdge(const QStyleOptionTab& tab, int width) {
  const QRect& all = tab.rect;
  switch (tab.shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
      return {all.left(), all.bottom() - width + 1, all.width(), width};
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
      return {all.left(), all.top(), width, all.height()};
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast:
      return {all.right() - width + 1, all.top(), width, all.height()};
    case QTabBar::RoundedNorth:
    case QTabBar::TriangularNorth:
      break;
  }
  return {all.left(), all.top(), all.width(), width};
}

}  // namespace

void StudioStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
  QProxyStyle::drawControl(element, option, painter, widget);
  const auto* tab = element == CE_TabBarTabShape ? qstyleoption_cast<const QStyleOptionTab*>(option) : nullptr;
  if (tab == nullptr || !(tab->state & State_Selected)) return;
  constexpr int width = 2;
  painter->fillRect(outerEdge(*tab, width), tab->palette.color(QPalette::Active, QPalette::Highlight));
}

}  // namespace hrlf::ui
