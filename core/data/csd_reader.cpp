#include "core/base/atomic_file.h"
#include "core/data/csd_overlap.h"
#include "core/data/csd_sequence.h"
#include "core/data/dataset_readers.h"
#include "core/data/mmsa_columns.h"
#include "core/data/mmsa_schema.h"
#include "core/data/split_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace hrlf {

namespace {

constexpr std::array allRoles{CsdRole::Words, CsdRole::WordVectors, CsdRole::Audio, CsdRole::Vision, CsdRole::Labels};
constexpr std::string_view pauseWord = "sp";

double distanceOf(Span a, Span b) { return std::abs(a.from - b.from) + std::abs(a.to - b.to); }

CsdRole roleOf(Modality m) {
  constexpr PerModality<CsdRole> roles{{CsdRole::WordVectors, CsdRole::Audio, CsdRole::Vision}};
  return roles[m];
}

template <class T>
struct PerRole : std::array<T, allRoles.size()> {
  T& operator[](CsdRole role) { return std::array<T, allRoles.size()>::operator[](static_cast<std::size_t>(role)); }
  const T& operator[](CsdRole role) const {
    return std::array<T, allRoles.size()>::operator[](static_cast<std::size_t>(role));
  }
};

using Sequences = PerRole<std::optional<CsdSequence>>;

// Sorts the sequences of all files by what they hold.
Result<Sequences> openSequences(const DatasetSource& source, std::vector<Warning>& warnings, Progress& progress) {
  Sequences sequences;
  std::string given;
  for (const std::filesystem::path& path : source.paths()) {
    auto opened = Hdf5File::open(path);
    if (!opened) return tl::unexpected<Error>(opened.error());
    const auto file = std::make_shared<const Hdf5File>(std::move(*opened));
    const auto roots = CsdSequence::rootsOf(*file);
    if (!roots) return tl::unexpected<Error>(roots.error());
    if (roots->empty()) {
      return fail(ErrorKind::BadInput, "The file holds no computational sequence: no group with a group `data` in it.",
                  pathText(path), "Give the .csd files of one data set alone.");
    }
    for (const std::string& root : *roots) {
      auto sequence = CsdSequence::open(file, root, progress);
      if (!sequence) return tl::unexpected<Error>(sequence.error());
      const auto role = sequence->role();
      if (!role) {
        warnings.push_back({"Not used: its name does not tell what it holds.", sequence->where()});
        continue;
      }
      given += fmt::format("{}{} ({})", given.empty() ? "" : ", ", root, csdRoleName(*role));
      std::optional<CsdSequence>& place = sequences[*role];
      if (place) {
        return fail(ErrorKind::BadInput,
                    fmt::format("Both {} and {} hold {}.", place->name(), root, csdRoleName(*role)), sequence->where(),
                    "Give one of them.");
      }
      place = std::move(*sequence);
    }
  }
  for (CsdRole role : allRoles) {
    if (sequences[role] || role == CsdRole::Words) continue;
    const bool wordsAlone = role == CsdRole::WordVectors && sequences[CsdRole::Words];
    return fail(ErrorKind::BadInput,
                given.empty() ? fmt::format("There are no {} among the files; given: nothing known.", csdRoleName(role))
                : wordsAlone  ? fmt::format("There are no {} among the files, only the words themselves; given: {}.",
                                            csdRoleName(role), given)
                              : fmt::format("There are no {} among the files; given: {}.", csdRoleName(role), given),
                source.where(),
                "Give all files of the data set at once: word vectors (glove_vectors), audio (COVAREP), vision (FACET "
                "or OpenFace) and labels, with the words if you have them.");
  }
  return sequences;
}

// Aligns all sequences to the words, and the words to the labelled segments, as the SDK's align() does twice.
class CsdJoiner {
 public:
  CsdJoiner(const Sequences& sequences, const SplitList& splits, Dataset& dataset)
      : sequences_(sequences), splits_(splits), dataset_(dataset), budget_(bytesOf(sequences)) {}

  Result<void> join(Progress& progress) {
    const auto& videos = sequences_[CsdRole::Labels]->videos();
    std::size_t done = 0;
    for (const auto& [video, keys] : videos) {
      if (progress.isCancelled()) return cancelled();
      progress.update(static_cast<double>(done++) / static_cast<double>(videos.size()), "Aligning videos");
      if (auto joined = joinVideo(video, keys, progress); !joined) return joined;
      for (const auto& sequence : sequences_) {
        if (sequence) sequence->file().releasePages();
      }
    }
    settleSchema();
    addWarnings();
    return {};
  }

