// Landmarks lose their jitter and nothing else.
#include "core/features/landmark_smoothing.h"

#include "core/features/face_template.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>
#include <vector>

namespace hrlf {
namespace {

using Truth = std::vector<FaceObservation>;

Truth faces(int count, double rate, const std::function<Landmarks(double)>& at) {
  Truth all;
  for (int i = 0; i < count; ++i) {
    FaceObservation face;
    face.time = i / rate;
    face.landmarks = at(face.time);
    all.push_back(face);
  }
  return all;
}

Landmarks still(double) { return projectFace(neutralFace(), {}, {}); }

double lidGap(const FaceObservation& face) { return static_cast<double>(face.landmarks[41].y - face.landmarks[37].y); }

double error(const Truth& a, const Truth& b, std::size_t point) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    sum += std::pow(static_cast<double>(a[i].landmarks[point].x - b[i].landmarks[point].x), 2) / double(a.size());
  return std::sqrt(sum);
}

}  // namespace

class LandmarkSmoothingTest : public QObject {
  Q_OBJECT

 private slots:
  void jitterIsLess_data() {
    QTest::addColumn<double>("rate");
    for (const double rate : {25.0, 30.0, 60.0, 240.0}) QTest::addRow("%g", rate) << rate;
  }
  void jitterIsLess() {
    QFETCH(double, rate);
    const Truth truth = faces(300, rate, still);
    Truth noisy = truth;
    std::mt19937 random(1);
    std::normal_distribution<float> jitter(0, 1);
    for (FaceObservation& face : noisy)
      for (Point& p : face.landmarks) p = {p.x + jitter(random), p.y + jitter(random)};
    Truth smooth = noisy;
    smoothLandmarks(smooth);
    QVERIFY(error(smooth, truth, 8) < 0.6 * error(noisy, truth, 8));
    QVERIFY(error(smooth, truth, 62) < 0.8 * error(noisy, truth, 62));
  }

  // No lag: what moves steadily, or speeds up, is where it was, at the ends too.
  void movementStaysWhereItIs() {
    const Truth truth = faces(60, 25, [](double t) {
      return projectFace(neutralFace(), {}, {512, 512, {static_cast<float>(150 + 40 * t + 25 * t * t), 220}, 100});
    });
    Truth smooth = truth;
    smoothLandmarks(smooth);
    for (const std::size_t point : {0U, 30U, 48U}) QVERIFY(error(smooth, truth, point) < 0.02);
  }

  // Two and three frames of closed lids at 25 frames a second.
  void blinksKeepTheirDepth() {
    for (const int length : {2, 3}) {
      Truth truth = faces(50, 25, still);
      for (int i = 20; i < 20 + length; ++i) {
        for (const std::size_t upper : {37U, 38U, 43U, 44U})
          truth[static_cast<std::size_t>(i)].landmarks[upper].y += 12;
      }
      Truth smooth = truth;
      smoothLandmarks(smooth);
      const double open = lidGap(truth[0]);
      double deepest = open;
      std::size_t when = 0;
      for (std::size_t i = 0; i < smooth.size(); ++i) {
        if (lidGap(smooth[i]) < deepest) {
          deepest = lidGap(smooth[i]);
          when = i;
        }
      }
      QVERIFY2(open - deepest > 0.75 * 12, qPrintable(QString::number(open - deepest)));
      QVERIFY(when >= 20 && when < std::size_t(20 + length));
    }
  }

  void nothingCrossesAGapOrAFaceThatCannotBeRead() {
    Truth truth = faces(40, 25, still);
    for (std::size_t i = 20; i < 40; ++i) {
      truth[i].time += 1;
      for (Point& p : truth[i].landmarks) p.x += 100;
    }
    truth[30].quality.reason = MissingReason::Hidden;
    for (Point& p : truth[30].landmarks) p.x += 500;
    Truth smooth = truth;
    smoothLandmarks(smooth);
    for (std::size_t i = 0; i < 40; ++i)
      QVERIFY2(std::abs(smooth[i].landmarks[30].x - truth[i].landmarks[30].x) < 0.01F, qPrintable(QString::number(i)));
  }

  void fewFacesAndOddTimes() {
    Truth none;
    smoothLandmarks(none);
    for (const int count : {1, 2, 3}) {
      Truth few = faces(count, 25, still);
      smoothLandmarks(few);
      QVERIFY(std::abs(few[0].landmarks[5].x - still(0)[5].x) < 0.01F);
    }
    Truth same = faces(20, 25, still);
    for (FaceObservation& face : same) face.time = 1;
    smoothLandmarks(same);
    for (const FaceObservation& face : same) QVERIFY(std::isfinite(face.landmarks[5].x));
  }
};

}  // namespace hrlf

QTEST_APPLESS_MAIN(hrlf::LandmarkSmoothingTest)
#include "landmark_smoothing_test.moc"
