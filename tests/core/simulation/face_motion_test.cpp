#include "core/simulation/face_motion.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace hrlf;

class FaceMotionTest : public QObject {
  Q_OBJECT

  static double feature(const ActionUnits& units, const std::string& name) {
    const FaceView view{512, 512, {256, 220}, 100};
    const auto row = faceFeatures(projectFace(deform(neutralFace(), units), {}, view), 512, 512);
    const auto& columns = faceColumns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (columns[i].name == name) return (*row)[i];
    }
    return NAN;
  }

  static std::size_t column(const std::string& name) {
    const auto& columns = faceColumns();
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return c.name == name; });
    return static_cast<std::size_t>(found - columns.begin());
  }

 private slots:
  void theExtractorReadsWhatTheFaceShows() {
    ActionUnits smile;
    smile.lipCornerPuller = 1;
    ActionUnits sad;
    sad.lipCornerDepressor = 1;
    sad.innerBrowRaiser = 1;
    ActionUnits angry;
    angry.browLowerer = 1;
    ActionUnits asleep;
    asleep.eyesClosed = 1;
    QVERIFY(feature(smile, "au12_lip_corner_pull") > 0.08);
    QVERIFY(feature(sad, "au15_lip_corner_depress") > 0.05);
    QVERIFY(feature(sad, "au01_inner_brow_raise") > 0.05);
    QVERIFY(feature(angry, "au04_brow_lower") > 0.02);
    QVERIFY(feature(asleep, "au05_eye_open") < -0.08);
    QVERIFY(std::abs(feature({}, "au12_lip_corner_pull")) < 0.01);
  }

  // Every unit alone, against the same face at rest before and after: the columns that name it move the right way, for
  // several people in several poses, through the detector's noise, smoothing and the person's own neutral face.
  void everyMotionHasItsDirection_data() {
    QTest::addColumn<int>("unit");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<int>("direction");
    int unit = 0;
    QTest::newRow("AU1") << unit++ << QStringList{"au01_inner_brow_raise"} << 1;
    QTest::newRow("AU2") << unit++ << QStringList{"au02_outer_brow_raise"} << 1;
    QTest::newRow("AU4") << unit++ << QStringList{"au04_brow_lower"} << 1;
    QTest::newRow("AU6") << unit++ << QStringList{"au05_eye_open"} << -1;
    QTest::newRow("AU9") << unit++ << QStringList{"au09_nose_wrinkle", "au10_upper_lip_raise"} << 1;
    QTest::newRow("AU12") << unit++ << QStringList{"au12_lip_corner_pull", "au20_lip_stretch"} << 1;
    QTest::newRow("AU15") << unit++ << QStringList{"au15_lip_corner_depress"} << 1;
    QTest::newRow("AU17") << unit++ << QStringList{"au17_chin_raise"} << 1;
    QTest::newRow("AU23") << unit++ << QStringList{"au24_lip_press"} << 1;
    QTest::newRow("AU26") << unit++ << QStringList{"au25_lip_part", "au26_jaw_drop"} << 1;
    QTest::newRow("AU18") << unit++ << QStringList{"au20_lip_stretch"} << -1;
    QTest::newRow("AU43") << unit++ << QStringList{"au05_eye_open"} << -1;
  }
  void everyMotionHasItsDirection() {
    QFETCH(int, unit);
    QFETCH(QStringList, columns);
    QFETCH(int, direction);
    constexpr std::array units{&ActionUnits::innerBrowRaiser,    &ActionUnits::outerBrowRaiser,
                               &ActionUnits::browLowerer,        &ActionUnits::cheekRaiser,
                               &ActionUnits::noseWrinkler,       &ActionUnits::lipCornerPuller,
                               &ActionUnits::lipCornerDepressor, &ActionUnits::chinRaiser,
                               &ActionUnits::lipTightener,       &ActionUnits::jawDrop,
                               &ActionUnits::lipPucker,          &ActionUnits::eyesClosed};
    Random random(11);
    for (const HeadPose& pose :
         {HeadPose{}, HeadPose{20, 0, 0}, HeadPose{-20, 10, 0}, HeadPose{0, -15, 20}, HeadPose{15, 15, -20}}) {
      for (int person = 0; person < 3; ++person) {
        FaceIdentity face = drawFace(random);
        if (person == 0) face.rest = neutralFace();
        std::vector<FaceMoment> moments(100);
        for (std::size_t i = 0; i < moments.size(); ++i) {
          moments[i].pose = pose;
          if (i >= 40 && i < 75) moments[i].units.*units.at(static_cast<std::size_t>(unit)) = 1;
        }
        const FeatureTrack track = observeFace(face, moments, 25, random);
        for (const QString& name : columns) {
          const std::size_t at = column(name.toStdString());
          double moved = 0, rest = 0;
          int movedFrames = 0, restFrames = 0;
          for (std::size_t i = 0; i < track.frames(); ++i) {
            if (track.present[i] == 0) continue;
            const bool isMoved = i >= 45 && i < 70;
            (isMoved ? moved : rest) += static_cast<double>(track.row(i)[at]);
            ++(isMoved ? movedFrames : restFrames);
          }
          const double change = direction * (moved / movedFrames - rest / restFrames);
          QVERIFY2(change > 0.015, qPrintable(QString("%1 %2 yaw %3 pitch %4 person %5")
                                                  .arg(name)
                                                  .arg(change)
                                                  .arg(pose.yaw)
                                                  .arg(pose.pitch)
                                                  .arg(person)));
        }
      }
    }
  }

  // Nobody's mouth is level: what a face shows all the time is taken off, by as much as the clip is long.
  void aLastingExpressionIsTakenOffSlowly() {
    const std::size_t smile = column("au12_lip_corner_pull");
    const auto smileThrough = [&](std::size_t frames) {
      Random random(3);
      FaceIdentity face = drawFace(random);
      face.rest = neutralFace();
      std::vector<FaceMoment> moments(frames);
      for (FaceMoment& moment : moments) moment.units.lipCornerPuller = 1;
      const FeatureTrack track = observeFace(face, moments, 25, random);
      double sum = 0, count = 0;
      for (std::size_t i = 0; i < track.frames(); ++i) {
        if (track.present[i] == 0) continue;
        sum += static_cast<double>(track.row(i)[smile]);
        ++count;
      }
      return sum / count;
    };
    ActionUnits units;
    units.lipCornerPuller = 1;
    const double full = feature(units, "au12_lip_corner_pull");
    const double three = smileThrough(75), sixty = smileThrough(1500);
    QVERIFY2(three > 0.65 * full && three < 0.85 * full, qPrintable(QString::number(three / full)));
    QVERIFY2(sixty > 0.05 * full && sixty < 0.25 * full, qPrintable(QString::number(sixty / full)));
  }

  void theMouthFollowsTheSound() {
    Sound sound;
    sound.samples.assign(16000, 0.0F);
    for (std::size_t i = 8000; i < 16000; ++i) {
      sound.samples[i] = 0.3F * std::sin(0.05F * static_cast<float>(i));
    }
    const std::vector<float> opening = mouthOpening(sound, 25);
    QCOMPARE(opening.size(), std::size_t{25});
    QVERIFY(opening[5] < 0.05F);
    QVERIFY(opening[18] > 0.5F);
    QVERIFY(mouthOpening({}, 25).empty());
  }

  void observationIsNoisyAndSometimesLost() {
    Random random(4);
    const FaceIdentity face = drawFace(random);
    const std::vector<float> opening(1500, 0.2F);
    const auto moments = animate(face, {1.0, Displeasure::Sad}, opening, 25, random);
    QCOMPARE(moments.size(), opening.size());
    const FeatureTrack track = observeFace(face, moments, 25, random);
    QCOMPARE(track.frames(), opening.size());
    const auto present = std::count(track.present.begin(), track.present.end(), std::uint8_t{1});
    QVERIFY(present > 1200 && present < 1500);
    QVERIFY(std::all_of(track.values.begin(), track.values.end(), [](float v) { return std::isfinite(v); }));
  }
};

QTEST_GUILESS_MAIN(FaceMotionTest)
#include "face_motion_test.moc"
