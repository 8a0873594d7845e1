#include "ui/commands/command_palette.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using hrlf::ui::CommandPalette;

class CommandPaletteTest : public QObject {
  Q_OBJECT

 private:
  QMenuBar menus_;
  QAction* open_ = nullptr;
  QAction* report_ = nullptr;
  QAction* undo_ = nullptr;

  static QString firstName(const CommandPalette& palette) {
    return palette.findChild<QTreeWidget*>("commandList")->topLevelItem(0)->text(0);
  }

 private slots:
  void initTestCase() {
    QMenu* file = menus_.addMenu("&File");
    open_ = file->addAction("&Open clip…");
    open_->setShortcut(QKeySequence("Ctrl+O"));
    file->addSeparator();
    QMenu* exports = file->addMenu("&Export");
    report_ = exports->addAction("Report(&R)…");
    report_->setToolTip("Write PDF, HTML, CSV and JSON");
    undo_ = menus_.addMenu("&Edit")->addAction("&Undo");
    undo_->setEnabled(false);
  }

  void listsAllCommandsWithShortcuts() {
    const CommandPalette palette(&menus_);
    QCOMPARE(palette.shownCommands(), 3);
    QCOMPARE(firstName(palette), QString("File: Open clip"));
    QCOMPARE(palette.findChild<QTreeWidget*>("commandList")->topLevelItem(0)->text(1), QString("Ctrl+O"));
  }

  void typingNarrowsByNameMenuAndTip() {
    CommandPalette palette(&menus_);
    palette.show();
    auto* typed = palette.findChild<QLineEdit*>("commandText");
    QTest::keyClicks(typed, "pdf rep");
    QCOMPARE(palette.shownCommands(), 1);
    QCOMPARE(firstName(palette), QString("File: Export: Report"));
    typed->clear();
    QTest::keyClicks(typed, "no such thing");
    QCOMPARE(palette.shownCommands(), 0);
    QCOMPARE(firstName(palette), QString("Nothing found"));
    QTest::keyClick(typed, Qt::Key_Down);
    QTest::keyClick(typed, Qt::Key_Return);  // nothing to carry out
    QVERIFY(palette.isVisible());
  }

  void enterCarriesOutTheChosenOne() {
    CommandPalette palette(&menus_);
    palette.show();
    QSignalSpy triggered(report_, &QAction::triggered);
    auto* typed = palette.findChild<QLineEdit*>("commandText");
    QTest::keyClick(typed, Qt::Key_Down);
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_COMPARE(triggered.size(), 1);
    QVERIFY(!palette.isVisible());
  }

  void whatCannotBeDoneIsListedAndDoesNothing() {
    CommandPalette palette(&menus_);
    palette.show();
    auto* typed = palette.findChild<QLineEdit*>("commandText");
    QTest::keyClicks(typed, "undo");
    QCOMPARE(palette.shownCommands(), 1);
    QSignalSpy triggered(undo_, &QAction::triggered);
    QTest::keyClick(typed, Qt::Key_Return);
    QTest::qWait(20);
    QCOMPARE(triggered.size(), 0);
    QVERIFY(palette.isVisible());
  }
};

QTEST_MAIN(CommandPaletteTest)
#include "command_palette_test.moc"
