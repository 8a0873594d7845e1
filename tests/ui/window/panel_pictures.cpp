// Every panel and dialog as a picture, to be looked at by a person: `panel_pictures FOLDER [LANGUAGE [light|dark]]`.
// No test: it asserts nothing. `./dev pictures FOLDER` runs it for both themes and all languages.
#include "core/base/resources.h"
#include "tests/ui/datasets/small_dataset.h"
#include "tests/ui/person.h"
#include "ui/compare/compare_dialog.h"
#include "ui/datasets/dataset_shelf.h"
#include "ui/jobs/path_text.h"
#include "ui/language/language.h"
#include "ui/library/library.h"
#include "ui/models/model_box.h"
#include "ui/models/model_shelf.h"
#include "ui/representation/representation_panel.h"
#include "ui/representation/scatter_view.h"
#include "ui/robustness/dataset_robustness.h"
#include "ui/robustness/robustness_panel.h"
#include "ui/session/clip_session.h"
#include "ui/settings/settings.h"
#include "ui/tour/tour.h"
#include "ui/training/training_panel.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cstdio>

namespace {

using namespace hrlf;
using namespace hrlf::ui;
using namespace hrlf::ui::person;

constexpr int patience = 120000;  // ms

class Camera {
 public:
  explicit Camera(QString prefix) : prefix_(std::move(prefix)) {}

  void take(QWidget& widget, const QString& name) const {
    QTest::qWait(150);  // what is laid out and drawn later
    const QString path = prefix_ + name + QStringLiteral(".png");
    if (!widget.grab().save(path)) qFatal("%s cannot be written", qPrintable(path));
  }

