// A line at the top of the window that tells what went wrong, without stopping the work.
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace hrlf::ui {

class NoticeBar : public QFrame {
  Q_OBJECT
 public:
  explicit NoticeBar(QWidget* parent = nullptr);
  void showFailure(const QString& text);
  /// Nothing failed, but it is to be looked at.
  void showWarning(const QString& text);
  /// @param folder  that the person may want to look into; empty: none
  void showDone(const QString& text, const QString& folder = {});
  [[nodiscard]] QString text() const;

 private:
  void present(const QString& text, const QColor& accent, const QString& folder);

  QLabel* label_;
  QToolButton* openFolder_;
  QString folder_;
};

}  // namespace hrlf::ui
