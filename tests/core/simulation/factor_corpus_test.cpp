// Data with known factors: the same on every run, and with as much of each factor in it as was asked for.
#include "core/simulation/factor_corpus.h"
#include "core/evaluation/probes.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace hrlf;

namespace {

FactorCorpusOptions small() {
  FactorCorpusOptions options;
  options.utterances = {30, 10, 20};
  return options;
}

// Mean over the frames of each raw column.
std::vector<float> pooled(const std::vector<Utterance>& utterances, Modality m) {
  std::vector<float> table;
  for (const Utterance& utterance : utterances) {
    const Sequence& sequence = utterance.segment[m];
    for (int c = 0; c < sequence.width; ++c) {
      float sum = 0;
      for (int t = 0; t < sequence.frames(); ++t)
        sum += sequence.values[static_cast<std::size_t>(t * sequence.width + c)];
      table.push_back(sum / static_cast<float>(sequence.frames()));
    }
  }
  return table;
}

// R squared of the first shared factor from the raw language features.
double sharedFromLanguage(const FactorCorpusOptions& options) {
  const auto corpus = makeFactorCorpus(options);
  const std::vector<float> table = pooled(corpus->dataset.split(Split::Test), Modality::Language);
  std::vector<float> factor;
  for (const KnownFactors& known : corpus->of(Split::Test)) factor.push_back(known.shared.front());
  const Samples samples{table, static_cast<std::size_t>(options.widths[Modality::Language])};
  return rSquared(heldOutLinear(samples, factor), heldOutTruth(factor));
}

}  // namespace

class FactorCorpusTest : public QObject {
  Q_OBJECT

 private slots:
  void sameSeedSameCorpus() {
    const auto first = makeFactorCorpus(small());
    const auto again = makeFactorCorpus(small());
    FactorCorpusOptions other = small();
    other.seed = 2;
    const auto different = makeFactorCorpus(other);
    QVERIFY(first && again && different);
    const Utterance& utterance = first->dataset.split(Split::Test)[3];
    for (const Modality m : allModalities) {
      QCOMPARE(utterance.segment[m].values, again->dataset.split(Split::Test)[3].segment[m].values);
      QVERIFY(utterance.segment[m].values != different->dataset.split(Split::Test)[3].segment[m].values);
    }
    QCOMPARE(first->of(Split::Test)[3].shared, again->of(Split::Test)[3].shared);
  }

  void hasTheShapesAskedFor() {
    FactorCorpusOptions options = small();
    options.sharedFactors = 2;
    options.privateFactors = 3;
    options.shortest = 4;
    options.longest = 5;
    const auto corpus = makeFactorCorpus(options);
    QVERIFY(corpus);
    for (const Split split : allSplits) {
      QCOMPARE(static_cast<int>(corpus->dataset.split(split).size()),
               options.utterances[static_cast<std::size_t>(split)]);
      QCOMPARE(corpus->of(split).size(), corpus->dataset.split(split).size());
    }
    for (std::size_t i = 0; i < corpus->of(Split::Train).size(); ++i) {
      const KnownFactors& known = corpus->of(Split::Train)[i];
      const Utterance& utterance = corpus->dataset.split(Split::Train)[i];
      QCOMPARE(known.shared.size(), std::size_t{2});
      QVERIFY(std::abs(utterance.label) <= 3);
      QVERIFY(std::abs(utterance.label - 1.2 * (known.shared[0] + known.shared[1]) / std::sqrt(2.0)) < 1e-5 ||
              std::abs(utterance.label) == 3);
      for (const Modality m : allModalities) {
        QCOMPARE(known.specific[m].size(), std::size_t{3});
        QVERIFY(utterance.segment[m].frames() == 4 || utterance.segment[m].frames() == 5);
        QCOMPARE(utterance.segment[m].width, corpus->dataset.schema.width(m));
      }
    }
  }

  // One modality, all but noiseless: what is read of the shared factor is the redundancy itself.
  void redundancyIsWhatARawProbeReads() {
    FactorCorpusOptions options;
    options.utterances = {0, 0, 3000};
    options.noise = 0.1;
    options.fluctuation = 0.05;
    for (const double redundancy : {0.0, 0.4, 0.85, 1.0}) {
      options.redundancy = redundancy;
      const double read = sharedFromLanguage(options);
      QVERIFY2(std::abs(read - redundancy) < 0.05, qPrintable(QString("%1 of %2").arg(read).arg(redundancy)));
    }
  }

  void noiseHidesTheFactors() {
    FactorCorpusOptions options;
    options.utterances = {0, 0, 600};
    options.redundancy = 1;
    const double clear = sharedFromLanguage(options);
    options.noise = 20;
    QVERIFY(sharedFromLanguage(options) < clear - 0.3);
  }

  void withoutMixingAColumnIsOneFactor() {
    FactorCorpusOptions options = small();
    options.mixing = options.noise = options.fluctuation = 0;
    options.redundancy = 1;
    const auto corpus = makeFactorCorpus(options);
    const Utterance& utterance = corpus->dataset.split(Split::Train).front();
    const KnownFactors& known = corpus->of(Split::Train).front();
    const std::vector<float>& values = utterance.segment[Modality::Audio].values;
    QVERIFY(std::abs(values[0] - known.shared[0]) < 1e-5F);
    QVERIFY(std::abs(values[1] - known.specific[Modality::Audio][0]) < 1e-5F);
    QVERIFY(std::abs(values[2] - known.specific[Modality::Audio][1]) < 1e-5F);
  }

  void refusesOptionsOutOfRange() {
    FactorCorpusOptions options = small();
    options.redundancy = std::nan("");
    auto corpus = makeFactorCorpus(options);
    QVERIFY(!corpus);
    QCOMPARE(corpus.error().where, std::string("redundancy"));
    options = small();
    options.longest = options.shortest - 1;
    corpus = makeFactorCorpus(options);
    QVERIFY(!corpus);
    QCOMPARE(corpus.error().where, std::string("longest"));
  }
};

QTEST_APPLESS_MAIN(FactorCorpusTest)
#include "factor_corpus_test.moc"
