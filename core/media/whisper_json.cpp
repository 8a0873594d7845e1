// JSON of speech recognisers: openai-whisper, faster-whisper, WhisperX, whisper.cpp, whisper-timestamped, the pipeline
// of transformers, Vosk. They differ in names; all are a list of pieces with times, some with a list of words in each.
#include "core/base/atomic_file.h"
#include "core/media/transcript_format.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <exception>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace hrlf {

namespace {

using Json = nlohmann::json;

// {, or [ followed by a value: plain text may begin with "[music]".
bool recognises(std::string_view text) {
  text = withoutBlanks(text);
  if (text.starts_with('{'))
    return text.find('"') != std::string_view::npos || text.find('}') != std::string_view::npos;
  if (!text.starts_with('[')) return false;
  text = withoutBlanks(text.substr(1));
  return text.starts_with('{') || text.starts_with('[') || text.starts_with(']') || text.starts_with('"');
}

const Json* member(const Json& object, std::initializer_list<const char*> names) {
  if (!object.is_object()) return nullptr;
  for (const char* name : names) {
    if (const auto found = object.find(name); found != object.end() && !found->is_null()) return &*found;
  }
  return nullptr;
}

std::optional<double> number(const Json* value) {
  if (value == nullptr || !value->is_number()) return std::nullopt;
  return value->get<double>();
}

std::string text(const Json& piece) {
  const Json* value = member(piece, {"word", "text", "punctuated_word"});
  return value != nullptr && value->is_string() ? std::string(withoutBlanks(value->get_ref<const std::string&>()))
                                                : std::string();
}

struct Times {
  std::optional<double> start;
  std::optional<double> end;
};

Times timesOf(const Json& piece) {
  // whisper.cpp: milliseconds.
  if (const Json* offsets = member(piece, {"offsets"})) {
    Times times{number(member(*offsets, {"from"})), number(member(*offsets, {"to"}))};
    for (auto* time : {&times.start, &times.end})
      if (*time) **time /= 1000;
    return times;
  }
  if (const Json* pair = member(piece, {"timestamp"}); pair != nullptr && pair->is_array() && pair->size() == 2)
    return {number(&(*pair)[0]), number(&(*pair)[1])};
  return {number(member(piece, {"start"})), number(member(piece, {"end"}))};
}

double confidenceOf(const Json& piece) {
  return number(member(piece, {"probability", "score", "confidence", "conf", "p"})).value_or(1.0);
}

/// Turns the pieces into cues.
class Reader {
 public:
  explicit Reader(CueCollector& cues) : cues_(cues) {}

  /// @param isWords  the pieces are words, not segments
  void add(const Json& list, bool isWords) {
    for (const Json& piece : list) {
      const Json* words = member(piece, {"words"});
      const Json* tokens = member(piece, {"tokens"});
      if (words != nullptr && words->is_array() && !words->empty()) {
        addWords(*words, timesOf(piece));
      } else if (tokens != nullptr && tokens->is_array() && !tokens->empty() && (*tokens)[0].is_object()) {
        addTokens(*tokens, piece);
      } else {
        addPiece(piece, isWords);
      }
    }
  }

 private:
  void addPiece(const Json& piece, bool isExact) {
    const std::string spoken = text(piece);
    if (spoken.empty()) return;
    const Times times = timesOf(piece);
    if (!times.start || !times.end) {
      cues_.countBroken();
      return;
    }
    cues_.add({*times.start, *times.end, spoken, isExact, isExact ? confidenceOf(piece) : 1.0});
  }

  /// WhisperX gives no times to what it cannot align, such as "2014": it lies between its neighbours.
  void addWords(const Json& words, const Times& segment) {
    std::string pending;
    std::optional<double> from = segment.start;
    const auto flush = [&](std::optional<double> to) {
      if (pending.empty()) return;
      if (from && to) {
        cues_.add({*from, *to, pending});
      } else {
        cues_.countBroken();
      }
      pending.clear();
    };
    for (const Json& word : words) {
      const Times times = timesOf(word);
      if (!times.start || !times.end) {
        if (const std::string spoken = text(word); !spoken.empty()) pending += (pending.empty() ? "" : " ") + spoken;
        continue;
      }
      flush(times.start);
      addPiece(word, true);
      from = times.end;
    }
    flush(segment.end);
  }

