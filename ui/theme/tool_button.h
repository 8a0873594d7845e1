// A flat button of a panel's own row of tools.
#pragma once

#include <QToolButton>

namespace hrlf::ui {

/// The tip is its accessible name, too.
[[nodiscard]] inline QToolButton* makeToolButton(const char* name, const QString& text, const QString& tip) {
  auto* button = new QToolButton;
  button->setObjectName(name);
  button->setText(text);
  button->setToolTip(tip);
  button->setAccessibleName(tip);
  button->setAutoRaise(true);
  return button;
}

}  // namespace hrlf::ui
