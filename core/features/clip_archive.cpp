#include "core/features/clip_archive.h"

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstring>
#include <new>
#include <stdexcept>
#include <type_traits>

namespace hrlf {
namespace {

using nlohmann::json;

// Raised when an archive holds other things than before.
constexpr std::string_view magic = "HRLF clip 1\n";
constexpr std::size_t digitCount = 64;

// Numbers in bulk go as they lie in memory: a cache stays on its machine.
template <class T>
json bulk(const std::vector<T>& values) {
  static_assert(std::is_trivially_copyable_v<T>);
  json::binary_t::container_type bytes(values.size() * sizeof(T));
  if (!bytes.empty()) std::memcpy(bytes.data(), values.data(), bytes.size());
  return json::binary(std::move(bytes));
}

template <class T>
std::vector<T> bulk(const json& stored) {
  const auto& bytes = stored.get_binary();
  if (bytes.size() % sizeof(T) != 0) throw std::length_error("bulk");
  std::vector<T> values(bytes.size() / sizeof(T));
  if (!bytes.empty()) std::memcpy(values.data(), bytes.data(), bytes.size());
  return values;
}

json toJson(const MediaInfo& media) {
  json j{
      {"format", media.format}, {"duration", media.duration}, {"told", media.toldDuration}, {"start", media.startTime}};
  if (media.video) {
    const VideoStreamInfo& v = *media.video;
    j["video"] = {v.index, v.codec, v.width, v.height, v.frameRate, v.rotation};
  }
  if (media.audio)
    j["audio"] = {media.audio->index, media.audio->codec, media.audio->sampleRate, media.audio->channels};
  j["subtitles"] = json::array();
  for (const SubtitleStreamInfo& s : media.subtitles)
    j["subtitles"].push_back({s.index, s.codec, s.language, s.isText});
  return j;
}

MediaInfo mediaOf(const json& j) {
  MediaInfo media;
  j.at("format").get_to(media.format);
  j.at("duration").get_to(media.duration);
  j.at("told").get_to(media.toldDuration);
  j.at("start").get_to(media.startTime);
  if (j.contains("video")) {
    const json& v = j["video"];
    media.video = VideoStreamInfo{v.at(0), v.at(1), v.at(2), v.at(3), v.at(4), v.at(5)};
  }
  if (j.contains("audio")) {
    const json& a = j["audio"];
    media.audio = AudioStreamInfo{a.at(0), a.at(1), a.at(2), a.at(3)};
  }
  for (const json& s : j.at("subtitles")) media.subtitles.push_back({s.at(0), s.at(1), s.at(2), s.at(3)});
  return media;
}

json toJson(const Transcript& transcript) {
  json words = json::array();
  for (const Word& w : transcript.words) words.push_back({w.text, w.start, w.end, w.confidence});
  return {{"words", std::move(words)}, {"source", static_cast<int>(transcript.source)}, {"origin", transcript.origin}};
}

Transcript transcriptOf(const json& j) {
  Transcript transcript;
  for (const json& w : j.at("words")) transcript.words.push_back({w.at(0), w.at(1), w.at(2), w.at(3)});
  transcript.source = static_cast<TranscriptSource>(j.at("source").get<int>());
  j.at("origin").get_to(transcript.origin);
  for (Word& word : transcript.words) word.isHeard = transcript.source == TranscriptSource::Recognised;
  return transcript;
}

json toJson(const WordCounts& c) { return {c.known, c.respelled, c.bare, c.unknown, c.unknownWords}; }

json toJson(const FeatureTrack& track) {
  json columns = json::array();
  for (const Column& c : track.columns) columns.push_back({c.name, c.unit});
  return {{"columns", std::move(columns)}, {"start", bulk(track.start)},     {"end", bulk(track.end)},
          {"values", bulk(track.values)},  {"present", bulk(track.present)}, {"reason", bulk(track.reason)}};
}

FeatureTrack trackOf(const json& j) {
  FeatureTrack track;
  for (const json& c : j.at("columns")) track.columns.push_back({c.at(0), c.at(1)});
  track.start = bulk<double>(j.at("start"));
  track.end = bulk<double>(j.at("end"));
  track.values = bulk<float>(j.at("values"));
  track.present = bulk<std::uint8_t>(j.at("present"));
  track.reason = bulk<MissingReason>(j.at("reason"));
  const std::size_t frames = track.frames();
  if (track.end.size() != frames || track.present.size() != frames || track.reason.size() != frames ||
      track.values.size() != frames * track.width())
    throw std::length_error("track");
  return track;
}

json toJson(const std::vector<PersonTrack>& people) {
  json list = json::array();
  for (const PersonTrack& p : people)
    list.push_back({{"frames", bulk(p.frames)}, {"faces", bulk(p.faces)}, {"score", p.score}});
  return list;
}

std::vector<PersonTrack> peopleOf(const json& j) {
  std::vector<PersonTrack> people;
  for (const json& p : j) {
    people.push_back({bulk<std::uint32_t>(p.at("frames")), bulk<FaceObservation>(p.at("faces")), p.at("score")});
    if (people.back().frames.size() != people.back().faces.size()) throw std::length_error("people");
  }
  return people;
}

json toJson(const std::vector<Warning>& warnings) {
  json list = json::array();
  for (const Warning& w : warnings) list.push_back({w.what, w.where});
  return list;
}

ClipFeatures clipOf(const json& j) {
  ClipFeatures clip;
  clip.media = mediaOf(j.at("media"));
  clip.transcript = transcriptOf(j.at("transcript"));
  const json& counts = j.at("word_counts");
  clip.wordCounts = {counts.at(0), counts.at(1), counts.at(2), counts.at(3), counts.at(4)};
  for (Modality m : allModalities) clip.tracks[m] = trackOf(j.at("tracks").at(static_cast<std::size_t>(m)));
  clip.frameTimes = bulk<double>(j.at("times"));
  clip.people = peopleOf(j.at("people"));
  clip.speaker = j.at("speaker");
  // The speaker's faces are not kept twice.
  if (clip.speaker < clip.people.size()) {
    clip.faces = facesOf(clip.people[clip.speaker], clip.frameTimes.size());
  } else {
    clip.faces.resize(clip.tracks[Modality::Vision].frames());
  }
  clip.waveform = bulk<float>(j.at("waveform"));
  auto damage = damageFromJson(j.at("damage").get<std::string>());
  if (!damage) throw std::invalid_argument("damage");
  clip.damage = std::move(*damage);
  for (const json& w : j.at("warnings")) clip.warnings.push_back({w.at(0), w.at(1)});
  return clip;
}

}  // namespace

Result<std::string> archiveOf(const ClipFeatures& clip) {
  try {
    json j{{"media", toJson(clip.media)},       {"transcript", toJson(clip.transcript)},
           {"times", bulk(clip.frameTimes)},    {"people", toJson(clip.people)},
           {"speaker", clip.speaker},           {"waveform", bulk(clip.waveform)},
           {"warnings", toJson(clip.warnings)}, {"tracks", json::array()}};
    j["word_counts"] = toJson(clip.wordCounts);
    j["damage"] = damageToJson(clip.damage);
    for (const FeatureTrack& track : clip.tracks) j["tracks"].push_back(toJson(track));
    std::string content;
    json::to_cbor(j, nlohmann::detail::output_adapter<char>(content));
    const auto digits = sha256(content);
    if (!digits) return tl::unexpected(digits.error());
    return std::string(magic) + *digits + content;
  } catch (const std::exception& e) {
    return fail(ErrorKind::System, fmt::format("The clip's features cannot be put together: {}", e.what()),
                pathText(clip.media.path));
  }
}

std::optional<ClipFeatures> clipOfArchive(std::string_view bytes) {
  if (!bytes.starts_with(magic) || bytes.size() < magic.size() + digitCount) return std::nullopt;
  const std::string_view digits = bytes.substr(magic.size(), digitCount);
  const std::string_view content = bytes.substr(magic.size() + digitCount);
  const auto actual = sha256(content);
  if (!actual || *actual != digits) return std::nullopt;
  try {
    return clipOf(json::from_cbor(content.begin(), content.end()));
  } catch (const std::exception&) {
    // Whole, but not what this version writes.
    return std::nullopt;
  }
}

}  // namespace hrlf
