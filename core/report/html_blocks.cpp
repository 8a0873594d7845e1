#include "core/report/html_blocks.h"

#include "core/report/html_text.h"
#include "core/report/summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace hrlf {

Html textHtml(std::string_view text) { return {paragraphHtml(text)}; }

std::string_view reportStyle() {
  return R"(<style type="text/css">
body { font-family: Inter, "Noto Sans", "Liberation Sans", Helvetica, Arial, "DejaVu Sans", sans-serif; font-size: 10pt;
  color: #1f2733; background-color: #ffffff; margin: 0px; }
p { margin-top: 0px; margin-bottom: 8px; line-height: 140%; }
h1 { font-size: 20pt; font-weight: 600; margin-top: 2px; margin-bottom: 4px; }
h2 { font-size: 13pt; font-weight: 600; color: #1f4e79; margin-top: 28px; margin-bottom: 10px; }
p.kind { font-size: 9pt; color: #1f4e79; margin-top: 12px; margin-bottom: 0px; }
p.when { color: #66707d; margin-bottom: 14px; }
p.figure { line-height: 100%; margin-bottom: 2px; }
p.remark { font-size: 8.5pt; color: #66707d; margin-top: 8px; }
p.caption { font-size: 8.5pt; color: #66707d; margin-top: 2px; margin-bottom: 12px; }
table { border-collapse: collapse; margin-top: 8px; margin-bottom: 8px; }
td, th { font-size: 9.5pt; font-weight: normal; vertical-align: top; padding: 5px 8px 5px 8px; }
table.lines td, table.lines th { border-bottom: 1px solid #dfe3e8; }
table.lines th { color: #66707d; }
td.strong { font-weight: 600; background-color: #f3f6f9; }
td.bar { background-color: #c98a1b; padding: 0px; }
td.note { background-color: #fdf6e7; padding: 10px 14px 4px 14px; }
:root { max-width: 640px; margin: 32px auto; }
td.thumb { font-size: 8.5pt; color: #66707d; padding: 0px 4px 2px 0px; }
</style>
)";
}

void FactsTable::add(std::string_view name, const Html& value) {
  rows_ += fmt::format("<tr><th width=\"26%\" align=\"left\">{}</th><td>{}</td></tr>\n", escapedHtml(name), value.code);
}

std::string FactsTable::html() const {
  return "<table class=\"lines\" width=\"100%\" cellspacing=\"0\">\n" + rows_ + "</table>\n";
}

HtmlTable::HtmlTable(const std::vector<std::string_view>& head, std::vector<std::size_t> numbers)
    : head_(head.begin(), head.end()), numbers_(std::move(numbers)), letters_(head.size()) {
  for (std::size_t i = 0; i < head.size(); ++i) measure(i, head[i]);
}

void HtmlTable::add(const std::vector<std::string>& cells, bool strong) {
  rows_ += "<tr>";
  for (std::size_t i = 0; i < cells.size(); ++i) {
    measure(i, cells[i]);
    rows_ += fmt::format("<td{}{}>{}</td>", strong ? " class=\"strong\"" : "", alignment(i), paragraphHtml(cells[i]));
  }
  rows_ += "</tr>\n";
}

void HtmlTable::measure(std::size_t column, std::string_view text) {
  if (column >= letters_.size()) return;
  Letters& letters = letters_[column];
  std::size_t word = 0;
  std::size_t line = 0;
  for (const char c : text) {
    if ((static_cast<unsigned char>(c) & 0xC0U) == 0x80U) continue;  // within a letter of UTF-8
    line = c == '\n' ? 0 : line + 1;
    word = c == '\n' || c == ' ' ? 0 : word + 1;
    letters.word = std::max(letters.word, word);
    letters.line = std::max(letters.line, line);
  }
}

std::vector<double> HtmlTable::widths() const {
  constexpr double page = 84;      // letters that fit beside each other
  constexpr double padding = 3;    // of a cell, in letters
  constexpr double longWord = 24;  // may be broken
  constexpr double longLine = 60;  // more than that does not help
  std::vector<double> least;
  std::vector<double> wished;
  double leastSum = 0;
  double wishedSum = 0;
  for (const Letters& letters : letters_) {
    least.push_back(std::min(static_cast<double>(letters.word), longWord) + padding);
    wished.push_back(std::min(static_cast<double>(letters.line), longLine) + padding);
    leastSum += least.back();
    wishedSum += wished.back();
  }
  const double share = wishedSum > leastSum ? std::clamp((page - leastSum) / (wishedSum - leastSum), 0.0, 1.0) : 0;
  const double sum = leastSum + share * (wishedSum - leastSum);
  std::vector<double> percents;
  for (std::size_t i = 0; i < least.size(); ++i)
    percents.push_back(100 * (least[i] + share * (wished[i] - least[i])) / sum);
  return percents;
}

std::string HtmlTable::html() const {
  const std::vector<double> percents = widths();
  std::string head;
  for (std::size_t i = 0; i < head_.size(); ++i)
    head += fmt::format("<th width=\"{:.1f}%\"{}>{}</th>", percents[i], alignment(i), escapedHtml(head_[i]));
  return "<table class=\"lines\" width=\"100%\" cellspacing=\"0\">\n<thead><tr>" + head + "</tr></thead>\n" + rows_ +
         "</table>\n";
}

std::string_view HtmlTable::alignment(std::size_t column) const {
  const bool number = std::find(numbers_.begin(), numbers_.end(), column) != numbers_.end();
  return number ? " align=\"right\"" : " align=\"left\"";
}

std::string headingHtml(std::string_view text) { return fmt::format("<h2>{}</h2>\n", escapedHtml(text)); }

std::string sentenceHtml(std::string_view text) { return fmt::format("<p>{}</p>\n", paragraphHtml(text)); }

std::string remarkHtml(std::string_view text) {
  return fmt::format("<p class=\"remark\">{}</p>\n", paragraphHtml(text));
}

std::string noteHtml(std::string_view title, const std::vector<std::string>& sentences) {
  std::string body = fmt::format("<p><b>{}</b></p>", escapedHtml(title));
  for (const std::string& sentence : sentences) body += sentenceHtml(sentence);
  return fmt::format(
      "<table width=\"100%\" cellspacing=\"0\"><tr><td class=\"bar\" width=\"5\"></td>"
      "<td class=\"note\">{}</td></tr></table>\n",
      body);
}

std::string figureHtml(const Figure& figure) {
  return fmt::format(
      "<p class=\"figure\"><img src=\"{}\" width=\"{}\" height=\"{}\" alt=\"{}\"></p>\n<p class=\"caption\"><b>{}</b> "
      "{}</p>\n",
      pngDataUri(figure.png), figure.width, figure.height, escapedHtml(figure.title), escapedHtml(figure.title),
      paragraphHtml(figure.caption));
}

std::string logoHtml(const Logo& logo) {
  return fmt::format("<p class=\"figure\"><img src=\"{}\" width=\"{}\" height=\"{}\" alt=\"Logo\"></p>\n",
                     pngDataUri(logo.png), logo.width, logo.height);
}

std::string thumbnailsHtml(const std::vector<Thumbnail>& thumbnails) {
  if (thumbnails.empty()) return {};
  constexpr int gap = 4;
  int total = 0;
  for (const Thumbnail& thumbnail : thumbnails) total += thumbnail.width + gap;
  const double scale = total > reportWidth ? static_cast<double>(reportWidth) / total : 1.0;
  const auto scaled = [scale](int length) { return std::max(1, static_cast<int>(length * scale)); };
  std::string cells;
  for (const Thumbnail& thumbnail : thumbnails)
    cells += fmt::format(
        "<td class=\"thumb\"><img src=\"{}\" width=\"{}\" height=\"{}\" alt=\"The picture at {}\"><br>{}</td>",
        pngDataUri(thumbnail.png), scaled(thumbnail.width), scaled(thumbnail.height), clockText(thumbnail.time),
        clockText(thumbnail.time));
  return fmt::format("<table cellspacing=\"0\"><tr>{}</tr></table>\n", cells);
}

std::string scoreText(double score) {
  const double rounded = std::round(score * 100) / 100;
  if (rounded == 0) return "0.00";
  return fmt::format("{}{:.2f}", rounded < 0 ? "\u2212" : "+", std::abs(rounded));
}

std::string shareText(std::size_t part, std::size_t whole) {
  return whole == 0 ? "\u2013"
                    : fmt::format("{:.1f} %", 100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

}  // namespace hrlf
