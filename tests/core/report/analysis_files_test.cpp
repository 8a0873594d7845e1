// An analysis with notes as CSV, JSON and ELAN document, read back; whole, and a part of it.
#include "core/report/analysis_files.h"

#include "core/analysis/analysis_part.h"
#include "core/annotation/annotation_files.h"
#include "core/annotation/elan_document.h"
#include "core/base/atomic_file.h"
#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/media/transcript_file.h"
#include "tests/core/annotation/elan_checks.h"
#include "tests/core/report/made_up_analysis.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace hrlf;

namespace {

constexpr TimeSpan part{10, 20};

ExportContext context(std::optional<TimeSpan> range = {}) {
  const std::vector<Annotation> notes{{{3, 3}, "early", {}}, {{12, 15}, "in the middle", {"doubt", "laugh"}}};
  return {range ? annotationsWithin(notes, *range) : notes, range, "2026-05-01T12:00:00+02:00"};
}

/// Lines of the table without the comments above it.
CsvTable tableOf(std::string csv) {
  while (csv.starts_with('#')) csv.erase(0, csv.find('\n') + 1);
  const auto table = parseCsv(csv);
  return table ? *table : CsvTable{};
}

ElanTier tierNamed(const std::vector<ElanTier>& tiers, const std::string& name) {
  const auto found = std::ranges::find(tiers, name, &ElanTier::name);
  return found == tiers.end() ? ElanTier{} : *found;
}

}  // namespace

class AnalysisFilesTest : public QObject {
  Q_OBJECT

 private slots:
  void thePartHoldsWhatLiesWithin() {
    const Analysis whole = testing::madeUpAnalysis();
    const Analysis cut = analysisWithin(whole, part);
    QVERIFY(cut.complete.frames.size() == cut.incomplete.frames.size());
    QCOMPARE(cut.complete.frames.size(), std::size_t{251});  // 10.00 to 20.00 by 0.04
    for (const FramePrediction& frame : cut.complete.frames) {
      const auto same = std::ranges::find(whole.complete.frames, frame.time, &FramePrediction::time);
      QVERIFY(same != whole.complete.frames.end() && same->score == frame.score);
      QVERIFY(frame.time >= part.start - 1e-6 && frame.time <= part.end + 1e-6);
    }
    for (const Modality m : allModalities) {
      const FeatureTrack& track = cut.tracks[m];
      QVERIFY(track.frames() > 0 && track.frames() < whole.tracks[m].frames());
      QCOMPARE(cut.mask.keep[m].size(), track.frames());
      QCOMPARE(track.values.size(), track.frames() * track.width());
      QVERIFY(track.end.front() > part.start && track.start.back() < part.end);
    }
    QCOMPARE(cut.clip->transcript.words.size(), cut.tracks[Modality::Language].frames());
    QVERIFY(cut.clip->transcript.words.front().start >= 10 && cut.clip->transcript.words.back().start < 20);
    QCOMPARE(whole.clip->transcript.words.size(), std::size_t{60});  // untouched
  }

