#include "core/model/trainer.h"

#include "core/base/atomic_file.h"
#include "core/model/model.h"
#include "tests/core/model/synthetic.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <limits>
#include <thread>

using namespace hrlf;

namespace {

std::filesystem::path under(const QTemporaryDir& folder, const char* name) {
  return std::filesystem::path(folder.path().toStdString()) / name;
}

Result<TrainingResult> train(const Dataset& dataset, const HrlfConfig& config, const std::filesystem::path& out) {
  Progress progress;
  return trainModel(dataset, config, {"synthetic data", "for tests"}, out, {}, progress);
}

bool sameNumbers(const EpochLog& a, const EpochLog& b) {
  return a.network == b.network && a.task == b.task && a.frf == b.frf && a.hmi == b.hmi && a.hal == b.hal &&
         a.kl == b.kl && a.total == b.total && a.discriminator == b.discriminator && a.validLoss == b.validLoss;
}

std::vector<EpochLog> of(const std::vector<EpochLog>& epochs, const std::string& network) {
  std::vector<EpochLog> chosen;
  for (const EpochLog& e : epochs)
    if (e.network == network) chosen.push_back(e);
  return chosen;
}

}  // namespace

class TrainerTest : public QObject {
  Q_OBJECT

 private slots:
  void lossFallsAndFilesAreWritten() {
    const QTemporaryDir folder;
    const auto out = under(folder, "run/new");
    std::vector<EpochLog> heard;
    double last = 0;
    bool ascending = true;
    Progress progress([&](double fraction, std::string_view) {
      ascending = ascending && fraction >= last && fraction <= 1;
      last = fraction;
    });
    const auto result = trainModel(
        test::dataset(Task::Regression), test::smallConfig(), {"synthetic data", "for tests"}, out,
        [&](const EpochLog& e) { heard.push_back(e); }, progress);
    QVERIFY2(result, result ? "" : result.error().message().c_str());
    QVERIFY(ascending);
    QCOMPARE(heard.size(), std::size_t{24});
    QCOMPARE(result->epochs.size(), heard.size());
    const auto student = of(heard, "student");
    QVERIFY(of(heard, "teacher").back().task < 0.5 * of(heard, "teacher").front().task);
    QVERIFY(student.back().task < 0.8 * student.front().task);
    QVERIFY(student.back().frf > 0 && student.back().hmi != 0 && student.back().hal != 0 && student.back().kl > 0);
    QVERIFY(student.back().discriminator > 0);
    for (const EpochLog& e : heard) QVERIFY(e.gradientNorm > 0);
    double best = std::numeric_limits<double>::infinity();
    for (const EpochLog& e : student) best = std::min(best, e.validLoss);
    QCOMPARE(student[static_cast<std::size_t>(result->bestEpoch) - 1].validLoss, best);

    const auto model = Model::load(result->checkpoint);
    QVERIFY2(model, model ? "" : model.error().message().c_str());
    QCOMPARE(model->card().trainedOn, std::string("synthetic data"));
    QCOMPARE(model->card().limits, std::string("for tests"));
    QCOMPARE(model->card().labelLow, -3.0);
    QCOMPARE(model->card().labelHigh, 3.0);
    QVERIFY(model->card().validation.starts_with("valid MAE: {l} "));
    const auto config = readFile(out / "config.json");
    QVERIFY(config && configFromJson(*config));
    const auto csv = readFile(out / "training.csv");
    QVERIFY(csv);
    QCOMPARE(std::count(csv->begin(), csv->end(), '\n'), std::ptrdiff_t{25});
  }

  void sameSeedSameNumbers() {
    const QTemporaryDir folder;
    HrlfConfig config = test::smallConfig();
    config.training.teacherEpochs = config.training.studentEpochs = 2;
    config.network.inputDropout = config.network.featureDropout = config.network.headDropout = 0.2;
    const Dataset dataset = test::dataset(Task::Regression);
    const auto first = train(dataset, config, under(folder, "a"));
    const auto second = train(dataset, config, under(folder, "b"));
    config.training.seed = 2;
    const auto other = train(dataset, config, under(folder, "c"));
    QVERIFY(first && second && other);
    for (std::size_t i = 0; i < first->epochs.size(); ++i) QVERIFY(sameNumbers(first->epochs[i], second->epochs[i]));
    QVERIFY(!sameNumbers(first->epochs.front(), other->epochs.front()));
    QCOMPARE(Model::load(first->checkpoint)->card().hash, Model::load(second->checkpoint)->card().hash);
  }

