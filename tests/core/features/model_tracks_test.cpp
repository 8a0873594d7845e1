// Pooling to the model's step, windows of it, and the schema.
#include "core/features/clip_features.h"
#include "core/features/voice.h"

#include "core/base/atomic_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <limits>
#include <vector>

using namespace hrlf;

namespace {

FeatureTrack track(std::vector<Column> columns) {
  FeatureTrack t;
  t.columns = std::move(columns);
  return t;
}

/// One column, frames of `step` seconds with the values given; NaN makes a missing frame.
FeatureTrack steady(double step, const std::vector<float>& values) {
  FeatureTrack t = track({{"x", "1"}});
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double from = static_cast<double>(i) * step;
    if (std::isnan(values[i])) {
      t.appendMissing(from, from + step, MissingReason::Muted);
    } else {
      t.append(from, from + step, std::vector<float>{values[i]});
    }
  }
  return t;
}

constexpr float gone = std::numeric_limits<float>::quiet_NaN();

}  // namespace

class ModelTracksTest : public QObject {
  Q_OBJECT

 private slots:
  void framesAreAveragedByStep() {
    const FeatureTrack pooled = poolTrack(steady(0.04, {1, 3, 5, 7}), 0.08, 0.16);
    QCOMPARE(pooled.frames(), std::size_t{2});
    QCOMPARE(pooled.row(0)[0], 2.0F);
    QCOMPARE(pooled.row(1)[0], 6.0F);
    QCOMPARE(pooled.start[0], 0.0);
    QCOMPARE(pooled.start[1], 0.08);
    QCOMPARE(pooled.end[1], 0.16);
  }

  void framesCountByTheirOverlap() {
    // 30 frames a second against steps of 0.08 s: the third frame (0.0667 to 0.1) lies in both steps.
    const FeatureTrack pooled = poolTrack(steady(1.0 / 30, {0, 0, 3, 3, 3}), 0.08, 0.16);
    QVERIFY(std::abs(pooled.row(0)[0] - 3.0F * (0.08F - 2.0F / 30) / 0.08F) < 1e-4F);
    QCOMPARE(pooled.row(1)[0], 3.0F);
  }

  void slowFramesFillEveryStep() {
    const FeatureTrack pooled = poolTrack(steady(0.5, {1, 2}), 0.08, 1.0);
    QCOMPARE(pooled.frames(), std::size_t{13});
    for (std::uint8_t p : pooled.present) QCOMPARE(p, std::uint8_t{1});
    QCOMPARE(pooled.row(0)[0], 1.0F);
    QCOMPARE(pooled.row(12)[0], 2.0F);
    QCOMPARE(pooled.end.back(), 1.0);
  }

  void aQuarterOfTheFramesIsEnough() {
    const FeatureTrack pooled = poolTrack(steady(0.01, {gone, gone, gone, gone, gone, gone, 4, 2,       // 2 of 8
                                                        gone, gone, gone, gone, gone, gone, gone, 4}),  // 1 of 8
                                          0.08, 0.16);
    QCOMPARE(pooled.present, (std::vector<std::uint8_t>{1, 0}));
    QCOMPARE(pooled.row(0)[0], 3.0F);
    QCOMPARE(pooled.row(1)[0], 0.0F);
  }

  void stepsAfterTheTrackAreMissing() {
    const FeatureTrack pooled = poolTrack(steady(0.08, {1}), 0.08, 0.4);
    QCOMPARE(pooled.present, (std::vector<std::uint8_t>{1, 0, 0, 0, 0}));
    // A track that begins late: its first step is missing, not shifted.
    FeatureTrack late = track({{"x", "1"}});
    late.append(0.16, 0.24, std::vector<float>{1});
    QCOMPARE(poolTrack(late, 0.08, 0.24).present, (std::vector<std::uint8_t>{0, 0, 1}));
  }

  void aShortLastStepCounts() {
    const FeatureTrack pooled = poolTrack(steady(0.04, {1, 1, 5}), 0.08, 0.12);
    QCOMPARE(pooled.frames(), std::size_t{2});
    QCOMPARE(pooled.end[1], 0.12);
    QCOMPARE(pooled.row(1)[0], 5.0F);
    // Rounding of the duration adds no step.
    QCOMPARE(poolTrack(steady(0.08, {1, 1}), 0.08, 0.16 + 1e-9).frames(), std::size_t{2});
  }

