// The language of the window.
#pragma once

#include <QLocale>
#include <QString>

namespace hrlf::ui {

/// Makes the application speak this language ("de", "zh_CN"; "en": the texts of the sources; empty: the first of the
/// system's languages that is there), Qt's own texts included. For a program's beginning: texts that are on the screen
/// already do not change.
/// @return the language in use, e.g. "de"
QString useLanguage(const QString& wanted);

}  // namespace hrlf::ui
