// Training by request, with one seed and with several, and going on with it.
#include "core/evaluation/seed_training.h"

#include "core/base/atomic_file.h"
#include "tests/core/model/synthetic.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hrlf;

class SeedTrainingTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  Dataset dataset_ = test::dataset(Task::Regression);

  [[nodiscard]] TrainingRequest request(const char* out, int seeds) const {
    TrainingRequest request;
    request.data = {"/data/set one.pkl"};
    request.config = test::smallConfig();
    request.config.training.teacherEpochs = request.config.training.studentEpochs = 2;
    request.config.training.seed = 4;
    request.seeds = seeds;
    request.notes = {"made up", "for tests"};
    request.out = std::filesystem::path(folder_.path().toStdString()) / out;
    return request;
  }

 private slots:
  void requestsAreReadBack() {
    const TrainingRequest before = request("x", 3);
    const auto after = requestFromJson(requestToJson(before));
    QVERIFY2(after, after ? "" : after.error().message().c_str());
    QVERIFY(after->data == before.data);
    QCOMPARE(after->seeds, 3);
    QCOMPARE(after->notes.limits, std::string("for tests"));
    QVERIFY(!firstDifference(after->config, before.config));
    QVERIFY(!requestFromJson("{}"));
    QVERIFY(!requestFromJson("no json"));
    QVERIFY(!requestFromJson(R"({"data": [], "seeds": 1, "trained_on": "", "limits": "", "config": {}})"));
  }

  void oneSeedIsATraining() {
    const TrainingRequest wanted = request("one", 1);
    Progress progress;
    int epochs = 0;
    const auto model =
        runTraining(dataset_, wanted, Unfinished::Refuse, {{}, [&](const EpochLog&) { ++epochs; }}, progress);
    QVERIFY2(model, model ? "" : model.error().message().c_str());
    QCOMPARE(epochs, 4);
    QVERIFY(Model::load(*model));
    const auto open = openTraining(wanted.out);
    QVERIFY(open && !*open);  // it is finished
  }

  void whatWasStoppedIsFoundAndGoneOnWith_data() {
    QTest::addColumn<int>("seeds");
    QTest::newRow("one") << 1;
    QTest::newRow("several") << 2;
  }
  void whatWasStoppedIsFoundAndGoneOnWith() {
    QFETCH(int, seeds);
    const TrainingRequest wanted = request(QTest::currentDataTag(), seeds);
    Progress stopping;
    const auto stopped = runTraining(dataset_, wanted, Unfinished::Refuse,
                                     {{},
                                      [&](const EpochLog& log) {
                                        if (log.network == "student") stopping.requestCancel();
                                      }},
                                     stopping);
    QVERIFY(!stopped);
    QVERIFY(stopped.error().kind == ErrorKind::Cancelled);
    const auto open = openTraining(wanted.out);
    QVERIFY(open && *open);
    QVERIFY2((*open)->at.starts_with("epoch 1 of the student"), (*open)->at.c_str());
    QCOMPARE((*open)->request.seeds, seeds);
    QVERIFY((*open)->request.out == wanted.out);
    Progress progress;
    const auto refused = runTraining(dataset_, wanted, Unfinished::Refuse, {}, progress);
    QVERIFY(!refused);
    QVERIFY(refused.error().message().find("unfinished") != std::string::npos);
    int epochs = 0;
    const auto model =
        runTraining(dataset_, (*open)->request, Unfinished::Resume, {{}, [&](const EpochLog&) { ++epochs; }}, progress);
    QVERIFY2(model, model ? "" : model.error().message().c_str());
    QCOMPARE(epochs, seeds == 1 ? 1 : 1 + 4);
    QCOMPARE(Model::load(*model)->card().members.size(), static_cast<std::size_t>(seeds));
  }

  void startingOverKeepsNothing_data() { whatWasStoppedIsFoundAndGoneOnWith_data(); }
  void startingOverKeepsNothing() {
    QFETCH(int, seeds);
    const TrainingRequest wanted = request(seeds == 1 ? "anew one" : "anew several", seeds);
    // Stopped in the last student: with several seeds the first is finished by then.
    Progress stopping;
    int epochs = 0;
    const auto count = [&](const EpochLog&) {
      if (++epochs == 4 * seeds - 1) stopping.requestCancel();
    };
    QVERIFY(!runTraining(dataset_, wanted, Unfinished::Refuse, {{}, count}, stopping));
    // Begun anew, stopped in the first student, and gone on with: nothing of before is taken for new.
    Progress stoppingAnew;
    int epochsAnew = 0;
    const auto countAnew = [&](const EpochLog&) {
      if (++epochsAnew == 3) stoppingAnew.requestCancel();
    };
    QVERIFY(!runTraining(dataset_, wanted, Unfinished::Restart, {{}, countAnew}, stoppingAnew));
    Progress progress;
    epochs = 0;
    QVERIFY(runTraining(dataset_, wanted, Unfinished::Resume, {{}, [&](const EpochLog&) { ++epochs; }}, progress));
    QCOMPARE(epochsAnew + epochs, 4 * seeds);
    // Begun anew when all is finished.
    epochs = 0;
    QVERIFY(runTraining(dataset_, wanted, Unfinished::Restart, {{}, [&](const EpochLog&) { ++epochs; }}, progress));
    QCOMPARE(epochs, 4 * seeds);
  }

  void foldersOfNothingAreNothing() {
    const auto open = openTraining(std::filesystem::path(folder_.path().toStdString()) / "nowhere");
    QVERIFY(open && !*open);
  }
};

QTEST_GUILESS_MAIN(SeedTrainingTest)
#include "seed_training_test.moc"
