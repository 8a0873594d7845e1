// The grid of made-up figures in each of its forms.
#include "core/evaluation/grid_table.h"

#include <QString>
#include <QTest>

using namespace hrlf;

namespace {

// F1 falls with the ratio; {v} has no samples at p = 1.
Method methodWith(const std::string& name, const std::vector<double>& f1) {
  Method method{name, {}};
  for (std::size_t i = 0; i < f1.size(); ++i) {
    Evaluation e;
    e.dataset = "made_up.pkl";
    e.protocol = Protocol::Grid;
    for (const Condition& condition : allConditions) {
      for (const double ratio : {0.0, 0.5, 1.0}) {
        GridResult& row = e.grid.emplace_back();
        row.condition = condition;
        row.ratio = ratio;
        row.regression.n = condition.name() == "v" && ratio == 1.0 ? 0 : 10;
        row.regression.f1Non0 = f1[i] - 0.1 * ratio + (condition.isComplete() ? 0.1 : 0);
        row.regression.mae = 1 + ratio;
      }
    }
    method.runs.push_back({i + 1, e});
  }
  return method;
}

GridTable table() {
  return makeGridTable({methodWith("complete", {0.7, 0.8}), methodWith("w/o FRF & 5%", {0.6, 0.6})}, "Both");
}

}  // namespace

class GridTableTest : public QObject {
  Q_OBJECT

 private slots:
  void cellsAreMeansOverSeeds() {
    const GridTable grid = table();
    QCOMPARE(grid.ratios, (std::vector<double>{0.0, 0.5, 1.0}));
    const GridBlock& f1 = grid.blocks.front();
    QCOMPARE(f1.method, std::string("complete"));
    QCOMPARE(f1.metric.title, std::string("F1"));
    QCOMPARE(f1.rows.size(), allConditions.size());
    QVERIFY(std::abs(f1.rows[6].cells[1].mean - 0.80) < 1e-12);
    QVERIFY(std::abs(*f1.rows[0].cells[0].deviation - 0.0707107) < 1e-6);
    QCOMPARE(f1.rows[2].cells[2].n, 0);
  }

  void forms() {
    const QString markdown = QString::fromStdString(gridToMarkdown(table()));
    QVERIFY(markdown.contains("| complete, F1 (%) | p = 0.0 | p = 0.5 | p = 1.0 |\n|---|---:|---:|---:|\n"));
    QVERIFY(markdown.contains("| {l,a,v} | 85.00 | 80.00 | 75.00 |"));
    QVERIFY(markdown.contains("| {v} | 75.00 | 70.00 | – |"));
    QVERIFY(markdown.contains("| complete, MAE |") && markdown.contains("| {l} | 1.000 | 1.500 | 2.000 |"));
    QVERIFY(!markdown.contains("Acc-7"));
    QVERIFY(markdown.contains("n = 2 training seeds"));
    const QString latex = QString::fromStdString(gridToLatex(table()));
    QCOMPARE(latex.count("\\begin{tabular}{lrrr}"), 4);
    QCOMPARE(latex.count("\\end{table*}"), 4);
    QVERIFY(latex.contains("w/o FRF \\& 5\\%"));
    QVERIFY(latex.contains("\\{l,a,v\\} & 85.00 & 80.00 & 75.00 \\\\"));
    const QString csv = QString::fromStdString(gridToCsv(table()));
    QVERIFY(csv.contains("\nNon0_F1_score,complete,lav,0.5,2,0.8,0.0707107\n"));
    QVERIFY(csv.contains("\nNon0_F1_score,complete,v,1.0,0,,\n"));
    QVERIFY(csv.contains("\nMult_acc_7,"));
  }

  void otherProtocolsHaveNone() {
    Method method = methodWith("complete", {0.7});
    method.runs.front().evaluation.grid.clear();
    QVERIFY(makeGridTable({method}, "None").blocks.empty());
  }
};

QTEST_APPLESS_MAIN(GridTableTest)
#include "grid_table_test.moc"
