#include "ui/settings/settings_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace hrlf::ui;

class SettingsDialogTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("hrlf-test");
    QCoreApplication::setApplicationName("settings-dialog-test");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
  }

  void whatIsSetIsKept() {
    SettingsDialog dialog(Settings::load());
    dialog.show();
    QSignalSpy applied(&dialog, &SettingsDialog::applied);
    auto* pages = dialog.findChild<QTabWidget*>("settingsPages");
    QTest::keyClick(dialog.findChild<QComboBox*>("settingsTheme"), Qt::Key_End);
    QTest::keyClick(dialog.findChild<QComboBox*>("settingsLanguage"), Qt::Key_End);
    pages->setCurrentIndex(1);
    auto* threads = dialog.findChild<QSpinBox*>("settingsThreads");
    threads->selectAll();
    QTest::keyClicks(threads, "3");
    QTest::keyClicks(dialog.findChild<QLineEdit*>("settingsModel"), "/models/mine.safetensors");
    pages->setCurrentIndex(2);
    QTest::keyClicks(dialog.findChild<QLineEdit*>("settingsCacheFolder"), folder_.path());
    auto* buttons = dialog.findChild<QDialogButtonBox*>();
    QTest::mouseClick(buttons->button(QDialogButtonBox::Apply), Qt::LeftButton);
    QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QCOMPARE(applied.size(), 1);  // OK after Apply has nothing new to tell

    const Settings set = applied.first().first().value<Settings>();
    QCOMPARE(set.theme, Theme::Dark);
    QCOMPARE(set.language, QString("zh_CN"));
    QCOMPARE(set.threads, 3);
    QCOMPARE(set.model, QString("/models/mine.safetensors"));
    set.save();
    QCOMPARE(Settings::load(), set);
    QVERIFY(set.cache());
    QCOMPARE(QString::fromStdString(set.cache()->folder().string()), folder_.path());
  }

  void cancelChangesNothing() {
    SettingsDialog dialog(Settings{});
    dialog.show();
    QSignalSpy applied(&dialog, &SettingsDialog::applied);
    QTest::keyClick(dialog.findChild<QComboBox*>("settingsTheme"), Qt::Key_End);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(applied.size(), 0);
  }

  void theCacheCanBeEmptied() {
    Settings settings;
    settings.cacheFolder = folder_.path();
    QFile entry(folder_.filePath("0123.clip"));
    QVERIFY(entry.open(QIODevice::WriteOnly));
    entry.write(QByteArray(5000, 'x'));
    entry.close();
    QFile other(folder_.filePath("holiday.jpg"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    SettingsDialog dialog(settings);
    dialog.show();
    dialog.findChild<QTabWidget*>("settingsPages")->setCurrentIndex(2);
    const auto* used = dialog.findChild<QLabel*>("settingsCacheUsed");
    QTRY_COMPARE(used->text(), QLocale().formattedDataSize(5000));
    QTest::mouseClick(dialog.findChild<QPushButton*>("settingsCacheEmpty"), Qt::LeftButton);
    QTRY_COMPARE(used->text(), QLocale().formattedDataSize(0));
    QVERIFY(!entry.exists());
    QVERIFY(other.exists());  // what is not ours stays
  }

  void nonsenseInTheFileIsPutRight() {
    QSettings kept;
    kept.setValue("appearance/theme", 77);
    kept.setValue("computing/threads", -4);
    kept.sync();
    const Settings settings = Settings::load();
    QCOMPARE(settings.theme, Theme::Dark);
    QCOMPARE(settings.threads, 0);
  }
};

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
