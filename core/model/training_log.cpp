#include "core/model/training_log.h"

#include "core/base/atomic_file.h"
#include "core/base/csv.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>
#include <utility>

namespace hrlf {

namespace {

constexpr const char* fileName = "training.csv";

Result<TrainingLog> readLog(const std::filesystem::path& folder) {
  const auto text = readFile(folder / fileName);
  if (!text) return tl::unexpected(text.error());
  auto epochs = epochsFromCsv(*text);
  if (!epochs) return tl::unexpected(inFile(epochs.error(), folder / fileName));
  return TrainingLog{pathText(folder.filename()), *std::move(epochs)};
}

// "seed-10" after "seed-9".
bool comesBefore(const std::filesystem::path& a, const std::filesystem::path& b) {
  const std::string x = pathText(a);
  const std::string y = pathText(b);
  return std::pair(x.size(), x) < std::pair(y.size(), y);
}

}  // namespace

std::string epochsToCsv(const std::vector<EpochLog>& epochs) {
  std::string csv = "network,epoch";
  for (const NamedTerm& term : namedTerms) csv += fmt::format(",{}", term.key);
  csv += ",valid_loss,valid_error,seconds\n";
  for (const EpochLog& log : epochs) {
    csv += fmt::format("{},{}", log.network, log.epoch);
    for (const NamedTerm& term : namedTerms) csv += fmt::format(",{:.6g}", log.*term.value);
    csv += fmt::format(",{:.6g},{:.6g},{:.3f}\n", log.validLoss, log.validError, log.seconds);
  }
  return csv;
}

Result<std::vector<EpochLog>> epochsFromCsv(std::string_view csv) {
  auto table = parseCsv(csv);
  if (!table) return tl::unexpected(table.error());
  const auto network = table->column({"network"});
  const auto epoch = table->column({"epoch"});
  if (!network || !epoch)
    return fail(ErrorKind::BadInput, "This is no course of a training: it has no columns network and epoch.", "line 1",
                "Choose a folder that a training wrote.");
  std::vector<std::pair<std::size_t, double EpochLog::*>> columns;
  const auto take = [&](std::string_view key, double EpochLog::*value) {
    if (const auto column = table->column({key})) columns.emplace_back(*column, value);
  };
  for (const NamedTerm& term : namedTerms) take(term.key, term.value);
  take("valid_loss", &EpochLog::validLoss);
  take("valid_error", &EpochLog::validError);
  take("seconds", &EpochLog::seconds);
  std::vector<EpochLog> epochs;
  for (std::size_t r = 0; r < table->rows.size(); ++r) {
    const std::vector<std::string>& row = table->rows[r];
    EpochLog log;
    log.network = row[*network];
    const auto number = parseNumber<int>(row[*epoch]);
    bool isWhole = number.has_value();
    log.epoch = number.value_or(0);
    for (const auto& [column, value] : columns) {
      const auto cell = parseNumber<double>(row[column]);
      isWhole = isWhole && cell;
      log.*value = cell.value_or(0);
    }
    if (!isWhole)
      return fail(ErrorKind::BadInput, "A cell is no number.", "line " + std::to_string(table->lines[r]),
                  "The file was changed; train again.");
    epochs.push_back(std::move(log));
  }
  return epochs;
}

Result<std::vector<TrainingLog>> trainingLogs(const std::filesystem::path& folder) {
  std::error_code error;
  std::vector<std::filesystem::path> folders;
  if (std::filesystem::exists(folder / fileName, error)) {
    folders.push_back(folder);
  } else {
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
      std::error_code ignored;
      if (std::filesystem::exists(entry->path() / fileName, ignored)) folders.push_back(entry->path());
    }
  }
  if (folders.empty())
    return fail(ErrorKind::BadInput, "No training has written its course into this folder.", pathText(folder),
                "Choose a folder with training.csv, or with folders seed-1, seed-2, ...");
  std::sort(folders.begin(), folders.end(), comesBefore);
  std::vector<TrainingLog> logs;
  for (const std::filesystem::path& one : folders) {
    auto log = readLog(one);
    if (!log) return tl::unexpected(log.error());
    logs.push_back(*std::move(log));
  }
  return logs;
}

}  // namespace hrlf
