#include "ui/transcript/words_model.h"

#include <QLocale>
#include <QUndoCommand>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace hrlf::ui {
namespace {

constexpr int decimals = 2;

double durationOf(const ClipFeatures& clip) {
  double duration = clip.media.duration;
  for (const FeatureTrack& track : clip.tracks)
    if (!track.end.empty()) duration = std::max(duration, track.end.back());
  return duration;
}

}  // namespace

class WordsModel::Splice : public QUndoCommand {
 public:
  Splice(WordsModel* model, int first, std::vector<Word> before, std::vector<Word> after, const QString& text)
      : QUndoCommand(text), model_(model), first_(first), before_(std::move(before)), after_(std::move(after)) {
    const std::size_t end = static_cast<std::size_t>(first) + before_.size();
    if (first > 0) left_ = model->words_[static_cast<std::size_t>(first) - 1];
    if (end < model->words_.size()) right_ = model->words_[end];
  }
  void redo() override { replace(before_, after_); }
  void undo() override { replace(after_, before_); }

 private:
  void replace(const std::vector<Word>& from, const std::vector<Word>& to) {
    if (!model_) return;
    // Where the clip was read again with other words there is nothing left to be undone or redone.
    if (!stands(from)) return setObsolete(true);
    model_->splice(first_, static_cast<int>(from.size()), to);
    emit model_->edited();
  }
  /// Whether these words are there, between those that were beside them.
  [[nodiscard]] bool stands(const std::vector<Word>& words) const {
    const std::vector<Word>& all = model_->words_;
    const auto first = static_cast<std::size_t>(first_);
    if (first > all.size() || words.size() > all.size() - first) return false;
    const std::size_t end = first + words.size();
    const auto isBeside = [&all](bool exists, std::size_t at, const std::optional<Word>& known) {
      return exists == known.has_value() && (!exists || all[at] == *known);
    };
    return std::equal(words.begin(), words.end(), all.begin() + first_) && isBeside(first > 0, first - 1, left_) &&
           isBeside(end < all.size(), end, right_);
  }
  QPointer<WordsModel> model_;
  int first_;
  std::vector<Word> before_;
  std::vector<Word> after_;
  std::optional<Word> left_;
  std::optional<Word> right_;
};

namespace {

/// The confidence of a word that was not heard by the recogniser is that of its times.
void timesAreCertain(Word& word) {
  if (!word.isHeard) word.confidence = 1;
}

}  // namespace

WordsModel::WordsModel(QUndoStack* undo, QObject* parent) : QAbstractTableModel(parent), undo_(undo) {}

void WordsModel::setClip(std::shared_ptr<const ClipFeatures> clip) {
  clip_ = std::move(clip);
  duration_ = clip_ ? durationOf(*clip_) : 0;
  const std::vector<Word> none;
  const std::vector<Word>& words = clip_ ? clip_->transcript.words : none;
  if (words_ == words) {
    // Only what the table knows of them is new.
    if (!words_.empty()) emit dataChanged(index(0, Certainty), index(rowCount() - 1, Certainty));
    return;
  }
  beginResetModel();
  words_ = words;
  endResetModel();
}

int WordsModel::rowAt(double time) const {
  const auto after =
      std::partition_point(words_.begin(), words_.end(), [time](const Word& w) { return w.start <= time; });
  if (after == words_.begin() || (after - 1)->end <= time) return -1;
  return static_cast<int>(after - words_.begin()) - 1;
}

double WordsModel::floorOf(int row) const { return row > 0 ? words_[static_cast<std::size_t>(row) - 1].end : 0; }

double WordsModel::ceilingOf(int row) const {
  const auto next = static_cast<std::size_t>(row) + 1;
  return next < words_.size() ? words_[next].start : duration_;
}

int WordsModel::insertAfter(int row) {
  constexpr double usual = 0.3;
  const double from = row >= 0 ? words_[static_cast<std::size_t>(row)].end : 0;
  const double to = ceilingOf(row);
  Word word{tr("word").toStdString(), from, std::min(from + usual, to), 1.0};
  if (to - from >= shortest) {
    change(row + 1, 0, {std::move(word)}, tr("Insert a word"));
    return row + 1;
  }
  if (row < 0 || from - words_[static_cast<std::size_t>(row)].start < 2 * shortest) {
    emit refused(tr("There is no time left for another word here. Move the words beside it first."));
    return -1;
  }
  Word before = words_[static_cast<std::size_t>(row)];
  const double middle = (before.start + before.end) / 2;
  word.start = middle;
  word.end = before.end;
  before.end = middle;
  change(row, 1, {std::move(before), std::move(word)}, tr("Insert a word"));
  return row + 1;
}

