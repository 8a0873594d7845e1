#include "core/extraction/labelled_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/csv.h"
#include "core/base/draw.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <system_error>
#include <utility>

namespace hrlf {
namespace {

namespace fs = std::filesystem;

constexpr double validShare = 0.1;
constexpr double testShare = 0.2;

/// A sign before a number is usual in tables of labels.
std::optional<double> numberOf(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  return parseNumber<double>(text);
}

std::optional<Split> splitOf(std::string_view written) {
  const std::string text = lowerCase(written);
  if (text == "train" || text == "training") return Split::Train;
  if (text == "valid" || text == "val" || text == "dev" || text == "validation") return Split::Valid;
  if (text == "test") return Split::Test;
  return std::nullopt;
}

tl::unexpected<Error> badCell(std::string what, std::string remedy) {
  return fail(ErrorKind::BadInput, std::move(what), {}, std::move(remedy));
}

/// The columns of the table; nullopt: not there.
struct Columns {
  std::optional<std::size_t> file, video, clip, start, end, text, label, split;

  explicit Columns(const CsvTable& table)
      : file(table.column({"file", "filename", "path", "clip"})),
        video(table.column({"video_id", "video"})),
        clip(table.column({"clip_id"})),
        start(table.column({"start", "from", "begin"})),
        end(table.column({"end", "to", "stop"})),
        text(table.column({"text", "transcript", "raw_text", "words"})),
        label(table.column({"label", "sentiment", "regression_label", "intensity"})),
        split(table.column({"split", "mode", "partition", "set"})) {}
};

class TableReader {
 public:
  TableReader(const fs::path& folder, const CsvTable& table) : folder_(folder), table_(table), columns_(table) {}

  [[nodiscard]] const Columns& columns() const { return columns_; }

  Result<void> check() const {
    const auto missing = [](std::string_view what, std::string_view remedy) {
      return fail(ErrorKind::BadInput, fmt::format("The table has no column {}.", what), "head line",
                  std::string(remedy));
    };
    if (!columns_.file && !(columns_.video && columns_.clip))
      return missing("\"file\"", "Name the clips in a column \"file\", or in \"video_id\" and \"clip_id\".");
    if (!columns_.label) return missing("\"label\"", "Add a column \"label\" with numbers or names of classes.");
    return {};
  }

  /// Everything of a row but its label, its split where there is no column for it, and its id's number.
  Result<LabelledClip> row(std::size_t index) const {
    LabelledClip clip;
    clip.line = table_.lines[index];
    auto file = fileOf(index);
    if (!file) return tl::unexpected(file.error());
    clip.file = std::move(*file);
    if (const std::string text = cell(index, columns_.start); !text.empty()) {
      const auto start = parseClock(text);
      if (!start) return badCell(fmt::format("\"{}\" is no time.", text), "Write seconds or hh:mm:ss.fff.");
      clip.start = *start;
    }
    if (const std::string text = cell(index, columns_.end); !text.empty()) {
      clip.end = parseClock(text);
      if (!clip.end) return badCell(fmt::format("\"{}\" is no time.", text), "Write seconds or hh:mm:ss.fff.");
      if (*clip.end <= clip.start) return badCell("The end is not after the start.", "Check both times.");
    }
    clip.text = cell(index, columns_.text);
    if (columns_.split) {
      const auto split = splitOf(cell(index, columns_.split));
      if (!split)
        return badCell(fmt::format("\"{}\" is no split.", cell(index, columns_.split)), "Write train, valid or test.");
      clip.split = *split;
    }
    return clip;
  }

  [[nodiscard]] std::string label(std::size_t index) const { return cell(index, columns_.label); }

  /// The file of a row as the table names it, for messages.
  [[nodiscard]] std::string named(std::size_t index) const {
    return columns_.file ? cell(index, columns_.file) : cell(index, columns_.video) + "/" + cell(index, columns_.clip);
  }

 private:
  [[nodiscard]] std::string cell(std::size_t row, std::optional<std::size_t> column) const {
    return column ? table_.rows[row][*column] : std::string();
  }

  Result<fs::path> fileOf(std::size_t index) const {
    const std::string name = named(index);
    std::vector<fs::path> tried{name};
    if (!columns_.file)
      for (const char* root : {"", "Raw"})
        for (const char* ending : {".mp4", ".mkv", ".avi", ".mov", ".webm", ".wav"})
          tried.push_back(fs::path(root) / (name + ending));
    for (const fs::path& path : tried) {
      std::error_code error;
      if (!name.empty() && fs::is_regular_file(folder_ / path, error)) return path.lexically_normal();
    }
    return fail(ErrorKind::NotFound, "There is no such clip.", pathText(folder_ / tried.back()),
                "Paths in the table start from the folder of the clips.");
  }

