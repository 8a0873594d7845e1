#include "core/features/face_table.h"

#include "core/base/atomic_file.h"
#include "core/base/text.h"
#include "core/features/face_quality.h"
#include "core/features/landmark_smoothing.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace hrlf {
namespace {

constexpr std::size_t longestLine = 1 << 20;  // OpenFace writes some 6000 characters a row
constexpr float leastConfidence = 0.7F;
constexpr std::size_t points = 68;
constexpr float outside = 0.5F;     // of the picture's size that a face may reach beyond its border
constexpr double usualStep = 0.04;  // seconds between frames of a clip of one frame
constexpr const char* howToGet = "Run OpenFace's FeatureExtraction with -2Dfp, or move the file away.";

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blank = " \t\r\n\"";
  const auto first = text.find_first_not_of(blank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

/// The cells of a line, in place. OpenFace quotes nothing.
void split(std::string_view line, std::vector<std::string_view>& cells) {
  cells.clear();
  while (true) {
    const auto comma = line.find(',');
    cells.push_back(trimmed(line.substr(0, comma)));
    if (comma == std::string_view::npos) return;
    line.remove_prefix(comma + 1);
  }
}

/// A line of at most `longestLine` characters; false at the end. What is longer is cut, and then is no row.
bool readLine(std::istream& file, std::string& line) {
  line.clear();
  for (int c = file.get(); c != std::istream::traits_type::eof(); c = file.get()) {
    if (c == '\n') return true;
    if (line.size() < longestLine) line.push_back(static_cast<char>(c));
  }
  return !line.empty();
}

struct Head {
  std::map<std::string, std::size_t, std::less<>> at;

  explicit Head(std::string_view line) {
    if (line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
    std::vector<std::string_view> cells;
    split(line, cells);
    for (std::size_t i = 0; i < cells.size(); ++i) at.emplace(std::string(cells[i]), i);
  }
  [[nodiscard]] bool has(std::string_view name) const { return at.find(name) != at.end(); }
  [[nodiscard]] bool hasUnits() const {
    return std::any_of(at.begin(), at.end(),
                       [](const auto& c) { return c.first.starts_with("AU") && c.first.ends_with("_r"); });
  }
  [[nodiscard]] bool isOpenFace() const {
    return (has("timestamp") || has("frame")) && (has("success") || has("confidence")) &&
           (has("x_0") || has("pose_Rx") || hasUnits());
  }
  [[nodiscard]] std::vector<std::string> missing() const {
    std::vector<std::string> names;
    if (!has("timestamp") && !has("frame")) names.emplace_back("timestamp");
    for (const char axis : {'x', 'y'}) {
      for (std::size_t i = 0; i < points; ++i) {
        if (std::string name = fmt::format("{}_{}", axis, i); !has(name)) names.push_back(std::move(name));
      }
    }
    return names;
  }
};

/// Cells of one row by the head's names.
class Row {
 public:
  Row(const Head& head, const std::vector<std::string_view>& cells) : head_(head), cells_(cells) {}
  [[nodiscard]] std::optional<double> number(std::string_view name) const {
    const auto column = head_.at.find(name);
    if (column == head_.at.end() || column->second >= cells_.size()) return std::nullopt;
    return parseNumber<double>(cells_[column->second]);
  }

 private:
  const Head& head_;
  const std::vector<std::string_view>& cells_;
};

/// The frame that is shown at `time`, give or take half a frame.
std::optional<std::uint32_t> frameAt(std::span<const double> times, double time) {
  const auto after = std::lower_bound(times.begin(), times.end(), time);
  auto nearest = after;
  if (after == times.end() || (after != times.begin() && time - *(after - 1) < *after - time)) nearest = after - 1;
  const auto index = static_cast<std::size_t>(nearest - times.begin());
  const double step = times.size() < 2           ? usualStep
                      : index + 1 < times.size() ? times[index + 1] - times[index]
                                                 : times[index] - times[index - 1];
  // OpenFace rounds its times to milliseconds.
  if (std::abs(*nearest - time) > step / 2 + 0.001) return std::nullopt;
  return static_cast<std::uint32_t>(index);
}

/// Columns of the landmarks, x before y.
using PointColumns = std::array<std::array<std::size_t, points>, 2>;

PointColumns pointColumns(const Head& head) {
  PointColumns columns{};
  for (std::size_t axis = 0; axis < 2; ++axis) {
    for (std::size_t i = 0; i < points; ++i)
      columns[axis][i] = head.at.find(fmt::format("{}_{}", axis == 0 ? 'x' : 'y', i))->second;
  }
  return columns;
}

std::optional<Landmarks> landmarksOf(const PointColumns& columns, const std::vector<std::string_view>& cells) {
  Landmarks landmarks{};
  for (std::size_t i = 0; i < points; ++i) {
    if (columns[0][i] >= cells.size() || columns[1][i] >= cells.size()) return std::nullopt;
    const auto x = parseNumber<double>(cells[columns[0][i]]), y = parseNumber<double>(cells[columns[1][i]]);
    if (!x || !y) return std::nullopt;
    landmarks[i] = {static_cast<float>(*x), static_cast<float>(*y)};
  }
  return landmarks;
}

bool isInside(const Landmarks& landmarks, const TablePicture& picture) {
  const auto w = static_cast<float>(picture.width), h = static_cast<float>(picture.height);
  return std::ranges::all_of(landmarks, [&](const Point& p) {
    return p.x > -outside * w && p.x < (1 + outside) * w && p.y > -outside * h && p.y < (1 + outside) * h;
  });
}

/// Says which columns a table lacks; of many only the first ones.
std::string lackOf(std::span<const std::string> names) {
  constexpr std::size_t mostNamed = 3;
  if (names.size() <= mostNamed) return fmt::format("The table of faces lacks columns: {}.", fmt::join(names, ", "));
  return fmt::format("The table of faces lacks columns: {} and {} more.", fmt::join(names.first(mostNamed), ", "),
                     names.size() - mostNamed);
}

}  // namespace

std::optional<std::filesystem::path> findFaceTable(const std::filesystem::path& clip) {
  std::filesystem::path path = clip;
  path.replace_extension(".csv");
  std::error_code ignored;
  if (path == clip || !std::filesystem::is_regular_file(path, ignored)) return std::nullopt;
  std::ifstream file(path, std::ios::binary);
  std::string line;
  if (!readLine(file, line) || !Head(line).isOpenFace()) return std::nullopt;
  return path;
}

Result<std::vector<PersonTrack>> readFaceTable(const std::filesystem::path& path, const TablePicture& picture,
                                               std::vector<Warning>& warnings) {
  const std::string where = pathText(path);
  std::ifstream file(path, std::ios::binary);
  if (!file) return fail(ErrorKind::NotFound, "The table of faces cannot be opened.", where);
  std::string line;
  if (!readLine(file, line)) return fail(ErrorKind::BadInput, "The table of faces is empty.", where, howToGet);
  const Head head(line);
  if (const auto missing = head.missing(); !missing.empty()) {
    if (missing.size() >= 2 * points && head.hasUnits())
      return fail(ErrorKind::BadInput,
                  "The table of faces has action units but no landmarks (x_0 ... x_67, y_0 ... y_67). The action units "
                  "of OpenFace have another scale than those that the model has learned, so landmarks are needed.",
                  where, howToGet);
    return fail(ErrorKind::BadInput, lackOf(missing), where, howToGet);
  }

  const PointColumns columns = pointColumns(head);
  struct Placed {
    double distance = 0;  // seconds from the row's time to the frame's
    FaceObservation face;
  };
  std::map<long, std::map<std::uint32_t, Placed>> byPerson;
  std::vector<std::string_view> cells;
  std::size_t rows = 0, broken = 0, elsewhere = 0, outOfPicture = 0;
  while (readLine(file, line)) {
    if (trimmed(line).empty()) continue;
    ++rows;
    split(line, cells);
    const Row row(head, cells);
    const auto number = row.number("frame");
    auto time = row.number("timestamp");
    if (!time && number && *number >= 1 && *number <= static_cast<double>(picture.frameTimes.size()))
      time = picture.frameTimes[static_cast<std::size_t>(*number) - 1];
    const auto landmarks = landmarksOf(columns, cells);
    if (!time || !landmarks) {
      ++broken;
      continue;
    }
    const auto frame = frameAt(picture.frameTimes, *time);
    if (!frame) {
      ++elsewhere;
      continue;
    }
    const double confidence = row.number("confidence").value_or(1);
    if (row.number("success").value_or(1) < 0.5 || confidence < static_cast<double>(leastConfidence)) continue;
    if (!isInside(*landmarks, picture)) {
      ++outOfPicture;
      continue;
    }
    Placed placed;
    placed.distance = std::abs(*time - picture.frameTimes[*frame]);
    placed.face.time = picture.frameTimes[*frame];
    placed.face.landmarks = *landmarks;
    placed.face.quality = {eyeDistance(*landmarks), 1, static_cast<float>(confidence), MissingReason::None};
    auto& faces = byPerson[std::lround(std::clamp(row.number("face_id").value_or(0), -1e6, 1e6))];
    const auto [known, isNew] = faces.emplace(*frame, placed);
    if (!isNew && placed.distance < known->second.distance) known->second = placed;
  }
  if (rows == 0) return fail(ErrorKind::BadInput, "The table of faces has no rows.", where, howToGet);
  if (broken == rows)
    return fail(ErrorKind::BadInput, "No row of the table of faces has a time and 68 landmarks.", where, howToGet);
  if (broken + elsewhere == rows)
    return fail(ErrorKind::Mismatch, "No row of the table of faces has the time of a frame of the clip.", where,
                "Choose the table that was made from this clip.");
  if (outOfPicture > 0 && byPerson.empty())
    return fail(ErrorKind::Mismatch,
                fmt::format("The landmarks of the table of faces lie outside of the picture, which has {} x {} pixels.",
                            picture.width, picture.height),
                where, "Choose the table that was made from this clip, at its full size.");
  if (broken + elsewhere + outOfPicture > 0)
    warnings.push_back({fmt::format("{} of {} rows of the table of faces were left out: {} cannot be read, {} have the "
                                    "time of no frame, {} lie outside of the picture.",
                                    broken + elsewhere + outOfPicture, rows, broken, elsewhere, outOfPicture),
                        where});

  std::vector<PersonTrack> people;
  for (auto& [id, faces] : byPerson) {
    PersonTrack person;
    for (auto& [frame, placed] : faces) {
      person.frames.push_back(frame);
      person.faces.push_back(placed.face);
      judgeShape(person.faces.back(), picture.width, picture.height);
    }
    smoothLandmarks(person.faces);
    for (FaceObservation& face : person.faces) face.box = boxAround(face.landmarks);
    people.push_back(std::move(person));
  }
  std::stable_sort(people.begin(), people.end(),
                   [](const PersonTrack& a, const PersonTrack& b) { return a.frames.size() > b.frames.size(); });
  if (people.size() > mostPeople) people.resize(mostPeople);
  return people;
}

}  // namespace hrlf