  void whatDescribesVoicingIsAveragedOverVoicedFrames() {
    FeatureTrack t = track({{"pitch", "semitone"}, {"pitch_move", "semitone"}, {"voicing", "1"}, {"energy", "dB"}});
    t.append(0.00, 0.02, std::vector<float>{10, 1, 1.0F, -10});
    t.append(0.02, 0.04, std::vector<float>{20, 3, 0.9F, -20});
    t.append(0.04, 0.06, std::vector<float>{0, 0, 0.0F, -60});
    t.append(0.06, 0.08, std::vector<float>{0, 0, 0.5F, -70});
    t.append(0.08, 0.16, std::vector<float>{0, 0, 0.0F, -60});
    const FeatureTrack pooled = poolTrack(t, 0.08, 0.16);
    QCOMPARE(pooled.row(0)[0], 15.0F);
    QCOMPARE(pooled.row(0)[1], 2.0F);
    QCOMPARE(pooled.row(0)[3], -40.0F);
    // A step without voice has what the nearest one has, not a pitch of 0 semitones.
    QCOMPARE(pooled.row(1)[0], 15.0F);
    QCOMPARE(pooled.row(1)[2], 0.0F);
    QCOMPARE(pooled.row(1)[3], -60.0F);
    QCOMPARE(pooled.present[1], std::uint8_t{1});
    // Without a voicing column there is nothing to go by.
    FeatureTrack plain = track({{"pitch", "Hz"}});
    plain.append(0, 0.04, std::vector<float>{100});
    plain.append(0.04, 0.08, std::vector<float>{0});
    QCOMPARE(poolTrack(plain, 0.08, 0.08).row(0)[0], 50.0F);
  }

  void stepsBetweenVoicedOnesLieOnALine() {
    FeatureTrack t = track({{"voicing", "1"}, {"pitch", "semitone"}, {"energy", "dB"}});
    t.append(0.00, 0.08, std::vector<float>{0, 0, -60});
    t.append(0.08, 0.16, std::vector<float>{1, 10, -20});
    t.append(0.16, 0.24, std::vector<float>{0, 0, -60});
    t.appendMissing(0.24, 0.32, MissingReason::Muted);
    t.append(0.32, 0.40, std::vector<float>{1, 16, -20});
    const FeatureTrack pooled = poolTrack(t, 0.08, 0.40);
    QCOMPARE(pooled.row(0)[1], 10.0F);
    QCOMPARE(pooled.row(2)[1], 12.0F);
    QCOMPARE(pooled.present[3], std::uint8_t{0});
    QCOMPARE(pooled.row(3)[1], 0.0F);
    QCOMPARE(pooled.row(4)[1], 16.0F);
    FeatureTrack silent = track({{"voicing", "1"}, {"pitch", "semitone"}});
    silent.append(0, 0.08, std::vector<float>{0, 0});
    QCOMPARE(poolTrack(silent, 0.08, 0.08).row(0)[1], 0.0F);
  }

  void oddDurationsAreHarmless() {
    const FeatureTrack t = steady(0.08, {1});
    QCOMPARE(poolTrack(t, 0.08, 0).frames(), std::size_t{0});
    QCOMPARE(poolTrack(t, 0.08, -1).frames(), std::size_t{0});
    QCOMPARE(poolTrack(t, 0, 1).frames(), std::size_t{0});
    QCOMPARE(poolTrack(t, 0.08, gone).frames(), std::size_t{0});
    QCOMPARE(poolTrack(t, 0.08, std::numeric_limits<double>::infinity()).frames(), std::size_t{0});
    QCOMPARE(poolTrack(track({{"x", "1"}}), 0.08, 0.16).present, (std::vector<std::uint8_t>{0, 0}));
  }

