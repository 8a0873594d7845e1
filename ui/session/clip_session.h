// What the window shows: one clip, one model, one request, and the analysis that comes of them.
#pragma once

#include "core/analysis/analysis.h"
#include "core/base/error.h"
#include "core/features/clip_cache.h"
#include "core/session/session.h"
#include "ui/jobs/job.h"
#include "ui/session/engine.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace hrlf::ui {

struct ExportRequest;

/// Owns no widget. Everything long runs in a Job; results arrive as signals on the UI thread. Lives on the UI thread.
class ClipSession : public QObject {
  Q_OBJECT
 public:
  explicit ClipSession(QObject* parent = nullptr);
  ~ClipSession() override;

  /// Where clips that were read before are looked for, and kept; nowhere until this is called.
  void setCache(std::optional<ClipCache> cache) { cache_ = std::move(cache); }
  [[nodiscard]] const std::optional<ClipCache>& cache() const { return cache_; }
  /// For the first model that is loaded; one that is there already stays.
  void setEngineFiles(EngineFiles files) { files_ = std::move(files); }
  [[nodiscard]] const EngineFiles& engineFiles() const { return files_; }
  /// Reads the clip, then predicts. A clip that is open stays until the new one has been read; on failure it stays.
  /// @param transcript  a person's, in any format of readTranscript(); empty: sidecar, embedded subtitles or speech
  /// recognition
  /// @param damage  done to the recording before it is read; the file is not touched
  void openClip(const std::filesystem::path& clip, const std::filesystem::path& transcript = {},
                const DamageRequest& damage = {});
  /// openClip() for a clip that was left before: its damage, transcript, corrected words, speaker and request are taken
  /// up again. What concerns the panels alone (cursor, notes) is not looked at.
  void restoreClip(const SessionClip& clip);
  /// The other way round: what a session keeps of the open clip, as far as it is known here; nullopt without a clip.
  [[nodiscard]] std::optional<SessionClip> clipState() const;
  /// Shows no clip any more; what is being done for it stops. clipClosed() follows.
  void closeClip();
  /// Reads the open clip again with the words of this transcript, damage and speaker as before; clipOpened() or
  /// failed() follows.
  void useTranscript(const std::filesystem::path& transcript);
  /// Reads the open clip again through this damage, transcript and speaker as before; clipOpened() or clipNotOpened()
  /// follows. The damage that is in force stops such a reading. Refused with failed() while words are corrected that no
  /// file holds.
  void setDamage(const DamageRequest& damage);
  /// Words that a person has corrected, in order and apart: the language track and the prediction follow, nothing is
  /// decoded again. featuresChanged() follows.
  void setWords(std::vector<Word> words);
  /// Makes another of the clip's people the speaker: the face, its track and the prediction follow, nothing is decoded
  /// again. featuresChanged() follows.
  void setSpeaker(std::size_t person);
  /// Finds the times of these words in the sound of the open clip; wordsAligned() follows.
  void alignWords(const std::vector<Word>& words);
  /// Uses another checkpoint (empty: the starter model) from now on, and for the clip that is open. Refused with
  /// failed() when it does not fit.
  void openModel(const std::filesystem::path& checkpoint);
  /// What is taken away from now on; the incomplete prediction follows. A request that takes everything away is refused
  /// with refused(), and the analysis stays as it was.
  void setRequest(const MissingRequest& request);
  /// Writes what is asked for of the analysis as it is now into `folder`, whatever changes meanwhile; reportWritten()
  /// or failed() follows.
  void exportReport(const ExportRequest& request, const std::filesystem::path& folder);
  /// Stops whatever runs.
  void cancel();

  [[nodiscard]] bool isBusy() const;
  [[nodiscard]] const MissingRequest& request() const { return request_; }
  /// What is wanted of the open clip: the damage through which it is being read again, else the one in force.
  [[nodiscard]] DamageRequest damage() const;
  /// Likewise: the person who is being made the speaker, else the one who is. 0 without a clip.
  [[nodiscard]] std::size_t speaker() const;
  /// Whether a person has corrected words of the open clip: what is left when all corrections are undone is none.
  [[nodiscard]] bool hasCorrectedWords() const { return corrected_.has_value(); }
  /// Null until a clip has been read.
  [[nodiscard]] std::shared_ptr<const ClipFeatures> clip() const;
  /// The open clip as the model sees it, and the mask that the request makes on it; empty until a clip has been read.
  [[nodiscard]] const PerModality<FeatureTrack>& tracks() const;
  [[nodiscard]] AppliedMask mask() const;
  /// The open clip with the model that judges it; nullopt until a clip has been read.
  [[nodiscard]] const std::optional<ClipAnalyser>& analyser() const { return analyser_; }
  /// Model and word vectors in force, to be shared with other work; null before the first model was loaded.
  [[nodiscard]] std::shared_ptr<const Engine> engine() const { return engine_; }
  /// Null until the first prediction is there.
  [[nodiscard]] std::shared_ptr<const Analysis> analysis() const { return analysis_; }
  /// The model in force; nullopt before the first one was loaded.
  [[nodiscard]] std::optional<ModelCard> modelCard() const;

