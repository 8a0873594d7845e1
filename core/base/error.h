// Errors are values. Every function of the engine that can fail returns a Result; nothing of ours throws across a
// public header, and exceptions of libraries (torch, OpenCV, dlib) are caught where they are called.
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace hrlf {

enum class ErrorKind {
  BadInput,   ///< the file or value a person gave cannot be used
  NotFound,   ///< a file that does not exist or cannot be opened
  Mismatch,   ///< each part is sound but they do not fit (checkpoint and data of different schemas)
  Cancelled,  ///< the person cancelled; not to be shown as a failure
  System,     ///< disk full, no permission, out of memory
  Internal    ///< a mistake of ours or of a library
};

/// What was wrong, where, and what to do about it; each a full sentence or empty, in plain English.
struct Error {
  ErrorKind kind = ErrorKind::Internal;
  std::string what;    ///< "The file is a git-lfs pointer, not data."
  std::string where;   ///< the path, key, line or stream: "/data/mosi.pkl, byte 0"
  std::string remedy;  ///< "Run `git lfs pull` in its repository and open it again."

  /// One text for a log line, a dialog or standard error: "what (where). remedy".
  [[nodiscard]] std::string message() const {
    std::string text = what;
    if (!where.empty()) text += " [" + where + "]";
    if (!remedy.empty()) text += " " + remedy;
    return text;
  }
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, std::string what, std::string where = {},
                                                std::string remedy = {}) {
  return tl::unexpected<Error>(Error{kind, std::move(what), std::move(where), std::move(remedy)});
}

[[nodiscard]] inline tl::unexpected<Error> cancelled() { return fail(ErrorKind::Cancelled, "Cancelled."); }

/// Something a person should know that did not stop the work; travels with the result (a data set, a clip).
struct Warning {
  std::string what;   ///< "audio holds 12 non-finite values; those frames count as missing."
  std::string where;  ///< "train, key audio"
};

}  // namespace hrlf
