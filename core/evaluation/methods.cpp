#include "core/evaluation/methods.h"

#include "core/base/atomic_file.h"
#include "core/evaluation/protocols.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <numeric>
#include <set>
#include <system_error>

namespace hrlf {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> foldersIn(const fs::path& path) {
  std::vector<fs::path> folders;
  std::error_code error;
  for (fs::directory_iterator i(path, error), end; !error && i != end; i.increment(error)) {
    std::error_code ignored;
    if (i->is_directory(ignored)) folders.push_back(i->path());
  }
  std::sort(folders.begin(), folders.end());
  return folders;
}

Result<Evaluation> loadEvaluation(const fs::path& path) {
  auto text = readFile(path);
  if (!text) return tl::unexpected<Error>(text.error());
  auto evaluation = evaluationFromJson(*text);
  if (!evaluation) evaluation.error().where = pathText(path);
  return evaluation;
}

// nullopt inside when there is no seed-<n>/evaluation.json.
Result<std::optional<Method>> loadMethod(const fs::path& folder, std::string name) {
  Method method{std::move(name), {}};
  for (const fs::path& run : foldersIn(folder)) {
    const auto seed = seedOfFolder(run);
    std::error_code error;
    if (!seed || !fs::exists(run / "evaluation.json", error)) continue;
    auto evaluation = loadEvaluation(run / "evaluation.json");
    if (!evaluation) return tl::unexpected<Error>(evaluation.error());
    method.runs.push_back({*seed, *std::move(evaluation)});
  }
  if (method.runs.empty()) return std::nullopt;
  std::sort(method.runs.begin(), method.runs.end(), [](const auto& a, const auto& b) { return a.seed < b.seed; });
  return method;
}

std::string nameOfFolder(const fs::path& folder) {
  const fs::path name = folder.has_filename() ? folder.filename() : folder.parent_path().filename();
  return pathText(name);
}

// (folder, name) of the variants as results.json lists them; empty when it does not.
std::vector<std::pair<std::string, std::string>> listedVariants(const fs::path& folder) {
  std::vector<std::pair<std::string, std::string>> variants;
  const auto text = readFile(folder / "results.json");
  if (!text) return variants;
  const auto json = nlohmann::json::parse(*text, nullptr, false);
  if (!json.is_object() || !json.contains("methods") || !json["methods"].is_array()) return variants;
  for (const auto& method : json["methods"]) {
    if (!method.is_object() || !method.contains("name") || !method["name"].is_string()) return {};
    const auto name = method["name"].get<std::string>();
    variants.emplace_back(folderName(name), name);
  }
  return variants;
}

std::string conditionsText(const Evaluation& e) {
  return fmt::format("{}; frames dropped as {} draws them (seed {}), dropped frames {}", protocolName(e.protocol),
                     frameDrawName(e.dropping.draw), e.seed, droppedFramesName(e.dropping.shown));
}

std::string textOfSeeds(const Method& method) {
  std::vector<std::uint64_t> seeds;
  for (const SeededEvaluation& run : method.runs) seeds.push_back(run.seed);
  return fmt::format("{}", fmt::join(seeds, ", "));
}

}  // namespace

std::vector<Method> methodsOf(const Experiment& experiment) {
  std::vector<Method> methods;
  for (const VariantRuns& variant : experiment.variants) {
    Method& method = methods.emplace_back();
    method.name = variant.variant.name;
    for (const SeedRun& run : variant.runs) method.runs.push_back({run.seed, run.student});
  }
  return methods;
}

std::vector<Method> teachersOf(const Experiment& experiment) {
  std::vector<Method> methods;
  for (const VariantRuns& variant : experiment.variants) {
    if (!std::all_of(variant.runs.begin(), variant.runs.end(), [](const SeedRun& run) { return run.teacher; })) {
      continue;
    }
    Method& method = methods.emplace_back();
    method.name = variant.variant.name + ", teacher";
    for (const SeedRun& run : variant.runs) method.runs.push_back({run.seed, *run.teacher});
  }
  return methods;
}

