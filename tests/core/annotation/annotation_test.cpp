// Notes: their tags as text, their order, and which of them lie in a range.
#include "core/annotation/annotation.h"

#include <QTest>

using namespace hrlf;

class AnnotationTest : public QObject {
  Q_OBJECT

 private slots:
  void tagsAreReadAsPeopleTypeThem() {
    QCOMPARE(parseTags(" laugh ,doubt;; laugh, sehr gut ,"), (std::vector<std::string>{"laugh", "doubt", "sehr gut"}));
    QVERIFY(parseTags(" , ;").empty());
    QCOMPARE(tagsText({"laugh", "sehr gut"}), std::string("laugh, sehr gut"));
    QCOMPARE(parseTags(tagsText({"a", "b c"})), (std::vector<std::string>{"a", "b c"}));
  }

  void notesAscendInTimeAndEqualOnesKeepTheirOrder() {
    std::vector<Annotation> notes{{{2, 3}, "c", {}}, {{1, 4}, "b", {}}, {{1, 1}, "a", {}}, {{2, 3}, "d", {}}};
    sortByTime(notes);
    std::string order;
    for (const Annotation& note : notes) order += note.text;
    QCOMPARE(order, std::string("abcd"));
  }

  void aRangeHoldsWhatTouchesIt() {
    const std::vector<Annotation> notes{
        {{0, 1}, "before", {}}, {{1, 2.5}, "into", {}}, {{3, 3}, "point", {}}, {{4, 4}, "edge", {}}, {{5, 6}, "", {}}};
    const auto within = annotationsWithin(notes, {2, 4});
    QCOMPARE(within.size(), std::size_t{3});
    QCOMPARE(within[0].text, std::string("into"));
    QCOMPARE(within[1].text, std::string("point"));
    QVERIFY(within[1].isPoint() && !within[0].isPoint());
    QCOMPARE(within[2].text, std::string("edge"));
  }
};

QTEST_APPLESS_MAIN(AnnotationTest)
#include "annotation_test.moc"
