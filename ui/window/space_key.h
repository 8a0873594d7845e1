// Space plays and pauses, unless it means something where the focus is.
#pragma once

#include <QObject>

namespace hrlf::ui {

/// Space as the shortcut of an action would be taken from buttons and boxes. Where Space presses, ticks, opens or
/// types, this lets it through to the widget. Lives on the UI thread.
class SpaceKey : public QObject {
  Q_OBJECT
 public:
  /// Watches all widgets of the program as long as it lives.
  explicit SpaceKey(QObject* parent);

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;
};

}  // namespace hrlf::ui
