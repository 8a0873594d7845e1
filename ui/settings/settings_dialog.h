// The page where a person sets the program up.
#pragma once

#include "ui/settings/settings.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace hrlf::ui {

/// Edits a copy; applied() tells what to use from now on. Saving is the caller's, who knows what could be applied.
class SettingsDialog : public QDialog {
  Q_OBJECT
 public:
  explicit SettingsDialog(const Settings& settings, QWidget* parent = nullptr);

  [[nodiscard]] Settings settings() const;

 signals:
  /// By OK or Apply, when something is different.
  void applied(const hrlf::ui::Settings& settings);

 private:
  QWidget* appearancePage();
  QWidget* computingPage();
  QWidget* cachePage();
  /// A line for a file or folder with a button to choose it.
  QWidget* pathRow(QLineEdit* line, const QString& title, const QString& filter);
  void apply();
  /// How much is in the cache, found out and shown off the UI thread. @param empties  takes all of it away first
  void showCacheSize(bool empties = false);

  Settings settings_;
  QComboBox* theme_;
  QComboBox* language_;
  QSpinBox* threads_;
  QLineEdit* model_;
  QLineEdit* words_;
  QLineEdit* cacheFolder_;
  QSpinBox* cacheSize_;
  QLabel* cacheUsed_;
  int cacheLooks_ = 0;  ///< only the newest says what is in the cache
};

}  // namespace hrlf::ui
