#include "core/base/csv.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace hrlf {
namespace {

char separatorOf(std::string_view text) {
  const std::string_view head = text.substr(0, text.find('\n'));
  constexpr std::array<char, 3> candidates{',', ';', '\t'};
  return *std::ranges::max_element(candidates, {}, [&](char c) { return std::ranges::count(head, c); });
}

/// Cells of the text, one row at a time.
class Scanner {
 public:
  /// @param line  of the text's first letter
  Scanner(std::string_view text, char separator, std::size_t line) : text_(text), separator_(separator), line_(line) {}

  [[nodiscard]] bool atEnd() const { return at_ >= text_.size(); }
  [[nodiscard]] std::size_t line() const { return line_; }

  /// The next row, an empty line being one empty cell. Error: a quote that is never closed.
  Result<std::vector<std::string>> row() {
    std::vector<std::string> cells;
    while (true) {
      auto cell = this->cell();
      if (!cell) return tl::unexpected(cell.error());
      cells.push_back(std::move(*cell));
      if (atEnd()) return cells;
      const char end = text_[at_++];
      if (end == '\n') {
        ++line_;
        return cells;
      }
    }
  }

 private:
  Result<std::string> cell() {
    const std::size_t first = text_.find_first_not_of(" \r", at_);
    if (first != std::string_view::npos && text_[first] == '"') return quoted(first);
    const std::size_t end = std::min(text_.find_first_of(std::array{separator_, '\n', '\0'}.data(), at_), text_.size());
    std::string cell(withoutBlanks(text_.substr(at_, end - at_)));
    at_ = end;
    return cell;
  }

  Result<std::string> quoted(std::size_t quote) {
    const std::size_t begun = line_;
    std::string cell;
    at_ = quote + 1;
    while (!atEnd()) {
      const char c = text_[at_++];
      if (c == '\n') ++line_;
      if (c != '"') {
        cell += c;
      } else if (!atEnd() && text_[at_] == '"') {
        cell += text_[at_++];
      } else {
        // What follows a closing quote, up to the separator, belongs to no cell.
        while (!atEnd() && text_[at_] != separator_ && text_[at_] != '\n') ++at_;
        return std::string(withoutBlanks(cell));
      }
    }
    return fail(ErrorKind::BadInput, "A quote is never closed.", "line " + std::to_string(begun),
                "Close it, or write two quotes for one inside a cell.");
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::size_t line_;
};

bool isBlank(const std::vector<std::string>& cells) {
  return std::ranges::all_of(cells, [](const std::string& cell) { return cell.empty(); });
}

}  // namespace

std::optional<std::size_t> CsvTable::column(const std::vector<std::string_view>& names) const {
  for (std::size_t i = 0; i < columns.size(); ++i)
    for (const std::string_view name : names)
      if (lowerCase(columns[i]) == lowerCase(name)) return i;
  return std::nullopt;
}

Result<CsvTable> parseCsv(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  std::size_t firstLine = 1;
  // "# seed: 7": what we say of a table above its head.
  const auto isRemark = [&text] {
    return text.starts_with("# ") && text.substr(0, text.find('\n')).find(": ") != text.npos;
  };
  for (; isRemark(); ++firstLine) text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  Scanner scanner(text, separatorOf(text), firstLine);
  CsvTable table;
  while (!scanner.atEnd()) {
    const std::size_t line = scanner.line();
    auto cells = scanner.row();
    if (!cells) return tl::unexpected(cells.error());
    if (isBlank(*cells)) continue;
    if (table.columns.empty()) {
      table.columns = std::move(*cells);
      for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (!table.columns[i].empty() && table.column({table.columns[i]}) != i)
          return fail(ErrorKind::BadInput, fmt::format("Two columns have the name \"{}\".", table.columns[i]),
                      "line " + std::to_string(line), "Rename one of them.");
      continue;
    }
    while (cells->size() > table.columns.size() && cells->back().empty()) cells->pop_back();
    if (cells->size() > table.columns.size())
      return fail(ErrorKind::BadInput,
                  fmt::format("A row has {} cells, the head line {}.", cells->size(), table.columns.size()),
                  "line " + std::to_string(line), "Put quotes around cells that hold the separator.");
    cells->resize(table.columns.size());
    table.rows.push_back(std::move(*cells));
    table.lines.push_back(line);
  }
  if (table.columns.empty())
    return fail(ErrorKind::BadInput, "The table is empty.", {}, "Its first line names the columns.");
  return table;
}

std::string csvCell(std::string_view text) {
  if (text.find_first_of(",;\t\"\n\r") == std::string_view::npos && withoutBlanks(text) == text)
    return std::string(text);
  std::string cell = "\"";
  for (const char c : text) {
    if (c == '"') cell += '"';
    cell += c;
  }
  return cell + '"';
}

}  // namespace hrlf
