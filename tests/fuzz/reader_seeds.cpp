// `reader_seeds FOLDER`: valid files of every layout, a folder a reader, for the fuzzer to start from.
#include "tests/core/data/csd_building.h"
#include "tests/core/data/npz_building.h"
#include "tests/core/data/pickle_building.h"
#include "tests/fuzz/file_parts.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

using namespace hrlf;
using namespace hrlf::test;
using std::string_literals::operator""s;

namespace {

Dict mmsaSplit() {
  return Dict{{{"raw_text", texts({"good", "bad film"})},
               {"id", texts({"a$_$1", "b$_$2"})},
               {"text", floats({2, 3, 2}, {1, 2, 3, 4, 0, 0, 5, 6, 7, 8, 9, 10})},
               {"text_bert", integers({2, 3, 3}, {101, 7, 102, 1, 1, 0, 0, 0, 0, 101, 102, 0, 1, 0, 0, 0, 0, 0})},
               {"audio", floats({2, 4, 1}, {1, 2, 9, 4, 5, 6, 7, 8})},
               {"audio_lengths", integers({2}, {3, 4})},
               {"vision", list({floats({2, 1}, {1, 2}), list({list({number(1)}), list({number(2)})})})},
               {"vision_missing", integers({2}, {0, 1})},
               {"regression_labels", floats({2, 1}, {1.5F, -3})},
               {"regression_labels_T", floats({2}, {1, -1})},
               {"classification_labels", integers({2}, {2, 0})},
               {"annotations", texts({"Positive", "Negative"})}}};
}

std::string bytesOf(const Write& value) {
  PickleWriter writer;
  value(writer);
  return writer.finish();
}

Dict emotionSplit() {
  return Dict{{{"text", floats({2, 2, 1}, {1, 2, 3, 4})},
               {"audio", floats({2, 2, 1}, {1, 2, 3, 4})},
               {"vision", floats({2, 2, 1}, {1, 2, 3, 4})},
               {"labels", floats({2, 4, 2}, {1, 0, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0})}}};
}

Write tupleSample(const Write& words) {
  return list({list({words, floats({2, 1}, {8, 9}), floats({2, 3}, {1, 2, 3, 4, 5, 6}), texts({"a", "film"})}),
               floats({1, 1}, {1.5F}), [](PickleWriter& writer) { writer.text("a[0]"); }});
}

std::string npzArchive(bool compress) {
  const std::vector<Member> members{{"train_text.npy", npy("<f4", "(1, 2, 2)", floatBytes({1, 2, 3, 4}))},
                                    {"train_audio.npy", npy("<f4", "(1, 2, 1)", floatBytes({5, 6}))},
                                    {"train_vision.npy", npy("<f4", "(1, 2, 2)", floatBytes({7, 8, 9, 10}), true)},
                                    {"train_regression_labels.npy", npy("<f4", "(1,)", floatBytes({-2}))},
                                    {"train_id.npy", npy("<U2", "(1,)", "a\0\0\0b\0\0\0"s)},
                                    {"valid.npy", npy("|O", "()", bytesOf(mmsaSplit()))}};
  return zip(members, compress);
}

std::string fileBytes(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string hdf5File(const Files& files, Storage storage) {
  {
    const Hdf5Fixture file(files.file("data.h5"));
    file.group("train");
    file.floats("train/text", {1, 2, 2}, {1, 2, 3, 4}, storage);
    file.floats("train/audio", {1, 2, 1}, {5, 6}, storage);
    file.floats("train/vision", {1, 2, 1}, {7, 8}, storage);
    file.floats("train/regression_labels", {1}, {-2}, storage);
    file.text("train/id", "a[0]");
    file.bytes("train/raw_text", {1}, {"fine"});
  }
  return fileBytes(files.file("data.h5"));
}

std::string csdFile(const Files& files, const std::vector<std::pair<std::string, std::vector<CsdEntry>>>& sequences) {
  {
    const Hdf5Fixture file(files.file("data.csd"));
    for (const auto& [root, entries] : sequences) writeSequence(file, root, entries, "[\"F0\"]", Storage::Contiguous);
  }
  return fileBytes(files.file("data.csd"));
}

void writeSeed(const std::filesystem::path& folder, const std::string& name, const std::string& bytes) {
  std::filesystem::create_directories(folder);
  std::ofstream(folder / name, std::ios::binary) << bytes;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "Say where to write the seeds.\n");
    return 1;
  }
  const std::filesystem::path folder = argv[1];
  writeSeed(folder / "mmsa", "regression", bytesOf(Dict{{{"train", mmsaSplit()}, {"dev", mmsaSplit()}}}));
  writeSeed(folder / "mmsa", "classes", bytesOf(Dict{{{"test", mmsaSplit().without("regression_labels")}}}));
  writeSeed(folder / "emotion", "iemocap", bytesOf(Dict{{{"train", emotionSplit()}, {"test", emotionSplit()}}}));
  writeSeed(folder / "tuple", "vectors", bytesOf(Dict{{{"train", list({tupleSample(floats({2, 2}, {1, 2, 3, 4}))})}}}));
  writeSeed(folder / "tuple", "indices",
            bytesOf(Dict{{{"train", list({tupleSample(integers({2}, {0, 1})), tupleSample(texts({"a", "film"}))})},
                          {"embedding", floats({2, 2}, {1, 2, 3, 4})},
                          {"word2id", Dict{{{"a", number(0)}, {"film", number(1)}}}}}}));
  writeSeed(folder / "npz", "stored", npzArchive(false));
  writeSeed(folder / "npz", "compressed", npzArchive(true));
  const Files files;
  writeSeed(folder / "hdf5", "contiguous", hdf5File(files, Storage::Contiguous));
  writeSeed(folder / "hdf5", "packed", hdf5File(files, Storage::Packed));
  const std::vector<std::pair<std::string, std::vector<CsdEntry>>> sequences{
      {"All Labels", {{"a", {0, 2, 2, 3}, {1, 2}, {}}, {"b", {0, 1}, {-1}, {}}}},
      {"glove_vectors", {{"a", {0, 1, 1, 2, 2, 3}, {1, 2, 3, 4, 5, 6}, {}}, {"b", {0, 1}, {1, 2}, {}}}},
      {"COVAREP", {{"a", {1, 2, 0, 1}, {1, 2}, {}}}},
      {"OpenFace_2", {{"a", {0, 3}, {1, 2}, {}}, {"b", {0, 1}, {3, 4}, {}}}},
      {"words", {{"a", {0, 1, 1, 2, 2, 3}, {}, {"good", "sp", "film"}}}}};
  writeSeed(folder / "csd", "together", csdFile(files, sequences));
  std::vector<std::string> apart;
  for (const auto& sequence : sequences) apart.push_back(csdFile(files, {sequence}));
  writeSeed(folder / "csd", "apart", joinedParts(apart));
  writeSeed(folder / "transcript", "srt", "1\n00:00:01,000 --> 00:00:02,500\nHello <i>there</i>\n");
  writeSeed(folder / "transcript", "vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHello<00:01.400> there\n");
  writeSeed(
      folder / "transcript", "whisper",
      R"({"segments":[{"start":0,"end":1.5,"text":" Hi","words":[{"word":" Hi","start":0.2,"end":0.5,"score":0.7}]}]})");
  writeSeed(folder / "transcript", "whisper_cpp",
            R"({"transcription":[{"offsets":{"from":250,"to":1000},"text":" Well","tokens":[{"text":" Well",)"
            R"("offsets":{"from":250,"to":1000},"p":0.5}]}]})");
  writeSeed(folder / "transcript", "ctm", "talk 1 0.50 0.25 hello 0.50\ntalk 1 * * <ALT_BEGIN>\n");
  writeSeed(folder / "transcript", "text_grid",
            "File type = \"ooTextFile\"\nObject class = "
            "\"TextGrid\"\n0\n2\n<exists>\n1\n\"IntervalTier\"\n\"words\"\n0\n2\n1\n0\n"
            "1\n\"so\"\n");
  writeSeed(
      folder / "transcript", "elan",
      "<ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"t1\" TIME_VALUE=\"0\"/><TIME_SLOT "
      "TIME_SLOT_ID=\"t2\" "
      "TIME_VALUE=\"9\"/></TIME_ORDER><TIER TIER_ID=\"words\"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"a\" "
      "TIME_SLOT_REF1=\"t1\" "
      "TIME_SLOT_REF2=\"t2\"><ANNOTATION_VALUE>hi</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>"
      "<ANNOTATION><REF_ANNOTATION ANNOTATION_ID=\"b\" "
      "ANNOTATION_REF=\"a\"/></ANNOTATION></TIER></ANNOTATION_DOCUMENT>");
  writeSeed(folder / "transcript", "grid", "0 12250 sil\n12250 19250 set\n");
  writeSeed(folder / "transcript", "plain", "Anna: It was 5:30, [laughs] fine.\n");
  return 0;
}
