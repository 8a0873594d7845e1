// A file that is made and written off the UI thread.
#pragma once

#include "core/base/error.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <string>

class QObject;

namespace hrlf::ui {

class Job;

/// A job, to be started, that writes what `bytes` makes, whole or not at all. `done` hears on the UI thread how it
/// went; what failed is the job's failure. It deletes itself at its end.
/// @param owner  of the job; `done` is not called once it is gone
[[nodiscard]] Job* makeWriteJob(QObject* owner, const QString& label, const std::filesystem::path& path,
                                std::function<std::string()> bytes, std::function<void(const Result<void>&)> done);

}  // namespace hrlf::ui
