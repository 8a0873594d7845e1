// Tables of made-up figures: what is bold, what is marked, and that every form says where the figures come from.
#include "core/evaluation/result_table.h"
#include "core/evaluation/results_json.h"

#include <QString>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace hrlf;

namespace {

Evaluation evaluationWith(double f1, double mae, const std::string& hash) {
  Evaluation e;
  e.modelHash = hash;
  e.dataset = "made_up.pkl";
  e.dataFingerprint = "f00d";
  e.split = "valid";
  e.programVersion = "9.9";
  for (const Condition& condition : allConditions) {
    ConditionResult row;
    row.condition = condition;
    row.regression.n = row.regression.nNon0 = 10;
    row.regression.f1Non0 = f1 + (condition.isComplete() ? 0.1 : 0);
    row.regression.mae = mae;
    e.inter.push_back(row);
  }
  for (const double ratio : {0.0, 0.5, 1.0}) {
    RatioResult row;
    row.ratio = ratio;
    row.regression.n = 10;
    row.regression.f1Non0 = f1 - 0.1 * ratio;
    e.intra.push_back(row);
  }
  return e;
}

Method methodWith(const std::string& name, const std::vector<double>& f1, double mae) {
  Method method{name, {}};
  for (std::size_t i = 0; i < f1.size(); ++i) {
    method.runs.push_back({i + 1, evaluationWith(f1[i], mae, name + std::to_string(i + 1))});
  }
  return method;
}

const std::vector<Method>& methods() {
  static const std::vector<Method> all{methodWith("complete", {0.70, 0.71, 0.72, 0.73}, 1.0),
                                       methodWith("w/o FRF", {0.60, 0.62, 0.61, 0.636}, 0.9),
                                       methodWith("a_b & 50% | c", {0.70, 0.72, 0.71, 0.736}, 1.0)};
  return all;
}

}  // namespace

class ResultTableTest : public QObject {
  Q_OBJECT

 private slots:
  void cellsRowsAndTests() {
    const ResultTable table = makeResultTable(methods(), "Ablations");
    QCOMPARE(table.columns,
             (std::vector<std::string>{"{l}", "{a}", "{v}", "{l,a}", "{l,v}", "{a,v}", "Avg.", "{l,a,v}"}));
    const TableBlock& f1 = table.blocks[0];
    QCOMPARE(f1.metric.name, std::string("Non0_F1_score"));
    QVERIFY(std::abs(f1.rows[0].cells[6].value.mean - 0.715) < 1e-12);  // Avg. leaves the complete condition out
    QVERIFY(std::abs(f1.rows[0].cells[7].value.mean - 0.815) < 1e-12);
    QVERIFY(!f1.rows[0].test);
    QVERIFY(f1.rows[1].isSignificant && *f1.rows[1].test->p < 0.001 && f1.rows[1].test->degreesOfFreedom == 3);
    QVERIFY(!f1.rows[2].isSignificant);
    QVERIFY(f1.rows[2].cells[0].isBest && !f1.rows[0].cells[0].isBest);
    const TableBlock& mae = table.blocks[1];
    QVERIFY(mae.rows[1].cells[0].isBest && !mae.rows[0].cells[0].isBest);  // lower is better
    QVERIFY(!mae.rows[1].test->p && !mae.rows[1].isSignificant);           // all differences the same
  }

  void markdown() {
    const QString text = QString::fromStdString(tableToMarkdown(makeResultTable(methods(), "Ablations")));
    QVERIFY(text.contains("| F1 (%) | {l} | {a} | {v} | {l,a} | {l,v} | {a,v} | Avg. | {l,a,v} | p |"));
    QVERIFY(text.contains("61.65\\* ± 1.54"));
    QVERIFY(text.contains("**71.65**"));
    QVERIFY(text.contains("a\\_b & 50% \\| c"));
    for (const char* word : {"paired two-sided t-test", "n = 4", "p < 0.05", "made_up.pkl", "valid, 10 samples",
                             "1, 2, 3, 4", "HRLF Studio 9.9", "complete1, complete2", "Weighted F1", "both"}) {
      QVERIFY2(QString(text).remove('\\').contains(word), word);
    }
  }

  void latex() {
    const QString text = QString::fromStdString(tableToLatex(makeResultTable(methods(), "Ablations")));
    QVERIFY(text.contains("p \\textless{} 0.05"));
    QVERIFY(text.contains("a\\_b \\& 50\\% \\textbar{} c"));
    QVERIFY(text.contains("\\{l,a,v\\}") && text.contains("\\textbf{71.65}") && text.contains("$^{*}$"));
    QVERIFY(text.contains("% models of complete: complete1"));
    QVERIFY(!text.contains("±"));
    QCOMPARE(text.count("\\begin{"), text.count("\\end{"));
  }

