// pocketsphinx behind one small class, the same for its two generations. Private to core/media.
#pragma once

#include "core/base/error.h"
#include "core/media/transcript.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace hrlf {

/// Decodes utterances of 16 kHz sound with the en-us model. Not thread safe; one decoder a thread. Reading the model
/// takes a third of a second, so that decoders are kept for the next clip; nothing they heard before changes what they
/// make of it.
class SphinxDecoder {
 public:
  /// Errors: the model is not installed (names the package), pocketsphinx refuses it.
  [[nodiscard]] static Result<SphinxDecoder> create();
  SphinxDecoder(SphinxDecoder&&) noexcept;
  SphinxDecoder& operator=(SphinxDecoder&&) = delete;
  ~SphinxDecoder();

  [[nodiscard]] bool begin();
  [[nodiscard]] bool feed(std::span<const std::int16_t> samples);
  /// Ends the utterance; its words, times in seconds from its first sample. Fillers (silence, noise) are left out.
  [[nodiscard]] std::vector<Word> end();

 private:
  struct Private;
  class Shelf;
  explicit SphinxDecoder(std::unique_ptr<Private> d);
  std::unique_ptr<Private> d_;
};

}  // namespace hrlf
