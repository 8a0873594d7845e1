// Light or dark, for the whole program: as the desktop has it, or as the person wants it.
#pragma once

#include <QObject>

class QDBusVariant;

namespace hrlf::ui {

enum class Theme { Desktop, Light, Dark };

/// Sets the application's style once; sets its palette and keeps it up to date. One for the program; lives on the UI
/// thread.
class ThemeSwitch : public QObject {
  Q_OBJECT
 public:
  explicit ThemeSwitch(QObject* parent = nullptr);

  /// Desktop: dark when the platform's own palette is dark, or the desktop portal
  /// (org.freedesktop.appearance color-scheme) prefers it; light while nobody says anything. Changes of the desktop are
  /// followed.
  void choose(Theme theme);

 private slots:
  void portalChanged(const QString& group, const QString& key, const QDBusVariant& value);

 private:
  void askPortal();
  void apply();

  Theme theme_ = Theme::Light;
  bool platformIsDark_;
  bool portalIsDark_ = false;
};

}  // namespace hrlf::ui
