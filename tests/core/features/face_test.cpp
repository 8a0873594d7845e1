// Pose and action units of landmarks that are known exactly, and the finder on pictures without a face.
#include "core/features/face.h"

#include "core/features/face_template.h"
#include "core/features/face_tracker.h"
#include "core/features/head_pose.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <opencv2/imgproc.hpp>
#include <random>
#include <span>
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

VideoFrame emptyFrame(int width, int height, double time = 0) {
  VideoFrame frame;
  frame.time = time;
  frame.width = width;
  frame.height = height;
  frame.pixels.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3, 70);
  return frame;
}

// Paints a simple but shaded face on the frame; dlib takes it for one.
void paintFace(VideoFrame& frame, const Landmarks& landmarks) {
  cv::Mat picture(frame.height, frame.width, CV_8UC3, frame.pixels.data());
  const auto polygon = [&](std::initializer_list<std::size_t> points) {
    std::vector<cv::Point> list;
    for (std::size_t i : points) list.emplace_back(cvRound(landmarks[i].x), cvRound(landmarks[i].y));
    return list;
  };
  const float unit = std::hypot(landmarks[42].x - landmarks[39].x, landmarks[42].y - landmarks[39].y) / 10;
  const auto thick = [unit](float width) { return std::max(1, cvRound(width * unit)); };
  // Head: the jaw and its mirror image above the brows.
  std::vector<cv::Point> head;
  for (std::size_t i = 0; i < 17; ++i) head.emplace_back(cvRound(landmarks[i].x), cvRound(landmarks[i].y));
  const Point up{landmarks[27].x - landmarks[8].x, landmarks[27].y - landmarks[8].y};
  for (float x : {0.9F, 0.6F, 0.0F, -0.6F, -0.9F}) {
    const float height = 0.85F * std::sqrt(1 - x * x * 0.8F);
    head.emplace_back(cvRound(landmarks[27].x + x * (landmarks[16].x - landmarks[0].x) / 2 + up.x * height),
                      cvRound(landmarks[27].y + x * (landmarks[16].y - landmarks[0].y) / 2 + up.y * height));
  }
  cv::fillPoly(picture, std::vector{head}, {205, 160, 135});
  for (auto eye : {polygon({36, 37, 38, 39, 40, 41}), polygon({42, 43, 44, 45, 46, 47})}) {
    cv::polylines(picture, std::vector{eye}, true, {120, 80, 65}, thick(3));
    cv::fillPoly(picture, std::vector{eye}, {235, 235, 235});
    cv::circle(picture, (eye[1] + eye[2] + eye[4] + eye[5]) / 4, thick(1.4F), {40, 25, 20}, -1);
  }
  for (auto brow : {polygon({17, 18, 19, 20, 21}), polygon({22, 23, 24, 25, 26})})
    cv::polylines(picture, std::vector{brow}, false, {60, 40, 30}, thick(1.6F));
  cv::polylines(picture, std::vector{polygon({27, 28, 29, 30})}, false, {222, 182, 160}, thick(2.5F));
  cv::polylines(picture, std::vector{polygon({31, 32, 33, 34, 35})}, false, {130, 85, 70}, thick(1.5F));
  cv::fillPoly(picture, std::vector{polygon({48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59})}, {165, 75, 75});
  cv::polylines(picture, std::vector{polygon({60, 61, 62, 63, 64, 65, 66, 67})}, true, {90, 30, 30}, thick(0.8F));
  cv::GaussianBlur(picture, picture, {}, std::max(0.6, 0.8 * static_cast<double>(unit)));
}

Landmarks faceAt(const VideoFrame& frame, Point centre, float interocular, const HeadPose& pose = {}) {
  return projectFace(neutralFace(), pose, {frame.width, frame.height, centre, interocular});
}

