// Text and numbers in the cells of tables: Markdown, LaTeX, CSV.
#pragma once

#include "core/evaluation/methods.h"

#include <optional>
#include <string>

namespace hrlf {

/// A cell of a Markdown table that shows `text` as it is.
[[nodiscard]] std::string markdownText(const std::string& text);
[[nodiscard]] std::string latexText(const std::string& text);
/// In one line, for comments.
[[nodiscard]] std::string commentText(const std::string& text);

/// For people: per cent with two digits, or label units with three.
[[nodiscard]] std::string shownNumber(double value, const Metric& metric);
/// For programs; nothing is an empty cell.
[[nodiscard]] std::string plainNumber(const std::optional<double>& value);
/// "F1 (%)", "MAE"
[[nodiscard]] std::string titleWithUnit(const Metric& metric);

}  // namespace hrlf
