// How long a prediction takes: of one window of 4 s (50 frames) and of 32 of them, by the network of the paper on one
// thread, as the window's curve asks for them.
#include "core/base/heap.h"
#include "core/model/model.h"
#include "core/model/trainer.h"
#include "tests/benchmarks/or_exit.h"
#include "tests/benchmarks/random_dataset.h"
#include "tests/benchmarks/stopwatch.h"

#include <spdlog/spdlog.h>

#include <filesystem>
#include <span>
#include <system_error>
#include <vector>

namespace {

using namespace hrlf;

constexpr int repetitions = 40;

Model paperModel() {
  HrlfConfig config = orExit(presetConfig("paper"));
  config.training.teacherEpochs = 0;
  config.training.studentEpochs = 1;
  config.training.threads = 1;
  config.losses.hmi = config.losses.hal = config.losses.kl = 0;
  const auto folder = std::filesystem::temp_directory_path() / "hrlf_inference_benchmark";
  Progress progress;
  const auto trained = orExit(trainModel(randomDataset(8, 1), config, {}, folder, {}, progress, {Unfinished::Restart}));
  Model model = orExit(Model::load(trained.checkpoint));
  std::error_code error;
  std::filesystem::remove_all(folder, error);
  return model;
}

}  // namespace

int main() {
  keepFreedMemory();
  spdlog::set_level(spdlog::level::warn);
  const Model model = paperModel();
  std::mt19937 random(1);
  std::vector<Segment> windows;
  for (int i = 0; i < 32; ++i) windows.push_back(randomSegment(random));
  Progress progress;
  for (const std::size_t count : {std::size_t{1}, windows.size()}) {
    const std::span<const Segment> asked(windows.data(), count);
    orExit(model.predict(asked, progress));
    std::vector<double> seconds;
    for (int i = 0; i < repetitions; ++i) {
      const Stopwatch stopwatch;
      orExit(model.predict(asked, progress));
      seconds.push_back(stopwatch.seconds());
    }
    printMeasurement(fmt::format("predict, windows of 50 frames, batch {}", count), median(seconds), "windows/s",
                     static_cast<double>(count));
  }
  return 0;
}
