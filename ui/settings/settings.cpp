#include "ui/settings/settings.h"

#include "ui/jobs/path_text.h"

#include <QSettings>

#include <algorithm>
#include <cstdint>

namespace hrlf::ui {

namespace {

constexpr auto themeKey = "appearance/theme";
constexpr auto languageKey = "appearance/language";
constexpr auto threadsKey = "computing/threads";
constexpr auto modelKey = "computing/model";
constexpr auto wordsKey = "computing/wordVectors";
constexpr auto cacheFolderKey = "cache/folder";
constexpr auto cacheSizeKey = "cache/gigabytes";
constexpr auto tourKey = "tourSeen";

}  // namespace

Settings Settings::load() {
  const QSettings kept;
  Settings settings;
  // A file edited by hand may hold anything.
  const int theme = kept.value(themeKey, static_cast<int>(settings.theme)).toInt();
  settings.theme = static_cast<Theme>(std::clamp(theme, 0, static_cast<int>(Theme::Dark)));
  settings.language = kept.value(languageKey).toString();
  settings.threads = std::max(0, kept.value(threadsKey, settings.threads).toInt());
  settings.model = kept.value(modelKey).toString();
  settings.wordVectors = kept.value(wordsKey).toString();
  settings.cacheFolder = kept.value(cacheFolderKey).toString();
  settings.cacheGigabytes = std::max(0, kept.value(cacheSizeKey, settings.cacheGigabytes).toInt());
  settings.isTourSeen = kept.value(tourKey, settings.isTourSeen).toBool();
  return settings;
}

void Settings::save() const {
  QSettings kept;
  kept.setValue(themeKey, static_cast<int>(theme));
  kept.setValue(languageKey, language);
  kept.setValue(threadsKey, threads);
  kept.setValue(modelKey, model);
  kept.setValue(wordsKey, wordVectors);
  kept.setValue(cacheFolderKey, cacheFolder);
  kept.setValue(cacheSizeKey, cacheGigabytes);
  kept.setValue(tourKey, isTourSeen);
}

std::optional<ClipCache> Settings::cache() const {
  constexpr std::uint64_t gigabyte = 1'000'000'000;
  const std::uint64_t limit = static_cast<std::uint64_t>(cacheGigabytes) * gigabyte;
  if (!cacheFolder.isEmpty()) return ClipCache(toPath(cacheFolder), limit);
  const auto usual = ClipCache::ofUser();
  if (!usual) return std::nullopt;
  return ClipCache(usual->folder(), limit);
}

}  // namespace hrlf::ui
