// Many clips analysed in the background: what is written, and what becomes of a clip that cannot be read.
#include "ui/batch/batch_analysis.h"

#include "core/base/atomic_file.h"
#include "core/base/csv.h"
#include "core/base/resources.h"
#include "ui/batch/batch_dialog.h"
#include "ui/jobs/path_text.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <filesystem>

using namespace hrlf;
using namespace hrlf::ui;

class BatchTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  QTemporaryDir cache_;

  [[nodiscard]] SessionClip clip(const QString& name) const {
    SessionClip clip;
    clip.file.path = toPath(folder_.filePath(name));
    return clip;
  }
  [[nodiscard]] BatchTools tools() const {
    BatchTools tools;
    tools.cache = ClipCache(toPath(cache_.path()));
    return tools;
  }

 private slots:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("hrlf-test");
    QCoreApplication::setApplicationName("batch-test");
    QDir(folder_.path()).mkpath("deep");
    const QString demo = toText(*resourcePath(demoClipName));
    for (const char* name : {"a.mp4", "deep/a.mp4"}) QVERIFY(QFile::copy(demo, folder_.filePath(name)));
    QFile broken(folder_.filePath("broken.mp4"));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no clip") > 0);
  }

  void aTableHasARowForEachClipThatCouldBeRead() {
    BatchRequest request;
    request.clips = {clip("a.mp4"), clip("broken.mp4"), clip("deep/a.mp4")};
    request.clips[2].missing.removed[Modality::Audio] = true;
    request.output = BatchOutput::Table;
    request.folder = toPath(folder_.filePath("table"));
    std::atomic<int> done = 0;
    JobList jobs;
    for (QueuedTask& task : batchTasks(request, tools(), [&done](std::size_t, const ClipVerdict& verdict) {
           if (verdict.mean) ++done;
         }))
      jobs.add(std::move(task));
    QSignalSpy allDone(&jobs, &JobList::allDone);
    QVERIFY(allDone.wait(120000));
    QCOMPARE(done.load(), 2);
    QVERIFY(jobs.records()[0].state == JobState::Done && jobs.records()[2].state == JobState::Done);
    QVERIFY(jobs.records()[1].state == JobState::Failed);
    QVERIFY(jobs.records()[1].log.last().contains("broken.mp4"));

    const auto csv = parseCsv(*readFile(request.folder / "clips.csv"));
    QVERIFY(csv);
    QCOMPARE(csv->rows.size(), std::size_t{2});
    const auto cell = [&](std::size_t row, std::string_view column) { return csv->rows[row][*csv->column({column})]; };
    QCOMPARE(cell(0, "clip"), pathText(request.clips[0].file.path));
    QCOMPARE(cell(0, "difference"), std::string("0.0000"));
    QCOMPARE(cell(1, "clip"), pathText(request.clips[2].file.path));
    QCOMPARE(cell(1, "missing"), std::string("audio removed"));
    QVERIFY(cell(1, "difference") != "0.0000");
    QCOMPARE(cell(0, "complete"), cell(1, "complete"));
    for (const char* name : {"a.csv", "a-2.csv"})
      QVERIFY2(QFileInfo(toText(request.folder / name)).size() > 1000, name);

    // The clip is mended, and its job tried again.
    QVERIFY(QFile::remove(folder_.filePath("broken.mp4")));
    QVERIFY(QFile::copy(folder_.filePath("a.mp4"), folder_.filePath("broken.mp4")));
    allDone.clear();
    jobs.retry(1);
    QVERIFY(allDone.wait(120000));
    QCOMPARE(parseCsv(*readFile(request.folder / "clips.csv"))->rows.size(), std::size_t{3});
  }

  void reportsAreWrittenUnderTheSameRequest() {
    BatchRequest request;
    request.clips = {clip("a.mp4")};
    request.clips[0].notes = "Seen in the batch.";
    request.folder = toPath(folder_.filePath("reports"));
    request.missing.emplace().removed[Modality::Vision] = true;
    JobList jobs;
    for (QueuedTask& task : batchTasks(request, tools(), {})) jobs.add(std::move(task));
    QSignalSpy allDone(&jobs, &JobList::allDone);
    QVERIFY(allDone.wait(120000));
    QVERIFY2(jobs.records()[0].state == JobState::Done, qPrintable(jobs.records()[0].log.join('\n')));
    const auto json = readFile(request.folder / "a" / "analysis.json");
    QVERIFY(json && json->find("vision removed") != std::string::npos);
    QVERIFY(readFile(request.folder / "a" / "report.html")->find("Seen in the batch.") != std::string::npos);
    QVERIFY(QFileInfo(toText(request.folder / "a" / "report.pdf")).size() > 1000);
  }

  void theDialogAsksWhichWhatAndWhere() {
    QSettings().clear();
    MissingRequest missing;
    missing.removed[Modality::Audio] = true;
    BatchDialog dialog({clip("a.mp4"), clip("deep/a.mp4")}, {clip("deep/a.mp4")}, missing);
    dialog.show();
    auto* start = dialog.findChild<QPushButton*>("batchStart");
    QVERIFY(!start->isEnabled());
    QTest::keyClicks(dialog.findChild<QLineEdit*>("batchFolder"), folder_.filePath("out"));
    QVERIFY(start->isEnabled());
    QCOMPARE(dialog.request().clips.size(), std::size_t{1});
    QVERIFY(!dialog.request().missing);
    dialog.findChild<QRadioButton*>("batchAll")->click();
    dialog.findChild<QRadioButton*>("batchTable")->click();
    dialog.findChild<QCheckBox*>("batchSameMissing")->click();
    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(dialog.result(), int{QDialog::Accepted});
    const BatchRequest request = dialog.request();
    QCOMPARE(request.clips.size(), std::size_t{2});
    QVERIFY(request.output == BatchOutput::Table);
    QVERIFY(request.missing && request.missing->removed[Modality::Audio]);
    QVERIFY(request.folder == toPath(folder_.filePath("out")));
  }
};

QTEST_MAIN(BatchTest)
#include "batch_test.moc"
