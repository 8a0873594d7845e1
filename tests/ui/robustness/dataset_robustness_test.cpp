// Robustness on a data set as a person measures it.
#include "ui/robustness/dataset_robustness.h"

#include "tests/ui/datasets/small_dataset.h"
#include "ui/datasets/dataset_shelf.h"
#include "ui/models/model_box.h"
#include "ui/models/model_shelf.h"
#include "ui/plots/grid_plot.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace hrlf;
using namespace hrlf::ui;

class DatasetRobustnessTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::filesystem::path data_, first_, second_;
  std::unique_ptr<DatasetShelf> datasets_;
  std::unique_ptr<ModelShelf> models_;
  std::unique_ptr<DatasetRobustness> panel_;

  template <class T>
  [[nodiscard]] T* child(const char* name) const {
    return panel_->findChild<T*>(QLatin1String(name));
  }
  void openBoth() {
    models_->add(first_);
    models_->add(second_);
    QSignalSpy opened(datasets_.get(), &DatasetShelf::opened);
    datasets_->open({data_});
    QVERIFY(opened.wait(30000));
  }
  void start() const { QTest::mouseClick(child<QPushButton>("datasetRobustnessStart"), Qt::LeftButton); }

 private slots:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    const std::filesystem::path root = folder_.path().toStdString();
    data_ = test::smallDatasetFile(root);
    first_ = test::briefModelFile(root / "one");
    second_ = test::briefModelFile(root / "two");
  }
  void init() {
    panel_.reset();
    datasets_ = std::make_unique<DatasetShelf>();
    models_ = std::make_unique<ModelShelf>();
    panel_ = std::make_unique<DatasetRobustness>(datasets_.get(), models_.get());
    panel_->resize(520, 640);
    panel_->show();
  }

  void needsDataAndAModel() {
    QVERIFY(!child<QPushButton>("datasetRobustnessStart")->isEnabled());
    openBoth();
    QVERIFY(child<QPushButton>("datasetRobustnessStart")->isEnabled());
  }

  void curvesAndMatrixFillIn() {
    openBoth();
    QSignalSpy measured(panel_.get(), &DatasetRobustness::measured);
    start();
    QVERIFY(panel_->isMeasuring());
    QVERIFY(measured.wait(60000));
    const auto* plot = child<GridPlot>("gridPlot");
    QCOMPARE(plot->points(), 4 * 11);  // three alone, and all
    auto* table = child<QTableWidget>("robustnessMatrix");
    QCOMPARE(table->rowCount(), 8);
    QCOMPARE(table->columnCount(), 2);
    for (int row = 0; row < 8; ++row) QVERIFY(!table->item(row, 1)->text().isEmpty());
    // What is available, not what is missing, names curves and rows.
    QCOMPARE(table->horizontalHeaderItem(0)->text(), QString("Available"));
    QStringList rows;
    for (int row = 0; row < 7; ++row) rows << table->item(row, 0)->text();
    for (const char* name : {"Words only", "Words + Voice only", "Words + Voice + Face"}) QVERIFY(rows.contains(name));
    const auto* axes = plot->findChild<QCustomPlot*>();
    auto* first = qobject_cast<QCPPlottableLegendItem*>(axes->legend->item(0));
    QVERIFY2(first->plottable()->name().endsWith("only"), qPrintable(first->plottable()->name()));
    QVERIFY(axes->xAxis->label().contains("one frame stays"));
    // Another metric, another number; another curve, more points. Nothing is measured again.
    const QString f1 = table->item(6, 1)->text();
    child<QComboBox>("robustnessMetric")->setCurrentText("MAE");
    QVERIFY(table->item(6, 1)->text() != f1);
    child<QToolButton>("robustnessConditions")->menu()->actions()[3]->trigger();
    QCOMPARE(plot->points(), 5 * 11);
    QVERIFY(!panel_->isMeasuring());
    panel_->grab();
  }

  void twoModelsStandSideBySide() {
    openBoth();
    child<ModelBox>("robustnessModel2")->setCurrentPath(second_);
    child<QSpinBox>("robustnessMost")->setValue(8);
    QSignalSpy measured(panel_.get(), &DatasetRobustness::measured);
    start();
    QVERIFY(measured.wait(60000));
    QCOMPARE(child<GridPlot>("gridPlot")->points(), 2 * 4 * 11);
    auto* table = child<QTableWidget>("robustnessMatrix");
    QCOMPARE(table->columnCount(), 4);
    // Both were trained alike, with one thread: there is no difference.
    QCOMPARE(table->item(0, 3)->text().toDouble(), 0.0);
    // Names without the ending that all files have; where the file is stands in the tip.
    for (int column = 1; column <= 2; ++column) {
      const QTableWidgetItem* head = table->horizontalHeaderItem(column);
      QVERIFY2(!head->text().contains("safetensors"), qPrintable(head->text()));
      QVERIFY2(head->toolTip().contains(".safetensors"), qPrintable(head->toolTip()));
    }
    // What is available is never cut, however narrow the panel.
    panel_->resize(panel_->minimumSizeHint());
    for (int row = 0; row < table->rowCount(); ++row)
      QTRY_VERIFY(table->columnWidth(0) >= table->fontMetrics().horizontalAdvance(table->item(row, 0)->text()));
    QVERIFY(table->columnWidth(1) >= table->fontMetrics().horizontalAdvance("100.0 ± 100.0"));
  }

  void whatWasMeasuredIsExported() {
    openBoth();
    QVERIFY(!child<QToolButton>("robustnessExport")->isEnabled());
    child<QSpinBox>("robustnessMost")->setValue(8);
    QSignalSpy measured(panel_.get(), &DatasetRobustness::measured);
    start();
    QVERIFY(measured.wait(60000));
    QVERIFY(child<QToolButton>("robustnessExport")->isEnabled());
    const QTemporaryDir folder;
    const auto bytesOf = [&folder](const QString& name) {
      QFile file(folder.filePath(name));
      return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QSignalSpy exported(panel_.get(), &DatasetRobustness::exported);
    panel_->exportTable(folder.filePath("table.csv").toStdString());
    QVERIFY(exported.wait(30000));
    const QByteArray csv = bytesOf("table.csv");
    for (const char* text : {"metric,variant,condition,ratio,seeds,mean,deviation", ",lav,0.0,", "# split: test"})
      QVERIFY2(csv.contains(text), text);
    panel_->exportCurves(folder.filePath("curves.svg").toStdString());
    QVERIFY(exported.wait(30000));
    const QByteArray svg = bytesOf("curves.svg");
    for (const char* text : {"F1 (%)", "Words only", "Words + Voice + Face"}) QVERIFY2(svg.contains(text), text);
    panel_->exportCurves(folder.filePath("curves.png").toStdString());
    QVERIFY(exported.wait(30000));
    QVERIFY(!QImage(folder.filePath("curves.png")).isNull());
    // A folder that is not there is said in words.
    QSignalSpy failed(panel_.get(), &DatasetRobustness::failed);
    panel_->exportTable("/no/such/folder/table.csv");
    QVERIFY(failed.wait(30000));
    QVERIFY(child<QLabel>("datasetRobustnessState")->text().contains("/no/such/folder"));
  }

  void isStopped() {
    openBoth();
    start();
    QTRY_VERIFY_WITH_TIMEOUT(child<GridPlot>("gridPlot")->points() > 0, 30000);
    // So small a data set may be measured already; then it is measured again, and stopped before the first number.
    if (!panel_->isMeasuring()) start();
    QVERIFY(panel_->isMeasuring());
    start();
    QVERIFY(!panel_->isMeasuring());
    const int points = child<GridPlot>("gridPlot")->points();
    QTest::qWait(200);
    QCOMPARE(child<GridPlot>("gridPlot")->points(), points);
    QVERIFY(child<QLabel>("datasetRobustnessState")->text().startsWith("Not measured"));
  }

  void aModelOfOtherFeaturesIsRefusedInWords() {
    models_->restore();  // the starter model, for features of clips
    QSignalSpy opened(datasets_.get(), &DatasetShelf::opened);
    datasets_->open({data_});
    QVERIFY(opened.wait(30000));
    QSignalSpy failed(panel_.get(), &DatasetRobustness::failed);
    start();
    QVERIFY(failed.wait(30000));
    QVERIFY(child<QLabel>("datasetRobustnessState")->text().contains("do not fit the model"));
  }
};

QTEST_MAIN(DatasetRobustnessTest)
#include "dataset_robustness_test.moc"
