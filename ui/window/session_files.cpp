#include "ui/window/session_files.h"

#include "core/base/resources.h"
#include "ui/jobs/path_text.h"

#include <QAction>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <optional>
#include <system_error>
#include <utility>

namespace hrlf::ui {
namespace {

QString suffix() { return QString::fromUtf8(sessionExtension.data(), static_cast<qsizetype>(sessionExtension.size())); }

QString filter() { return SessionFiles::tr("Sessions (*.%1);;All files (*)").arg(suffix()); }

}  // namespace

SessionFiles::SessionFiles(QWidget* window, Take take, Give give)
    : QObject(window),
      window_(window),
      take_(std::move(take)),
      give_(std::move(give)),
      soon_(new QTimer(this)),
      autosaving_(new QTimer(this)) {
  constexpr int patience = 150;  // ms: a slider that is dragged asks once
  soon_->setSingleShot(true);
  soon_->setInterval(patience);
  connect(soon_, &QTimer::timeout, this, &SessionFiles::check);
  constexpr int autosaveInterval = 20'000;  // ms
  connect(autosaving_, &QTimer::timeout, this, &SessionFiles::autosave);
  autosaving_->start(autosaveInterval);
  savedContent_ = contentOf({});
}

SessionFiles::~SessionFiles() {
  // What is being written is written to its end; what is not saved when the window goes by itself stays as an autosave.
  delete writing_;
  if (!isModified_) dropAutosave();
}

void SessionFiles::setAutosaveInterval(int milliseconds) { autosaving_->setInterval(milliseconds); }

std::string SessionFiles::contentOf(Session session) {
  session.layout.clear();
  session.current.reset();
  session.document.clear();
  const auto plain = [](SessionFile& file) {
    file.sha256.clear();
    file.isMissing = false;
  };
  for (SessionClip& clip : session.clips) {
    clip.cursor = 0;
    clip.visible.reset();
    clip.selection.reset();
    plain(clip.file);
    if (clip.transcript) plain(*clip.transcript);
  }
  for (SessionDataset& dataset : session.datasets) std::ranges::for_each(dataset.files, plain);
  if (session.model) plain(*session.model);
  return sessionToJson(session, "/");
}

bool SessionFiles::holdsWork(const Session& session) {
  return session.clips.size() > 1 || !session.datasets.empty() || session.lockedPattern ||
         std::ranges::any_of(session.clips, [](const SessionClip& clip) {
           return !clip.missing.isNothing() || !clip.damage.isNothing() || clip.words || clip.speaker ||
                  !clip.annotations.empty() || !clip.notes.empty();
         });
}

QString SessionFiles::title() const {
  return path_.empty() ? tr("New session") : QFileInfo(toText(path_)).completeBaseName();
}

void SessionFiles::noteChange() {
  if (!soon_->isActive()) soon_->start();
}

void SessionFiles::check() {
  const Session session = take_();
  const bool isDifferent = contentOf(session) != savedContent_;
  const bool wasModified = std::exchange(isModified_, isDifferent && (!path_.empty() || holdsWork(session)));
  if (wasModified != isModified_) emit stateChanged();
}

void SessionFiles::setState(const std::filesystem::path& path, const Session& session) {
  path_ = path;
  savedContent_ = contentOf(session);
  check();
  if (!isModified_) dropAutosave();
  emit stateChanged();
}

void SessionFiles::afterAsking(const std::function<void()>& then) {
  check();
  if (!isModified_) return then();
  auto* box =
      new QMessageBox(QMessageBox::Question, tr("Unsaved changes"), tr("Save the changes to “%1”?").arg(title()),
                      QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window_);
  box->setObjectName("unsavedChanges");
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setInformativeText(tr("What is not saved is lost."));
  box->setDefaultButton(QMessageBox::Save);
  connect(box, &QMessageBox::finished, this, [this, then](int answer) {
    if (answer == QMessageBox::Cancel) return;
    if (answer == QMessageBox::Discard) return then();
    if (!path_.empty()) return write(path_, then);
    const QString chosen = QFileDialog::getSaveFileName(window_, tr("Save session"), proposal(), filter());
    if (!chosen.isEmpty()) write(toPath(chosen), then);
  });
  box->open();
}

bool SessionFiles::mayClose(const std::function<void()>& close) {
  check();
  if (!isModified_ && !writing_) return true;
  if (!isModified_) {
    connect(writing_, &Job::ended, this, close, Qt::QueuedConnection);
    return false;
  }
  afterAsking([this, close] {
    // Saved, or given up: there is nothing to ask for a second time.
    savedContent_ = contentOf(take_());
    check();
    dropAutosave();
    close();
  });
  return false;
}

void SessionFiles::newSession() {
  afterAsking([this] {
    give_({});
    setState({}, {});
  });
}

void SessionFiles::chooseAndOpen() {
  const QString chosen =
      QFileDialog::getOpenFileName(window_, tr("Open session"), QSettings().value(lastFolderKey).toString(), filter());
  if (!chosen.isEmpty()) open(toPath(chosen));
}

void SessionFiles::open(const std::filesystem::path& path) {
  afterAsking([this, path] { read(path); });
}

void SessionFiles::read(const std::filesystem::path& path) {
  auto* job = new Job(
      tr("Opening the session"),
      [this, path](Progress&) -> Job::Continuation {
        return [this, path, session = loadSession(path)] {
          if (!session) return void(emit failed(tr("Opening the session"), session.error()));
          give_(*session);
          std::error_code ignored;
          setState(std::filesystem::absolute(path, ignored), *session);
          recent_.remember(toText(path_));
          emit opened(toText(path_));
        };
      },
      this);
  connect(job, &Job::ended, job, &QObject::deleteLater);
  job->start();
}

void SessionFiles::save() {
  if (path_.empty()) return saveAs();
  write(path_, {});
}

QString SessionFiles::proposal() const {
  QString folder = QSettings().value(lastFolderKey).toString();
  // The demo clip was opened there, but nobody would look for a session among the program's own files.
  if (folder.isEmpty() || isShipped(toPath(folder)))
    folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const Session session = take_();
  const QString name = session.clips.empty()
                           ? tr("study")
                           : QFileInfo(toText(session.clips[session.current.value_or(0)].file.path)).completeBaseName();
  return QDir(folder).filePath(name + QLatin1Char('.') + suffix());
}

void SessionFiles::saveAs() {
  const QString chosen =
      QFileDialog::getSaveFileName(window_, tr("Save session"), path_.empty() ? proposal() : toText(path_), filter());
  if (!chosen.isEmpty()) write(toPath(chosen), {});
}

void SessionFiles::write(const std::filesystem::path& wanted, const std::function<void()>& then) {
  std::filesystem::path path = wanted;
  if (!path.has_extension()) path += "." + std::string(sessionExtension);
  // Two writers would race for one name.
  if (writing_) {
    connect(writing_, &Job::ended, this, [this, path, then] { write(path, then); });
    return;
  }
  const Session session = take_();
  writing_ = new Job(
      tr("Saving the session"),
      [this, path, session, then](Progress&) -> Job::Continuation {
        const auto written = saveSession(session, path);
        return [this, path, session, then, written] {
          if (!written) return void(emit failed(tr("Saving the session"), written.error()));
          std::error_code ignored;
          setState(std::filesystem::absolute(path, ignored), session);
          recent_.remember(toText(path_));
          emit saved(toText(path_));
          if (then) then();
        };
      },
      this);
  connect(writing_, &Job::ended, this, [this] { std::exchange(writing_, nullptr)->deleteLater(); });
  writing_->start();
}

void SessionFiles::fillRecentMenu(QMenu* menu) {
  recent_.fill(menu, tr("No session saved yet"), [this](const QString& path) { open(toPath(path)); });
}

std::filesystem::path SessionFiles::autosaveFolder() const {
  return toPath(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)) / "autosave";
}

