// The whole story with mouse and keys: open, play, scrub, mark missing, watch the curve change, look at robustness,
// lasso in t-SNE, annotate, export, save, close, reopen, all equal.
#include "core/base/resources.h"
#include "tests/ui/person.h"
#include "ui/annotation/annotation_panel.h"
#include "ui/jobs/path_text.h"
#include "ui/player/player_panel.h"
#include "ui/representation/representation_panel.h"
#include "ui/representation/scatter_view.h"
#include "ui/robustness/robustness_panel.h"
#include "ui/session/clip_session.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/session_files.h"

#include <QAction>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace hrlf;
using namespace hrlf::ui;
using namespace hrlf::ui::person;

class StudioStoryTest : public QObject {
  Q_OBJECT

 private:
  static constexpr int patience = 60000;  // ms; generous, for machines that do other work as well

  QTemporaryDir folder_;

 private slots:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("hrlf-test");
    QCoreApplication::setApplicationName("studio-story-test");
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QSettings().clear();
  }

  void theWholeStory() {
    const QString clip = folder_.filePath("talk.mp4");
    QVERIFY(QFile::copy(toText(*resourcePath(demoClipName)), clip));
    const QString document = folder_.filePath("study.hrlfsession");
    MissingRequest request;
    std::vector<Annotation> annotations;
    std::vector<FramePrediction> incomplete;
    {
      MainWindow window;
      window.session().setCache(ClipCache(toPath(folder_.filePath("cache"))));
      window.show();
      ClipSession& session = window.session();
      QSignalSpy analysed(&session, &ClipSession::analysisChanged);

      // Open.
      answer("fileNameEdit", clip);
      press(window, Qt::Key_O, Qt::ControlModifier);
      QVERIFY(!analysed.isEmpty() || analysed.wait(patience));

      // Play, and stop.
      auto* player = window.findChild<PlayerPanel*>();
      press(window, Qt::Key_L);
      QVERIFY(player->isPlaying());
      QTRY_VERIFY_WITH_TIMEOUT(player->position() > 0.2, patience);
      press(window, Qt::Key_K);
      QVERIFY(!player->isPlaying());
      press(window, Qt::Key_Space);
      QVERIFY(player->isPlaying());
      press(window, Qt::Key_Space);
      QVERIFY(!player->isPlaying());

      // Scrub: the player and all panels go where the pointer is.
      auto* timeline = window.findChild<TimelinePanel*>();
      auto* canvas = window.findChild<TimelineCanvas*>();
      const QRect voice = canvas->laneArea(Modality::Audio);
      const auto at = [&](double seconds) {
        return QPoint(static_cast<int>(std::lround(canvas->axis().xOf(seconds))), voice.center().y());
      };
      dragAlong(*canvas, {at(1), at(4)});
      QTRY_VERIFY(std::abs(player->position() - 4) < 0.1);
      QVERIFY(std::abs(timeline->cursor() - 4) < 0.1);

      // Mark a stretch of the voice as missing, by hand and by keys; the curve follows.
      analysed.clear();
      dragAlong(*canvas, {at(5), at(7)}, Qt::ControlModifier);
      QVERIFY(analysed.wait(patience));
      QCOMPARE(session.request().spans[Modality::Audio].size(), std::size_t{1});
      dragAlong(*canvas, {at(9), at(9.5)});
      press(window, Qt::Key_I);
      dragAlong(*canvas, {at(10), at(11)});
      press(window, Qt::Key_O);
      QVERIFY(timeline->selection().has_value());
      analysed.clear();
      press(window, Qt::Key_M);
      QVERIFY(analysed.wait(patience));
      QCOMPARE(session.request().spans[Modality::Audio].size(), std::size_t{2});
      const auto analysis = session.analysis();
      double change = 0;
      for (std::size_t i = 0; i < analysis->complete.frames.size(); ++i) {
        const auto& a = analysis->complete.frames[i].score;
        const auto& b = analysis->incomplete.frames[i].score;
        if (a && b) change = std::max(change, std::abs(static_cast<double>(*a - *b)));
      }
      QVERIFY(change > 0.02);

      // Robustness is measured while one looks.
      auto* robustness = window.findChild<RobustnessPanel*>();
      QSignalSpy measured(robustness, &RobustnessPanel::measured);
      raise(window, "robustnessDock");
      QVERIFY(!measured.isEmpty() || measured.wait(2 * patience));

      // A lasso around a part of the t-SNE picture selects stretches of the clip.
      raise(window, "representationDock");
      auto* representation = window.findChild<RepresentationPanel*>();
      QTRY_VERIFY_WITH_TIMEOUT(
          !representation->isComputing() && !representation->findChild<ScatterView*>()->picture().set.points.empty(),
          patience);
      auto* scatter = representation->findChild<ScatterView*>();
      lassoLeftHalf(*scatter);
      QVERIFY(!representation->selectedSpans().empty());

      // Annotate.
      raise(window, "notesDock");
      auto* notes = window.findChild<AnnotationPanel*>();
      press(window, Qt::Key_N, Qt::ControlModifier);
      auto* table = notes->findChild<QTableView*>("annotations");
      QTRY_VERIFY(table->findChild<QLineEdit*>() != nullptr);
      QTest::keyClicks(table->findChild<QLineEdit*>(), "cut here");
      QTest::keyClick(table->findChild<QLineEdit*>(), Qt::Key_Return);
      QCOMPARE(notes->annotations().size(), std::size_t{1});
      QTRY_COMPARE(notes->annotations()[0].text, std::string("cut here"));
      QTest::keyClicks(window.findChild<QPlainTextEdit*>("notes"), "The voice was cut twice.");

      // Export.
      QSignalSpy written(&session, &ClipSession::reportWritten);
      answer("exportFolder", folder_.filePath("report"));
      press(window, Qt::Key_E, Qt::ControlModifier);
      QVERIFY(!written.isEmpty() || written.wait(patience));
      QVERIFY(QFileInfo(folder_.filePath("report/report.pdf")).size() > 10000);

      // Save, close.
      QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), patience);
      QSignalSpy saved(&window.sessionFiles(), &SessionFiles::saved);
      answer("fileNameEdit", document);
      press(window, Qt::Key_S, Qt::ControlModifier);
      QVERIFY(!saved.isEmpty() || saved.wait(patience));
      request = session.request();
      annotations = notes->annotations();
      incomplete = session.analysis()->incomplete.frames;
      QVERIFY(window.close());
    }

    // Reopen: all equal.
    MainWindow window;
    window.session().setCache(ClipCache(toPath(folder_.filePath("cache"))));
    window.show();
    QSignalSpy analysed(&window.session(), &ClipSession::analysisChanged);
    window.openSession(toPath(document));
    QVERIFY(analysed.wait(patience));
    QVERIFY(window.session().request() == request);
    QTRY_VERIFY_WITH_TIMEOUT(!window.session().isBusy(), patience);
    QVERIFY(window.findChild<AnnotationPanel*>()->annotations() == annotations);
    QCOMPARE(window.findChild<AnnotationPanel*>()->freeNotes(), QString("The voice was cut twice."));
    const auto& again = window.session().analysis()->incomplete.frames;
    QCOMPARE(again.size(), incomplete.size());
    for (std::size_t i = 0; i < again.size(); ++i) QCOMPARE(again[i].score, incomplete[i].score);
    QVERIFY(!window.isWindowModified());
  }
};

QTEST_MAIN(StudioStoryTest)
#include "studio_story_test.moc"