void WordsModel::remove(int first, int last) {
  if (first < 0 || last < first || last >= rowCount()) return;
  change(first, last - first + 1, {}, tr("Delete %n word(s)", nullptr, last - first + 1));
}

void WordsModel::split(int row) {
  if (row < 0 || row >= rowCount()) return;
  const Word& word = words_[static_cast<std::size_t>(row)];
  const QString text = QString::fromStdString(word.text);
  if (text.size() < 2 || word.end - word.start < 2 * shortest) {
    emit refused(tr("“%1” is too short to be split.").arg(text));
    return;
  }
  qsizetype at = text.indexOf(u' ');
  if (at <= 0) at = text.size() / 2;
  if (text[at].isLowSurrogate()) ++at;
  const double share = static_cast<double>(at) / static_cast<double>(text.size());
  const double time =
      std::clamp(word.start + share * (word.end - word.start), word.start + shortest, word.end - shortest);
  const Word left{text.left(at).trimmed().toStdString(), word.start, time, word.confidence, word.isHeard};
  const Word right{text.mid(at).trimmed().toStdString(), time, word.end, word.confidence, word.isHeard};
  change(row, 1, {left, right}, tr("Split “%1”").arg(text));
}

void WordsModel::merge(int first, int last) {
  if (first < 0 || last <= first || last >= rowCount()) return;
  Word whole = words_[static_cast<std::size_t>(first)];
  for (int row = first + 1; row <= last; ++row) {
    const Word& word = words_[static_cast<std::size_t>(row)];
    whole.text += word.text;
    whole.end = word.end;
    whole.confidence = std::min(whole.confidence, word.confidence);
    whole.isHeard = whole.isHeard || word.isHeard;
  }
  const QString text = QString::fromStdString(whole.text);
  change(first, last - first + 1, {std::move(whole)}, tr("Merge to “%1”").arg(text));
}

void WordsModel::replaceAll(std::vector<Word> words, const QString& what) {
  change(0, rowCount(), std::move(words), what);
}

bool WordsModel::setTimes(int row, double start, double end) {
  if (row < 0 || row >= rowCount()) return false;
  Word word = words_[static_cast<std::size_t>(row)];
  // Written so that times that are not numbers fail too. A hundredth that the display cut off is forgiven.
  constexpr double forgiven = 0.006;
  if (start < floorOf(row) && start > floorOf(row) - forgiven) start = floorOf(row);
  if (end > ceilingOf(row) && end < ceilingOf(row) + forgiven) end = ceilingOf(row);
  if (!(start >= floorOf(row) && end <= ceilingOf(row) && end - start >= shortest)) {
    const QLocale locale;
    emit refused(tr("“%1” must lie between %2 s and %3 s and take at least %4 s.")
                     .arg(QString::fromStdString(word.text), locale.toString(floorOf(row), 'f', decimals),
                          locale.toString(ceilingOf(row), 'f', decimals), locale.toString(shortest, 'f', decimals)));
    return false;
  }
  if (start == word.start && end == word.end) return true;
  word.start = start;
  word.end = end;
  timesAreCertain(word);
  change(row, 1, {word}, tr("Move “%1”").arg(QString::fromStdString(word.text)));
  return true;
}

void WordsModel::moveEdge(double from, double to) {
  const auto edge = edgeAt(words_, from, duration_);
  if (!edge || !std::isfinite(to)) return emit refused(tr("The words have changed meanwhile. Move the edge again."));
  const double time = std::clamp(to, edge->room.start, edge->room.end);
  if (time == edge->time) return;
  std::vector<Word> moved;
  const int first = edge->ending >= 0 ? edge->ending : edge->beginning;
  if (edge->ending >= 0) {
    moved.push_back(words_[static_cast<std::size_t>(edge->ending)]);
    moved.back().end = time;
  }
  if (edge->beginning >= 0) {
    moved.push_back(words_[static_cast<std::size_t>(edge->beginning)]);
    moved.back().start = time;
  }
  std::ranges::for_each(moved, timesAreCertain);
  const QString text = QString::fromStdString(moved.back().text);
  change(first, static_cast<int>(moved.size()), moved, tr("Move “%1”").arg(text));
}

