// How long work tells how far it is and hears that it should stop.
#pragma once

#include <atomic>
#include <functional>
#include <string_view>
#include <utility>

namespace hrlf {

/// Handed by the caller to every long function, which calls update() and isCancelled() often (each 100 ms of work) and
/// returns `cancelled()` from error.h as soon as isCancelled() is true. Work is paused by a caller whose isCancelled()
/// waits. Threads: requestCancel() may be called from any; update() calls the listener on the worker's thread.
class Progress {
 public:
  /// @param listener  fraction in [0, 1] (never decreasing within one stage) and the stage in plain words.
  using Listener = std::function<void(double fraction, std::string_view stage)>;

  Progress() = default;
  explicit Progress(Listener listener) : listener_(std::move(listener)) {}
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  virtual ~Progress() = default;

  virtual void update(double fraction, std::string_view stage) {
    if (listener_) listener_(fraction, stage);
  }
  [[nodiscard]] virtual bool isCancelled() const { return cancelled_.load(std::memory_order_relaxed); }
  void requestCancel() { cancelled_.store(true, std::memory_order_relaxed); }

 private:
  Listener listener_;
  std::atomic<bool> cancelled_{false};
};

/// A part of a larger job: maps [0, 1] of the part onto [from, to] of the parent, and hears the parent's cancel.
class SubProgress final : public Progress {
 public:
  SubProgress(Progress& parent, double from, double to) : parent_(parent), from_(from), to_(to) {}
  void update(double fraction, std::string_view stage) override {
    parent_.update(from_ + (to_ - from_) * fraction, stage);
  }
  [[nodiscard]] bool isCancelled() const override { return parent_.isCancelled() || Progress::isCancelled(); }

 private:
  Progress& parent_;
  double from_;
  double to_;
};

}  // namespace hrlf
