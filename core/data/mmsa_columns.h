// Keys of a split that hold one small thing an utterance: labels, lengths, flags, words, ids.
#pragma once

#include "core/base/error.h"
#include "core/data/pickle_value.h"

#include <cstddef>
#include <string>
#include <vector>

namespace hrlf {

/// How much may be copied out of a file. Values of a pickle can be shared, so that a small file may stand for an
/// endless data set; a reader spends what the file's size allows, and then stops.
class ReadBudget {
 public:
  explicit ReadBudget(std::size_t fileBytes) : left_(8 * fileBytes + 1'000'000) {}
  [[nodiscard]] Result<void> spend(std::size_t amount, const std::string& where) {
    if (amount > left_) return fail(ErrorKind::BadInput, "The file unpacks to far more than it holds.", where);
    left_ -= amount;
    return {};
  }

 private:
  std::size_t left_;
};

/// One number an utterance, from an array of N, (N,1) or (N,1,1) or from a list of numbers or one-element arrays.
[[nodiscard]] Result<std::vector<double>> readNumbers(const PickleValue& value, const std::string& where);

/// The texts of each utterance, from arrays or lists of strings (one part each) or of rows such as [video, start, end].
[[nodiscard]] Result<std::vector<std::vector<std::string>>> readTexts(const PickleValue& value, ReadBudget& budget,
                                                                      const std::string& where);

}  // namespace hrlf
