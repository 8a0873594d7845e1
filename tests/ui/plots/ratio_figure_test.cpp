// The intra-modality figure in its three formats.
#include "ui/plots/ratio_figure.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace hrlf;

namespace {

std::vector<Method> methodsOf(int count) {
  std::vector<Method> methods;
  for (int m = 0; m < count; ++m) {
    Method& method = methods.emplace_back(Method{"variant " + std::to_string(m), {}});
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
      Evaluation e;
      e.dataset = "made_up.pkl";
      e.split = "valid";
      e.programVersion = "9.9";
      e.modelHash = std::string(40, static_cast<char>('a' + m)) + std::to_string(seed);
      for (int step = 0; step <= 10; ++step) {
        RatioResult row;
        row.ratio = step / 10.0;
        row.regression.n = 12;
        row.regression.f1Non0 = 0.8 - 0.02 * m - 0.03 * step + 0.01 * static_cast<double>(seed);
        row.regression.mae = 1 + 0.05 * step;
        e.intra.push_back(row);
      }
      method.runs.push_back({seed, e});
    }
  }
  return methods;
}

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class RatioFigureTest : public QObject {
  Q_OBJECT

 private slots:
  void writesThreeFormatsThatNameTheirModels() {
    const QTemporaryDir folder;
    const auto methods = methodsOf(7);
    const ui::RatioFigure figure = ui::ratioFigureOf(methods, "Seven variants");
    QCOMPARE(figure.panels.size(), std::size_t{2});
    QVERIFY(ui::writeRatioFigure(figure, folder.filePath("curves").toStdString()));

    const QByteArray svg = bytesOf(folder.filePath("curves.svg"));
    for (const char* word : {"Seven variants", "F1 (%)", "MAE (label units)", "Share p of frames dropped", "variant 6",
                             "made_up.pkl", "HRLF Studio 9.9"})
      QVERIFY2(svg.contains(word), word);
    for (const Method& method : methods) QVERIFY(svg.contains(method.runs[2].evaluation.modelHash.c_str()));
    QVERIFY(svg.contains("font-family=\"Liberation Sans, Arimo, Arial, Helvetica, sans-serif\""));
    QVERIFY(bytesOf(folder.filePath("curves.pdf")).startsWith("%PDF"));

    const QImage png(folder.filePath("curves.png"));
    QVERIFY(png.width() > 1500 && png.height() > 800);
    QVERIFY(png.text("Description").contains(methods[6].runs[0].evaluation.modelHash.c_str()));
    QCOMPARE(png.pixelColor(2, 2), QColor(Qt::white));
    // The first curve is black, and no other ink of the panels is.
    int black = 0;
    for (int y = 0; y < png.height(); ++y)
      for (int x = 0; x < png.width(); ++x) black += png.pixelColor(x, y) == QColor(Qt::black) ? 1 : 0;
    QVERIFY(black > 2000);
  }

  void onePanelIsEnough() {
    const QTemporaryDir folder;
    ui::RatioFigure figure = ui::ratioFigureOf(methodsOf(1), "One");
    figure.panels.pop_back();
    QVERIFY(ui::writeRatioFigure(figure, folder.filePath("one").toStdString()));
    QVERIFY(!QImage(folder.filePath("one.png")).isNull());
  }

  void noIntraProtocolNoFigure() {
    auto methods = methodsOf(1);
    for (SeededEvaluation& run : methods[0].runs) run.evaluation.intra.clear();
    QVERIFY(ui::ratioFigureOf(methods, "None").panels.empty());
  }

  void aFolderThatIsNotThereIsAnError() {
    const auto written = ui::writeRatioFigure(ui::ratioFigureOf(methodsOf(1), "One"), "/no/such/folder/curves");
    QVERIFY(!written && written.error().where.find("/no/such/folder") != std::string::npos);
  }
};

QTEST_MAIN(RatioFigureTest)
#include "ratio_figure_test.moc"
