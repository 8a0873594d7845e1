#include "core/base/heap.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace hrlf {

void keepFreedMemory() {
#ifdef __GLIBC__
  constexpr int mapped = 32 << 20;  // bytes; larger blocks are mapped one by one: the most that older glibc takes
  constexpr int kept = 128 << 20;   // bytes at the top of the heap
  constexpr int step = 4 << 20;     // bytes that the heap grows by
  mallopt(M_MMAP_THRESHOLD, mapped);
  mallopt(M_TRIM_THRESHOLD, kept);
  mallopt(M_TOP_PAD, step);
#endif
}

}  // namespace hrlf
