// What a person feels of the window: how soon it is there, how long it ever stands still, how soon a picture that is
// sought is shown and a curve follows a request, and what stays in memory. Usage: window_benchmark [MINUTES]; default:
// 1 minute of 1920 x 1080 for the stalls (10 is the length people complain about). Draws off screen; the ffmpeg program
// makes the clips.
#include "core/base/background.h"
#include "core/base/heap.h"
#include "core/base/resources.h"
#include "core/features/clip_features.h"
#include "tests/benchmarks/or_exit.h"
#include "tests/benchmarks/stopwatch.h"
#include "ui/player/playback.h"
#include "ui/report/report_writer.h"
#include "ui/session/clip_session.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <optional>
#include <random>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

using namespace hrlf;
using namespace hrlf::ui;

/// `from`, again and again for so long, written as the options say.
void loopClip(const std::string& from, int seconds, const std::string& options, const std::string& to) {
  const std::string command = "ffmpeg -nostdin -v error -y -stream_loop -1 -i '" + from + "' -map 0:v -map 0:a -t " +
                              std::to_string(seconds) + " " + options + " '" + to + "'";
  if (std::system(command.c_str()) == 0) return;
  std::fprintf(stderr, "ffmpeg failed\n");
  std::exit(1);
}

void makeClip(const std::string& size, int seconds, const std::string& to) {
  loopClip(orExit(resourcePath(demoClipName)).native(), seconds,
           "-vf scale=" + size + " -r 25 -c:v libx264 -preset veryfast -c:a aac", to);
}

/// Runs the event loop until `done`; the longest time between two rounds of it is told.
class Watch {
 public:
  Watch() {
    beat_.setInterval(2);
    QObject::connect(&beat_, &QTimer::timeout, [this] { worst_ = std::max(worst_, sinceBeat_.restart()); });
  }
  qint64 until(const std::function<bool()>& done) {
    worst_ = 0;
    sinceBeat_.start();
    beat_.start();
    while (!done()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    beat_.stop();
    return worst_;
  }

 private:
  QTimer beat_;
  QElapsedTimer sinceBeat_;
  qint64 worst_ = 0;
};

void printTimes(const std::string& what, std::vector<double> seconds) {
  std::sort(seconds.begin(), seconds.end());
  fmt::print("{:<48} {:8.4f} s   worst {:.4f} s, 95 % {:.4f} s\n", what, median(seconds), seconds.back(),
             seconds[seconds.size() * 95 / 100]);
}

double residentMegabytes() {
  QFile status(QStringLiteral("/proc/self/status"));
  if (!status.open(QIODevice::ReadOnly)) return 0;
  for (QByteArray line = status.readLine(); !line.isEmpty(); line = status.readLine())
    if (line.startsWith("VmRSS:")) return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
  return 0;
}

void measureLaunch() {
  const Stopwatch watch;
  MainWindow window;
  window.show();
  QCoreApplication::processEvents();
  fmt::print("{:<48} {:8.4f} s\n", "window on the screen", watch.seconds());
}

/// Scrubbing in the first seconds, while the clip is read for its features as well.
class ReadBeside {
 public:
  explicit ReadBeside(const QString& clip)
      : thread_([this, path = clip.toStdString()] {
          workInBackground(Background::Asked);
          const auto vectors = orExit(WordVectors::openBuiltIn());
          while (!progress_.isCancelled()) (void)extractClip(path, {}, vectors, progress_);
        }) {}
  ~ReadBeside() {
    progress_.requestCancel();
    thread_.join();
  }

