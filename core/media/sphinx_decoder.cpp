#include "core/media/sphinx_decoder.h"

#include "core/media/sphinx_library.h"

#include <algorithm>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace hrlf {

namespace {

// "<s>", "<sil>", "[NOISE]", "++UH++": no words.
bool isFiller(std::string_view word) {
  return word.empty() || word.front() == '<' || word.front() == '[' || word.front() == '+';
}

// "word(2)" is the second pronunciation of "word".
std::string spelling(std::string_view word) {
  if (word.ends_with(')')) word = word.substr(0, word.rfind('('));
  return std::string(word);
}

}  // namespace

struct SphinxDecoder::Private {
  sphinx::Decoder decoder;
  sphinx::CepstralMean mean = sphinx::cepstralMean(decoder.get());  // of the new decoder
  bool isInUtterance = false;                                       // a cancelled clip leaves one open
  bool hasFailed = false;                                           // then the next clip gets a new one

  bool note(bool isWell) {
    hasFailed = hasFailed || !isWell;
    return isWell;
  }
};

/// Decoders that nobody uses just now.
class SphinxDecoder::Shelf {
 public:
  static Shelf& one() {
    static Shelf shelf;
    return shelf;
  }
  std::unique_ptr<Private> take() {
    const std::lock_guard lock(mutex_);
    if (idle_.empty()) return nullptr;
    auto taken = std::move(idle_.back());
    idle_.pop_back();
    return taken;
  }
  void giveBack(std::unique_ptr<Private> decoder) {
    if (std::exchange(decoder->isInUtterance, false)) decoder->note(ps_end_utt(decoder->decoder.get()) >= 0);
    if (decoder->hasFailed) return;
    const std::lock_guard lock(mutex_);
    if (idle_.size() < most) idle_.push_back(std::move(decoder));
  }

 private:
  static constexpr std::size_t most = 2;  // 70 MB each
  std::mutex mutex_;
  std::vector<std::unique_ptr<Private>> idle_;
};

SphinxDecoder::SphinxDecoder(std::unique_ptr<Private> d) : d_(std::move(d)) {}
SphinxDecoder::SphinxDecoder(SphinxDecoder&&) noexcept = default;
SphinxDecoder::~SphinxDecoder() {
  if (d_) Shelf::one().giveBack(std::move(d_));
}

Result<SphinxDecoder> SphinxDecoder::create() {
  if (auto kept = Shelf::one().take()) {
    sphinx::setCepstralMean(kept->decoder.get(), kept->mean);
    return SphinxDecoder(std::move(kept));
  }
  auto decoder = sphinx::open(sphinx::Task::Recognise);
  if (!decoder) return tl::unexpected(decoder.error());
  return SphinxDecoder(std::make_unique<Private>(Private{std::move(*decoder)}));
}

// Without a new stream the frame numbers would go on from the utterance before.
bool SphinxDecoder::begin() {
  d_->isInUtterance = d_->note(ps_start_stream(d_->decoder.get()) == 0 && ps_start_utt(d_->decoder.get()) == 0);
  return d_->isInUtterance;
}

bool SphinxDecoder::feed(std::span<const std::int16_t> samples) {
  return d_->note(ps_process_raw(d_->decoder.get(), samples.data(), samples.size(), 0, 0) >= 0);
}

std::vector<Word> SphinxDecoder::end() {
  std::vector<Word> words;
  auto* decoder = d_->decoder.get();
  d_->isInUtterance = false;
  if (!d_->note(ps_end_utt(decoder) >= 0)) return words;
  for (ps_seg_t* segment = ps_seg_iter(decoder); segment != nullptr; segment = ps_seg_next(segment)) {
    const char* word = ps_seg_word(segment);
    if (word == nullptr || isFiller(word)) continue;
    int first = 0;
    int last = 0;
    ps_seg_frames(segment, &first, &last);
    std::int32_t acoustic = 0;
    std::int32_t language = 0;
    std::int32_t backOff = 0;
    const auto posterior = ps_seg_prob(segment, &acoustic, &language, &backOff);
    const double confidence = logmath_exp(ps_get_logmath(decoder), posterior);
    words.push_back({spelling(word), first * sphinx::frameSeconds, (last + 1) * sphinx::frameSeconds,
                     std::clamp(confidence, 0.0, 1.0)});
  }
  return words;
}

}  // namespace hrlf
