#include "ui/library/library.h"

#include "core/base/sha256.h"
#include "core/data/dataset_reader.h"
#include "ui/jobs/path_text.h"
#include "ui/language/engine_text.h"
#include "ui/library/media_files.h"
#include "ui/plots/time_scale.h"
#include "ui/theme/number_text.h"

#include <QFileInfo>
#include <QLocale>
#include <QMetaObject>
#include <QStringList>

#include <algorithm>
#include <system_error>
#include <utility>

namespace hrlf::ui {
namespace {

QString statusText(const LibraryEntry& entry) {
  switch (entry.status) {
    case ClipStatus::Unread:
      return Library::tr("not read");
    case ClipStatus::Reading:
      return Library::tr("reading…");
    case ClipStatus::Read:
      return Library::tr("read");
    case ClipStatus::Failed:
      return Library::tr("failed");
    case ClipStatus::Missing:
      return Library::tr("missing");
  }
  return {};
}

std::filesystem::path absolutePath(const std::filesystem::path& path) {
  std::error_code error;
  const auto whole = std::filesystem::absolute(path, error);
  return error ? path : whole.lexically_normal();
}

std::vector<SessionFile*> filesOf(LibraryEntry& entry) {
  std::vector<SessionFile*> files;
  if (entry.clip) files.push_back(&entry.clip->file);
  if (entry.dataset)
    for (SessionFile& file : entry.dataset->files) files.push_back(&file);
  return files;
}

bool isIncomplete(LibraryEntry& entry) {
  const auto files = filesOf(entry);
  return std::ranges::any_of(files, [](const SessionFile* file) { return file->isMissing; });
}

std::vector<std::filesystem::path> pathsOf(const SessionDataset& dataset) {
  std::vector<std::filesystem::path> paths;
  for (const SessionFile& file : dataset.files) paths.push_back(file.path);
  return paths;
}

// What is read in a moment is read to see whether it can be.
bool isSmall(const std::vector<std::filesystem::path>& files) {
  constexpr std::uintmax_t most = 50 * 1000 * 1000;
  std::uintmax_t bytes = 0;
  for (const auto& file : files) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (!error) bytes += size;
  }
  return bytes < most;
}

}  // namespace

SplitSizes splitSizes(const Dataset& dataset) {
  SplitSizes sizes{};
  for (const Split split : allSplits) sizes[static_cast<std::size_t>(split)] = dataset.split(split).size();
  return sizes;
}

const std::filesystem::path& LibraryEntry::path() const { return clip ? clip->file.path : dataset->files.front().path; }

QString LibraryEntry::name() const { return QFileInfo(toText(path())).fileName(); }

QString LibraryEntry::summary() const {
  const QString separator = QStringLiteral(" · ");
  if (dataset) {
    const int count = static_cast<int>(dataset->files.size());
    QStringList parts{count == 1 ? Library::tr("data set") : Library::tr("data set of %n files", nullptr, count)};
    if (status == ClipStatus::Missing || status == ClipStatus::Failed) parts << statusText(*this);
    if (status == ClipStatus::Read && sizes) {
      const auto number = [this](Split split) {
        return QLocale().toString(static_cast<qulonglong>((*sizes)[static_cast<std::size_t>(split)]));
      };
      parts << Library::tr("%1 / %2 / %3 utterances")
                   .arg(number(Split::Train), number(Split::Valid), number(Split::Test));
    }
    return parts.join(separator);
  }
  QStringList parts;
  if (duration) parts << timeText(*duration);
  parts << statusText(*this);
  if (verdict && !verdict->className.empty())
    parts << QString::fromStdString(verdict->className);
  else if (verdict && verdict->mean)
    parts << signedText(*verdict->mean, 2);
  return parts.join(separator);
}

Library::Library(QObject* parent) : QAbstractListModel(parent) {}

// The background reports to this object, so it goes first.
Library::~Library() { qDeleteAll(findChildren<Job*>()); }

