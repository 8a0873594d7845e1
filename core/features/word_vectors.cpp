#include "core/features/word_vectors.h"

#include "core/base/atomic_file.h"
#include "core/base/resources.h"
#include "core/features/word_table.h"
#include "core/media/spoken_form.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <new>
#include <string>
#include <system_error>
#include <utility>

namespace hrlf {
namespace {

/// A shortened word at the end of another, as written after its stem, and the word it stands for.
struct Clitic {
  std::string_view text;
  std::string_view word;  ///< empty: nothing sure ("'s" may be "is", "has" or a possessive)
};
constexpr std::array clitics{Clitic{"n't", "not"},  Clitic{"'ll", "will"}, Clitic{"'re", "are"}, Clitic{"'ve", "have"},
                             Clitic{"'d", "would"}, Clitic{"'m", "am"},    Clitic{"'s", ""}};

/// Contracted forms that without their apostrophe are other words.
constexpr std::array<std::string_view, 12> otherWords{"hed", "hell", "id",   "ill",   "shed", "shell",
                                                      "wed", "well", "were", "whore", "itd",  "howd"};

bool isLetter(char c) {
  const auto u = static_cast<unsigned char>(c);
  return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || u >= 0x80;
}
bool isLetterOrDigit(char c) { return isLetter(c) || (c >= '0' && c <= '9'); }

/// Typographic apostrophes become the plain one; other typographic punctuation (U+2010 to U+2027) a space.
std::string withPlainPunctuation(std::string_view word) {
  std::string plain;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (word.substr(i, 2) == "\xE2\x80" && i + 2 < word.size()) {
      const auto last = static_cast<unsigned char>(word[i + 2]);
      if (last == 0x98 || last == 0x99) {
        plain += '\'';
        i += 2;
        continue;
      }
      if (last >= 0x90 && last <= 0xA7) {
        plain += last <= 0x95 ? '-' : ' ';
        i += 2;
        continue;
      }
    }
    plain += word[i];
  }
  return plain;
}

/// Lower case of ASCII and of the Latin-1 letters.
std::string lowerCase(std::string_view word) {
  std::string lower(word);
  for (std::size_t i = 0; i < lower.size(); ++i) {
    const auto c = static_cast<unsigned char>(lower[i]);
    if (c >= 'A' && c <= 'Z') lower[i] = static_cast<char>(c + 0x20);
    if (i == 0 || lower[i - 1] != '\xC3') continue;
    if (c >= 0x80 && c <= 0x9E && c != 0x97) lower[i] = static_cast<char>(c + 0x20);
  }
  return lower;
}

std::string_view withoutOuterPunctuation(std::string_view word) {
  while (!word.empty() && !isLetterOrDigit(word.front())) word.remove_prefix(1);
  while (!word.empty() && !isLetterOrDigit(word.back())) word.remove_suffix(1);
  return word;
}

/// Every run of three or more equal letters shortened to `length(at the end of the word?)`.
template <class Length>
std::string shortened(std::string_view word, Length length) {
  std::string result;
  for (std::size_t i = 0; i < word.size();) {
    std::size_t end = i + 1;
    while (end < word.size() && word[end] == word[i]) ++end;
    const std::size_t run = end - i;
    result.append(run >= 3 && isLetter(word[i]) ? length(end == word.size()) : run, word[i]);
    i = end;
  }
  return result;
}

/// Collects the average of the vectors that were found.
class Average {
 public:
  Average(const WordTable& table, std::span<float> sum) : table_(table), sum_(sum) {}
  void add(std::uint32_t row) {
    table_.addTo(row, sum_);
    ++count_;
  }
  bool finish() {
    for (float& v : sum_) v /= static_cast<float>(std::max(count_, 1));
    return count_ > 0;
  }

 private:
  const WordTable& table_;
  std::span<float> sum_;
  int count_ = 0;
};

using Rows = std::vector<std::uint32_t>;

/// The rows whose average stands for a word without outer punctuation, in lower case.
class Finder {
 public:
  explicit Finder(const WordTable& table) : table_(table) {}

  [[nodiscard]] Rows rows(const std::string& word) const {
    if (word.empty()) return {};
    if (const auto row = table_.find(word)) return {*row};
    if (Rows found = contracted(word); !found.empty()) return found;
    if (Rows found = number(word); !found.empty()) return found;
    if (Rows found = parts(word); !found.empty()) return found;
    if (Rows found = repeated(word); !found.empty()) return found;
    return acrossTheSea(word);
  }

