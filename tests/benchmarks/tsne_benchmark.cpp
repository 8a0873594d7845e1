// t-SNE of points in clusters: at the sizes of the representation view, and of whole data sets (120 is the width of H).
// `tsne_benchmark --points FOLDER` also writes the points of the data sets to FOLDER/tsne_<n>.f32 (32-bit floats, row
// by row), for tsne_peer.py: the same points by scikit-learn, the same lines.
#include "core/base/heap.h"
#include "core/embedding/tsne.h"
#include "tests/benchmarks/stopwatch.h"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <numbers>
#include <random>
#include <string_view>
#include <vector>

namespace {

using namespace hrlf;

constexpr std::size_t clusters = 10;

/// Gaussian clusters that overlap a little.
std::vector<float> clusteredPoints(std::size_t count, std::size_t width) {
  std::mt19937 random(1);
  const auto uniform = [&random] { return (static_cast<double>(random()) + 0.5) / 0x1p32; };
  const auto normal = [&uniform] {
    return static_cast<float>(std::sqrt(-2 * std::log(uniform())) * std::cos(2 * std::numbers::pi * uniform()));
  };
  std::vector<float> centres(clusters * width);
  for (float& v : centres) v = normal();
  std::vector<float> points(count * width);
  for (std::size_t i = 0; i < points.size(); ++i)
    points[i] = centres[i / width % clusters * width + i % width] + normal();
  return points;
}

bool measure(const std::vector<float>& points, int width, TsneMethod method) {
  TsneOptions options;
  options.method = method;
  Progress progress;
  const Stopwatch stopwatch;
  const auto embedding = tsne(points, width, options, {}, progress);
  const double seconds = stopwatch.seconds();
  if (!embedding) {
    fmt::print(stderr, "{}\n", embedding.error().message());
    return false;
  }
  const std::size_t count = embedding->x.size();
  const char* name = method == TsneMethod::Exact ? "exact" : "Barnes-Hut";
  printMeasurement(fmt::format("t-SNE, {}, {} x {}, KL {:.3f}", name, count, width, embedding->klDivergence), seconds,
                   "points/s", static_cast<double>(count));
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  keepFreedMemory();
  const bool writes = argc == 3 && std::string_view(argv[1]) == "--points";
  constexpr int windowWidth = 20;
  for (const std::size_t count : {150, 450, 900})
    if (!measure(clusteredPoints(count, windowWidth), windowWidth, TsneMethod::Exact)) return 1;
  constexpr int jointWidth = 120;
  for (const std::size_t count : {1000, 10000}) {
    const std::vector<float> points = clusteredPoints(count, jointWidth);
    if (writes) {
      std::ofstream file(std::filesystem::path(argv[2]) / fmt::format("tsne_{}.f32", count), std::ios::binary);
      file.write(reinterpret_cast<const char*>(points.data()),
                 static_cast<std::streamsize>(points.size() * sizeof(float)));
      if (!file.flush()) return 1;
    }
    if (!measure(points, jointWidth, TsneMethod::BarnesHut)) return 1;
  }
  return 0;
}
