// From single pitch estimates to a contour: which frames are voiced, and octave errors undone.
#pragma once

#include <vector>

namespace hrlf {

/// What a pitch detector says of one 10 ms frame.
struct PitchEstimate {
  float hertz = 0;       ///< 0 when the detector found no period
  float confidence = 0;  ///< [0, 1]; about the correlation of the signal with itself one period later
  float energy = -80;    ///< dB re full scale
};

/// Pitch of each frame in semitones above `pitchReference`; 0 where the frame is unvoiced.
///
/// Voiced frames have a pitch in [60, 1000] Hz and within a factor of 2.5 of the sound's median, enough energy (above
/// -60 dB and within 35 dB of the loud parts of the sound) and confidence (0.75 to start or continue, 0.5 beside such
/// a frame), and come in runs of at least 30 ms. Within a run, estimates an octave off their surroundings are moved
/// back, and a median over five frames is taken.
[[nodiscard]] std::vector<float> pitchContour(const std::vector<PitchEstimate>& estimates);

}  // namespace hrlf
