#include "core/data/mmsa_split.h"

#include "core/data/mmsa_frames.h"
#include "core/data/mmsa_schema.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace hrlf {

namespace {

// The sentence for one or the one for several, with the count in it.
std::string counted(std::size_t count, fmt::format_string<std::size_t&> one, fmt::format_string<std::size_t&> several) {
  return fmt::format(count == 1 ? one : several, count);
}

// [first, last) of the stored rows that are frames and not padding.
struct Extent {
  std::size_t first = 0;
  std::size_t last = 0;
};

// The rows from the first to the last that is not all zero; empty when all are.
Extent withoutZeroEnds(const RawFrames& raw) {
  Extent extent{0, raw.count};
  while (extent.first < extent.last && raw.isZero(extent.first)) ++extent.first;
  while (extent.first < extent.last && raw.isZero(extent.last - 1)) --extent.last;
  return extent;
}

Extent withoutZeroEnd(const RawFrames& raw) {
  const Extent extent = withoutZeroEnds(raw);
  return {0, extent.first == extent.last ? 0 : extent.last};
}

class SplitReader {
 public:
  SplitReader(const PickleValue& split, std::string file, std::string name, const SplitRules& rules, ReadBudget& budget,
              const std::function<void()>& releasePages)
      : split_(split),
        file_(std::move(file)),
        name_(std::move(name)),
        rules_(rules),
        budget_(budget),
        releasePages_(releasePages) {}

  Result<SplitContent> read(Progress& progress) {
    for (const auto step : {&SplitReader::openLabels, &SplitReader::openFeatures, &SplitReader::openLengths,
                            &SplitReader::openFlags, &SplitReader::openTexts}) {
      if (const Result<void> done = (this->*step)(); !done) return tl::unexpected<Error>(done.error());
    }
    constexpr std::size_t utterancesBetweenUpdates = 16;
    constexpr std::size_t bytesBetweenReleases = 64U << 20U;
    for (std::size_t i = 0; i < labels_.size(); ++i) {
      if (i % utterancesBetweenUpdates == 0) {
        if (progress.isCancelled()) return cancelled();
        progress.update(static_cast<double>(i) / static_cast<double>(labels_.size()), "Reading utterances");
      }
      if (const Result<void> done = readUtterance(i); !done) return tl::unexpected<Error>(done.error());
      if (releasePages_ && bytesTaken_ > bytesBetweenReleases) {
        bytesTaken_ = 0;
        releasePages_();
      }
    }
    addCounts();
    return std::move(content_);
  }

 private:
  const PickleValue& split_;
  std::string file_;
  std::string name_;
  SplitRules rules_;
  ReadBudget& budget_;
  const std::function<void()>& releasePages_;
  std::size_t bytesTaken_ = 0;
  SplitContent content_;

  std::vector<double> labels_;
  PerModality<FrameTable> tables_;
  PerModality<std::optional<std::vector<double>>> lengths_;
  PerModality<std::vector<double>> missing_;
  std::vector<std::vector<std::string>> ids_;
  std::vector<std::vector<std::string>> texts_;

  PerModality<std::size_t> notFinite_{{0, 0, 0}};
  PerModality<std::size_t> zeroFrames_{{0, 0, 0}};
  PerModality<std::size_t> tooLong_{{0, 0, 0}};
  std::size_t unlabelled_ = 0;

  [[nodiscard]] std::string at(std::string_view key) const { return fmt::format("{}, {}, key {}", file_, name_, key); }
  void warn(std::string what, std::string_view key) {
    content_.warnings.push_back({std::move(what), fmt::format("{}, key {}", name_, key)});
  }
  [[nodiscard]] Result<void> checkCount(std::size_t count, std::string_view key) const {
    if (count == labels_.size()) return {};
    return fail(ErrorKind::BadInput, fmt::format("There are {} utterances here but {} labels.", count, labels_.size()),
                at(key), "Export the data set again.");
  }

