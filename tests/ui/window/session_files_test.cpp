// Sessions in the window: everything comes back, nothing is lost unasked, a crash costs seconds, missing files are
// found.
#include "ui/window/session_files.h"

#include "core/base/resources.h"
#include "tests/ui/datasets/small_dataset.h"
#include "tests/ui/person.h"
#include "ui/annotation/annotation_panel.h"
#include "ui/jobs/path_text.h"
#include "ui/library/library.h"
#include "ui/library/library_panel.h"
#include "ui/player/player_panel.h"
#include "ui/session/clip_session.h"
#include "ui/settings/settings.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/messages_panel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

using namespace hrlf;
using namespace hrlf::ui;
using namespace hrlf::ui::person;

namespace {

constexpr int patience = 60000;  // ms; generous, for machines that do other work as well

void nameProgram() {
  QStandardPaths::setTestModeEnabled(true);
  QCoreApplication::setOrganizationName("hrlf-test");
  QCoreApplication::setApplicationName("session-files-test");
  QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

QMessageBox* box(const QWidget& window, const char* name) {
  const auto boxes = window.findChildren<QMessageBox*>(name);
  return boxes.isEmpty() ? nullptr : boxes.last();
}

}  // namespace

class SessionFilesTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  QTemporaryDir cache_;

  [[nodiscard]] std::filesystem::path path(const QString& name) const { return toPath(folder_->filePath(name)); }
  /// With two copies of the demo clip at hand, a.mp4 and b.mp4.
  [[nodiscard]] std::unique_ptr<MainWindow> makeWindow() const {
    auto window = std::make_unique<MainWindow>();
    window->session().setCache(ClipCache(toPath(cache_.path())));
    window->show();
    return window;
  }
  static void open(MainWindow& window, const std::filesystem::path& clip) {
    QSignalSpy analysed(&window.session(), &ClipSession::analysisChanged);
    window.openClip(clip);
    QVERIFY(analysed.wait(patience));
    QVERIFY(window.session().clip()->media.path == clip);
  }
  static void openSession(MainWindow& window, const std::filesystem::path& document) {
    QSignalSpy opened(&window.sessionFiles(), &SessionFiles::opened);
    window.openSession(document);
    QVERIFY(opened.wait(patience));
  }
  void saveAs(MainWindow& window, const QString& name) const {
    QSignalSpy saved(&window.sessionFiles(), &SessionFiles::saved);
    answer("fileNameEdit", folder_->filePath(name));
    window.findChild<QAction*>("saveSessionAs")->trigger();
    QVERIFY(saved.size() == 1 || saved.wait(patience));
  }
  /// What the document says once the window is saved.
  [[nodiscard]] static Session document(const std::filesystem::path& file) {
    const auto session = loadSession(file);
    if (!session) qFatal("%s", session.error().message().c_str());
    return *session;
  }
  static MissingRequest someRequest() {
    MissingRequest request;
    request.removed[Modality::Vision] = true;
    request.ratio[Modality::Audio] = 0.25;
    request.spans[Modality::Language] = {{1, 2}};
    request.seed = 5;
    return request;
  }

 private slots:
  void init() {
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
    folder_ = std::make_unique<QTemporaryDir>();
    const QString demo = toText(*resourcePath(demoClipName));
    for (const char* name : {"a.mp4", "b.mp4"}) QVERIFY(QFile::copy(demo, folder_->filePath(name)));
  }

