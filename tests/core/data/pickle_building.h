// Pickles put together by tests: values as functions that write themselves.
#pragma once

#include "core/data/pickle_writer.h"

#include <stdlib.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <stdexcept>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace hrlf::test {

using Write = std::function<void(PickleWriter&)>;

inline Write floats(std::vector<std::size_t> shape, std::vector<float> values) {
  return [=](PickleWriter& writer) { writer.floatArray(shape, values); };
}

inline Write integers(std::vector<std::size_t> shape, std::vector<std::int64_t> values) {
  return [=](PickleWriter& writer) { writer.integerArray(shape, values); };
}

inline Write texts(std::vector<std::string> values) {
  return [=](PickleWriter& writer) {
    writer.beginList();
    for (const std::string& value : values) writer.text(value);
    writer.endList();
  };
}

inline Write list(std::vector<Write> items) {
  return [=](PickleWriter& writer) {
    writer.beginList();
    for (const Write& item : items) item(writer);
    writer.endList();
  };
}

inline Write number(double value) {
  return [=](PickleWriter& writer) { writer.real(value); };
}

/// A dict in order, in which a key can be replaced or taken away.
struct Dict {
  std::vector<std::pair<std::string, Write>> entries;

  Dict with(const std::string& key, Write value) const {
    Dict result = without(key);
    result.entries.emplace_back(key, std::move(value));
    return result;
  }
  Dict without(const std::string& key) const {
    Dict result = *this;
    std::erase_if(result.entries, [&key](const auto& entry) { return entry.first == key; });
    return result;
  }
  void operator()(PickleWriter& writer) const {
    writer.beginDict();
    for (const auto& [key, value] : entries) {
      writer.text(key);
      value(writer);
    }
    writer.endDict();
  }
};

/// A folder of its own that goes away with it.
class Files {
 public:
  Files() {
    std::string pattern = (std::filesystem::temp_directory_path() / "hrlf-test-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder can be made");
    folder_ = pattern;
  }
  ~Files() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  Files(const Files&) = delete;
  Files& operator=(const Files&) = delete;

  std::filesystem::path file(const std::string& name) const { return folder_ / name; }
  std::filesystem::path write(const Write& value) const {
    PickleWriter writer;
    value(writer);
    return writeBytes(writer.finish());
  }
  std::filesystem::path writeBytes(const std::string& bytes, const std::string& name = "data.pkl") const {
    std::ofstream(file(name), std::ios::binary) << bytes;
    return file(name);
  }

 private:
  std::filesystem::path folder_;
};

}  // namespace hrlf::test
