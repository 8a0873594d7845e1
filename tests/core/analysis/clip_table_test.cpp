// Clips as rows of one table, and what is said of a clip in a word.
#include "core/analysis/clip_table.h"

#include "core/analysis/clip_verdict.h"
#include "core/base/csv.h"
#include "core/base/text.h"
#include "tests/core/analysis/synthetic_clip.h"

#include <QTest>

using namespace hrlf;
using namespace hrlf::test;

namespace {

Analysis analysisOf(const std::string& path, std::vector<std::optional<float>> complete,
                    std::vector<std::optional<float>> incomplete) {
  Analysis analysis;
  auto clip = clipOf(true, true);
  clip->media.path = path;
  analysis.clip = clip;
  analysis.model.name = "m.safetensors";
  analysis.model.hash = "abc";
  for (const auto& score : complete) analysis.complete.frames.push_back({0, score});
  for (const auto& score : incomplete) analysis.incomplete.frames.push_back({0, score});
  analysis.conditions.push_back({allConditions[0], 3, 0.5, 0, 0});
  analysis.conditions.push_back({allConditions[1], 0, 0.5, 0, 0});
  return analysis;
}

}  // namespace

class ClipTableTest : public QObject {
  Q_OBJECT

 private slots:
  void rowsStandInTheOrderOfTheirPlaces() {
    ClipTable table;
    table.set(1, analysisOf("/b, \"two\".mp4", {1.0F, std::nullopt, 2.0F}, {1.0F, 9.0F, 1.0F}));
    table.set(0, analysisOf("/a.mp4", {std::nullopt}, {std::nullopt}));
    table.set(1, analysisOf("/b, \"two\".mp4", {1.0F, std::nullopt, 2.0F}, {0.5F, 9.0F, 1.0F}));
    const auto csv = parseCsv(table.toCsv());
    QVERIFY2(csv, csv ? "" : csv.error().message().c_str());
    QCOMPARE(csv->rows.size(), std::size_t{2});
    const auto cell = [&](std::size_t row, std::string_view column) { return csv->rows[row][*csv->column({column})]; };
    QCOMPARE(cell(0, "clip"), std::string("/a.mp4"));
    QCOMPARE(cell(0, "complete"), std::string());
    QCOMPARE(cell(0, "difference"), std::string());
    QCOMPARE(cell(1, "clip"), std::string("/b, \"two\".mp4"));
    QCOMPARE(*parseNumber<double>(cell(1, "seconds")), clipLength);
    QCOMPARE(*parseNumber<double>(cell(1, "complete")), 1.5);
    QCOMPARE(*parseNumber<double>(cell(1, "incomplete")), 3.5);
    QCOMPARE(*parseNumber<double>(cell(1, "difference")), 0.75);
    QCOMPARE(*parseNumber<double>(cell(1, "mean_l")), 0.5);
    QCOMPARE(cell(1, "mean_a"), std::string());  // no frame has a prediction under this condition
    QCOMPARE(cell(1, "missing"), std::string("nothing"));
    QCOMPARE(cell(1, "model_sha256"), std::string("abc"));
  }

  void aClassifierNamesTheMostFrequentClass() {
    ModelCard card;
    card.task = Task::Classification;
    card.classes = {"angry", "happy"};
    card.hash = "h";
    const std::vector<FramePrediction> frames{{0, 1.0F}, {1, 0.0F}, {2, 1.0F}, {3, std::nullopt}};
    const ClipVerdict verdict = verdictOf(frames, card);
    QCOMPARE(verdict.className, std::string("happy"));
    QVERIFY(!verdict.mean);
    QCOMPARE(verdict.model, std::string("h"));
    QVERIFY(verdictOf({}, card).className.empty());
  }
};

QTEST_GUILESS_MAIN(ClipTableTest)
#include "clip_table_test.moc"
