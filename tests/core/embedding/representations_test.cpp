// Which points a representation set holds.
#include "core/embedding/representations.h"

#include <QTest>

using namespace hrlf;

namespace {

Prediction prediction(float score) {
  Prediction p;
  p.score = score;
  for (Modality m : allModalities) {
    const auto value = static_cast<float>(m);
    p.q[m] = {value, 1.0F};
    p.u[m] = {value, -1.0F};
    p.z[m] = {value, 1.0F, value, -1.0F};
  }
  p.h = {score, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  return p;
}

/// Three windows: whole, without voice, without a prediction.
CurveResult threeWindows() {
  CurveResult curve;
  curve.windows.push_back({1.0, prediction(0.5F)});
  Prediction noVoice = prediction(-1.0F);
  noVoice.q[Modality::Audio].clear();
  noVoice.u[Modality::Audio].clear();
  noVoice.z[Modality::Audio].clear();
  curve.windows.push_back({2.0, noVoice});
  curve.windows.push_back({3.0, std::nullopt});
  return curve;
}

}  // namespace

class RepresentationsTest : public QObject {
  Q_OBJECT

 private slots:
  void leavesOutWhatIsMissing_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("width");
    QTest::newRow("Z") << static_cast<int>(RepresentationKind::Z) << 5 << 4;
    QTest::newRow("Q") << static_cast<int>(RepresentationKind::Q) << 5 << 2;
    QTest::newRow("U") << static_cast<int>(RepresentationKind::U) << 5 << 2;
    QTest::newRow("Factors") << static_cast<int>(RepresentationKind::Factors) << 10 << 2;
    QTest::newRow("Joint") << static_cast<int>(RepresentationKind::Joint) << 2 << 12;
  }
  void leavesOutWhatIsMissing() {
    QFETCH(int, kind);
    QFETCH(int, points);
    QFETCH(int, width);
    const RepresentationSet set = representationSet(threeWindows(), static_cast<RepresentationKind>(kind));
    QCOMPARE(static_cast<int>(set.points.size()), points);
    QCOMPARE(set.width, width);
    QCOMPARE(static_cast<int>(set.vectors.size()), points * width);
    for (const RepresentationPoint& point : set.points) {
      QVERIFY(point.time < 3.0);
      QVERIFY(!(point.time == 2.0 && point.modality == Modality::Audio));
    }
  }

  void pointsSayWhatTheyAre() {
    const RepresentationSet factors = representationSet(threeWindows(), RepresentationKind::Factors);
    for (std::size_t i = 0; i < factors.points.size(); ++i) {
      const RepresentationPoint& point = factors.points[i];
      QVERIFY(point.modality.has_value());
      QCOMPARE(factors.vectors[i * 2], static_cast<float>(*point.modality));
      QCOMPARE(factors.vectors[i * 2 + 1], point.factor == Factor::Q ? 1.0F : -1.0F);
    }
    const RepresentationSet joint = representationSet(threeWindows(), RepresentationKind::Joint);
    QVERIFY(!joint.points[0].modality.has_value());
    QCOMPARE(joint.points[0].time, 1.0);
    QCOMPARE(joint.points[0].score, 0.5F);
    QCOMPARE(joint.points[1].score, -1.0F);
  }

  void nothingOfNothing() {
    const RepresentationSet set = representationSet(CurveResult{}, RepresentationKind::Joint);
    QVERIFY(set.points.empty());
    QVERIFY(set.vectors.empty());
  }
};

QTEST_GUILESS_MAIN(RepresentationsTest)
#include "representations_test.moc"
