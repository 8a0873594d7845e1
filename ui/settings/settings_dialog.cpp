#include "ui/settings/settings_dialog.h"

#include "ui/jobs/job.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hrlf::ui {

namespace {

/// A sentence under a control.
QLabel* hint(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setWordWrap(true);
  label->setForegroundRole(QPalette::PlaceholderText);
  return label;
}

}  // namespace

SettingsDialog::SettingsDialog(const Settings& settings, QWidget* parent)
    : QDialog(parent),
      settings_(settings),
      theme_(new QComboBox(this)),
      language_(new QComboBox(this)),
      threads_(new QSpinBox(this)),
      model_(new QLineEdit(settings.model, this)),
      words_(new QLineEdit(settings.wordVectors, this)),
      cacheFolder_(new QLineEdit(settings.cacheFolder, this)),
      cacheSize_(new QSpinBox(this)),
      cacheUsed_(new QLabel(this)) {
  setObjectName("settingsDialog");
  setWindowTitle(tr("Settings"));
  auto* pages = new QTabWidget(this);
  pages->setDocumentMode(true);
  pages->setObjectName("settingsPages");
  pages->addTab(appearancePage(), tr("Appearance"));
  pages->addTab(computingPage(), tr("Computing"));
  pages->addTab(cachePage(), tr("Cache"));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Apply | QDialogButtonBox::Cancel, this);
  connect(buttons, &QDialogButtonBox::accepted, this, [this] {
    apply();
    accept();
  });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, &SettingsDialog::apply);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(pages);
  layout->addWidget(buttons);
  resize(fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 20);
}

QWidget* SettingsDialog::appearancePage() {
  auto* page = new QWidget(this);
  auto* form = new QFormLayout(page);
  theme_->setObjectName("settingsTheme");
  theme_->addItem(tr("As the desktop"), static_cast<int>(Theme::Desktop));
  theme_->addItem(tr("Light"), static_cast<int>(Theme::Light));
  theme_->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
  theme_->setCurrentIndex(theme_->findData(static_cast<int>(settings_.theme)));
  language_->setObjectName("settingsLanguage");
  language_->addItem(tr("As the system"), QString());
  // Each in its own language, so that it is found by those who read no other.
  language_->addItem(QStringLiteral("English"), QStringLiteral("en"));
  language_->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
  language_->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
  language_->setCurrentIndex(std::max(0, language_->findData(settings_.language)));
  form->addRow(tr("&Theme"), theme_);
  form->addRow(tr("&Language"), language_);
  form->addRow({}, hint(tr("The language changes when the program is started again."), page));
  return page;
}

QWidget* SettingsDialog::computingPage() {
  auto* page = new QWidget(this);
  auto* form = new QFormLayout(page);
  auto* device = new QLabel(tr("Processor"), page);
  device->setObjectName("settingsDevice");
  threads_->setObjectName("settingsThreads");
  constexpr int mostThreads = 256;
  threads_->setRange(0, mostThreads);
  threads_->setSpecialValueText(tr("All cores"));
  threads_->setValue(settings_.threads);
  threads_->setToolTip(
      tr("For training, t-SNE and reading data sets. With one thread, training gives the same numbers "
         "on every machine."));
  model_->setObjectName("settingsModel");
  model_->setPlaceholderText(tr("The starter model"));
  model_->setClearButtonEnabled(true);
  words_->setObjectName("settingsWords");
  words_->setPlaceholderText(tr("The built-in table"));
  words_->setClearButtonEnabled(true);
  form->addRow(tr("Device"), device);
  form->addRow(tr("&Threads"), threads_);
  form->addRow(tr("&Model"),
               pathRow(model_, tr("Model to begin with"), tr("Checkpoints (*.safetensors);;All files (*)")));
  form->addRow(tr("&Word vectors"), pathRow(words_, tr("Word vectors"), tr("Word vectors (*.txt);;All files (*)")));
  form->addRow({}, hint(tr("A model judges only clips that were read with the word vectors it was trained on. Other "
                           "word vectors are used from the next start on."),
                        page));
  return page;
}

