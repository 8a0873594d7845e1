// How quickly a data set is read: an MMSA pickle of 1,000 utterances in the widths of the paper (82 MB).
#include "core/base/atomic_file.h"
#include "core/base/heap.h"
#include "core/data/dataset_reader.h"
#include "core/data/mmsa_dataset.h"
#include "tests/benchmarks/or_exit.h"
#include "tests/benchmarks/random_dataset.h"
#include "tests/benchmarks/stopwatch.h"

#include <filesystem>
#include <system_error>
#include <vector>

int main() {
  using namespace hrlf;
  keepFreedMemory();
  constexpr std::size_t utterances = 1000;
  constexpr int repetitions = 5;
  const auto path = std::filesystem::temp_directory_path() / "hrlf_loader_benchmark.pkl";
  orExit(writeMmsaDataset(randomDataset(utterances - 1, 1), path));
  const double megabytes = static_cast<double>(std::filesystem::file_size(path)) / 1e6;
  std::vector<double> seconds;
  for (int i = 0; i < repetitions; ++i) {
    Progress progress;
    const Stopwatch stopwatch;
    orExit(readDataset(path, progress));
    seconds.push_back(stopwatch.seconds());
  }
  std::error_code error;
  std::filesystem::remove(path, error);
  const double typical = median(seconds);
  printMeasurement(fmt::format("read a data set of {:.0f} MB, {:.0f} MB/s", megabytes, megabytes / typical), typical,
                   "utterances/s", utterances);
  return 0;
}
