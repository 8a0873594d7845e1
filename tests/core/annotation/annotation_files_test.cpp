// Notes as CSV, JSON and ELAN documents, written and read back; and such files from others.
#include "core/annotation/annotation_files.h"
#include "core/annotation/elan_document.h"
#include "core/base/atomic_file.h"
#include "core/media/transcript_file.h"
#include "tests/core/annotation/elan_checks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hrlf;

namespace {

std::vector<Annotation> someNotes() {
  return {{{0.5, 0.5}, "a point, \"quoted\"", {"doubt"}},
          {{1.25, 3.75}, "two\nlines <&> Grüße 你好", {"laugh", "sehr gut"}},
          {{2, 4}, "over the one before", {}},
          {{2, 2}, "", {"tag alone"}}};
}

std::vector<Annotation> ordered(std::vector<Annotation> notes) {
  sortByTime(notes);
  return notes;
}

}  // namespace

class AnnotationFilesTest : public QObject {
  Q_OBJECT

 private slots:
  void everyFormatComesBackEqual_data() {
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"csv", "json", "eaf"}) QTest::newRow(ending) << ending;
  }
  void everyFormatComesBackEqual() {
    QFETCH(QString, ending);
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("notes." + ending).toStdString();
    QVERIFY(writeAnnotations(path, someNotes(), "/clips/my talk.mp4", "2026-05-01T12:00:00+02:00"));
    std::vector<Warning> warnings;
    const auto read = readAnnotations(path, warnings);
    QVERIFY2(read, read ? "" : read.error().message().c_str());
    QVERIFY(warnings.empty());
    QVERIFY(*read == ordered(someNotes()));
  }

  void jsonIsExact() {
    const std::vector<Annotation> notes{{{1.0 / 3, 2.0 / 3}, "x", {}}};
    QVERIFY(*annotationsFromJson(annotationsToJson(notes)) == notes);
  }

  void anElanDocumentKeepsToItsSchema() {
    ElanWriter document("/clips/my talk é.mp4", "2026-05-01T12:00:00+02:00");
    document.addProperty("hrlf-seed", "3");
    document.addTier("words", {{{0.2, 0.6}, "good", {}}, {{0.6, 1.0}, "day\x01\xFF", {}}});
    addAnnotations(document, someNotes());
    const std::string text = document.text();
    QCOMPARE(testing::elanFaults(text), QStringList());
    pugi::xml_document xml;
    QVERIFY(xml.load_string(text.c_str()));
    const auto header = xml.child("ANNOTATION_DOCUMENT").child("HEADER");
    QCOMPARE(header.child("MEDIA_DESCRIPTOR").attribute("MEDIA_URL").value(), "file:///clips/my%20talk%20%C3%A9.mp4");
    QCOMPARE(header.child("MEDIA_DESCRIPTOR").attribute("MIME_TYPE").value(), "video/mp4");
    QCOMPARE(header.find_child_by_attribute("PROPERTY", "NAME", "hrlf-seed").text().get(), "3");
    // The notes that overlap lie on tiers of their own, their tags beside them.
    QStringList tiers;
    for (const auto& tier : xml.child("ANNOTATION_DOCUMENT").children("TIER"))
      tiers << QString("%1<%2").arg(tier.attribute("TIER_ID").value(), tier.attribute("PARENT_REF").value());
    QCOMPARE(tiers, (QStringList{"words<", "notes<", "tags<notes", "notes 2<", "tags 2<notes 2", "notes 3<",
                                 "tags 3<notes 3"}));
  }

  void ourTranscriptReaderTakesTheWords() {
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("talk.eaf").toStdString();
    ElanWriter document("talk.mp4", "2026-05-01T12:00:00Z");
    document.addTier("words", {{{0.2, 0.6}, "good", {}}, {{0.6, 1.0}, "day", {}}});
    addAnnotations(document, someNotes());
    QVERIFY(writeFileAtomically(path, document.text()));
    std::vector<Warning> warnings;
    const auto transcript = readTranscript(path, warnings);
    QVERIFY2(transcript, transcript ? "" : transcript.error().message().c_str());
    QCOMPARE(transcript->cues.size(), std::size_t{2});
    QCOMPARE(transcript->cues[1].text, std::string("day"));
    QCOMPARE(transcript->cues[1].start, 0.6);
  }

  void foreignTablesAreRead() {
    const auto notes = annotationsFromCsv("Comment;Time;Till;Tag\nhm;1:02.5;;doubt\nyes;2;3,\n");
    QVERIFY(!notes);  // 3, is no time
    QVERIFY(QString::fromStdString(notes.error().message()).contains("line 3"));
    const auto read = annotationsFromCsv("Comment;Time;Till;Tag\nhm;1:02.5;;doubt\nyes;2;3;\n");
    QVERIFY(read);
    QVERIFY(*read == (std::vector<Annotation>{{{2, 3}, "yes", {}}, {{62.5, 62.5}, "hm", {"doubt"}}}));
  }

  void foreignElanTiersBecomeTags() {
    ElanWriter document("talk.mp4", "2026-05-01T12:00:00Z");
    document.addTier("gesture", {{{1, 2}, "wave", {}}});
    document.addTier("gaze", {{{0, 1}, "away", {}}});
    std::vector<Warning> warnings;
    const auto read = annotationsFromElan(document.text(), "x.eaf", warnings);
    QVERIFY(read);
    QVERIFY(*read == (std::vector<Annotation>{{{0, 1}, "away", {"gaze"}}, {{1, 2}, "wave", {"gesture"}}}));
  }

  void badFilesAreNamed_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("no start") << "n.csv" << QByteArray("end,text\n1,x\n") << "start";
    QTest::newRow("backwards") << "n.csv" << QByteArray("start,end\n2,1\n") << "line 2";
    QTest::newRow("before the clip") << "n.csv" << QByteArray("start\n-2\n") << "line 2";
    QTest::newRow("no JSON") << "n.json" << QByteArray("{\"format\":") << "no notes";
    QTest::newRow("other JSON") << "n.json" << QByteArray("[1, 2]") << "no notes";
    QTest::newRow("a word for a time") << "n.json"
                                       << QByteArray(R"({"format":"hrlf-annotations/1","annotations":[{"start":"x"}]})")
                                       << "note 1";
    QTest::newRow("a list for a note") << "n.json"
                                       << QByteArray(R"({"format":"hrlf-annotations/1","annotations":[[1]]})")
                                       << "note 1";
    QTest::newRow("other XML") << "n.eaf" << QByteArray("<html/>") << "ELAN";
    QTest::newRow("another ending") << "n.docx" << QByteArray("x") << ".eaf";
  }
  void badFilesAreNamed() {
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(name).toStdString();
    QVERIFY(writeFileAtomically(path, text.toStdString()));
    std::vector<Warning> warnings;
    const auto read = readAnnotations(path, warnings);
    QVERIFY(!read);
    QVERIFY(read.error().kind == ErrorKind::BadInput);
    const QString message = QString::fromStdString(read.error().message());
    QVERIFY2(message.contains(said) && message.contains(name), qPrintable(message));
  }
};

QTEST_APPLESS_MAIN(AnnotationFilesTest)
#include "annotation_files_test.moc"