  fs::path folder_;
  const CsvTable& table_;
  Columns columns_;
};

/// Numbers when all labels are numbers, else the place of each name among the names in order.
void setLabels(const std::vector<std::string>& labels, LabelledFolder& folder) {
  const bool areNumbers = std::ranges::all_of(labels, [](const std::string& l) { return numberOf(l).has_value(); });
  if (areNumbers) {
    for (std::size_t i = 0; i < labels.size(); ++i) folder.clips[i].label = static_cast<float>(*numberOf(labels[i]));
    return;
  }
  const std::set<std::string> names(labels.begin(), labels.end());
  folder.task = Task::Classification;
  folder.classes.assign(names.begin(), names.end());
  for (std::size_t i = 0; i < labels.size(); ++i)
    folder.clips[i].label = static_cast<float>(std::distance(names.begin(), names.find(labels[i])));
}

/// video$_$clip: the file without its ending, and the row's number among those of the file, from 0.
void setIds(LabelledFolder& folder) {
  std::map<fs::path, int> seen;
  for (LabelledClip& clip : folder.clips) {
    const int number = seen[clip.file]++;
    clip.id = fmt::format("{}$_${}", pathText(fs::path(clip.file).replace_extension()), number);
  }
}

/// Draws whole files, so that no recording is in two splits.
void drawSplits(std::uint64_t seed, LabelledFolder& folder) {
  std::set<fs::path> names;
  for (const LabelledClip& clip : folder.clips) names.insert(clip.file);
  std::vector<fs::path> files(names.begin(), names.end());
  std::vector<int> order(files.size());
  std::iota(order.begin(), order.end(), 0);
  std::mt19937_64 generator(seed);
  shuffle(order, generator);
  // With three files or more, each split has one: training cannot do without a valid split.
  const auto share = [&](double part) {
    const auto count = static_cast<std::size_t>(std::lround(part * static_cast<double>(files.size())));
    return files.size() < 3 ? count : std::max<std::size_t>(count, 1);
  };
  const std::size_t valid = share(validShare);
  const std::size_t test = share(testShare);
  std::map<fs::path, Split> drawn;
  for (std::size_t i = 0; i < files.size(); ++i)
    drawn[files[static_cast<std::size_t>(order[i])]] = i < valid          ? Split::Valid
                                                       : i < valid + test ? Split::Test
                                                                          : Split::Train;
  for (LabelledClip& clip : folder.clips) clip.split = drawn[clip.file];
  folder.warnings.push_back({fmt::format("The table has no column \"split\": whole files were drawn, {:.0f} % for "
                                         "training, {:.0f} % for validation, the rest for the test (seed {}). People "
                                         "who are in several files may be in several splits.",
                                         100 * (1 - validShare - testShare), 100 * validShare, seed),
                             "splits"});
}

Result<fs::path> findTable(const fs::path& folder) {
  std::error_code error;
  for (const char* name : {"label.csv", "labels.csv"})
    if (fs::is_regular_file(folder / name, error)) return folder / name;
  std::vector<fs::path> tables;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
    if (it->path().extension() == ".csv") tables.push_back(it->path());
  if (error)
    return fail(ErrorKind::NotFound, fmt::format("The folder cannot be read: {}.", error.message()), pathText(folder),
                "Check its name and permissions.");
  if (tables.size() == 1) return tables.front();
  return fail(ErrorKind::NotFound,
              tables.empty() ? "The folder holds no table of labels."
                             : fmt::format("The folder holds {} tables, and none is called labels.csv.", tables.size()),
              pathText(folder), "Name it with --labels.");
}

}  // namespace

Result<LabelledFolder> readLabelledFolder(const fs::path& folder, const fs::path& table, std::uint64_t seed) {
  const auto path = table.empty() ? findTable(folder) : Result<fs::path>(table);
  if (!path) return tl::unexpected(path.error());
  const auto text = readFile(*path);
  if (!text) return tl::unexpected(text.error());
  const auto csv = parseCsv(*text);
  if (!csv) return tl::unexpected(inFile(csv.error(), *path));
  const TableReader reader(folder, *csv);
  if (const auto checked = reader.check(); !checked) return tl::unexpected(inFile(checked.error(), *path));

  LabelledFolder result;
  result.folder = folder;
  result.hasTexts = reader.columns().text.has_value();
  std::vector<std::string> labels;
  for (std::size_t i = 0; i < csv->rows.size(); ++i) {
    auto row = reader.row(i);
    if (row && reader.label(i).empty()) row = badCell("The row has no label.", "Give it one, or take the row out.");
    if (row) {
      result.clips.push_back(std::move(*row));
      labels.push_back(reader.label(i));
    } else {
      result.failed.push_back({csv->lines[i], reader.named(i), row.error()});
    }
  }
  if (result.clips.empty()) {
    std::string what = result.failed.empty() ? "No row of the table can be used."
                                             : fmt::format("No row of the table can be used. Line {}: {}",
                                                           result.failed[0].line, result.failed[0].error.what);
    return tl::unexpected(inFile({ErrorKind::BadInput, std::move(what), {}, "Check the table."}, *path));
  }
  setLabels(labels, result);
  setIds(result);
  if (!reader.columns().split) drawSplits(seed, result);
  return result;
}

}  // namespace hrlf
