#include "core/data/csd_sequence.h"

#include "core/base/text.h"
#include "core/data/utf8.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <numeric>
#include <utility>

namespace hrlf {

namespace {

std::optional<CsdRole> roleOf(std::string_view written) {
  const std::string name = lowerCase(written);
  const auto has = [&name](std::string_view part) { return name.find(part) != std::string::npos; };
  constexpr std::array<std::pair<std::string_view, CsdRole>, 12> parts{{{"label", CsdRole::Labels},
                                                                        {"opinion", CsdRole::Labels},
                                                                        {"glove", CsdRole::WordVectors},
                                                                        {"word", CsdRole::WordVectors},
                                                                        {"bert", CsdRole::WordVectors},
                                                                        {"covarep", CsdRole::Audio},
                                                                        {"opensmile", CsdRole::Audio},
                                                                        {"acoustic", CsdRole::Audio},
                                                                        {"audio", CsdRole::Audio},
                                                                        {"facet", CsdRole::Vision},
                                                                        {"face", CsdRole::Vision},
                                                                        {"visual", CsdRole::Vision}}};
  for (const auto& [part, role] : parts) {
    if (has(part)) return role;
  }
  return std::nullopt;
}

// Hears the cancel of a longer job, of which an entry is too small a part to be told about.
class Quiet final : public Progress {
 public:
  explicit Quiet(const Progress& parent) : parent_(parent) {}
  void update(double, std::string_view) override {}
  [[nodiscard]] bool isCancelled() const override { return parent_.isCancelled(); }

 private:
  const Progress& parent_;
};

// One entry's rows, not yet in order.
struct Entry {
  std::vector<Span> spans;
  std::size_t width = 0;
  const PickleArray* numbers = nullptr;
  const PickleItems* texts = nullptr;
};

Result<Entry> readEntry(const PickleValue& group, const std::string& where) {
  const auto refusal = [&where](const std::string& what, std::string_view key) {
    return fail(ErrorKind::BadInput, what, fmt::format("{}, key {}", where, key),
                "The SDK's layout wants features (m, n) and intervals (m, 2) in every entry.");
  };
  const PickleValue* features = group.find("features");
  const PickleValue* intervals = group.find("intervals");
  if (features == nullptr) return refusal("The features are missing or of an unknown type.", "features");
  if (intervals == nullptr) return refusal("The intervals are missing or of an unknown type.", "intervals");
  const PickleArray* times = intervals->array();
  const bool fits = times != nullptr && times->isNumeric() && !times->shape.empty() && times->shape.size() <= 2 &&
                    times->shape.back() == 2;
  if (!fits) {
    return refusal(fmt::format("Pairs of seconds are wanted, not {}.", intervals->description()), "intervals");
  }
  Entry entry;
  const std::size_t count = times->size() / 2;
  for (std::size_t i = 0; i < count; ++i) entry.spans.push_back({times->number(2 * i), times->number(2 * i + 1)});
  entry.numbers = features->array();
  entry.texts = features->items();
  std::size_t rows = 0;
  if (entry.texts != nullptr) {
    rows = entry.texts->size();
  } else if (entry.numbers != nullptr && entry.numbers->isNumeric() && !entry.numbers->shape.empty()) {
    // One row may be stored without its axis.
    rows = times->shape.size() == 1 ? 1 : entry.numbers->shape[0];
    entry.width = rows == 0 ? 0 : entry.numbers->size() / rows;
    if (rows > 0 && entry.width == 0) return refusal("The features have no columns.", "features");
  } else {
    return refusal(fmt::format("Numbers or words are wanted, not {}.", features->description()), "features");
  }
  if (rows != count) {
    return refusal(fmt::format("There are {} intervals for {}.", count, features->description()), "features");
  }
  return entry;
}

bool isSound(Span span) { return std::isfinite(span.from) && std::isfinite(span.to) && span.from <= span.to; }

void append(CsdRows& rows, const Entry& entry) {
  const std::size_t before = rows.spans.size() + rows.oddSpans;
  for (std::size_t i = 0; i < entry.spans.size(); ++i) {
    if (!isSound(entry.spans[i])) {
      ++rows.oddSpans;
      continue;
    }
    rows.spans.push_back(entry.spans[i]);
    rows.numbers.push_back(before + i);
    if (entry.texts != nullptr) {
      rows.texts.emplace_back((*entry.texts)[i]->text().value_or(""));
    } else {
      rows.values.resize(rows.values.size() + entry.width);
      entry.numbers->copyNumbers(i * entry.width, std::span(rows.values).last(entry.width));
    }
  }
}

void sortByStart(CsdRows& rows) {
  const auto startsEarlier = [](Span a, Span b) { return a.from < b.from; };
  if (std::is_sorted(rows.spans.begin(), rows.spans.end(), startsEarlier)) return;
  std::vector<std::size_t> order(rows.spans.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return startsEarlier(rows.spans[a], rows.spans[b]); });
  CsdRows sorted;
  sorted.width = rows.width;
  sorted.oddSpans = rows.oddSpans;
  for (std::size_t index : order) {
    sorted.spans.push_back(rows.spans[index]);
    sorted.numbers.push_back(rows.numbers[index]);
    if (!rows.texts.empty()) sorted.texts.push_back(std::move(rows.texts[index]));
    sorted.values.insert(sorted.values.end(), rows.row(index), rows.row(index) + rows.width);
  }
  rows = std::move(sorted);
}

std::string dataPath(const std::string& root, const std::string& entry = {}) {
  return "/" + root + "/data" + (entry.empty() ? "" : "/" + entry);
}

}  // namespace