  Result<void> openLabels() {
    const bool isRegression = rules_.task == Task::Regression;
    std::string_view key = isRegression ? labelKey(rules_.label) : labelKey(LabelChoice::Class);
    const PickleValue* value = split_.find(key);
    if (value == nullptr && isRegression && rules_.label == LabelChoice::Usual) {
      key = "labels";  // MulT's name
      value = split_.find(key);
    }
    if (value == nullptr) {
      // Where nothing was asked for, classes are only what is left to look for.
      const bool isAskedFor = isRegression || rules_.label != LabelChoice::Usual;
      return fail(ErrorKind::BadInput, "The labels are missing.",
                  at(isAskedFor ? labelKey(isRegression ? rules_.label : LabelChoice::Class)
                                : "regression_labels or classification_labels"),
                  "Every split needs the same kind of labels.");
    }
    auto labels = readNumbers(*value, at(key));
    if (!labels) return tl::unexpected<Error>(labels.error());
    labels_ = std::move(*labels);
    return {};
  }

  Result<void> openFeatures() {
    for (Modality m : allModalities) {
      const std::string_view key = featureKey(m);
      const PickleValue* value = split_.find(key);
      if (value == nullptr && m == Modality::Language && split_.find("text_bert") != nullptr) {
        return fail(ErrorKind::BadInput, "The words are stored as token ids for BERT, which are not features.",
                    at("text_bert"),
                    "Add a vector a token as `text`, (N, L, 768), to every split: BertModel(text_bert[:, 0], "
                    "text_bert[:, 1]).last_hidden_state of Python's transformers, for instance.");
      }
      if (value == nullptr) {
        return fail(ErrorKind::BadInput, fmt::format("The features of {} are missing.", modalityName(m)), at(key),
                    "MMSA's layout wants text, audio and vision in every split.");
      }
      auto table = FrameTable::open(*value, budget_, at(key));
      if (!table) return tl::unexpected<Error>(table.error());
      if (auto fits = checkCount(table->utterances(), key); !fits) return fits;
      tables_[m] = std::move(*table);
      content_.widths[m] = tables_[m].width();
      content_.tableFrames[m] = static_cast<int>(tables_[m].commonCount());
    }
    return {};
  }

  Result<void> openLengths() {
    for (Modality m : allModalities) {
      const std::string key = fmt::format("{}_lengths", featureKey(m));
      const PickleValue* value = split_.find(key);
      if (value == nullptr) continue;
      auto lengths = readNumbers(*value, at(key));
      if (!lengths) return tl::unexpected<Error>(lengths.error());
      if (auto fits = checkCount(lengths->size(), key); !fits) return fits;
      lengths_[m] = std::move(*lengths);
    }
    if (!lengths_[Modality::Language]) takeLengthsFromBert();
    for (Modality m : allModalities) noteGuess(m);
    return {};
  }

  // The second row of text_bert (N, 3, L) marks the tokens that are words; `text` has a row for each.
  void takeLengthsFromBert() {
    const PickleValue* value = split_.find("text_bert");
    const PickleArray* bert = value != nullptr ? value->array() : nullptr;
    const std::size_t length = tables_[Modality::Language].commonCount();
    if (bert == nullptr || bert->type.kind == 'O' || !bert->isNumeric() || length < 2 ||
        bert->shape != std::vector<std::size_t>{labels_.size(), 3, length}) {
      return;
    }
    std::vector<double> lengths;
    for (std::size_t i = 0; i < labels_.size(); ++i) {
      double marked = 0;
      for (std::size_t k = 0; k < length; ++k) marked += bert->number((3 * i + 1) * length + k) > 0 ? 1 : 0;
      lengths.push_back(marked);
    }
    lengths_[Modality::Language] = std::move(lengths);
    warn("There are no text_lengths; the mask in text_bert was taken for them.", "text");
  }

  // Word-aligned: as many rows as text has, so padded where text is padded.
  [[nodiscard]] bool isAligned(Modality m) const {
    const std::size_t length = tables_[m].commonCount();
    return m != Modality::Language && length > 1 && length == tables_[Modality::Language].commonCount();
  }

  void noteGuess(Modality m) {
    if (lengths_[m] || tables_[m].commonCount() < 2) return;
    const std::string_view key = featureKey(m);
    if (m == Modality::Language) {
      warn("There are no text_lengths; rows of zeros at both ends were taken for padding.", key);
    } else if (isAligned(m)) {
      warn(fmt::format("There are no {}_lengths; as many rows as text has, so the frames of text were taken.", key),
           key);
    } else {
      warn(fmt::format("There are no {}_lengths; rows of zeros at the end were taken for padding.", key), key);
    }
  }

