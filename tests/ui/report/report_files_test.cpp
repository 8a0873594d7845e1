// The report as files: whole, readable, or not there.
#include "core/annotation/annotation_files.h"
#include "core/base/atomic_file.h"
#include "tests/core/report/made_up_analysis.h"
#include "ui/language/language.h"
#include "ui/report/report_content.h"
#include "ui/report/report_pdf.h"
#include "ui/report/report_writer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <sys/resource.h>

#include <csignal>
#include <future>
#include <thread>

using namespace hrlf;
using namespace hrlf::ui;

namespace {

const QStringList allFiles{"analysis.json", "predictions.csv", "report.html", "report.pdf"};

/// Everything in a folder, hidden files included.
QStringList filesIn(const QString& folder) { return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

std::filesystem::path pathOf(const QString& text) { return text.toStdString(); }

/// Pages as the file itself counts them.
int pageCount(const std::string& pdf) {
  return static_cast<int>(
      QString::fromLatin1(QByteArray::fromStdString(pdf)).count(QRegularExpression("/Type\\s*/Page[^s]")));
}

QByteArray unpacked(const QString& archive, const QString& name) {
  QProcess process;
  process.start("unzip", {"-p", archive, name});
  return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

QStringList unpackedNames(const QString& archive) {
  QProcess process;
  process.start("unzip", {"-Z1", archive});
  return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()).split(u'\n') : QStringList();
}

/// No file may grow beyond `bytes` while this lives: a disk that fills up.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &before_);
    rlimit small = before_;
    small.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &small);
  }
  ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }

 private:
  rlimit before_{};
};

}  // namespace

class ReportFilesTest : public QObject {
  Q_OBJECT

 private slots:
  void writesAllFour() {
    QTemporaryDir folder;
    const QString target = folder.filePath("new/folder");
    Progress progress;
    ExportRequest request;
    request.notes = "A note.";
    const auto written = writeReport(testing::madeUpAnalysis(30), request, pathOf(target), progress);
    QVERIFY2(written, written ? "" : written.error().message().c_str());
    QCOMPARE(filesIn(target), allFiles);
    const std::string pdf = *readFile(pathOf(target + "/report.pdf"));
    QVERIFY(pdf.starts_with("%PDF-"));
    QVERIFY(pdf.find("%%EOF") != std::string::npos);
    QVERIFY(pageCount(pdf) > 1);
    QVERIFY(pdf.find("/Type /Font") != std::string::npos);  // text as text, not as a picture
    const QString html = QString::fromStdString(*readFile(pathOf(target + "/report.html")));
    QVERIFY(html.contains("A note."));
    QVERIFY(html.count("data:image/png;base64,") == 3);
    QVERIFY(QString::fromStdString(*readFile(pathOf(target + "/predictions.csv"))).contains("time,"));
    QVERIFY(readFile(pathOf(target + "/analysis.json"))->starts_with("{"));
  }

  void figuresArePrintableAndSayWhatTheyShow() {
    Progress progress;
    const auto content = makeReportContent(testing::madeUpAnalysis(30), {}, progress);
    QVERIFY(content);
    QCOMPARE(content->figures.size(), std::size_t{3});
    for (const Figure& figure : content->figures) {
      const QImage image = QImage::fromData(QByteArray::fromStdString(figure.png), "PNG");
      QVERIFY(!image.isNull());
      QVERIFY(figure.width <= reportWidth);
      QVERIFY(image.width() >= 2.5 * figure.width);
      QVERIFY(!figure.caption.empty());
    }
    const QString tsneCaption = QString::fromStdString(content->figures[2].caption);
    QVERIFY(tsneCaption.contains("perplexity") && tsneCaption.contains("KL") && tsneCaption.contains("seed 1"));
    QVERIFY(content->thumbnails.empty());  // the made-up clip is no file
  }

  void figuresAreEnglishInAGermanWindow() {
    Progress progress;
    ExportRequest request;
    request.annotations = {{{2, 3}, "here", {}}};  // for the title of their lane
    const Analysis analysis = testing::madeUpAnalysis(30);
    const auto english = makeReportContent(analysis, request, progress);
    QCOMPARE(useLanguage("de"), QString("de"));
    const auto content = makeReportContent(analysis, request, progress);
    for (auto* translator : qApp->findChildren<QTranslator*>()) {
      QCoreApplication::removeTranslator(translator);
      delete translator;
    }
    QLocale::setDefault(QLocale::c());
    QVERIFY(english && content);
    QCOMPARE(content->figures.size(), english->figures.size());
    for (std::size_t i = 0; i < content->figures.size(); ++i) {
      const Figure& figure = content->figures[i];
      QCOMPARE(figure.title, english->figures[i].title);
      QCOMPARE(figure.caption, english->figures[i].caption);
      QVERIFY2(figure.png == english->figures[i].png, figure.title.c_str());
    }
  }