Result<std::vector<Method>> loadMethods(const fs::path& path) {
  std::error_code error;
  if (!fs::is_directory(path, error)) {
    auto evaluation = loadEvaluation(path);
    if (!evaluation) return tl::unexpected<Error>(evaluation.error());
    const std::uint64_t seed = seedOfFolder(fs::absolute(path, error).parent_path()).value_or(0);
    return std::vector{Method{pathText(path.stem()), {{seed, *std::move(evaluation)}}}};
  }
  auto single = loadMethod(path, nameOfFolder(path));
  if (!single) return tl::unexpected<Error>(single.error());
  if (single->has_value()) return std::vector{**std::move(single)};

  std::vector<std::pair<std::string, std::string>> variants = listedVariants(path);
  if (variants.empty()) {
    for (const fs::path& folder : foldersIn(path)) variants.emplace_back(folder.filename(), nameOfFolder(folder));
  }
  std::vector<Method> methods;
  for (const auto& [folder, name] : variants) {
    auto method = loadMethod(path / folder, name);
    if (!method) return tl::unexpected<Error>(method.error());
    if (method->has_value()) methods.push_back(**std::move(method));
  }
  if (methods.empty()) {
    return fail(ErrorKind::NotFound, "There is no evaluation here.", pathText(path),
                "Choose a JSON file of `hrlf evaluate`, or a folder of `hrlf train --seeds` or `hrlf ablate`.");
  }
  return methods;
}

Result<void> checkComparable(const std::vector<Method>& methods) {
  const auto nothing = [](const Method& method) { return method.runs.empty(); };
  if (methods.empty() || std::any_of(methods.begin(), methods.end(), nothing)) {
    return fail(ErrorKind::BadInput, "There is nothing to compare.");
  }
  const Evaluation& first = methods.front().runs.front().evaluation;
  const auto differs = [](const std::string& what, const Method& method) {
    return fail(ErrorKind::Mismatch, what, method.name,
                "Figures can be compared only when everything but the method is the same; evaluate them alike.");
  };
  for (const Method& method : methods) {
    for (const SeededEvaluation& run : method.runs) {
      const Evaluation& e = run.evaluation;
      if (e.task != first.task || e.classes != first.classes)
        return differs("The labels are of another kind or have other classes.", method);
      if (e.split != first.split)
        return differs(fmt::format("The split differs: {} against {}.", first.split, e.split), method);
      if (e.dataFingerprint != first.dataFingerprint)
        return differs(fmt::format("The data differs: {} ({:.12}) against {} ({:.12}).", first.dataset,
                                   first.dataFingerprint, e.dataset, e.dataFingerprint),
                       method);
      if (conditionsText(e) != conditionsText(first)) {
        return differs(fmt::format("The protocol differs: {} against {}.", conditionsText(first), conditionsText(e)),
                       method);
      }
      if (e.programVersion != first.programVersion) {
        return differs(
            fmt::format("The version of the program differs: {} against {}.", first.programVersion, e.programVersion),
            method);
      }
    }
  }
  return {};
}

std::optional<double> Metric::of(const RegressionMetrics& regression, const std::vector<double>& classF1) const {
  if (regression.n == 0) return std::nullopt;
  if (value != nullptr) return regression.*value;
  if (classIndex) return *classIndex < classF1.size() ? std::optional(classF1[*classIndex]) : std::nullopt;
  return headlineF1(Task::Classification, regression, classF1);
}

std::vector<Metric> metricsOf(const Evaluation& evaluation) {
  std::vector<Metric> metrics;
  if (evaluation.task == Task::Classification) {
    metrics.push_back({"F1", "F1", std::string(f1Definition(evaluation.task)), false, true, true, nullptr, {}});
    for (std::size_t i = 0; i < evaluation.classes.size(); ++i) {
      metrics.push_back({"F1 " + evaluation.classes[i], "F1 " + evaluation.classes[i],
                         "Weighted F1 of this class against the rest.", false, true, true, nullptr, i});
    }
    return metrics;
  }
  using R = RegressionMetrics;
  const auto add = [&metrics](const char* name, const char* title, std::string definition, double R::*value,
                              bool isShare, bool inPrint) {
    const bool lowerIsBetter = value == &R::mae;
    metrics.push_back({name, title, std::move(definition), lowerIsBetter, isShare, inPrint, value, {}});
  };
  add("Non0_F1_score", "F1", std::string(f1Definition(evaluation.task)), &R::f1Non0, true, true);
  add("MAE", "MAE", "Mean absolute error in label units.", &R::mae, false, true);
  add("Non0_acc_2", "Acc-2 (non-zero)", "Share predicted correctly of positive against negative; zero labels left out.",
      &R::acc2Non0, true, false);
  add("Has0_acc_2", "Acc-2 (with zero)", "Share predicted correctly of negative against not negative, all samples.",
      &R::acc2Has0, true, false);
  add("Has0_F1_score", "F1 (with zero)", "Weighted F1 of negative against not negative, all samples.", &R::f1Has0, true,
      false);
  add("Mult_acc_5", "Acc-5", "Share predicted correctly after rounding and clamping to [-2, 2].", &R::acc5, true,
      false);
  add("Mult_acc_7", "Acc-7", "Share predicted correctly after rounding and clamping to [-3, 3].", &R::acc7, true,
      false);
  add("Corr", "Corr", "Pearson's correlation of prediction and label.", &R::corr, false, false);
  return metrics;
}

