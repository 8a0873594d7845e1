// The factor study from end to end, small: training, probes and tables.
#include "core/evaluation/factor_study.h"
#include "core/evaluation/factor_report.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using namespace hrlf;

namespace {

HrlfConfig quickConfig() {
  HrlfConfig config = *presetConfig("factors");
  config.network.width = 12;
  config.network.heads = 2;
  config.training.batch = 60;
  config.training.teacherEpochs = config.training.studentEpochs = 8;
  config.training.learningRate = 1e-2;
  config.training.threads = 1;
  return config;
}

FactorCorpusOptions quickCorpus() {
  FactorCorpusOptions options;
  options.utterances = {180, 60, 200};
  options.shortest = options.longest = 4;
  return options;
}

}  // namespace

class FactorStudyTest : public QObject {
  Q_OBJECT

 private slots:
  void ablationsAreConfigurations() {
    const std::vector<FactorVariant> variants = factorVariants(*presetConfig("factors"));
    std::vector<std::string> names;
    for (const FactorVariant& variant : variants) names.push_back(variant.name);
    const std::vector<std::string> expected{"complete", "w/o FRF",   "w/o HMI",    "w/o HAL",
                                            "w/o KL",   "w/o L_ind", "L_ind alone"};
    QCOMPARE(names, expected);
    QCOMPARE(variants[1].config.losses.frf, 0.0);
    QCOMPARE(variants[5].config.losses.frfIndependence, 0.0);
    QVERIFY(variants[5].config.losses.frf > 0);
    // A configuration without a term has no ablation of it.
    QCOMPARE(factorVariants(*presetConfig("paper")).size(), std::size_t{5});
  }

  void studiesEachVariantAndSeed() {
    const QTemporaryDir folder;
    std::vector<FactorVariant> variants = factorVariants(quickConfig());
    variants.resize(2);
    int told = 0;
    Progress progress;
    const auto studied = studyFactors(
        quickCorpus(), variants, 2, folder.path().toStdString(),
        [&told](const FactorVariant&, const FactorRun&) { ++told; }, progress);
    QVERIFY2(studied.has_value(), studied ? "" : studied.error().message().c_str());
    QCOMPARE(told, 4);
    for (const FactorVariant& variant : *studied) {
      QCOMPARE(variant.runs.size(), std::size_t{2});
      QCOMPARE(variant.runs[1].seed, quickCorpus().seed + 1);
      for (const FactorRun& run : variant.runs) {
        // The label is the shared factor, and the network was trained to tell it.
        QVERIFY2(run.student.front().sharedR2.h > 0.5, qPrintable(QString::number(run.student.front().sharedR2.h)));
        QVERIFY(run.student.front().sharedMi.h > 0.2);
        QVERIFY(run.completeF1 > 0.5);
      }
    }
    QVERIFY(std::filesystem::exists(folder.filePath("wo-frf/seed-2/model.safetensors").toStdString()));

    const std::string markdown = factorsToMarkdown(*studied);
    QVERIFY(markdown.find("| w/o FRF |") != std::string::npos);
    QVERIFY(markdown.find(" ± ") != std::string::npos);
    QVERIFY(markdown.find("(p ") != std::string::npos);
    const std::string csv = factorsToCsv(*studied);
    // 4 conditions x 2 figures x 2 factors x 3 representations, and two F1, of each run.
    QCOMPARE(std::count(csv.begin(), csv.end(), '\n'), std::ptrdiff_t{1 + 4 * (4 * 12 + 2)});
    const auto json = nlohmann::json::parse(factorsToJson(quickCorpus(), *studied));
    QCOMPARE(json["variants"].size(), std::size_t{2});
    QCOMPARE(json["variants"][0]["figures"][0]["values"].size(), std::size_t{2});
    QCOMPARE(json["variants"][0]["figures"][0]["values"][0].get<double>(),
             (*studied)[0].runs[0].student.front().sharedR2.q);
  }

  void stopsWhenCancelled() {
    const QTemporaryDir folder;
    Progress progress;
    progress.requestCancel();
    const auto studied =
        studyFactors(quickCorpus(), factorVariants(quickConfig()), 1, folder.path().toStdString(), {}, progress);
    QVERIFY(!studied);
    QCOMPARE(studied.error().kind, ErrorKind::Cancelled);
  }
};

QTEST_APPLESS_MAIN(FactorStudyTest)
#include "factor_study_test.moc"
