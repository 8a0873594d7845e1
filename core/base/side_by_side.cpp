#include "core/base/side_by_side.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

namespace hrlf {
namespace {

/// What one part last said; written on its thread, read on the caller's.
class PartProgress final : public Progress {
 public:
  /// @param gate  held by the calling thread while it asks whether to go on: as long as the work is paused
  explicit PartProgress(std::mutex& gate) : gate_(gate) {}
  [[nodiscard]] bool isCancelled() const override {
    const std::lock_guard pass(gate_);
    return Progress::isCancelled();
  }
  void update(double fraction, std::string_view stage) override {
    const std::lock_guard lock(mutex_);
    fraction_ = std::max(fraction_, std::clamp(fraction, 0.0, 1.0));
    stage_ = stage;
  }
  [[nodiscard]] double fraction() const {
    const std::lock_guard lock(mutex_);
    return fraction_;
  }
  [[nodiscard]] std::string stage() const {
    const std::lock_guard lock(mutex_);
    return stage_;
  }

 private:
  std::mutex& gate_;
  mutable std::mutex mutex_;
  double fraction_ = 0;
  std::string stage_ = "Reading the clip";
};

}  // namespace

void runSideBySide(const std::vector<ParallelPart>& parts, Progress& progress) {
  constexpr auto beat = std::chrono::milliseconds(50);
  std::mutex mutex;
  std::mutex gate;
  std::condition_variable ended;
  std::size_t running = parts.size();
  std::vector<std::unique_ptr<PartProgress>> told;
  for (std::size_t i = 0; i < parts.size(); ++i) told.push_back(std::make_unique<PartProgress>(gate));

  std::vector<std::jthread> threads;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    threads.emplace_back([&, i] {
      parts[i].work(*told[i]);
      told[i]->update(1, told[i]->stage());
      const std::lock_guard lock(mutex);
      --running;
      ended.notify_all();
    });
  }
  double total = 0;
  for (const ParallelPart& part : parts) total += part.weight;
  bool waiting = true;
  while (waiting) {
    {
      std::unique_lock lock(mutex);
      waiting = !ended.wait_for(lock, beat, [&] { return running == 0; });
    }
    {
      const std::lock_guard pause(gate);
      if (progress.isCancelled())
        for (const auto& part : told) part->requestCancel();
    }
    double sum = 0;
    const PartProgress* slowest = nullptr;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      sum += parts[i].weight * told[i]->fraction();
      if (slowest == nullptr || told[i]->fraction() < slowest->fraction()) slowest = told[i].get();
    }
    if (slowest != nullptr && total > 0) progress.update(std::min(1.0, sum / total), slowest->stage());
  }
}

}  // namespace hrlf
