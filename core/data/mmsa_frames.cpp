#include "core/data/mmsa_frames.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace hrlf {

namespace {

struct MatrixShape {
  std::size_t count = 0;
  std::size_t width = 0;  // 0 when there are no frames to tell it by
};

// The width of a frame stored on its own: a vector or a list of numbers.
std::optional<std::size_t> frameWidth(const PickleValue& value) {
  if (const PickleArray* array = value.array()) {
    return array->isNumeric() && !array->shape.empty() ? std::optional(array->size()) : std::nullopt;
  }
  const PickleItems* items = value.items();
  const bool holdsNumbers =
      items != nullptr && std::all_of(items->begin(), items->end(), [](const PickleValue* v) { return v->number(); });
  return holdsNumbers ? std::optional(items->size()) : std::nullopt;
}

std::size_t membersOf(const PickleValue& value) {
  if (const PickleArray* array = value.array()) return array->type.kind == 'O' ? array->size() + 1 : 1;
  const PickleItems* items = value.items();
  return items != nullptr ? items->size() + 1 : 1;
}

// How many values matrixShape looks at; many utterances may share one long list.
std::size_t lookingCost(const PickleValue& value) {
  const PickleItems* items = value.items();
  return membersOf(value) + (items != nullptr && !items->empty() ? membersOf(*items->front()) : 0);
}

// One utterance's matrix; a vector counts as one frame, (1, T, D) as (T, D).
std::optional<MatrixShape> matrixShape(const PickleValue& value) {
  if (value.isNone()) return MatrixShape{};
  if (const PickleArray* array = value.array()) {
    std::vector<std::size_t> shape = array->shape;
    if (!array->isNumeric() || shape.empty()) return std::nullopt;
    if (shape.size() == 3 && shape[0] == 1) shape.erase(shape.begin());
    if (shape.size() == 1) return shape[0] == 0 ? MatrixShape{} : MatrixShape{1, shape[0]};
    return shape.size() == 2 ? std::optional(MatrixShape{shape[0], shape[1]}) : std::nullopt;
  }
  const PickleItems* items = value.items();
  if (items == nullptr) return std::nullopt;
  if (items->empty()) return MatrixShape{};
  if (items->front()->number()) {
    const auto width = frameWidth(value);
    return width ? std::optional(MatrixShape{1, *width}) : std::nullopt;
  }
  const auto width = frameWidth(*items->front());
  return width ? std::optional(MatrixShape{items->size(), *width}) : std::nullopt;
}

// Copies a frame; false when it is not `out.size()` numbers.
bool copyFrame(const PickleValue& value, std::span<float> out) {
  if (frameWidth(value) != out.size()) return false;
  if (const PickleArray* array = value.array()) {
    array->copyNumbers(0, out);
    return true;
  }
  const PickleItems& items = *value.items();
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = nearestFloat(*items[i]->number());
  return true;
}

}  // namespace

bool RawFrames::isZero(std::size_t frame) const {
  const auto row = values.begin() + static_cast<std::ptrdiff_t>(frame * width);
  return std::all_of(row, row + static_cast<std::ptrdiff_t>(width), [](float v) { return v == 0; });
}

Result<FrameTable> FrameTable::open(const PickleValue& value, ReadBudget& budget, std::string where) {
  FrameTable table;
  table.where_ = std::move(where);
  const auto refusal = [&](const std::string& what) {
    return fail(ErrorKind::BadInput, what, table.where_,
                "Store float arrays of (N, T, D), or a list of N (T, D) arrays.");
  };
  const PickleArray* array = value.array();
  const bool isBlock = array != nullptr && (array->type.kind != 'O' || array->shape.size() > 1);
  if (isBlock) {
    if (!array->isNumeric() || array->shape.size() < 2 || array->shape.size() > 3) {
      return refusal(fmt::format("Features of the utterances are wanted, not {}.", value.description()));
    }
    table.block_ = array;
    table.width_ = array->shape.back();
    if (table.width_ == 0) return refusal("The features have no columns.");
    table.commonCount_ = array->shape.size() == 3 ? array->shape[1] : 1;
    table.counts_.assign(array->shape[0], table.commonCount_);
    return table;
  }
  const PickleItems* items = array != nullptr ? array->objects : value.items();
  if (items == nullptr || (array != nullptr && array->shape.empty())) {
    return refusal(fmt::format("Features of the utterances are wanted, not {}.", value.description()));
  }
  table.elements_.assign(
      items->begin(), items->begin() + static_cast<std::ptrdiff_t>(array != nullptr ? array->size() : items->size()));
  for (std::size_t i = 0; i < table.elements_.size(); ++i) {
    const auto affordable = budget.spend(lookingCost(*table.elements_[i]), table.where_);
    if (!affordable) return tl::unexpected<Error>(affordable.error());
    const auto shape = matrixShape(*table.elements_[i]);
    if (!shape) {
      return refusal(
          fmt::format("Utterance {} holds {}, which is no matrix of numbers.", i, table.elements_[i]->description()));
    }
    table.counts_.push_back(shape->count);
    if (shape->count == 0) continue;
    if (shape->width == 0) return refusal("The features have no columns.");
    if (table.width_ == 0) table.width_ = shape->width;
    if (table.width_ != shape->width) {
      return refusal(
          fmt::format("Utterance {} has {} columns, the ones before it have {}.", i, shape->width, table.width_));
    }
  }
  const bool sameCounts =
      std::adjacent_find(table.counts_.begin(), table.counts_.end(), std::not_equal_to<>()) == table.counts_.end();
  if (sameCounts && !table.counts_.empty()) table.commonCount_ = table.counts_.front();
  return table;
}

Result<RawFrames> FrameTable::frames(std::size_t index, ReadBudget& budget) const {
  RawFrames raw{counts_[index], width_, {}};
  // An utterance itself costs memory too, even one without frames.
  const auto affordable = budget.spend(raw.count * raw.width + 1, where_);
  if (!affordable) return tl::unexpected<Error>(affordable.error());
  raw.values.resize(raw.count * raw.width);
  if (raw.values.empty()) return raw;
  if (block_ != nullptr) {
    block_->copyNumbers(index * raw.values.size(), raw.values);
    return raw;
  }
  const PickleValue& element = *elements_[index];
  if (const PickleArray* array = element.array()) {
    array->copyNumbers(0, raw.values);
    return raw;
  }
  const PickleItems& rows = *element.items();
  const bool isOneFrame = rows.front()->number().has_value();
  for (std::size_t frame = 0; frame < raw.count; ++frame) {
    const PickleValue& row = isOneFrame ? element : *rows[frame];
    if (!copyFrame(row, std::span(raw.values).subspan(frame * width_, width_))) {
      return fail(ErrorKind::BadInput, fmt::format("Frame {} of utterance {} is not {} numbers.", frame, index, width_),
                  where_);
    }
  }
  return raw;
}

}  // namespace hrlf
