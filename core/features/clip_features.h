// A clip, read: the meeting point of media and features, and all that the rest of the program needs of a clip.
#pragma once

#include "core/base/error.h"
#include "core/base/modality.h"
#include "core/base/progress.h"
#include "core/damage/damage_request.h"
#include "core/features/face.h"
#include "core/features/feature_track.h"
#include "core/features/person_track.h"
#include "core/features/segment.h"
#include "core/features/word_vectors.h"
#include "core/media/media_info.h"
#include "core/media/transcript.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace hrlf {

struct ExtractionOptions {
  std::optional<std::filesystem::path> transcript;  ///< any that readTranscript() takes; wins over sidecars
  std::optional<std::filesystem::path> faceTable;   ///< of OpenFace, see readFaceTable(); wins over one beside the clip
  bool recogniseSpeech = true;                      ///< when there is no transcript at all
  bool alignWords = false;  ///< find the words of cues in the sound; a transcript without times always is aligned
  DamageRequest damage;     ///< done to pictures, sound and words before anything is read
};

/// Raw features of one clip, at their own rates, on one clock.
struct ClipFeatures {
  MediaInfo media;
  Transcript transcript;
  WordCounts wordCounts;             ///< how the words of the transcript were found in the word table
  PerModality<FeatureTrack> tracks;  ///< words; 10 ms voice frames; one face frame a video frame
  std::vector<double> frameTimes;    ///< seconds of each video frame; every 40 ms where there is no picture
  std::vector<PersonTrack> people;   ///< the most prominent ones, by their faces; empty where there is no picture
  std::size_t speaker = 0;           ///< of `people`: whose face the vision track reads
  std::vector<std::optional<FaceObservation>> faces;  ///< the speaker's, one a video frame; empty without a picture
  std::vector<float> waveform;                        ///< peak of |sample| in each 10 ms, [0, 1], for drawing
  DamageRequest damage;           ///< what was done to the recording before it was read; the file is as it was
  std::vector<Warning> warnings;  ///< no sound, no face found, words by recogniser, damaged packets, ...
};

/// Decodes the clip and reads words, voice and face. Errors: what probeMedia() says; nothing at all could be read.
/// A part that cannot be had (no sound, no face) is a warning and a missing modality, not an error. Words: the given
/// transcript, else a sidecar, else embedded subtitles, else the recogniser; words without times are aligned to the
/// sound, those of cues lie in the speech of their cue; recognised words with a confidence below
/// 0.3 stay in the transcript and are missing frames of the language track. Sound and picture are read on two threads
/// of its own; `progress` is used on the calling thread only.
[[nodiscard]] Result<ClipFeatures> extractClip(const std::filesystem::path& path, const ExtractionOptions& options,
                                               const WordVectors& vectors, Progress& progress);

/// A copy in which another person is the speaker: `faces`, the vision track and the warnings about the face are theirs.
/// Nothing is decoded again. The same clip when there is no such person.
[[nodiscard]] ClipFeatures withSpeaker(const ClipFeatures& clip, std::size_t person);

/// A copy with other words, which a person has corrected: transcript, language track and the warnings about the words
/// are theirs; words are ordered and fitted to the clip. Nothing is decoded again.
[[nodiscard]] ClipFeatures withWords(const ClipFeatures& clip, Transcript transcript, const WordVectors& vectors);

/// Finds when these words are spoken in the sound of the clip, decoded again: in order, apart and within the clip.
/// Errors: those of readSound() and alignWords().
[[nodiscard]] Result<std::vector<Word>> alignToClip(const std::vector<std::string>& words, const ClipFeatures& clip,
                                                    std::vector<Warning>& warnings, Progress& progress);

/// Length of one step of voice and face in the model's input, seconds.
inline constexpr double modelStep = 0.08;

/// The clip as the model sees it: words as they are; voice and face averaged over steps of `modelStep` (what describes
/// voicing over the voiced frames only; a step is missing when less than a quarter of its frames is present).
/// All three tracks start at 0 and end with the clip.
[[nodiscard]] PerModality<FeatureTrack> modelTracks(const ClipFeatures& clip);

/// The same pooling for one track, e.g. of a simulated utterance: steps [k step, (k + 1) step) from 0, the last one cut
/// at `duration`. A frame counts in each step it overlaps, by the length of the overlap. Columns for which
/// describesVoicing() holds are averaged over frames whose column "voicing" is above 0.5; a step without any gets what
/// lies on the straight line between the voiced steps before and after it, as a zero would be taken for a very low
/// voice, and 0 where no step is voiced.
[[nodiscard]] FeatureTrack poolTrack(const FeatureTrack& track, double step, double duration);

/// Frames [first, last) of a track.
struct FrameRange {
  std::size_t first = 0;
  std::size_t last = 0;
  friend bool operator==(const FrameRange&, const FrameRange&) = default;
};

/// The frames that overlap [from, to) by more than a microsecond. Ends of frames must ascend as their starts do.
[[nodiscard]] FrameRange framesBetween(const FeatureTrack& track, double from, double to);

/// The frames of each track that overlap [from, to), as framesBetween() says, as a Segment.
[[nodiscard]] Segment segmentBetween(const PerModality<FeatureTrack>& tracks, double from, double to);

/// Raised whenever the numbers of a column change their meaning, so that older models are refused.
inline constexpr int clipExtractorVersion = 2;

/// Schema of such segments: wordColumns(width), voiceColumns(), faceColumns(), extractor "clip/<version>", followed by
/// the name of the word table when it is not the built-in one.
[[nodiscard]] FeatureSchema clipSchema(const WordVectors& vectors);

}  // namespace hrlf
