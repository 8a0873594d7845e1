// What can be undone: a history for each clip, which waits while another clip is open.
#pragma once

#include <QUndoGroup>

#include <filesystem>
#include <functional>
#include <map>

class QUndoCommand;
class QUndoStack;

namespace hrlf::ui {

/// Always has an active stack. Steps change the open clip alone, so a history goes on once its clip is open again as it
/// was left.
class ClipHistories : public QUndoGroup {
 public:
  explicit ClipHistories(QObject* parent);

  /// Goes on with the history of this clip; empty: with that of no clip, which begins anew.
  void open(const std::filesystem::path& clip);
  /// A step of the open clip.
  void push(QUndoCommand* step);
  /// Forgets the histories of all other clips; when the open one's is among them, none goes on.
  void keepOnly(const std::function<bool(const std::filesystem::path&)>& isKept);

 private:
  std::map<std::filesystem::path, QUndoStack*> clips_;
  QUndoStack* none_;
};

}  // namespace hrlf::ui
