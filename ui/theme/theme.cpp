#include "ui/theme/theme.h"

#include "ui/theme/palette.h"
#include "ui/theme/studio_style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QStyle>

namespace hrlf::ui {

namespace {

constexpr auto portalService = "org.freedesktop.portal.Desktop";
constexpr auto portalPath = "/org/freedesktop/portal/desktop";
constexpr auto portalInterface = "org.freedesktop.portal.Settings";
constexpr auto schemeGroup = "org.freedesktop.appearance";
constexpr auto schemeKey = "color-scheme";

/// 1: dark is preferred. The old call wraps the number twice.
bool prefersDark(QVariant value) {
  while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
  return value.toUInt() == 1;
}

}  // namespace

ThemeSwitch::ThemeSwitch(QObject* parent) : QObject(parent), platformIsDark_(isDark(QApplication::palette())) {
  if (qobject_cast<StudioStyle*>(QApplication::style()) == nullptr)
    QApplication::setStyle(new StudioStyle(QApplication::style()->name()));
  QDBusConnection::sessionBus().connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"),
                                        this, SLOT(portalChanged(QString, QString, QDBusVariant)));
}

void ThemeSwitch::choose(Theme theme) {
  theme_ = theme;
  apply();
  if (theme == Theme::Desktop) askPortal();
}

void ThemeSwitch::askPortal() {
  if (!QDBusConnection::sessionBus().isConnected()) return;
  QDBusMessage call =
      QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
  call << QString::fromLatin1(schemeGroup) << QString::fromLatin1(schemeKey);
  auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    watcher->deleteLater();
    if (reply.isError()) return;  // a desktop without portal has no say
    portalIsDark_ = prefersDark(reply.value().variant());
    apply();
  });
}

void ThemeSwitch::portalChanged(const QString& group, const QString& key, const QDBusVariant& value) {
  if (group != QLatin1String(schemeGroup) || key != QLatin1String(schemeKey)) return;
  portalIsDark_ = prefersDark(value.variant());
  apply();
}

void ThemeSwitch::apply() {
  const bool dark = theme_ == Theme::Dark || (theme_ == Theme::Desktop && (platformIsDark_ || portalIsDark_));
  QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

}  // namespace hrlf::ui
