// From a clip to its curve, stage by stage. Usage: clip_benchmark [CLIP [MODEL]]; default: the demo clip and the
// starter model.
#include "core/analysis/analysis.h"
#include "core/base/atomic_file.h"
#include "core/base/heap.h"
#include "core/base/resources.h"
#include "tests/benchmarks/or_exit.h"
#include "tests/benchmarks/stopwatch.h"

#include <filesystem>
#include <memory>
#include <string>

int main(int argc, char** argv) {
  using namespace hrlf;
  keepFreedMemory();
  const std::filesystem::path path = argc > 1 ? argv[1] : orExit(resourcePath(demoClipName));
  Progress progress;
  const auto vectors = orExit(WordVectors::openBuiltIn());
  const auto model = orExit(Model::load(argc > 2 ? argv[2] : orExit(resourcePath(starterModelName))));
  const std::string networks = std::to_string(model.card().members.size()) + " network(s)";

  const Stopwatch extracting;
  auto clip = std::make_shared<const ClipFeatures>(orExit(extractClip(path, {}, vectors, progress)));
  printMeasurement("extract " + pathText(path.filename()), extracting.seconds(), "x real time", clip->media.duration);

  const auto analyser = orExit(ClipAnalyser::create(clip, model, clipSchema(vectors)));
  const Stopwatch first;
  const auto complete = orExit(analyser.curve({}, progress));
  printMeasurement("predict every frame, complete, " + networks, first.seconds(), "frames/s", complete.frames.size());

  MissingRequest request;
  request.ratio[Modality::Audio] = 0.5;
  const Stopwatch second;
  const auto incomplete = orExit(analyser.curve(request, progress));
  printMeasurement("predict every frame, half the voice missing, " + networks, second.seconds(), "frames/s",
                   incomplete.frames.size());
  return 0;
}
