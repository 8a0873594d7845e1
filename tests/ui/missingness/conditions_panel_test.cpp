#include "ui/missingness/conditions_panel.h"

#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

namespace {

using hrlf::Condition;
using hrlf::ConditionSummary;
using hrlf::ui::ConditionsPanel;

class ConditionsPanelTest : public QObject {
  Q_OBJECT
 private slots:
  void showsARowEachAndSaysWhatIsMissing();
  void coloursFollowTheNumbers();
  void doubleClickAsksForTheCondition();
};

std::vector<ConditionSummary> summaries() {
  std::vector<ConditionSummary> all;
  for (const Condition& condition : hrlf::allConditions) {
    ConditionSummary summary;
    summary.condition = condition;
    summary.frames = condition.name() == "v" ? 0 : 100;
    summary.mean = 1.25;
    summary.deviation = 0.5;
    summary.differenceFromComplete = 0.75;
    all.push_back(summary);
  }
  return all;
}

void ConditionsPanelTest::showsARowEachAndSaysWhatIsMissing() {
  ConditionsPanel panel;
  panel.setConditions(summaries(), -3, 3);
  auto* table = panel.findChild<QTableWidget*>("conditionsTable");
  QCOMPARE(table->rowCount(), 7);
  QCOMPARE(table->item(0, 1)->text(), "+" + QLocale().toString(1.25, 'f', 2));
  QCOMPARE(table->item(2, 1)->text(), QString("missing"));
  QCOMPARE(table->item(6, 3)->text(), QString());
  panel.clear();
  QCOMPARE(table->rowCount(), 0);
}

void ConditionsPanelTest::coloursFollowTheNumbers() {
  ConditionsPanel panel;
  auto rows = summaries();
  rows[0].mean = -2.5;
  rows[1].mean = 2.5;
  rows[3].differenceFromComplete = 2.5;
  panel.setConditions(rows, -3, 3);
  auto* table = panel.findChild<QTableWidget*>("conditionsTable");
  const auto ground = [table](int row, int column) { return table->item(row, column)->background().color(); };
  QVERIFY(ground(0, 1).red() > ground(0, 1).blue());
  QVERIFY(ground(1, 1).blue() > ground(1, 1).red());
  QVERIFY(ground(3, 3) != ground(4, 3));
  QCOMPARE(ground(5, 3), ground(4, 3));
  QCOMPARE(table->item(2, 1)->background(), QBrush());  // missing: no number, no colour
}

void ConditionsPanelTest::doubleClickAsksForTheCondition() {
  ConditionsPanel panel;
  panel.resize(420, 320);
  panel.setConditions(summaries(), -3, 3);
  panel.show();
  auto* table = panel.findChild<QTableWidget*>("conditionsTable");
  QSignalSpy chosen(&panel, &ConditionsPanel::conditionChosen);
  const QPoint cell = table->visualItemRect(table->item(3, 0)).center();
  QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell);
  QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, cell);
  QCOMPARE(chosen.size(), 1);
  QCOMPARE(QString::fromStdString(chosen.first().first().value<Condition>().name()), QString("la"));
}

}  // namespace

QTEST_MAIN(ConditionsPanelTest)
#include "conditions_panel_test.moc"
