#include "core/media/sphinx_library.h"

#include "core/base/atomic_file.h"

#if HRLF_OLD_SPHINX
#include <sphinxbase/fsg_model.h>
#include <sphinxbase/jsgf.h>
#endif

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace hrlf::sphinx {

namespace {

constexpr double alignmentBeam = 1e-120;

// A free search spends half its time on hypotheses that hardly ever win. With these limits it took half as long on 68
// sounds (56.8 and 29.2 s) and the word error rate rose from 0.51 to 0.54.
constexpr int mostModelsAFrame = 3000;
constexpr int mostWordsAFrame = 10;

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

ps_decoder_t* makeDecoder(const std::filesystem::path& model, Task task) {
  const std::string acoustic = model / "en-us";
  const std::string language = model / "en-us.lm.bin";
  const std::string dictionary = model / "cmudict-en-us.dict";
  const bool isAlignment = task == Task::Align;
  // Silence must not be cut out by the recogniser: its frame numbers are our clock. The flat second pass would run
  // for seconds at the end of an utterance, deaf to a cancel, for few words more. A path that is prescribed costs
  // little, so that its beams may be wide.
#if HRLF_OLD_SPHINX
  cmd_ln_t* config = cmd_ln_init(nullptr, ps_args(), TRUE, "-hmm", acoustic.c_str(), "-dict", dictionary.c_str(),
                                 "-remove_silence", "no", "-fwdflat", "no", nullptr);
  if (config == nullptr) return nullptr;
  if (isAlignment) {
    cmd_ln_set_float_r(config, "-beam", alignmentBeam);
    cmd_ln_set_float_r(config, "-pbeam", alignmentBeam);
    cmd_ln_set_float_r(config, "-wbeam", alignmentBeam);
  } else {
    cmd_ln_set_str_r(config, "-lm", language.c_str());
    cmd_ln_set_int_r(config, "-maxhmmpf", mostModelsAFrame);
    cmd_ln_set_int_r(config, "-maxwpf", mostWordsAFrame);
  }
  ps_decoder_t* decoder = ps_init(config);
  cmd_ln_free_r(config);
#else
  ps_config_t* config = ps_config_init(nullptr);
  if (config == nullptr) return nullptr;
  ps_config_set_str(config, "hmm", acoustic.c_str());
  ps_config_set_str(config, "dict", dictionary.c_str());
  ps_config_set_bool(config, "fwdflat", 0);
  if (isAlignment) {
    ps_config_set_float(config, "beam", alignmentBeam);
    ps_config_set_float(config, "pbeam", alignmentBeam);
    ps_config_set_float(config, "wbeam", alignmentBeam);
  } else {
    ps_config_set_str(config, "lm", language.c_str());
    ps_config_set_int(config, "maxhmmpf", mostModelsAFrame);
    ps_config_set_int(config, "maxwpf", mostWordsAFrame);
  }
  ps_decoder_t* decoder = ps_init(config);
  ps_config_free(config);
#endif
  return decoder;
}

}  // namespace

Result<Decoder> open(Task task) {
  err_set_logfp(nullptr);
  const auto model = findModel();
  if (!model) {
    return fail(ErrorKind::NotFound, "The English model of the speech recogniser is not installed.", HRLF_SPHINX_MODELS,
                "Install the package pocketsphinx-en-us.");
  }
  Decoder decoder(makeDecoder(*model, task));
  if (!decoder) {
    return fail(ErrorKind::Internal, "pocketsphinx cannot load its English model.", pathText(*model),
                "Reinstall the package pocketsphinx-en-us.");
  }
  return decoder;
}

#if HRLF_OLD_SPHINX
CepstralMean cepstralMean(ps_decoder_t* decoder) {
  const cmn_t& cmn = *ps_get_feat(decoder)->cmn_struct;
  return {{cmn.cmn_mean, cmn.cmn_mean + cmn.veclen}, {cmn.sum, cmn.sum + cmn.veclen}, cmn.nframe};
}

void setCepstralMean(ps_decoder_t* decoder, const CepstralMean& mean) {
  cmn_t& cmn = *ps_get_feat(decoder)->cmn_struct;
  std::copy(mean.mean.begin(), mean.mean.end(), cmn.cmn_mean);
  std::copy(mean.sum.begin(), mean.sum.end(), cmn.sum);
  cmn.nframe = mean.frames;
}
#else
CepstralMean cepstralMean(ps_decoder_t* decoder) { return ps_get_cmn(decoder, 0); }

void setCepstralMean(ps_decoder_t* decoder, const CepstralMean& mean) { ps_set_cmn(decoder, mean.c_str()); }
#endif

bool setGrammar(ps_decoder_t* decoder, const std::string& name, const std::string& jsgf) {
#if HRLF_OLD_SPHINX
  // What ps_set_jsgf_string() does, which never lets go of the grammar.
  const std::unique_ptr<jsgf_t, decltype(&jsgf_grammar_free)> grammar(jsgf_parse_string(jsgf.c_str(), nullptr),
                                                                      &jsgf_grammar_free);
  jsgf_rule_t* rule = grammar ? jsgf_get_public_rule(grammar.get()) : nullptr;
  if (rule == nullptr) return false;
  const auto weight = static_cast<float>(cmd_ln_float_r(ps_get_config(decoder), "-lw"));
  const std::unique_ptr<fsg_model_t, decltype(&fsg_model_free)> path(
      jsgf_build_fsg(grammar.get(), rule, ps_get_logmath(decoder), weight), &fsg_model_free);
  return path && ps_set_fsg(decoder, name.c_str(), path.get()) == 0 && ps_set_search(decoder, name.c_str()) == 0;
#else
  return ps_add_jsgf_string(decoder, name.c_str(), jsgf.c_str()) == 0 && ps_activate_search(decoder, name.c_str()) == 0;
#endif
}

std::vector<std::int16_t> toIntegers(std::span<const float> samples) {
  std::vector<std::int16_t> out(samples.size());
  std::transform(samples.begin(), samples.end(), out.begin(), [](float x) {
    return static_cast<std::int16_t>(std::isfinite(x) ? std::lround(std::clamp(x, -1.0F, 1.0F) * 32767.0F) : 0);
  });
  return out;
}

}  // namespace hrlf::sphinx
