// The protocols on predictors whose answers are known.
#include "core/evaluation/protocols.h"
#include "core/masks/missingness.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

using namespace hrlf;

namespace {

constexpr int framesEach = 10;

Sequence sequenceOf(float value) {
  return {1, std::vector<float>(framesEach, value), std::vector<std::uint8_t>(framesEach, 1)};
}

// Every frame of every modality holds the label.
std::vector<Utterance> utterancesWith(const std::vector<float>& labels) {
  std::vector<Utterance> utterances;
  for (float label : labels) {
    Utterance utterance;
    utterance.label = label;
    for (Modality m : allModalities) utterance.segment[m] = sequenceOf(label);
    utterances.push_back(utterance);
  }
  return utterances;
}

void removeLanguage(Utterance& utterance) {
  utterance.segment[Modality::Language] = underCondition(utterance.segment, allConditions[1])[Modality::Language];
}

// Answers with the first present value it finds in the modality, else with the opposite sign of nothing: 0.
Predictor firstValueOf(Modality m) {
  return [m](std::span<const Segment> segments, Progress&) -> Result<std::vector<float>> {
    std::vector<float> scores;
    for (const Segment& segment : segments) {
      float found = 0;
      for (std::size_t i = 0; i < segment[m].present.size() && found == 0; ++i) found = segment[m].values[i];
      scores.push_back(found);
    }
    return scores;
  };
}

long presentFrames(const Segment& segment) {
  long frames = 0;
  for (const Sequence& s : segment) frames += std::count(s.present.begin(), s.present.end(), std::uint8_t{1});
  return frames;
}

}  // namespace

class ProtocolsTest : public QObject {
  Q_OBJECT

