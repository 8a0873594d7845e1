// What a person has set for the program, kept by QSettings from one run to the next.
#pragma once

#include "core/features/clip_cache.h"
#include "ui/theme/theme.h"

#include <QString>

#include <optional>

namespace hrlf::ui {

struct Settings {
  Theme theme = Theme::Desktop;
  QString language;         ///< "en", "de" or "zh_CN"; empty: the system's
  int threads = 0;          ///< of long work; 0: one a core
  QString model;            ///< checkpoint to begin with; empty: the starter model
  QString wordVectors;      ///< glove.*.txt; empty: the built-in table
  QString cacheFolder;      ///< of clips that were read; empty: the usual one
  int cacheGigabytes = 2;   ///< what the cache may hold
  bool isTourSeen = false;  ///< the tour of the first run

  [[nodiscard]] static Settings load();
  void save() const;
  /// nullopt: no folder was set and the system names none.
  [[nodiscard]] std::optional<ClipCache> cache() const;
  friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace hrlf::ui