  Result<void> openFlags() {
    for (Modality m : allModalities) {
      std::string key = fmt::format("{}_missing", modalityName(m));
      const PickleValue* value = split_.find(key);
      if (value == nullptr) {
        key = fmt::format("{}_missing", featureKey(m));
        value = split_.find(key);
      }
      if (value == nullptr) continue;
      auto flags = readNumbers(*value, at(key));
      if (!flags) return tl::unexpected<Error>(flags.error());
      if (auto fits = checkCount(flags->size(), key); !fits) return fits;
      missing_[m] = std::move(*flags);
    }
    return {};
  }

  Result<void> openTexts() {
    const auto open = [this](std::string_view key, std::vector<std::vector<std::string>>& into) -> Result<void> {
      const PickleValue* value = split_.find(key);
      if (value == nullptr) return {};
      auto rows = readTexts(*value, budget_, at(key));
      if (!rows) return tl::unexpected<Error>(rows.error());
      if (auto fits = checkCount(rows->size(), key); !fits) return fits;
      into = std::move(*rows);
      return {};
    };
    if (auto opened = open("id", ids_); !opened) return opened;
    if (auto opened = open("raw_text", texts_); !opened) return opened;
    if (ids_.empty() && !labels_.empty()) {
      warn(fmt::format("There are no ids; utterances are called {}_0, {}_1, ...", name_, name_), "id");
    }
    std::vector<std::vector<std::string>> names;
    if (rules_.task == Task::Classification) {
      if (auto opened = open("annotations", names); !opened) return opened;
    }
    for (std::vector<std::string>& parts : names) content_.classNames.push_back(parts.empty() ? "" : parts.front());
    return {};
  }

  [[nodiscard]] std::string idOf(std::size_t index) const {
    if (ids_.empty() || ids_[index].empty()) return fmt::format("{}_{}", name_, index);
    const std::vector<std::string>& parts = ids_[index];
    if (parts.size() == 1) return parts[0];
    return fmt::format("{}$_${}", parts[0], fmt::join(parts.begin() + 1, parts.end(), "_"));
  }

  std::optional<Extent> givenExtent(Modality m, std::size_t index, std::size_t rows) {
    if (!lengths_[m]) return std::nullopt;
    const double length = (*lengths_[m])[index];
    if (!(length > 0)) return Extent{0, 0};
    if (length > static_cast<double>(rows)) {
      ++tooLong_[m];
      return Extent{0, rows};
    }
    return Extent{0, static_cast<std::size_t>(length)};
  }

  PerModality<Extent> extents(std::size_t index, const PerModality<RawFrames>& raw) {
    PerModality<std::optional<Extent>> found;
    for (Modality m : allModalities) found[m] = givenExtent(m, index, raw[m].count);

    const RawFrames& text = raw[Modality::Language];
    if (!found[Modality::Language]) {
      Extent words = text.count > 1 ? withoutZeroEnds(text) : Extent{0, text.count};
      if (words.first == words.last) {
        // No words at all: what voice and face show on the same clock tells how long the utterance is.
        words = {text.count, 0};
        for (Modality m : {Modality::Audio, Modality::Vision}) {
          const Extent seen = isAligned(m) && !found[m] ? withoutZeroEnds(raw[m]) : Extent{};
          if (seen.first == seen.last) continue;
          words = {std::min(words.first, seen.first), std::max(words.last, seen.last)};
        }
        if (words.first >= words.last) words = {0, std::min<std::size_t>(text.count, 1)};
      }
      found[Modality::Language] = words;
    }
    for (Modality m : {Modality::Audio, Modality::Vision}) {
      if (found[m]) continue;
      if (isAligned(m)) {
        found[m] = found[Modality::Language];
      } else if (tables_[m].commonCount() > 1) {
        found[m] = withoutZeroEnd(raw[m]);
        found[m]->last = std::max<std::size_t>(found[m]->last, 1);  // all zeros: one missing frame
      } else {
        found[m] = Extent{0, raw[m].count};
      }
    }
    return {{*found[Modality::Language], *found[Modality::Audio], *found[Modality::Vision]}};
  }

