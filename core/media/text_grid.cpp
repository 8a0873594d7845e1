// Praat TextGrids. As in Praat itself, long and short form are one: only numbers, quoted strings and flags count.
#include "core/base/atomic_file.h"
#include "core/media/transcript_format.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hrlf {

namespace {

bool recognises(std::string_view text) {
  return (text.starts_with("File type") || text.starts_with("\"ooTextFile") || text.starts_with("ooBinaryFile")) &&
         text.substr(0, 200).find("TextGrid") != std::string_view::npos;
}

/// Numbers, strings and flags one after the other.
class Tokens {
 public:
  explicit Tokens(std::string_view text) : rest_(text) {}

  std::optional<double> number() {
    const auto token = next();
    return token && !token->isText ? parseNumber<double>(token->text) : std::nullopt;
  }
  std::optional<std::string> text() {
    auto token = next();
    if (!token || !token->isText) return std::nullopt;
    return std::move(token->text);
  }
  bool isFlag(std::string_view flag) {
    const auto token = next();
    return token && !token->isText && token->text == flag;
  }

 private:
  struct Token {
    std::string text;
    bool isText = false;
  };

  std::optional<Token> next() {
    while (true) {
      rest_ = trimmedLeft(rest_);
      if (rest_.empty()) return std::nullopt;
      if (rest_.front() == '"') return quoted();
      if (rest_.front() == '!') {
        rest_.remove_prefix(std::min(rest_.find('\n'), rest_.size()));
        continue;
      }
      const auto length = std::min(rest_.find_first_of(" \t\n"), rest_.size());
      const auto word = rest_.substr(0, length);
      rest_.remove_prefix(length);
      if (word.front() == '<' || parseNumber<double>(word)) return Token{std::string(word), false};
      // NaN and its kin are numbers that cannot be used; "--undefined--" is Praat's own.
      if (word == "nan" || word == "inf" || word == "-nan" || word == "--undefined--") return Token{"", false};
    }
  }

  std::optional<Token> quoted() {
    Token token{{}, true};
    for (std::size_t i = 1; i < rest_.size(); ++i) {
      if (rest_[i] != '"') {
        token.text += rest_[i];
      } else if (i + 1 < rest_.size() && rest_[i + 1] == '"') {
        token.text += rest_[i++];
      } else {
        rest_.remove_prefix(i + 1);
        return token;
      }
    }
    rest_ = {};
    return std::nullopt;
  }

  static std::string_view trimmedLeft(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\n"), text.size()));
    return text;
  }

  std::string_view rest_;
};

Result<WrittenText> read(std::string_view text, const std::filesystem::path& path, std::vector<Warning>& warnings) {
  const auto damaged = [&path](const char* what) {
    return fail(ErrorKind::BadInput, what, pathText(path), "Save it again in Praat as a text file.");
  };
  Tokens tokens(text);
  if (tokens.text() != "ooTextFile" || tokens.text() != "TextGrid")
    return damaged("The file is no TextGrid in text form.");
  if (!tokens.number() || !tokens.number() || !tokens.isFlag("<exists>"))
    return damaged("The TextGrid is damaged: its times are missing.");
  const double count = tokens.number().value_or(0);
  std::vector<Tier> tiers;
  bool isCut = false;
  for (double i = 0; i < count && !isCut; ++i) {
    const auto kind = tokens.text();
    auto name = tokens.text();
    const auto from = tokens.number();
    const auto to = tokens.number();
    const auto labels = tokens.number();
    if (!kind || !name || !from || !to || !labels) {
      isCut = true;
      break;
    }
    const bool isIntervals = *kind == "IntervalTier";
    Tier tier{std::move(*name), {}};
    for (double k = 0; k < *labels; ++k) {
      const auto start = tokens.number();
      const auto end = isIntervals ? tokens.number() : start;
      auto label = tokens.text();
      if (!label) {
        isCut = true;
        break;
      }
      // Broken times are kept as such, so that the collector counts them.
      if (isIntervals) tier.labels.push_back({start.value_or(-1), end.value_or(-1), std::move(*label)});
    }
    tiers.push_back(std::move(tier));
  }
  if (isCut) warnings.push_back({"The TextGrid ends too early; what could be read is used.", pathText(path)});
  const Tier* tier = chooseTier(tiers, path, warnings);
  CueCollector cues;
  if (tier != nullptr) {
    const bool isExact = holdsSingleWords(*tier);
    for (Cue cue : tier->labels) {
      cue.isExact = isExact;
      cues.add(std::move(cue));
    }
  }
  return cues.finish("Praat TextGrid", path, warnings);
}

}  // namespace

TranscriptFormat textGridFormat() { return {recognises, read}; }

}  // namespace hrlf
