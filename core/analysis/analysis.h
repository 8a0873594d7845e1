// The student on a sliding window over a clip, complete and with modalities taken away.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/features/clip_features.h"
#include "core/masks/missingness.h"
#include "core/model/model.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hrlf {

/// Width of the window that is centred on each frame, seconds.
inline constexpr double windowLength = 4.0;

/// Windows whose representations an Analysis keeps: enough for a picture, few enough for a quick t-SNE.
inline constexpr int representationWindows = 150;

/// One frame of the clip as the student judges it. nullopt where nothing can be said: every modality of that window
/// is missing.
struct FramePrediction {
  double time = 0;             ///< seconds
  std::optional<float> score;  ///< label units
  /// How far the members of an ensemble are apart, label units (see Prediction); never of classes.
  std::optional<float> spread{};
};

/// What of each modality remains: the mask that was applied, on the frames of modelTracks().
struct AppliedMask {
  PerModality<std::vector<std::uint8_t>> keep;  ///< 1 kept, 0 taken away by the request
};

/// The mask that a request makes on these tracks.
[[nodiscard]] AppliedMask maskFor(const PerModality<FeatureTrack>& tracks, const MissingRequest& request);

/// Representations of one window, for t-SNE and export.
struct WindowRepresentation {
  double time = 0;
  std::optional<Prediction> prediction;
};

/// One row of the seven-condition table: the whole clip under one condition.
struct ConditionSummary {
  Condition condition;
  int frames = 0;   ///< frames with a prediction; 0: these modalities are missing all along this clip
  double mean = 0;  ///< label units
  double deviation = 0;
  double differenceFromComplete = 0;  ///< mean absolute difference over frames predicted in both
};

struct CurveResult {
  std::vector<FramePrediction> frames;        ///< one a frame of ClipFeatures::frameTimes
  std::vector<WindowRepresentation> windows;  ///< at most representationWindows of them, evenly over the clip
};

/// Prepared once a clip: pooled tracks. Cheap to copy, immutable, thread safe.
class ClipAnalyser {
 public:
  /// Error Mismatch when the model's schema is not clipSchema().
  [[nodiscard]] static Result<ClipAnalyser> create(std::shared_ptr<const ClipFeatures> clip, Model model,
                                                   const FeatureSchema& schema);
  [[nodiscard]] const PerModality<FeatureTrack>& tracks() const;
  [[nodiscard]] const ClipFeatures& clip() const;
  [[nodiscard]] std::shared_ptr<const ClipFeatures> sharedClip() const;
  [[nodiscard]] const Model& model() const;

  /// Prediction frame by frame under a request (the empty request: complete). Error BadInput when the request removes
  /// everything ("All three modalities are taken away. Leave at least one.").
  [[nodiscard]] Result<CurveResult> curve(const MissingRequest& request, Progress& progress) const;
  /// At most `maxWindows` windows, evenly over the clip, as the student or the teacher sees them. Errors: those of
  /// curve(); the teacher of a model that was trained without one.
  [[nodiscard]] Result<std::vector<WindowRepresentation>> windows(const MissingRequest& request, int maxWindows,
                                                                  Network network, Progress& progress) const;
  /// The table of the seven conditions.
  [[nodiscard]] Result<std::vector<ConditionSummary>> conditions(Progress& progress) const;

 private:
  struct Private;
  std::shared_ptr<const Private> d_;
};

/// All that a report, a CSV or the window shows of one analysis.
struct Analysis {
  std::shared_ptr<const ClipFeatures> clip;
  PerModality<FeatureTrack> tracks;
  ModelCard model;
  MissingRequest request;
  AppliedMask mask;
  CurveResult complete;
  CurveResult incomplete;  ///< equal to complete when nothing is requested
  std::vector<ConditionSummary> conditions;
  std::string programVersion;
};

/// The curves alone, without the table of conditions: what a person waits for.
[[nodiscard]] Result<Analysis> analyseCurves(const ClipAnalyser& analyser, const MissingRequest& request,
                                             Progress& progress);

/// Everything at once, as the command line does it.
[[nodiscard]] Result<Analysis> analyseClip(const ClipAnalyser& analyser, const MissingRequest& request,
                                           Progress& progress);

/// Where a table comes from: lines starting with "# " that carry clip, mask, seed, model hash and version.
[[nodiscard]] std::string csvOrigin(const Analysis& analysis);
/// CSV under csvOrigin(), one row a frame: time, complete, incomplete, difference, word, language/audio/vision present
/// and kept, spread of both curves (of an ensemble). Empty cells where there is no prediction.
[[nodiscard]] std::string analysisToCsv(const Analysis& analysis);
/// JSON with everything but the representations.
[[nodiscard]] std::string analysisToJson(const Analysis& analysis);

}  // namespace hrlf
