// The readers by name; for the registry in dataset_reader.cpp.
#pragma once

#include "core/data/dataset_reader.h"

#include <memory>

namespace hrlf {

/// Pickles as readMmsaDataset() describes them; MulT's with one number a label are among them.
[[nodiscard]] std::unique_ptr<DatasetReader> makeMmsaReader();

/// MulT's IEMOCAP pickles: as MMSA's, with `labels` (N, E, 2): for each of E emotions a pair of which the larger tells
/// whether it is set (second) or not (first). The class is the emotion that is set; utterances with none or several
/// are left out and counted in a warning. Four emotions are taken for MulT's neutral, happy, sad, angry.
[[nodiscard]] std::unique_ptr<DatasetReader> makeEmotionReader();

/// MISA's and MAG-BERT's pickles: {train, dev, test} with a list of ((words, visual, acoustic, ...), label, segment,
/// ...) each. Words are a vector each, or indices into a table (V, D) under the top-level key "embedding",
/// "embeddings", "pretrained_emb" or "word_emb", or texts that "word2id" turns into such indices. The first number of a
/// label counts.
[[nodiscard]] std::unique_ptr<DatasetReader> makeTupleReader();

/// numpy.savez() of MMSA's keys with the split before them: train_text, train/text or train.text; or one dict a split.
[[nodiscard]] std::unique_ptr<DatasetReader> makeNpzReader();

/// HDF5 with groups train, valid, test of MMSA's keys.
[[nodiscard]] std::unique_ptr<DatasetReader> makeHdf5Reader();

}  // namespace hrlf
