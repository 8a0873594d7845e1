#include "core/data/npz_archive.h"

#include "core/base/atomic_file.h"

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>
#include <optional>

namespace hrlf {

namespace {

tl::unexpected<Error> damaged(const std::string& what, const std::string& where) {
  return fail(ErrorKind::BadInput, what, where, "Fetch or export the file again.");
}

// A little-endian number of `size` bytes at `at`; 0 beyond the end.
std::uint64_t numberAt(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t value = 0;
  for (std::size_t i = size; i-- > 0;) {
    value = value << 8 | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U);
  }
  return value;
}

struct ZipEntry {
  std::string name;
  std::uint64_t flags = 0, method = 0, checksum = 0, packedSize = 0, size = 0, headerAt = 0;
};

constexpr std::uint64_t inZip64 = 0xffffffff;

// Sizes that do not fit 32 bits follow in an extra field, in this order, those that are marked alone.
void readZip64(std::string_view extra, ZipEntry& entry) {
  for (std::size_t at = 0; at + 4 <= extra.size();) {
    const std::size_t length = numberAt(extra, at + 2, 2);
    if (numberAt(extra, at, 2) == 1) {
      std::size_t next = at + 4;
      for (std::uint64_t* field : {&entry.size, &entry.packedSize, &entry.headerAt}) {
        if (*field != inZip64) continue;
        *field = numberAt(extra, next, 8);
        next += 8;
      }
    }
    at += 4 + length;
  }
}

Result<std::vector<ZipEntry>> listEntries(std::string_view zip, const std::string& where) {
  constexpr std::size_t endSize = 22;
  constexpr std::size_t entrySize = 46;
  const std::size_t end = zip.rfind("PK\x05\x06");
  if (end == std::string_view::npos || end + endSize > zip.size()) {
    return damaged("The archive is cut short: its list of files is missing.", where);
  }
  std::uint64_t at = numberAt(zip, end + 16, 4);
  const std::size_t locator = end >= 20 ? end - 20 : end;
  if (at == inZip64 && zip.substr(locator).starts_with("PK\x06\x07")) {
    const std::uint64_t end64 = numberAt(zip, locator + 8, 8);
    at = end64 < zip.size() ? numberAt(zip, end64 + 48, 8) : zip.size();
  }
  std::vector<ZipEntry> entries;
  while (at < zip.size() && zip.substr(at).starts_with("PK\x01\x02")) {
    if (zip.size() - at < entrySize) return damaged("The archive's list of files is cut short.", where);
    ZipEntry entry;
    entry.flags = numberAt(zip, at + 8, 2);
    entry.method = numberAt(zip, at + 10, 2);
    entry.checksum = numberAt(zip, at + 16, 4);
    entry.packedSize = numberAt(zip, at + 20, 4);
    entry.size = numberAt(zip, at + 24, 4);
    entry.headerAt = numberAt(zip, at + 42, 4);
    const std::size_t nameSize = numberAt(zip, at + 28, 2);
    const std::size_t extraSize = numberAt(zip, at + 30, 2);
    const std::size_t commentSize = numberAt(zip, at + 32, 2);
    const std::string_view rest = zip.substr(at + entrySize);
    entry.name = rest.substr(0, nameSize);
    if (rest.size() > nameSize) readZip64(rest.substr(nameSize, extraSize), entry);
    entries.push_back(std::move(entry));
    at += entrySize + nameSize + extraSize + commentSize;
  }
  return entries;
}

// The packed bytes of an entry; nothing when they are not all there.
std::optional<std::string_view> packedBytes(std::string_view zip, const ZipEntry& entry) {
  constexpr std::size_t headerSize = 30;
  if (entry.headerAt >= zip.size()) return std::nullopt;
  const std::string_view header = zip.substr(entry.headerAt);
  const std::size_t skip = headerSize + numberAt(header, 26, 2) + numberAt(header, 28, 2);
  if (!header.starts_with("PK\x03\x04") || skip > header.size() || entry.packedSize > header.size() - skip) {
    return std::nullopt;
  }
  return header.substr(skip, entry.packedSize);
}

// The text behind 'key': in the header of a .npy, up to what ends it.
std::string_view headerField(std::string_view header, std::string_view key) {
  const std::size_t found = header.find(fmt::format("'{}':", key));
  if (found == std::string_view::npos) return {};
  std::string_view rest = header.substr(found + key.size() + 3);
  rest.remove_prefix(std::min(rest.size(), rest.find_first_not_of(' ')));
  return rest.substr(0, rest.find(rest.starts_with("(") ? ')' : ','));
}

// "(3, 4": the numbers in it; nothing when it is something else or there are too many elements to count.
std::optional<std::vector<std::size_t>> shapeOf(std::string_view text) {
  std::vector<std::size_t> shape;
  if (!text.starts_with("(")) return std::nullopt;
  std::size_t product = 1;
  for (text.remove_prefix(1); !text.empty();) {
    if (text.front() == ' ' || text.front() == ',') {
      text.remove_prefix(1);
      continue;
    }
    std::size_t size = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), size);
    const bool fits =
        parsed.ec == std::errc() && (size == 0 || product <= std::numeric_limits<std::size_t>::max() / size);
    if (!fits) return std::nullopt;
    product *= size;
    shape.push_back(size);
    text.remove_prefix(static_cast<std::size_t>(parsed.ptr - text.data()));
  }
  return shape;
}

