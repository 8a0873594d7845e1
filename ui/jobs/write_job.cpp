#include "ui/jobs/write_job.h"

#include "core/base/atomic_file.h"
#include "ui/jobs/job.h"

#include <QPointer>

#include <memory>
#include <utility>

namespace hrlf::ui {

Job* makeWriteJob(QObject* owner, const QString& label, const std::filesystem::path& path,
                  std::function<std::string()> bytes, std::function<void(const Result<void>&)> done) {
  const auto self = std::make_shared<QPointer<Job>>();
  *self = new Job(
      label,
      [self, path, bytes = std::move(bytes), done = std::move(done)](Progress&) -> Job::Continuation {
        return [self, done, written = writeFileAtomically(path, bytes())] {
          if (!written && *self) (*self)->setFailure(written.error());
          done(written);
        };
      },
      owner);
  QObject::connect(*self, &Job::ended, *self, &QObject::deleteLater);
  return *self;
}

}  // namespace hrlf::ui
