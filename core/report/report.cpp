#include "core/report/report.h"

#include "core/analysis/mean_difference.h"
#include "core/base/atomic_file.h"
#include "core/report/html_blocks.h"
#include "core/report/html_text.h"
#include "core/report/summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace hrlf {
namespace {

bool isClassification(const Analysis& analysis) { return analysis.model.task == Task::Classification; }

/// Of what is reported, seconds.
double middleOf(const ReportContent& content) {
  const TimeSpan whole{0, content.analysis.clip ? content.analysis.clip->media.duration : 0};
  const TimeSpan range = content.range.value_or(whole);
  return (range.start + range.end) / 2;
}

std::string clipName(const Analysis& analysis) {
  return analysis.clip ? pathText(analysis.clip->media.path.filename()) : std::string("No clip");
}

/// "What is said about the words near a moment", empty when nobody speaks there.
std::string saying(const Analysis& analysis, double time) {
  const std::string words = analysis.clip ? wordsAround(analysis.clip->transcript, time) : std::string();
  return words.empty() ? "" : fmt::format(", at the words \u201C{}\u201D", words);
}

/// Shares of the classes, most frequent first: a mean of class numbers would mean nothing.
std::string classShares(const Analysis& analysis, const std::vector<FramePrediction>& frames) {
  const std::vector<std::string>& names = analysis.model.classes;
  std::vector<std::pair<std::size_t, std::string>> counts;
  counts.reserve(names.size());
  for (const std::string& name : names) counts.emplace_back(0, name);
  std::size_t predicted = 0;
  for (const FramePrediction& frame : frames) {
    if (!frame.score || *frame.score < 0 || *frame.score >= static_cast<float>(counts.size())) continue;
    ++counts[static_cast<std::size_t>(*frame.score)].first;
    ++predicted;
  }
  std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::string text;
  for (const auto& [count, name] : counts)
    if (count > 0) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", name, shareText(count, predicted));
  return text;
}

std::string intensitySentences(const Analysis& analysis, const CurveSummary& summary, bool isPart) {
  std::string text = fmt::format(
      "Over {} the prediction is {} on average (standard deviation {:.2f}), on a scale from {} (most negative) to {} "
      "(most positive).",
      isPart ? "this part of the clip" : "the clip", scoreText(summary.mean), summary.deviation,
      scoreText(analysis.model.labelLow), scoreText(analysis.model.labelHigh));
  if (summary.spread)
    text += fmt::format(
        " The {} networks that the model is made of differ by {:.2f} on average (standard deviation); "
        "that is how far they agree, not how far they are wrong.",
        analysis.model.members.size(), *summary.spread);
  if (summary.firstHalf && summary.secondHalf)
    text += fmt::format(" The first half averages {}, the second {}.", scoreText(*summary.firstHalf),
                        scoreText(*summary.secondHalf));
  if (scoreText(summary.highest.score) == scoreText(summary.lowest.score))
    return text + " It stays the same all along.";
  return text + fmt::format(" It is highest at {} ({}{}) and lowest at {} ({}{}).", clockText(summary.highest.time),
                            scoreText(summary.highest.score), saying(analysis, summary.highest.time),
                            clockText(summary.lowest.time), scoreText(summary.lowest.score),
                            saying(analysis, summary.lowest.time));
}

std::string incompleteSentences(const ReportContent& content, const CurveSummary& summary) {
  const Analysis& analysis = content.analysis;
  if (analysis.request.isNothing()) return {};
  const CurveSummary incomplete = summarise(analysis.incomplete.frames, middleOf(content));
  std::string text = fmt::format("Taken away on request: {}.", requestInWords(analysis.request));
  if (incomplete.predicted == 0) return text + " What is left of the clip allows no prediction.";
  if (isClassification(analysis))
    return text + fmt::format(" The prediction is then: {}.", classShares(analysis, analysis.incomplete.frames));
  text += fmt::format(" The average is then {}", scoreText(incomplete.mean));
  if (const auto difference = meanDifference(analysis.complete.frames, analysis.incomplete.frames))
    text += fmt::format("; frame by frame the prediction moves by {:.2f} on average", *difference);
  text += ".";
  if (incomplete.predicted < summary.predicted)
    text += fmt::format(" {} frames lose their prediction, because nothing is left in their window.",
                        summary.predicted - incomplete.predicted);
  return text;
}

std::vector<std::string> resultParagraphs(const ReportContent& content) {
  const Analysis& analysis = content.analysis;
  const CurveSummary summary = summarise(analysis.complete.frames, middleOf(content));
  if (summary.predicted == 0 && content.range) return {"There is no prediction in this part of the clip."};
  if (summary.predicted == 0)
    return {"There is no prediction: neither words nor voice nor face could be read from this clip."};
  std::string text = isClassification(analysis) ? fmt::format("Predicted, by share of the frames: {}.",
                                                              classShares(analysis, analysis.complete.frames))
                                                : intensitySentences(analysis, summary, content.range.has_value());
  if (summary.predicted < summary.frames)
    text += fmt::format(" {} of {} frames have a prediction.", summary.predicted, summary.frames);
  const std::string incomplete = incompleteSentences(content, summary);
  return incomplete.empty() ? std::vector{text} : std::vector{text, incomplete};
}

std::string limitsNote(const ModelCard& model) {
  std::vector<std::string> sentences{
      "A prediction is what a statistical model makes of words, voice and face. It is no measurement of what a person "
      "feels, and nothing should be decided about anyone on its strength alone."};
  sentences.push_back("Trained on: " + (model.trainedOn.empty() ? "not recorded" : model.trainedOn) + ".");
  if (sentences.back().ends_with("..")) sentences.back().pop_back();
  sentences.push_back(model.limits.empty() ? "Limits: the model's file names none, so none are known." : model.limits);
  if (!model.validation.empty()) sentences.push_back("Validation: " + validationInWords(model.validation));
  return noteHtml("How far this can be trusted", sentences);
}

std::string transcriptText(const Transcript& transcript) {
  std::string text;
  switch (transcript.source) {
    case TranscriptSource::None:
      return "none: no subtitles, and no speech was recognised";
    case TranscriptSource::Sidecar:
      text = "from a file with times";
      break;
    case TranscriptSource::Embedded:
      text = "from subtitles in the clip";
      break;
    case TranscriptSource::Recognised:
      text = "recognised by machine from the sound, so expect wrong words";
      break;
    case TranscriptSource::Aligned:
      text = "written by a person, their times found in the sound";
      break;
    case TranscriptSource::Edited:
      text = "corrected by a person";
      break;
  }
  if (!transcript.origin.empty()) text += " (" + transcript.origin + ")";
  text = fmt::format("{} words, {}", transcript.words.size(), text);
  const bool isByMachine =
      transcript.source == TranscriptSource::Recognised || transcript.source == TranscriptSource::Aligned;
  double confidence = 0;
  std::size_t judged = 0;
  for (const Word& word : transcript.words) {
    if (!isByMachine && !word.isHeard) continue;
    confidence += word.confidence;
    ++judged;
  }
  if (judged > 0 && !isByMachine) text += fmt::format("; {} of them as the recogniser heard them", judged);
  if (judged > 0) text += fmt::format("; mean confidence {:.2f}", confidence / static_cast<double>(judged));
  return text;
}

/// "41 known, 2 by another spelling or their parts, 3 without a vector (a, I), 1 unknown: skibidi".
std::string countsText(const WordCounts& counts) {
  constexpr std::size_t mostNamed = 20;
  std::string text = fmt::format("{} known", counts.known);
  if (counts.respelled > 0) text += fmt::format(", {} by another spelling or their parts", counts.respelled);
  if (counts.bare > 0) text += fmt::format(", {} without a vector (a, I)", counts.bare);
  text += fmt::format(", {} unknown", counts.unknown);
  for (std::size_t i = 0; i < std::min(counts.unknownWords.size(), mostNamed); ++i)
    text += (i == 0 ? ": " : ", ") + counts.unknownWords[i];
  if (counts.unknownWords.size() > mostNamed) text += ", \u2026";
  return text;
}

std::string clipSection(const ReportContent& content) {
  if (!content.analysis.clip) return sentenceHtml("No clip belongs to this analysis.");
  const ClipFeatures& clip = *content.analysis.clip;
  FactsTable facts;
  facts.add("File", pathText(clip.media.path));
  facts.add("Format", clip.media.format);
  facts.add("Duration", fmt::format("{:.2f} s", clip.media.duration));
  if (const auto& video = clip.media.video)
    facts.add("Picture", fmt::format("{}, {} \u00D7 {} pixels, {:.4g} frames a second{}", video->codec, video->width,
                                     video->height, video->frameRate,
                                     video->rotation != 0 ? fmt::format(", turned by {}\u00B0", video->rotation) : ""));
  else
    facts.add("Picture", "none");
  if (const auto& audio = clip.media.audio)
    facts.add("Sound", fmt::format("{}, {} Hz, {} {}", audio->codec, audio->sampleRate, audio->channels,
                                   audio->channels == 1 ? "channel" : "channels"));
  else
    facts.add("Sound", "none");
  facts.add(content.range ? "Words in this part" : "Words", transcriptText(clip.transcript));
  if (clip.wordCounts.all() > 0)
    facts.add(content.range ? "Words in the table, of the whole clip" : "Words in the table",
              countsText(clip.wordCounts));
  if (!clip.damage.isNothing()) facts.add("Damaged on request", clip.damage.text());
  return thumbnailsHtml(content.thumbnails) + facts.html();
}

std::string requestText(const MissingRequest& request, Modality m) {
  if (request.removed[m]) return "all of it";
  std::string text;
  if (request.ratio[m] > 0)
    text = fmt::format("{:.4g} % of the frames", 100 * request.ratio[m]) + request.patternText();
  for (const TimeSpan& span : request.spans[m])
    text += fmt::format("{}{}\u2013{}", text.empty() ? "" : ", ", clockText(span.start), clockText(span.end));
  return text.empty() ? "nothing" : text;
}

std::string figuresAt(const ReportContent& content, FigurePlace place) {
  std::string html;
  for (const Figure& figure : content.figures)
    if (figure.place == place) html += figureHtml(figure);
  return html;
}

std::string missingSection(const ReportContent& content) {
  const Analysis& analysis = content.analysis;
  HtmlTable table({"Modality", "Frames", "Missing in the clip", "Taken away on request", "Left for the model"},
                  {1, 2, 4});
  for (Modality m : allModalities) {
    const std::vector<std::uint8_t>& present = analysis.tracks[m].present;
    const std::vector<std::uint8_t>& keep = analysis.mask.keep[m];
    std::size_t seen = 0;
    std::size_t left = 0;
    for (std::size_t i = 0; i < present.size(); ++i) {
      if (present[i] == 0) continue;
      ++seen;
      if (i >= keep.size() || keep[i] != 0) ++left;
    }
    const std::size_t frames = present.size();
    table.add({std::string(plainName(m)), std::to_string(frames),
               frames == 0 ? "all of it" : shareText(frames - seen, frames), requestText(analysis.request, m),
               frames == 0 ? "nothing" : shareText(left, frames)});
  }
  std::string remark = fmt::format(
      "A frame is one spoken word, or {:.0f} ms of voice or face. Missing in the clip: words that the word table does "
      "not "
      "know, silence, and pictures without a face.",
      1000 * modelStep);
  if (std::any_of(allModalities.begin(), allModalities.end(),
                  [&](Modality m) { return analysis.request.ratio[m] > 0; }))
    remark += fmt::format(" Seed {} draws which frames are taken away; the same seed takes the same frames.",
                          analysis.request.seed);
  return figuresAt(content, FigurePlace::Lanes) + table.html() + remarkHtml(remark);
}

/// Numbers of both curves side by side. Only for intensities: classes have no mean.
std::string curvesTable(const ReportContent& content) {
  const Analysis& analysis = content.analysis;
  const double middle = middleOf(content);
  std::vector<std::pair<std::string_view, CurveSummary>> curves{
      {"Complete", summarise(analysis.complete.frames, middle)}};
  if (!analysis.request.isNothing()) curves.emplace_back("Incomplete", summarise(analysis.incomplete.frames, middle));
  HtmlTable table({"Prediction", "Mean", "Deviation", "First half", "Second half", "Lowest", "Highest", "Frames"},
                  {1, 2, 3, 4, 5, 6, 7});
  for (const auto& [name, curve] : curves) {
    const auto score = [](const std::optional<double>& value) { return value ? scoreText(*value) : "\u2013"; };
    const auto moment = [](const Moment& m) { return fmt::format("{}\nat {}", scoreText(m.score), clockText(m.time)); };
    const bool any = curve.predicted > 0;
    table.add({std::string(name), any ? scoreText(curve.mean) : "\u2013",
               any ? fmt::format("{:.2f}", curve.deviation) : "\u2013", score(curve.firstHalf), score(curve.secondHalf),
               any ? moment(curve.lowest) : "\u2013", any ? moment(curve.highest) : "\u2013",
               fmt::format("{} of {}", curve.predicted, curve.frames)});
  }
  return table.html();
}

std::string predictionSection(const ReportContent& content) {
  std::string html = figuresAt(content, FigurePlace::Prediction);
  if (!isClassification(content.analysis)) html += curvesTable(content);
  return html + remarkHtml(fmt::format("Each frame is judged from the {:.0f} seconds around it.", windowLength));
}

std::string conditionsSection(const ReportContent& content) {
  const Analysis& analysis = content.analysis;
  if (analysis.conditions.empty()) return sentenceHtml("The seven conditions were not computed.");
  const bool classes = isClassification(analysis);
  HtmlTable table({"What the model sees", classes ? "Mean class number" : "Mean", "Deviation",
                   "Difference from complete", "Frames"},
                  {1, 2, 3, 4});
  for (const ConditionSummary& row : analysis.conditions) {
    const std::string name = conditionInWords(row.condition);
    if (row.frames == 0) {
      table.add({name + ": missing all along this clip", "\u2013", "\u2013", "\u2013", "0"});
      continue;
    }
    table.add(
        {name, classes ? fmt::format("{:.2f}", row.mean) : scoreText(row.mean), fmt::format("{:.2f}", row.deviation),
         row.condition.isComplete() ? "\u2013" : fmt::format("{:.2f}", row.differenceFromComplete),
         std::to_string(row.frames)},
        row.condition.isComplete());
  }
  return table.html() + remarkHtml(
                            "The whole clip again with whole modalities taken away. The difference is the mean "
                            "absolute one, over frames "
                            "that are predicted in both. A small difference says that the prediction does not hang on "
                            "what was taken away.");
}

/// A row for each modality, a column for each share that was measured.
std::string robustnessSection(const ReportContent& content) {
  std::set<double> ratios;
  int draws = 0;
  for (const auto& [dropped, point] : content.robustness) {
    ratios.insert(point.ratio);
    draws = std::max(draws, point.draws);
  }
  std::vector<std::string> head{"Frames dropped of"};
  for (const double ratio : ratios) head.push_back(fmt::format("{:.4g} %", 100 * ratio));
  std::vector<std::size_t> numbers;
  for (std::size_t i = 1; i < head.size(); ++i) numbers.push_back(i);
  HtmlTable table({head.begin(), head.end()}, numbers);
  constexpr std::array<DroppedModality, 4> rows{Modality::Language, Modality::Audio, Modality::Vision, std::nullopt};
  for (const DroppedModality& row : rows) {
    std::vector<std::string> cells{row ? std::string(plainName(*row)) : "all three"};
    for (const double ratio : ratios) {
      const auto found = std::ranges::find_if(
          content.robustness, [&](const auto& entry) { return entry.first == row && entry.second.ratio == ratio; });
      const bool isKnown = found != content.robustness.end();
      cells.push_back(!isKnown ? std::string("\u2013")
                      : found->second.draws > 1
                          ? fmt::format("{:.2f} \u00B1 {:.2f}", found->second.change, found->second.deviation)
                          : fmt::format("{:.2f}", found->second.change));
    }
    table.add(cells);
  }
  return table.html() + remarkHtml(fmt::format(
                            "How far the prediction moves on average, in label units, when this share of the frames "
                            "is dropped at random all along the clip: mean and standard deviation over {} draws.",
                            draws));
}

std::string notesSection(const ReportContent& content) {
  std::string html = sentenceHtml(content.notes.empty() && content.annotations.empty() ? "None." : content.notes);
  if (content.annotations.empty()) return html;
  HtmlTable table({"Time", "Till", "Tags", "Note"}, {0, 1});
  for (const Annotation& a : content.annotations)
    table.add({clockText(a.span.start), a.isPoint() ? "" : clockText(a.span.end), tagsText(a.tags), a.text});
  return html + table.html();
}

std::string damageSection(const DamageRequest& damage) {
  HtmlTable table({"Damage", "Seed"}, {1});
  for (std::size_t i = 0; i < damage.items.size(); ++i)
    table.add({DamageRequest{{damage.items[i]}, damage.seed}.itemsText(), std::to_string(damage.seedOf(i))});
  return table.html() + remarkHtml("Done to pictures, sound and words before anything was read from them.");
}

std::string methodSection() {
  return sentenceHtml(fmt::format(
      "The model is a student of HRLF (hierarchical representation learning for incomplete multimodal sentiment "
      "analysis, Li et al., NeurIPS 2024). A teacher was trained on complete utterances, the student on utterances of "
      "which whole modalities or single frames were taken away at random. Words, voice and face are each encoded and "
      "factorized into Q, which is to carry the sentiment, and U, what belongs to the modality alone; the joint "
      "representation H is drawn to the teacher's by mutual information and by discriminators. Here the student works "
      "alone, on windows of {:.0f} seconds that slide over the clip. A mask is carried beside the features, so a "
      "missing "
      "frame is never mistaken for a zero.",
      windowLength));
}

std::string modelSection(const ReportContent& content) {
  const ModelCard& model = content.analysis.model;
  const NetworkConfig& network = model.config.network;
  FactsTable facts;
  facts.add("Model", model.name);
  facts.add("Model hash",
            Html{fmt::format("<span style=\"font-size:8pt\">SHA-256 {}</span>", escapedHtml(model.hash))});
  facts.add("Configuration", fmt::format("preset {}: width {}, {} layers, {} heads; features {}", model.config.preset,
                                         network.width, network.layers, network.heads, model.schema.extractor));
  if (model.isEnsemble())
    facts.add("Ensemble", fmt::format("{} networks, trained with the seeds {}; the prediction is their mean",
                                      model.members.size(), model.seedsText()));
  facts.add("Trained on", model.trainedOn.empty() ? "not recorded" : model.trainedOn);
  facts.add("Validation", model.validation.empty() ? "not recorded" : validationInWords(model.validation));
  facts.add("Trained with", "HRLF Studio " + model.programVersion);
  facts.add("This report", fmt::format("HRLF Studio {}, {}", content.analysis.programVersion, content.date));
  facts.add("Seed of the mask", std::to_string(content.analysis.request.seed));
  return facts.html();
}

std::string warningsSection(const Analysis& analysis) {
  if (!analysis.clip || analysis.clip->warnings.empty()) return sentenceHtml("None.");
  HtmlTable table({"What", "Where"}, {});
  for (const Warning& warning : analysis.clip->warnings) table.add({warning.what, warning.where});
  return table.html();
}

std::string titleOf(const ReportContent& content) {
  return content.title.empty() ? clipName(content.analysis) : content.title;
}

std::string metaTag(std::string_view name, std::string_view value) {
  return fmt::format("<meta name=\"{}\" content=\"{}\">\n", name, escapedHtml(value));
}

std::string headHtml(const ReportContent& content) {
  const Analysis& analysis = content.analysis;
  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n" +
         fmt::format("<title>{} \u2013 HRLF Studio report</title>\n", escapedHtml(titleOf(content))) +
         (content.author.empty() ? std::string() : metaTag("author", content.author)) +
         metaTag("generator", "HRLF Studio " + analysis.programVersion) +
         metaTag("hrlf-program-version", analysis.programVersion) + metaTag("hrlf-model-hash", analysis.model.hash) +
         metaTag("hrlf-mask", analysis.request.text()) + metaTag("hrlf-seed", std::to_string(analysis.request.seed)) +
         (analysis.clip && !analysis.clip->damage.isNothing()
              ? metaTag("hrlf-damage", damageToJson(analysis.clip->damage))
              : std::string()) +
         std::string(reportStyle()) + "</head>\n";
}

}  // namespace

