// The t-SNE panel as a person uses it.
#include "ui/representation/representation_panel.h"
#include "core/base/atomic_file.h"
#include "tests/core/report/made_up_analysis.h"
#include "tests/ui/datasets/small_dataset.h"
#include "tests/ui/person.h"
#include "ui/datasets/dataset_shelf.h"
#include "ui/models/model_box.h"
#include "ui/models/model_shelf.h"
#include "ui/representation/frame_card.h"
#include "ui/representation/kl_trace.h"
#include "ui/representation/pair_lines.h"
#include "ui/representation/scatter.h"
#include "ui/representation/scatter_view.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QWheelEvent>

#include <set>

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

/// A panel with shelves of its own.
struct Shelves {
  DatasetShelf datasets;
  ModelShelf models;
};
struct Panel : Shelves, RepresentationPanel {
  Panel() : RepresentationPanel(&this->datasets, &this->models) {}
};

void choose(const RepresentationPanel& panel, const char* name, const QString& text) {
  auto* box = child<QComboBox>(panel, name);
  QVERIFY2(box->findText(text) >= 0, qPrintable(text));
  box->setCurrentIndex(box->findText(text));
}

bool isOffered(const RepresentationPanel& panel, const char* name, const QString& text) {
  const auto* box = child<QComboBox>(panel, name);
  const auto* item = qobject_cast<QStandardItemModel*>(box->model())->item(box->findText(text));
  // What is not offered says why.
  return item->isEnabled() == item->toolTip().isEmpty() && item->isEnabled();
}

