// Arrangements of the panels under names.
#pragma once

#include <QByteArray>
#include <QObject>

class QMainWindow;
class QMenu;

namespace hrlf::ui {

/// Fills a menu: the usual arrangement, those that were saved, save, remove. Kept by QSettings from one run to the
/// next.
class Layouts : public QObject {
  Q_OBJECT
 public:
  /// What the window looks like now becomes the usual arrangement.
  Layouts(QMainWindow* window, QMenu* menu);

 public slots:
  /// Asks for a name.
  void saveAs();

 private:
  void fill();
  void save(const QString& name);

  QMainWindow* window_;
  QMenu* menu_;
  QByteArray usual_;
};

}  // namespace hrlf::ui
