#include "ui/window/session_desk.h"

#include "core/base/sha256.h"
#include "ui/annotation/annotation_panel.h"
#include "ui/jobs/path_text.h"
#include "ui/language/engine_text.h"
#include "ui/library/library.h"
#include "ui/library/media_files.h"
#include "ui/player/player_panel.h"
#include "ui/session/clip_session.h"
#include "ui/timeline/timeline_panel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>
#include <system_error>
#include <utility>

namespace hrlf::ui {

SessionDesk::SessionDesk(ClipSession* session, Library* library, const DeskPanels& panels)
    : QObject(panels.window), session_(session), library_(library), panels_(panels) {
  const auto contentChanged = [this] {
    if (isGiving_) return;
    keepContent();
    emit changed();
  };
  connect(session_, &ClipSession::maskChanged, this, [this, contentChanged] {
    if (locked_ && isMaskNew() && !isGiving_) locked_ = session_->request();
    contentChanged();
  });
  connect(session_, &ClipSession::featuresChanged, this, contentChanged);
  connect(session_, &ClipSession::modelChanged, this, [this] {
    pendingModel_.reset();
    emit changed();
  });
  connect(session_, &ClipSession::analysisChanged, this, &SessionDesk::showVerdict);
  connect(panels_.notes, &AnnotationPanel::annotationsChanged, this, contentChanged);
  connect(panels_.notes, &AnnotationPanel::freeNotesChanged, this, contentChanged);
  connect(library_, &Library::changed, this, &SessionDesk::changed);
  connect(library_, &Library::currentChanged, this, [this] {
    // The open clip was taken out of the list.
    if (!library_->current() && !isGiving_) session_->closeClip();
  });
  connect(library_, &Library::contentDiffers, this, [this](const QString& path) {
    emit noted(QFileInfo(path).fileName(),
               tr("The content of %1 is not what it was when the session was saved.").arg(path));
  });
  connect(session_, &ClipSession::clipNotOpened, this,
          [this, contentChanged](const std::filesystem::path& clip, const Error& error) {
            const int row = library_->rowOfClip(clip);
            if (row < 0) return;
            const LibraryEntry& entry = library_->entries()[static_cast<std::size_t>(row)];
            // The same clip may be opened once more already, or be the one that is shown.
            if (opening_ == entry.id && error.kind == ErrorKind::Cancelled && session_->isBusy()) return;
            if (opening_ == entry.id) opening_.reset();
            if (library_->current() == entry.id) {
              library_->setStatus(entry.id, ClipStatus::Read);
              // What was wanted of it does not come, unless it is left: then it does once it is opened again.
              return contentChanged();
            }
            if (error.kind == ErrorKind::Cancelled)
              library_->setStatus(entry.id, entry.verdict ? ClipStatus::Read : ClipStatus::Unread);
            else
              library_->setStatus(entry.id, ClipStatus::Failed, engineText(error));
          });
}

void SessionDesk::openClip(const std::filesystem::path& clip) {
  const int row = library_->addClip(clip);
  openEntry(library_->entries()[static_cast<std::size_t>(row)].id);
}

void SessionDesk::openEntry(std::uint64_t id) {
  const int row = library_->rowOf(id);
  if (row < 0) return;
  const LibraryEntry& entry = library_->entries()[static_cast<std::size_t>(row)];
  if (!entry.clip) return;
  if (entry.status == ClipStatus::Missing) return askForMissing(id);
  keepContent();
  keepView();
  opening_ = id;
  SessionClip clip = *entry.clip;
  // A pattern that the person gave to this clip is not overwritten; one that another lock gave to it is.
  const auto given = given_.find(id);
  const bool isOwn = !clip.missing.isNothing() && (given == given_.end() || given->second != clip.missing);
  if (locked_ && !isOwn) {
    if (clip.missing != *locked_) emit patternGiven(clip.file.path);
    clip.missing = *locked_;
    given_.insert_or_assign(id, *locked_);
  }
  library_->setStatus(id, ClipStatus::Reading);
  session_->restoreClip(clip);
}

void SessionDesk::openNeighbour(int step) {
  const int row = library_->current() ? library_->rowOf(*library_->current()) + step : 0;
  if (row >= 0 && row < library_->clipCount()) openEntry(library_->entries()[static_cast<std::size_t>(row)].id);
}

void SessionDesk::setPatternLocked(bool locked) {
  if (locked == locked_.has_value()) return;
  locked_ = locked ? std::optional(session_->request()) : std::nullopt;
  emit changed();
}

void SessionDesk::keepContent() {
  const auto state = session_->clipState();
  const auto id = library_->current();
  if (!state || !id || library_->rowOfClip(state->file.path) != library_->rowOf(*id)) return;
  SessionClip clip = *library_->entries()[static_cast<std::size_t>(library_->rowOf(*id))].clip;
  clip.damage = state->damage;
  clip.missing = state->missing;
  clip.words = state->words;
  clip.speaker = state->speaker;
  if (state->transcript.has_value() != clip.transcript.has_value() ||
      (state->transcript && state->transcript->path != clip.transcript->path))
    clip.transcript = state->transcript;
  clip.annotations = panels_.notes->annotations();
  clip.notes = panels_.notes->freeNotes().toStdString();
  library_->keep(*id, clip);
}

void SessionDesk::keepView() {
  const int row = library_->current() ? library_->rowOf(*library_->current()) : -1;
  if (row < 0) return;
  const LibraryEntry& entry = library_->entries()[static_cast<std::size_t>(row)];
  SessionClip clip = *entry.clip;
  clip.cursor = panels_.player->position();
  const TimeSpan visible = panels_.timeline->visibleRange();
  constexpr double slack = 0.01;  // seconds
  const bool isWhole = visible.start < slack && entry.duration && visible.end > *entry.duration - slack;
  clip.visible = isWhole || visible.end <= visible.start ? std::nullopt : std::optional(visible);
  clip.selection = panels_.timeline->selection();
  library_->keep(entry.id, clip);
}

bool SessionDesk::isMaskNew() const {
  const int row = library_->current() ? library_->rowOf(*library_->current()) : -1;
  return row < 0 || library_->entries()[static_cast<std::size_t>(row)].clip->missing != session_->request();
}

void SessionDesk::aboutToShowClip() {
  isGiving_ = true;
  keepView();
}

void SessionDesk::clipShown() {
  const int row = library_->addClip(session_->clip()->media.path);
  const LibraryEntry& entry = library_->entries()[static_cast<std::size_t>(row)];
  const bool isAnother = library_->current() != entry.id;
  const SessionClip clip = *entry.clip;
  const std::uint64_t id = entry.id;
  if (isAnother) {
    panels_.notes->setAnnotations(clip.annotations);
    panels_.notes->setFreeNotes(QString::fromStdString(clip.notes));
    if (clip.selection) panels_.timeline->setSelection(*clip.selection);
  }
  if (clip.visible) panels_.timeline->showRange(*clip.visible);
  if (clip.cursor > 0) panels_.player->seek(clip.cursor);
  opening_.reset();
  library_->setStatus(id, ClipStatus::Read);
  library_->setCurrent(id);
  keepContent();
  isGiving_ = false;
  emit ownPatternKept(locked_ && session_->request() != *locked_);
  tellNote();
}

void SessionDesk::showVerdict() {
  const auto analysis = session_->analysis();
  const int row = library_->rowOfClip(analysis->clip->media.path);
  if (row < 0) return;
  library_->setVerdict(library_->entries()[static_cast<std::size_t>(row)].id,
                       verdictOf(analysis->complete.frames, analysis->model));
}

void SessionDesk::keep() {
  keepContent();
  keepView();
}

Session SessionDesk::take() {
  keep();
  Session session;
  library_->store(session);
  // One that is still being read is as good as open.
  if (const int row = opening_ ? library_->rowOf(*opening_) : -1; row >= 0)
    session.current = static_cast<std::size_t>(row);
  if (const auto engine = session_->engine(); engine && !engine->checkpoint.empty())
    session.model = SessionFile{engine->checkpoint, engine->model.card().hash, false};
  if (pendingModel_) session.model = pendingModel_;
  session.lockedPattern = locked_;
  session.layout = panels_.window->saveState().toBase64().toStdString();
  return session;
}

void SessionDesk::give(const Session& session) {
  {
    const QScopedValueRollback guard(isGiving_, true);
    session_->closeClip();
    library_->restore(session);
  }
  pendingModel_.reset();
  given_.clear();
  locked_ = session.lockedPattern;
  emit patternLocked(locked_.has_value());
  if (!session.layout.empty())
    panels_.window->restoreState(QByteArray::fromBase64(QByteArray::fromStdString(session.layout)));
  std::optional<std::uint64_t> clip;
  if (session.current && !session.clips[*session.current].file.isMissing)
    clip = library_->entries()[*session.current].id;
  const auto engine = session_->engine();
  std::optional<std::filesystem::path> model;
  if (session.model && session.model->isMissing) {
    pendingModel_ = session.model;
    emit failed(tr("Open session"), {ErrorKind::NotFound, "The session's model is missing; another one judges.",
                                     session.model->path.string(), "Choose it by File, Open model."});
  } else if (session.model && (!engine || engine->checkpoint != session.model->path)) {
    model = session.model->path;
    pendingModel_ = session.model;
  } else if (!session.model && engine && !engine->checkpoint.empty()) {
    model = std::filesystem::path();  // the starter model
  }
  note_ = missingText();
  if (!clip) tellNote();
  openAfterModel(model, clip);
}

void SessionDesk::tellNote() {
  if (note_.isEmpty()) return;
  emit noted(tr("Open session"), std::exchange(note_, QString()));
  emit filesMissing();
}

QString SessionDesk::missingText() const {
  QStringList names;
  for (const LibraryEntry& entry : library_->entries()) {
    const std::vector<SessionFile> files = entry.clip ? std::vector{entry.clip->file} : entry.dataset->files;
    for (const SessionFile& file : files)
      if (file.isMissing) names << QFileInfo(toText(file.path)).fileName();
  }
  if (names.isEmpty()) return {};
  if (names.size() == 1)
    return tr("%1 is missing. Double-click it in the library to say where it is.").arg(names.front());
  return tr("%1 and %n more file(s) are missing. Double-click them in the library to say where they are.", nullptr,
            static_cast<int>(names.size()) - 1)
      .arg(names.front());
}

void SessionDesk::openAfterModel(const std::optional<std::filesystem::path>& model, std::optional<std::uint64_t> clip) {
  const auto open = [this, clip] {
    if (clip) openEntry(*clip);
  };
  if (!model) return open();
  // The clip is judged by its session's model from the first; one that cannot be loaded does not keep the clip away.
  connect(
      session_, &ClipSession::jobStarted, this, [this, open](Job* job) { connect(job, &Job::finished, this, open); },
      Qt::SingleShotConnection);
  session_->openModel(*model);
}

void SessionDesk::askForMissing(std::uint64_t id) {
  const int row = library_->rowOf(id);
  if (row < 0) return;
  const LibraryEntry& entry = library_->entries()[static_cast<std::size_t>(row)];
  std::size_t file = 0;
  std::filesystem::path gone = entry.path();
  if (entry.dataset) {
    const auto found = std::ranges::find_if(entry.dataset->files, &SessionFile::isMissing);
    if (found == entry.dataset->files.end()) return;
    file = static_cast<std::size_t>(found - entry.dataset->files.begin());
    gone = found->path;
  }
  const QString name = QFileInfo(toText(gone)).fileName();
  const QString chosen =
      QFileDialog::getOpenFileName(panels_.window, tr("Where is %1?").arg(name), toText(gone.parent_path()),
                                   entry.clip ? mediaFilter() : tr("All files (*)"));
  if (!chosen.isEmpty()) checkReplacement(id, file, toPath(chosen));
}

void SessionDesk::checkReplacement(std::uint64_t id, std::size_t file, const std::filesystem::path& path) {
  auto* job = new Job(
      tr("Comparing %1").arg(QFileInfo(toText(path)).fileName()),
      [this, id, file, path](Progress& progress) -> Job::Continuation {
        return [this, id, file, path, hash = fileSha256(path, progress)] {
          const int row = library_->rowOf(id);
          if (row < 0) return;
          if (!hash) return void(emit failed(tr("Comparing the file"), hash.error()));
          const LibraryEntry& entry = library_->entries()[static_cast<std::size_t>(row)];
          const SessionFile& known = entry.clip ? entry.clip->file : entry.dataset->files[file];
          const auto use = [this, id, file, path, sha256 = *hash] {
            library_->relocate(id, file, path, sha256);
            const int moved = library_->rowOf(id);
            if (moved >= 0 && library_->entries()[static_cast<std::size_t>(moved)].clip) openEntry(id);
          };
          if (known.sha256.empty() || known.sha256 == *hash) return use();
          auto* box = new QMessageBox(QMessageBox::Question, tr("Another content"),
                                      tr("%1 has another content than the file that the session was saved with.")
                                          .arg(QFileInfo(toText(path)).fileName()),
                                      QMessageBox::NoButton, panels_.window);
          box->setObjectName("otherContent");
          box->setAttribute(Qt::WA_DeleteOnClose);
          box->setInformativeText(tr("Notes, corrected words and missing stretches may not fit it."));
          auto* accept = box->addButton(tr("&Use it all the same"), QMessageBox::AcceptRole);
          auto* another = box->addButton(tr("Choose &another…"), QMessageBox::ActionRole);
          box->addButton(QMessageBox::Cancel);
          connect(accept, &QPushButton::clicked, this, use);
          connect(
              another, &QPushButton::clicked, this, [this, id] { askForMissing(id); }, Qt::QueuedConnection);
          box->open();
        };
      },
      this);
  connect(job, &Job::ended, job, &QObject::deleteLater);
  job->start();
}

}  // namespace hrlf::ui
