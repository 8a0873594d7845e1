// The odd files of core/media through the whole extraction: features of what there is, or a message.
#include "core/features/clip_features.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hrlf;

class OddClipsTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  std::optional<WordVectors> vectors_;

  [[nodiscard]] std::filesystem::path path(const QString& name) const {
    return QFile::encodeName(folder_.filePath(name)).toStdString();
  }
  [[nodiscard]] Result<ClipFeatures> extract(const QString& name, bool hasWords) const {
    ExtractionOptions options;
    options.recogniseSpeech = false;
    if (hasWords) options.transcript = path("words.srt");
    Progress progress;
    return extractClip(path(name), options, *vectors_, progress);
  }

 private slots:
  void initTestCase() {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start("sh", {QFINDTESTDATA("../media/make_odd_files.sh"), folder_.path()});
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitCode(), 0);
    QFile words(folder_.filePath("words.srt"));
    QVERIFY(words.open(QIODevice::WriteOnly));
    words.write("1\n00:00:00,010 --> 00:00:00,030\nwonderful\n");
    auto vectors = WordVectors::openBuiltIn();
    QVERIFY(vectors);
    vectors_ = std::move(*vectors);
  }

  void givesFeaturesOfWhatThereIs_data() {
    QTest::addColumn<int>("pictures");
    QTest::addColumn<double>("sound");
    QTest::newRow("no_audio.mp4") << 25 << 0.0;
    QTest::newRow("no_video.mp4") << 0 << 1.0;
    QTest::newRow("one_frame.mp4") << 1 << 0.0;
    QTest::newRow("cover.m4a") << 0 << 1.0;
    QTest::newRow("surround.m4a") << 0 << 1.0;
    QTest::newRow("rate_8k.wav") << 0 << 1.0;
    QTest::newRow("rate_192k.wav") << 0 << 1.0;
    QTest::newRow("vfr.mp4") << 14 << 0.0;
    QTest::newRow("odd_size.mp4") << 25 << 0.0;
    QTest::newRow("empty_track.mkv") << 25 << 0.0;
    QTest::newRow("discontinuity.ts") << 50 << 2.05;
    QTest::newRow("cut_after_index.mp4") << 12 << 0.5;
    QTest::newRow("still.png") << 1 << 0.0;
  }
  void givesFeaturesOfWhatThereIs() {
    QFETCH(int, pictures);
    QFETCH(double, sound);
    QElapsedTimer watch;
    watch.start();
    const auto clip = extract(QTest::currentDataTag(), true);
    QVERIFY2(clip, clip ? "" : clip.error().message().c_str());
    QVERIFY(watch.elapsed() < 30000);
    if (pictures > 0) QCOMPARE(static_cast<int>(clip->frameTimes.size()), pictures);
    QVERIFY(std::abs(0.01 * static_cast<double>(clip->waveform.size()) - sound) < 0.07);
    QCOMPARE(clip->tracks[Modality::Language].frames(), std::size_t{1});
    for (const FeatureTrack& track : clip->tracks) {
      QCOMPARE(track.values.size(), track.frames() * track.width());
      QVERIFY(std::is_sorted(track.start.begin(), track.start.end()));
      QVERIFY(std::all_of(track.values.begin(), track.values.end(), [](float v) { return std::isfinite(v); }));
    }
    // What is not there is said.
    if (pictures == 0 || sound < 0.01) QVERIFY(!clip->warnings.empty());
    for (const FeatureTrack& track : modelTracks(*clip)) QVERIFY(track.frames() < 100);
  }

  void orSaysWhy_data() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"cut_after_header.mkv", "header_only.wav", "zero_bytes.mp4", "text.mp4", "folder.mp4",
                             "pipe.mp4", "dangling.mp4", "cut_short.mp4", "no_audio.mp4"})
      QTest::newRow(file) << file;
  }
  void orSaysWhy() {
    QFETCH(QString, file);
    const auto clip = extract(file, false);
    QVERIFY(!clip);
    QVERIFY2(!clip.error().what.empty() && !clip.error().where.empty() && !clip.error().remedy.empty(),
             clip.error().message().c_str());
  }
};

QTEST_GUILESS_MAIN(OddClipsTest)
#include "odd_clips_test.moc"