  void baselinesLearnAndLoad_data() {
    QTest::addColumn<QString>("preset");
    QTest::addColumn<double>("kl");
    QTest::newRow("pooled") << "pooled-mlp" << 0.0;
    QTest::newRow("transformer") << "multimodal-transformer" << 0.0;
    QTest::newRow("pooled beside a teacher") << "pooled-mlp" << 0.5;
  }
  void baselinesLearnAndLoad() {
    QFETCH(QString, preset);
    QFETCH(double, kl);
    const QTemporaryDir folder;
    HrlfConfig config = test::smallConfig();
    const HrlfConfig named = *presetConfig(preset.toStdString());
    config.network.encoder = named.network.encoder;
    config.network.fusion = named.network.fusion;
    config.losses = named.losses;
    config.losses.kl = kl;
    const auto result = train(test::dataset(Task::Regression), config, under(folder, "out"));
    QVERIFY2(result, result ? "" : result.error().message().c_str());
    const auto student = of(result->epochs, "student");
    QVERIFY(student.back().task < 0.8 * student.front().task);
    QCOMPARE(student.back().kl > 0, kl > 0);
    QCOMPARE(student.back().frf + student.back().hmi + student.back().hal, 0.0);
    const auto model = Model::load(result->checkpoint);
    QVERIFY2(model, model ? "" : model.error().message().c_str());
    Progress progress;
    std::mt19937 random(1);
    const auto predicted = model->predict(std::vector<Segment>{test::segment(1, random)}, progress);
    QVERIFY(predicted);
    QCOMPARE(predicted->front().h.size(), std::size_t{24});
    QCOMPARE(predicted->front().q[Modality::Audio].size(), std::size_t{4});
  }

  void ablationIsAConfiguration_data() {
    QTest::addColumn<QString>("off");
    for (const char* term : {"frf", "hmi", "hal", "kl"}) QTest::newRow(term) << term;
  }
  void ablationIsAConfiguration() {
    QFETCH(QString, off);
    const QTemporaryDir folder;
    HrlfConfig config = test::smallConfig();
    config.training.teacherEpochs = config.training.studentEpochs = 1;
    if (off == "frf") config.losses.frf = 0;
    if (off == "hmi") config.losses.hmi = 0;
    if (off == "hal") config.losses.hal = 0;
    if (off == "kl") config.losses.kl = 0;
    const auto result = train(test::dataset(Task::Regression), config, under(folder, "out"));
    QVERIFY(result);
    const EpochLog& e = result->epochs.back();
    QCOMPARE(e.frf == 0, off == "frf");
    QCOMPARE(e.hmi == 0, off == "hmi");
    QCOMPARE(e.hal == 0, off == "hal");
    QCOMPARE(e.discriminator == 0, off == "hal");
    QCOMPARE(e.kl == 0, off == "kl");
  }

  void classesAreLearned() {
    const QTemporaryDir folder;
    HrlfConfig config = test::smallConfig();
    config.training.msmIntra = 0;
    const Dataset dataset = test::dataset(Task::Classification);
    const auto result = train(dataset, config, under(folder, "out"));
    QVERIFY2(result, result ? "" : result.error().message().c_str());
    const auto model = Model::load(result->checkpoint);
    QVERIFY(model);
    QCOMPARE(model->card().classes.size(), std::size_t{3});
    std::vector<Segment> segments;
    for (const Utterance& u : dataset.split(Split::Valid)) segments.push_back(u.segment);
    Progress progress;
    const auto predictions = model->predict(segments, progress);
    QVERIFY(predictions);
    int right = 0;
    for (std::size_t i = 0; i < segments.size(); ++i) {
      QCOMPARE((*predictions)[i].logits.size(), std::size_t{3});
      right += (*predictions)[i].score == dataset.split(Split::Valid)[i].label ? 1 : 0;
    }
    QVERIFY2(right >= 12, qPrintable(QString::number(right)));
  }

