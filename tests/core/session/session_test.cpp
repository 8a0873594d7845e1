// A session survives its file: written and read again, moved, of an older or newer program, damaged.
#include "core/session/session.h"

#include "core/base/atomic_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <random>
#include <string>

using namespace hrlf;
namespace fs = std::filesystem;

namespace {

fs::path fixture(int version) {
  return fs::path(HRLF_FIXTURES) / ("version-" + std::to_string(version) + ".hrlfsession");
}

/// The fixture of a version as a document in `/home/ann/study`.
Session read(int version) {
  const auto session = sessionFromJson(*readFile(fixture(version)), "/home/ann/study");
  if (!session) qFatal("%s", session.error().message().c_str());
  return *session;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  const auto at = text.find(what);
  if (at == std::string::npos) qFatal("The fixture has no %s", what.c_str());
  return text.replace(at, what.size(), by);
}

void verifyContent(const Session& session) {
  QCOMPARE(session.clips.size(), std::size_t{2});
  const SessionClip& clip = session.clips[0];
  QCOMPARE(clip.file.path.string(), std::string("/home/ann/study/clips/talk.mp4"));
  QVERIFY(clip.file.isMissing);
  QCOMPARE(clip.file.sha256.substr(0, 8), std::string("e3b0c442"));
  QCOMPARE(clip.damage.seed, std::uint64_t{3});
  QCOMPARE(clip.damage.items.size(), std::size_t{2});
  QCOMPARE(clip.damage.items[0].share, 0.3);
  QCOMPARE(clip.damage.items[1].strength, 5.0);
  QVERIFY(clip.damage.items[1].colour == NoiseColour::Babble);
  QVERIFY(clip.missing.removed[Modality::Audio] && !clip.missing.removed[Modality::Vision]);
  QCOMPARE(clip.missing.ratio[Modality::Language], 0.25);
  QVERIFY((clip.missing.spans[Modality::Vision] == std::vector<TimeSpan>{{1.5, 2.25}, {4, 5}}));
  QCOMPARE(clip.missing.seed, std::uint64_t{7});
  QVERIFY(clip.transcript && clip.transcript->path == "/home/ann/study/clips/talk.srt");
  QVERIFY(clip.words && *clip.words == (std::vector<Word>{{"Grüße,", 0.5, 0.9, 1}, {"\"world\"", 0.9, 1.4, 0.5}}));
  QCOMPARE(clip.speaker.value_or(99), std::size_t{1});
  QCOMPARE(clip.cursor, 2.5);
  QVERIFY((clip.visible == TimeSpan{1, 6}));
  const std::vector<Annotation> notes{{{1, 1}, "looks away", {"gaze", "doubt"}}, {{2, 3.5}, "laughs\nloudly", {}}};
  QVERIFY(clip.annotations == notes);
  QCOMPARE(clip.notes, std::string("Second take."));
  const SessionClip& plain = session.clips[1];
  QVERIFY(plain.damage.isNothing() && plain.missing.isNothing() && !plain.transcript && !plain.words && !plain.speaker);
  QVERIFY(!plain.visible && !plain.selection && plain.annotations.empty() && plain.notes.empty() &&
          plain.file.sha256.empty());
  QCOMPARE(session.current.value_or(99), std::size_t{1});
  QCOMPARE(session.datasets.size(), std::size_t{2});
  QCOMPARE(session.datasets[1].files.size(), std::size_t{2});
  QVERIFY(session.model && session.model->path == "/home/ann/study/models/mine.safetensors");
  QVERIFY(session.lockedPattern && session.lockedPattern->ratio[Modality::Vision] == 0.5);
  QCOMPARE(session.lockedPattern->seed, std::uint64_t{11});
  QCOMPARE(session.layout, std::string("AAAA/wAAAAD9AAAAAQ=="));
}

}  // namespace

class SessionTest : public QObject {
  Q_OBJECT

 private slots:
  void everyVersionOpens_data() {
    QTest::addColumn<int>("version");
    for (int version = 1; version <= sessionVersion; ++version) QTest::addRow("version %d", version) << version;
  }
  void everyVersionOpens() {
    QFETCH(int, version);
    verifyContent(read(version));
  }

  void whatIsWrittenIsReadAgain() {
    const Session before = read(sessionVersion);
    const std::string json = sessionToJson(before, "/home/ann/study");
    const auto after = sessionFromJson(json, "/home/ann/study");
    QVERIFY2(after, after ? "" : after.error().message().c_str());
    verifyContent(*after);
    QCOMPARE(sessionToJson(*after, "/home/ann/study"), json);
    const auto empty = sessionFromJson(sessionToJson({}, "/"), "/");
    QVERIFY(empty && empty->clips.empty() && !empty->current && !empty->model && empty->layout.empty());
  }

