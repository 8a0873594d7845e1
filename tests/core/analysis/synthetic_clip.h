// A clip without media, in the columns of the tests' model, and that model.
#pragma once

#include "core/analysis/analysis.h"
#include "core/model/trainer.h"
#include "tests/core/model/synthetic.h"

#include <filesystem>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace hrlf::test {

inline constexpr double clipLength = 12;
inline constexpr int frameCount = 60;
inline constexpr double facesFrom = 4;  // seconds; no face before

/// A clip of 12 s at 5 frames a second in the columns of the tests' model.
inline std::shared_ptr<ClipFeatures> clipOf(bool withWords, bool withSound) {
  std::mt19937 random(3);
  std::normal_distribution<float> value(0.5F, 1.0F);
  auto clip = std::make_shared<ClipFeatures>();
  clip->media.path = "/clips/talk, \"second\" take.mp4";
  clip->media.format = "mov";
  clip->media.duration = clipLength;
  clip->media.video = VideoStreamInfo{0, "h264", 640, 480, 25, 0};
  clip->warnings.push_back({"The words were recognised by machine.", "words"});
  for (Modality m : allModalities) clip->tracks[m].columns = schema().columns[m];
  const auto fill = [&](Modality m, double step) {
    std::vector<float> row(clip->tracks[m].width());
    for (int i = 0; i * step < clipLength - 1e-9; ++i) {
      for (float& v : row) v = value(random);
      if (m == Modality::Vision && i * step < facesFrom - 1e-9) {
        clip->tracks[m].appendMissing(i * step, (i + 1) * step, MissingReason::Unknown);
      } else {
        clip->tracks[m].append(i * step, (i + 1) * step, row);
      }
    }
  };
  if (withWords) {
    fill(Modality::Language, 0.5);
    for (int i = 0; i < 24; ++i)
      clip->transcript.words.push_back(
          {i == 3 ? "well, \"so\"" : "word" + std::to_string(i), 0.5 * i, 0.5 * i + 0.5, 1});
    clip->transcript.source = TranscriptSource::Sidecar;
    clip->transcript.origin = "talk.srt";
  }
  if (withSound) fill(Modality::Audio, 0.01);
  fill(Modality::Vision, 0.04);
  for (int i = 0; i < frameCount; ++i) clip->frameTimes.push_back(0.2 * i);
  return clip;
}

/// A student that has seen one epoch. @param folder  for its checkpoint
inline Result<Model> briefModel(const std::filesystem::path& folder) {
  HrlfConfig config = smallConfig();
  config.training.teacherEpochs = 1;
  config.training.studentEpochs = 1;
  Progress progress;
  const auto trained =
      trainModel(dataset(Task::Regression), config, {"synthetic data", "Only for tests."}, folder, {}, progress);
  if (!trained) return tl::unexpected(trained.error());
  return Model::load(trained->checkpoint);
}

}  // namespace hrlf::test
