#include "core/data/dataset_reader.h"

#include "core/base/atomic_file.h"
#include "core/data/dataset_readers.h"
#include "core/data/foreign_file.h"
#include "core/data/mapped_file.h"

#include <fmt/format.h>

#include <new>
#include <utility>

namespace hrlf {

Result<DatasetSource> DatasetSource::open(std::vector<std::filesystem::path> paths, Progress& progress,
                                          LabelChoice label) {
  DatasetSource source;
  source.label_ = label;
  for (std::filesystem::path& path : paths) {
    if (path.extension() == ".json" && paths.size() > 1) {
      source.splitFile_ = std::move(path);
    } else {
      source.paths_.push_back(std::move(path));
    }
  }
  if (source.paths_.empty()) return fail(ErrorKind::BadInput, "No data set was given.", {}, "Name at least one file.");
  const Result<MappedFile> file = MappedFile::open(source.paths_.front());
  if (!file) return tl::unexpected<Error>(file.error());
  if (file->bytes().starts_with("PK\x03\x04")) {
    source.kind_ = Kind::Zip;
  } else if (file->bytes().starts_with("\x89HDF\r\n\x1a\n")) {
    source.kind_ = Kind::Hdf5;
  } else {
    if (!foreignFileError(file->bytes(), source.where()))
      if (auto misnamed = misnamedFileError(source.paths_.front(), file->bytes()); misnamed)
        return tl::unexpected<Error>(*misnamed);
    Result<Pickle> pickle = Pickle::load(source.paths_.front(), progress);
    if (!pickle) return tl::unexpected<Error>(pickle.error());
    source.pickle_ = std::move(*pickle);
  }
  return source;
}

std::string DatasetSource::where() const { return pathText(paths_.front()); }

TreeOrigin originOf(const DatasetSource& source) {
  TreeOrigin origin;
  origin.file = source.where();
  origin.label = source.label();
  if (const Pickle* pickle = source.pickle()) {
    origin.byteCount = pickle->byteCount();
    origin.releasePages = [pickle] { pickle->releasePages(); };
  }
  return origin;
}

std::vector<std::unique_ptr<DatasetReader>> makeDatasetReaders() {
  std::vector<std::unique_ptr<DatasetReader>> readers;
  readers.push_back(makeEmotionReader());
  readers.push_back(makeTupleReader());
  readers.push_back(makeMmsaReader());
  readers.push_back(makeNpzReader());
  readers.push_back(makeCsdReader());
  readers.push_back(makeHdf5Reader());
  return readers;
}

namespace {

Result<Dataset> readRecognised(const DatasetSource& source, Progress& progress) {
  std::string layouts;
  for (const auto& reader : makeDatasetReaders()) {
    layouts += fmt::format("{}{}", layouts.empty() ? "" : ", ", reader->layout());
    if (!reader->recognises(source)) continue;
    if (source.paths().size() > 1 && !reader->joinsFiles()) {
      return fail(ErrorKind::BadInput,
                  fmt::format("A data set of this layout ({}) is one file; {} were given.", reader->layout(),
                              source.paths().size()),
                  source.where(), "Open one file at a time.");
    }
    Result<Dataset> dataset = reader->read(source, progress);
    if (!dataset) return dataset;
    dataset->layout = reader->layout();
    dataset->name = pathText(source.paths().front().filename());
    progress.update(1, "Reading utterances");
    return dataset;
  }
  return fail(ErrorKind::BadInput,
              source.pickle() != nullptr
                  ? fmt::format("No layout of a data set fits: the file holds {} without train, valid or test splits.",
                                source.pickle()->root().description())
                  : "No layout of a data set fits: the file holds nothing known without train, valid or test splits.",
              source.where(), fmt::format("Known layouts: {}.", layouts));
}

}  // namespace

Result<Dataset> readDataset(const std::vector<std::filesystem::path>& paths, Progress& progress, LabelChoice label) {
  try {
    SubProgress opening(progress, 0, 0.3);
    const Result<DatasetSource> source = DatasetSource::open(paths, opening, label);
    if (!source) return tl::unexpected<Error>(source.error());
    SubProgress reading(progress, 0.3, 1);
    return readRecognised(*source, reading);
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::System, "There is not enough memory for the data set.",
                paths.empty() ? std::string() : pathText(paths.front()), "Close other programs.");
  }
}

Result<Dataset> readDataset(const std::filesystem::path& path, Progress& progress) {
  return readDataset(std::vector{path}, progress);
}

}  // namespace hrlf
