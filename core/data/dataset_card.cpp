#include "core/data/dataset_card.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace hrlf {

namespace {

ModalityCard describeModality(const std::vector<Utterance>& split, Modality m) {
  ModalityCard card;
  for (const Utterance& utterance : split) {
    const Sequence& sequence = utterance.segment[m];
    const std::size_t frames = sequence.present.size();
    card.shortest = &utterance == &split.front() ? frames : std::min(card.shortest, frames);
    card.longest = std::max(card.longest, frames);
    card.frames += frames;
    card.missingFrames +=
        static_cast<std::size_t>(std::count(sequence.present.begin(), sequence.present.end(), std::uint8_t{0}));
    if (sequence.isMissing()) ++card.missing;
  }
  return card;
}

std::vector<LabelBin> classBins(const Dataset& dataset) {
  std::vector<LabelBin> bins;
  for (std::size_t i = 0; i < dataset.classes.size(); ++i) {
    bins.push_back({dataset.classes[i], static_cast<double>(i), static_cast<double>(i), {}});
  }
  return bins;
}

std::vector<LabelBin> rangeBins(const Dataset& dataset) {
  double lowest = 0;
  double highest = 0;
  bool isFirst = true;
  for (const auto& split : dataset.splits) {
    for (const Utterance& utterance : split) {
      const double label = utterance.label;
      lowest = isFirst ? label : std::min(lowest, label);
      highest = isFirst ? label : std::max(highest, label);
      isFirst = false;
    }
  }
  if (isFirst) return {};
  constexpr double fewestUnits = 2;
  constexpr double mostUnits = 20;
  constexpr std::size_t equalBins = 10;
  double from = std::floor(lowest);
  double width = 1;
  auto count = static_cast<std::size_t>(1);
  if (highest - lowest >= fewestUnits && highest - lowest <= mostUnits) {
    count = static_cast<std::size_t>(std::max(1.0, std::ceil(highest) - from));
  } else if (highest > lowest) {
    from = lowest;
    width = (highest - lowest) / equalBins;
    count = equalBins;
  }
  std::vector<LabelBin> bins;
  for (std::size_t i = 0; i < count; ++i) {
    const double start = from + width * static_cast<double>(i);
    const bool isLast = i + 1 == count;
    bins.push_back(
        {fmt::format("[{:.4g}, {:.4g}{}", start, start + width, isLast ? "]" : ")"), start, start + width, {}});
  }
  return bins;
}

std::size_t binOf(const std::vector<LabelBin>& bins, double label) {
  const auto after = std::find_if(bins.begin(), bins.end(), [label](const LabelBin& bin) { return bin.from > label; });
  return after == bins.begin() ? 0 : static_cast<std::size_t>(after - bins.begin()) - 1;
}

}  // namespace

DatasetCard describeDataset(const Dataset& dataset) {
  DatasetCard card;
  card.name = dataset.name;
  card.layout = dataset.layout;
  card.task = dataset.task;
  card.warnings = dataset.warnings;
  card.labels = dataset.task == Task::Classification ? classBins(dataset) : rangeBins(dataset);
  for (Modality m : allModalities) card.widths[m] = dataset.schema.columns[m].size();
  for (std::size_t s = 0; s < dataset.splits.size(); ++s) {
    const std::vector<Utterance>& split = dataset.splits[s];
    card.utterances[s] = split.size();
    for (Modality m : allModalities) card.modalities[s][m] = describeModality(split, m);
    for (const Utterance& utterance : split) {
      if (!card.labels.empty()) ++card.labels[binOf(card.labels, utterance.label)].counts[s];
    }
  }
  return card;
}

namespace {

// What was odd in the same way in several places is said once.
std::string warningsToText(const std::vector<Warning>& warnings) {
  std::vector<Warning> merged;
  for (const Warning& warning : warnings) {
    const auto same = std::find_if(merged.begin(), merged.end(),
                                   [&warning](const Warning& earlier) { return earlier.what == warning.what; });
    if (same == merged.end()) {
      merged.push_back(warning);
    } else {
      same->where += "; " + warning.where;
    }
  }
  std::string text;
  for (const Warning& warning : merged) text += fmt::format("- {} [{}]\n", warning.what, warning.where);
  return text;
}

}  // namespace

std::string cardToText(const DatasetCard& card) {
  std::string text = fmt::format("{}\n{}, {}\n\n", card.name, card.layout,
                                 card.task == Task::Regression ? "regression" : "classification");
  text += fmt::format("{:<6} {:<9} {:>10} {:>7} {:>15} {:>10} {:>15} {:>10}\n", "split", "modality", "utterances",
                      "columns", "frames each", "frames", "missing frames", "all missing");
  for (Split split : allSplits) {
    const auto s = static_cast<std::size_t>(split);
    if (card.utterances[s] == 0) {
      text += fmt::format("{:<6} {:<9} {:>10}\n", splitName(split), "-", 0);
      continue;
    }
    for (Modality m : allModalities) {
      const ModalityCard& one = card.modalities[s][m];
      text += fmt::format("{:<6} {:<9} {:>10} {:>7} {:>15} {:>10} {:>15} {:>10}\n", splitName(split), modalityName(m),
                          card.utterances[s], card.widths[m], fmt::format("{} to {}", one.shortest, one.longest),
                          one.frames, one.missingFrames, one.missing);
    }
  }
  text += fmt::format("\n{:<16} {:>8} {:>8} {:>8}\n", "label", "train", "valid", "test");
  for (const LabelBin& bin : card.labels) {
    text += fmt::format("{:<16} {:>8} {:>8} {:>8}\n", bin.name, bin.counts[0], bin.counts[1], bin.counts[2]);
  }
  if (!card.warnings.empty()) text += "\nOdd or guessed:\n" + warningsToText(card.warnings);
  return text;
}

std::string cardToJson(const DatasetCard& card) {
  nlohmann::json json{{"name", card.name},
                      {"layout", card.layout},
                      {"task", card.task == Task::Regression ? "regression" : "classification"}};
  for (Modality m : allModalities) json["columns"][std::string(modalityName(m))] = card.widths[m];
  for (Split split : allSplits) {
    const auto s = static_cast<std::size_t>(split);
    nlohmann::json& entry = json["splits"][std::string(splitName(split))];
    entry["utterances"] = card.utterances[s];
    for (Modality m : allModalities) {
      const ModalityCard& one = card.modalities[s][m];
      entry[std::string(modalityName(m))] = {{"frames", one.frames},
                                             {"missingFrames", one.missingFrames},
                                             {"missingUtterances", one.missing},
                                             {"shortest", one.shortest},
                                             {"longest", one.longest}};
    }
  }
  json["labels"] = nlohmann::json::array();
  for (const LabelBin& bin : card.labels) {
    json["labels"].push_back({{"name", bin.name}, {"from", bin.from}, {"to", bin.to}, {"counts", bin.counts}});
  }
  json["warnings"] = nlohmann::json::array();
  for (const Warning& warning : card.warnings) {
    json["warnings"].push_back({{"what", warning.what}, {"where", warning.where}});
  }
  return json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace hrlf