 private:
  // What is in one video.
  struct Video {
    PerModality<std::optional<CsdOverlap>> rows;
    std::optional<CsdOverlap> words;
    std::vector<std::uint8_t> isPause;  // a word vector each
  };

  const Sequences& sequences_;
  const SplitList& splits_;
  Dataset& dataset_;
  ReadBudget budget_;
  PerModality<std::size_t> widths_{{0, 0, 0}};

  PerRole<std::size_t> oddSpans_{};
  PerModality<std::size_t> notFinite_{{0, 0, 0}};
  PerModality<std::size_t> videosWithout_{{0, 0, 0}};
  PerModality<std::size_t> wordsWithout_{{0, 0, 0}};
  std::size_t pauses_ = 0, wordless_ = 0, unlabelled_ = 0, unlisted_ = 0, labelWidth_ = 0, instants_ = 0;

  static std::size_t bytesOf(const Sequences& sequences) {
    std::size_t bytes = 0;
    for (const auto& sequence : sequences) bytes += sequence ? sequence->file().byteCount() : 0;
    return bytes;
  }

  Result<CsdRows> rowsOf(CsdRole role, const std::string& video, Progress& progress) {
    auto rows = sequences_[role]->rows(video, progress);
    if (rows) oddSpans_[role] += rows->oddSpans;
    return rows;
  }

  Result<void> joinVideo(const std::string& video, const std::vector<std::string>& keys, Progress& progress) {
    const auto labels = rowsOf(CsdRole::Labels, video, progress);
    if (!labels) return tl::unexpected<Error>(labels.error());
    if (!labels->texts.empty()) {
      return fail(ErrorKind::BadInput, "The labels are texts, not numbers.",
                  fmt::format("{}, entry {}, key features", sequences_[CsdRole::Labels]->where(), video));
    }
    labelWidth_ = std::max(labelWidth_, labels->width);
    if (auto affordable = budget_.spend(labels->spans.size(), sequences_[CsdRole::Labels]->where()); !affordable) {
      return affordable;
    }
    auto content = readVideo(video, progress);
    if (!content) return tl::unexpected<Error>(content.error());
    for (std::size_t i = 0; i < labels->spans.size(); ++i) {
      // The SDK numbers segments as they lie in the file, and an entry that it cut already has its number.
      const std::size_t number = labels->numbers[i];
      const bool isCut = keys.size() == labels->spans.size() + labels->oddSpans && keys[number].ends_with(']');
      const std::string id = isCut ? keys[number] : fmt::format("{}[{}]", video, number);
      const float label = *labels->row(i);
      const auto split = splits_.find(id, video);
      if (!std::isfinite(label)) {
        ++unlabelled_;
      } else if (!split) {
        ++unlisted_;
      } else if (labels->spans[i].to - labels->spans[i].from <= shortestOverlap) {
        ++instants_;
      } else if (auto added = addUtterance(*split, id, label, labels->spans[i], *content); !added) {
        return added;
      }
    }
    return {};
  }

  Result<Video> readVideo(const std::string& video, Progress& progress) {
    Video content;
    for (Modality m : allModalities) {
      const CsdSequence& sequence = *sequences_[roleOf(m)];
      auto rows = rowsOf(roleOf(m), video, progress);
      if (!rows) return tl::unexpected<Error>(rows.error());
      if (rows->spans.empty()) {
        ++videosWithout_[m];
        continue;
      }
      if (widths_[m] == 0) widths_[m] = rows->width;
      if (!rows->texts.empty() || rows->width != widths_[m]) {
        return fail(ErrorKind::BadInput,
                    fmt::format("The features have {} columns here, {} in other videos.", rows->width, widths_[m]),
                    fmt::format("{}, entry {}, key features", sequence.where(), video), "Export the sequence again.");
      }
      content.rows[m].emplace(std::move(*rows));
      notFinite_[m] += content.rows[m]->notFinite();
    }
    if (!sequences_[CsdRole::Words]) return content;
    auto words = rowsOf(CsdRole::Words, video, progress);
    if (!words) return tl::unexpected<Error>(words.error());
    if (words->texts.size() != words->spans.size()) {
      return fail(ErrorKind::BadInput, "The words are numbers, not texts.",
                  fmt::format("{}, entry {}, key features", sequences_[CsdRole::Words]->where(), video));
    }
    content.words.emplace(std::move(*words));
    return markPauses(content).map([&content] { return std::move(content); });
  }

