#include "app/cli/console.h"

#include <fmt/format.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <mutex>

namespace hrlf::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int signal) {
  interrupted = 1;
  std::signal(signal, SIG_DFL);
}

std::mutex& consoleMutex() {
  static std::mutex mutex;
  return mutex;
}

}  // namespace

ConsoleProgress::ConsoleProgress() : isTerminal_(::isatty(STDERR_FILENO) != 0) {
  std::signal(SIGINT, onInterrupt);
  std::signal(SIGTERM, onInterrupt);
}

ConsoleProgress::~ConsoleProgress() {
  const std::lock_guard lock(consoleMutex());
  finishLine();
}

void ConsoleProgress::finishLine() {
  if (lineIsOpen_) fmt::print(stderr, "\n");
  lineIsOpen_ = false;
}

void ConsoleProgress::update(double fraction, std::string_view stage) {
  const std::lock_guard lock(consoleMutex());
  const auto now = std::chrono::steady_clock::now();
  const bool newStage = stage != stage_;
  if (!newStage && (!isTerminal_ || now - shown_ < std::chrono::milliseconds(100))) return;
  shown_ = now;
  stage_ = stage;
  if (!isTerminal_) {
    fmt::print(stderr, "{:3.0f} %  {}\n", fraction * 100, stage);
    return;
  }
  const double elapsed = std::chrono::duration<double>(now - started_).count();
  const std::string remaining =
      fraction > 0.02 && elapsed > 2 ? fmt::format(", {:.0f} s left", elapsed / fraction * (1 - fraction)) : "";
  fmt::print(stderr, "\r\033[K{:3.0f} %  {}{}", fraction * 100, stage, remaining);
  std::fflush(stderr);
  lineIsOpen_ = true;
}

bool ConsoleProgress::isCancelled() const { return interrupted != 0 || Progress::isCancelled(); }

void say(std::string_view line) {
  const std::lock_guard lock(consoleMutex());
  fmt::print(stderr, "{}\n", line);
}

void sayWarnings(const std::vector<Warning>& warnings) {
  for (const Warning& warning : warnings)
    say(fmt::format("note: {}{}", warning.what, warning.where.empty() ? "" : " [" + warning.where + "]"));
}

}  // namespace hrlf::cli