int Library::clipCount() const {
  return static_cast<int>(
      std::ranges::count_if(entries_, [](const LibraryEntry& entry) { return entry.clip.has_value(); }));
}

std::vector<std::vector<std::filesystem::path>> Library::datasets() const {
  std::vector<std::vector<std::filesystem::path>> datasets;
  for (const LibraryEntry& entry : entries_) {
    if (entry.dataset && entry.status != ClipStatus::Missing && entry.status != ClipStatus::Failed)
      datasets.push_back(pathsOf(*entry.dataset));
  }
  return datasets;
}

int Library::rowOf(std::uint64_t id) const {
  const auto found = std::ranges::find(entries_, id, &LibraryEntry::id);
  return found == entries_.end() ? -1 : static_cast<int>(found - entries_.begin());
}

int Library::rowOfClip(const std::filesystem::path& path) const {
  const auto whole = absolutePath(path);
  const auto found = std::ranges::find_if(
      entries_, [&](const LibraryEntry& entry) { return entry.clip && entry.clip->file.path == whole; });
  return found == entries_.end() ? -1 : static_cast<int>(found - entries_.begin());
}

LibraryEntry* Library::find(std::uint64_t id) {
  const int row = rowOf(id);
  return row < 0 ? nullptr : &entries_[static_cast<std::size_t>(row)];
}

void Library::append(LibraryEntry entry) {
  entry.id = nextId_++;
  if (isIncomplete(entry)) entry.status = ClipStatus::Missing;
  const int row = entry.clip ? clipCount() : static_cast<int>(entries_.size());
  unseen_.push_back(entry.id);
  beginInsertRows({}, row, row);
  entries_.insert(entries_.begin() + row, std::move(entry));
  endInsertRows();
}

void Library::touch(const LibraryEntry& entry) {
  const QModelIndex index = this->index(rowOf(entry.id));
  emit dataChanged(index, index);
}

int Library::addClip(const std::filesystem::path& path) {
  if (const int row = rowOfClip(path); row >= 0) return row;
  LibraryEntry entry;
  entry.clip.emplace().file.path = absolutePath(path);
  append(std::move(entry));
  emit changed();
  look();
  return rowOfClip(path);
}

void Library::addFiles(const std::vector<std::filesystem::path>& paths) {
  auto* job = new Job(
      tr("Looking for clips"),
      [this, paths](Progress& progress) -> Job::Continuation {
        return [this, clips = clipsAmong(paths, progress)] {
          const std::size_t before = entries_.size();
          for (const auto& clip : clips) addClip(clip);
          emit added(static_cast<int>(entries_.size() - before));
        };
      },
      this);
  connect(job, &Job::ended, job, &QObject::deleteLater);
  emit jobStarted(job);
  job->start();
}

int Library::addDataset(const std::vector<std::filesystem::path>& paths) {
  if (paths.empty()) return -1;
  SessionDataset dataset;
  for (const auto& path : paths) dataset.files.push_back({absolutePath(path), {}, false});
  const auto known = std::ranges::find_if(entries_, [&](const LibraryEntry& entry) {
    return entry.dataset &&
           std::ranges::equal(entry.dataset->files, dataset.files, {}, &SessionFile::path, &SessionFile::path);
  });
  if (known != entries_.end()) return static_cast<int>(known - entries_.begin());
  LibraryEntry entry;
  entry.dataset = std::move(dataset);
  append(std::move(entry));
  emit changed();
  look();
  return static_cast<int>(entries_.size()) - 1;
}

void Library::removeEntries(const std::vector<int>& rows) {
  std::vector<int> descending = rows;
  std::ranges::sort(descending, std::greater<>());
  for (const int row : descending) {
    if (row < 0 || row >= rowCount()) continue;
    const auto at = entries_.begin() + row;
    const bool wasCurrent = current_ == at->id;
    beginRemoveRows({}, row, row);
    entries_.erase(at);
    endRemoveRows();
    if (wasCurrent) setCurrent(std::nullopt);
  }
  if (!rows.empty()) emit changed();
}

