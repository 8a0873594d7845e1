// A model on the windows of one clip. Private to this room.
#pragma once

#include "core/analysis/windows.h"
#include "core/features/clip_features.h"
#include "core/model/model.h"

#include <cstddef>
#include <memory>
#include <mutex>
#include <span>
#include <unordered_map>
#include <vector>

namespace hrlf {

/// Judges windows as Model::predict does, but encodes each sequence of the complete clip once: the conditions share
/// them, a painted gap leaves most of them as they are, and the words of neighbouring windows are often the same.
/// Thread safe.
class WindowJudge {
 public:
  /// @param windows, complete  must outlive this object; nothing is taken away from `complete`
  WindowJudge(Model model, const Windows& windows, const PerModality<FeatureTrack>& complete);

  /// Predictor for one pass, in order, over the windows of one masked copy of the tracks; it ends at the first error.
  /// It must not outlive this object.
  [[nodiscard]] Predictor pass(Network network) const;

 private:
  /// Encodings by the number of their range.
  using Known = PerModality<std::unordered_map<std::size_t, std::shared_ptr<const Encoding>>>;

  [[nodiscard]] Result<std::vector<Prediction>> judge(std::span<const std::size_t> windows,
                                                      std::span<const Segment> segments, Network network, Known& ofPass,
                                                      Progress& progress) const;
  /// Whether nothing of this window's modality is taken away.
  [[nodiscard]] bool isComplete(std::size_t window, Modality m, const Sequence& sequence) const;
  [[nodiscard]] std::shared_ptr<const Encoding> find(std::size_t range, Modality m) const;
  void keep(std::size_t range, Modality m, const std::shared_ptr<const Encoding>& encoding) const;

  Model model_;
  const Windows& windows_;
  const PerModality<FeatureTrack>& complete_;
  mutable std::mutex guard_;
  mutable Known known_;           // of the student, of complete sequences
  mutable std::size_t kept_ = 0;  // numbers in known_
};

}  // namespace hrlf
