#include "ui/report/odt_archive.h"

#include <zlib.h>

#include <cstddef>
#include <cstdint>
#include <utility>

namespace hrlf::ui {
namespace {

constexpr std::string_view contentName = "content.xml";
constexpr std::string_view endMark = "PK\x05\x06";
constexpr std::size_t endSize = 22;
constexpr std::size_t entrySize = 46;   // of the list of files, without the name
constexpr std::size_t headerSize = 30;  // before a file's bytes, without the name
constexpr int rawDeflate = -MAX_WBITS;

// Places within an entry of the list; within a file's header the same fields stand `headerShift` earlier.
constexpr std::size_t methodAt = 10;
constexpr std::size_t checksumAt = 16;
constexpr std::size_t packedSizeAt = 20;
constexpr std::size_t sizeAt = 24;
constexpr std::size_t nameSizeAt = 28;
constexpr std::size_t extraSizeAt = 30;
constexpr std::size_t commentSizeAt = 32;
constexpr std::size_t offsetAt = 42;
constexpr std::size_t headerShift = 2;

/// Little endian; 0 beyond the end.
std::uint32_t numberAt(std::string_view bytes, std::size_t at, std::size_t count) {
  std::uint32_t number = 0;
  for (std::size_t i = count; i > 0; --i)
    number = number << 8U | (at + i <= bytes.size() ? static_cast<std::uint8_t>(bytes[at + i - 1]) : 0U);
  return number;
}

void setNumber(std::string& bytes, std::size_t at, std::size_t number) {
  for (std::size_t i = 0; i < 4; ++i) bytes[at + i] = static_cast<char>(number >> 8U * i & 0xFFU);
}

Bytef* bytesOf(std::string_view text) {
  // zlib reads from it and writes nothing there.
  return const_cast<Bytef*>(reinterpret_cast<const Bytef*>(text.data()));  // NOLINT(*-const-cast, *-reinterpret-cast)
}

std::optional<std::string> unpacked(std::string_view packed, std::size_t size) {
  std::string text(size, '\0');
  z_stream stream{};
  stream.next_in = bytesOf(packed);
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = bytesOf(text);
  stream.avail_out = static_cast<uInt>(size);
  if (inflateInit2(&stream, rawDeflate) != Z_OK) return std::nullopt;
  const int end = inflate(&stream, Z_FINISH);
  inflateEnd(&stream);
  return end == Z_STREAM_END && stream.total_out == size ? std::optional(std::move(text)) : std::nullopt;
}

std::optional<std::string> packed(std::string_view text) {
  z_stream stream{};
  constexpr int memory = 8;
  if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, rawDeflate, memory, Z_DEFAULT_STRATEGY) != Z_OK)
    return std::nullopt;
  std::string bytes(deflateBound(&stream, static_cast<uLong>(text.size())), '\0');
  stream.next_in = bytesOf(text);
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = bytesOf(bytes);
  stream.avail_out = static_cast<uInt>(bytes.size());
  const int end = deflate(&stream, Z_FINISH);
  bytes.resize(stream.total_out);
  deflateEnd(&stream);
  return end == Z_STREAM_END ? std::optional(std::move(bytes)) : std::nullopt;
}

}  // namespace

std::optional<std::string> withContent(std::string_view archive, const std::function<void(std::string&)>& edit) {
  const std::size_t end = archive.rfind(endMark);
  if (end == std::string_view::npos || archive.size() - end < endSize) return std::nullopt;
  std::string files;
  std::string list;
  bool isEdited = false;
  std::size_t at = numberAt(archive, end + 16, 4);
  while (at < end) {
    if (end - at < entrySize) return std::nullopt;
    const std::size_t nameSize = numberAt(archive, at + nameSizeAt, 2);
    const std::size_t whole =
        entrySize + nameSize + numberAt(archive, at + extraSizeAt, 2) + numberAt(archive, at + commentSizeAt, 2);
    std::string entry(archive.substr(at, whole));
    at += whole;
    const std::size_t from = numberAt(entry, offsetAt, 4);
    const std::size_t headed = headerSize + numberAt(archive, from + nameSizeAt - headerShift, 2) +
                               numberAt(archive, from + extraSizeAt - headerShift, 2);
    const std::size_t packedSize = numberAt(entry, packedSizeAt, 4);
    if (from + headed + packedSize > archive.size()) return std::nullopt;
    std::string header(archive.substr(from, headed));
    std::string bytes(archive.substr(from + headed, packedSize));
    if (std::string_view(entry).substr(entrySize, nameSize) == contentName) {
      if (numberAt(entry, methodAt, 2) != Z_DEFLATED) return std::nullopt;
      auto text = unpacked(bytes, numberAt(entry, sizeAt, 4));
      if (!text) return std::nullopt;
      edit(*text);
      auto smaller = packed(*text);
      if (!smaller) return std::nullopt;
      bytes = std::move(*smaller);
      const auto checksum = crc32(0, bytesOf(*text), static_cast<uInt>(text->size()));
      for (auto* fields : {&entry, &header}) {
        const std::size_t shift = fields == &header ? headerShift : 0;
        setNumber(*fields, checksumAt - shift, checksum);
        setNumber(*fields, packedSizeAt - shift, bytes.size());
        setNumber(*fields, sizeAt - shift, text->size());
      }
      isEdited = true;
    }
    setNumber(entry, offsetAt, files.size());
    files += header + bytes;
    list += entry;
  }
  if (!isEdited) return std::nullopt;
  std::string tail(archive.substr(end));
  constexpr std::size_t listSizeAt = 12;
  constexpr std::size_t listOffsetAt = 16;
  setNumber(tail, listSizeAt, list.size());
  setNumber(tail, listOffsetAt, files.size());
  return files + list + tail;
}

}  // namespace hrlf::ui
