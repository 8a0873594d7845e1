// `hrlf` run as a program: what it writes, what it says, and what it exits with.
#include "core/base/resources.h"
#include "core/data/mmsa_dataset.h"
#include "tests/app/program.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

using hrlf::Modality;
using hrlf::Split;
using hrlf::test::Run;
using hrlf::test::run;

bool makeMedia(const QStringList& arguments) {
  return QProcess::execute("ffmpeg", QStringList{"-v", "error", "-y"} + arguments) == 0;
}

QString demoClip() { return QString::fromStdString(hrlf::resourcePath(hrlf::demoClipName)->string()); }

QJsonObject readJson(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArrayList withoutSeconds(const QByteArray& csv) {
  QByteArrayList lines = csv.split('\n');
  for (QByteArray& line : lines) line.truncate(line.lastIndexOf(','));
  return lines;
}

const QStringList reportFiles{"report.pdf", "report.html", "predictions.csv", "analysis.json"};

class CliTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase();
  void everyCommandHasHelp_data();
  void everyCommandHasHelp();
  void anUnknownOptionIsRefused();
  void analyzeWritesTheReport();
  void badRequestsAreRefused_data();
  void badRequestsAreRefused();
  void unreadableClipsAreRefused_data();
  void unreadableClipsAreRefused();
  void partsThatLackAreSaid_data();
  void partsThatLackAreSaid();
  void aPickleThatCallsAProgramIsRefused();
  void corpusTrainEvaluateAnalyze();
  void severalSeedsAreTabulatedAndCompared();
  void ablationsAreTabulatedAndDrawn();
  void aCheckpointOfAnotherSchemaIsRefused();
  void stoppedTrainingIsResumed_data();
  void stoppedTrainingIsResumed();

 private:
  [[nodiscard]] QString file(const QString& name) const { return folder_.filePath(name); }
  [[nodiscard]] QByteArray read(const QString& name) const {
    QFile in(file(name));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
  }
  [[nodiscard]] QStringList training(const QString& out) const;
  void expectNotBegunAnew(const QString& out) const;
  // Starts it and sends `signal` as soon as it has said `after`.
  void stopTraining(const QString& out, const QByteArray& after, int signal, Run& stopped) const;
  void write(const QString& name, const QByteArray& bytes) const {
    QFile out(file(name));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
  }

  QTemporaryDir folder_;
};

void CliTest::initTestCase() {
  qputenv("XDG_CACHE_HOME", QFile::encodeName(file("cache")));
  // Three seconds are enough where the clip only has to be one.
  QVERIFY(makeMedia({"-t", "3", "-i", demoClip(), "-map", "0", "-c", "copy", "-c:s", "mov_text", file("short.mp4")}));
  // One corpus for all trainings that need no more than some utterances.
  const Run made =
      run({"make-corpus", "--count", "20", "--renditions", "1", "--seed", "4", "--out", file("corpus.pkl")});
  QVERIFY2(made.exitCode == 0, qPrintable(made.messages));
  // And one whose training takes long enough to be stopped.
  QCOMPARE(run({"make-corpus", "--count", "60", "--renditions", "1", "--out", file("small.pkl")}).exitCode, 0);
}

void CliTest::everyCommandHasHelp_data() {
  QTest::addColumn<QString>("command");
  for (const char* name : {"analyze", "extract", "train", "evaluate", "make-corpus", "make-demo", "inspect", "embed",
                           "ablate", "compare", "factors", "make-factors"})
    QTest::newRow(name) << name;
}

void CliTest::everyCommandHasHelp() {
  QFETCH(QString, command);
  QCOMPARE(run({command, "--help"}).exitCode, 0);
}

void CliTest::anUnknownOptionIsRefused() { QVERIFY(run({"analyze", "--no-such-option"}).exitCode != 0); }

