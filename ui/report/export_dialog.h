// What is to be exported: the report builder.
#pragma once

#include "ui/report/export_request.h"

#include <QDialog>
#include <QMap>

#include <filesystem>
#include <optional>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace hrlf::ui {

/// Sections, title, author, logo, range, formats and folder. Remembers the choices (but not the title, which is the
/// clip's) when it is accepted.
class ExportDialog : public QDialog {
  Q_OBJECT
 public:
  struct Ranges {
    TimeSpan visible;
    std::optional<TimeSpan> selection;  ///< between I and O
  };

  /// @param folder  proposed when none is remembered
  ExportDialog(const Ranges& ranges, const QString& folder, QWidget* parent = nullptr);

  /// All but the notes.
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
  void showState();
  void chooseLogo();
  void chooseFolder();

  Ranges ranges_;
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
