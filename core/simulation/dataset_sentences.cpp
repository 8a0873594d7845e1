#include "core/base/atomic_file.h"
#include "core/data/mmsa_dataset.h"
#include "core/simulation/corpus.h"

namespace hrlf {

Result<std::vector<LabelledSentence>> sentencesOfDataset(const std::filesystem::path& pickle, Progress& progress) {
  const Result<Dataset> dataset = readMmsaDataset(pickle, progress);
  if (!dataset) return tl::unexpected(dataset.error());
  if (dataset->task != Task::Regression) {
    return fail(ErrorKind::BadInput, "The data set has no sentiment intensities (regression_labels).", pathText(pickle),
                "Choose a data set with regression_labels, such as CMU-MOSI.");
  }
  std::vector<LabelledSentence> sentences;
  for (const Split split : {Split::Train, Split::Valid}) {
    for (const Utterance& utterance : dataset->split(split)) {
      if (!utterance.text.empty()) sentences.push_back({utterance.text, utterance.label, split});
    }
  }
  if (sentences.empty()) {
    return fail(ErrorKind::BadInput, "The data set has no transcripts (raw_text) in train or valid.", pathText(pickle),
                "Choose a data set with raw_text.");
  }
  return sentences;
}

}  // namespace hrlf
