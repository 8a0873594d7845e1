// aubio's C objects, owned.
#pragma once

#include <aubio/aubio.h>

#include <memory>

namespace hrlf::aubio {

template <auto destroy>
struct Deleter {
  template <class T>
  void operator()(T* object) const {
    destroy(object);
  }
};

using Pitch = std::unique_ptr<aubio_pitch_t, Deleter<del_aubio_pitch>>;
using PhaseVocoder = std::unique_ptr<aubio_pvoc_t, Deleter<del_aubio_pvoc>>;
using Mfcc = std::unique_ptr<aubio_mfcc_t, Deleter<del_aubio_mfcc>>;
using SpectralDescriptor = std::unique_ptr<aubio_specdesc_t, Deleter<del_aubio_specdesc>>;
using Vector = std::unique_ptr<fvec_t, Deleter<del_fvec>>;
using Spectrum = std::unique_ptr<cvec_t, Deleter<del_cvec>>;

}  // namespace hrlf::aubio
