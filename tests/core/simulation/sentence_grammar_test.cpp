#include "core/simulation/corpus.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace hrlf;

class SentenceGrammarTest : public QObject {
  Q_OBJECT

 private slots:
  void sameSeedSameSentences() {
    const auto a = grammarSentences(50, 7);
    const auto b = grammarSentences(50, 7);
    const auto c = grammarSentences(50, 8);
    QCOMPARE(a.size(), std::size_t{50});
    int same = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
      QCOMPARE(a[i].text, b[i].text);
      QCOMPARE(a[i].label, b[i].label);
      same += a[i].text == c[i].text ? 1 : 0;
    }
    QVERIFY(same < 10);
  }

  void balancedUniqueAndSplit() {
    const auto sentences = grammarSentences(1400, 1);
    QCOMPARE(sentences.size(), std::size_t{1400});
    std::set<std::string> texts;
    std::map<long, int> classes;
    std::map<Split, int> splits;
    for (const LabelledSentence& sentence : sentences) {
      QVERIFY2(texts.insert(sentence.text).second, sentence.text.c_str());
      QVERIFY(std::abs(sentence.label) <= 3);
      ++classes[std::lround(sentence.label)];
      ++splits[sentence.split];
    }
    QCOMPARE(classes.size(), std::size_t{7});
    for (const auto& [label, count] : classes) QVERIFY(count > 140 && count < 260);
    QCOMPARE(splits[Split::Train], 1120);
    QCOMPARE(splits[Split::Valid], 140);
    QCOMPARE(splits[Split::Test], 140);
  }

  void wordsCarryTheirSign() {
    for (const LabelledSentence& sentence : grammarSentences(600, 3)) {
      if (sentence.text.find("I loved") == 0 && sentence.text.find(',') == std::string::npos) {
        QVERIFY(sentence.label > 2);
      }
      if (sentence.text.find("I hated") == 0 && sentence.text.find(',') == std::string::npos) {
        QVERIFY(sentence.label < -2);
      }
    }
    QVERIFY(grammarSentences(0, 1).empty());
    QVERIFY(grammarSentences(-5, 1).empty());
  }
};

QTEST_GUILESS_MAIN(SentenceGrammarTest)
#include "sentence_grammar_test.moc"
