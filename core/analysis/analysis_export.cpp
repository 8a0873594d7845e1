// An analysis as CSV and JSON. Neither depends on the locale: fmt and nlohmann::json never ask it.
#include "core/analysis/analysis.h"
#include "core/base/atomic_file.h"
#include "core/base/csv.h"
#include "core/masks/missing_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace hrlf {
namespace {

using Json = nlohmann::ordered_json;

/// The frame of a track that is on at a time.
std::optional<std::size_t> frameAt(const FeatureTrack& track, double time) {
  const auto next = std::upper_bound(track.start.begin(), track.start.end(), time);
  if (next == track.start.begin()) return std::nullopt;
  const auto frame = static_cast<std::size_t>(next - track.start.begin()) - 1;
  if (time >= track.end[frame]) return std::nullopt;
  return frame;
}

/// What of one modality is there at a time, before and after the request.
struct Presence {
  bool present = false;
  bool kept = false;
  MissingReason reason = MissingReason::None;  ///< why the clip lacks it; None where it has no frame at all (a pause)
};
Presence presenceAt(const Analysis& analysis, Modality m, double time) {
  const auto frame = frameAt(analysis.tracks[m], time);
  if (!frame) return {};
  const FeatureTrack& track = analysis.tracks[m];
  if (track.present[*frame] == 0) return {false, false, track.reason[*frame]};
  return {true, analysis.mask.keep[m][*frame] != 0, MissingReason::None};
}

/// The word spoken at a time, "" between words. Frames of the language track are the words of the transcript.
std::string_view wordAt(const Analysis& analysis, double time) {
  const auto frame = frameAt(analysis.tracks[Modality::Language], time);
  const std::vector<Word>& words = analysis.clip->transcript.words;
  if (!frame || *frame >= words.size()) return {};
  return words[*frame].text;
}

/// One header line; a line feed in a file's name must not begin a new one.
std::string comment(std::string_view key, std::string_view value) {
  std::string line = fmt::format("# {}: {}", key, value);
  std::replace_if(
      line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return line + '\n';
}

std::string number(const std::optional<float>& value) { return value ? fmt::format("{:.5f}", *value) : std::string(); }

std::optional<float> difference(const FramePrediction& complete, const FramePrediction& incomplete) {
  if (!complete.score || !incomplete.score) return std::nullopt;
  return *incomplete.score - *complete.score;
}

/// Six decimals: finer digits are the noise of 32-bit numbers.
double rounded(double value) { return std::round(value * 1e6) / 1e6; }

Json jsonNumber(const std::optional<float>& value) { return value ? Json(rounded(*value)) : Json(nullptr); }

std::string_view sourceName(TranscriptSource source) {
  switch (source) {
    case TranscriptSource::None:
      return "none";
    case TranscriptSource::Sidecar:
      return "sidecar";
    case TranscriptSource::Embedded:
      return "embedded";
    case TranscriptSource::Recognised:
      return "recognised";
    case TranscriptSource::Aligned:
      return "aligned";
    case TranscriptSource::Edited:
      return "edited";
  }
  return "none";
}

Json clipJson(const ClipFeatures& clip) {
  const MediaInfo& media = clip.media;
  Json json{{"path", pathText(media.path)},
            {"format", media.format},
            {"duration", rounded(media.duration)},
            {"frames", clip.frameTimes.size()}};
  if (media.video)
    json["video"] = {{"codec", media.video->codec},
                     {"width", media.video->width},
                     {"height", media.video->height},
                     {"frame_rate", rounded(media.video->frameRate)},
                     {"rotation", media.video->rotation}};
  if (media.audio)
    json["audio"] = {
        {"codec", media.audio->codec}, {"sample_rate", media.audio->sampleRate}, {"channels", media.audio->channels}};
  Json words = Json::array();
  for (const Word& word : clip.transcript.words)
    words.push_back({{"text", word.text},
                     {"start", rounded(word.start)},
                     {"end", rounded(word.end)},
                     {"confidence", rounded(word.confidence)}});
  const WordCounts& counts = clip.wordCounts;
  json["transcript"] = {{"source", sourceName(clip.transcript.source)},
                        {"origin", clip.transcript.origin},
                        {"known", counts.known},
                        {"respelled", counts.respelled},
                        {"without_vector", counts.bare},
                        {"unknown", counts.unknown},
                        {"unknown_words", counts.unknownWords},
                        {"words", std::move(words)}};
  return json;
}

Json membersJson(const std::vector<MemberCard>& members) {
  Json json = Json::array();
  for (const MemberCard& member : members) json.push_back({{"seed", member.seed}, {"validation", member.validation}});
  return json;
}

Json modelJson(const ModelCard& card) {
  return {{"name", card.name},
          {"hash", card.hash},
          {"task", card.task == Task::Regression ? "regression" : "classification"},
          {"classes", card.classes},
          {"label_low", card.labelLow},
          {"label_high", card.labelHigh},
          {"preset", card.config.preset},
          {"extractor", card.schema.extractor},
          {"trained_on", card.trainedOn},
          {"validation", card.validation},
          {"members", membersJson(card.members)},
          {"limits", card.limits},
          {"program_version", card.programVersion}};
}

Json requestJson(const MissingRequest& request) {
  Json json{{"text", request.text()}};
  json.update(Json::parse(missingToJson(request)));
  return json;
}

/// Shares of all frames of a modality: missing in the clip itself, and missing once the request is applied.
Json modalityJson(const FeatureTrack& track, const std::vector<std::uint8_t>& keep) {
  std::size_t naturally = 0;
  std::size_t afterwards = 0;
  std::map<std::string, std::size_t> reasons;
  std::string kept;
  for (std::size_t f = 0; f < track.frames(); ++f) {
    if (track.present[f] == 0) {
      ++naturally;
      ++reasons[std::string(missingReasonText(track.reason[f]))];
    }
    if (track.present[f] == 0 || keep[f] == 0) ++afterwards;
    kept += keep[f] != 0 ? '1' : '0';
  }
  const auto share = [&](std::size_t n) {
    return track.frames() == 0 ? 1.0 : rounded(static_cast<double>(n) / static_cast<double>(track.frames()));
  };
  Json why = Json::object();
  for (const auto& [reason, frames] : reasons) why[reason] = share(frames);
  return {{"frames", track.frames()},
          {"missing_share_of_clip", share(naturally)},
          {"missing_because", std::move(why)},
          {"missing_share_with_request", share(afterwards)},
          {"kept", std::move(kept)}};
}

Json conditionJson(const ConditionSummary& row) {
  Json json{{"condition", row.condition.name()}, {"frames", row.frames}};
  const bool known = row.frames > 0;
  json["mean"] = known ? Json(rounded(row.mean)) : Json(nullptr);
  json["deviation"] = known ? Json(rounded(row.deviation)) : Json(nullptr);
  json["difference_from_complete"] = known ? Json(rounded(row.differenceFromComplete)) : Json(nullptr);
  return json;
}

}  // namespace

std::string csvOrigin(const Analysis& analysis) {
  std::string csv;
  csv += comment("program", "HRLF Studio " + analysis.programVersion);
  csv += comment("clip", pathText(analysis.clip->media.path));
  csv += comment("model", analysis.model.name);
  csv += comment("model hash (SHA-256)", analysis.model.hash);
  if (analysis.model.isEnsemble()) csv += comment("ensemble of the seeds", analysis.model.seedsText());
  if (!analysis.clip->damage.isNothing())
    csv += comment("damage done to the recording before it was read", analysis.clip->damage.text());
  csv += comment("missing", analysis.request.text());
  csv += comment("seed", std::to_string(analysis.request.seed));
  csv += comment("window", fmt::format("{} s, centred on each frame", windowLength));
  if (!analysis.model.limits.empty()) csv += comment("limits", analysis.model.limits);
  return csv;
}

std::string analysisToCsv(const Analysis& analysis) {
  std::string csv = csvOrigin(analysis);
  csv +=
      "time,complete,incomplete,difference,word,language_present,audio_present,vision_present,language_kept,"
      "audio_kept,vision_kept,complete_spread,incomplete_spread,language_missing,audio_missing,vision_missing\n";
  for (std::size_t f = 0; f < analysis.complete.frames.size(); ++f) {
    const FramePrediction& complete = analysis.complete.frames[f];
    const FramePrediction& incomplete = analysis.incomplete.frames[f];
    csv += fmt::format("{:.6f},{},{},{},{}", complete.time, number(complete.score), number(incomplete.score),
                       number(difference(complete, incomplete)), csvCell(wordAt(analysis, complete.time)));
    PerModality<Presence> presence;
    for (Modality m : allModalities) presence[m] = presenceAt(analysis, m, complete.time);
    for (Modality m : allModalities) csv += presence[m].present ? ",1" : ",0";
    for (Modality m : allModalities) csv += presence[m].kept ? ",1" : ",0";
    csv += fmt::format(",{},{}", number(complete.spread), number(incomplete.spread));
    for (Modality m : allModalities) csv += fmt::format(",{}", missingReasonText(presence[m].reason));
    csv += '\n';
  }
  return csv;
}

std::string analysisToJson(const Analysis& analysis) {
  Json json{{"format", "hrlf-analysis/1"},
            {"program_version", analysis.programVersion},
            {"clip", clipJson(*analysis.clip)},
            {"model", modelJson(analysis.model)},
            {"missing", requestJson(analysis.request)},
            {"window_seconds", windowLength}};
  if (const DamageRequest& damage = analysis.clip->damage; !damage.isNothing()) {
    json["damage"] = Json::parse(damageToJson(damage));
    json["damage"]["text"] = damage.text();
  }
  for (Modality m : allModalities)
    json["modalities"][std::string(modalityName(m))] = modalityJson(analysis.tracks[m], analysis.mask.keep[m]);
  json["conditions"] = Json::array();
  for (const ConditionSummary& row : analysis.conditions) json["conditions"].push_back(conditionJson(row));
  json["frames"] = Json::array();
  for (std::size_t f = 0; f < analysis.complete.frames.size(); ++f) {
    const FramePrediction& complete = analysis.complete.frames[f];
    const FramePrediction& incomplete = analysis.incomplete.frames[f];
    json["frames"].push_back({{"time", rounded(complete.time)},
                              {"complete", jsonNumber(complete.score)},
                              {"incomplete", jsonNumber(incomplete.score)},
                              {"complete_spread", jsonNumber(complete.spread)},
                              {"incomplete_spread", jsonNumber(incomplete.spread)}});
  }
  json["warnings"] = Json::array();
  for (const Warning& warning : analysis.clip->warnings)
    json["warnings"].push_back({{"what", warning.what}, {"where", warning.where}});
  // Subtitles may hold bytes that are no UTF-8; they must not stop an export.
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace hrlf
