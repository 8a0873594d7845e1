// A face in one picture with what only the tracker needs to know of it. Private to this room.
#pragma once

#include "core/features/face_look.h"

#include <cstdint>

namespace hrlf {

struct FaceSample {
  std::uint32_t frame = 0;
  FaceObservation face;
  FaceLook look;
  float score = 0;          ///< of the detector
  bool isConfirmed = true;  ///< by the detector; else only by what is still to be seen of the face
};

}  // namespace hrlf
