#include "core/evaluation/evaluation.h"

#include "core/base/version.h"
#include "core/evaluation/protocols.h"
#include "core/model/fingerprint.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
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
    return fail(
        ErrorKind::Mismatch,
        fmt::format("The data set has {} classes, the model knows {}.", dataset.classes.size(), card.classes.size()),
        dataset.name, "Choose a model that was trained on these classes.");
  }
  return {};
}

// The grid holds the other two protocols: everything available at each p, each condition at p = 0.
void takeFromGrid(Evaluation& evaluation) {
  for (const GridResult& row : evaluation.grid) {
    if (row.ratio <= 0) evaluation.inter.push_back({row.condition, row.regression, row.classF1});
    if (row.condition.isComplete()) evaluation.intra.push_back(row);
  }
}

Result<void> runProtocol(const ProtocolInput& input, const Predictor& predict, Evaluation& evaluation,
                         Progress& progress) {
  const Protocol protocol = evaluation.protocol;
  if (protocol == Protocol::Grid) {
    auto grid = runGridProtocol(input, predict, evaluation.notes, progress);
    if (!grid) return tl::unexpected<Error>(grid.error());
    evaluation.grid = std::move(*grid);
    takeFromGrid(evaluation);
    return {};
  }
  // Of the eighteen passes over the split seven are inter-modality.
  const double interEnd = protocol == Protocol::Both ? 7.0 / 18 : 1.0;
  if (protocol != Protocol::Intra) {
    SubProgress part(progress, 0, interEnd);
    auto inter = runInterProtocol(input, predict, evaluation.notes, part);
    if (!inter) return tl::unexpected<Error>(inter.error());
    evaluation.inter = std::move(*inter);
  }
  if (protocol != Protocol::Inter) {
    SubProgress part(progress, protocol == Protocol::Both ? interEnd : 0, 1);
    auto intra = runIntraProtocol(input, predict, evaluation.notes, part);
    if (!intra) return tl::unexpected<Error>(intra.error());
    evaluation.intra = std::move(*intra);
  }
  return {};
}

constexpr std::array<std::pair<Protocol, std::string_view>, 4> protocolNames{
    {{Protocol::Inter, "inter"}, {Protocol::Intra, "intra"}, {Protocol::Both, "both"}, {Protocol::Grid, "grid"}}};

}  // namespace

Predictor predictorOf(const Model& model, Network network) {
  return [&model, network](std::span<const Segment> segments, Progress& part) -> Result<std::vector<float>> {
    const auto predictions = model.predict(segments, part, network);
    if (!predictions) return tl::unexpected<Error>(predictions.error());
    std::vector<float> scores(predictions->size());
    std::transform(predictions->begin(), predictions->end(), scores.begin(),
                   [](const Prediction& p) { return p.score; });
    return scores;
  };
}

Result<void> checkEvaluable(const Model& model, const Dataset& dataset, Split split) {
  if (auto accepted = model.accepts(dataset.schema); !accepted) return accepted;
  if (auto fits = checkFit(model.card(), dataset); !fits) return fits;
  if (!dataset.split(split).empty()) return {};
  return fail(ErrorKind::BadInput, fmt::format("The {} split is empty.", splitName(split)), dataset.name,
              "Choose another split or another data set.");
}

std::string_view protocolName(Protocol protocol) { return protocolNames[static_cast<std::size_t>(protocol)].second; }

std::optional<Protocol> protocolFromName(std::string_view name) {
  for (const auto& [protocol, known] : protocolNames)
    if (name == known) return protocol;
  return std::nullopt;
}

std::string_view f1Definition(Task task) {
  return task == Task::Regression
             ? "Weighted F1 of positive against negative sentiment; samples with a zero label are left out."
             : "Mean over the classes of the weighted F1 of one class against the rest.";
}

Result<Evaluation> evaluate(const Model& model, const Dataset& dataset, const EvaluationOptions& options,
                            Progress& progress) {
  const ModelCard& card = model.card();
  if (auto checked = checkEvaluable(model, dataset, options.split); !checked)
    return tl::unexpected<Error>(checked.error());
  const std::vector<Utterance>& utterances = dataset.split(options.split);
  if (options.dropping.draw == FrameDraw::Mmsa && options.seed > std::numeric_limits<std::uint32_t>::max()) {
    return fail(ErrorKind::BadInput, "numpy takes no seed above 4294967295.", "--seed", "Choose a smaller seed.");
  }

  Evaluation evaluation;
  evaluation.modelName = card.name;
  evaluation.modelHash = card.hash;
  evaluation.dataset = dataset.name;
  evaluation.split = splitName(options.split);
  evaluation.programVersion = programVersion;
  evaluation.protocol = options.protocol;
  evaluation.dropping = options.dropping;
  evaluation.seed = options.seed;
  evaluation.network = options.network;
  evaluation.task = card.task;
  evaluation.classes = card.classes;
  auto data = fingerprint(dataset, std::array{options.split}, progress);
  if (!data) return tl::unexpected<Error>(data.error());
  evaluation.dataFingerprint = std::move(*data);

  const ProtocolInput input{
      utterances,   card.task,        static_cast<int>(card.classes.size()),
      options.seed, options.dropping, dataset.tableFrames[static_cast<std::size_t>(options.split)]};
  if (auto done = runProtocol(input, predictorOf(model, options.network), evaluation, progress); !done) {
    return tl::unexpected<Error>(done.error());
  }
  if (!evaluation.inter.empty()) evaluation.averageF1 = averageF1(evaluation.task, evaluation.inter);
  progress.update(1, "Evaluated");
  return evaluation;
}

}  // namespace hrlf
