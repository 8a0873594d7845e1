#include "core/analysis/window_judge.h"

#include <algorithm>
#include <utility>

namespace hrlf {
namespace {

// 64 MB of numbers: all windows of some twenty minutes, judged by five networks. Memory must not grow with the clip
// beyond that.
constexpr std::size_t mostKept = std::size_t{16} << 20U;

}  // namespace

WindowJudge::WindowJudge(Model model, const Windows& windows, const PerModality<FeatureTrack>& complete)
    : model_(std::move(model)), windows_(windows), complete_(complete) {}

Predictor WindowJudge::pass(Network network) const {
  return [this, network, ofPass = std::make_shared<Known>()](std::span<const std::size_t> windows,
                                                             std::span<const Segment> segments, Progress& progress) {
    return judge(windows, segments, network, *ofPass, progress);
  };
}

bool WindowJudge::isComplete(std::size_t window, Modality m, const Sequence& sequence) const {
  const FrameRange range = windows_.range(windows_.rangeOf(window, m), m);
  return std::equal(sequence.present.begin(), sequence.present.end(),
                    complete_[m].present.begin() + static_cast<std::ptrdiff_t>(range.first));
}

std::shared_ptr<const Encoding> WindowJudge::find(std::size_t range, Modality m) const {
  const std::lock_guard lock(guard_);
  const auto at = known_[m].find(range);
  return at == known_[m].end() ? nullptr : at->second;
}

void WindowJudge::keep(std::size_t range, Modality m, const std::shared_ptr<const Encoding>& encoding) const {
  const std::lock_guard lock(guard_);
  if (kept_ + encoding->size() > mostKept) return;
  if (known_[m].emplace(range, encoding).second) kept_ += encoding->size();
}

Result<std::vector<Prediction>> WindowJudge::judge(std::span<const std::size_t> windows,
                                                   std::span<const Segment> segments, Network network, Known& ofPass,
                                                   Progress& progress) const {
  struct Asked {
    std::size_t range;
    bool isComplete;
  };
  PerModality<std::vector<const Sequence*>> sequences;  // that nobody knows yet
  PerModality<std::vector<Asked>> asked;
  for (const Modality m : allModalities) {
    for (std::size_t i = 0; i < windows.size(); ++i) {
      const std::size_t range = windows_.rangeOf(windows[i], m);
      // A range stands for one sequence in a pass, whether it is complete or not.
      if (ofPass[m].contains(range)) continue;
      const bool whole = network == Network::Student && isComplete(windows[i], m, segments[i][m]);
      auto known = whole ? find(range, m) : nullptr;
      if (!known) {
        sequences[m].push_back(&segments[i][m]);
        asked[m].push_back({range, whole});
      }
      ofPass[m][range] = std::move(known);
    }
  }
  auto encoded = model_.encode(sequences, progress, network);
  if (!encoded) return tl::unexpected(std::move(encoded.error()));
  for (const Modality m : allModalities) {
    for (std::size_t i = 0; i < asked[m].size(); ++i) {
      auto encoding = std::make_shared<const Encoding>(std::move((*encoded)[m][i]));
      if (asked[m][i].isComplete) keep(asked[m][i].range, m, encoding);
      ofPass[m][asked[m][i].range] = std::move(encoding);
    }
  }
  std::vector<PerModality<const Encoding*>> rows(windows.size());
  for (const Modality m : allModalities)
    for (std::size_t i = 0; i < windows.size(); ++i) rows[i][m] = ofPass[m].at(windows_.rangeOf(windows[i], m)).get();
  auto predictions = model_.predictEncoded(rows, network);
  // Windows come in order, so that a range older than this batch is not met again.
  for (const Modality m : allModalities) {
    const std::size_t oldest = windows_.rangeOf(windows.front(), m);
    std::erase_if(ofPass[m], [oldest](const auto& entry) { return entry.first < oldest; });
  }
  return predictions;
}

}  // namespace hrlf
