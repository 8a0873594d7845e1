// Mistakes of a recogniser, counted.
#include "core/damage/word_damage.h"

#include "tests/core/damage/damage_specs.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <string>

using namespace hrlf;
using hrlf::test::damageOf;

namespace {

constexpr std::array<std::string_view, 12> vocabulary{"bold",  "cold", "film",  "firm", "gold",   "good",
                                                      "great", "hold", "movie", "move", "really", "wonderful"};

Transcript spoken(std::size_t count) {
  constexpr std::array<const char*, 5> said{"Good", "film", "really", "great,", "movie"};
  Transcript transcript{{}, TranscriptSource::Sidecar, "talk.srt"};
  for (std::size_t i = 0; i < count; ++i) {
    const double start = 0.4 * static_cast<double>(i);
    // Each another, so that a mistake cannot be explained by a neighbour.
    transcript.words.push_back({said[i % said.size()] + std::to_string(i), start, start + 0.3, 1.0});
  }
  return transcript;
}

/// Substitutions, deletions and insertions of the best alignment, as the word error rate counts them.
int wordErrors(const Transcript& said, const Transcript& heard) {
  std::vector<int> row(heard.words.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  for (std::size_t i = 0; i < said.words.size(); ++i) {
    int diagonal = row[0];
    row[0] = static_cast<int>(i) + 1;
    for (std::size_t j = 0; j < heard.words.size(); ++j) {
      const int replaced = diagonal + (said.words[i].text == heard.words[j].text ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
    }
  }
  return row.back();
}

}  // namespace

class WordDamageTest : public QObject {
  Q_OBJECT

 private slots:
  void theRateIsMet_data() {
    QTest::addColumn<QString>("spec");
    QTest::addColumn<int>("errors");
    QTest::newRow("random") << "words:wer=0.2" << 100;
    QTest::newRow("burst") << "words:burst:0.2:length=4" << 100;
    QTest::newRow("periodic") << "words:periodic:0.1" << 50;
    QTest::newRow("none") << "words:wer=0" << 0;
  }
  void theRateIsMet() {
    QFETCH(QString, spec);
    QFETCH(int, errors);
    const Transcript said = spoken(500);
    Transcript heard = said;
    damageWords(heard, damageOf({spec.toStdString()}), vocabulary);
    // Neighbouring mistakes can be explained with fewer: what is left out and what is put in may make a substitution.
    const int measured = wordErrors(said, heard);
    QVERIFY2(measured <= errors + 1 && measured >= errors * 0.9, qPrintable(QString::number(measured)));
  }

  void everyWord() {
    Transcript heard = spoken(100);
    damageWords(heard, damageOf({"words:wer=1"}), vocabulary);
    QCOMPARE(heard.words.size(), std::size_t{100});  // 20 left out, 20 put in
  }

  void replacesByLikeWords() {
    Transcript heard;
    heard.words = {{"Gold", 0, 1, 0.9}};
    DamageRequest damage = damageOf({"words:wer=1"});
    int replaced = 0;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
      damage.seed = seed;
      Transcript one = heard;
      damageWords(one, damage, vocabulary);
      if (one.words.size() != 1) continue;
      const std::string& text = one.words.front().text;
      QVERIFY(text != "gold" && text != "wonderful" && text != "movie");
      replaced += text == "Gold" ? 0 : 1;
    }
    QCOMPARE(replaced, 50);  // round(0.6 x 1) of one mistake is one substitution
  }

  void timesStayInOrder() {
    Transcript heard = spoken(200);
    damageWords(heard, damageOf({"words:wer=0.6"}), vocabulary);
    double last = 0;
    for (const Word& word : heard.words) {
      QVERIFY(word.start >= last - 1e-12 && word.end > word.start && !word.text.empty());
      last = word.end;
    }
  }

  void staysWithinItsSpan() {
    const Transcript said = spoken(100);
    Transcript heard = said;
    damageWords(heard, damageOf({"words:wer=1:from=10:to=20"}), vocabulary);
    const auto outside = [](const Transcript& transcript) {
      std::vector<std::string> texts;
      for (const Word& word : transcript.words)
        if (word.end < 10 || word.start > 20) texts.push_back(word.text);
      return texts;
    };
    QCOMPARE(outside(heard), outside(said));
    QVERIFY(wordErrors(said, heard) > 15);
  }

  void seedsRepeat() {
    Transcript a = spoken(50);
    Transcript b = a;
    Transcript c = a;
    damageWords(a, damageOf({"words:wer=0.5"}, 1), vocabulary);
    damageWords(b, damageOf({"words:wer=0.5"}, 1), vocabulary);
    damageWords(c, damageOf({"words:wer=0.5"}, 2), vocabulary);
    const auto texts = [](const Transcript& transcript) {
      std::string all;
      for (const Word& word : transcript.words) all += word.text + " ";
      return all;
    };
    QCOMPARE(texts(a), texts(b));
    QVERIFY(texts(a) != texts(c));
  }

  void oddWords() {
    Transcript odd;
    odd.words = {{"", 0, 1, 1}, {"\xff\xfe", 1, 2, 1}, {std::string(100000, 'a'), 2, 3, 1}, {"日本", 3, 4, 1}};
    damageWords(odd, damageOf({"words:wer=1"}), vocabulary);
    damageWords(odd, damageOf({"words:wer=1"}), {});
    Transcript none;
    damageWords(none, damageOf({"words:wer=1"}), vocabulary);
    QVERIFY(none.words.empty());
  }
};

QTEST_APPLESS_MAIN(WordDamageTest)
#include "word_damage_test.moc"
