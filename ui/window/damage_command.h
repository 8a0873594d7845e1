// Other damage done to the recording before it is read, undone and redone.
#pragma once

#include "core/damage/damage_request.h"

#include <QPointer>
#include <QUndoCommand>

#include <filesystem>

namespace hrlf::ui {

class ClipSession;

/// Each way it begins to read the clip again; the damage is in force once that is done. What is chosen while the damage
/// before is still being read takes its place. Does nothing once another clip is open.
class DamageCommand : public QUndoCommand {
 public:
  DamageCommand(ClipSession* session, const DamageRequest& wanted);

  [[nodiscard]] const DamageRequest& before() const { return before_; }
  [[nodiscard]] const DamageRequest& after() const { return after_; }

  void undo() override;
  void redo() override;
  [[nodiscard]] int id() const override { return 2; }
  bool mergeWith(const QUndoCommand* other) override;

 private:
  void choose(const DamageRequest& damage) const;

  QPointer<ClipSession> session_;
  std::filesystem::path clip_;
  DamageRequest before_;
  DamageRequest after_;
};

}  // namespace hrlf::ui