  void windowsHoldWhatOverlapsThem() {
    PerModality<FeatureTrack> tracks;
    tracks[Modality::Language] = track({{"x", "1"}});
    tracks[Modality::Language].append(0.5, 1.0, std::vector<float>{1});
    tracks[Modality::Language].append(1.0, 1.5, std::vector<float>{2});
    tracks[Modality::Language].append(3.0, 3.5, std::vector<float>{3});
    tracks[Modality::Audio] = steady(0.08, {1, 2, gone, 4});
    tracks[Modality::Vision] = track({{"y", "1"}, {"z", "1"}});

    // [from, to): what ends at `from` or begins at `to` is outside.
    Segment segment = segmentBetween(tracks, 1.0, 3.0);
    QCOMPARE(segment[Modality::Language].frames(), 1);
    QCOMPARE(segment[Modality::Language].values, std::vector<float>{2});
    segment = segmentBetween(tracks, 0.9, 3.01);
    QCOMPARE(segment[Modality::Language].values, (std::vector<float>{1, 2, 3}));
    QCOMPARE(segment[Modality::Audio].frames(), 0);

    segment = segmentBetween(tracks, 0.1, 0.2);
    QCOMPARE(segment[Modality::Audio].present, (std::vector<std::uint8_t>{1, 0}));
    QVERIFY(segment[Modality::Language].isMissing());
    QCOMPARE(segment[Modality::Vision].width, 2);
    QVERIFY(segment[Modality::Vision].isMissing());

    QCOMPARE(segmentBetween(tracks, -10, 0)[Modality::Audio].frames(), 0);
    QCOMPARE(segmentBetween(tracks, -10, 10)[Modality::Audio].frames(), 4);
    QCOMPARE(segmentBetween(tracks, 2, 1)[Modality::Language].frames(), 0);
    QCOMPARE(segmentBetween(tracks, 10, 20)[Modality::Language].frames(), 0);
  }

  void modelTracksShareOneClock() {
    ClipFeatures clip;
    clip.tracks[Modality::Language] = track({{"x", "1"}});
    clip.tracks[Modality::Language].append(0.1, 0.4, std::vector<float>{1});
    clip.tracks[Modality::Audio] = steady(0.01, std::vector<float>(50, 1.0F));
    clip.tracks[Modality::Vision] = steady(0.04, std::vector<float>(25, 1.0F));
    clip.media.duration = 1e9;  // a header's fancy
    const PerModality<FeatureTrack> tracks = modelTracks(clip);
    QCOMPARE(tracks[Modality::Language].frames(), std::size_t{1});
    for (Modality m : {Modality::Audio, Modality::Vision}) {
      QCOMPARE(tracks[m].frames(), std::size_t{13});
      QCOMPARE(tracks[m].start.front(), 0.0);
      QCOMPARE(tracks[m].end.back(), 1.0);
    }
    QCOMPARE(tracks[Modality::Audio].present[5], std::uint8_t{1});
    QCOMPARE(tracks[Modality::Audio].present[7], std::uint8_t{0});
    QCOMPARE(tracks[Modality::Vision].present[12], std::uint8_t{1});
  }

  void schemaNamesTheWordTable() {
    QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "mine.txt";
    QVERIFY(writeFileAtomically(path, "good 1 2\n"));
    const auto mine = WordVectors::open(path);
    const auto shipped = WordVectors::openBuiltIn();
    QVERIFY(mine && shipped);
    const FeatureSchema schema = clipSchema(*shipped);
    QCOMPARE(schema.extractor, "clip/" + std::to_string(clipExtractorVersion));
    QCOMPARE(schema.width(Modality::Language), 100);
    QCOMPARE(schema.columns[Modality::Audio], voiceColumns());
    QCOMPARE(schema.columns[Modality::Vision], faceColumns());
    QVERIFY(clipSchema(*mine).extractor.find("mine.txt") != std::string::npos);
  }

  void differenceNamesTheFirst() {
    FeatureSchema model;
    model.extractor = "clip/1";
    model.columns[Modality::Audio] = {{"pitch", "Hz"}, {"energy", "dB"}};
    FeatureSchema data = model;
    QVERIFY(model.difference(data).empty());
    data.extractor = "mmsa";
    QVERIFY(model.difference(data).find("\"mmsa\"") != std::string::npos);
    data = model;
    data.columns[Modality::Audio][1].unit = "1";
    QVERIFY(model.difference(data).find("audio column 2") != std::string::npos);
    data.columns[Modality::Audio].resize(1);
    QCOMPARE(model.difference(data), std::string("audio has 1 columns, the model wants 2"));
  }
};

QTEST_GUILESS_MAIN(ModelTracksTest)
#include "model_tracks_test.moc"
