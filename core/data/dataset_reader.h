// The one door to data sets: whatever layout a file has, it is recognised by its content and read.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/data/label_choice.h"
#include "core/data/pickle.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// The files that a person chose, looked at once for all readers. Move only.
class DatasetSource {
 public:
  enum class Kind { Pickle, Zip, Hdf5 };

  /// The kind is that of the first file that is no .json. A pickle is parsed here (its arrays stay in the mapped file).
  /// A .json file among several is a list of splits, see splitFile(). Errors: nothing given, not found, a known kind of
  /// file that is no data set (git-lfs pointer, HTML page, ...), a damaged pickle, cancelled.
  [[nodiscard]] static Result<DatasetSource> open(std::vector<std::filesystem::path> paths, Progress& progress,
                                                  LabelChoice label = LabelChoice::Usual);

  [[nodiscard]] Kind kind() const { return kind_; }
  /// The data files, at least one.
  [[nodiscard]] const std::vector<std::filesystem::path>& paths() const { return paths_; }
  /// {"train": ["video", ...], "valid": [...], "test": [...]}, for layouts without splits of their own.
  [[nodiscard]] const std::optional<std::filesystem::path>& splitFile() const { return splitFile_; }
  /// Which label the data set shall have.
  [[nodiscard]] LabelChoice label() const { return label_; }
  /// The content when kind() is Pickle, else null.
  [[nodiscard]] const Pickle* pickle() const { return pickle_ ? &*pickle_ : nullptr; }
  /// The first data file, for messages.
  [[nodiscard]] std::string where() const;

 private:
  Kind kind_ = Kind::Pickle;
  std::vector<std::filesystem::path> paths_;
  std::optional<std::filesystem::path> splitFile_;
  std::optional<Pickle> pickle_;
  LabelChoice label_ = LabelChoice::Usual;
};

/// One layout. Stateless. A new one is a file `<layout>_reader.cpp` with a make function, and a line in
/// makeDatasetReaders().
class DatasetReader {
 public:
  DatasetReader() = default;
  DatasetReader(const DatasetReader&) = delete;
  DatasetReader& operator=(const DatasetReader&) = delete;
  virtual ~DatasetReader() = default;

  /// "MMSA pickle": for messages and the data-set card.
  [[nodiscard]] virtual std::string_view layout() const = 0;
  /// Whether the content is of this layout; quick, and never an error.
  [[nodiscard]] virtual bool recognises(const DatasetSource& source) const = 0;
  /// Whether several files make one data set.
  [[nodiscard]] virtual bool joinsFiles() const { return false; }
  /// Called only for what was recognised. May throw std::bad_alloc, which readDataset() turns into an Error.
  [[nodiscard]] virtual Result<Dataset> read(const DatasetSource& source, Progress& progress) const = 0;
};

/// All layouts, in the order in which they are asked: the more particular ones first.
[[nodiscard]] std::vector<std::unique_ptr<DatasetReader>> makeDatasetReaders();

/// Reads a data set from one file, or from several where the layout is spread over files. Dataset::layout and
/// Dataset::name are set. Errors: those of DatasetSource::open(), a layout that no reader knows, several files of a
/// layout that is one file, the reader's own, too little memory, cancelled.
[[nodiscard]] Result<Dataset> readDataset(const std::vector<std::filesystem::path>& paths, Progress& progress,
                                          LabelChoice label = LabelChoice::Usual);
[[nodiscard]] Result<Dataset> readDataset(const std::filesystem::path& path, Progress& progress);

}  // namespace hrlf
