#include "ui/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

// Resources of a static library are in the program only when somebody asks for them, outside any namespace.
static void readyTranslations() { Q_INIT_RESOURCE(translations); }

namespace hrlf::ui {

QString useLanguage(const QString& wanted) {
  readyTranslations();
  const QLocale locale = wanted.isEmpty() ? QLocale::system() : QLocale(wanted);
  auto* ours = new QTranslator(QCoreApplication::instance());
  const bool isTranslated =
      locale.language() != QLocale::English &&
      ours->load(locale, QStringLiteral("hrlf"), QStringLiteral("_"), QStringLiteral(":/translations"));
  if (!isTranslated) {
    delete ours;
    // Numbers and dates follow the texts.
    if (!wanted.isEmpty()) QLocale::setDefault(locale);
    return QStringLiteral("en");
  }
  QLocale::setDefault(locale);
  auto* qts = new QTranslator(QCoreApplication::instance());
  if (qts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QCoreApplication::installTranslator(qts);
  QCoreApplication::installTranslator(ours);
  return ours->language();
}

}  // namespace hrlf::ui
