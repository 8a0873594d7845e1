#include "core/embedding/samples.h"

#include "core/base/atomic_file.h"
#include "core/base/condition_text.h"
#include "core/base/evenly.h"
#include "core/masks/missingness.h"
#include "core/masks/spans.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hrlf {
namespace {

std::string wordsIn(const ClipFeatures& clip, double from, double to) {
  std::string text;
  for (const Word& word : clip.transcript.words)
    if (word.start < to && word.end > from) text += (text.empty() ? "" : " ") + word.text;
  return text;
}

SampleTable tableOf(const ClipFeatures* clip, const ModelCard& model,
                    const std::vector<WindowRepresentation>& windows) {
  SampleTable table;
  table.model = model;
  if (clip != nullptr) table.source = pathText(clip->media.path);
  // The words of the windows' own share of the clip: whole windows overlap.
  const double half =
      clip != nullptr && !windows.empty() ? clip->media.duration / static_cast<double>(windows.size()) / 2 : 0;
  for (const WindowRepresentation& window : windows) {
    Sample sample;
    sample.time = window.time;
    if (clip != nullptr) sample.text = wordsIn(*clip, window.time - half, window.time + half);
    table.samples.push_back(std::move(sample));
  }
  return table;
}

void addView(SampleTable& table, Network network, std::string seen, const std::vector<WindowRepresentation>& windows) {
  SampleView view{network, seen == "complete", std::move(seen), {}};
  view.predictions.reserve(windows.size());
  for (const WindowRepresentation& window : windows) view.predictions.push_back(window.prediction);
  table.views.push_back(std::move(view));
}

std::vector<const Utterance*> chosenOf(const Dataset& dataset, std::span<const Split> splits, std::size_t most,
                                       std::vector<Split>& origins) {
  std::vector<std::pair<const Utterance*, Split>> all;
  for (const Split split : splits)
    for (const Utterance& utterance : dataset.split(split)) all.emplace_back(&utterance, split);
  std::vector<const Utterance*> chosen;
  for (const std::size_t i : evenly(all.size(), static_cast<std::ptrdiff_t>(most == 0 ? all.size() : most))) {
    const auto& [utterance, split] = all[i];
    chosen.push_back(utterance);
    origins.push_back(split);
  }
  return chosen;
}

Result<SampleView> look(const Model& model, const std::vector<const Utterance*>& utterances, const ViewRequest& wanted,
                        Progress& progress) {
  SampleView view{wanted.network, wanted.condition.isComplete(),
                  wanted.condition.isComplete() ? "complete" : conditionText(wanted.condition),
                  std::vector<std::optional<Prediction>>(utterances.size())};
  // So many at a time, so that a data set is never doubled in memory.
  constexpr std::size_t batch = 128;
  const auto count = static_cast<double>(std::max<std::size_t>(utterances.size(), 1));
  for (std::size_t from = 0; from < utterances.size(); from += batch) {
    const std::size_t to = std::min(from + batch, utterances.size());
    std::vector<Segment> segments;
    std::vector<std::size_t> places;
    for (std::size_t i = from; i < to; ++i) {
      Segment left = underCondition(utterances[i]->segment, wanted.condition);
      if (isAllMissing(left)) continue;
      segments.push_back(std::move(left));
      places.push_back(i);
    }
    SubProgress part(progress, static_cast<double>(from) / count, static_cast<double>(to) / count);
    if (segments.empty()) continue;
    auto predictions = model.predict(segments, part, wanted.network);
    if (!predictions) return tl::unexpected<Error>(predictions.error());
    for (std::size_t i = 0; i < segments.size(); ++i) {
      leaveOutMissing((*predictions)[i], segments[i]);
      view.predictions[places[i]] = std::move((*predictions)[i]);
    }
  }
  return view;
}

}  // namespace

SampleTable clipSamples(const Analysis& analysis, bool complete, bool incomplete) {
  const auto& windows = complete ? analysis.complete.windows : analysis.incomplete.windows;
  SampleTable table = tableOf(analysis.clip.get(), analysis.model, windows);
  if (complete) addView(table, Network::Student, "complete", analysis.complete.windows);
  if (incomplete) addView(table, Network::Student, analysis.request.text(), analysis.incomplete.windows);
  return table;
}

Result<SampleTable> clipSamplesOfBoth(const ClipAnalyser& analyser, int maxWindows, Progress& progress) {
  SampleTable table;
  double from = 0;
  for (const Network network : {Network::Teacher, Network::Student}) {
    SubProgress part(progress, from, from + 0.5);
    const auto windows = analyser.windows({}, maxWindows, network, part);
    if (!windows) return tl::unexpected<Error>(windows.error());
    if (table.views.empty()) table = tableOf(&analyser.clip(), analyser.model().card(), *windows);
    addView(table, network, "complete", *windows);
    from = 0.5;
  }
  return table;
}

std::vector<TimeSpan> spansOf(const SampleTable& table, double duration, std::span<const std::size_t> samples) {
  std::vector<TimeSpan> spans;
  const std::vector<Sample>& all = table.samples;
  for (const std::size_t i : samples) {
    const double start = i == 0 ? 0 : (all[i - 1].time + all[i].time) / 2;
    const double end = i + 1 == all.size() ? duration : (all[i].time + all[i + 1].time) / 2;
    spans = withSpan(std::move(spans), {start, end});
  }
  return spans;
}

std::vector<std::size_t> windowsWithin(const SampleTable& table, const TimeSpan& span) {
  std::vector<std::size_t> within;
  std::optional<std::size_t> nearest;
  const double middle = (span.start + span.end) / 2;
  for (std::size_t i = 0; i < table.samples.size(); ++i) {
    const Sample& sample = table.samples[i];
    if (!sample.id.empty()) continue;
    if (sample.time >= span.start && sample.time < span.end) within.push_back(i);
    if (!nearest || std::abs(sample.time - middle) < std::abs(table.samples[*nearest].time - middle)) nearest = i;
  }
  if (within.empty() && nearest) within.push_back(*nearest);
  return within;
}

Result<SampleTable> datasetSamples(const Model& model, const Dataset& dataset, const std::string& source,
                                   std::span<const Split> splits, std::size_t most, std::span<const ViewRequest> wanted,
                                   Progress& progress) {
  if (auto fits = model.accepts(dataset.schema); !fits) return tl::unexpected<Error>(fits.error());
  SampleTable table;
  table.source = source;
  table.model = model.card();
  std::vector<Split> origins;
  const std::vector<const Utterance*> utterances = chosenOf(dataset, splits, most, origins);
  if (utterances.empty()) {
    return fail(ErrorKind::BadInput, "The chosen split holds no utterance.", source,
                "Choose another split or another data set.");
  }
  for (const Split split : splits) table.leftOut += dataset.split(split).size();
  table.leftOut -= utterances.size();
  for (std::size_t i = 0; i < utterances.size(); ++i)
    table.samples.push_back({utterances[i]->id, 0, utterances[i]->text, utterances[i]->label, origins[i]});
  for (std::size_t v = 0; v < wanted.size(); ++v) {
    const auto views = static_cast<double>(wanted.size());
    SubProgress part(progress, static_cast<double>(v) / views, static_cast<double>(v + 1) / views);
    auto view = look(model, utterances, wanted[v], part);
    if (!view) return tl::unexpected<Error>(view.error());
    table.views.push_back(std::move(*view));
  }
  return table;
}

}  // namespace hrlf
