// How a model sees a data set and a clip: samples and views.
#include "core/embedding/samples.h"

#include "core/embedding/representations.h"
#include "tests/core/analysis/synthetic_clip.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <set>

using namespace hrlf;

class SamplesTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::optional<Model> model_;
  Dataset dataset_;

  [[nodiscard]] SampleTable tableOf(std::vector<Split> splits, std::size_t most,
                                    const std::vector<ViewRequest>& wanted) const {
    Progress progress;
    auto table = datasetSamples(*model_, dataset_, "set.pkl", splits, most, wanted, progress);
    if (!table) qFatal("%s", table.error().message().c_str());
    return *std::move(table);
  }

 private slots:
  void initTestCase() {
    auto model = test::briefModel(folder_.path().toStdString());
    QVERIFY2(model, model ? "" : model.error().message().c_str());
    model_ = *std::move(model);
    dataset_ = test::dataset(Task::Regression);
    // One has no voice, so nothing is left of it under {a}.
    dataset_.split(Split::Valid)[2].segment[Modality::Audio] = test::missingSequence(Modality::Audio, 3);
  }

  void utterancesCarryLabelAndSplit() {
    const SampleTable table = tableOf({Split::Train, Split::Valid}, 0, {{}});
    QCOMPARE(table.samples.size(), std::size_t{64});
    QCOMPARE(table.leftOut, std::size_t{0});
    QVERIFY(table.samples.front().split == Split::Train);
    QVERIFY(table.samples.back().split == Split::Valid);
    QCOMPARE(*table.samples[50].label, dataset_.split(Split::Valid)[2].label);
    QCOMPARE(table.views.size(), std::size_t{1});
    QVERIFY(table.views[0].isComplete);
    const Prediction& prediction = *table.views[0].predictions[50];
    QVERIFY(prediction.q[Modality::Audio].empty());
    QVERIFY(prediction.z[Modality::Audio].empty());
    // Q and U are made of Z, half as wide.
    QCOMPARE(prediction.z[Modality::Vision].size(), 2 * prediction.q[Modality::Vision].size());
  }

  void atMostSoManyEvenly() {
    const SampleTable table = tableOf({Split::Train, Split::Valid}, 16, {{}});
    QCOMPARE(table.samples.size(), std::size_t{16});
    QCOMPARE(table.leftOut, std::size_t{48});
    const auto train = std::count_if(table.samples.begin(), table.samples.end(),
                                     [](const Sample& s) { return s.split == Split::Train; });
    QCOMPARE(train, 12);
  }

  void viewsOfTheSameSamplesAreJoined() {
    const Condition voiceAlone = allConditions[1];
    const SampleTable table = tableOf({Split::Valid}, 0, {{Network::Student, {}}, {Network::Student, voiceAlone}});
    QCOMPARE(table.views[1].seen, std::string("{a}"));
    QVERIFY(!table.views[1].isComplete);
    QVERIFY(!table.views[1].predictions[2]);
    QVERIFY(table.views[1].predictions[3]);
    const RepresentationSet joint = representationSet(table, RepresentationKind::Joint);
    QCOMPARE(joint.points.size(), std::size_t{16 + 15});
    const auto pairs = pairsOf(joint, joint);
    QCOMPARE(pairs.size(), std::size_t{15});
    for (const auto& [a, b] : pairs) QVERIFY(areOfOneThing(joint.points[a], joint.points[b]));
    // Of the views alone.
    QCOMPARE(representationSet(table, RepresentationKind::Joint, 1).points.size(), std::size_t{15});
    // The voice alone has one factor pair left of three.
    const RepresentationSet factors = representationSet(table, RepresentationKind::Factors);
    QCOMPARE(pairsOf(factors, factors).size(), std::size_t{15 * 2});
    // In sets of their own they are the same pairs, counted each from its own beginning.
    const RepresentationSet first = representationSet(table, RepresentationKind::Factors, 0);
    const RepresentationSet second = representationSet(table, RepresentationKind::Factors, 1);
    const auto apart = pairsOf(first, second);
    QCOMPARE(apart.size(), std::size_t{15 * 2});
    for (const auto& [a, b] : apart) QVERIFY(areOfOneThing(first.points[a], second.points[b]));
  }

  void teacherAndStudentSeeOtherThings() {
    const SampleTable table = tableOf({Split::Valid}, 0, {{Network::Teacher, {}}, {Network::Student, {}}});
    QVERIFY(table.views[0].predictions[0]->h != table.views[1].predictions[0]->h);
  }

  void emptySplitsAndStrangeFeaturesAreErrors() {
    Progress progress;
    const std::array splits{Split::Test};
    const std::array wanted{ViewRequest{}};
    const auto none = datasetSamples(*model_, dataset_, "set.pkl", splits, 0, wanted, progress);
    QVERIFY(!none && none.error().kind == ErrorKind::BadInput);
    Dataset other = dataset_;
    other.schema.columns[Modality::Audio].pop_back();
    const auto strange = datasetSamples(*model_, other, "set.pkl", std::array{Split::Valid}, 0, wanted, progress);
    QVERIFY(!strange && strange.error().kind == ErrorKind::Mismatch);
  }

  void aClipIsSeenByBothNetworks() {
    const auto analyser = ClipAnalyser::create(test::clipOf(true, true), *model_, test::schema());
    QVERIFY(analyser);
    Progress progress;
    const auto table = clipSamplesOfBoth(*analyser, 20, progress);
    QVERIFY(table);
    QCOMPARE(table->samples.size(), std::size_t{20});
    QVERIFY(table->views[0].network == Network::Teacher && table->views[1].network == Network::Student);
    QVERIFY(!table->samples[5].text.empty());
    // The student's windows are those of the analysis.
    auto analysis = analyseCurves(*analyser, {}, progress);
    QVERIFY(analysis);
    const SampleTable complete = clipSamples(*analysis, true, false);
    QCOMPARE(complete.samples.size(), std::size_t{test::frameCount});
    // No face is seen before facesFrom, and the first window ends before it.
    QVERIFY(complete.views[0].predictions[0]->q[Modality::Vision].empty());
  }

  void selectedWindowsAreStretches() {
    SampleTable table;
    for (const double time : {1.0, 3.0, 5.0, 7.0}) {
      table.samples.emplace_back();
      table.samples.back().time = time;
    }
    const std::array<std::size_t, 3> chosen{0, 1, 3};
    const std::vector<TimeSpan> expected{{0, 4}, {6, 8}};
    QCOMPARE(spansOf(table, 8, chosen).size(), std::size_t{2});
    QVERIFY(spansOf(table, 8, chosen) == expected);
  }

  void windowsWithinARangeAreThoseWhoseCentreLiesInIt() {
    SampleTable table;
    for (const double time : {1.0, 3.0, 5.0, 7.0}) {
      Sample sample;
      sample.time = time;
      table.samples.push_back(sample);
    }
    using Numbers = std::vector<std::size_t>;
    QVERIFY(windowsWithin(table, {2, 5}) == (Numbers{1}));  // the end is not part of it
    QVERIFY(windowsWithin(table, {0, 9}) == (Numbers{0, 1, 2, 3}));
    QVERIFY(windowsWithin(table, {5.2, 5.4}) == (Numbers{2}));  // shorter than a window: the nearest
    for (Sample& sample : table.samples) sample.id = "utterance";
    QVERIFY(windowsWithin(table, {0, 9}).empty());
  }
};

QTEST_GUILESS_MAIN(SamplesTest)
#include "samples_test.moc"