void CliTest::analyzeWritesTheReport() {
  const Run done = run({"analyze", file("short.mp4"), "--missing", "audio", "--ratio", "language=0.5", "--seed", "7",
                        "--notes", "Kept for the meeting.", "--out", file("report")});
  QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
  for (const QString& name : reportFiles) QVERIFY2(QFileInfo(file("report/" + name)).size() > 500, qPrintable(name));
  const QJsonObject analysis = readJson(file("report/analysis.json"));
  QVERIFY(!analysis["model"].toObject()["hash"].toString().isEmpty());
  QVERIFY(!analysis["program_version"].toString().isEmpty());
  QCOMPARE(analysis["conditions"].toArray().size(), 7);
  QFile csv(file("report/predictions.csv"));
  QVERIFY(csv.open(QIODevice::ReadOnly));
  const QByteArray table = csv.readAll();
  QVERIFY(table.contains("seed: 7"));
  QVERIFY(table.contains("audio"));
}

void CliTest::badRequestsAreRefused_data() {
  QTest::addColumn<QStringList>("options");
  QTest::addColumn<QString>("word");
  QTest::newRow("everything") << QStringList{"--missing", "language,audio,vision"} << "at least one";
  QTest::newRow("everything by ratio") << QStringList{"--missing", "language,audio", "--ratio", "vision=1"}
                                       << "at least one";
  QTest::newRow("unknown modality") << QStringList{"--missing", "smell"} << "smell";
  QTest::newRow("ratio over 1") << QStringList{"--ratio", "audio=1.5"} << "audio=1.5";
  QTest::newRow("ratio nan") << QStringList{"--ratio", "audio=nan"} << "audio=nan";
  QTest::newRow("no model") << QStringList{"--model", "/no/such.safetensors"} << "/no/such.safetensors";
}

void CliTest::badRequestsAreRefused() {
  QFETCH(QStringList, options);
  QFETCH(QString, word);
  const Run done = run(QStringList{"analyze", file("short.mp4"), "--out", file("refused")} + options);
  QCOMPARE(done.exitCode, 1);
  QVERIFY2(done.messages.contains(word), qPrintable(done.messages));
  QVERIFY(!QFileInfo::exists(file("refused")));
}

void CliTest::unreadableClipsAreRefused_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("word");
  QTest::newRow("0 bytes") << QByteArray() << "empty";
  QTest::newRow("a text file") << QByteArray("Dear diary,\n").repeated(100) << "not a media file";
  QFile demo(demoClip());
  QVERIFY(demo.open(QIODevice::ReadOnly));
  QTest::newRow("cut short") << demo.read(2000) << "cut short";
}

void CliTest::unreadableClipsAreRefused() {
  QFETCH(QByteArray, bytes);
  QFETCH(QString, word);
  write("broken.mp4", bytes);
  const Run done = run({"analyze", file("broken.mp4"), "--out", file("nothing")});
  QCOMPARE(done.exitCode, 1);
  QVERIFY2(done.messages.contains(word), qPrintable(done.messages));
  QVERIFY(done.messages.contains("broken.mp4"));
  QVERIFY(!QFileInfo::exists(file("nothing")));
}

void CliTest::partsThatLackAreSaid_data() {
  QTest::addColumn<QStringList>("recipe");
  QTest::addColumn<QString>("word");
  QTest::newRow("no sound") << QStringList{"-t", "3", "-i", demoClip(), "-an", "-sn", "-c:v", "copy"} << "no sound";
  QTest::newRow("no face") << QStringList{"-f",   "lavfi", "-i",   "testsrc2=d=2:s=160x120:r=10",
                                          "-t",   "3",     "-i",   demoClip(),
                                          "-map", "0:v",   "-map", "1:a"}
                           << "No face";
  QTest::newRow("end missing") << QStringList{"cut"} << "cut short";
}

void CliTest::partsThatLackAreSaid() {
  QFETCH(QStringList, recipe);
  QFETCH(QString, word);
  if (recipe.first() == "cut") {
    QFile demo(demoClip());
    QVERIFY(demo.open(QIODevice::ReadOnly));
    write("part.mp4", demo.read(demo.size() / 3));
  } else {
    QVERIFY(makeMedia(recipe + QStringList{file("part.mp4")}));
  }
  const Run done = run({"analyze", file("part.mp4"), "--out", file("part")});
  QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
  QVERIFY2(done.messages.contains(word), qPrintable(done.messages));
}

