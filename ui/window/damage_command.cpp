#include "ui/window/damage_command.h"

#include "ui/session/clip_session.h"

#include <QCoreApplication>

namespace hrlf::ui {
namespace {

struct DamageText {
  Q_DECLARE_TR_FUNCTIONS(hrlf::ui::DamageCommand)
};

}  // namespace

DamageCommand::DamageCommand(ClipSession* session, const DamageRequest& wanted)
    : QUndoCommand(DamageText::tr("damage to the recording")),
      session_(session),
      clip_(session->clip()->media.path),
      before_(session->damage()),
      after_(wanted.isNothing() ? DamageRequest{} : wanted) {}

void DamageCommand::choose(const DamageRequest& damage) const {
  if (session_ && session_->clip() && session_->clip()->media.path == clip_) session_->setDamage(damage);
}

void DamageCommand::undo() { choose(before_); }

void DamageCommand::redo() { choose(after_); }

bool DamageCommand::mergeWith(const QUndoCommand* other) {
  const auto* next = dynamic_cast<const DamageCommand*>(other);
  if (next == nullptr || !session_ || !session_->clip() || session_->clip()->damage == after_) return false;
  after_ = next->after_;
  setObsolete(after_ == before_);
  return true;
}

}  // namespace hrlf::ui
