// Numbers read from one modality of a clip, frame by frame.
#pragma once

#include "core/features/missing_reason.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace hrlf {

/// One named number of a frame.
struct Column {
  std::string name;  ///< "pitch", "mfcc_1", "lip_corner_pull"
  std::string unit;  ///< "Hz", "dB", "degree", "1" for a ratio
  friend bool operator==(const Column&, const Column&) = default;
};

/// A table of frames x columns on the clip's clock. A frame that could not be seen (no face, no recognised word) is
/// marked missing; its values are then zero and mean nothing.
struct FeatureTrack {
  std::vector<Column> columns;
  std::vector<double> start;          ///< seconds on the clip's clock, ascending, one a frame
  std::vector<double> end;            ///< seconds; end >= start of the same frame
  std::vector<float> values;          ///< row major, frames() x columns.size(), in the units of `columns`
  std::vector<std::uint8_t> present;  ///< 1 seen, 0 missing; one a frame
  std::vector<MissingReason> reason;  ///< None where present, else why the frame is missing; one a frame

  [[nodiscard]] std::size_t frames() const { return start.size(); }
  [[nodiscard]] std::size_t width() const { return columns.size(); }
  [[nodiscard]] std::span<const float> row(std::size_t frame) const {
    return std::span<const float>(values).subspan(frame * width(), width());
  }
  /// Appends a seen frame; `row` has width() values, all finite.
  void append(double from, double to, std::span<const float> row) {
    start.push_back(from);
    end.push_back(to);
    values.insert(values.end(), row.begin(), row.end());
    present.push_back(1);
    reason.push_back(MissingReason::None);
  }
  /// Appends a missing frame; `why` is not None.
  void appendMissing(double from, double to, MissingReason why) {
    start.push_back(from);
    end.push_back(to);
    values.insert(values.end(), width(), 0.0F);
    present.push_back(0);
    reason.push_back(why);
  }
  /// Makes a frame missing: its values become zero.
  void lose(std::size_t frame, MissingReason why) {
    std::fill_n(values.begin() + static_cast<std::ptrdiff_t>(frame * width()), width(), 0.0F);
    present[frame] = 0;
    reason[frame] = why;
  }
};

}  // namespace hrlf
