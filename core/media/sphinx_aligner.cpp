#include "core/media/sphinx_aligner.h"

#include "core/media/letter_to_sound.h"
#include "core/media/sphinx_library.h"
#include "core/media/spoken_form.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace hrlf {

namespace {

constexpr std::string_view stage = "Aligning the transcript";
constexpr std::string_view prefix = "hrlf-";  // of our names in the dictionary, which hide no word of English

}  // namespace

struct SphinxAligner::Private {
  sphinx::Decoder decoder;
  std::unordered_map<std::string, std::string> names;  ///< in the dictionary, of words and which of their kind

  /// Phones of a word of the dictionary; empty when it is not there.
  [[nodiscard]] std::string lookUp(const std::string& word) const {
    char* phones = ps_lookup_word(decoder.get(), word.c_str());
    if (phones == nullptr) return {};
    std::string found = phones;
    std::free(phones);
    return found;
  }

  /// All ways to say a word of one part; one way to say a compound.
  [[nodiscard]] std::vector<std::string> pronunciations(const std::string& word) const {
    const auto parts = spokenForm(word);
    if (parts.size() == 1) {
      std::vector<std::string> ways;
      for (std::string phones = lookUp(parts[0]); !phones.empty();) {
        ways.push_back(std::move(phones));
        phones = lookUp(parts[0] + "(" + std::to_string(ways.size() + 1) + ")");
      }
      if (!ways.empty()) return ways;
    }
    std::string all;
    for (const std::string& part : parts) {
      std::string phones = lookUp(part);
      // A possessive or a contraction that is not in the dictionary.
      if (phones.empty() && part.ends_with("'s")) {
        phones = lookUp(part.substr(0, part.size() - 2));
        if (!phones.empty()) phones += " Z";
      }
      if (phones.empty()) phones = lettersToSound(part);
      (all += all.empty() ? "" : " ") += phones;
    }
    // A sign that nobody can read out: the shortest sound there is.
    return {all.empty() ? "AH" : all};
  }

  /// The name of a word in the dictionary, which learns it on the way; empty when pocketsphinx refuses it.
  /// @param occurrence  the word's third in a path has another name than its second: that tells them apart
  [[nodiscard]] std::string nameOf(const std::string& word, int occurrence) {
    const std::string key = std::to_string(occurrence) + " " + word;
    if (const auto known = names.find(key); known != names.end()) return known->second;
    const std::string name = std::string(prefix) + std::to_string(names.size());
    std::size_t number = 0;
    for (const std::string& phones : pronunciations(word)) {
      const std::string entry = ++number == 1 ? name : name + "(" + std::to_string(number) + ")";
      if (ps_add_word(decoder.get(), entry.c_str(), phones.c_str(), 0) < 0 && number == 1) return {};
    }
    return names[key] = name;
  }
};

SphinxAligner::SphinxAligner(std::unique_ptr<Private> d) : d_(std::move(d)) {}
SphinxAligner::SphinxAligner(SphinxAligner&&) noexcept = default;
SphinxAligner& SphinxAligner::operator=(SphinxAligner&&) noexcept = default;
SphinxAligner::~SphinxAligner() = default;

Result<SphinxAligner> SphinxAligner::create() {
  auto decoder = sphinx::open(sphinx::Task::Align);
  if (!decoder) return tl::unexpected(decoder.error());
  auto d = std::make_unique<Private>();
  d->decoder = std::move(*decoder);
  return SphinxAligner(std::move(d));
}

Result<SphinxAligner::Spans> SphinxAligner::align(std::span<const float> samples, std::span<const std::string> words,
                                                  bool mayLeaveOut, Progress& progress) {
  if (words.empty() || samples.empty()) return Spans{};
  auto* decoder = d_->decoder.get();
  std::string grammar = "#JSGF V1.0;\ngrammar g;\npublic <g> =";
  std::unordered_map<std::string, int> occurrences;
  std::unordered_map<std::string, std::size_t> places;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string name = d_->nameOf(words[i], occurrences[words[i]]++);
    if (name.empty())
      return fail(ErrorKind::Internal, fmt::format("pocketsphinx does not take the word “{}”.", words[i]));
    places[name] = i;
    grammar += mayLeaveOut ? " [" + name + "]" : " " + name;
  }
  grammar += ";\n";
  // One name for all, so that the grammar before goes.
  if (!sphinx::setGrammar(decoder, "path", grammar))
    return fail(ErrorKind::Internal, "pocketsphinx does not take the grammar of the transcript.");
  if (ps_start_stream(decoder) != 0 || ps_start_utt(decoder) != 0)
    return fail(ErrorKind::Internal, "pocketsphinx cannot begin an utterance.");
  for (std::size_t at = 0; at < samples.size(); at += sphinx::chunk) {
    const auto part = sphinx::toIntegers(samples.subspan(at, std::min(sphinx::chunk, samples.size() - at)));
    const bool isTaken = ps_process_raw(decoder, part.data(), part.size(), 0, 0) >= 0;
    const bool isCancelled = progress.isCancelled();
    if (!isTaken || isCancelled) {
      ps_end_utt(decoder);
      if (isCancelled) return cancelled();
      return fail(ErrorKind::Internal, "pocketsphinx stopped in mid-utterance.");
    }
    progress.update(static_cast<double>(at) / static_cast<double>(samples.size()), stage);
  }
  Spans spans(words.size());
  std::size_t found = 0;
  if (ps_end_utt(decoder) < 0) return Spans{};
  for (ps_seg_t* segment = ps_seg_iter(decoder); segment != nullptr; segment = ps_seg_next(segment)) {
    const char* said = ps_seg_word(segment);
    if (said == nullptr || !std::string_view(said).starts_with(prefix)) continue;
    const std::string_view name(said);
    const auto place = places.find(std::string(name.substr(0, name.find('('))));
    if (place == places.end()) continue;
    int first = 0;
    int last = 0;
    ps_seg_frames(segment, &first, &last);
    spans[place->second] = TimeSpan{first * sphinx::frameSeconds, (last + 1) * sphinx::frameSeconds};
    ++found;
  }
  if (found == 0 || (!mayLeaveOut && found < words.size())) spans.clear();
  return spans;
}

}  // namespace hrlf
