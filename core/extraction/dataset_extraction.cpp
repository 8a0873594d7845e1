#include "core/extraction/dataset_extraction.h"

#include "core/base/atomic_file.h"
#include "core/base/draw.h"
#include "core/base/sha256.h"
#include "core/base/side_by_side.h"
#include "core/base/workers.h"
#include "core/features/clip_cache.h"
#include "core/media/transcript_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <limits>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace hrlf {
namespace {

namespace fs = std::filesystem;

/// One file and the rows that lie in it.
struct Source {
  fs::path file;                          ///< relative to the folder
  std::vector<const LabelledClip*> rows;  ///< in the order of the table
};

/// What became of a row: a piece of data, or why there is none.
using Piece = Result<Utterance>;

std::vector<Source> sourcesOf(const LabelledFolder& folder) {
  std::map<fs::path, Source> byFile;
  for (const LabelledClip& clip : folder.clips) {
    Source& source = byFile[clip.file];
    source.file = clip.file;
    source.rows.push_back(&clip);
  }
  std::vector<Source> sources;
  for (auto& [file, source] : byFile) sources.push_back(std::move(source));
  return sources;
}

/// One line: a line break would end a cue.
std::string oneLine(std::string text) {
  std::ranges::replace_if(
      text, [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return text;
}

/// The texts of the table as a transcript file that extractClip() takes: cues with the times of their rows, or words
/// without times where the only row is the whole clip. nullopt: the rows of this file have no text.
Result<std::optional<fs::path>> writeTranscript(const Source& source, const fs::path& parts) {
  const bool isPlain = source.rows.size() == 1 && source.rows[0]->start == 0 && !source.rows[0]->end;
  // A cue needs an end; a row without one goes on to the end of the clip, which is not known yet.
  constexpr double far = 24 * 3600.0;
  std::vector<Cue> cues;
  for (const LabelledClip* row : source.rows)
    if (!row->text.empty()) cues.push_back({row->start, row->end.value_or(far), oneLine(row->text)});
  if (cues.empty()) return std::nullopt;
  const std::string text = isPlain ? cues.front().text + "\n" : srtText(cues);
  const auto name = sha256(pathText(source.file));
  if (!name) return tl::unexpected(name.error());
  const fs::path path = parts / (*name + (isPlain ? ".txt" : ".srt"));
  if (auto written = writeFileAtomically(path, text); !written) return tl::unexpected(written.error());
  return path;
}

/// The same damage at other places: by the clip's name, so that the table's order does not matter.
Result<DamageRequest> damageOf(const fs::path& file, DamageRequest damage) {
  const auto name = sha256(pathText(file));
  if (!name) return tl::unexpected(name.error());
  constexpr std::size_t digits = 16;  // of 4 bits each
  const std::uint64_t clip = std::stoull(name->substr(0, digits), nullptr, 16);
  damage.seed = mixSeed(damage.seed, clip);
  for (DamageItem& item : damage.items)
    if (item.seed) item.seed = mixSeed(*item.seed, clip);
  return damage;
}

std::string wordsBetween(const Transcript& transcript, double from, double to) {
  std::string text;
  for (const Word& word : transcript.words) {
    const double middle = (word.start + word.end) / 2;
    if (middle < from || middle >= to) continue;
    if (!text.empty()) text += ' ';
    text += word.text;
  }
  return text;
}

Piece pieceOf(const LabelledClip& row, const ClipFeatures& clip, const PerModality<FeatureTrack>& tracks) {
  const double to = row.end.value_or(std::numeric_limits<double>::max());
  Utterance utterance;
  utterance.id = row.id;
  utterance.label = row.label;
  utterance.text = row.text.empty() ? wordsBetween(clip.transcript, row.start, to) : row.text;
  utterance.segment = segmentBetween(tracks, row.start, to);
  if (std::ranges::all_of(allModalities, [&](Modality m) { return utterance.segment[m].isMissing(); }))
    return fail(
        ErrorKind::BadInput, "Neither words, nor a voice, nor a face were found in this stretch of the clip.",
        row.end ? fmt::format("{:.2f} to {:.2f} s", row.start, *row.end) : fmt::format("from {:.2f} s on", row.start),
        "Check the times in the table.");
  return utterance;
}

/// How far all clips are, told whenever one of them gets on: clips take about equally long, and there are many.
class OneOfMany final : public Progress {
 public:
  OneOfMany(Progress& all, const std::atomic<std::size_t>& done, std::size_t count)
      : all_(all), done_(done), count_(count) {}
  void update(double, std::string_view) override {
    const std::size_t done = done_;
    all_.update(static_cast<double>(done) / static_cast<double>(count_),
                fmt::format("Reading clip {} of {}", std::min(done + 1, count_), count_));
  }
  [[nodiscard]] bool isCancelled() const override { return all_.isCancelled(); }

 private:
  Progress& all_;
  const std::atomic<std::size_t>& done_;
  std::size_t count_;
};

/// Reads the sources, some at once, and keeps what comes of each row.
class Reader {
 public:
  Reader(const LabelledFolder& folder, const DatasetExtraction& options, const WordVectors& vectors,
         const fs::path& parts)
      : folder_(folder),
        options_(options),
        vectors_(vectors),
        parts_(parts),
        // Nothing of this run may be pushed out before it is done.
        cache_(ClipCache(parts, std::numeric_limits<std::uint64_t>::max())),
        sources_(sourcesOf(folder)) {}

  Result<void> readAll(Progress& progress) {
    const int wanted = options_.jobs > 0 ? options_.jobs : std::max(1, coresToUse() / 2);
    const std::size_t jobs = std::min(static_cast<std::size_t>(wanted), sources_.size());
    std::vector<ParallelPart> workers(jobs, {[this](Progress& own) { work(own); }, 1});
    runSideBySide(workers, progress);
    if (progress.isCancelled()) return cancelled();
    if (stopped_) return tl::unexpected(*stopped_);
    return {};
  }

  ExtractedDataset collect() {
    ExtractedDataset result;
    result.files = sources_.size();
    result.reused = reused_;
    result.dataset.task = folder_.task;
    result.dataset.classes = folder_.classes;
    result.dataset.schema = clipSchema(vectors_);
    result.failed = folder_.failed;
    for (const LabelledClip& row : folder_.clips) {
      Piece& piece = pieces_.at(&row);
      if (piece)
        result.dataset.split(row.split).push_back(std::move(*piece));
      else
        result.failed.push_back({row.line, pathText(row.file), piece.error()});
    }
    std::ranges::sort(result.failed, {}, &FailedRow::line);
    // The order in which threads came to them must not show.
    std::ranges::sort(warnings_, {}, [](const Warning& w) { return std::pair(w.where, w.what); });
    result.warnings = folder_.warnings;
    result.warnings.insert(result.warnings.end(), warnings_.begin(), warnings_.end());
    return result;
  }

 private:
  void work(Progress& progress) {
    while (!progress.isCancelled()) {
      const std::size_t index = next_++;
      if (index >= sources_.size()) return;
      {
        const std::lock_guard lock(mutex_);
        if (stopped_) return;
      }
      OneOfMany one(progress, done_, sources_.size());
      read(sources_[index], one);
      ++done_;
    }
  }

  void read(const Source& source, Progress& progress) {
    ExtractionOptions extraction;
    extraction.recogniseSpeech = options_.recogniseSpeech;
    auto transcript = writeTranscript(source, parts_);
    if (!transcript) return stop(transcript.error());
    extraction.transcript = *transcript;
    auto damage = damageOf(source.file, options_.damage);
    if (!damage) return stop(damage.error());
    extraction.damage = std::move(*damage);
    const fs::path path = folder_.folder / source.file;
    const auto key = ClipCache::keyOf(path, extraction, vectors_);
    std::optional<ClipFeatures> known;
    if (key) known = cache_.find(*key, path);
    auto clip = known ? Result<ClipFeatures>(std::move(*known)) : extractClip(path, extraction, vectors_, progress);
    if (!clip && clip.error().kind == ErrorKind::Cancelled) return;
    if (clip && key && !known)
      if (auto stored = cache_.store(*key, *clip); !stored) return stop(stored.error());
    keep(source, clip, known.has_value());
  }

  void keep(const Source& source, const Result<ClipFeatures>& clip, bool wasKnown) {
    const auto tracks = clip ? modelTracks(*clip) : PerModality<FeatureTrack>{};
    std::vector<Piece> made;
    for (const LabelledClip* row : source.rows)
      made.push_back(clip ? pieceOf(*row, *clip, tracks) : Piece(tl::unexpected(clip.error())));
    const std::lock_guard lock(mutex_);
    for (std::size_t i = 0; i < made.size(); ++i) pieces_.insert_or_assign(source.rows[i], std::move(made[i]));
    if (wasKnown) ++reused_;
    if (!clip) return;
    for (const Warning& w : clip->warnings)
      warnings_.push_back({w.what, pathText(source.file) + (w.where.empty() ? "" : ", " + w.where)});
  }

  void stop(const Error& error) {
    const std::lock_guard lock(mutex_);
    if (!stopped_) stopped_ = error;
  }

  const LabelledFolder& folder_;
  DatasetExtraction options_;
  WordVectors vectors_;
  fs::path parts_;
  ClipCache cache_;
  std::vector<Source> sources_;
  std::atomic<std::size_t> next_{0};
  std::atomic<std::size_t> done_{0};
  std::mutex mutex_;
  std::map<const LabelledClip*, Piece> pieces_;
  std::vector<Warning> warnings_;
  std::size_t reused_ = 0;
  std::optional<Error> stopped_;  ///< what ends the whole run: a disk that is full
};

}  // namespace

Result<ExtractedDataset> extractDataset(const LabelledFolder& folder, const DatasetExtraction& options,
                                        const WordVectors& vectors, const fs::path& parts, Progress& progress) {
  std::error_code error;
  fs::create_directories(parts, error);
  if (error)
    return fail(ErrorKind::System,
                fmt::format("The folder for what has been read cannot be made: {}.", error.message()), pathText(parts),
                "Check permissions and free space.");
  Reader reader(folder, options, vectors, parts);
  if (auto read = reader.readAll(progress); !read) return tl::unexpected(read.error());
  ExtractedDataset result = reader.collect();
  if (std::ranges::all_of(allSplits, [&](Split s) { return result.dataset.split(s).empty(); }))
    return fail(ErrorKind::BadInput,
                result.failed.empty() ? "No clip of the folder could be read."
                                      : fmt::format("No clip of the folder could be read. {}: {}",
                                                    result.failed[0].file, result.failed[0].error.what),
                pathText(folder.folder), "Check the clips and the table.");
  progress.update(1, "Clips read");
  return result;
}

}  // namespace hrlf