// "'<f4'" as a type; kind 'V' when it is none that can be read.
ElementType typeOf(std::string_view descr) {
  if (descr.size() < 4 || descr.front() != '\'' || descr.back() != '\'') return {};
  ElementType type;
  type.kind = descr[2];
  type.bigEndian = descr[1] == '>';
  std::from_chars(descr.data() + 3, descr.data() + descr.size() - 1, type.size);
  const std::size_t most = type.kind == 'U' || type.kind == 'S' ? 1'000'000 : 8;
  if (type.size > most) return {};
  if (type.kind == 'U') type.size *= 4;
  const bool isNumber = type.kind == 'f' ? type.size == 2 || type.size == 4 || type.size == 8
                                         : type.size == 1 || type.size == 2 || type.size == 4 || type.size == 8;
  const bool known = type.kind == 'O' || ((type.kind == 'U' || type.kind == 'S') && type.size > 0) ||
                     (std::string_view("biuf").find(type.kind) != std::string_view::npos && isNumber);
  return known ? type : ElementType{};
}

}  // namespace

Result<std::string_view> NpzArchive::unpack(std::string_view packed, std::size_t size, const std::string& where,
                                            Progress& progress) {
  constexpr std::size_t mostPerByte = 1032;  // deflate packs no denser
  if (size / mostPerByte > packed.size() + 1)
    return damaged(fmt::format("It claims to unpack to {} bytes.", size), where);
  Result<ScratchMemory> memory = ScratchMemory::make(size);
  if (!memory) return tl::unexpected<Error>(memory.error());
  z_stream stream{};
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return fail(ErrorKind::System, "zlib cannot start.", where);
  constexpr std::size_t step = 1 << 20;
  // Neither what was packed nor what was unpacked is needed in memory before the arrays are taken from it.
  constexpr std::size_t mostHeld = std::size_t{64} << 20U;
  std::size_t held = 0;
  const std::span<char> room = memory->room();
  std::size_t taken = 0;
  std::size_t made = 0;
  int status = Z_OK;
  bool stopped = false;
  while (status == Z_OK && !stopped) {
    const std::size_t in = std::min(step, packed.size() - taken);
    const std::size_t out = std::min(step, room.size() - made);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data() + taken));
    stream.avail_in = static_cast<uInt>(in);
    stream.next_out = reinterpret_cast<Bytef*>(room.data() + made);
    stream.avail_out = static_cast<uInt>(out);
    status = inflate(&stream, Z_NO_FLUSH);  // Z_BUF_ERROR once there is nothing more to take or no room
    taken += in - stream.avail_in;
    made += out - stream.avail_out;
    held += (in - stream.avail_in) + (out - stream.avail_out);
    if (held > mostHeld) {
      file_.releasePages();
      memory->releasePages();
      held = 0;
    }
    stopped = progress.isCancelled();
  }
  inflateEnd(&stream);
  if (stopped) return cancelled();
  if (status != Z_STREAM_END || made != size) return damaged("It does not unpack to what it claims.", where);
  byteCount_ += size;
  return unpacked_.emplace_back(std::move(*memory)).bytes();
}

// What was written is what is there, by the archive's own sum (CRC-32).
Result<void> NpzArchive::check(std::string_view bytes, std::uint32_t wanted, const std::string& where,
                               Progress& progress) const {
  constexpr std::size_t step = std::size_t{16} << 20U;
  uLong sum = crc32(0, nullptr, 0);
  for (std::size_t at = 0; at < bytes.size(); at += step) {
    if (progress.isCancelled()) return cancelled();
    const std::string_view part = bytes.substr(at, step);
    sum = crc32(sum, reinterpret_cast<const Bytef*>(part.data()), static_cast<uInt>(part.size()));
    releasePages();
  }
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
  sum = wanted;
#endif
  if (sum != wanted) return damaged("Its bytes are not those that were written (CRC-32).", where);
  return {};
}