void CliTest::aPickleThatCallsAProgramIsRefused() {
  // pickle.dumps of an object whose __reduce__ is (os.system, ("touch FILE",)), protocol 0.
  write("evil.pkl", "cposix\nsystem\n(Vtouch " + file("pwned").toUtf8() + "\ntR.");
  const Run done = run({"train", "--data", file("evil.pkl"), "--out", file("evil")});
  QCOMPARE(done.exitCode, 1);
  QVERIFY2(done.messages.contains("posix.system"), qPrintable(done.messages));
  QVERIFY(!QFileInfo::exists(file("pwned")));
  QVERIFY(!QFileInfo::exists(file("evil")));
}

void CliTest::corpusTrainEvaluateAnalyze() {
  Run done = run({"train", "--data", file("corpus.pkl"), "--preset", "starter", "--epochs", "1", "--threads", "1",
                  "--seed", "5", "--out", file("run")});
  QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
  QCOMPARE(readJson(file("run/config.json"))["training"].toObject()["seed"].toInt(), 5);
  QVERIFY(QFileInfo(file("run/training.csv")).size() > 50);

  done = run({"evaluate", "--model", file("run/model.safetensors"), "--data", file("corpus.pkl"), "--split", "valid",
              "--protocol", "both", "--out", file("figures.json")});
  QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
  const QJsonObject figures = readJson(file("figures.json"));
  QStringList conditions;
  for (const auto& row : figures["inter"].toArray()) {
    const QJsonObject object = row.toObject();
    conditions << object["condition"].toString();
    for (const char* key : {"f1", "acc2", "acc7", "mae", "corr", "n"}) QVERIFY2(object.contains(key), key);
  }
  QCOMPARE(conditions, (QStringList{"l", "a", "v", "la", "lv", "av", "lav"}));
  QVERIFY(figures.contains("avg_f1"));
  QCOMPARE(figures["intra"].toArray().size(), 11);

  done = run({"analyze", file("short.mp4"), "--model", file("run/model.safetensors"), "--out", file("own")});
  QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
}