std::string_view reportSectionName(ReportSection section) {
  constexpr std::array<std::string_view, allReportSections.size()> names{
      "summary",    "damage",          "lanes",       "curve",      "conditions",
      "robustness", "representations", "annotations", "model-card", "method"};
  return names[static_cast<std::size_t>(section)];
}

std::string reportHtml(const ReportContent& content) {
  const Analysis& analysis = content.analysis;
  const bool isDamaged = analysis.clip && !analysis.clip->damage.isNothing();
  std::string html = headHtml(content) + "<body>\n";
  if (content.logo) html += logoHtml(*content.logo);
  html += "<p class=\"kind\">HRLF Studio \u00B7 sentiment of a clip</p>\n" +
          fmt::format("<h1>{}</h1>\n", escapedHtml(titleOf(content)));
  std::string when = content.author.empty() ? "" : content.author + " \u00B7 ";
  if (!content.title.empty()) when += clipName(analysis) + " \u00B7 ";
  html += fmt::format("<p class=\"when\">{}</p>\n", escapedHtml(when + content.date));
  if (content.range)
    html += sentenceHtml(fmt::format("This is about a part of the clip: {}\u2013{}.", clockText(content.range->start),
                                     clockText(content.range->end)));
  if (isDamaged)
    html += sentenceHtml("This is about a damaged copy. Before it was read, the recording was damaged on request: " +
                         analysis.clip->damage.text() + ".");
  const auto has = [&content](ReportSection section) { return content.sections.contains(section); };
  if (has(ReportSection::Summary))
    for (const std::string& paragraph : resultParagraphs(content)) html += sentenceHtml(paragraph);
  html += limitsNote(analysis.model);
  if (has(ReportSection::Summary)) html += headingHtml("The clip") + clipSection(content);
  if (has(ReportSection::Damage) && isDamaged) html += headingHtml("Damage") + damageSection(analysis.clip->damage);
  if (has(ReportSection::Lanes)) html += headingHtml("What was missing") + missingSection(content);
  if (has(ReportSection::Curve)) html += headingHtml("Prediction over time") + predictionSection(content);
  if (has(ReportSection::Conditions))
    html += headingHtml(content.range ? "Seven conditions, over the whole clip" : "Seven conditions") +
            conditionsSection(content);
  if (has(ReportSection::Robustness) && !content.robustness.empty())
    html += headingHtml("Robustness") + robustnessSection(content);
  if (has(ReportSection::Representations)) {
    const std::string representations = figuresAt(content, FigurePlace::Representations);
    html += headingHtml("Representations") +
            (representations.empty() ? sentenceHtml("There are too few windows with a prediction for a picture.")
                                     : representations);
  }
  if (has(ReportSection::Annotations)) html += headingHtml("Notes") + notesSection(content);
  if (has(ReportSection::ModelCard))
    html +=
        headingHtml("Model and versions") + modelSection(content) + headingHtml("Warnings") + warningsSection(analysis);
  if (has(ReportSection::Method)) html += headingHtml("Method") + methodSection();
  return html + "</body>\n</html>\n";
}

}  // namespace hrlf
