#include "core/evaluation/factor_report.h"

#include "core/base/version.h"
#include "core/evaluation/seed_statistics.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace hrlf {

namespace {

// One number of a run, and what it is.
struct Figure {
  std::string condition;    // "lav"
  std::string_view kind;    // "r2", "mi", "f1"
  std::string_view factor;  // "shared", "private"; empty for f1
  std::string_view from;    // "Q", "U", "H"; empty for f1
  double value = 0;
};

void append(std::vector<Figure>& figures, const std::string& condition, std::string_view kind, std::string_view factor,
            const FactorReading& reading) {
  figures.push_back({condition, kind, factor, "Q", reading.q});
  figures.push_back({condition, kind, factor, "U", reading.u});
  figures.push_back({condition, kind, factor, "H", reading.h});
}

std::vector<Figure> figuresOf(const FactorRun& run) {
  std::vector<Figure> figures;
  for (std::size_t c = 0; c < factorConditions.size(); ++c) {
    const std::string condition = factorConditions[c].name();
    append(figures, condition, "r2", "shared", run.student[c].sharedR2);
    append(figures, condition, "r2", "private", run.student[c].privateR2);
    append(figures, condition, "mi", "shared", run.student[c].sharedMi);
    append(figures, condition, "mi", "private", run.student[c].privateMi);
  }
  figures.push_back({"avg", "f1", "", "", run.averageF1});
  figures.push_back({"lav", "f1", "", "", run.completeF1});
  return figures;
}

// A column of the tables for people.
struct TableColumn {
  const char* title;
  double (*value)(const FactorRun&);
};

double overOneGone(const FactorRun& run, double (*figure)(const FactorScores&)) {
  double sum = 0;
  for (std::size_t c = 1; c < factorConditions.size(); ++c) sum += figure(run.student[c]);
  return sum / (factorConditions.size() - 1);
}

constexpr std::array r2Columns{
    TableColumn{"shared, Q", [](const FactorRun& r) { return r.student[0].sharedR2.q; }},
    TableColumn{"shared, U", [](const FactorRun& r) { return r.student[0].sharedR2.u; }},
    TableColumn{"shared, H", [](const FactorRun& r) { return r.student[0].sharedR2.h; }},
    TableColumn{"private, Q", [](const FactorRun& r) { return r.student[0].privateR2.q; }},
    TableColumn{"private, U", [](const FactorRun& r) { return r.student[0].privateR2.u; }},
    TableColumn{"private, H", [](const FactorRun& r) { return r.student[0].privateR2.h; }},
    TableColumn{"shared, Q, one gone",
                [](const FactorRun& r) { return overOneGone(r, [](const FactorScores& s) { return s.sharedR2.q; }); }},
    TableColumn{"private, U, one gone",
                [](const FactorRun& r) { return overOneGone(r, [](const FactorScores& s) { return s.privateR2.u; }); }},
    TableColumn{"Avg. F1", [](const FactorRun& r) { return 100 * r.averageF1; }},
    TableColumn{"F1 {l,a,v}", [](const FactorRun& r) { return 100 * r.completeF1; }}};

constexpr std::array miColumns{TableColumn{"shared, Q", [](const FactorRun& r) { return r.student[0].sharedMi.q; }},
                               TableColumn{"shared, U", [](const FactorRun& r) { return r.student[0].sharedMi.u; }},
                               TableColumn{"shared, H", [](const FactorRun& r) { return r.student[0].sharedMi.h; }},
                               TableColumn{"private, Q", [](const FactorRun& r) { return r.student[0].privateMi.q; }},
                               TableColumn{"private, U", [](const FactorRun& r) { return r.student[0].privateMi.u; }},
                               TableColumn{"private, H", [](const FactorRun& r) { return r.student[0].privateMi.h; }}};

std::vector<double> valuesOf(const FactorVariant& variant, const TableColumn& column) {
  std::vector<double> values;
  for (const FactorRun& run : variant.runs) values.push_back(column.value(run));
  return values;
}

// F1 in percent has one digit, the others three.
std::string number(const TableColumn& column, double value, bool sign = false) {
  const bool isPercent = std::string_view(column.title).find("F1") != std::string_view::npos;
  return sign ? fmt::format("{:+.{}f}", value, isPercent ? 1 : 3) : fmt::format("{:.{}f}", value, isPercent ? 1 : 3);
}

std::string cell(const FactorVariant& variant, const TableColumn& column) {
  const SampleStatistics statistics = sampleStatistics(valuesOf(variant, column));
  std::string text = number(column, statistics.mean);
  if (statistics.deviation) text += " ± " + number(column, *statistics.deviation);
  return text;
}

std::string change(const FactorVariant& variant, const FactorVariant& complete, const TableColumn& column) {
  const PairedTest test = pairedTTest(valuesOf(variant, column), valuesOf(complete, column));
  std::string text = number(column, test.meanDifference, true);
  if (test.p) text += fmt::format(" (p {:.2g})", *test.p);
  return text;
}

template <std::size_t n, class Cell>
std::string table(std::span<const FactorVariant> variants, const std::array<TableColumn, n>& columns, Cell&& cellOf) {
  std::string text = "| |";
  std::string rule = "|---|";
  for (const TableColumn& column : columns) {
    text += fmt::format(" {} |", column.title);
    rule += "---|";
  }
  text += "\n" + rule + "\n";
  for (const FactorVariant& variant : variants) {
    text += fmt::format("| {} |", variant.name);
    for (const TableColumn& column : columns) text += fmt::format(" {} |", cellOf(variant, column));
    text += "\n";
  }
  return text;
}

nlohmann::ordered_json corpusJson(const FactorCorpusOptions& o) {
  nlohmann::ordered_json json;
  json["shared_factors"] = o.sharedFactors;
  json["private_factors"] = o.privateFactors;
  json["redundancy"] = o.redundancy;
  json["mixing"] = o.mixing;
  json["noise"] = o.noise;
  json["fluctuation"] = o.fluctuation;
  json["label_noise"] = o.labelNoise;
  json["frames"] = {o.shortest, o.longest};
  for (const Modality m : allModalities) json["widths"][std::string(modalityName(m))] = o.widths[m];
  for (const Split s : allSplits) {
    json["utterances"][std::string(splitName(s))] = o.utterances[static_cast<std::size_t>(s)];
  }
  json["seed"] = o.seed;
  return json;
}

}  // namespace

