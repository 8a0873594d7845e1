// Clicks, keys, wheels and drags without sense, by a seed: the window must survive them, and so must the open clip.
// HRLF_CLICK_SECONDS (default 5) and HRLF_CLICK_SEED set how long and which; an hour under the sanitizers is
//   PRESET=asan ./dev build asan && HRLF_CLICK_SECONDS=3600 build/asan/tests/ui/window/random_clicks_test
#include "core/base/draw.h"
#include "core/base/resources.h"
#include "ui/session/clip_session.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <random>

namespace {

using hrlf::drawBelow;
using hrlf::ui::ClipSession;
using hrlf::ui::MainWindow;

/// One that plays with a window. Each act begins the next one first, so that dialogs with an event loop of their own
/// are played with as well.
class Monkey : public QObject {
 public:
  Monkey(MainWindow& window, std::uint64_t seed) : window_(window), generator_(seed) {}

  void play(qint64 milliseconds) {
    until_ = milliseconds;
    clock_.start();
    next();
    while (!finished_) QTest::qWait(50);
  }
  [[nodiscard]] int acts() const { return acts_; }

 private:
  void next() {
    constexpr int pause = 4;  // ms
    QTimer::singleShot(pause, this, [this] {
      QWidget* top = above();
      finished_ = clock_.elapsed() >= until_ && top == nullptr;
      if (finished_) return;
      next();
      if (clock_.elapsed() < until_) return act();
      close(top);
    });
  }
  /// What is still open closes from the top down, and from within: play() waits below the event loop of an open dialog.
  void close(QWidget* top) {
    // A question may have no way out, and a dialog that asks before it closes must hear both answers.
    if (auto* question = qobject_cast<QMessageBox*>(top); question != nullptr && !question->buttons().isEmpty())
      return question->buttons()
          .at(static_cast<qsizetype>(draw(static_cast<std::size_t>(question->buttons().size()))))
          ->click();
    if (auto* dialog = qobject_cast<QDialog*>(top)) return dialog->reject();
    top->close();
  }
  [[nodiscard]] static QWidget* above() {
    if (QWidget* popup = QApplication::activePopupWidget()) return popup;
    return QApplication::activeModalWidget();
  }
  [[nodiscard]] std::size_t draw(std::size_t bound) {
    return static_cast<std::size_t>(drawBelow(generator_, std::max<std::size_t>(1, bound)));
  }

  void act() {
    ++acts_;
    QWidget* top = above();
    constexpr std::size_t escapeOneIn = 12;
    if (top != nullptr && draw(escapeOneIn) == 0) return QTest::keyClick(top, Qt::Key_Escape);
    constexpr std::size_t actionOneIn = 10;
    if (top == nullptr && draw(actionOneIn) == 0) return trigger();
    QList<QWidget*> targets;
    QWidget* root = top != nullptr ? top : &window_;
    for (QWidget* widget : root->findChildren<QWidget*>())
      if (widget->isVisible() && widget->isEnabled() && widget->window() == root->window()) targets << widget;
    targets << root;
    QWidget* target = targets.at(static_cast<qsizetype>(draw(static_cast<std::size_t>(targets.size()))));
    const QPoint at(static_cast<int>(draw(static_cast<std::size_t>(target->width()))),
                    static_cast<int>(draw(static_cast<std::size_t>(target->height()))));
    touch(target, at);
  }