  /// whisper.cpp with --output-json-full: a token that begins with a blank begins a word.
  void addTokens(const Json& tokens, const Json& segment) {
    Cue word;
    word.isExact = true;
    int parts = 0;
    const auto flush = [&] {
      if (parts == 0) return;
      word.text = std::string(withoutBlanks(word.text));
      word.confidence /= parts;
      // Tokens that share one moment.
      if (word.end <= word.start) word.end = word.start + 0.01;
      cues_.add(std::exchange(word, Cue{0, 0, {}, true, 0}));
      parts = 0;
    };
    for (const Json& token : tokens) {
      const Json* written = member(token, {"text"});
      const Times times = timesOf(token);
      if (written == nullptr || !written->is_string() || !times.start || !times.end) {
        // Tokens without times are only numbers for the model: the segment has to do.
        addPiece(segment, false);
        return;
      }
      const auto& part = written->get_ref<const std::string&>();
      if (part.starts_with("[_")) continue;
      if (part.starts_with(' ')) flush();
      if (parts++ == 0) {
        word.start = *times.start;
        word.confidence = 0;
      }
      word.text += part;
      word.end = *times.end;
      word.confidence += confidenceOf(token);
    }
    flush();
  }

  CueCollector& cues_;
};

bool hasWords(const Json& list) {
  return std::any_of(list.begin(), list.end(), [](const Json& piece) { return member(piece, {"words"}) != nullptr; });
}

Result<WrittenText> read(std::string_view bytes, const std::filesystem::path& path, std::vector<Warning>& warnings) {
  // Large parts that are of no use here: token numbers, letters with times.
  const auto wanted = [](int, Json::parse_event_t event, Json& value) {
    if (event != Json::parse_event_t::key) return true;
    const auto& key = value.get_ref<const std::string&>();
    return key != "chars" && key != "speaker_embeddings";
  };
  const Json json = Json::parse(bytes, wanted, false);
  if (json.is_discarded()) {
    return fail(ErrorKind::BadInput, "The transcript is JSON that is damaged or cut short.", pathText(path),
                "Write it again with the recogniser, or choose another transcript.");
  }
  CueCollector cues;
  Reader reader(cues);
  try {
    if (json.is_array()) {
      const bool isSegments = json.empty() || member(json[0], {"segments", "words", "seek", "id"}) != nullptr ||
                              member(json[0], {"word"}) == nullptr;
      reader.add(json, !isSegments);
    } else {
      const Json* segments = member(json, {"segments", "transcription", "chunks"});
      const Json* words = member(json, {"words", "word_segments"});
      const Json* heard = member(json, {"result"});  // whisper.cpp has an object of this name
      if (segments != nullptr && segments->is_array() && (words == nullptr || hasWords(*segments))) {
        reader.add(*segments, false);
      } else if (words != nullptr && words->is_array()) {
        reader.add(*words, true);
      } else if (heard != nullptr && heard->is_array()) {
        reader.add(*heard, true);
      } else {
        return fail(ErrorKind::BadInput, "The JSON file is no transcript: it has no list of segments or words.",
                    pathText(path), "Choose the JSON that Whisper or a program like it has written.");
      }
    }
  } catch (const std::exception& e) {
    return fail(ErrorKind::BadInput, fmt::format("The JSON of the transcript cannot be understood: {}", e.what()),
                pathText(path));
  }
  return cues.finish("JSON of a recogniser", path, warnings);
}

}  // namespace

TranscriptFormat whisperFormat() { return {recognises, read}; }

}  // namespace hrlf