void CliTest::severalSeedsAreTabulatedAndCompared() {
  const QStringList training{"train",   "--data", file("corpus.pkl"), "--preset", "starter", "--epochs", "1",
                             "--seeds", "2",      "--seed",           "7",        "--split", "valid",    "--threads",
                             "1",       "--out",  file("seeds")};
  Run done = run(training);
  QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
  for (const char* name : {"seed-7/model.safetensors", "seed-8/teacher_evaluation.json", "table.md", "table.tex",
                           "table.csv", "curves.svg", "curves.pdf", "curves.png"})
    QVERIFY2(QFileInfo(file("seeds/") + name).size() > 500, name);
  const QJsonArray methods = readJson(file("seeds/seeds.json"))["methods"].toArray();
  QCOMPARE(methods.size(), 2);  // student, teacher
  QCOMPARE(methods[0].toObject()["runs"].toArray().size(), 2);

  // Finished runs are not trained again; the other run has the same seeds.
  done = run(training + QStringList{"--against", file("seeds")});
  QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
  QVERIFY2(done.messages.contains("seed 8: finished before"), qPrintable(done.messages));
  QVERIFY(!done.messages.contains("teacher   1"));
  QCOMPARE(readJson(file("seeds/seeds.json"))["methods"].toArray().size(), 3);

  // Measured otherwise, so not to be compared.
  done = run({"evaluate", "--model", file("seeds/seed-7/model.safetensors"), "--data", file("corpus.pkl"), "--split",
              "valid", "--protocol", "grid", "--dropping", "mmsa", "--out", file("grid.json")});
  QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
  const QJsonObject grid = readJson(file("grid.json"));
  QCOMPARE(grid["grid"].toArray().size(), 77);
  QCOMPARE(grid["dropped_frames"].toString(), QString("zeroed"));
  done = run({"compare", file("seeds"), file("grid.json"), "--out", file("compared")});
  QCOMPARE(done.exitCode, 1);
  QVERIFY2(done.messages.contains("mmsa"), qPrintable(done.messages));
  done = run({"compare", file("seeds"), file("seeds/seed-8/evaluation.json"), "--out", file("compared")});
  QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
  QVERIFY(QFileInfo(file("compared/curves.png")).size() > 500);
  done = run({"compare", file("grid.json"), "--out", file("gridded")});
  QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
  for (const char* name : {"grid.md", "grid.tex", "grid.csv"})
    QVERIFY2(QFileInfo(file("gridded/") + name).size() > 500, name);

  // The seeds as one model, at once and afterwards.
  QCOMPARE(run({"train", "--data", file("corpus.pkl"), "--seeds", "1", "--ensemble", "--out", file("one")}).exitCode,
           1);
  done = run(training + QStringList{"--ensemble"});
  QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
  QVERIFY2(done.messages.contains("2 members"), qPrintable(done.messages));
  QCOMPARE(readJson(file("seeds/ensemble.json"))["split"].toString(), QString("valid"));
  done = run({"ensemble", file("seeds/seed-8"), file("seeds/seed-7/model.safetensors"), "--out", file("both.st")});
  QVERIFY2(done.messages.contains("seeds 8, 7"), qPrintable(done.messages));
  done = run({"evaluate", "--model", file("seeds/model.safetensors"), "--data", file("corpus.pkl"), "--split", "valid",
              "--protocol", "inter", "--calibration", "--out", file("calibrated.json")});
  QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
  const QJsonArray calibration = readJson(file("calibrated.json"))["calibration"].toArray();
  QCOMPARE(calibration.size(), 7);
  QCOMPARE(calibration[6].toObject()["spread"].toObject()["coverage"].toArray().size(), 3);
}

void CliTest::ablationsAreTabulatedAndDrawn() {
  const Run done = run({"ablate", "--data", file("corpus.pkl"), "--preset", "starter", "--epochs", "1", "--seeds", "2",
                        "--split", "valid", "--threads", "1", "--out", file("ablate")});
  QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
  QFile table(file("ablate/table.md"));
  QVERIFY(table.open(QIODevice::ReadOnly));
  const QString text = QString::fromUtf8(table.readAll());
  for (const char* name :
       {"complete", "w/o FRF", "w/o HMI", "w/o HAL", "w/o KL", "pooled-mlp", "multimodal-transformer"})
    QVERIFY2(text.count(QString("\n| ") + name + " |") == 2, name);  // F1 and MAE
  for (const char* name : {"results.json", "table.tex", "table.csv", "curves.svg", "curves.pdf", "curves.png"})
    QVERIFY2(QFileInfo(file("ablate/") + name).size() > 500, name);
}

void CliTest::aCheckpointOfAnotherSchemaIsRefused() {
  hrlf::Dataset dataset;
  dataset.schema.extractor = "mmsa";
  for (const Modality m : hrlf::allModalities)
    for (int i = 0; i < 3; ++i)
      dataset.schema.columns[m].push_back({std::string(hrlf::modalityName(m)) + "_" + std::to_string(i), "1"});
  for (const Split split : {Split::Train, Split::Valid}) {
    for (int n = 0; n < 8; ++n) {
      hrlf::Utterance utterance;
      utterance.id = "v" + std::to_string(n) + "$_$1";
      utterance.label = static_cast<float>(n % 5 - 2);
      for (const Modality m : hrlf::allModalities)
        utterance.segment[m] = {3, {0.5F, 1.0F, utterance.label, 0.1F, static_cast<float>(n), 1.0F}, {1, 1}};
      dataset.split(split).push_back(utterance);
    }
  }
  QVERIFY(hrlf::writeMmsaDataset(dataset, file("other.pkl").toStdString()));
  Run done = run({"train", "--data", file("other.pkl"), "--preset", "starter", "--epochs", "1", "--threads", "1",
                  "--out", file("other")});
  QVERIFY2(done.exitCode == 0, qPrintable(done.messages));
  done = run({"analyze", file("short.mp4"), "--model", file("other/model.safetensors"), "--out", file("misfit")});
  QCOMPARE(done.exitCode, 1);
  QVERIFY2(done.messages.contains("columns"), qPrintable(done.messages));
  QVERIFY(!QFileInfo::exists(file("misfit")));
}