Result<const PickleValue*> NpzArchive::parseArray(std::string_view npy, const std::string& where, Progress& progress) {
  const bool hasMagic = npy.size() > 10 && npy.starts_with("\x93NUMPY");
  const std::size_t lengthSize = hasMagic && npy[6] == 1 ? 2 : 4;
  const std::size_t start = 8 + lengthSize;
  const std::size_t length = numberAt(npy, 8, lengthSize);
  if (!hasMagic || start > npy.size() || length > npy.size() - start) return damaged("This is no .npy array.", where);
  const std::string_view header = npy.substr(start, length);
  const std::string_view data = npy.substr(start + length);
  const auto shape = shapeOf(headerField(header, "shape"));
  const ElementType type = typeOf(headerField(header, "descr"));
  if (!shape || type.kind == 'V') {
    return damaged(fmt::format("The type {} or shape {}) cannot be read.", headerField(header, "descr"),
                               headerField(header, "shape")),
                   where);
  }
  if (type.kind == 'O') {
    auto pickle = Pickle::parseKept(data, where, progress);
    if (!pickle) return tl::unexpected<Error>(pickle.error());
    byteCount_ += data.size();
    const PickleValue& root = pickles_.emplace_back(std::move(*pickle)).root();
    const PickleArray* array = root.array();
    // A dict or list that numpy wrapped into an array of no dimensions.
    const bool wraps =
        array != nullptr && array->shape.empty() && array->objects != nullptr && !array->objects->empty();
    return wraps ? array->objects->front() : &root;
  }
  std::size_t count = 1;
  for (std::size_t size : *shape) count *= size;
  // Every axis is bounded, so that an axis of 0 cannot hide an endless one.
  const bool isEndless =
      count == 0 && std::any_of(shape->begin(), shape->end(), [this](std::size_t size) { return size > byteCount_; });
  if (isEndless || count > data.size() / type.size) {
    return damaged(fmt::format("The shape {}) claims more than the {} bytes that are there.",
                               headerField(header, "shape"), data.size()),
                   where);
  }
  return tree_.view(type, *shape, data.substr(0, count * type.size), headerField(header, "fortran_order") == "True");
}

void NpzArchive::releasePages() const {
  file_.releasePages();
  for (const ScratchMemory& memory : unpacked_) memory.releasePages();
}

Result<NpzArchive> NpzArchive::open(const std::filesystem::path& path, Progress& progress) {
  NpzArchive archive;
  auto file = MappedFile::open(path);
  if (!file) return tl::unexpected<Error>(file.error());
  archive.file_ = std::move(*file);
  const std::string_view zip = archive.file_.bytes();
  archive.byteCount_ = zip.size();
  const auto listed = listEntries(zip, pathText(path));
  if (!listed) return tl::unexpected<Error>(listed.error());
  for (std::size_t i = 0; i < listed->size(); ++i) {
    const ZipEntry& entry = (*listed)[i];
    if (progress.isCancelled()) return cancelled();
    progress.update(static_cast<double>(i) / static_cast<double>(listed->size()), "Opening the archive");
    if (entry.name.ends_with("data.pkl")) {
      return fail(ErrorKind::BadInput, "The file was written by torch.save, which is no data set that can be read.",
                  pathText(path),
                  "Load it in Python and write it with pickle.dump() or numpy.savez(), then open that.");
    }
    if (!entry.name.ends_with(".npy")) continue;
    std::string name = entry.name.substr(0, entry.name.size() - 4);
    const std::string where = fmt::format("{}, array {}", pathText(path), name);
    constexpr std::uint64_t stored = 0, deflated = 8, encrypted = 1;
    const auto packed = packedBytes(zip, entry);
    if (!packed) return damaged("The archive is cut short or damaged.", where);
    if ((entry.flags & encrypted) != 0 || (entry.method != stored && entry.method != deflated)) {
      return damaged("It is encrypted or packed in a way that numpy does not use.", where);
    }
    Result<std::string_view> bytes = *packed;
    if (entry.method == deflated) bytes = archive.unpack(*packed, entry.size, where, progress);
    if (!bytes) return tl::unexpected<Error>(bytes.error());
    if (auto checked = archive.check(*bytes, static_cast<std::uint32_t>(entry.checksum), where, progress); !checked)
      return tl::unexpected<Error>(checked.error());
    const auto value = archive.parseArray(*bytes, where, progress);
    if (!value) return tl::unexpected<Error>(value.error());
    archive.entries_.emplace_back(std::move(name), *value);
  }
  return archive;
}

}  // namespace hrlf