// Mean distance of the inner points (not the jaw) from the truth, in inter-ocular distances.
float meanError(const Landmarks& found, const Landmarks& truth, float interocular) {
  float sum = 0;
  for (std::size_t i = 17; i < 68; ++i) sum += std::hypot(found[i].x - truth[i].x, found[i].y - truth[i].y);
  return sum / 51 / interocular;
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

  std::optional<FaceTracker> tracker_;  // loaded once: it takes a while

  // The most prominent face of the picture.
  std::optional<FaceObservation> find(const VideoFrame& frame) {
    const std::vector<FaceObservation> faces = tracker_->add(frame);
    if (faces.empty()) return std::nullopt;
    return faces.front();
  }

 private slots:
  void initTestCase() {
    Result<FaceTracker> tracker = FaceTracker::create();
    if (!tracker) QFAIL(tracker.error().message().c_str());
    tracker_.emplace(std::move(*tracker));
  }

  void init() { (void)tracker_->finish(1, 1); }

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

  // Landmarks jump by a pixel with a hundred between the eyes; also of a head that is not the generic one.
  void poseSurvivesNoisyLandmarks() {
    std::mt19937 random(3);
    std::normal_distribution<float> jitter(0, 1.0F);
    float worst = 0;
    int looked = 0, far = 0;
    for (float stretch : {0.94F, 1.0F, 1.06F}) {
      FaceShape face = neutralFace();
      for (FacePoint& p : face) p = {p.x, p.y * stretch, p.z * (2 - stretch)};
      for (float yaw = -30; yaw <= 30; yaw += 15) {
        for (float pitch = -30; pitch <= 30; pitch += 15) {
          for (float roll = -30; roll <= 30; roll += 15) {
            Landmarks landmarks = projectFace(face, {yaw, pitch, roll}, {});
            for (Point& p : landmarks) p = {p.x + jitter(random), p.y + jitter(random)};
            const auto row = faceFeatures(landmarks, 512, 512);
            QVERIFY(row);
            const float error =
                std::max({std::abs(named(*row, "head_yaw") - yaw), std::abs(named(*row, "head_pitch") - pitch),
                          std::abs(named(*row, "head_roll") - roll)});
            worst = std::max(worst, error);
            ++looked;
            far += error > 5 ? 1 : 0;
          }
        }
      }
    }
    qInfo("worst of %d: %.1f degrees, %d beyond 5", looked, static_cast<double>(worst), far);
    QVERIFY(far == 0);
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

  void findsAFace_data() {
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<float>("interocular");
    QTest::addColumn<float>("yaw");
    QTest::addColumn<float>("roll");
    QTest::newRow("512") << QSize(512, 512) << 90.0F << 0.0F << 0.0F;
    QTest::newRow("turned") << QSize(512, 512) << 90.0F << 15.0F << 10.0F;
    QTest::newRow("tight crop") << QSize(224, 224) << 88.0F << 0.0F << 0.0F;
    QTest::newRow("tiny picture") << QSize(96, 96) << 30.0F << 0.0F << 0.0F;
    QTest::newRow("high definition") << QSize(1920, 1080) << 200.0F << 0.0F << 0.0F;
    QTest::newRow("high definition, far away") << QSize(1920, 1080) << 45.0F << 0.0F << 0.0F;
    QTest::newRow("portrait") << QSize(720, 1280) << 160.0F << -10.0F << 0.0F;
  }
  void findsAFace() {
    QFETCH(QSize, picture);
    QFETCH(float, interocular);
    QFETCH(float, yaw);
    QFETCH(float, roll);
    VideoFrame frame = emptyFrame(picture.width(), picture.height(), 1.25);
    const Point centre{static_cast<float>(picture.width()) * 0.5F, static_cast<float>(picture.height()) * 0.42F};
    const Landmarks truth = faceAt(frame, centre, interocular, {yaw, 0, roll});
    paintFace(frame, truth);
    const std::optional<FaceObservation> face = find(frame);
    QVERIFY(face);
    QCOMPARE(face->time, 1.25);
    QVERIFY(face->box.width > interocular && face->box.width < 4 * interocular);
    QVERIFY(face->box.x < truth[30].x && face->box.x + face->box.width > truth[30].x);
    const float error = meanError(face->landmarks, truth, interocular);
    QVERIFY2(error < 0.12F, qPrintable(QString::number(error)));
    const auto row = faceFeatures(face->landmarks, picture.width(), picture.height());
    QVERIFY(row);
    QVERIFY(std::abs(named(*row, "head_yaw") - yaw) < 10);
    QVERIFY(std::abs(named(*row, "head_roll") - roll) < 5);
  }

  void followsEverybodyByThemselves() {
    for (int i = 0; i < 30; ++i) {
      VideoFrame frame = emptyFrame(640, 360, 0.04 * i);
      const Point where{250 + 3.0F * static_cast<float>(i), 150 + static_cast<float>(i % 3)};
      const Landmarks truth = faceAt(frame, where, 60);
      paintFace(frame, truth);
      // Someone at the edge, a little larger, comes in later.
      if (i > 5) paintFace(frame, faceAt(frame, {90, 150}, 64));
      const auto faces = tracker_->add(frame);
      const auto found = std::ranges::find_if(
          faces, [&truth](const FaceObservation& face) { return meanError(face.landmarks, truth, 60) < 0.15F; });
      QVERIFY2(found != faces.end(), qPrintable(QString("frame %1").arg(i)));
    }
    const std::vector<PersonTrack> people = tracker_->finish(640, 360);
    QCOMPARE(people.size(), std::size_t{1});  // the other one was seen from second 1 on only, too short to count
    QCOMPARE(people[0].frames.size(), std::size_t{30});
    for (std::size_t i = 0; i < 30; ++i) QCOMPARE(people[0].frames[i], static_cast<std::uint32_t>(i));
  }

  void takesTheMostProminentFaceFirst() {
    VideoFrame both = emptyFrame(800, 400, 0);
    paintFace(both, faceAt(both, {150, 170}, 50));
    paintFace(both, faceAt(both, {500, 170}, 80));
    const auto faces = tracker_->add(both);
    QCOMPARE(faces.size(), std::size_t{2});
    QVERIFY(faces[0].landmarks[30].x > 400);
    VideoFrame nobody = emptyFrame(800, 400, 0.04);
    QVERIFY(!find(nobody));
    VideoFrame other = emptyFrame(800, 400, 0.2);
    paintFace(other, faceAt(other, {150, 170}, 50));
    std::optional<FaceObservation> face = find(other);
    QVERIFY(face);
    QVERIFY(face->landmarks[30].x < 400);
    // Back to the start, as after a seek.
    face = find(both);
    QVERIFY(face);
    QVERIFY(face->landmarks[30].x > 400);
  }

  void picturesWithoutAFace() {
    QVERIFY(!find(emptyFrame(320, 240, 0)));
    VideoFrame noise = emptyFrame(320, 240, 0.5);
    std::mt19937 random(11);
    for (std::uint8_t& p : noise.pixels) p = static_cast<std::uint8_t>(random());
    QVERIFY(!find(noise));
    QVERIFY(!find(emptyFrame(1, 1, 1)));
    QVERIFY(!find(emptyFrame(3000, 2, 1.5)));
    QVERIFY(!find(emptyFrame(2, 3000, 2)));
  }

  void brokenFrames() {
    QVERIFY(!find(VideoFrame{}));
    VideoFrame cut = emptyFrame(320, 240);
    cut.pixels.resize(1000);
    QVERIFY(!find(cut));
    VideoFrame negative = emptyFrame(320, 240);
    negative.width = -320;
    QVERIFY(!find(negative));
    VideoFrame timeless = emptyFrame(320, 240, std::numeric_limits<double>::quiet_NaN());
    QVERIFY(!find(timeless));
    // And it goes on working.
    VideoFrame good = emptyFrame(320, 240);
    paintFace(good, faceAt(good, {160, 110}, 50));
    QVERIFY(find(good));
  }
};

}  // namespace hrlf

QTEST_APPLESS_MAIN(hrlf::FaceTest)
#include "face_test.moc"
