// Words as vectors: the language features.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/features/feature_track.h"
#include "core/media/transcript.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// Name of the table that ships with the program, as WordVectors::name() gives it.
inline constexpr std::string_view builtInWordsName = "wink-sg-100d/60000";

struct WordTable;

/// How a word was found in a table.
enum class WordMatch {
  Known,      ///< itself, whatever its case and the punctuation around it
  Respelled,  ///< its parts, or another spelling of it
  Bare,       ///< "a", "I" and "O", which tables leave out for their want of meaning: no vector, and none is missed
  Unknown
};

/// A table word -> vector. Copies share the table; reading is thread safe.
/// Values are kept in 8 bits with one scale a word, whatever the file: an error of at most 0.4 % of the word's largest
/// value, a quarter of the memory.
class WordVectors {
 public:
  /// Opens the compact 8-bit table that ships with the program (see resources/words/README.md for the format), or a
  /// text file in GloVe's format ("word v1 v2 ...", with or without word2vec's header line).
  /// Errors: no such file; a table cut short or damaged; text whose line (named) has another width or no numbers.
  [[nodiscard]] static Result<WordVectors> open(const std::filesystem::path& path);
  /// The same for big text files (GloVe's largest takes half a minute): tells how far it is and can be cancelled.
  [[nodiscard]] static Result<WordVectors> open(const std::filesystem::path& path, Progress& progress);
  /// The table that ships with the program; takes some 20 ms.
  [[nodiscard]] static Result<WordVectors> openBuiltIn();

  [[nodiscard]] int width() const;
  [[nodiscard]] std::size_t size() const;
  /// "wink-sg-100d/60000" or the file's name; part of the schema's extractor text when it is not the built-in table.
  [[nodiscard]] const std::string& name() const;
  /// The words that are made of small letters alone, in alphabetical order; they live as long as the table.
  [[nodiscard]] std::vector<std::string_view> plainWords() const;
  /// The vector of a word: as written, lower case, without punctuation and clitics, parts of a hyphenated word
  /// averaged, repeated letters shortened ("sooo"), numbers in words, British and American spelling. Writes width()
  /// values, zeros when nothing of the word is known.
  /// Contracted forms: stem and clitic averaged where the table has the clitic ("do" and "n't"), else the form without
  /// its apostrophe ("dont") unless that is another word ("hell" of "he'll"), else stem and written-out clitic.
  [[nodiscard]] WordMatch match(std::string_view word, std::span<float> vector) const;
  /// Whether there is a vector, which is written.
  [[nodiscard]] bool lookup(std::string_view word, std::span<float> vector) const {
    const WordMatch found = match(word, vector);
    return found == WordMatch::Known || found == WordMatch::Respelled;
  }

 private:
  explicit WordVectors(std::shared_ptr<const WordTable> table);
  std::shared_ptr<const WordTable> table_;
};

/// How the words of a clip were found.
struct WordCounts {
  std::size_t known = 0;
  std::size_t respelled = 0;
  std::size_t bare = 0;
  std::size_t unknown = 0;
  std::vector<std::string> unknownWords;  ///< each once, in lower case, the most frequent first, at most 100
  [[nodiscard]] std::size_t all() const { return known + respelled + bare + unknown; }
};

[[nodiscard]] WordCounts countWords(const std::vector<Word>& words, const WordVectors& vectors);

/// One frame a word; columns "word_0" ... ; a word that is not in the table is a missing frame.
[[nodiscard]] FeatureTrack languageFeatures(const std::vector<Word>& words, const WordVectors& vectors);

/// Columns of languageFeatures() for vectors of this width.
[[nodiscard]] std::vector<Column> wordColumns(int width);

}  // namespace hrlf
