// What is handed on is English, whatever the window speaks, and only there.
#include "ui/language/english_texts.h"

#include "ui/language/language.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <optional>
#include <thread>

using namespace hrlf::ui;

class EnglishTextsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QCOMPARE(useLanguage("de"), QString("de")); }
  void cleanupTestCase() {
    for (auto* translator : qApp->findChildren<QTranslator*>()) {
      QCoreApplication::removeTranslator(translator);
      delete translator;
    }
    QLocale::setDefault(QLocale::c());
  }

  void textsAndNumbersAreEnglishWhileOneLives() {
    QCOMPARE(complete(), QString("Vollständig"));
    QCOMPARE(number(), QString("1,50"));
    {
      std::optional<EnglishTexts> english(std::in_place);
      {
        const EnglishTexts again;
        QCOMPARE(complete(), QString("Complete"));
      }
      QCOMPARE(complete(), QString("Complete"));
      QCOMPARE(number(), QString("1.50"));
      english.reset();
      QCOMPARE(complete(), QString("Vollständig"));
    }
    QCOMPARE(number(), QString("1,50"));
  }

  void theWindowGoesOnInItsLanguage() {
    const EnglishTexts english;
    QString elsewhere;
    std::thread window([&] { elsewhere = complete(); });
    window.join();
    QCOMPARE(elsewhere, QString("Vollständig"));
    QCOMPARE(complete(), QString("Complete"));
  }

 private:
  static QString complete() { return QCoreApplication::translate("hrlf::ui::CurvePicture", "Complete"); }
  static QString number() { return textLocale().toString(1.5, 'f', 2); }
};

QTEST_GUILESS_MAIN(EnglishTextsTest)
#include "english_texts_test.moc"
