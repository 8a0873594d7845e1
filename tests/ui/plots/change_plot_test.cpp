// The plot of what matters follows the time line, and asks it for another view.
#include "ui/plots/change_plot.h"

#include "tests/ui/person.h"

#include <qcustomplot.h>

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace hrlf;
using namespace hrlf::ui;

class ChangePlotTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<ImportancePlot> plot_;

  [[nodiscard]] const QCustomPlot& axes() const { return *plot_->findChild<QCustomPlot*>(); }
  [[nodiscard]] QPoint at(double time) const {
    return {static_cast<int>(std::lround(axes().xAxis->coordToPixel(time))), axes().axisRect()->center().y()};
  }
  [[nodiscard]] double pixel() const { return axes().xAxis->range().size() / axes().axisRect()->width(); }
  void wheel(const QPoint& position, int angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QWheelEvent event(position, plot_->mapToGlobal(position), {}, {0, angle}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(plot_.get(), &event);
  }
  static bool differAt(const QImage& a, const QImage& b, int x) {
    for (int y = 0; y < a.height(); ++y)
      if (a.pixel(x, y) != b.pixel(x, y)) return true;
    return false;
  }

 private slots:
  void init() {
    plot_ = std::make_unique<ImportancePlot>();
    plot_->resize(500, 240);
    plot_->show();
    QVERIFY(QTest::qWaitForWindowExposed(plot_.get()));
    plot_->setTimeRange(10, 20);
    QTRY_VERIFY(axes().axisRect()->width() > 200);
  }

  void theSelectedRangeIsShaded() {
    QImage without;
    const auto isSettled = [&] { return without == std::exchange(without, plot_->grab().toImage()); };
    QTRY_VERIFY(isSettled());
    without = plot_->grab().toImage();
    plot_->setSelection(TimeSpan{12, 14});
    QImage with;
    QTRY_VERIFY((with = plot_->grab().toImage()) != without);
    for (const double time : {12.2, 13.0, 13.8}) QVERIFY(differAt(with, without, at(time).x()));
    for (const double time : {10.5, 11.8, 14.2, 19.0}) QVERIFY(!differAt(with, without, at(time).x()));
    // Much nearer, all that is seen is in it; elsewhere, nothing.
    const QImage farther = with;
    plot_->setTimeRange(12.5, 12.7);
    QTRY_VERIFY((with = plot_->grab().toImage()) != farther);
    plot_->setSelection(std::nullopt);
    QTRY_VERIFY(differAt(plot_->grab().toImage(), with, at(12.51).x()));
    QVERIFY(differAt(plot_->grab().toImage(), with, at(12.69).x()));
    plot_->setTimeRange(10, 20);
    plot_->setSelection(TimeSpan{30, 40});
    QTRY_VERIFY(plot_->grab().toImage() == without);
    plot_->setSelection(TimeSpan{12, 14});
    plot_->setSelection(std::nullopt);
    QTRY_VERIFY(plot_->grab().toImage() == without);
  }

  void theWheelAsksForAZoomAtThePointer() {
    QSignalSpy zoomed(plot_.get(), &ImportancePlot::zoomRequested);
    QSignalSpy panned(plot_.get(), &ImportancePlot::panRequested);
    wheel(at(12.5), 120);
    QCOMPARE(zoomed.count(), 1);
    QVERIFY(zoomed[0][0].toDouble() > 1);
    QVERIFY(std::abs(zoomed[0][1].toDouble() - 12.5) <= pixel());
    wheel(at(12.5), -120);
    QVERIFY(zoomed[1][0].toDouble() < 1);
    wheel(at(12.5), -120, Qt::ShiftModifier);
    QCOMPARE(zoomed.count(), 2);
    QCOMPARE(panned.count(), 1);
    QVERIFY(panned[0][0].toDouble() > 0);
  }

  void aDragPansAClickSeeksADoubleClickFits() {
    QSignalSpy chosen(plot_.get(), &ImportancePlot::timeChosen);
    QSignalSpy panned(plot_.get(), &ImportancePlot::panRequested);
    QSignalSpy fitted(plot_.get(), &ImportancePlot::fitRequested);
    const QPoint from = at(16);
    person::dragAlong(*plot_, {from, from - QPoint(30, 0), from - QPoint(60, 0)});
    double seconds = 0;
    for (const auto& step : panned) seconds += step[0].toDouble();
    QVERIFY2(std::abs(seconds - 60 * pixel()) < 1e-6, qPrintable(QString::number(seconds)));
    QCOMPARE(chosen.count(), 0);
    QTest::mouseClick(plot_.get(), Qt::LeftButton, {}, at(13));
    QCOMPARE(chosen.count(), 1);
    QVERIFY(std::abs(chosen[0][0].toDouble() - 13) <= pixel());
    QTest::mouseDClick(plot_.get(), Qt::LeftButton, {}, at(13));
    QCOMPARE(fitted.count(), 1);
  }

  void aLowPlotKeepsItsLabelsApart() {
    auto* ticks = axes().yAxis->ticker().data();
    plot_->resize(500, 320);
    QTRY_COMPARE(axes().yAxis->label(), QString("Adds (label units)"));
    QCOMPARE(ticks->tickCount(), 5);
    // Never lower than it can be read, and then the label upwards is no longer than the axis.
    plot_->resize(500, plot_->minimumHeight());
    QTRY_COMPARE(axes().yAxis->label(), QString("Adds"));
    QVERIFY(ticks->tickCount() < 5);
    plot_->grab();
    const QFontMetrics metrics(axes().yAxis->labelFont());
    QVERIFY(metrics.horizontalAdvance(axes().yAxis->label()) <= axes().axisRect()->height());
    QVERIFY(axes().axisRect()->height() > 4 * metrics.height());
    // Beside a title that takes the width, the legend goes on in the next line.
    QCOMPARE(axes().legend->rowCount(), 1);
    plot_->resize(plot_->minimumWidth(), 240);
    QTRY_VERIFY(axes().legend->rowCount() > 1);
    plot_->grab();
    QVERIFY(axes().legend->outerRect().right() <= plot_->width());
  }

  void curvesSayWhatIsMissing() {
    RatioPlot plot;
    const auto* axes = plot.findChild<QCustomPlot*>();
    QStringList names;
    for (int i = 0; i < axes->legend->itemCount(); ++i)
      names << qobject_cast<QCPPlottableLegendItem*>(axes->legend->item(i))->plottable()->name();
    QCOMPARE(names,
             QStringList({"without words", "without voice", "without face", "without all three", "± deviation"}));
    // All on one line where there is room, none cut where there is not.
    plot.resize(900, 300);
    plot.show();
    QTRY_COMPARE(axes->legend->rowCount(), 1);
    plot.resize(260, 300);
    QTRY_VERIFY(axes->legend->rowCount() > 1);
    qsizetype entries = 0;
    for (int i = 0; i < axes->legend->itemCount(); ++i) entries += axes->legend->item(i) != nullptr ? 1 : 0;
    QCOMPARE(entries, names.size());
    QTRY_VERIFY(axes->legend->outerRect().right() <= plot.width());
  }
};

QTEST_MAIN(ChangePlotTest)
#include "change_plot_test.moc"
