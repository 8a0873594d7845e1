#include "ui/library/media_files.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>

namespace hrlf::ui {
namespace {

constexpr std::array<std::string_view, 16> endings{"mp4", "m4v", "mov", "mkv", "webm", "avi", "mpg",  "mpeg",
                                                   "ogv", "wmv", "wav", "mp3", "ogg",  "oga", "flac", "m4a"};

bool isClip(const std::filesystem::path& path) {
  const std::string ending = lowerCase(path.extension().native());
  return ending.size() > 1 && std::ranges::count(endings, std::string_view(ending).substr(1)) > 0;
}

}  // namespace

QString mediaFilter() {
  QStringList patterns;
  for (const std::string_view ending : endings)
    patterns << QStringLiteral("*.") + QString::fromUtf8(ending.data(), static_cast<qsizetype>(ending.size()));
  return QCoreApplication::translate("hrlf::ui", "Video and sound (%1);;All files (*)").arg(patterns.join(u' '));
}

std::vector<std::filesystem::path> clipsAmong(const std::vector<std::filesystem::path>& paths,
                                              const Progress& progress) {
  namespace fs = std::filesystem;
  std::vector<fs::path> clips;
  for (const fs::path& path : paths) {
    std::error_code error;
    if (!fs::is_directory(path, error)) {
      clips.push_back(path);
      continue;
    }
    std::vector<fs::path> found;
    fs::recursive_directory_iterator it(path, fs::directory_options::skip_permission_denied, error);
    for (const fs::recursive_directory_iterator end; !error && it != end && !progress.isCancelled();
         it.increment(error)) {
      std::error_code gone;
      if (it->is_regular_file(gone) && isClip(it->path())) found.push_back(it->path());
    }
    std::ranges::sort(found);
    clips.insert(clips.end(), found.begin(), found.end());
  }
  return clips;
}

}  // namespace hrlf::ui
