#include "core/media/sphinx_decoder.h"

#include "core/base/atomic_file.h"

#include <pocketsphinx.h>

// The last release before 5.0 keeps its log and options in the library sphinxbase.
#if __has_include(<sphinxbase/err.h>)
#define HRLF_OLD_SPHINX 1
#include <sphinxbase/cmd_ln.h>
#include <sphinxbase/err.h>
#include <sphinxbase/logmath.h>
#else
#define HRLF_OLD_SPHINX 0
#include <pocketsphinx/err.h>
#include <pocketsphinx/logmath.h>
#endif

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace hrlf {

namespace {

constexpr double frameSeconds = 0.01;  // pocketsphinx's own, at its default of 100 frames a second

std::optional<std::filesystem::path> findModel() {
  for (const std::filesystem::path root : {HRLF_SPHINX_MODELS, "/usr/share/pocketsphinx/model"}) {
    const auto model = root / "en-us";
    std::error_code error;
    if (std::filesystem::exists(model / "en-us" / "mdef", error) &&
        std::filesystem::exists(model / "en-us.lm.bin", error) &&
        std::filesystem::exists(model / "cmudict-en-us.dict", error)) {
      return model;
    }
  }
  return std::nullopt;
}

// "<s>", "<sil>", "[NOISE]", "++UH++": no words.
bool isFiller(std::string_view word) {
  return word.empty() || word.front() == '<' || word.front() == '[' || word.front() == '+';
}

// "word(2)" is the second pronunciation of "word".
std::string spelling(std::string_view word) {
  if (word.ends_with(')')) word = word.substr(0, word.rfind('('));
  return std::string(word);
}

ps_decoder_t* makeDecoder(const std::filesystem::path& model) {
  const std::string acoustic = model / "en-us";
  const std::string language = model / "en-us.lm.bin";
  const std::string dictionary = model / "cmudict-en-us.dict";
  // Silence must not be cut out by the recogniser: its frame numbers are our clock. The flat second pass would run
  // for seconds at the end of an utterance, deaf to a cancel, for few words more.
#if HRLF_OLD_SPHINX
  cmd_ln_t* config = cmd_ln_init(nullptr, ps_args(), TRUE, "-hmm", acoustic.c_str(), "-lm", language.c_str(), "-dict",
                                 dictionary.c_str(), "-remove_silence", "no", "-fwdflat", "no", nullptr);
  if (config == nullptr) return nullptr;
  ps_decoder_t* decoder = ps_init(config);
  cmd_ln_free_r(config);
#else
  ps_config_t* config = ps_config_init(nullptr);
  if (config == nullptr) return nullptr;
  ps_config_set_str(config, "hmm", acoustic.c_str());
  ps_config_set_str(config, "lm", language.c_str());
  ps_config_set_str(config, "dict", dictionary.c_str());
  ps_config_set_bool(config, "fwdflat", 0);
  ps_decoder_t* decoder = ps_init(config);
  ps_config_free(config);
#endif
  return decoder;
}

}  // namespace

struct SphinxDecoder::Private {
  struct Deleter {
    void operator()(ps_decoder_t* decoder) const { ps_free(decoder); }
  };
  std::unique_ptr<ps_decoder_t, Deleter> decoder;
};

SphinxDecoder::SphinxDecoder(std::unique_ptr<Private> d) : d_(std::move(d)) {}
SphinxDecoder::SphinxDecoder(SphinxDecoder&&) noexcept = default;
SphinxDecoder& SphinxDecoder::operator=(SphinxDecoder&&) noexcept = default;
SphinxDecoder::~SphinxDecoder() = default;

Result<SphinxDecoder> SphinxDecoder::create() {
  err_set_logfp(nullptr);
  const auto model = findModel();
  if (!model) {
    return fail(ErrorKind::NotFound, "The English model of the speech recogniser is not installed.", HRLF_SPHINX_MODELS,
                "Install the package pocketsphinx-en-us.");
  }
  auto d = std::make_unique<Private>();
  d->decoder.reset(makeDecoder(*model));
  if (!d->decoder) {
    return fail(ErrorKind::Internal, "pocketsphinx cannot load its English model.", pathText(*model),
                "Reinstall the package pocketsphinx-en-us.");
  }
  return SphinxDecoder(std::move(d));
}

// Without a new stream the frame numbers would go on from the utterance before.
bool SphinxDecoder::begin() { return ps_start_stream(d_->decoder.get()) == 0 && ps_start_utt(d_->decoder.get()) == 0; }

bool SphinxDecoder::feed(std::span<const std::int16_t> samples) {
  return ps_process_raw(d_->decoder.get(), samples.data(), samples.size(), 0, 0) >= 0;
}

std::vector<Word> SphinxDecoder::end() {
  std::vector<Word> words;
  auto* decoder = d_->decoder.get();
  if (ps_end_utt(decoder) < 0) return words;
  for (ps_seg_t* segment = ps_seg_iter(decoder); segment != nullptr; segment = ps_seg_next(segment)) {
    const char* word = ps_seg_word(segment);
    if (word == nullptr || isFiller(word)) continue;
    int first = 0;
    int last = 0;
    ps_seg_frames(segment, &first, &last);
    std::int32_t acoustic = 0;
    std::int32_t language = 0;
    std::int32_t backOff = 0;
    const auto posterior = ps_seg_prob(segment, &acoustic, &language, &backOff);
    const double confidence = logmath_exp(ps_get_logmath(decoder), posterior);
    words.push_back(
        {spelling(word), first * frameSeconds, (last + 1) * frameSeconds, std::clamp(confidence, 0.0, 1.0)});
  }
  return words;
}

}  // namespace hrlf
