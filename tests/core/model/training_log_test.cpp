// training.csv, written and read back.
#include "core/model/training_log.h"

#include "core/base/atomic_file.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace hrlf;

namespace {

EpochLog epoch(const char* network, int number) {
  EpochLog log;
  log.network = network;
  log.epoch = number;
  log.task = 0.5;
  log.hmi = -1.25;
  log.total = 2;
  log.gradientNorm = 3;
  log.validLoss = 0.75;
  log.validError = 0.625;
  log.seconds = 1.5;
  return log;
}

}  // namespace

class TrainingLogTest : public QObject {
  Q_OBJECT

 private slots:
  void whatIsWrittenIsReadBack() {
    const auto read = epochsFromCsv(epochsToCsv({epoch("teacher", 1), epoch("student", 1), epoch("student", 2)}));
    QVERIFY2(read, read ? "" : read.error().message().c_str());
    QCOMPARE(read->size(), std::size_t{3});
    const EpochLog& last = read->back();
    QCOMPARE(last.network, std::string("student"));
    QCOMPARE(last.epoch, 2);
    QCOMPARE(last.hmi, -1.25);
    QCOMPARE(last.gradientNorm, 3.0);
    QCOMPARE(last.validLoss, 0.75);
    QCOMPARE(last.validError, 0.625);
    QCOMPARE(last.seconds, 1.5);
  }

  void tablesOfEarlierVersionsAreRead() {
    const auto read = epochsFromCsv("network,epoch,task,valid_loss,seconds\nteacher,1,0.25,0.5,2\n");
    QVERIFY(read);
    QCOMPARE(read->front().task, 0.25);
    QCOMPARE(read->front().validError, 0.0);
  }

  void otherTablesAreRefused() {
    QVERIFY(!epochsFromCsv("name,value\na,1\n"));
    const auto broken = epochsFromCsv("network,epoch,task\nteacher,1,0.5\nteacher,two,0.5\n");
    QVERIFY(!broken);
    QVERIFY(broken.error().where.find("line 3") != std::string::npos);
  }

  void foldersOfSeedsAreReadInOrder() {
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    for (const char* seed : {"seed-10", "seed-9", "other"}) std::filesystem::create_directories(root / seed);
    QVERIFY(!trainingLogs(root));
    for (const char* seed : {"seed-10", "seed-9"})
      QVERIFY(writeFileAtomically(root / seed / "training.csv", epochsToCsv({epoch("student", 1)})));
    const auto logs = trainingLogs(root);
    QVERIFY(logs);
    QCOMPARE(logs->size(), std::size_t{2});
    QCOMPARE(logs->front().name, std::string("seed-9"));
    QCOMPARE(trainingLogs(root / "seed-10")->front().name, std::string("seed-10"));
  }
};

QTEST_GUILESS_MAIN(TrainingLogTest)
#include "training_log_test.moc"
