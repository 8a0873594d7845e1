#include "core/model/safetensors.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <vector>

namespace hrlf {

static_assert(std::endian::native == std::endian::little, "The format is little-endian; big-endian needs swapping.");

namespace {

using Json = nlohmann::json;

constexpr std::size_t lengthBytes = 8;
constexpr std::size_t alignment = 8;
constexpr const char* metadataKey = "__metadata__";
// Far above any header of ours; keeps a damaged length from feeding a whole file to the JSON parser.
constexpr std::uint64_t longestHeader = std::uint64_t{64} << 20U;
constexpr std::size_t mostDimensions = 8;

struct Entry {
  std::string name;
  std::vector<std::int64_t> shape;
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
};

tl::unexpected<Error> damaged(const std::string& what, const std::string& where) {
  return fail(ErrorKind::BadInput, what, where,
              "The file is damaged or not a checkpoint; copy it again or train anew.");
}

// Number of bytes of a float tensor, or false when it overflows or a dimension is negative or no integer.
bool byteSize(const std::vector<std::int64_t>& shape, std::uint64_t& bytes) {
  bytes = sizeof(float);
  for (const std::int64_t dimension : shape) {
    const auto factor = static_cast<std::uint64_t>(dimension);
    if (dimension < 0 || (factor != 0 && bytes > std::numeric_limits<std::int64_t>::max() / factor)) return false;
    bytes *= factor;
  }
  return true;
}

Result<Entry> readEntry(const std::string& name, const Json& json, std::uint64_t dataBytes, const std::string& where) {
  const auto has = [&json](const char* key) { return json.is_object() && json.contains(key); };
  if (!has("dtype") || !has("shape") || !has("data_offsets"))
    return damaged(fmt::format("The description of tensor \"{}\" is not whole.", name), where);
  if (json["dtype"] != "F32") return damaged(fmt::format("The type of tensor \"{}\" is not F32.", name), where);
  const Json& shape = json["shape"];
  const Json& offsets = json["data_offsets"];
  if (!shape.is_array() || shape.size() > mostDimensions || !offsets.is_array() || offsets.size() != 2 ||
      !offsets[0].is_number_unsigned() || !offsets[1].is_number_unsigned()) {
    return damaged(fmt::format("The shape or the place of tensor \"{}\" cannot be read.", name), where);
  }
  Entry entry{name, {}, offsets[0].get<std::uint64_t>(), offsets[1].get<std::uint64_t>()};
  for (const Json& dimension : shape) {
    if (!dimension.is_number_unsigned() || dimension.get<std::uint64_t>() > std::numeric_limits<std::int64_t>::max()) {
      return damaged(fmt::format("The shape of tensor \"{}\" cannot be read.", name), where);
    }
    entry.shape.push_back(dimension.get<std::int64_t>());
  }
  std::uint64_t bytes = 0;
  if (entry.begin > entry.end || entry.end > dataBytes)
    return damaged(fmt::format("The place of tensor \"{}\" is outside the file.", name), where);
  if (!byteSize(entry.shape, bytes) || bytes != entry.end - entry.begin) {
    return damaged(fmt::format("The shape of tensor \"{}\" does not fit its place in the file.", name), where);
  }
  return entry;
}

}  // namespace

std::string encodeSafetensors(const TensorFile& file) {
  nlohmann::ordered_json header;
  header[metadataKey] = file.metadata;
  std::uint64_t offset = 0;
  for (const auto& [name, tensor] : file.tensors) {
    const std::uint64_t bytes = static_cast<std::uint64_t>(tensor.numel()) * sizeof(float);
    header[name] = {{"dtype", "F32"}, {"shape", tensor.sizes().vec()}, {"data_offsets", {offset, offset + bytes}}};
    offset += bytes;
  }
  // Names of files and data sets may hold bytes that are no UTF-8.
  std::string text = header.dump(-1, ' ', false, Json::error_handler_t::replace);
  text.append((alignment - (lengthBytes + text.size()) % alignment) % alignment, ' ');

  const std::uint64_t length = text.size();
  std::string bytes(lengthBytes, '\0');
  std::memcpy(bytes.data(), &length, lengthBytes);
  bytes += text;
  for (const auto& [name, tensor] : file.tensors) {
    const torch::Tensor flat = tensor.detach().to(torch::kCPU, torch::kFloat).contiguous();
    bytes.append(reinterpret_cast<const char*>(flat.data_ptr<float>()),
                 static_cast<std::size_t>(flat.numel()) * sizeof(float));
  }
  return bytes;
}

Result<TensorFile> decodeSafetensors(std::string_view bytes, const std::string& where) {
  if (bytes.size() < lengthBytes) return damaged("The file is too short to be a checkpoint.", where);
  std::uint64_t length = 0;
  std::memcpy(&length, bytes.data(), lengthBytes);
  if (length > longestHeader || length > bytes.size() - lengthBytes) {
    return damaged("The file is not a safetensors file or was cut short: its header reaches past its end.", where);
  }
  const std::string_view text = bytes.substr(lengthBytes, length);
  const std::string_view data = bytes.substr(lengthBytes + length);
  const Json header = Json::parse(text, nullptr, false);
  if (!header.is_object()) return damaged("The header of the file is not a JSON object.", where);

  TensorFile file;
  std::vector<Entry> entries;
  for (const auto& [name, json] : header.items()) {
    if (name == metadataKey) {
      if (!json.is_object()) return damaged("The metadata of the file are not a JSON object.", where);
      for (const auto& [key, value] : json.items()) {
        if (!value.is_string()) return damaged("The metadata of the file hold something that is not a string.", where);
        file.metadata[key] = value.get<std::string>();
      }
      continue;
    }
    auto entry = readEntry(name, json, data.size(), where);
    if (!entry) return tl::unexpected(entry.error());
    entries.push_back(*std::move(entry));
  }

  std::sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return std::pair(a.begin, a.end) < std::pair(b.begin, b.end); });
  std::uint64_t next = 0;
  for (const Entry& entry : entries) {
    if (entry.begin != next)
      return damaged(fmt::format("The tensors overlap or leave a gap at \"{}\".", entry.name), where);
    next = entry.end;
  }
  if (next != data.size()) return damaged("The file was cut short or holds more than its header says.", where);

  for (const Entry& entry : entries) {
    torch::Tensor tensor = torch::empty(entry.shape, torch::kFloat);
    // The data of a file need not be aligned for float. memcpy of nothing may be given a null pointer, which it
    // forbids.
    if (entry.end > entry.begin)
      std::memcpy(tensor.data_ptr<float>(), data.data() + entry.begin, entry.end - entry.begin);
    file.tensors.emplace(entry.name, tensor);
  }
  return file;
}

}  // namespace hrlf
