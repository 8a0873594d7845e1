// The exported table of a picture.
#include "core/embedding/point_table.h"

#include <QStringList>
#include <QTest>

using namespace hrlf;

namespace {

SampleTable twoUtterances() {
  SampleTable table;
  table.source = "/tmp/two\nlines.pkl";
  table.model.hash = "abc123";
  table.samples = {{"video$_$1", 0, "so good", -1.5F, Split::Valid},
                   {"comma, and \"quote\"", 0, "", 0.0F, Split::Test}};
  SampleView complete;
  complete.seen = "complete";
  complete.predictions.resize(2);
  complete.predictions[0].emplace();
  complete.predictions[0]->score = 0.25F;
  complete.predictions[0]->q[Modality::Audio] = {1, 2};
  complete.predictions[0]->u[Modality::Audio] = {3, 4};
  complete.predictions[1].emplace();
  complete.predictions[1]->q[Modality::Vision] = {5, 6};
  table.views = {complete};
  return table;
}

PointPicture pictureOf(const SampleTable& table) {
  PointPicture picture;
  picture.kind = RepresentationKind::Factors;
  picture.set = representationSet(table, picture.kind);
  picture.embedding.x = {1, 2, 3};
  picture.embedding.y = {-1, -2, -3};
  picture.embedding.seed = 77;
  picture.embedding.perplexity = 12;
  picture.embedding.klDivergence = 0.5;
  picture.embedding.method = TsneMethod::BarnesHut;
  return picture;
}

QStringList rowsOf(const SampleTable& table, const std::vector<PointPicture>& pictures, bool withVectors) {
  QStringList lines = QString::fromStdString(pointsToCsv(table, pictures, withVectors)).trimmed().split('\n');
  while (!lines.isEmpty() && lines.front().startsWith('#')) lines.removeFirst();
  return lines;
}

}  // namespace

class PointTableTest : public QObject {
  Q_OBJECT

 private slots:
  void saysWhereThePictureComesFrom() {
    const SampleTable table = twoUtterances();
    const QString csv = QString::fromStdString(pointsToCsv(table, {pictureOf(table)}, false));
    const QStringList lines = csv.split('\n');
    for (const char* line :
         {"# source: /tmp/two lines.pkl", "# representation: factors", "# model hash: abc123", "# t-SNE seed: 77",
          "# t-SNE perplexity: 12", "# t-SNE KL divergence: 0.5", "# t-SNE method: Barnes-Hut"})
      QVERIFY2(lines.contains(line), line);
    QVERIFY(csv.contains("# version: HRLF Studio "));
  }

  void oneRowAPoint() {
    const SampleTable table = twoUtterances();
    QCOMPARE(rowsOf(table, {pictureOf(table)}, false),
             QStringList({"id,time,split,label,network,seen,modality,kind,prediction,x,y,text",
                          "video$_$1,,valid,-1.5,student,complete,audio,Q,0.25,1,-1,so good",
                          "video$_$1,,valid,-1.5,student,complete,audio,U,0.25,2,-2,so good",
                          "\"comma, and \"\"quote\"\"\",,test,0,student,complete,vision,Q,0,3,-3,"}));
  }

  void windowsHaveATimeAndNoLabel() {
    SampleTable table = twoUtterances();
    table.samples = {{"", 1.5, "well", {}, {}}, {"", 2, "", {}, {}}};
    table.views[0].network = Network::Teacher;
    table.views[0].seen = "audio removed";
    QCOMPARE(rowsOf(table, {pictureOf(table)}, false)[1],
             QString(",1.500,,,teacher,audio removed,audio,Q,0.25,1,-1,well"));
  }

  void vectorsAndSelection() {
    const SampleTable table = twoUtterances();
    PointPicture picture = pictureOf(table);
    picture.selected = {0, 1, 0};
    const QStringList rows = rowsOf(table, {picture}, true);
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows[0].endsWith(",text,v1,v2"));
    QVERIFY(rows[1].endsWith(",so good,3,4"));
  }
};

QTEST_GUILESS_MAIN(PointTableTest)
#include "point_table_test.moc"
