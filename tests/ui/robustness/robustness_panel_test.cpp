// The panel as a person meets it: it measures when it is looked at, fills in, and can be stopped.
#include "ui/robustness/robustness_panel.h"

#include "tests/core/analysis/synthetic_clip.h"
#include "ui/datasets/dataset_shelf.h"
#include "ui/models/model_shelf.h"
#include "ui/plots/change_plot.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace hrlf;
using namespace hrlf::test;
using namespace hrlf::ui;

class RobustnessPanelTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  std::optional<ClipAnalyser> analyser_;
  DatasetShelf datasets_;
  ModelShelf models_;
  std::unique_ptr<RobustnessPanel> panel_;

  template <class T>
  [[nodiscard]] T* child(const char* name) const {
    return panel_->findChild<T*>(name);
  }
  void show() const {
    panel_->resize(480, 480);
    panel_->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
  }

 private slots:
  void initTestCase() {
    const auto model = briefModel(folder_.path().toStdString());
    QVERIFY2(model, model ? "" : model.error().message().c_str());
    auto analyser = ClipAnalyser::create(clipOf(true, true), *model, schema());
    QVERIFY(analyser);
    analyser_ = std::move(*analyser);
  }
  void init() { panel_ = std::make_unique<RobustnessPanel>(&datasets_, &models_); }

  void itMeasuresWhenItIsLookedAt() {
    QSignalSpy measured(panel_.get(), &RobustnessPanel::measured);
    panel_->setAnalyser(*analyser_);
    QVERIFY(!panel_->isMeasuring());
    show();
    QVERIFY(panel_->isMeasuring());
    QVERIFY(measured.wait(30000));
    // Eight shares of each modality, and seven of all three, as nothing remains at the last.
    QCOMPARE(child<RatioPlot>("ratioPlot")->points(), 8 * 3 + 7);
    QVERIFY(child<QLabel>("robustnessState")->text().contains("1 to 3"));
    QVERIFY(!panel_->isMeasuring());
  }

  void itIsStoppedAndStartedAgain() {
    show();
    child<QSpinBox>("robustnessDraws")->setValue(50);
    panel_->setAnalyser(*analyser_);
    QVERIFY(panel_->isMeasuring());
    auto* button = child<QPushButton>("robustnessStart");
    QTRY_VERIFY_WITH_TIMEOUT(child<RatioPlot>("ratioPlot")->points() > 0, 30000);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!panel_->isMeasuring());
    const int shown = child<RatioPlot>("ratioPlot")->points();
    QVERIFY(shown > 0 && shown < 31);
    QSignalSpy measured(panel_.get(), &RobustnessPanel::measured);
    child<QSpinBox>("robustnessDraws")->setValue(1);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(measured.wait(30000));
    QCOMPARE(child<RatioPlot>("ratioPlot")->points(), 31);
  }

  void aLowPanelScrollsRatherThanSquashes() {
    show();
    panel_->resize(480, 240);
    const auto* ratios = child<RatioPlot>("ratioPlot");
    const auto* importance = child<ImportancePlot>("importancePlot");
    const QWidget* view = ratios->parentWidget()->parentWidget();
    QTRY_VERIFY(view->height() < ratios->height() + importance->height());
    for (const int height : {ratios->height(), importance->height()})
      QVERIFY(height > 8 * panel_->fontMetrics().height());
  }

  void aClickOnTheTimeGoesThere() {
    show();
    panel_->setTimeRange(0, 12);
    auto* plot = child<ImportancePlot>("importancePlot");
    QSignalSpy chosen(panel_.get(), &RobustnessPanel::timeChosen);
    QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(plot->width() * 3 / 4, plot->height() / 2));
    QCOMPARE(chosen.count(), 1);
    const double seconds = chosen[0][0].toDouble();
    QVERIFY2(seconds > 6 && seconds < 12, qPrintable(QString::number(seconds)));
  }

  void wheelAndDoubleClickAskForAnotherView() {
    show();
    panel_->setTimeRange(0, 12);
    auto* plot = child<ImportancePlot>("importancePlot");
    QSignalSpy zoomed(panel_.get(), &RobustnessPanel::zoomRequested);
    QSignalSpy fitted(panel_.get(), &RobustnessPanel::fitRequested);
    const QPointF middle = QRectF(plot->rect()).center();
    QWheelEvent wheel(middle, plot->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(plot, &wheel);
    QCOMPARE(zoomed.count(), 1);
    QTest::mouseDClick(plot, Qt::LeftButton, {}, middle.toPoint());
    QCOMPARE(fitted.count(), 1);
  }

  void withoutAClipNothingCanBeMeasured() {
    show();
    QVERIFY(!child<QPushButton>("robustnessStart")->isEnabled());
    panel_->setAnalyser(*analyser_);
    panel_->clear();
    QVERIFY(!panel_->isMeasuring());
    QCOMPARE(child<RatioPlot>("ratioPlot")->points(), 0);
  }

  void itMayGoWhileItMeasures() {
    show();
    panel_->setAnalyser(*analyser_);
    QVERIFY(panel_->isMeasuring());
    panel_.reset();
  }
};

QTEST_MAIN(RobustnessPanelTest)
#include "robustness_panel_test.moc"
