#include "core/media/transcript_file.h"
#include "core/media/transcript_writer.h"

#include "tests/core/media/media_fixture.h"

#include <QElapsedTimer>
#include <QtTest>

#include <cmath>

using namespace hrlf;
using hrlf::test::MediaFolder;

namespace {

QByteArray utf16(const QString& text) {
  QByteArray bytes("\xFE\xFF", 2);
  for (const QChar c : text) {
    bytes += static_cast<char>(c.unicode() >> 8);
    bytes += static_cast<char>(c.unicode() & 0xFF);
  }
  return bytes;
}

/// "hello 0.50-1.25; world 1.25-2.00!": ! marks exact times, a number behind * a confidence other than 1.
QString described(const WrittenText& text) {
  QStringList pieces;
  for (const Cue& cue : text.cues) {
    QString piece =
        QString("%1 %2-%3").arg(QString::fromStdString(cue.text)).arg(cue.start, 0, 'f', 2).arg(cue.end, 0, 'f', 2);
    if (cue.isExact) piece += '!';
    if (cue.confidence != 1) piece += QString("*%1").arg(cue.confidence, 0, 'f', 2);
    pieces << piece;
  }
  for (const std::string& word : text.untimed) pieces << QString::fromStdString(word);
  return pieces.join("; ");
}

const char* const longGrid = R"(File type = "ooTextFile"
Object class = "TextGrid"

xmin = 0
xmax = 2.5
tiers? <exists>
size = 3
item []:
    item [1]:
        class = "IntervalTier"
        name = "phones"
        xmin = 0
        xmax = 2.5
        intervals: size = 2
        intervals [1]:
            xmin = 0
            xmax = 0.5
            text = "h"
        intervals [2]:
            xmin = 0.5
            xmax = 2.5
            text = "AY1"
    item [2]:
        class = "IntervalTier"
        name = "words"
        xmin = 0
        xmax = 2.5
        intervals: size = 4
        intervals [1]:
            xmin = 0
            xmax = 0.5
            text = ""
        intervals [2]:
            xmin = 0.5
            xmax = 1.0
            text = "say"
        intervals [3]:
            xmin = 1.0
            xmax = 2.0
            text = """hé"""
        intervals [4]:
            xmin = 2.0
            xmax = 2.5
            text = "sp"
    item [3]:
        class = "TextTier"
        name = "events"
        xmin = 0
        xmax = 2.5
        points: size = 1
        points [1]:
            number = 1.5
            mark = "click"
)";

const char* const shortGrid =
    "File type = \"ooTextFile\"\nObject class = "
    "\"TextGrid\"\n\n0\n2\n<exists>\n1\n\"IntervalTier\"\n\"Mary\"\n0\n2\n2\n"
    "0\n1\n\"so we go\"\n1\n2\n\"and\nthen stop\"\n";

const char* const elan = R"(<?xml version="1.0" encoding="UTF-8"?>
<ANNOTATION_DOCUMENT AUTHOR="" FORMAT="3.0" VERSION="3.0">
  <HEADER MEDIA_FILE="" TIME_UNITS="milliseconds"/>
  <TIME_ORDER>
    <TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="500"/>
    <TIME_SLOT TIME_SLOT_ID="ts2"/>
    <TIME_SLOT TIME_SLOT_ID="ts3" TIME_VALUE="1500"/>
    <TIME_SLOT TIME_SLOT_ID="ts4" TIME_VALUE="2500"/>
  </TIME_ORDER>
  <TIER LINGUISTIC_TYPE_REF="default-lt" TIER_ID="gesture">
    <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="g1" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts4">
      <ANNOTATION_VALUE>wave</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
  </TIER>
  <TIER LINGUISTIC_TYPE_REF="words" TIER_ID="A_words">
    <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2">
      <ANNOTATION_VALUE>salt</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
    <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a2" TIME_SLOT_REF1="ts2" TIME_SLOT_REF2="ts3">
      <ANNOTATION_VALUE>&amp; pepper</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
    <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a3" TIME_SLOT_REF1="ts3" TIME_SLOT_REF2="ts4">
      <ANNOTATION_VALUE>please</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
  </TIER>
