#include "core/model/engine.h"

#include "core/base/atomic_file.h"
#include "core/base/workers.h"

#include <dlfcn.h>
#include <fmt/format.h>

#include <string>
#include <system_error>
#include <vector>

namespace hrlf {
namespace {

// Where it is installed, seen from the program; and where it was built.
std::vector<std::filesystem::path> enginePlaces() {
  std::vector<std::filesystem::path> places;
  std::error_code error;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
  if (!error) places.push_back(program.parent_path() / HRLF_ENGINE_FROM_PROGRAM);
  places.emplace_back(HRLF_ENGINE_BUILT);
  return places;
}

Result<const ModelEngine*> loadEngine() {
  constexpr const char* remedy = "Reinstall HRLF Studio and LibTorch.";
  std::string tried;
  for (const auto& path : enginePlaces()) {
    std::error_code error;
    tried += (tried.empty() ? "" : ", ") + pathText(path);
    if (!std::filesystem::exists(path, error)) continue;
    // Never closed: torch's threads outlive every model.
    void* library = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) {
      return fail(ErrorKind::System, fmt::format("The library with the networks cannot be loaded: {}.", ::dlerror()),
                  pathText(path), remedy);
    }
    const auto make = reinterpret_cast<decltype(&hrlfEngine)>(::dlsym(library, "hrlfEngine"));
    if (make == nullptr)
      return fail(ErrorKind::System, "This is not the library with the networks.", pathText(path), remedy);
    return make(&coresToUse);
  }
  return fail(ErrorKind::NotFound, "The library with the networks is missing.", tried, remedy);
}

}  // namespace

Result<const ModelEngine*> modelEngine() {
  static const Result<const ModelEngine*> loaded = loadEngine();
  return loaded;
}

}  // namespace hrlf