void Library::setCurrent(std::optional<std::uint64_t> id) {
  if (id == current_) return;
  const auto before = std::exchange(current_, id);
  for (const auto& touched : {before, current_})
    if (const LibraryEntry* entry = touched ? find(*touched) : nullptr) touch(*entry);
  emit currentChanged();
}

void Library::keep(std::uint64_t id, const SessionClip& clip) {
  LibraryEntry* entry = find(id);
  if (entry == nullptr || !entry->clip) return;
  SessionFile file = std::move(entry->clip->file);
  entry->clip = clip;
  entry->clip->file = std::move(file);
}

void Library::setStatus(std::uint64_t id, ClipStatus status, const QString& problem) {
  LibraryEntry* entry = find(id);
  if (entry == nullptr) return;
  entry->status = status;
  entry->problem = problem;
  touch(*entry);
}

void Library::setVerdict(std::uint64_t id, const ClipVerdict& verdict) {
  LibraryEntry* entry = find(id);
  if (entry == nullptr) return;
  entry->verdict = verdict;
  touch(*entry);
}

void Library::noteDataset(const std::vector<std::filesystem::path>& files, const Result<SplitSizes>& read) {
  std::vector<std::filesystem::path> whole;
  for (const auto& file : files) whole.push_back(absolutePath(file));
  const auto listed = std::ranges::find_if(
      entries_, [&](const LibraryEntry& entry) { return entry.dataset && pathsOf(*entry.dataset) == whole; });
  if (listed == entries_.end()) return;
  listed->sizes = read ? std::optional(*read) : std::nullopt;
  setStatus(listed->id, read ? ClipStatus::Read : ClipStatus::Failed, read ? QString() : engineText(read.error()));
}

void Library::relocate(std::uint64_t id, std::size_t file, const std::filesystem::path& path,
                       const std::string& sha256) {
  LibraryEntry* found = find(id);
  if (found == nullptr || file >= filesOf(*found).size()) return;
  const auto place = absolutePath(path);
  *filesOf(*found)[file] = {place, sha256, false};
  for (LibraryEntry& entry : entries_) {
    const bool wasMissing = entry.status == ClipStatus::Missing;
    for (SessionFile* other : filesOf(entry)) {
      std::error_code ignored;
      const auto here = place.parent_path() / other->path.filename();
      if (!other->isMissing || !std::filesystem::is_regular_file(here, ignored)) continue;
      other->path = here;
      other->isMissing = false;
    }
    if (!wasMissing || isIncomplete(entry)) continue;
    entry.status = ClipStatus::Unread;
    entry.problem.clear();
    unseen_.push_back(entry.id);
    touch(entry);
  }
  emit changed();
  look();
}

void Library::restore(const Session& session) {
  // What is found out about the rows before is of no interest any more: their ids are never used again.
  if (looking_) looking_->cancel();
  unseen_.clear();
  beginResetModel();
  entries_.clear();
  endResetModel();
  current_.reset();
  for (const SessionClip& clip : session.clips) {
    LibraryEntry entry;
    entry.clip = clip;
    append(std::move(entry));
  }
  for (const SessionDataset& dataset : session.datasets) {
    LibraryEntry entry;
    entry.dataset = dataset;
    append(std::move(entry));
  }
  emit currentChanged();
  emit changed();
  look();
}

void Library::store(Session& session) const {
  session.clips.clear();
  session.datasets.clear();
  session.current.reset();
  for (const LibraryEntry& entry : entries_) {
    if (entry.id == current_) session.current = session.clips.size();
    if (entry.clip) session.clips.push_back(*entry.clip);
    if (entry.dataset) session.datasets.push_back(*entry.dataset);
  }
}

int Library::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant Library::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const LibraryEntry& entry = entries_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return entry.name();
    case Qt::AccessibleTextRole:
      return tr("%1, %2").arg(entry.name(), entry.summary());
    case Qt::ToolTipRole: {
      const QString path = toText(entry.path());
      return entry.problem.isEmpty() ? path : tr("%1\n%2").arg(path, entry.problem);
    }
    case EntryRole:
      return QVariant::fromValue(&entry);
    default:
      return {};
  }
}

