// A line at the top of the window that tells what went wrong, without stopping the work.
#pragma once

#include <QFrame>

class QLabel;

namespace hrlf::ui {

class NoticeBar : public QFrame {
  Q_OBJECT
 public:
  explicit NoticeBar(QWidget* parent = nullptr);
  void showFailure(const QString& text);
  /// Nothing failed, but it is to be looked at.
  void showWarning(const QString& text);
  void showDone(const QString& text);
  [[nodiscard]] QString text() const;

 private:
  void present(const QString& text, const QColor& accent);

  QLabel* label_;
};

}  // namespace hrlf::ui
