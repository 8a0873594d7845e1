// What a person does with a window: keys, dialogs that are answered, paths that are drawn with the mouse.
#pragma once

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTest>
#include <QTimer>

namespace hrlf::ui::person {

/// A key for the window, as the person presses it when the window has the focus.
inline void press(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
  window.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  QTest::keyClick(&window, key, modifiers);
}

/// Types into a line (by its name) of the dialog that is about to open, and Enter.
inline void answer(const char* line, const QString& text) {
  auto* timer = new QTimer(qApp);
  QObject::connect(timer, &QTimer::timeout, timer, [timer, line, text] {
    const QWidget* dialog = QApplication::activeModalWidget();
    auto* edit = dialog == nullptr ? nullptr : dialog->findChild<QLineEdit*>(line);
    if (edit == nullptr) return;
    timer->deleteLater();
    edit->setText(text);
    QTest::keyClick(edit, Qt::Key_Return);
  });
  timer->start(20);
}

/// Down at the first place, over the others, up at the last.
inline void dragAlong(QWidget& widget, const QList<QPoint>& places, Qt::KeyboardModifiers modifiers = {}) {
  QTest::mousePress(&widget, Qt::LeftButton, modifiers, places.first());
  for (const QPoint& place : places.mid(1)) {
    QMouseEvent move(QEvent::MouseMove, place, widget.mapToGlobal(place), Qt::NoButton, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(&widget, &move);
  }
  QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, places.last());
}

/// A lasso around the left half of a picture of points.
inline void lassoLeftHalf(QWidget& view, Qt::KeyboardModifiers modifiers = {}) {
  const int half = view.width() / 2;
  const int bottom = view.height() - 2;
  dragAlong(view, {{2, 2}, {half, 2}, {half, bottom}, {2, bottom}}, modifiers);
}

/// A panel of the window to the front, by the name of its dock.
inline void raise(const QWidget& window, const char* name) {
  auto* dock = window.findChild<QDockWidget*>(QLatin1String(name));
  if (dock == nullptr) qFatal("no dock %s", name);
  dock->show();
  dock->raise();
}

}  // namespace hrlf::ui::person
