#include "core/base/background.h"

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace hrlf {

void workInBackground([[maybe_unused]] Background kind) {
#ifdef __linux__
  constexpr int asked = 10;
  constexpr int ahead = 19;
  // On Linux process 0 is the calling thread (NPTL's deviation from POSIX). A program that runs as nice stays so.
  const int wanted = kind == Background::Ahead ? ahead : asked;
  if (getpriority(PRIO_PROCESS, 0) < wanted) setpriority(PRIO_PROCESS, 0, wanted);
#endif
}

}  // namespace hrlf
