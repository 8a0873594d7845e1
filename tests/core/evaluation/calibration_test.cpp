// Spread, coverage and reliability against samples whose answer is known; ensembles out of the folders of runs.
#include "core/evaluation/calibration.h"
#include "core/evaluation/ensemble.h"
#include "core/model/trainer.h"
#include "tests/core/model/synthetic.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace hrlf;

namespace {

bool isNear(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

// Labels that scatter around the score by `factor` times the spread.
std::vector<ScoredSample> scattered(int count, double factor) {
  std::mt19937 random(3);
  std::uniform_real_distribution<float> score(-2.5F, 2.5F);
  std::uniform_real_distribution<float> spread(0.1F, 0.6F);
  std::normal_distribution<float> unit(0, 1);
  std::vector<ScoredSample> samples;
  for (int i = 0; i < count; ++i) {
    ScoredSample sample{score(random), spread(random), 0};
    sample.label = sample.score + static_cast<float>(factor) * *sample.spread * unit(random);
    samples.push_back(sample);
  }
  return samples;
}

}  // namespace

class CalibrationTest : public QObject {
  Q_OBJECT

 private slots:
  void honestSpreadsCoverAsTheNormalLaw() {
    const Calibration c = calibrationOf(scattered(20000, 1), -3, 3);
    QVERIFY(c.spread);
    for (const Coverage& row : c.spread->coverage) QVERIFY(isNear(row.share, row.normal, 0.01));
    QVERIFY(isNear(c.spread->coverage[0].normal, 0.6827, 1e-4));
    QVERIFY(isNear(c.spread->k68, 1, 0.03) && isNear(c.spread->k95, 2, 0.06));
    QVERIFY(isNear(c.spread->mean, 0.35, 0.005));
    QVERIFY(c.spread->rankCorrelation > 0.3);
    QCOMPARE(c.spread->fifths.size(), std::size_t{5});
    for (std::size_t i = 0; i < 5; ++i) {
      const SpreadBin& bin = c.spread->fifths[i];
      QCOMPARE(bin.n, 4000);
      QVERIFY(bin.from <= bin.meanSpread && bin.meanSpread <= bin.to);
      // The mean of |x| of a normal law is 0.798 deviations.
      QVERIFY(isNear(bin.mae, 0.798 * bin.meanSpread, 0.02));
      QVERIFY(i == 0 || bin.from >= c.spread->fifths[i - 1].to);
    }
  }

  void tooSmallSpreadsAreFound() {
    const Calibration c = calibrationOf(scattered(20000, 3), -3, 3);
    QVERIFY(isNear(c.spread->k68, 3, 0.1));
    QVERIFY(isNear(c.spread->coverage[0].share, 0.261, 0.015));  // P(|x| < 1/3)
  }

  void reliabilityIsTheMeanLabelOfEachBin() {
    const std::vector<ScoredSample> samples{
        {-9.0F, {}, -1.0F}, {-2.8F, {}, -2.0F}, {0.1F, {}, 0.5F}, {0.4F, {}, 1.5F}, {3.0F, {}, 3.0F}};
    const Calibration c = calibrationOf(samples, -3, 3);
    QCOMPARE(c.n, 5);
    QVERIFY(isNear(c.mae, (8 + 0.8 + 0.4 + 1.1 + 0) / 5, 1e-6));
    QVERIFY(!c.spread);
    QCOMPARE(c.reliability.size(), std::size_t{3});
    QCOMPARE(c.reliability[0].n, 2);  // below the range: the first bin
    QVERIFY(isNear(c.reliability[0].from, -3, 1e-9) && isNear(c.reliability[0].to, -2.5, 1e-9));
    QVERIFY(isNear(c.reliability[0].meanLabel, -1.5, 1e-6));
    QVERIFY(isNear(c.reliability[1].from, 0, 1e-9) && isNear(c.reliability[1].meanScore, 0.25, 1e-6));
    QVERIFY(isNear(c.reliability[1].meanLabel, 1.0, 1e-6));
    QVERIFY(isNear(c.reliability[2].to, 3, 1e-9));
  }

