#include "ui/theme/studio_style.h"

#include "ui/theme/palette.h"

#include <QPainter>
#include <QStyleOptionTab>
#include <QStyleOptionToolButton>

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

QColor outlineColor(const QPalette& palette, float opacity) {
  QColor color = palette.color(QPalette::WindowText);
  color.setAlphaF(opacity);
  return color;
}

}  // namespace

void StudioStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
  QProxyStyle::drawControl(element, option, painter, widget);
  const auto* entry = element == CE_MenuItem ? qstyleoption_cast<const QStyleOptionMenuItem*>(option) : nullptr;
  if (entry != nullptr && entry->menuItemType == QStyleOptionMenuItem::Separator && entry->text.isEmpty() &&
      isDark(entry->palette)) {
    constexpr int indent = 6;
    const int y = entry->rect.center().y();
    painter->fillRect(QRect(entry->rect.left() + indent, y, entry->rect.width() - 2 * indent, 1),
                      outlineColor(entry->palette, 0.25F));
  }
  const auto* tab = element == CE_TabBarTabShape ? qstyleoption_cast<const QStyleOptionTab*>(option) : nullptr;
  if (tab == nullptr || !(tab->state & State_Selected)) return;
  constexpr int width = 2;
  painter->fillRect(outerEdge(*tab, width), tab->palette.color(QPalette::Active, QPalette::Highlight));
}

void StudioStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
  QProxyStyle::drawPrimitive(element, option, painter, widget);
  const QPalette& palette = option->palette;
  const bool isButton = element == PE_PanelButtonCommand || element == PE_PanelButtonTool;
  if (isButton && option->state & State_On) {
    painter->save();
    painter->setPen(QPen(palette.color(QPalette::Active, QPalette::Highlight), 1));
    painter->setBrush(Qt::NoBrush);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5), 2, 2);
    painter->restore();
  }
  const bool isRound = element == PE_IndicatorRadioButton;
  if (!isRound && element != PE_IndicatorCheckBox) return;
  if (!isDark(palette)) return;
  const QColor outline = outlineColor(palette, option->state & State_Enabled ? 0.5F : 0.35F);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing, isRound);
  painter->setPen(QPen(outline, 1));
  painter->setBrush(Qt::NoBrush);
  const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -1.5, -1.5);
  if (isRound)
    painter->drawEllipse(edge);
  else
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
  painter->restore();
}

QSize StudioStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const {
  QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
  const auto* button = type == CT_ToolButton ? qstyleoption_cast<const QStyleOptionToolButton*>(option) : nullptr;
  if (button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
      !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup))
    whole.rwidth() += pixelMetric(PM_MenuButtonIndicator, option, widget);
  constexpr int aboveAndBelow = 3;
  if (type == CT_ItemViewItem) whole.rheight() += aboveAndBelow;
  return whole;
}

int StudioStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const {
  return hint == SH_EtchDisabledText ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

}  // namespace hrlf::ui
