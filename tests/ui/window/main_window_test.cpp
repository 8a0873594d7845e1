// The whole story, as a person goes through it: open, look, take away, export; and what happens when things go wrong.
#include "ui/window/main_window.h"

#include "core/base/resources.h"
#include "core/features/clip_cache.h"
#include "core/media/clip_writer.h"
#include "core/simulation/drawn_face.h"
#include "core/simulation/face_motion.h"
#include "tests/ui/person.h"
#include "ui/annotation/annotation_panel.h"
#include "ui/missingness/damage_panel.h"
#include "ui/player/picture_view.h"
#include "ui/player/player_panel.h"
#include "ui/plots/change_plot.h"
#include "ui/report/export_request.h"
#include "ui/representation/scatter_view.h"
#include "ui/session/clip_session.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_panel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <optional>

namespace {

using hrlf::Modality;
using hrlf::ui::ClipSession;
using hrlf::ui::MainWindow;

constexpr int patience = 60000;  // ms; generous, for machines that do other work as well

std::filesystem::path demoClip() { return *hrlf::resourcePath(hrlf::demoClipName); }

void writeBytes(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(bytes);
}

/// Longest time that the event loop did not come round.
class StallWatch : public QObject {
 public:
  StallWatch() {
    sinceBeat_.start();
    connect(&timer_, &QTimer::timeout, this, [this] { worst_ = std::max(worst_, sinceBeat_.restart()); });
    timer_.start(5);
  }
  [[nodiscard]] qint64 worst() const { return worst_; }
  void reset() {
    worst_ = 0;
    sinceBeat_.restart();
  }

 private:
  QTimer timer_;
  QElapsedTimer sinceBeat_;
  qint64 worst_ = 0;
};

/// Where folders open that a person wants to see.
class FileManager : public QObject {
  Q_OBJECT
 public:
  QUrl opened;

 public slots:
  void open(const QUrl& url) { opened = url; }
};

double meanScore(const std::vector<hrlf::FramePrediction>& frames, double from, double to) {
  double sum = 0;
  int count = 0;
  for (const auto& frame : frames) {
    if (frame.score && frame.time >= from && frame.time < to) {
      sum += *frame.score;
      ++count;
    }
  }
  return count > 0 ? sum / count : std::nan("");
}

class MainWindowTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase();
  void init();
  void itFitsASmallScreen();
  void theWholeStory();
  void takingAwayAllThreeIsRefusedAndUndone();
  void whatIsTakenAwayIsUndoneAndRedone();
  void damageIsUndoneAndTheStepsBeforeItStay();
  void damageThatIsNotReadIsNotDone();
  void damageNeedsNoScrolling();
  void spacePlaysUnlessItMeansSomethingThere();
  void aLetterOpensItsMenuWhateverThePanelsUnderline();
  void aConditionIsOneClickAndMarked();
  void correctedWordsChangeThePrediction();
  void aClickOnAnotherFaceMakesThatPersonTheSpeaker();
  void thereIsOneComparisonAtATime();
  void cancelStopsOpeningWithinHalfASecond();
  void aCancelledPredictionGivesTheControlsBack();
  void badFilesAreToldAndTheOpenClipStays_data();
  void badFilesAreToldAndTheOpenClipStays();
  void aDroppedClipIsOpened();
  void anotherSchemaIsRefused();
  void exportIntoAFolderThatCannotBe();
  void whatIsExportedIsWhatWasThere();
  void aNoteIsTakenAndFoundOnTheTimeLine();
  void plotsAndPicturesShareRangeAndZoom();

 private:
  void openDemo(MainWindow& window);
  /// Lists this kind in the panel of damage, and reads the copy.
  void damageBy(MainWindow& window, hrlf::DamageKind kind);

  std::unique_ptr<QTemporaryDir> folder_;
  QTemporaryDir cache_;  ///< what openDemo() read once, for all tests
};