  void oddSamplesAreNoTrouble() {
    QCOMPARE(calibrationOf({}, -3, 3).n, 0);
    const std::vector<ScoredSample> agreed{{1.0F, 0.0F, 1.0F}, {1.0F, 0.0F, 2.0F}};
    const Calibration c = calibrationOf(agreed, 1, 1);
    QCOMPARE(c.spread->coverage[2].share, 0.5);
    QVERIFY(std::isinf(c.spread->k95));
    QCOMPARE(c.spread->rankCorrelation, 0.0);
    const auto json = nlohmann::json::parse(calibrationToJson(std::vector{c}));
    QVERIFY(json[0]["spread"]["k95"].is_null());
    QCOMPARE(json[0]["n"].get<int>(), 2);
  }

  void ensembleOfTheRunsIsMeasured() {
    const QTemporaryDir folder;
    const std::filesystem::path out = folder.path().toStdString();
    const Dataset dataset = test::dataset(Task::Regression);
    HrlfConfig config = test::smallConfig();
    config.training.teacherEpochs = config.training.studentEpochs = 1;
    Progress progress;
    for (const std::uint64_t seed : {10, 2}) {
      config.training.seed = seed;
      QVERIFY(trainModel(dataset, config, {}, out / ("seed-" + std::to_string(seed)), {}, progress));
    }
    const auto files = modelsOf(out);
    QVERIFY(files);
    QCOMPARE(files->size(), std::size_t{2});
    QVERIFY(files->front().parent_path().filename() == "seed-2");  // by number, not by letters
    QCOMPARE(modelsOf(out / "seed-2")->front(), out / "seed-2" / "model.safetensors");
    QVERIFY(!modelsOf(out / "seed-2" / "..").value_or(std::vector<std::filesystem::path>{}).empty());

    const std::vector runs{out};
    const auto ensemble = makeEnsemble(runs, out / "joined" / "both.safetensors", &dataset, progress);
    QVERIFY2(ensemble, ensemble ? "" : ensemble.error().message().c_str());
    QCOMPARE(ensemble->card().seedsText(), std::string("2, 10"));
    QVERIFY2(ensemble->card().validation.starts_with("valid MAE: {l} "), ensemble->card().validation.c_str());

    const auto calibrations = measureCalibration(*ensemble, dataset, Split::Valid, progress);
    QVERIFY(calibrations);
    QCOMPARE(calibrations->size(), allConditions.size());
    QVERIFY(calibrations->back().condition.isComplete());
    QCOMPARE(calibrations->back().n, static_cast<int>(dataset.split(Split::Valid).size()));
    const auto predictions = ensemble->predict(std::vector{dataset.split(Split::Valid)[0].segment}, progress);
    QVERIFY(predictions && predictions->front().spread);
    const std::string text = calibrationToMarkdown(*calibrations);
    QVERIFY(text.find("| {l,a} | 16 |") != std::string::npos);
    QVERIFY(text.find("by spread") != std::string::npos);

    const auto single = measureCalibration(*Model::load(files->front()), dataset, Split::Valid, progress);
    QVERIFY(single && !single->back().spread);
    QVERIFY(calibrationToMarkdown(*single).find("by spread") == std::string::npos);
    QVERIFY(!measureCalibration(*ensemble, dataset, Split::Test, progress));
    QVERIFY(!measureCalibration(*ensemble, test::dataset(Task::Classification), Split::Valid, progress));
    progress.requestCancel();
    QCOMPARE(measureCalibration(*ensemble, dataset, Split::Valid, progress).error().kind, ErrorKind::Cancelled);
  }

  void aFolderWithoutModelsIsNamed() {
    const QTemporaryDir folder;
    const std::vector<std::filesystem::path> runs{folder.path().toStdString()};
    Progress progress;
    const auto nothing = makeEnsemble(runs, runs[0] / "out.safetensors", nullptr, progress);
    QVERIFY(!nothing);
    QVERIFY(nothing.error().what.find("no trained model") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(CalibrationTest)
#include "calibration_test.moc"
