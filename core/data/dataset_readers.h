// The readers by name; for the registry in dataset_reader.cpp.
#pragma once

#include "core/data/dataset_reader.h"
#include "core/data/mmsa_tree.h"

#include <memory>

namespace hrlf {

/// What a source says of the values in it; of those of its pickle, if it has one, the size and the pages too.
[[nodiscard]] TreeOrigin originOf(const DatasetSource& source);

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

/// The CMU-MultimodalSDK's computational sequences (.csd, HDF5): word vectors, audio, vision and labels, and the words
/// if given, from one file or several. Audio and vision are averaged over the words that they overlap, and the words of
/// a labelled segment make an utterance "video[i]", as the SDK's align() does with numpy.average. Rows with a NaN or an
/// infinity are left out of the means; a word without a row left is a missing frame, a video that a sequence does not
/// hold a missing modality. Splits come from DatasetSource::splitFile(), else from SplitList::ofVideos().
[[nodiscard]] std::unique_ptr<DatasetReader> makeCsdReader();

/// HDF5 with groups train, valid, test of MMSA's keys.
[[nodiscard]] std::unique_ptr<DatasetReader> makeHdf5Reader();

}  // namespace hrlf
