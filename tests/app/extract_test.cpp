// `hrlf extract` run as a program: a folder of clips becomes a data set, also when it is killed on the way.
#include "core/base/atomic_file.h"
#include "core/base/resources.h"
#include "core/data/mmsa_dataset.h"
#include "tests/app/program.h"
#include "tests/core/media/media_fixture.h"

#include <QTest>

#include <csignal>
#include <filesystem>

using namespace hrlf;
using hrlf::test::Run;
using hrlf::test::run;

class ExtractTest : public QObject {
  Q_OBJECT

 private:
  static constexpr int clips = 4;
  test::MediaFolder media_;

  [[nodiscard]] QStringList command(const QString& out, const QStringList& more = {}) const {
    return QStringList{"extract", media_.name("clips"), "--no-recognition", "--out", media_.name(out)} + more;
  }
  [[nodiscard]] bool exists(const QString& name) const { return std::filesystem::exists(media_.path(name)); }

 private slots:
  void initTestCase() {
    std::filesystem::create_directories(media_.path("clips"));
    const auto demo = resourcePath(demoClipName);
    QVERIFY(demo);
    QByteArray table = "file,text,label,split\n";
    for (int i = 0; i < clips; ++i) {
      // A second of the demo clip each: a face takes a while to read, so that there is something to interrupt.
      QVERIFY(media_.make(QString("clips/%1.mp4").arg(i),
                          {"-ss", QString::number(i), "-t", "0.8", "-i", QString::fromStdString(demo->string())}));
      table +=
          QString("%1.mp4,it was good number %1,%2,%3\n").arg(i).arg(i - 2).arg(i < 2 ? "train" : "valid").toUtf8();
    }
    table += "lost.mp4,nothing,1,train\n";
    QVERIFY(media_.write("clips/labels.csv", table));
    const Run whole = run(command("whole.pkl"));
    QVERIFY2(whole.exitCode == 0, qPrintable(whole.messages));
  }

  void theDataSetIsReadByTheOtherCommands() {
    Progress progress;
    const auto dataset = readMmsaDataset(media_.path("whole.pkl"), progress);
    QVERIFY2(dataset, dataset ? "" : dataset.error().message().c_str());
    QCOMPARE(dataset->split(Split::Train).size(), 2U);
    QCOMPARE(dataset->split(Split::Valid).size(), 2U);
    const Utterance& first = dataset->split(Split::Train)[0];
    QCOMPARE(first.id, std::string("0$_$0"));
    QCOMPARE(first.label, -2.0F);
    for (Modality m : allModalities) QVERIFY(!first.segment[m].isMissing());
    const Run inspected = run({"inspect", media_.name("whole.pkl")});
    QVERIFY2(inspected.exitCode == 0, qPrintable(inspected.messages));
  }

  void whatFailedIsListed() {
    const QByteArray failed = media_.read("whole.pkl.failed.csv");
    QCOMPARE(failed.count('\n'), 2);
    QVERIFY2(failed.contains("6,lost.mp4,There is no such clip."), failed.constData());
    QVERIFY(!exists("whole.pkl.parts"));
  }

  void killedAtAnyMomentItGoesOn_data() {
    QTest::addColumn<QList<int>>("after");  // milliseconds until each kill
    QTest::newRow("once, early") << QList<int>{150};
    QTest::newRow("once, in the middle") << QList<int>{900};
    QTest::newRow("again and again") << QList<int>{500, 700, 600, 800};
  }
  void killedAtAnyMomentItGoesOn() {
    QFETCH(QList<int>, after);
    const QString out = QString(QTest::currentDataTag()).replace(' ', '_') + ".pkl";
    for (const int moment : after) {
      QProcess process;
      process.start(HRLF_PROGRAM, command(out, {"--jobs", "2"}));
      QVERIFY(process.waitForStarted());
      if (process.waitForFinished(moment)) break;  // a fast machine was done before
      ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
      QVERIFY(process.waitForFinished());
      QVERIFY(!exists(out));
    }
    const Run resumed = run(command(out));
    QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.messages));
    QCOMPARE(media_.read(out), media_.read("whole.pkl"));
    QCOMPARE(media_.read(out + ".failed.csv"), media_.read("whole.pkl.failed.csv"));
    QVERIFY(!exists(out + ".parts"));
  }

  void withoutAnyClipItFails() {
    std::filesystem::create_directories(media_.path("none"));
    QVERIFY(media_.write("none/labels.csv", "file,label\ngone.mp4,1\n"));
    const Run failed = run({"extract", media_.name("none"), "--out", media_.name("none.pkl")});
    QCOMPARE(failed.exitCode, 1);
    QVERIFY2(failed.messages.contains("gone.mp4") || failed.messages.contains("Line 2"), qPrintable(failed.messages));
    QVERIFY(!exists("none.pkl"));
  }
};

QTEST_GUILESS_MAIN(ExtractTest)
#include "extract_test.moc"