double overlapOf(Span a, Span b) { return std::min(a.to, b.to) - std::max(a.from, b.from); }

std::string_view csdRoleName(CsdRole role) {
  constexpr std::array<std::string_view, 5> names{"words", "word vectors", "audio", "vision", "labels"};
  return names[static_cast<std::size_t>(role)];
}

std::string videoOfEntry(std::string_view entry) { return std::string(entry.substr(0, entry.find('['))); }

Result<std::vector<std::string>> CsdSequence::rootsOf(const Hdf5File& file) {
  auto names = file.names("/");
  if (!names) return names;
  std::erase_if(*names, [&file](const std::string& root) {
    return !file.hasGroup("/" + root) || !file.hasGroup(dataPath(root));
  });
  return names;
}

Result<CsdSequence> CsdSequence::open(std::shared_ptr<const Hdf5File> file, std::string root, Progress& progress) {
  CsdSequence sequence;
  sequence.file_ = std::move(file);
  sequence.root_ = std::move(root);
  const auto entries = sequence.file_->names(dataPath(sequence.root_));
  if (!entries) return tl::unexpected<Error>(entries.error());
  for (const std::string& entry : *entries) sequence.videos_[videoOfEntry(entry)].push_back(entry);
  if (entries->empty()) {
    return fail(ErrorKind::BadInput, "The sequence holds no videos.", sequence.where(), "Fetch or export it again.");
  }
  if (const auto named = sequence.readColumnNames(progress); !named) return tl::unexpected<Error>(named.error());
  const auto holdsTexts = sequence.holdsTexts(progress);
  if (!holdsTexts) return tl::unexpected<Error>(holdsTexts.error());
  if (*holdsTexts) {
    const bool arePhones = sequence.root_.find("phone") != std::string::npos;
    if (!arePhones) sequence.role_ = CsdRole::Words;
    return sequence;
  }
  sequence.role_ = roleOf(sequence.root_);
  if (!sequence.role_) sequence.role_ = roleOf(std::filesystem::path(sequence.file_->where()).filename().string());
  return sequence;
}

std::string CsdSequence::where() const { return fmt::format("{}, {}", file_->where(), validUtf8(root_)); }

Result<void> CsdSequence::readColumnNames(Progress& progress) {
  const std::string path = "/" + root_ + "/metadata";
  if (!file_->hasGroup(path)) return {};
  Hdf5Content content;
  Quiet quiet(progress);
  const auto metadata = file_->readGroup(path, content, quiet);
  if (!metadata) return tl::unexpected<Error>(metadata.error());
  const PickleValue* names = (*metadata)->find("dimension names");
  const PickleItems* items = names != nullptr ? names->items() : nullptr;
  if (items == nullptr || items->empty()) return {};
  // Left empty by whoever made the file as often as not, so it is nothing to complain about.
  const auto json = nlohmann::json::parse(items->front()->text().value_or(""), nullptr, false);
  if (!json.is_array()) return {};
  for (const auto& name : json) {
    if (!name.is_string()) {
      columnNames_.clear();
      return {};
    }
    columnNames_.push_back(name.get<std::string>());
  }
  return {};
}

Result<bool> CsdSequence::holdsTexts(Progress& progress) const {
  Hdf5Content content;
  Quiet quiet(progress);
  const auto group = file_->readGroup(dataPath(root_, videos_.begin()->second.front()), content, quiet);
  if (!group) return tl::unexpected<Error>(group.error());
  const PickleValue* features = (*group)->find("features");
  return features != nullptr && features->items() != nullptr;
}

Result<CsdRows> CsdSequence::rows(const std::string& video, Progress& progress) const {
  CsdRows rows;
  const auto found = videos_.find(video);
  if (found == videos_.end()) return rows;
  Quiet quiet(progress);
  bool isFirst = true;
  bool isText = false;
  for (const std::string& key : found->second) {
    if (progress.isCancelled()) return cancelled();
    Hdf5Content content;
    const std::string where = fmt::format("{}, entry {}", this->where(), validUtf8(key));
    const auto group = file_->readGroup(dataPath(root_, key), content, quiet);
    if (!group) return tl::unexpected<Error>(group.error());
    const auto entry = readEntry(**group, where);
    if (!entry) return tl::unexpected<Error>(entry.error());
    if (entry->spans.empty()) continue;
    if (!isFirst && (entry->width != rows.width || (entry->texts != nullptr) != isText)) {
      return fail(ErrorKind::BadInput,
                  fmt::format("The entry has {} columns, the ones before it have {}.", entry->width, rows.width), where,
                  "Export the sequence again.");
    }
    isFirst = false;
    isText = entry->texts != nullptr;
    rows.width = entry->width;
    append(rows, *entry);
  }
  sortByStart(rows);
  return rows;
}

}  // namespace hrlf
