// A session read again, whatever version of the program wrote it and whatever happened to its file since.
#include "core/base/atomic_file.h"
#include "core/base/json_fields.h"
#include "core/masks/missing_json.h"
#include "core/session/session.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <system_error>

namespace hrlf {
namespace {

constexpr double anyTime = 1e9;  // seconds
constexpr auto remedy = "Open a copy that was saved before, or correct the file in a text editor.";

/// Makes a document of version n one of version n + 1, at [n - 1].
using Upgrade = void (*)(Json&);
constexpr std::array<Upgrade, sessionVersion - 1> upgrades{};

/// Deeper than any session: a document that is nothing but brackets must not be followed to its end.
constexpr int deepest = 32;

Result<Json> parse(std::string_view text) {
  bool isTooDeep = false;
  const auto shallow = [&isTooDeep](int depth, Json::parse_event_t /*event*/, Json& /*parsed*/) {
    isTooDeep = isTooDeep || depth > deepest;
    return !isTooDeep;
  };
  try {
    Json json = Json::parse(text, shallow);
    if (!isTooDeep) return json;
    return fail(ErrorKind::BadInput, "This is no session: its parts lie too deep in each other.", {}, remedy);
  } catch (const Json::parse_error& error) {
    const auto before = text.substr(0, std::min(text.size(), error.byte));
    return fail(ErrorKind::BadInput, "This is no JSON, or it is damaged or cut short.",
                fmt::format("line {}", 1 + std::count(before.begin(), before.end(), '\n')), remedy);
  }
}

class Reader {
 public:
  Reader(const std::filesystem::path& folder, JsonMistake& mistake) : folder_(folder), mistake_(mistake) {}

  [[nodiscard]] SessionFile file(const JsonFields& fields) const {
    const std::string relative = fields.text("path");
    const std::string absolute = fields.text("absolute");
    if (relative.empty() && absolute.empty()) fields.note("This names no file.");
    SessionFile result;
    result.sha256 = fields.text("sha256");
    std::vector<std::filesystem::path> places;
    if (!relative.empty()) places.push_back((folder_ / relative).lexically_normal());
    if (!absolute.empty()) places.emplace_back(absolute);
    for (const auto& place : places) {
      std::error_code ignored;
      if (!std::filesystem::exists(place, ignored)) continue;
      result.path = place;
      return result;
    }
    result.isMissing = true;
    if (!places.empty()) result.path = places.back();
    return result;
  }

  [[nodiscard]] MissingRequest missing(const JsonFields& fields) const {
    auto request = missingFromJson(fields.json().dump(), fields.where());
    if (!request) {
      if (!mistake_.error) mistake_.error = request.error();
      return {};
    }
    if (request->removesEverything()) fields.note("All three modalities are taken away. At least one must stay.");
    return *request;
  }

  [[nodiscard]] SessionClip clip(const JsonFields& fields) const {
    SessionClip clip;
    if (!fields.json().is_object()) {
      fields.note("This is no clip.");
      return clip;
    }
    clip.file = file(fields);
    if (fields.has("damage")) clip.damage = damage(fields.object("damage"));
    if (fields.has("missing")) clip.missing = missing(fields.object("missing"));
    if (fields.has("transcript")) clip.transcript = file(fields.object("transcript"));
    if (fields.has("words")) clip.words = words(fields);
    if (fields.has("speaker")) clip.speaker = fields.whole("speaker", 0, mostPeople);
    clip.cursor = fields.number("cursor", 0, 0, anyTime);
    if (fields.has("visible")) {
      clip.visible = span(fields.object("visible"));
      if (clip.visible->end <= clip.visible->start) fields.note("The visible stretch is empty.");
    }
    if (fields.has("selection")) {
      clip.selection = span(fields.object("selection"));
      if (clip.selection->end <= clip.selection->start) fields.note("The selected stretch is empty.");
    }
    for (const JsonFields& note : fields.list("annotations")) {
      Annotation annotation{span(note), note.text("text"), {}};
      for (const JsonFields& tag : note.list("tags")) annotation.tags.push_back(tag.asText());
      clip.annotations.push_back(std::move(annotation));
    }
    clip.notes = fields.text("notes");
    return clip;
  }

