#include "core/data/mmsa_columns.h"

#include <fmt/format.h>

#include <optional>

namespace hrlf {

namespace {

constexpr int deepestNesting = 4;

// The number in a value that may be wrapped in one-element arrays or lists.
std::optional<double> singleNumber(const PickleValue& value, int depth = 0) {
  if (const auto number = value.number()) return number;
  if (const PickleArray* array = value.array()) {
    return array->size() == 1 && array->isNumeric() ? std::optional(array->number(0)) : std::nullopt;
  }
  const PickleItems* items = value.items();
  if (items == nullptr || items->size() != 1 || depth == deepestNesting) return std::nullopt;
  return singleNumber(*items->front(), depth + 1);
}

std::vector<std::string> textsOf(const PickleValue& value) {
  // An array of one element says how to write any single value as text.
  const auto single = [](const PickleValue* one) {
    const PickleItems items{one};
    PickleArray array;
    array.type = ElementType{'O', 0, false};
    array.shape = {1};
    array.objects = &items;
    return array.text(0);
  };
  std::vector<std::string> parts;
  if (const PickleItems* items = value.items()) {
    for (const PickleValue* item : *items) parts.push_back(single(item));
  } else if (const PickleArray* array = value.array()) {
    for (std::size_t i = 0; i < array->size(); ++i) parts.push_back(array->text(i));
  } else {
    parts.push_back(single(&value));
  }
  return parts;
}

std::size_t bytesOf(const std::vector<std::string>& parts) {
  std::size_t bytes = sizeof(std::vector<std::string>);
  for (const std::string& part : parts) bytes += part.size() + 1;
  return bytes;
}

}  // namespace

Result<std::vector<double>> readNumbers(const PickleValue& value, const std::string& where) {
  const auto refusal = [&] {
    return fail(ErrorKind::BadInput, fmt::format("One number an utterance is wanted, not {}.", value.description()),
                where, "Store an array of N numbers.");
  };
  std::vector<double> numbers;
  if (const PickleArray* array = value.array()) {
    if (array->shape.empty()) return refusal();
    if (array->type.kind == 'O' && array->shape.size() == 1) {
      for (std::size_t i = 0; i < array->size(); ++i) {
        const auto number = singleNumber(*(*array->objects)[i]);
        if (!number) return refusal();
        numbers.push_back(*number);
      }
      return numbers;
    }
    if (array->size() != array->shape[0] || !array->isNumeric()) return refusal();
    numbers.reserve(array->size());
    for (std::size_t i = 0; i < array->size(); ++i) numbers.push_back(array->number(i));
    return numbers;
  }
  const PickleItems* items = value.items();
  if (items == nullptr) return refusal();
  numbers.reserve(items->size());
  for (const PickleValue* item : *items) {
    const auto number = singleNumber(*item);
    if (!number) return refusal();
    numbers.push_back(*number);
  }
  return numbers;
}

Result<std::vector<std::vector<std::string>>> readTexts(const PickleValue& value, ReadBudget& budget,
                                                        const std::string& where) {
  std::vector<std::vector<std::string>> rows;
  const auto add = [&](std::vector<std::string> parts) {
    Result<void> affordable = budget.spend(bytesOf(parts), where);
    if (affordable) rows.push_back(std::move(parts));
    return affordable;
  };
  const PickleArray* array = value.array();
  if (array != nullptr && !array->shape.empty()) {
    const std::size_t count = array->shape[0];
    const std::size_t width = count == 0 ? 0 : array->size() / count;
    for (std::size_t i = 0; i < count; ++i) {
      std::vector<std::string> parts;
      if (array->type.kind == 'O' && array->shape.size() == 1) {
        parts = textsOf(*(*array->objects)[i]);
      } else {
        for (std::size_t k = 0; k < width; ++k) parts.push_back(array->text(i * width + k));
      }
      if (const auto added = add(std::move(parts)); !added) return tl::unexpected<Error>(added.error());
    }
    return rows;
  }
  const PickleItems* items = value.items();
  if (items == nullptr) {
    return fail(ErrorKind::BadInput, fmt::format("One text an utterance is wanted, not {}.", value.description()),
                where, "Store a list of N strings.");
  }
  for (const PickleValue* item : *items) {
    if (const auto added = add(textsOf(*item)); !added) return tl::unexpected<Error>(added.error());
  }
  return rows;
}

}  // namespace hrlf
