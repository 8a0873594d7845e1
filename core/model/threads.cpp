#include "core/model/threads.h"

#include "core/base/workers.h"

#include <spdlog/spdlog.h>
#include <torch/torch.h>

#include <fstream>
#include <mutex>
#include <string>

namespace hrlf {

namespace {

// Debian keeps every BLAS in a folder of its own: .../openblas-pthread/libblas.so.3, .../openblas-openmp/...,
// .../blas/...
std::string loadedBlas() {
  std::ifstream maps("/proc/self/maps");
  std::string blas;
  for (std::string line; std::getline(maps, line);) {
    const std::size_t path = line.find('/');
    if (path == std::string::npos) continue;
    if (line.find("libopenblas", path) != std::string::npos) return line.substr(path);
    if (line.find("libblas", path) != std::string::npos) blas = line.substr(path);
  }
  return blas;
}

void logBlas(int threads) {
  const std::string blas = loadedBlas();
  spdlog::info("torch {} uses {} threads; BLAS: {}", TORCH_VERSION, threads, blas.empty() ? "unknown" : blas);
  if (blas.find("openblas-pthread") != std::string::npos) {
    spdlog::warn(
        "This OpenBLAS is the pthread build, with which two threads are slower than one. "
        "Install libopenblas0-openmp.");
  } else if (!blas.empty() && blas.find("openblas") == std::string::npos && blas.find("mkl") == std::string::npos) {
    spdlog::warn("This is not OpenBLAS; the reference BLAS is three times slower. Install libopenblas0-openmp.");
  }
}

}  // namespace

int useTorchThreads(int threads) {
  const int chosen = threads > 0 ? threads : coresToUse();
  torch::set_num_threads(chosen);
  static std::once_flag once;
  std::call_once(once, [chosen] { logBlas(chosen); });
  return chosen;
}

}  // namespace hrlf