std::string factorsToMarkdown(std::span<const FactorVariant> variants) {
  if (variants.empty()) return {};
  const FactorVariant& complete = variants.front();
  std::string text = fmt::format(
      "# Does it factorize?\n\nMean ± deviation over {} seeds. The student on the test split, all modalities present "
      "unless a column says that one is gone; F1 in percent.\n\n## R squared of linear probes\n\n",
      complete.runs.size());
  text += table(variants, r2Columns, cell);
  text += "\n## Mutual information, nats (lower bound)\n\n";
  text += table(variants, miColumns, cell);
  if (variants.size() == 1) return text;
  text += fmt::format("\n## What each ablation changes against \"{}\" (paired t-test)\n\n", complete.name);
  text += table(variants.subspan(1), r2Columns, [&complete](const FactorVariant& variant, const TableColumn& column) {
    return change(variant, complete, column);
  });
  return text;
}

std::string factorsToCsv(std::span<const FactorVariant> variants) {
  std::string csv = "variant,seed,condition,figure,factor,representation,value\n";
  for (const FactorVariant& variant : variants) {
    for (const FactorRun& run : variant.runs) {
      for (const Figure& f : figuresOf(run)) {
        csv += fmt::format("{},{},{},{},{},{},{:.6f}\n", variant.name, run.seed, f.condition, f.kind, f.factor, f.from,
                           f.value);
      }
    }
  }
  return csv;
}

std::string factorsToJson(const FactorCorpusOptions& corpus, std::span<const FactorVariant> variants) {
  nlohmann::ordered_json json;
  json["program_version"] = programVersion;
  json["corpus"] = corpusJson(corpus);
  json["variants"] = nlohmann::ordered_json::array();
  for (const FactorVariant& variant : variants) {
    nlohmann::ordered_json one;
    one["name"] = variant.name;
    one["config"] = nlohmann::ordered_json::parse(configToJson(variant.config));
    std::vector<std::vector<Figure>> ofRuns;
    one["seeds"] = nlohmann::ordered_json::array();
    for (const FactorRun& run : variant.runs) {
      one["seeds"].push_back(run.seed);
      ofRuns.push_back(figuresOf(run));
    }
    one["figures"] = nlohmann::ordered_json::array();
    for (std::size_t i = 0; !ofRuns.empty() && i < ofRuns.front().size(); ++i) {
      const Figure& what = ofRuns.front()[i];
      std::vector<double> values;
      for (const std::vector<Figure>& figures : ofRuns) values.push_back(figures[i].value);
      const SampleStatistics statistics = sampleStatistics(values);
      nlohmann::ordered_json figure{{"condition", what.condition}, {"figure", what.kind}};
      if (!what.factor.empty()) {
        figure["factor"] = what.factor;
        figure["representation"] = what.from;
      }
      figure["mean"] = statistics.mean;
      figure["deviation"] = statistics.deviation ? nlohmann::ordered_json(*statistics.deviation) : nullptr;
      figure["values"] = values;
      one["figures"].push_back(std::move(figure));
    }
    json["variants"].push_back(std::move(one));
  }
  return json.dump(2) + "\n";
}

}  // namespace hrlf
