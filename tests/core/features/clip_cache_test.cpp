#include "core/features/clip_cache.h"

#include "core/base/atomic_file.h"
#include "tests/core/media/media_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <cstdlib>
#include <filesystem>

using namespace hrlf;

namespace fs = std::filesystem;

class ClipCacheTest : public QObject {
  Q_OBJECT

 private:
  test::MediaFolder media_;
  std::optional<WordVectors> vectors_;

  static ExtractionOptions written() {
    ExtractionOptions options;
    options.recogniseSpeech = false;
    return options;
  }
  [[nodiscard]] std::string key(const QString& clip, const ExtractionOptions& options = written()) const {
    return ClipCache::keyOf(media_.path(clip), options, *vectors_).value_or("");
  }
  [[nodiscard]] fs::path folder(const QString& name) const { return media_.path(name); }
  [[nodiscard]] static std::size_t entries(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
  }
  static void verifyEqual(const ClipFeatures& a, const ClipFeatures& b) {
    for (Modality m : allModalities) {
      QVERIFY(a.tracks[m].columns == b.tracks[m].columns);
      QVERIFY(a.tracks[m].start == b.tracks[m].start);
      QVERIFY(a.tracks[m].end == b.tracks[m].end);
      QVERIFY(a.tracks[m].values == b.tracks[m].values);
      QVERIFY(a.tracks[m].present == b.tracks[m].present);
      QVERIFY(a.tracks[m].reason == b.tracks[m].reason);
    }
    QVERIFY(a.frameTimes == b.frameTimes);
    QVERIFY(a.waveform == b.waveform);
    QCOMPARE(a.faces.size(), b.faces.size());
    QCOMPARE(a.transcript.words.size(), b.transcript.words.size());
    for (std::size_t i = 0; i < a.transcript.words.size(); ++i) {
      QCOMPARE(a.transcript.words[i].text, b.transcript.words[i].text);
      QCOMPARE(a.transcript.words[i].start, b.transcript.words[i].start);
    }
    QCOMPARE(a.transcript.source, b.transcript.source);
    QCOMPARE(a.transcript.origin, b.transcript.origin);
    QCOMPARE(a.media.duration, b.media.duration);
    QCOMPARE(a.media.video.has_value(), b.media.video.has_value());
    QCOMPARE(a.media.audio->codec, b.media.audio->codec);
    QCOMPARE(a.warnings.size(), b.warnings.size());
    for (std::size_t i = 0; i < a.warnings.size(); ++i) QCOMPARE(a.warnings[i].what, b.warnings[i].what);
  }

 private slots:
  void initTestCase() {
    auto vectors = WordVectors::openBuiltIn();
    QVERIFY(vectors);
    vectors_ = std::move(*vectors);
    QVERIFY(media_.make("talk.mp4", {"-f", "lavfi", "-i", "testsrc=size=64x48:rate=4:duration=1", "-f", "lavfi", "-i",
                                     "sine=frequency=150:duration=1", "-c:v", "mpeg4"}));
    QVERIFY(media_.write("talk.srt", "1\n00:00:00,200 --> 00:00:00,900\nThis is a wonderful film\n"));
  }

  void whatWasReadIsFound() {
    Progress progress;
    const std::optional<ClipCache> cache(folder("cache-a"));
    const auto first = readClip(media_.path("talk.mp4"), written(), *vectors_, cache, progress);
    QVERIFY2(first, first ? "" : first.error().message().c_str());
    QCOMPARE(entries(folder("cache-a")), 1U);
    const auto found = cache->find(key("talk.mp4"), media_.path("talk.mp4"));
    QVERIFY(found);
    verifyEqual(*found, *first);
    const auto second = readClip(media_.path("talk.mp4"), written(), *vectors_, cache, progress);
    QVERIFY(second);
    verifyEqual(*second, *first);
  }

