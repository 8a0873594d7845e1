#include "core/media/subtitles.h"
#include "core/media/transcript_file.h"

#include "tests/core/media/media_fixture.h"

#include <QtTest>

#include <cmath>

using namespace hrlf;
using hrlf::test::MediaFolder;

namespace {

bool isNear(double a, double b) { return std::abs(a - b) < 1e-6; }

QByteArray utf16(const QString& text, bool isBigEndian, bool hasMark) {
  QByteArray bytes;
  const auto put = [&](char16_t c) {
    const char low = static_cast<char>(c & 0xFF);
    const char high = static_cast<char>(c >> 8);
    bytes += isBigEndian ? QByteArray{} + high + low : QByteArray{} + low + high;
  };
  if (hasMark) put(0xFEFF);
  for (const QChar c : text) put(c.unicode());
  return bytes;
}

Result<std::vector<Cue>> readSubtitleFile(const std::filesystem::path& path, std::vector<Warning>& warnings) {
  auto text = readTranscript(path, warnings);
  if (!text) return tl::unexpected(text.error());
  return std::move(text->cues);
}

Result<std::vector<Cue>> readSubtitleFile(const std::filesystem::path& path) {
  std::vector<Warning> warnings;
  return readSubtitleFile(path, warnings);
}

std::string joined(const std::vector<Word>& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : " ") + word.text;
  return text;
}

}  // namespace

class SubtitlesTest : public QObject {
  Q_OBJECT

 private slots:
  void readsSrt() {
    const QByteArray srt =
        "1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>Hello</i> {\\an8}there,\r\n<font color=\"#fff\">world</font> &amp; "
        "all\r\n\r\n"
        "2\r\n1:02:03,5 --> 01:02:04.250  X1:10\r\na < b <3\r\n";
    QVERIFY(folder_.write("a.srt", srt));
    const auto cues = readSubtitleFile(folder_.path("a.srt"));
    QVERIFY2(cues, cues ? "" : cues.error().message().c_str());
    QCOMPARE(cues->size(), std::size_t{2});
    QCOMPARE((*cues)[0].text, std::string("Hello there, world & all"));
    QVERIFY(isNear((*cues)[0].start, 1.0) && isNear((*cues)[0].end, 2.5));
    QCOMPARE((*cues)[1].text, std::string("a < b <3"));
    QVERIFY(isNear((*cues)[1].start, 3723.5) && isNear((*cues)[1].end, 3724.25));
  }

  void readsWebVtt() {
    const QByteArray vtt =
        "WEBVTT - title\n\nNOTE a remark\nover two lines\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> "
        "00:02.000 "
        "align:start\n<v Anna>Good <b>morning</b></v>\n\n00:00:03.000 --> 00:00:05.000\nnice <00:00:03.500>to "
        "<00:00:04.250><c>see you</c>\n";
    QVERIFY(folder_.write("a.vtt", vtt));
    const auto cues = readSubtitleFile(folder_.path("a.vtt"));
    QVERIFY2(cues, cues ? "" : cues.error().message().c_str());
    QCOMPARE(cues->size(), std::size_t{4});
    QCOMPARE((*cues)[0].text, std::string("Good morning"));
    QVERIFY(isNear((*cues)[0].start, 1) && isNear((*cues)[0].end, 2));
    QCOMPARE((*cues)[1].text, std::string("nice"));
    QVERIFY(isNear((*cues)[1].start, 3) && isNear((*cues)[1].end, 3.5));
    QCOMPARE((*cues)[2].text, std::string("to"));
    QVERIFY(isNear((*cues)[2].start, 3.5) && isNear((*cues)[2].end, 4.25));
    QCOMPARE((*cues)[3].text, std::string("see you"));
    QVERIFY(isNear((*cues)[3].end, 5));
  }

  void rollingCaptionsSayEachWordOnce() {
    const QByteArray vtt =
        "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n \nso<00:00:00.500><c> we</c><00:00:01.000><c> go</c>\n\n"
        "00:00:02.000 --> 00:00:02.010\nso we go\n \n\n"
        "00:00:02.010 --> 00:00:04.000\nso we go\non<00:00:03.000><c> now</c>\n";
    QVERIFY(folder_.write("roll.vtt", vtt));
    const auto cues = readSubtitleFile(folder_.path("roll.vtt"));
    QVERIFY(cues);
    QCOMPARE(joined(wordsOfCues(*cues)), std::string("so we go on now"));
  }

