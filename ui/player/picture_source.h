// The clip that a thread reads pictures from while a person may open another.
#pragma once

#include "core/damage/damaged_video.h"

#include <filesystem>
#include <mutex>
#include <optional>
#include <utility>

namespace hrlf::ui {

/// Touched by the reading thread alone. Clips are told apart by number, since the same file may be opened again,
/// damaged in another way.
struct PictureSource {
  std::optional<DamagedVideoReader> reader;  ///< nullopt: no clip is open, or it cannot be read
  int clip = 0;                              ///< that the reader reads

  [[nodiscard]] bool isOf(int wanted) const { return reader && clip == wanted; }
  /// Pictures come at most `longestSide` pixels wide and high.
  void open(int wanted, const std::filesystem::path& path, const DamageRequest& damage, int longestSide) {
    reader.reset();
    if (auto opened = DamagedVideoReader::open(path, damage, longestSide, longestSide))
      reader.emplace(std::move(*opened));
    clip = wanted;
  }
  /// A file that nobody looks at is not held open. Nobody waits for `lock` while it is closed.
  void close(std::unique_lock<std::mutex>& lock) {
    auto unused = std::exchange(reader, std::nullopt);
    lock.unlock();
    unused.reset();
    lock.lock();
  }
};

}  // namespace hrlf::ui
