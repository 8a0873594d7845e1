#include "core/analysis/clip_table.h"

#include "core/analysis/clip_verdict.h"
#include "core/base/atomic_file.h"
#include "core/base/csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace hrlf {
namespace {

std::string number(double value) { return fmt::format("{:.4f}", value); }

std::string cellOf(const ClipVerdict& verdict) {
  if (!verdict.className.empty()) return csvCell(verdict.className);
  return verdict.mean ? number(*verdict.mean) : std::string();
}

/// Over the frames that both curves have; empty: none.
std::string differenceOf(const Analysis& analysis) {
  double sum = 0;
  int count = 0;
  const std::size_t frames = std::min(analysis.complete.frames.size(), analysis.incomplete.frames.size());
  for (std::size_t i = 0; i < frames; ++i) {
    const auto& complete = analysis.complete.frames[i].score;
    const auto& incomplete = analysis.incomplete.frames[i].score;
    if (!complete || !incomplete) continue;
    sum += std::abs(static_cast<double>(*complete - *incomplete));
    ++count;
  }
  return count > 0 ? number(sum / count) : std::string();
}

std::string rowOf(const Analysis& analysis) {
  const ClipFeatures& clip = *analysis.clip;
  std::string row = fmt::format("{},{:.3f},{},{},{},{}", csvCell(pathText(clip.media.path)), clip.media.duration,
                                clip.frameTimes.size(), cellOf(verdictOf(analysis.complete.frames, analysis.model)),
                                cellOf(verdictOf(analysis.incomplete.frames, analysis.model)), differenceOf(analysis));
  for (const Condition& condition : allConditions) {
    const auto found = std::ranges::find(analysis.conditions, condition, &ConditionSummary::condition);
    const bool any = found != analysis.conditions.end() && found->frames > 0;
    row += "," + (any ? number(found->mean) : std::string());
  }
  return row + fmt::format(",{},{},{},{},{}\n", csvCell(analysis.request.text()), csvCell(clip.damage.text()),
                           csvCell(analysis.model.name), analysis.model.hash, csvCell(analysis.programVersion));
}

}  // namespace

void ClipTable::set(std::size_t place, const Analysis& analysis) {
  std::string row = rowOf(analysis);
  const std::lock_guard lock(mutex_);
  rows_[place] = std::move(row);
}

std::string ClipTable::toCsv() const {
  std::string csv = "clip,seconds,frames,complete,incomplete,difference";
  for (const Condition& condition : allConditions) csv += ",mean_" + condition.name();
  csv += ",missing,damage,model,model_sha256,program_version\n";
  const std::lock_guard lock(mutex_);
  for (const auto& [place, row] : rows_) csv += row;
  return csv;
}

}  // namespace hrlf