 private:
  Progress progress_;
  std::thread thread_;
};

void measureScrubbing(const QString& clip, bool isReadBeside) {
  std::optional<ReadBeside> beside;
  if (isReadBeside) beside.emplace(clip);
  Playback playback;
  const auto media = orExit(probeMedia(clip.toStdString()));
  double shown = -1;
  QObject::connect(&playback, &Playback::pictureChanged, [&](const QImage&, double time) { shown = time; });
  Watch watch;
  playback.open(media);
  watch.until([&] { return shown >= 0; });
  std::mt19937 generator(1);
  const int frames = static_cast<int>(media.duration * 25) - 2;
  const auto measure = [&](const std::string& what, const std::function<int(int)>& nextFrame) {
    std::vector<double> seconds;
    int frame = frames / 2;
    constexpr int seeks = 100;
    for (int i = 0; i < seeks; ++i) {
      frame = std::clamp(nextFrame(frame), 0, frames);
      const double wanted = frame / 25.0 + 0.001;
      const Stopwatch one;
      playback.seek(wanted);
      watch.until([&] { return shown <= wanted && wanted < shown + 0.0399; });
      seconds.push_back(one.seconds());
    }
    printTimes(what, std::move(seconds));
  };
  const auto anywhere = [&](int) { return static_cast<int>(generator() % static_cast<unsigned>(frames)); };
  if (isReadBeside) return measure("scrub 512 x 512, anywhere, just opened, while read", anywhere);
  measure("scrub 512 x 512, anywhere, just opened", anywhere);
  QElapsedTimer reading;
  reading.start();
  constexpr qint64 whole = 5000;  // milliseconds: enough to keep every picture of half a minute
  watch.until([&] { return reading.elapsed() > whole; });
  measure("scrub 512 x 512, anywhere", anywhere);
  measure("scrub 512 x 512, forward by 3 frames", [](int frame) { return frame + 3; });
  measure("scrub 512 x 512, back by 3 frames", [](int frame) { return frame - 3; });
}

void measureStalls(const QString& clip, int minutes, const std::string& folder) {
  MainWindow window;
  window.show();
  ClipSession& session = window.session();
  bool isAnalysed = false;
  bool isWritten = false;
  QObject::connect(&session, &ClipSession::conditionsChanged, [&] { isAnalysed = true; });
  QObject::connect(&session, &ClipSession::reportWritten, [&] { isWritten = true; });
  Watch watch;
  const Stopwatch opening;
  window.openClip(clip.toStdString());
  const qint64 open = watch.until([&] { return isAnalysed; });
  fmt::print("{:<48} {:8.4f} s   {} min took {:.1f} s\n", "worst stall, open and analyse 1080p", open / 1000.0, minutes,
             opening.seconds());
  MissingRequest request;
  request.ratio[Modality::Audio] = 0.5;
  isAnalysed = false;
  const Stopwatch changing;
  bool isChanged = false;
  QObject::connect(&session, &ClipSession::analysisChanged, [&] { isChanged = true; });
  session.setRequest(request);
  const qint64 change = watch.until([&] { return isChanged; });
  fmt::print("{:<48} {:8.4f} s   the curve followed in {:.3f} s\n", "worst stall, take half the voice away",
             change / 1000.0, changing.seconds());
  session.exportReport(ExportRequest{}, folder);
  const qint64 exporting = watch.until([&] { return isWritten; });
  fmt::print("{:<48} {:8.4f} s\n", "worst stall, export", exporting / 1000.0);
}

/// From a request to the curve, while the panels still work on the last one.
void measureLatency(const QString& clip) {
  MainWindow window;
  window.show();
  ClipSession& session = window.session();
  bool isSummarised = false;
  bool isChanged = false;
  QObject::connect(&session, &ClipSession::conditionsChanged, [&] { isSummarised = true; });
  QObject::connect(&session, &ClipSession::analysisChanged, [&] { isChanged = true; });
  Watch watch;
  window.openClip(clip.toStdString());
  watch.until([&] { return isSummarised && !session.isBusy(); });
  const auto measure = [&](const std::string& what, const std::function<MissingRequest(int)>& request) {
    std::vector<double> seconds;
    constexpr int changes = 20;
    for (int i = 0; i < changes; ++i) {
      isChanged = false;
      const Stopwatch one;
      session.setRequest(request(i));
      watch.until([&] { return isChanged; });
      seconds.push_back(one.seconds());
    }
    printTimes(what, std::move(seconds));
  };
  measure("curve of 10 s after a whole modality goes", [](int i) {
    MissingRequest request;
    request.removed[allModalities[static_cast<std::size_t>(i) % allModalities.size()]] = true;
    return request;
  });
  measure("curve of 10 s after a gap is painted", [](int i) {
    MissingRequest request;
    request.spans[Modality::Audio] = {{0.2 * i, 0.2 * i + 1}};
    return request;
  });
}

void measureReopening(const QString& clip) {
  ClipSession session;
  const QTemporaryDir cache;
  session.setCache(ClipCache(cache.path().toStdString()));
  bool isOpen = false;
  QObject::connect(&session, &ClipSession::analysisChanged, [&] { isOpen = true; });
  Watch watch;
  for (const char* what : {"open 1080p, first time", "open 1080p again, from the cache"}) {
    isOpen = false;
    const Stopwatch one;
    session.openClip(clip.toStdString());
    watch.until([&] { return isOpen; });
    fmt::print("{:<48} {:8.4f} s\n", what, one.seconds());
  }
}

void measureMemory() {
  const auto demo = orExit(resourcePath(demoClipName));
  const QTemporaryDir folder;
  MainWindow window;
  window.session().setCache(ClipCache((folder.path() + "/cache").toStdString()));
  window.show();
  bool isAnalysed = false;
  QObject::connect(&window.session(), &ClipSession::conditionsChanged, [&] { isAnalysed = true; });
  Watch watch;
  for (int i = 1; i <= 20; ++i) {
    // Another file each time, as far as the program can tell.
    const QString copy = folder.filePath(QStringLiteral("%1.mp4").arg(i));
    QFile::copy(QString::fromStdString(demo.native()), copy);
    isAnalysed = false;
    window.openClip(copy.toStdString());
    watch.until([&] { return isAnalysed; });
    if (i == 1 || i == 2 || i == 10 || i == 20)
      fmt::print("{:<48} {:8.1f} MB\n", fmt::format("memory with clip {} open", i), residentMegabytes());
  }
}

}  // namespace

int main(int argc, char** argv) {
  keepFreedMemory();
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QApplication application(argc, argv);
  QStandardPaths::setTestModeEnabled(true);
  QCoreApplication::setOrganizationName("hrlf-test");
  QCoreApplication::setApplicationName("window-benchmark");
  const int minutes = argc > 1 ? std::max(1, std::atoi(argv[1])) : 1;
  const QTemporaryDir folder;
  const QString small = folder.filePath("small.mp4");
  const QString large = folder.filePath("large.mp4");
  measureLaunch();
  makeClip("512:512", 30, small.toStdString());
  measureScrubbing(small, false);
  measureScrubbing(small, true);
  const QString shortClip = folder.filePath("short.mp4");
  makeClip("512:512", 10, shortClip.toStdString());
  measureLatency(shortClip);
  const QString minute = folder.filePath("minute.mp4");
  makeClip("1920:1080", 60, minute.toStdString());
  loopClip(minute.toStdString(), 60 * minutes, "-c copy", large.toStdString());
  measureStalls(large, minutes, (folder.path() + "/report").toStdString());
  measureReopening(large);
  measureMemory();
  return 0;
}
