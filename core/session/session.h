// Everything a person has in the studio, as one document: which clips and data sets, what is done to each clip, what
// was noted on it, which model, how the window is laid out.
#pragma once

#include "core/annotation/annotation.h"
#include "core/base/error.h"
#include "core/base/time_span.h"
#include "core/damage/damage_request.h"
#include "core/masks/missingness.h"
#include "core/media/transcript.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// A file that a session stands on. The document has its place relative to the document, its absolute place as a second
/// chance, and its content's hash.
struct SessionFile {
  std::filesystem::path path;  ///< absolute; of a file that is missing: where it was when the session was saved
  std::string sha256;          ///< of its content, hex; empty: not known
  bool isMissing = false;      ///< found at neither place when the session was read
  friend bool operator==(const SessionFile&, const SessionFile&) = default;
};

struct SessionClip {
  SessionFile file;
  DamageRequest damage;                    ///< done to the recording before it is read
  MissingRequest missing;                  ///< what is taken away
  std::optional<SessionFile> transcript;   ///< chosen by the person; nullopt: what is found beside the clip or heard
  std::optional<std::vector<Word>> words;  ///< corrected by the person
  std::optional<std::size_t> speaker;      ///< chosen by the person, of the clip's people
  double cursor = 0;                       ///< seconds
  std::optional<TimeSpan> visible;         ///< of the time line, seconds; nullopt: all of it
  std::optional<TimeSpan> selection;       ///< the range between I and O, seconds; nullopt: none
  std::vector<Annotation> annotations;
  std::string notes;  ///< plain text
};

struct SessionDataset {
  std::vector<SessionFile> files;  ///< at least one; several where the layout is spread over files
  friend bool operator==(const SessionDataset&, const SessionDataset&) = default;
};

struct Session {
  std::vector<SessionClip> clips;
  std::optional<std::size_t> current;  ///< the clip that is open, of `clips`
  std::vector<SessionDataset> datasets;
  std::optional<SessionFile> model;             ///< nullopt: the one that ships with the program
  std::optional<MissingRequest> lockedPattern;  ///< of missingness, for every clip that is opened
  std::string layout;                           ///< of the window, opaque: base64 of what the window wrote
  std::filesystem::path document;               ///< of an autosave: the document it is a newer state of; else empty
};

/// The version that this program writes. It reads all from 1 on.
inline constexpr int sessionVersion = 1;

/// Ending of a session's file name, without the dot.
inline constexpr std::string_view sessionExtension = "hrlfsession";

/// The document. Bytes in texts that are no UTF-8 are replaced.
/// @param folder  absolute; where the document will be, which relative paths start from
[[nodiscard]] std::string sessionToJson(const Session& session, const std::filesystem::path& folder);

/// Reads a document of any version up to this program's. Fields that are not known are passed over, those that are not
/// there are as in an empty session. Looks on the disk which files are there. Errors, each with the field or line: no
/// JSON, no session, of a newer program, a value that cannot be.
/// @param folder  absolute; where the document is
[[nodiscard]] Result<Session> sessionFromJson(std::string_view json, const std::filesystem::path& folder);

/// Whole or not at all. Errors: no permission, disk full.
[[nodiscard]] Result<void> saveSession(const Session& session, const std::filesystem::path& path);

/// Errors: the file cannot be read; those of sessionFromJson(), with the file's name before the field.
[[nodiscard]] Result<Session> loadSession(const std::filesystem::path& path);

}  // namespace hrlf
