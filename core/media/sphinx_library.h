// pocketsphinx, the same for its two generations. Private to core/media.
#pragma once

#include "core/base/error.h"

#include <pocketsphinx.h>

// The last release before 5.0 keeps its log and options in the library sphinxbase.
#if __has_include(<sphinxbase/err.h>)
#define HRLF_OLD_SPHINX 1
#include <sphinxbase/cmd_ln.h>
#include <sphinxbase/err.h>
#include <sphinxbase/feat.h>
#include <sphinxbase/logmath.h>
#else
#define HRLF_OLD_SPHINX 0
#include <pocketsphinx/err.h>
#include <pocketsphinx/logmath.h>
#endif

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace hrlf::sphinx {

inline constexpr int sampleRate = 16000;
inline constexpr double frameSeconds = 0.01;           // pocketsphinx's own, at its default of 100 frames a second
inline constexpr std::size_t chunk = sampleRate / 20;  // 50 ms: some 20 ms of work, so a cancel is heard at once

struct Deleter {
  void operator()(ps_decoder_t* decoder) const { ps_free(decoder); }
};
using Decoder = std::unique_ptr<ps_decoder_t, Deleter>;

enum class Task { Recognise, Align };

/// A decoder with the en-us model; for Align without a search, which setGrammar() gives it.
/// Errors: the model is not installed (names the package), pocketsphinx refuses it.
[[nodiscard]] Result<Decoder> open(Task task);

/// The running mean of what a decoder hears, by which it adapts to a recording.
#if HRLF_OLD_SPHINX
struct CepstralMean {
  std::vector<float> mean;
  std::vector<float> sum;
  int frames = 0;
};
#else
using CepstralMean = std::string;
#endif
[[nodiscard]] CepstralMean cepstralMean(ps_decoder_t* decoder);
/// Given what cepstralMean() said of the new decoder, it forgets all that it has heard.
void setCepstralMean(ps_decoder_t* decoder, const CepstralMean& mean);

/// Makes the decoder follow a grammar in JSGF.
[[nodiscard]] bool setGrammar(ps_decoder_t* decoder, const std::string& name, const std::string& jsgf);

/// [-1, 1] to 16 bits; what is no number is silence.
[[nodiscard]] std::vector<std::int16_t> toIntegers(std::span<const float> samples);

}  // namespace hrlf::sphinx