 private:
  static constexpr std::uint64_t mostPeople = 1000;

  [[nodiscard]] TimeSpan span(const JsonFields& fields) const {
    const TimeSpan span{fields.number("start", 0, 0, anyTime), fields.number("end", 0, 0, anyTime)};
    if (span.end < span.start) fields.note("This ends before it starts.");
    return span;
  }

  [[nodiscard]] DamageRequest damage(const JsonFields& fields) const {
    auto request = damageFromJson(fields.json().dump());
    if (request) return *request;
    fields.note(request.error().what);
    return {};
  }

  [[nodiscard]] std::vector<Word> words(const JsonFields& fields) const {
    std::vector<Word> words;
    for (const JsonFields& entry : fields.list("words")) {
      const TimeSpan when = span(entry);
      if (when.end <= when.start) entry.note("A word has no length.");
      if (!words.empty() && when.start < words.back().end) entry.note("A word begins before the one before has ended.");
      words.push_back(
          {entry.text("text"), when.start, when.end, entry.number("confidence", 1, 0, 1), entry.flag("heard")});
    }
    return words;
  }

  const std::filesystem::path& folder_;
  JsonMistake& mistake_;
};

/// Which version the document is of; nullopt with a mistake noted.
std::optional<int> versionOf(const JsonFields& fields) {
  if (!fields.json().is_object() || fields.json().value("format", Json()) != "hrlf-studio session") {
    fields.note("This is no session of HRLF Studio.");
    return std::nullopt;
  }
  constexpr std::uint64_t anyVersion = 1'000'000;
  const auto version = static_cast<int>(fields.whole("version", 0, anyVersion));
  if (version >= 1) return version;
  fields.note("The session does not say its version.");
  return std::nullopt;
}

}  // namespace

Result<Session> sessionFromJson(std::string_view text, const std::filesystem::path& folder) {
  auto json = parse(text);
  if (!json) return tl::unexpected(json.error());
  JsonMistake mistake{remedy, {}};
  const JsonFields fields(*json, {}, mistake);
  const auto version = versionOf(fields);
  if (!version) return tl::unexpected(*mistake.error);
  if (*version > sessionVersion) {
    return fail(ErrorKind::Mismatch,
                fmt::format("The session was saved by a newer program: it is of version {}, and this program reads "
                            "versions up to {}.",
                            *version, sessionVersion),
                "version", "Open it with the newer program.");
  }
  for (int v = *version; v < sessionVersion; ++v) upgrades.at(static_cast<std::size_t>(v) - 1)(*json);

  const Reader reader(folder, mistake);
  Session session;
  session.document = fields.text("document");
  for (const JsonFields& clip : fields.list("clips")) session.clips.push_back(reader.clip(clip));
  if (fields.has("current")) {
    session.current = fields.whole("current", 0);
    if (*session.current >= session.clips.size())
      mistake.note("The open clip is not one of the session's clips.", "current");
  }
  for (const JsonFields& entry : fields.list("datasets")) {
    SessionDataset dataset;
    for (const JsonFields& file : entry.list("files")) dataset.files.push_back(reader.file(file));
    if (dataset.files.empty()) entry.note("This data set has no files.");
    session.datasets.push_back(std::move(dataset));
  }
  if (fields.has("model")) session.model = reader.file(fields.object("model"));
  if (fields.has("locked_pattern")) session.lockedPattern = reader.missing(fields.object("locked_pattern"));
  session.layout = fields.text("layout");
  if (mistake.error) return tl::unexpected(*mistake.error);
  return session;
}

Result<Session> loadSession(const std::filesystem::path& path) {
  const auto text = readFile(path);
  if (!text) return tl::unexpected(text.error());
  std::error_code ignored;
  auto session = sessionFromJson(*text, std::filesystem::absolute(path, ignored).parent_path());
  if (!session) return tl::unexpected(inFile(session.error(), path));
  return session;
}

}  // namespace hrlf
