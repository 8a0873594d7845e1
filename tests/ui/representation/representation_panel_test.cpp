// The t-SNE panel as a person uses it.
#include "ui/representation/representation_panel.h"
#include "core/base/atomic_file.h"
#include "tests/core/report/made_up_analysis.h"
#include "ui/representation/scatter_view.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace hrlf;
using namespace hrlf::ui;

namespace {

std::shared_ptr<const Analysis> analysis(int windows = 30) {
  return std::make_shared<Analysis>(testing::madeUpAnalysis(windows));
}

template <class T>
T* child(const QWidget& panel, const char* name) {
  return panel.findChild<T*>(QLatin1String(name));
}

void showWith(RepresentationPanel& panel, std::shared_ptr<const Analysis> what) {
  QSignalSpy computed(&panel, &RepresentationPanel::computed);
  panel.resize(500, 600);
  panel.show();
  panel.setAnalysis(std::move(what));
  QVERIFY(computed.wait(10000));
}

}  // namespace

class RepresentationPanelTest : public QObject {
  Q_OBJECT

 private slots:
  void computesWhenShownAndNotBefore() {
    RepresentationPanel panel;
    panel.setAnalysis(analysis());
    QVERIFY(!panel.isComputing());
    QSignalSpy computed(&panel, &RepresentationPanel::computed);
    panel.show();
    QVERIFY(panel.isComputing());
    QVERIFY(computed.wait(10000));
    QVERIFY(!panel.isComputing());
    // 30 windows, Q and U of three modalities, less the three windows without a voice.
    QCOMPARE(child<ScatterView>(panel, "representationScatter")->picture().embedding.x.size(), std::size_t{30 * 6 - 6});
    QVERIFY(child<QLabel>(panel, "representationStatus")->text().contains("174"));
  }

  void everyControlSaysWhatItIs() {
    RepresentationPanel panel;
    for (const char* name : {"representationKind", "representationColoring", "representationCurve",
                             "representationPerplexity", "representationSeed", "representationCancel",
                             "representationCompute", "representationExport", "representationScatter"}) {
      const auto* widget = child<QWidget>(panel, name);
      QVERIFY2(widget != nullptr, name);
      QVERIFY2(!widget->accessibleName().isEmpty(), name);
      QVERIFY2(!widget->toolTip().isEmpty() || QByteArray(name) == "representationScatter", name);
    }
  }

  void otherVectorsMakeAnotherPicture() {
    RepresentationPanel panel;
    showWith(panel, analysis());
    const auto* view = child<ScatterView>(panel, "representationScatter");
    QSignalSpy computed(&panel, &RepresentationPanel::computed);
    child<QComboBox>(panel, "representationKind")->setCurrentIndex(3);
    QVERIFY(computed.wait(10000));
    QCOMPARE(view->picture().embedding.x.size(), std::size_t{30});
    const std::vector<float> before = view->picture().embedding.x;
    child<QSpinBox>(panel, "representationSeed")->setValue(5);
    QVERIFY(computed.wait(10000));
    QVERIFY(view->picture().embedding.x != before);
    child<QSpinBox>(panel, "representationSeed")->setValue(1);
    QVERIFY(computed.wait(10000));
    QVERIFY(view->picture().embedding.x == before);  // the same seed, the same picture
  }

  void theSameVectorsKeepThePicture() {
    RepresentationPanel panel;
    showWith(panel, analysis());
    panel.setAnalysis(analysis());
    QVERIFY(!panel.isComputing());
    child<QComboBox>(panel, "representationColoring")->setCurrentIndex(1);
    QVERIFY(!panel.isComputing());
  }

  void incompleteIsOfferedOnlyWhenSomethingIsTakenAway() {
    auto whole = testing::madeUpAnalysis(20);
    whole.request = {};
    RepresentationPanel panel;
    panel.setAnalysis(std::make_shared<Analysis>(whole));
    QVERIFY(!child<QComboBox>(panel, "representationCurve")->isEnabled());
    panel.setAnalysis(analysis(20));
    QVERIFY(child<QComboBox>(panel, "representationCurve")->isEnabled());
  }

