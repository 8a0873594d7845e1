// The notes of a clip as a table, and every change to them as a step that can be undone.
#pragma once

#include "core/annotation/annotation.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QUndoStack>

#include <vector>

namespace hrlf::ui {

/// Rows ascend in time, so a row moves when its time is changed. Times lie within the clip.
class AnnotationsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Start, End, Tags, Text, columns };
  /// Text and tags of a row together, for filters.
  static constexpr int searchRole = Qt::UserRole;

  /// @param undo  of the window; outlives the model
  explicit AnnotationsModel(QUndoStack* undo, QObject* parent = nullptr);

  void setUndoStack(QUndoStack* undo) { undo_ = undo; }

  /// Other notes, not for undo. Does not emit edited().
  void setAnnotations(std::vector<Annotation> annotations);
  [[nodiscard]] const std::vector<Annotation>& annotations() const { return annotations_; }
  /// Seconds; notes are kept within [0, duration].
  void setDuration(double seconds) { duration_ = seconds; }
  /// How many of these reach beyond the clip.
  [[nodiscard]] int beyondClip(const std::vector<Annotation>& annotations) const;

  void add(const Annotation& annotation);
  /// Several at once: one step.
  void addAll(const std::vector<Annotation>& annotations, const QString& what);
  /// @param rows  in any order
  void remove(const std::vector<int>& rows);
  /// The last row that equals this note; -1: none.
  [[nodiscard]] int rowOf(const Annotation& annotation) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 signals:
  /// By the person, also by undo and redo.
  void edited();
  void refused(const QString& why);
  /// What was typed is what was there.
  void unchanged();

 private:
  class Change;  // a command: these notes for those

  void change(std::vector<Annotation> after, const QString& what);
  void replace(const std::vector<Annotation>& annotations);
  /// A row of [first, last] that is now at the other end, with another content, moves there.
  bool moveWithin(int first, int last, const std::vector<Annotation>& annotations);
  [[nodiscard]] Annotation fitted(Annotation annotation) const;
  bool setTime(int row, bool isStart, const QString& text);

  QUndoStack* undo_;
  double duration_ = 0;
  std::vector<Annotation> annotations_;
};

}  // namespace hrlf::ui
