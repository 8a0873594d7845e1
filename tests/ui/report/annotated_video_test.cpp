// The annotated video: read back as a person would see and hear it.
#include "ui/report/annotated_video.h"

#include "core/media/audio_reader.h"
#include "core/media/clip_writer.h"
#include "core/media/video_reader.h"
#include "tests/core/report/made_up_analysis.h"
#include "ui/language/language.h"
#include "ui/report/annotated_frame.h"
#include "ui/theme/palette.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace hrlf;
using namespace hrlf::ui;

namespace {

constexpr int side = 128;
constexpr double rate = 25;
constexpr int soundRate = 16000;
constexpr double length = 4;

/// Grey pictures, and a tone in the second half only.
void writeClip(const std::filesystem::path& path) {
  auto writer = ClipWriter::create(path, side, side, rate, soundRate, 400'000);
  QVERIFY(writer.has_value());
  for (int i = 0; i < static_cast<int>(length * rate); ++i) {
    VideoFrame frame{i / rate, 1 / rate, side, side, std::vector<std::uint8_t>(side * side * 3, 128)};
    QVERIFY(writer->addPicture(frame).has_value());
  }
  std::vector<float> samples(static_cast<std::size_t>(length * soundRate));
  for (std::size_t i = samples.size() / 2; i < samples.size(); ++i)
    samples[i] = 0.5F * static_cast<float>(std::sin(2 * std::numbers::pi * 440 * static_cast<double>(i) / soundRate));
  QVERIFY(writer->addSound(samples).has_value());
  QVERIFY(writer->finish().has_value());
}

double levelBetween(const Sound& sound, double from, double to) {
  const auto at = [&](double time) {
    return std::min(static_cast<std::size_t>(std::max(0.0, time - sound.start) * sound.sampleRate),
                    sound.samples.size());
  };
  double sum = 0;
  for (std::size_t i = at(from); i < at(to); ++i) sum += sound.samples[i] * sound.samples[i];
  return std::sqrt(sum / std::max<double>(1, static_cast<double>(at(to) - at(from))));
}

VideoFrame pictureAt(const std::filesystem::path& path, double time) {
  auto reader = VideoReader::open(path);
  if (!reader || !reader->seek(time)) return {};
  auto frame = reader->next();
  return frame && *frame ? std::move(**frame) : VideoFrame{};
}

/// The column, below the clip's picture, in which two pictures differ most.
int changedColumn(const VideoFrame& a, const VideoFrame& b, int top) {
  std::vector<long> change(static_cast<std::size_t>(a.width), 0);
  for (int y = top; y < a.height; ++y)
    for (int x = 0; x < a.width; ++x) {
      const auto at = static_cast<std::size_t>((y * a.width + x) * 3);
      for (std::size_t c = 0; c < 3; ++c)
        change[static_cast<std::size_t>(x)] += std::abs(a.pixels[at + c] - b.pixels[at + c]);
    }
  return static_cast<int>(std::ranges::max_element(change) - change.begin());
}

}  // namespace

class AnnotatedVideoTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    clip_ = folder_.filePath("clip.mp4").toStdString();
    writeClip(clip_);
    analysis_ = testing::madeUpAnalysis(8);
    ClipFeatures features = *analysis_.clip;
    features.media = *probeMedia(clip_);
    features.faces.assign(features.frameTimes.size(), FaceObservation{0, {40, 30, 40, 50}, {}, {}});
    analysis_.clip = std::make_shared<const ClipFeatures>(std::move(features));
    QElapsedTimer timer;
    timer.start();
    Progress progress;
    whole_ = folder_.filePath("whole.mp4").toStdString();
    const auto written = writeAnnotatedVideo(analysis_, {{{1, 2}, "here", {}}}, {0, length}, whole_, progress);
    QVERIFY2(written, written ? "" : written.error().message().c_str());
    qInfo("%.1f s of video took %lld ms", length, timer.elapsed());
    // This machine has an H.264 encoder exactly when the probe says so; the person is told otherwise.
    const auto media = probeMedia(whole_);
    QVERIFY(media && media->video && media->audio);
    QCOMPARE(media->video->codec == "h264", written->empty());
    QCOMPARE(media->audio->codec, std::string("aac"));
    QVERIFY(std::abs(media->duration - length) < 0.15);
    QCOMPARE(QSize(media->video->width, media->video->height),
             AnnotatedFrame(analysis_, {{{1, 2}, "here", {}}}, {0, length}).size());
  }

  void theCursorMovesAlong() {
    const int top = side + 4;
    const VideoFrame at1 = pictureAt(whole_, 1.0);
    const VideoFrame at3 = pictureAt(whole_, 3.0);
    QVERIFY(at1.width > 0 && at1.width == at3.width);
    // Against a picture of a third time, each shows its own cursor where its time is.
    const VideoFrame at2 = pictureAt(whole_, 2.0);
    const int first = changedColumn(at1, at2, top);
    const int last = changedColumn(at3, at2, top);
    QVERIFY2(first != last, qPrintable(QString("%1 %2").arg(first).arg(last)));
  }

  void theFaceIsMarkedAndTheWordIsShown() {
    const VideoFrame frame = pictureAt(whole_, 0.2);  // within the first word
    const int left = (frame.width - side) / 2;
    const auto isGrey = [&](int x, int y) {
      const auto at = static_cast<std::size_t>((y * frame.width + x) * 3);
      return std::abs(frame.pixels[at] - 128) < 20 && std::abs(frame.pixels[at + 1] - 128) < 20;
    };
    int marked = 0;
    for (int x = 38; x < 46; ++x) marked += isGrey(left + x, 30) ? 0 : 1;
    QVERIFY(marked > 4);
    int caption = 0;
    for (int x = 0; x < side; ++x) caption += isGrey(left + x, side - 18) ? 0 : 1;
    QVERIFY(caption > 20);
    // Between two words nothing is written.
    const VideoFrame silent = pictureAt(whole_, 0.46);
    int nothing = 0;
    for (int x = 0; x < side; ++x) {
      const auto at = static_cast<std::size_t>(((side - 18) * silent.width + left + x) * 3);
      nothing += std::abs(silent.pixels[at] - 128) < 20 ? 0 : 1;
    }
    QCOMPARE(nothing, 0);
  }

  void theValuesAtTheCursorAreNamedInTheirColours() {
    AnnotatedFrame drawing(testing::madeUpAnalysis(8), {}, {0, 30});
    // In the gap of the prediction the cursor has its time alone.
    const QImage without = drawing.draw(20.5, nullptr);
    const QImage with = drawing.draw(28, nullptr);
    for (const QColor& color : {completeColor(darkPalette()), incompleteColor(darkPalette())}) {
      const auto isOf = [&](QRgb pixel) {
        return std::abs(qRed(pixel) - color.red()) + std::abs(qGreen(pixel) - color.green()) +
                   std::abs(qBlue(pixel) - color.blue()) <
               60;
      };
      int left = with.width();
      int right = -1;
      for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
          if (isOf(with.pixel(x, y)) && !isOf(without.pixel(x, y))) {
            left = std::min(left, x);
            right = std::max(right, x);
          }
      // Far wider than the dot on the curve: a name and a number.
      QVERIFY2(right - left > 60, qPrintable(QString("%1 to %2").arg(left).arg(right)));
    }
  }

  void itIsEnglishInAGermanWindow() {
    const std::vector<Annotation> notes{{{1, 2}, "here", {}}};
    const QImage english = AnnotatedFrame(analysis_, notes, {0, length}).draw(1, nullptr);
    QCOMPARE(useLanguage("de"), QString("de"));
    const QImage drawn = AnnotatedFrame(analysis_, notes, {0, length}).draw(1, nullptr);
    for (auto* translator : qApp->findChildren<QTranslator*>()) {
      QCoreApplication::removeTranslator(translator);
      delete translator;
    }
    QLocale::setDefault(QLocale::c());
    QVERIFY(drawn == english);
  }

  void theSoundIsThatOfTheClip() {
    Progress progress;
    const auto sound = readSound(whole_, soundRate, progress);
    QVERIFY(sound);
    QVERIFY(levelBetween(*sound, 0.2, 1.8) < 0.02);
    QVERIFY(levelBetween(*sound, 2.2, 3.8) > 0.25);
  }

  void aRangeHoldsItsOwnPicturesAndSound() {
    const std::filesystem::path path = folder_.filePath("part.mp4").toStdString();
    Progress progress;
    QVERIFY(writeAnnotatedVideo(analysis_, {}, {1, 3}, path, progress));
    const auto media = probeMedia(path);
    QVERIFY(media && std::abs(media->duration - 2) < 0.15);
    const auto sound = readSound(path, soundRate, progress);
    QVERIFY(levelBetween(*sound, 0.1, 0.8) < 0.02);  // 1.1 to 1.8 of the clip
    QVERIFY(levelBetween(*sound, 1.2, 1.8) > 0.25);
    QVERIFY(!writeAnnotatedVideo(analysis_, {}, {5, 6}, path, progress));
  }

  void aClipWithoutAPictureHasItsCurvesAllTheSame() {
    Analysis analysis = analysis_;
    ClipFeatures features = *analysis_.clip;
    features.media.video.reset();
    features.faces.clear();
    analysis.clip = std::make_shared<const ClipFeatures>(std::move(features));
    const std::filesystem::path path = folder_.filePath("sound.mp4").toStdString();
    Progress progress;
    QVERIFY(writeAnnotatedVideo(analysis, {}, {0, 2}, path, progress));
    const auto media = probeMedia(path);
    QVERIFY(media && media->video && media->audio && std::abs(media->duration - 2) < 0.15);
  }

  void aCancelledVideoLeavesNothing() {
    QTemporaryDir folder;
    Progress* running = nullptr;
    Progress progress([&](double fraction, std::string_view) {
      if (fraction > 0.5) running->requestCancel();
    });
    running = &progress;
    const auto written =
        writeAnnotatedVideo(analysis_, {}, {0, length}, folder.filePath("video.mp4").toStdString(), progress);
    QVERIFY(!written);
    QVERIFY(written.error().kind == ErrorKind::Cancelled);
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
  }

 private:
  QTemporaryDir folder_;
  std::filesystem::path clip_;
  std::filesystem::path whole_;
  Analysis analysis_;
};

QTEST_MAIN(AnnotatedVideoTest)
#include "annotated_video_test.moc"