void SessionFiles::autosave() {
  check();
  if (!isModified_ || writing_) return;
  Session session = take_();
  session.document = path_;
  std::string content = contentOf(session);
  if (content == autosavedContent_ && !autosave_.empty()) return;
  if (!lock_) {
    const auto folder = autosaveFolder();
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    const std::string name = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    autosave_ = folder / (name + "." + std::string(sessionExtension));
    lock_ = std::make_unique<QLockFile>(toText(folder / (name + ".lock")));
    lock_->setStaleLockTime(0);  // only a program that is gone leaves a stale one
    if (!lock_->tryLock()) lock_.reset();
  }
  auto* job = new Job(
      tr("Autosave"),
      [this, session = std::move(session), content = std::move(content),
       path = autosave_](Progress&) -> Job::Continuation {
        const auto written = saveSession(session, path);
        return [this, content, written] {
          // A disk that is full is told when the person saves; here it would be told every 20 seconds.
          if (!written) return;
          autosavedContent_ = content;
          emit autosaved();
        };
      },
      this);
  connect(job, &Job::ended, job, &QObject::deleteLater);
  job->start();
}

void SessionFiles::dropAutosave() {
  if (autosave_.empty()) return;
  std::error_code ignored;
  std::filesystem::remove(autosave_, ignored);
  autosave_.clear();
  autosavedContent_.clear();
  lock_.reset();
}

