#include "ui/missingness/damage_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace {

using namespace hrlf;
using hrlf::ui::DamagePanel;

class DamagePanelTest : public QObject {
  Q_OBJECT

 private:
  template <class Widget>
  static Widget* find(const DamagePanel& panel, const char* name) {
    auto* widget = panel.findChild<Widget*>(name);
    if (widget == nullptr) qFatal("%s", name);
    return widget;
  }
  static void choose(const DamagePanel& panel, DamageKind kind) {
    auto* box = find<QComboBox>(panel, "damageKind");
    box->setCurrentIndex(box->findData(static_cast<int>(kind)));
  }
  static void click(const DamagePanel& panel, const char* name) {
    QTest::mouseClick(find<QPushButton>(panel, name), Qt::LeftButton);
  }

 private slots:
  void whatIsAddedIsAppliedOnRequest() {
    DamagePanel panel;
    panel.setClipOpen(true);
    panel.show();
    QSignalSpy chosen(&panel, &DamagePanel::damageChosen);
    choose(panel, DamageKind::Noise);
    find<QDoubleSpinBox>(panel, "damageStrength")->setValue(-5);
    click(panel, "damageAdd");
    choose(panel, DamageKind::Black);
    find<QDoubleSpinBox>(panel, "damageShare")->setValue(40);
    click(panel, "damageAdd");
    find<QSpinBox>(panel, "damageSeed")->setValue(7);
    QCOMPARE(chosen.count(), 0);  // reading takes time, so nothing is read before it is asked for
    click(panel, "damageApply");
    QCOMPARE(chosen.count(), 1);
    const auto damage = chosen.last().first().value<DamageRequest>();
    QCOMPARE(damage.seed, std::uint64_t{7});
    QCOMPARE(damage.items.size(), std::size_t{2});
    QCOMPARE(damage.items[0].strength, -5.0);
    QCOMPARE(damage.items[1].share, 0.4);
    QVERIFY(checkDamage(damage));
    QVERIFY(find<QListWidget>(panel, "damageList")->item(1)->text().contains("40 % of the time"));
  }

  void damageCanStayWithinTheSelectedRange() {
    DamagePanel panel;
    panel.show();
    auto* only = find<QCheckBox>(panel, "damageInSelection");
    QVERIFY(!only->isEnabled());
    panel.setSelection(TimeSpan{1.5, 2.75});
    QVERIFY(only->isEnabled());
    click(panel, "damageAdd");
    QVERIFY(!panel.damage().items.back().span);
    QTest::keyClick(only, Qt::Key_Space);
    click(panel, "damageAdd");
    const auto span = panel.damage().items.back().span;
    QVERIFY(span && span->start == 1.5 && span->end == 2.75);
    QVERIFY(checkDamage(panel.damage()));
    QVERIFY(find<QListWidget>(panel, "damageList")->item(1)->text().contains("0:01.50"));
    panel.setSelection(std::nullopt);
    QVERIFY(!only->isEnabled() && !only->isChecked());
    click(panel, "damageAdd");
    QVERIFY(!panel.damage().items.back().span);
  }

  void everyKindIsUsualAndValid() {
    DamagePanel panel;
    for (const DamageKind kind : allDamageKinds) {
      choose(panel, kind);
      click(panel, "damageAdd");
      QCOMPARE(panel.damage().items.back().kind, kind);
      QCOMPARE(panel.damage().items.back(), usualDamage(kind));
    }
    QVERIFY(checkDamage(panel.damage()));
  }

  void theDamageInForceIsShownSilently() {
    DamagePanel panel;
    panel.setClipOpen(true);
    panel.show();
    QSignalSpy chosen(&panel, &DamagePanel::damageChosen);
    const DamageRequest damage{{*parseDamage("block:x=0.2:y=0.3:size=0.5")}, 12};
    panel.setDamage(damage);
    QCOMPARE(panel.damage(), damage);  // a place, which has no control here, survives
    QVERIFY(find<QLabel>(panel, "damageState")->text().contains("damaged copy"));
    QVERIFY(!find<QPushButton>(panel, "damageApply")->isEnabled());
    QCOMPARE(chosen.count(), 0);
    click(panel, "damageClear");
    QCOMPARE(chosen.count(), 1);
    QVERIFY(chosen.last().first().value<DamageRequest>().isNothing());
  }

  void undamagedIsAskedForAndTheListStaysAsLongAsItIsInForce() {
    DamagePanel panel;
    panel.setClipOpen(true);
    panel.show();
    QSignalSpy chosen(&panel, &DamagePanel::damageChosen);
    const DamageRequest damage{{usualDamage(DamageKind::Black)}, 3};
    panel.setDamage(damage);
    click(panel, "damageClear");
    QCOMPARE(panel.damage(), damage);  // until the clip has been read again, or if it is not
    QVERIFY(chosen.last().first().value<DamageRequest>().isNothing());
    panel.setDamage({});
    QVERIFY(panel.damage().isNothing());
    // What was listed only goes at once.
    click(panel, "damageAdd");
    click(panel, "damageClear");
    QVERIFY(panel.damage().isNothing());
  }

  void aKindShowsWhatItNeedsAndAllOfItFitsALowDock() {
    constexpr int width = 480;
    constexpr int height = 330;
    DamagePanel panel;
    panel.resize(width, height);
    panel.show();
    for (const DamageKind kind : allDamageKinds) {
      choose(panel, kind);
      QCOMPARE(find<QDoubleSpinBox>(panel, "damageStrength")->isVisible(), strengthRange(kind).has_value());
      QCOMPARE(find<QComboBox>(panel, "damageColour")->isVisible(), kind == DamageKind::Noise);
      panel.layout()->activate();
      QVERIFY2(panel.layout()->totalHeightForWidth(width) <= height, damageName(kind).data());
      QVERIFY2(panel.layout()->totalMinimumSize().width() <= width, damageName(kind).data());
    }
    const auto* share = find<QDoubleSpinBox>(panel, "damageShare");
    QCOMPARE(find<QDoubleSpinBox>(panel, "damageLength")->y(), share->y());
    for (const char* name : {"damageAdd", "damageApply"})
      QVERIFY2(panel.rect().contains(find<QPushButton>(panel, name)->geometry()), name);
  }

  void removingTakesTheChosenOne() {
    DamagePanel panel;
    panel.show();
    for (const DamageKind kind : {DamageKind::Black, DamageKind::Muted, DamageKind::Blur}) {
      choose(panel, kind);
      click(panel, "damageAdd");
    }
    find<QListWidget>(panel, "damageList")->setCurrentRow(1);
    click(panel, "damageRemove");
    QCOMPARE(panel.damage().items.size(), std::size_t{2});
    QCOMPARE(panel.damage().items[1].kind, DamageKind::Blur);
    QVERIFY(!find<QPushButton>(panel, "damageApply")->isEnabled());  // no clip is open
  }
};

}  // namespace

QTEST_MAIN(DamagePanelTest)
#include "damage_panel_test.moc"
