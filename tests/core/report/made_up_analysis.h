// An analysis as the engine would make it, without a clip or a model: half a minute of talk that turns from bad to
// good.
#pragma once

#include "core/analysis/analysis.h"

#include <cmath>
#include <cstdint>

namespace hrlf::testing {

inline float moodAt(double time) {
  return static_cast<float>(1.6 * std::sin((time - 15.0) / 9.0) + 0.2 * std::sin(time * 3.0));
}

inline ClipFeatures madeUpClip() {
  ClipFeatures clip;
  clip.media.path = "/home/anna/talks/launch & <b>landing</b>.mp4";
  clip.media.format = "mov,mp4,m4a,3gp,3g2,mj2";
  clip.media.duration = 30;
  clip.media.video = VideoStreamInfo{0, "h264", 1280, 720, 25, 0};
  clip.media.audio = AudioStreamInfo{1, "aac", 48000, 2};
  clip.transcript.source = TranscriptSource::Sidecar;
  clip.transcript.origin = "launch.srt";
  const char* words[] = {"that", "was", "a", "dreadful", "start", "but", "then", "it", "went", "wonderfully"};
  for (int i = 0; i < 60; ++i) clip.transcript.words.push_back({words[i % 10], i * 0.5 + 0.05, i * 0.5 + 0.4, 1.0});
  for (int i = 0; i < 750; ++i) clip.frameTimes.push_back(i * 0.04);
  clip.warnings.push_back({"12 pictures show no face; they count as missing.", "video stream 0"});
  return clip;
}

inline FeatureTrack madeUpTrack(double step, double duration, double missingFrom, double missingTo) {
  FeatureTrack track;
  track.columns = {{"level", "dB"}};
  const float value = 1;
  for (double t = 0; t + step <= duration + 1e-9; t += step) {
    if (t >= missingFrom && t < missingTo)
      track.appendMissing(t, t + step, MissingReason::NoFace);
    else
      track.append(t, t + step, std::span<const float>(&value, 1));
  }
  return track;
}

/// @param windows  with representations of width 10 (H: 60); the voice is missing in the first tenth of them.
inline CurveResult madeUpCurve(const ClipFeatures& clip, double shift, int windows) {
  CurveResult curve;
  for (double t : clip.frameTimes) {
    FramePrediction frame{t, moodAt(t) + static_cast<float>(shift)};
    if (t > 20 && t < 21.5) frame.score.reset();
    curve.frames.push_back(frame);
  }
  std::uint32_t state = 1;
  const auto noise = [&state] {
    state = state * 1664525U + 1013904223U;
    return static_cast<float>(state >> 8U) / 16777216.0F - 0.5F;
  };
  for (int w = 0; w < windows; ++w) {
    WindowRepresentation window;
    window.time = (w + 0.5) * clip.media.duration / windows;
    Prediction p;
    p.score = moodAt(window.time) + static_cast<float>(shift);
    for (Modality m : allModalities) {
      if (m == Modality::Audio && w < windows / 10) continue;
      for (int k = 0; k < 10; ++k) {
        p.q[m].push_back(p.score * (k < 5 ? 1.0F : -1.0F) + 0.6F * noise() + 0.4F * static_cast<float>(m));
        p.u[m].push_back((k == 3 * static_cast<int>(m) ? 6.0F : 0.0F) + noise());
      }
    }
    for (int k = 0; k < 60; ++k) p.h.push_back(p.score * (k % 2 == 0 ? 1.0F : 0.3F) + noise());
    window.prediction = p;
    curve.windows.push_back(window);
  }
  return curve;
}

inline Analysis madeUpAnalysis(int windows = 60) {
  Analysis analysis;
  const ClipFeatures clip = madeUpClip();
  analysis.clip = std::make_shared<ClipFeatures>(clip);
  analysis.tracks[Modality::Language] = madeUpTrack(0.5, 30, 7, 8);
  analysis.tracks[Modality::Audio] = madeUpTrack(0.08, 30, 0, 1.5);
  analysis.tracks[Modality::Vision] = madeUpTrack(0.08, 30, 20, 24);
  analysis.request.removed[Modality::Audio] = true;
  analysis.request.ratio[Modality::Language] = 0.5;
  analysis.request.spans[Modality::Vision] = {{3, 6.5}, {10, 11}};
  analysis.request.seed = 42;
  for (Modality m : allModalities) {
    const std::size_t frames = analysis.tracks[m].frames();
    analysis.mask.keep[m].assign(frames, m == Modality::Audio ? 0 : 1);
    if (m == Modality::Language)
      for (std::size_t i = 0; i < frames; i += 2) analysis.mask.keep[m][i] = 0;
  }
  analysis.model.name = "starter.safetensors";
  analysis.model.hash = "3f1c9a7d52be4087a6d1c0ffee12345678900987654321abcdef0011223344ff";
  analysis.model.trainedOn = "simulated corpus (6,000 utterances, seed 1)";
  analysis.model.validation = "MAE 0.41, F1 92.3 on 800 simulated utterances";
  analysis.model.limits = "Not validated on real video: its words, voices and faces were simulated.";
  analysis.model.programVersion = "0.1.0";
  analysis.model.config.preset = "starter";
  analysis.model.schema.extractor = "clip/1";
  analysis.complete = madeUpCurve(clip, 0.0, windows);
  analysis.incomplete = madeUpCurve(clip, -0.3, windows);
  for (const Condition& condition : allConditions) {
    ConditionSummary row;
    row.condition = condition;
    row.frames = condition.name() == "a" ? 0 : 713;
    row.mean = condition.isComplete() ? 0.53 : 0.31;
    row.deviation = 0.8;
    row.differenceFromComplete = condition.isComplete() ? 0 : 0.22;
    analysis.conditions.push_back(row);
  }
  analysis.programVersion = "0.1.0";
  return analysis;
}

}  // namespace hrlf::testing
