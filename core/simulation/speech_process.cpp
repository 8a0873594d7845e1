#include "core/simulation/speech_process.h"

#include <espeak-ng/speak_lib.h>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <cmath>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>
#include <utility>

namespace hrlf {
namespace {

constexpr int exitNoData = 3;
constexpr int exitNoVoice = 4;
constexpr int exitBroken = 5;

// ---- the child: nothing here may touch anything but espeak-ng, the heap and the pipe ----

/// Where the callback of espeak-ng, which knows no closures until user_data of an event, puts what it hears.
struct Hearing {
  std::vector<std::int16_t> samples;
  std::vector<WordEvent> events;
};

int hear(short* samples, int count, espeak_EVENT* events) {
  auto* hearing = static_cast<Hearing*>(events->user_data);
  if (hearing == nullptr) return 0;
  if (samples != nullptr && count > 0) hearing->samples.insert(hearing->samples.end(), samples, samples + count);
  for (; events->type != espeakEVENT_LIST_TERMINATED; ++events) {
    if (events->type == espeakEVENT_WORD)
      hearing->events.push_back({events->text_position - 1, events->audio_position, 0});
    if (events->type == espeakEVENT_END)
      hearing->events.push_back({events->text_position - 1, events->audio_position, 1});
  }
  return 0;
}

void writeAll(int pipe, const void* data, std::size_t size) {
  const auto* bytes = static_cast<const char*>(data);
  while (size > 0) {
    const ssize_t written = ::write(pipe, bytes, size);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) ::_exit(exitBroken);
    bytes += written;
    size -= static_cast<std::size_t>(written);
  }
}

template <class T>
void writeVector(int pipe, const std::vector<T>& values) {
  const auto count = static_cast<std::uint32_t>(values.size());
  writeAll(pipe, &count, sizeof count);
  writeAll(pipe, values.data(), values.size() * sizeof(T));
}

int parameter(double value, int from, int to) {
  return static_cast<int>(std::lround(std::clamp<double>(value, from, to)));
}

void say(const SpeechRequest& request, Hearing& hearing) {
  if (espeak_SetVoiceByName(request.voice.c_str()) != EE_OK) ::_exit(exitNoVoice);
  // 50 is the voice's own pitch and range; 50 steps of pitch are an octave, range is linear.
  espeak_SetParameter(espeakPITCH, parameter(50.0 + request.pitch * 50.0 / 12.0, 0, 99), 0);
  espeak_SetParameter(espeakRANGE, parameter(50.0 * request.range, 0, 99), 0);
  espeak_SetParameter(espeakRATE, parameter(request.rate, espeakRATE_MINIMUM, espeakRATE_MAXIMUM), 0);
  espeak_Synth(request.text.c_str(), request.text.size() + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr, &hearing);
  espeak_Synchronize();
}

[[noreturn]] void runChild(std::span<const SpeechRequest> requests, int pipe) {
  const int sampleRate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT);
  if (sampleRate <= 0) ::_exit(exitNoData);
  std::srand(1);  // NOLINT: espeak-ng's breath noise draws from rand(), whose state came from the parent
  espeak_SetSynthCallback(hear);
  const std::int32_t rate = sampleRate;
  for (const SpeechRequest& request : requests) {
    Hearing hearing;
    say(request, hearing);
    writeAll(pipe, &rate, sizeof rate);
    writeVector(pipe, hearing.samples);
    writeVector(pipe, hearing.events);
  }
  // No destructors and exit handlers: they belong to the parent.
  ::_exit(0);
}

// ---- the parent ----

/// Owns the child and the pipe; the child never outlives it.
class Child {
 public:
  Child(pid_t process, int pipe) : process_(process), pipe_(pipe) {}
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() {
    ::close(pipe_);
    if (process_ > 0) {
      ::kill(process_, SIGKILL);
      (void)wait();
    }
  }
  [[nodiscard]] int pipe() const { return pipe_; }
  /// The exit code, -1 when a signal ended it.
  int wait() {
    int status = 0;
    while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) {
    }
    process_ = 0;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

 private:
  pid_t process_;
  int pipe_;
};

enum class ReadEnd { Complete, Short, Cancelled };

ReadEnd readAll(int pipe, void* data, std::size_t size, Progress& progress) {
  auto* bytes = static_cast<char*>(data);
  while (size > 0) {
    pollfd waiting{pipe, POLLIN, 0};
    const int ready = ::poll(&waiting, 1, 50);
    if (progress.isCancelled()) return ReadEnd::Cancelled;
    if (ready <= 0) continue;
    const ssize_t got = ::read(pipe, bytes, size);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return ReadEnd::Short;
    bytes += got;
    size -= static_cast<std::size_t>(got);
  }
  return ReadEnd::Complete;
}

template <class T>
ReadEnd readVector(int pipe, std::vector<T>& values, Progress& progress) {
  std::uint32_t count = 0;
  if (const ReadEnd end = readAll(pipe, &count, sizeof count, progress); end != ReadEnd::Complete) return end;
  values.resize(count);
  return readAll(pipe, values.data(), values.size() * sizeof(T), progress);
}

ReadEnd readSpeech(int pipe, RawSpeech& speech, Progress& progress) {
  ReadEnd end = readAll(pipe, &speech.sampleRate, sizeof speech.sampleRate, progress);
  if (end == ReadEnd::Complete) end = readVector(pipe, speech.samples, progress);
  if (end == ReadEnd::Complete) end = readVector(pipe, speech.events, progress);
  return end;
}

tl::unexpected<Error> childError(int exitCode, const SpeechRequest& request) {
  if (exitCode == exitNoData) {
    return fail(ErrorKind::NotFound, "The voices of espeak-ng are not installed.", "espeak-ng-data",
                "Install the package espeak-ng-data.");
  }
  if (exitCode == exitNoVoice) {
    return fail(ErrorKind::NotFound, "espeak-ng does not know this voice.", request.voice,
                "Install the package espeak-ng-data.");
  }
  return fail(ErrorKind::Internal, "espeak-ng stopped while it spoke a text.", request.text, "Try again.");
}

}  // namespace

Result<std::vector<RawSpeech>> speakInChild(std::span<const SpeechRequest> requests, Progress& progress) {
  int ends[2] = {-1, -1};
  pid_t process = -1;
  {
    // A child made between pipe() and close() by another thread would keep the writing end open, and the reader
    // waiting.
    static std::mutex forking;
    const std::scoped_lock lock(forking);
    if (::pipe(ends) != 0) {
      return fail(ErrorKind::System, "No pipe to espeak-ng could be made.", std::strerror(errno),
                  "Close other programs.");
    }
    process = ::fork();
    if (process == 0) {
      ::close(ends[0]);
      runChild(requests, ends[1]);
    }
    ::close(ends[1]);
  }
  if (process < 0) {
    ::close(ends[0]);
    return fail(ErrorKind::System, "espeak-ng could not be started.", std::strerror(errno), "Close other programs.");
  }
  Child child(process, ends[0]);
  std::vector<RawSpeech> speeches;
  for (const SpeechRequest& request : requests) {
    RawSpeech speech;
    const ReadEnd end = readSpeech(child.pipe(), speech, progress);
    if (end == ReadEnd::Cancelled) return cancelled();
    if (end == ReadEnd::Short) return childError(child.wait(), request);
    speeches.push_back(std::move(speech));
  }
  return speeches;
}

}  // namespace hrlf
