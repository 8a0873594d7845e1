#include "ui/training/config_form.h"
#include "ui/language/engine_text.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <limits>

namespace hrlf::ui {
namespace {

QString presetDescription(const QString& name) {
  if (name == QLatin1String("paper")) return ConfigForm::tr("As published for MOSI.");
  if (name == QLatin1String("paper-mosei")) return ConfigForm::tr("As published for MOSEI.");
  if (name == QLatin1String("paper-iemocap")) return ConfigForm::tr("As published for IEMOCAP.");
  if (name == QLatin1String("starter"))
    return ConfigForm::tr("Small and quick: what the shipped model was trained with. For recordings of your own.");
  if (name == QLatin1String("mosi"))
    return ConfigForm::tr("For about a thousand utterances of fixed features, such as MOSI.");
  if (name == QLatin1String("factors"))
    return ConfigForm::tr("For generated data with known factors: the factorization is made to separate them.");
  if (name == QLatin1String("pooled-mlp"))
    return ConfigForm::tr("A baseline: statistics of the frames through an MLP, without teacher, FRF, HMI and HAL.");
  if (name == QLatin1String("multimodal-transformer"))
    return ConfigForm::tr("A baseline: the paper's encoders without teacher, FRF, HMI, HAL and KL.");
  return {};
}

QSpinBox* spinBox(const char* name, int from, int to, const QString& accessibleName, const QString& tip) {
  auto* box = new QSpinBox;
  box->setObjectName(QLatin1String(name));
  box->setRange(from, to);
  box->setAccessibleName(accessibleName);
  box->setToolTip(tip);
  return box;
}

}  // namespace

ConfigForm::ConfigForm(QWidget* parent) : QWidget(parent) {
  setObjectName("configForm");
  auto* tabs = new QTabWidget;
  tabs->setDocumentMode(true);
  tabs->setObjectName("configTabs");
  tabs->addTab(buildFields(), tr("Common settings"));
  tabs->addTab(buildJson(), tr("All settings"));
  problem_ = new QLabel;
  problem_->setObjectName("configProblem");
  problem_->setWordWrap(true);
  problem_->hide();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(tabs, 1);
  layout->addWidget(problem_);
  takePreset();
}

QWidget* ConfigForm::buildFields() {
  preset_ = new QComboBox;
  preset_->setObjectName("trainingPreset");
  preset_->setAccessibleName(tr("Named settings"));
  preset_->setToolTip(tr("Settings that have a name; each of them can be changed"));
  for (const std::string& name : presetNames()) preset_->addItem(QString::fromStdString(name));
  preset_->setCurrentText(QStringLiteral("starter"));
  description_ = new QLabel;
  description_->setObjectName("presetDescription");
  description_->setWordWrap(true);
  description_->setMinimumHeight(fontMetrics().lineSpacing() * 3);
  description_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  constexpr int most = 10000;
  seed_ = spinBox("trainingSeed", 0, std::numeric_limits<int>::max(), tr("Seed"),
                  tr("Draws first weights, order of samples and what is missing; with several seeds, the first"));
  seeds_ = spinBox("trainingSeeds", 1, 20, tr("Number of seeds"),
                   tr("More than one are trained one after the other and joined: the model is their mean, and says how "
                      "far they are apart"));
  teacherEpochs_ = spinBox("trainingTeacherEpochs", 0, most, tr("Epochs of the teacher"),
                           tr("How often the teacher sees all samples; 0: no teacher, which goes with HMI, HAL and KL "
                              "of weight 0"));
  studentEpochs_ = spinBox("trainingStudentEpochs", 1, most, tr("Epochs of the student"),
                           tr("How often the student sees all samples"));
  batch_ = spinBox("trainingBatch", 1, most, tr("Samples at once"), tr("Samples of one step; fewer need less memory"));
  threads_ = spinBox("trainingThreads", 0, 256, tr("Threads"),
                     tr("Threads of the computation; one gives the same numbers on every run"));
  threads_->setSpecialValueText(tr("all cores"));
  auto* fields = new QWidget;
  auto* form = new QFormLayout(fields);
  form->addRow(tr("&Preset"), preset_);
  form->addRow(description_);
  form->addRow(tr("&Seed"), seed_);
  form->addRow(tr("&Number of seeds"), seeds_);
  form->addRow(tr("&Teacher epochs"), teacherEpochs_);
  form->addRow(tr("St&udent epochs"), studentEpochs_);
  form->addRow(tr("&Batch"), batch_);
  form->addRow(tr("T&hreads"), threads_);
  connect(preset_, &QComboBox::currentIndexChanged, this, &ConfigForm::takePreset);
  for (QSpinBox* box : {seed_, teacherEpochs_, studentEpochs_, batch_, threads_})
    connect(box, &QSpinBox::valueChanged, this, &ConfigForm::takeFields);
  connect(seeds_, &QSpinBox::valueChanged, this, &ConfigForm::changed);
  return fields;
}

QWidget* ConfigForm::buildJson() {
  json_ = new QPlainTextEdit;
  json_->setObjectName("trainingJson");
  json_->setAccessibleName(tr("Every setting, as JSON"));
  json_->setToolTip(tr("Every setting of the training; what is left out keeps the preset's value"));
  json_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  json_->setLineWrapMode(QPlainTextEdit::NoWrap);
  json_->setTabChangesFocus(true);
  connect(json_, &QPlainTextEdit::textChanged, this, &ConfigForm::takeJson);
  return json_;
}

int ConfigForm::seeds() const { return seeds_->value(); }

QString ConfigForm::problem() const { return problem_->isHidden() ? QString() : problem_->text(); }

void ConfigForm::setConfig(const HrlfConfig& config, int seeds) {
  config_ = shown_ = config;
  {
    const QSignalBlocker quiet(seeds_);
    seeds_->setValue(seeds);
  }
  showFields();
  showJson();
  emit changed();
}

void ConfigForm::takePreset() {
  auto config = presetConfig(preset_->currentText().toStdString());
  if (!config) return;  // the box holds the engine's own names
  config->training.seed = shown_.training.seed;
  config->training.threads = shown_.training.threads;
  config_ = shown_ = *config;
  showFields();
  showJson();
  emit changed();
}

void ConfigForm::takeFields() {
  shown_.training.seed = static_cast<std::uint64_t>(seed_->value());
  shown_.training.teacherEpochs = teacherEpochs_->value();
  shown_.training.studentEpochs = studentEpochs_->value();
  shown_.training.batch = batch_->value();
  shown_.training.threads = threads_->value();
  showJson();
  takeJson();  // the engine has the last word on fields, too
}

void ConfigForm::takeJson() {
  auto config = configFromJson(json_->toPlainText().toStdString());
  if (config) {
    config_ = shown_ = *config;
    showFields();
  } else {
    config_.reset();
    problem_->setText(engineText(config.error()));
  }
  problem_->setVisible(!config);
  emit changed();
}

void ConfigForm::showFields() {
  const TrainingConfig& training = shown_.training;
  const QSignalBlocker quiet[] = {QSignalBlocker(preset_),        QSignalBlocker(seed_),
                                  QSignalBlocker(teacherEpochs_), QSignalBlocker(studentEpochs_),
                                  QSignalBlocker(batch_),         QSignalBlocker(threads_)};
  preset_->setCurrentText(QString::fromStdString(shown_.preset));
  description_->setText(presetDescription(preset_->currentText()));
  seed_->setValue(static_cast<int>(training.seed));
  teacherEpochs_->setValue(training.teacherEpochs);
  studentEpochs_->setValue(training.studentEpochs);
  batch_->setValue(training.batch);
  threads_->setValue(training.threads);
}

void ConfigForm::showJson() {
  const QSignalBlocker quiet(json_);
  json_->setPlainText(QString::fromStdString(configToJson(shown_)));
  problem_->hide();
}

}  // namespace hrlf::ui
