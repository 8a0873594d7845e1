#include "core/report/analysis_files.h"

#include "core/analysis/missing_spans.h"
#include "core/annotation/annotation_files.h"
#include "core/annotation/elan_document.h"
#include "core/damage/damage_pattern.h"
#include "core/report/html_blocks.h"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>

namespace hrlf {
namespace {

using Json = nlohmann::ordered_json;

/// What a frame says in a word: the sign of an intensity, or the name of a class.
std::string verdict(const Analysis& analysis, float score) {
  if (analysis.model.task == Task::Regression) return score > 0 ? "positive" : score < 0 ? "negative" : "neutral";
  const auto number = static_cast<std::size_t>(std::max(0.0F, score));
  return number < analysis.model.classes.size() ? analysis.model.classes[number] : fmt::format("class {}", number);
}

/// A stretch of frames with one verdict.
struct Stretch {
  TimeSpan span;
  std::string verdict;
  double sum = 0;
  std::size_t frames = 0;
};

/// A frame lasts until the next one; the last one as long as the one before, within the clip.
double endOf(const std::vector<FramePrediction>& frames, std::size_t f, double duration) {
  if (f + 1 < frames.size()) return frames[f + 1].time;
  const double usual = f > 0 ? frames[f].time - frames[f - 1].time : 0.04;
  return std::max(std::min(frames[f].time + usual, duration), frames[f].time);
}

std::vector<ElanLabel> curveLabels(const Analysis& analysis, const std::vector<FramePrediction>& frames) {
  std::vector<Stretch> stretches;
  bool isOpen = false;
  for (std::size_t f = 0; f < frames.size(); ++f) {
    if (!frames[f].score) {
      isOpen = false;
      continue;
    }
    std::string here = verdict(analysis, *frames[f].score);
    if (!isOpen || stretches.back().verdict != here)
      stretches.push_back({{frames[f].time, frames[f].time}, std::move(here), 0, 0});
    isOpen = true;
    Stretch& stretch = stretches.back();
    stretch.span.end = endOf(frames, f, analysis.clip->media.duration);
    stretch.sum += *frames[f].score;
    ++stretch.frames;
  }
  std::vector<ElanLabel> labels;
  for (const Stretch& s : stretches) {
    std::string text = s.verdict;
    if (analysis.model.task == Task::Regression) text += " " + scoreText(s.sum / static_cast<double>(s.frames));
    labels.push_back({s.span, std::move(text), {}});
  }
  return labels;
}

std::vector<ElanLabel> missingLabels(const Analysis& analysis, Modality modality) {
  std::vector<ElanLabel> labels;
  const auto damaged = damagedSpans(analysis.clip->damage, modality, analysis.clip->media.duration);
  for (const MissingSpan& span : missingSpans(analysis.tracks[modality], analysis.mask.keep[modality], damaged)) {
    std::string cause =
        span.cause == MissingCause::Request ? "taken away" : std::string(missingReasonText(span.reason));
    if (span.cause == MissingCause::Damage) cause = "simulated damage: " + cause;
    labels.push_back({{span.start, span.end}, std::move(cause), {}});
  }
  return labels;
}

std::string rangeText(const TimeSpan& range) { return fmt::format("{:.3f}-{:.3f} s", range.start, range.end); }

std::string rangeLine(const ExportContext& context) {
  return context.range ? "# range: " + rangeText(*context.range) + "\n" : std::string();
}

}  // namespace

std::string predictionsCsv(const Analysis& analysis, const ExportContext& context) {
  return rangeLine(context) + analysisToCsv(analysis);
}

std::string notesCsv(const Analysis& analysis, const ExportContext& context) {
  return rangeLine(context) + csvOrigin(analysis) + annotationsToCsv(context.annotations);
}

std::string analysisJson(const Analysis& analysis, const ExportContext& context) {
  Json json = Json::parse(analysisToJson(analysis));
  json["range"] = context.range ? Json{context.range->start, context.range->end} : Json(nullptr);
  json["annotations"] = Json::parse(annotationsToJson(context.annotations))["annotations"];
  return json.dump(2) + '\n';
}

std::string analysisElan(const Analysis& analysis, const ExportContext& context) {
  ElanWriter document(analysis.clip->media.path, context.date);
  document.addProperty("hrlf-program-version", analysis.programVersion);
  document.addProperty("hrlf-model", analysis.model.name);
  document.addProperty("hrlf-model-hash", analysis.model.hash);
  document.addProperty("hrlf-mask", analysis.request.text());
  document.addProperty("hrlf-seed", std::to_string(analysis.request.seed));
  if (!analysis.clip->damage.isNothing()) document.addProperty("hrlf-damage", analysis.clip->damage.text());
  if (context.range) document.addProperty("hrlf-range", rangeText(*context.range));
  std::vector<ElanLabel> words;
  for (const Word& word : analysis.clip->transcript.words) words.push_back({{word.start, word.end}, word.text, {}});
  document.addTier("words", std::move(words));
  document.addTier("complete", curveLabels(analysis, analysis.complete.frames));
  if (!analysis.request.isNothing()) document.addTier("incomplete", curveLabels(analysis, analysis.incomplete.frames));
  for (Modality m : allModalities)
    document.addTier(fmt::format("missing {}", modalityName(m)), missingLabels(analysis, m));
  addAnnotations(document, context.annotations);
  return document.text();
}

}  // namespace hrlf
