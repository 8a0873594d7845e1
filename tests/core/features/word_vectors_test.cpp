// The word table: its formats, damage to them, and what counts as the same word.
#include "core/features/word_vectors.h"

#include "core/base/atomic_file.h"
#include "core/base/resources.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

using namespace hrlf;

namespace {

void appendU32(std::string& bytes, std::uint32_t value) {
  for (int i = 0; i < 4; ++i) bytes += static_cast<char>((value >> (8 * i)) & 0xFFU);
}

std::uint32_t crc32(std::string_view bytes) {
  std::uint32_t crc = 0xFFFFFFFFU;
  for (char byte : bytes) {
    crc ^= static_cast<unsigned char>(byte);
    for (int k = 0; k < 8; ++k) crc = (crc & 1U) != 0 ? 0xEDB88320U ^ (crc >> 1U) : crc >> 1U;
  }
  return ~crc;
}

/// A compact table of width 2 with scale 0.5; words in the order given.
std::string compactTable(const std::vector<std::string>& words) {
  std::string bytes = "HRLFWORD";
  std::string text;
  for (const std::string& w : words) text += w + "\n";
  for (std::size_t v : {std::size_t{1}, std::size_t{2}, words.size(), std::size_t{4}, text.size()})
    appendU32(bytes, static_cast<std::uint32_t>(v));
  bytes += "tiny" + text;
  for (std::size_t i = 0; i < words.size(); ++i) appendU32(bytes, std::bit_cast<std::uint32_t>(0.5F));
  for (std::size_t i = 0; i < words.size(); ++i) bytes += {static_cast<char>(i + 1), static_cast<char>(-2)};
  appendU32(bytes, crc32(bytes));
  return bytes;
}

}  // namespace

class WordVectorsTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;

  std::filesystem::path write(const std::string& name, const std::string& bytes) {
    const std::filesystem::path path = std::filesystem::path(folder_.path().toStdString()) / name;
    if (!writeFileAtomically(path, bytes)) qFatal("cannot write the fixture");
    return path;
  }
  /// The error of opening these bytes, "" when they open.
  std::string problemOf(const std::string& bytes) {
    const auto vectors = WordVectors::open(write("fixture", bytes));
    return vectors ? std::string() : vectors.error().message();
  }
  /// A one-number table of these words, 1, 2, 3, ...
  WordVectors numbered(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) text += words[i] + " " + std::to_string(i + 1) + "\n";
    return *WordVectors::open(write("numbered.txt", text));
  }
  static float valueOf(const WordVectors& vectors, std::string_view word) {
    std::vector<float> v(static_cast<std::size_t>(vectors.width()));
    return vectors.lookup(word, v) ? v[0] : 0.0F;
  }

 private slots:
  void compactTableIsRead() {
    const auto vectors = WordVectors::open(write("t.hrlfwords", compactTable({"bad", "good", "so"})));
    QVERIFY2(vectors, vectors ? "" : vectors.error().message().c_str());
    QCOMPARE(vectors->width(), 2);
    QCOMPARE(vectors->size(), std::size_t{3});
    QCOMPARE(vectors->name(), std::string("tiny"));
    std::vector<float> v(2);
    QVERIFY(vectors->lookup("good", v));
    QCOMPARE(v[0], 1.0F);
    QCOMPARE(v[1], -1.0F);
    QVERIFY(!vectors->lookup("film", v));
  }

  void everyTruncationIsAnError() {
    const std::string whole = compactTable({"bad", "good"});
    QVERIFY(problemOf(whole).empty());
    for (std::size_t n = 0; n < whole.size(); ++n)
      QVERIFY2(!problemOf(whole.substr(0, n)).empty(), qPrintable(QString::number(n)));
  }

  void everyFlippedByteIsAnError() {
    const std::string whole = compactTable({"bad", "good"});
    for (std::size_t n = 0; n < whole.size(); ++n) {
      std::string bytes = whole;
      bytes[n] = static_cast<char>(bytes[n] ^ 0x10);
      QVERIFY2(!problemOf(bytes).empty(), qPrintable(QString::number(n)));
    }
  }

  void tableOutOfOrderIsAnError() {
    QVERIFY(problemOf(compactTable({"good", "bad"})).find("out of order") != std::string::npos);
    QVERIFY(problemOf(compactTable({"good", "good"})).find("out of order") != std::string::npos);
  }

  void hugeCountsNeedNoMemory() {
    std::string bytes = "HRLFWORD";
    for (std::uint32_t v : {1U, 4096U, 0xFFFFFFFFU, 0xFFFFFFFFU, 0xFFFFFFFFU}) appendU32(bytes, v);
    QVERIFY(!problemOf(bytes + "rest").empty());
  }

  void gloveTextIsRead() {
    const auto vectors = WordVectors::open(write("glove.txt", "the 0.25 -1\r\ngood\t0.5 2e-1\n\nat home 3 4\nthe 9 9"));
    QVERIFY2(vectors, vectors ? "" : vectors.error().message().c_str());
    QCOMPARE(vectors->width(), 2);
    QCOMPARE(vectors->size(), std::size_t{3});
    QCOMPARE(vectors->name(), std::string("glove.txt"));
    std::vector<float> v(2);
    QVERIFY(vectors->lookup("the", v));
    QVERIFY(std::abs(v[0] - 0.25F) < 0.004F);  // the first of two entries counts
    QVERIFY(vectors->lookup("good", v));
    QVERIFY(std::abs(v[1] - 0.2F) < 0.002F);
    QVERIFY(vectors->lookup("at home", v));
    QVERIFY(std::abs(v[1] - 4.0F) < 0.016F);
  }

  void headerOfWord2vecIsNoWord() {
    const auto vectors = WordVectors::open(write("w2v.txt", "2 3\ngood 1 2 3\nbad 3 2 1\n"));
    QVERIFY(vectors);
    QCOMPARE(vectors->width(), 3);
    QCOMPARE(vectors->size(), std::size_t{2});
    QVERIFY(problemOf("3 3\ngood 1 2 3\nbad 3 2 1\n").find("announces 3 words") != std::string::npos);
  }

  void wrongLinesAreNamed() {
    QVERIFY(problemOf("good 1 2 3\nbad 1 2\n").find("Line 2") != std::string::npos);
    QVERIFY(problemOf("good 1 2 3\nbad 1 2 3 4\n").find("Line 2") != std::string::npos);
    QVERIFY(problemOf("good 1 2 3\nfine 1 2 3\nbad 1 x 3\n").find("Line 3") != std::string::npos);
    QVERIFY(problemOf("good 1 nan 3\n").find("Line 1") != std::string::npos);
    QVERIFY(problemOf("good 1 1e999 3\n").find("Line 1") != std::string::npos);
    QVERIFY(problemOf("just some\n").find("Line 1") != std::string::npos);
    QVERIFY(problemOf("word\n").find("Line 1") != std::string::npos);
  }

  void otherFilesAreErrors() {
    QVERIFY(problemOf("").find("0 bytes") != std::string::npos);
    QVERIFY(!problemOf("\n\n \n").empty());
    QVERIFY(problemOf(std::string("PK\x03\x04\0\0\0", 7)).find("neither") != std::string::npos);
    QVERIFY(problemOf(std::string(3U << 20U, 'x')).find("megabyte") != std::string::npos);
    QCOMPARE(WordVectors::open("/no/such/file").error().kind, ErrorKind::NotFound);
    QVERIFY(!WordVectors::open(folder_.path().toStdString()));
  }

  void linesAcrossChunksAreWhole() {
    std::string text;
    for (int i = 0; i < 90000; ++i) text += "word" + std::to_string(i) + " " + std::to_string(i % 7 + 1) + " 1 1\n";
    QVERIFY(text.size() > 1U << 20U);
    const auto vectors = WordVectors::open(write("long.txt", text));
    QVERIFY(vectors);
    QCOMPARE(vectors->size(), std::size_t{90000});
    for (int i = 0; i < 90000; i += 501)
      QVERIFY(std::abs(valueOf(*vectors, "word" + std::to_string(i)) - static_cast<float>(i % 7 + 1)) < 0.01F);
  }

  void countsHowWordsWereFound() {
    const auto vectors = WordVectors::openBuiltIn();
    QVERIFY(vectors);
    std::vector<Word> words;
    for (const char* text : {"Good,", "film", "sooooo", "2", "1,250", "well-made-thing", "a", "I", "Xyzzyqq",
                             "blorptagq", "xyzzyqq!", "kolourisation"})
      words.push_back({text, 0, 1, 1.0});
    const WordCounts counts = countWords(words, *vectors);
    QCOMPARE(counts.known, std::size_t{2});
    QCOMPARE(counts.respelled, std::size_t{4});
    QCOMPARE(counts.bare, std::size_t{2});
    QCOMPARE(counts.unknown, std::size_t{4});
    QCOMPARE(counts.all(), words.size());
    QCOMPARE(counts.unknownWords.size(), std::size_t{3});
    QCOMPARE(counts.unknownWords.front(), std::string("xyzzyqq"));
    QCOMPARE(countWords({}, *vectors).all(), std::size_t{0});
  }

  void spellingOfTheOtherSideOfTheSea() {
    const auto vectors = WordVectors::open(write("sea.txt", "colorize 1\ntheater 2\ntraveling 3\nfor 5\n"));
    QVERIFY(vectors);
    QVERIFY(std::abs(valueOf(*vectors, "colorise") - 1) < 0.01F);
    QVERIFY(std::abs(valueOf(*vectors, "theatre") - 2) < 0.02F);
    QVERIFY(std::abs(valueOf(*vectors, "travelling") - 3) < 0.02F);
    std::vector<float> row(1);
    QVERIFY(!vectors->lookup("four", row));
  }

  void readingCanBeCancelled() {
    Progress progress;
    progress.requestCancel();
    const auto vectors = WordVectors::open(write("c.txt", "good 1\n"), progress);
    QVERIFY(!vectors);
    QCOMPARE(vectors.error().kind, ErrorKind::Cancelled);
  }

  void formsOfAWord_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<float>("value");
    QTest::newRow("as it is") << "good" << 1.0F;
    QTest::newRow("capital") << "GOOD" << 1.0F;
    QTest::newRow("punctuation") << "\"Good!\"," << 1.0F;
    QTest::newRow("typographic quotes") << "\u201cgood\u2026\u201d" << 1.0F;
    QTest::newRow("written with a capital in the table") << "Paris" << 9.0F;
    QTest::newRow("accent") << "CAF\u00c9" << 10.0F;
    QTest::newRow("joined contraction") << "Don't" << 2.0F;
    QTest::newRow("typographic apostrophe") << "don\u2019t" << 2.0F;
    QTest::newRow("not another word") << "he'll" << (3.0F + 4.0F) / 2;
    QTest::newRow("possessive") << "movie's" << 6.0F;
    QTest::newRow("stem and written-out clitic") << "movie'll" << (6.0F + 4.0F) / 2;
    QTest::newRow("parts of a hyphenated word") << "good-movie" << (1.0F + 6.0F) / 2;
    QTest::newRow("known parts only") << "good-xyzzy" << 1.0F;
    QTest::newRow("slash") << "good/movie" << (1.0F + 6.0F) / 2;
    QTest::newRow("whole hyphenated word first") << "well-made" << 11.0F;
    QTest::newRow("long end") << "sooooo" << 7.0F;
    QTest::newRow("long middle") << "gooooood" << 1.0F;
    QTest::newRow("long single") << "moooovie" << 6.0F;
    QTest::newRow("unknown") << "xyzzy" << 0.0F;
    QTest::newRow("only punctuation") << "--" << 0.0F;
    QTest::newRow("nothing") << "" << 0.0F;
    QTest::newRow("only an apostrophe") << "'" << 0.0F;
    QTest::newRow("endless") << QString(5000, 'o') << 0.0F;
    QTest::newRow("many apostrophes") << QString("'d").repeated(45) << 0.0F;
  }
  void formsOfAWord() {
    QFETCH(QString, word);
    QFETCH(float, value);
    // Numbered from 1; "soo" and "god" are other words that shortened letters must not find first.
    const WordVectors vectors = numbered(
        {"good", "dont", "he", "will", "hell", "movie", "so", "soo", "Paris", "caf\u00e9", "well-made", "god"});
    QVERIFY(std::abs(valueOf(vectors, word.toStdString()) - value) < 0.05F);
  }

  void cliticsOfTheTableAreUsed() {
    const WordVectors vectors = numbered({"do", "n't", "dont", "it", "'s"});
    QVERIFY(std::abs(valueOf(vectors, "don't") - 1.5F) < 0.02F);
    QVERIFY(std::abs(valueOf(vectors, "it's") - 4.5F) < 0.05F);
  }

  void lookupRefusesAWrongWidth() {
    const WordVectors vectors = numbered({"good"});
    std::vector<float> v(2);
    QVERIFY(!vectors.lookup("good", v));
  }

  void unknownWordsAreMissingFrames() {
    const std::vector<Word> words{{"good", 0.5, 0.9, 1}, {"xyzzy", 0.9, 1.2, 1}};
    const FeatureTrack track = languageFeatures(words, numbered({"good"}));
    QCOMPARE(track.columns, wordColumns(1));
    QCOMPARE(track.columns[0].name, std::string("word_0"));
    QCOMPARE(track.present, (std::vector<std::uint8_t>{1, 0}));
    QCOMPARE(track.start[1], 0.9);
    QCOMPARE(track.end[1], 1.2);
    QCOMPARE(track.row(1)[0], 0.0F);
  }

  void shippedTableIsWhole() {
    QElapsedTimer timer;
    timer.start();
    const auto vectors = WordVectors::openBuiltIn();
    const qint64 milliseconds = timer.elapsed();
    QVERIFY2(vectors, vectors ? "" : vectors.error().message().c_str());
    QVERIFY2(milliseconds < 1000, qPrintable(QString::number(milliseconds)));
    QCOMPARE(vectors->width(), 100);
    QCOMPARE(vectors->name(), std::string(builtInWordsName));
    std::vector<float> v(100);
    for (const char* word : {"the", "Good", "don't", "I'm", "we'll", "couldn't've", "heartwarming", "clunky", "sooo"})
      QVERIFY2(vectors->lookup(word, v), word);
    // Of the published vector of "the": -0.038194 -0.24487 0.72812 ...
    QVERIFY(vectors->lookup("the", v));
    QVERIFY(std::abs(v[0] + 0.038194F) < 0.012F);
    QVERIFY(std::abs(v[2] - 0.72812F) < 0.012F);
  }
};

QTEST_GUILESS_MAIN(WordVectorsTest)
#include "word_vectors_test.moc"