  // A vector belongs to the word whose interval is the most like its own.
  Result<void> markPauses(Video& content) {
    if (!content.rows[Modality::Language]) return {};
    const std::vector<Span>& spans = content.rows[Modality::Language]->rows().spans;
    const CsdRows& words = content.words->rows();
    for (Span span : spans) {
      auto overlapping = find(*content.words, span, CsdRole::Words);
      if (!overlapping) return tl::unexpected<Error>(overlapping.error());
      const auto nearest =
          std::min_element(overlapping->begin(), overlapping->end(), [&](std::size_t a, std::size_t b) {
            return distanceOf(words.spans[a], span) < distanceOf(words.spans[b], span);
          });
      const bool isPause = nearest != overlapping->end() && words.texts[*nearest] == pauseWord;
      content.isPause.push_back(isPause ? 1 : 0);
    }
    return {};
  }

  // Rows that overlap much of each other could be looked at without end.
  Result<std::vector<std::size_t>> find(const CsdOverlap& rows, Span span, CsdRole role) {
    std::size_t looked = 1;
    auto found = rows.find(span, looked);
    const auto affordable = budget_.spend(looked * (rows.rows().width / 4 + 1), sequences_[role]->where());
    if (!affordable) return tl::unexpected<Error>(affordable.error());
    return found;
  }

  Result<void> addUtterance(Split split, const std::string& id, float label, Span segment, const Video& video) {
    Utterance utterance;
    utterance.id = id;
    utterance.label = label;
    utterance.place.row = dataset_.split(split).size();
    std::vector<std::size_t> words;
    std::vector<Span> frames;
    if (const auto& language = video.rows[Modality::Language]) {
      const auto found = find(*language, segment, CsdRole::WordVectors);
      if (!found) return tl::unexpected<Error>(found.error());
      for (std::size_t word : *found) {
        const Span span = language->rows().spans[word];
        if (span.to - span.from <= shortestOverlap) continue;
        if (!video.isPause.empty() && video.isPause[word] != 0) {
          ++pauses_;
          continue;
        }
        words.push_back(word);
        frames.push_back(span);
      }
    }
    const bool hasWords = !words.empty();
    if (!hasWords) {
      ++wordless_;
      frames.push_back(segment);
    }
    for (Modality m : allModalities) {
      for (std::size_t i = 0; i < frames.size(); ++i) {
        std::vector<std::size_t> which;
        if (m == Modality::Language) {
          if (hasWords) which = {words[i]};
        } else if (video.rows[m]) {
          auto found = find(*video.rows[m], frames[i], roleOf(m));
          if (!found) return tl::unexpected<Error>(found.error());
          which = std::move(*found);
        }
        if (auto added = addFrame(m, video.rows[m], which, utterance.segment[m]); !added) return added;
      }
    }
    if (video.words) {
      const auto spoken = find(*video.words, segment, CsdRole::Words);
      if (!spoken) return tl::unexpected<Error>(spoken.error());
      for (std::size_t word : *spoken) {
        const std::string& text = video.words->rows().texts[word];
        if (text == pauseWord) continue;
        if (auto affordable = budget_.spend(text.size(), id); !affordable) return affordable;
        utterance.text += (utterance.text.empty() ? "" : " ") + text;
      }
    }
    dataset_.split(split).push_back(std::move(utterance));
    return {};
  }

  Result<void> addFrame(Modality m, const std::optional<CsdOverlap>& rows, const std::vector<std::size_t>& which,
                        Sequence& sequence) {
    const std::size_t width = rows ? widths_[m] : 0;
    if (auto affordable = budget_.spend(width + 1, sequences_[roleOf(m)]->where()); !affordable) return affordable;
    // A video without rows does not know the width; settleSchema() widens its frames.
    sequence.values.resize(sequence.values.size() + width);
    const std::span<float> frame = std::span(sequence.values).last(width);
    const bool isMeasured = rows && rows->average(which, frame);
    const bool isZero = std::all_of(frame.begin(), frame.end(), [](float value) { return value == 0; });
    sequence.present.push_back(isMeasured && !isZero ? 1 : 0);
    if (rows && sequence.present.back() == 0) ++wordsWithout_[m];
    return {};
  }

