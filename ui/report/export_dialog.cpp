#include "ui/report/export_dialog.h"

#include "ui/jobs/path_text.h"
#include "ui/plots/time_scale.h"
#include "ui/report/export_folder.h"
#include "ui/report/report_writer.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace hrlf::ui {
namespace {

constexpr auto sectionsKey = "export/sections";
constexpr auto formatsKey = "export/formats";
constexpr auto authorKey = "export/author";
constexpr auto logoKey = "export/logo";
constexpr auto rangeKey = "export/range";

QString text(std::string_view name) { return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())); }

struct Named {
  QString title;
  QString tip;
};

Named named(ReportSection section) {
  switch (section) {
    case ReportSection::Summary:
      return {ExportDialog::tr("Summary"), ExportDialog::tr("The result in sentences, and the clip with its pictures")};
    case ReportSection::Damage:
      return {ExportDialog::tr("Damage"), ExportDialog::tr("What was done to the recording before it was read")};
    case ReportSection::Lanes:
      return {ExportDialog::tr("Lanes"), ExportDialog::tr("Words, voice and face over time, and what was missing")};
    case ReportSection::Curve:
      return {ExportDialog::tr("Curve"), ExportDialog::tr("The prediction over time")};
    case ReportSection::Conditions:
      return {ExportDialog::tr("Conditions"), ExportDialog::tr("The table of the seven modality conditions")};
    case ReportSection::Robustness:
      return {ExportDialog::tr("Robustness"),
              ExportDialog::tr("What dropping shares of the frames does; it is measured anew, which takes a while")};
    case ReportSection::Representations:
      return {ExportDialog::tr("Representations"), ExportDialog::tr("t-SNE pictures of Q, U and H")};
    case ReportSection::Annotations:
      return {ExportDialog::tr("Notes"), ExportDialog::tr("Free notes, and the table of notes with times")};
    case ReportSection::ModelCard:
      return {ExportDialog::tr("Model card"), ExportDialog::tr("Model, versions, warnings")};
    case ReportSection::Method:
      return {ExportDialog::tr("Method"), ExportDialog::tr("The method in a paragraph")};
  }
  return {};
}

Named named(ExportFormat format) {
  switch (format) {
    case ExportFormat::Pdf:
      return {ExportDialog::tr("PDF"), ExportDialog::tr("The report to print and hand on: report.pdf")};
    case ExportFormat::Html:
      return {ExportDialog::tr("HTML"), ExportDialog::tr("The report as one page with its pictures: report.html")};
    case ExportFormat::Odt:
      return {ExportDialog::tr("ODT"), ExportDialog::tr("The report to be worked on in a word processor: report.odt")};
    case ExportFormat::Csv:
      return {ExportDialog::tr("CSV"), ExportDialog::tr("Tables: predictions.csv, notes.csv")};
    case ExportFormat::Json:
      return {ExportDialog::tr("JSON"), ExportDialog::tr("Everything for other programs: analysis.json")};
    case ExportFormat::Elan:
      return {ExportDialog::tr("ELAN"),
              ExportDialog::tr("Words, predictions, missing stretches and notes as tiers: predictions.eaf")};
    case ExportFormat::Video:
      return {ExportDialog::tr("Video"),
              ExportDialog::tr("The clip with face, words, curve and lanes burnt in: annotated.mp4")};
  }
  return {};
}

QString nameOf(ReportSection section) { return text(reportSectionName(section)); }
QString nameOf(ExportFormat format) { return text(exportFormatName(format)); }

/// A check box for each of `all` in rows of `columns`, in the order in which `all` has them.
template <class Values>
QMap<int, QCheckBox*> addBoxes(QGridLayout* grid, const Values& all, int columns, const QString& prefix) {
  QMap<int, QCheckBox*> boxes;
  for (const auto value : all) {
    const auto [title, tip] = named(value);
    auto* box = new QCheckBox(title);
    box->setObjectName(prefix + nameOf(value));
    box->setToolTip(tip);
    const int place = static_cast<int>(boxes.size());
    grid->addWidget(box, place / columns, place % columns);
    boxes.insert(static_cast<int>(value), box);
  }
  return boxes;
}

template <class Value, class Values>
std::set<Value> checkedOf(const QMap<int, QCheckBox*>& boxes, const Values& all) {
  std::set<Value> checked;
  for (const Value value : all)
    if (boxes[static_cast<int>(value)]->isChecked()) checked.insert(value);
  return checked;
}

QString rangeText(const TimeSpan& range) {
  return ExportDialog::tr("%1 – %2").arg(timeText(range.start, 0.1), timeText(range.end, 0.1));
}

QToolButton* browseButton(const QString& name, const QString& tip) {
  auto* button = new QToolButton;
  button->setObjectName(name);
  button->setText(ExportDialog::tr("Browse…"));
  button->setToolTip(tip);
  button->setAccessibleName(tip);
  return button;
}

}  // namespace