std::vector<std::pair<std::uint64_t, double>> interValues(const Method& method, const Metric& metric,
                                                          const std::optional<Condition>& condition) {
  std::vector<std::pair<std::uint64_t, double>> values;
  for (const SeededEvaluation& run : method.runs) {
    double sum = 0;
    int found = 0;
    int wanted = 0;
    for (const ConditionResult& row : run.evaluation.inter) {
      if (condition ? row.condition != *condition : row.condition.isComplete()) continue;
      ++wanted;
      const auto value = metric.of(row.regression, row.classF1);
      if (!value) continue;
      sum += *value;
      ++found;
    }
    if (found > 0 && found == wanted) values.emplace_back(run.seed, sum / found);
  }
  return values;
}

PairedTest testOfAverage(const Method& a, const Method& b, const Metric& metric) {
  const auto ofA = interValues(a, metric, std::nullopt);
  const auto ofB = interValues(b, metric, std::nullopt);
  std::vector<double> first;
  std::vector<double> second;
  for (const auto& [seed, value] : ofA) {
    const auto partner =
        std::find_if(ofB.begin(), ofB.end(), [s = seed](const auto& other) { return other.first == s; });
    if (partner == ofB.end()) continue;
    first.push_back(value);
    second.push_back(partner->second);
  }
  return pairedTTest(first, second);
}

std::vector<RatioCurve> ratioCurves(const std::vector<Method>& methods, const Metric& metric) {
  std::vector<RatioCurve> curves;
  for (const Method& method : methods) {
    RatioCurve curve{method.name, {}, {}};
    const std::vector<RatioResult>& steps = method.runs.front().evaluation.intra;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      std::vector<double> values;
      for (const SeededEvaluation& run : method.runs) {
        if (i >= run.evaluation.intra.size()) continue;
        const RatioResult& row = run.evaluation.intra[i];
        if (const auto value = metric.of(row.regression, row.classF1)) values.push_back(*value);
      }
      if (values.empty()) continue;
      curve.ratios.push_back(steps[i].ratio);
      curve.values.push_back(sampleStatistics(values));
    }
    if (!curve.ratios.empty()) curves.push_back(std::move(curve));
  }
  return curves;
}

std::vector<std::pair<std::string, std::string>> provenanceOf(const std::vector<Method>& methods) {
  std::vector<std::pair<std::string, std::string>> lines;
  if (methods.empty() || methods.front().runs.empty()) return lines;
  const Evaluation& first = methods.front().runs.front().evaluation;
  const auto samples = [&first] {
    int most = 0;
    for (const ConditionResult& row : first.inter) most = std::max(most, row.regression.n);
    for (const RatioResult& row : first.intra) most = std::max(most, row.regression.n);
    return most;
  };
  lines.emplace_back("data",
                     fmt::format("{} (SHA-256 of the split's numbers {})", first.dataset, first.dataFingerprint));
  lines.emplace_back("split", fmt::format("{}, {} samples", first.split, samples()));
  const bool sameSeeds = std::all_of(methods.begin(), methods.end(),
                                     [&](const Method& m) { return textOfSeeds(m) == textOfSeeds(methods.front()); });
  if (sameSeeds) lines.emplace_back("training seeds", textOfSeeds(methods.front()));
  lines.emplace_back("protocol", conditionsText(first));
  for (const Metric& metric : metricsOf(first)) {
    if (metric.inPrint) lines.emplace_back("metric " + metric.name, metric.definition);
  }
  lines.emplace_back("program version", "HRLF Studio " + first.programVersion);
  for (const Method& method : methods) {
    std::vector<std::string> hashes;
    for (const SeededEvaluation& run : method.runs) hashes.push_back(run.evaluation.modelHash);
    const std::string seeds = sameSeeds ? "" : fmt::format(" (training seeds {})", textOfSeeds(method));
    lines.emplace_back("models of " + method.name + seeds, fmt::format("{}", fmt::join(hashes, ", ")));
  }
  return lines;
}

}  // namespace hrlf