/// Draws around all points in the left half of the view.
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
  void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

  void computesWhenShownAndNotBefore() {
    Panel panel;
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
    Panel panel;
    for (const char* name :
         {"representationKind", "representationColoring", "representationCurve", "representationPerplexity",
          "representationSeed", "representationCancel", "representationCompute", "representationExport",
          "representationScatter", "representationSource", "representationDataset", "representationModel",
          "representationSplit", "representationCondition", "representationMost", "representationNote",
          "representationSettings", "representationList", "representationSamples"}) {
      const auto* widget = child<QWidget>(panel, name);
      QVERIFY2(widget != nullptr, name);
      QVERIFY2(!widget->accessibleName().isEmpty(), name);
      QVERIFY2(!widget->toolTip().isEmpty() || QByteArray(name) == "representationScatter", name);
    }
  }

  void otherVectorsMakeAnotherPicture() {
    Panel panel;
    showWith(panel, analysis());
    const auto* view = child<ScatterView>(panel, "representationScatter");
    QSignalSpy computed(&panel, &RepresentationPanel::computed);
    choose(panel, "representationKind", "H: joint");
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

  void aPerplexityThatIsLoweredSaysWhy() {
    Panel panel;
    showWith(panel, analysis());
    const auto* status = child<QLabel>(panel, "representationStatus");
    QVERIFY2(!status->text().contains("no more is possible"), qPrintable(status->text()));
    QSignalSpy computed(&panel, &RepresentationPanel::computed);
    choose(panel, "representationKind", "H: joint");
    QVERIFY(computed.wait(10000));
    QVERIFY2(status->text().contains("(no more is possible with 30 points)"), qPrintable(status->text()));
  }

  void theSameVectorsKeepThePicture() {
    Panel panel;
    showWith(panel, analysis());
    panel.setAnalysis(analysis());
    QVERIFY(!panel.isComputing());
    child<QComboBox>(panel, "representationColoring")->setCurrentIndex(1);
    QVERIFY(!panel.isComputing());
  }

  void incompleteIsOfferedOnlyWhenSomethingIsTakenAway() {
    auto whole = testing::madeUpAnalysis(20);
    whole.request = {};
    Panel panel;
    panel.setAnalysis(std::make_shared<Analysis>(whole));
    for (const char* text : {"Incomplete", "Both in one picture", "Both side by side"})
      QVERIFY(!isOffered(panel, "representationCurve", text));
    panel.setAnalysis(analysis(20));
    for (const char* text : {"Incomplete", "Both in one picture", "Both side by side"})
      QVERIFY(isOffered(panel, "representationCurve", text));
  }

  void aClickChoosesTheTime() {
    Panel panel;
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
    Panel panel;
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
    Panel panel;
    showWith(panel, analysis());
    auto* view = child<ScatterView>(panel, "representationScatter");
    panel.setCursor(3);
    const QImage before = view->grab().toImage();
    panel.setCursor(20);
    QVERIFY(view->grab().toImage() != before);
  }

  void cancelStops() {
    Panel panel;
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
    QVERIFY(!child<QToolButton>(panel, "representationExport")->isEnabled());
    QSignalSpy refused(&panel, &RepresentationPanel::failed);
    panel.exportPoints("/tmp/never.csv", false, false);
    QCOMPARE(refused.size(), 1);
    QVERIFY(child<QPushButton>(panel, "representationCompute")->isVisible());
  }

  void goesAwayWhileComputing() {
    QElapsedTimer timer;
    {
      Panel panel;
      panel.show();
      panel.setAnalysis(analysis(400));
      QTest::qWait(50);
      timer.start();
    }
    QVERIFY(timer.elapsed() < 500);
    QCoreApplication::processEvents();
  }

  void tooFewWindowsAreExplained() {
    Panel panel;
    panel.show();
    auto few = testing::madeUpAnalysis(3);
    panel.setAnalysis(std::make_shared<Analysis>(few));
    QTRY_VERIFY(!panel.isComputing());
    choose(panel, "representationKind", "H: joint");
    QTRY_VERIFY(!panel.isComputing());
    QVERIFY(child<QLabel>(panel, "representationStatus")->text().contains("at least four points"));
    panel.grab();
  }

  void clearedPanelsShowNothing() {
    Panel panel;
    showWith(panel, analysis());
    panel.clear();
    QVERIFY(child<ScatterView>(panel, "representationScatter")->picture().set.points.empty());
    QVERIFY(!child<QPushButton>(panel, "representationCompute")->isEnabled());
    panel.setCursor(4);
    panel.grab();
  }

  void exportsCoordinatesVectorsAndTheSelection() {
    QTemporaryDir folder;
    Panel panel;
    showWith(panel, analysis());
    const auto path = std::filesystem::path(folder.filePath("points.csv").toStdString());
    const auto linesOf = [&](bool withVectors, bool onlySelection) {
      QSignalSpy exported(&panel, &RepresentationPanel::exported);
      panel.exportPoints(path, withVectors, onlySelection);
      if (!exported.wait(10000)) qFatal("nothing was written");
      return QString::fromStdString(*readFile(path)).trimmed().split('\n').filter(QRegularExpression("^[^#]"));
    };
    const QStringList all = linesOf(false, false);
    QCOMPARE(all.size(), 1 + 174);
    QCOMPARE(all.filter(QRegularExpression("^,0.500,")).size(), 4);  // the voice is missing at the start
    QVERIFY(readFile(path)->find("# model hash: 3f1c9a7d") != std::string::npos);
    QVERIFY(readFile(path)->find("# t-SNE seed: 1\n") != std::string::npos);
    QCOMPARE(linesOf(true, false)[0].count(','), all[0].count(',') + 10);
    QCOMPARE(linesOf(true, true).size(), 1);  // nothing is selected
    auto* view = child<ScatterView>(panel, "representationScatter");
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(linesOf(true, true).size(), 1 + 174);
    QSignalSpy failed(&panel, &RepresentationPanel::failed);
    panel.exportPoints(folder.filePath("no/such/folder.csv").toStdString(), false, false);
    QVERIFY(failed.wait(10000));
  }

  void theDivergenceIsShownAsItFalls() {
    Panel panel;
    showWith(panel, analysis());
    const auto& points = child<KlTrace>(panel, "representationTrace")->points();
    QVERIFY(points.size() >= 20);
    QVERIFY(points.front().y() > points.back().y());
    QVERIFY(child<QLabel>(panel, "representationStatus")->text().contains("KL divergence"));
  }

  void aLassoSelectsPointsAndStretches() {
    Panel panel;
    showWith(panel, analysis());
    auto* view = child<ScatterView>(panel, "representationScatter");
    QSignalSpy changed(&panel, &RepresentationPanel::selectionChanged);
    QVERIFY(!child<QPushButton>(panel, "representationNote")->isEnabled());
    person::lassoLeftHalf(*view);
    QCOMPARE(changed.count(), 1);
    const auto& points = view->picture().set.points;
    std::size_t inside = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
      const bool left = view->positionOf(i)->x() < view->width() / 2 - 1;
      inside += left ? 1 : 0;
      QCOMPARE(view->picture().selected[i] != 0, left);
    }
    QVERIFY(inside > 0 && inside < points.size());
    QVERIFY(!panel.selectedSpans().empty());
    QVERIFY(child<QPushButton>(panel, "representationNote")->isEnabled());
    QVERIFY(child<QLabel>(panel, "representationStatus")->text().contains("Selected"));
    // Shift adds; a click beside all points clears.
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    const auto all = panel.selectedSpans();
    person::lassoLeftHalf(*view, Qt::ShiftModifier);
    QVERIFY(panel.selectedSpans() == all);
    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(all[0].end, 30.0);
    QTest::mouseClick(view, Qt::LeftButton, {}, QPoint(1, 1));
    QVERIFY(panel.selectedSpans().empty());
    QVERIFY(view->picture().selected.empty());
  }

  void theListHasWhatIsSelectedAndGoesThere() {
    Panel panel;
    showWith(panel, analysis());
    auto* view = child<ScatterView>(panel, "representationScatter");
    auto* list = child<QTreeView>(panel, "representationSamples");
    QVERIFY(!list->isVisible());
    QSignalSpy computed(&panel, &RepresentationPanel::computed);
    choose(panel, "representationKind", "H: joint");  // one point a window
    QVERIFY(computed.wait(10000));
    child<QToolButton>(panel, "representationList")->click();
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 30);  // nothing is selected: all windows
    QVERIFY(list->isColumnHidden(2));         // a clip has no label
    QTest::qWait(1);                          // laid out
    person::lassoLeftHalf(*view);
    std::set<std::size_t> selected;
    const auto& picture = view->picture();
    for (std::size_t i = 0; i < picture.set.points.size(); ++i)
      if (picture.selected[i] != 0) selected.insert(picture.set.points[i].source);
    QVERIFY(selected.size() < 30);
    QCOMPARE(list->model()->rowCount(), static_cast<int>(selected.size()));
    // Rows are in the order of time; the one gone to is where the clip goes.
    QSignalSpy chosen(&panel, &RepresentationPanel::timeChosen);
    const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
    list->scrollTo(last);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(last).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toDouble(), picture.table->samples[*selected.rbegin()].time);
    // Once more, or by keys; but not because the list is reached.
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(last).center());
    QCOMPARE(chosen.count(), 2);
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(chosen.count(), 3);
    QVERIFY(chosen[2][0].toDouble() < chosen[0][0].toDouble());
    list->setCurrentIndex({});
    view->setFocus();
    list->setFocus(Qt::TabFocusReason);
    QCOMPARE(chosen.count(), 3);
    list->setCurrentIndex({});
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);  // nothing to copy
    QCOMPARE(chosen.count(), 3);
    // By prediction, as numbers are ordered.
    list->sortByColumn(3, Qt::AscendingOrder);
    double before = -10;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
      const double value = list->model()->index(row, 3).data(Qt::UserRole).toDouble();
      QVERIFY(value >= before);
      before = value;
    }
    QVERIFY(before > -10);
    QTest::mouseClick(view, Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(list->model()->rowCount(), 30);
  }

  void theWheelZoomsAtThePointerAndADoubleClickFits() {
    Panel panel;
    showWith(panel, analysis());
    auto* view = child<ScatterView>(panel, "representationScatter");
    const QPointF there = *view->positionOf(7);
    const QPointF before = *view->positionOf(50);
    QWheelEvent wheel(there, view->mapToGlobal(there), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(view, &wheel);
    QVERIFY(view->zoomFactor() > 1.5);
    QVERIFY((*view->positionOf(7) - there).manhattanLength() < 0.01);
    QVERIFY((*view->positionOf(50) - before).manhattanLength() > 1);
    // The middle button pans.
    const QPoint from(200, 200);
    QTest::mousePress(view, Qt::MiddleButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from + QPoint(30, -10), view->mapToGlobal(from), Qt::NoButton, Qt::MiddleButton,
                     {});
    QCoreApplication::sendEvent(view, &move);
    QTest::mouseRelease(view, Qt::MiddleButton, {}, from + QPoint(30, -10));
    QVERIFY((*view->positionOf(7) - there - QPointF(30, -10)).manhattanLength() < 0.01);
    QTest::mouseDClick(view, Qt::LeftButton, {}, from);
    QCOMPARE(view->zoomFactor(), 1.0);
    QVERIFY((*view->positionOf(50) - before).manhattanLength() < 0.01);
  }

  void completeAndIncompleteInOneEmbedding() {
    Panel panel;
    showWith(panel, analysis());
    auto* view = child<ScatterView>(panel, "representationScatter");
    auto* second = child<ScatterView>(panel, "representationScatter2");
    QVERIFY(!second->isVisible());
    QSignalSpy computed(&panel, &RepresentationPanel::computed);
    choose(panel, "representationCurve", "Both in one picture");
    QVERIFY(computed.wait(20000));
    QCOMPARE(view->picture().set.points.size(), std::size_t{2 * 174});
    QCOMPARE(view->picture().joined.size(), std::size_t{174});
    QVERIFY(isOffered(panel, "representationColoring", "Condition"));
    const QImage joined = view->grab().toImage();
    // Side by side is another look at the same embedding: nothing is computed.
    const std::vector<float> places = view->picture().embedding.x;
    choose(panel, "representationCurve", "Both side by side");
    QVERIFY(!panel.isComputing());
    QVERIFY(second->isVisible());
    QVERIFY(view->picture().embedding.x == places && second->picture().embedding.x == places);
    QVERIFY(view->positionOf(0) && !second->positionOf(0));
    QVERIFY(view->grab().toImage() != joined);
    // The selection is shared.
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(std::count(second->picture().selected.begin(), second->picture().selected.end(), 1), 2 * 174);
  }

  void whatIsSelectedStaysAsLongAsTheSamplesDo() {
    auto half = testing::madeUpAnalysis(30);
    for (WindowRepresentation& window : half.incomplete.windows)
      for (auto* of : {&window.prediction->q, &window.prediction->u}) (*of)[Modality::Audio].clear();
    Panel panel;
    showWith(panel, std::make_shared<Analysis>(half));
    auto* view = child<ScatterView>(panel, "representationScatter");
    const auto selected = [&] {
      return std::count(view->picture().selected.begin(), view->picture().selected.end(), 1);
    };
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selected(), 174);
    // The voice has no points in the other picture; it comes back with them.
    QSignalSpy computed(&panel, &RepresentationPanel::computed);
    QSignalSpy changed(&panel, &RepresentationPanel::selectionChanged);
    choose(panel, "representationCurve", "Incomplete");
    QVERIFY(computed.wait(20000));
    QCOMPARE(selected(), 30 * 4);
    QVERIFY(child<QLabel>(panel, "representationStatus")->text().contains("120 points of 30 samples"));
    choose(panel, "representationCurve", "Complete");
    QVERIFY(computed.wait(20000));
    QCOMPARE(selected(), 174);
    // With the last mask undone there is nothing to compare.
    person::lassoLeftHalf(*view);
    const std::vector<TimeSpan> spans = panel.selectedSpans();
    QVERIFY(!spans.empty());
    const auto some = selected();
    choose(panel, "representationCurve", "Both in one picture");
    QVERIFY(computed.wait(20000));
    changed.clear();
    half.request = {};
    panel.setAnalysis(std::make_shared<Analysis>(half));
    QVERIFY(computed.wait(20000));
    QCOMPARE(child<QComboBox>(panel, "representationCurve")->currentText(), QString("Complete"));
    QCOMPARE(selected(), some);
    QVERIFY(panel.selectedSpans() == spans);
    QVERIFY(changed.isEmpty());
    // Other vectors are other points.
    choose(panel, "representationKind", "H: joint");
    QVERIFY(computed.wait(20000));
    QVERIFY(panel.selectedSpans().empty());
    QCOMPARE(changed.count(), 1);
  }

  void theRangeOfTheTimeLineHasAHalo() {
    Panel panel;
    showWith(panel, analysis());
    auto* view = child<ScatterView>(panel, "representationScatter");
    const QImage without = view->grab().toImage();
    panel.setTimeSelection(TimeSpan{5, 10});
    const QImage with = view->grab().toImage();
    QVERIFY(with != without);
    const auto isMarked = [&] {
      const ScatterPicture& picture = view->picture();
      if (picture.inRange.size() != picture.set.points.size()) return false;
      for (std::size_t i = 0; i < picture.inRange.size(); ++i) {
        const double time = picture.set.points[i].time;
        if ((picture.inRange[i] != 0) != (time >= 5 && time < 10)) return false;
      }
      return true;
    };
    QVERIFY(isMarked());
    QVERIFY(child<QLabel>(panel, "representationStatus")->text().contains("5 of 30"));
    QVERIFY(panel.selectedSpans().empty());  // it is not the selection
    // Another picture has it, too; without a range there is none.
    QSignalSpy computed(&panel, &RepresentationPanel::computed);
    choose(panel, "representationKind", "H: joint");
    QVERIFY(computed.wait(10000));
    QVERIFY(isMarked());
    panel.setTimeSelection(std::nullopt);
    QVERIFY(view->picture().inRange.empty());
  }

  void sideBySideLinesJoinTheSameSamples() {
    Panel panel;
    panel.resize(800, 600);
    panel.show();
    QSignalSpy computed(&panel, &RepresentationPanel::computed);
    panel.setAnalysis(analysis());
    QVERIFY(computed.wait(10000));
    auto* left = child<ScatterView>(panel, "representationScatter");
    auto* right = child<ScatterView>(panel, "representationScatter2");
    const auto* lines = child<PairLines>(panel, "representationLines");
    choose(panel, "representationCurve", "Both side by side");
    QVERIFY(computed.wait(20000));
    QTRY_VERIFY(right->width() > 200);
    QCOMPARE(lines->size(), lines->parentWidget()->size());
    QVERIFY(lines->lines().empty());
    // The one pointed at, in either picture.
    const auto& points = left->picture().set.points;
    for (ScatterView* view : {left, right}) {
      std::size_t here = 10;
      while (!view->positionOf(here)) ++here;
      std::size_t there = 0;
      while (there == here || !areOfOneThing(points[here], points[there])) ++there;
      const ScatterView* other = view == left ? right : left;
      const QPointF place = *view->positionOf(here);
      QMouseEvent move(QEvent::MouseMove, place, view->mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
      QCoreApplication::sendEvent(view, &move);
      QVERIFY(lines->pointedLine());
      QLineF expected(place + view->pos(), *other->positionOf(there) + other->pos());
      if (view == right) expected = QLineF(expected.p2(), expected.p1());
      QVERIFY((lines->pointedLine()->p1() - expected.p1()).manhattanLength() < 0.01);
      QVERIFY((lines->pointedLine()->p2() - expected.p2()).manhattanLength() < 0.01);
      QEvent leave(QEvent::Leave);
      QCoreApplication::sendEvent(view, &leave);
      QVERIFY(!lines->pointedLine());
    }
    // What is selected, but not so many that nothing else is seen.
    const QImage before = left->parentWidget()->grab().toImage();
    QTest::mouseClick(left, Qt::LeftButton, Qt::ShiftModifier, left->positionOf(20)->toPoint());
    QCOMPARE(lines->lines().size(), std::size_t{1});
    QVERIFY(left->geometry().contains(lines->lines()[0].p1().toPoint()));
    QVERIFY(right->geometry().contains(lines->lines()[0].p2().toPoint()));
    QVERIFY(left->parentWidget()->grab().toImage() != before);
    QTest::keyClick(left, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(lines->lines().size(), static_cast<std::size_t>(PairLines::mostLines));
    choose(panel, "representationCurve", "Both in one picture");
    QVERIFY(lines->lines().empty());
  }

  void textsOfTheColourBarAreNotOverEachOther() {
    SampleTable table;
    Sample sample;
    sample.id = "one";
    sample.label = 2.0F;
    table.samples.push_back(sample);
    table.views.push_back({});
    ScatterPicture picture;
    picture.table = std::make_shared<const SampleTable>(table);
    picture.set.points.push_back({0, -1.56F, Modality::Language, Factor::Q, 0, 0});
    picture.embedding.x = picture.embedding.y = {0.0F};
    std::set<QString> captions;
    for (const PointColoring coloring : {PointColoring::Error, PointColoring::Label, PointColoring::Score}) {
      picture.coloring = coloring;
      for (int width = 140; width <= 700; width += 20) {
        const QRectF area(0, 0, width, 300);
        const auto texts = Scatter(picture, area, QApplication::font(), QApplication::palette()).barTexts();
        QVERIFY(texts.size() >= 2);
        for (std::size_t i = 0; i < texts.size(); ++i) {
          QVERIFY(area.contains(texts[i].place));
          QVERIFY(QFontMetricsF(QApplication::font()).horizontalAdvance(texts[i].text) <= texts[i].place.width());
          for (std::size_t j = 0; j < i; ++j) QVERIFY(!texts[i].place.intersects(texts[j].place));
        }
        if (coloring == PointColoring::Error && texts.size() == 3) captions.insert(texts[2].text);
      }
    }
    QVERIFY(captions.contains("Error: prediction and label apart"));
  }

  void theComparisonIsNeverCut() {
    Panel panel;
    panel.show();
    panel.resize(panel.minimumSizeHint());
    const auto* box = child<QComboBox>(panel, "representationCurve");
    QTRY_VERIFY(panel.width() <= panel.minimumSizeHint().width());
    for (int i = 0; i < box->count(); ++i)
      QVERIFY2(box->fontMetrics().horizontalAdvance(box->itemText(i)) < box->width(), qPrintable(box->itemText(i)));
    QVERIFY(box->width() >= box->sizeHint().width());
  }

  void aClipHasNoLabels() {
    Panel panel;
    showWith(panel, analysis());
    for (const char* text : {"Label", "Error", "Split", "Condition"})
      QVERIFY(!isOffered(panel, "representationColoring", text));
    for (const char* text : {"Modality", "Prediction", "Time"})
      QVERIFY(isOffered(panel, "representationColoring", text));
    QVERIFY(!isOffered(panel, "representationCurve", "Teacher beside student"));
  }

  void teacherBesideStudent() {
    QTemporaryDir folder;
    const auto model = test::briefModel(folder.path().toStdString());
    QVERIFY(model);
    const auto analyser = ClipAnalyser::create(test::clipOf(true, true), *model, test::schema());
    QVERIFY(analyser);
    Progress progress;
    auto analysed = analyseCurves(*analyser, {}, progress);
    QVERIFY(analysed);
    Panel panel;
    panel.resize(600, 500);
    panel.show();
    QSignalSpy computed(&panel, &RepresentationPanel::computed);
    panel.setAnalysis(std::make_shared<Analysis>(*analysed), *analyser);
    QVERIFY(computed.wait(20000));
    QVERIFY(isOffered(panel, "representationCurve", "Teacher beside student"));
    choose(panel, "representationKind", "H: joint");
    QVERIFY(computed.wait(20000));
    choose(panel, "representationCurve", "Teacher beside student");
    QVERIFY(computed.wait(20000));
    const auto* teacher = child<ScatterView>(panel, "representationScatter");
    const auto* student = child<ScatterView>(panel, "representationScatter2");
    QVERIFY(teacher->picture().title.startsWith("Teacher"));
    QVERIFY(student->picture().title.startsWith("Student"));
    QVERIFY(teacher->picture().embedding.x != student->picture().embedding.x);
    QCOMPARE(student->picture().embedding.x.size(), std::size_t{test::frameCount});
    // What is selected in the one is found again in the other.
    const auto* lines = child<PairLines>(panel, "representationLines");
    QVERIFY(lines->lines().empty());
    QTest::mouseClick(child<ScatterView>(panel, "representationScatter"), Qt::LeftButton, Qt::ShiftModifier,
                      teacher->positionOf(20)->toPoint());
    QCOMPARE(lines->lines().size(), std::size_t{1});
    QVERIFY((lines->lines()[0].p2() - *student->positionOf(20) - student->pos()).manhattanLength() < 0.01);
  }

  void pointingShowsTheWords() {
    Panel panel;
    showWith(panel, analysis());
    auto* view = child<ScatterView>(panel, "representationScatter");
    auto* card = panel.findChild<FrameCard*>("frameCard");
    const QPointF place = *view->positionOf(60);
    QMouseEvent move(QEvent::MouseMove, place, view->mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(view, &move);
    QVERIFY(card->isVisible());
    QVERIFY2(card->text().contains("prediction"), qPrintable(card->text()));
    QVERIFY(card->text().contains(QChar(0x201C)));  // what is said
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(view, &leave);
    QVERIFY(!card->isVisible());
  }

  void aDataSetHasLabelsErrorsAndSplits() {
    QTemporaryDir folder;
    const std::filesystem::path place = folder.path().toStdString();
    Panel panel;
    panel.resize(600, 600);
    panel.show();
    panel.models.add(test::briefModelFile(place));
    choose(panel, "representationSource", "A data set");
    QVERIFY(!panel.isComputing());
    QSignalSpy computed(&panel, &RepresentationPanel::computed);
    panel.datasets.open({test::smallDatasetFile(place)});
    QVERIFY(computed.wait(30000));
    const auto* view = child<ScatterView>(panel, "representationScatter");
    QCOMPARE(view->picture().table->samples.size(), std::size_t{16});
    panel.setTimeSelection(TimeSpan{0, 1});  // of the time line; utterances are not on it
    QVERIFY(view->picture().inRange.empty());
    for (const char* text : {"Label", "Error", "Split"}) {
      QVERIFY(isOffered(panel, "representationColoring", text));
      choose(panel, "representationColoring", text);
      panel.grab();
    }
    QVERIFY(!isOffered(panel, "representationColoring", "Time"));
    // The list has the labels; the utterance gone to is ringed.
    child<QToolButton>(panel, "representationList")->click();
    auto* list = child<QTreeView>(panel, "representationSamples");
    QCOMPARE(list->model()->rowCount(), 16);
    QVERIFY(!list->isColumnHidden(2));
    QVERIFY(!list->model()->index(0, 2).data().toString().isEmpty());
    QTest::qWait(1);  // laid out
    list->sortByColumn(0, Qt::DescendingOrder);
    const auto& points = view->picture().set.points;
    const auto numberOf = [&](int row) {
      const QString id = list->model()->index(row, 0).data().toString();
      std::size_t number = 0;
      while (QString::fromStdString(view->picture().table->samples[number].id) != id) ++number;
      return number;
    };
    const auto aroundSample = [&](std::size_t sample) {
      std::size_t point = 0;
      while (points[point].source != sample) ++point;
      constexpr QSize around(24, 24);
      const QPoint middle = view->positionOf(point)->toPoint();
      return child<QWidget>(panel, "representationScatter")
          ->grab({middle - QPoint(around.width() / 2, around.height() / 2), around})
          .toImage();
    };
    const QImage before = aroundSample(numberOf(0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QVERIFY(aroundSample(numberOf(0)) != before);
    choose(panel, "representationSplit", "All splits");
    QVERIFY(computed.wait(30000));
    QCOMPARE(view->picture().table->samples.size(), std::size_t{80});
    child<QSpinBox>(panel, "representationMost")->setValue(20);
    QVERIFY(computed.wait(30000));
    QVERIFY(child<QLabel>(panel, "representationStatus")->text().contains("60 utterances more"));
    // Another representation asks no model again; the picture of one seed is one picture.
    choose(panel, "representationKind", "Z: before it is factorized");
    QVERIFY(computed.wait(30000));
    const std::vector<float> places = view->picture().embedding.x;
    choose(panel, "representationCurve", "Both in one picture");
    QVERIFY(computed.wait(30000));
    QVERIFY(view->picture().table->views.size() == 2 && !view->picture().joined.empty());
    choose(panel, "representationCurve", "Complete");
    QVERIFY(computed.wait(30000));
    QVERIFY(view->picture().embedding.x == places);
    QVERIFY(panel.selectedSpans().empty());
  }

  void aModelOfOtherFeaturesIsRefusedInWords() {
    QTemporaryDir folder;
    Panel panel;
    panel.resize(600, 600);
    panel.show();
    panel.models.restore();  // the starter model, for features of clips
    choose(panel, "representationSource", "A data set");
    panel.datasets.open({test::smallDatasetFile(folder.path().toStdString())});
    auto* status = child<QLabel>(panel, "representationStatus");
    QTRY_VERIFY_WITH_TIMEOUT(status->text().contains("do not fit the model"), 20000);
    QVERIFY(!panel.isComputing());
  }
};

QTEST_MAIN(RepresentationPanelTest)
#include "representation_panel_test.moc"
