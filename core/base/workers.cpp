#include "core/base/workers.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace hrlf {
namespace {

constexpr int mostThreads = 64;

std::atomic<int> chosenCores{0};
std::atomic<int (*)()> followed{nullptr};

}  // namespace

struct Workers::Private {
  explicit Private(const Progress& p) : progress(p) {}

  /// Takes blocks until there are none left. What goes wrong in one block ends the job.
  void takeBlocks(bool isCaller) {
    try {
      while (!stop.load(std::memory_order_relaxed)) {
        if (isCaller && progress.isCancelled()) {
          stop = true;
          wasCancelled = true;
          return;
        }
        const std::size_t begin = next.fetch_add(rowsPerBlock, std::memory_order_relaxed);
        if (begin >= count) return;
        if (isCaller && *report) (*report)(begin);
        (*work)(begin, std::min(begin + rowsPerBlock, count));
      }
    } catch (...) {
      stop = true;
      const std::lock_guard lock(mutex);
      if (!error) error = std::current_exception();
    }
  }

  void help() {
    std::uint64_t seen = 0;
    std::unique_lock lock(mutex);
    while (true) {
      started.wait(lock, [&] { return quit || job != seen; });
      if (quit) return;
      seen = job;
      lock.unlock();
      takeBlocks(false);
      lock.lock();
      if (--busy == 0) finished.notify_one();
    }
  }

  const Progress& progress;
  std::vector<std::thread> helpers;
  std::mutex mutex;
  std::condition_variable started;
  std::condition_variable finished;
  std::uint64_t job = 0;
  std::size_t busy = 0;  // helpers that have not finished the job
  bool quit = false;
  std::exception_ptr error;

  const Work* work = nullptr;
  const Report* report = nullptr;
  std::size_t count = 0;
  std::size_t rowsPerBlock = 1;
  std::atomic<std::size_t> next{0};
  std::atomic<bool> stop{false};
  bool wasCancelled = false;  // touched by the calling thread alone
};

int coresToUse() {
  if (const auto program = followed.load()) return program();
  const int chosen = chosenCores;
  return chosen > 0 ? chosen : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

void setCoresToUse(int cores) { chosenCores = cores; }

void followCores(int (*program)()) { followed = program; }

Workers::Workers(int threads, const Progress& progress) : d_(std::make_unique<Private>(progress)) {
  const int wanted = std::clamp(threads > 0 ? threads : coresToUse(), 1, mostThreads);
  try {
    for (int i = 1; i < wanted; ++i) d_->helpers.emplace_back([d = d_.get()] { d->help(); });
  } catch (const std::system_error&) {
    // The system gives no more threads: those that are there, or the calling one alone, do it all.
  }
}

Workers::~Workers() {
  {
    const std::lock_guard lock(d_->mutex);
    d_->quit = true;
  }
  d_->started.notify_all();
  for (std::thread& helper : d_->helpers) helper.join();
}

bool Workers::isCancelled() const { return d_->progress.isCancelled(); }

bool Workers::run(std::size_t count, std::size_t rowsPerBlock, const Work& work, const Report& report) {
  // Waking a helper for a single block takes longer than the block.
  const bool isShared = count > rowsPerBlock && !d_->helpers.empty();
  {
    const std::lock_guard lock(d_->mutex);
    d_->work = &work;
    d_->report = &report;
    d_->count = count;
    d_->rowsPerBlock = rowsPerBlock;
    d_->next = 0;
    d_->stop = false;
    d_->wasCancelled = false;
    d_->error = nullptr;
    d_->busy = isShared ? d_->helpers.size() : 0;
    if (isShared) ++d_->job;
  }
  if (isShared) d_->started.notify_all();
  d_->takeBlocks(true);
  std::unique_lock lock(d_->mutex);
  d_->finished.wait(lock, [this] { return d_->busy == 0; });
  if (d_->error) std::rethrow_exception(d_->error);
  return !d_->wasCancelled;
}

}  // namespace hrlf