 private:
  QString prefix_;
};

QAction* action(const MainWindow& window, const char* name) {
  auto* found = window.findChild<QAction*>(QLatin1String(name));
  if (found == nullptr) qFatal("no action %s", name);
  return found;
}

/// A dialog that the action opens, with a loop of its own or without.
void takeDialog(MainWindow& window, const char* name, const Camera& camera, int pages = 1) {
  bool isTaken = false;
  QTimer::singleShot(0, &window, [&] {
    QTest::qWait(400);
    QWidget* dialog = QApplication::activeModalWidget();
    for (QWidget* top : QApplication::topLevelWidgets())
      if (dialog == nullptr && top != &window && top->isVisible() && top->isWindow() && !qobject_cast<QMenu*>(top))
        dialog = top;
    isTaken = true;
    if (const auto* comparison = qobject_cast<CompareDialog*>(dialog))
      while (!std::ranges::all_of(comparison->columns(), &CompareColumn::isFilled)) QTest::qWait(50);
    if (dialog == nullptr) return qWarning("%s opens nothing", name);
    auto* list = pages > 1 ? dialog->findChild<QTabWidget*>() : nullptr;
    for (int page = 0; page < pages; ++page) {
      if (list != nullptr) list->setCurrentIndex(page);
      camera.take(*dialog, QStringLiteral("dialog-") + name + (page == 0 ? QString() : QString::number(page)));
    }
    dialog->close();
  });
  action(window, name)->trigger();
  while (!isTaken) QTest::qWait(20);
}

void takePanels(MainWindow& window, const Camera& camera) {
  ClipSession& session = window.session();
  QSignalSpy conditions(&session, &ClipSession::conditionsChanged);
  action(window, "openDemo")->trigger();
  if (!conditions.wait(patience)) qFatal("the demo clip was not analysed");
  auto* representation = window.findChild<RepresentationPanel*>();
  const auto settled = [&] {
    return !representation->isComputing() && !representation->findChild<ScatterView*>()->picture().set.points.empty();
  };
  if (!QTest::qWaitFor(settled, patience)) qFatal("no picture of the representations");
  camera.take(window, "window");
  lassoLeftHalf(*representation->findChild<ScatterView*>());
  auto* list = representation->findChild<QToolButton*>("representationList");
  list->click();
  camera.take(window, "selection");
  list->click();
  QTest::keyClick(representation->findChild<ScatterView*>(), Qt::Key_Escape);

  MissingRequest request;
  request.ratio[Modality::Audio] = 0.4;
  request.spans[Modality::Vision] = {{3, 5}};
  request.removed[Modality::Language] = true;
  QSignalSpy analysed(&session, &ClipSession::analysisChanged);
  session.setRequest(request);
  if (!analysed.wait(patience)) qFatal("the request was not analysed");
  window.library().addFiles({*resourcePath(demoClipName)});
  if (!QTest::qWaitFor(settled, patience)) qFatal("no picture of the representations");
  camera.take(window, "missing");
  auto* robustness = window.findChild<RobustnessPanel*>();
  raise(window, "robustnessDock");
  if (!QTest::qWaitFor([&] { return !robustness->isMeasuring(); }, patience)) qFatal("robustness was not measured");
  for (const char* dock :
       {"robustnessDock", "conditionsDock", "notesDock", "transcriptDock", "damageDock", "libraryDock"}) {
    raise(window, dock);
    camera.take(window, dock);
  }
  raise(window, "missingnessDock");
  raise(window, "representationDock");
}

void takeDatasets(MainWindow& window, const std::filesystem::path& folder, const Camera& camera) {
  auto* shelf = window.findChild<DatasetShelf*>();
  QSignalSpy opened(shelf, &DatasetShelf::opened);
  shelf->open({test::smallDatasetFile(folder)});
  const std::filesystem::path brief = test::briefModelFile(folder / "brief");
  window.findChild<ModelShelf*>()->add(brief);
  if (opened.isEmpty() && !opened.wait(patience)) qFatal("the data set was not read");
  auto* robustness = window.findChild<RobustnessPanel*>();
  raise(window, "robustnessDock");
  auto* tabs = robustness->findChild<QTabWidget*>("robustnessTabs");
  tabs->setCurrentIndex(tabs->count() - 1);
  auto* ofDataset = robustness->ofDataset();
  QSignalSpy measured(ofDataset, &DatasetRobustness::measured);
  QTest::qWait(500);
  ofDataset->findChild<ModelBox*>("robustnessModel")->setCurrentPath(brief);
  ofDataset->findChild<QPushButton*>("datasetRobustnessStart")->click();
  if (!measured.wait(patience)) qWarning("robustness of the data set was not measured");
  camera.take(window, "robustness-dataset");
  raise(window, "representationDock");

  action(window, "trainModel")->trigger();
  auto* training = window.findChild<TrainingPanel*>();
  QTest::qWait(500);
  camera.take(*training, "training");
  auto* tabsOfConfig = training->findChild<QTabWidget*>("configTabs");
  for (int i = 1; tabsOfConfig != nullptr && i < tabsOfConfig->count(); ++i) {
    tabsOfConfig->setCurrentIndex(i);
    camera.take(*training, QStringLiteral("training-%1").arg(i));
  }
  training->close();
}

void takeMenus(MainWindow& window, const Camera& camera) {
  int number = 0;
  for (const QAction* entry : window.menuBar()->actions()) {
    QMenu* menu = entry->menu();
    menu->popup(window.mapToGlobal(QPoint(0, 0)));
    camera.take(*menu, QStringLiteral("menu-%1").arg(++number));
    menu->close();
  }
}

void takeTour(MainWindow& window, const Camera& camera) {
  window.startTour();
  if (!QTest::qWaitFor([&] { return window.findChild<Tour*>() != nullptr; }, patience)) qFatal("no tour");
  for (int step = 1; auto* tour = window.findChild<Tour*>(); ++step) {
    camera.take(window, QStringLiteral("tour-%1").arg(step));
    QTest::keyClick(tour, Qt::Key_Right);
    QTest::qWait(50);
  }
}

}  // namespace

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  if (argc < 2) {
    std::fputs("usage: panel_pictures FOLDER [en|de|zh_CN [light|dark]]\n", stderr);
    return 2;
  }
  QStandardPaths::setTestModeEnabled(true);
  QCoreApplication::setOrganizationName("hrlf-test");
  QCoreApplication::setApplicationName(QStringLiteral("panel-pictures-%1").arg(QCoreApplication::applicationPid()));
  QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
  const QStringList arguments = QCoreApplication::arguments();
  const QString language = arguments.value(2, QStringLiteral("en"));
  const QString theme = arguments.value(3, QStringLiteral("light"));
  useLanguage(language);
  const QTemporaryDir folder;
  {
    MainWindow window;
    Settings settings;
    settings.language = language;
    settings.theme = theme == QLatin1String("dark") ? Theme::Dark : Theme::Light;
    settings.isTourSeen = true;
    window.applySettings(settings);
    window.session().setCache(ClipCache(toPath(folder.filePath("cache"))));
    window.show();
    const Camera camera(arguments[1] + QStringLiteral("/%1-%2-").arg(language, theme));
    takePanels(window, camera);
    takeDatasets(window, toPath(folder.path()), camera);
    for (const char* dock : {"messagesDock", "jobsDock", "modelsDock"}) {
      raise(window, dock);
      camera.take(window, dock);
      window.findChild<QDockWidget*>(QLatin1String(dock))->hide();
    }
    for (const char* name : {"exportReport", "commands", "method", "about", "analyseClips", "compareClips"})
      takeDialog(window, name, camera);
    takeDialog(window, "settings", camera, 3);
    takeMenus(window, camera);
    takeTour(window, camera);
  }
  QSettings().clear();
  return 0;
}
