// The list of models as a person uses it.
#include "ui/models/models_panel.h"

#include "core/base/resources.h"
#include "tests/ui/datasets/small_dataset.h"
#include "ui/models/model_card_dialog.h"
#include "ui/models/model_shelf.h"
#include "ui/models/validation_text.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

#include <fstream>

using namespace hrlf;
using namespace hrlf::ui;

class ModelsPanelTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::filesystem::path brief_;

  static bool isRead(const ModelShelf& shelf, std::size_t index) {
    return shelf.models().size() > index && shelf.models()[index].card;
  }

 private slots:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("hrlf-test");
    QCoreApplication::setApplicationName("models-panel");
    QSettings().clear();
    brief_ = test::briefModelFile(std::filesystem::path(folder_.path().toStdString()) / "brief");
  }
  void cleanupTestCase() { QSettings().clear(); }
  void init() { QSettings().clear(); }

  void theStarterModelIsInTheListAndStays() {
    ModelShelf shelf;
    ModelsPanel panel(&shelf);
    shelf.restore();
    QTRY_VERIFY_WITH_TIMEOUT(isRead(shelf, 0), 20000);
    const auto* list = panel.findChild<QTreeWidget*>("modelsList");
    QCOMPARE(list->topLevelItemCount(), 1);
    QVERIFY(list->topLevelItem(0)->text(1).contains("simulated"));
    QVERIFY(!list->topLevelItem(0)->text(4).isEmpty());
    QVERIFY(!panel.findChild<QPushButton*>("modelRemove")->isEnabled());
  }

  void aDoubleClickUsesAModel() {
    ModelShelf shelf;
    ModelsPanel panel(&shelf);
    panel.resize(800, 300);
    panel.show();
    shelf.restore();
    shelf.add(brief_);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(shelf, 1), 20000);
    auto* list = panel.findChild<QTreeWidget*>("modelsList");
    QCOMPARE(list->topLevelItem(1)->text(0), QString("brief"));
    // The figure that matters in words; all of them in the tip.
    QVERIFY2(
        list->topLevelItem(1)->text(3).startsWith("MAE ") && list->topLevelItem(1)->text(3).endsWith("(all three)"),
        qPrintable(list->topLevelItem(1)->text(3)));
    QVERIFY(list->topLevelItem(1)->toolTip(3).contains("{l,a}"));
    QSignalSpy used(&panel, &ModelsPanel::useRequested);
    const QRect row = list->visualItemRect(list->topLevelItem(1));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(used.count(), 1);
    QVERIFY(used[0][0].value<std::filesystem::path>() == brief_);
    panel.setModelInUse(shelf.models()[1].card->hash);
    QVERIFY(list->topLevelItem(1)->font(0).bold());
    QVERIFY(!list->topLevelItem(0)->font(0).bold());
  }

  void theListIsRememberedAndCanBeShortened() {
    {
      ModelShelf shelf;
      shelf.restore();
      shelf.add(brief_);
    }
    ModelShelf again;
    again.restore();
    QCOMPARE(again.models().size(), std::size_t{2});
    QVERIFY(again.models()[1].path == brief_);
    again.remove(0);  // the shipped one
    QCOMPARE(again.models().size(), std::size_t{2});
    again.remove(1);
    QCOMPARE(again.models().size(), std::size_t{1});
    ModelShelf later;
    later.restore();
    QCOMPARE(later.models().size(), std::size_t{1});
    QVERIFY(std::filesystem::exists(brief_));
  }

  void cardsSayWhatMustBeKnown() {
    ModelShelf shelf;
    shelf.add(brief_);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(shelf, 0), 20000);
    ModelCardDialog dialog(shelf.models()[0]);
    const QString text = dialog.findChild<QTextBrowser*>("modelCard")->toPlainText();
    for (const char* word : {"synthetic data", "Only for tests.", "valid MAE", "{a} voice", "SHA-256"})
      QVERIFY2(text.contains(word), word);
  }

  void theFigureForAllThreeIsSaidFirst() {
    QCOMPARE(validationInBrief("valid MAE: {l} 1.175 {a,v} 1.000 {l,a,v} 0.530 Avg. 0.902"),
             QString("MAE 0.530 (all three)"));
    QCOMPARE(validationInBrief("valid accuracy: {l} 0.500 {l,a,v} 0.710 Avg. 0.500"),
             QString("Accuracy 0.710 (all three)"));
    QCOMPARE(validationInBrief("valid F1: {l} 70.100 {l,a,v} 71.200 Avg. 60.500"), QString("F1 71.200 (all three)"));
    QCOMPARE(validationInBrief("each alone: seed 1: valid MAE: {l,a,v} 0.500 Avg. 1.000; seed 2: valid MAE: {l,a,v} "
                               "0.600 Avg. 1.000"),
             QString("MAE 0.500, 0.600 (all three)"));
    QCOMPARE(validationInBrief("not measured"), QString("not measured"));
  }

  void whatIsNoModelSaysSo() {
    const std::filesystem::path file = std::filesystem::path(folder_.path().toStdString()) / "no.safetensors";
    std::ofstream(file) << "no model";
    ModelShelf shelf;
    ModelsPanel panel(&shelf);
    shelf.add(file);
    QTRY_VERIFY(!shelf.models()[0].problem.isEmpty());
    QVERIFY(!panel.findChild<QPushButton*>("modelUse")->isEnabled());
  }
};

QTEST_MAIN(ModelsPanelTest)
#include "models_panel_test.moc"
