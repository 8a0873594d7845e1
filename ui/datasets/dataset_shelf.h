// The data sets that are open: read once, in the background, and shared by the panels.
#pragma once

#include "core/data/dataset.h"
#include "ui/jobs/job.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>
#include <vector>

namespace hrlf::ui {

/// A data set and the files it was read from.
struct OpenDataset {
  std::vector<std::filesystem::path> paths;
  std::shared_ptr<const Dataset> dataset;

  [[nodiscard]] QString title() const;
};

/// Lives on the UI thread. Destroying it stops what is being read.
class DatasetShelf : public QObject {
  Q_OBJECT
 public:
  explicit DatasetShelf(QObject* parent = nullptr);
  ~DatasetShelf() override;

  /// Reads a data set of any layout that readDataset() knows; opened() or failed() follows. One that is open already is
  /// opened() at once.
  void open(const std::vector<std::filesystem::path>& paths);
  [[nodiscard]] const std::vector<OpenDataset>& datasets() const { return datasets_; }
  [[nodiscard]] bool isReading() const { return reading_ > 0; }

 signals:
  void jobStarted(hrlf::ui::Job* job);
  /// The shelf has another content, or reading began or ended.
  void changed();
  void opened(int index);
  void failed(const QString& what, const hrlf::Error& error);

 private:
  std::vector<OpenDataset> datasets_;
  int reading_ = 0;
};

}  // namespace hrlf::ui
