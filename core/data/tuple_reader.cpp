#include "core/data/dataset_readers.h"
#include "core/data/mmsa_columns.h"
#include "core/data/mmsa_tree.h"
#include "core/data/value_tree.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace hrlf {

namespace {

// A number, or the first number of an array or nested list; `count` is how many there are.
std::optional<double> firstNumber(const PickleValue& value, std::size_t& count) {
  count = 1;
  if (const auto number = value.number()) return number;
  if (const PickleArray* array = value.array()) {
    count = array->size();
    return count > 0 && array->isNumeric() ? std::optional(array->number(0)) : std::nullopt;
  }
  const PickleValue* inner = &value;
  // Labels are nested twice at most; a list can hold itself.
  for (int depth = 0; depth < 3; ++depth) {
    const PickleItems* items = inner->items();
    if (items == nullptr || items->empty()) return std::nullopt;
    count = items->size();
    inner = items->front();
    if (const auto number = inner->number()) return number;
  }
  return std::nullopt;
}

// Vectors by word index: a table (V, D) of the file.
struct Embedding {
  const PickleArray* table = nullptr;
  const PickleValue* wordIndices = nullptr;  // "word2id", may be null
};

Embedding findEmbedding(const PickleValue& root) {
  Embedding embedding;
  for (std::string_view key : {"embedding", "embeddings", "pretrained_emb", "word_emb"}) {
    const PickleValue* value = root.find(key);
    const PickleArray* table = value != nullptr ? value->array() : nullptr;
    const bool fits = table != nullptr && table->shape.size() == 2 && table->shape[1] > 0 && table->type.kind == 'f' &&
                      !table->fortranOrder;
    if (fits) embedding.table = table;
  }
  embedding.wordIndices = root.find("word2id");
  return embedding;
}

// One split: a list of samples becomes a dict of columns that refer to the pickle.
class SampleList {
 public:
  SampleList(ValueTree& tree, const Embedding& embedding, ReadBudget& budget, std::string where)
      : tree_(tree), embedding_(embedding), budget_(budget), where_(std::move(where)) {}

  Result<const PickleValue*> columns(const PickleItems& samples, Progress& progress) {
    for (std::size_t i = 0; i < samples.size(); ++i) {
      if (i % 16 == 0 && progress.isCancelled()) return cancelled();
      if (const auto added = addSample(*samples[i], i); !added) return tl::unexpected<Error>(added.error());
    }
    ValueTree::Entries entries{{"text", tree_.list(text_)},
                               {"audio", tree_.list(audio_)},
                               {"vision", tree_.list(vision_)},
                               {"labels", tree_.numbers(labels_)}};
    if (!ids_.empty()) entries.emplace_back("id", tree_.list(ids_));
    if (hasWords_) entries.emplace_back("raw_text", tree_.list(words_));
    return tree_.dict(entries);
  }

  /// Numbers in the longest label.
  [[nodiscard]] std::size_t labelWidth() const { return labelWidth_; }

 private:
  ValueTree& tree_;
  const Embedding& embedding_;
  ReadBudget& budget_;
  std::string where_;
  PickleItems text_, audio_, vision_, ids_, words_;
  std::vector<double> labels_;
  bool hasWords_ = false;
  std::size_t labelWidth_ = 1;

  [[nodiscard]] tl::unexpected<Error> refusal(const std::string& what,
                                              std::string remedy =
                                                  "MISA's layout wants ((words, visual, acoustic), "
                                                  "label, segment).") const {
    return fail(ErrorKind::BadInput, what, where_, std::move(remedy));
  }

  Result<void> addSample(const PickleValue& sample, std::size_t index) {
    const PickleItems* parts = sample.items();
    const PickleItems* features = parts != nullptr && parts->size() >= 2 ? parts->front()->items() : nullptr;
    if (features == nullptr || features->size() < 3) {
      return refusal(fmt::format("Sample {}: features and a label are wanted, not {}.", index, sample.description()));
    }
    std::size_t count = 1;
    const auto label = firstNumber(*(*parts)[1], count);
    if (!label) return refusal(fmt::format("Sample {}: the label is {}.", index, (*parts)[1]->description()));
    labelWidth_ = std::max(labelWidth_, count);
    labels_.push_back(*label);
    vision_.push_back((*features)[1]);
    audio_.push_back((*features)[2]);
    const PickleValue* segment = parts->size() > 2 ? (*parts)[2] : nullptr;
    ids_.push_back(segment != nullptr && segment->text() ? segment : tree_.text(fmt::format("sample_{}", index)));
    addSpokenWords(*(*features)[0], features->size() > 3 ? (*features)[3] : nullptr);
    return addVectors(*(*features)[0], index);
  }

