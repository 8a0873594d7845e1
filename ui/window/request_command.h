// One change of what is taken away, undone and redone.
#pragma once

#include "core/masks/missingness.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QUndoCommand>

namespace hrlf::ui {

class ClipSession;

/// Changes that follow each other within a second and touch the same control (a slider that is dragged) are one.
class RequestCommand : public QUndoCommand {
 public:
  /// @param text  what the person did: "Take Voice away"
  RequestCommand(ClipSession* session, const MissingRequest& wanted, const QString& text);

  void undo() override;
  void redo() override;
  [[nodiscard]] int id() const override { return 1; }
  bool mergeWith(const QUndoCommand* other) override;

 private:
  QPointer<ClipSession> session_;
  MissingRequest before_;
  MissingRequest after_;
  QElapsedTimer made_;
};

/// What changes between two requests, in a person's words: "Words: frames taken away".
[[nodiscard]] QString requestChangeText(const MissingRequest& before, const MissingRequest& after);

}  // namespace hrlf::ui
