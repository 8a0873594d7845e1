// The library as a list that is searched, filled by dropping files, and opened from.
#pragma once

#include "core/base/error.h"

#include <QWidget>

#include <cstdint>
#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace hrlf::ui {

class Library;

/// Double click or Enter opens, Delete takes out of the list (the file stays; asks first when work on a clip would be
/// lost), typing in the field above searches names
/// and states. Files and folders are dropped anywhere on it.
class LibraryPanel : public QWidget {
  Q_OBJECT
 public:
  /// @param library  outlives the panel
  explicit LibraryPanel(Library* library, QWidget* parent = nullptr);

  /// Rows of the library that are selected, ascending.
  [[nodiscard]] std::vector<int> selectedRows() const;
  /// Asks for files, for a folder, for the files of a data set; adds what was chosen.
  void chooseClips();
  void chooseFolder();
  void chooseDataset();
  void removeSelected();

 signals:
  /// A clip is to be shown.
  void clipChosen(std::uint64_t id);
  /// A clip or data set whose file is gone was asked for.
  void missingChosen(std::uint64_t id);
  /// What the library has of the open clip is about to be looked at, and lost if the person says so.
  void removalAsked();
  /// A data set was to be shown and cannot be read.
  void failed(const QString& what, const hrlf::Error& error);
  /// The selected clips (all, when none is selected) are to be analysed, or put beside each other.
  void analyseRequested();
  void compareRequested();

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  class Search;

  void activate(const QModelIndex& index);
  void showState();

  Library* library_;
  Search* shown_;
  QLineEdit* search_;
  QListView* list_;
  QLabel* state_;
  QAction* remove_;
};

}  // namespace hrlf::ui
