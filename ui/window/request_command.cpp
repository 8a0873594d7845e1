#include "ui/window/request_command.h"

#include "ui/session/clip_session.h"
#include "ui/theme/palette.h"

#include <QCoreApplication>

namespace hrlf::ui {
namespace {

struct RequestText {
  Q_DECLARE_TR_FUNCTIONS(hrlf::ui::RequestCommand)
};

constexpr qint64 together = 1000;  // milliseconds

}  // namespace

QString requestChangeText(const MissingRequest& before, const MissingRequest& after) {
  int changed = 0;
  QString text;
  for (const Modality m : allModalities) {
    const QString title = modalityTitle(m);
    if (before.removed[m] != after.removed[m]) {
      ++changed;
      text = after.removed[m] ? RequestText::tr("take %1 away").arg(title) : RequestText::tr("give %1 back").arg(title);
    } else if (before.ratio[m] != after.ratio[m]) {
      ++changed;
      text = RequestText::tr("missing share of %1").arg(title);
    } else if (before.spans[m] != after.spans[m]) {
      ++changed;
      text = RequestText::tr("missing stretch of %1").arg(title);
    }
  }
  if (changed == 1) return text;
  if (changed > 1) return RequestText::tr("missing modalities");
  const bool isOtherPattern = before.pattern != after.pattern || before.stretch != after.stretch;
  return isOtherPattern ? RequestText::tr("pattern of the missing frames") : RequestText::tr("seed");
}

RequestCommand::RequestCommand(ClipSession* session, const MissingRequest& wanted, const QString& text)
    : QUndoCommand(text), session_(session), before_(session->request()), after_(wanted) {
  made_.start();
}

void RequestCommand::undo() {
  if (session_) session_->setRequest(before_);
}

void RequestCommand::redo() {
  if (session_) session_->setRequest(after_);
}

bool RequestCommand::mergeWith(const QUndoCommand* other) {
  const auto* next = dynamic_cast<const RequestCommand*>(other);
  if (next == nullptr || next->text() != text() || made_.elapsed() > together) return false;
  // A stretch that is painted is a step of its own however quickly the next one follows.
  for (const Modality m : allModalities)
    if (before_.spans[m] != next->after_.spans[m] || before_.removed[m] != next->after_.removed[m]) return false;
  after_ = next->after_;
  made_.restart();
  return true;
}

}  // namespace hrlf::ui
