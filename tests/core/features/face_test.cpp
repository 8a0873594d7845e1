// Pose and action units of landmarks that are known exactly, and the finder on pictures without a face.
#include "core/features/face.h"

#include "core/features/face_template.h"
#include "core/features/head_pose.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <random>
#include <string>
#include <vector>

namespace hrlf {
namespace {

std::vector<float> featuresOf(const FaceShape& shape, const HeadPose& pose = {}, const FaceView& view = {}) {
  const auto row = faceFeatures(projectFace(shape, pose, view), view.imageWidth, view.imageHeight);
  if (!row) qFatal("no face");
  return *row;
}

float named(const std::vector<float>& row, const std::string& name) {
  const std::vector<Column>& columns = faceColumns();
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (columns[i].name == name) return row[i];
  qFatal("no column %s", name.c_str());
}

void move(FaceShape& face, std::initializer_list<std::size_t> points, float dx, float dy) {
  for (std::size_t i : points) {
    face[i].x += dx;
    face[i].y += dy;
  }
}

FaceShape smile() {
  FaceShape face = neutralFace();
  move(face, {48, 60}, -0.08F, -0.08F);
  move(face, {54, 64}, 0.08F, -0.08F);
  return face;
}

}  // namespace

class FaceTest : public QObject {
  Q_OBJECT

 private slots:
  void templateIsSymmetricAndInItsUnit() {
    const FaceShape& face = neutralFace();
    const auto mirrored = [&](std::size_t a, std::size_t b) {
      return std::abs(face[a].x + face[b].x) < 1e-6F && face[a].y == face[b].y && face[a].z == face[b].z;
    };
    for (std::size_t i = 0; i <= 8; ++i) QVERIFY(mirrored(i, 16 - i));
    for (std::size_t i = 17; i <= 21; ++i) QVERIFY(mirrored(i, 43 - i));
    for (std::size_t i = 27; i <= 30; ++i) QVERIFY(mirrored(i, i));
    for (auto [a, b] : {std::pair{31, 35},
                        {32, 34},
                        {36, 45},
                        {37, 44},
                        {38, 43},
                        {39, 42},
                        {40, 47},
                        {41, 46},
                        {48, 54},
                        {49, 53},
                        {50, 52},
                        {55, 59},
                        {56, 58},
                        {60, 64},
                        {61, 63},
                        {65, 67}})
      QVERIFY(mirrored(static_cast<std::size_t>(a), static_cast<std::size_t>(b)));
    float left = 0;
    for (std::size_t i = 36; i < 42; ++i) left += face[i].x / 6;
    QVERIFY(std::abs(left + 0.5F) < 1e-5F);
    for (std::size_t i : {61U, 62U, 63U}) QCOMPARE(face[i].y, face[i == 61 ? 67 : i == 62 ? 66 : 65].y);  // lips closed
  }

  void rotationAndPoseAreInverse() {
    for (const HeadPose& pose : {HeadPose{0, 0, 0}, HeadPose{30, -20, 10}, HeadPose{-60, 45, -100}}) {
      const HeadPose back = poseOf(rotationOf(pose));
      QVERIFY(std::abs(back.yaw - pose.yaw) < 0.01F);
      QVERIFY(std::abs(back.pitch - pose.pitch) < 0.01F);
      QVERIFY(std::abs(back.roll - pose.roll) < 0.01F);
    }
  }

  void directionsOfTurning() {
    const FaceView view;
    const Landmarks straight = projectFace(neutralFace(), {}, view);
    QVERIFY(projectFace(neutralFace(), {20, 0, 0}, view)[30].x > straight[30].x + 5);
    QVERIFY(projectFace(neutralFace(), {0, 20, 0}, view)[30].y < straight[30].y - 5);
    const Landmarks tilted = projectFace(neutralFace(), {0, 0, 20}, view);
    QVERIFY(tilted[45].y > tilted[36].y + 5);
    const float eyes = (straight[42].x + straight[45].x - straight[36].x - straight[39].x) / 2;
    QVERIFY(std::abs(eyes - view.interocular) < 3);
  }

