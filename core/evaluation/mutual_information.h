// How much one number says of another, in nats.
#pragma once

#include <span>

namespace hrlf {

/// Estimate 1 of Kraskov, Stögbauer and Grassberger (Phys. Rev. E 69, 2004): from the distances of each sample to its
/// `neighbours` nearest ones. Makes no assumption on the form of the dependence; about 0 (also a little below) for
/// independent numbers, and unbiased to a few hundredths of a nat from 500 samples on. 0 when a side is constant or
/// there are too few samples. Ties are broken by an invisible, fixed disturbance. Time grows with the square of the
/// samples.
[[nodiscard]] double mutualInformation(std::span<const double> x, std::span<const double> y, int neighbours = 4);

}  // namespace hrlf
