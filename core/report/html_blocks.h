// The few shapes a report is built of, in the HTML that Qt's rich text prints too: tables, no flex, sizes in points.
#pragma once

#include "core/report/report.h"

#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// A piece of finished HTML, as against text that still must be escaped.
struct Html {
  std::string code;
};

[[nodiscard]] Html textHtml(std::string_view text);

/// The <style> block that the classes below need.
[[nodiscard]] std::string_view reportStyle();

/// Two columns: name and value.
class FactsTable {
 public:
  void add(std::string_view name, std::string_view value) { add(name, textHtml(value)); }
  void add(std::string_view name, const Html& value);
  [[nodiscard]] std::string html() const;

 private:
  std::string rows_;
};

/// A table with a head. Columns named in `numbers` (by index) stand to the right. A column is as wide as its longest
/// word wants, and what is left goes to those that hold the most text.
class HtmlTable {
 public:
  HtmlTable(const std::vector<std::string_view>& head, std::vector<std::size_t> numbers);
  void add(const std::vector<std::string>& cells, bool strong = false);
  [[nodiscard]] std::string html() const;

 private:
  /// Letters that a column's longest word and longest line have.
  struct Letters {
    std::size_t word = 0;
    std::size_t line = 0;
  };

  [[nodiscard]] std::string_view alignment(std::size_t column) const;
  void measure(std::size_t column, std::string_view text);
  [[nodiscard]] std::vector<double> widths() const;
  std::vector<std::string> head_;
  std::vector<std::size_t> numbers_;
  std::vector<Letters> letters_;
  std::string rows_;
};

[[nodiscard]] std::string headingHtml(std::string_view text);
[[nodiscard]] std::string sentenceHtml(std::string_view text);
/// Small and grey, below a table.
[[nodiscard]] std::string remarkHtml(std::string_view text);
/// A tinted box with a bar at its left that nobody overlooks.
[[nodiscard]] std::string noteHtml(std::string_view title, const std::vector<std::string>& sentences);
[[nodiscard]] std::string figureHtml(const Figure& figure);
/// A picture of its own above the head line.
[[nodiscard]] std::string logoHtml(const Logo& logo);
/// Pictures in a row with their times, scaled to fit the page's width.
[[nodiscard]] std::string thumbnailsHtml(const std::vector<Thumbnail>& thumbnails);

/// "+0.53", with a real minus sign.
[[nodiscard]] std::string scoreText(double score);
/// "12.5 %"
[[nodiscard]] std::string shareText(std::size_t part, std::size_t whole);

}  // namespace hrlf
