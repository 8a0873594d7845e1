// `hrlf analyze CLIP --out DIR`: what the window does with a clip, as files.
#include "app/cli/by_name.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/damage_option.h"
#include "core/analysis/analysis.h"
#include "core/annotation/annotation_files.h"
#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/features/clip_cache.h"
#include "core/features/word_vectors.h"
#include "ui/report/report_writer.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <QApplication>

#include <memory>
#include <string>
#include <utility>

namespace hrlf::cli {

namespace {

struct Options {
  std::string clip, transcript, face, model, words, notes, annotations, out;
  std::vector<std::string> formats;
  std::vector<std::string> missing;
  std::vector<std::string> ratios;
  TimePattern pattern = MissingRequest{}.pattern;
  double stretch = MissingRequest{}.stretch;
  DamageOption damage;
  std::uint64_t seed = 1;
  bool noCache = false;
  bool align = false;
};

Result<Modality> modalityOf(const std::string& name) {
  if (const auto modality = modalityFromName(name)) return *modality;
  return fail(ErrorKind::BadInput, "Unknown modality \"" + name + "\".", {}, "Use language, audio or vision.");
}

Result<MissingRequest> requestOf(const Options& options) {
  MissingRequest request;
  request.seed = options.seed;
  request.pattern = options.pattern;
  request.stretch = options.stretch;
  for (const auto& name : options.missing) {
    auto modality = modalityOf(name);
    if (!modality) return tl::unexpected(modality.error());
    request.removed[*modality] = true;
  }
  for (const auto& entry : options.ratios) {
    const auto equals = entry.find('=');
    const std::string number = equals == std::string::npos ? "" : entry.substr(equals + 1);
    const auto ratio = parseNumber<double>(number);
    if (!ratio || *ratio < 0 || *ratio > 1) {
      return fail(ErrorKind::BadInput, "\"" + entry + "\" is not a missing ratio.", "--ratio",
                  "Write MODALITY=RATIO with a ratio from 0 to 1, e.g. language=0.5.");
    }
    auto modality = modalityOf(entry.substr(0, equals));
    if (!modality) return tl::unexpected(modality.error());
    request.ratio[*modality] = *ratio;
  }
  if (request.removesEverything()) {
    return fail(ErrorKind::BadInput, "All three modalities are taken away, so there is nothing to judge by.", {},
                "Leave at least one.");
  }
  return request;
}

Result<ui::ExportRequest> exportOf(const Options& options) {
  ui::ExportRequest wanted;
  wanted.notes = options.notes;
  if (!options.formats.empty()) wanted.formats.clear();
  for (const std::string& name : options.formats) {
    const auto format = ui::exportFormatFromName(name);
    if (!format) {
      return fail(ErrorKind::BadInput, "There is no format \"" + name + "\".", "--format",
                  "Use pdf, html, odt, csv, json, eaf or mp4.");
    }
    wanted.formats.insert(*format);
  }
  if (options.annotations.empty()) return wanted;
  std::vector<Warning> warnings;
  auto annotations = readAnnotations(options.annotations, warnings);
  if (!annotations) return tl::unexpected(annotations.error());
  sayWarnings(warnings);
  wanted.annotations = std::move(*annotations);
  return wanted;
}

Result<void> analyze(const Options& options, int& argc, char** argv, Progress& progress) {
  auto request = requestOf(options);
  if (!request) return tl::unexpected(request.error());
  auto wanted = exportOf(options);
  if (!wanted) return tl::unexpected(wanted.error());
  auto damage = options.damage.request(options.seed);
  if (!damage) return tl::unexpected(damage.error());

  auto vectors = options.words.empty() ? WordVectors::openBuiltIn() : WordVectors::open(options.words);
  if (!vectors) return tl::unexpected(vectors.error());
  const Result<std::filesystem::path> modelPath =
      options.model.empty() ? resourcePath(starterModelName) : Result<std::filesystem::path>(options.model);
  if (!modelPath) return tl::unexpected(modelPath.error());
  auto model = Model::load(*modelPath);
  if (!model) return tl::unexpected(model.error());
  // Before minutes of decoding: does the model fit at all?
  if (auto accepted = model->accepts(clipSchema(*vectors)); !accepted) return accepted;

  ExtractionOptions extraction;
  if (!options.transcript.empty()) extraction.transcript = options.transcript;
  extraction.alignWords = options.align;
  if (!options.face.empty()) extraction.faceTable = options.face;
  extraction.damage = std::move(*damage);
  SubProgress extracting(progress, 0.0, 0.7);
  auto clip =
      readClip(options.clip, extraction, *vectors, options.noCache ? std::nullopt : ClipCache::ofUser(), extracting);
  if (!clip) return tl::unexpected(clip.error());
  sayWarnings(clip->warnings);

  auto analyser =
      ClipAnalyser::create(std::make_shared<const ClipFeatures>(std::move(*clip)), *model, clipSchema(*vectors));
  if (!analyser) return tl::unexpected(analyser.error());
  SubProgress predicting(progress, 0.7, 0.85);
  auto analysis = analyseClip(*analyser, *request, predicting);
  if (!analysis) return tl::unexpected(analysis.error());

  // The report's figures and its PDF are Qt's; a terminal has no screen to offer, so Qt draws off screen.
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QApplication application(argc, argv);
  SubProgress writing(progress, 0.85, 1.0);
  auto written = ui::writeReport(std::move(*analysis), *wanted, options.out, writing);
  if (!written) return tl::unexpected(written.error());
  sayWarnings(written->warnings);
  say(fmt::format("Wrote {} to {}", fmt::join(written->names, ", "), options.out));
  return {};
}

}  // namespace

Command addAnalyze(CLI::App& app, int& argc, char** argv) {
  auto options = std::make_shared<Options>();
  auto* parser = app.add_subcommand("analyze", "Judge a clip frame by frame and write the report.");
  parser->add_option("clip", options->clip, "Video or sound file, anything FFmpeg reads")->required();
  parser->add_option("--out", options->out, "Folder for report.pdf, report.html, predictions.csv, analysis.json, ...")
      ->required();
  parser->add_option("--transcript", options->transcript,
                     "The words: SRT, WebVTT, Whisper JSON, CTM, TextGrid, ELAN, GRID or plain text");
  parser->add_option(
      "--face", options->face,
      "OpenFace table (CSV with -2Dfp) to read the face from; default: CLIP's name with .csv, else ours");
  parser->add_flag("--align", options->align,
                   "Find the words of subtitles in the sound (text without times always is)");
  parser->add_option("--model", options->model, "Checkpoint (.safetensors); default: the starter model");
  parser->add_option("--words", options->words, "Word vectors (glove.*.txt); default: the built-in table");
  parser->add_option("--missing", options->missing, "Modalities to take away: language,audio,vision")->delimiter(',');
  parser->add_option("--ratio", options->ratios, "Share of frames to take away: language=0.5,audio=0.2")
      ->delimiter(',');
  parser->add_option("--pattern", options->pattern, "How the frames of --ratio lie in time; random unless given")
      ->transform(CLI::CheckedTransformer(byName(lossPatterns, patternName)));
  parser->add_option("--stretch", options->stretch, "Seconds: a burst's mean length, or each periodic stretch")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
  addDamageOption(*parser, options->damage);
  parser->add_option("--seed", options->seed, "Draws which frames are taken away, and where the damage is")
      ->capture_default_str();
  parser->add_flag("--no-cache", options->noCache, "Read the clip anew and keep nothing of it");
  parser->add_option("--notes", options->notes, "Text for the report's notes");
  parser->add_option("--annotations", options->annotations,
                     "Notes with times for the exports: CSV (start,end,tags,text), JSON or ELAN");
  parser
      ->add_option("--format", options->formats,
                   "What to write: pdf,html,odt,csv,json,eaf,mp4; default: "
                   "pdf,html,csv,json")
      ->delimiter(',');
  return {parser, [options, &argc, argv](Progress& progress) { return analyze(*options, argc, argv, progress); }};
}

}  // namespace hrlf::cli
