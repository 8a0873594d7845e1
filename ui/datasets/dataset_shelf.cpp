#include "ui/datasets/dataset_shelf.h"

#include "core/data/dataset_reader.h"
#include "ui/jobs/path_text.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace hrlf::ui {

QString OpenDataset::title() const { return QString::fromStdString(dataset->name); }

DatasetShelf::DatasetShelf(QObject* parent) : QObject(parent) {}

DatasetShelf::~DatasetShelf() { qDeleteAll(findChildren<Job*>()); }

void DatasetShelf::open(const std::vector<std::filesystem::path>& paths) {
  if (paths.empty()) return;
  const auto known =
      std::find_if(datasets_.begin(), datasets_.end(), [&](const OpenDataset& open) { return open.paths == paths; });
  if (known != datasets_.end()) return emit opened(static_cast<int>(known - datasets_.begin()));
  const QString what = tr("Reading %1").arg(toText(paths.front().filename()));
  const auto self = std::make_shared<QPointer<Job>>();
  auto* job = new Job(
      what,
      [this, self, paths, what](Progress& progress) -> Job::Continuation {
        auto read = readDataset(paths, progress);
        if (!read) {
          return [this, self, what, error = read.error()] {
            (*self)->setFailure(error);
            emit failed(what, error);
          };
        }
        auto shared = std::make_shared<const Dataset>(std::move(*read));
        return [this, paths, shared] {
          datasets_.push_back({paths, shared});
          emit changed();
          emit opened(static_cast<int>(datasets_.size()) - 1);
        };
      },
      this);
  *self = job;
  connect(job, &Job::finished, this, [this] {
    --reading_;
    emit changed();
  });
  connect(job, &Job::ended, job, &QObject::deleteLater);
  ++reading_;
  emit jobStarted(job);
  job->start();
  emit changed();
}

}  // namespace hrlf::ui
