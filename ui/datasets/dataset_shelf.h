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

/// The files that a data set lies in; mostly one.
using DatasetFiles = std::vector<std::filesystem::path>;

/// A data set and the files it was read from.
struct OpenDataset {
  DatasetFiles paths;
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
  /// opened() at once; one that is being read is not read twice.
  void open(const DatasetFiles& paths);
  [[nodiscard]] const std::vector<OpenDataset>& datasets() const { return datasets_; }
  [[nodiscard]] bool isReading() const { return !reading_.empty(); }
  /// Which data sets the person has, to be offered beside those that are open. They are not read before they are
  /// chosen.
  void setKnown(std::vector<DatasetFiles> known);
  /// Those of setKnown() that are not open.
  [[nodiscard]] std::vector<DatasetFiles> unread() const;

 signals:
  void jobStarted(hrlf::ui::Job* job);
  /// The shelf has another content, or reading began or ended.
  void changed();
  void opened(int index);
  void failed(const QString& what, const hrlf::Error& error);
  /// With failed(): which one it was.
  void unreadable(const hrlf::ui::DatasetFiles& paths, const hrlf::Error& error);

 private:
  [[nodiscard]] int indexOf(const DatasetFiles& paths) const;

  std::vector<OpenDataset> datasets_;
  std::vector<DatasetFiles> known_;
  std::vector<DatasetFiles> reading_;
};

}  // namespace hrlf::ui