QStringList CliTest::training(const QString& out) const {
  return {"train",     "--data", file("small.pkl"), "--out", file(out),  "--preset",   "starter", "--epochs", "15",
          "--threads", "1",      "--seed",          "4",     "--limits", "For a test."};
}

void CliTest::stopTraining(const QString& out, const QByteArray& after, int signal, Run& stopped) const {
  QProcess process;
  process.setReadChannel(QProcess::StandardError);
  process.start(HRLF_PROGRAM, training(out));
  QVERIFY(process.waitForStarted());
  QByteArray said;
  while (!said.contains(after) && process.waitForReadyRead(60000)) said += process.readAll();
  QVERIFY2(said.contains(after), said.constData());
  ::kill(static_cast<pid_t>(process.processId()), signal);
  QVERIFY(process.waitForFinished(10000));
  said += process.readAll();
  stopped = {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(said)};
  QVERIFY(!QFileInfo::exists(file(out + "/model.safetensors")));
}

void CliTest::stoppedTrainingIsResumed_data() {
  QTest::addColumn<int>("signal");
  QTest::addColumn<QByteArray>("after");
  QTest::newRow("killed in the teacher") << SIGKILL << QByteArray("teacher   1");
  QTest::newRow("killed in the student") << SIGKILL << QByteArray("student   1");
  QTest::newRow("Ctrl+C") << SIGINT << QByteArray("student   1");
}

void CliTest::stoppedTrainingIsResumed() {
  QFETCH(int, signal);
  QFETCH(QByteArray, after);
  if (!QFileInfo::exists(file("whole"))) {
    const Run whole = run(training("whole"));
    QVERIFY2(whole.exitCode == 0, qPrintable(whole.messages));
  }
  const QString out = QTest::currentDataTag();
  Run stopped;
  stopTraining(out, after, signal, stopped);
  if (signal == SIGINT) {
    QCOMPARE(stopped.exitCode, 130);
    QVERIFY2(stopped.messages.contains("--resume"), qPrintable(stopped.messages));
  }
  const bool isFirst = after.startsWith("teacher");  // once is enough for what a person may do wrong
  if (isFirst) expectNotBegunAnew(out);
  const QStringList resume{"train", "--resume", "--data", file("small.pkl"), "--out", file(out)};
  const Run resumed = run(resume);
  QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.messages));
  if (isFirst) {
    // A job script that repeats --resume must not lose the model.
    const Run again = run(resume);
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.messages.contains("finished"), qPrintable(again.messages));
  }
  QVERIFY(read(out + "/model.safetensors") == read("whole/model.safetensors"));
  QVERIFY(read(out + "/config.json") == read("whole/config.json"));
  QCOMPARE(withoutSeconds(read(out + "/training.csv")), withoutSeconds(read("whole/training.csv")));
  QVERIFY(!QFileInfo::exists(file(out + "/training_state")));
}

void CliTest::expectNotBegunAnew(const QString& out) const {
  const Run refused = run(training(out));
  QCOMPARE(refused.exitCode, 1);
  QVERIFY2(refused.messages.contains("--resume") && refused.messages.contains("--restart"),
           qPrintable(refused.messages));
  // The settings are those that it was begun with; others are named.
  const Run other = run({"train", "--resume", "--data", file("small.pkl"), "--out", file(out), "--seed", "5"});
  QCOMPARE(other.exitCode, 1);
  QVERIFY2(other.messages.contains("training.seed was 4 and is now 5"), qPrintable(other.messages));
}

}  // namespace

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