void MainWindowTest::initTestCase() {
  QStandardPaths::setTestModeEnabled(true);
  QCoreApplication::setOrganizationName("hrlf-test");
  QCoreApplication::setApplicationName("main-window-test");
  QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void MainWindowTest::init() {
  QSettings().clear();
  folder_ = std::make_unique<QTemporaryDir>();
}

void MainWindowTest::openDemo(MainWindow& window) {
  window.session().setCache(hrlf::ClipCache(cache_.path().toStdString()));
  window.show();
  QSignalSpy analysed(&window.session(), &ClipSession::analysisChanged);
  window.findChild<QAction*>("openDemo")->trigger();
  QVERIFY(analysed.wait(patience));
}

void MainWindowTest::itFitsASmallScreen() {
  MainWindow window;
  window.show();
  QVERIFY(QTest::qWaitForWindowExposed(&window));
  QCOMPARE(window.size(), QSize(1280, 800));
}

void MainWindowTest::theWholeStory() {
  MainWindow window;
  window.show();
  StallWatch watch;
  QSignalSpy analysed(&window.session(), &ClipSession::analysisChanged);
  window.findChild<QAction*>("openDemo")->trigger();
  QVERIFY(analysed.wait(patience));
  qInfo("worst stall while opening: %lld ms", watch.worst());
  QVERIFY2(watch.worst() < 250, "the window was blocked while the clip was opened");

  // The demo clip changes mood half-way, and the prediction follows.
  const auto complete = window.session().analysis();
  const double half = complete->clip->media.duration / 2;
  QVERIFY(meanScore(complete->complete.frames, 0, half) > meanScore(complete->complete.frames, half, 2 * half) + 0.5);
  QTRY_COMPARE_WITH_TIMEOUT(window.findChild<QTableWidget*>("conditionsTable")->rowCount(), 7, patience);

  // Each modality counts.
  for (const char* name : {"language", "audio", "vision"}) {
    auto* box = window.findChild<QCheckBox*>(QString(name) + "Available");
    const QPoint mark(8, box->height() / 2);
    analysed.clear();
    QTest::mouseClick(box, Qt::LeftButton, {}, mark);
    QVERIFY(analysed.wait(patience));
    const auto without = window.session().analysis();
    double difference = 0;
    for (std::size_t i = 0; i < without->complete.frames.size(); ++i) {
      const auto& a = without->complete.frames[i].score;
      const auto& b = without->incomplete.frames[i].score;
      if (a && b) difference = std::max(difference, std::abs(static_cast<double>(*a - *b)));
    }
    QVERIFY2(difference > 0.05, name);
    analysed.clear();
    QTest::mouseClick(box, Qt::LeftButton, {}, mark);
    QVERIFY(analysed.wait(patience));
  }

  // A condition by its shortcut, then the report, through the dialog.
  analysed.clear();
  QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);  // words + voice
  QVERIFY(analysed.wait(patience));
  QVERIFY(window.session().request().removed[Modality::Vision]);
  QTest::keyClicks(window.findChild<QPlainTextEdit*>("notes"), "Sad after the cut.");
  QTimer::singleShot(200, this, [this] {
    auto* dialog = QApplication::activeModalWidget();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit*>("exportFolder")->setText(folder_->path());
    QTest::keyClick(dialog->findChild<QLineEdit*>("exportFolder"), Qt::Key_Return);
  });
  QSignalSpy written(&window.session(), &ClipSession::reportWritten);
  watch.reset();
  window.findChild<QAction*>("exportReport")->trigger();
  QVERIFY(!written.isEmpty() || written.wait(patience));
  qInfo("worst stall while exporting: %lld ms", watch.worst());
  for (const char* name : {"report.pdf", "report.html", "predictions.csv", "analysis.json"})
    QVERIFY2(QFileInfo(folder_->filePath(name)).size() > 500, name);
  QFile html(folder_->filePath("report.html"));
  QVERIFY(html.open(QIODevice::ReadOnly));
  QVERIFY(html.readAll().contains("Sad after the cut."));
  // The notice leads there.
  FileManager manager;
  QDesktopServices::setUrlHandler("file", &manager, "open");
  auto* openFolder = window.findChild<QToolButton*>("openNoticeFolder");
  QVERIFY(openFolder->isVisible());
  QTest::mouseClick(openFolder, Qt::LeftButton);
  QDesktopServices::unsetUrlHandler("file");
  QCOMPARE(manager.opened, QUrl::fromLocalFile(folder_->path()));
}

void MainWindowTest::takingAwayAllThreeIsRefusedAndUndone() {
  MainWindow window;
  window.show();
  QSignalSpy refused(&window.session(), &ClipSession::refused);
  for (const char* name : {"language", "audio", "vision"}) {
    auto* box = window.findChild<QCheckBox*>(QString(name) + "Available");
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
  }
  QVERIFY(refused.wait(1000));
  QVERIFY(!window.session().request().removesEverything());
  auto* message = window.findChild<QLabel*>("missingMessage");
  QVERIFY(message->isVisible());
  QVERIFY(message->text().contains("at least one"));
  QVERIFY(window.findChild<QCheckBox*>("languageAvailable")->isChecked());
}

void MainWindowTest::whatIsTakenAwayIsUndoneAndRedone() {
  MainWindow window;
  openDemo(window);
  auto& session = window.session();
  auto* canvas = window.findChild<hrlf::ui::TimelineCanvas*>();
  QSignalSpy analysed(&session, &ClipSession::analysisChanged);

  // Painted on the voice, then a condition by its shortcut.
  const QRect lane = canvas->laneArea(Modality::Audio);
  QTest::mousePress(canvas, Qt::LeftButton, Qt::ControlModifier, lane.center());
  QTest::mouseMove(canvas, lane.center() + QPoint(60, 0));
  QTest::mouseRelease(canvas, Qt::LeftButton, Qt::ControlModifier, lane.center() + QPoint(60, 0));
  const hrlf::MissingRequest painted = session.request();
  QCOMPARE(painted.spans[Modality::Audio].size(), 1U);
  QVERIFY(analysed.wait(patience));
  QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);  // words alone
  QVERIFY(session.request().removed[Modality::Vision]);

  auto* undo = window.findChild<QAction*>("undo");
  auto* redo = window.findChild<QAction*>("redo");
  QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
  QVERIFY(session.request() == painted);
  QVERIFY(undo->isEnabled() && redo->isEnabled());
  undo->trigger();
  QVERIFY(session.request().isNothing());
  QVERIFY(!undo->isEnabled());
  redo->trigger();
  QVERIFY(session.request() == painted);
  QVERIFY(analysed.wait(patience));
}

