// numpy archives put together by tests.
#pragma once

#include <zlib.h>

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace hrlf::test {

using std::string_literals::operator""s;

inline std::string littleEndian(std::uint64_t value, int size) {
  std::string bytes;
  for (int i = 0; i < size; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xff);
  return bytes;
}

inline std::string npy(const std::string& type, const std::string& shape, const std::string& data,
                       bool fortran = false) {
  const std::string header =
      "{'descr': '" + type + "', 'fortran_order': " + (fortran ? "True" : "False") + ", 'shape': " + shape + ", }\n";
  return "\x93NUMPY\x01\x00"s + littleEndian(header.size(), 2) + header + data;
}

inline std::string floatBytes(const std::vector<float>& values) {
  std::string bytes(values.size() * sizeof(float), '\0');
  std::memcpy(bytes.data(), values.data(), bytes.size());
  return bytes;
}

inline std::string deflated(const std::string& bytes) {
  z_stream stream{};
  deflateInit2(&stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  std::string packed(deflateBound(&stream, bytes.size()), '\0');
  std::string input = bytes;
  stream.next_in = reinterpret_cast<Bytef*>(input.data());
  stream.avail_in = static_cast<uInt>(input.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

struct Member {
  std::string name, bytes;
  std::uint64_t claimedSize = 0;  // 0: the true one
};

inline std::string zip(const std::vector<Member>& members, bool compress) {
  std::string file;
  std::string list;
  for (const Member& member : members) {
    const std::string packed = compress ? deflated(member.bytes) : member.bytes;
    const std::uint64_t size = member.claimedSize != 0 ? member.claimedSize : member.bytes.size();
    const uLong checksum =
        crc32(0, reinterpret_cast<const Bytef*>(member.bytes.data()), static_cast<uInt>(member.bytes.size()));
    const std::string common = littleEndian(0, 2) + littleEndian(compress ? 8 : 0, 2) + littleEndian(0, 4) +
                               littleEndian(checksum, 4) + littleEndian(packed.size(), 4) + littleEndian(size, 4) +
                               littleEndian(member.name.size(), 2);
    list += "PK\x01\x02"s + littleEndian(20, 2) + littleEndian(20, 2) + common + littleEndian(0, 2) +
            littleEndian(0, 2) + littleEndian(0, 2) + littleEndian(0, 2) + littleEndian(0, 4) +
            littleEndian(file.size(), 4) + member.name;
    file += "PK\x03\x04"s + littleEndian(20, 2) + common + littleEndian(0, 2) + member.name + packed;
  }
  const std::size_t at = file.size();
  return file + list + "PK\x05\x06"s + littleEndian(0, 4) + littleEndian(members.size(), 2) +
         littleEndian(members.size(), 2) + littleEndian(list.size(), 4) + littleEndian(at, 4) + littleEndian(0, 2);
}

}  // namespace hrlf::test
