#include "core/features/clip_features.h"

#include "core/base/atomic_file.h"
#include "core/base/side_by_side.h"
#include "core/damage/sound_damage.h"
#include "core/damage/word_damage.h"
#include "core/features/clip_faces.h"
#include "core/features/clip_words.h"
#include "core/features/face_reading.h"
#include "core/features/voice.h"
#include "core/media/audio_reader.h"
#include "core/media/speech_recognition.h"
#include "core/media/word_alignment.h"
#include "core/media/word_timing.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <exception>
#include <new>
#include <span>
#include <utility>

namespace hrlf {
namespace {

constexpr int soundRate = 16000;       // Hz; of the recogniser's model and of the shipped student's voice
constexpr double waveformStep = 0.01;  // seconds
constexpr double frameStepWithoutPicture = 0.04;
// Below this posterior a recognised word is more often wrong than right. It stays in the transcript, but is no
// evidence: the student is trained to do without a word, not with a wrong one.
constexpr double leastConfidence = 0.3;
constexpr double muchUnknown = 0.2;  // of the words: more of them make the language track doubtful
constexpr auto wordsPlace = "words";

struct SoundPart {
  std::vector<float> waveform;
  FeatureTrack voice;
  std::vector<Word> words;  ///< of the written transcript or the recogniser
  bool areAligned = false;
  std::vector<Warning> warnings;
  std::optional<Error> error;  ///< why there is no voice, or Cancelled
};

struct PicturePart {
  ClipFaces seen;
  std::optional<Error> error;  ///< why there is no picture, or Cancelled
};

bool isCancel(const std::optional<Error>& error) { return error && error->kind == ErrorKind::Cancelled; }

/// Runs `work`, which returns Result<void>; what it or a library throws becomes an Error.
template <class Work>
std::optional<Error> guarded(std::string_view what, Work work) {
  try {
    const Result<void> result = work();
    if (!result) return result.error();
    return std::nullopt;
  } catch (const std::bad_alloc&) {
    return Error{ErrorKind::System,
                 fmt::format("There is not enough memory to read the {}.", what),
                 {},
                 "Close other programs or cut the clip."};
  } catch (const std::exception& e) {
    return Error{ErrorKind::Internal, fmt::format("Reading the {} failed: {}.", what, e.what()), {}, {}};
  }
}

/// Peaks of |sample| from the clip's zero on, whatever time the sound begins at.
std::vector<float> peaks(const Sound& sound) {
  std::vector<float> result;
  for (std::size_t i = 0; i < sound.samples.size(); ++i) {
    const double time = sound.start + static_cast<double>(i) / sound.sampleRate;
    if (time < 0) continue;
    const auto at = static_cast<std::size_t>(time / waveformStep + 1e-9);
    if (at >= result.size()) result.resize(at + 1, 0.0F);
    result[at] = std::max(result[at], std::min(1.0F, std::abs(sound.samples[i])));
  }
  return result;
}

/// When the words of a transcript are spoken. Errors: cancelled.
Result<void> timeWords(const WrittenText& written, const Sound& sound, bool align, SoundPart& part,
                       Progress& progress) {
  if (align) {
    auto words = written.untimed.empty() ? alignCues(written.cues, sound, part.warnings, progress)
                                         : alignWords(written.untimed, sound, part.warnings, progress);
    if (words) {
      part.words = std::move(*words);
      part.areAligned = true;
      return {};
    }
    if (words.error().kind == ErrorKind::Cancelled) return cancelled();
    part.warnings.push_back(
        {fmt::format("The words cannot be aligned to the sound: {}", words.error().what), wordsPlace});
  }
  part.words = timedBySpeech(written, sound);
  return {};
}

std::size_t presentFrames(const FeatureTrack& track) {
  return static_cast<std::size_t>(std::count(track.present.begin(), track.present.end(), std::uint8_t{1}));
}

/// Clipped speech is speech, although its voice cannot be measured.
bool isSpeech(MissingReason reason) { return reason == MissingReason::None || reason == MissingReason::Overloaded; }

/// Whether somebody speaks in at least half of a word's time.
bool isSpoken(const Word& word, const FeatureTrack& voice) {
  const FrameRange range = framesBetween(voice, word.start, word.end);
  const auto reasons = std::span(voice.reason).subspan(range.first, range.last - range.first);
  return 2 * std::ranges::count_if(reasons, isSpeech) >= std::ssize(reasons);
}

Result<void> readSoundPart(const MediaInfo& media, const WrittenText& written, const ExtractionOptions& options,
                           bool recognise, SoundPart& part, Progress& progress) {
  const bool align = !written.isEmpty() && (options.alignWords || !written.untimed.empty());
  const double decoded = recognise || align ? 0.1 : 0.3;
  const double heard = align ? 0.75 : decoded;
  SubProgress decoding(progress, 0, decoded);
  auto sound = readSound(media.path, soundRate, decoding);
  if (!sound) return tl::unexpected(sound.error());
  // A person's words are a person's, whatever then happens to the recording.
  if (!written.isEmpty()) {
    SubProgress aligning(progress, decoded, heard);
    if (auto timed = timeWords(written, *sound, align, part, aligning); !timed) return timed;
  }
  damageSound(*sound, options.damage, media.duration);
  part.waveform = peaks(*sound);
  SubProgress listening(progress, heard, recognise ? heard + 0.05 : 1);
  auto voice = voiceFeatures(*sound, listening);
  if (!voice) return tl::unexpected(voice.error());
  part.voice = std::move(*voice);
  // The recogniser hears words in noise and music too, so it is not asked where nobody speaks.
  if (!recognise || std::ranges::none_of(part.voice.reason, isSpeech)) return {};
  SubProgress recognising(progress, heard + 0.05, 1);
  auto words = recogniseSpeech(*sound, recognising);
  if (words) {
    part.words = std::move(*words);
    std::erase_if(part.words, [&part](const Word& word) { return !isSpoken(word, part.voice); });
  } else if (words.error().kind == ErrorKind::Cancelled) {
    return cancelled();
  } else {
    part.warnings.push_back({fmt::format("Speech cannot be recognised: {}", words.error().what), words.error().where});
  }
  return {};
}

void warnOfVoice(const MediaInfo& media, const SoundPart& part, std::vector<Warning>& warnings) {
  if (!media.audio) {
    warnings.push_back({"The clip has no sound: the voice is missing.", "sound"});
  } else if (part.error) {
    warnings.push_back(
        {fmt::format("The sound cannot be read, so the voice is missing: {}", part.error->what), part.error->where});
  } else if (presentFrames(part.voice) == 0) {
    const auto isMuted = [](MissingReason why) { return why == MissingReason::Muted; };
    const bool silent = std::all_of(part.voice.reason.begin(), part.voice.reason.end(), isMuted);
    warnings.push_back({silent ? "The sound is silent all along: the voice is missing."
                               : "Nobody speaks in the sound, or it is noise, music or clipped: the voice is missing.",
                        "sound"});
  }
}

/// Where warnings come from that are about the speaker's face, and so change with the speaker.
constexpr std::string_view faceWarning = "face";

void warnOfFace(const ClipFeatures& clip, std::vector<Warning>& warnings) {
  const FeatureTrack& face = clip.tracks[Modality::Vision];
  const double share = static_cast<double>(presentFrames(face)) / static_cast<double>(face.frames());
  if (clip.people.empty()) {
    warnings.push_back({"No face was found in any picture: the face is missing.", std::string(faceWarning)});
  } else if (share < 0.5) {
    warnings.push_back(
        {fmt::format("The face can be read in only {:.0f} % of the pictures; elsewhere it is missing.", 100 * share),
         std::string(faceWarning)});
  }
  if (clip.people.size() > 1)
    warnings.push_back({fmt::format("{} people are in the picture; the face is that of person {}. Another one can be "
                                    "made the speaker.",
                                    clip.people.size(), clip.speaker + 1),
                        std::string(faceWarning)});
}

void warnOfPicture(const MediaInfo& media, const PicturePart& part, std::vector<Warning>& warnings) {
  if (!media.video) {
    warnings.push_back({"The clip has no picture: the face is missing.", "picture"});
  } else if (part.error) {
    warnings.push_back(
        {fmt::format("The picture cannot be read, so the face is missing: {}", part.error->what), part.error->where});
  }
}

/// Makes `person` the one whose face is the face of the clip; `frameTimes` and `ends` are of all video frames.
void setSpeaker(ClipFeatures& clip, std::size_t person, std::span<const double> ends) {
  clip.speaker = person;
  if (clip.people.empty()) {
    clip.faces.assign(clip.frameTimes.size(), std::nullopt);
  } else {
    clip.faces = facesOf(clip.people[person], clip.frameTimes.size());
  }
  clip.tracks[Modality::Vision] =
      readFace(clip.frameTimes, ends, clip.faces, clip.media.video->width, clip.media.video->height);
}

bool isDoubtful(const Word& word) { return word.isHeard && word.confidence < leastConfidence; }

void warnOfWords(const ClipFeatures& clip, bool recogniserRan, std::vector<Warning>& warnings) {
  const Transcript& transcript = clip.transcript;
  const WordCounts& counts = clip.wordCounts;
  if (static_cast<double>(counts.unknown) > muchUnknown * static_cast<double>(counts.all())) {
    constexpr std::size_t mostNamed = 10;
    std::string named;
    for (std::size_t i = 0; i < std::min(counts.unknownWords.size(), mostNamed); ++i)
      (named += i == 0 ? "" : ", ") += counts.unknownWords[i];
    if (counts.unknownWords.size() > mostNamed) named += ", …";
    warnings.push_back({fmt::format("{} of {} words are not in the word table and count as missing: {}. Is the "
                                    "transcript in English?",
                                    counts.unknown, counts.all(), named),
                        wordsPlace});
  }
  const auto doubtful = std::ranges::count_if(transcript.words, isDoubtful);
  if (transcript.source == TranscriptSource::Recognised) {
    warnings.push_back({fmt::format("The words were recognised by machine and may be wrong; {} of {} are too doubtful "
                                    "and count as missing. A transcript beside the clip is better.",
                                    doubtful, transcript.words.size()),
                        transcript.origin});
  } else if (doubtful > 0) {
    warnings.push_back({fmt::format("{} of {} words are as the recogniser heard them, too doubtful, and count as "
                                    "missing. Write them in the transcript.",
                                    doubtful, transcript.words.size()),
                        wordsPlace});
  } else if (transcript.words.empty()) {
    warnings.push_back({recogniserRan ? "There is no transcript and no speech was recognised: the words are missing."
                                      : "There is no transcript: the words are missing.",
                        wordsPlace});
  }
}

/// The language track of the clip's transcript.
void readWords(ClipFeatures& clip, const WordVectors& vectors) {
  const Transcript& transcript = clip.transcript;
  FeatureTrack& track = clip.tracks[Modality::Language];
  track = languageFeatures(transcript.words, vectors);
  clip.wordCounts = countWords(transcript.words, vectors);
  for (std::size_t i = 0; i < transcript.words.size(); ++i)
    if (isDoubtful(transcript.words[i])) track.lose(i, MissingReason::NotRecognised);
}

/// End of the last thing that was decoded.
double decodedDuration(const SoundPart& sound, const PicturePart& picture) {
  double end = waveformStep * static_cast<double>(sound.waveform.size());
  if (!picture.seen.ends.empty()) end = std::max(end, picture.seen.ends.back());
  return end;
}

/// What decodedDuration() was when the clip was read.
double readDuration(const ClipFeatures& clip) {
  double duration = waveformStep * static_cast<double>(clip.waveform.size());
  for (const Modality m : {Modality::Audio, Modality::Vision})
    if (!clip.tracks[m].end.empty()) duration = std::max(duration, clip.tracks[m].end.back());
  return duration;
}

std::vector<double> timesWithoutPicture(double duration) {
  std::vector<double> times;
  for (std::size_t i = 0; static_cast<double>(i) * frameStepWithoutPicture < duration; ++i)
    times.push_back(static_cast<double>(i) * frameStepWithoutPicture);
  return times;
}

tl::unexpected<Error> nothingRead(const ClipFeatures& clip) {
  std::string why = "Neither words, nor a voice, nor a face could be read from this clip.";
  for (const Warning& warning : clip.warnings) why += " " + warning.what;
  return fail(ErrorKind::BadInput, std::move(why), pathText(clip.media.path),
              clip.damage.isNothing()
                  ? "Choose a clip in which a person speaks to the camera."
                  : "Ask for less damage, or choose a clip in which a person speaks to the camera.");
}

Result<ClipFeatures> extract(const std::filesystem::path& path, const ExtractionOptions& options,
                             const WordVectors& vectors, Progress& progress) {
  progress.update(0, "Opening the clip");
  if (auto checked = checkDamage(options.damage); !checked) return tl::unexpected(checked.error());
  auto media = probeMedia(path);
  if (!media) return tl::unexpected(media.error());
  ClipFeatures clip;
  clip.media = std::move(*media);
  clip.damage = options.damage;
  if (!clip.damage.isNothing())
    clip.warnings.push_back(
        {"The recording was damaged on request before it was read. The file itself is as it was.", clip.damage.text()});

  if (options.faceTable && !clip.media.video)
    return fail(ErrorKind::Mismatch, "The clip has no picture that a table of faces could belong to.",
                pathText(*options.faceTable), "Leave the table out.");

  SubProgress readingWords(progress, 0, 0.05);
  const auto written = writtenTranscript(clip.media, options.transcript, clip.warnings, readingWords);
  if (!written) return tl::unexpected(written.error());
  const bool recognise =
      options.recogniseSpeech && written->source == TranscriptSource::None && clip.media.audio.has_value();

  SoundPart sound;
  PicturePart picture;
  sound.voice.columns = voiceColumns();
  std::vector<ParallelPart> parts;
  if (clip.media.audio)
    parts.push_back({[&](Progress& part) {
                       sound.error = guarded("sound", [&] {
                         return readSoundPart(clip.media, written->text, options, recognise, sound, part);
                       });
                     },
                     recognise || !written->text.untimed.empty() ? 1.0 : 0.3});
  if (clip.media.video)
    parts.push_back({[&](Progress& part) {
                       picture.error = guarded("picture", [&] {
                         return readFaces(clip.media, options.damage, options.faceTable, picture.seen, part);
                       });
                     },
                     1.0});
  SubProgress reading(progress, 0.05, 0.98);
  runSideBySide(parts, reading);
  if (progress.isCancelled() || isCancel(sound.error) || isCancel(picture.error)) return cancelled();
  if (options.faceTable && picture.error) return tl::unexpected(*picture.error);

  const double duration = decodedDuration(sound, picture);
  if (recognise && !sound.words.empty()) {
    clip.transcript = {std::move(sound.words), TranscriptSource::Recognised, "pocketsphinx en-us"};
  } else if (written->source != TranscriptSource::None) {
    if (sound.words.empty()) sound.words = timedWithoutSound(written->text, duration);
    clip.transcript = {std::move(sound.words), sound.areAligned ? TranscriptSource::Aligned : written->source,
                       written->origin};
  }
  fitToClip(clip.transcript, duration, clip.warnings);
  damageWords(clip.transcript, clip.damage, vectors.plainWords());
  readWords(clip, vectors);
  warnOfWords(clip, recognise, clip.warnings);
  warnOfVoice(clip.media, sound, clip.warnings);
  warnOfPicture(clip.media, picture, clip.warnings);
  for (const std::vector<Warning>* more : {&sound.warnings, &picture.seen.warnings})
    clip.warnings.insert(clip.warnings.end(), more->begin(), more->end());
  const double told = std::max(clip.media.duration, clip.media.toldDuration);
  if (duration < 0.95 * told - 1)
    clip.warnings.push_back(
        {fmt::format("The file says that it lasts {:.1f} s, but only {:.1f} s could be read. It may be "
                     "cut short.",
                     told, duration),
         pathText(path)});

  clip.tracks[Modality::Audio] = std::move(sound.voice);
  clip.waveform = std::move(sound.waveform);
  if (picture.seen.ends.empty()) {
    clip.frameTimes = timesWithoutPicture(duration);
    clip.tracks[Modality::Vision].columns = faceColumns();
  } else {
    clip.frameTimes = std::move(picture.seen.times);
    clip.people = std::move(picture.seen.people);
    const std::size_t speaker =
        chooseSpeaker(clip.people, {clip.media.video->width, clip.media.video->height, clip.frameTimes, clip.waveform});
    setSpeaker(clip, speaker, picture.seen.ends);
    warnOfFace(clip, clip.warnings);
  }
  const auto isEmpty = [](const FeatureTrack& track) { return presentFrames(track) == 0; };
  if (std::all_of(clip.tracks.begin(), clip.tracks.end(), isEmpty)) return nothingRead(clip);
  progress.update(1, "Clip read");
  return clip;
}

}  // namespace

Result<ClipFeatures> extractClip(const std::filesystem::path& path, const ExtractionOptions& options,
                                 const WordVectors& vectors, Progress& progress) {
  std::optional<Result<ClipFeatures>> clip;
  const auto error = guarded("clip", [&]() -> Result<void> {
    clip = extract(path, options, vectors, progress);
    return {};
  });
  if (error) return tl::unexpected(*error);
  return std::move(*clip);
}

ClipFeatures withSpeaker(const ClipFeatures& clip, std::size_t person) {
  ClipFeatures changed = clip;
  if (person >= clip.people.size() || person == clip.speaker) return changed;
  setSpeaker(changed, person, clip.tracks[Modality::Vision].end);
  std::erase_if(changed.warnings, [](const Warning& warning) { return warning.where == faceWarning; });
  warnOfFace(changed, changed.warnings);
  return changed;
}

ClipFeatures withWords(const ClipFeatures& clip, Transcript transcript, const WordVectors& vectors) {
  ClipFeatures changed = clip;
  std::erase_if(changed.warnings, [&clip](const Warning& warning) {
    return warning.where == wordsPlace || warning.where == clip.transcript.origin;
  });
  changed.transcript = std::move(transcript);
  fitToClip(changed.transcript, readDuration(clip), changed.warnings);
  readWords(changed, vectors);
  warnOfWords(changed, false, changed.warnings);
  return changed;
}

Result<std::vector<Word>> alignToClip(const std::vector<std::string>& words, const ClipFeatures& clip,
                                      std::vector<Warning>& warnings, Progress& progress) {
  SubProgress decoding(progress, 0, 0.2);
  const auto sound = readSound(clip.media.path, soundRate, decoding);
  if (!sound) return tl::unexpected(sound.error());
  SubProgress aligning(progress, 0.2, 1);
  auto aligned = alignWords(words, *sound, warnings, aligning);
  if (!aligned) return aligned;
  Transcript transcript{std::move(*aligned), TranscriptSource::Aligned, {}};
  fitToClip(transcript, readDuration(clip), warnings);
  return transcript.words;
}

}  // namespace hrlf