void SessionFiles::offerRecovery() {
  const auto folder = autosaveFolder();
  std::optional<std::filesystem::path> newest;
  std::filesystem::file_time_type newestTime{};
  std::error_code error;
  for (std::filesystem::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    const auto& path = it->path();
    if (path == autosave_ || path.extension() != "." + std::string(sessionExtension)) continue;
    auto lockPath = path;
    lockPath.replace_extension(".lock");
    QLockFile owner(toText(lockPath));
    owner.setStaleLockTime(0);
    if (!owner.tryLock()) continue;  // another program is at work on it
    std::error_code gone;
    const auto time = it->last_write_time(gone);
    if (gone || (newest && time <= newestTime)) continue;
    newest = path;
    newestTime = time;
  }
  if (!newest) return;
  const QDateTime when = QFileInfo(toText(*newest)).lastModified();
  auto* box = new QMessageBox(QMessageBox::Question, tr("Recover"),
                              tr("The program ended before your work was saved. Recover the session of %1?")
                                  .arg(QLocale().toString(when, QLocale::ShortFormat)),
                              QMessageBox::NoButton, window_);
  box->setObjectName("recovery");
  box->setAttribute(Qt::WA_DeleteOnClose);
  auto* recover = box->addButton(tr("&Recover"), QMessageBox::AcceptRole);
  auto* discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
  box->addButton(tr("&Later"), QMessageBox::RejectRole);
  box->setDefaultButton(recover);
  connect(discard, &QPushButton::clicked, this, [path = *newest] {
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
  });
  connect(recover, &QPushButton::clicked, this, [this, path = *newest] {
    auto* job = new Job(
        tr("Recovering the session"),
        [this, path](Progress&) -> Job::Continuation {
          return [this, path, session = loadSession(path)] {
            if (!session) return void(emit failed(tr("Recovering the session"), session.error()));
            give_(*session);
            path_ = session->document;
            savedContent_.clear();  // whatever is in the document, it is not this
            check();
            emit stateChanged();
            autosave();  // under this program's own name, before the old one goes
            connect(
                this, &SessionFiles::autosaved, this,
                [path] {
                  std::error_code ignored;
                  std::filesystem::remove(path, ignored);
                },
                Qt::SingleShotConnection);
          };
        },
        this);
    connect(job, &Job::ended, job, &QObject::deleteLater);
    job->start();
  });
  box->open();
}

}  // namespace hrlf::ui
