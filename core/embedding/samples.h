// What a picture of representations is made of: windows of a clip or utterances of a data set, and how networks saw
// them.
#pragma once

#include "core/analysis/analysis.h"
#include "core/data/dataset.h"
#include "core/model/model.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hrlf {

/// A window of a clip or an utterance of a data set.
struct Sample {
  std::string id;              ///< of an utterance; empty for a window
  double time = 0;             ///< seconds, centre of the window; 0 for an utterance
  std::string text;            ///< what is said in it; may be empty
  std::optional<float> label;  ///< of an utterance: intensity in label units, or class index
  std::optional<Split> split;  ///< of an utterance
};

/// The samples as one network saw them.
struct SampleView {
  Network network = Network::Student;
  bool isComplete = true;  ///< nothing was taken away
  std::string seen;        ///< "complete", or what was taken away or left: "audio removed", "{l,a}"
  /// One a sample; nullopt where nothing was left to judge by. Z, Q and U of missing modalities are empty.
  std::vector<std::optional<Prediction>> predictions;
};

struct SampleTable {
  std::string source;  ///< file of the clip or of the data set
  ModelCard model;
  std::vector<Sample> samples;
  std::vector<SampleView> views;  ///< not empty
  std::size_t leftOut = 0;        ///< utterances beyond the most that were asked for
};

/// The windows that the analysis keeps. @param complete, incomplete  which of the two curves are wanted, at least one
[[nodiscard]] SampleTable clipSamples(const Analysis& analysis, bool complete, bool incomplete);

/// The windows of the whole clip as teacher and student see them. Errors: a model without a teacher, cancelled.
[[nodiscard]] Result<SampleTable> clipSamplesOfBoth(const ClipAnalyser& analyser, int maxWindows, Progress& progress);

/// The stretches of a clip that these windows stand for, ascending, those that touch joined: each from half-way to the
/// window before to half-way to the one after, for whole windows overlap.
[[nodiscard]] std::vector<TimeSpan> spansOf(const SampleTable& table, double duration,
                                            std::span<const std::size_t> samples);

/// The windows of a clip whose centre lies in `span`; where that is shorter than from one to the next, the one nearest
/// to its middle. Utterances have no place in time: of a data set, none.
[[nodiscard]] std::vector<std::size_t> windowsWithin(const SampleTable& table, const TimeSpan& span);

/// How a network is to look at utterances.
struct ViewRequest {
  Network network = Network::Student;
  Condition condition;  ///< the modalities that are left
};

/// @param splits  one after the other
/// @param most    so many utterances, evenly over the splits; 0: all
/// @param wanted  not empty
/// Errors: features that do not fit the model, no utterance, a model without the network that is asked for, cancelled.
[[nodiscard]] Result<SampleTable> datasetSamples(const Model& model, const Dataset& dataset, const std::string& source,
                                                 std::span<const Split> splits, std::size_t most,
                                                 std::span<const ViewRequest> wanted, Progress& progress);

}  // namespace hrlf
