// Computational sequences put together by tests.
#pragma once

#include "tests/core/data/hdf5_building.h"

#include <string>
#include <vector>

namespace hrlf::test {

struct CsdEntry {
  std::string name;
  std::vector<float> intervals;
  std::vector<float> features;
  std::vector<std::string> words;  // instead of features
};

/// /<root>/data/<entry>/features and /intervals.
inline void writeSequence(const Hdf5Fixture& file, const std::string& root, const std::vector<CsdEntry>& entries,
                          const std::string& columnNames = {}, Storage storage = Storage::Packed) {
  const std::string data = "/" + root + "/data";
  file.group(("/" + root).c_str());
  file.group(data.c_str());
  for (const CsdEntry& entry : entries) {
    const std::string path = data + "/" + entry.name;
    const hsize_t rows = entry.intervals.size() / 2;
    file.group(path.c_str());
    file.floats((path + "/intervals").c_str(), {rows, 2}, entry.intervals, storage);
    if (entry.words.empty()) {
      file.floats((path + "/features").c_str(), {rows, entry.features.size() / rows}, entry.features, storage);
    } else {
      file.bytes((path + "/features").c_str(), {rows, 1}, entry.words);
    }
  }
  file.group(("/" + root + "/metadata").c_str());
  if (!columnNames.empty()) file.text(("/" + root + "/metadata/dimension names").c_str(), columnNames.c_str());
}

}  // namespace hrlf::test
