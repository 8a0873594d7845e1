#include "core/analysis/analysis.h"
#include "core/analysis/window_judge.h"
#include "core/analysis/windows.h"
#include "core/base/evenly.h"
#include "core/base/version.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <mutex>
#include <numeric>
#include <utility>

namespace hrlf {
namespace {

struct WindowScore {
  float score = 0;
  std::optional<float> spread;
};
using Scores = std::vector<std::optional<WindowScore>>;  // one a window

/// What one pass over all windows gives. Representations are kept of a few: those of all would take a hundred times the
/// memory of their scores.
struct Judgement {
  Scores scores;
  std::vector<WindowRepresentation> windows;
};

/// Copies of the tracks in which what the mask takes away is missing.
PerModality<FeatureTrack> masked(const PerModality<FeatureTrack>& tracks, const AppliedMask& mask) {
  PerModality<FeatureTrack> result = tracks;
  for (Modality m : allModalities) {
    FeatureTrack& track = result[m];
    for (std::size_t f = 0; f < track.frames(); ++f) {
      if (mask.keep[m][f] != 0) continue;
      track.present[f] = 0;
      std::fill_n(track.values.begin() + static_cast<std::ptrdiff_t>(f * track.width()), track.width(), 0.0F);
    }
  }
  return result;
}

bool hasFrames(const FeatureTrack& track) {
  return std::find(track.present.begin(), track.present.end(), std::uint8_t{1}) != track.present.end();
}

MissingRequest requestFor(const Condition& condition) {
  MissingRequest request;
  for (Modality m : allModalities) request.removed[m] = !condition.available[m];
  return request;
}

tl::unexpected<Error> everythingIsTaken() {
  return fail(ErrorKind::BadInput, "All three modalities are taken away.", {}, "Leave at least one.");
}

std::size_t slotOf(const Condition& condition) {
  std::size_t slot = 0;
  for (Modality m : allModalities) slot = 2 * slot + (condition.available[m] ? 1 : 0);
  return slot;
}

}  // namespace

struct ClipAnalyser::Private {
  Private(std::shared_ptr<const ClipFeatures> c, Model student)
      : clip(std::move(c)),
        model(std::move(student)),
        tracks(modelTracks(*clip)),
        windows(tracks, clip->frameTimes, windowLength),
        judging(model, windows, tracks) {}

  std::shared_ptr<const ClipFeatures> clip;
  Model model;
  PerModality<FeatureTrack> tracks;
  Windows windows;
  WindowJudge judging;

  /// Each condition, once it has been asked for. Its `computing` is held while it is judged, so that two threads do not
  /// judge the same one; `guard` only for a moment.
  mutable std::array<std::timed_mutex, 8> computing;
  mutable std::mutex guard;
  mutable std::array<std::shared_ptr<const Judgement>, 8> known;

  /// At most `most` windows, evenly over the clip.
  [[nodiscard]] Result<std::vector<WindowRepresentation>> representations(const PerModality<FeatureTrack>& of, int most,
                                                                          Network network, Progress& progress) const {
    const std::vector<double>& times = clip->frameTimes;
    const std::vector<std::size_t> shown = evenly(times.size(), most);
    std::vector<std::size_t> wanted;
    wanted.reserve(shown.size());
    for (std::size_t f : shown) wanted.push_back(windows.windowOf(f));
    std::vector<WindowRepresentation> result;
    const auto take = [&](std::size_t i, std::optional<Prediction> p) {
      result.push_back({times[shown[i]], std::move(p)});
    };
    if (auto done = predictWindows(windows, of, wanted, judging.pass(network), take, progress); !done)
      return tl::unexpected(std::move(done.error()));
    return result;
  }

  /// A modality that the clip lacks altogether makes no difference.
  [[nodiscard]] std::size_t effectiveSlot(Condition condition) const {
    for (Modality m : allModalities) condition.available[m] = condition.available[m] && hasFrames(tracks[m]);
    return slotOf(condition);
  }

