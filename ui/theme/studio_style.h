// The desktop's style, with what it leaves hard to see.
#pragma once

#include <QProxyStyle>

namespace hrlf::ui {

/// A line in the highlight's colour marks the tab that is in front: in the dark the styles tell it from the others by a
/// shade that is hardly seen. There, too, boxes to tick and round buttons get an outline.
class StudioStyle : public QProxyStyle {
  Q_OBJECT
 public:
  using QProxyStyle::QProxyStyle;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
};

}  // namespace hrlf::ui
