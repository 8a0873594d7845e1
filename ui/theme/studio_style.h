// The desktop's style, with what it leaves hard to see.
#pragma once

#include <QProxyStyle>

namespace hrlf::ui {

/// A line in the highlight's colour marks the tab that is in front: in the dark the styles tell it from the others by a
/// shade that is hardly seen; so does a frame for a button that is on. There, too, boxes to tick, round buttons and
/// the lines between the groups of a menu are made to be seen. The arrow of a tool button
/// with a menu has room beside the text, the dots of an Ö have room in a row of a list, and what is disabled is not
/// engraved, which looks blurred.
class StudioStyle : public QProxyStyle {
  Q_OBJECT
 public:
  using QProxyStyle::QProxyStyle;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                         const QWidget* widget) const override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* returned) const override;
};

}  // namespace hrlf::ui