  [[nodiscard]] std::shared_ptr<const Judgement> knownUnder(std::size_t slot) const {
    const std::lock_guard lock(guard);
    return known[slot];
  }

  /// All windows, and the representations of some, evenly over the clip.
  [[nodiscard]] Result<Judgement> judge(const PerModality<FeatureTrack>& of, Progress& progress) const {
    std::vector<std::size_t> all(windows.count());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const std::vector<double>& times = clip->frameTimes;
    // Frames, whose windows come in the same order.
    const std::vector<std::size_t> shown = evenly(times.size(), representationWindows);
    Judgement result;
    result.scores.resize(windows.count());
    // A class's probability spreads, not its number.
    const bool hasSpread = model.card().task == Task::Regression;
    const auto take = [&](std::size_t i, const std::optional<Prediction>& p) {
      if (p) result.scores[i] = WindowScore{p->score, hasSpread ? p->spread : std::nullopt};
      for (std::size_t next = result.windows.size(); next < shown.size() && windows.windowOf(shown[next]) == i; ++next)
        result.windows.push_back({times[shown[next]], p});
    };
    if (auto done = predictWindows(windows, of, all, judging.pass(Network::Student), take, progress); !done)
      return tl::unexpected(std::move(done.error()));
    return result;
  }

  /// The clip under a condition, from memory when it has been asked for before.
  [[nodiscard]] Result<std::shared_ptr<const Judgement>> under(const Condition& condition, Progress& progress) const {
    const std::size_t slot = effectiveSlot(condition);
    if (auto judged = knownUnder(slot)) return judged;
    std::unique_lock turn(computing[slot], std::defer_lock);
    while (!turn.try_lock_for(std::chrono::milliseconds(50)))
      if (progress.isCancelled()) return cancelled();
    if (auto judged = knownUnder(slot)) return judged;
    const AppliedMask mask = maskFor(tracks, requestFor(condition));
    auto computed = judge(masked(tracks, mask), progress);
    if (!computed) return tl::unexpected(std::move(computed.error()));
    auto shared = std::make_shared<const Judgement>(std::move(*computed));
    const std::lock_guard lock(guard);
    known[slot] = shared;
    return shared;
  }

  [[nodiscard]] FramePrediction ofFrame(const Scores& scores, std::size_t frame) const {
    FramePrediction result;
    result.time = clip->frameTimes[frame];
    if (const auto& window = scores[windows.windowOf(frame)]) {
      result.score = window->score;
      result.spread = window->spread;
    }
    return result;
  }

