#include "core/base/resources.h"

#include "core/base/atomic_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <system_error>
#include <vector>

namespace hrlf {
namespace {

/// Where shipped files may be, the first that has one first.
std::vector<std::filesystem::path> resourceFolders() {
  std::vector<std::filesystem::path> folders;
  // getenv is only unsafe beside setenv, which this program never calls.
  if (const char* chosen = std::getenv("HRLF_RESOURCES"); chosen != nullptr && *chosen != '\0') {
    folders.emplace_back(chosen);
  }
  std::error_code error;
  const auto executable = std::filesystem::read_symlink("/proc/self/exe", error);
  if (!error) folders.push_back(executable.parent_path().parent_path() / "share" / "hrlf-studio");
  folders.emplace_back(HRLF_INSTALLED_RESOURCES);
  folders.emplace_back(HRLF_SOURCE_RESOURCES);
  return folders;
}

}  // namespace

Result<std::filesystem::path> resourcePath(std::string_view name) {
  std::error_code error;
  std::string tried;
  for (const auto& folder : resourceFolders()) {
    auto path = folder / name;
    if (std::filesystem::exists(path, error)) return path;
    tried += (tried.empty() ? "" : ", ") + pathText(path);
  }
  return fail(ErrorKind::NotFound, fmt::format("A file that ships with the program is missing: {}.", name), tried,
              "Reinstall HRLF Studio or set HRLF_RESOURCES to its resources folder.");
}

bool isShipped(const std::filesystem::path& path) {
  std::error_code ignored;
  const auto place = std::filesystem::weakly_canonical(path, ignored);
  const auto folders = resourceFolders();
  return std::any_of(folders.begin(), folders.end(), [&](const std::filesystem::path& folder) {
    const auto root = std::filesystem::weakly_canonical(folder, ignored);
    return !root.empty() && std::mismatch(root.begin(), root.end(), place.begin(), place.end()).first == root.end();
  });
}

}  // namespace hrlf
