#include "core/features/word_table.h"

#include "core/base/atomic_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <fstream>
#include <numeric>
#include <system_error>

namespace hrlf {
namespace {

constexpr std::string_view magic = "HRLFWORD";
constexpr std::uint32_t formatVersion = 1;
constexpr std::size_t headerSize = magic.size() + 5 * sizeof(std::uint32_t);
constexpr int widestVector = 4096;
constexpr std::size_t longestLine = std::size_t{1} << 20U;

std::uint32_t readU32(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i)
    value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
  return value;
}

/// The CRC-32 of zlib and PNG.
std::uint32_t crc32(std::string_view bytes) {
  static constexpr auto table = [] {
    std::array<std::uint32_t, 256> t{};
    for (std::uint32_t i = 0; i < 256; ++i) {
      std::uint32_t c = i;
      for (int k = 0; k < 8; ++k) c = (c & 1U) != 0 ? 0xEDB88320U ^ (c >> 1U) : c >> 1U;
      t[i] = c;
    }
    return t;
  }();
  std::uint32_t crc = 0xFFFFFFFFU;
  for (char byte : bytes) crc = table[(crc ^ static_cast<unsigned char>(byte)) & 0xFFU] ^ (crc >> 8U);
  return ~crc;
}

tl::unexpected<Error> damagedTable(const std::filesystem::path& path, std::string what) {
  return fail(ErrorKind::BadInput, std::move(what), pathText(path),
              "Install the program again, or open another word table.");
}

/// Appends a row in 8 bits.
void appendQuantised(WordTable& table, std::span<const float> row) {
  float largest = 0;
  for (float v : row) largest = std::max(largest, std::abs(v));
  // A row whose largest value is below what a scale can express is a row of zeros.
  const float scale = largest > 1e-30F ? largest / 127.0F : 1.0F;
  table.scales.push_back(scale);
  for (float v : row) table.values.push_back(static_cast<std::int8_t>(std::lround(v / scale)));
}

void splitFields(std::string_view line, std::vector<std::string_view>& fields) {
  fields.clear();
  std::size_t at = 0;
  while (at < line.size()) {
    const std::size_t from = line.find_first_not_of(" \t", at);
    if (from == std::string_view::npos) break;
    const std::size_t to = std::min(line.find_first_of(" \t", from), line.size());
    fields.push_back(line.substr(from, to - from));
    at = to;
  }
}

template <class Number>
bool parseNumber(std::string_view text, Number& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

/// Takes the lines of a GloVe text file one after another.
class GloveLines {
 public:
  explicit GloveLines(WordTable& table) : table_(table) {}

  [[nodiscard]] Result<void> take(std::string_view line) {
    ++number_;
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    splitFields(line, fields_);
    if (fields_.empty()) return {};
    if (number_ == 1 && isHeader()) return {};
    if (table_.width == 0) {
      const std::size_t numbers = fields_.size() - 1;
      if (numbers == 0 || numbers > static_cast<std::size_t>(widestVector))
        return wrong(fmt::format("Line {} holds {} numbers after its word; a vector has 1 to {}.", number_, numbers,
                                 widestVector));
      table_.width = static_cast<int>(numbers);
    }
    return takeVector(line);
  }

  [[nodiscard]] std::uint64_t announced() const { return announced_; }

 private:
  /// word2vec's first line: count and width.
  bool isHeader() {
    std::uint64_t count = 0;
    int width = 0;
    if (fields_.size() != 2 || !parseNumber(fields_[0], count) || !parseNumber(fields_[1], width)) return false;
    if (count == 0 || width < 1 || width > widestVector) return false;
    announced_ = count;
    table_.width = width;
    return true;
  }

  Result<void> takeVector(std::string_view line) {
    const auto width = static_cast<std::size_t>(table_.width);
    if (fields_.size() < width + 1) return wrongWidth(fields_.size() - 1);
    // GloVe's largest table has entries of several words (". . ."); more numbers than the width are a mistake, though.
    const std::size_t first = fields_.size() - width;
    float extra = 0;
    if (first > 1 && parseNumber(fields_[first - 1], extra)) return wrongWidth(fields_.size() - 1);
    row_.resize(width);
    for (std::size_t i = 0; i < width; ++i) {
      if (!parseNumber(fields_[first + i], row_[i]) || !std::isfinite(row_[i]))
        return wrong(
            fmt::format("Line {} holds \"{}\" where a number should be.", number_, fields_[first + i].substr(0, 40)));
    }
    const char* wordEnd = fields_[first - 1].data() + fields_[first - 1].size();
    const std::string_view word(fields_[0].data(), static_cast<std::size_t>(wordEnd - fields_[0].data()));
    if (word.size() == line.size()) return wrong(fmt::format("Line {} holds no numbers.", number_));
    table_.entries.push_back({table_.text.size(), static_cast<std::uint32_t>(word.size()),
                              static_cast<std::uint32_t>(table_.scales.size())});
    table_.text += word;
    appendQuantised(table_, row_);
    return {};
  }

  [[nodiscard]] tl::unexpected<Error> wrongWidth(std::size_t numbers) const {
    return wrong(fmt::format("Line {} has {} numbers where the others have {}.", number_, numbers, table_.width));
  }
  [[nodiscard]] static tl::unexpected<Error> wrong(std::string what) {
    return fail(ErrorKind::BadInput, std::move(what), {},
                "A file of word vectors has one word a line, followed by its numbers.");
  }

  WordTable& table_;
  std::vector<std::string_view> fields_;
  std::vector<float> row_;
  std::uint64_t number_ = 0;
  std::uint64_t announced_ = 0;
};

/// Sorts the entries; of a word that occurs twice the first counts.
void sortEntries(WordTable& table) {
  const auto byWord = [&](const WordTable::Entry& a, const WordTable::Entry& b) {
    return table.word(a) < table.word(b);
  };
  std::stable_sort(table.entries.begin(), table.entries.end(), byWord);
  const auto same = [&](const WordTable::Entry& a, const WordTable::Entry& b) {
    return table.word(a) == table.word(b);
  };
  table.entries.erase(std::unique(table.entries.begin(), table.entries.end(), same), table.entries.end());
}

}  // namespace

std::optional<std::uint32_t> WordTable::find(std::string_view wanted) const {
  const auto at = std::lower_bound(entries.begin(), entries.end(), wanted,
                                   [&](const Entry& entry, std::string_view w) { return word(entry) < w; });
  if (at == entries.end() || word(*at) != wanted) return std::nullopt;
  return at->row;
}

void WordTable::addTo(std::uint32_t row, std::span<float> sum) const {
  const float scale = scales[row];
  const std::int8_t* q = values.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(width);
  for (std::size_t i = 0; i < static_cast<std::size_t>(width); ++i) sum[i] += scale * static_cast<float>(q[i]);
}

bool beginsAsCompactTable(std::string_view firstBytes) { return firstBytes.substr(0, magic.size()) == magic; }

Result<WordTable> readCompactTable(const std::filesystem::path& path) {
  std::error_code code;
  const std::uint64_t size = std::filesystem::file_size(path, code);
  if (code)
    return fail(ErrorKind::NotFound, fmt::format("The word table cannot be opened: {}.", code.message()),
                pathText(path));
  std::string header(headerSize, '\0');
  std::ifstream stream(path, std::ios::binary);
  if (size < headerSize || !stream.read(header.data(), static_cast<std::streamsize>(header.size())) ||
      !beginsAsCompactTable(header))
    return damagedTable(path, "The word table is cut short or is something else.");
  const std::uint32_t version = readU32(header, magic.size());
  if (version != formatVersion)
    return damagedTable(
        path, fmt::format("The word table is of format {}; this program reads format {}.", version, formatVersion));
  const std::uint64_t width = readU32(header, magic.size() + 4);
  const std::uint64_t count = readU32(header, magic.size() + 8);
  const std::uint64_t nameSize = readU32(header, magic.size() + 12);
  const std::uint64_t textSize = readU32(header, magic.size() + 16);
  if (width < 1 || width > static_cast<std::uint64_t>(widestVector) || count < 1)
    return damagedTable(path, fmt::format("The word table says it has {} words of width {}.", count, width));
  // All parts are below 2^45, so the sum cannot overflow. Compared before anything is read into memory.
  const std::uint64_t expected = headerSize + nameSize + textSize + count * sizeof(float) + count * width + 4;
  if (size != expected)
    return damagedTable(path, fmt::format("The word table has {} bytes where its header says {}.", size, expected));

  const auto file = readFile(path);
  if (!file) return tl::unexpected(file.error());
  const std::string_view bytes = *file;
  if (bytes.size() != expected) return damagedTable(path, "The word table changed while it was read.");
  if (crc32(bytes.substr(0, bytes.size() - 4)) != readU32(bytes, bytes.size() - 4))
    return damagedTable(path, "The word table is damaged: its checksum does not fit.");

  WordTable table;
  table.width = static_cast<int>(width);
  std::size_t at = headerSize;
  table.name = bytes.substr(at, nameSize);
  at += nameSize;
  table.text = bytes.substr(at, textSize);
  at += textSize;
  table.entries.reserve(count);
  std::size_t from = 0;
  for (std::uint64_t i = 0; i < count; ++i) {
    const std::size_t to = table.text.find('\n', from);
    if (to == std::string::npos || to == from)
      return damagedTable(path, "The word table holds fewer words than it says.");
    table.entries.push_back({from, static_cast<std::uint32_t>(to - from), static_cast<std::uint32_t>(i)});
    if (i > 0 && table.word(table.entries[i - 1]) >= table.word(table.entries[i]))
      return damagedTable(path, fmt::format("Word {} of the word table is out of order.", i + 1));
    from = to + 1;
  }
  if (from != table.text.size()) return damagedTable(path, "The word table holds more words than it says.");
  table.scales.reserve(count);
  for (std::uint64_t i = 0; i < count; ++i, at += 4) {
    const auto scale = std::bit_cast<float>(readU32(bytes, at));
    if (!std::isfinite(scale) || scale <= 0)
      return damagedTable(path, fmt::format("The scale of word {} of the word table is not a positive number.", i + 1));
    table.scales.push_back(scale);
  }
  const std::string_view values = bytes.substr(at, count * width);
  table.values.assign(values.begin(), values.end());
  return table;
}

Result<WordTable> readGloveText(const std::filesystem::path& path, Progress& progress) {
  std::error_code code;
  const std::uint64_t size = std::filesystem::file_size(path, code);
  std::ifstream stream(path, std::ios::binary);
  if (code || !stream) return fail(ErrorKind::NotFound, "The file of word vectors cannot be opened.", pathText(path));

  WordTable table;
  table.name = pathText(path.filename());
  GloveLines lines(table);
  const auto take = [&](std::string_view line) -> Result<void> {
    return lines.take(line).map_error([&](Error error) {
      error.where = pathText(path);
      return error;
    });
  };
  std::string chunk(longestLine, '\0');
  std::string rest;  // the beginning of a line whose end is in the next chunk
  std::uint64_t done = 0;
  while (stream) {
    if (progress.isCancelled()) return cancelled();
    stream.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
    std::string_view bytes(chunk.data(), static_cast<std::size_t>(stream.gcount()));
    done += bytes.size();
    if (bytes.find('\0') != std::string_view::npos)
      return fail(ErrorKind::BadInput, "The file is neither a word table of this program nor text.", pathText(path),
                  "Choose a file in GloVe's text format (unpacked, not .zip or .gz).");
    for (std::size_t end = bytes.find('\n'); end != std::string_view::npos; end = bytes.find('\n')) {
      if (rest.empty()) {
        if (auto taken = take(bytes.substr(0, end)); !taken) return tl::unexpected(taken.error());
      } else {
        rest += bytes.substr(0, end);
        if (auto taken = take(rest); !taken) return tl::unexpected(taken.error());
        rest.clear();
      }
      bytes.remove_prefix(end + 1);
    }
    rest += bytes;
    if (rest.size() > longestLine)
      return fail(ErrorKind::BadInput, "A line of the file is longer than a megabyte: these are no word vectors.",
                  pathText(path));
    if (size > 0)
      progress.update(std::min(1.0, static_cast<double>(done) / static_cast<double>(size)), "Reading word vectors");
  }
  if (auto taken = take(rest); !taken) return tl::unexpected(taken.error());
  if (table.entries.empty()) return fail(ErrorKind::BadInput, "There is no word vector in the file.", pathText(path));
  if (lines.announced() != 0 && lines.announced() != table.entries.size())
    return fail(
        ErrorKind::BadInput,
        fmt::format("The first line announces {} words, but there are {}.", lines.announced(), table.entries.size()),
        pathText(path), "The file may be cut short; copy it again.");
  sortEntries(table);
  return table;
}

}  // namespace hrlf