  void thumbnailsComeFromTheClip() {
    QTemporaryDir folder;
    const QString clip = folder.filePath("clip.mp4");
    const int code = QProcess::execute(
        "ffmpeg", {"-v", "error", "-f", "lavfi", "-i", "testsrc=duration=3:size=320x180", "-pix_fmt", "yuv420p", clip});
    QCOMPARE(code, 0);
    Analysis analysis = testing::madeUpAnalysis(8);
    ClipFeatures features = *analysis.clip;
    features.media.path = pathOf(clip);
    features.media.duration = 3;
    analysis.clip = std::make_shared<ClipFeatures>(features);
    Progress progress;
    const auto content = makeReportContent(analysis, {}, progress);
    QVERIFY(content);
    QCOMPARE(content->thumbnails.size(), std::size_t{5});
    double before = -1;
    for (const Thumbnail& thumbnail : content->thumbnails) {
      QVERIFY(thumbnail.time > before && thumbnail.time < 3);
      before = thumbnail.time;
      QVERIFY(!QImage::fromData(QByteArray::fromStdString(thumbnail.png), "PNG").isNull());
    }
  }

  void writesWhatIsAskedFor() {
    QTemporaryDir folder;
    Progress progress;
    ExportRequest request;
    request.formats = {ExportFormat::Odt, ExportFormat::Csv, ExportFormat::Json, ExportFormat::Elan};
    request.title = "Talks & moods";
    request.annotations = {{{2, 3}, "early", {}}, {{12, 14}, "in the middle", {"doubt"}}};
    request.range = TimeSpan{10, 20};
    const auto written = writeReport(testing::madeUpAnalysis(30), request, pathOf(folder.path()), progress);
    QVERIFY2(written, written ? "" : written.error().message().c_str());
    QCOMPARE(filesIn(folder.path()),
             (QStringList{"analysis.json", "notes.csv", "predictions.csv", "predictions.eaf", "report.odt"}));
    QCOMPARE(written->names.size(), std::size_t{5});
    QVERIFY(written->names == exportFileNames(request));
    // The notes of the range alone, in each of them.
    std::vector<Warning> warnings;
    for (const char* name : {"notes.csv", "analysis.json", "predictions.eaf"}) {
      const auto notes = readAnnotations(pathOf(folder.filePath(name)), warnings);
      QVERIFY2(notes, name);
      QVERIFY2(*notes == (std::vector<Annotation>{request.annotations[1]}), name);
    }
    const QByteArray odt = unpacked(folder.filePath("report.odt"), "content.xml");
    for (const char* text :
         {"Talks &amp; moods", "a part of the clip", "in the middle", "Seven conditions", "draw:image"})
      QVERIFY2(odt.contains(text), text);
    QVERIFY(!odt.contains("early"));
    // A row has as many cells as the table has columns: the box with the model's limits has two.
    const QByteArray limits =
        odt.mid(odt.indexOf("<table:table "), odt.indexOf("</table:table>") - odt.indexOf("<table:table "));
    QVERIFY(limits.contains("How far this can be trusted") && limits.contains("Not validated on real video"));
    QCOMPARE(limits.count("<table:table-cell "), 2);
    QVERIFY(!odt.contains("data:image"));
    QVERIFY(!odt.contains("text-position=\"100%\""));  // nothing is raised
    // Its pictures are inside.
    QCOMPARE(unpackedNames(folder.filePath("report.odt")).filter("Pictures/").size(), 3);
  }

