#include "ui/language/language.h"

#include "ui/language/english_texts.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

// Resources of a static library are in the program only when somebody asks for them, outside any namespace.
static void readyTranslations() { Q_INIT_RESOURCE(translations); }

namespace hrlf::ui {
namespace {

/// The window's texts, but for threads that want them in English.
class WindowTranslator : public QTranslator {
 public:
  using QTranslator::QTranslator;
  QString translate(const char* context, const char* text, const char* disambiguation, int number) const override {
    return EnglishTexts::areWanted() ? QString() : QTranslator::translate(context, text, disambiguation, number);
  }
};

}  // namespace

QString useLanguage(const QString& wanted) {
  readyTranslations();
  const QLocale locale = wanted.isEmpty() ? QLocale::system() : QLocale(wanted);
  auto* ours = new WindowTranslator(QCoreApplication::instance());
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
