// From a clip to its curve, stage by stage. Usage: clip_benchmark [CLIP]; default: the demo clip.
#include "core/analysis/analysis.h"
#include "core/base/atomic_file.h"
#include "core/base/resources.h"
#include "tests/benchmarks/or_exit.h"
#include "tests/benchmarks/stopwatch.h"

#include <memory>

int main(int argc, char** argv) {
  using namespace hrlf;
  const std::filesystem::path path = argc > 1 ? argv[1] : orExit(resourcePath(demoClipName));
  Progress progress;
  const auto vectors = orExit(WordVectors::openBuiltIn());
  const auto model = orExit(Model::load(orExit(resourcePath(starterModelName))));

  const Stopwatch extracting;
  auto clip = std::make_shared<const ClipFeatures>(orExit(extractClip(path, {}, vectors, progress)));
  printMeasurement("extract " + pathText(path.filename()), extracting.seconds(), "x real time", clip->media.duration);

  const auto analyser = orExit(ClipAnalyser::create(clip, model, clipSchema(vectors)));
  const Stopwatch first;
  const auto complete = orExit(analyser.curve({}, 1, progress));
  printMeasurement("predict every frame, complete", first.seconds(), "frames/s", complete.frames.size());

  MissingRequest request;
  request.ratio[Modality::Audio] = 0.5;
  const Stopwatch second;
  const auto incomplete = orExit(analyser.curve(request, 1, progress));
  printMeasurement("predict every frame, half the voice missing", second.seconds(), "frames/s",
                   incomplete.frames.size());
  return 0;
}