  void aLogoIsPutOnThePageOrRefused() {
    QTemporaryDir folder;
    QImage logo(400, 100, QImage::Format_RGB32);
    logo.fill(Qt::red);
    QVERIFY(logo.save(folder.filePath("logo.png")));
    ExportRequest request;
    request.formats = {ExportFormat::Html};
    request.sections = {ReportSection::Summary};
    request.logo = pathOf(folder.filePath("logo.png"));
    Progress progress;
    QVERIFY(writeReport(testing::madeUpAnalysis(8), request, pathOf(folder.filePath("out")), progress));
    const QString html = QString::fromStdString(*readFile(pathOf(folder.filePath("out/report.html"))));
    QVERIFY(html.contains("width=\"200\" height=\"50\" alt=\"Logo\""));
    request.logo = pathOf(folder.filePath("none.png"));
    const auto refused = writeReport(testing::madeUpAnalysis(8), request, pathOf(folder.filePath("no")), progress);
    QVERIFY(!refused);
    QVERIFY(QString::fromStdString(refused.error().message()).contains("none.png"));
    QVERIFY(filesIn(folder.filePath("no")).isEmpty());
  }

  void worksOffTheInterfaceThread() {
    QTemporaryDir folder;
    Progress progress;
    auto written = std::async(std::launch::async, [&] {
      return writeReport(testing::madeUpAnalysis(30), {}, pathOf(folder.path()), progress);
    });
    QTRY_VERIFY_WITH_TIMEOUT(written.wait_for(std::chrono::seconds(0)) == std::future_status::ready, 20000);
    QVERIFY(written.get());
    QCOMPARE(filesIn(folder.path()), allFiles);
  }

  void cancelledWorkersDoNotWaitForTheInterface() {
    // The interface waits for its worker, as it does when the window closes; nobody runs the event loop.
    QTemporaryDir folder;
    Progress progress;
    auto written = std::async(std::launch::async, [&] {
      return writeReport(testing::madeUpAnalysis(30), {}, pathOf(folder.path()), progress);
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    QElapsedTimer timer;
    timer.start();
    progress.requestCancel();
    const auto result = written.get();
    QVERIFY(timer.elapsed() < 500);
    QVERIFY(!result);
    QVERIFY(result.error().kind == ErrorKind::Cancelled);
    QVERIFY(filesIn(folder.path()).isEmpty());
    QCoreApplication::processEvents();
  }

  void nothingIsLeftWhereNothingCanBeWritten() {
    QTemporaryDir folder;
    Progress progress;
    const QString file = folder.filePath("file");
    QVERIFY(writeFileAtomically(pathOf(file), "x"));
    const auto written = writeReport(testing::madeUpAnalysis(8), {}, pathOf(file + "/below"), progress);
    QVERIFY(!written);
    QVERIFY(written.error().kind == ErrorKind::System);
    QVERIFY(QString::fromStdString(written.error().message()).contains(file));
    QCOMPARE(filesIn(folder.path()), QStringList{"file"});
  }

  void aFullDiskLeavesNothingHalfWritten() {
    QTemporaryDir folder;
    Progress progress;
    const QString old = folder.filePath("report.html");
    QVERIFY(writeFileAtomically(pathOf(old), "the old report"));
    {
      const FullDisk full(20000);
      const auto written = writeReport(testing::madeUpAnalysis(8), {}, pathOf(folder.path()), progress);
      QVERIFY(!written);
      QVERIFY(written.error().kind == ErrorKind::System);
    }
    QCOMPARE(filesIn(folder.path()), QStringList{"report.html"});
    QCOMPARE(*readFile(pathOf(old)), std::string("the old report"));
  }

  void longNotesFlowOverPages() {
    Progress progress;
    ReportContent content;
    content.analysis = testing::madeUpAnalysis(8);
    for (int i = 0; i < 400; ++i) content.notes += "Line " + std::to_string(i) + " of <the> notes.\n";
    const auto pdf = reportPdf(content, progress);
    QVERIFY(pdf);
    QVERIFY(pageCount(*pdf) > 8);
  }

  void anEmptyAnalysisMakesAPdf() {
    QTemporaryDir folder;
    Progress progress;
    const auto path = pathOf(folder.filePath("empty.pdf"));
    QVERIFY(writePdf({}, path, progress));
    QVERIFY(readFile(path)->starts_with("%PDF-"));
  }

  void brokenPicturesAreNoTrouble() {
    Progress progress;
    ReportContent content;
    content.figures = {{"Broken", "", "no PNG at all", 640, 200, FigurePlace::Prediction}};
    QVERIFY(reportPdf(content, progress));
  }
};

QTEST_MAIN(ReportFilesTest)
#include "report_files_test.moc"
