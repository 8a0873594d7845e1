// What changes when modalities or frames are missing, measured over one clip.
#include "core/analysis/robustness.h"

#include "tests/core/analysis/synthetic_clip.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

using namespace hrlf;
using namespace hrlf::test;

class RobustnessTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  std::optional<ClipAnalyser> analyser_;

  [[nodiscard]] CurveResult curve(const MissingRequest& request) const {
    Progress progress;
    auto result = analyser_->curve(request, progress);
    if (!result) qFatal("%s", result.error().message().c_str());
    return *result;
  }
  [[nodiscard]] std::map<DroppedModality, std::vector<RatioPoint>> measure(std::vector<double> ratios,
                                                                           int draws) const {
    Progress progress;
    std::map<DroppedModality, std::vector<RatioPoint>> points;
    const auto done = ratioCurves(
        *analyser_, ratios, draws,
        [&](DroppedModality dropped, const RatioPoint& point) { points[dropped].push_back(point); }, progress);
    if (!done) qFatal("%s", done.error().message().c_str());
    return points;
  }

 private slots:
  void initTestCase() {
    const auto model = briefModel(folder_.path().toStdString());
    QVERIFY2(model, model ? "" : model.error().message().c_str());
    auto analyser = ClipAnalyser::create(clipOf(true, true), *model, schema());
    QVERIFY(analyser);
    analyser_ = std::move(*analyser);
  }

  void importanceIsTheChangeThatRemovalMakes() {
    Progress progress;
    const auto importance = modalityImportance(*analyser_, progress);
    QVERIFY(importance);
    const CurveResult complete = curve({});
    for (Modality m : allModalities) {
      MissingRequest request;
      request.removed[m] = true;
      const CurveResult without = curve(request);
      const ImportanceCurve& changes = (*importance)[m];
      QCOMPARE(changes.size(), complete.frames.size());
      bool anyChange = false;
      for (std::size_t f = 0; f < changes.size(); ++f) {
        QCOMPARE(changes[f].time, complete.frames[f].time);
        QVERIFY(changes[f].score);
        QVERIFY(std::abs(*changes[f].score - (*complete.frames[f].score - *without.frames[f].score)) < 1e-5F);
        anyChange = anyChange || std::abs(*changes[f].score) > 1e-3F;
      }
      QVERIFY(anyChange);
    }
  }

  void pointsAreMeanAndDeviationOverTheDraws() {
    const auto points = measure({0.5}, 3);
    QCOMPARE(points.size(), 4U);
    const CurveResult complete = curve({});
    std::vector<double> changes;
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
      MissingRequest request;
      request.ratio[Modality::Audio] = 0.5;
      request.seed = seed;
      const CurveResult dropped = curve(request);
      double sum = 0;
      for (std::size_t f = 0; f < complete.frames.size(); ++f)
        sum += std::abs(*complete.frames[f].score - *dropped.frames[f].score);
      changes.push_back(sum / static_cast<double>(complete.frames.size()));
    }
    const double mean = (changes[0] + changes[1] + changes[2]) / 3;
    double squares = 0;
    for (const double change : changes) squares += (change - mean) * (change - mean);
    const RatioPoint& point = points.at(Modality::Audio).front();
    QCOMPARE(point.ratio, 0.5);
    QCOMPARE(point.draws, 3);
    QVERIFY(std::abs(point.change - mean) < 1e-5);
    QVERIFY(std::abs(point.deviation - std::sqrt(squares / 2)) < 1e-5);
    QVERIFY(point.deviation > 0);
  }

  void allFramesOfOneAreOneDrawAndOfAllNone() {
    const auto points = measure({1.0}, 3);
    QCOMPARE(points.size(), 3U);
    QVERIFY(!points.contains(std::nullopt));
    for (const auto& [dropped, list] : points) {
      QCOMPARE(list.front().draws, 1);
      QCOMPARE(list.front().deviation, 0.0);
    }
  }

  void ratiosComeInTheOrderWanted() {
    const auto points = measure({0.8, 0.2}, 1);
    QCOMPARE(points.at(Modality::Language).size(), 2U);
    QCOMPARE(points.at(Modality::Language)[0].ratio, 0.8);
    QCOMPARE(points.at(std::nullopt)[1].ratio, 0.2);
  }

  void cancelEndsIt() {
    std::optional<Progress> progress;
    int heard = 0;
    progress.emplace([&](double, std::string_view) { progress->requestCancel(); });
    const std::vector<double> ratios{0.2, 0.4};
    const auto done = ratioCurves(
        *analyser_, ratios, 3, [&](DroppedModality, const RatioPoint&) { ++heard; }, *progress);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QCOMPARE(heard, 0);
  }
};

QTEST_GUILESS_MAIN(RobustnessTest)
#include "robustness_test.moc"
