// A metric over the share of missing frames, as it is drawn.
#include "ui/plots/grid_plot.h"

#include <qcustomplot.h>

#include <QTest>

using namespace hrlf;
using namespace hrlf::ui;

class GridPlotTest : public QObject {
  Q_OBJECT

 private:
  static Metric f1() { return metricsOf(Evaluation{}).front(); }
  /// So many seeds between `low` and `high`, the same at every share.
  static ConditionGrid gridOf(int seeds, double low, double high) {
    ConditionGrid grid;
    for (int seed = 0; seed < seeds; ++seed)
      for (int step = 0; step <= 10; ++step) {
        GridCell cell;
        cell.member = static_cast<std::size_t>(seed);
        cell.result.condition = allConditions.back();
        cell.result.ratio = step / 10.0;
        cell.result.regression.n = 10;
        cell.result.regression.*(f1().value) = seeds > 1 ? low + (high - low) * seed / (seeds - 1) : high;
        grid.add(cell);
      }
    return grid;
  }
  static QStringList namesIn(const QCPLegend& legend) {
    QStringList names;
    for (int i = 0; i < legend.itemCount(); ++i)
      if (auto* item = qobject_cast<QCPPlottableLegendItem*>(legend.item(i))) names << item->plottable()->name();
    return names;
  }

 private slots:
  void noShareRunsBeyondAll() {
    QVERIFY(f1().isShare);
    GridPlot plot;
    plot.resize(480, 300);
    plot.show();
    plot.setGrid(gridOf(2, 0.9, 1.0), f1(), {"one"}, {allConditions.back()});
    QCOMPARE(plot.points(), 11);
    const auto* axes = plot.findChild<QCustomPlot*>();
    plot.grab();
    QVERIFY(axes->yAxis->range().upper < 101);
    for (int i = 0; i < axes->graphCount(); ++i)
      for (const QCPGraphData& point : *axes->graph(i)->data()) QVERIFY(point.value >= 0 && point.value <= 100);
  }

  void theBandIsExplainedWhereThereIsOne() {
    GridPlot plot;
    const auto* axes = plot.findChild<QCustomPlot*>();
    plot.setGrid(gridOf(3, 0.5, 0.7), f1(), {"one"}, {allConditions.back()});
    QVERIFY(namesIn(*axes->legend).contains("± deviation over seeds"));
    plot.setGrid(gridOf(1, 0.5, 0.7), f1(), {"one"}, {allConditions.back()});
    QCOMPARE(namesIn(*axes->legend), QStringList("Words + Voice + Face"));
  }

  void theLegendStaysWhole() {
    GridPlot plot;
    plot.resize(480, 320);
    plot.show();
    const std::vector<Condition> all(allConditions.begin(), allConditions.end());
    plot.setGrid(gridOf(2, 0.5, 0.7), f1(), {"one", "a model with a name that is much too long to be read"}, all);
    const auto* axes = plot.findChild<QCustomPlot*>();
    QTRY_VERIFY(axes->legend->rowCount() > 2);
    plot.grab();
    QVERIFY(axes->legend->outerRect().right() <= axes->width());
    QVERIFY(axes->axisRect()->height() > 4 * plot.fontMetrics().height());
    QVERIFY(!namesIn(*axes->legend).contains("a model with a name that is much too long to be read"));
  }
};

QTEST_MAIN(GridPlotTest)
#include "grid_plot_test.moc"