</ANNOTATION_DOCUMENT>
)";

const char* const elanReferences = R"(<ANNOTATION_DOCUMENT>
  <TIME_ORDER><TIME_SLOT TIME_SLOT_ID="t1" TIME_VALUE="0"/><TIME_SLOT TIME_SLOT_ID="t2" TIME_VALUE="2000"/></TIME_ORDER>
  <TIER TIER_ID="ref"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="u" TIME_SLOT_REF1="t1" TIME_SLOT_REF2="t2">
    <ANNOTATION_VALUE>7</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>
  <TIER TIER_ID="words" PARENT_REF="ref">
    <ANNOTATION><REF_ANNOTATION ANNOTATION_ID="r1" ANNOTATION_REF="u"><ANNOTATION_VALUE>good</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>
    <ANNOTATION><REF_ANNOTATION ANNOTATION_ID="r2" ANNOTATION_REF="u" PREVIOUS_ANNOTATION="r1"><ANNOTATION_VALUE>day</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>
    <ANNOTATION><REF_ANNOTATION ANNOTATION_ID="r3" ANNOTATION_REF="r3"><ANNOTATION_VALUE>circle</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>
  </TIER>
</ANNOTATION_DOCUMENT>)";

}  // namespace

class TranscriptFileTest : public QObject {
  Q_OBJECT