 private:
  [[nodiscard]] Rows contracted(const std::string& word) const {
    if (word.find('\'') == std::string::npos) return {};
    std::string joined = word;
    joined.erase(std::remove(joined.begin(), joined.end(), '\''), joined.end());
    for (const Clitic& clitic : clitics) {
      if (word.size() <= clitic.text.size() || !word.ends_with(clitic.text)) continue;
      std::string stem = word.substr(0, word.size() - clitic.text.size());
      if (const auto row = table_.find(clitic.text)) {
        Rows found = rows(stem);
        found.push_back(*row);
        return found;
      }
      if (clitic.word.empty()) return rows(stem);
      const bool isOther = std::find(otherWords.begin(), otherWords.end(), joined) != otherWords.end();
      if (const auto row = isOther ? std::nullopt : table_.find(joined)) return {*row};
      if (clitic.text == "n't") stem = negatedVerb(stem);
      Rows found = rows(stem);
      if (const auto row = table_.find(clitic.word)) found.push_back(*row);
      return found;
    }
    if (const auto row = table_.find(joined)) return {*row};
    return {};
  }

  /// "can" of "ca-n't".
  static std::string negatedVerb(const std::string& stem) {
    if (stem == "ca") return "can";
    if (stem == "wo") return "will";
    if (stem == "sha") return "shall";
    return stem;
  }

  /// "2" as "two", "1,250" as the average of its words.
  [[nodiscard]] Rows number(const std::string& word) const {
    Rows found;
    for (const std::string& part : spokenNumber(word))
      if (const auto row = table_.find(part)) found.push_back(*row);
    return found;
  }

  /// American for British spelling and the other way round: one ending or group of letters in place of another.
  [[nodiscard]] Rows acrossTheSea(const std::string& word) const {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 12> pairs{{{"isation", "ization"},
                                                                                   {"yse", "yze"},
                                                                                   {"ise", "ize"},
                                                                                   {"ising", "izing"},
                                                                                   {"isi", "izi"},
                                                                                   {"our", "or"},
                                                                                   {"tre", "ter"},
                                                                                   {"ogue", "og"},
                                                                                   {"ence", "ense"},
                                                                                   {"ll", "l"},
                                                                                   {"ae", "e"},
                                                                                   {"oe", "e"}}};
    const auto replaced = [&](std::string_view from, std::string_view to) -> Rows {
      for (std::size_t at = word.find(from, 1); at != std::string::npos; at = word.find(from, at + 1)) {
        std::string other = word;
        other.replace(at, from.size(), to);
        if (const auto row = table_.find(other)) return {*row};
      }
      return {};
    };
    // Short words turn into quite other words: "four" and "for".
    constexpr std::size_t shortest = 6;
    if (word.size() < shortest) return {};
    for (const auto& [british, american] : pairs) {
      if (Rows found = replaced(british, american); !found.empty()) return found;
      if (Rows found = replaced(american, british); !found.empty()) return found;
    }
    return {};
  }

  /// Of "well-meant", "and/or", "word…word": all known parts.
  [[nodiscard]] Rows parts(const std::string& word) const {
    constexpr std::string_view separators = "-/_ .,&+";
    if (word.find_first_of(separators) == std::string::npos) return {};
    Rows found;
    std::size_t at = 0;
    while (at <= word.size()) {
      const std::size_t end = std::min(word.find_first_of(separators, at), word.size());
      const Rows part = rows(std::string(withoutOuterPunctuation(std::string_view(word).substr(at, end - at))));
      found.insert(found.end(), part.begin(), part.end());
      at = end + 1;
    }
    return found;
  }

  /// Long letters: "sooo" is "so", but "goood" is "good", so a run inside a word is tried doubled first.
  [[nodiscard]] Rows repeated(const std::string& word) const {
    const std::array<std::string, 3> candidates{
        shortened(word, [](bool atEnd) { return atEnd ? std::size_t{1} : std::size_t{2}; }),
        shortened(word, [](bool) { return std::size_t{1}; }), shortened(word, [](bool) { return std::size_t{2}; })};
    for (const std::string& candidate : candidates) {
      if (candidate == word) return {};
      if (const auto row = table_.find(candidate)) return {*row};
    }
    return {};
  }

  const WordTable& table_;
};

}  // namespace

WordVectors::WordVectors(std::shared_ptr<const WordTable> table) : table_(std::move(table)) {}

Result<WordVectors> WordVectors::open(const std::filesystem::path& path) {
  Progress progress;
  return open(path, progress);
}

