// The exported table of a picture.
#include "core/embedding/coordinates.h"

#include <QStringList>
#include <QTest>

using namespace hrlf;

class CoordinatesTest : public QObject {
  Q_OBJECT

 private slots:
  void rowsAndHeader() {
    Analysis analysis;
    ClipFeatures clip;
    clip.media.path = "/tmp/two\nlines.mp4";
    analysis.clip = std::make_shared<ClipFeatures>(clip);
    analysis.model.hash = "abc123";
    analysis.request.removed[Modality::Audio] = true;
    analysis.programVersion = "9.9";
    RepresentationSet set;
    set.points = {
        {1.5, -0.25F, Modality::Vision, true}, {2.0, 1.0F, Modality::Language, false}, {2.5, 0.5F, {}, false}};
    Embedding embedding;
    embedding.x = {1, 2, 3};
    embedding.y = {-1, -2, -3};
    embedding.seed = 77;
    embedding.perplexity = 12;
    const QString csv = QString::fromStdString(coordinatesToCsv(analysis, "incomplete", set, embedding));
    const QStringList lines = csv.trimmed().split('\n');
    QVERIFY(lines.contains("# clip: /tmp/two lines.mp4"));
    QVERIFY(lines.contains("# curve: incomplete"));
    QVERIFY(lines.contains("# taken away: audio removed"));
    QVERIFY(lines.contains("# model hash: abc123"));
    QVERIFY(lines.contains("# t-SNE seed: 77"));
    QVERIFY(lines.contains("# version: HRLF Studio 9.9"));
    const qsizetype head = lines.indexOf("time,modality,kind,score,x,y");
    QVERIFY(head > 0);
    QCOMPARE(lines.mid(head + 1),
             QStringList({"1.500,vision,Q,-0.25,1,-1", "2.000,language,U,1,2,-2", "2.500,,H,0.5,3,-3"}));
  }
};

QTEST_GUILESS_MAIN(CoordinatesTest)
#include "coordinates_test.moc"
