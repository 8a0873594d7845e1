#include "core/simulation/demo_clip.h"

#include "core/media/clip_writer.h"
#include "core/simulation/drawn_face.h"
#include "core/simulation/face_motion.h"
#include "core/simulation/prosody.h"
#include "core/simulation/random.h"
#include "core/simulation/speech_synthesis.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

namespace hrlf {
namespace {

constexpr int side = 512;  ///< pixels, of the square picture
constexpr double framesPerSecond = 25;
constexpr int bitrate = 600'000;
constexpr double pause = 0.4;  ///< seconds between sentences

struct Line {
  const char* text;
  double valence;
};

constexpr std::array lines{
    Line{"I am so happy with this trip!", 1.0},
    Line{"The hotel is wonderful, the food is delicious, and I love the beach.", 1.0},
    Line{"It is the best holiday ever!", 1.0},
    Line{"But today the weather is terrible.", -1.0},
    Line{"My bag is lost, and I feel really sad.", -1.0},
    Line{"I am so disappointed, it is awful.", -1.0},
};

/// The sound and what is said in it.
struct Track {
  Sound sound;
  std::vector<Cue> cues;
  double turn = 0;  ///< seconds, where the mood changes
};

/// A cue for each phrase of a few words, so that the words' times, which are spread over the cue's, stay right.
void addCues(const std::vector<Word>& words, double offset, std::vector<Cue>& cues) {
  constexpr std::size_t longest = 4;
  std::size_t inCue = 0;
  for (const Word& word : words) {
    if (inCue == 0) {
      cues.push_back({offset + word.start, offset + word.end, word.text});
    } else {
      cues.back().text += " " + word.text;
      cues.back().end = offset + word.end;
    }
    const char last = word.text.back();
    const bool phraseEnds = last == ',' || last == '.' || last == '!';
    inCue = phraseEnds || inCue + 1 == longest ? 0 : inCue + 1;
  }
}

Result<Track> speak(Random& random, Progress& progress) {
  constexpr std::array<const char*, 3> variants{"f2", "f3", "f1"};
  VoiceIdentity voice;
  voice.voice = std::string("en-us+") + random.pick(variants);
  voice.rate = 168;
  std::vector<SpokenStyle> styles;
  std::vector<SpeechRequest> requests;
  for (const Line& line : lines) {
    styles.push_back(styleOf(voice, {line.valence, Displeasure::Sad}, line.text, random));
    requests.push_back(styles.back().request);
  }
  Result<std::vector<Speech>> speeches = synthesiseSpeech(requests, progress);
  if (!speeches) return tl::unexpected(speeches.error());
  Track track;
  std::vector<float>& samples = track.sound.samples;
  const auto rest = static_cast<std::size_t>(pause * track.sound.sampleRate);
  samples.resize(rest);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const double start = track.sound.duration();
    if (i > 0 && lines[i].valence < 0 && lines[i - 1].valence > 0) track.turn = start - pause / 2;
    Speech& speech = (*speeches)[i];
    addCues(speech.words, start, track.cues);
    applyColour(speech.sound, styles[i].colour, random);
    samples.insert(samples.end(), speech.sound.samples.begin(), speech.sound.samples.end());
    samples.resize(samples.size() + rest);
  }
  applyRecording(track.sound, {-3, 80, 7500, 45}, random);
  return track;
}

float mixed(float a, float b, float share) { return a + (b - a) * share; }

/// Between two moments: the face goes over from one mood to the other.
FaceMoment mixed(const FaceMoment& a, const FaceMoment& b, float share) {
  constexpr std::array units{&ActionUnits::innerBrowRaiser,    &ActionUnits::outerBrowRaiser,
                             &ActionUnits::browLowerer,        &ActionUnits::cheekRaiser,
                             &ActionUnits::noseWrinkler,       &ActionUnits::lipCornerPuller,
                             &ActionUnits::lipCornerDepressor, &ActionUnits::chinRaiser,
                             &ActionUnits::lipTightener,       &ActionUnits::jawDrop,
                             &ActionUnits::lipPucker};
  FaceMoment moment = a;
  for (const auto unit : units) moment.units.*unit = mixed(a.units.*unit, b.units.*unit, share);
  moment.pose = {mixed(a.pose.yaw, b.pose.yaw, share), mixed(a.pose.pitch, b.pose.pitch, share),
                 mixed(a.pose.roll, b.pose.roll, share)};
  return moment;
}

Result<void> write(const std::filesystem::path& path, const Track& track, Random& random, Progress& progress) {
  FaceIdentity face;
  face.rest = neutralFace();
  face.view = {side, side, {side * 0.5F, side * 0.44F}, side * 0.185F};
  const DrawnFace drawing(side, side, random);
  const std::vector<float> opening = mouthOpening(track.sound, framesPerSecond);
  const std::vector<FaceMoment> glad = animate(face, {0.95, Displeasure::Sad}, opening, framesPerSecond, random);
  const std::vector<FaceMoment> sad = animate(face, {-0.95, Displeasure::Sad}, opening, framesPerSecond, random);

  Result<ClipWriter> writer = ClipWriter::create(path, side, side, framesPerSecond, track.sound.sampleRate, bitrate);
  if (!writer) return tl::unexpected(writer.error());
  for (std::size_t i = 0; i < opening.size(); ++i) {
    if (progress.isCancelled()) return cancelled();
    progress.update(0.05 + 0.93 * static_cast<double>(i) / static_cast<double>(opening.size()),
                    "Drawing the demo clip");
    const double time = static_cast<double>(i) / framesPerSecond;
    const auto ramp = static_cast<float>(std::clamp((time - track.turn) / 0.8, 0.0, 1.0));
    FaceMoment moment = mixed(glad[i], sad[i], ramp * ramp * (3 - 2 * ramp));
    VideoFrame frame = drawing.draw(deform(face.rest, moment.units), moment.pose, face.view, moment.units.cheekRaiser);
    frame.time = time;
    frame.duration = 1 / framesPerSecond;
    if (const Result<void> added = writer->addPicture(frame); !added) return added;
  }
  if (const Result<void> added = writer->addSound(track.sound.samples); !added) return added;
  for (const Cue& cue : track.cues) {
    if (const Result<void> added = writer->addCue(cue); !added) return added;
  }
  return writer->finish();
}

}  // namespace

Result<void> makeDemoClip(const std::filesystem::path& path, std::uint64_t seed, Progress& progress) {
  Random random(seed);
  const Result<Track> track = speak(random, progress);
  if (!track) return tl::unexpected(track.error());
  try {
    const Result<void> written = write(path, *track, random, progress);
    if (written) progress.update(1, "Drawing the demo clip");
    return written;
  } catch (const cv::Exception& exception) {
    return fail(ErrorKind::Internal, "The face of the demo clip could not be drawn.", exception.what());
  }
}

}  // namespace hrlf
