// Another person made the speaker, undone and redone.
#pragma once

#include <QPointer>
#include <QUndoCommand>

#include <cstddef>
#include <filesystem>

namespace hrlf::ui {

class ClipSession;

/// Does nothing once another clip is open.
class SpeakerCommand : public QUndoCommand {
 public:
  SpeakerCommand(ClipSession* session, std::size_t person);

  void undo() override;
  void redo() override;

 private:
  void choose(std::size_t person) const;

  QPointer<ClipSession> session_;
  std::filesystem::path clip_;
  std::size_t before_;
  std::size_t after_;
};

}  // namespace hrlf::ui
