// The grid of conditions and ratios, cell by cell.
#include "core/evaluation/condition_grid.h"

#include "core/evaluation/ensemble.h"
#include "core/model/trainer.h"
#include "tests/core/model/synthetic.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>

using namespace hrlf;

class ConditionGridTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  Dataset dataset_ = test::dataset(Task::Regression);
  std::vector<Model> models_;  // one network, and an ensemble of two

  [[nodiscard]] std::vector<Metric> metrics() const {
    Evaluation evaluation;
    evaluation.task = Task::Regression;
    return metricsOf(evaluation);
  }

 private slots:
  void initTestCase() {
    const std::filesystem::path root = folder_.path().toStdString();
    dataset_.split(Split::Test) = dataset_.split(Split::Valid);
    HrlfConfig config = test::smallConfig();
    config.training.teacherEpochs = config.training.studentEpochs = 1;
    Progress progress;
    for (const std::uint64_t seed : {1, 2}) {
      config.training.seed = seed;
      QVERIFY(trainModel(dataset_, config, {}, root / seedFolder(seed), {}, progress));
    }
    models_.push_back(*Model::load(root / "seed-1" / "model.safetensors"));
    const auto joined = makeEnsemble(std::array{root}, root / "both.safetensors", nullptr, progress);
    QVERIFY2(joined, joined ? "" : joined.error().message().c_str());
    models_.push_back(*joined);
  }

  void membersAnswerAsTheyDidAlone() {
    QCOMPARE(models_[0].members().size(), std::size_t{1});
    const std::vector<Model> members = models_[1].members();
    QCOMPARE(members.size(), std::size_t{2});
    QCOMPARE(members[1].card().seedsText(), std::string("2"));
    std::vector<Segment> segments;
    for (const Utterance& utterance : dataset_.split(Split::Valid)) segments.push_back(utterance.segment);
    Progress progress;
    const auto alone = models_[0].predict(segments, progress);
    const auto member = members[0].predict(segments, progress);
    QVERIFY(alone && member);
    for (std::size_t i = 0; i < segments.size(); ++i) {
      QVERIFY(std::abs((*alone)[i].score - (*member)[i].score) < 1e-5F);
      QVERIFY(!(*member)[i].spread);
    }
  }

  void everyCellOfEveryMemberCoarseFirst() {
    std::vector<GridCell> cells;
    ConditionGrid grid;
    Progress progress;
    GridOptions options;
    options.most = 8;
    const auto done = measureGrid(
        models_, dataset_, options,
        [&](const GridCell& cell) {
          cells.push_back(cell);
          grid.add(cell);
        },
        progress);
    QVERIFY2(done, done ? "" : done.error().message().c_str());
    QCOMPARE(cells.size(), std::size_t{11 * 7 * 3});
    for (std::size_t i = 0; i < 7 * 3; ++i) QCOMPARE(cells[i].result.ratio, 0.0);
    QCOMPARE(cells[0].result.regression.n, 8);
    const Metric mae = metrics()[1];
    const Condition voice = allConditions[1];
    const SampleStatistics single = grid.value(mae, 0, voice, 0.5);
    QCOMPARE(single.n, 1);
    QVERIFY(!single.deviation);
    const SampleStatistics both = grid.value(mae, 1, voice, 0.5);
    QCOMPARE(both.n, 2);
    QVERIFY(both.deviation && *both.deviation > 0);
    QCOMPARE(grid.ratios(1, voice).size(), std::size_t{11});
    QVERIFY(grid.ratios(1, voice)[3] > grid.ratios(1, voice)[2]);
    // The first column is the inter-modality table of the published protocol.
    GridOptions whole;
    whole.most = 0;
    ConditionGrid all;
    QVERIFY(measureGrid(
        std::span(models_).first(1), dataset_, whole, [&](const GridCell& c) { all.add(c); }, progress));
    EvaluationOptions published;
    published.protocol = Protocol::Both;
    const auto evaluation = evaluate(models_[0], dataset_, published, progress);
    QVERIFY(evaluation);
    for (const ConditionResult& row : evaluation->inter)
      QVERIFY(std::abs(all.value(mae, 0, row.condition, 0).mean - row.regression.mae) < 1e-9);
    for (const RatioResult& row : evaluation->intra)
      QVERIFY(std::abs(all.value(mae, 0, Condition{}, row.ratio).mean - row.regression.mae) < 1e-9);
    QVERIFY(std::abs(all.average(metrics()[0], 0).mean - *evaluation->averageF1) < 1e-9);
  }

  void whatDoesNotFitIsAnError() {
    Progress progress;
    Dataset other = dataset_;
    other.schema.columns[Modality::Audio].pop_back();
    QVERIFY(!measureGrid(
        models_, other, {}, [](const GridCell&) {}, progress));
    other = dataset_;
    other.split(Split::Test).clear();
    const auto empty = measureGrid(
        models_, other, {}, [](const GridCell&) {}, progress);
    QVERIFY(!empty);
    QVERIFY(empty.error().message().find("empty") != std::string::npos);
    Progress stopped;
    int cells = 0;
    const auto cancelledAt = measureGrid(
        models_, dataset_, {},
        [&](const GridCell&) {
          if (++cells == 5) stopped.requestCancel();
        },
        stopped);
    QVERIFY(!cancelledAt && cancelledAt.error().kind == ErrorKind::Cancelled);
    QCOMPARE(cells, 5);
  }
};

QTEST_GUILESS_MAIN(ConditionGridTest)
#include "condition_grid_test.moc"
