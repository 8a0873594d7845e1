#include "core/data/hdf5_file.h"

#include "core/base/atomic_file.h"
#include "core/data/foreign_file.h"
#include "core/data/utf8.h"

#include <fmt/format.h>
#include <hdf5.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <optional>
#include <utility>

namespace hrlf {

namespace {

constexpr std::size_t mostPerByte = 1032;  // deflate packs no denser

class Handle {
 public:
  Handle(hid_t id, herr_t (*close)(hid_t)) : id_(id), close_(close) {}
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() {
    if (id_ >= 0) close_(id_);
  }
  [[nodiscard]] hid_t get() const { return id_; }
  explicit operator bool() const { return id_ >= 0; }

 private:
  hid_t id_;
  herr_t (*close_)(hid_t);
};

tl::unexpected<Error> damaged(const std::string& what, const std::string& where) {
  return fail(ErrorKind::BadInput, what, where, "Fetch or export the file again.");
}

bool liesOutside(hid_t dataset) {
  const Handle properties(H5Dget_create_plist(dataset), H5Pclose);
  return !properties || H5Pget_external_count(properties.get()) != 0 || H5Pget_layout(properties.get()) == H5D_VIRTUAL;
}

// The sizes of a data set; nothing when it has no simple shape or more elements than can be counted.
std::optional<std::vector<std::size_t>> shapeOf(hid_t dataset) {
  const Handle space(H5Dget_space(dataset), H5Sclose);
  const int rank = space ? H5Sget_simple_extent_ndims(space.get()) : -1;
  if (rank < 0 || H5Sget_simple_extent_type(space.get()) == H5S_NULL) return std::nullopt;
  std::vector<hsize_t> sizes(static_cast<std::size_t>(rank));
  H5Sget_simple_extent_dims(space.get(), sizes.data(), nullptr);
  std::size_t product = 1;
  for (hsize_t size : sizes) {
    if (size != 0 && product > std::numeric_limits<std::size_t>::max() / 8 / size) return std::nullopt;
    product *= size;
  }
  return std::vector<std::size_t>(sizes.begin(), sizes.end());
}

std::size_t product(const std::vector<std::size_t>& shape) {
  std::size_t count = 1;
  for (std::size_t size : shape) count *= size;
  return count;
}

std::optional<ElementType> storedType(hid_t type) {
  const std::array<std::pair<hid_t, ElementType>, 6> known{{{H5T_IEEE_F32LE, {'f', 4, false}},
                                                            {H5T_IEEE_F64LE, {'f', 8, false}},
                                                            {H5T_IEEE_F32BE, {'f', 4, true}},
                                                            {H5T_IEEE_F64BE, {'f', 8, true}},
                                                            {H5T_STD_I64LE, {'i', 8, false}},
                                                            {H5T_STD_I32LE, {'i', 4, false}}}};
  for (const auto& [id, element] : known) {
    if (H5Tequal(type, id) > 0) return element;
  }
  return std::nullopt;
}

// Rows [first, first + rows) along the first axis.
bool readRows(hid_t dataset, hid_t memoryType, const std::vector<std::size_t>& shape, std::size_t first,
              std::size_t rows, char* out) {
  const Handle stored(H5Dget_space(dataset), H5Sclose);
  std::vector<hsize_t> start(shape.size(), 0);
  std::vector<hsize_t> count(shape.begin(), shape.end());
  if (!shape.empty()) {
    start[0] = first;
    count[0] = rows;
    if (H5Sselect_hyperslab(stored.get(), H5S_SELECT_SET, start.data(), nullptr, count.data(), nullptr) < 0)
      return false;
  }
  const Handle memory(
      shape.empty() ? H5Screate(H5S_SCALAR) : H5Screate_simple(static_cast<int>(count.size()), count.data(), nullptr),
      H5Sclose);
  return memory && H5Dread(dataset, memoryType, memory.get(), stored.get(), H5P_DEFAULT, out) >= 0;
}

}  // namespace

Result<std::span<char>> Hdf5Content::unpackRoom(std::size_t size) {
  auto memory = ScratchMemory::make(size);
  if (!memory) return tl::unexpected<Error>(memory.error());
  unpackedBytes_ += size;
  return unpacked_.emplace_back(std::move(*memory)).room();
}

void Hdf5Content::releasePages() const {
  for (const ScratchMemory& memory : unpacked_) memory.releasePages();
}

Result<Hdf5File> Hdf5File::open(const std::filesystem::path& path) {
  Hdf5File file;
  file.where_ = pathText(path);
  auto mapped = MappedFile::open(path);
  if (!mapped) return tl::unexpected<Error>(mapped.error());
  file.mapped_ = std::move(*mapped);
  if (!file.mapped_.bytes().starts_with("\x89HDF\r\n\x1a\n")) {
    if (auto foreign = foreignFileError(file.mapped_.bytes(), file.where_)) {
      return tl::unexpected<Error>(std::move(*foreign));
    }
    return fail(ErrorKind::BadInput, "The file is no HDF5 file.", file.where_, "Choose files of one kind.");
  }
  // The library would print its own account of every failure.
  H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
  file.file_ = H5Fopen(path.c_str(), H5F_ACC_RDONLY, H5P_DEFAULT);
  if (file.file_ < 0) return damaged("The HDF5 file is damaged or cut short.", file.where_);
  return file;
}

Hdf5File::Hdf5File(Hdf5File&& other) noexcept { *this = std::move(other); }

Hdf5File& Hdf5File::operator=(Hdf5File&& other) noexcept {
  std::swap(where_, other.where_);
  std::swap(file_, other.file_);
  std::swap(mapped_, other.mapped_);
  return *this;
}

Hdf5File::~Hdf5File() {
  if (file_ >= 0) H5Fclose(file_);
}

bool Hdf5File::hasGroup(const std::string& path) const {
  H5L_info_t link;
  if (H5Lget_info(file_, path.c_str(), &link, H5P_DEFAULT) < 0 || link.type != H5L_TYPE_HARD) return false;
  const Handle object(H5Oopen(file_, path.c_str(), H5P_DEFAULT), H5Oclose);
  return object && H5Iget_type(object.get()) == H5I_GROUP;
}

Result<std::vector<std::string>> Hdf5File::names(const std::string& path) const {
  std::vector<std::string> names;
  const Handle group(H5Gopen2(file_, path.c_str(), H5P_DEFAULT), H5Gclose);
  // To ask for one name after the other would walk old files' lists anew for each.
  const H5L_iterate_t collect = [](hid_t, const char* name, const H5L_info_t* link, void* into) noexcept -> herr_t {
    if (link->type == H5L_TYPE_HARD) static_cast<std::vector<std::string>*>(into)->emplace_back(name);
    return 0;
  };
  hsize_t from = 0;
  if (!group || H5Literate(group.get(), H5_INDEX_NAME, H5_ITER_INC, &from, collect, &names) < 0) {
    return damaged("The group cannot be read.", where_ + ", " + validUtf8(path));
  }
  return names;
}

Result<const PickleValue*> Hdf5File::readGroup(const std::string& path, Hdf5Content& content,
                                               Progress& progress) const {
  const auto listed = names(path);
  if (!listed) return tl::unexpected<Error>(listed.error());
  const Handle group(H5Gopen2(file_, path.c_str(), H5P_DEFAULT), H5Gclose);
  ValueTree::Entries entries;
  for (std::size_t i = 0; i < listed->size(); ++i) {
    if (progress.isCancelled()) return cancelled();
    progress.update(static_cast<double>(i) / static_cast<double>(listed->size()), "Opening the file");
    const std::string& name = (*listed)[i];
    const std::string where = fmt::format("{}, {}, key {}", where_, validUtf8(path), validUtf8(name));
    const Handle object(H5Oopen(group.get(), name.c_str(), H5P_DEFAULT), H5Oclose);
    if (!object) return damaged("The data set cannot be opened.", where);
    if (H5Iget_type(object.get()) != H5I_DATASET) continue;
    auto value = readValue(object.get(), where, content, progress);
    if (!value) return value;
    if (*value != nullptr) entries.emplace_back(name, *value);
  }
  return content.tree().dict(entries);
}

Result<const PickleValue*> Hdf5File::readValue(std::int64_t dataset, const std::string& where, Hdf5Content& content,
                                               Progress& progress) const {
  const Handle type(H5Dget_type(dataset), H5Tclose);
  const H5T_class_t kind = type ? H5Tget_class(type.get()) : H5T_NO_CLASS;
  if (kind != H5T_FLOAT && kind != H5T_INTEGER && kind != H5T_STRING) return nullptr;
  if (liesOutside(dataset)) {
    return fail(ErrorKind::BadInput, "The data is kept in another file.", where, "Export the data set into one file.");
  }
  auto shape = shapeOf(dataset);
  if (!shape) return damaged("The shape is none that can be read.", where);
  const std::size_t count = product(*shape);
  const std::size_t elementSize = std::max<std::size_t>(H5Tget_size(type.get()), 1);
  const std::size_t stored = std::min<std::size_t>(H5Dget_storage_size(dataset), mapped_.bytes().size());
  // Every axis is bounded, so that an axis of 0 cannot hide an endless one.
  const bool isEndless = count == 0 && std::any_of(shape->begin(), shape->end(),
                                                   [this](std::size_t size) { return size > mapped_.bytes().size(); });
  if (isEndless || count / mostPerByte > stored / elementSize + 1) {
    return damaged(fmt::format("The shape ({}) claims far more than is stored.", fmt::join(*shape, ", ")), where);
  }
  if (kind == H5T_STRING) return readTexts(dataset, type.get(), *shape, where, content);
  return readNumbers(dataset, type.get(), std::move(*shape), where, content, progress);
}

Result<const PickleValue*> Hdf5File::readNumbers(std::int64_t dataset, std::int64_t type,
                                                 std::vector<std::size_t> shape, const std::string& where,
                                                 Hdf5Content& content, Progress& progress) const {
  const std::size_t count = product(shape);
  const haddr_t offset = H5Dget_offset(dataset);
  const std::string_view bytes = mapped_.bytes();
  if (const auto stored = storedType(type); stored && offset != HADDR_UNDEF) {
    if (offset > bytes.size() || count > (bytes.size() - offset) / stored->size) {
      return damaged("The data set is cut short.", where);
    }
    return content.tree().view(*stored, std::move(shape), bytes.substr(offset, count * stored->size));
  }
  const bool isFloat = H5Tget_class(type) == H5T_FLOAT;
  const bool isSmall = isFloat && H5Tget_size(type) <= sizeof(float);
  const hid_t memoryType = !isFloat ? H5T_NATIVE_INT64 : isSmall ? H5T_NATIVE_FLOAT : H5T_NATIVE_DOUBLE;
  const ElementType element{isFloat ? 'f' : 'i', isSmall ? std::size_t{4} : std::size_t{8}, false};
  const auto room = content.unpackRoom(count * element.size);
  if (!room) return tl::unexpected<Error>(room.error());
  const std::size_t rows = shape.empty() ? 1 : shape[0];
  const std::size_t rowBytes = rows == 0 ? 0 : count * element.size / rows;
  constexpr std::size_t bytesAtOnce = 64U << 20;
  const std::size_t rowsAtOnce = std::max<std::size_t>(1, bytesAtOnce / std::max<std::size_t>(rowBytes, 1));
  for (std::size_t row = 0; row < rows && rowBytes > 0; row += rowsAtOnce) {
    if (progress.isCancelled()) return cancelled();
    const std::size_t some = std::min(rowsAtOnce, rows - row);
    if (!readRows(dataset, memoryType, shape, row, some, room->data() + row * rowBytes)) {
      return damaged("The data set is damaged or packed in a way that is not supported.", where);
    }
  }
  return content.tree().view(element, std::move(shape), {room->data(), room->size()});
}

Result<const PickleValue*> Hdf5File::readTexts(std::int64_t dataset, std::int64_t type,
                                               const std::vector<std::size_t>& shape, const std::string& where,
                                               Hdf5Content& content) const {
  PickleItems items;
  const std::size_t count = product(shape);
  ValueTree& tree = content.tree();
  if (count == 0) return tree.list(std::move(items));
  const auto unreadable = [&where] { return damaged("The texts cannot be read.", where); };
  if (H5Tis_variable_str(type) > 0) {
    std::vector<char*> texts(count, nullptr);
    const Handle memoryType(H5Tcopy(type), H5Tclose);
    if (H5Dread(dataset, memoryType.get(), H5S_ALL, H5S_ALL, H5P_DEFAULT, texts.data()) < 0) return unreadable();
    for (const char* text : texts) items.push_back(tree.text(text != nullptr ? validUtf8(text) : std::string()));
    const Handle space(H5Dget_space(dataset), H5Sclose);
    H5Dvlen_reclaim(memoryType.get(), space.get(), H5P_DEFAULT, texts.data());
    return tree.list(std::move(items));
  }
  const std::size_t size = H5Tget_size(type);
  if (size == 0 || count > mapped_.bytes().size() * mostPerByte / size) return unreadable();
  const auto room = content.unpackRoom(count * size);
  if (!room) return tl::unexpected<Error>(room.error());
  if (H5Dread(dataset, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, room->data()) < 0) return unreadable();
  for (std::size_t i = 0; i < count; ++i) {
    const std::string_view text(room->data() + i * size, size);
    items.push_back(tree.text(validUtf8(text.substr(0, text.find('\0')))));
  }
  return tree.list(std::move(items));
}

}  // namespace hrlf