void MainWindowTest::damageBy(MainWindow& window, hrlf::DamageKind kind) {
  hrlf::ui::person::raise(window, "damageDock");
  auto* box = window.findChild<QComboBox*>("damageKind");
  QTRY_VERIFY(box->isVisible());
  box->setCurrentIndex(box->findData(static_cast<int>(kind)));
  QTest::mouseClick(window.findChild<QPushButton*>("damageAdd"), Qt::LeftButton);
  QTest::mouseClick(window.findChild<QPushButton*>("damageApply"), Qt::LeftButton);
}

void MainWindowTest::damageIsUndoneAndTheStepsBeforeItStay() {
  MainWindow window;
  openDemo(window);
  auto& session = window.session();
  auto* canvas = window.findChild<hrlf::ui::TimelineCanvas*>();
  auto* panel = window.findChild<hrlf::ui::DamagePanel*>();
  auto* undo = window.findChild<QAction*>("undo");
  auto* redo = window.findChild<QAction*>("redo");
  const std::optional range = hrlf::TimeSpan{1, 2};
  QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);  // words + voice
  const hrlf::MissingRequest request = session.request();
  canvas->setSelection(range);
  hrlf::ui::person::raise(window, "damageDock");
  auto* only = window.findChild<QCheckBox*>("damageInSelection");
  QTRY_VERIFY(only->isVisible());
  QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
  QVERIFY(only->isChecked());
  damageBy(window, hrlf::DamageKind::Muted);
  const hrlf::DamageRequest damage = session.damage();
  QVERIFY(!damage.isNothing());
  const auto isReadThrough = [&session](const hrlf::DamageRequest& wanted) {
    return session.clip()->damage == wanted && !session.isBusy();
  };
  QTRY_VERIFY_WITH_TIMEOUT(isReadThrough(damage), patience);
  QVERIFY(window.windowTitle().contains("damaged copy"));
  QVERIFY(undo->text().contains("damage to the recording"));
  QVERIFY(canvas->selection() == range);
  QVERIFY(only->isChecked());
  QVERIFY(session.request() == request);

  undo->trigger();
  QTRY_VERIFY_WITH_TIMEOUT(isReadThrough({}), patience);
  QVERIFY(panel->damage().isNothing());
  QVERIFY(canvas->selection() == range);
  QVERIFY(redo->text().contains("damage to the recording"));
  undo->trigger();
  QVERIFY(session.request().isNothing());
  QVERIFY(!undo->isEnabled());
  redo->trigger();
  QVERIFY(session.request() == request);
  redo->trigger();
  QTRY_VERIFY_WITH_TIMEOUT(isReadThrough(damage), patience);
  QVERIFY(panel->damage() == damage);

  // Taken away, which is a step as well.
  QTest::mouseClick(window.findChild<QPushButton*>("damageClear"), Qt::LeftButton);
  QTRY_VERIFY_WITH_TIMEOUT(isReadThrough({}), patience);
  undo->trigger();
  QTRY_VERIFY_WITH_TIMEOUT(isReadThrough(damage), patience);

  // Words that are corrected and given back do not stand in the way.
  auto* words = window.findChild<QTableView*>("words")->model();
  QVERIFY(words->setData(words->index(0, 2), "horrible"));
  QVERIFY(session.hasCorrectedWords());
  undo->trigger();
  QVERIFY(!session.hasCorrectedWords());
  undo->trigger();
  QTRY_VERIFY_WITH_TIMEOUT(isReadThrough({}), patience);
  QVERIFY(session.clip()->transcript.source != hrlf::TranscriptSource::Edited);

  // Another clip has steps of its own.
  const QString copy = folder_->filePath("copy.mp4");
  QVERIFY(QFile::copy(QString::fromStdString(demoClip().string()), copy));
  window.openClip(copy.toStdString());
  QTRY_VERIFY_WITH_TIMEOUT(session.clip()->media.path == copy.toStdString(), patience);
  QVERIFY(!undo->isEnabled() && !redo->isEnabled());
  QVERIFY(!canvas->selection());

  // They wait while the other one is open.
  window.findChild<QAction*>("previousClip")->trigger();
  QTRY_VERIFY_WITH_TIMEOUT(session.clip()->media.path != copy.toStdString() && isReadThrough({}), patience);
  QVERIFY(undo->isEnabled() && redo->isEnabled());
  QVERIFY(canvas->selection() == range);
  undo->trigger();
  QVERIFY(session.request().isNothing());
  QVERIFY(!undo->isEnabled());
  redo->trigger();
  QVERIFY(session.request() == request);
  redo->trigger();
  QTRY_VERIFY_WITH_TIMEOUT(isReadThrough(damage), patience);

  // Left before a step was read, with another one above it: the clip comes back as it was wanted.
  undo->trigger();
  QTRY_VERIFY_WITH_TIMEOUT(isReadThrough({}), patience);
  redo->trigger();
  QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
  const hrlf::MissingRequest more = session.request();
  QVERIFY(more != request);
  QVERIFY(session.clip()->damage.isNothing());
  window.openClip(copy.toStdString());
  window.openClip(copy.toStdString());  // impatiently: the clip that is left is still the one that is shown
  QTRY_VERIFY_WITH_TIMEOUT(session.clip()->media.path == copy.toStdString(), patience);
  window.findChild<QAction*>("previousClip")->trigger();
  QTRY_VERIFY_WITH_TIMEOUT(session.clip()->media.path != copy.toStdString() && isReadThrough(damage), patience);
  QVERIFY(session.request() == more);
  undo->trigger();
  QVERIFY(session.request() == request);
  undo->trigger();
  QTRY_VERIFY_WITH_TIMEOUT(isReadThrough({}), patience);
}

