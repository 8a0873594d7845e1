#include "ui/missingness/missingness_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

namespace {

using hrlf::MissingRequest;
using hrlf::Modality;
using hrlf::ui::MissingnessPanel;

MissingRequest lastRequest(const QSignalSpy& spy) { return spy.last().first().value<MissingRequest>(); }

class MissingnessPanelTest : public QObject {
  Q_OBJECT
 private slots:
  void untickingTakesAModalityAway();
  void ratioByKeyboard();
  void sliderAndNumberAgree();
  void aStreamOfChangesIsThinnedAndEndsWithTheLast();
  void settingFromOutsideIsSilentAndKeepsSpans();
  void resetGivesEverythingBack();
  void patternByKeyboard();
  void withoutAClipNothingIsLacking();
  void lockIsTold();
  void refusalIsShownUntilTheNextChange();
};

void MissingnessPanelTest::untickingTakesAModalityAway() {
  MissingnessPanel panel;
  panel.show();
  QSignalSpy changed(&panel, &MissingnessPanel::requestChanged);
  auto* box = panel.findChild<QCheckBox*>("audioAvailable");
  QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
  QVERIFY(changed.wait(500));
  QVERIFY(lastRequest(changed).removed[Modality::Audio]);
  QVERIFY(!lastRequest(changed).removed[Modality::Language]);
  QVERIFY(!panel.findChild<QSlider*>("audioRatio")->isEnabled());
  QVERIFY(panel.findChild<QSlider*>("visionRatio")->isEnabled());
}

void MissingnessPanelTest::ratioByKeyboard() {
  MissingnessPanel panel;
  panel.show();
  QSignalSpy changed(&panel, &MissingnessPanel::requestChanged);
  auto* percent = panel.findChild<QSpinBox*>("languagePercent");
  percent->selectAll();
  QTest::keyClicks(percent, "40");
  QVERIFY(changed.wait(500));
  QTRY_COMPARE(lastRequest(changed).ratio[Modality::Language], 0.4);
}

void MissingnessPanelTest::sliderAndNumberAgree() {
  MissingnessPanel panel;
  panel.show();
  auto* slider = panel.findChild<QSlider*>("visionRatio");
  auto* percent = panel.findChild<QSpinBox*>("visionPercent");
  slider->setFocus();
  QTest::keyClick(slider, Qt::Key_End);
  QCOMPARE(percent->value(), 100);
  percent->setValue(30);
  QCOMPARE(slider->value(), 30);
}

void MissingnessPanelTest::aStreamOfChangesIsThinnedAndEndsWithTheLast() {
  MissingnessPanel panel;
  panel.show();
  QSignalSpy changed(&panel, &MissingnessPanel::requestChanged);
  auto* slider = panel.findChild<QSlider*>("audioRatio");
  for (int value = 1; value <= 50; ++value) slider->setValue(value);
  QVERIFY(changed.wait(500));
  QTest::qWait(150);
  QVERIFY(changed.size() <= 3);
  QCOMPARE(lastRequest(changed).ratio[Modality::Audio], 0.5);
}

void MissingnessPanelTest::settingFromOutsideIsSilentAndKeepsSpans() {
  MissingnessPanel panel;
  panel.show();
  QSignalSpy changed(&panel, &MissingnessPanel::requestChanged);
  MissingRequest request;
  request.removed[Modality::Vision] = true;
  request.ratio[Modality::Language] = 0.25;
  request.spans[Modality::Audio] = {{1.0, 2.0}};
  request.seed = 7;
  panel.setRequest(request);
  QTest::qWait(150);
  QVERIFY(changed.isEmpty());
  QCOMPARE(panel.request(), request);
}

void MissingnessPanelTest::resetGivesEverythingBack() {
  MissingnessPanel panel;
  panel.show();
  MissingRequest request;
  request.removed[Modality::Vision] = true;
  request.ratio[Modality::Language] = 0.25;
  request.spans[Modality::Audio] = {{1.0, 2.0}};
  request.seed = 7;
  panel.setRequest(request);
  QSignalSpy changed(&panel, &MissingnessPanel::requestChanged);
  QTest::mouseClick(panel.findChild<QPushButton*>("missingReset"), Qt::LeftButton);
  QVERIFY(changed.wait(500));
  QVERIFY(lastRequest(changed).isNothing());
  QCOMPARE(lastRequest(changed).seed, std::uint64_t{7});
}

void MissingnessPanelTest::patternByKeyboard() {
  MissingnessPanel panel;
  panel.show();
  QSignalSpy changed(&panel, &MissingnessPanel::requestChanged);
  auto* stretch = panel.findChild<QDoubleSpinBox*>("missingStretch");
  QVERIFY(!stretch->isEnabled());
  auto* pattern = panel.findChild<QComboBox*>("missingPattern");
  pattern->setFocus();
  QTest::keyClick(pattern, Qt::Key_Down);
  QVERIFY(stretch->isEnabled());
  stretch->selectAll();
  QTest::keyClicks(stretch, "1.2");
  QVERIFY(changed.wait(500));
  QTRY_COMPARE(lastRequest(changed).stretch, 1.2);
  QCOMPARE(lastRequest(changed).pattern, hrlf::TimePattern::Burst);

  MissingRequest periodic;
  periodic.pattern = hrlf::TimePattern::Periodic;
  periodic.stretch = 2;
  panel.setRequest(periodic);
  QCOMPARE(panel.request(), periodic);
}

void MissingnessPanelTest::withoutAClipNothingIsLacking() {
  MissingnessPanel panel;
  const auto* lacking = panel.findChild<QLabel*>("audioNatural");
  QCOMPARE(lacking->text(), QString("–"));
  hrlf::PerModality<double> shares{{0, 0, 0}};
  shares[Modality::Audio] = 0.25;
  panel.setNaturalShares(shares);
  QVERIFY(lacking->text().contains("25"));
  panel.clearNaturalShares();
  QCOMPARE(lacking->text(), QString("–"));
}

void MissingnessPanelTest::lockIsTold() {
  MissingnessPanel panel;
  panel.show();
  QSignalSpy locked(&panel, &MissingnessPanel::lockChanged);
  auto* box = panel.findChild<QCheckBox*>("missingLock");
  QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
  QCOMPARE(locked.size(), 1);
  QVERIFY(panel.isLocked());
}

void MissingnessPanelTest::refusalIsShownUntilTheNextChange() {
  MissingnessPanel panel;
  panel.show();
  auto* message = panel.findChild<QLabel*>("missingMessage");
  QVERIFY(!message->isVisible());
  panel.showRefusal("Leave at least one.");
  QVERIFY(message->isVisible());
  QTest::keyClick(panel.findChild<QSpinBox*>("missingSeed"), Qt::Key_Up);
  QVERIFY(!message->isVisible());
}

}  // namespace

QTEST_MAIN(MissingnessPanelTest)
#include "missingness_panel_test.moc"
