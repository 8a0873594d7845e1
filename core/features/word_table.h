// The table behind WordVectors, and its two file formats. Private to this room.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// Words with 8-bit vectors: value = scale of the word x q.
struct WordTable {
  struct Entry {
    std::uint64_t offset = 0;  ///< in `text`
    std::uint32_t length = 0;  ///< bytes
    std::uint32_t row = 0;     ///< of `scales` and `values`
  };

  std::string name;
  int width = 0;
  std::string text;                 ///< all words
  std::vector<Entry> entries;       ///< sorted by the bytes of the word, each word once
  std::vector<float> scales;        ///< one a row, finite, > 0
  std::vector<std::int8_t> values;  ///< rows x width

  [[nodiscard]] std::string_view word(const Entry& entry) const {
    return std::string_view(text).substr(entry.offset, entry.length);
  }
  /// The row of exactly this word.
  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view word) const;
  /// Adds the vector of a row to `sum` (width values).
  void addTo(std::uint32_t row, std::span<float> sum) const;
};

/// Whether the file begins as the compact format does.
[[nodiscard]] bool beginsAsCompactTable(std::string_view firstBytes);

/// Reads the compact format of resources/words/README.md and checks all of it.
[[nodiscard]] Result<WordTable> readCompactTable(const std::filesystem::path& path);

/// Reads GloVe's text format line by line.
[[nodiscard]] Result<WordTable> readGloveText(const std::filesystem::path& path, Progress& progress);

}  // namespace hrlf
