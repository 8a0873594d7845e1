// Sound as a damaged recording would have it.
#pragma once

#include "core/damage/damage_request.h"
#include "core/media/audio_reader.h"

namespace hrlf {

/// Carries out what the request asks of sound, in the order in which it would happen: noise in the room, the microphone
/// switched off, packets lost on the way. Depends on the request, the sound and the clip's duration alone, at the
/// clip's clock, so that it is the same at every sample rate. Noise: its power is that of the sound's loud parts (10 ms
/// frames within 40 dB of the loudest) divided by the signal-to-noise ratio; silence has no such power and stays
/// silent. Where the sum exceeds full scale the whole sound is turned down, as a recordist would have done, rather than
/// clipped.
void damageSound(Sound& sound, const DamageRequest& request, double duration);

/// Mean power of the sound's loud parts, the measure that signal-to-noise ratios are against; 0 for silence.
[[nodiscard]] double loudPower(const Sound& sound);

}  // namespace hrlf
