// Several files as one input of a fuzzer.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf::test {

inline constexpr std::string_view partMark = "\n=== next file ===\n";
inline constexpr std::size_t mostParts = 6;

inline std::string joinedParts(const std::vector<std::string>& files) {
  std::string bytes;
  for (const std::string& file : files) bytes += (&file == &files.front() ? "" : std::string(partMark)) + file;
  return bytes;
}

inline std::vector<std::string_view> partsOf(std::string_view bytes) {
  std::vector<std::string_view> parts;
  while (parts.size() + 1 < mostParts) {
    const std::size_t end = bytes.find(partMark);
    if (end == std::string_view::npos) break;
    parts.push_back(bytes.substr(0, end));
    bytes.remove_prefix(end + partMark.size());
  }
  parts.push_back(bytes);
  return parts;
}

}  // namespace hrlf::test
