// Words as vectors: the language features.
#pragma once

#include "core/base/error.h"
#include "core/features/feature_track.h"
#include "core/media/transcript.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace hrlf {

/// A table word -> vector. Copies share the table; reading is thread safe.
class WordVectors {
 public:
  /// Opens the compact 8-bit table that ships with the program (see resources/words/README.md for the format), or a
  /// text file in GloVe's format ("word v1 v2 ...", with or without word2vec's header line).
  [[nodiscard]] static Result<WordVectors> open(const std::filesystem::path& path);

  [[nodiscard]] int width() const;
  [[nodiscard]] std::size_t size() const;
  /// "wink-sg-100d/50000" or the file's name; part of the schema's extractor text when it is not the built-in table.
  [[nodiscard]] const std::string& name() const;
  /// The vector of a word: as written, lower case, without punctuation and clitics, parts of a hyphenated word averaged,
  /// repeated letters shortened ("sooo"). nullopt when nothing of it is known. Writes width() values.
  [[nodiscard]] bool lookup(std::string_view word, std::span<float> vector) const;

 private:
  struct Table;
  std::shared_ptr<const Table> table_;
};

/// One frame a word; columns "word_0" ... ; a word that is not in the table is a missing frame.
[[nodiscard]] FeatureTrack languageFeatures(const std::vector<Word>& words, const WordVectors& vectors);

}  // namespace hrlf
