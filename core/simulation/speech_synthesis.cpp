#include "core/simulation/speech_synthesis.h"

#include "core/simulation/speech_process.h"

extern "C" {
#include <libavutil/channel_layout.h>
#include <libswresample/swresample.h>
}

#include <algorithm>
#include <cmath>
#include <memory>

namespace hrlf {
namespace {

constexpr int soundRate = 16000;

/// Plays the samples faster by `tract`, which raises formants and pitch, and takes them to 16 kHz.
Result<std::vector<float>> resampled(const RawSpeech& speech, double tract) {
  struct Free {
    void operator()(SwrContext* context) const { swr_free(&context); }
  };
  AVChannelLayout mono{};
  av_channel_layout_default(&mono, 1);
  SwrContext* raw = nullptr;
  const int rateIn = static_cast<int>(std::lround(speech.sampleRate * tract));
  const int made =
      swr_alloc_set_opts2(&raw, &mono, AV_SAMPLE_FMT_FLT, soundRate, &mono, AV_SAMPLE_FMT_S16, rateIn, 0, nullptr);
  const std::unique_ptr<SwrContext, Free> context(raw);
  if (made < 0 || swr_init(context.get()) < 0) {
    return fail(ErrorKind::Internal, "The voice of espeak-ng could not be resampled.",
                std::to_string(rateIn) + " Hz to " + std::to_string(soundRate) + " Hz");
  }
  std::vector<float> samples(speech.samples.size() * soundRate / static_cast<std::size_t>(rateIn) + 256);
  const auto* in = reinterpret_cast<const std::uint8_t*>(speech.samples.data());
  auto* out = reinterpret_cast<std::uint8_t*>(samples.data());
  const int first =
      swr_convert(context.get(), &out, static_cast<int>(samples.size()), &in, static_cast<int>(speech.samples.size()));
  if (first < 0) return fail(ErrorKind::Internal, "The voice of espeak-ng could not be resampled.");
  out = reinterpret_cast<std::uint8_t*>(samples.data() + first);
  const int rest = swr_convert(context.get(), &out, static_cast<int>(samples.size()) - first, nullptr, 0);
  samples.resize(static_cast<std::size_t>(first + std::max(rest, 0)));
  return samples;
}

/// A word of the text and where it stands, in characters.
struct Token {
  std::string text;
  int from = 0;
  int to = 0;
  double start = -1;
  double end = -1;
};

std::vector<Token> tokensOf(const std::string& text) {
  std::vector<Token> tokens;
  bool inWord = false;
  int character = -1;
  for (const char c : text) {
    const bool continues = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
    if (!continues) ++character;
    const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (space) {
      inWord = false;
      continue;
    }
    if (!inWord) tokens.push_back({{}, character, character, -1, -1});
    inWord = true;
    tokens.back().text += c;
    tokens.back().to = character + 1;
  }
  return tokens;
}

/// A lone dash is not said.
bool canBeSaid(const Token& token) {
  return std::any_of(token.text.begin(), token.text.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

/// espeak-ng says some pairs ("I am", "of the") as one word: the tokens after `first` that have no time of their own
/// share its time, in proportion to their length. Appends them all; returns the index after the last.
std::size_t appendGroup(const std::vector<Token>& tokens, std::size_t first, std::vector<Word>& words) {
  std::size_t last = first + 1;
  double letters = static_cast<double>(tokens[first].text.size()) + 1;
  for (; last < tokens.size() && tokens[last].start < 0; ++last) {
    if (canBeSaid(tokens[last])) letters += static_cast<double>(tokens[last].text.size()) + 1;
  }
  const double perLetter = (tokens[first].end - tokens[first].start) / letters;
  double start = tokens[first].start;
  for (std::size_t i = first; i < last; ++i) {
    if (i > first && !canBeSaid(tokens[i])) continue;
    const double end = start + perLetter * (static_cast<double>(tokens[i].text.size()) + 1);
    words.push_back({tokens[i].text, start, end, 1.0});
    start = end;
  }
  return last;
}

/// espeak-ng has several events for a number: the first event that lies in a word starts it, the next event outside
/// ends it.
std::vector<Word> wordsOf(const SpeechRequest& request, const std::vector<WordEvent>& events, double duration) {
  std::vector<Token> tokens = tokensOf(request.text);
  Token* open = nullptr;
  for (const WordEvent& event : events) {
    const double time = std::min(event.time / 1000.0 / request.tract, duration);
    const auto token = std::find_if(tokens.begin(), tokens.end(), [&](const Token& candidate) {
      return event.isEnd == 0 && event.position >= candidate.from && event.position < candidate.to;
    });
    Token* const heard = token == tokens.end() ? nullptr : &*token;
    if (heard == open && heard != nullptr) continue;
    if (open != nullptr) open->end = time;
    open = heard != nullptr && heard->start < 0 ? heard : nullptr;
    if (open != nullptr) open->start = time;
  }
  if (open != nullptr) open->end = duration;
  std::vector<Word> words;
  for (std::size_t i = 0; i < tokens.size();) {
    if (tokens[i].start >= 0 && tokens[i].end > tokens[i].start) {
      i = appendGroup(tokens, i, words);
    } else {
      ++i;
    }
  }
  return words;
}

}  // namespace

Result<std::vector<Speech>> synthesiseSpeech(std::span<const SpeechRequest> requests, Progress& progress) {
  std::vector<SpeechRequest> raw(requests.begin(), requests.end());
  for (SpeechRequest& request : raw) {
    request.tract = std::clamp(request.tract, 0.8, 1.25);
    // What playing it faster will add is taken away here.
    request.pitch -= 12.0 * std::log2(request.tract);
    request.rate /= request.tract;
  }
  const Result<std::vector<RawSpeech>> spoken = speakInChild(raw, progress);
  if (!spoken) return tl::unexpected(spoken.error());
  std::vector<Speech> speeches;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (progress.isCancelled()) return cancelled();
    Result<std::vector<float>> samples = resampled((*spoken)[i], raw[i].tract);
    if (!samples) return tl::unexpected(samples.error());
    Speech speech;
    speech.sound = {soundRate, 0, std::move(*samples)};
    speech.words = wordsOf(raw[i], (*spoken)[i].events, speech.sound.duration());
    speeches.push_back(std::move(speech));
  }
  return speeches;
}

}  // namespace hrlf
