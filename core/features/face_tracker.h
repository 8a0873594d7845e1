// Follows all faces of a clip from picture to picture.
#pragma once

#include "core/base/error.h"
#include "core/features/person_track.h"
#include "core/media/video_reader.h"

#include <memory>
#include <vector>

namespace hrlf {

/// Searches the whole picture once a second, at every cut, and several times a second while somebody is lost or nobody
/// is there; in between each face is looked for where it was. A face that is covered for a while is followed by what is
/// still to be seen of it. Not thread safe.
class FaceTracker {
 public:
  /// Takes 0.3 s the first time in a process. Errors: the landmark predictor of libdlib-data is not installed.
  [[nodiscard]] static Result<FaceTracker> create();
  FaceTracker(FaceTracker&&) noexcept;
  FaceTracker& operator=(FaceTracker&&) noexcept;
  ~FaceTracker();

  /// The next picture, in the order of time; all of one size.
  /// @return the faces seen in it, in its pixels, the most prominent first. No face is no error, nor is a broken frame.
  std::vector<FaceObservation> add(const VideoFrame& frame);

  /// The people of all pictures so far, at most `mostPeople`: parts that show the same person (by place, or by look
  /// after a cut) are joined, landmarks smoothed without lag, and every face that cannot be read has its reason. The
  /// tracker is empty afterwards.
  /// @param shownWidth,shownHeight  the size that boxes and landmarks are to be in, pixels
  [[nodiscard]] std::vector<PersonTrack> finish(int shownWidth, int shownHeight);

 private:
  struct Private;
  explicit FaceTracker(std::unique_ptr<Private> d);
  std::unique_ptr<Private> d_;
};

}  // namespace hrlf
