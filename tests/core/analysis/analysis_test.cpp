// The student over a clip: curves under requests, the table of conditions, and what is exported.
#include "core/analysis/analysis.h"

#include "core/base/version.h"
#include "tests/core/analysis/synthetic_clip.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <clocale>
#include <cmath>
#include <locale>
#include <memory>
#include <random>
#include <string>
#include <thread>
#include <vector>

using namespace hrlf;
using namespace hrlf::test;

namespace {

MissingRequest without(std::initializer_list<Modality> modalities) {
  MissingRequest request;
  for (Modality m : modalities) request.removed[m] = true;
  return request;
}

bool sameScores(const CurveResult& a, const CurveResult& b) {
  return std::equal(a.frames.begin(), a.frames.end(), b.frames.begin(), b.frames.end(),
                    [](const FramePrediction& x, const FramePrediction& y) {
                      if (x.time != y.time || x.score.has_value() != y.score.has_value()) return false;
                      return !x.score || std::abs(*x.score - *y.score) < 1e-4F;
                    });
}

}  // namespace

class AnalysisTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  std::optional<Model> model_;

  [[nodiscard]] ClipAnalyser analyser(bool withWords = true, bool withSound = true) const {
    auto made = ClipAnalyser::create(clipOf(withWords, withSound), *model_, test::schema());
    if (!made) qFatal("%s", made.error().message().c_str());
    return *made;
  }
  static CurveResult curve(const ClipAnalyser& analyser, const MissingRequest& request) {
    Progress progress;
    auto result = analyser.curve(request, progress);
    if (!result) qFatal("%s", result.error().message().c_str());
    return *result;
  }
  static Analysis analysis(const ClipAnalyser& analyser, const MissingRequest& request) {
    Progress progress;
    auto result = analyseClip(analyser, request, progress);
    if (!result) qFatal("%s", result.error().message().c_str());
    return *result;
  }

 private slots:
  void initTestCase() {
    auto model = briefModel(folder_.path().toStdString());
    QVERIFY2(model, model ? "" : model.error().message().c_str());
    model_ = std::move(*model);
  }

  void otherSchemaIsRefused() {
    FeatureSchema schema = test::schema();
    schema.extractor = "clip/1";
    const auto made = ClipAnalyser::create(clipOf(true, true), *model_, schema);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Mismatch);
  }

  void everyFrameIsPredictedAsItsWindow() {
    const ClipAnalyser a = analyser();
    const CurveResult complete = curve(a, {});
    QCOMPARE(complete.frames.size(), std::size_t{frameCount});
    for (std::size_t f : {0UL, 11UL, 30UL, 59UL}) {
      QCOMPARE(complete.frames[f].time, a.clip().frameTimes[f]);
      const Segment segment = segmentBetween(a.tracks(), complete.frames[f].time - 2, complete.frames[f].time + 2);
      Progress progress;
      const auto expected = model_->predict(std::span(&segment, 1), progress);
      QVERIFY(expected);
      QVERIFY(complete.frames[f].score);
      QVERIFY(std::abs(*complete.frames[f].score - expected->front().score) < 1e-4F);
    }
  }

  void requestsChangeTheCurve() {
    const ClipAnalyser a = analyser();
    const CurveResult complete = curve(a, {});
    MissingRequest half;
    half.ratio[Modality::Audio] = 0.5;
    QVERIFY(!sameScores(curve(a, half), complete));
    QVERIFY(sameScores(curve(a, half), curve(a, half)));
    MissingRequest other = half;
    other.seed = 2;
    QVERIFY(!sameScores(curve(a, half), curve(a, other)));

    // A span changes only the windows that it touches.
    MissingRequest span;
    span.spans[Modality::Language] = {{0.0, 1.0}};
    const CurveResult spanned = curve(a, span);
    QVERIFY(std::abs(*spanned.frames[0].score - *complete.frames[0].score) > 1e-5F);
    QCOMPARE(*spanned.frames[40].score, *complete.frames[40].score);
  }

  void nothingIsSaidWhereNothingRemains() {
    const CurveResult faceOnly = curve(analyser(), without({Modality::Language, Modality::Audio}));
    for (const FramePrediction& frame : faceOnly.frames)
      QCOMPARE(frame.score.has_value(), frame.time + windowLength / 2 > facesFrom + 1e-6);
  }

  void wholeRemovalIsTheCondition() {
    const ClipAnalyser a = analyser();
    MissingRequest ratio;
    ratio.ratio[Modality::Vision] = 1;
    QVERIFY(sameScores(curve(a, without({Modality::Vision})), curve(a, ratio)));
    QVERIFY(!sameScores(curve(a, without({Modality::Vision})), curve(a, {})));
  }

  void allRemovedIsRefused() {
    const ClipAnalyser a = analyser();
    Progress progress;
    const MissingRequest all = without({Modality::Language, Modality::Audio, Modality::Vision});
    QCOMPARE(a.curve(all, progress).error().kind, ErrorKind::BadInput);
    QCOMPARE(analyseClip(a, all, progress).error().kind, ErrorKind::BadInput);
  }

  void whatWasAskedBeforeChangesNothing() {
    const ClipAnalyser asked = analyser();
    (void)curve(asked, {});
    for (const Modality m : allModalities) {
      MissingRequest gap;
      gap.spans[m] = {{3.1, 5.7}};
      MissingRequest half;
      half.ratio[m] = 0.5;
      for (const MissingRequest& request : {gap, half, without({m})}) {
        const CurveResult again = curve(asked, request);
        const CurveResult fresh = curve(analyser(), request);
        QVERIFY(!sameScores(again, curve(asked, {})));
        for (std::size_t f = 0; f < fresh.frames.size(); ++f) {
          QCOMPARE(again.frames[f].score.has_value(), fresh.frames[f].score.has_value());
          if (fresh.frames[f].score) QVERIFY(std::abs(*again.frames[f].score - *fresh.frames[f].score) < 1e-5F);
        }
      }
    }
  }

  void everyWindowIsJudgedAsTheModelDoes() {
    // More windows than fit into a batch, and more frames than representations are kept.
    const auto clip = clipOf(true, true);
    clip->frameTimes.clear();
    for (int i = 0; i < 240; ++i) clip->frameTimes.push_back(0.05 * i);
    const auto a = ClipAnalyser::create(clip, *model_, test::schema());
    QVERIFY(a);
    (void)curve(*a, {});
    MissingRequest gap;
    gap.spans[Modality::Audio] = {{3.1, 5.7}};
    MissingRequest half;
    half.ratio[Modality::Vision] = 0.5;
    Progress progress;
    for (const MissingRequest& request : {MissingRequest{}, gap, half}) {
      PerModality<FeatureTrack> tracks = a->tracks();
      const AppliedMask mask = maskFor(tracks, request);
      for (const Modality m : allModalities)
        for (std::size_t f = 0; f < tracks[m].frames(); ++f)
          if (mask.keep[m][f] == 0) tracks[m].present[f] = 0;
      const CurveResult got = curve(*a, request);
      QCOMPARE(got.windows.size(), std::size_t{representationWindows});
      for (const FramePrediction& frame : got.frames) {
        const Segment segment = segmentBetween(tracks, frame.time - windowLength / 2, frame.time + windowLength / 2);
        const auto expected = model_->predict(std::span(&segment, 1), progress);
        QVERIFY2(expected, expected ? "" : expected.error().message().c_str());
        QVERIFY(std::abs(*frame.score - expected->front().score) < 1e-4F);
      }
      const auto teachers = a->windows(request, 100, Network::Teacher, progress);
      QVERIFY2(teachers, teachers ? "" : teachers.error().message().c_str());
      for (const WindowRepresentation& window : *teachers) {
        const Segment segment = segmentBetween(tracks, window.time - windowLength / 2, window.time + windowLength / 2);
        const auto expected = model_->predict(std::span(&segment, 1), progress, Network::Teacher);
        QVERIFY(expected);
        QVERIFY(std::abs(window.prediction->score - expected->front().score) < 1e-4F);
      }
    }
  }

  void windowsAreEvenlyChosen() {
    const ClipAnalyser a = analyser();
    const MissingRequest faceOnly = without({Modality::Language, Modality::Audio});
    const CurveResult result = curve(a, faceOnly);
    Progress progress;
    const auto windows = a.windows(faceOnly, 12, Network::Student, progress);
    QVERIFY2(windows, windows ? "" : windows.error().message().c_str());
    QCOMPARE(windows->size(), std::size_t{12});
    int predicted = 0;
    for (const WindowRepresentation& window : *windows) {
      const auto frame = std::find_if(result.frames.begin(), result.frames.end(),
                                      [&](const FramePrediction& f) { return f.time == window.time; });
      QVERIFY(frame != result.frames.end());
      QCOMPARE(window.prediction.has_value(), frame->score.has_value());
      if (!window.prediction) continue;
      ++predicted;
      QVERIFY(std::abs(window.prediction->score - *frame->score) < 1e-4F);
      QCOMPARE(window.prediction->h.size(), std::size_t{24});
    }
    QVERIFY(predicted > 6 && predicted < 12);
    // A curve keeps its own, of the same pass.
    QCOMPARE(result.windows.size(), std::size_t{std::min(frameCount, representationWindows)});
    const auto again = a.windows(faceOnly, representationWindows, Network::Student, progress);
    QVERIFY(again);
    for (std::size_t i = 0; i < result.windows.size(); ++i) {
      QCOMPARE(result.windows[i].time, (*again)[i].time);
      QCOMPARE(result.windows[i].prediction.has_value(), (*again)[i].prediction.has_value());
      if (!result.windows[i].prediction) continue;
      QCOMPARE(result.windows[i].prediction->h.size(), (*again)[i].prediction->h.size());
      QVERIFY(std::abs(result.windows[i].prediction->score - (*again)[i].prediction->score) < 1e-4F);
    }
  }

  void conditionsSummariseTheirCurves() {
    const ClipAnalyser a = analyser();
    Progress progress;
    const auto rows = a.conditions(progress);
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t{7});
    const CurveResult complete = curve(a, {});
    for (std::size_t i = 0; i < rows->size(); ++i) {
      const ConditionSummary& row = (*rows)[i];
      QCOMPARE(row.condition, allConditions[i]);
      MissingRequest request;
      for (Modality m : allModalities) request.removed[m] = !row.condition.available[m];
      const CurveResult alone = curve(a, request);
      double sum = 0;
      double difference = 0;
      int n = 0;
      for (std::size_t f = 0; f < alone.frames.size(); ++f) {
        if (!alone.frames[f].score) continue;
        ++n;
        sum += *alone.frames[f].score;
        difference += std::abs(*alone.frames[f].score - *complete.frames[f].score);
      }
      QCOMPARE(row.frames, n);
      QVERIFY(std::abs(row.mean - sum / n) < 1e-6);
      QVERIFY(std::abs(row.differenceFromComplete - difference / n) < 1e-6);
    }
    QCOMPARE((*rows)[2].condition.name(), std::string("v"));
    QVERIFY((*rows)[2].frames < frameCount);
    QCOMPARE(rows->back().differenceFromComplete, 0.0);
    QVERIFY(rows->back().deviation > 0);
  }

  void missingModalityMakesNoDifference() {
    const ClipAnalyser a = analyser(false, false);
    Progress progress;
    const auto rows = a.conditions(progress);
    QVERIFY(rows);
    QCOMPARE((*rows)[0].frames, 0);  // {l}: the clip has no words
    QCOMPARE((*rows)[3].frames, 0);  // {l, a}
    QCOMPARE((*rows)[2].mean, rows->back().mean);
    // A request that leaves only what the clip lacks is no error; there is nothing to say.
    const CurveResult nothing = curve(a, without({Modality::Vision}));
    for (const FramePrediction& frame : nothing.frames) QVERIFY(!frame.score);
  }

  void threadsShareAnAnalyser() {
    const ClipAnalyser a = analyser();
    std::vector<CurveResult> results(4);
    {
      std::vector<std::jthread> threads;
      for (CurveResult& result : results) threads.emplace_back([&result, a] { result = curve(a, {}); });
    }
    for (const CurveResult& result : results) QVERIFY(sameScores(result, results.front()));
  }

  void cancelEndsIt() {
    const ClipAnalyser a = analyser();
    Progress progress;
    progress.requestCancel();
    QCOMPARE(a.curve({}, progress).error().kind, ErrorKind::Cancelled);
    QCOMPARE(a.conditions(progress).error().kind, ErrorKind::Cancelled);
    QCOMPARE(analyseClip(a, {}, progress).error().kind, ErrorKind::Cancelled);
    // A cancelled curve leaves nothing wrong behind.
    QVERIFY(sameScores(curve(a, {}), curve(analyser(), {})));
  }

  void progressGrows() {
    double last = 0;
    bool fallsBack = false;
    Progress progress([&](double fraction, std::string_view) {
      fallsBack = fallsBack || fraction < last - 1e-9 || fraction > 1 + 1e-9;
      last = fraction;
    });
    MissingRequest request;
    request.ratio[Modality::Audio] = 0.3;
    QVERIFY(analyseClip(analyser(), request, progress));
    QVERIFY(!fallsBack);
    QVERIFY(last > 0.99);
  }

  void csvHoldsEverythingAFigureNeeds() {
    MissingRequest request = without({Modality::Audio});
    request.ratio[Modality::Language] = 0.5;
    request.seed = 4711;
    const Analysis a = analysis(analyser(), request);
    const QStringList lines = QString::fromStdString(analysisToCsv(a)).split('\n', Qt::SkipEmptyParts);
    QStringList comments;
    QStringList rows;
    for (const QString& line : lines) (line.startsWith('#') ? comments : rows) << line;
    const QString head = comments.join('\n');
    QVERIFY(head.contains(QString::fromStdString(model_->card().hash)));
    QCOMPARE(model_->card().hash.size(), std::size_t{64});
    QVERIFY(head.contains("4711"));
    QVERIFY(head.contains(QString("HRLF Studio ") + programVersion));
    QVERIFY(head.contains(QString::fromStdString(request.text())));
    QVERIFY(head.contains("talk, \"second\" take.mp4"));
    QVERIFY(head.contains("Only for tests."));

    QCOMPARE(rows.size(), frameCount + 1);
    QCOMPARE(rows[0], QString("time,complete,incomplete,difference,word,language_present,audio_present,vision_present,"
                              "language_kept,audio_kept,vision_kept,complete_spread,incomplete_spread,"
                              "language_missing,audio_missing,vision_missing"));
    const QStringList first = rows[1].split(',');
    QCOMPARE(first.size(), 16);
    QCOMPARE(first.mid(13), (QStringList{"", "", "missing in the source"}));
    QVERIFY(first[11].isEmpty() && first[12].isEmpty());  // one network
    QCOMPARE(first[0], QString("0.000000"));
    QVERIFY(std::abs(first[3].toDouble() - (first[2].toDouble() - first[1].toDouble())) < 2e-5);
    QCOMPARE(first[4], QString("word0"));
    QCOMPARE(first.mid(5, 3), (QStringList{"1", "1", "0"}));  // no face in the first seconds
    QCOMPARE(first[9], QString("0"));                         // the voice was taken away
    QVERIFY(rows[9].contains("\"well, \"\"so\"\"\""));        // 1.6 s, the word with commas and quotes
    int kept = 0;
    for (int i = 0; i < 24; ++i)
      kept += rows[1 + static_cast<int>(std::ceil(i * 2.5))].split(',')[8].toInt() != 0 ? 1 : 0;
    QVERIFY(kept >= 11 && kept <= 13);
  }

  void spreadOfAnEnsembleTravels() {
    HrlfConfig config = test::smallConfig();
    config.training.teacherEpochs = config.training.studentEpochs = 1;
    config.training.seed = 2;
    const std::filesystem::path out = folder_.path().toStdString();
    Progress progress;
    const auto second = trainModel(test::dataset(Task::Regression), config, {"synthetic data", "Only for tests."},
                                   out / "second", {}, progress);
    QVERIFY(second);
    const std::vector models{*model_, *Model::load(second->checkpoint)};
    const auto ensemble = Model::combine(models, out / "ensemble.safetensors");
    QVERIFY2(ensemble, ensemble ? "" : ensemble.error().message().c_str());
    const auto made = ClipAnalyser::create(clipOf(true, true), *ensemble, test::schema());
    QVERIFY(made);
    const Analysis a = analysis(*made, without({Modality::Language, Modality::Audio}));
    const Segment segment = segmentBetween(made->tracks(), 6 - windowLength / 2, 6 + windowLength / 2);
    const auto expected = ensemble->predict(std::span(&segment, 1), progress);
    QVERIFY(expected && expected->front().spread);
    QVERIFY(std::abs(*a.complete.frames[30].spread - *expected->front().spread) < 1e-4F);
    QVERIFY(*a.complete.frames[30].spread > 0);
    QVERIFY(!a.incomplete.frames[0].spread);  // nothing is predicted there

    const QString csv = QString::fromStdString(analysisToCsv(a));
    QVERIFY(csv.contains("# ensemble of the seeds: 1, 2\n"));
    const QStringList row = csv.split('\n').filter("6.000000,").front().split(',');
    QVERIFY(std::abs(row[11].toFloat() - *a.complete.frames[30].spread) < 1e-5F);
    QVERIFY(!row[12].isEmpty());
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(analysisToJson(a))).object();
    QCOMPARE(json["model"]["members"].toArray().size(), 2);
    QCOMPARE(json["model"]["members"][1]["seed"].toInt(), 2);
    QVERIFY(std::abs(json["frames"][30]["complete_spread"].toDouble() - *a.complete.frames[30].spread) < 1e-5);
    QVERIFY(json["frames"][0]["incomplete_spread"].isNull());
  }

  void emptyCellsWhereNothingIsPredicted() {
    const Analysis a = analysis(analyser(), without({Modality::Language, Modality::Audio}));
    const QString csv = QString::fromStdString(analysisToCsv(a));
    const QStringList first = csv.split('\n').filter("0.000000,").front().split(',');
    QVERIFY(!first[1].isEmpty());
    QVERIFY(first[2].isEmpty());
    QVERIFY(first[3].isEmpty());
  }

  void jsonHoldsEverything() {
    MissingRequest request = without({Modality::Audio});
    request.spans[Modality::Vision] = {{5, 6.5}};
    request.seed = 18446744073709551615ULL;
    const Analysis a = analysis(analyser(), request);
    const std::string text = analysisToJson(a);
    QVERIFY(text.find("18446744073709551615") != std::string::npos);
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(text), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(json["program_version"].toString(), QString(programVersion));
    QCOMPARE(json["model"]["hash"].toString(), QString::fromStdString(model_->card().hash));
    QCOMPARE(json["model"]["limits"].toString(), QString("Only for tests."));
    QCOMPARE(json["clip"]["video"]["width"].toInt(), 640);
    QCOMPARE(json["clip"]["transcript"]["words"].toArray().size(), 24);
    QCOMPARE(json["missing"]["text"].toString(), QString::fromStdString(request.text()));
    QVERIFY(json["missing"]["removed"]["audio"].toBool());
    QCOMPARE(json["missing"]["spans"]["vision"][0][1].toDouble(), 6.5);
    QCOMPARE(json["modalities"]["language"]["missing_share_of_clip"].toDouble(), 0.0);
    QCOMPARE(json["modalities"]["audio"]["missing_share_with_request"].toDouble(), 1.0);
    QVERIFY(std::abs(json["modalities"]["vision"]["missing_share_of_clip"].toDouble() - 1.0 / 3) < 0.01);
    QCOMPARE(json["modalities"]["vision"]["kept"].toString().size(), 150);
    QVERIFY(json["modalities"]["vision"]["kept"].toString().contains('0'));
    QCOMPARE(json["conditions"].toArray().size(), 7);
    QCOMPARE(json["conditions"][6]["condition"].toString(), QString("lav"));
    QCOMPARE(json["frames"].toArray().size(), frameCount);
    QVERIFY(std::abs(json["frames"][9]["complete"].toDouble() - *a.complete.frames[9].score) < 1e-5);
    QCOMPARE(json["warnings"].toArray().size(), 1);
  }

  void exportsSayThatTheCopyIsDamaged() {
    Analysis a = analysis(analyser(), {});
    QVERIFY(analysisToJson(a).find("\"damage\"") == std::string::npos);
    auto damaged = std::make_shared<ClipFeatures>(*a.clip);
    damaged->damage = {{*parseDamage("black:random:0.3"), *parseDamage("noise:snr=5")}, 3};
    a.clip = damaged;
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(analysisToJson(a))).object();
    QCOMPARE(json["damage"]["seed"].toInt(), 3);
    QCOMPARE(json["damage"]["items"][1]["snr"].toDouble(), 5.0);
    QCOMPARE(json["damage"]["text"].toString(), QString::fromStdString(damaged->damage.text()));
    QVERIFY(analysisToCsv(a).find("# damage done to the recording before it was read: black frames") !=
            std::string::npos);
  }

  void exportsDoNotAskTheLocale() {
    const Analysis a = analysis(analyser(), {});
    const std::string csv = analysisToCsv(a);
    const std::string json = analysisToJson(a);
    struct Comma : std::numpunct<char> {
      [[nodiscard]] char do_decimal_point() const override { return ','; }
    };
    const std::locale before = std::locale::global(std::locale(std::locale::classic(), new Comma));
    const std::string csvThere = analysisToCsv(a);
    const std::string jsonThere = analysisToJson(a);
    std::locale::global(before);
    QVERIFY(csvThere == csv);
    QVERIFY(jsonThere == json);
  }

  void brokenTextDoesNotStopTheExport() {
    auto clip = clipOf(true, true);
    clip->transcript.words[0].text = "caf\xE9\xFF";
    const auto made = ClipAnalyser::create(clip, *model_, test::schema());
    QVERIFY(made);
    const Analysis a = analysis(*made, {});
    QVERIFY(!QJsonDocument::fromJson(QByteArray::fromStdString(analysisToJson(a))).isNull());
    QVERIFY(sameScores(a.complete, a.incomplete));
  }
};

QTEST_GUILESS_MAIN(AnalysisTest)
#include "analysis_test.moc"