  // Texts of the words, where the sample has them: as its words or beside their indices.
  void addSpokenWords(const PickleValue& words, const PickleValue* actual) {
    const auto isText = [](const PickleValue* value) {
      const PickleItems* items = value != nullptr ? value->items() : nullptr;
      const PickleArray* array = value != nullptr ? value->array() : nullptr;
      const bool isTextArray =
          array != nullptr && array->shape.size() == 1 &&
          (array->type.kind == 'U' || array->type.kind == 'S' || (array->type.kind == 'O' && !array->isNumeric()));
      return isTextArray || (items != nullptr && !items->empty() && items->front()->text().has_value());
    };
    const PickleValue* found = isText(actual) ? actual : isText(&words) ? &words : nullptr;
    if (found != nullptr) hasWords_ = true;
    words_.push_back(found != nullptr ? found : tree_.text(""));
  }

  Result<void> addVectors(const PickleValue& words, std::size_t index) {
    const PickleArray* array = words.array();
    if (array != nullptr && array->shape.size() == 2 && array->isNumeric() && array->shape[1] > 1) {
      text_.push_back(&words);
      return {};
    }
    const PickleItems* items = words.items();
    if (items != nullptr && !items->empty() && !items->front()->number() && !items->front()->text()) {
      text_.push_back(&words);  // a list of vectors; the reader of features checks it
      return {};
    }
    if (embedding_.table == nullptr) {
      return refusal(
          fmt::format("Sample {}: the words are indices or texts, and the file holds no table of their vectors.",
                      index),
          "Store the table (V, D), floats, under the top-level key `embedding` (with texts also `word2id`), "
          "or a vector in place of each word.");
    }
    const std::size_t count = items != nullptr ? items->size() : array != nullptr ? array->size() : 0;
    if (auto affordable = budget_.spend(count * 32, where_); !affordable) return affordable;
    PickleItems vectors;
    for (std::size_t i = 0; i < count; ++i) {
      const auto row = rowOf(items != nullptr ? items->at(i) : nullptr, array, i);
      if (!row) {
        return refusal(fmt::format("Sample {}: word {} has no row in the table of {} vectors.", index, i,
                                   embedding_.table->shape[0]));
      }
      const PickleArray& table = *embedding_.table;
      const std::size_t rowBytes = table.shape[1] * table.type.size;
      vectors.push_back(tree_.view(table.type, {table.shape[1]}, table.bytes.substr(*row * rowBytes, rowBytes)));
    }
    text_.push_back(tree_.list(std::move(vectors)));
    return {};
  }

  [[nodiscard]] std::optional<std::size_t> rowOf(const PickleValue* item, const PickleArray* array,
                                                 std::size_t i) const {
    std::optional<double> row;
    if (item != nullptr) {
      row = item->number();
      if (!row && item->text()) row = indexOf(*item->text());
    } else if (array->isNumeric()) {
      row = array->number(i);
    } else {
      row = indexOf(array->text(i));
    }
    const bool fits = row && *row >= 0 && *row == std::floor(*row) && *row < double(embedding_.table->shape[0]);
    return fits ? std::optional(static_cast<std::size_t>(*row)) : std::nullopt;
  }

  [[nodiscard]] std::optional<double> indexOf(std::string_view word) const {
    const PickleValue* index = embedding_.wordIndices != nullptr ? embedding_.wordIndices->find(word) : nullptr;
    return index != nullptr ? index->number() : std::nullopt;
  }
};

class TupleReader final : public DatasetReader {
 public:
  [[nodiscard]] std::string_view layout() const override { return "MISA / MAG-BERT pickle"; }

  [[nodiscard]] bool recognises(const DatasetSource& source) const override {
    return source.pickle() != nullptr && std::any_of(allSplits.begin(), allSplits.end(), [&source](Split split) {
             const PickleValue* value = findSplit(source.pickle()->root(), split);
             return value != nullptr && value->items() != nullptr;
           });
  }

  [[nodiscard]] Result<Dataset> read(const DatasetSource& source, Progress& progress) const override {
    const PickleValue& root = source.pickle()->root();
    const Embedding embedding = findEmbedding(root);
    TreeOrigin origin = originOf(source);
    ReadBudget budget(origin.byteCount);
    ValueTree tree;
    ValueTree::Entries splits;
    for (Split split : allSplits) {
      const PickleValue* value = findSplit(root, split);
      if (value == nullptr) continue;
      const std::string name(splitName(split));
      const PickleItems* samples = value->items();
      if (samples == nullptr) {
        return fail(ErrorKind::BadInput, fmt::format("A list of samples is wanted, not {}.", value->description()),
                    fmt::format("{}, {}", source.where(), name), "Export all splits alike.");
      }
      SampleList list(tree, embedding, budget, fmt::format("{}, {}", source.where(), name));
      const auto columns = list.columns(*samples, progress);
      if (!columns) return tl::unexpected<Error>(columns.error());
      if (list.labelWidth() > 1) {
        origin.warnings.push_back(
            {fmt::format("Labels hold {} numbers; the first was taken (MOSEI's sentiment).", list.labelWidth()), name});
      }
      splits.emplace_back(name, *columns);
    }
    return readMmsaTree(*tree.dict(splits), std::move(origin), progress);
  }
};

}  // namespace

std::unique_ptr<DatasetReader> makeTupleReader() { return std::make_unique<TupleReader>(); }

}  // namespace hrlf
