// A training as a person makes one: set up, watched, held, stopped, gone on with, used.
#include "ui/training/training_panel.h"

#include "core/base/atomic_file.h"
#include "tests/ui/datasets/small_dataset.h"
#include "ui/datasets/dataset_card_view.h"
#include "ui/datasets/dataset_shelf.h"
#include "ui/models/model_shelf.h"
#include "ui/plots/loss_plot.h"
#include "ui/training/config_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace hrlf;
using namespace hrlf::ui;

namespace {

constexpr int patience = 60000;  // ms

HrlfConfig quickConfig(int epochs) {
  HrlfConfig config = test::smallConfig();
  config.training.teacherEpochs = config.training.studentEpochs = epochs;
  return config;
}

}  // namespace

class TrainingPanelTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::filesystem::path data_;
  std::unique_ptr<DatasetShelf> datasets_;
  std::unique_ptr<ModelShelf> models_;
  std::unique_ptr<TrainingPanel> panel_;

  template <class T>
  [[nodiscard]] T* child(const char* name) const {
    return panel_->findChild<T*>(QLatin1String(name));
  }
  [[nodiscard]] std::filesystem::path place(const char* name) const {
    return std::filesystem::path(folder_.path().toStdString()) / name;
  }
  void build() {
    panel_.reset();
    models_ = std::make_unique<ModelShelf>();
    datasets_ = std::make_unique<DatasetShelf>();
    panel_ = std::make_unique<TrainingPanel>(datasets_.get(), models_.get());
    panel_->resize(1000, 640);
    panel_->show();
  }
  void openData() {
    QSignalSpy opened(datasets_.get(), &DatasetShelf::opened);
    datasets_->open({data_});
    QVERIFY(opened.wait(patience));
  }
  void setUp(const HrlfConfig& config, const char* out, int seeds = 1) {
    openData();
    child<ConfigForm>("configForm")->setConfig(config, seeds);
    auto* line = child<QLineEdit>("trainingFolder");
    line->setText(QString::fromStdString(place(out).string()));
  }
  void press(const char* name) const { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
  [[nodiscard]] QString status() const { return child<QLabel>("trainingStatus")->text(); }
  [[nodiscard]] int epochs() const { return child<LossPlot>("lossPlot")->epochCount(); }

 private slots:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("hrlf-test");
    QCoreApplication::setApplicationName("training-panel");
    QSettings().clear();
    data_ = test::smallDatasetFile(folder_.path().toStdString());
  }
  void init() { build(); }
  void cleanupTestCase() { QSettings().clear(); }

  void aChosenDataSetShowsItsCard() {
    QVERIFY(!child<QPushButton>("trainingStart")->isEnabled());
    openData();
    QTRY_VERIFY(child<DatasetCardView>("datasetCard")->toPlainText().contains("small.pkl"));
    QVERIFY(child<DatasetCardView>("datasetCard")->toPlainText().contains("Train"));
    QVERIFY(child<QPushButton>("trainingStart")->isEnabled());
    QVERIFY(child<QLineEdit>("trainingFolder")->text().endsWith("small-starter"));
  }

  void anErrorGoesOnceAGoodDataSetIsChosen() {
    const std::filesystem::path broken = place("broken.pkl");
    std::ofstream(broken) << "no data set";
    datasets_->setKnown({{broken}});
    auto* box = child<QComboBox>("trainingDataset");
    QTest::keyClick(box, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(status().contains("broken.pkl"), patience);
    datasets_->setKnown({{data_}});
    QTest::keyClick(box, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("trainingStart")->isEnabled(), patience);
    QCOMPARE(status(), QString("Ready to train on small.pkl."));
  }

  void whatTrainingLeavesOutIsSaidBefore() {
    openData();
    QTRY_VERIFY(child<DatasetCardView>("datasetCard")->toPlainText().contains("small.pkl"));
    const auto* notes = child<QLabel>("trainingNotes");
    QVERIFY(notes->isHidden());
    Dataset holed = test::datasetOfThreeSplits();
    auto& train = holed.split(Split::Train);
    for (std::size_t i = 0; i < 12; ++i)
      train[i].segment[Modality::Language] = test::missingSequence(Modality::Language, 3);
    const std::string path = place("holed.pkl").string();
    QVERIFY(writeMmsaDataset(holed, path));
    QSignalSpy opened(datasets_.get(), &DatasetShelf::opened);
    datasets_->open({path});
    QVERIFY(opened.wait(patience));
    QTest::keyClick(child<QComboBox>("trainingDataset"), Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(!notes->isHidden(), patience);
    QVERIFY2(notes->text().contains(QString("Only %1 of %2 train").arg(train.size() - 12).arg(train.size())),
             qPrintable(notes->text()));
    child<QPlainTextEdit>("trainingJson")->setPlainText("{\"training\": {\"completeOnly\": true}}");
    QVERIFY2(notes->text().contains("left out: 12"), qPrintable(notes->text()));
  }

  void fieldsAndJsonShowTheSame() {
    openData();
    auto* json = child<QPlainTextEdit>("trainingJson");
    child<QSpinBox>("trainingStudentEpochs")->setValue(7);
    QCOMPARE(configFromJson(json->toPlainText().toStdString())->training.studentEpochs, 7);
    json->setPlainText(json->toPlainText().replace("\"studentEpochs\": 7", "\"studentEpochs\": 9"));
    QCOMPARE(child<QSpinBox>("trainingStudentEpochs")->value(), 9);
    child<QComboBox>("trainingPreset")->setCurrentText("paper");
    QCOMPARE(configFromJson(json->toPlainText().toStdString())->preset, std::string("paper"));
    QVERIFY(!child<QLabel>("presetDescription")->text().isEmpty());
  }

  void settingsThatTheEngineRefusesSayWhy() {
    openData();
    auto* form = child<ConfigForm>("configForm");
    child<QPlainTextEdit>("trainingJson")->setPlainText("{\"network\": {\"width\": -4}}");
    QVERIFY2(form->problem().contains("network.width"), qPrintable(form->problem()));
    QVERIFY(!child<QPushButton>("trainingStart")->isEnabled());
    child<QPlainTextEdit>("trainingJson")->setPlainText("{}");
    QVERIFY(form->problem().isEmpty());
    QVERIFY(child<QPushButton>("trainingStart")->isEnabled());
  }

  void trainsAndPutsTheModelOnTheShelf() {
    setUp(quickConfig(3), "whole");
    child<QLineEdit>("trainingLimits")->setText("Only for tests.");
    QSignalSpy trained(panel_.get(), &TrainingPanel::trained);
    QVERIFY(!child<QPushButton>("trainingUse")->isVisible());
    press("trainingStart");
    QVERIFY(panel_->isTraining());
    QVERIFY(!child<ConfigForm>("configForm")->isEnabled());
    QVERIFY(trained.wait(patience));
    QCOMPARE(epochs(), 6);
    QVERIFY2(status().contains("of 3 is kept.") && !status().contains("early"), qPrintable(status()));
    const auto* plot = child<LossPlot>("lossPlot");
    QCOMPARE(plot->pointsOf("task"), 6);
    QCOMPARE(plot->pointsOf("hmi"), 3);  // the student's alone
    QCOMPARE(plot->pointsOf("valid_error"), 6);
    QTRY_VERIFY(!models_->models().empty() && models_->models().front().card);
    QCOMPARE(models_->models().front().card->limits, std::string("Only for tests."));
    QCOMPARE(models_->models().front().card->trainedOn, std::string("small.pkl"));
    QTRY_VERIFY(child<QPushButton>("trainingUse")->isVisible());
    QSignalSpy used(panel_.get(), &TrainingPanel::useRequested);
    press("trainingUse");
    QCOMPARE(used.count(), 1);
    // A logarithmic axis has no place for what is not above zero.
    QTest::mouseClick(child<QCheckBox>("trainingLogarithmic"), Qt::LeftButton, {}, {8, 8});
    QVERIFY(plot->isLogarithmic());
    QCOMPARE(plot->pointsOf("task"), 6);
    panel_->grab();
  }

  void anEarlyStopIsSaid() {
    HrlfConfig config = quickConfig(500);
    config.training.patience = 1;
    setUp(config, "early");
    QSignalSpy trained(panel_.get(), &TrainingPanel::trained);
    press("trainingStart");
    QVERIFY(trained.wait(patience));
    QVERIFY2(status().contains("is kept. It stopped early, after 1 epoch(s) without a better validation loss."),
             qPrintable(status()));
  }

  void curvesOfFinishedRunsAreRead() {
    QVERIFY(std::filesystem::exists(place("whole") / "training.csv"));
    panel_->openFolder(place("whole"));
    QTRY_COMPARE(epochs(), 6);
    QVERIFY(!child<QPushButton>("trainingStartOver")->isVisible());
  }

  void isHeldAndGoesOn() {
    setUp(quickConfig(400), "held");
    press("trainingStart");
    QTRY_VERIFY_WITH_TIMEOUT(epochs() >= 2, patience);
    press("trainingPause");
    QTest::qWait(200);  // what was under way arrives
    const int before = epochs();
    QTest::qWait(300);
    QCOMPARE(epochs(), before);
    QVERIFY(panel_->isTraining());
    press("trainingPause");
    QTRY_VERIFY_WITH_TIMEOUT(epochs() > before, patience);
    press("trainingStop");
    QTRY_VERIFY_WITH_TIMEOUT(!panel_->isTraining(), patience);
  }

  void isStoppedAndResumedAfterTheProgramWasClosed() {
    setUp(quickConfig(25), "stopped");
    press("trainingStart");
    QTRY_VERIFY_WITH_TIMEOUT(epochs() >= 3, patience);
    build();  // the program is closed and started again
    panel_->restore();
    QTRY_VERIFY_WITH_TIMEOUT(status().contains("unfinished"), patience);
    QVERIFY(epochs() >= 3);
    const int kept = epochs();
    QCOMPARE(child<QSpinBox>("trainingStudentEpochs")->value(), 25);
    QCOMPARE(child<QPushButton>("trainingStart")->text().remove('&'), QString("Resume"));
    QSignalSpy trained(panel_.get(), &TrainingPanel::trained);
    press("trainingStart");  // its data set is opened by itself
    QVERIFY(trained.wait(patience));
    QCOMPARE(epochs(), 50);
    QVERIFY(kept < 50);
    QVERIFY(std::filesystem::exists(place("stopped") / "model.safetensors"));
  }

  void severalSeedsBecomeAnEnsemble() {
    setUp(quickConfig(2), "seeds", 2);
    QSignalSpy trained(panel_.get(), &TrainingPanel::trained);
    press("trainingStart");
    QVERIFY(trained.wait(patience));
    QTRY_VERIFY(!models_->models().empty() && models_->models().front().card);
    QVERIFY(models_->models().front().card->isEnsemble());
    auto* runs = child<QComboBox>("trainingRun");
    QCOMPARE(runs->count(), 2);
    runs->setCurrentIndex(0);
    QCOMPARE(epochs(), 4);
  }

  void whatBlowsUpIsSaidInWords() {
    HrlfConfig config = quickConfig(50);
    config.training.learningRate = 10;
    config.training.gradientClip = 0;
    config.losses.task = 1e6;
    Dataset huge = test::datasetOfThreeSplits();
    for (Utterance& utterance : huge.split(Split::Train)) utterance.label *= 1e30F;
    const std::filesystem::path usual = data_;
    data_ = place("huge.pkl");
    QVERIFY(writeMmsaDataset(huge, data_));
    setUp(config, "nan");
    data_ = usual;
    QSignalSpy failed(panel_.get(), &TrainingPanel::failed);
    press("trainingStart");
    QVERIFY(failed.wait(patience));
    QVERIFY2(status().contains("not finite"), qPrintable(status()));
    QTRY_VERIFY(!panel_->isTraining());
    QVERIFY(status().contains("not finite"));
  }
};

QTEST_MAIN(TrainingPanelTest)
#include "training_panel_test.moc"
