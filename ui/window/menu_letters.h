// Alt and a letter open the menu that underlines it, whatever the panels underline.
#pragma once

#include <QObject>

class QAction;
class QKeyEvent;
class QMenuBar;

namespace hrlf::ui {

/// Panels name their fields with underlined letters, and there are more fields than letters. Where a menu has the same
/// letter Qt would go from one to the other and open nothing. Lives on the UI thread.
class MenuLetters : public QObject {
  Q_OBJECT
 public:
  /// Watches all widgets of the bar's window as long as it lives.
  explicit MenuLetters(QMenuBar* bar);

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  /// The menu that this key opens; nullptr: none.
  [[nodiscard]] QAction* menuOf(const QKeyEvent& key) const;

  QMenuBar* bar_;
};

}  // namespace hrlf::ui
