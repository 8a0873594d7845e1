// Many clips analysed in the background: a report each, or one table of all.
#pragma once

#include "core/analysis/clip_verdict.h"
#include "core/features/clip_cache.h"
#include "core/session/session.h"
#include "ui/jobs/job_list.h"
#include "ui/session/engine.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hrlf::ui {

enum class BatchOutput {
  Reports,  ///< a folder a clip, with report.pdf, report.html, predictions.csv and analysis.json
  Table     ///< clips.csv, a row a clip, and a CSV of its frames each
};

struct BatchRequest {
  std::vector<SessionClip> clips;
  BatchOutput output = BatchOutput::Reports;
  std::filesystem::path folder;
  std::optional<MissingRequest> missing;  ///< for every clip; nullopt: each clip's own
};

/// What the clips are judged and read with. An engine that is null is loaded by the first job that needs it.
struct BatchTools {
  std::shared_ptr<const Engine> engine;
  EngineFiles files;
  std::optional<ClipCache> cache;
};

/// Told on the thread of the job, once the results of a clip are on the disk.
using ClipDone = std::function<void(std::size_t clip, const ClipVerdict& verdict)>;

/// A task for each clip, in their order; each reads, predicts and writes on its own and can be tried again. Names in
/// `folder` are those of the clips, made different where two are alike.
[[nodiscard]] std::vector<QueuedTask> batchTasks(const BatchRequest& request, const BatchTools& tools,
                                                 const ClipDone& done);

}  // namespace hrlf::ui
