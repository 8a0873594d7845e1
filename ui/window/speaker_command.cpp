#include "ui/window/speaker_command.h"

#include "ui/session/clip_session.h"

#include <QCoreApplication>

namespace hrlf::ui {
namespace {

struct SpeakerText {
  Q_DECLARE_TR_FUNCTIONS(hrlf::ui::SpeakerCommand)
};

}  // namespace

SpeakerCommand::SpeakerCommand(ClipSession* session, std::size_t person)
    : QUndoCommand(SpeakerText::tr("person %1 speaks").arg(person + 1)),
      session_(session),
      clip_(session->clip()->media.path),
      before_(session->speaker()),
      after_(person) {}

void SpeakerCommand::choose(std::size_t person) const {
  if (session_ && session_->clip() && session_->clip()->media.path == clip_) session_->setSpeaker(person);
}

void SpeakerCommand::undo() { choose(before_); }

void SpeakerCommand::redo() { choose(after_); }

}  // namespace hrlf::ui
