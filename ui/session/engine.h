// What judges clips: a model and the word vectors it was trained with.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/features/clip_cache.h"
#include "core/features/word_vectors.h"
#include "core/model/model.h"
#include "core/session/session.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace hrlf::ui {

/// What an engine is made of; empty: what ships with the program.
struct EngineFiles {
  std::filesystem::path model;
  std::filesystem::path wordVectors;
};

/// Immutable once made, so that workers share it without a lock.
struct Engine {
  WordVectors vectors;
  Model model;
  std::filesystem::path checkpoint;  ///< empty: the starter model
};

/// Off the UI thread: takes a second, with big word vectors half a minute.
/// @param known  whose word vectors are used again, whatever `files` says; may be null
/// Errors: not found, no checkpoint, Mismatch when the model does not take what is read from clips, cancelled.
[[nodiscard]] Result<std::shared_ptr<const Engine>> loadEngine(const EngineFiles& files,
                                                               const std::shared_ptr<const Engine>& known,
                                                               Progress& progress);

/// A clip as a session left it: damaged, with its transcript or corrected words, read of its speaker's face.
/// Errors: those of extractClip(), cancelled.
[[nodiscard]] Result<ClipFeatures> readClip(const SessionClip& clip, const WordVectors& vectors,
                                            const std::optional<ClipCache>& cache, Progress& progress);

}  // namespace hrlf::ui