 private slots:
  void readsEveryFormat_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QByteArray& bytes, const char* text) {
      QTest::newRow(name) << bytes << QString::fromUtf8(text);
    };
    row("SRT", "1\n00:00:01,000 --> 00:00:02,500\nHello there\n", "Hello there 1.00-2.50");
    row("WebVTT with word times", "WEBVTT\n\n00:01.000 --> 00:02.000\nHello<00:01.400> there\n",
        "Hello 1.00-1.40!; there 1.40-2.00!");
    row("openai-whisper with words",
        R"({"text":" Hi you","segments":[{"id":0,"start":0.0,"end":1.5,"text":" Hi you","tokens":[1,2],
            "words":[{"word":" Hi","start":0.25,"end":0.5,"probability":0.75},{"word":" you","start":0.5,"end":1.5,"probability":1.0}]}],
            "language":"en"})",
        "Hi 0.25-0.50!*0.75; you 0.50-1.50!");
    row("openai-whisper without words",
        R"({"text":" Hi you","segments":[{"id":0,"start":0.0,"end":1.5,"text":" Hi you","tokens":[1,2]}]})",
        "Hi you 0.00-1.50");
    row("WhisperX with a word that has no time",
        R"({"segments":[{"start":1,"end":3,"text":"in 2014 yes","words":[{"word":"in","start":1,"end":1.25,"score":0.5},
            {"word":"2014"},{"word":"yes","start":2.5,"end":3,"score":0.25}]}],"word_segments":[{"word":"in","start":1,"end":1.25}]})",
        "in 1.00-1.25!*0.50; 2014 1.25-2.50; yes 2.50-3.00!*0.25");
    row("whisper.cpp",
        R"({"systeminfo":"","result":{"language":"en"},"transcription":[{"timestamps":{"from":"00:00:00,250","to":"00:00:01,000"},
            "offsets":{"from":250,"to":1000},"text":" Well then"}]})",
        "Well then 0.25-1.00");
    row("whisper.cpp with tokens",
        R"({"result":{"language":"en"},"transcription":[{"offsets":{"from":0,"to":1000},"text":" Unbeliev","tokens":[
            {"text":"[_BEG_]","offsets":{"from":0,"to":0},"p":1},{"text":" Un","offsets":{"from":0,"to":250},"p":0.5},
            {"text":"believ","offsets":{"from":250,"to":500},"p":1.0},{"text":" so","offsets":{"from":500,"to":1000},"p":0.5}]}]})",
        "Unbeliev 0.00-0.50!*0.75; so 0.50-1.00!*0.50");
    row("faster-whisper as a list", R"([{"start":0,"end":1,"text":"a list"},{"start":1,"end":2,"text":"of two"}])",
        "a list 0.00-1.00; of two 1.00-2.00");
    row("OpenAI's API",
        R"({"segments":[{"start":0,"end":1,"text":"a b"}],"words":[{"word":"a","start":0,"end":0.5},{"word":"b","start":0.5,"end":1}]})",
        "a 0.00-0.50!; b 0.50-1.00!");
    row("transformers",
        R"({"text":"x y","chunks":[{"timestamp":[0.0,1.0],"text":" x y"},{"timestamp":[1.0,null],"text":" z"}]})",
        "x y 0.00-1.00");
    row("Vosk", R"({"result":[{"conf":0.5,"start":0.5,"end":1,"word":"one"}],"text":"one"})", "one 0.50-1.00!*0.50");
    row("CTM", ";; a remark\ntalk 1 0.50 0.25 hello 0.50\ntalk 1 0.75 0.25 <eps>\ntalk 1 1.0 0.5 world\n",
        "hello 0.50-0.75!*0.50; world 1.00-1.50!");
    row("CTM of several recordings, with alternatives",
        "other 1 0 1 wrong\na 1 * * <ALT_BEGIN>\na 1 0 0.5 right\na 1 * * <ALT>\na 1 0 0.5 write\na 1 * * <ALT_END>\n",
        "right 0.00-0.50!");
    row("TextGrid", longGrid, "say 0.50-1.00!; \"hé\" 1.00-2.00!");
    row("TextGrid in UTF-16", utf16(QString::fromUtf8(longGrid)), "say 0.50-1.00!; \"hé\" 1.00-2.00!");
    row("short TextGrid of utterances", shortGrid, "so we go 0.00-1.00; and\nthen stop 1.00-2.00");
    row("ELAN", elan, "salt 0.50-1.00; & pepper 1.00-1.50; please 1.50-2.50");
    row("ELAN, words that refer to an utterance", elanReferences, "good day 0.00-2.00");
    row("GRID", "0 12500 sil\n12500 25000 set\n25000 50000 white\n50000 60000 sil\n",
        "set 0.50-1.00!; white 1.00-2.00!");
    row("Audacity", "0.500000\t1.000000\tset\n\\\t100.0\t200.0\n1.000000\t2.000000\tso white\n",
        "set 0.50-1.00!; so white 1.00-2.00");
    row("plain text", "[music]\nInterviewer: So - how was it?\nANNA: It was 5:30,\nfine.\n",
        "So; how; was; it?; It; was; 5:30,; fine.");
    row("plain text in Windows-1252", "d\xE9j\xE0 vu", "déjà; vu");
    row("plain text that begins with a bracket", "[laughs] oh no", "oh; no");
  }
  void readsEveryFormat() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QVERIFY(folder_.write("a.xyz", bytes));
    std::vector<Warning> warnings;
    const auto written = readTranscript(folder_.path("a.xyz"), warnings);
    QVERIFY2(written, written ? "" : written.error().message().c_str());
    QCOMPARE(described(*written), text);
    QVERIFY(!written->format.empty());
  }

  void saysWhichTierItTook() {
    QVERIFY(folder_.write("tiers.TextGrid", longGrid));
    std::vector<Warning> warnings;
    QVERIFY(readTranscript(folder_.path("tiers.TextGrid"), warnings));
    QCOMPARE(warnings.size(), std::size_t{1});
    QVERIFY(warnings[0].what.find("words") != std::string::npos);
  }

  void leavesOutBrokenTimes_data() {
    QTest::addColumn<QByteArray>("bytes");
    const char* const numbers[] = {"-1", "nan", "inf", "1e30", "1152921504606846976", "0.5"};
    for (const char* number : numbers) {
      const QByteArray n = number;
      QTest::newRow((QByteArray("CTM ") + n).data())
          << QByteArray("r 1 1 1 good\nr 1 " + (n == "0.5" ? "3 -0.5" : n + " 1") + " bad\n");
      QTest::newRow((QByteArray("GRID ") + n).data()) << QByteArray("1.0 2.0 good\n0.6 " + n + " bad\n");
      QTest::newRow((QByteArray("JSON ") + n).data())
          << QByteArray(R"([{"start":1,"end":2,"text":"good"},{"start":0.6,"end":)" +
                        (n == "nan" || n == "inf" ? "null" : n) + R"(,"text":"bad"}])");
      QTest::newRow((QByteArray("ELAN ") + n).data())
          << QByteArray(elan).replace("\"2500\"", '"' + n + '"').replace("salt", "good");
      QTest::newRow((QByteArray("TextGrid ") + n).data())
          << QByteArray(shortGrid).replace("1\n2\n\"and", "1\n" + n + "\n\"and").replace("so we", "good");
    }
  }
  void leavesOutBrokenTimes() {
    QFETCH(QByteArray, bytes);
    QVERIFY(folder_.write("broken.txt", bytes));
    std::vector<Warning> warnings;
    const auto written = readTranscript(folder_.path("broken.txt"), warnings);
    QVERIFY2(written, written ? "" : written.error().message().c_str());
    for (const Cue& cue : written->cues) {
      QVERIFY(std::isfinite(cue.start) && std::isfinite(cue.end) && cue.start >= 0 && cue.start < cue.end &&
              cue.end < 1e6);
    }
    QVERIFY(described(*written).contains("good"));
    QVERIFY(std::any_of(warnings.begin(), warnings.end(),
                        [](const Warning& w) { return w.what.find("broken times") != std::string::npos; }));
  }

  /// Cut anywhere: either what is left of it, or a message.
  void survivesTruncation() {
    const QByteArray json =
        R"({"segments":[{"start":1,"end":2,"text":"good","words":[{"word":"good","start":1,"end":2}]}]})";
    for (const QByteArray& whole : {QByteArray(longGrid), QByteArray(shortGrid), QByteArray(elan), json,
                                    QByteArray("r 1 0.5 0.5 hello 1.0\n"), utf16(QString::fromUtf8(longGrid))}) {
      for (int length = 0; length < whole.size(); length += 3) {
        QVERIFY(folder_.write("cut", whole.left(length)));
        std::vector<Warning> warnings;
        const auto written = readTranscript(folder_.path("cut"), warnings);
        if (written) {
          QVERIFY(!written->isEmpty());
        } else {
          QVERIFY(!written.error().what.empty() && !written.error().where.empty());
        }
      }
    }
    QVERIFY(folder_.write("cut", json.left(60)));
    std::vector<Warning> warnings;
    QVERIFY(!readTranscript(folder_.path("cut"), warnings));
  }

  void refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("0 bytes") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \n\t\n");
    QTest::newRow("other JSON") << QByteArray(R"({"name":"package","version":1})");
    QTest::newRow("JSON of other shapes") << QByteArray(R"({"segments":[1,null,{"words":[3,{"word":5}]},[[]]]})");
    QTest::newRow("other XML") << QByteArray("<?xml version=\"1.0\"?><html><p>words</p></html>");
    QTest::newRow("binary") << QByteArray("RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0", 24);
    QTest::newRow("numbers") << QByteArray("1;2;3\n4;5;6\n7;8;9\n");
    QTest::newRow("empty TextGrid") << QByteArray(
        "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n0\n1\n<exists>\n0\n");
    QTest::newRow("binary TextGrid") << QByteArray("ooBinaryFile\x08TextGrid and more");
    QTest::newRow("TextGrid of silence")
        << QByteArray(shortGrid).replace("so we go", "").replace("and\nthen stop", "sil");
    QTest::newRow("deep JSON") << QByteArray(200000, '[');
    QTest::newRow("deep XML") << QByteArray("<a>").repeated(100000);
  }
  void refuses() {
    QFETCH(QByteArray, bytes);
    QVERIFY(folder_.write("bad.txt", bytes));
    std::vector<Warning> warnings;
    QElapsedTimer timer;
    timer.start();
    const auto written = readTranscript(folder_.path("bad.txt"), warnings);
    QVERIFY2(!written, written ? qPrintable(described(*written)) : "");
    QCOMPARE(written.error().kind, ErrorKind::BadInput);
    QVERIFY(!written.error().where.empty());
    QVERIFY(timer.elapsed() < 3000);
  }

  /// Counts of 2^60 in a file of a hundred bytes.
  void believesNoCount() {
    QVERIFY(folder_.write("huge.TextGrid", QByteArray(shortGrid)
                                               .replace("<exists>\n1\n", "<exists>\n1152921504606846976\n")
                                               .replace("0\n2\n2\n", "0\n2\n1152921504606846976\n")));
    std::vector<Warning> warnings;
    const auto written = readTranscript(folder_.path("huge.TextGrid"), warnings);
    QVERIFY(written);
    QCOMPARE(written->cues.size(), std::size_t{2});
    QVERIFY(warnings[0].what.find("too early") != std::string::npos);
  }

  void nameThatPromisesTimes() {
    std::vector<Warning> warnings;
    for (const char* name : {"text.srt", "text.TextGrid", "text.json"}) {
      QVERIFY(folder_.write(name, "Dear diary\n"));
      QVERIFY(!readTranscript(folder_.path(name), warnings));
    }
    QVERIFY(folder_.write("text.txt", "Dear diary\n"));
    QVERIFY(readTranscript(folder_.path("text.txt"), warnings));
  }

  void noSuchFile() {
    std::vector<Warning> warnings;
    QCOMPARE(readTranscript(folder_.path("none"), warnings).error().kind, ErrorKind::NotFound);
    QVERIFY(!readTranscript(folder_.path("."), warnings));
  }

  /// What is written is read again: the same words, and, but for SRT, the same times.
  void writesWhatItReads_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"w.srt", "w.vtt", "w.TextGrid", "w.ctm"}) QTest::newRow(name) << name;
  }
  void writesWhatItReads() {
    QFETCH(QString, name);
    const std::vector<Word> words{{"\"So,\"", 0.5, 0.75, 1.0},
                                  {"R&B", 0.75, 1.25, 0.5},
                                  {"a<b", 1.25, 1.5, 1.0},
                                  {"déjà", 4, 4.5, 1.0},
                                  {"vu.", 3700, 3700.25, 1.0}};
    QVERIFY(writeTranscript(folder_.path(name), words, 3701));
    std::vector<Warning> warnings;
    const auto written = readTranscript(folder_.path(name), warnings);
    QVERIFY2(written, written ? "" : written.error().message().c_str());
    const auto read = wordsOfCues(written->cues);
    QCOMPARE(read.size(), words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
      QCOMPARE(read[i].text, words[i].text);
      if (name != "w.srt") QVERIFY(std::abs(read[i].start - words[i].start) < 0.002);
      if (name != "w.srt" && name != "w.vtt") QVERIFY(std::abs(read[i].end - words[i].end) < 0.002);
    }
    QVERIFY(warnings.empty());
  }

  void writesNoOtherFormat() {
    QCOMPARE(writeTranscript(folder_.path("w.docx"), {}, 1).error().kind, ErrorKind::BadInput);
    QVERIFY(!QFile::exists(folder_.name("w.docx")));
    QCOMPARE(writeTranscript("/no/such/folder/w.srt", {{"a", 0, 1, 1.0}}, 1).error().kind, ErrorKind::System);
    QVERIFY(transcriptFileText({}, "TextGrid", "x", 0));
  }

  void findsSidecarsTheBestFirst() {
    const MediaFolder folder;
    for (const char* name :
         {"talk.mp4", "talk.de.srt", "talkshow.srt", "talk.notes about.srt", "other.srt", "talk.txt", "talk.en.VTT",
          "talk.vtt", "talk.srt", "talk.words.txt", "talk.json", "talk.textgrid", "talk.eaf"}) {
      QVERIFY(folder.write(name, "x"));
    }
    QStringList names;
    for (const auto& path : findSidecars(folder.path("talk.mp4")))
      names << QString::fromStdString(path.filename().string());
    QCOMPARE(names, QStringList({"talk.textgrid", "talk.eaf", "talk.words.txt", "talk.json", "talk.srt", "talk.vtt",
                                 "talk.txt", "talk.en.VTT", "talk.de.srt"}));
    QVERIFY(findSidecars(folder.path("lonely.mp4")).empty());
    QVERIFY(findSidecars("/no/such/folder/clip.mp4").empty());
  }

 private:
  MediaFolder folder_;
};

QTEST_GUILESS_MAIN(TranscriptFileTest)
#include "transcript_file_test.moc"