  void aMovedFolderFindsItsClipsAndAMovedDocumentAsWell() {
    const QTemporaryDir folder;
    const fs::path home = folder.path().toStdString();
    fs::create_directories(home / "a" / "clips");
    QVERIFY(writeFileAtomically(home / "a" / "clips" / "x.mp4", "x"));
    Session session;
    session.clips.push_back({{home / "a" / "clips" / "x.mp4", "", false}, {}, {}, {}, {}, {}, 0, {}, {}, {}, {}});
    QVERIFY(saveSession(session, home / "a" / "s.hrlfsession"));

    // The document alone goes elsewhere: the absolute place still holds.
    fs::copy_file(home / "a" / "s.hrlfsession", home / "s.hrlfsession");
    auto found = loadSession(home / "s.hrlfsession");
    QVERIFY(found && !found->clips[0].file.isMissing);
    QCOMPARE(found->clips[0].file.path.string(), (home / "a" / "clips" / "x.mp4").string());

    // The whole folder goes elsewhere: the place beside the document holds.
    fs::rename(home / "a", home / "b");
    found = loadSession(home / "b" / "s.hrlfsession");
    QVERIFY(found && !found->clips[0].file.isMissing);
    QCOMPARE(found->clips[0].file.path.string(), (home / "b" / "clips" / "x.mp4").string());

    // The clip goes: it is missing, and its old place is known.
    fs::remove(home / "b" / "clips" / "x.mp4");
    found = loadSession(home / "b" / "s.hrlfsession");
    QVERIFY(found && found->clips[0].file.isMissing);
    QCOMPARE(found->clips[0].file.path.string(), (home / "a" / "clips" / "x.mp4").string());
  }

  void theSelectedRangeIsKept() {
    Session session = read(sessionVersion);
    session.clips[0].selection = TimeSpan{1.5, 4};
    const auto after = sessionFromJson(sessionToJson(session, "/home/ann/study"), "/home/ann/study");
    QVERIFY(after && after->clips[0].selection == session.clips[0].selection && !after->clips[1].selection);
    const std::string text = *readFile(fixture(sessionVersion));
    const auto backwards =
        sessionFromJson(replaced(text, "\"cursor\": 2.5", R"("selection": {"start": 4, "end": 1.5}, "cursor": 2.5)"),
                        "/home/ann/study");
    QVERIFY(!backwards);
    QCOMPARE(backwards.error().where, std::string("clips[0].selection"));
  }

  void unknownFieldsArePassedOver() {
    const std::string text = *readFile(fixture(sessionVersion));
    const auto session = sessionFromJson(
        replaced(text, "\"cursor\": 2.5", R"("mood": {"of": ["the", "day"]}, "cursor": 2.5)"), "/home/ann/study");
    QVERIFY(session);
    verifyContent(*session);
  }

  void aNewerProgramIsNamed() {
    const std::string text = *readFile(fixture(sessionVersion));
    const auto version = "\"version\": " + std::to_string(sessionVersion);
    const auto session = sessionFromJson(replaced(text, version, "\"version\": 99"), "/");
    QVERIFY(!session);
    QVERIFY(session.error().kind == ErrorKind::Mismatch);
    QVERIFY(session.error().what.find("newer") != std::string::npos &&
            session.error().what.find("99") != std::string::npos);
  }

