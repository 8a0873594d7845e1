#include "ui/window/clip_histories.h"

#include <QUndoStack>

namespace hrlf::ui {

ClipHistories::ClipHistories(QObject* parent) : QUndoGroup(parent), none_(new QUndoStack(this)) {
  setActiveStack(none_);
}

void ClipHistories::open(const std::filesystem::path& clip) {
  none_->clear();
  if (clip.empty()) return setActiveStack(none_);
  QUndoStack*& stack = clips_[clip];
  if (stack == nullptr) stack = new QUndoStack(this);
  setActiveStack(stack);
}

void ClipHistories::push(QUndoCommand* step) { activeStack()->push(step); }

void ClipHistories::keepOnly(const std::function<bool(const std::filesystem::path&)>& isKept) {
  std::erase_if(clips_, [&](const auto& clip) {
    if (isKept(clip.first)) return false;
    if (activeStack() == clip.second) open({});
    delete clip.second;
    return true;
  });
}

}  // namespace hrlf::ui
