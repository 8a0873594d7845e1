// What the person has in the window as a session, and back: keeps the library, the open clip and the panels in step.
#pragma once

#include "core/base/error.h"
#include "core/session/session.h"

#include <QObject>

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

class QMainWindow;

namespace hrlf::ui {

class AnnotationPanel;
class ClipSession;
class Library;
class PlayerPanel;
class TimelinePanel;

/// The panels that show what a session keeps of a clip; they outlive the desk's use of them.
struct DeskPanels {
  QMainWindow* window = nullptr;
  PlayerPanel* player = nullptr;
  TimelinePanel* timeline = nullptr;
  AnnotationPanel* notes = nullptr;
};

/// Each clip of the library comes back as it was left: request, words, speaker, cursor, visible range, notes. Lives on
/// the UI thread.
class SessionDesk : public QObject {
  Q_OBJECT
 public:
  SessionDesk(ClipSession* session, Library* library, const DeskPanels& panels);

  /// A clip of the library; of one that is not in it, a new row.
  void openClip(const std::filesystem::path& clip);
  void openEntry(std::uint64_t id);
  /// The row after (before) the open clip's; nothing at the ends.
  void openNeighbour(int step);

  /// The window calls these before and after it gives a clip that was read to its panels.
  void aboutToShowClip();
  void clipShown();

  /// The library has what the panels show of the open clip.
  void keep();
  /// Everything as it is now.
  [[nodiscard]] Session take();
  /// Puts everything aside and takes this up.
  void give(const Session& session);

  /// What is taken away from the open clip is taken away from every clip that is opened and of which nothing is taken
  /// away, until it is unlocked.
  void setPatternLocked(bool locked);

  /// Asks where a file is that is missing. Another content than it had is told, and the person decides.
  void askForMissing(std::uint64_t id);

 signals:
  /// Something that a session keeps may be different.
  void changed();
  /// A session brought a locked pattern, or none.
  void patternLocked(bool locked);
  /// A clip was opened; whether it has a pattern of its own that was left to it although another one is locked.
  void ownPatternKept(bool isKept);
  /// The locked pattern has taken the place of what this clip was left with: steps that led there lead nowhere now.
  void patternGiven(const std::filesystem::path& clip);
  /// Files of the session are missing; noted() has said which.
  void filesMissing();
  void failed(const QString& what, const hrlf::Error& error);
  void noted(const QString& what, const QString& text);

 private:
  /// The state of the open clip into the library; with where the person is in it.
  void keepContent();
  void keepView();
  /// Whether the person has changed what is taken away since it was last kept.
  [[nodiscard]] bool isMaskNew() const;
  void showVerdict();
  /// What there is to say of a session, once the window shows its clip.
  void tellNote();
  /// Which files are missing, for tellNote(); empty: none.
  [[nodiscard]] QString missingText() const;
  void checkReplacement(std::uint64_t id, std::size_t file, const std::filesystem::path& path);
  void openAfterModel(const std::optional<std::filesystem::path>& model, std::optional<std::uint64_t> clip);

  ClipSession* session_;
  Library* library_;
  DeskPanels panels_;
  std::optional<std::uint64_t> opening_;
  std::optional<MissingRequest> locked_;
  std::map<std::uint64_t, MissingRequest> given_;  ///< what clips have of a locked pattern, by their entry
  std::optional<SessionFile> pendingModel_;        ///< of the session, until it is loaded or another model is chosen
  QString note_;
  bool isGiving_ = false;  ///< panels change, but not by the person
};

}  // namespace hrlf::ui