 signals:
  void jobStarted(hrlf::ui::Job* job);
  void modelChanged();
  /// Pictures, words, voice and face are there; the prediction is still being made.
  void clipOpened();
  /// clipOpened() will not follow: it failed (failed() tells the person), was cancelled, or another clip is being
  /// opened.
  void clipNotOpened(const std::filesystem::path& clip, const hrlf::Error& error);
  /// No clip is open any more, and nothing is taken away.
  void clipClosed();
  /// The request in force, and the mask it makes, changed (before the prediction has followed).
  void maskChanged();
  /// The open clip is read in another way; the prediction is still being made.
  void featuresChanged();
  void wordsAligned(const std::vector<hrlf::Word>& words);
  void analysisChanged();
  /// The table of conditions of the analysis is there; it comes after the curves.
  void conditionsChanged();
  void reportWritten(const QString& folder);
  /// A failure to show and keep: `what` says what was tried.
  void failed(const QString& what, const hrlf::Error& error);
  /// Something to know that is no failure.
  void noted(const QString& what, const QString& text);
  /// The request cannot be carried out, and why.
  void refused(const QString& why);
  /// Work of all kinds has ended.
  void idle();

 private:
  /// Starts a job in place of the one in `slot`, which is cancelled: only the newest of a slot changes the session.
  void start(QPointer<Job>& slot, const QString& label, std::function<std::function<void()>(Progress&)> work,
             Background background = Background::Asked);
  enum class Reading {
    Anew,      ///< the request stays
    Restored,  ///< with the clip's own request
    Damaged    ///< the open clip; what the person does to it meanwhile is kept
  };
  struct Opening {
    SessionClip clip;
    Reading reading = Reading::Anew;
  };
  void open(const Opening& wanted);
  /// The open clip as it is being read again, or as it was read.
  [[nodiscard]] Opening reopening() const;
  [[nodiscard]] bool isReadingAgain() const;
  void forgetOpening();
  /// The one whose face is being read, else the one in force; nullopt: nobody chose.
  [[nodiscard]] std::optional<std::size_t> chosenSpeaker() const;
  [[nodiscard]] Result<ClipAnalyser> withModel(const Engine& engine) const;
  /// Shows the open clip read in another way, which was analysed with this engine.
  void take(ClipAnalyser changed, const std::shared_ptr<const Engine>& engine, const QString& what);
  void adopt(std::shared_ptr<const Engine> engine);
  void predict();
  /// The table of conditions, once the curves are shown.
  void summarise();
  /// Emits failed(), unless it is only that the person cancelled.
  void report(const QString& what, const Error& error);

  std::optional<ClipCache> cache_;
  EngineFiles files_;
  std::shared_ptr<const Engine> engine_;
  std::optional<ClipAnalyser> analyser_;
  std::shared_ptr<const Analysis> analysis_;
  MissingRequest request_;
  std::filesystem::path transcript_;    // that the open clip was read with; empty: none was chosen
  std::optional<std::size_t> speaker_;  // of the open clip, chosen by the person
  std::optional<Transcript> read_;      // of the open clip, before anybody corrected it
  // The person's words of the open clip, known before the features have followed.
  std::optional<std::vector<Word>> corrected_;
  std::optional<Opening> wanted_;             // what opening_ reads
  std::optional<DamageRequest> leftDamage_;   // wanted of the open clip, which is left: opening_ reads another one
  std::optional<std::size_t> wantedSpeaker_;  // whose face choosing_ reads
  QPointer<Job> continuing_;                  // whose continuation runs
  // One job of each kind counts, the newest.
  QPointer<Job> loading_;
  QPointer<Job> opening_;
  QPointer<Job> predicting_;
  QPointer<Job> summarising_;
  QPointer<Job> editing_;
  QPointer<Job> choosing_;
  QPointer<Job> exporting_;
  int running_ = 0;
};

}  // namespace hrlf::ui
