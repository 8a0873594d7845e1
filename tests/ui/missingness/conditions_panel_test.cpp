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
  void aClickAsksForTheConditionOnce();
  void keysMoveAndEnterAsks();
  void theRowInForceIsMarked();
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

QString lastName(const QSignalSpy& chosen) {
  return QString::fromStdString(chosen.last().first().value<Condition>().name());
}

/// The rows that bear the mark, as "la lav".
QString marked(const QTableWidget& table) {
  QStringList rows;
  for (int row = 0; row < table.rowCount(); ++row)
    if (table.item(row, 0)->font().bold())
      rows << QString::fromStdString(hrlf::allConditions[static_cast<std::size_t>(row)].name());
  return rows.join(' ');
}

void ConditionsPanelTest::aClickAsksForTheConditionOnce() {
  ConditionsPanel panel;
  panel.resize(420, 320);
  panel.setConditions(summaries(), -3, 3);
  panel.show();
  auto* table = panel.findChild<QTableWidget*>("conditionsTable");
  QSignalSpy chosen(&panel, &ConditionsPanel::conditionChosen);
  connect(&panel, &ConditionsPanel::conditionChosen, &panel,
          [&panel](const Condition& condition) { panel.setInForce(condition); });
  const auto cell = [table](int row) { return table->visualItemRect(table->item(row, 0)).center(); };
  QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell(3));
  QCOMPARE(chosen.size(), 1);
  QCOMPARE(lastName(chosen), QString("la"));
  QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell(3));
  QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, cell(3));
  QCOMPARE(chosen.size(), 1);
  QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell(5));
  QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, cell(5));  // the second click of a double click
  QCOMPARE(chosen.size(), 2);
  QCOMPARE(lastName(chosen), QString("av"));
}

void ConditionsPanelTest::keysMoveAndEnterAsks() {
  ConditionsPanel panel;
  panel.setConditions(summaries(), -3, 3);
  panel.setInForce(hrlf::allConditions[0]);
  panel.show();
  auto* table = panel.findChild<QTableWidget*>("conditionsTable");
  QSignalSpy chosen(&panel, &ConditionsPanel::conditionChosen);
  QTest::keyClick(table, Qt::Key_Down);
  QCOMPARE(table->currentRow(), 1);
  QCOMPARE(marked(*table), QString("l"));
  QVERIFY(chosen.isEmpty());
  QTest::keyClick(table, Qt::Key_Return);
  QCOMPARE(chosen.size(), 1);
  QCOMPARE(lastName(chosen), QString("a"));
}

void ConditionsPanelTest::theRowInForceIsMarked() {
  ConditionsPanel panel;
  panel.setInForce(hrlf::allConditions[6]);
  panel.setConditions(summaries(), -3, 3);
  panel.show();
  auto* table = panel.findChild<QTableWidget*>("conditionsTable");
  QSignalSpy chosen(&panel, &ConditionsPanel::conditionChosen);
  QCOMPARE(marked(*table), QString("lav"));
  QCOMPARE(table->currentRow(), 6);
  panel.setInForce(hrlf::allConditions[4]);
  QCOMPARE(marked(*table), QString("lv"));
  QCOMPARE(table->selectedItems().first()->row(), 4);
  QVERIFY(table->item(4, 0)->data(Qt::AccessibleTextRole).toString().contains("in force"));
  panel.setConditions(summaries(), -3, 3);  // a new prediction
  QCOMPARE(marked(*table), QString("lv"));
  panel.setInForce(std::nullopt);
  QCOMPARE(marked(*table), QString());
  QVERIFY(table->selectedItems().isEmpty());
  // A click that does not bring its row into force leaves none that looks like it.
  QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(2, 0)).center());
  QCOMPARE(chosen.size(), 1);
  QVERIFY(table->selectedItems().isEmpty());
}

}  // namespace

QTEST_MAIN(ConditionsPanelTest)
#include "conditions_panel_test.moc"
