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

}  // namespace

RepresentationSet representationSet(const CurveResult& curve, RepresentationKind kind) {
  RepresentationSet set;
  for (const WindowRepresentation& window : curve.windows) {
    if (!window.prediction) continue;
    const Prediction& prediction = *window.prediction;
    RepresentationPoint point;
    point.time = window.time;
    point.score = prediction.score;
    if (kind == RepresentationKind::Joint) {
      addPoint(set, prediction.h, point);
      continue;
    }
    for (Modality m : allModalities) {
      point.modality = m;
      point.isSentiment = true;
      if (kind != RepresentationKind::U) addPoint(set, prediction.q[m], point);
      point.isSentiment = false;
      if (kind != RepresentationKind::Q) addPoint(set, prediction.u[m], point);
    }
  }
  return set;
}

}  // namespace hrlf