Result<WordVectors> WordVectors::open(const std::filesystem::path& path, Progress& progress) {
  std::ifstream stream(path, std::ios::binary);
  std::error_code code;
  if (!stream || std::filesystem::is_directory(path, code))
    return fail(ErrorKind::NotFound, "The file of word vectors cannot be opened.", pathText(path),
                "Check that it exists and that you may read it.");
  std::array<char, 8> begin{};
  stream.read(begin.data(), begin.size());
  const std::string_view bytes(begin.data(), static_cast<std::size_t>(stream.gcount()));
  if (bytes.empty()) return fail(ErrorKind::BadInput, "The file of word vectors is empty (0 bytes).", pathText(path));
  stream.close();
  try {
    auto table = beginsAsCompactTable(bytes) ? readCompactTable(path) : readGloveText(path, progress);
    if (!table) return tl::unexpected(std::move(table.error()));
    return WordVectors(std::make_shared<const WordTable>(std::move(*table)));
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::System, "There is not enough memory for the word vectors.", pathText(path),
                "Choose a smaller file.");
  }
}

Result<WordVectors> WordVectors::openBuiltIn() {
  const auto path = resourcePath("words/wink-sg-100d.hrlfwords");
  if (!path) return tl::unexpected(path.error());
  return open(*path);
}

int WordVectors::width() const { return table_->width; }
std::size_t WordVectors::size() const { return table_->entries.size(); }
const std::string& WordVectors::name() const { return table_->name; }

std::vector<std::string_view> WordVectors::plainWords() const {
  std::vector<std::string_view> words;
  for (const WordTable::Entry& entry : table_->entries) {
    const std::string_view word = table_->word(entry);
    if (std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; })) words.push_back(word);
  }
  return words;
}

WordMatch WordVectors::match(std::string_view word, std::span<float> vector) const {
  // Nobody says a word of more than this; it keeps a broken transcript from costing time.
  constexpr std::size_t longestWord = 100;
  std::fill(vector.begin(), vector.end(), 0.0F);
  if (word.empty() || word.size() > longestWord || vector.size() != static_cast<std::size_t>(table_->width))
    return WordMatch::Unknown;
  Average average(*table_, vector);
  const std::string plain = withPlainPunctuation(word);
  const std::string trimmed(withoutOuterPunctuation(plain));
  const std::string lower = lowerCase(trimmed);
  for (const std::string& form : {std::string(word), lowerCase(word), trimmed, lower}) {
    if (const auto row = table_->find(form)) {
      average.add(*row);
      return average.finish() ? WordMatch::Known : WordMatch::Unknown;
    }
  }
  if (lower == "a" || lower == "i" || lower == "o") return WordMatch::Bare;
  for (const std::uint32_t row : Finder(*table_).rows(lower)) average.add(row);
  return average.finish() ? WordMatch::Respelled : WordMatch::Unknown;
}

WordCounts countWords(const std::vector<Word>& words, const WordVectors& vectors) {
  constexpr std::size_t mostListed = 100;
  WordCounts counts;
  std::map<std::string, std::size_t> unknown;
  std::vector<float> row(static_cast<std::size_t>(vectors.width()));
  for (const Word& word : words) {
    switch (vectors.match(word.text, row)) {
      case WordMatch::Known:
        ++counts.known;
        break;
      case WordMatch::Respelled:
        ++counts.respelled;
        break;
      case WordMatch::Bare:
        ++counts.bare;
        break;
      case WordMatch::Unknown:
        ++counts.unknown;
        ++unknown[lowerCase(withoutOuterPunctuation(word.text))];
        break;
    }
  }
  std::vector<std::pair<std::string, std::size_t>> sorted(unknown.begin(), unknown.end());
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  sorted.resize(std::min(sorted.size(), mostListed));
  for (auto& entry : sorted) counts.unknownWords.push_back(std::move(entry.first));
  return counts;
}

std::vector<Column> wordColumns(int width) {
  std::vector<Column> columns;
  columns.reserve(static_cast<std::size_t>(std::max(width, 0)));
  for (int i = 0; i < width; ++i) columns.push_back({"word_" + std::to_string(i), "1"});
  return columns;
}

FeatureTrack languageFeatures(const std::vector<Word>& words, const WordVectors& vectors) {
  FeatureTrack track;
  track.columns = wordColumns(vectors.width());
  std::vector<float> row(static_cast<std::size_t>(vectors.width()));
  for (const Word& word : words) {
    if (vectors.lookup(word.text, row)) {
      track.append(word.start, word.end, row);
    } else {
      track.appendMissing(word.start, word.end, MissingReason::NoVector);
    }
  }
  return track;
}

}  // namespace hrlf