  void csv() {
    const QStringList lines = QString::fromStdString(tableToCsv(makeResultTable(methods(), "Ablations"))).split('\n');
    qsizetype head = 0;
    while (lines[head].startsWith('#')) ++head;
    QVERIFY(head > 8);
    QVERIFY(lines[head].startsWith("metric,variant,seeds,{l} mean,{l} deviation,"));
    QCOMPARE(lines.size() - head - 2, qsizetype{8 * 3});  // every metric of MMSA
    for (const char* name : {"Has0_acc_2", "Has0_F1_score", "Non0_acc_2", "Mult_acc_5", "Mult_acc_7", "MAE", "Corr"})
      QVERIFY2(lines.filter(QString(name) + ",complete,4,").size() == 1, name);
    QVERIFY(lines[head + 2].endsWith(",yes"));
  }

  void oneRowAndOneSeedHaveNothingToTest() {
    const std::vector<Method> single{methodWith("alone", {0.7}, 1.0)};
    const ResultTable table = makeResultTable(single, "Alone");
    QVERIFY(!table.blocks[0].rows[0].cells[0].isBest && !table.blocks[0].rows[0].cells[0].value.deviation);
    QVERIFY(!QString::fromStdString(tableToMarkdown(table)).contains("t-test"));
    const std::vector<Method> two{methodWith("a", {0.7}, 1.0), methodWith("b", {0.6}, 1.0)};
    QVERIFY(!makeResultTable(two, "Two").blocks[0].rows[1].test->p);
  }

  void testsPairBySeed() {
    Method turned = methods()[1];
    std::swap(turned.runs.front(), turned.runs.back());
    const Metric f1 = metricsOf(turned.runs.front().evaluation).front();
    QCOMPARE(*testOfAverage(turned, methods()[0], f1).p, *testOfAverage(methods()[1], methods()[0], f1).p);
    turned.runs.erase(turned.runs.begin());
    QCOMPARE(testOfAverage(turned, methods()[0], f1).n, 3);
  }

  void conditionsWithoutSamplesAreLeftOpen() {
    std::vector<Method> some = methods();
    for (Method& method : some)
      for (SeededEvaluation& run : method.runs) run.evaluation.inter[2].regression.n = 0;
    const ResultTable table = makeResultTable(some, "Holes");
    QCOMPARE(table.blocks[0].rows[0].cells[2].value.n, 0);
    QCOMPARE(table.blocks[0].rows[0].cells[6].value.n, 0);  // no Avg. without all six
    QVERIFY(!table.blocks[0].rows[1].test->p);
    QVERIFY(QString::fromStdString(tableToMarkdown(table)).contains("| – |"));
  }

  void jsonAndCurves() {
    const ResultTable table = makeResultTable(methods(), "Ablations");
    const auto json = nlohmann::json::parse(resultsToJson(methods(), table));
    QCOMPARE(json["methods"][1]["runs"][0]["model_hash"].get<std::string>(), std::string("w/o FRF1"));
    const auto& row = json["metrics"]["Non0_F1_score"]["w/o FRF"];
    QVERIFY(row["Avg."]["deviation"].is_number() && row["test"]["significant"].get<bool>());
    QVERIFY(json["metrics"]["MAE"]["w/o FRF"]["test"]["p"].is_null());
    QCOMPARE(json["intra"]["Non0_F1_score"]["complete"].size(), std::size_t{3});
    const std::vector<RatioCurve> curves = ratioCurves(methods(), table.blocks[0].metric);
    QCOMPARE(curves.size(), std::size_t{3});
    QVERIFY(std::abs(curves[0].values[2].mean - 0.615) < 1e-12 && curves[0].values[2].deviation);
  }

  void evaluationsComeBackFromJson() {
    Evaluation e = evaluationWith(0.7, 1.1, "abc");
    e.dropping = {FrameDraw::Mmsa, DroppedFrames::Zeroed};
    e.protocol = Protocol::Grid;
    e.intra[2].allFramesDropped[Modality::Audio] = 3;
    GridResult cell;
    cell.condition = allConditions[3];
    cell.ratio = 0.3;
    cell.regression.n = 4;
    e.grid.push_back(cell);
    e.averageF1 = 0.7;
    e.notes = {"one"};
    const std::string json = evaluationToJson(e);
    const auto back = evaluationFromJson(json);
    QVERIFY2(back, back ? "" : back.error().what.c_str());
    QCOMPARE(evaluationToJson(*back), json);
    QVERIFY(QString::fromStdString(json).contains("\"all_frames_dropped\"") &&
            QString::fromStdString(json).contains("\"removed\""));
    for (const std::string& broken : {json.substr(0, json.size() / 2), std::string("[]"), std::string("{}"),
                                      std::string(json).replace(json.find("\"grid\""), 6, "\"grud\"")}) {
      QVERIFY(!evaluationFromJson(broken));
    }
  }
};

QTEST_APPLESS_MAIN(ResultTableTest)
#include "result_table_test.moc"
