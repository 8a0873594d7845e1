// How many cores torch uses, and whether the BLAS that was loaded can use them.
#pragma once

namespace hrlf {

/// Sets torch's threads for work on the calling thread (0: coresToUse()) and returns the number. The first call logs
/// the BLAS that is loaded and warns of the builds that were measured to be slow. May throw c10::Error.
int useTorchThreads(int threads);

}  // namespace hrlf
