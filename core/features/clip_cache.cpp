#include "core/features/clip_cache.h"

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/features/clip_archive.h"
#include "core/features/face_table.h"
#include "core/media/transcript_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <system_error>
#include <utility>
#include <vector>

namespace hrlf {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view suffix = ".clip";
constexpr std::uint64_t wholeUpTo = 64'000'000;
constexpr std::uint64_t blockSize = 1'000'000;
constexpr std::uint64_t blockCount = 64;

/// Adds what a file holds: all of it up to 64 MB, of larger ones the size and 64 blocks spread evenly from its first
/// byte to its last, because a film of gigabytes takes longer to read than a cached clip may take to open.
Result<void> addContent(Sha256& hash, const fs::path& path) {
  std::error_code error;
  // Opening a pipe would wait for somebody to write into it.
  if (!fs::is_regular_file(path, error))
    return fail(ErrorKind::NotFound, "This is not a file.", pathText(path), "Check its name and place.");
  const std::uint64_t size = fs::file_size(path, error);
  std::ifstream file(path, std::ios::binary);
  if (error || !file)
    return fail(ErrorKind::NotFound, "The file cannot be opened.", pathText(path), "Check its name and permissions.");
  hash.add(fmt::format("{} bytes\n", size));
  std::string block;
  const auto addBlock = [&](std::uint64_t from, std::uint64_t length) {
    block.resize(length);
    file.seekg(static_cast<std::streamoff>(from));
    file.read(block.data(), static_cast<std::streamsize>(length));
    return static_cast<bool>(file) && (hash.add(block), true);
  };
  bool isRead = true;
  if (size <= wholeUpTo) {
    for (std::uint64_t from = 0; from < size && isRead; from += blockSize)
      isRead = addBlock(from, std::min(blockSize, size - from));
  } else {
    for (std::uint64_t i = 0; i < blockCount && isRead; ++i)
      isRead = addBlock(static_cast<std::uint64_t>(static_cast<double>(size - blockSize) * static_cast<double>(i) /
                                                   static_cast<double>(blockCount - 1)),
                        blockSize);
  }
  if (!isRead) return fail(ErrorKind::System, "The file cannot be read.", pathText(path), "Check the disk.");
  return {};
}

/// The entries of a cache with their last use and size, oldest first.
struct Entry {
  fs::file_time_type used;
  std::uint64_t size = 0;
  fs::path path;
};

std::vector<Entry> entriesOf(const fs::path& folder) {
  std::vector<Entry> entries;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    if (it->path().extension() != suffix) continue;
    std::error_code gone;  // another program may have removed it
    const Entry entry{it->last_write_time(gone), it->file_size(gone), it->path()};
    if (!gone) entries.push_back(entry);
  }
  std::ranges::sort(entries, {}, &Entry::used);
  return entries;
}

std::uint64_t totalOf(const std::vector<Entry>& entries) {
  std::uint64_t total = 0;
  for (const Entry& entry : entries) total += entry.size;
  return total;
}

}  // namespace

ClipCache::ClipCache(fs::path folder, std::uint64_t limit) : folder_(std::move(folder)), limit_(limit) {}

std::optional<ClipCache> ClipCache::ofUser() {
  // The standard wants absolute paths and lets others be ignored.
  const auto absolute = [](const char* name) -> fs::path {
    const char* value = std::getenv(name);
    return value != nullptr && fs::path(value).is_absolute() ? fs::path(value) : fs::path();
  };
  fs::path base = absolute("XDG_CACHE_HOME");
  if (base.empty() && !absolute("HOME").empty()) base = absolute("HOME") / ".cache";
  if (base.empty()) return std::nullopt;
  return ClipCache(base / "hrlf-studio" / "clips");
}

std::uint64_t ClipCache::size() const { return totalOf(entriesOf(folder_)); }

void ClipCache::empty() const {
  std::error_code ignored;  // what cannot be removed is counted by size()
  for (const Entry& entry : entriesOf(folder_)) fs::remove(entry.path, ignored);
}

Result<std::string> ClipCache::keyOf(const fs::path& clip, const ExtractionOptions& options,
                                     const WordVectors& vectors) {
  auto hash = Sha256::start();
  if (!hash) return tl::unexpected(hash.error());
  hash->add(fmt::format("extractor {}, words {} {} {}, recognise {}, align {}\n", clipExtractorVersion, vectors.name(),
                        vectors.width(), vectors.size(), options.recogniseSpeech, options.alignWords));
  hash->add("damage " + damageToJson(options.damage) + "\n");
  if (auto added = addContent(*hash, clip); !added) return tl::unexpected(added.error());
  const auto transcripts = options.transcript ? std::vector{*options.transcript} : findSidecars(clip);
  for (const fs::path& transcript : transcripts) {
    hash->add("transcript " + pathText(transcript.filename()) + "\n");
    if (auto added = addContent(*hash, transcript); !added) return tl::unexpected(added.error());
  }
  const auto faces = options.faceTable ? options.faceTable : findFaceTable(clip);
  if (faces) {
    hash->add("faces " + pathText(faces->filename()) + "\n");
    if (auto added = addContent(*hash, *faces); !added) return tl::unexpected(added.error());
  }
  return hash->digits();
}

std::optional<ClipFeatures> ClipCache::find(const std::string& key, const fs::path& clip) const {
  const fs::path entry = folder_ / (key + std::string(suffix));
  const auto bytes = readFile(entry);
  if (!bytes) return std::nullopt;
  auto found = clipOfArchive(*bytes);
  std::error_code ignored;  // in a folder that cannot be written the order of use is lost, no more
  if (!found) {
    fs::remove(entry, ignored);
    return std::nullopt;
  }
  fs::last_write_time(entry, fs::file_time_type::clock::now(), ignored);
  found->media.path = clip;
  return found;
}

Result<void> ClipCache::store(const std::string& key, const ClipFeatures& clip) const {
  const auto bytes = archiveOf(clip);
  if (!bytes) return tl::unexpected(bytes.error());
  if (bytes->size() > limit_) return {};
  std::error_code error;
  fs::create_directories(folder_, error);
  if (error)
    return fail(ErrorKind::System, fmt::format("The cache folder cannot be made: {}", error.message()),
                pathText(folder_), "Check permissions and free space.");
  if (auto written = writeFileAtomically(folder_ / (key + std::string(suffix)), *bytes); !written) return written;
  const auto entries = entriesOf(folder_);
  std::uint64_t total = totalOf(entries);
  for (const Entry& entry : entries) {
    if (total <= limit_) break;
    if (fs::remove(entry.path, error)) total -= entry.size;
  }
  return {};
}

Result<ClipFeatures> readClip(const fs::path& path, const ExtractionOptions& options, const WordVectors& vectors,
                              const std::optional<ClipCache>& cache, Progress& progress) {
  // A file whose key cannot be made is left to the extraction, which says best what is wrong with it.
  const auto key = cache ? ClipCache::keyOf(path, options, vectors) : fail(ErrorKind::NotFound, "no cache");
  if (cache && key) {
    progress.update(0, "Opening the clip");
    if (auto found = cache->find(*key, path)) return std::move(*found);
  }
  auto clip = extractClip(path, options, vectors, progress);
  if (clip && cache && key) {
    // The cache only saves time: a disk that is full must not cost the person the clip.
    [[maybe_unused]] const auto stored = cache->store(*key, *clip);
  }
  return clip;
}

}  // namespace hrlf