void MainWindowTest::damageThatIsNotReadIsNotDone() {
  MainWindow window;
  openDemo(window);
  auto& session = window.session();
  session.setCache({});  // what follows is stopped while it is read
  auto* panel = window.findChild<hrlf::ui::DamagePanel*>();
  auto* state = window.findChild<QLabel*>("damageState");
  auto* undo = window.findChild<QAction*>("undo");
  auto* redo = window.findChild<QAction*>("redo");

  damageBy(window, hrlf::DamageKind::Muted);
  const hrlf::DamageRequest damage = session.damage();
  QVERIFY(undo->isEnabled());
  session.cancel();
  QTRY_VERIFY(!undo->isEnabled());
  QVERIFY(redo->isEnabled());
  QVERIFY(session.damage().isNothing());
  QVERIFY(state->text().contains("undamaged"));

  // Undone while it is still being read.
  redo->trigger();
  QVERIFY(session.damage() == damage);
  undo->trigger();
  QVERIFY(session.damage().isNothing());
  QTRY_VERIFY(!undo->isEnabled() && redo->isEnabled());
  QVERIFY(session.clip()->damage.isNothing());

  redo->trigger();
  QTRY_VERIFY_WITH_TIMEOUT(session.clip()->damage == damage && !session.isBusy(), patience);
  undo->trigger();
  session.cancel();
  QTRY_VERIFY(undo->isEnabled());
  QVERIFY(!redo->isEnabled());
  QVERIFY(session.damage() == damage);
  QVERIFY(panel->damage() == damage);
  QVERIFY(state->text().contains("damaged copy"));
}

void MainWindowTest::damageNeedsNoScrolling() {
  MainWindow window;
  window.show();
  QVERIFY(QTest::qWaitForWindowExposed(&window));
  hrlf::ui::person::raise(window, "damageDock");
  auto* kind = window.findChild<QComboBox*>("damageKind");
  QTRY_VERIFY(kind->isVisible());
  for (const auto one : {hrlf::DamageKind::Black, hrlf::DamageKind::Noise}) {
    kind->setCurrentIndex(kind->findData(static_cast<int>(one)));
    for (const char* name : {"damageAdd", "damageApply"}) {
      const auto* button = window.findChild<QPushButton*>(name);
      QTRY_COMPARE(button->visibleRegion().boundingRect(), button->rect());
    }
  }
}

void MainWindowTest::spacePlaysUnlessItMeansSomethingThere() {
  MainWindow window;
  openDemo(window);
  window.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  auto* player = window.findChild<hrlf::ui::PlayerPanel*>();
  QCOMPARE(window.findChild<QAction*>("play")->shortcut(), QKeySequence(Qt::Key_Space));
  const auto space = [](QWidget* widget, Qt::KeyboardModifiers modifiers = {}) {
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_Space, modifiers);
  };
  const auto show = [&window](const char* dock, QWidget* widget) {
    hrlf::ui::person::raise(window, dock);
    QTRY_VERIFY(widget->isVisible());
  };

  auto* canvas = window.findChild<hrlf::ui::TimelineCanvas*>();
  auto* slider = window.findChild<QSlider*>("languageRatio");
  auto* conditions = window.findChild<QTableWidget*>("conditionsTable");
  QTRY_COMPARE_WITH_TIMEOUT(conditions->rowCount(), 7, patience);
  show("conditionsDock", conditions);
  conditions->setCurrentCell(2, 0);
  for (QWidget* widget : {static_cast<QWidget*>(player), static_cast<QWidget*>(canvas), static_cast<QWidget*>(slider),
                          static_cast<QWidget*>(conditions)}) {
    space(widget);
    QVERIFY2(player->isPlaying(), qPrintable(widget->objectName()));
    space(widget);
    QVERIFY2(!player->isPlaying(), qPrintable(widget->objectName()));
  }
  QVERIFY(window.session().request().isNothing());

  auto* box = window.findChild<QCheckBox*>("visionAvailable");
  space(box);
  QVERIFY(!box->isChecked());
  QVERIFY(!player->isPlaying());
  space(box);
  QVERIFY(box->isChecked());
  auto* reset = window.findChild<QPushButton*>("missingReset");
  QSignalSpy clicked(reset, &QPushButton::clicked);
  space(reset);
  QCOMPARE(clicked.size(), 1);
  QVERIFY(!player->isPlaying());
  space(window.findChild<QSpinBox*>("languagePercent"));
  QVERIFY(!player->isPlaying());
  auto* pattern = window.findChild<QComboBox*>("missingPattern");
  space(pattern);
  QVERIFY(pattern->view()->isVisible());
  pattern->hidePopup();
  QVERIFY(!player->isPlaying());
  auto* notes = window.findChild<QPlainTextEdit*>("notes");
  show("notesDock", notes);
  space(notes);
  QCOMPARE(notes->toPlainText(), QString(" "));
  QVERIFY(!player->isPlaying());
  auto* words = window.findChild<QTableView*>("words");
  show("transcriptDock", words);
  words->setCurrentIndex(words->model()->index(0, 2));
  words->setFocus();
  QTest::keyClick(words, Qt::Key_F2);
  auto* editor = words->findChild<QLineEdit*>();
  QVERIFY(editor != nullptr);
  editor->setText("so");
  space(editor);
  QCOMPARE(editor->text(), QString("so "));
  QTest::keyClick(editor, Qt::Key_Escape);
  QVERIFY(!player->isPlaying());

  space(box, Qt::ControlModifier);
  QVERIFY(player->isPlaying());
  QVERIFY(box->isChecked());
}

