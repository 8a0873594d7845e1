#include "core/simulation/corpus.h"

#include "core/base/workers.h"
#include "core/features/clip_features.h"
#include "core/features/voice.h"
#include "core/simulation/face_motion.h"
#include "core/simulation/prosody.h"
#include "core/simulation/random.h"
#include "core/simulation/speech_synthesis.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <thread>
#include <utility>

namespace hrlf {
namespace {

constexpr double framesPerSecond = 25;
constexpr double longest = 6;  ///< seconds; longer utterances give a window of 4 to 6 s, as clips do
constexpr std::size_t sentencesPerBatch = 8;

/// What one rendition draws, apart from what it hears and sees.
struct Plan {
  SpokenStyle style;
  FaceIdentity face;
  Emotion shown;
  Recording recording;
  PerModality<bool> lost{};
};

/// How much of the label one channel shows, and how wrongly: a seventh of the renditions say or show nothing, the
/// others show it with different strength - some are reserved, some exaggerate -, and every one with noise of its own.
double expressed(double label, Random& random) {
  const double strength = random.chance(0.15) ? 0.0 : random.uniform(0.6, 1.8);
  return std::clamp(strength * label / 3.0 + random.normal(0, 0.22), -1.0, 1.0);
}

Plan drawPlan(const LabelledSentence& sentence, const std::string& spokenText, Random& random) {
  Plan plan;
  const Displeasure displeasure = random.pick(allDispleasures);
  const Emotion heard{expressed(sentence.label, random), displeasure};
  plan.shown = {expressed(sentence.label, random), displeasure};
  plan.style = styleOf(drawVoice(random), heard, spokenText, random);
  plan.face = drawFace(random);
  plan.recording = drawRecording(random);
  // Clips without sound, face or words exist; one rendition in seven is such a clip, and never loses all three.
  if (random.chance(0.15)) plan.lost[random.pick(allModalities)] = true;
  return plan;
}

/// Transcripts in capitals would be spelt out letter by letter.
std::string spokenForm(const std::string& text) {
  const auto isUpper = [](unsigned char c) { return c >= 'A' && c <= 'Z'; };
  const auto isLower = [](unsigned char c) { return c >= 'a' && c <= 'z'; };
  if (std::count_if(text.begin(), text.end(), isUpper) <= std::count_if(text.begin(), text.end(), isLower)) return text;
  std::string lower = text;
  for (char& c : lower) {
    if (isUpper(static_cast<unsigned char>(c))) c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

/// Clips begin before their speech does, and end after it.
void addSilence(Speech& speech, double before, double after) {
  std::vector<float>& samples = speech.sound.samples;
  const auto count = static_cast<std::size_t>(before * speech.sound.sampleRate);
  samples.insert(samples.begin(), count, 0.0F);
  samples.insert(samples.end(), static_cast<std::size_t>(after * speech.sound.sampleRate), 0.0F);
  const double shift = static_cast<double>(count) / speech.sound.sampleRate;
  for (Word& word : speech.words) {
    word.start += shift;
    word.end += shift;
  }
}

/// [from, to) of the sound, as a sound that starts at 0.
Sound cut(const Sound& sound, double from, double to) {
  const auto index = [&sound](double time) {
    const auto i = static_cast<std::size_t>(std::lround(std::max(0.0, time) * sound.sampleRate));
    return static_cast<std::ptrdiff_t>(std::min(i, sound.samples.size()));
  };
  Sound part;
  part.sampleRate = sound.sampleRate;
  part.samples.assign(sound.samples.begin() + index(from), sound.samples.begin() + index(to));
  return part;
}

std::vector<Word> wordsBetween(const std::vector<Word>& words, double from, double to) {
  std::vector<Word> part;
  for (const Word& word : words) {
    const double start = std::max(word.start, from) - from;
    const double end = std::min(word.end, to) - from;
    if (end > start) part.push_back({word.text, start, end, word.confidence});
  }
  return part;
}

void loseAll(FeatureTrack& track) {
  for (std::size_t frame = 0; frame < track.frames(); ++frame) track.lose(frame, MissingReason::Unknown);
}

/// A rendition through the real extractors. Only the window is measured: the voice costs most of the time.
Result<Segment> measure(Plan& plan, Speech& speech, const WordVectors& vectors, Random& random) {
  Progress silent;
  insertPauses(speech, plan.style.pauses, random);
  if (random.chance(0.7)) addSilence(speech, random.uniform(0, 0.8), random.uniform(0, 0.8));
  const double whole = speech.sound.duration();
  const double length = whole > longest ? random.uniform(4.0, longest) : whole;
  const double from = whole > length ? random.uniform(0, whole - length) : 0;
  const std::vector<Word> words = wordsBetween(speech.words, from, from + length);
  Sound sound = cut(speech.sound, from, from + length);
  const std::vector<float> opening = mouthOpening(sound, framesPerSecond);
  applyColour(sound, plan.style.colour, random);
  applyRecording(sound, plan.recording, random);

  Result<FeatureTrack> voice = voiceFeatures(sound, silent);
  if (!voice) return tl::unexpected(voice.error());
  const std::vector<FaceMoment> moments = animate(plan.face, plan.shown, opening, framesPerSecond, random);
  const FeatureTrack face = observeFace(plan.face, moments, framesPerSecond, random);

  PerModality<FeatureTrack> tracks;
  tracks[Modality::Language] = languageFeatures(words, vectors);
  tracks[Modality::Audio] = poolTrack(*voice, modelStep, length);
  tracks[Modality::Vision] = poolTrack(face, modelStep, length);
  for (const Modality m : allModalities) {
    if (plan.lost[m]) loseAll(tracks[m]);
  }
  return segmentBetween(tracks, 0, length);
}

/// Renditions of one batch of sentences: one start of espeak-ng for all of them.
class BatchMaker {
 public:
  BatchMaker(const std::vector<LabelledSentence>& sentences, const CorpusOptions& options, const WordVectors& vectors)
      : sentences_(&sentences), options_(options), vectors_(vectors) {}

  [[nodiscard]] std::size_t batches() const { return (sentences_->size() + sentencesPerBatch - 1) / sentencesPerBatch; }

  /// Utterances of the batch, ordered by sentence and rendition. Depends on the batch and the seed alone.
  [[nodiscard]] Result<std::vector<Utterance>> make(std::size_t batch, Progress& progress) const {
    const std::size_t first = batch * sentencesPerBatch;
    const std::size_t last = std::min(first + sentencesPerBatch, sentences_->size());
    const auto renditions = static_cast<std::size_t>(std::max(options_.renditions, 0));
    std::vector<Plan> plans;
    std::vector<Random> randoms;
    std::vector<SpeechRequest> requests;
    for (std::size_t sentence = first; sentence < last; ++sentence) {
      const std::string spoken = spokenForm((*sentences_)[sentence].text);
      for (std::size_t rendition = 0; rendition < renditions; ++rendition) {
        randoms.emplace_back(options_.seed, sentence * renditions + rendition);
        plans.push_back(drawPlan((*sentences_)[sentence], spoken, randoms.back()));
        requests.push_back(plans.back().style.request);
      }
    }
    Result<std::vector<Speech>> speeches = synthesiseSpeech(requests, progress);
    if (!speeches) return tl::unexpected(speeches.error());
    std::vector<Utterance> utterances;
    for (std::size_t i = 0; i < plans.size(); ++i) {
      if (progress.isCancelled()) return cancelled();
      const std::size_t index = first + i / renditions;
      const LabelledSentence& sentence = (*sentences_)[index];
      if ((*speeches)[i].sound.samples.empty()) continue;  // nothing in it that can be said
      Result<Segment> segment = measure(plans[i], (*speeches)[i], vectors_, randoms[i]);
      if (!segment) return tl::unexpected(segment.error());
      utterances.push_back({"sentence" + std::to_string(index) + "$_$" + std::to_string(i % renditions), sentence.text,
                            std::move(*segment), sentence.label});
    }
    return utterances;
  }

 private:
  const std::vector<LabelledSentence>* sentences_;
  CorpusOptions options_;
  WordVectors vectors_;
};

/// The batches, made by as many threads as there are cores; the caller's thread works too and is the one that reports.
Result<std::vector<std::vector<Utterance>>> makeAll(const BatchMaker& maker, Progress& progress) {
  std::vector<std::vector<Utterance>> made(maker.batches());
  std::atomic<std::size_t> nextBatch{0};
  std::atomic<std::size_t> done{0};
  std::atomic<bool> stop{false};
  std::mutex guard;
  std::optional<Error> error;
  const auto work = [&](bool reports) {
    while (!stop) {
      const std::size_t batch = nextBatch++;
      if (batch >= made.size()) return;
      Result<std::vector<Utterance>> utterances = maker.make(batch, progress);
      if (utterances) {
        made[batch] = std::move(*utterances);
        ++done;
      } else {
        const std::scoped_lock lock(guard);
        if (!error) error = utterances.error();
        stop = true;
      }
      if (reports) {
        progress.update(static_cast<double>(done) / static_cast<double>(made.size()), "Simulating speakers");
      }
    }
  };
  const int threads = std::min(coresToUse(), 16);
  {
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i) others.emplace_back([&work] { work(false); });
    work(true);
  }
  if (error) return tl::unexpected(*error);
  return made;
}

}  // namespace

Result<Dataset> simulateCorpus(const std::vector<LabelledSentence>& sentences, const CorpusOptions& options,
                               const WordVectors& vectors, Progress& progress) {
  const BatchMaker maker(sentences, options, vectors);
  Result<std::vector<std::vector<Utterance>>> batches = makeAll(maker, progress);
  if (!batches) return tl::unexpected(batches.error());
  Dataset dataset;
  dataset.name = "simulated";
  dataset.schema = clipSchema(vectors);
  dataset.task = Task::Regression;
  for (std::size_t batch = 0; batch < batches->size(); ++batch) {
    for (Utterance& utterance : (*batches)[batch]) {
      const std::size_t sentence = std::stoul(utterance.id.substr(8));
      dataset.split(sentences[sentence].split).push_back(std::move(utterance));
    }
  }
  progress.update(1, "Simulating speakers");
  return dataset;
}

}  // namespace hrlf
