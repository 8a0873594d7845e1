// Training that was stopped, and what it comes to when it is resumed.
#include "core/base/atomic_file.h"
#include "core/model/trainer.h"
#include "tests/core/model/synthetic.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sstream>
#include <string>
#include <vector>

using namespace hrlf;

namespace {

// All that a state has to carry: early stopping, averages, HMI with its warm-up, HAL, dropout, swapping.
HrlfConfig config() {
  HrlfConfig config = test::smallConfig();
  config.training.teacherEpochs = 3;
  config.training.studentEpochs = 4;
  config.training.warmupEpochs = 3;
  config.training.averaging = 0.9;
  config.training.swapAudio = 0.5;
  config.training.weightDecay = 1e-3;
  config.network.inputDropout = config.network.headDropout = 0.2;
  return config;
}

const TrainingNotes notes{"synthetic data", "for tests"};

Result<TrainingResult> train(const Dataset& dataset, const HrlfConfig& config, const std::filesystem::path& out,
                             Unfinished unfinished = Unfinished::Refuse) {
  Progress progress;
  return trainModel(dataset, config, notes, out, {}, progress, {unfinished});
}

// Stops when `epoch` of `network` was heard of.
Result<TrainingResult> trainUntil(const Dataset& dataset, const HrlfConfig& config, const std::filesystem::path& out,
                                  const std::string& network, int epoch, Unfinished unfinished = Unfinished::Refuse) {
  Progress progress;
  const auto stop = [&](const EpochLog& log) {
    if (log.network == network && log.epoch == epoch) progress.requestCancel();
  };
  return trainModel(dataset, config, notes, out, stop, progress, {unfinished});
}

// training.csv without its last column, seconds.
std::string numbersOf(const std::filesystem::path& out) {
  std::istringstream csv(readFile(out / "training.csv").value_or(""));
  std::string numbers;
  for (std::string line; std::getline(csv, line);) numbers += line.substr(0, line.rfind(',')) + '\n';
  return numbers;
}

QString said(const Error& error) { return QString::fromStdString(error.message()); }

}  // namespace

class ResumeTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    dataset_ = test::dataset(Task::Regression);
    // A sample without language: guided like the others only where the teacher knows it.
    dataset_.split(Split::Train)[5].segment[Modality::Language] = test::missingSequence(Modality::Language, 2);
    const auto whole = train(dataset_, config(), path("whole"));
    QVERIFY2(whole, whole ? "" : qPrintable(said(whole.error())));
    whole_ = *whole;
    QCOMPARE(whole_.epochs.size(), std::size_t{7});
    QVERIFY(!exists(path("whole") / "training_state"));
  }

  void interruptedTrainingGoesOnToTheSameNumbers_data() {
    QTest::addColumn<QList<QPair<QString, int>>>("stops");
    using Stops = QList<QPair<QString, int>>;
    QTest::newRow("teacher") << Stops{{"teacher", 1}};
    QTest::newRow("between the stages") << Stops{{"teacher", 3}};
    QTest::newRow("student") << Stops{{"student", 1}};
    QTest::newRow("student, later") << Stops{{"student", 3}};
    QTest::newRow("before the model is written") << Stops{{"student", 4}};
    QTest::newRow("again and again") << Stops{{"teacher", 1}, {"teacher", 2}, {"student", 2}, {"student", 3}};
  }
  void interruptedTrainingGoesOnToTheSameNumbers() {
    using Stops = QList<QPair<QString, int>>;
    QFETCH(Stops, stops);
    const auto out = path(QTest::currentDataTag());
    for (const auto& [network, epoch] : stops) {
      const auto stopped = trainUntil(dataset_, config(), out, network.toStdString(), epoch, Unfinished::Resume);
      QVERIFY(!stopped);
      QVERIFY2(stopped.error().kind == ErrorKind::Cancelled, qPrintable(said(stopped.error())));
      QVERIFY(!exists(out / "model.safetensors"));
      const auto unfinished = unfinishedTraining(out);
      QVERIFY(unfinished && *unfinished);
      QCOMPARE(QString::fromStdString((*unfinished)->network), network);
      QCOMPARE((*unfinished)->epoch, epoch);
      QCOMPARE(configToJson((*unfinished)->config), configToJson(config()));
      QCOMPARE((*unfinished)->notes.limits, notes.limits);
      // training.csv grows with the training.
      QVERIFY(numbersOf(path("whole")).starts_with(numbersOf(out)));
      QVERIFY(numbersOf(out).size() > 100);
      // What happened to torch's random numbers meanwhile is of no matter.
      QVERIFY(train(test::dataset(Task::Regression, 8, 4), oneEpoch(), path("other"), Unfinished::Restart));
    }
    const auto resumed = train(dataset_, config(), out, Unfinished::Resume);
    QVERIFY2(resumed, resumed ? "" : qPrintable(said(resumed.error())));
    QCOMPARE(resumed->bestEpoch, whole_.bestEpoch);
    QCOMPARE(resumed->epochs.size(), whole_.epochs.size());
    QCOMPARE(numbersOf(out), numbersOf(path("whole")));
    QVERIFY(*readFile(resumed->checkpoint) == *readFile(whole_.checkpoint));
    QVERIFY(*readFile(out / "config.json") == *readFile(path("whole") / "config.json"));
    QVERIFY(!exists(out / "training_state"));
  }

  void earlyStoppingIsResumed() {
    HrlfConfig patient = config();
    patient.training.learningRate = 1e-9;  // nothing gets better in float
    patient.training.averaging = 0;
    patient.training.teacherEpochs = patient.training.studentEpochs = 20;
    patient.training.patience = 2;
    const auto whole = train(dataset_, patient, path("patient"));
    QVERIFY(whole);
    const EpochLog& lastOfTeacher = *std::find_if(whole->epochs.rbegin(), whole->epochs.rend(),
                                                  [](const EpochLog& log) { return log.network == "teacher"; });
    QVERIFY(lastOfTeacher.epoch < 20);
    const auto out = path("patient, stopped");
    QVERIFY(!trainUntil(dataset_, patient, out, "teacher", lastOfTeacher.epoch));
    const auto resumed = train(dataset_, patient, out, Unfinished::Resume);
    QVERIFY(resumed);
    QCOMPARE(numbersOf(out), numbersOf(path("patient")));
    QVERIFY(*readFile(resumed->checkpoint) == *readFile(whole->checkpoint));
  }

  void trainingWithoutATeacherIsResumed() {
    HrlfConfig alone = config();
    alone.training.teacherEpochs = 0;
    alone.losses.hmi = alone.losses.hal = alone.losses.kl = 0;
    const auto whole = train(dataset_, alone, path("alone"));
    QVERIFY2(whole, whole ? "" : qPrintable(said(whole.error())));
    const auto out = path("alone, stopped");
    QVERIFY(!trainUntil(dataset_, alone, out, "student", 2));
    const auto resumed = train(dataset_, alone, out, Unfinished::Resume);
    QVERIFY(resumed);
    QVERIFY(*readFile(resumed->checkpoint) == *readFile(whole->checkpoint));
  }

  void unfinishedTrainingIsNotThrownAwayUnasked() {
    const auto out = path("kept");
    QVERIFY(!trainUntil(dataset_, config(), out, "teacher", 2));
    const auto state = *readFile(out / "training_state");
    const auto refused = train(dataset_, config(), out);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ErrorKind::BadInput);
    QVERIFY2(said(refused.error()).contains("epoch 2 of the teacher"), qPrintable(said(refused.error())));
    QVERIFY(*readFile(out / "training_state") == state);
    const auto restarted = train(dataset_, config(), out, Unfinished::Restart);
    QVERIFY(restarted);
    QVERIFY(*readFile(restarted->checkpoint) == *readFile(whole_.checkpoint));
    QVERIFY(!exists(out / "training_state"));
    QVERIFY(!*unfinishedTraining(out));
  }

  void othersAreRefused() {
    const auto out = path("others");
    QVERIFY(!trainUntil(dataset_, config(), out, "student", 1));
    HrlfConfig other = config();
    other.training.learningRate = 0.5;
    const auto changed = train(dataset_, other, out, Unfinished::Resume);
    QVERIFY(!changed && changed.error().kind == ErrorKind::Mismatch);
    QVERIFY2(said(changed.error()).contains("training.learningRate was 0.01 and is now 0.5"),
             qPrintable(said(changed.error())));

    Dataset label = dataset_;
    label.split(Split::Valid)[3].label += 0.001F;
    Dataset value = dataset_;
    value.split(Split::Train)[7].segment[Modality::Vision].values[1] += 0.001F;
    Dataset order = dataset_;
    std::swap(order.split(Split::Train)[0], order.split(Split::Train)[1]);
    for (const Dataset& data : {label, value, order}) {
      const auto resumed = train(data, config(), out, Unfinished::Resume);
      QVERIFY(!resumed && resumed.error().kind == ErrorKind::Mismatch);
      QVERIFY2(said(resumed.error()).contains("other data"), qPrintable(said(resumed.error())));
    }
    // The name of the file and the test split are of no matter.
    Dataset same = dataset_;
    same.name = "moved";
    same.split(Split::Test) = same.split(Split::Valid);
    QVERIFY(train(same, config(), out, Unfinished::Resume));
  }

  void damagedStatesAreRefused() {
    const auto out = path("damaged");
    QVERIFY(!trainUntil(dataset_, config(), out, "student", 1));
    const std::string state = *readFile(out / "training_state");
    std::vector<std::string> damaged{"",
                                     "x",
                                     std::string(5000, '\0'),
                                     state + "x",
                                     "HRLF training state 2\n",
                                     "HRLF training state 2\n" + std::string(64, '0') + "\n",
                                     *readFile(whole_.checkpoint)};
    for (const std::size_t length : {std::size_t{1}, std::size_t{21}, std::size_t{22}, std::size_t{60}, std::size_t{87},
                                     std::size_t{95}, std::size_t{500}, state.size() / 2, state.size() - 1}) {
      damaged.push_back(state.substr(0, length));
    }
    std::mt19937 random(1);
    for (int i = 0; i < 200; ++i) {
      damaged.push_back(state);
      damaged.back()[random() % state.size()] ^= static_cast<char>(1 << (i % 8));
    }
    for (const std::string& bytes : damaged) {
      QVERIFY(writeFileAtomically(out / "training_state", bytes));
      const auto unfinished = unfinishedTraining(out);
      QVERIFY(!unfinished);
      QVERIFY2(unfinished.error().kind == ErrorKind::BadInput, qPrintable(said(unfinished.error())));
      QVERIFY(said(unfinished.error()).contains("training_state"));
    }
    for (const Unfinished what : {Unfinished::Resume, Unfinished::Refuse}) {
      const auto refused = train(dataset_, config(), out, what);
      QVERIFY(!refused && refused.error().kind == ErrorKind::BadInput);
    }
    QVERIFY(writeFileAtomically(out / "training_state", "HRLF training state 3\n" + state.substr(22)));
    QVERIFY(said(unfinishedTraining(out).error()).contains("format 3"));
    // A person may still begin anew.
    QVERIFY(train(dataset_, oneEpoch(), out, Unfinished::Restart));
  }

  void twoTrainingsDoNotShareAFolder() {
    const auto out = path("shared");
    Progress progress;
    QString refused;
    const auto second = [&](const EpochLog& log) {
      if (log.network != "teacher" || log.epoch != 1) return;
      const auto result = train(dataset_, config(), out, Unfinished::Restart);
      if (!result) refused = said(result.error());
    };
    const auto first = trainModel(dataset_, config(), notes, out, second, progress);
    QVERIFY(first);
    QVERIFY2(refused.contains("Another training"), qPrintable(refused));
    QVERIFY(*readFile(first->checkpoint) == *readFile(whole_.checkpoint));
  }

  void aTermThatIsNotFiniteLeavesTheLastGoodState() {
    const auto out = path("nan");
    Dataset dataset = dataset_;
    Progress progress;
    // A value that is finite but too large for sums of squares appears while the training is at work.
    const auto spoil = [&dataset](const EpochLog& log) {
      if (log.epoch == 2) dataset.split(Split::Train)[9].segment[Modality::Audio].values[0] = 1e38F;
    };
    const auto stopped = trainModel(dataset, config(), notes, out, spoil, progress);
    QVERIFY(!stopped);
    const QString message = said(stopped.error());
    QVERIFY2(message.contains("loss of the teacher is not finite in epoch 3"), qPrintable(message));
    QVERIFY2(message.contains("up to epoch 2 of the teacher is kept"), qPrintable(message));
    const auto unfinished = unfinishedTraining(out);
    QVERIFY(unfinished && *unfinished);
    QCOMPARE((*unfinished)->epoch, 2);
    QVERIFY(numbersOf(path("whole")).starts_with(numbersOf(out)));
    QVERIFY(!exists(out / "model.safetensors"));
  }

 private:
  static HrlfConfig oneEpoch() {
    HrlfConfig config = test::smallConfig();
    config.training.teacherEpochs = config.training.studentEpochs = 1;
    return config;
  }
  std::filesystem::path path(const char* name) const {
    return std::filesystem::path(folder_.path().toStdString()) / name;
  }

  QTemporaryDir folder_;
  Dataset dataset_;
  TrainingResult whole_;
};

QTEST_APPLESS_MAIN(ResumeTest)
#include "resume_test.moc"
