// The clips and data sets of a session: what is known of each, and how far each is.
#pragma once

#include "core/analysis/clip_verdict.h"
#include "core/data/dataset.h"
#include "core/session/session.h"
#include "ui/jobs/job.h"
#include "ui/library/clip_glance.h"

#include <QAbstractListModel>
#include <QImage>
#include <QPointer>

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace hrlf::ui {

enum class ClipStatus {
  Unread,   ///< listed
  Reading,  ///< words, voice and face are being read
  Read,     ///< they were read, and come from the cache the next time; of a data set: its size is known
  Failed,   ///< see LibraryEntry::problem
  Missing   ///< there is no such file
};

/// Utterances of train, valid and test.
using SplitSizes = std::array<std::size_t, 3>;
[[nodiscard]] SplitSizes splitSizes(const Dataset& dataset);

/// A row: a clip or a data set.
struct LibraryEntry {
  std::uint64_t id = 0;  ///< stays when rows move
  std::optional<SessionClip> clip;
  std::optional<SessionDataset> dataset;  ///< there when `clip` is not

  ClipStatus status = ClipStatus::Unread;
  QString problem;                 ///< why it failed, or what is odd about the file
  std::optional<double> duration;  ///< seconds; nullopt: not known yet
  QImage thumbnail;                ///< null: none (yet)
  std::optional<ClipVerdict> verdict;
  std::optional<SplitSizes> sizes;  ///< of a data set that was read

  [[nodiscard]] const std::filesystem::path& path() const;  ///< of a data set: of its first file
  [[nodiscard]] QString name() const;
  /// One line for people: "0:12 · read · +1.2", "data set · 1284 / 229 / 686 utterances", "missing".
  [[nodiscard]] QString summary() const;
};

/// Rows: clips in the order in which they came, then data sets. Files are looked at in the background (thumbnail,
/// length, hash; data sets that are small are read and put away again); rows fill in as that is known. Holds no
/// features. Lives on the UI thread.
class Library : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role { EntryRole = Qt::UserRole };  ///< const LibraryEntry*

  explicit Library(QObject* parent = nullptr);
  ~Library() override;

  [[nodiscard]] const std::vector<LibraryEntry>& entries() const { return entries_; }
  [[nodiscard]] int clipCount() const;
  [[nodiscard]] int datasetCount() const { return static_cast<int>(entries_.size()) - clipCount(); }
  /// The files of each data set that is there, but for those that cannot be read.
  [[nodiscard]] std::vector<std::vector<std::filesystem::path>> datasets() const;
  /// Row of the entry; -1: it is no more there.
  [[nodiscard]] int rowOf(std::uint64_t id) const;
  /// Row of the clip that lies there; -1: none.
  [[nodiscard]] int rowOfClip(const std::filesystem::path& path) const;

  /// The row of the clip, which is added unless it is there.
  int addClip(const std::filesystem::path& path);
  /// Adds files, and the clips of folders; searching folders happens in the background. added() follows.
  void addFiles(const std::vector<std::filesystem::path>& paths);
  int addDataset(const std::vector<std::filesystem::path>& paths);
  void removeEntries(const std::vector<int>& rows);
  /// The clip that is shown; marked in the list. nullopt: none.
  void setCurrent(std::optional<std::uint64_t> id);
  [[nodiscard]] std::optional<std::uint64_t> current() const { return current_; }

  /// What the person has on a clip from now on. Its file stays.
  void keep(std::uint64_t id, const SessionClip& clip);
  void setStatus(std::uint64_t id, ClipStatus status, const QString& problem = {});
  void setVerdict(std::uint64_t id, const ClipVerdict& verdict);
  /// What came of reading the data set of these files, if it is listed.
  void noteDataset(const std::vector<std::filesystem::path>& files, const Result<SplitSizes>& read);
  /// A file of the entry lies elsewhere now. Others that are missing are looked for in the same folder.
  /// @param sha256  of the file there, which becomes the entry's
  void relocate(std::uint64_t id, std::size_t file, const std::filesystem::path& path, const std::string& sha256);

  /// All rows anew. Files that are missing are marked.
  void restore(const Session& session);
  /// Clips, data sets and the open clip, into a session.
  void store(Session& session) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 signals:
  void jobStarted(hrlf::ui::Job* job);
  /// Something that a session keeps is different.
  void changed();
  /// What addFiles() asked for is there; `count` rows are new.
  void added(int count);
  void currentChanged();
  /// A file is not the one that the session was saved with, though it has its name.
  void contentDiffers(const QString& path);
  /// A data set that was listed cannot be read.
  void failed(const QString& what, const hrlf::Error& error);

 private:
  /// What the background has found out about an entry; each on the UI thread.
  void takeGlance(std::uint64_t id, const Result<ClipGlance>& glance);
  void takeHash(std::uint64_t id, std::size_t file, const std::string& sha256);

  LibraryEntry* find(std::uint64_t id);
  void append(LibraryEntry entry);
  void touch(const LibraryEntry& entry);
  /// Begins to look at what was not looked at, unless that is under way.
  void look();

  std::vector<LibraryEntry> entries_;
  std::vector<std::uint64_t> unseen_;  ///< entries whose files are still to be looked at
  std::optional<std::uint64_t> current_;
  std::uint64_t nextId_ = 1;
  QPointer<Job> looking_;
};

}  // namespace hrlf::ui

Q_DECLARE_METATYPE(const hrlf::ui::LibraryEntry*)
