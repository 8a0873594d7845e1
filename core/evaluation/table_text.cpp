#include "core/evaluation/table_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace hrlf {

std::string markdownText(const std::string& text) {
  std::string safe;
  for (const char c : text) {
    if (c == '|' || c == '*' || c == '_' || c == '\\' || c == '`') safe += '\\';
    safe += c == '\n' || c == '\r' ? ' ' : c;
  }
  return safe;
}

std::string latexText(const std::string& text) {
  std::string safe;
  for (const char c : text) {
    switch (c) {
      case '\\':
        safe += "\\textbackslash{}";
        break;
      case '~':
        safe += "\\textasciitilde{}";
        break;
      case '^':
        safe += "\\textasciicircum{}";
        break;
      case '<':
        safe += "\\textless{}";
        break;
      case '>':
        safe += "\\textgreater{}";
        break;
      case '|':
        safe += "\\textbar{}";
        break;
      case '&':
      case '%':
      case '$':
      case '#':
      case '_':
      case '{':
      case '}':
        safe += '\\';
        [[fallthrough]];
      default:
        safe += c == '\n' || c == '\r' ? ' ' : c;
    }
  }
  return safe;
}

std::string commentText(const std::string& text) {
  std::string line = text;
  std::replace_if(
      line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return line;
}

std::string shownNumber(double value, const Metric& metric) {
  return metric.isShare ? fmt::format("{:.2f}", 100 * value) : fmt::format("{:.3f}", value);
}

std::string plainNumber(const std::optional<double>& value) { return value ? fmt::format("{:.6g}", *value) : ""; }

std::string titleWithUnit(const Metric& metric) { return metric.isShare ? metric.title + " (%)" : metric.title; }

}  // namespace hrlf