void MainWindowTest::aLetterOpensItsMenuWhateverThePanelsUnderline() {
  MainWindow window;
  window.show();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  for (const char* dock : {"representationDock", "robustnessDock", "conditionsDock", "missingnessDock", "damageDock"}) {
    hrlf::ui::person::raise(window, dock);
    for (QAction* entry : window.menuBar()->actions()) {
      const QKeySequence letter = QKeySequence::mnemonic(entry->text());
      QVERIFY2(!letter.isEmpty(), qPrintable(entry->text()));
      window.centralWidget()->setFocus();
      QTest::keyClick(&window, static_cast<Qt::Key>(letter[0].key()), Qt::AltModifier);
      QTRY_VERIFY2(entry->menu()->isVisible(), qPrintable(entry->text() + ' ' + dock));
      entry->menu()->close();
      QTRY_VERIFY(!entry->menu()->isVisible());
    }
  }
}

void MainWindowTest::aConditionIsOneClickAndMarked() {
  MainWindow window;
  openDemo(window);
  auto& session = window.session();
  auto* table = window.findChild<QTableWidget*>("conditionsTable");
  QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 7, patience);
  hrlf::ui::person::raise(window, "conditionsDock");
  QTRY_VERIFY(table->isVisible());
  const auto marked = [table] {
    QList<int> rows;
    for (int row = 0; row < table->rowCount(); ++row)
      if (table->item(row, 0)->font().bold()) rows << row;
    return rows;
  };
  QCOMPARE(marked(), QList<int>{6});
  const QPoint wordsAndVoice = table->visualItemRect(table->item(3, 0)).center();
  QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, wordsAndVoice);
  QVERIFY(session.request().removed[Modality::Vision]);
  QVERIFY(!session.request().removed[Modality::Audio]);
  QCOMPARE(marked(), QList<int>{3});
  auto* undo = window.findChild<QAction*>("undo");
  QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, wordsAndVoice);  // once more: nothing
  undo->trigger();
  QVERIFY(!undo->isEnabled());
  QCOMPARE(marked(), QList<int>{6});
  QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
  QCOMPARE(marked(), QList<int>{0});
  auto* voice = window.findChild<QCheckBox*>("audioAvailable");
  QTest::mouseClick(voice, Qt::LeftButton, {}, QPoint(8, voice->height() / 2));
  QTRY_COMPARE(marked(), QList<int>{3});
  window.findChild<QSpinBox*>("languagePercent")->setValue(30);
  QTRY_COMPARE(marked(), QList<int>{});
}

void MainWindowTest::correctedWordsChangeThePrediction() {
  MainWindow window;
  openDemo(window);
  auto& session = window.session();
  auto* table = window.findChild<QTableView*>("words");
  window.findChild<QDockWidget*>("transcriptDock")->raise();
  QTRY_VERIFY(table->isVisible());
  const auto before = session.analysis();
  const auto words = before->clip->transcript.words;
  QCOMPARE(table->model()->rowCount(), static_cast<int>(words.size()));
  QSignalSpy analysed(&session, &ClipSession::analysisChanged);

  constexpr int textColumn = 2;
  table->setCurrentIndex(table->model()->index(1, textColumn));
  table->setFocus();
  QElapsedTimer clock;
  clock.start();
  QTest::keyClick(table, Qt::Key_F2);
  auto* editor = table->findChild<QLineEdit*>();
  QVERIFY(editor != nullptr);
  editor->selectAll();
  QTest::keyClicks(editor, "horrible");
  QTest::keyClick(editor, Qt::Key_Return);
  QVERIFY(analysed.wait(patience));
  qInfo("the prediction followed after %lld ms", clock.elapsed());
  const auto after = session.analysis();
  QCOMPARE(after->clip->transcript.words[1].text, std::string("horrible"));
  QVERIFY(after->clip->transcript.source == hrlf::TranscriptSource::Edited);
  QVERIFY(after->clip->tracks[Modality::Audio].values == before->clip->tracks[Modality::Audio].values);
  double difference = 0;
  for (std::size_t i = 0; i < after->complete.frames.size(); ++i) {
    const auto& a = after->complete.frames[i].score;
    const auto& b = before->complete.frames[i].score;
    if (a && b) difference = std::max(difference, std::abs(static_cast<double>(*a - *b)));
  }
  QVERIFY(difference > 0.001);

  analysed.clear();
  window.findChild<QAction*>("undo")->trigger();
  QCOMPARE(table->model()->index(1, textColumn).data().toString(), QString::fromStdString(words[1].text));
  QVERIFY(analysed.wait(patience));
  QCOMPARE(session.clip()->transcript.words[1].text, words[1].text);
}

