#include "core/embedding/representations.h"

#include <map>
#include <tuple>

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

/// Adds what `prediction` says of its modalities. @param point  with time, source and view set
void addPrediction(RepresentationSet& set, const Prediction& prediction, RepresentationKind kind,
                   RepresentationPoint point) {
  point.score = prediction.score;
  if (kind == RepresentationKind::Joint) {
    addPoint(set, prediction.h, point);
    return;
  }
  const auto add = [&](const std::vector<float>& vector, Factor factor) {
    point.factor = factor;
    addPoint(set, vector, point);
  };
  for (Modality m : allModalities) {
    point.modality = m;
    if (kind == RepresentationKind::Z) add(prediction.z[m], Factor::Z);
    if (kind == RepresentationKind::Q || kind == RepresentationKind::Factors) add(prediction.q[m], Factor::Q);
    if (kind == RepresentationKind::U || kind == RepresentationKind::Factors) add(prediction.u[m], Factor::U);
  }
}

}  // namespace

std::string_view representationName(RepresentationKind kind) {
  switch (kind) {
    case RepresentationKind::Z:
      return "z";
    case RepresentationKind::Q:
      return "q";
    case RepresentationKind::U:
      return "u";
    case RepresentationKind::Factors:
      return "factors";
    case RepresentationKind::Joint:
      break;
  }
  return "joint";
}

std::string_view factorName(Factor factor) {
  switch (factor) {
    case Factor::Z:
      return "Z";
    case Factor::Q:
      return "Q";
    case Factor::U:
      return "U";
    case Factor::H:
      break;
  }
  return "H";
}

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

RepresentationSet representationSet(const SampleTable& table, RepresentationKind kind,
                                    std::optional<std::size_t> view) {
  RepresentationSet set;
  for (std::size_t v = 0; v < table.views.size(); ++v) {
    if (view && *view != v) continue;
    const auto& predictions = table.views[v].predictions;
    for (std::size_t i = 0; i < predictions.size(); ++i) {
      if (!predictions[i]) continue;
      RepresentationPoint point;
      point.time = table.samples[i].time;
      point.source = i;
      point.view = v;
      addPrediction(set, *predictions[i], kind, point);
    }
  }
  return set;
}

std::vector<std::pair<std::size_t, std::size_t>> pairsOf(const RepresentationSet& first,
                                                         const RepresentationSet& second) {
  const auto keyOf = [](const RepresentationPoint& p) {
    return std::tuple(p.source, p.modality ? static_cast<int>(*p.modality) : -1, static_cast<int>(p.factor));
  };
  std::map<std::tuple<std::size_t, int, int>, std::size_t> before;
  for (std::size_t i = 0; i < first.points.size(); ++i)
    if (first.points[i].view == 0) before.emplace(keyOf(first.points[i]), i);
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t i = 0; i < second.points.size(); ++i) {
    if (second.points[i].view != 1) continue;
    if (const auto found = before.find(keyOf(second.points[i])); found != before.end())
      pairs.emplace_back(found->second, i);
  }
  return pairs;
}

}  // namespace hrlf