  void theKeyIsTheContent() {
    const std::string before = key("talk.mp4");
    QCOMPARE(before.size(), 64U);
    QVERIFY(QFile::copy(media_.name("talk.mp4"), media_.name("moved.mp4")));
    QVERIFY(QFile::copy(media_.name("talk.srt"), media_.name("moved.srt")));
    QVERIFY(key("moved.mp4") != before);  // the transcript's name is shown as its origin
    ExtractionOptions given = written();
    given.transcript = media_.path("talk.srt");
    QCOMPARE(key("moved.mp4", given), key("talk.mp4", given));
    QByteArray changed = media_.read("moved.mp4");
    changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] + 1);
    QVERIFY(media_.write("moved.mp4", changed));
    QVERIFY(key("moved.mp4", given) != key("talk.mp4", given));
    ExtractionOptions recognising = given;
    recognising.recogniseSpeech = true;
    QVERIFY(key("talk.mp4", recognising) != key("talk.mp4", given));
  }

  void aClipThatWasMovedHasItsNewPath() {
    Progress progress;
    const ClipCache cache(folder("cache-b"));
    QVERIFY(readClip(media_.path("talk.mp4"), written(), *vectors_, cache, progress));
    const auto found = cache.find(key("talk.mp4"), "/elsewhere/talk.mp4");
    QVERIFY(found);
    QCOMPARE(found->media.path, fs::path("/elsewhere/talk.mp4"));
  }

  void aDamagedEntryIsReadAgain_data() {
    QTest::addColumn<int>("keep");  // of 100 parts
    QTest::addColumn<int>("flip");  // which hundredth is changed, -1: none
    QTest::newRow("empty") << 0 << -1;
    QTest::newRow("cut short") << 60 << -1;
    QTest::newRow("head changed") << 100 << 0;
    QTest::newRow("middle changed") << 100 << 50;
    QTest::newRow("end changed") << 100 << 99;
  }
  void aDamagedEntryIsReadAgain() {
    QFETCH(int, keep);
    QFETCH(int, flip);
    Progress progress;
    const std::optional<ClipCache> cache(folder("cache-c"));
    const auto whole = readClip(media_.path("talk.mp4"), written(), *vectors_, cache, progress);
    QVERIFY(whole);
    const fs::path entry = fs::directory_iterator(folder("cache-c"))->path();
    std::string bytes = *readFile(entry);
    bytes.resize(bytes.size() * static_cast<std::size_t>(keep) / 100);
    if (flip >= 0) bytes[bytes.size() * static_cast<std::size_t>(flip) / 100] ^= 0x20;
    QVERIFY(writeFileAtomically(entry, bytes));
    QVERIFY(!cache->find(key("talk.mp4"), media_.path("talk.mp4")));
    const auto again = readClip(media_.path("talk.mp4"), written(), *vectors_, cache, progress);
    QVERIFY(again);
    verifyEqual(*again, *whole);
    QVERIFY(cache->find(key("talk.mp4"), media_.path("talk.mp4")));
  }

  void theOldestGoWhenThereIsNoRoom() {
    Progress progress;
    auto clip = extractClip(media_.path("talk.mp4"), written(), *vectors_, progress);
    QVERIFY(clip);
    const ClipCache measuring(folder("cache-d"));
    QVERIFY(measuring.store("size", *clip));
    const auto size = fs::file_size(folder("cache-d") / "size.clip");
    const ClipCache cache(folder("cache-e"), 2 * size + size / 2);
    QVERIFY(cache.store("first", *clip));
    QTest::qWait(20);
    QVERIFY(cache.store("second", *clip));
    QTest::qWait(20);
    QVERIFY(cache.find("first", {}));  // used again, so the second is now the oldest
    QTest::qWait(20);
    QVERIFY(cache.store("third", *clip));
    QVERIFY(cache.find("first", {}));
    QVERIFY(!cache.find("second", {}));
    QVERIFY(cache.find("third", {}));
  }

  void aCacheThatCannotBeWrittenCostsNoClip() {
    QVERIFY(media_.write("occupied", "not a folder"));
    Progress progress;
    QVERIFY(!ClipCache(folder("occupied")).store("key", ClipFeatures{}));
    QVERIFY(readClip(media_.path("talk.mp4"), written(), *vectors_, ClipCache(folder("occupied")), progress));
  }

  void theUsersCacheFollowsTheStandard() {
    qputenv("XDG_CACHE_HOME", "/var/tmp/somebody");
    QCOMPARE(ClipCache::ofUser()->folder(), fs::path("/var/tmp/somebody/hrlf-studio/clips"));
    qputenv("XDG_CACHE_HOME", "relative");
    qputenv("HOME", "/home/anna");
    QCOMPARE(ClipCache::ofUser()->folder(), fs::path("/home/anna/.cache/hrlf-studio/clips"));
    qunsetenv("HOME");
    QVERIFY(!ClipCache::ofUser());
  }
};

QTEST_GUILESS_MAIN(ClipCacheTest)
#include "clip_cache_test.moc"