void MainWindowTest::aClickOnAnotherFaceMakesThatPersonTheSpeaker() {
  // Two drawn people side by side; the one on the left talks.
  constexpr int size = 320;
  const QString path = folder_->filePath("duo.mp4");
  {
    hrlf::Random random(3);
    const hrlf::DrawnFace left(size, size, random), right(size, size, random);
    auto writer = hrlf::ClipWriter::create(path.toStdString(), 2 * size, size, 25, 0, 4'000'000);
    QVERIFY(writer);
    for (int i = 0; i < 40; ++i) {
      hrlf::ActionUnits talking, smiling;
      talking.jawDrop = 0.35F + 0.35F * std::sin(0.9F * static_cast<float>(i));
      smiling.lipCornerPuller = 1;
      const hrlf::FaceView view{size, size, {160, 130}, 62};
      const auto a = left.draw(hrlf::deform(hrlf::neutralFace(), talking), {}, view, 0);
      const auto b = right.draw(hrlf::deform(hrlf::neutralFace(), smiling), {}, view, 0);
      hrlf::VideoFrame both;
      both.time = i / 25.0;
      both.width = 2 * size;
      both.height = size;
      for (int y = 0; y < size; ++y) {
        for (const auto* half : {&a, &b}) {
          const auto row = half->pixels.begin() + static_cast<std::ptrdiff_t>(y) * size * 3;
          both.pixels.insert(both.pixels.end(), row, row + static_cast<std::ptrdiff_t>(size) * 3);
        }
      }
      QVERIFY(writer->addPicture(both));
    }
    QVERIFY(writer->finish());
  }
  MainWindow window;
  window.show();
  auto& session = window.session();
  QSignalSpy analysed(&session, &ClipSession::analysisChanged);
  QVERIFY(!window.findChild<QAction*>("nextPerson")->isEnabled());
  window.openClip(path.toStdString());
  QVERIFY(analysed.wait(patience));
  const auto before = session.clip();
  QCOMPARE(before->people.size(), std::size_t{2});
  QVERIFY(before->faces[20] && before->faces[20]->box.x < size);

  auto* view = window.findChild<hrlf::ui::PictureView*>("pictureView");
  QTRY_VERIFY(!view->picture().isNull());
  const hrlf::Box& other = before->people[1 - before->speaker].at(0)->box;
  const QSizeF shown = QSizeF(2 * size, size).scaled(view->size(), Qt::KeepAspectRatio);
  const double scale = shown.width() / (2 * size);
  const QPointF corner((view->width() - shown.width()) / 2, (view->height() - shown.height()) / 2);
  const QPointF middle(static_cast<double>(other.x + other.width / 2), static_cast<double>(other.y + other.height / 2));
  analysed.clear();
  QTest::mouseClick(view, Qt::LeftButton, {}, (corner + middle * scale).toPoint());
  QVERIFY(analysed.wait(patience));
  const auto after = session.clip();
  QCOMPARE(after->speaker, 1 - before->speaker);
  QVERIFY(after->faces[20] && after->faces[20]->box.x > size);
  QVERIFY(after->tracks[Modality::Vision].values != before->tracks[Modality::Vision].values);
  QCOMPARE(after->frameTimes, before->frameTimes);

  analysed.clear();
  window.findChild<QAction*>("undo")->trigger();
  QVERIFY(analysed.wait(patience));
  QCOMPARE(session.clip()->speaker, before->speaker);
  QVERIFY(session.clip()->tracks[Modality::Vision].values == before->tracks[Modality::Vision].values);
  analysed.clear();
  window.findChild<QAction*>("nextPerson")->trigger();
  QVERIFY(analysed.wait(patience));
  QCOMPARE(session.clip()->speaker, after->speaker);
  // Known at once, should the clip be left before the face is read.
  window.findChild<QAction*>("nextPerson")->trigger();
  QCOMPARE(session.speaker(), before->speaker);
  QVERIFY(session.clipState()->speaker == before->speaker);
  session.cancel();
  QCOMPARE(session.speaker(), after->speaker);
  QVERIFY(session.clipState()->speaker == after->speaker);
}

void MainWindowTest::thereIsOneComparisonAtATime() {
  MainWindow window;
  openDemo(window);
  auto* compare = window.findChild<QAction*>("compareClips");
  compare->trigger();
  const QPointer<QDialog> first = window.findChild<QDialog*>("compareDialog");
  QVERIFY(first && first->isVisible());
  compare->trigger();
  QVERIFY(!first || !first->isVisible());
  QTRY_VERIFY_WITH_TIMEOUT(!first, patience);
  const QPointer<QDialog> second = window.findChild<QDialog*>("compareDialog");
  QVERIFY(second && second->isVisible());
  QTest::keyClick(second, Qt::Key_Escape);
  QVERIFY(!second || !second->isVisible());
  QTRY_VERIFY_WITH_TIMEOUT(!second, patience);
}

void MainWindowTest::cancelStopsOpeningWithinHalfASecond() {
  MainWindow window;
  window.show();
  QSignalSpy idle(&window.session(), &ClipSession::idle);
  QSignalSpy failed(&window.session(), &ClipSession::failed);
  window.openClip(demoClip());
  QTest::qWait(900);
  QVERIFY(window.session().isBusy());
  QElapsedTimer clock;
  clock.start();
  window.session().cancel();
  QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, 500);
  QVERIFY(!window.session().isBusy());
  qInfo("cancelled after %lld ms", clock.elapsed());
  QVERIFY(failed.isEmpty());
  QVERIFY(!window.session().clip());
}

