#include "core/media/word_edges.h"

#include <QTest>

using namespace hrlf;

class WordEdgesTest : public QObject {
  Q_OBJECT

 private:
  const std::vector<Word> words_{{"so", 1, 1.5, 1}, {"good", 1.502, 2, 1}, {"day", 3, 4, 1}};

 private slots:
  void twoWordsThatTouchShareAnEdge() {
    for (const double time : {1.5, 1.502}) {
      const auto edge = edgeAt(words_, time, 10);
      QVERIFY(edge);
      QCOMPARE(edge->ending, 0);
      QCOMPARE(edge->beginning, 1);
      QCOMPARE(edge->room.start, 1 + shortestWord);
      QCOMPARE(edge->room.end, 2 - shortestWord);
    }
  }

  void anEdgeAloneGoesToItsNeighbour() {
    const auto end = edgeAt(words_, 2, 10);
    QVERIFY(end && end->ending == 1 && end->beginning == -1);
    QCOMPARE(end->room.end, 3.0);
    const auto start = edgeAt(words_, 3, 10);
    QVERIFY(start && start->ending == -1 && start->beginning == 2);
    QCOMPARE(start->room.start, 2.0);
  }

  void theFirstAndTheLastGoToTheEndsOfTheClip() {
    QCOMPARE(edgeAt(words_, 1, 10)->room.start, 0.0);
    QCOMPARE(edgeAt(words_, 4, 10)->room.end, 10.0);
  }

  void elsewhereThereIsNone() {
    QVERIFY(!edgeAt(words_, 2.5, 10));
    QVERIFY(!edgeAt({}, 0, 10));
    // Words so short that neither may give anything.
    QVERIFY(!edgeAt({{"a", 0, 0.01, 1}, {"b", 0.01, 0.02, 1}}, 0.01, 10));
  }
};

QTEST_APPLESS_MAIN(WordEdgesTest)
#include "word_edges_test.moc"