  void settleSchema() {
    dataset_.schema = unnamedSchema(widths_);
    for (Modality m : allModalities) {
      const std::vector<std::string>& names = sequences_[roleOf(m)]->columnNames();
      std::vector<Column>& columns = dataset_.schema.columns[m];
      for (std::size_t i = 0; names.size() == columns.size() && i < columns.size(); ++i) columns[i].name = names[i];
      for (auto& split : dataset_.splits) {
        for (Utterance& utterance : split) {
          Sequence& sequence = utterance.segment[m];
          sequence.width = static_cast<int>(widths_[m]);
          sequence.values.resize(sequence.present.size() * widths_[m]);
        }
      }
    }
  }

  void addWarnings() {
    const auto warn = [this](std::size_t count, CsdRole role, std::string_view what) {
      if (count > 0) dataset_.warnings.push_back({fmt::format(fmt::runtime(what), count), sequences_[role]->name()});
    };
    if (labelWidth_ > 1) warn(labelWidth_, CsdRole::Labels, "Labels hold {} numbers; the first was taken (sentiment).");
    for (CsdRole role : allRoles) {
      warn(oddSpans_[role], role, "Rows left out because their interval is not finite or ends before it begins: {}.");
    }
    for (Modality m : allModalities) {
      warn(notFinite_[m], roleOf(m), "Rows with NaN or infinite values, left out of the means over words: {}.");
      warn(videosWithout_[m], roleOf(m), "Labelled videos that are not in the sequence, so missing there: {}.");
      warn(wordsWithout_[m], roleOf(m), "Words without a finite row that is not all zeros, so missing there: {}.");
    }
    warn(pauses_, CsdRole::WordVectors, "Pauses (sp) taken out of the words: {}.");
    warn(wordless_, CsdRole::WordVectors, "Segments without a word, which became one frame each: {}.");
    warn(unlabelled_, CsdRole::Labels, "Left out for want of a finite label: {}.");
    warn(instants_, CsdRole::Labels, "Left out because they last no time: {}.");
    warn(unlisted_, CsdRole::Labels, "Left out because the list of splits names neither them nor their video: {}.");
    if (!sequences_[CsdRole::Words]) {
      dataset_.warnings.push_back(
          {"The words themselves are not given, so there are no texts, and pauses (sp) among the "
           "word vectors are not known.",
           sequences_[CsdRole::WordVectors]->name()});
    }
  }
};

class CsdReader final : public DatasetReader {
 public:
  [[nodiscard]] std::string_view layout() const override { return "CMU-MultimodalSDK sequences (.csd)"; }
  [[nodiscard]] bool joinsFiles() const override { return true; }

  [[nodiscard]] bool recognises(const DatasetSource& source) const override {
    if (source.kind() != DatasetSource::Kind::Hdf5) return false;
    const auto file = Hdf5File::open(source.paths().front());
    const auto roots = file ? CsdSequence::rootsOf(*file) : Result<std::vector<std::string>>();
    return roots && !roots->empty();
  }

  [[nodiscard]] Result<Dataset> read(const DatasetSource& source, Progress& progress) const override {
    if (source.label() != LabelChoice::Usual) {
      return fail(ErrorKind::BadInput, "Computational sequences hold one kind of label; another was asked for.",
                  source.where(), "Leave out the choice of a label.");
    }
    Dataset dataset;
    SubProgress opening(progress, 0, 0.1);
    const auto sequences = openSequences(source, dataset.warnings, opening);
    if (!sequences) return tl::unexpected<Error>(sequences.error());
    Result<SplitList> splits;
    if (source.splitFile()) {
      splits = SplitList::read(*source.splitFile());
      if (!splits) return tl::unexpected<Error>(splits.error());
    } else {
      std::vector<std::string> videos;
      for (const auto& [video, keys] : (*sequences)[CsdRole::Labels]->videos()) videos.push_back(video);
      splits = SplitList::ofVideos(std::move(videos));
      dataset.warnings.push_back(
          {"No list of splits was given; 7, 1 and 2 tenths of the videos became train, valid and "
           "test, by a hash of their names. These are not the published splits: give a .json "
           "file {\"train\": [\"video\", ...], \"valid\": [...], \"test\": [...]} for those.",
           "splits"});
    }
    SubProgress joining(progress, 0.1, 1);
    const auto joined = CsdJoiner(*sequences, *splits, dataset).join(joining);
    if (!joined) return tl::unexpected<Error>(joined.error());
    return dataset;
  }
};

}  // namespace

std::unique_ptr<DatasetReader> makeCsdReader() { return std::make_unique<CsdReader>(); }

}  // namespace hrlf
