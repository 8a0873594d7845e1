// The models that the person knows: the one that ships with the program, and those that were trained or opened.
#pragma once

#include "core/model/model.h"
#include "ui/jobs/job.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <deque>
#include <filesystem>
#include <optional>
#include <vector>

namespace hrlf::ui {

/// The file's name; that of its folder where all are called alike: "five" of "five/model.safetensors".
[[nodiscard]] QString modelTitle(const std::filesystem::path& path);

struct KnownModel {
  std::filesystem::path path;
  QDateTime date;                 ///< of the file
  std::optional<ModelCard> card;  ///< nullopt: not read yet, or it cannot be read
  bool hasTeacher = false;
  bool isShipped = false;  ///< the starter model, which stays in the list
  QString problem;         ///< why it cannot be read

  [[nodiscard]] QString title() const { return modelTitle(path); }
};

/// Remembers the paths from one start of the program to the next (QSettings); cards are read in the background. Lives
/// on the UI thread.
class ModelShelf : public QObject {
  Q_OBJECT
 public:
  explicit ModelShelf(QObject* parent = nullptr);
  ~ModelShelf() override;

  /// Puts the shipped model and those of last time on the shelf; cards follow.
  void restore();
  /// Adds a checkpoint, or reads its card again when it is there already (a folder may have been trained in anew).
  void add(const std::filesystem::path& path);
  /// Takes a model off the list; its file stays. The shipped one cannot be taken off.
  void remove(int index);
  [[nodiscard]] const std::vector<KnownModel>& models() const { return models_; }
  /// -1: not on the shelf.
  [[nodiscard]] int indexOf(const std::filesystem::path& path) const;

 signals:
  void changed();

 private:
  void readCard(const std::filesystem::path& path);
  void readNext();
  void remember() const;

  std::vector<KnownModel> models_;
  std::deque<std::filesystem::path> unread_;  ///< whose cards are to be read, one at a time
  bool isReading_ = false;
};

}  // namespace hrlf::ui
