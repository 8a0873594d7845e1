// Threads that share the rows of one job. Rows are cut into blocks of a size that the caller fixes, so that sums taken
// block by block come out the same whatever the number of threads.
#pragma once

#include "core/base/progress.h"

#include <cstddef>
#include <functional>
#include <memory>

namespace hrlf {

/// How many threads long work takes when it is not told: all cores, unless setCoresToUse() said another number.
[[nodiscard]] int coresToUse();
/// For the whole process, from now on. 0: all cores.
void setCoresToUse(int cores);
/// For a library that has a copy of this of its own: coresToUse() is what the program's says.
void followCores(int (*program)());

/// Belongs to one thread, which calls run() and works along; the others wait in between.
class Workers {
 public:
  /// @param threads   0: coresToUse()
  /// @param progress  asked on the calling thread alone whether the work is cancelled; must outlive this object
  Workers(int threads, const Progress& progress);
  ~Workers();
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  using Work = std::function<void(std::size_t begin, std::size_t end)>;
  using Report = std::function<void(std::size_t begun)>;

  /// Calls work(begin, end) for each block of [0, count), from several threads at once.
  /// @param report  called on the calling thread with the number of rows begun so far
  /// @return false when cancelled: some blocks are then left out. What `work` throws is thrown again here.
  [[nodiscard]] bool run(std::size_t count, std::size_t rowsPerBlock, const Work& work, const Report& report = {});

  [[nodiscard]] bool isCancelled() const;

 private:
  struct Private;
  std::unique_ptr<Private> d_;
};

}  // namespace hrlf
