// The table of a data set's picture.
#include "core/embedding/utterance_coordinates.h"

#include <QStringList>
#include <QTest>

using namespace hrlf;

class UtteranceCoordinatesTest : public QObject {
  Q_OBJECT

 private slots:
  void saysWhereEachPointComesFrom() {
    std::vector<Utterance> utterances(2);
    utterances[0].id = "video$_$1";
    utterances[0].label = -1.5F;
    utterances[1].id = "comma, and \"quote\"";
    std::vector<Prediction> predictions(2);
    predictions[0].score = 0.25F;
    predictions[0].q[Modality::Audio] = {1, 2};
    predictions[0].u[Modality::Audio] = {3, 4};
    predictions[1].q[Modality::Vision] = {5, 6};
    const RepresentationSet set = representationSetOf(predictions, RepresentationKind::Factors);
    QCOMPARE(set.points.size(), std::size_t{3});

    Embedding embedding;
    embedding.x = {1, 2, 3};
    embedding.y = {-1, -2, -3};
    embedding.seed = 77;
    embedding.perplexity = 12;
    embedding.klDivergence = 0.5;
    embedding.method = TsneMethod::BarnesHut;
    UtterancePicture picture{"/tmp/two\nlines.pkl", Split::Valid, RepresentationKind::Factors, {}, "9.9"};
    picture.model.hash = "abc123";
    const QString csv = QString::fromStdString(utteranceCoordinatesToCsv(picture, utterances, set, embedding));
    const QStringList lines = csv.trimmed().split('\n');
    for (const char* line : {"# data: /tmp/two lines.pkl", "# split: valid", "# representation: factors",
                             "# model hash: abc123", "# t-SNE seed: 77", "# t-SNE perplexity: 12",
                             "# t-SNE KL divergence: 0.5", "# t-SNE method: Barnes-Hut", "# version: HRLF Studio 9.9"})
      QVERIFY2(lines.contains(line), line);
    const qsizetype head = lines.indexOf("id,label,prediction,modality,kind,x,y");
    QVERIFY(head > 0);
    QCOMPARE(lines.mid(head + 1), QStringList({"video$_$1,-1.5,0.25,audio,Q,1,-1", "video$_$1,-1.5,0.25,audio,U,2,-2",
                                               "\"comma, and \"\"quote\"\"\",0,0,vision,Q,3,-3"}));
  }
};

QTEST_GUILESS_MAIN(UtteranceCoordinatesTest)
#include "utterance_coordinates_test.moc"
