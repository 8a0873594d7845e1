// Words that are known to be said, found in the sound by pocketsphinx. Private to core/media.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/time_span.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hrlf {

/// Follows one path of words through 16 kHz sound with the en-us model; silence and noise may lie between the words.
/// Words that the dictionary does not have are pronounced by their spelling. Not thread safe.
class SphinxAligner {
 public:
  /// Errors: the model is not installed (names the package), pocketsphinx refuses it.
  [[nodiscard]] static Result<SphinxAligner> create();
  SphinxAligner(SphinxAligner&&) noexcept;
  SphinxAligner& operator=(SphinxAligner&&) noexcept;
  ~SphinxAligner();

  using Spans = std::vector<std::optional<TimeSpan>>;

  /// One span a word, seconds from the first sample; empty when the words do not fit the sound at all.
  /// @param mayLeaveOut  words that are not heard have no span; takes time with the square of their number
  /// Errors: cancelled; pocketsphinx fails.
  [[nodiscard]] Result<Spans> align(std::span<const float> samples, std::span<const std::string> words,
                                    bool mayLeaveOut, Progress& progress);

 private:
  struct Private;
  explicit SphinxAligner(std::unique_ptr<Private> d);
  std::unique_ptr<Private> d_;
};

}  // namespace hrlf