  [[nodiscard]] ConditionSummary summary(const Condition& condition, const Scores& scores,
                                         const Scores& complete) const {
    ConditionSummary result;
    result.condition = condition;
    double sum = 0;
    double squares = 0;
    double differences = 0;
    int both = 0;
    for (std::size_t f = 0; f < clip->frameTimes.size(); ++f) {
      const std::optional<float> score = ofFrame(scores, f).score;
      if (!score) continue;
      ++result.frames;
      sum += *score;
      squares += static_cast<double>(*score) * *score;
      if (const std::optional<float> whole = ofFrame(complete, f).score) {
        differences += std::abs(static_cast<double>(*score) - *whole);
        ++both;
      }
    }
    if (result.frames > 0) {
      result.mean = sum / result.frames;
      result.deviation = std::sqrt(std::max(0.0, squares / result.frames - result.mean * result.mean));
    }
    if (both > 0) result.differenceFromComplete = differences / both;
    return result;
  }
};

Result<ClipAnalyser> ClipAnalyser::create(std::shared_ptr<const ClipFeatures> clip, Model model,
                                          const FeatureSchema& schema) {
  if (auto fits = model.accepts(schema); !fits) return tl::unexpected(std::move(fits.error()));
  ClipAnalyser analyser;
  analyser.d_ = std::make_shared<const Private>(std::move(clip), std::move(model));
  return analyser;
}

const PerModality<FeatureTrack>& ClipAnalyser::tracks() const { return d_->tracks; }
const ClipFeatures& ClipAnalyser::clip() const { return *d_->clip; }
std::shared_ptr<const ClipFeatures> ClipAnalyser::sharedClip() const { return d_->clip; }
const Model& ClipAnalyser::model() const { return d_->model; }

Result<CurveResult> ClipAnalyser::curve(const MissingRequest& request, Progress& progress) const {
  if (request.removesEverything()) return everythingIsTaken();
  CurveResult result;
  const auto adopt = [&](const Scores& scores, std::vector<WindowRepresentation> windows) {
    result.frames.reserve(d_->clip->frameTimes.size());
    for (std::size_t f = 0; f < d_->clip->frameTimes.size(); ++f) result.frames.push_back(d_->ofFrame(scores, f));
    result.windows = std::move(windows);
  };
  if (const auto condition = conditionOf(request)) {
    const auto known = d_->under(*condition, progress);
    if (!known) return tl::unexpected(known.error());
    adopt((*known)->scores, (*known)->windows);
    return result;
  }
  auto judged = d_->judge(masked(d_->tracks, maskFor(d_->tracks, request)), progress);
  if (!judged) return tl::unexpected(std::move(judged.error()));
  adopt(judged->scores, std::move(judged->windows));
  return result;
}

Result<std::vector<WindowRepresentation>> ClipAnalyser::windows(const MissingRequest& request, int maxWindows,
                                                                Network network, Progress& progress) const {
  if (request.removesEverything()) return everythingIsTaken();
  return d_->representations(masked(d_->tracks, maskFor(d_->tracks, request)), maxWindows, network, progress);
}

Result<std::vector<ConditionSummary>> ClipAnalyser::conditions(Progress& progress) const {
  constexpr double part = 1.0 / allConditions.size();
  SubProgress first(progress, 0, part);
  const auto complete = d_->under(Condition{}, first);
  if (!complete) return tl::unexpected(complete.error());
  std::vector<ConditionSummary> rows;
  for (std::size_t i = 0; i < allConditions.size(); ++i) {
    // The complete one, last in the table, is known already.
    const double from = std::min(1.0, part * static_cast<double>(i + 1));
    SubProgress one(progress, from, std::min(1.0, from + part));
    const auto judged = d_->under(allConditions[i], one);
    if (!judged) return tl::unexpected(judged.error());
    rows.push_back(d_->summary(allConditions[i], (*judged)->scores, (*complete)->scores));
  }
  return rows;
}

Result<Analysis> analyseCurves(const ClipAnalyser& analyser, const MissingRequest& request, Progress& progress) {
  if (request.removesEverything()) return everythingIsTaken();
  SubProgress whole(progress, 0, request.isNothing() ? 1 : 0.5);
  auto complete = analyser.curve(MissingRequest{}, whole);
  if (!complete) return tl::unexpected(std::move(complete.error()));
  SubProgress part(progress, 0.5, 1);
  auto incomplete = request.isNothing() ? Result<CurveResult>(*complete) : analyser.curve(request, part);
  if (!incomplete) return tl::unexpected(std::move(incomplete.error()));

  Analysis analysis;
  analysis.clip = analyser.sharedClip();
  analysis.tracks = analyser.tracks();
  analysis.model = analyser.model().card();
  analysis.request = request;
  analysis.mask = maskFor(analyser.tracks(), request);
  analysis.complete = std::move(*complete);
  analysis.incomplete = std::move(*incomplete);
  analysis.programVersion = programVersion;
  return analysis;
}

Result<Analysis> analyseClip(const ClipAnalyser& analyser, const MissingRequest& request, Progress& progress) {
  SubProgress curves(progress, 0, 0.3);
  auto analysis = analyseCurves(analyser, request, curves);
  if (!analysis) return analysis;
  SubProgress table(progress, 0.3, 1);
  auto conditions = analyser.conditions(table);
  if (!conditions) return tl::unexpected(std::move(conditions.error()));
  analysis->conditions = std::move(*conditions);
  return analysis;
}

}  // namespace hrlf
