// Room for a panel that may be taller than there is room for.
#pragma once

#include <QFrame>
#include <QScrollArea>

namespace hrlf::ui {

/// `panel` with a scroll bar where it is needed; it belongs to what is returned.
[[nodiscard]] inline QScrollArea* scrolled(QWidget* panel) {
  auto* area = new QScrollArea;
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setWidget(panel);
  return area;
}

}  // namespace hrlf::ui
