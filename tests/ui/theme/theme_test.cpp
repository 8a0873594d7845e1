#include "ui/theme/theme.h"

#include "ui/theme/palette.h"

#include <QApplication>
#include <QTabBar>
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

  void theTabInFrontIsMarkedInTheDark() {
    ThemeSwitch themes;
    themes.choose(Theme::Dark);
    QTabBar tabs;
    tabs.setShape(QTabBar::RoundedSouth);
    tabs.addTab("one");
    tabs.addTab("two");
    tabs.show();
    const auto marked = [&](int tab) {
      const QRect place = tabs.tabRect(tab);
      return tabs.grab().toImage().pixelColor(place.center().x(), place.bottom()) ==
             tabs.palette().color(QPalette::Active, QPalette::Highlight);
    };
    QVERIFY(marked(0) && !marked(1));
    tabs.setCurrentIndex(1);
    QVERIFY(marked(1) && !marked(0));
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
