#include "ui/models/model_shelf.h"

#include "core/base/resources.h"
#include "ui/jobs/path_text.h"
#include "ui/language/engine_text.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace hrlf::ui {
namespace {

constexpr auto knownKey = "knownModels";

}  // namespace

QString modelTitle(const std::filesystem::path& path) {
  const QString name = toText(path.filename());
  if (name != QLatin1String("model.safetensors") || !path.has_parent_path()) return name;
  return toText(path.parent_path().filename());
}

ModelShelf::ModelShelf(QObject* parent) : QObject(parent) {}

ModelShelf::~ModelShelf() { qDeleteAll(findChildren<Job*>()); }

void ModelShelf::restore() {
  const auto place = [this](const std::filesystem::path& path, bool isShipped) {
    if (indexOf(path) >= 0) return;
    KnownModel model;
    model.path = path;
    model.isShipped = isShipped;
    models_.push_back(std::move(model));
    readCard(path);
  };
  if (const auto starter = resourcePath(starterModelName)) place(*starter, true);
  const QSettings settings;
  for (const QString& path : settings.value(knownKey).toStringList()) place(toPath(path), false);
  emit changed();
}

void ModelShelf::add(const std::filesystem::path& path) {
  if (indexOf(path) < 0) {
    KnownModel model;
    model.path = path;
    models_.push_back(std::move(model));
    remember();
  }
  readCard(path);
  emit changed();
}

void ModelShelf::remove(int index) {
  const auto place = static_cast<std::size_t>(index);
  if (index < 0 || place >= models_.size() || models_[place].isShipped) return;
  models_.erase(models_.begin() + index);
  remember();
  emit changed();
}

int ModelShelf::indexOf(const std::filesystem::path& path) const {
  const auto found =
      std::find_if(models_.begin(), models_.end(), [&](const KnownModel& model) { return model.path == path; });
  return found == models_.end() ? -1 : static_cast<int>(found - models_.begin());
}

void ModelShelf::readCard(const std::filesystem::path& path) {
  unread_.push_back(path);
  // Not before the window is there, and not while one is being read: a card takes loading the whole model.
  QMetaObject::invokeMethod(this, &ModelShelf::readNext, Qt::QueuedConnection);
}

void ModelShelf::readNext() {
  if (isReading_ || unread_.empty()) return;
  isReading_ = true;
  const std::filesystem::path path = std::move(unread_.front());
  unread_.pop_front();
  auto* job = new Job(
      tr("Reading %1").arg(toText(path.filename())),
      [this, path](Progress&) -> Job::Continuation {
        const QDateTime date = QFileInfo(toText(path)).lastModified();
        const auto model = Model::load(path);
        return [this, path, date, model] {
          const int index = indexOf(path);
          if (index < 0) return;  // taken off in the meantime
          KnownModel& known = models_[static_cast<std::size_t>(index)];
          known.date = date;
          known.problem = model ? QString() : engineText(model.error());
          known.card = model ? std::optional(model->card()) : std::nullopt;
          known.hasTeacher = model && model->hasTeacher();
          emit changed();
        };
      },
      this);
  connect(job, &Job::ended, this, [this, job] {
    job->deleteLater();
    isReading_ = false;
    readNext();
  });
  job->start();
}

void ModelShelf::remember() const {
  QStringList paths;
  for (const KnownModel& model : models_)
    if (!model.isShipped) paths << toText(model.path);
  QSettings settings;
  settings.setValue(knownKey, paths);
}

}  // namespace hrlf::ui
