#include "ui/batch/batch_analysis.h"

#include "core/analysis/clip_table.h"
#include "core/base/atomic_file.h"
#include "ui/jobs/path_text.h"
#include "ui/report/report_writer.h"

#include <QCoreApplication>

#include <mutex>
#include <set>
#include <string>
#include <system_error>
#include <utility>

namespace hrlf::ui {
namespace {

struct BatchText {
  Q_DECLARE_TR_FUNCTIONS(hrlf::ui::BatchAnalysis)
};

/// What the jobs of one batch share.
struct Batch {
  BatchRequest request;
  BatchTools tools;
  ClipDone done;
  std::vector<std::string> names;  ///< of each clip's folder or file
  ClipTable table;
  std::mutex mutex;  ///< for the engine, and for writing the table
};

/// The clips' names without ending; "talk", "talk-2" where two are alike.
std::vector<std::string> namesOf(const std::vector<SessionClip>& clips) {
  std::vector<std::string> names;
  std::set<std::string> taken;
  for (const SessionClip& clip : clips) {
    const std::string stem = clip.file.path.stem().native();
    std::string name = stem;
    for (int i = 2; !taken.insert(name).second; ++i) name = stem + "-" + std::to_string(i);
    names.push_back(name);
  }
  return names;
}

Result<std::shared_ptr<const Engine>> engineOf(Batch& batch, Progress& progress) {
  const std::lock_guard lock(batch.mutex);
  if (!batch.tools.engine) {
    auto loaded = loadEngine(batch.tools.files, nullptr, progress);
    if (!loaded) return loaded;
    batch.tools.engine = std::move(*loaded);
  }
  return batch.tools.engine;
}

Result<Analysis> analyse(Batch& batch, const SessionClip& clip, Progress& progress) {
  const auto engine = engineOf(batch, progress);
  if (!engine) return tl::unexpected(engine.error());
  constexpr double readShare = 0.7;
  SubProgress reading(progress, 0, readShare);
  auto features = readClip(clip, (*engine)->vectors, batch.tools.cache, reading);
  if (!features) return tl::unexpected(features.error());
  auto analyser = ClipAnalyser::create(std::make_shared<const ClipFeatures>(std::move(*features)), (*engine)->model,
                                       clipSchema((*engine)->vectors));
  if (!analyser) return tl::unexpected(analyser.error());
  SubProgress predicting(progress, readShare, 1);
  return analyseClip(*analyser, batch.request.missing.value_or(clip.missing), predicting);
}

Result<void> writeTable(Batch& batch, std::size_t place, const Analysis& analysis) {
  const std::filesystem::path& folder = batch.request.folder;
  if (auto made = makeFolder(folder); !made) return made;
  if (auto written = writeFileAtomically(folder / (batch.names[place] + ".csv"), analysisToCsv(analysis)); !written)
    return written;
  batch.table.set(place, analysis);
  const std::lock_guard lock(batch.mutex);
  return writeFileAtomically(folder / "clips.csv", batch.table.toCsv());
}

Result<void> report(const SessionClip& clip, const Analysis& analysis, const std::filesystem::path& folder,
                    Progress& progress) {
  ExportRequest request;
  request.notes = clip.notes;
  request.annotations = clip.annotations;
  if (auto written = writeReport(analysis, request, folder, progress); !written) return tl::unexpected(written.error());
  return {};
}

Result<QString> run(Batch& batch, std::size_t place, Progress& progress) {
  const SessionClip& clip = batch.request.clips[place];
  constexpr double analysed = 0.8;
  SubProgress analysing(progress, 0, analysed);
  const auto analysis = analyse(batch, clip, analysing);
  if (!analysis) return tl::unexpected(analysis.error());
  const bool isTable = batch.request.output == BatchOutput::Table;
  const auto target = isTable ? batch.request.folder / "clips.csv" : batch.request.folder / batch.names[place];
  SubProgress writing(progress, analysed, 1);
  if (auto written = isTable ? writeTable(batch, place, *analysis) : report(clip, *analysis, target, writing); !written)
    return tl::unexpected(written.error());
  if (batch.done) batch.done(place, verdictOf(analysis->complete.frames, analysis->model));
  return BatchText::tr("Written to %1").arg(toText(target));
}

}  // namespace

std::vector<QueuedTask> batchTasks(const BatchRequest& request, const BatchTools& tools, const ClipDone& done) {
  auto batch = std::make_shared<Batch>();
  batch->request = request;
  batch->tools = tools;
  batch->done = done;
  batch->names = namesOf(request.clips);
  std::vector<QueuedTask> tasks;
  for (std::size_t place = 0; place < request.clips.size(); ++place) {
    const QString name = toText(request.clips[place].file.path.filename());
    tasks.push_back({BatchText::tr("Analysing %1").arg(name),
                     [batch, place](Progress& progress) { return run(*batch, place, progress); }});
  }
  return tasks;
}

}  // namespace hrlf::ui