  void neutralFaceIsZero_data() {
    QTest::addColumn<float>("yaw");
    QTest::addColumn<float>("pitch");
    QTest::addColumn<float>("roll");
    QTest::addColumn<float>("interocular");
    QTest::addColumn<QSize>("picture");
    for (float yaw : {-20.0F, 0.0F, 20.0F})
      for (float pitch : {-20.0F, 0.0F, 15.0F})
        for (float roll : {-20.0F, 0.0F, 45.0F, 170.0F})
          QTest::addRow("%g %g %g", double(yaw), double(pitch), double(roll))
              << yaw << pitch << roll << 100.0F << QSize(512, 512);
    QTest::addRow("tight crop") << 15.0F << -5.0F << 5.0F << 95.0F << QSize(224, 224);
    QTest::addRow("far away in a wide picture") << -15.0F << 5.0F << 5.0F << 40.0F << QSize(1920, 1080);
    QTest::addRow("tall picture") << -15.0F << 5.0F << 5.0F << 200.0F << QSize(720, 1280);
  }
  void neutralFaceIsZero() {
    QFETCH(float, yaw);
    QFETCH(float, pitch);
    QFETCH(float, roll);
    QFETCH(float, interocular);
    QFETCH(QSize, picture);
    FaceView view;
    view.imageWidth = picture.width();
    view.imageHeight = picture.height();
    view.centre = {static_cast<float>(picture.width()) * 0.45F, static_cast<float>(picture.height()) * 0.4F};
    view.interocular = interocular;
    const std::vector<float> row = featuresOf(neutralFace(), {yaw, pitch, roll}, view);
    QCOMPARE(row.size(), faceColumns().size());
    QVERIFY2(std::abs(named(row, "head_yaw") - yaw) < 1, qPrintable(QString::number(named(row, "head_yaw"))));
    QVERIFY2(std::abs(named(row, "head_pitch") - pitch) < 1, qPrintable(QString::number(named(row, "head_pitch"))));
    QVERIFY2(std::abs(named(row, "head_roll") - roll) < 1, qPrintable(QString::number(named(row, "head_roll"))));
    for (std::size_t i = 3; i < row.size(); ++i)
      QVERIFY2(std::abs(row[i]) < 0.02F, qPrintable(QString("%1: %2").arg(faceColumns()[i].name.c_str()).arg(row[i])));
  }

  void poseSurvivesNoisyLandmarks() {
    std::mt19937 random(3);
    std::normal_distribution<float> jitter(0, 1.0F);  // pixels, with 100 between the eyes
    for (const HeadPose& pose : {HeadPose{0, 0, 0}, HeadPose{20, 10, -15}, HeadPose{-20, -15, 20}}) {
      Landmarks landmarks = projectFace(neutralFace(), pose, {});
      for (Point& p : landmarks) p = {p.x + jitter(random), p.y + jitter(random)};
      const auto row = faceFeatures(landmarks, 512, 512);
      QVERIFY(row);
      QVERIFY(std::abs(named(*row, "head_yaw") - pose.yaw) < 5);
      QVERIFY(std::abs(named(*row, "head_pitch") - pose.pitch) < 5);
      QVERIFY(std::abs(named(*row, "head_roll") - pose.roll) < 5);
    }
  }

  // A movement raises its own unit by about its size, also in a turned face.
  void movementsRaiseTheirUnits_data() {
    QTest::addColumn<QString>("unit");
    QTest::addColumn<std::vector<std::size_t>>("points");
    QTest::addColumn<float>("dx");  // of points on the picture's right; mirrored on the left
    QTest::addColumn<float>("dy");
    QTest::addColumn<float>("expected");
    using Points = std::vector<std::size_t>;
    QTest::newRow("AU1") << "au01_inner_brow_raise" << Points{21, 22} << 0.0F << -0.1F << 0.1F;
    QTest::newRow("AU2") << "au02_outer_brow_raise" << Points{17, 18, 25, 26} << 0.0F << -0.1F << 0.1F;
    QTest::newRow("AU4") << "au04_brow_lower" << Points{19, 20, 21, 22, 23, 24} << -0.05F << 0.1F << 0.1F;
    QTest::newRow("AU5") << "au05_eye_open" << Points{37, 38, 43, 44} << 0.0F << -0.05F << 0.1F;
    QTest::newRow("AU43") << "au05_eye_open" << Points{37, 38, 43, 44} << 0.0F << 0.1F << -0.2F;
    QTest::newRow("AU9") << "au09_nose_wrinkle" << Points{31, 35} << 0.0F << -0.06F << 0.06F;
    QTest::newRow("AU10") << "au10_upper_lip_raise" << Points{49, 50, 51, 52, 53, 61, 62, 63} << 0.0F << -0.08F
                          << 0.08F;
    QTest::newRow("AU12") << "au12_lip_corner_pull" << Points{48, 54, 60, 64} << 0.1F << -0.1F << 0.14F;
    QTest::newRow("AU15") << "au15_lip_corner_depress" << Points{48, 54, 60, 64} << 0.0F << 0.1F << 0.1F;
    QTest::newRow("AU17") << "au17_chin_raise" << Points{8} << 0.0F << -0.1F << 0.1F;
    QTest::newRow("AU20") << "au20_lip_stretch" << Points{48, 54, 60, 64} << 0.1F << 0.0F << 0.1F;
    QTest::newRow("AU24") << "au24_lip_press" << Points{56, 57, 58} << 0.0F << -0.06F << 0.06F;
    QTest::newRow("AU25") << "au25_lip_part" << Points{65, 66, 67} << 0.0F << 0.1F << 0.1F;
    QTest::newRow("AU26") << "au26_jaw_drop" << Points{6, 7, 8, 9, 10, 55, 56, 57, 58, 59, 65, 66, 67} << 0.0F << 0.2F
                          << 0.2F;
  }
  void movementsRaiseTheirUnits() {
    QFETCH(QString, unit);
    QFETCH(std::vector<std::size_t>, points);
    QFETCH(float, dx);
    QFETCH(float, dy);
    QFETCH(float, expected);
    FaceShape face = neutralFace();
    for (std::size_t i : points) move(face, {i}, face[i].x > 0.01F ? dx : face[i].x < -0.01F ? -dx : 0, dy);
    for (const HeadPose& pose : {HeadPose{0, 0, 0}, HeadPose{18, -8, 10}}) {
      const std::vector<float> row = featuresOf(face, pose);
      const float value = named(row, unit.toStdString());
      QVERIFY2(std::abs(value - expected) < 0.25F * std::abs(expected), qPrintable(QString::number(value)));
      for (const char* side : {"brow_asymmetry", "eye_asymmetry", "lip_asymmetry"})
        QVERIFY(std::abs(named(row, side)) < 0.02F);
    }
  }