  void readsAnyEncoding_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QString::fromUtf8("1\n00:00:01,000 --> 00:00:02,000\nCafé – naïve\n");
    QTest::newRow("utf-8") << text.toUtf8();
    QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
    QTest::newRow("utf-16 little endian") << utf16(text, false, true);
    QTest::newRow("utf-16 big endian") << utf16(text, true, true);
    QTest::newRow("utf-16 little endian without mark") << utf16(text, false, false);
    QTest::newRow("utf-16 big endian without mark") << utf16(text, true, false);
    QTest::newRow("windows-1252") << QByteArray("1\n00:00:01,000 --> 00:00:02,000\nCaf\xE9 \x96 na\xEFve\n");
    QTest::newRow("old mac lines") << text.toUtf8().replace('\n', '\r');
  }
  void readsAnyEncoding() {
    QFETCH(QByteArray, bytes);
    QVERIFY(folder_.write("encoded.srt", bytes));
    const auto cues = readSubtitleFile(folder_.path("encoded.srt"));
    QVERIFY2(cues, cues ? "" : cues.error().message().c_str());
    QCOMPARE(cues->size(), std::size_t{1});
    QCOMPARE(cues->front().text, std::string("Café – naïve"));
  }

  void brokenCuesAreSkippedAndCounted() {
    const QByteArray srt =
        "1\n00:00:01,000 --> 00:00:02,000\ngood\n\n2\n00:00:xx,000 --> 00:00:04,000\nbad\n\n"
        "3\n00:00:06,000 --> 00:00:05,000\nbackwards\n\n4\n-->\nbare\n\n5\n99999999999:00:00,000 --> "
        "00:00:05,000\nhuge\n\n"
        "6\n00:00:07,000 --> 00:00:08,000\nno blank line\n7\n00:00:09,000 --> 00:00:10,000\nalso good";
    QVERIFY(folder_.write("broken.srt", srt));
    std::vector<Warning> warnings;
    const auto cues = readSubtitleFile(folder_.path("broken.srt"), warnings);
    QVERIFY(cues);
    QCOMPARE(cues->size(), std::size_t{3});
    QCOMPARE((*cues)[1].text, std::string("no blank line"));
    QCOMPARE((*cues)[2].text, std::string("also good"));
    QCOMPARE(warnings.size(), std::size_t{1});
    QVERIFY(warnings[0].what.starts_with("4 "));
  }

  void refusesWhatIsNoSubtitle() {
    QCOMPARE(readSubtitleFile(folder_.path("none.srt")).error().kind, ErrorKind::NotFound);
    const QList<QByteArray> contents{{},
                                     QByteArray(5000, '\0'),
                                     QByteArray("\x01\x00\x02\xFF\x00\x00\x07", 7),
                                     "1\n00:00:03,000 --> 00:00:02,000\nbackwards only\n",
                                     QByteArray(300000, '<'),
                                     QByteArray("-->").repeated(50000)};
    for (const auto& bytes : contents) {
      QVERIFY(folder_.write("bad.srt", bytes));
      const auto cues = readSubtitleFile(folder_.path("bad.srt"));
      QVERIFY(!cues);
      QCOMPARE(cues.error().kind, ErrorKind::BadInput);
    }
  }

  void manyAnglesTakeNoTime() {
    QVERIFY(folder_.write("angles.srt", "1\n00:00:01,000 --> 00:00:02,000\n" + QByteArray(2000000, '<') + "\n"));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(readSubtitleFile(folder_.path("angles.srt")));
    QVERIFY(timer.elapsed() < 3000);
  }

  void wordsShareTheTimeByTheirLetters() {
    // Shares of 3+1, 3+1 and 4+1; the dash is no word.
    const auto words = wordsOfCues({{1.0, 2.2, "The it's, - over"}});
    QCOMPARE(words.size(), std::size_t{3});
    QVERIFY(isNear(words[0].start, 1.0));
    QVERIFY(isNear(words[0].end, 1.0 + 1.2 * 4 / 13));
    QVERIFY(isNear(words[1].start, words[0].end) && isNear(words[1].end, 1.0 + 1.2 * 8 / 13));
    QVERIFY(isNear(words[2].end, 2.2));
    QCOMPARE(words[1].text, std::string("it's,"));
    QCOMPARE(words[0].confidence, 1.0);
  }

  void lettersAreCharactersNotBytes() {
    const auto words = wordsOfCues({{0, 1, "über blau"}});
    QCOMPARE(words.size(), std::size_t{2});
    QVERIFY(isNear(words[0].end, 0.5));
  }

  void whatNobodySaysIsLeftOut_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("effect") << "[door slams loudly] Come in (laughs)"
                            << "Come in";
    QTest::newRow("music") << "♪ la la ♪"
                           << "la la";
    QTest::newRow("only music") << "♪♪"
                                << "";
    QTest::newRow("speaker") << "ANNA: I see"
                             << "I see";
    QTest::newRow("two speakers") << "- MR. SMITH: Yes. - DR. O'NEIL: No."
                                  << "Yes. No.";
    QTest::newRow("no speaker") << "Note: this stays"
                                << "Note: this stays";
    QTest::newRow("capitals") << "I SAID NO"
                              << "I SAID NO";
    QTest::newRow("glued dash") << "-Hello -there"
                                << "Hello there";
    QTest::newRow("open bracket") << "see (page two"
                                  << "see (page two";
    QTest::newRow("dots") << "well ... yes"
                          << "well yes";
  }
  void whatNobodySaysIsLeftOut() {
    QFETCH(QString, text);
    QFETCH(QString, spoken);
    QCOMPARE(QString::fromStdString(joined(wordsOfCues({{0, 1, text.toStdString()}}))), spoken);
  }

  void wordsAscendWhateverTheCues() {
    const auto words = wordsOfCues({{5, 9, "late words here"},
                                    {1, 4, "first of all"},
                                    {2, 3, "overlapping one"},
                                    {2, 6, "same start"},
                                    {7, 7, "empty"},
                                    {8, 7, "backwards"}});
    QVERIFY(words.size() >= 10);
    for (std::size_t i = 0; i < words.size(); ++i) {
      QVERIFY(words[i].end > words[i].start);
      if (i > 0) QVERIFY(words[i].start >= words[i - 1].end - 1e-9);
    }
  }

  void wordsLieInTheSpeechOfTheirCue() {
    const std::vector<TimeSpan> speech{{0.5, 1.5}, {3, 3.5}, {5, 9}};
    const auto words = wordsOfCues({{0, 4, "aaaa bbbb cccc"}, {4, 4.9, "dd"}, {6, 7, "ee", true}}, speech);
    QCOMPARE(words.size(), std::size_t{5});
    QVERIFY(isNear(words[0].start, 0.5) && isNear(words[0].end, 1.0));
    QVERIFY(isNear(words[1].end, 1.5));
    QVERIFY(isNear(words[2].start, 3) && isNear(words[2].end, 3.5));
    // Where nobody is heard the cue is believed, and so are word times.
    QVERIFY(isNear(words[3].start, 4) && isNear(words[3].end, 4.9));
    QVERIFY(isNear(words[4].start, 6) && isNear(words[4].end, 7));
  }

  void readsEmbeddedStreams_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("codec");
    QTest::newRow("mp4") << "e.mp4"
                         << "mov_text";
    QTest::newRow("mkv srt") << "e1.mkv"
                             << "srt";
    QTest::newRow("mkv ass") << "e2.mkv"
                             << "ass";
    QTest::newRow("mkv webvtt") << "e3.mkv"
                                << "webvtt";
  }
  void readsEmbeddedStreams() {
    QFETCH(QString, file);
    QFETCH(QString, codec);
    QVERIFY(folder_.write("in.srt",
                          "1\n00:00:00,500 --> 00:00:01,250\n<i>Hello</i>, you\nthere\n\n2\n00:00:02,000 --> "
                          "00:00:02,750\nSecond, with commas, two\n"));
    QVERIFY(folder_.make(file, {"-f", "lavfi", "-i", "testsrc2=s=64x48:r=25:d=3", "-i", folder_.name("in.srt"), "-c:v",
                                "libx264", "-c:s", codec}));
    const auto info = probeMedia(folder_.path(file));
    QVERIFY(info && info->subtitles.size() == 1);
    Progress progress;
    const auto cues = readEmbeddedSubtitles(*info, info->subtitles[0].index, progress);
    QVERIFY2(cues, cues ? "" : cues.error().message().c_str());
    QCOMPARE(cues->size(), std::size_t{2});
    QCOMPARE((*cues)[0].text, std::string("Hello, you there"));
    QVERIFY(std::abs((*cues)[0].start - 0.5) < 0.011 && std::abs((*cues)[0].end - 1.25) < 0.011);
    QCOMPARE((*cues)[1].text, std::string("Second, with commas, two"));
    QVERIFY(std::abs((*cues)[1].start - 2) < 0.011 && std::abs((*cues)[1].end - 2.75) < 0.011);

    QCOMPARE(readEmbeddedSubtitles(*info, 0, progress).error().kind, ErrorKind::BadInput);
    QCOMPARE(readEmbeddedSubtitles(*info, 99, progress).error().kind, ErrorKind::BadInput);
    progress.requestCancel();
    QCOMPARE(readEmbeddedSubtitles(*info, info->subtitles[0].index, progress).error().kind, ErrorKind::Cancelled);
  }

 private:
  MediaFolder folder_;
};

QTEST_GUILESS_MAIN(SubtitlesTest)
#include "subtitles_test.moc"
