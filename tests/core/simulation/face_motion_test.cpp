#include "core/simulation/face_motion.h"

#include <QTest>

#include <algorithm>
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
