// The terminal: progress on standard error, Ctrl+C as cancel.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf::cli {

/// One line on standard error, rewritten in place on a terminal, a line a stage otherwise; with remaining time.
/// The first Ctrl+C (or SIGTERM) cancels the running work cleanly, the second ends the program.
class ConsoleProgress final : public Progress {
 public:
  ConsoleProgress();
  ~ConsoleProgress() override;
  void update(double fraction, std::string_view stage) override;
  [[nodiscard]] bool isCancelled() const override;

 private:
  void finishLine();

  bool isTerminal_;
  bool lineIsOpen_ = false;
  std::string stage_;
  std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
  std::chrono::steady_clock::time_point shown_{};
};

/// A finding or result for the person at the terminal, on standard error.
void say(std::string_view line);

/// What a reader found odd or guessed, a line each.
void sayWarnings(const std::vector<Warning>& warnings);

}  // namespace hrlf::cli
