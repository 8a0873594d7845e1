// One step of the student's training, whole: batch, MSM, forward, every loss, backward, Adam of student, statistics
// networks and discriminators. Batch 32, length 50, widths and network of the paper. Usage: training_step_benchmark
// [THREADS]; default 1. The time is the median between two steps of a training by trainModel(), of which an epoch's
// first is left out.
#include "core/base/heap.h"
#include "core/model/trainer.h"
#include "tests/benchmarks/or_exit.h"
#include "tests/benchmarks/random_dataset.h"
#include "tests/benchmarks/stopwatch.h"

#include <spdlog/spdlog.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace {

using namespace hrlf;

constexpr int batch = 32;
constexpr std::size_t stepsAnEpoch = 11;
constexpr int epochs = 3;

void measure(const Dataset& dataset, const HrlfConfig& config, const std::string& what) {
  const auto folder = std::filesystem::temp_directory_path() / "hrlf_training_step_benchmark";
  std::vector<double> steps;
  Stopwatch sinceStep;
  bool first = true;
  Progress progress([&](double, std::string_view stage) {
    if (stage == "Training the student" && !first) steps.push_back(sinceStep.seconds());
    first = false;
    sinceStep = Stopwatch();
  });
  const auto newEpoch = [&first](const EpochLog&) { first = true; };
  orExit(trainModel(dataset, config, {}, folder, newEpoch, progress, {Unfinished::Restart}));
  std::error_code error;
  std::filesystem::remove_all(folder, error);
  printMeasurement(what, median(steps), "utterances/s", batch);
}

}  // namespace

int main(int argc, char** argv) {
  keepFreedMemory();
  spdlog::set_level(spdlog::level::warn);
  HrlfConfig config = orExit(presetConfig("paper"));
  config.training.batch = batch;
  config.training.teacherEpochs = 1;
  config.training.studentEpochs = epochs;
  config.training.threads = argc > 1 ? std::stoi(argv[1]) : 1;
  const Dataset dataset = randomDataset(stepsAnEpoch * batch, 1);
  const std::string what = fmt::format("training step, {} threads", config.training.threads);
  const double missing = config.training.msmComplete;
  config.training.msmComplete = 1;
  measure(dataset, config, what + ", nothing missing");
  config.training.msmComplete = missing;
  measure(dataset, config, what + ", missing by MSM");
  // The peer's layer always drops single weights of attention.
  config.network.attentionDropout = config.network.dropout;
  measure(dataset, config, what + ", MSM, attention dropped");
  return 0;
}