 private slots:
  void interRunsTheSevenConditions() {
    const auto utterances = utterancesWith({-2, -1, 0, 1, 2, 3});
    std::vector<std::string> notes;
    Progress progress;
    const auto rows =
        runInterProtocol({utterances, Task::Regression, 0, 1}, firstValueOf(Modality::Language), notes, progress);
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t{7});
    QVERIFY(notes.empty());
    for (std::size_t i = 0; i < rows->size(); ++i) {
      const ConditionResult& row = (*rows)[i];
      QVERIFY(row.condition == allConditions[i]);
      QCOMPARE(row.regression.n, 6);
      QCOMPARE(row.regression.nNon0, 5);
      // Without language this predictor says 0, which counts as negative: right for 2 of 5.
      const bool knows = row.condition.available[Modality::Language];
      QCOMPARE(row.regression.acc2Non0, knows ? 1.0 : 0.4);
      QCOMPARE(row.regression.mae, knows ? 0.0 : 1.5);
    }
    const auto average = averageF1(Task::Regression, *rows);
    const double guessed = (*rows)[1].regression.f1Non0;
    QVERIFY(average && std::abs(*average - (3 + 3 * guessed) / 6) < 1e-12);
  }

  void samplesWithNothingLeftAreLeftOutAndCounted() {
    auto utterances = utterancesWith({-1, 1, 2});
    removeLanguage(utterances[0]);
    std::vector<std::string> notes;
    Progress progress;
    const auto rows =
        runInterProtocol({utterances, Task::Regression, 0, 1}, firstValueOf(Modality::Audio), notes, progress);
    QVERIFY(rows);
    QCOMPARE((*rows)[0].regression.n, 2);
    QCOMPARE((*rows)[1].regression.n, 3);
    QCOMPARE(notes.size(), std::size_t{1});
    QVERIFY(notes[0].starts_with("{l}: 1 of 3 samples"));
    for (Utterance& utterance : utterances) removeLanguage(utterance);
    const auto none =
        runInterProtocol({utterances, Task::Regression, 0, 1}, firstValueOf(Modality::Audio), notes, progress);
    QVERIFY(none);
    QCOMPARE((*none)[0].regression.n, 0);
    QVERIFY(!averageF1(Task::Regression, *none));
  }

  void intraDropsTheShareAndKeepsOneFrameAtTheEnd() {
    const auto utterances = utterancesWith(std::vector<float>(300, 1));
    std::vector<std::string> notes;
    std::vector<long> framesSeen;
    std::vector<std::uint8_t> halfOfFirst;
    std::vector<std::uint8_t> halfOfSecond;
    const Predictor predict = [&](std::span<const Segment> segments, Progress&) -> Result<std::vector<float>> {
      if (framesSeen.size() == 5 * 300) {
        halfOfFirst = segments[0][Modality::Audio].present;
        halfOfSecond = segments[1][Modality::Audio].present;
      }
      for (const Segment& segment : segments) framesSeen.push_back(presentFrames(segment));
      return std::vector<float>(segments.size(), 1.0F);
    };
    Progress progress;
    const auto rows = runIntraProtocol({utterances, Task::Regression, 0, 7}, predict, notes, progress);
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t{11});
    QCOMPARE(framesSeen.size(), std::size_t{11 * 300});
    for (std::size_t i = 0; i < framesSeen.size(); ++i) {
      const long step = static_cast<long>(i / 300);
      QCOMPARE((*rows)[static_cast<std::size_t>(step)].ratio, static_cast<double>(step) / 10);
      QCOMPARE(framesSeen[i], step == 10 ? 1L : 3 * (10 - step));
    }
    QVERIFY(halfOfFirst != halfOfSecond);  // each sample draws for itself
    QCOMPARE(notes.size(), std::size_t{1});
    QVERIFY(notes[0].starts_with("p = 1.0"));
  }

  void gridIsEachConditionAtEachRatio() {
    const auto utterances = utterancesWith(std::vector<float>(20, 1));
    std::vector<std::string> notes;
    std::vector<long> framesSeen;
    const Predictor predict = [&](std::span<const Segment> segments, Progress&) -> Result<std::vector<float>> {
      framesSeen.push_back(presentFrames(segments[0]));
      return std::vector<float>(segments.size(), 1.0F);
    };
    Progress progress;
    const auto rows = runGridProtocol({utterances, Task::Regression, 0, 7}, predict, notes, progress);
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t{77});
    for (std::size_t i = 0; i < rows->size(); ++i) {
      const Condition& condition = (*rows)[i].condition;
      const auto step = static_cast<long>(i % 11);
      const auto modalities = static_cast<long>(condition.name().size());
      QVERIFY(condition == allConditions[i / 11]);
      QCOMPARE(framesSeen[i], step == 10 ? 1L : modalities * (10 - step));
    }
    const auto intra = runIntraProtocol({utterances, Task::Regression, 0, 7}, predict, notes, progress);
    QCOMPARE((*intra)[4].regression.mae, rows->at(66 + 4).regression.mae);
  }

  void mmsaZeroesFramesAndKeepsTheModality() {
    const auto utterances = utterancesWith(std::vector<float>(30, 1));
    const auto framesAt = [&](const FrameDropping& dropping, std::vector<RatioResult>& rows) {
      std::vector<std::string> notes;
      std::vector<std::pair<long, float>> seen;  // present frames of the first sample, sum of its words
      const Predictor predict = [&](std::span<const Segment> segments, Progress&) -> Result<std::vector<float>> {
        const auto& words = segments[0][Modality::Language].values;
        seen.emplace_back(presentFrames(segments[0]), std::accumulate(words.begin(), words.end(), 0.0F));
        return std::vector<float>(segments.size(), 1.0F);
      };
      Progress progress;
      rows = *runIntraProtocol({utterances, Task::Regression, 0, 1111, dropping, {}}, predict, notes, progress);
      return seen;
    };
    std::vector<RatioResult> rows;
    const auto zeroed = framesAt({FrameDraw::Mmsa, DroppedFrames::Zeroed}, rows);
    QCOMPARE(zeroed.back(), std::pair(30L, 2.0F));  // all present; of the words the first and the last are left
    QCOMPARE(rows.back().allFramesDropped, (PerModality<int>{{0, 30, 30}}));
    QCOMPARE(rows.front().allFramesDropped, (PerModality<int>{{0, 0, 0}}));
    const auto masked = framesAt({FrameDraw::Mmsa, DroppedFrames::Masked}, rows);
    QCOMPARE(masked.back(), std::pair(2L, 2.0F));
    QCOMPARE(rows.back().allFramesDropped, (PerModality<int>{{0, 30, 30}}));
    // The same draw; only what is told of it differs.
    QCOMPARE(masked[5].second, zeroed[5].second);
  }

  void aRemovedModalityHasNotLostItsFrames() {
    const auto utterances = utterancesWith(std::vector<float>(30, 1));
    const Predictor predict = [](std::span<const Segment> s, Progress&) -> Result<std::vector<float>> {
      return std::vector<float>(s.size(), 1.0F);
    };
    std::vector<std::string> notes;
    Progress progress;
    const ProtocolInput input{utterances, Task::Regression, 0, 1, {FrameDraw::Mmsa, DroppedFrames::Zeroed}, {}};
    const auto rows = runGridProtocol(input, predict, notes, progress);
    QVERIFY(rows);
    QCOMPARE((*rows)[10].allFramesDropped, (PerModality<int>{{0, 0, 0}}));             // {l} at p = 1
    QCOMPARE((*rows)[5 * 11 + 10].allFramesDropped, (PerModality<int>{{0, 30, 30}}));  // {a,v}
  }

  void samplesOfNothingNeverReachTheModel() {
    auto utterances = utterancesWith({1, -1});
    for (Modality m : allModalities) utterances[0].segment[m].present.assign(framesEach, 0);
    utterances[1].segment[Modality::Audio] = Sequence{1, {}, {}};
    bool sawNothing = false;
    const Predictor predict = [&](std::span<const Segment> segments, Progress&) -> Result<std::vector<float>> {
      for (const Segment& segment : segments) sawNothing = sawNothing || presentFrames(segment) == 0;
      return std::vector<float>(segments.size(), 1.0F);
    };
    std::vector<std::string> notes;
    Progress progress;
    QVERIFY(runInterProtocol({utterances, Task::Regression, 0, 1}, predict, notes, progress));
    QVERIFY(runIntraProtocol({utterances, Task::Regression, 0, 1}, predict, notes, progress));
    QVERIFY(!sawNothing);
  }

  void sameSeedSameResult() {
    const auto utterances = utterancesWith({1, -1, 2, -2});
    const Predictor predict = [](std::span<const Segment> segments, Progress&) -> Result<std::vector<float>> {
      std::vector<float> scores;
      for (const Segment& s : segments) {
        float weighted = 0;
        for (std::size_t i = 0; i < s[Modality::Audio].values.size(); ++i) {
          weighted += s[Modality::Audio].values[i] * static_cast<float>(i);
        }
        scores.push_back(weighted);
      }
      return scores;
    };
    std::vector<std::string> notes;
    Progress progress;
    const auto run = [&](std::uint64_t seed) {
      const auto rows = runIntraProtocol({utterances, Task::Regression, 0, seed}, predict, notes, progress);
      std::vector<double> mae;
      for (const RatioResult& row : *rows) mae.push_back(row.regression.mae);
      return mae;
    };
    QCOMPARE(run(3), run(3));
    QVERIFY(run(3) != run(4));
  }

  void classification() {
    const auto utterances = utterancesWith({0, 1, 2, 2});
    std::vector<std::string> notes;
    Progress progress;
    const auto rows =
        runInterProtocol({utterances, Task::Classification, 3, 1}, firstValueOf(Modality::Vision), notes, progress);
    QVERIFY(rows);
    QCOMPARE(rows->back().classF1, (std::vector<double>{1, 1, 1}));
    QCOMPARE(rows->front().classF1.size(), std::size_t{3});
    QVERIFY(rows->front().classF1[0] < 1);
    QCOMPARE(rows->front().regression.n, 4);
  }

  void errorsOfThePredictorComeThrough() {
    const auto utterances = utterancesWith({1});
    std::vector<std::string> notes;
    Progress progress;
    const Predictor broken = [](std::span<const Segment>, Progress&) -> Result<std::vector<float>> {
      return fail(ErrorKind::Internal, "broken");
    };
    QCOMPARE(runInterProtocol({utterances, Task::Regression, 0, 1}, broken, notes, progress).error().what,
             std::string("broken"));
    const Predictor notFinite = [](std::span<const Segment> s, Progress&) -> Result<std::vector<float>> {
      return std::vector<float>(s.size(), std::numeric_limits<float>::quiet_NaN());
    };
    QVERIFY(!runIntraProtocol({utterances, Task::Regression, 0, 1}, notFinite, notes, progress));
    progress.requestCancel();
    QCOMPARE(runIntraProtocol({utterances, Task::Regression, 0, 1}, broken, notes, progress).error().kind,
             ErrorKind::Cancelled);
  }

  void progressNeverGoesBack() {
    const auto utterances = utterancesWith(std::vector<float>(300, 1));
    double before = 0;
    bool fellBack = false;
    Progress progress([&](double fraction, std::string_view) {
      fellBack = fellBack || fraction < before - 1e-12;
      before = fraction;
    });
    const Predictor predict = [](std::span<const Segment> s, Progress& part) -> Result<std::vector<float>> {
      part.update(0, "");
      part.update(1, "");
      return std::vector<float>(s.size(), 1.0F);
    };
    std::vector<std::string> notes;
    QVERIFY(runIntraProtocol({utterances, Task::Regression, 0, 1}, predict, notes, progress));
    QVERIFY(!fellBack);
    QVERIFY(before > 0.99);
  }

  void jsonHasTheAgreedKeys() {
    const auto utterances = utterancesWith({-2, -1, 0, 1, 2, 3});
    Progress progress;
    Evaluation evaluation;
    evaluation.modelName = "m\xff.safetensors";  // a name that is no UTF-8 must not break the file
    evaluation.modelHash = "abc";
    evaluation.seed = 5;
    const ProtocolInput input{utterances, Task::Regression, 0, 5};
    evaluation.inter = *runInterProtocol(input, firstValueOf(Modality::Audio), evaluation.notes, progress);
    evaluation.intra = *runIntraProtocol(input, firstValueOf(Modality::Audio), evaluation.notes, progress);
    evaluation.averageF1 = averageF1(Task::Regression, evaluation.inter);
    const auto json = nlohmann::json::parse(evaluationToJson(evaluation));
    QCOMPARE(json["inter"].size(), std::size_t{7});
    std::vector<std::string> conditions;
    for (const auto& row : json["inter"]) {
      conditions.push_back(row["condition"]);
      for (const char* key : {"f1", "acc2", "acc7", "mae", "corr", "n", "MAE", "Corr", "Mult_acc_7", "Mult_acc_5",
                              "Has0_acc_2", "Has0_F1_score", "Non0_acc_2", "Non0_F1_score"}) {
        QVERIFY2(row.contains(key) && row[key].is_number(), key);
      }
    }
    QCOMPARE(conditions, (std::vector<std::string>{"l", "a", "v", "la", "lv", "av", "lav"}));
    QCOMPARE(json["intra"].size(), std::size_t{11});
    QCOMPARE(json["intra"][3]["ratio"].get<double>(), 0.3);
    QVERIFY(json["intra"][3]["f1"].is_number() && json["intra"][3]["mae"].is_number());
    QVERIFY(json["avg_f1"].is_number());
    QCOMPARE(json["seed"].get<int>(), 5);
    QCOMPARE(json["model_hash"].get<std::string>(), std::string("abc"));
    QVERIFY(json["f1_definition"].get<std::string>().starts_with("Weighted F1 of positive against negative"));
  }

  void jsonOfClasses() {
    const auto utterances = utterancesWith({0, 1, 1});
    Progress progress;
    Evaluation evaluation;
    evaluation.task = Task::Classification;
    evaluation.classes = {"sad", "happy"};
    evaluation.inter = *runInterProtocol({utterances, Task::Classification, 2, 1}, firstValueOf(Modality::Audio),
                                         evaluation.notes, progress);
    const auto json = nlohmann::json::parse(evaluationToJson(evaluation));
    QCOMPARE(json["inter"][6]["class_f1"]["happy"].get<double>(), 1.0);
    QCOMPARE(json["inter"][6]["f1"].get<double>(), 1.0);
    QVERIFY(json["avg_f1"].is_null());
  }
};

QTEST_APPLESS_MAIN(ProtocolsTest)
#include "protocols_test.moc"
