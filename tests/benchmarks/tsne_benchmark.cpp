// Exact t-SNE of points in clusters, at the sizes of the representation view.
#include "core/embedding/tsne.h"
#include "tests/benchmarks/stopwatch.h"

#include <random>
#include <vector>

int main() {
  using namespace hrlf;
  constexpr int width = 20;
  for (const int count : {150, 450, 900}) {
    std::mt19937 random(1);
    std::vector<float> points(static_cast<std::size_t>(count) * width);
    for (std::size_t i = 0; i < points.size(); ++i) {
      const auto cluster = static_cast<float>(i / width % 3);
      points[i] = cluster + static_cast<float>(random() % 1000) / 1000.0F;
    }
    Progress progress;
    const Stopwatch stopwatch;
    const auto embedding = tsne(points, width, {}, {}, progress);
    if (!embedding) {
      fmt::print(stderr, "{}\n", embedding.error().message());
      return 1;
    }
    printMeasurement(fmt::format("t-SNE of {} points x {}", count, width), stopwatch.seconds(), "points/s", count);
  }
  return 0;
}
