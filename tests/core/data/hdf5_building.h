// HDF5 files put together by tests.
#pragma once

#include <hdf5.h>

#include <filesystem>
#include <string>
#include <vector>

namespace hrlf::test {

using Shape = std::vector<hsize_t>;

enum class Storage { Contiguous, Packed };

// A file that is written while this lives.
class Hdf5Fixture {
 public:
  explicit Hdf5Fixture(const std::filesystem::path& path)
      : file_(H5Fcreate(path.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT)) {}
  ~Hdf5Fixture() { H5Fclose(file_); }
  Hdf5Fixture(const Hdf5Fixture&) = delete;
  Hdf5Fixture& operator=(const Hdf5Fixture&) = delete;

  void group(const char* name) const { H5Gclose(H5Gcreate2(file_, name, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT)); }

  void floats(const char* name, const Shape& shape, const std::vector<float>& values, Storage storage) const {
    const hid_t properties = H5Pcreate(H5P_DATASET_CREATE);
    if (storage == Storage::Packed) {
      H5Pset_chunk(properties, static_cast<int>(shape.size()), Shape(shape.size(), 1).data());
      H5Pset_deflate(properties, 6);
    }
    write(name, shape, H5T_IEEE_F32LE, H5T_NATIVE_FLOAT, values.data(), properties);
    H5Pclose(properties);
  }

  void text(const char* name, const char* value) const {
    const hid_t type = H5Tcopy(H5T_C_S1);
    H5Tset_size(type, H5T_VARIABLE);
    write(name, {1}, type, type, &value, H5P_DEFAULT);
    H5Tclose(type);
  }

  // numpy's bytes: of one length, filled up with zeros.
  void bytes(const char* name, const Shape& shape, const std::vector<std::string>& values) const {
    constexpr std::size_t length = 8;
    std::string stored;
    for (const std::string& value : values) stored += value + std::string(length - value.size(), '\0');
    const hid_t type = H5Tcopy(H5T_C_S1);
    H5Tset_size(type, length);
    write(name, shape, type, type, stored.data(), H5P_DEFAULT);
    H5Tclose(type);
  }

  // A chunked data set of which nothing is stored.
  void hollow(const char* name, const Shape& shape) const {
    const hid_t properties = H5Pcreate(H5P_DATASET_CREATE);
    H5Pset_chunk(properties, static_cast<int>(shape.size()), Shape(shape.size(), 1).data());
    write(name, shape, H5T_IEEE_F32LE, H5T_NATIVE_FLOAT, nullptr, properties);
    H5Pclose(properties);
  }

  void outside(const char* name, const char* other) const {
    const hid_t properties = H5Pcreate(H5P_DATASET_CREATE);
    H5Pset_external(properties, other, 0, 4);
    write(name, {1}, H5T_IEEE_F32LE, H5T_NATIVE_FLOAT, nullptr, properties);
    H5Pclose(properties);
  }

 private:
  hid_t file_;

  void write(const char* name, const Shape& shape, hid_t type, hid_t memoryType, const void* values,
             hid_t properties) const {
    const hid_t space = H5Screate_simple(static_cast<int>(shape.size()), shape.data(), nullptr);
    const hid_t dataset = H5Dcreate2(file_, name, type, space, H5P_DEFAULT, properties, H5P_DEFAULT);
    if (values != nullptr) H5Dwrite(dataset, memoryType, H5S_ALL, H5S_ALL, H5P_DEFAULT, values);
    H5Dclose(dataset);
    H5Sclose(space);
  }
};

}  // namespace hrlf::test
