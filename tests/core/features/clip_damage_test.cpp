// Damage on request, through the whole extraction: what it then misses, when, and why.
#include "core/base/resources.h"
#include "core/features/clip_cache.h"
#include "core/features/clip_features.h"
#include "tests/core/damage/damage_specs.h"
#include "tests/core/media/media_fixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hrlf;
using hrlf::test::damageOf;

namespace {

double presentShare(const FeatureTrack& track) {
  const auto count = std::count(track.present.begin(), track.present.end(), std::uint8_t{1});
  return static_cast<double>(count) / static_cast<double>(track.frames());
}

}  // namespace

class ClipDamageTest : public QObject {
  Q_OBJECT

 private:
  test::MediaFolder folder_;
  std::optional<WordVectors> vectors_;
  ClipFeatures clean_;

  [[nodiscard]] ClipFeatures extract(const DamageRequest& damage) const {
    ExtractionOptions options;
    options.recogniseSpeech = false;
    options.damage = damage;
    Progress progress;
    auto clip = extractClip(folder_.path("talk.mp4"), options, *vectors_, progress);
    if (!clip) qFatal("%s", clip.error().message().c_str());
    return std::move(*clip);
  }

 private slots:
  void initTestCase() {
    auto vectors = WordVectors::openBuiltIn();
    QVERIFY(vectors);
    vectors_ = std::move(*vectors);
    const auto demo = resourcePath(demoClipName);
    QVERIFY(demo);
    QVERIFY(folder_.make("talk.mp4", {"-i", QString::fromStdString(demo->native()), "-t", "4", "-r", "10", "-vf",
                                      "scale=256:-2", "-c:v", "libx264", "-preset", "veryfast", "-c:a", "aac"}));
    QVERIFY(folder_.write("talk.srt", "1\n00:00:00,200 --> 00:00:03,800\nWhat a really great and wonderful movie\n"));
    clean_ = extract({});
    QVERIFY2(presentShare(clean_.tracks[Modality::Vision]) > 0.9, "the demo clip shows a face");
    QVERIFY(clean_.damage.isNothing());
  }

  void whatIsTakenIsMissingThere() {
    const ClipFeatures clip = extract(damageOf({"mute:from=1:to=2", "black:from=2:to=3"}));
    const FeatureTrack& voice = clip.tracks[Modality::Audio];
    for (std::size_t i = 0; i < voice.frames(); ++i) {
      // A frame of the voice looks a little around itself.
      if (voice.start[i] > 1.05 && voice.end[i] < 1.95) {
        QCOMPARE(voice.present[i], std::uint8_t{0});
        QCOMPARE(voice.reason[i], MissingReason::Muted);
      }
    }
    for (std::size_t i = 101; i < 199; ++i) QCOMPARE(clip.waveform[i], 0.0F);
    QVERIFY(std::abs(presentShare(voice) - presentShare(clean_.tracks[Modality::Audio])) < 0.3);

    const FeatureTrack& face = clip.tracks[Modality::Vision];
    QCOMPARE(face.frames(), clean_.tracks[Modality::Vision].frames());
    for (std::size_t i = 0; i < face.frames(); ++i) {
      if (face.start[i] < 2 - 1e-6 || face.start[i] >= 3 - 1e-6) continue;
      QCOMPARE(face.present[i], std::uint8_t{0});
      QCOMPARE(face.reason[i], MissingReason::NoFace);
    }
    QVERIFY(presentShare(face) > 0.6);

    // Words that a person wrote stay, at their times.
    QCOMPARE(clip.transcript.words.size(), clean_.transcript.words.size());
    for (std::size_t i = 0; i < clip.transcript.words.size(); ++i)
      QCOMPARE(clip.transcript.words[i].start, clean_.transcript.words[i].start);
  }

  void strongDamageCostsTheFace_data() {
    QTest::addColumn<QString>("spec");
    QTest::newRow("blur") << "blur:sigma=0.1";
    QTest::newRow("block") << "block:whole:size=0.9:x=0.5:y=0.5";
  }
  void strongDamageCostsTheFace() {
    QFETCH(QString, spec);
    const ClipFeatures clip = extract(damageOf({qPrintable(spec)}));
    QVERIFY2(presentShare(clip.tracks[Modality::Vision]) < 0.2,
             qPrintable(QString::number(presentShare(clip.tracks[Modality::Vision]))));
  }

  void wordsAreMistaken() {
    const ClipFeatures clip = extract(damageOf({"words:wer=0.6"}));
    std::string said;
    std::string heard;
    for (const Word& word : clean_.transcript.words) said += word.text + " ";
    for (const Word& word : clip.transcript.words) heard += word.text + " ";
    QVERIFY(said != heard);
    QCOMPARE(clip.tracks[Modality::Language].frames(), clip.transcript.words.size());
  }

  void theSameAgain() {
    const auto damage = damageOf({"black:burst:0.2", "noise:snr=0:colour=pink", "sound-loss", "words:wer=0.4"}, 9);
    const ClipFeatures a = extract(damage);
    const ClipFeatures b = extract(damage);
    for (const Modality m : allModalities) {
      QVERIFY(a.tracks[m].values == b.tracks[m].values);
      QVERIFY(a.tracks[m].present == b.tracks[m].present);
    }
    QVERIFY(a.tracks[Modality::Audio].values != clean_.tracks[Modality::Audio].values);
    QCOMPARE(a.damage, damage);
    QVERIFY(a.warnings.front().where == damage.text());
  }

  void theFileAndItsCacheStayApart() {
    const QByteArray before = folder_.read("talk.mp4");
    const ClipCache cache(folder_.path("cache"));
    ExtractionOptions options;
    options.recogniseSpeech = false;
    Progress progress;
    options.damage = damageOf({"mute:whole", "black:0.5"}, 7);
    for (int i = 0; i < 2; ++i) {
      const auto damaged = readClip(folder_.path("talk.mp4"), options, *vectors_, cache, progress);
      QVERIFY(damaged);
      QCOMPARE(damaged->damage, options.damage);
      QCOMPARE(presentShare(damaged->tracks[Modality::Audio]), 0.0);
    }
    options.damage = {};
    const auto clip = readClip(folder_.path("talk.mp4"), options, *vectors_, cache, progress);
    QVERIFY(clip);
    QVERIFY(clip->damage.isNothing());
    QVERIFY(clip->tracks[Modality::Audio].values == clean_.tracks[Modality::Audio].values);
    QVERIFY(folder_.read("talk.mp4") == before);
  }

  void wrongRequestsAreErrors() {
    ExtractionOptions options;
    options.damage.items.push_back(usualDamage(DamageKind::Black));
    options.damage.items.back().share = 7;
    Progress progress;
    const auto clip = extractClip(folder_.path("talk.mp4"), options, *vectors_, progress);
    QVERIFY(!clip);
    QCOMPARE(clip.error().kind, ErrorKind::BadInput);
  }
};

QTEST_GUILESS_MAIN(ClipDamageTest)
#include "clip_damage_test.moc"