QWidget* SettingsDialog::cachePage() {
  auto* page = new QWidget(this);
  auto* form = new QFormLayout(page);
  cacheFolder_->setObjectName("settingsCacheFolder");
  const auto usual = ClipCache::ofUser();
  cacheFolder_->setPlaceholderText(usual ? QString::fromStdString(usual->folder().string()) : tr("No cache"));
  cacheFolder_->setClearButtonEnabled(true);
  cacheSize_->setObjectName("settingsCacheSize");
  constexpr int mostGigabytes = 10'000;
  cacheSize_->setRange(0, mostGigabytes);
  cacheSize_->setSuffix(tr(" GB"));
  cacheSize_->setValue(settings_.cacheGigabytes);
  cacheSize_->setToolTip(tr("When it is full, what was not used for longest goes"));
  cacheUsed_->setObjectName("settingsCacheUsed");
  auto* empty = new QPushButton(tr("&Empty the cache"), page);
  empty->setObjectName("settingsCacheEmpty");
  empty->setToolTip(tr("Clips that were read are read anew when they are opened; nothing of yours is lost"));
  connect(empty, &QPushButton::clicked, this, [this] { showCacheSize(true); });
  auto* used = new QWidget(page);
  auto* row = new QHBoxLayout(used);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(cacheUsed_, 1);
  row->addWidget(empty);
  form->addRow(tr("&Folder"), pathRow(cacheFolder_, tr("Folder for clips that were read"), {}));
  form->addRow(tr("&At most"), cacheSize_);
  form->addRow(tr("In use"), used);
  form->addRow({}, hint(tr("What was read of clips is kept here, so that they open at once the next time."), page));
  showCacheSize();
  return page;
}

QWidget* SettingsDialog::pathRow(QLineEdit* line, const QString& title, const QString& filter) {
  auto* row = new QWidget(this);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  line->setAccessibleName(title);
  auto* choose = new QToolButton(row);
  choose->setText(tr("…"));
  choose->setToolTip(tr("Choose"));
  choose->setAccessibleName(tr("Choose: %1").arg(title));
  layout->addWidget(line, 1);
  layout->addWidget(choose);
  row->setFocusProxy(line);
  connect(choose, &QToolButton::clicked, this, [this, line, title, filter] {
    const QString chosen = filter.isEmpty() ? QFileDialog::getExistingDirectory(this, title, line->text())
                                            : QFileDialog::getOpenFileName(this, title, line->text(), filter);
    if (!chosen.isEmpty()) line->setText(chosen);
  });
  return row;
}

Settings SettingsDialog::settings() const {
  Settings settings = settings_;
  settings.theme = static_cast<Theme>(theme_->currentData().toInt());
  settings.language = language_->currentData().toString();
  settings.threads = threads_->value();
  settings.model = model_->text().trimmed();
  settings.wordVectors = words_->text().trimmed();
  settings.cacheFolder = cacheFolder_->text().trimmed();
  settings.cacheGigabytes = cacheSize_->value();
  return settings;
}

void SettingsDialog::apply() {
  const Settings now = settings();
  if (now == settings_) return;
  settings_ = now;
  emit applied(now);
}

void SettingsDialog::showCacheSize(bool empties) {
  const auto cache = settings().cache();
  if (!cache) return cacheUsed_->setText(tr("Nothing"));
  cacheUsed_->setText(empties ? tr("Emptying…") : tr("Counting…"));
  // Not the dialog's own: it may be closed meanwhile, and would wait for the end.
  auto* job = new Job(
      tr("Looking at the cache"),
      [dialog = QPointer(this), cache = *cache, empties, look = ++cacheLooks_](Progress&) -> Job::Continuation {
        if (empties) cache.empty();
        return [dialog, look, size = static_cast<qint64>(cache.size())] {
          if (dialog && look == dialog->cacheLooks_) dialog->cacheUsed_->setText(QLocale().formattedDataSize(size));
        };
      },
      parent() != nullptr ? parent() : this);
  connect(job, &Job::ended, job, &QObject::deleteLater);
  job->start();
}

}  // namespace hrlf::ui
