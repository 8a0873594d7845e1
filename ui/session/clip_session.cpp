#include "ui/session/clip_session.h"

#include "ui/jobs/path_text.h"
#include "ui/language/engine_text.h"
#include "ui/report/report_writer.h"

#include <utility>

namespace hrlf::ui {

namespace {

QString fileName(const std::filesystem::path& path) { return toText(path.filename()); }

Error wordsWouldBeLost(const std::filesystem::path& clip) {
  return {ErrorKind::BadInput, "Words were corrected that would be lost when the clip is read again.",
          fileName(clip).toStdString(),
          "Save the transcript and read the clip with it (File, Use transcript), then damage the recording."};
}

}  // namespace

ClipSession::ClipSession(QObject* parent) : QObject(parent) {}

ClipSession::~ClipSession() = default;

void ClipSession::start(QPointer<Job>& slot, const QString& label, std::function<std::function<void()>(Progress&)> work,
                        Background background) {
  const QPointer<Job> previous = slot;
  auto* job = new Job(
      label,
      [this, &slot, work = std::move(work)](Progress& progress) -> std::function<void()> {
        auto next = work(progress);
        if (!next) return {};
        return [this, &slot, next = std::move(next)] {
          continuing_ = slot;
          next();
          continuing_ = nullptr;
        };
      },
      this);
  slot = job;
  ++running_;
  if (previous) previous->cancel();  // which drops its continuation
  connect(job, &Job::finished, this, [this] {
    --running_;
    if (running_ == 0) emit idle();
  });
  connect(job, &Job::ended, job, &QObject::deleteLater);
  emit jobStarted(job);
  job->start(background);
}

void ClipSession::report(const QString& what, const Error& error) {
  if (error.kind == ErrorKind::Cancelled) return;
  if (continuing_) continuing_->setFailure(error);
  emit failed(what, error);
}

bool ClipSession::isBusy() const { return running_ > 0; }

std::shared_ptr<const ClipFeatures> ClipSession::clip() const { return analyser_ ? analyser_->sharedClip() : nullptr; }

const PerModality<FeatureTrack>& ClipSession::tracks() const {
  static const PerModality<FeatureTrack> none;
  return analyser_ ? analyser_->tracks() : none;
}

AppliedMask ClipSession::mask() const { return maskFor(tracks(), request_); }

std::optional<ModelCard> ClipSession::modelCard() const {
  if (!engine_) return std::nullopt;
  return engine_->model.card();
}

void ClipSession::cancel() {
  for (Job* job : {loading_.data(), opening_.data(), editing_.data(), choosing_.data(), predicting_.data(),
                   summarising_.data(), exporting_.data()})
    if (job != nullptr) job->cancel();
}

void ClipSession::adopt(std::shared_ptr<const Engine> engine) {
  if (engine == engine_) return;
  engine_ = std::move(engine);
  emit modelChanged();
}

Result<ClipAnalyser> ClipSession::withModel(const Engine& engine) const {
  return ClipAnalyser::create(analyser_->sharedClip(), engine.model, clipSchema(engine.vectors));
}

void ClipSession::openClip(const std::filesystem::path& clip, const std::filesystem::path& transcript,
                           const DamageRequest& damage) {
  SessionClip state;
  state.file.path = clip;
  if (!transcript.empty()) state.transcript = SessionFile{transcript, {}, false};
  state.damage = damage;
  open({state, Reading::Anew});
}

void ClipSession::restoreClip(const SessionClip& clip) { open({clip, Reading::Restored}); }

std::optional<SessionClip> ClipSession::clipState() const {
  if (!analyser_) return std::nullopt;
  const ClipFeatures& clip = analyser_->clip();
  SessionClip state;
  state.file.path = clip.media.path;
  // What is wanted counts, not what is shown: the clip may be left before the features have followed.
  state.damage = isReadingAgain() ? wanted_->clip.damage : leftDamage_.value_or(clip.damage);
  state.missing = request_;
  if (!transcript_.empty()) state.transcript = SessionFile{transcript_, {}, false};
  state.words = corrected_;
  state.speaker = chosenSpeaker();
  return state;
}

void ClipSession::open(const Opening& wanted) {
  const std::filesystem::path clip = wanted.clip.file.path;
  const QString what = tr("Opening %1").arg(fileName(clip));
  if (analyser_ && clip == analyser_->clip().media.path)
    leftDamage_.reset();
  else if (isReadingAgain())
    leftDamage_ = wanted_->clip.damage;
  wanted_ = wanted;
  start(opening_, what,
        [this, what, state = wanted.clip, reading = wanted.reading, engine = engine_, cache = cache_,
         files = files_](Progress& progress) -> std::function<void()> {
          const auto fails = [this, what, path = state.file.path](Error error) {
            return [this, what, path, error = std::move(error)] {
              forgetOpening();
              report(what, error);
              emit clipNotOpened(path, error);
            };
          };
          auto usable = engine;
          if (!usable) {
            progress.update(0, "loading the model");
            auto loaded = loadEngine(files, nullptr, progress);
            if (!loaded) return fails(loaded.error());
            usable = std::move(*loaded);
          }
          // The words as they are read, too: they are what is there again once all corrections are undone.
          SessionClip uncorrected = state;
          uncorrected.words.reset();
          auto features = readClip(uncorrected, usable->vectors, cache, progress);
          if (!features) return fails(features.error());
          const Transcript read = features->transcript;
          if (state.words)
            features = withWords(*features, {*state.words, TranscriptSource::Edited, read.origin}, usable->vectors);
          auto analyser = ClipAnalyser::create(std::make_shared<const ClipFeatures>(std::move(*features)),
                                               usable->model, clipSchema(usable->vectors));
          if (!analyser) return fails(analyser.error());
          return [this, state, reading, usable, read, analyser = std::move(*analyser), fails] {
            // Words corrected and a speaker chosen while the open clip was being read again.
            const auto corrected = reading == Reading::Damaged ? corrected_ : std::nullopt;
            const auto speaker = reading == Reading::Damaged ? chosenSpeaker() : state.speaker;
            analyser_ = analyser;
            transcript_ = state.transcript ? state.transcript->path : std::filesystem::path();
            speaker_ = state.speaker;
            read_ = read;
            corrected_ = state.words ? std::optional(analyser_->clip().transcript.words) : std::nullopt;
            if (!engine_) {
              adopt(usable);
            } else if (engine_ != usable) {
              // Another model was chosen while the clip was being read.
              auto again = withModel(*engine_);
              if (!again) return fails(again.error())();
              analyser_ = std::move(*again);
            }
            if (reading == Reading::Restored) request_ = state.missing;
            analysis_ = nullptr;
            emit clipOpened();
            emit maskChanged();
            predict();
            if (corrected && !state.words) setWords(*corrected);
            if (speaker && speaker != state.speaker) setSpeaker(*speaker);
          };
        });
  connect(opening_, &Job::finished, this, [this, clip, job = opening_.data()] {
    if (job == opening_) forgetOpening();
    if (job->isCancelRequested()) emit clipNotOpened(clip, cancelled().value());
  });
}

void ClipSession::forgetOpening() {
  wanted_.reset();
  leftDamage_.reset();
}

bool ClipSession::isReadingAgain() const {
  return analyser_ && wanted_ && wanted_->clip.file.path == analyser_->clip().media.path;
}

ClipSession::Opening ClipSession::reopening() const {
  if (isReadingAgain()) return *wanted_;
  Opening again{*clipState(), Reading::Anew};
  again.clip.damage = analyser_->clip().damage;
  again.clip.words.reset();  // not the person's corrections: the words as they are read
  return again;
}

DamageRequest ClipSession::damage() const { return analyser_ ? reopening().clip.damage : DamageRequest{}; }

void ClipSession::setWords(std::vector<Word> words) {
  if (!analyser_) return;
  const bool isAsRead = read_ && words == read_->words;
  corrected_ = isAsRead ? std::nullopt : std::optional(words);
  Transcript read =
      isAsRead ? *read_ : Transcript{words, TranscriptSource::Edited, analyser_->clip().transcript.origin};
  start(editing_, tr("Reading the words"),
        [this, words = std::move(words), transcript = std::move(read), analyser = *analyser_,
         engine = engine_](Progress&) -> std::function<void()> {
          auto clip = std::make_shared<const ClipFeatures>(withWords(analyser.clip(), transcript, engine->vectors));
          auto changed = ClipAnalyser::create(clip, engine->model, clipSchema(engine->vectors));
          return [this, words, changed = std::move(changed), engine, before = analyser.sharedClip()] {
            if (!changed) return report(tr("Reading the words"), changed.error());
            if (this->clip() != before) {
              // Another clip was opened in the meantime, or another of its people made the speaker; or it was read
              // again, which leaves no correction to be undone.
              const bool isStale = !corrected_ && this->clip()->transcript.source != TranscriptSource::Edited;
              if (this->clip()->media.path == before->media.path && !isStale) setWords(words);
              return;
            }
            take(*changed, engine, tr("Reading the words"));
          };
        });
}

void ClipSession::take(ClipAnalyser changed, const std::shared_ptr<const Engine>& engine, const QString& what) {
  if (engine_ != engine) {
    // Another model was chosen in the meantime.
    auto again = ClipAnalyser::create(changed.sharedClip(), engine_->model, clipSchema(engine_->vectors));
    if (!again) return report(what, again.error());
    changed = std::move(*again);
  }
  analyser_ = std::move(changed);
  emit featuresChanged();
  emit maskChanged();
  predict();
}

std::optional<std::size_t> ClipSession::chosenSpeaker() const { return wantedSpeaker_ ? wantedSpeaker_ : speaker_; }

std::size_t ClipSession::speaker() const { return analyser_ ? wantedSpeaker_.value_or(analyser_->clip().speaker) : 0; }

void ClipSession::setSpeaker(std::size_t person) {
  if (!analyser_) return;
  wantedSpeaker_ = person;
  start(choosing_, tr("Reading the face of person %1").arg(person + 1),
        [this, person, analyser = *analyser_, engine = engine_](Progress&) -> std::function<void()> {
          auto clip = std::make_shared<const ClipFeatures>(withSpeaker(analyser.clip(), person));
          auto changed = ClipAnalyser::create(clip, engine->model, clipSchema(engine->vectors));
          return [this, person, changed = std::move(changed), engine, before = analyser.sharedClip()] {
            if (!changed) return report(tr("Reading the face"), changed.error());
            if (this->clip() != before) {
              // Its words were corrected in the meantime; or it is another clip.
              if (this->clip()->media.path == before->media.path) setSpeaker(person);
              return;
            }
            speaker_ = person;
            take(*changed, engine, tr("Reading the face"));
          };
        });
  connect(choosing_, &Job::finished, this, [this, job = choosing_.data()] {
    if (job == choosing_) wantedSpeaker_.reset();
  });
}

void ClipSession::alignWords(const std::vector<Word>& words) {
  if (!analyser_) return;
  std::vector<std::string> texts;
  for (const Word& word : words) texts.push_back(word.text);
  start(editing_, tr("Aligning the words"),
        [this, texts = std::move(texts), clip = clip()](Progress& progress) -> std::function<void()> {
          std::vector<Warning> warnings;
          auto aligned = alignToClip(texts, *clip, warnings, progress);
          return [this, aligned = std::move(aligned), warnings = std::move(warnings), before = clip] {
            if (!aligned) return report(tr("Aligning the words"), aligned.error());
            if (this->clip() != before) return;
            emit wordsAligned(*aligned);
            for (const Warning& warning : warnings) emit noted(tr("Aligning the words"), engineText(warning.what));
          };
        });
}

void ClipSession::useTranscript(const std::filesystem::path& transcript) {
  if (!analyser_) return;
  Opening again = reopening();
  again.clip.transcript = SessionFile{transcript, {}, false};
  again.clip.words.reset();
  // Words that were corrected meanwhile give way to the transcript.
  if (again.reading == Reading::Damaged) again.reading = Reading::Anew;
  open(again);
}

void ClipSession::setDamage(const DamageRequest& damage) {
  if (!analyser_) return;
  const std::filesystem::path path = analyser_->clip().media.path;
  // Without damage the seed says nothing.
  const DamageRequest wanted = damage.isNothing() ? DamageRequest{} : damage;
  if (wanted == this->damage()) return;
  Opening again = reopening();
  if (isReadingAgain() && again.reading == Reading::Damaged && wanted == analyser_->clip().damage)
    return opening_->cancel();
  if (corrected_) {
    const Error error = wordsWouldBeLost(path);
    emit failed(tr("Damaging the recording"), error);
    emit clipNotOpened(path, error);
    return;
  }
  again.clip.damage = wanted;
  if (!isReadingAgain()) again.reading = Reading::Damaged;
  open(again);
}

void ClipSession::closeClip() {
  cancel();
  analyser_.reset();
  analysis_ = nullptr;
  request_ = {};
  transcript_.clear();
  speaker_.reset();
  read_.reset();
  corrected_.reset();
  emit clipClosed();
}

void ClipSession::openModel(const std::filesystem::path& checkpoint) {
  const QString what =
      checkpoint.empty() ? tr("Loading the starter model") : tr("Loading %1").arg(fileName(checkpoint));
  start(loading_, what,
        [this, what, checkpoint, engine = engine_,
         words = files_.wordVectors](Progress& progress) -> std::function<void()> {
          const auto fails = [this, what](Error error) {
            return [this, what, error = std::move(error)] { report(what, error); };
          };
          auto loaded = loadEngine({checkpoint, words}, engine, progress);
          if (!loaded) return fails(loaded.error());
          return [this, adopted = std::move(*loaded), fails] {
            if (analyser_) {
              auto again = withModel(*adopted);
              if (!again) return fails(again.error())();
              analyser_ = std::move(*again);
            }
            adopt(adopted);
            if (analyser_) predict();
          };
        });
}

void ClipSession::setRequest(const MissingRequest& request) {
  if (request == request_) return;
  if (request.removesEverything()) {
    emit refused(tr("All three modalities are taken away, so there is nothing to judge by. Leave at least one."));
    return;
  }
  request_ = request;
  emit maskChanged();
  if (analyser_) predict();
}

void ClipSession::predict() {
  start(predicting_, tr("Predicting"),
        [this, analyser = *analyser_, request = request_,
         before = analysis_](Progress& progress) -> std::function<void()> {
          const auto fails = [this](Error error) {
            return [this, error = std::move(error)] { report(tr("Predicting"), error); };
          };
          std::shared_ptr<Analysis> analysis;
          if (before && before->model.hash == analyser.model().card().hash && before->clip == analyser.sharedClip()) {
            // Same clip, same model: only what the request changes is made anew.
            auto incomplete = analyser.curve(request, progress);
            if (!incomplete) return fails(incomplete.error());
            analysis = std::make_shared<Analysis>(*before);
            analysis->request = request;
            analysis->mask = maskFor(analyser.tracks(), request);
            analysis->incomplete = std::move(*incomplete);
          } else {
            auto made = analyseCurves(analyser, request, progress);
            if (!made) return fails(made.error());
            analysis = std::make_shared<Analysis>(std::move(*made));
          }
          return [this, analysis] {
            analysis_ = analysis;
            emit analysisChanged();
            if (analysis->conditions.empty()) summarise();
          };
        });
  connect(predicting_, &Job::finished, this, [this, job = predicting_.data()] {
    // A prediction that the person stopped: controls and hatching go back to what the curve shows.
    if (job != predicting_ || !job->isCancelRequested() || !analysis_) return;
    request_ = analysis_->request;
    emit maskChanged();
  });
}

void ClipSession::summarise() {
  start(
      summarising_, tr("Predicting the conditions"),
      [this, analyser = *analyser_](Progress& progress) -> std::function<void()> {
        auto conditions = analyser.conditions(progress);
        if (!conditions) return [this, error = conditions.error()] { report(tr("Predicting the conditions"), error); };
        return [this, conditions = std::move(*conditions), clip = analyser.sharedClip(),
                model = analyser.model().card().hash] {
          if (!analysis_ || analysis_->clip != clip || analysis_->model.hash != model) return;
          auto whole = std::make_shared<Analysis>(*analysis_);
          whole->conditions = conditions;
          analysis_ = std::move(whole);
          emit conditionsChanged();
        };
      },
      Background::Ahead);
}

void ClipSession::exportReport(const ExportRequest& request, const std::filesystem::path& folder) {
  if (!analysis_) return;
  start(exporting_, tr("Exporting"),
        // What is there now is exported, whatever the window shows when it is done.
        [this, request, folder, analysis = analysis_,
         analyser = *analyser_](Progress& progress) -> std::function<void()> {
          auto written = writeReport(*analysis, request, folder, progress, &analyser);
          return [this, folder, written = std::move(written)] {
            if (!written) return report(tr("Exporting"), written.error());
            for (const Warning& warning : written->warnings) emit noted(tr("Exporting"), engineText(warning.what));
            emit reportWritten(toText(folder));
          };
        });
}

}  // namespace hrlf::ui
