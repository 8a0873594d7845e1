#include "ui/theme/theme.h"

#include "ui/theme/palette.h"

#include <QApplication>
#include <QTest>

using namespace hrlf::ui;

class ThemeTest : public QObject {
  Q_OBJECT

 private slots:
  void changesTheWholeProgram() {
    ThemeSwitch themes;
    themes.choose(Theme::Dark);
    QVERIFY(isDark(QApplication::palette()));
    QWidget widget;
    widget.show();
    QVERIFY(isDark(widget.palette()));
    themes.choose(Theme::Light);
    QVERIFY(!isDark(QApplication::palette()));
    QTRY_VERIFY(!isDark(widget.palette()));  // what is there already changes, too
  }

  void followsAPlatformThatIsDark() {
    QApplication::setPalette(darkPalette());
    ThemeSwitch themes;
    themes.choose(Theme::Light);
    QVERIFY(!isDark(QApplication::palette()));
    themes.choose(Theme::Desktop);
    QVERIFY(isDark(QApplication::palette()));
  }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