  void samplesThatMissModalitiesTrain() {
    const QTemporaryDir folder;
    Dataset dataset = test::dataset(Task::Regression);
    auto& rows = dataset.split(Split::Train);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (i % 2 == 0) rows[i].segment[Modality::Language] = test::missingSequence(Modality::Language, 4);
      if (i % 3 == 0) rows[i].segment[Modality::Audio] = Sequence{};  // no frames and no width
      if (i % 12 == 0) rows[i].segment[Modality::Vision] = test::missingSequence(Modality::Vision, 0);
    }
    dataset.split(Split::Valid)[0].segment[Modality::Audio] = test::missingSequence(Modality::Audio, 2);
    HrlfConfig config = test::smallConfig();
    config.training.teacherEpochs = config.training.studentEpochs = 2;
    const auto some = train(dataset, config, under(folder, "some"));
    QVERIFY2(some, some ? "" : some.error().message().c_str());
    QVERIFY(some->epochs.back().kl > 0);
    for (Utterance& u : rows) u.segment[Modality::Vision] = test::missingSequence(Modality::Vision, 1);
    for (std::size_t i = 0; i < rows.size(); i += 6) rows[i].segment[Modality::Vision] = Sequence{};
    const auto none = train(dataset, config, under(folder, "none"));
    QVERIFY2(none, none ? "" : none.error().message().c_str());
  }

  void patienceStopsEarly() {
    const QTemporaryDir folder;
    HrlfConfig config = test::smallConfig();
    config.training.learningRate = 1e-9;  // nothing gets better in float
    config.training.teacherEpochs = config.training.studentEpochs = 40;
    config.training.patience = 2;
    const auto result = train(test::dataset(Task::Regression), config, under(folder, "out"));
    QVERIFY(result);
    QVERIFY(result->epochs.size() < 40);
  }

  void lossThatIsNotFiniteStopsWithItsName() {
    const QTemporaryDir folder;
    HrlfConfig config = test::smallConfig();
    config.training.learningRate = 10;
    config.training.gradientClip = 0;
    config.losses.task = 1e6;
    Dataset dataset = test::dataset(Task::Regression);
    for (Utterance& u : dataset.split(Split::Train)) u.label *= 1e30F;
    const auto result = train(dataset, config, under(folder, "out"));
    QVERIFY(!result);
    QVERIFY(result.error().what.find("task loss of the teacher is not finite in epoch 1") != std::string::npos);
    QVERIFY(!std::filesystem::exists(under(folder, "out")));
  }

  void cancelIsHeardAtOnce() {
    const QTemporaryDir folder;
    HrlfConfig config = test::smallConfig();
    config.training.teacherEpochs = 100000;
    Progress progress;
    QElapsedTimer sinceCancel;
    std::thread canceller([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(300));
      sinceCancel.start();
      progress.requestCancel();
    });
    const auto result =
        trainModel(test::dataset(Task::Regression, 480), config, {}, under(folder, "out"), {}, progress);
    canceller.join();
    QVERIFY(!result);
    QVERIFY(result.error().kind == ErrorKind::Cancelled);
    QVERIFY(sinceCancel.elapsed() < 2000);
    QVERIFY(!std::filesystem::exists(under(folder, "out/model.safetensors")));
  }

  void cancelInTheFirstEpochLeavesNothing() {
    const QTemporaryDir folder;
    Progress progress([&](double, std::string_view) { progress.requestCancel(); });
    const auto result = trainModel(test::dataset(Task::Regression), test::smallConfig(), {}, under(folder, "out"), {},
                                   progress, {Unfinished::Resume});
    QVERIFY(!result && result.error().kind == ErrorKind::Cancelled);
    QVERIFY(!std::filesystem::exists(under(folder, "out")));
  }

  void withoutATeacher() {
    const QTemporaryDir folder;
    HrlfConfig config = test::smallConfig();
    config.training.teacherEpochs = 0;
    const auto asksOne = train(test::dataset(Task::Regression), config, under(folder, "out"));
    QVERIFY(!asksOne);
    QCOMPARE(asksOne.error().where, std::string("training.teacherEpochs"));

    config.losses.hmi = config.losses.hal = config.losses.kl = 0;
    const auto result = train(test::dataset(Task::Regression), config, under(folder, "out"));
    QVERIFY2(result, result ? "" : result.error().message().c_str());
    QVERIFY(of(result->epochs, "teacher").empty());
    QVERIFY(result->epochs.back().task < 0.8 * result->epochs.front().task);
    const auto model = Model::load(result->checkpoint);
    QVERIFY2(model, model ? "" : model.error().message().c_str());
    Progress progress;
    std::mt19937 random(1);
    const std::vector<Segment> asked{test::segment(1, random)};
    QVERIFY(model->predict(asked, progress));
    const auto teacher = model->predict(asked, progress, Network::Teacher);
    QVERIFY(!teacher);
    QVERIFY(teacher.error().what.find("no teacher") != std::string::npos);
  }

  void badInputIsRefused() {
    const QTemporaryDir folder;
    const auto out = under(folder, "out");
    const Dataset good = test::dataset(Task::Regression, 8, 4);
    const HrlfConfig config = test::smallConfig();

    Dataset empty = good;
    empty.split(Split::Valid).clear();
    QVERIFY(train(empty, config, out).error().what.find("valid") != std::string::npos);

    Dataset nan = good;
    nan.split(Split::Train)[3].label = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(train(nan, config, out).error().where.find("train$_$3") != std::string::npos);

    Dataset wide = good;
    wide.split(Split::Train)[2].segment[Modality::Audio].values.push_back(1);
    QVERIFY(train(wide, config, out).error().where.find("train$_$2") != std::string::npos);

    Dataset narrow = good;
    narrow.schema.columns[Modality::Vision].clear();
    QVERIFY(!train(narrow, config, out));

    Dataset classes = test::dataset(Task::Classification, 8, 4);
    classes.split(Split::Train)[1].label = 3;
    QVERIFY(train(classes, config, out).error().where.find("train$_$1") != std::string::npos);

    HrlfConfig heads = config;
    heads.network.heads = 3;
    QVERIFY(train(good, heads, out).error().where.find("network.heads") != std::string::npos);

    QVERIFY(writeFileAtomically(under(folder, "file"), "x"));
    QVERIFY(!train(good, config, under(folder, "file")));
    QVERIFY(!std::filesystem::exists(out));
  }
};

QTEST_APPLESS_MAIN(TrainerTest)
#include "trainer_test.moc"
