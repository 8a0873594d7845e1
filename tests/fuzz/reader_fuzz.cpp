// One reader of data sets against whatever bytes there may be: `reader_fuzz --reader=mmsa CORPUS`. The input is the
// file, or, for a reader that joins several, the files one after the other as joinedParts() puts them. Whatever is read
// must be sound and describable; whatever is refused must say why.
#include "core/data/dataset_card.h"
#include "core/data/dataset_reader.h"
#include "core/data/dataset_readers.h"
#include "tests/fuzz/file_parts.h"

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

using namespace hrlf;

namespace {

std::unique_ptr<DatasetReader> reader;

std::unique_ptr<DatasetReader> makeReader(std::string_view name) {
  if (name == "mmsa") return makeMmsaReader();
  if (name == "emotion") return makeEmotionReader();
  if (name == "tuple") return makeTupleReader();
  if (name == "npz") return makeNpzReader();
  if (name == "csd") return makeCsdReader();
  if (name == "hdf5") return makeHdf5Reader();
  return nullptr;
}

// A file in memory with a name that can be opened.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view bytes) : descriptor_(memfd_create("fuzz", 0)) {
    if (descriptor_ < 0 || write(descriptor_, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())) {
      std::abort();
    }
  }
  ~MemoryFile() { close(descriptor_); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  [[nodiscard]] std::filesystem::path path() const { return fmt::format("/proc/self/fd/{}", descriptor_); }

 private:
  int descriptor_;
};

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "Broken promise: %s\n", what);
  std::abort();
}

void check(const Dataset& dataset) {
  for (const auto& split : dataset.splits) {
    for (const Utterance& utterance : split) {
      require(utterance.label == utterance.label, "labels are numbers");
      for (Modality m : allModalities) {
        const Sequence& sequence = utterance.segment[m];
        require(sequence.width == dataset.schema.width(m), "widths are those of the schema");
        require(sequence.values.size() == sequence.present.size() * static_cast<std::size_t>(sequence.width),
                "a row a frame");
        for (float value : sequence.values) require(value - value == 0, "values are finite");
      }
    }
  }
  const DatasetCard card = describeDataset(dataset);
  require(!cardToText(card).empty() && !cardToJson(card).empty(), "every data set has a card");
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
  // libFuzzer leaves alone what begins with two dashes.
  constexpr std::string_view option = "--reader=";
  for (int i = 1; i < *argc; ++i) {
    const std::string_view argument = (*argv)[i];
    if (argument.starts_with(option)) reader = makeReader(argument.substr(option.size()));
  }
  if (!reader) {
    std::fprintf(stderr, "Say --reader=mmsa, emotion, tuple, npz, csd or hdf5.\n");
    std::exit(1);
  }
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  std::vector<std::unique_ptr<MemoryFile>> files;
  std::vector<std::filesystem::path> paths;
  for (std::string_view part : reader->joinsFiles() ? test::partsOf(bytes) : std::vector{bytes}) {
    files.push_back(std::make_unique<MemoryFile>(part));
    paths.push_back(files.back()->path());
  }
  Progress progress;
  const auto source = DatasetSource::open(paths, progress);
  if (!source) {
    require(!source.error().what.empty(), "every refusal says why");
    return 0;
  }
  if (!reader->recognises(*source)) return 0;
  const auto dataset = reader->read(*source, progress);
  if (dataset) {
    check(*dataset);
  } else {
    require(!dataset.error().what.empty() && !dataset.error().where.empty(), "every refusal says what and where");
  }
  return 0;
}
