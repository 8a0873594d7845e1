// `hrlf-studio`: the window.
#include "core/base/heap.h"
#include "core/base/version.h"
#include "ui/jobs/path_text.h"
#include "ui/language/language.h"
#include "ui/session/clip_session.h"
#include "ui/settings/settings.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

int main(int argc, char** argv) {
  hrlf::keepFreedMemory();
  const QApplication application(argc, argv);
  QApplication::setOrganizationName("hrlf-studio");
  QApplication::setApplicationName("hrlf-studio");
  QApplication::setApplicationDisplayName("HRLF Studio");
  QApplication::setApplicationVersion(hrlf::programVersion);

  const auto settings = hrlf::ui::Settings::load();
  hrlf::ui::useLanguage(settings.language);
  QCommandLineParser parser;
  parser.setApplicationDescription(
      QApplication::translate("main", "Sentiment from words, voice and face that stays right when some are missing."));
  parser.addHelpOption();
  parser.addVersionOption();
  const QCommandLineOption model(
      QStringLiteral("model"), QApplication::translate("main", "Judge with this checkpoint."), QStringLiteral("file"));
  parser.addOption(model);
  parser.addPositionalArgument(QStringLiteral("clip"),
                               QApplication::translate("main", "Video, sound or session to open."),
                               QStringLiteral("[clip]"));
  parser.process(application);

  hrlf::ui::MainWindow window;
  window.applySettings(settings);
  window.show();
  // After the first paint, so that the window is there before the work begins.
  QTimer::singleShot(0, &window, [&] {
    window.offerRecovery();
    const QString clip = parser.positionalArguments().value(0);
    const auto openClip = [&window, &settings, clip] {
      if (clip.isEmpty()) {
        if (!settings.isTourSeen) window.startTour();
        return;
      }
      const auto file = hrlf::ui::toPath(clip);
      if (file.extension() == "." + std::string(hrlf::sessionExtension))
        window.openSession(file);
      else
        window.openClip(file);
    };
    if (!parser.isSet(model)) return openClip();
    QObject::connect(&window.session(), &hrlf::ui::ClipSession::modelChanged, &window, openClip,
                     Qt::SingleShotConnection);
    window.openModel(hrlf::ui::toPath(parser.value(model)));
  });
  return QApplication::exec();
}