  void everythingComesBack() {
    Session before;
    {
      const auto window = makeWindow();
      open(*window, path("a.mp4"));
      auto& session = window->session();
      QSignalSpy analysed(&session, &ClipSession::analysisChanged);
      session.setRequest(someRequest());
      auto words = session.clip()->transcript.words;
      words[1].text = "horrible";
      session.setWords(words);
      QTRY_VERIFY_WITH_TIMEOUT(session.clip()->transcript.source == TranscriptSource::Edited, patience);
      auto* notes = window->findChild<AnnotationPanel*>();
      notes->setAnnotations({{{1, 1}, "looks away", {"gaze"}}, {{2, 3}, "laughs", {}}});
      notes->setFreeNotes("Second take.");
      auto* player = window->findChild<PlayerPanel*>();
      player->seek(2.5);
      window->findChild<TimelinePanel*>()->showRange({1, 4});
      window->findChild<TimelineCanvas*>()->setSelection(TimeSpan{1.5, 3});
      window->findChild<QDockWidget*>("robustnessDock")->hide();
      window->library().addClip(path("b.mp4"));
      window->library().addDataset({path("set.pkl")});
      QTRY_VERIFY_WITH_TIMEOUT(window->isWindowModified(), patience);
      QTRY_VERIFY_WITH_TIMEOUT(!window->session().isBusy(), patience);

      saveAs(*window, "study");
      QVERIFY(!window->isWindowModified());
      QVERIFY(window->windowTitle().contains("study"));
      before = document(path("study.hrlfsession"));
      QVERIFY(window->close());
    }
    QCOMPARE(before.clips.size(), std::size_t{2});
    QVERIFY(before.clips[0].missing == someRequest());
    QVERIFY(before.clips[0].words && (*before.clips[0].words)[1].text == "horrible");
    QCOMPARE(before.clips[0].annotations.size(), std::size_t{2});
    QCOMPARE(before.clips[0].notes, std::string("Second take."));
    QVERIFY(std::abs(before.clips[0].cursor - 2.5) < 0.05);
    QVERIFY(before.clips[0].visible && std::abs(before.clips[0].visible->end - 4) < 0.05);

    const auto window = makeWindow();
    QSignalSpy analysed(&window->session(), &ClipSession::analysisChanged);
    openSession(*window, path("study.hrlfsession"));
    QVERIFY(analysed.wait(patience));
    QTRY_VERIFY_WITH_TIMEOUT(!window->session().isBusy(), patience);
    QVERIFY(window->session().request() == someRequest());
    QCOMPARE(window->session().clip()->transcript.words[1].text, std::string("horrible"));
    QCOMPARE(window->findChild<AnnotationPanel*>()->annotations().size(), std::size_t{2});
    QCOMPARE(window->findChild<AnnotationPanel*>()->freeNotes(), QString("Second take."));
    QTRY_VERIFY(std::abs(window->findChild<PlayerPanel*>()->position() - 2.5) < 0.05);
    QVERIFY(std::abs(window->findChild<TimelinePanel*>()->visibleRange().start - 1) < 0.05);
    QVERIFY(window->findChild<TimelinePanel*>()->selection() == std::optional(TimeSpan{1.5, 3}));
    QVERIFY(window->findChild<QDockWidget*>("robustnessDock")->isHidden());
    QVERIFY(!window->isWindowModified());

    // Saved once more, the document is the same but for what the window's own state is made of.
    QSignalSpy saved(&window->sessionFiles(), &SessionFiles::saved);
    press(*window, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(saved.wait(patience));
    Session after = document(path("study.hrlfsession"));
    after.layout = before.layout;
    for (std::size_t i = 0; i < after.clips.size(); ++i) {
      after.clips[i].file.sha256 = before.clips[i].file.sha256;  // found out by and by
      QVERIFY(std::abs(after.clips[i].cursor - before.clips[i].cursor) < 0.05);
      after.clips[i].cursor = before.clips[i].cursor;
    }
    QCOMPARE(sessionToJson(after, "/"), sessionToJson(before, "/"));
  }

  void aFirstDocumentIsNamedAfterItsClip_data() {
    QTest::addColumn<QString>("clip");
    QTest::addColumn<QString>("name");
    QTest::newRow("a person's clip") << QString() << "a.hrlfsession";
    QTest::newRow("the program's own") << toText(*resourcePath(demoClipName)) << "demo.hrlfsession";
  }
  void aFirstDocumentIsNamedAfterItsClip() {
    QFETCH(QString, clip);
    QFETCH(QString, name);
    const bool isOurs = !clip.isEmpty();
    const QString file = isOurs ? clip : folder_->filePath("a.mp4");
    const auto window = makeWindow();
    open(*window, toPath(file));
    QTRY_COMPARE(QSettings().value("lastFolder").toString(), QFileInfo(file).path());
    QString proposed;
    QString folder;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
      auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
      if (dialog == nullptr) return;
      proposed = dialog->findChild<QLineEdit*>("fileNameEdit")->text();
      folder = dialog->directory().path();
      dialog->reject();
    });
    timer.start(20);
    window->findChild<QAction*>("saveSessionAs")->trigger();
    QCOMPARE(proposed, name);
    if (isOurs)
      QVERIFY2(!isShipped(toPath(folder)), qPrintable(folder));
    else
      QCOMPARE(folder, folder_->path());
  }

  void undoMakesItUnmodifiedAgain() {
    const auto window = makeWindow();
    open(*window, path("a.mp4"));
    QTest::qWait(300);
    QVERIFY(!window->isWindowModified());  // there is no work in a clip that was only opened
    saveAs(*window, "study.hrlfsession");
    press(*window, Qt::Key_1, Qt::ControlModifier);  // words alone
    QTRY_VERIFY(window->isWindowModified());
    press(*window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!window->isWindowModified());
    window->findChild<QAction*>("redo")->trigger();
    QTRY_VERIFY(window->isWindowModified());
    QSignalSpy saved(&window->sessionFiles(), &SessionFiles::saved);
    press(*window, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(saved.wait(patience));
    QVERIFY(!window->isWindowModified());
    window->findChild<QAction*>("undo")->trigger();
    QTRY_VERIFY(window->isWindowModified());
    // Looking elsewhere is no change.
    window->findChild<QAction*>("redo")->trigger();
    QTRY_VERIFY(!window->isWindowModified());
    window->findChild<PlayerPanel*>()->seek(3);
    window->findChild<TimelinePanel*>()->zoomIn();
    window->sessionFiles().noteChange();
    QTest::qWait(300);
    QVERIFY(!window->isWindowModified());
  }

  void closingAsksForWhatIsNotSaved() {
    const auto window = makeWindow();
    window->library().addClip(path("a.mp4"));
    window->library().addClip(path("b.mp4"));
    QTRY_VERIFY(window->isWindowModified());
    QVERIFY(!window->close());
    QTRY_VERIFY(box(*window, "unsavedChanges") != nullptr);
    QTest::mouseClick(box(*window, "unsavedChanges")->button(QMessageBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(box(*window, "unsavedChanges") == nullptr);
    QVERIFY(window->isVisible());

    QVERIFY(!window->close());
    QTRY_VERIFY(box(*window, "unsavedChanges") != nullptr);
    answer("fileNameEdit", folder_->filePath("saved.hrlfsession"));
    QTest::mouseClick(box(*window, "unsavedChanges")->button(QMessageBox::Save), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!window->isVisible(), patience);
    QCOMPARE(document(path("saved.hrlfsession")).clips.size(), std::size_t{2});

    const auto other = makeWindow();
    openSession(*other, path("saved.hrlfsession"));
    other->library().removeEntries({1});
    QTRY_VERIFY(other->isWindowModified());
    QVERIFY(!other->close());
    QTRY_VERIFY(box(*other, "unsavedChanges") != nullptr);
    QTest::mouseClick(box(*other, "unsavedChanges")->button(QMessageBox::Discard), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!other->isVisible(), patience);
    QCOMPARE(document(path("saved.hrlfsession")).clips.size(), std::size_t{2});
  }

  void aNewSessionIsEmpty() {
    const auto window = makeWindow();
    open(*window, path("a.mp4"));
    window->findChild<QAction*>("newSession")->trigger();
    QTRY_COMPARE(window->library().rowCount(), 0);
    QVERIFY(!window->session().clip());
    QVERIFY(!window->isWindowModified());
    QVERIFY(!window->findChild<QAction*>("exportReport")->isEnabled());
    open(*window, path("b.mp4"));
    QCOMPARE(window->library().rowCount(), 1);
  }

  void everyActionOfTheMenusHasAShortcutAndATip() {
    const auto window = makeWindow();
    int seen = 0;
    const std::function<void(const QMenu*)> look = [&](const QMenu* menu) {
      for (const QAction* action : menu->actions()) {
        if (action->menu() != nullptr) {
          look(action->menu());
        } else if (!action->isSeparator()) {
          ++seen;
          const QString text = action->text();
          QVERIFY2(!action->shortcut().isEmpty(), qPrintable(text));
          // Undo and redo say what they do in their text.
          const bool saysIt = action->objectName() == "undo" || action->objectName() == "redo";
          QVERIFY2(saysIt || !action->statusTip().isEmpty(), qPrintable(text));
          QVERIFY2(saysIt || action->toolTip() != text, qPrintable(text));
        }
      }
    };
    for (const QAction* top : window->menuBar()->actions()) look(top->menu());
    QVERIFY(seen > 60);
  }

  void whatAPanelDoesIsACommandAsWell() {
    const auto window = makeWindow();
    open(*window, path("a.mp4"));
    auto* lock = window->findChild<QCheckBox*>("missingLock");
    raise(*window, "libraryDock");
    QTest::keyClick(window.get(), Qt::Key_F3, Qt::ShiftModifier);
    QVERIFY(lock->isChecked());
    QTRY_VERIFY(lock->isVisible());
    // In a tab behind another, and disabled while there is no data set: it is shown, and nothing happens.
    auto* start = window->findChild<QPushButton*>("datasetRobustnessStart");
    QVERIFY(!start->isEnabled());
    window->findChild<QAction*>("press_datasetRobustnessStart")->trigger();
    QTRY_VERIFY(start->isVisible());
    // A button with a menu opens it.
    auto* exported = window->findChild<QToolButton*>("representationExport");
    QTRY_VERIFY_WITH_TIMEOUT(exported->isEnabled(), patience);
    window->findChild<QAction*>("press_representationExport")->trigger();
    QTRY_VERIFY(exported->menu()->isVisible());
    exported->menu()->close();
  }

  void aPanelBehindAnotherComesToTheFrontByItsAction() {
    const auto window = makeWindow();
    auto* dock = window->findChild<QDockWidget*>("transcriptDock");
    auto* action = window->findChild<QAction*>("transcriptDockShown");
    QVERIFY(!action->isChecked());  // it stands behind the representations
    action->trigger();
    QTRY_VERIFY(!dock->visibleRegion().isEmpty());
    QTRY_VERIFY(action->isChecked());
    action->trigger();
    QTRY_VERIFY(dock->isHidden());
    action->trigger();
    QTRY_VERIFY(!dock->visibleRegion().isEmpty());
    // The menu of the docks offers the same.
    const std::unique_ptr<QMenu> menu(window->createPopupMenu());
    QVERIFY(menu->actions().contains(action));
  }

  void theThemeIsChosenInTheMenuAsInTheSettings() {
    const auto window = makeWindow();
    window->findChild<QAction*>("themeDark")->trigger();
    QCOMPARE(Settings::load().theme, Theme::Dark);
    QVERIFY(qApp->palette().color(QPalette::Window).lightness() < 128);
    window->findChild<QAction*>("themeLight")->trigger();
    QCOMPARE(Settings::load().theme, Theme::Light);
    QVERIFY(qApp->palette().color(QPalette::Window).lightness() > 128);
  }

  void everyShortcutIsItsOwn() {
    const auto window = makeWindow();
    QStringList seen;
    for (const QAction* action : window->findChildren<QAction*>()) {
      if (action->shortcutContext() != Qt::WindowShortcut) continue;
      for (const QKeySequence& keys : action->shortcuts()) {
        const QString text = keys.toString();
        QVERIFY2(!seen.contains(text), qPrintable(text + " " + action->text()));
        seen << text;
      }
    }
    QVERIFY(seen.size() > 20);
  }

  void dataSetsOfTheLibraryAreOfferedWhereOneIsWanted() {
    const auto window = makeWindow();
    const auto good = test::smallDatasetFile(path("a.mp4").parent_path());
    QFile broken(toText(path("broken.pkl")));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no data set") > 0);
    broken.close();
    const int before = window->findChild<MessagesPanel*>()->count();
    window->library().addDataset({good});
    window->library().addDataset({path("broken.pkl")});
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::none_of(window->library().entries(),
                             [](const LibraryEntry& entry) { return entry.status == ClipStatus::Unread; }),
        patience);
    for (const char* name : {"robustnessDataset", "representationDataset"}) {
      const auto* box = window->findChild<QComboBox*>(name);
      QVERIFY2(box->findText("small.pkl") >= 0 && box->findText("broken.pkl") < 0, name);
    }
    QVERIFY(window->findChild<MessagesPanel*>()->count() > before);
    window->library().removeEntries({0, 1});
    QVERIFY(window->findChild<QComboBox*>("robustnessDataset")->findText("small.pkl") < 0);
  }

  void eachClipComesBackAsItWasLeft() {
    const auto window = makeWindow();
    open(*window, path("a.mp4"));
    window->session().setRequest(someRequest());
    window->findChild<AnnotationPanel*>()->setFreeNotes("About a.");
    window->findChild<PlayerPanel*>()->seek(2);
    window->findChild<TimelinePanel*>()->showRange({1, 3});
    open(*window, path("b.mp4"));
    QVERIFY(window->session().request().isNothing());
    QVERIFY(window->findChild<AnnotationPanel*>()->freeNotes().isEmpty());
    window->findChild<AnnotationPanel*>()->setFreeNotes("About b.");
    QSignalSpy analysed(&window->session(), &ClipSession::analysisChanged);
    window->findChild<QAction*>("previousClip")->trigger();
    QVERIFY(analysed.wait(patience));
    QVERIFY(window->session().clip()->media.path == path("a.mp4"));
    QVERIFY(window->session().request() == someRequest());
    QCOMPARE(window->findChild<AnnotationPanel*>()->freeNotes(), QString("About a."));
    QTRY_VERIFY(std::abs(window->findChild<PlayerPanel*>()->position() - 2) < 0.05);
    QVERIFY(std::abs(window->findChild<TimelinePanel*>()->visibleRange().end - 3) < 0.05);
    QVERIFY(window->library().entries()[1].clip->notes == "About b.");
    QVERIFY(window->library().entries()[0].verdict && window->library().entries()[1].verdict);
  }

  void eachClipHasAHistoryOfItsOwn() {
    const auto window = makeWindow();
    auto& session = window->session();
    auto* undo = window->findChild<QAction*>("undo");
    auto* redo = window->findChild<QAction*>("redo");
    auto* panel = window->findChild<AnnotationPanel*>();
    auto* notes = window->findChild<QPlainTextEdit*>("notes");
    open(*window, path("a.mp4"));
    press(*window, Qt::Key_1, Qt::ControlModifier);  // words alone
    const MissingRequest wordsAlone = session.request();
    raise(*window, "notesDock");
    notes->setFocus();
    QTRY_VERIFY(notes->hasFocus());
    QTest::keyClicks(notes, "About a.");
    // There is one history, in the box as well.
    QTest::keyClick(notes, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(panel->freeNotes().isEmpty());
    QVERIFY(session.request() == wordsAlone);
    redo->trigger();
    QCOMPARE(panel->freeNotes(), QString("About a."));
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), patience);
    const std::string said = session.clip()->transcript.words[1].text;
    auto* words = window->findChild<QTableView*>("words")->model();
    QVERIFY(words->setData(words->index(1, 2), "horrible"));
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), patience);

    open(*window, path("b.mp4"));
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
    QTest::keyClicks(notes, "About b.");
    QVERIFY(undo->isEnabled());

    open(*window, path("a.mp4"));
    QCOMPARE(session.clip()->transcript.words[1].text, std::string("horrible"));
    undo->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(session.clip()->transcript.words[1].text, said, patience);
    QVERIFY(!session.hasCorrectedWords());  // as if nobody had corrected any
    undo->trigger();
    QVERIFY(panel->freeNotes().isEmpty());
    QVERIFY(session.request() == wordsAlone);
    undo->trigger();
    QVERIFY(session.request().isNothing());
    QVERIFY(!undo->isEnabled());
    for (int step = 0; step < 3; ++step) redo->trigger();
    QVERIFY(!redo->isEnabled());
    QVERIFY(session.request() == wordsAlone);
    QCOMPARE(panel->freeNotes(), QString("About a."));
    QTRY_COMPARE_WITH_TIMEOUT(session.clip()->transcript.words[1].text, std::string("horrible"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), patience);

    // What is taken out of the library is forgotten.
    window->library().removeEntries({0});
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
    QVERIFY(panel->freeNotes().isEmpty());
    QVERIFY(!notes->isEnabled());
    QCOMPARE(window->findChild<QLabel*>("audioNatural")->text(), QString("–"));
    open(*window, path("a.mp4"));
    QVERIFY(!undo->isEnabled());
    QVERIFY(session.request().isNothing());
    open(*window, path("b.mp4"));
    undo->trigger();
    QVERIFY(panel->freeNotes().isEmpty());
  }

  void aKeptPatternSparesClipsWithTheirOwn() {
    QVERIFY(QFile::copy(folder_->filePath("a.mp4"), folder_->filePath("c.mp4")));
    const auto window = makeWindow();
    auto& session = window->session();
    open(*window, path("a.mp4"));
    session.setRequest(someRequest());
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), patience);
    open(*window, path("b.mp4"));
    QVERIFY(session.request().isNothing());
    MissingRequest kept;
    kept.removed[Modality::Audio] = true;
    session.setRequest(kept);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), patience);
    raise(*window, "missingnessDock");
    auto* lock = window->findChild<QCheckBox*>("missingLock");
    QTRY_VERIFY(lock->isVisible());
    QTest::mouseClick(lock, Qt::LeftButton, {}, QPoint(8, lock->height() / 2));
    QVERIFY(lock->isChecked());

    const auto* message = window->findChild<QLabel*>("missingMessage");
    open(*window, path("a.mp4"));
    QVERIFY(session.request() == someRequest());
    QVERIFY(message->isVisible() && message->text().contains("its own pattern"));
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), patience);
    open(*window, path("c.mp4"));
    QVERIFY(session.request() == kept);
    QVERIFY(!message->isVisible());
    // What a clip has of the lock follows the lock, and is not its own.
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), patience);
    open(*window, path("b.mp4"));
    kept.removed[Modality::Vision] = true;
    session.setRequest(kept);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), patience);
    open(*window, path("c.mp4"));
    QVERIFY(session.request() == kept);
    QVERIFY(!message->isVisible());
    // Taking the open clip out does not take the pattern with it.
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), patience);
    window->library().removeEntries({2});
    QVERIFY(!session.clip());
    open(*window, path("c.mp4"));
    QVERIFY(session.request() == kept);
  }

  void aCrashCostsNothingThatWasAutosaved() {
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("HRLF_CRASH_FOLDER", folder_->path());
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(child.waitForStarted());
    // While the other program lives, its work is its own.
    const QDir autosaves(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/autosave");
    QTRY_VERIFY_WITH_TIMEOUT(!autosaves.entryList({"*.hrlfsession"}).isEmpty(), patience);
    const auto window = makeWindow();
    window->offerRecovery();
    QVERIFY(box(*window, "recovery") == nullptr);
    child.kill();
    QVERIFY(child.waitForFinished());

    window->offerRecovery();
    QVERIFY(box(*window, "recovery") != nullptr);
    auto buttons = box(*window, "recovery")->buttons();
    const auto recover = std::ranges::find_if(buttons, [](auto* b) { return b->text().contains("Recover"); });
    QSignalSpy autosaved(&window->sessionFiles(), &SessionFiles::autosaved);
    QTest::mouseClick(*recover, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(window->library().rowCount(), 2, patience);
    QVERIFY(window->isWindowModified());
    QTRY_VERIFY_WITH_TIMEOUT(!autosaved.isEmpty(), patience);
    QTRY_COMPARE(autosaves.entryList({"*.hrlfsession"}).size(), 1);  // now this window's
    saveAs(*window, "recovered");
    QTRY_VERIFY(autosaves.entryList({"*.hrlfsession"}).isEmpty());
    QCOMPARE(document(path("recovered.hrlfsession")).clips.size(), std::size_t{2});
  }

  void whatIsMissingIsAskedFor() {
    {
      const auto window = makeWindow();
      open(*window, path("a.mp4"));
      window->library().addClip(path("b.mp4"));
      QTRY_VERIFY_WITH_TIMEOUT(
          std::ranges::all_of(window->library().entries(), [](const auto& e) { return !e.clip->file.sha256.empty(); }),
          patience);
      saveAs(*window, "study.hrlfsession");
    }
    QVERIFY(QDir(folder_->path()).mkpath("elsewhere"));
    QVERIFY(QFile::rename(folder_->filePath("a.mp4"), folder_->filePath("elsewhere/renamed.mp4")));
    QVERIFY(QFile::remove(folder_->filePath("b.mp4")));
    QFile other(folder_->filePath("elsewhere/other.mp4"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("another content");
    other.close();

    const auto window = makeWindow();
    openSession(*window, path("study.hrlfsession"));
    QVERIFY(!window->session().clip());
    const auto status = [&](int row) { return window->library().entries()[static_cast<std::size_t>(row)].status; };
    QVERIFY(status(0) == ClipStatus::Missing && status(1) == ClipStatus::Missing);
    QVERIFY(!window->isWindowModified());
    const QString notice = window->findChild<QLabel*>("noticeText")->text();
    QVERIFY2(notice.contains("a.mp4 and 1 more"), qPrintable(notice));
    QTRY_VERIFY(!window->findChild<QDockWidget*>("libraryDock")->visibleRegion().isEmpty());

    auto* list = window->findChild<QListView*>("libraryList");
    list->setCurrentIndex(list->model()->index(0, 0));
    // A file of another content is told, and may be refused.
    answer("fileNameEdit", folder_->filePath("elsewhere/other.mp4"));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(box(*window, "otherContent") != nullptr, patience);
    QTest::mouseClick(box(*window, "otherContent")->button(QMessageBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(box(*window, "otherContent") == nullptr);
    QVERIFY(status(0) == ClipStatus::Missing);
    // The file itself is opened without more ado.
    QSignalSpy analysed(&window->session(), &ClipSession::analysisChanged);
    answer("fileNameEdit", folder_->filePath("elsewhere/renamed.mp4"));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(analysed.wait(patience));
    QVERIFY(window->session().clip()->media.path == path("elsewhere/renamed.mp4"));
    QVERIFY(status(0) == ClipStatus::Read);
    QVERIFY(status(1) == ClipStatus::Missing);
    QTRY_VERIFY(window->isWindowModified());
  }

  void aBrokenDocumentIsToldAndNothingIsLost() {
    const auto window = makeWindow();
    window->library().addClip(path("a.mp4"));
    QFile broken(folder_->filePath("broken.hrlfsession"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"format\": \"hrlf-studio session\", \"version\": 99}");
    broken.close();
    QSignalSpy failed(&window->sessionFiles(), &SessionFiles::failed);
    window->openSession(path("broken.hrlfsession"));
    QVERIFY(failed.wait(patience));
    QVERIFY(QString::fromStdString(failed[0][1].value<Error>().what).contains("newer"));
    QCOMPARE(window->library().rowCount(), 1);
  }
};

/// The program that is killed: it has work that only the autosave holds.
int crash(const QString& folder) {
  MainWindow window;
  window.show();
  window.sessionFiles().setAutosaveInterval(50);
  QObject::connect(&window.sessionFiles(), &SessionFiles::autosaved, [] { puts("autosaved"); });
  window.library().addClip(toPath(folder + "/a.mp4"));
  window.library().addClip(toPath(folder + "/b.mp4"));
  return QApplication::exec();
}

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  nameProgram();
  if (const QString folder = qEnvironmentVariable("HRLF_CRASH_FOLDER"); !folder.isEmpty()) return crash(folder);
  SessionFilesTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "session_files_test.moc"
