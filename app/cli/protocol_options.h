// The options of the commands that evaluate: what is taken away, by whose draw, and what the model sees of it.
#pragma once

#include "core/evaluation/evaluation.h"

#include <CLI/CLI.hpp>

#include <map>
#include <optional>
#include <string>

namespace hrlf::cli {

struct ProtocolOptions {
  EvaluationOptions evaluation;
  std::optional<DroppedFrames> droppedFrames;

  /// Each draw as its own program shows it to the model, unless asked for otherwise.
  [[nodiscard]] EvaluationOptions settled() const {
    EvaluationOptions result = evaluation;
    const bool asMmsa = evaluation.dropping.draw == FrameDraw::Mmsa;
    result.dropping.shown = droppedFrames.value_or(asMmsa ? DroppedFrames::Zeroed : DroppedFrames::Masked);
    return result;
  }
};

/// Adds --protocol, --dropping and --dropped-frames; gives back the first.
/// @param options  where the choices go; outlives the parser
inline CLI::Option* addProtocolOptions(CLI::App& parser, ProtocolOptions& options) {
  std::map<std::string, Protocol> protocols;
  for (const Protocol p : {Protocol::Inter, Protocol::Intra, Protocol::Both, Protocol::Grid})
    protocols.emplace(protocolName(p), p);
  std::map<std::string, FrameDraw> draws;
  for (const FrameDraw d : {FrameDraw::Hrlf, FrameDraw::Mmsa}) draws.emplace(frameDrawName(d), d);
  std::map<std::string, DroppedFrames> shown;
  for (const DroppedFrames d : {DroppedFrames::Masked, DroppedFrames::Zeroed}) shown.emplace(droppedFramesName(d), d);
  parser
      .add_option("--dropping", options.evaluation.dropping.draw,
                  "Who draws the dropped frames: hrlf (exactly the share of each sequence) or mmsa (MMSA's and LNLN's "
                  "numpy draw, to the bit); hrlf unless given")
      ->transform(CLI::CheckedTransformer(draws, CLI::ignore_case));
  parser
      .add_option("--dropped-frames", options.droppedFrames,
                  "What the model sees of them: masked (told that they are missing; default of hrlf) or zeroed (zeros "
                  "that count as seen; default of mmsa)")
      ->transform(CLI::CheckedTransformer(shown, CLI::ignore_case));
  return parser
      .add_option("--protocol", options.evaluation.protocol,
                  "inter (whole modalities), intra (frames), both, or grid (each condition at each ratio)")
      ->transform(CLI::CheckedTransformer(protocols, CLI::ignore_case));
}

}  // namespace hrlf::cli
