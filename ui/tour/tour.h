// A walk through the window: one part after the other, framed and explained.
#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace hrlf::ui {

struct TourStop {
  QPointer<QWidget> part;  ///< what is framed; null: nothing
  QString title;
  QString text;
};

/// Lies over the window it belongs to and lets the mouse through beside its card, so that what is explained can be
/// tried. Right or Enter goes on, Left back, Escape ends. Deletes itself at the end.
class Tour : public QWidget {
  Q_OBJECT
 public:
  Tour(QList<TourStop> stops, QWidget* window);

  [[nodiscard]] int stop() const { return stop_; }

 public slots:
  void next();
  void back();
  void end();

 signals:
  /// At the last stop, or left before.
  void ended();

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void show(int stop);
  void place();
  [[nodiscard]] QRect framed() const;

  QList<TourStop> stops_;
  int stop_ = 0;
  QWidget* card_;
  QLabel* title_;
  QLabel* text_;
  QLabel* count_;
  QPushButton* leave_;
  QPushButton* back_;
  QPushButton* next_;
};

}  // namespace hrlf::ui
