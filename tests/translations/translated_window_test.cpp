// The window in each of its languages: every text has the room it needs at 1280 x 800.
#include "core/base/resources.h"
#include "core/model/model.h"
#include "ui/language/language.h"
#include "ui/models/card_text.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

using hrlf::ui::MainWindow;

class TranslatedWindowTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("hrlf-test");
    QCoreApplication::setApplicationName("translated-window-test");
  }
  void init() { QSettings().clear(); }
  void cleanup() {
    for (auto* translator : qApp->findChildren<QTranslator*>()) {
      QCoreApplication::removeTranslator(translator);
      delete translator;
    }
    QLocale::setDefault(QLocale::c());
  }

  void nothingIsCutOff_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("file");
    QTest::newRow("English") << "en"
                             << "File";
    QTest::newRow("German") << "de"
                            << "Datei";
    QTest::newRow("Chinese") << "zh_CN" << QStringLiteral("文件");
  }
  void nothingIsCutOff() {
    QFETCH(QString, language);
    QFETCH(QString, file);
    QCOMPARE(hrlf::ui::useLanguage(language), language);
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY2(window.menuBar()->actions().first()->text().contains(file),
             qPrintable(window.menuBar()->actions().first()->text()));
    QVERIFY2(window.width() <= 1280 && window.height() <= 800,
             qPrintable(QString("%1 x %2").arg(window.width()).arg(window.height())));
    QStringList cut;
    for (auto* dock : window.findChildren<QDockWidget*>()) {
      dock->show();
      dock->raise();
      QTest::qWait(1);
      for (QWidget* widget : dock->findChildren<QWidget*>()) look(widget, dock->objectName(), cut);
    }
    for (QWidget* widget : window.centralWidget()->findChildren<QWidget*>()) look(widget, "centre", cut);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join("; ")));
  }

  void theStarterModelsCardIsTranslated_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << "de";
    QTest::newRow("Chinese") << "zh_CN";
  }
  void theStarterModelsCardIsTranslated() {
    QFETCH(QString, language);
    const auto path = hrlf::resourcePath(hrlf::starterModelName);
    QVERIFY(path);
    const auto starter = hrlf::Model::load(*path);
    QVERIFY(starter);
    QCOMPARE(hrlf::ui::useLanguage(language), language);
    for (const std::string& text : {starter->card().trainedOn, starter->card().limits}) {
      QVERIFY(!text.empty());
      QVERIFY2(hrlf::ui::cardText(text) != QString::fromStdString(text), text.c_str());
    }
    QCOMPARE(hrlf::ui::cardText("my own recordings"), QString("my own recordings"));
  }

 private:
  /// Notes a text that has less room than it asks for. Boxes and lists that scroll or elide on purpose are not asked.
  static void look(const QWidget* widget, const QString& where, QStringList& cut) {
    if (!widget->isVisible()) return;
    QString text;
    int wanted = 0;
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
      if (label->wordWrap() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) return;
      text = label->text();
      wanted = label->sizeHint().width();
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
      text = button->text();
      // A button may lose its margins, its text not.
      wanted = button->fontMetrics().horizontalAdvance(QString(text).remove('&'));
    }
    if (text.isEmpty() || widget->width() >= wanted) return;
    cut << QString("%1: \"%2\" has %3 of %4 pixels").arg(where, text).arg(widget->width()).arg(wanted);
  }
};

QTEST_MAIN(TranslatedWindowTest)
#include "translated_window_test.moc"
