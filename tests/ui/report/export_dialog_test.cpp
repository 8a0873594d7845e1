// The report builder: what a person chooses comes out of it, and is there again the next time.
#include "ui/report/export_dialog.h"

#include "core/base/atomic_file.h"
#include "core/base/resources.h"
#include "ui/jobs/path_text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hrlf;
using namespace hrlf::ui;

class ExportDialogTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("hrlf-tests");
    QCoreApplication::setApplicationName("export_dialog_test");
  }
  void init() {
    QSettings().clear();
    folder_ = std::make_unique<QTemporaryDir>();
    open();
  }
  void cleanupTestCase() { QSettings().clear(); }

  void beginsWithWhatIsUsual() {
    const ExportRequest request = dialog_->request();
    QVERIFY(!request.range && request.logo.empty() && request.title.empty());
    QCOMPARE(request.formats, ExportRequest().formats);
    QVERIFY(!request.sections.contains(ReportSection::Robustness));
    QCOMPARE(request.sections.size(), allReportSections.size() - 1);
    QCOMPARE(folderShown(), folder_->filePath("talk report"));
  }

  void eachClipHasAFolderOfItsOwn() {
    QVERIFY(QDir(folder_->path()).mkdir("elsewhere"));
    field("exportFolder")->clear();
    QTest::keyClicks(field("exportFolder"), folder_->filePath("elsewhere/my talk"));
    dialog_->accept();
    QCOMPARE(dialog_->result(), int(QDialog::Accepted));
    // Another clip goes beside it, not into it; the first one where it went.
    open("other.take.mp4");
    QCOMPARE(folderShown(), folder_->filePath("elsewhere/other.take report"));
    // One called alike, in another folder, is not put into the export of this one.
    dialog_->accept();
    openClip(toPath(folder_->filePath("elsewhere/other.take.mp4")));
    QCOMPARE(folderShown(), folder_->filePath("elsewhere/other.take report 2"));
    open();
    QCOMPARE(folderShown(), folder_->filePath("elsewhere/my talk"));
  }

  void theFolderIsOneThatAPersonMayWriteTo() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    openClip(*resourcePath(demoClipName));
    QCOMPARE(folderShown(), QDir(documents).filePath("demo report"));
    openClip("/no/such/folder/talk.mp4");
    QCOMPARE(folderShown(), QDir(documents).filePath("talk report"));
  }

  void filesAreReplacedOnlyWhenThePersonSaysSo() {
    const QString folder = folder_->filePath("talk report");
    QVERIFY(QDir().mkpath(folder));
    for (const char* name : {"report.pdf", "notes.csv", "annotated.mp4"})
      QVERIFY(writeFileAtomically(toPath(folder + '/' + name), "earlier"));
    // The video is not asked for; without notes their table is not written either.
    dialog_->accept();
    QMessageBox* box = question();
    QVERIFY(box != nullptr && dialog_->isVisible());
    QVERIFY2(box->text().contains("1 ") && box->text().contains(folder), qPrintable(box->text()));
    QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(question() == nullptr);
    QVERIFY(dialog_->isVisible() && dialog_->result() != QDialog::Accepted);

    openClip(toPath(folder_->filePath("talk.mp4")), {{{1, 2}, "here", {}}});
    dialog_->accept();
    box = question();
    QVERIFY(box != nullptr);
    QVERIFY2(box->text().contains("2 "), qPrintable(box->text()));
    QVERIFY(box->informativeText().contains("notes.csv"));
    for (auto* button : box->buttons())
      if (box->buttonRole(button) == QMessageBox::DestructiveRole) QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(dialog_->result(), int(QDialog::Accepted));
    // Elsewhere nothing is in the way.
    open();
    field("exportFolder")->setText(folder_->filePath("new"));
    dialog_->accept();
    QCOMPARE(dialog_->result(), int(QDialog::Accepted));
  }

  void whatIsChosenIsAskedForAndRemembered() {
    click("section_method");
    click("section_robustness");
    click("format_odt");
    click("format_pdf");
    click("format_mp4");
    QTest::keyClicks(dialog_->findChild<QLineEdit*>("exportTitle"), "Talks");
    QTest::keyClicks(dialog_->findChild<QLineEdit*>("exportAuthor"), "Anna Berg");
    dialog_->findChild<QRadioButton*>("exportSelection")->click();
    dialog_->accept();
    const auto asAsked = [](const ExportRequest& request) {
      QVERIFY(!request.sections.contains(ReportSection::Method));
      QVERIFY(request.sections.contains(ReportSection::Robustness));
      QVERIFY(request.formats == (std::set<ExportFormat>{ExportFormat::Html, ExportFormat::Odt, ExportFormat::Csv,
                                                         ExportFormat::Json, ExportFormat::Video}));
      QCOMPARE(request.author, std::string("Anna Berg"));
      QVERIFY(request.range == (TimeSpan{3, 4}));
    };
    asAsked(dialog_->request());
    QCOMPARE(dialog_->request().title, std::string("Talks"));
    open();
    asAsked(dialog_->request());
    QVERIFY(dialog_->request().title.empty());  // of the clip before
  }

  void whatIsCancelledIsForgotten() {
    click("section_method");
    dialog_->reject();
    open();
    QVERIFY(dialog_->request().sections.contains(ReportSection::Method));
  }

  void theRangeIsWholeVisibleOrSelected() {
    dialog_->findChild<QRadioButton*>("exportVisible")->click();
    QVERIFY(dialog_->request().range == (TimeSpan{1, 9}));
    dialog_ = std::make_unique<ExportDialog>(ExportDialog::Subject{"/tmp/talk.mp4", {1, 9}, std::nullopt, {}});
    QVERIFY(!dialog_->findChild<QRadioButton*>("exportSelection")->isEnabled());
    QVERIFY(!dialog_->request().range);
  }

  void whatCannotBeDoneIsSaid() {
    auto* ok = dialog_->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    auto* hint = dialog_->findChild<QLabel*>("exportHint");
    QVERIFY(ok->isEnabled() && hint->text().isEmpty());
    for (const char* format : {"format_pdf", "format_html", "format_csv", "format_json"}) click(format);
    QVERIFY(!ok->isEnabled() && !hint->text().isEmpty());
    click("format_csv");
    QVERIFY(ok->isEnabled());
    // Sections are the report's; a table has none.
    QVERIFY(!dialog_->findChild<QCheckBox*>("section_summary")->isEnabled());
    dialog_->findChild<QLineEdit*>("exportFolder")->clear();
    QVERIFY(!ok->isEnabled());
  }

 private:
  void open(const char* clip = "talk.mp4") { openClip(toPath(folder_->filePath(clip))); }
  void openClip(const std::filesystem::path& clip, const std::vector<Annotation>& annotations = {}) {
    dialog_ = std::make_unique<ExportDialog>(ExportDialog::Subject{clip, {1, 9}, TimeSpan{3, 4}, annotations});
    dialog_->show();
  }
  [[nodiscard]] QLineEdit* field(const char* name) const { return dialog_->findChild<QLineEdit*>(name); }
  [[nodiscard]] QString folderShown() const { return toText(dialog_->folder()); }
  [[nodiscard]] QMessageBox* question() const { return dialog_->findChild<QMessageBox*>("replaceFiles"); }
  void click(const char* name) { dialog_->findChild<QCheckBox*>(name)->click(); }

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<ExportDialog> dialog_;
};

QTEST_MAIN(ExportDialogTest)
#include "export_dialog_test.moc"
