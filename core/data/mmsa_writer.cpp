#include "core/base/atomic_file.h"
#include "core/data/mmsa_dataset.h"
#include "core/data/mmsa_schema.h"
#include "core/data/pickle_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <new>

namespace hrlf {

namespace {

// A sequence and its schema must agree before rows are laid side by side.
Result<void> checkWidths(const Dataset& dataset) {
  for (Split split : allSplits) {
    for (const Utterance& utterance : dataset.split(split)) {
      for (Modality m : allModalities) {
        const Sequence& sequence = utterance.segment[m];
        const auto width = static_cast<std::size_t>(dataset.schema.width(m));
        if (sequence.values.size() == sequence.present.size() * width) continue;
        return fail(ErrorKind::Mismatch,
                    fmt::format("The {} of the utterance does not have the {} columns of the data set.",
                                modalityName(m), width),
                    fmt::format("{}, {}", splitName(split), utterance.id));
      }
    }
  }
  return {};
}

// (N, T, D), zeros after an utterance's end, NaN in missing frames.
void writeModality(PickleWriter& writer, const std::vector<Utterance>& utterances, Modality m, std::size_t width,
                   const std::string& key) {
  std::size_t frames = 1;
  std::vector<std::int64_t> lengths;
  for (const Utterance& utterance : utterances) {
    lengths.push_back(utterance.segment[m].frames());
    frames = std::max(frames, utterance.segment[m].present.size());
  }
  std::vector<float> values(utterances.size() * frames * width, 0.0F);
  for (std::size_t i = 0; i < utterances.size(); ++i) {
    const Sequence& sequence = utterances[i].segment[m];
    const auto block = values.begin() + static_cast<std::ptrdiff_t>(i * frames * width);
    std::copy(sequence.values.begin(), sequence.values.end(), block);
    for (std::size_t frame = 0; frame < sequence.present.size(); ++frame) {
      if (sequence.present[frame] != 0) continue;
      std::fill_n(block + static_cast<std::ptrdiff_t>(frame * width), width, std::numeric_limits<float>::quiet_NaN());
    }
  }
  const std::array<std::size_t, 3> shape{utterances.size(), frames, width};
  writer.text(key);
  writer.floatArray(shape, values);
  const std::array<std::size_t, 1> count{utterances.size()};
  writer.text(key + "_lengths");
  writer.integerArray(count, lengths);
}

void writeTexts(PickleWriter& writer, std::string_view key, const std::vector<Utterance>& utterances,
                const std::string Utterance::*member) {
  writer.text(key);
  writer.beginList();
  for (const Utterance& utterance : utterances) writer.text(utterance.*member);
  writer.endList();
}

void writeLabels(PickleWriter& writer, const std::vector<Utterance>& utterances, const Dataset& dataset) {
  const std::array<std::size_t, 1> count{utterances.size()};
  if (dataset.task == Task::Regression) {
    std::vector<float> labels;
    labels.reserve(utterances.size());
    for (const Utterance& utterance : utterances) labels.push_back(utterance.label);
    writer.text("regression_labels");
    writer.floatArray(count, labels);
    return;
  }
  std::vector<std::int64_t> labels;
  labels.reserve(utterances.size());
  for (const Utterance& utterance : utterances) labels.push_back(std::lround(utterance.label));
  writer.text("classification_labels");
  writer.integerArray(count, labels);
  writer.text("annotations");
  writer.beginList();
  for (const std::int64_t label : labels) {
    const bool isNamed = label >= 0 && static_cast<std::size_t>(label) < dataset.classes.size();
    writer.text(isNamed ? dataset.classes[static_cast<std::size_t>(label)] : fmt::format("{}", label));
  }
  writer.endList();
}

std::string toPickle(const Dataset& dataset) {
  PickleWriter writer;
  writer.beginDict();
  for (Split split : allSplits) {
    const std::vector<Utterance>& utterances = dataset.split(split);
    if (utterances.empty()) continue;
    writer.text(splitName(split));
    writer.beginDict();
    writeTexts(writer, "id", utterances, &Utterance::id);
    writeTexts(writer, "raw_text", utterances, &Utterance::text);
    for (Modality m : allModalities) {
      writeModality(writer, utterances, m, static_cast<std::size_t>(dataset.schema.width(m)),
                    std::string(featureKey(m)));
    }
    writeLabels(writer, utterances, dataset);
    writer.endDict();
  }
  writer.text(schemaKey);
  writer.text(schemaToJson(dataset));
  writer.endDict();
  return writer.finish();
}

}  // namespace

Result<void> writeMmsaDataset(const Dataset& dataset, const std::filesystem::path& path) {
  try {
    if (auto fits = checkWidths(dataset); !fits) return fits;
    return writeFileAtomically(path, toPickle(dataset));
  } catch (const std::bad_alloc&) {
    return fail(ErrorKind::System, "There is not enough memory to write the data set.", pathText(path),
                "Close other programs.");
  }
}

}  // namespace hrlf
