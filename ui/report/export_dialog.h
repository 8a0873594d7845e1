// What is to be exported: the report builder.
#pragma once

#include "ui/report/export_request.h"

#include <QDialog>
#include <QMap>
#include <QStringList>

#include <filesystem>
#include <optional>
#include <vector>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace hrlf::ui {

/// Sections, title, author, logo, range, formats and folder. Asks before files are replaced. Remembers the choices (but
/// not the title, which is the clip's) when it is accepted; the folder for this clip alone.
class ExportDialog : public QDialog {
  Q_OBJECT
 public:
  /// What is exported.
  struct Subject {
    std::filesystem::path clip;
    TimeSpan visible;
    std::optional<TimeSpan> selection;    ///< between I and O
    std::vector<Annotation> annotations;  ///< of the whole clip, ascending in time
  };

  explicit ExportDialog(Subject subject, QWidget* parent = nullptr);

  /// All but the free notes.
  [[nodiscard]] ExportRequest request() const;
  [[nodiscard]] std::filesystem::path folder() const;

  void accept() override;

 private:
  QWidget* buildHead();
  QWidget* buildSections();
  QWidget* buildFormats();
  QWidget* buildRanges();
  QWidget* buildFolder();
  void restore();
  void remember() const;
  /// Of the files that would be written, those that are there already.
  [[nodiscard]] QStringList filesToReplace() const;
  void askToReplace(const QStringList& files);
  void finish();
  void showState();
  void chooseLogo();
  void chooseFolder();

  Subject subject_;
  QLineEdit* title_;
  QLineEdit* author_;
  QLineEdit* logo_;
  QLineEdit* folder_;
  QMap<int, QCheckBox*> sections_;  ///< by ReportSection
  QMap<int, QCheckBox*> formats_;   ///< by ExportFormat
  QWidget* sectionBox_ = nullptr;
  QRadioButton* whole_;
  QRadioButton* visible_;
  QRadioButton* selected_;
  QLabel* hint_;
  QDialogButtonBox* buttons_;
};

}  // namespace hrlf::ui
