// A tiny data set whose label can be learned from any modality, and a network small enough for tests.
#pragma once

#include "core/data/dataset.h"
#include "core/model/config.h"

#include <random>
#include <string>

namespace hrlf::test {

inline constexpr PerModality<int> widths{{5, 4, 3}};

inline FeatureSchema schema() {
  FeatureSchema schema;
  schema.extractor = "test";
  for (const Modality m : allModalities) {
    for (int c = 0; c < widths[m]; ++c) {
      schema.columns[m].push_back({std::string(modalityName(m)) + "_" + std::to_string(c), "1"});
    }
  }
  return schema;
}

/// Every column of every frame is the label plus noise.
inline Sequence sequence(Modality m, int frames, float label, std::mt19937& random) {
  std::normal_distribution<float> noise(0.0F, 0.5F);
  Sequence sequence;
  sequence.width = widths[m];
  sequence.present.assign(static_cast<std::size_t>(frames), 1);
  for (int i = 0; i < frames * widths[m]; ++i) sequence.values.push_back(label + noise(random));
  return sequence;
}

inline Segment segment(float label, std::mt19937& random) {
  std::uniform_int_distribution<int> frames(1, 6);
  Segment segment;
  for (const Modality m : allModalities) segment[m] = sequence(m, frames(random), label, random);
  return segment;
}

inline Sequence missingSequence(Modality m, int frames) {
  Sequence sequence;
  sequence.width = widths[m];
  sequence.present.assign(static_cast<std::size_t>(frames), 0);
  sequence.values.assign(static_cast<std::size_t>(frames * widths[m]), 0.0F);
  return sequence;
}

inline Dataset dataset(Task task, int train = 48, int valid = 16) {
  std::mt19937 random(7);
  std::uniform_real_distribution<float> intensity(-3.0F, 3.0F);
  Dataset dataset;
  dataset.name = "synthetic";
  dataset.schema = schema();
  dataset.task = task;
  if (task == Task::Classification) dataset.classes = {"sad", "neutral", "happy"};
  for (const Split split : {Split::Train, Split::Valid}) {
    for (int i = 0; i < (split == Split::Train ? train : valid); ++i) {
      Utterance utterance;
      utterance.id = std::string(splitName(split)) + "$_$" + std::to_string(i);
      utterance.label = task == Task::Regression ? intensity(random) : static_cast<float>(i % 3);
      utterance.segment = segment(task == Task::Regression ? utterance.label : 2 * (utterance.label - 1), random);
      dataset.split(split).push_back(utterance);
    }
  }
  return dataset;
}

inline HrlfConfig smallConfig() {
  HrlfConfig config;
  config.network.width = 8;
  config.network.layers = 1;
  config.network.heads = 2;
  config.network.feedForward = 16;
  config.losses = {.task = 1, .frf = 0.1, .hmi = 0.1, .hal = 0.05, .kl = 0.5};
  config.losses.frfFixedTarget = config.losses.halNonSaturating = true;
  config.training.teacherEpochs = 12;
  config.training.studentEpochs = 12;
  config.training.batch = 8;
  config.training.learningRate = 1e-2;
  config.training.threads = 1;
  return config;
}

}  // namespace hrlf::test
