// Lists what the engine says to people, for the window to translate: the engine speaks plain English and knows no Qt.
// Usage: collect_engine_texts OUT.h FOLDER...
//
// A message is a string literal of two words or more that begins like a sentence and ends like one ("There is no
// preset {}."), or ends with a reason ("The word table cannot be opened: {}"). So a message must be one literal, not a
// sum of pieces. Literals that Qt translates already are left out, and so are texts with markup or line breaks.
// Its holes become %1, %2, ... as in all other texts of the window.
#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

// Names that stay small at the beginning of a sentence.
constexpr std::array<std::string_view, 5> libraries{"torch ", "pocketsphinx ", "aubio ", "numpy ", "zlib "};

bool isPartOfName(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// The tokens of a C++ source that matter here, one after the other.
class Source {
 public:
  explicit Source(std::string text) : text_(std::move(text)) {}

  /// All literals, those side by side joined, escapes as they are written; without what Qt translates.
  std::vector<std::string> literals() {
    std::vector<std::string> found;
    std::string word;      // the name before the last bracket
    bool joins = false;    // the token before was a literal that was taken
    bool isForQt = false;  // the bracket before opened a call of tr() or the like
    while (at_ < text_.size()) {
      if (skipBlank()) continue;
      const char c = text_[at_];
      if (c == '"') {
        const std::string literal = quoted('"');
        if (isForQt) continue;
        if (joins)
          found.back() += literal;
        else
          found.push_back(literal);
        joins = true;
        continue;
      }
      joins = false;
      if (isPartOfName(c)) {
        word.clear();
        // With the ' between the digits of a number.
        while (at_ < text_.size() && (isPartOfName(text_[at_]) || isDigitMark())) word += text_[at_++];
        isForQt = false;
        if (word == "R" && at_ < text_.size() && text_[at_] == '"') skipRaw();
        continue;
      }
      if (c == '\'') {
        (void)quoted('\'');
        continue;
      }
      if (c == '(') isForQt = translators().contains(word);
      if (c == ')' || c == ';') isForQt = false;
      ++at_;
    }
    return found;
  }

 private:
  static const std::set<std::string>& translators() {
    static const std::set<std::string> names{"tr", "translate", "QT_TRANSLATE_NOOP", "QStringLiteral", "QLatin1String"};
    return names;
  }
  [[nodiscard]] bool startsWith(std::string_view what) const { return text_.compare(at_, what.size(), what) == 0; }
  [[nodiscard]] bool isDigitMark() const {
    return text_[at_] == '\'' && at_ > 0 && std::isdigit(static_cast<unsigned char>(text_[at_ - 1])) != 0;
  }
  void skipPast(std::string_view end) {
    const auto found = text_.find(end, at_);
    at_ = found == std::string::npos ? text_.size() : found + end.size();
  }
  bool skipBlank() {
    if (startsWith("//"))
      skipPast("\n");
    else if (startsWith("/*"))
      skipPast("*/");
    else if (std::isspace(static_cast<unsigned char>(text_[at_])) != 0)
      ++at_;
    else
      return false;
    return true;
  }
  std::string quoted(char mark) {
    std::string inside;
    for (++at_; at_ < text_.size() && text_[at_] != mark; ++at_) {
      if (text_[at_] == '\\') inside += text_[at_++];
      if (at_ < text_.size()) inside += text_[at_];
    }
    ++at_;
    return inside;
  }
  void skipRaw() {
    const auto open = text_.find('(', at_);
    if (open == std::string::npos) {
      at_ = text_.size();
      return;
    }
    skipPast(")" + text_.substr(at_ + 1, open - at_ - 1) + "\"");
  }

  std::string text_;
  std::size_t at_ = 0;
};

bool endsWith(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// "{} of {:.2f}" -> "%1 of %2"; nullopt: it has a brace that is no hole.
std::optional<std::string> withNumberedHoles(std::string_view literal) {
  std::string text;
  int holes = 0;
  for (std::size_t i = 0; i < literal.size(); ++i) {
    const char c = literal[i];
    const bool isDouble = (c == '{' || c == '}') && i + 1 < literal.size() && literal[i + 1] == c;
    if (c != '{' && c != '}') {
      text += c;
    } else if (isDouble) {
      text += c;
      ++i;
    } else {
      const auto end = literal.find('}', i);
      if (c == '}' || end == std::string_view::npos) return std::nullopt;
      text += "%" + std::to_string(++holes);
      i = end;
    }
  }
  return text;
}

/// The message as the window knows it; nullopt: it is none.
std::optional<std::string> messageOf(const std::string& literal) {
  std::size_t words = 1;
  for (const char c : literal) words += c == ' ' ? 1 : 0;
  const bool isMarkup = literal.find_first_of("<>|\n") != std::string::npos || literal.find("\\n") != std::string::npos;
  if (words < 2 || isMarkup) return std::nullopt;
  const auto first = static_cast<unsigned char>(literal.front());
  const bool isOfLibrary = std::any_of(libraries.begin(), libraries.end(),
                                       [&](std::string_view name) { return literal.rfind(name, 0) == 0; });
  const bool begins =
      std::isupper(first) != 0 || first >= 0x80 || first == '{' || literal.rfind("\\\"", 0) == 0 || isOfLibrary;
  const bool ends =
      endsWith(literal, ".") || endsWith(literal, "?") || endsWith(literal, ".)") || endsWith(literal, ": {}");
  return begins && ends ? withNumberedHoles(literal) : std::nullopt;
}

std::string contentOf(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) {
    std::cerr << "Usage: collect_engine_texts OUT.h FOLDER...\n";
    return 2;
  }
  std::set<std::string> messages;
  for (int i = 2; i < count; ++i) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(arguments[i])) {
      const auto extension = entry.path().extension();
      if (extension != ".cpp" && extension != ".h") continue;
      for (const std::string& literal : Source(contentOf(entry.path())).literals())
        if (const auto message = messageOf(literal)) messages.insert(*message);
    }
  }
  std::string header =
      "// Made by collect_engine_texts; changes are lost.\n#pragma once\n#include <QCoreApplication>\n"
      "namespace hrlf::ui {\ninline constexpr const char* engineTexts[] = {\n";
  for (const std::string& message : messages)
    header += "    QT_TRANSLATE_NOOP(\"hrlf::ui::Engine\", \"" + message + "\"),\n";
  header += "};\n}  // namespace hrlf::ui\n";
  if (contentOf(arguments[1]) == header) return 0;
  std::ofstream out(arguments[1], std::ios::binary);
  out << header;
  return out.flush() ? 0 : 1;
}
