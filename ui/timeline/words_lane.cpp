#include "ui/timeline/words_lane.h"

#include "ui/plots/time_scale.h"
#include "ui/theme/palette.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace hrlf::ui {
namespace {

struct WordsLaneText {
  Q_DECLARE_TR_FUNCTIONS(hrlf::ui::WordsLane)
};

}  // namespace

void paintWordsLane(QPainter& painter, const LaneView& view, const ClipFeatures& clip, const LaneContent& lane) {
  paintLaneGround(painter, view, Modality::Language);
  const std::vector<Word>& words = clip.transcript.words;
  const QColor color = modalityColor(Modality::Language, view.palette);
  const QColor base = view.palette.color(QPalette::Active, QPalette::Base);
  const QFontMetricsF metrics(view.small);
  const double pad = metrics.averageCharWidth() * 0.5;
  painter.save();
  painter.setClipRect(view.area);
  const auto first = std::partition_point(words.begin(), words.end(),
                                          [&view](const Word& word) { return word.end <= view.axis.from(); });
  double paintedTo = view.area.left() - 1;
  for (auto word = first; word != words.end() && word->start < view.axis.to(); ++word) {
    const double from = view.axis.xOf(word->start);
    const double to = std::max(view.axis.xOf(word->end), from + 1);
    if (to - paintedTo < 0.5) continue;  // within a column that is painted already
    paintedTo = to;
    const QRectF block(from, view.area.top() + 2, std::max(to - from - 1, 1.0), view.area.height() - 4);
    painter.fillRect(block, mixed(base, color, 0.22));
    if (block.width() > 3) painter.fillRect(QRectF(block.left(), block.top(), 1.5, block.height()), color);
  }
  paintMissing(painter, view, lane);
  painter.setFont(view.small);
  painter.setPen(view.palette.color(QPalette::Active, QPalette::Text));
  for (auto word = first; word != words.end() && word->start < view.axis.to(); ++word) {
    const double from = std::max(view.axis.xOf(word->start), view.area.left()) + pad + 1.5;
    const double room = view.axis.xOf(word->end) - 1 - pad / 2 - from;
    if (room < metrics.averageCharWidth() * 1.5) continue;
    const QString text = metrics.elidedText(QString::fromStdString(word->text), Qt::ElideRight, room);
    // A letter or two before an ellipsis say nothing.
    constexpr int leastLetters = 3;
    if (text.size() <= leastLetters && text != QString::fromStdString(word->text)) continue;
    painter.drawText(QRectF(from, view.area.top(), room, view.area.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
  }
  painter.restore();
  if (words.empty()) paintLaneNote(painter, view, WordsLaneText::tr("No words in this clip"));
}

const Word* wordAt(const Transcript& transcript, double time) {
  const auto after = std::partition_point(transcript.words.begin(), transcript.words.end(),
                                          [time](const Word& word) { return word.start <= time; });
  if (after == transcript.words.begin()) return nullptr;
  const Word& word = *(after - 1);
  return time < word.end ? &word : nullptr;
}

std::optional<WordEdge> wordEdgeAt(const LaneView& view, const ClipFeatures& clip, double x) {
  if (x < view.area.left() || x > view.area.right()) return std::nullopt;
  const double reach = QFontMetricsF(view.small).averageCharWidth() * 0.6;
  const auto isWide = [&](const Word& word) { return view.axis.xOf(word.end) - view.axis.xOf(word.start) > 5 * reach; };
  const std::vector<Word>& words = clip.transcript.words;
  const double latest = view.axis.timeAt(x + reach);
  // The first word that reaches to the left of the pointer's surroundings, and those up to their right.
  auto word = std::partition_point(words.begin(), words.end(),
                                   [&](const Word& one) { return view.axis.xOf(one.end) < x - reach; });
  std::optional<double> nearest;
  for (; word != words.end() && word->start <= latest; ++word) {
    if (!isWide(*word)) continue;
    for (const double time : {word->start, word->end}) {
      const double distance = std::abs(view.axis.xOf(time) - x);
      if (distance > reach || !view.axis.isVisible(time)) continue;
      if (!nearest || distance < std::abs(view.axis.xOf(*nearest) - x)) nearest = time;
    }
  }
  return nearest ? edgeAt(words, *nearest, clip.media.duration) : std::nullopt;
}

QString describeWord(const ClipFeatures& clip, double time) {
  const Word* word = wordAt(clip.transcript, time);
  if (word == nullptr) return {};
  QString text = WordsLaneText::tr("“%1”  %2 – %3")
                     .arg(QString::fromStdString(word->text), timeText(word->start, 0.01), timeText(word->end, 0.01));
  if (clip.transcript.source == TranscriptSource::Aligned)
    text +=
        u'\n' +
        WordsLaneText::tr("Time found in the sound, certainty %1").arg(QLocale().toString(word->confidence, 'f', 2));
  if (word->isHeard)
    text += u'\n' + WordsLaneText::tr("Recognised, confidence %1").arg(QLocale().toString(word->confidence, 'f', 2));
  return text;
}

}  // namespace hrlf::ui