  void smileAgainstFrown() {
    const std::vector<float> happy = featuresOf(smile());
    FaceShape sad = neutralFace();
    move(sad, {48, 54, 60, 64}, 0, 0.08F);
    const std::vector<float> unhappy = featuresOf(sad);
    QVERIFY(named(happy, "au12_lip_corner_pull") > 0.08F);
    QVERIFY(named(unhappy, "au12_lip_corner_pull") < 0);
    QVERIFY(named(happy, "au15_lip_corner_depress") < 0);
    QVERIFY(named(unhappy, "au15_lip_corner_depress") > 0.06F);
  }

  void asymmetryHasTheSideOfThePerson() {
    FaceShape face = neutralFace();
    move(face, {54, 64}, 0.05F, -0.1F);  // the picture's right is the person's left
    move(face, {22, 23, 24, 25, 26}, 0, -0.1F);
    const std::vector<float> row = featuresOf(face);
    QVERIFY(std::abs(named(row, "lip_asymmetry") - 0.1F) < 0.02F);
    QVERIFY(std::abs(named(row, "brow_asymmetry") - 0.1F) < 0.02F);
    QVERIFY(std::abs(named(row, "eye_asymmetry")) < 0.02F);
  }

  void pointsThatMakeNoFace() {
    const Landmarks good = projectFace(neutralFace(), {}, {});
    QVERIFY(faceFeatures(good, 512, 512));
    QVERIFY(!faceFeatures(good, 0, 512));
    QVERIFY(!faceFeatures(good, 512, -1));
    Landmarks onePlace;
    onePlace.fill({100, 100});
    QVERIFY(!faceFeatures(onePlace, 512, 512));
    QVERIFY(!faceFeatures(Landmarks{}, 512, 512));
    for (float bad : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(), 1e30F}) {
      Landmarks broken = good;
      broken[48].x = bad;
      QVERIFY(!faceFeatures(broken, 512, 512));
    }
    Landmarks away = good;
    away[48].x -= 3000;
    QVERIFY(!faceFeatures(away, 512, 512));
    std::mt19937 random(5);
    std::uniform_real_distribution<float> anywhere(0, 512);
    for (int i = 0; i < 200; ++i) {
      Landmarks cloud;
      for (Point& p : cloud) p = {anywhere(random), anywhere(random)};
      if (const auto row = faceFeatures(cloud, 512, 512))
        for (float v : *row) QVERIFY(std::isfinite(v));
    }
    Landmarks line;
    for (std::size_t i = 0; i < line.size(); ++i) line[i] = {static_cast<float>(i) * 5, 100};
    if (const auto row = faceFeatures(line, 512, 512))
      for (float v : *row) QVERIFY(std::isfinite(v));
  }
};

}  // namespace hrlf

QTEST_APPLESS_MAIN(hrlf::FaceTest)
#include "face_test.moc"
