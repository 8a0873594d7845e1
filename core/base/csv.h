// Tables as spreadsheets write them.
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// Rows of text with a head line. Every row has as many cells as the head.
struct CsvTable {
  std::vector<std::string> columns;            ///< trimmed, as written
  std::vector<std::vector<std::string>> rows;  ///< cells trimmed
  std::vector<std::size_t> lines;              ///< line of the text on which each row begins, from 1

  /// The first column whose name is one of `names`, whatever the case.
  [[nodiscard]] std::optional<std::size_t> column(const std::vector<std::string_view>& names) const;
};

/// Reads comma, semicolon or tab separated text (the separator that the head line has most of), quoted as RFC 4180
/// says; cells may hold line breaks. Empty lines do not count, nor do lines like "# seed: 7" above the head;
/// missing cells at the end of a row are empty. A byte order mark is skipped. Errors name the line: a row of too many
/// cells, a quote that is never closed, no head line, two columns of one name.
[[nodiscard]] Result<CsvTable> parseCsv(std::string_view text);

/// A cell, quoted when it needs to be.
[[nodiscard]] std::string csvCell(std::string_view text);

}  // namespace hrlf