void WordsModel::change(int first, int removed, std::vector<Word> inserted, const QString& what) {
  const auto begin = words_.begin() + first;
  undo_->push(new Splice(this, first, {begin, begin + removed}, std::move(inserted), what));
}

void WordsModel::splice(int first, int removed, const std::vector<Word>& inserted) {
  const int added = static_cast<int>(inserted.size());
  const int kept = std::min(removed, added);
  std::copy_n(inserted.begin(), kept, words_.begin() + first);
  if (kept > 0) emit dataChanged(index(first, 0), index(first + kept - 1, ColumnCount - 1));
  if (removed > kept) {
    beginRemoveRows({}, first + kept, first + removed - 1);
    words_.erase(words_.begin() + first + kept, words_.begin() + first + removed);
    endRemoveRows();
  } else if (added > kept) {
    beginInsertRows({}, first + kept, first + added - 1);
    words_.insert(words_.begin() + first + kept, inserted.begin() + kept, inserted.end());
    endInsertRows();
  }
}

int WordsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(words_.size());
}

int WordsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int{ColumnCount}; }

MissingReason WordsModel::reasonOf(int row) const {
  const auto at = static_cast<std::size_t>(row);
  if (!clip_ || at >= clip_->transcript.words.size() || clip_->transcript.words[at].text != words_[at].text ||
      at >= clip_->tracks[Modality::Language].reason.size())
    return MissingReason::None;
  return clip_->tracks[Modality::Language].reason[at];
}

QString WordsModel::certainty(int row) const {
  switch (reasonOf(row)) {
    case MissingReason::NoVector:
      return tr("no word vector");
    case MissingReason::NotRecognised:
      return tr("too doubtful");
    default:
      return QLocale().toString(words_[static_cast<std::size_t>(row)].confidence, 'f', decimals);
  }
}

QVariant WordsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Word& word = words_[static_cast<std::size_t>(index.row())];
  const bool isTime = index.column() == Start || index.column() == End;
  if (role == Qt::TextAlignmentRole && isTime) return int{Qt::AlignRight | Qt::AlignVCenter};
  if (role == Qt::ToolTipRole && index.column() == Certainty) {
    switch (reasonOf(index.row())) {
      case MissingReason::NoVector:
        return tr("The word table has no vector for this word, so the model takes it as missing.");
      case MissingReason::NotRecognised:
        return tr(
            "The recogniser is not sure of this word, so the model takes it as missing. Correct it or confirm it "
            "by editing.");
      default:
        return tr("How sure the recogniser or the alignment is; 1 for what a person wrote.");
    }
  }
  if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
  switch (index.column()) {
    case Start:
      return QLocale().toString(word.start, 'f', decimals);
    case End:
      return QLocale().toString(word.end, 'f', decimals);
    case Text:
      return QString::fromStdString(word.text);
    default:
      return certainty(index.row());
  }
}

QVariant WordsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::DisplayRole) return {};
  if (orientation == Qt::Vertical) return section + 1;
  switch (section) {
    case Start:
      return tr("Start (s)");
    case End:
      return tr("End (s)");
    case Text:
      return tr("Word");
    default:
      return tr("Certainty");
  }
}

Qt::ItemFlags WordsModel::flags(const QModelIndex& index) const {
  const auto usual = QAbstractTableModel::flags(index);
  return index.isValid() && index.column() != Certainty ? usual | Qt::ItemIsEditable : usual;
}

bool WordsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !index.isValid()) return false;
  const Word& word = words_[static_cast<std::size_t>(index.row())];
  if (index.column() == Text) {
    const QString text = value.toString().simplified();
    if (text.isEmpty()) {
      emit refused(tr("A word cannot be empty. Delete its row instead."));
      return false;
    }
    Word other{text.toStdString(), word.start, word.end, 1.0};
    if (other != word) change(index.row(), 1, {std::move(other)}, tr("Write “%1”").arg(text));
    return true;
  }
  if (index.column() != Start && index.column() != End) return false;
  bool isNumber = false;
  double time = QLocale().toDouble(value.toString(), &isNumber);
  if (!isNumber) time = QLocale::c().toDouble(value.toString(), &isNumber);
  if (!isNumber) {
    emit refused(tr("“%1” is no time in seconds.").arg(value.toString()));
    return false;
  }
  // What was shown and is left as it is must not round the time.
  if (data(index, Qt::DisplayRole).toString() == value.toString()) return true;
  return index.column() == Start ? setTimes(index.row(), time, word.end) : setTimes(index.row(), word.start, time);
}

}  // namespace hrlf::ui