  void touch(QWidget* target, const QPoint& at) {
    const std::array<Qt::KeyboardModifiers, 4> held{Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier,
                                                    Qt::ControlModifier | Qt::ShiftModifier};
    const Qt::KeyboardModifiers modifiers = held[draw(held.size())];
    switch (draw(7)) {
      case 0:
        return QTest::mouseDClick(target, Qt::LeftButton, modifiers, at);
      case 1:
        QTest::mousePress(target, Qt::LeftButton, modifiers, at);
        QTest::mouseMove(target, at / 2);
        return QTest::mouseRelease(target, Qt::LeftButton, modifiers, at / 2);
      case 2: {
        const QPoint global = target->mapToGlobal(at);
        QWheelEvent wheel(at, global, {}, QPoint(0, draw(2) == 0 ? 120 : -120), Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(target, &wheel);
        return;
      }
      case 3: {
        const std::array<int, 22> keys{Qt::Key_Space, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,
                                       Qt::Key_Tab,   Qt::Key_Home, Qt::Key_End,   Qt::Key_Enter,  Qt::Key_Plus,
                                       Qt::Key_Minus, Qt::Key_I,    Qt::Key_O,     Qt::Key_M,      Qt::Key_J,
                                       Qt::Key_K,     Qt::Key_L,    Qt::Key_F,     Qt::Key_Delete, Qt::Key_Z,
                                       Qt::Key_7,     Qt::Key_F2};
        return QTest::keyClick(target, static_cast<Qt::Key>(keys[draw(keys.size())]), modifiers & Qt::ShiftModifier);
      }
      case 4: {
        QContextMenuEvent menu(QContextMenuEvent::Mouse, at, target->mapToGlobal(at), modifiers);
        QApplication::sendEvent(target, &menu);
        return;
      }
      default:
        return QTest::mouseClick(target, Qt::LeftButton, modifiers, at);
    }
  }

  void trigger() {
    QList<QAction*> actions;
    for (QAction* action : window_.findChildren<QAction*>())
      if (action->isEnabled() && !action->text().isEmpty() && action->menu() == nullptr &&
          action->objectName() != "quit")
        actions << action;
    if (!actions.isEmpty())
      actions.at(static_cast<qsizetype>(draw(static_cast<std::size_t>(actions.size()))))->trigger();
  }

  MainWindow& window_;
  std::mt19937_64 generator_;
  QElapsedTimer clock_;
  qint64 until_ = 0;
  int acts_ = 0;
  bool finished_ = false;
};

class RandomClicksTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("hrlf-test");
    QCoreApplication::setApplicationName("random-clicks-test");
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QSettings().clear();
    // What is saved by accident is saved here.
    QVERIFY(QDir::setCurrent(folder_.path()));
    qputenv("HOME", QFile::encodeName(folder_.path()));
    QDesktopServices::setUrlHandler("file", this, "ignore");
    QDesktopServices::setUrlHandler("https", this, "ignore");
  }

  void cleanupTestCase() {
    QDesktopServices::unsetUrlHandler("file");
    QDesktopServices::unsetUrlHandler("https");
  }

  void theWindowSurvives() {
    const int seconds =
        qEnvironmentVariableIsSet("HRLF_CLICK_SECONDS") ? qEnvironmentVariableIntValue("HRLF_CLICK_SECONDS") : 5;
    const auto seed = static_cast<std::uint64_t>(qEnvironmentVariableIntValue("HRLF_CLICK_SEED"));
    MainWindow window;
    window.show();
    QSignalSpy analysed(&window.session(), &ClipSession::analysisChanged);
    // A copy: what is saved beside the clip must not be saved beside the one that ships.
    const QString clip = folder_.filePath("demo.mp4");
    QVERIFY(QFile::copy(QString::fromStdString(hrlf::resourcePath(hrlf::demoClipName)->string()), clip));
    window.openClip(clip.toStdString());
    constexpr int patience = 600000;  // under the sanitizers, beside other work
    QVERIFY(analysed.wait(patience));
    Monkey monkey(window, seed);
    monkey.play(seconds * 1000LL);
    QVERIFY(monkey.acts() > 10);
    qInfo("%d acts with seed %llu", monkey.acts(), static_cast<unsigned long long>(seed));
    // And it still does what it is for, whatever was closed, damaged or held on the way.
    ClipSession& session = window.session();
    connect(&session, &ClipSession::failed, this, [](const QString& what, const hrlf::Error& error) {
      qInfo("%s: %s", qPrintable(what), error.what.c_str());
    });
    session.closeClip();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), patience);
    analysed.clear();
    session.openClip(clip.toStdString());
    QVERIFY(analysed.wait(patience));
    hrlf::MissingRequest request;
    request.removed[hrlf::Modality::Audio] = true;
    session.setRequest(request);
    QVERIFY(analysed.wait(patience));
    QVERIFY(session.analysis()->request == request);
  }

 public slots:
  void ignore(const QUrl& /*url*/) {}

 private:
  QTemporaryDir folder_;
};

}  // namespace

QTEST_MAIN(RandomClicksTest)
#include "random_clicks_test.moc"
