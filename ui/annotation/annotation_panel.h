// Notes: free ones for the report, and those on a moment or a stretch of the clip.
#pragma once

#include "core/annotation/annotation.h"
#include "core/base/error.h"

#include <QList>
#include <QWidget>

#include <filesystem>
#include <map>
#include <optional>
#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSortFilterProxyModel;
class QTableView;
class QUndoStack;

namespace hrlf::ui {

class AnnotationsModel;

/// Free notes above a table of notes with times. A note is added at the cursor, or for the range between I and O when
/// there is one; text, tags and times are edited in the table; a click on a row asks for its time. The notes of a clip
/// come back when it is opened again while the program runs.
class AnnotationPanel : public QWidget {
  Q_OBJECT
 public:
  /// @param undo  of the window; outlives the panel
  explicit AnnotationPanel(QUndoStack* undo, QWidget* parent = nullptr);
  /// Another one from now on, which outlives the panel or is followed by the next.
  void setUndoStack(QUndoStack* undo);

  /// The clip that the notes are about; empty: none, and nothing can be written. The same clip again (read in another
  /// way) keeps its notes.
  void setClip(const std::filesystem::path& clip, double duration);
  [[nodiscard]] const std::vector<Annotation>& annotations() const;
  /// Other notes for the open clip, as a session brings them; not for undo. annotationsChanged() follows.
  void setAnnotations(const std::vector<Annotation>& annotations);
  [[nodiscard]] QString freeNotes() const;
  /// As setAnnotations().
  void setFreeNotes(const QString& text);

  /// Add, delete, read and save: for a menu.
  [[nodiscard]] QList<QAction*> menuActions() const;
  [[nodiscard]] AnnotationsModel* model() const { return model_; }

 public slots:
  void setCursor(double seconds) { cursor_ = seconds; }
  /// The range between I and O.
  void setSelection(std::optional<hrlf::TimeSpan> selection) { selection_ = selection; }
  /// A note, still without words, for each of these stretches; the first is about to be typed. One step of undo.
  void addNotes(const std::vector<hrlf::TimeSpan>& spans);
  /// Selects a note by its place in annotations(), as when it is clicked on the time line.
  void choose(int note);

 signals:
  /// By the person (also by undo and redo), by another clip, or by setAnnotations().
  void annotationsChanged();
  void freeNotesChanged();
  /// Another note is selected; -1: none.
  void chosenChanged(int note);
  void timeChosen(double seconds);
  /// A note is about to be typed: the panel must be in sight.
  void shown();
  /// A file could not be read or written, or something about it is worth knowing.
  void failed(const QString& what, const hrlf::Error& error);
  void noted(const QString& what, const QString& text);
  void warned(const QString& what, const QString& text);

 protected:
  void changeEvent(QEvent* event) override;
  /// Undo and redo in the free notes are the window's: there is one history.
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  class FreeChange;  // a command: this text for that

  void buildActions();
  void showFreeNotes(const QString& text);
  void freeNotesTyped();
  void showRefusal(const QString& why);
  void addNote();
  void deleteNotes();
  void readNotes();
  void saveNotes();
  void selectRow(int row, bool isToBeEdited);
  void showState();
  [[nodiscard]] int chosenRow() const;

  QUndoStack* undo_;
  AnnotationsModel* model_;
  QSortFilterProxyModel* filtered_;
  QPlainTextEdit* free_;
  QLineEdit* filter_;
  QTableView* table_;
  QLabel* message_;
  bool isMessageNew_ = false;  ///< what the click that caused it does besides leaves it there
  QString freeNotes_;          ///< as they are known to the history
  QAction* add_ = nullptr;
  QAction* delete_ = nullptr;
  QAction* read_ = nullptr;
  QAction* save_ = nullptr;
  std::filesystem::path clip_;
  std::map<std::filesystem::path, std::vector<Annotation>> others_;  ///< of clips that were open before
  double cursor_ = 0;
  std::optional<TimeSpan> selection_;
};

}  // namespace hrlf::ui
