// The words of a clip as rows that can be changed, each change undone.
#pragma once

#include "core/features/clip_features.h"
#include "core/media/word_edges.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <vector>

namespace hrlf::ui {

/// Start, end, word and how sure it is. Words stay in order, apart and within the clip: a time that would break this is
/// refused with refused(). Every change is one command of the undo stack.
class WordsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Start, End, Text, Certainty, ColumnCount };
  /// The shortest a word may be, seconds.
  static constexpr double shortest = shortestWord;

  /// @param undo  may be shared with other parts of the window; outlives the model
  explicit WordsModel(QUndoStack* undo, QObject* parent = nullptr);
  void setUndoStack(QUndoStack* undo) { undo_ = undo; }

  /// Another clip, or the same with new features of its words: no change by the person, nothing to undo.
  void setClip(std::shared_ptr<const ClipFeatures> clip);
  [[nodiscard]] const std::vector<Word>& words() const { return words_; }
  /// The word that is said at `time`; -1 between words.
  [[nodiscard]] int rowAt(double time) const;

  /// A new word behind `row` (-1: before all): in the gap there, else it shares the time of its neighbour. Its row, or
  /// -1 when there is no room.
  int insertAfter(int row);
  void remove(int first, int last);
  /// In two at the blank or in the middle of the text, the time in proportion.
  void split(int row);
  /// `first` to `last` become one word.
  void merge(int first, int last);
  /// Other times for all words, as found in the sound.
  void replaceAll(std::vector<Word> words, const QString& what);
  /// Both edges of a word at once. False when they would touch other words.
  bool setTimes(int row, double start, double end);
  /// The edge at the time `from`, of one word or of two that touch there, goes to `to`, or as near as its neighbours
  /// allow. Refused when no edge is there any more.
  void moveEdge(double from, double to);

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

 private:
  class Splice;  // a command: some rows for others

  /// Puts `inserted` in place of rows [first, first + removed).
  void change(int first, int removed, std::vector<Word> inserted, const QString& what);
  void splice(int first, int removed, const std::vector<Word>& inserted);
  [[nodiscard]] double floorOf(int row) const;    ///< where the word before ends
  [[nodiscard]] double ceilingOf(int row) const;  ///< where the next word begins, or the clip ends
  [[nodiscard]] QString certainty(int row) const;
  [[nodiscard]] MissingReason reasonOf(int row) const;

  QUndoStack* undo_;
  std::shared_ptr<const ClipFeatures> clip_;
  double duration_ = 0;
  std::vector<Word> words_;
};

}  // namespace hrlf::ui