ExportDialog::ExportDialog(Subject subject, QWidget* parent)
    : QDialog(parent),
      subject_(std::move(subject)),
      title_(new QLineEdit),
      author_(new QLineEdit),
      logo_(new QLineEdit),
      folder_(new QLineEdit(proposedExportFolder(subject_.clip))),
      whole_(new QRadioButton(tr("&Whole clip"))),
      visible_(new QRadioButton),
      selected_(new QRadioButton),
      hint_(new QLabel),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)) {
  setObjectName("exportDialog");
  setWindowTitle(tr("Export"));
  auto* layout = new QVBoxLayout(this);
  auto* columns = new QHBoxLayout;
  auto* right = new QVBoxLayout;
  right->addWidget(buildFormats());
  right->addWidget(buildRanges());
  right->addStretch();
  sectionBox_ = buildSections();
  columns->addWidget(sectionBox_);
  columns->addLayout(right);
  layout->addLayout(columns);
  layout->addWidget(buildHead());
  layout->addWidget(buildFolder());
  hint_->setObjectName("exportHint");
  hint_->setWordWrap(true);
  layout->addWidget(hint_);
  layout->addWidget(buttons_);
  buttons_->button(QDialogButtonBox::Ok)->setText(tr("&Export"));
  connect(buttons_, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
  connect(buttons_, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
  restore();
  for (QCheckBox* box : sections_) connect(box, &QCheckBox::toggled, this, &ExportDialog::showState);
  for (QCheckBox* box : formats_) connect(box, &QCheckBox::toggled, this, &ExportDialog::showState);
  for (QLineEdit* edit : {folder_, logo_}) connect(edit, &QLineEdit::textChanged, this, &ExportDialog::showState);
  showState();
}

QWidget* ExportDialog::buildHead() {
  auto* box = new QGroupBox(tr("Head of the report"));
  auto* form = new QFormLayout(box);
  title_->setObjectName("exportTitle");
  title_->setPlaceholderText(tr("The clip's name"));
  author_->setObjectName("exportAuthor");
  author_->setPlaceholderText(tr("Nobody is named"));
  logo_->setObjectName("exportLogo");
  logo_->setPlaceholderText(tr("No logo"));
  logo_->setClearButtonEnabled(true);
  auto* browse = browseButton("exportLogoBrowse", tr("Choose a picture for the logo"));
  connect(browse, &QToolButton::clicked, this, &ExportDialog::chooseLogo);
  auto* row = new QHBoxLayout;
  row->addWidget(logo_, 1);
  row->addWidget(browse);
  form->addRow(tr("&Title"), title_);
  form->addRow(tr("&Author"), author_);
  auto* label = new QLabel(tr("&Logo"));
  label->setBuddy(logo_);
  form->addRow(label, row);
  return box;
}

QWidget* ExportDialog::buildSections() {
  auto* box = new QGroupBox(tr("Sections of the report"));
  auto* grid = new QGridLayout(box);
  constexpr int columns = 2;
  sections_ = addBoxes(grid, allReportSections, columns, QStringLiteral("section_"));
  grid->setRowStretch(grid->rowCount(), 1);
  return box;
}

QWidget* ExportDialog::buildFormats() {
  auto* box = new QGroupBox(tr("Files"));
  auto* grid = new QGridLayout(box);
  constexpr int columns = 4;
  formats_ = addBoxes(grid, allExportFormats, columns, QStringLiteral("format_"));
  return box;
}

QWidget* ExportDialog::buildRanges() {
  auto* box = new QGroupBox(tr("Part of the clip"));
  auto* layout = new QVBoxLayout(box);
  whole_->setObjectName("exportWhole");
  visible_->setObjectName("exportVisible");
  visible_->setText(tr("&Visible range (%1)").arg(rangeText(subject_.visible)));
  visible_->setToolTip(tr("What the time line shows"));
  selected_->setObjectName("exportSelection");
  selected_->setText(subject_.selection ? tr("&Selection (%1)").arg(rangeText(*subject_.selection)) : tr("&Selection"));
  selected_->setToolTip(tr("The range between I and O"));
  selected_->setEnabled(subject_.selection.has_value());
  for (QRadioButton* button : {whole_, visible_, selected_}) layout->addWidget(button);
  return box;
}

QWidget* ExportDialog::buildFolder() {
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  folder_->setObjectName("exportFolder");
  auto* label = new QLabel(tr("Into the &folder"));
  label->setBuddy(folder_);
  auto* browse = browseButton("exportFolderBrowse", tr("Choose the folder"));
  connect(browse, &QToolButton::clicked, this, &ExportDialog::chooseFolder);
  layout->addWidget(label);
  layout->addWidget(folder_, 1);
  layout->addWidget(browse);
  return row;
}

void ExportDialog::restore() {
  const QSettings settings;
  const ExportRequest usual;
  const auto check = [&settings](const char* key, const auto& boxes, const auto& all, const auto& standard) {
    const bool isKnown = settings.contains(key);
    const QStringList names = settings.value(key).toStringList();
    for (const auto value : all)
      boxes[static_cast<int>(value)]->setChecked(isKnown ? names.contains(nameOf(value)) : standard.contains(value));
  };
  // Robustness takes longer than all the rest, so it is asked for.
  std::set<ReportSection> sections = usual.sections;
  sections.erase(ReportSection::Robustness);
  check(sectionsKey, sections_, allReportSections, sections);
  check(formatsKey, formats_, allExportFormats, usual.formats);
  author_->setText(settings.value(authorKey).toString());
  logo_->setText(settings.value(logoKey).toString());
  const QString range = settings.value(rangeKey).toString();
  whole_->setChecked(true);
  if (range == QLatin1String("visible")) visible_->setChecked(true);
  if (range == QLatin1String("selection") && subject_.selection) selected_->setChecked(true);
}

void ExportDialog::remember() const {
  QSettings settings;
  const ExportRequest wanted = request();
  QStringList sections;
  for (const ReportSection section : wanted.sections) sections << nameOf(section);
  QStringList formats;
  for (const ExportFormat format : wanted.formats) formats << nameOf(format);
  settings.setValue(sectionsKey, sections);
  settings.setValue(formatsKey, formats);
  settings.setValue(authorKey, author_->text());
  settings.setValue(logoKey, logo_->text());
  settings.setValue(rangeKey, visible_->isChecked() ? "visible" : selected_->isChecked() ? "selection" : "whole");
  rememberExportFolder(subject_.clip, folder_->text().trimmed());
}

void ExportDialog::showState() {
  const ExportRequest wanted = request();
  const bool hasReport = std::ranges::any_of(std::array{ExportFormat::Pdf, ExportFormat::Html, ExportFormat::Odt},
                                             [&](ExportFormat f) { return wanted.formats.contains(f); });
  sectionBox_->setEnabled(hasReport);
  for (QWidget* widget : std::initializer_list<QWidget*>{title_, author_, logo_}) widget->setEnabled(hasReport);
  QString hint;
  if (wanted.formats.empty())
    hint = tr("Choose at least one kind of file.");
  else if (folder_->text().trimmed().isEmpty())
    hint = tr("Choose a folder.");
  else if (hasReport && !logo_->text().isEmpty() && !QFileInfo(logo_->text()).isFile())
    hint = tr("There is no such logo.");
  else if (wanted.sections.empty() && hasReport)
    hint = tr("The report will hold its head and the model's limits alone.");
  hint_->setText(hint);
  const bool isPossible = hint.isEmpty() || (hasReport && wanted.sections.empty());
  buttons_->button(QDialogButtonBox::Ok)->setEnabled(isPossible);
}

void ExportDialog::chooseLogo() {
  const QString chosen = QFileDialog::getOpenFileName(this, tr("Logo"), QFileInfo(logo_->text()).path(),
                                                      tr("Pictures (*.png *.jpg *.jpeg *.svg);;All files (*)"));
  if (!chosen.isEmpty()) logo_->setText(chosen);
}

void ExportDialog::chooseFolder() {
  const QString chosen = QFileDialog::getExistingDirectory(this, tr("Export into a folder"), folder_->text());
  if (!chosen.isEmpty()) folder_->setText(chosen);
}

ExportRequest ExportDialog::request() const {
  ExportRequest wanted;
  wanted.sections = checkedOf<ReportSection>(sections_, allReportSections);
  wanted.formats = checkedOf<ExportFormat>(formats_, allExportFormats);
  wanted.title = title_->text().trimmed().toStdString();
  wanted.author = author_->text().trimmed().toStdString();
  if (!logo_->text().isEmpty()) wanted.logo = toPath(logo_->text());
  if (visible_->isChecked()) wanted.range = subject_.visible;
  if (selected_->isChecked()) wanted.range = subject_.selection;
  wanted.annotations = subject_.annotations;
  return wanted;
}

std::filesystem::path ExportDialog::folder() const { return toPath(folder_->text().trimmed()); }

QStringList ExportDialog::filesToReplace() const {
  QStringList files;
  std::error_code ignored;
  for (const std::string& name : exportFileNames(request()))
    if (std::filesystem::exists(folder() / name, ignored)) files << QString::fromStdString(name);
  return files;
}

void ExportDialog::askToReplace(const QStringList& files) {
  const QString question = tr("Replace %n file(s) that are already in “%1”?", nullptr, static_cast<int>(files.size()));
  auto* box = new QMessageBox(QMessageBox::Question, tr("Export"), question.arg(folder_->text().trimmed()),
                              QMessageBox::Cancel, this);
  box->setObjectName("replaceFiles");
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setTextFormat(Qt::PlainText);  // a folder's name is text, whatever it looks like
  box->setInformativeText(files.join(QStringLiteral(", ")));
  auto* replace = box->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
  box->setDefaultButton(QMessageBox::Cancel);
  connect(replace, &QPushButton::clicked, this, &ExportDialog::finish);
  box->open();
}

void ExportDialog::accept() {
  const QStringList files = filesToReplace();
  if (!files.isEmpty()) return askToReplace(files);
  finish();
}

void ExportDialog::finish() {
  remember();
  QDialog::accept();
}

}  // namespace hrlf::ui