void Library::takeGlance(std::uint64_t id, const Result<ClipGlance>& glance) {
  LibraryEntry* entry = find(id);
  if (entry == nullptr) return;
  if (glance) {
    entry->duration = glance->duration;
    entry->thumbnail = glance->picture;
  } else if (entry->status == ClipStatus::Unread) {
    entry->status = ClipStatus::Failed;
    entry->problem = engineText(glance.error());
  }
  touch(*entry);
}

void Library::takeHash(std::uint64_t id, std::size_t file, const std::string& sha256) {
  LibraryEntry* entry = find(id);
  if (entry == nullptr || file >= filesOf(*entry).size()) return;
  SessionFile& known = *filesOf(*entry)[file];
  if (known.sha256.empty()) {
    known.sha256 = sha256;
  } else if (known.sha256 != sha256) {
    entry->problem = tr("The file's content is not what it was when the session was saved.");
    touch(*entry);
    emit contentDiffers(toText(known.path));
  }
}

void Library::look() {
  if (looking_) return;
  struct Wanted {
    std::uint64_t id = 0;
    bool isClip = false;
    std::vector<std::filesystem::path> files;
  };
  std::vector<Wanted> wanted;
  for (const std::uint64_t id : std::exchange(unseen_, {})) {
    LibraryEntry* entry = find(id);
    if (entry == nullptr || isIncomplete(*entry)) continue;
    Wanted one{id, entry->clip.has_value(), {}};
    for (const SessionFile* file : filesOf(*entry)) one.files.push_back(file->path);
    wanted.push_back(std::move(one));
  }
  if (wanted.empty()) return;
  looking_ = new Job(
      tr("Looking at the files"),
      [this, wanted = std::move(wanted)](Progress& progress) -> Job::Continuation {
        const auto deliver = [this](std::function<void()> take) {
          QMetaObject::invokeMethod(this, std::move(take), Qt::QueuedConnection);
        };
        // All pictures and sizes before the first hash: they are seen, and hashes of films take their time.
        constexpr double glances = 0.3;
        const auto count = static_cast<double>(wanted.size());
        for (std::size_t i = 0; i < wanted.size() && !progress.isCancelled(); ++i) {
          const Wanted& one = wanted[i];
          if (one.isClip) {
            progress.update(glances * static_cast<double>(i) / count, "Taking pictures from the clip");
            deliver([this, id = one.id, glance = glanceAt(one.files.front())] { takeGlance(id, glance); });
          } else if (isSmall(one.files)) {
            SubProgress part(progress, glances * static_cast<double>(i) / count,
                             glances * static_cast<double>(i + 1) / count);
            const auto sizes = readDataset(one.files, part).map(splitSizes);
            if (progress.isCancelled()) break;
            deliver([this, files = one.files, sizes] {
              noteDataset(files, sizes);
              if (!sizes) emit failed(tr("Reading %1").arg(toText(files.front().filename())), sizes.error());
            });
          }
        }
        for (std::size_t i = 0; i < wanted.size() && !progress.isCancelled(); ++i) {
          const Wanted& one = wanted[i];
          for (std::size_t file = 0; file < one.files.size(); ++file) {
            SubProgress part(progress, glances + (1 - glances) * static_cast<double>(i) / count,
                             glances + (1 - glances) * static_cast<double>(i + 1) / count);
            const auto hash = fileSha256(one.files[file], part);
            if (hash) deliver([this, id = one.id, file, sha256 = *hash] { takeHash(id, file, sha256); });
          }
        }
        return {};
      },
      this);
  connect(looking_, &Job::ended, this, [this, job = looking_.data()] {
    job->deleteLater();
    if (looking_ == job) looking_ = nullptr;
    look();
  });
  emit jobStarted(looking_);
  looking_->start();
}

}  // namespace hrlf::ui
