#include "ui/datasets/dataset_shelf.h"

#include "core/data/dataset_reader.h"
#include "ui/jobs/path_text.h"

#include <QPointer>

#include <algorithm>
#include <iterator>
#include <utility>

namespace hrlf::ui {

QString OpenDataset::title() const { return QString::fromStdString(dataset->name); }

DatasetShelf::DatasetShelf(QObject* parent) : QObject(parent) {}

DatasetShelf::~DatasetShelf() { qDeleteAll(findChildren<Job*>()); }

int DatasetShelf::indexOf(const DatasetFiles& paths) const {
  const auto found = std::ranges::find(datasets_, paths, &OpenDataset::paths);
  return found == datasets_.end() ? -1 : static_cast<int>(found - datasets_.begin());
}

void DatasetShelf::setKnown(std::vector<DatasetFiles> known) {
  if (known == known_) return;
  known_ = std::move(known);
  emit changed();
}

std::vector<DatasetFiles> DatasetShelf::unread() const {
  std::vector<DatasetFiles> unread;
  std::ranges::copy_if(known_, std::back_inserter(unread),
                       [this](const DatasetFiles& paths) { return indexOf(paths) < 0; });
  return unread;
}

void DatasetShelf::open(const DatasetFiles& paths) {
  if (paths.empty() || std::ranges::count(reading_, paths) > 0) return;
  if (const int index = indexOf(paths); index >= 0) return emit opened(index);
  const QString what = tr("Reading %1").arg(toText(paths.front().filename()));
  const auto self = std::make_shared<QPointer<Job>>();
  auto* job = new Job(
      what,
      [this, self, paths, what](Progress& progress) -> Job::Continuation {
        auto read = readDataset(paths, progress);
        if (!read) {
          return [this, self, what, paths, error = read.error()] {
            (*self)->setFailure(error);
            emit failed(what, error);
            emit unreadable(paths, error);
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
  connect(job, &Job::finished, this, [this, self, paths] {
    std::erase(reading_, paths);
    // Nothing else comes of a reading that was cancelled, and somebody may wait for it.
    if (*self && (*self)->isCancelRequested()) emit unreadable(paths, cancelled().value());
    emit changed();
  });
  connect(job, &Job::ended, job, &QObject::deleteLater);
  reading_.push_back(paths);
  emit jobStarted(job);
  job->start();
  emit changed();
}

}  // namespace hrlf::ui