void MainWindowTest::aCancelledPredictionGivesTheControlsBack() {
  MainWindow window;
  openDemo(window);
  hrlf::MissingRequest request;
  request.removed[Modality::Audio] = true;
  window.session().setRequest(request);
  QVERIFY(window.session().isBusy());
  QVERIFY(!window.findChild<QCheckBox*>("audioAvailable")->isChecked());
  window.session().cancel();
  QVERIFY(!window.session().isBusy());
  QVERIFY(window.findChild<QCheckBox*>("audioAvailable")->isChecked());
  QCOMPARE(window.session().request(), window.session().analysis()->request);
}

void MainWindowTest::badFilesAreToldAndTheOpenClipStays_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::newRow("0 bytes") << QByteArray();
  QTest::newRow("a text file") << QByteArray("Dear diary,\n").repeated(200);
  QFile demo(QString::fromStdString(demoClip().string()));
  QVERIFY(demo.open(QIODevice::ReadOnly));
  QTest::newRow("cut short") << demo.read(3000);
}

void MainWindowTest::badFilesAreToldAndTheOpenClipStays() {
  QFETCH(QByteArray, bytes);
  const QString path = folder_->filePath("broken.mp4");
  writeBytes(path, bytes);
  MainWindow window;
  window.show();
  QSignalSpy failed(&window.session(), &ClipSession::failed);
  window.openClip(path.toStdString());
  QVERIFY(failed.wait(patience));
  auto* notice = window.findChild<QWidget*>("noticeBar");
  QVERIFY(notice->isVisible());
  QVERIFY(window.findChild<QLabel*>("noticeText")->text().contains("broken.mp4"));
  QCOMPARE(window.findChild<QTreeWidget*>("messagesList")->topLevelItemCount(), 1);
  QVERIFY(!window.session().isBusy() || QSignalSpy(&window.session(), &ClipSession::idle).wait(1000));
  QVERIFY(!window.findChild<QAction*>("exportReport")->isEnabled());
}

void MainWindowTest::aDroppedClipIsOpened() {
  const QString path = folder_->filePath("dropped clip.mp4");
  writeBytes(path, "no clip at all");
  MainWindow window;
  window.show();
  QSignalSpy failed(&window.session(), &ClipSession::failed);
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(path)});
  const QPoint where(200, 200);
  QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&window, &enter);
  QVERIFY(enter.isAccepted());
  QDropEvent drop(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&window, &drop);
  QVERIFY(failed.wait(patience));
  QVERIFY(window.findChild<QLabel*>("noticeText")->text().contains("dropped clip.mp4"));
}

void MainWindowTest::anotherSchemaIsRefused() {
  const QString path = folder_->filePath("other.safetensors");
  writeBytes(path, "this is no checkpoint");
  MainWindow window;
  window.show();
  QSignalSpy failed(&window.session(), &ClipSession::failed);
  window.openModel(path.toStdString());
  QVERIFY(failed.wait(patience));
  QVERIFY(window.findChild<QWidget*>("noticeBar")->isVisible());
  QVERIFY(!window.session().modelCard());
}

void MainWindowTest::exportIntoAFolderThatCannotBe() {
  MainWindow window;
  openDemo(window);
  QSignalSpy failed(&window.session(), &ClipSession::failed);
  writeBytes(folder_->filePath("occupied"), "a file, not a folder");
  window.session().exportReport({}, folder_->filePath("occupied").toStdString());
  QVERIFY(failed.wait(patience));
  QVERIFY(window.findChild<QLabel*>("noticeText")->text().contains("occupied"));
}

// The window goes on: another condition, other notes, repainting all the while. The files are those of the moment at
// which the export was asked for.
void MainWindowTest::whatIsExportedIsWhatWasThere() {
  MainWindow window;
  openDemo(window);
  auto& session = window.session();
  QSignalSpy analysed(&session, &ClipSession::analysisChanged);
  hrlf::MissingRequest first;
  first.removed[Modality::Audio] = true;
  session.setRequest(first);
  QVERIFY(analysed.wait(patience));
  const auto snapshot = session.analysis();

  hrlf::ui::ExportRequest request;
  request.formats = {hrlf::ui::ExportFormat::Html, hrlf::ui::ExportFormat::Json, hrlf::ui::ExportFormat::Video};
  request.annotations = {{{1, 2}, "then", {}}};
  request.range = hrlf::TimeSpan{1, 3};
  QSignalSpy written(&session, &ClipSession::reportWritten);
  QSignalSpy failed(&session, &ClipSession::failed);
  session.exportReport(request, folder_->path().toStdString());
  hrlf::MissingRequest second;
  second.removed[Modality::Vision] = true;
  session.setRequest(second);
  int repaints = 0;
  while (written.isEmpty() && failed.isEmpty() && repaints < 20000) {
    window.repaint();
    ++repaints;
    QTest::qWait(5);
  }
  QCOMPARE(written.size(), 1);
  QVERIFY(repaints > 3);
  QTRY_VERIFY_WITH_TIMEOUT(session.analysis()->request == second, patience);

  QFile file(folder_->filePath("analysis.json"));
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
  QCOMPARE(json["missing"]["text"].toString().toStdString(), first.text());
  QCOMPARE(json["annotations"][0]["text"].toString(), QString("then"));
  const QJsonArray frames = json["frames"].toArray();
  QVERIFY(frames.size() > 40);
  std::size_t at = 0;
  for (const QJsonValue& frame : frames) {
    while (snapshot->incomplete.frames[at].time < frame["time"].toDouble() - 1e-3) ++at;
    const auto& score = snapshot->incomplete.frames[at].score;
    QCOMPARE(frame["incomplete"].isNull(), !score.has_value());
    if (score) QVERIFY(std::abs(frame["incomplete"].toDouble() - *score) < 1e-4);
  }
  QVERIFY(QFileInfo(folder_->filePath("annotated.mp4")).size() > 10000);
}