  void theTableIsReadBack() {
    const Analysis analysis = analysisWithin(testing::madeUpAnalysis(), part);
    const std::string csv = predictionsCsv(analysis, context(part));
    QVERIFY(csv.starts_with("# range: 10.000-20.000 s\n"));
    QVERIFY(!predictionsCsv(testing::madeUpAnalysis(), context()).starts_with("# range"));
    const CsvTable table = tableOf(csv);
    QCOMPARE(table.rows.size(), analysis.complete.frames.size());
    const auto time = table.column({"time"});
    const auto complete = table.column({"complete"});
    QVERIFY(time && complete);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      const FramePrediction& frame = analysis.complete.frames[i];
      QVERIFY(std::abs(*parseNumber<double>(table.rows[i][*time]) - frame.time) < 1e-5);
      const auto score = parseNumber<float>(table.rows[i][*complete]);
      QCOMPARE(score.has_value(), frame.score.has_value());
      if (score) QVERIFY(std::abs(*score - *frame.score) < 1e-4F);
    }
  }

  void theNotesSayWhatTheyBelongTo() {
    const Analysis analysis = testing::madeUpAnalysis();
    const std::string csv = notesCsv(analysis, context());
    for (const char* origin : {"# program: HRLF Studio 0.1.0\n", "launch & <b>landing</b>.mp4\n", "# seed: 42\n",
                               "# model: starter.safetensors\n", "# missing: audio removed;"})
      QVERIFY2(csv.find(origin) != std::string::npos, origin);
    QVERIFY(*annotationsFromCsv(csv) == context().annotations);
    QVERIFY(notesCsv(analysis, context(part)).starts_with("# range: 10.000-20.000 s\n"));
    // As they were written before, they are read too; predictions are no notes.
    QVERIFY(*annotationsFromCsv(annotationsToCsv(context().annotations)) == context().annotations);
    QVERIFY(!annotationsFromCsv(predictionsCsv(analysis, context())));
  }

  void theJsonIsReadBack() {
    const Analysis analysis = testing::madeUpAnalysis();
    const std::string text = analysisJson(analysis, context());
    const auto json = nlohmann::json::parse(text);
    QVERIFY(json["range"].is_null());
    QCOMPARE(json["frames"].size(), analysis.complete.frames.size());
    QVERIFY(*annotationsFromJson(text) == context().annotations);
    const auto cut = nlohmann::json::parse(analysisJson(analysisWithin(analysis, part), context(part)));
    QCOMPARE(cut["range"][0].get<double>(), 10.0);
    QCOMPARE(cut["annotations"].size(), std::size_t{1});
  }

  void theElanDocumentIsReadBack() {
    const Analysis analysis = testing::madeUpAnalysis();
    const std::string text = analysisElan(analysis, context());
    QCOMPARE(testing::elanFaults(text), QStringList());
    std::vector<Warning> warnings;
    const auto tiers = parseElan(text, "x.eaf", warnings);
    QVERIFY(tiers);
    // Each label of the curve says its sign and mean; together they lie where there is a prediction.
    double predicted = 0;
    for (const ElanAnnotation& label : tierNamed(*tiers, "complete").annotations) {
      double sum = 0;
      int frames = 0;
      for (const FramePrediction& frame : analysis.complete.frames) {
        if (!frame.score || frame.time < label.span->start - 1e-3 || frame.time >= label.span->end - 1e-3) continue;
        sum += *frame.score;
        ++frames;
        QVERIFY((*frame.score > 0) == label.text.starts_with("positive"));
      }
      QVERIFY(frames > 0);
      const std::string mean = QString::asprintf("%.2f", std::abs(sum / frames)).toStdString();
      QVERIFY2(label.text.ends_with(mean), label.text.c_str());
      predicted += label.span->end - label.span->start;
    }
    QVERIFY(std::abs(predicted - 0.04 * 713) < 0.1);
    QVERIFY(!tierNamed(*tiers, "incomplete").annotations.empty());
    const ElanTier face = tierNamed(*tiers, "missing vision");
    QCOMPARE(face.annotations.size(), std::size_t{1});
    QCOMPARE(face.annotations[0].text, std::string("no face"));
    QVERIFY(std::abs(face.annotations[0].span->start - 20) < 0.1 && std::abs(face.annotations[0].span->end - 24) < 0.1);
    QCOMPARE(tierNamed(*tiers, "missing audio").annotations.back().text, std::string("taken away"));
    QVERIFY(*annotationsFromElan(text, "x.eaf", warnings) == context().annotations);
    QVERIFY(warnings.empty());
  }

  void ourTranscriptReaderFindsTheWordsInIt() {
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("predictions.eaf").toStdString();
    const Analysis analysis = analysisWithin(testing::madeUpAnalysis(), part);
    QVERIFY(writeFileAtomically(path, analysisElan(analysis, context(part))));
    std::vector<Warning> warnings;
    const auto read = readTranscript(path, warnings);
    QVERIFY2(read, read ? "" : read.error().message().c_str());
    QCOMPARE(read->cues.size(), analysis.clip->transcript.words.size());
    QCOMPARE(read->cues.front().text, analysis.clip->transcript.words.front().text);
    QVERIFY(std::abs(read->cues.front().start - analysis.clip->transcript.words.front().start) < 1e-3);
  }

  void classesAreNamed() {
    Analysis analysis = testing::madeUpAnalysis();
    analysis.model.task = Task::Classification;
    analysis.model.classes = {"happy", "sad"};
    for (std::size_t i = 0; i < analysis.complete.frames.size(); ++i)
      analysis.complete.frames[i].score = i < 100 ? 1.0F : 0.0F;
    std::vector<Warning> warnings;
    const auto tiers = parseElan(analysisElan(analysis, context()), "x.eaf", warnings);
    const ElanTier curve = tierNamed(*tiers, "complete");
    QCOMPARE(curve.annotations.size(), std::size_t{2});
    QCOMPARE(curve.annotations[0].text, std::string("sad"));
    QCOMPARE(curve.annotations[1].text, std::string("happy"));
  }
};

QTEST_GUILESS_MAIN(AnalysisFilesTest)
#include "analysis_files_test.moc"
