#include "core/masks/missing_json.h"

#include <QTest>

using namespace hrlf;

class MissingJsonTest : public QObject {
  Q_OBJECT

 private slots:
  void whatIsWrittenIsReadAgain() {
    MissingRequest request;
    request.removed[Modality::Vision] = true;
    request.ratio[Modality::Language] = 1.0 / 3;
    request.spans[Modality::Audio] = {{0.1, 0.2}, {3, 4.5}};
    request.seed = 0xFFFFFFFFFFFFFFFFULL;
    request.pattern = TimePattern::Burst;
    request.stretch = 1.25;
    const auto again = missingFromJson(missingToJson(request));
    QVERIFY(again);
    QVERIFY(*again == request);
    QVERIFY(*missingFromJson("{}") == MissingRequest());
  }

  void whatCannotBeIsNamed_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("no JSON") << "nothing"
                             << "here";
    QTest::newRow("a list") << "[]"
                            << "here";
    QTest::newRow("ratio") << R"({"ratio": {"audio": -0.1}})"
                           << "here.ratio.audio";
    QTest::newRow("removed") << R"({"removed": {"vision": 1}})"
                             << "here.removed.vision";
    QTest::newRow("backwards") << R"({"spans": {"audio": [[1, 2], [4, 3]]}})"
                               << "here.spans.audio[1]";
    QTest::newRow("three ends") << R"({"spans": {"audio": [[1, 2, 3]]}})"
                                << "here.spans.audio[0]";
    QTest::newRow("pattern") << R"({"pattern": "whole"})"
                             << "here.pattern";
    QTest::newRow("stretch") << R"({"stretch": 0})"
                             << "here.stretch";
    QTest::newRow("seed") << R"({"seed": 1.5})"
                          << "here.seed";
  }
  void whatCannotBeIsNamed() {
    QFETCH(QString, json);
    QFETCH(QString, where);
    const auto request = missingFromJson(json.toStdString(), "here");
    QVERIFY(!request);
    QCOMPARE(QString::fromStdString(request.error().where), where);
  }
};

QTEST_GUILESS_MAIN(MissingJsonTest)
#include "missing_json_test.moc"
