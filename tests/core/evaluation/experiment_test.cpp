// Variants and seeds: trained once, taken up again, compared over the same seeds.
#include "core/evaluation/experiment.h"
#include "core/base/atomic_file.h"
#include "core/evaluation/methods.h"
#include "core/evaluation/result_table.h"
#include "core/evaluation/results_json.h"
#include "tests/core/model/synthetic.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hrlf;

namespace {

ExperimentPlan smallPlan() {
  HrlfConfig config = test::smallConfig();
  config.training.teacherEpochs = config.training.studentEpochs = 1;
  ExperimentPlan plan;
  plan.variants = {{"complete", config}, {"w/o FRF", config}};
  plan.variants[1].config.losses.frf = 0;
  plan.seeds = {1, 2};
  plan.evaluation.split = Split::Valid;
  return plan;
}

struct Watched {
  int trained = 0;
  int found = 0;
  ExperimentListener listener{[this](const std::string&, std::uint64_t, bool done) { ++(done ? found : trained); }, {}};
};

}  // namespace

class ExperimentTest : public QObject {
  Q_OBJECT

 private slots:
  void trainsOnceAndTakesUpWhatIsFinished() {
    const QTemporaryDir folder;
    const std::filesystem::path out = folder.path().toStdString();
    const Dataset dataset = test::dataset(Task::Regression);
    ExperimentPlan plan = smallPlan();
    plan.withTeacher = true;
    double last = 0;
    bool fellBack = false;
    Progress progress([&](double fraction, std::string_view) {
      fellBack = fellBack || fraction < last - 1e-9;
      last = fraction;
    });
    Watched first;
    const auto experiment = runExperiment(dataset, plan, out, first.listener, progress);
    QVERIFY2(experiment, experiment ? "" : experiment.error().message().c_str());
    QCOMPARE(first.trained, 4);
    QVERIFY(!fellBack && last > 0.999);
    QVERIFY(QFile::exists(folder.filePath("wo-frf/seed-2/evaluation.json")));
    QVERIFY(QFile::exists(folder.filePath("complete/seed-1/teacher_evaluation.json")));
    QVERIFY(experiment->variants[0].runs[1].teacher);
    QCOMPARE(experiment->variants[1].runs[1].seed, std::uint64_t{2});
    QVERIFY(experiment->variants[0].runs[0].student.modelHash != experiment->variants[0].runs[1].student.modelHash);

    Watched second;
    const auto again = runExperiment(dataset, plan, out, second.listener, progress);
    QVERIFY(again);
    QCOMPARE(second.found, 4);
    QCOMPARE(evaluationToJson(again->variants[1].runs[0].student),
             evaluationToJson(experiment->variants[1].runs[0].student));

    // Another seed, another configuration and other numbers are other runs; another protocol asks the same models.
    plan.seeds.push_back(3);
    plan.variants[1].config.losses.hmi = 0;
    plan.evaluation.protocol = Protocol::Grid;
    Watched third;
    const auto changed = runExperiment(dataset, plan, out, third.listener, progress);
    QVERIFY(changed);
    QCOMPARE(third.found, 2);
    QCOMPARE(third.trained, 4);
    QCOMPARE(changed->variants[0].runs[0].student.grid.size(), std::size_t{77});
    QCOMPARE(changed->variants[0].runs[0].student.averageF1, experiment->variants[0].runs[0].student.averageF1);

    Dataset other = dataset;
    other.split(Split::Train)[0].label += 1;
    Watched fourth;
    QVERIFY(runExperiment(other, plan, out, fourth.listener, progress));
    QCOMPARE(fourth.found, 0);
  }

  void whatWasCancelledStays() {
    const QTemporaryDir folder;
    const Dataset dataset = test::dataset(Task::Regression);
    Progress progress;
    Watched watched;
    ExperimentListener listener = watched.listener;
    listener.onRun = [&](const std::string& variant, std::uint64_t seed, bool done) {
      watched.listener.onRun(variant, seed, done);
      if (watched.trained == 2) progress.requestCancel();
    };
    const auto stopped = runExperiment(dataset, smallPlan(), folder.path().toStdString(), listener, progress);
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    Watched second;
    Progress fresh;
    QVERIFY(runExperiment(dataset, smallPlan(), folder.path().toStdString(), second.listener, fresh));
    QCOMPARE(second.found, 1);
    QCOMPARE(second.trained, 3);
  }

  void badPlansAreRefusedBeforeTraining_data() {
    QTest::addColumn<int>("mistake");
    QTest::addColumn<QString>("word");
    QTest::newRow("no seed") << 0 << "nothing to train";
    QTest::newRow("a seed twice") << 1 << "twice";
    QTest::newRow("a folder twice") << 2 << "share a folder";
    QTest::newRow("empty split") << 3 << "test split is empty";
  }

  void badPlansAreRefusedBeforeTraining() {
    QFETCH(int, mistake);
    QFETCH(QString, word);
    const QTemporaryDir folder;
    ExperimentPlan plan = smallPlan();
    if (mistake == 0) plan.seeds.clear();
    if (mistake == 1) plan.seeds = {4, 4};
    if (mistake == 2) plan.variants[1].name = "COMPLETE";
    if (mistake == 3) plan.evaluation.split = Split::Test;
    Progress progress;
    const auto result = runExperiment(test::dataset(Task::Regression), plan, folder.path().toStdString(), {}, progress);
    QVERIFY(!result);
    QVERIFY2(QString::fromStdString(result.error().what).contains(word), result.error().what.c_str());
    QVERIFY(QDir(folder.path()).isEmpty());
  }

  void savedRunsAreLoadedAndCompared() {
    const QTemporaryDir folder;
    const std::filesystem::path out = folder.path().toStdString();
    Progress progress;
    const auto experiment = runExperiment(test::dataset(Task::Classification), smallPlan(), out, {}, progress);
    QVERIFY(experiment);
    const std::vector<Method> methods = methodsOf(*experiment);
    QVERIFY(checkComparable(methods));
    const ResultTable table = makeResultTable(methods, "Synthetic");
    QVERIFY(writeFileAtomically(out / "results.json", resultsToJson(methods, table)));

    const auto loaded = loadMethods(out);
    QVERIFY(loaded);
    QCOMPARE(loaded->size(), std::size_t{2});
    QCOMPARE((*loaded)[1].name, std::string("w/o FRF"));  // as results.json has it, not the folder
    QCOMPARE(tableToCsv(makeResultTable(*loaded, "Synthetic")), tableToCsv(table));
    QCOMPARE(loadMethods(out / "complete")->front().runs.size(), std::size_t{2});
    QCOMPARE(loadMethods(out / "complete" / "seed-2" / "evaluation.json")->front().runs.front().seed, std::uint64_t{2});

    std::vector<Method> others = *loaded;
    others[1].runs[0].evaluation.dropping.draw = FrameDraw::Mmsa;
    const auto refused = checkComparable(others);
    QVERIFY(!refused && refused.error().what.find("mmsa") != std::string::npos);

    QVERIFY(writeFileAtomically(out / "complete" / "seed-1" / "evaluation.json", "{\"inter\": ["));
    QVERIFY(!loadMethods(out));
    const QTemporaryDir empty;
    QVERIFY(!loadMethods(empty.path().toStdString()));
  }
};

QTEST_APPLESS_MAIN(ExperimentTest)
#include "experiment_test.moc"
