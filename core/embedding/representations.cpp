#include "core/embedding/representations.h"

namespace hrlf {
namespace {

/// Adds a point unless the vector is empty (the modality is missing in that window) or of another width than the rest.
void addPoint(RepresentationSet& set, const std::vector<float>& vector, const RepresentationPoint& point) {
  if (vector.empty()) return;
  const int width = static_cast<int>(vector.size());
  if (set.width == 0) set.width = width;
  if (width != set.width) return;
  set.vectors.insert(set.vectors.end(), vector.begin(), vector.end());
  set.points.push_back(point);
}

/// Adds what `prediction` says of its modalities. @param point  with time and source set
void addPrediction(RepresentationSet& set, const Prediction& prediction, RepresentationKind kind,
                   RepresentationPoint point) {
  point.score = prediction.score;
  if (kind == RepresentationKind::Joint) {
    addPoint(set, prediction.h, point);
    return;
  }
  for (Modality m : allModalities) {
    point.modality = m;
    point.isSentiment = true;
    if (kind != RepresentationKind::U) addPoint(set, prediction.q[m], point);
    point.isSentiment = false;
    if (kind != RepresentationKind::Q) addPoint(set, prediction.u[m], point);
  }
}

}  // namespace

RepresentationSet representationSet(const CurveResult& curve, RepresentationKind kind) {
  RepresentationSet set;
  for (std::size_t i = 0; i < curve.windows.size(); ++i) {
    const WindowRepresentation& window = curve.windows[i];
    if (!window.prediction) continue;
    RepresentationPoint point;
    point.time = window.time;
    point.source = i;
    addPrediction(set, *window.prediction, kind, point);
  }
  return set;
}

RepresentationSet representationSetOf(std::span<const Prediction> predictions, RepresentationKind kind) {
  RepresentationSet set;
  for (std::size_t i = 0; i < predictions.size(); ++i) {
    RepresentationPoint point;
    point.source = i;
    addPrediction(set, predictions[i], kind, point);
  }
  return set;
}

}  // namespace hrlf