  void aClickChoosesTheTime() {
    RepresentationPanel panel;
    showWith(panel, analysis());
    auto* view = child<ScatterView>(panel, "representationScatter");
    QSignalSpy chosen(&panel, &RepresentationPanel::timeChosen);
    constexpr std::size_t point = 40;
    QTest::mouseClick(view, Qt::LeftButton, {}, view->positionOf(point)->toPoint());
    QCOMPARE(chosen.count(), 1);
    // Rounding to whole pixels may pick a neighbour that lies as near.
    const double time = chosen[0][0].toDouble();
    const auto& points = view->picture().set.points;
    QVERIFY(std::any_of(points.begin(), points.end(), [time](const auto& p) { return p.time == time; }));
    QTest::mouseClick(view, Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(chosen.count(), 1);
  }

  void arrowKeysGoFromWindowToWindow() {
    RepresentationPanel panel;
    showWith(panel, analysis());
    auto* view = child<ScatterView>(panel, "representationScatter");
    QSignalSpy chosen(&panel, &RepresentationPanel::timeChosen);
    panel.setCursor(10.4);  // windows lie at 0.5, 1.5, ...
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen[0][0].toDouble(), 11.5);
    QCOMPARE(chosen[1][0].toDouble(), 9.5);
  }

  void theCursorRingsTheNearestWindow() {
    RepresentationPanel panel;
    showWith(panel, analysis());
    auto* view = child<ScatterView>(panel, "representationScatter");
    panel.setCursor(3);
    const QImage before = view->grab().toImage();
    panel.setCursor(20);
    QVERIFY(view->grab().toImage() != before);
  }

  void cancelStops() {
    RepresentationPanel panel;
    panel.resize(500, 600);
    panel.show();
    panel.setAnalysis(analysis(400));  // seconds of work
    QVERIFY(panel.isComputing());
    auto* cancel = child<QPushButton>(panel, "representationCancel");
    QVERIFY(cancel->isVisible());
    QElapsedTimer timer;
    timer.start();
    cancel->click();
    QTRY_VERIFY_WITH_TIMEOUT(!panel.isComputing(), 2000);
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!child<QPushButton>(panel, "representationExport")->isEnabled());
    QVERIFY(!panel.exportCoordinates("/tmp/never.csv"));
    QVERIFY(child<QPushButton>(panel, "representationCompute")->isVisible());
  }

  void goesAwayWhileComputing() {
    QElapsedTimer timer;
    {
      RepresentationPanel panel;
      panel.show();
      panel.setAnalysis(analysis(400));
      QTest::qWait(50);
      timer.start();
    }
    QVERIFY(timer.elapsed() < 500);
    QCoreApplication::processEvents();
  }

  void tooFewWindowsAreExplained() {
    RepresentationPanel panel;
    panel.show();
    auto few = testing::madeUpAnalysis(3);
    panel.setAnalysis(std::make_shared<Analysis>(few));
    QTRY_VERIFY(!panel.isComputing());
    child<QComboBox>(panel, "representationKind")->setCurrentIndex(3);
    QTRY_VERIFY(!panel.isComputing());
    QVERIFY(child<QLabel>(panel, "representationStatus")->text().contains("at least four points"));
    panel.grab();
  }

  void clearedPanelsShowNothing() {
    RepresentationPanel panel;
    showWith(panel, analysis());
    panel.clear();
    QVERIFY(child<ScatterView>(panel, "representationScatter")->picture().set.points.empty());
    QVERIFY(!child<QPushButton>(panel, "representationCompute")->isEnabled());
    panel.setCursor(4);
    panel.grab();
  }

  void exportsCoordinates() {
    QTemporaryDir folder;
    RepresentationPanel panel;
    showWith(panel, analysis());
    const auto path = std::filesystem::path(folder.filePath("points.csv").toStdString());
    const auto written = panel.exportCoordinates(path);
    QVERIFY2(written, written ? "" : written.error().message().c_str());
    const QString csv = QString::fromStdString(*readFile(path));
    QVERIFY(csv.contains("# model hash: 3f1c9a7d"));
    QVERIFY(csv.contains("# t-SNE seed: 1\n"));
    QCOMPARE(csv.count("\n0.500,"), 4);  // the voice is missing at the start
    const auto unwritable = panel.exportCoordinates(folder.filePath("no/such/folder.csv").toStdString());
    QVERIFY(!unwritable);
  }
};

QTEST_MAIN(RepresentationPanelTest)
#include "representation_panel_test.moc"
