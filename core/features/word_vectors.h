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
  /// averaged, repeated letters shortened ("sooo"). False when nothing of it is known. Writes width() values.
  /// Contracted forms: stem and clitic averaged where the table has the clitic ("do" and "n't"), else the form without
  /// its apostrophe ("dont") unless that is another word ("hell" of "he'll"), else stem and written-out clitic.
  [[nodiscard]] bool lookup(std::string_view word, std::span<float> vector) const;

 private:
  explicit WordVectors(std::shared_ptr<const WordTable> table);
  std::shared_ptr<const WordTable> table_;
};

/// One frame a word; columns "word_0" ... ; a word that is not in the table is a missing frame.
[[nodiscard]] FeatureTrack languageFeatures(const std::vector<Word>& words, const WordVectors& vectors);

/// Columns of languageFeatures() for vectors of this width.
[[nodiscard]] std::vector<Column> wordColumns(int width);

}  // namespace hrlf
