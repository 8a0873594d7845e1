#include "core/evaluation/evaluation.h"

#include "core/base/version.h"
#include "core/evaluation/protocols.h"

#include <algorithm>
#include <utility>

namespace hrlf {

namespace {

Result<void> checkFit(const ModelCard& card, const Dataset& dataset) {
  if (card.task != dataset.task) {
    return fail(ErrorKind::Mismatch,
                card.task == Task::Regression
                    ? "The model predicts intensities, but the data set is labelled with classes."
                    : "The model predicts classes, but the data set is labelled with intensities.",
                dataset.name, "Choose a model that was trained for such labels.");
  }
  if (card.classes.size() < dataset.classes.size()) {
    return fail(ErrorKind::Mismatch,
                "The data set has " + std::to_string(dataset.classes.size()) + " classes, the model knows " +
                    std::to_string(card.classes.size()) + ".",
                dataset.name, "Choose a model that was trained on these classes.");
  }
  return {};
}

}  // namespace

Result<Evaluation> evaluate(const Model& model, const Dataset& dataset, Split split, Protocol protocol,
                            std::uint64_t seed, Progress& progress) {
  const ModelCard& card = model.card();
  if (const auto accepted = model.accepts(dataset.schema); !accepted) return tl::unexpected<Error>(accepted.error());
  if (const auto fits = checkFit(card, dataset); !fits) return tl::unexpected<Error>(fits.error());
  const std::vector<Utterance>& utterances = dataset.split(split);
  if (utterances.empty()) {
    return fail(ErrorKind::BadInput, "The " + std::string(splitName(split)) + " split is empty.", dataset.name,
                "Choose another split or another data set.");
  }

  Evaluation evaluation;
  evaluation.modelName = card.name;
  evaluation.modelHash = card.hash;
  evaluation.dataset = dataset.name;
  evaluation.split = splitName(split);
  evaluation.programVersion = programVersion;
  evaluation.seed = seed;
  evaluation.task = card.task;
  evaluation.classes = card.classes;

  const ProtocolInput input{utterances, card.task, static_cast<int>(card.classes.size()), seed};
  const Predictor predict = [&model](std::span<const Segment> segments, Progress& part) -> Result<std::vector<float>> {
    const auto predictions = model.predict(segments, part);
    if (!predictions) return tl::unexpected<Error>(predictions.error());
    std::vector<float> scores(predictions->size());
    std::transform(predictions->begin(), predictions->end(), scores.begin(),
                   [](const Prediction& p) { return p.score; });
    return scores;
  };
  // Of the eighteen passes over the split seven are inter-modality.
  const double interEnd = protocol == Protocol::Both ? 7.0 / 18 : 1.0;
  if (protocol != Protocol::Intra) {
    SubProgress part(progress, 0, interEnd);
    auto inter = runInterProtocol(input, predict, evaluation.notes, part);
    if (!inter) return tl::unexpected<Error>(inter.error());
    evaluation.inter = std::move(*inter);
    evaluation.averageF1 = averageF1(evaluation.task, evaluation.inter);
  }
  if (protocol != Protocol::Inter) {
    SubProgress part(progress, protocol == Protocol::Both ? interEnd : 0, 1);
    auto intra = runIntraProtocol(input, predict, evaluation.notes, part);
    if (!intra) return tl::unexpected<Error>(intra.error());
    evaluation.intra = std::move(*intra);
  }
  progress.update(1, "Evaluated");
  return evaluation;
}

}  // namespace hrlf
