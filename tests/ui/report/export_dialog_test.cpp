// The report builder: what a person chooses comes out of it, and is there again the next time.
#include "ui/report/export_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
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
    open();
  }
  void cleanupTestCase() { QSettings().clear(); }

  void beginsWithWhatIsUsual() {
    const ExportRequest request = dialog_->request();
    QVERIFY(!request.range && request.logo.empty() && request.title.empty());
    QCOMPARE(request.formats, ExportRequest().formats);
    QVERIFY(!request.sections.contains(ReportSection::Robustness));
    QCOMPARE(request.sections.size(), allReportSections.size() - 1);
    QCOMPARE(dialog_->folder(), std::filesystem::path("/tmp/reports"));
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
    dialog_ = std::make_unique<ExportDialog>(ExportDialog::Ranges{{1, 9}, std::nullopt}, "/tmp/reports");
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
  void open() {
    dialog_ = std::make_unique<ExportDialog>(ExportDialog::Ranges{{1, 9}, TimeSpan{3, 4}}, "/tmp/reports");
    dialog_->show();
  }
  void click(const char* name) { dialog_->findChild<QCheckBox*>(name)->click(); }

  std::unique_ptr<ExportDialog> dialog_;
};

QTEST_MAIN(ExportDialogTest)
#include "export_dialog_test.moc"
