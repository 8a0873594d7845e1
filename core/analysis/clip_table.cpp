#include "core/analysis/clip_table.h"

#include "core/analysis/clip_verdict.h"
#include "core/analysis/mean_difference.h"
#include "core/base/atomic_file.h"
#include "core/base/csv.h"

#include <fmt/format.h>

#include <algorithm>

namespace hrlf {
namespace {

std::string number(double value) { return fmt::format("{:.4f}", value); }

std::string cellOf(const ClipVerdict& verdict) {
  if (!verdict.className.empty()) return csvCell(verdict.className);
  return verdict.mean ? number(*verdict.mean) : std::string();
}

std::string rowOf(const Analysis& analysis) {
  const ClipFeatures& clip = *analysis.clip;
  const auto difference = meanDifference(analysis.complete.frames, analysis.incomplete.frames);
  std::string row = fmt::format("{},{:.3f},{},{},{},{}", csvCell(pathText(clip.media.path)), clip.media.duration,
                                clip.frameTimes.size(), cellOf(verdictOf(analysis.complete.frames, analysis.model)),
                                cellOf(verdictOf(analysis.incomplete.frames, analysis.model)),
                                difference ? number(*difference) : std::string());
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
