// A session as JSON, and its file.
#include "core/annotation/annotation_files.h"
#include "core/base/atomic_file.h"
#include "core/base/json_fields.h"
#include "core/base/version.h"
#include "core/masks/missing_json.h"
#include "core/session/session.h"

#include <system_error>

namespace hrlf {
namespace {

Json fileJson(const SessionFile& file, const std::filesystem::path& folder) {
  const auto relative = file.path.lexically_proximate(folder);
  Json json{{"path", relative.generic_string()}, {"absolute", pathText(file.path)}};
  if (!file.sha256.empty()) json["sha256"] = file.sha256;
  return json;
}

Json wordsJson(const std::vector<Word>& words) {
  Json json = Json::array();
  for (const Word& word : words) {
    json.push_back({{"text", word.text}, {"start", word.start}, {"end", word.end}, {"confidence", word.confidence}});
    if (word.isHeard) json.back()["heard"] = true;
  }
  return json;
}

Json spanJson(const TimeSpan& span) { return {{"start", span.start}, {"end", span.end}}; }

/// What is as usual is left out, so that a person can read the document.
Json clipJson(const SessionClip& clip, const std::filesystem::path& folder) {
  Json json = fileJson(clip.file, folder);
  if (!clip.damage.isNothing()) json["damage"] = Json::parse(damageToJson(clip.damage));
  if (clip.missing != MissingRequest()) json["missing"] = Json::parse(missingToJson(clip.missing));
  if (clip.transcript) json["transcript"] = fileJson(*clip.transcript, folder);
  if (clip.words) json["words"] = wordsJson(*clip.words);
  if (clip.speaker) json["speaker"] = *clip.speaker;
  json["cursor"] = clip.cursor;
  if (clip.visible) json["visible"] = spanJson(*clip.visible);
  if (clip.selection) json["selection"] = spanJson(*clip.selection);
  if (!clip.annotations.empty()) json["annotations"] = Json::parse(annotationsToJson(clip.annotations))["annotations"];
  if (!clip.notes.empty()) json["notes"] = clip.notes;
  return json;
}

}  // namespace

std::string sessionToJson(const Session& session, const std::filesystem::path& folder) {
  Json json{{"format", "hrlf-studio session"}, {"version", sessionVersion}, {"program_version", programVersion}};
  if (!session.document.empty()) json["document"] = pathText(session.document);
  json["clips"] = Json::array();
  for (const SessionClip& clip : session.clips) json["clips"].push_back(clipJson(clip, folder));
  if (session.current) json["current"] = *session.current;
  json["datasets"] = Json::array();
  for (const SessionDataset& dataset : session.datasets) {
    Json files = Json::array();
    for (const SessionFile& file : dataset.files) files.push_back(fileJson(file, folder));
    json["datasets"].push_back({{"files", std::move(files)}});
  }
  if (session.model) json["model"] = fileJson(*session.model, folder);
  if (session.lockedPattern) json["locked_pattern"] = Json::parse(missingToJson(*session.lockedPattern));
  if (!session.layout.empty()) json["layout"] = session.layout;
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<void> saveSession(const Session& session, const std::filesystem::path& path) {
  std::error_code ignored;
  const auto whole = std::filesystem::absolute(path, ignored);
  return writeFileAtomically(path, sessionToJson(session, whole.parent_path()));
}

}  // namespace hrlf
