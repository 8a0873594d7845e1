// The transcript, to be read along and corrected.
#pragma once

#include "core/features/clip_features.h"

#include <QWidget>

#include <memory>
#include <vector>

class QAction;
class QLabel;
class QTableView;
class QToolButton;
class QUndoStack;

namespace hrlf::ui {

class WordsModel;

/// A table of the words with what is done to them. The row under the cursor is shown; a click on a row asks for its
/// time. Enter or a double click edits, Ctrl+I inserts, Ctrl+Delete deletes, Ctrl+J joins, Ctrl+K splits, Ctrl+P plays.
class TranscriptPanel : public QWidget {
  Q_OBJECT
 public:
  /// @param undo  of the window; outlives the panel
  explicit TranscriptPanel(QUndoStack* undo, QWidget* parent = nullptr);

  /// Another clip, or the open one with new words.
  void setClip(std::shared_ptr<const ClipFeatures> clip);
  /// Times that were found in the sound; one change for undo.
  void setAligned(std::vector<Word> words);
  [[nodiscard]] const std::vector<Word>& words() const;
  /// What can be done with words; by keys while the panel has the focus.
  [[nodiscard]] QList<QAction*> menuActions() const;
  [[nodiscard]] WordsModel* model() const { return model_; }

 public slots:
  /// Shows which word is said; scrolls unless the person is editing.
  void setCursor(double seconds);
  /// WordsModel::moveEdge(): a hand on the time line moved it.
  void moveEdge(double from, double to);

 signals:
  /// The person changed words, also by undo and redo.
  void edited();
  void wordChosen(double seconds);
  void playRequested(double from, double to);
  void alignRequested();
  void saveRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void buildActions();
  void fitRows();                                          ///< heights and columns to the font
  [[nodiscard]] std::pair<int, int> selectedRows() const;  ///< first and last; -1, -1: none
  void selectRow(int row);
  void showState();

  WordsModel* model_;
  QTableView* table_;
  QLabel* source_;
  QLabel* note_;
  QAction* play_ = nullptr;
  QAction* insert_ = nullptr;
  QAction* delete_ = nullptr;
  QAction* split_ = nullptr;
  QAction* merge_ = nullptr;
  QAction* align_ = nullptr;
  QAction* save_ = nullptr;
  std::shared_ptr<const ClipFeatures> clip_;
  int cursorRow_ = -1;
  bool isFollowing_ = false;  ///< the cursor moves the selection, not the person
};

}  // namespace hrlf::ui