  Sequence sequenceOf(Modality m, const RawFrames& raw, Extent extent, bool isFlagged) {
    Sequence sequence;
    sequence.width = static_cast<int>(raw.width);
    sequence.values.assign(raw.values.begin() + static_cast<std::ptrdiff_t>(extent.first * raw.width),
                           raw.values.begin() + static_cast<std::ptrdiff_t>(extent.last * raw.width));
    for (std::size_t frame = extent.first; frame < extent.last; ++frame) {
      const auto row = sequence.values.begin() + static_cast<std::ptrdiff_t>((frame - extent.first) * raw.width);
      const auto end = row + static_cast<std::ptrdiff_t>(raw.width);
      const bool isFinite = std::all_of(row, end, [](float v) { return std::isfinite(v); });
      const bool isZero = rules_.zerosAreMissing && raw.isZero(frame);
      // Files of ours mark missing frames so; there it is nothing odd.
      const bool isMarked = !rules_.zerosAreMissing && std::all_of(row, end, [](float v) { return std::isnan(v); });
      if (!isFinite && !isMarked) ++notFinite_[m];
      if (isZero && !isFlagged) ++zeroFrames_[m];
      const bool isPresent = isFinite && !isZero && !isFlagged;
      if (!isPresent) std::fill(row, end, 0.0F);
      sequence.present.push_back(isPresent ? 1 : 0);
    }
    return sequence;
  }

  Result<void> readUtterance(std::size_t index) {
    if (!std::isfinite(labels_[index]) || !std::isfinite(nearestFloat(labels_[index]))) {
      ++unlabelled_;
      return {};
    }
    PerModality<RawFrames> raw;
    for (Modality m : allModalities) {
      auto frames = tables_[m].frames(index, budget_);
      if (!frames) return tl::unexpected<Error>(frames.error());
      bytesTaken_ += frames->values.size() * sizeof(float);
      raw[m] = std::move(*frames);
    }
    const PerModality<Extent> found = extents(index, raw);
    Utterance utterance;
    utterance.id = idOf(index);
    utterance.label = nearestFloat(labels_[index]);
    utterance.place.row = index;
    if (!texts_.empty()) utterance.text = fmt::format("{}", fmt::join(texts_[index], " "));
    for (Modality m : allModalities) {
      const bool isFlagged = !missing_[m].empty() && missing_[m][index] != 0;
      utterance.segment[m] = sequenceOf(m, raw[m], found[m], isFlagged);
      utterance.place.first[m] = static_cast<int>(found[m].first);
    }
    content_.utterances.push_back(std::move(utterance));
    return {};
  }

  void addCounts() {
    if (labels_.empty()) content_.warnings.push_back({"The split holds no utterances.", name_});
    for (Modality m : allModalities) {
      const std::string_view key = featureKey(m);
      if (notFinite_[m] > 0) {
        warn(counted(notFinite_[m], "NaN or infinite values in {} frame, which counts as missing.",
                     "NaN or infinite values in {} frames, which count as missing."),
             key);
      }
      if (zeroFrames_[m] > 0) {
        warn(counted(zeroFrames_[m], "Nothing but zeros in {} frame, which counts as missing.",
                     "Nothing but zeros in {} frames, which count as missing."),
             key);
      }
      if (tooLong_[m] > 0) {
        warn(counted(tooLong_[m], "More than the stored rows are declared in {} length; all rows were taken.",
                     "More than the stored rows are declared in {} lengths; all rows were taken."),
             key);
      }
    }
    if (unlabelled_ > 0) {
      content_.warnings.push_back({counted(unlabelled_, "Left out for want of a finite label: {} utterance.",
                                           "Left out for want of a finite label: {} utterances."),
                                   name_});
      // Names of classes are kept beside the utterances that stay.
      if (!content_.classNames.empty()) {
        std::vector<std::string> kept;
        for (std::size_t i = 0; i < labels_.size(); ++i) {
          if (std::isfinite(nearestFloat(labels_[i]))) kept.push_back(std::move(content_.classNames[i]));
        }
        content_.classNames = std::move(kept);
      }
    }
  }
};

}  // namespace

Result<SplitContent> readSplit(const PickleValue& split, const std::string& file, const std::string& name,
                               const SplitRules& rules, ReadBudget& budget, const std::function<void()>& releasePages,
                               Progress& progress) {
  if (split.pairs() == nullptr) {
    return fail(ErrorKind::BadInput,
                fmt::format("The split is {}, not a dict of text, audio, vision and labels.", split.description()),
                fmt::format("{}, {}", file, name),
                "Layouts of MISA, MAG-BERT and others must be brought into MMSA's layout first.");
  }
  return SplitReader(split, file, name, rules, budget, releasePages).read(progress);
}

}  // namespace hrlf