  void whatCannotBeIsNamed_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("where");
    QTest::newRow("ratio") << "\"language\": 0.25"
                           << "\"language\": 1.5"
                           << "clips[0].missing.ratio.language";
    QTest::newRow("span") << "[1.5, 2.25]"
                          << "[2.5, 2.25]"
                          << "clips[0].missing.spans.vision[0]";
    QTest::newRow("damage") << "\"snr\": 5.0"
                            << "\"snr\": 5000"
                            << "clips[0].damage";
    QTest::newRow("everything away") << R"("language": false, "audio": true, "vision": false)"
                                     << R"("language": true, "audio": true, "vision": true)"
                                     << "clips[0].missing";
    QTest::newRow("time of a word") << "\"start\": 0.9"
                                    << "\"start\": 0.6"
                                    << "clips[0].words[1]";
    QTest::newRow("speaker") << "\"speaker\": 1"
                             << "\"speaker\": -1"
                             << "clips[0].speaker";
    QTest::newRow("cursor") << "\"cursor\": 2.5"
                            << "\"cursor\": \"now\""
                            << "clips[0].cursor";
    QTest::newRow("tag") << "\"gaze\""
                         << "4"
                         << "clips[0].annotations[0].tags[0]";
    QTest::newRow("open clip") << "\"current\": 1"
                               << "\"current\": 2"
                               << "current";
    QTest::newRow("clips")
        << "{\"path\": \"clips/other.wav\", \"absolute\": \"/home/ann/study/clips/other.wav\", \"cursor\": 0.0}"
        << "17"
        << "clips[1]";
    QTest::newRow("files") << R"([{"path": "mosi.pkl", "absolute": "/home/ann/study/mosi.pkl"}])"
                           << "[]"
                           << "datasets[0]";
    QTest::newRow("no JSON") << "\"notes\": \"Second take.\""
                             << "\"notes\": Second take."
                             << "line 35";
  }
  void whatCannotBeIsNamed() {
    QFETCH(QString, what);
    QFETCH(QString, by);
    QFETCH(QString, where);
    const auto session =
        sessionFromJson(replaced(*readFile(fixture(1)), what.toStdString(), by.toStdString()), "/home/ann/study");
    QVERIFY(!session);
    QVERIFY(session.error().kind == ErrorKind::BadInput);
    QCOMPARE(QString::fromStdString(session.error().where), where);
    QVERIFY(!session.error().what.empty() && !session.error().remedy.empty());
  }

  void otherFilesAreNoSessions_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear diary,\n");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("another document") << QByteArray(R"({"format": "hrlf-analysis/1"})");
    QTest::newRow("a format that is no text") << QByteArray(R"({"format": [], "version": 1})");
    QTest::newRow("no version") << QByteArray(R"({"format": "hrlf-studio session"})");
    QTest::newRow("version 0") << QByteArray(R"({"format": "hrlf-studio session", "version": 0})");
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x01", 4);
    QTest::newRow("brackets") << QByteArray(1'000'000, '[');
    QTest::newRow("brackets in a session")
        << QByteArray(R"({"format": "hrlf-studio session", "version": 1, "clips": )") + QByteArray(100'000, '[') +
               QByteArray(100'000, ']') + "}";
  }
  void otherFilesAreNoSessions() {
    QFETCH(QByteArray, bytes);
    const auto session = sessionFromJson(bytes.toStdString(), "/");
    QVERIFY(!session);
    QVERIFY(!session.error().what.empty());
  }

  void aDamagedFileIsAValueOrAnError() {
    const std::string text = *readFile(fixture(1));
    for (std::size_t length = 0; length + 3 < text.size(); ++length)
      QVERIFY(!sessionFromJson(std::string_view(text).substr(0, length), "/home/ann/study"));

    std::mt19937 random(5);
    const std::string signs = "{}[]\",:0129.-eEtfn\\u\xc3\xff\n";
    int opened = 0;
    for (int round = 0; round < 4000; ++round) {
      std::string damaged = text;
      for (unsigned i = 0; i <= random() % 3; ++i) {
        const std::size_t at = random() % damaged.size();
        switch (random() % 3) {
          case 0:
            damaged[at] = signs[random() % signs.size()];
            break;
          case 1:
            damaged.erase(at, 1 + random() % 40);
            break;
          default:
            damaged.insert(at, damaged.substr(random() % damaged.size(), random() % 60));
        }
      }
      const auto session = sessionFromJson(damaged, "/home/ann/study");
      if (session) {
        ++opened;
        // What was read can be written and read once more.
        QVERIFY(sessionFromJson(sessionToJson(*session, "/home/ann/study"), "/home/ann/study"));
      } else {
        QVERIFY(!session.error().what.empty());
      }
    }
    QVERIFY(opened > 100 && opened < 3900);
  }

  void savingIsWholeOrNotAtAll() {
    const QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "s.hrlfsession";
    QVERIFY(saveSession(read(1), path));
    QVERIFY(loadSession(path));
    const auto nowhere = saveSession(read(1), fs::path(folder.path().toStdString()) / "none" / "s.hrlfsession");
    QVERIFY(!nowhere && nowhere.error().kind == ErrorKind::System);
    QVERIFY(loadSession(path));
    const auto gone = loadSession(fs::path(folder.path().toStdString()) / "gone.hrlfsession");
    QVERIFY(!gone && gone.error().kind == ErrorKind::NotFound);
  }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
