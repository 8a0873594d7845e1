#include "core/data/value_tree.h"

#include <bit>
#include <memory>

namespace hrlf {

const PickleValue* ValueTree::keep(PickleValue::Content content) { return &values_.emplace_back(std::move(content)); }

const PickleValue* ValueTree::text(std::string utf8) {
  return keep(PickleText{buffers_.emplace_back(std::move(utf8))});
}

const PickleValue* ValueTree::number(double value) { return keep(value); }

const PickleValue* ValueTree::list(PickleItems items) { return keep(PickleList{std::move(items)}); }

const PickleValue* ValueTree::dict(const Entries& entries) {
  PickleDict result;
  for (const auto& [key, value] : entries) result.pairs.emplace_back(text(key), value);
  return keep(std::move(result));
}

const PickleValue* ValueTree::view(ElementType type, std::vector<std::size_t> shape, std::string_view bytes,
                                   bool fortranOrder) {
  auto array = std::make_unique<PickleArray>();
  array->type = type;
  array->shape = std::move(shape);
  array->fortranOrder = fortranOrder;
  array->bytes = bytes;
  return keep(std::move(array));
}

template <class T>
const PickleValue* ValueTree::copied(std::vector<std::size_t> shape, std::span<const T> values) {
  const std::string& kept = buffers_.emplace_back(reinterpret_cast<const char*>(values.data()), values.size_bytes());
  return view({'f', sizeof(T), std::endian::native == std::endian::big}, std::move(shape), kept);
}

const PickleValue* ValueTree::numbers(std::span<const double> values) { return copied({values.size()}, values); }

const PickleValue* ValueTree::floats(std::vector<std::size_t> shape, std::span<const float> values) {
  return copied(std::move(shape), values);
}

const PickleValue* ValueTree::with(const PickleValue& dict, std::string key, const PickleValue* value) {
  PickleDict result;
  if (const PicklePairs* pairs = dict.pairs()) result.pairs = *pairs;
  result.pairs.emplace_back(text(std::move(key)), value);
  return keep(std::move(result));
}

const PickleValue* ValueTree::without(const PickleValue& dict, std::string_view key) {
  PickleDict result;
  if (const PicklePairs* pairs = dict.pairs()) {
    for (const auto& pair : *pairs) {
      if (pair.first->text() != key) result.pairs.push_back(pair);
    }
  }
  return keep(std::move(result));
}

}  // namespace hrlf