void MainWindowTest::aNoteIsTakenAndFoundOnTheTimeLine() {
  MainWindow window;
  openDemo(window);
  auto* canvas = window.findChild<hrlf::ui::TimelineCanvas*>();
  auto* panel = window.findChild<hrlf::ui::AnnotationPanel*>();
  QVERIFY(canvas->notesArea().isEmpty());
  canvas->setSelection(hrlf::TimeSpan{1, 2});
  window.findChild<QAction*>("addNote")->trigger();
  QVERIFY(panel->isVisible());
  auto* editor = panel->findChild<QTableView*>("annotations")->findChild<QLineEdit*>();
  QVERIFY(editor != nullptr);
  QTest::keyClicks(editor, "a smile");
  QTest::keyClick(editor, Qt::Key_Return);
  QCOMPARE(panel->annotations().size(), std::size_t{1});
  QVERIFY(panel->annotations()[0].span == (hrlf::TimeSpan{1, 2}));
  QVERIFY(!canvas->notesArea().isEmpty());

  // A click on its bar goes there and chooses it.
  window.findChild<hrlf::ui::TimelinePanel*>()->setCursor(3);
  const QPoint bar(static_cast<int>(canvas->axis().xOf(1.5)), canvas->notesArea().center().y());
  QSignalSpy chosen(panel, &hrlf::ui::AnnotationPanel::chosenChanged);
  panel->findChild<QTableView*>("annotations")->clearSelection();
  QTest::mouseClick(canvas, Qt::LeftButton, {}, bar);
  QVERIFY(!chosen.isEmpty() && chosen.last()[0].toInt() == 0);
  QVERIFY(std::abs(canvas->cursor() - 1) < 0.05);

  window.findChild<QAction*>("undo")->trigger();
  window.findChild<QAction*>("undo")->trigger();
  QVERIFY(panel->annotations().empty() && canvas->notesArea().isEmpty());
}

void MainWindowTest::plotsAndPicturesShareRangeAndZoom() {
  MainWindow window;
  openDemo(window);
  auto* timeline = window.findChild<hrlf::ui::TimelinePanel*>();
  auto* canvas = window.findChild<hrlf::ui::TimelineCanvas*>();
  auto* plot = window.findChild<hrlf::ui::ImportancePlot*>();
  auto* dock = window.findChild<QDockWidget*>("robustnessDock");
  dock->show();
  dock->raise();
  QTRY_VERIFY(plot->isVisible() && plot->width() > 100);

  // The wheel zooms the time line at the pointer, a drag pans it, a double click fits.
  const hrlf::TimeSpan whole = timeline->visibleRange();
  const QPoint middle(plot->width() * 2 / 3, plot->height() / 2);
  QWheelEvent wheel(middle, plot->mapToGlobal(middle), {}, {0, 360}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                    false);
  QCoreApplication::sendEvent(plot, &wheel);
  const hrlf::TimeSpan zoomed = timeline->visibleRange();
  QVERIFY(zoomed.end - zoomed.start < (whole.end - whole.start) * 0.7);
  QVERIFY(zoomed.start > whole.start);
  const double cursor = timeline->cursor();
  hrlf::ui::person::dragAlong(*plot, {middle, middle + QPoint(20, 0), middle + QPoint(40, 0)});
  QVERIFY(timeline->visibleRange().start < zoomed.start);
  QCOMPARE(timeline->cursor(), cursor);
  QTest::mouseDClick(plot, Qt::LeftButton, {}, middle);
  QVERIFY(timeline->visibleRange() == whole);

  // The selected range is shaded there, and its windows are marked in the picture.
  const QImage without = plot->grab().toImage();
  canvas->setSelection(hrlf::TimeSpan{whole.end / 4, whole.end / 2});
  QTRY_VERIFY(plot->grab().toImage() != without);
  window.findChild<QDockWidget*>("representationDock")->raise();
  const auto* scatter = window.findChild<hrlf::ui::ScatterView*>();
  QTRY_VERIFY_WITH_TIMEOUT(!scatter->picture().set.points.empty(), patience);
  const auto marks = [&] {
    return std::count(scatter->picture().inRange.begin(), scatter->picture().inRange.end(), 1);
  };
  QTRY_VERIFY(marks() > 0);
  QVERIFY(marks() < static_cast<std::ptrdiff_t>(scatter->picture().set.points.size()));
  timeline->clearRange();
  QCOMPARE(marks(), 0);
}

}  // namespace

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
