// Reading whole clips: where words come from, what is missing and said to be, cancel and damage.
#include "core/features/clip_features.h"

#include "core/base/atomic_file.h"
#include "core/features/voice.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <string>

using namespace hrlf;

namespace {

/// A fixture tool; the tests need ffmpeg and espeak-ng.
void run(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  if (!process.waitForFinished(60000) || process.exitCode() != 0)
    qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
}

bool warns(const ClipFeatures& clip, const std::string& text) {
  return std::any_of(clip.warnings.begin(), clip.warnings.end(),
                     [&](const Warning& w) { return w.what.find(text) != std::string::npos; });
}

std::size_t seen(const FeatureTrack& track) {
  return static_cast<std::size_t>(std::count(track.present.begin(), track.present.end(), std::uint8_t{1}));
}

bool isWhole(const FeatureTrack& track) {
  return track.start.size() == track.end.size() && track.start.size() == track.present.size() &&
         track.values.size() == track.frames() * track.width() &&
         std::is_sorted(track.start.begin(), track.start.end()) && std::is_sorted(track.end.begin(), track.end.end()) &&
         std::all_of(track.values.begin(), track.values.end(), [](float v) { return std::isfinite(v); });
}

constexpr const char* subtitles =
    "1\n00:00:00,200 --> 00:00:01,400\nThis is a wonderful film\n\n"
    "2\n00:00:01,500 --> 00:00:02,300\nxyzzyqq honestly\n";

}  // namespace

class ClipFeaturesTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  std::optional<WordVectors> vectors_;

  [[nodiscard]] QString file(const QString& name) const { return folder_.filePath(name); }
  [[nodiscard]] std::filesystem::path path(const QString& name) const { return file(name).toStdString(); }
  Result<ClipFeatures> extract(const QString& name, const ExtractionOptions& options) {
    Progress progress;
    return extractClip(path(name), options, *vectors_, progress);
  }
  static ExtractionOptions written() {
    ExtractionOptions options;
    options.recogniseSpeech = false;
    return options;
  }

 private slots:
  void initTestCase() {
    auto vectors = WordVectors::openBuiltIn();
    QVERIFY(vectors);
    vectors_ = std::move(*vectors);
    run("espeak-ng", {"-w", file("speech.wav"), "this is a wonderful film, honestly"});
    const QStringList quiet{"-v", "error", "-y"};
    const QStringList picture{"-f", "lavfi", "-i", "testsrc=size=160x120:rate=10:duration=2.5"};
    run("ffmpeg",
        quiet + picture + QStringList{"-i", file("speech.wav"), "-c:v", "mpeg4", "-c:a", "aac", file("talk.mp4")});
    run("ffmpeg", quiet + picture + QStringList{"-c:v", "mpeg4", file("mute.mp4")});
    run("ffmpeg", quiet + QStringList{"-f", "lavfi", "-i", "anullsrc=r=16000:cl=mono", "-t", "2", file("silent.wav")});
    QVERIFY(writeFileAtomically(path("words.srt"), subtitles));
    run("ffmpeg", quiet + QStringList{"-i", file("talk.mp4"), "-i", file("words.srt"), "-c", "copy", "-c:s", "mov_text",
                                      "-metadata:s:s:0", "language=eng", file("embedded.mp4")});
    run("ffmpeg", quiet + QStringList{"-i", file("talk.mp4"), "-c", "copy", "-f", "mpegts", file("talk.ts")});
  }

  void clipWithSidecar() {
    QVERIFY(writeFileAtomically(path("talk.srt"), subtitles));
    const auto clip = extract("talk.mp4", {});
    std::filesystem::remove(path("talk.srt"));
    QVERIFY2(clip, clip ? "" : clip.error().message().c_str());
    QCOMPARE(clip->transcript.source, TranscriptSource::Sidecar);
    QCOMPARE(clip->transcript.origin, std::string("talk.srt"));
    QCOMPARE(clip->transcript.words.size(), std::size_t{7});

    const FeatureTrack& words = clip->tracks[Modality::Language];
    QCOMPARE(words.width(), std::size_t{100});
    // "a" has no vector in the table, "xyzzyqq" none anywhere.
    QCOMPARE(words.present, (std::vector<std::uint8_t>{1, 1, 0, 1, 1, 0, 1}));
    QVERIFY(words.start[0] >= 0.2 && words.end[4] <= 1.4 + 1e-9 && words.start[5] >= 1.5);

    const FeatureTrack& voice = clip->tracks[Modality::Audio];
    QCOMPARE(voice.columns, voiceColumns());
    QVERIFY(seen(voice) > 100);
    QVERIFY(std::abs(static_cast<double>(clip->waveform.size()) - static_cast<double>(voice.frames())) < 5);
    const float loudest = *std::max_element(clip->waveform.begin(), clip->waveform.end());
    QVERIFY(loudest > 0.1F && loudest <= 1.0F);

    QCOMPARE(clip->frameTimes.size(), std::size_t{25});
    QVERIFY(std::abs(clip->frameTimes[10] - 1.0) < 1e-3);
    QCOMPARE(clip->faces.size(), std::size_t{25});
    const FeatureTrack& face = clip->tracks[Modality::Vision];
    QCOMPARE(face.columns, faceColumns());
    QCOMPARE(face.frames(), std::size_t{25});
    QCOMPARE(seen(face), std::size_t{0});
    QCOMPARE(face.end[10], face.start[11]);
    QVERIFY(warns(*clip, "No face"));
    for (const FeatureTrack& track : clip->tracks) QVERIFY(isWhole(track));

    const PerModality<FeatureTrack> tracks = modelTracks(*clip);
    QCOMPARE(tracks[Modality::Audio].frames(), tracks[Modality::Vision].frames());
    QVERIFY(std::abs(tracks[Modality::Vision].end.back() - 2.5) < 0.05);
    for (const FeatureTrack& track : tracks) QVERIFY(isWhole(track));
    QVERIFY(segmentBetween(tracks, 0, 2.5)[Modality::Vision].isMissing());
    QVERIFY(!segmentBetween(tracks, 0, 2.5)[Modality::Audio].isMissing());
  }

  void embeddedSubtitles() {
    const auto clip = extract("embedded.mp4", {});
    QVERIFY2(clip, clip ? "" : clip.error().message().c_str());
    QCOMPARE(clip->transcript.source, TranscriptSource::Embedded);
    QVERIFY(clip->transcript.origin.find("(eng)") != std::string::npos);
    QCOMPARE(clip->transcript.words.size(), std::size_t{7});
  }

  void givenTranscriptWins() {
    QVERIFY(writeFileAtomically(path("mine.srt"), "1\n00:00:00,100 --> 00:00:01,000\nhorrible\n"));
    ExtractionOptions options;
    options.transcript = path("mine.srt");
    const auto clip = extract("embedded.mp4", options);
    QVERIFY(clip);
    QCOMPARE(clip->transcript.words.size(), std::size_t{1});
    QCOMPARE(clip->transcript.origin, std::string("mine.srt"));
    // A person asked for it: to go on without would be a silent mistake.
    options.transcript = path("nowhere.srt");
    QVERIFY(!extract("embedded.mp4", options));
  }

  void brokenSidecarIsAWarning() {
    QVERIFY(writeFileAtomically(path("embedded.srt"), "nothing of this is a cue"));
    const auto clip = extract("embedded.mp4", {});
    std::filesystem::remove(path("embedded.srt"));
    QVERIFY(clip);
    QCOMPARE(clip->transcript.source, TranscriptSource::Embedded);
    QVERIFY(warns(*clip, "beside the clip cannot be used"));
  }

  void plainTextIsAligned() {
    QVERIFY(writeFileAtomically(path("talk.txt"), "This is a wonderful film, honestly!"));
    const auto clip = extract("talk.mp4", {});
    std::filesystem::remove(path("talk.txt"));
    QVERIFY2(clip, clip ? "" : clip.error().message().c_str());
    QCOMPARE(clip->transcript.source, TranscriptSource::Aligned);
    QCOMPARE(clip->transcript.origin, std::string("talk.txt"));
    QCOMPARE(clip->transcript.words.size(), std::size_t{6});
    const Word& last = clip->transcript.words.back();
    QCOMPARE(last.text, std::string("honestly!"));
    QVERIFY(last.start > 0.8 && last.end < 2.5 && last.confidence > 0.5);
    QCOMPARE(clip->wordCounts.known, std::size_t{5});
    QCOMPARE(clip->wordCounts.bare, std::size_t{1});
    // Far more words than can be said in this time are of another clip.
    std::string novel;
    for (int i = 0; i < 500; ++i) novel += "word ";
    QVERIFY(writeFileAtomically(path("novel.txt"), novel));
    ExtractionOptions options;
    options.transcript = path("novel.txt");
    const auto refused = extract("talk.mp4", options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Mismatch);
  }

  void otherWordsChangeNothingElse() {
    ExtractionOptions options;
    options.transcript = path("words.srt");
    const auto clip = extract("talk.mp4", options);
    QVERIFY(clip);
    Transcript edited = clip->transcript;
    edited.source = TranscriptSource::Edited;
    edited.words = {{"terrible", 0.5, 1.0, 1.0}, {"late", 500, 501, 1.0}, {"blorptagq", 0.1, 0.4, 1.0}};
    const ClipFeatures changed = withWords(*clip, edited, *vectors_);
    // In order, and within the clip.
    QCOMPARE(changed.transcript.words.size(), std::size_t{2});
    QCOMPARE(changed.transcript.words[1].text, std::string("terrible"));
    QCOMPARE(changed.tracks[Modality::Language].present, (std::vector<std::uint8_t>{0, 1}));
    QCOMPARE(changed.wordCounts.unknownWords, std::vector<std::string>{"blorptagq"});
    QVERIFY(warns(changed, "not in the word table"));
    QVERIFY(warns(changed, "1 of 3 words"));
    QVERIFY(changed.tracks[Modality::Audio].values == clip->tracks[Modality::Audio].values);
    QVERIFY(changed.frameTimes == clip->frameTimes);
    // The words can be put right again, and the warnings with them.
    const ClipFeatures back = withWords(changed, clip->transcript, *vectors_);
    QVERIFY(back.tracks[Modality::Language].values == clip->tracks[Modality::Language].values);
    QVERIFY(!warns(back, "1 of 3 words"));
  }

  void aCorrectedWordMakesNoOtherCertain() {
    ExtractionOptions options;
    options.transcript = path("words.srt");
    const auto clip = extract("talk.mp4", options);
    QVERIFY(clip);
    Transcript edited = clip->transcript;
    edited.source = TranscriptSource::Edited;
    edited.words = {{"terrible", 0.5, 1.0, 1.0}, {"good", 1.1, 1.4, 0.1, true}, {"bad", 1.5, 1.8, 0.9, true}};
    const ClipFeatures changed = withWords(*clip, edited, *vectors_);
    const FeatureTrack& track = changed.tracks[Modality::Language];
    QCOMPARE(track.present, (std::vector<std::uint8_t>{1, 0, 1}));
    QCOMPARE(track.reason[1], MissingReason::NotRecognised);
    QVERIFY(warns(changed, "1 of 3 words are as the recogniser heard them"));
    // Written by a person, of whatever confidence its times are.
    edited.words[1].isHeard = false;
    QCOMPARE(withWords(*clip, edited, *vectors_).tracks[Modality::Language].present,
             (std::vector<std::uint8_t>{1, 1, 1}));
  }

  void wordsOutsideTheClipAreLeftOut() {
    QVERIFY(writeFileAtomically(path("other.srt"),
                                "1\n00:00:00,500 --> 00:00:01,500\ngood film\n\n"
                                "2\n00:00:01,000 --> 00:00:02,000\nvery bad\n\n"
                                "3\n00:01:00,000 --> 00:01:02,000\nlate words\n"));
    ExtractionOptions options = written();
    options.transcript = path("other.srt");
    const auto clip = extract("talk.mp4", options);
    QVERIFY(clip);
    QVERIFY(warns(*clip, "2 of 6 words"));
    QCOMPARE(clip->transcript.words.size(), std::size_t{4});
    // The cues overlap; the words do not.
    for (std::size_t i = 1; i < clip->transcript.words.size(); ++i) {
      QVERIFY(clip->transcript.words[i].start >= clip->transcript.words[i - 1].end);
      QVERIFY(clip->transcript.words[i].end > clip->transcript.words[i].start);
    }
    QVERIFY(isWhole(clip->tracks[Modality::Language]));
  }

  void clipWithoutSound() {
    ExtractionOptions options;
    options.transcript = path("words.srt");
    const auto clip = extract("mute.mp4", options);
    QVERIFY2(clip, clip ? "" : clip.error().message().c_str());
    QVERIFY(warns(*clip, "no sound"));
    QVERIFY(clip->waveform.empty());
    QCOMPARE(clip->tracks[Modality::Audio].columns, voiceColumns());
    QCOMPARE(clip->tracks[Modality::Audio].frames(), std::size_t{0});
    const PerModality<FeatureTrack> tracks = modelTracks(*clip);
    QCOMPARE(tracks[Modality::Audio].frames(), tracks[Modality::Vision].frames());
    QCOMPARE(seen(tracks[Modality::Audio]), std::size_t{0});
  }

  void soundAlone() {
    const auto clip = extract("speech.wav", written());
    QVERIFY2(clip, clip ? "" : clip.error().message().c_str());
    QVERIFY(warns(*clip, "no picture"));
    QVERIFY(warns(*clip, "no transcript"));
    QVERIFY(clip->faces.empty());
    QCOMPARE(clip->transcript.source, TranscriptSource::None);
    QVERIFY(clip->frameTimes.size() > 25);
    QCOMPARE(clip->frameTimes[1], 0.04);
    QVERIFY(clip->frameTimes.back() < clip->media.duration);
    QVERIFY(clip->frameTimes.back() > clip->media.duration - 0.1);
    const PerModality<FeatureTrack> tracks = modelTracks(*clip);
    QCOMPARE(tracks[Modality::Vision].columns, faceColumns());
    QCOMPARE(tracks[Modality::Vision].frames(), tracks[Modality::Audio].frames());
  }

  void noWordsAreHeardInNoise() {
    // The recogniser by itself hears words in this noise.
    run("ffmpeg", {"-v", "error", "-y", "-f", "lavfi", "-i", "anoisesrc=color=brown:amplitude=0.3:duration=4:r=16000",
                   "-f", "lavfi", "-i", "testsrc=size=64x48:rate=2:duration=4", file("noise.mkv")});
    Progress progress;
    const auto clip = extractClip(path("noise.mkv"), {}, *vectors_, progress);
    QVERIFY(!clip);
    QVERIFY2(clip.error().what.find("no speech was recognised") != std::string::npos, clip.error().what.c_str());
    QVERIFY(clip.error().what.find("Nobody speaks") != std::string::npos);
  }

  void recogniserIsTheLastResort() {
    const auto clip = extract("speech.wav", {});
    QVERIFY2(clip, clip ? "" : clip.error().message().c_str());
    // What it hears in a synthetic voice is not the point; doubtful words are no evidence.
    if (clip->transcript.source == TranscriptSource::Recognised) QVERIFY(warns(*clip, "recognised by machine"));
    const FeatureTrack& words = clip->tracks[Modality::Language];
    QCOMPARE(words.frames(), clip->transcript.words.size());
    for (std::size_t i = 0; i < words.frames(); ++i)
      if (clip->transcript.words[i].confidence < 0.3) QCOMPARE(words.present[i], std::uint8_t{0});
  }

  void nothingAtAllIsAnError() {
    const auto mute = extract("mute.mp4", written());
    QVERIFY(!mute);
    QCOMPARE(mute.error().kind, ErrorKind::BadInput);
    QVERIFY(mute.error().what.find("Neither words") != std::string::npos);
    QVERIFY(mute.error().what.find("no sound") != std::string::npos);
    QVERIFY(!extract("silent.wav", written()));
  }

  void otherFilesAreErrors() {
    QVERIFY(writeFileAtomically(path("empty.mp4"), ""));
    QVERIFY(writeFileAtomically(path("text.mp4"), std::string(5000, 'x')));
    for (const char* name : {"empty.mp4", "text.mp4", "nowhere.mp4", "words.srt"}) {
      const auto clip = extract(name, written());
      QVERIFY2(!clip, name);
      QVERIFY(!clip.error().what.empty());
    }
  }

  void cutShortClipGivesWhatItHas() {
    const auto whole = readFile(path("talk.ts"));
    QVERIFY(whole);
    QVERIFY(writeFileAtomically(path("cut.ts"), whole->substr(0, whole->size() / 2)));
    const auto clip = extract("cut.ts", written());
    QVERIFY2(clip, clip ? "" : clip.error().message().c_str());
    QVERIFY(clip->frameTimes.size() > 2);
    QVERIFY(clip->waveform.size() > 20 && clip->waveform.size() < 150);
    for (const FeatureTrack& track : clip->tracks) QVERIFY(isWhole(track));
    // An mp4 without its index is no clip at all.
    const auto mp4 = readFile(path("talk.mp4"));
    QVERIFY(mp4);
    QVERIFY(writeFileAtomically(path("cut.mp4"), mp4->substr(0, mp4->size() / 2)));
    QVERIFY(!extract("cut.mp4", written()));
  }

  void cutShortMp4SaysSo() {
    run("ffmpeg", {"-v",
                   "error",
                   "-y",
                   "-f",
                   "lavfi",
                   "-i",
                   "testsrc=size=160x120:rate=10:duration=8",
                   "-stream_loop",
                   "4",
                   "-i",
                   file("speech.wav"),
                   "-t",
                   "8",
                   "-c:v",
                   "mpeg4",
                   "-c:a",
                   "aac",
                   "-movflags",
                   "+faststart",
                   file("whole.mp4")});
    auto bytes = readFile(path("whole.mp4"));
    QVERIFY(bytes);
    QVERIFY(writeFileAtomically(path("cut.mp4"), std::string_view(*bytes).substr(0, bytes->size() / 2)));
    const auto clip = extract("cut.mp4", written());
    QVERIFY2(clip, clip ? "" : clip.error().message().c_str());
    QVERIFY(clip->media.duration < 6);
    QVERIFY(warns(*clip, "cut short"));
    const auto whole = extract("whole.mp4", written());
    QVERIFY(whole);
    QVERIFY(!warns(*whole, "cut short"));
  }

  void progressGrowsOnTheCallersThread() {
    const QThread* caller = QThread::currentThread();
    double last = 0;
    bool fallsBack = false;
    bool isElsewhere = false;
    Progress progress([&](double fraction, std::string_view) {
      fallsBack = fallsBack || fraction < last - 1e-12 || fraction > 1;
      isElsewhere = isElsewhere || QThread::currentThread() != caller;
      last = fraction;
    });
    QVERIFY(extractClip(path("talk.mp4"), written(), *vectors_, progress));
    QVERIFY(!fallsBack);
    QVERIFY(!isElsewhere);
    QCOMPARE(last, 1.0);
  }

  void cancelIsHeardSoon() {
    run("ffmpeg", {"-v", "error", "-y", "-stream_loop", "15", "-i", file("talk.mp4"), "-c", "copy", file("long.mp4")});
    QElapsedTimer sinceCancel;
    Progress* asked = nullptr;
    Progress progress([&](double fraction, std::string_view) {
      // By then the models are loaded and pictures are being read.
      if (fraction < 0.4 || sinceCancel.isValid()) return;
      sinceCancel.start();
      asked->requestCancel();
    });
    asked = &progress;
    const auto clip = extractClip(path("long.mp4"), written(), *vectors_, progress);
    QVERIFY(!clip);
    QCOMPARE(clip.error().kind, ErrorKind::Cancelled);
    QVERIFY2(sinceCancel.elapsed() < 2000, qPrintable(QString::number(sinceCancel.elapsed())));
  }
};

QTEST_GUILESS_MAIN(ClipFeaturesTest)
#include "clip_features_test.moc"
