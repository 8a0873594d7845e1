#include "core/data/split_list.h"

#include "core/base/atomic_file.h"
#include "core/data/mmsa_tree.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace hrlf {

namespace {

std::uint64_t fnv1a(std::string_view text) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return hash;
}

}  // namespace

Result<SplitList> SplitList::read(const std::filesystem::path& path) {
  const auto text = readFile(path);
  if (!text) return tl::unexpected<Error>(text.error());
  const auto refusal = [&path](const std::string& what, const std::string& key = {}) {
    return fail(ErrorKind::BadInput, what, pathText(path) + (key.empty() ? "" : ", key " + key),
                R"(Write {"train": ["video", ...], "valid": [...], "test": [...]}.)");
  };
  const auto json = nlohmann::json::parse(*text, nullptr, false);
  if (!json.is_object()) return refusal("The list of splits is no JSON object.");
  SplitList list;
  for (Split split : allSplits) {
    for (std::string_view name : splitNames(split)) {
      const auto found = json.find(std::string(name));
      if (found == json.end()) continue;
      const std::string key(name);
      if (!found->is_array()) return refusal("A list of names of videos is wanted.", key);
      for (const auto& video : *found) {
        if (!video.is_string()) return refusal("A name of a video is wanted, not something else.", key);
        const auto [at, isNew] = list.splits_.emplace(video.get<std::string>(), split);
        if (!isNew && at->second != split) {
          return refusal(fmt::format("The video {} is in {} too.", at->first, splitName(at->second)), key);
        }
      }
    }
  }
  if (list.splits_.empty()) return refusal("The list of splits names no video.");
  return list;
}

SplitList SplitList::ofVideos(std::vector<std::string> videos) {
  std::sort(videos.begin(), videos.end(), [](const std::string& a, const std::string& b) {
    return std::pair(fnv1a(a), std::string_view(a)) < std::pair(fnv1a(b), std::string_view(b));
  });
  const std::size_t least = videos.size() >= 3 ? 1 : 0;
  const std::size_t valid = std::max(least, videos.size() / 10);
  const std::size_t test = std::max(least, videos.size() / 5);
  SplitList list;
  for (std::size_t i = 0; i < videos.size(); ++i) {
    const Split split = i < valid ? Split::Valid : i < valid + test ? Split::Test : Split::Train;
    list.splits_.emplace(std::move(videos[i]), split);
  }
  return list;
}

std::optional<Split> SplitList::find(std::string_view id, std::string_view video) const {
  for (std::string_view name : {id, video}) {
    if (const auto found = splits_.find(name); found != splits_.end()) return found->second;
  }
  return std::nullopt;
}

}  // namespace hrlf
