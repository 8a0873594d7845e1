#include "ui/annotation/annotations_model.h"

#include "core/base/text.h"
#include "ui/plots/time_scale.h"

#include <QLocale>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace hrlf::ui {
namespace {

constexpr double shownStep = 0.01;  // seconds

QString shownTime(double seconds) { return timeText(seconds, shownStep); }

/// "1:05.2", or seconds as the person's language writes them.
std::optional<double> typedTime(const QString& text) {
  // As the cell shows it, which in German is "0:06,50".
  QString clock = text.trimmed();
  clock.replace(QLocale().decimalPoint(), QLatin1String("."));
  return parseClock(clock.toStdString());
}

}  // namespace

class AnnotationsModel::Change : public QUndoCommand {
 public:
  Change(AnnotationsModel* model, std::vector<Annotation> after, const QString& text)
      : QUndoCommand(text), model_(model), before_(model->annotations_), after_(std::move(after)) {}
  void redo() override { set(after_); }
  void undo() override { set(before_); }

 private:
  void set(const std::vector<Annotation>& annotations) {
    if (!model_) return;
    model_->replace(annotations);
    emit model_->edited();
  }
  QPointer<AnnotationsModel> model_;
  std::vector<Annotation> before_;
  std::vector<Annotation> after_;
};

AnnotationsModel::AnnotationsModel(QUndoStack* undo, QObject* parent) : QAbstractTableModel(parent), undo_(undo) {}

void AnnotationsModel::setAnnotations(std::vector<Annotation> annotations) {
  sortByTime(annotations);
  if (annotations == annotations_) return;
  beginResetModel();
  annotations_ = std::move(annotations);
  endResetModel();
}

Annotation AnnotationsModel::fitted(Annotation annotation) const {
  TimeSpan& span = annotation.span;
  span.start = std::clamp(span.start, 0.0, duration_);
  span.end = std::clamp(span.end, span.start, std::max(duration_, span.start));
  return annotation;
}

int AnnotationsModel::beyondClip(const std::vector<Annotation>& annotations) const {
  // A file rounds times.
  const double end = duration_ + shownStep / 2;
  return static_cast<int>(std::ranges::count_if(annotations, [end](const Annotation& a) { return a.span.end > end; }));
}

void AnnotationsModel::add(const Annotation& annotation) { addAll({annotation}, tr("Add a note")); }

void AnnotationsModel::addAll(const std::vector<Annotation>& annotations, const QString& what) {
  if (annotations.empty()) return;
  std::vector<Annotation> after = annotations_;
  for (const Annotation& annotation : annotations) after.push_back(fitted(annotation));
  change(std::move(after), what);
}

void AnnotationsModel::remove(const std::vector<int>& rows) {
  std::vector<Annotation> after;
  for (int row = 0; row < rowCount(); ++row)
    if (std::ranges::find(rows, row) == rows.end()) after.push_back(annotations_[static_cast<std::size_t>(row)]);
  const auto removed = static_cast<int>(annotations_.size() - after.size());
  if (removed > 0) change(std::move(after), tr("Delete %n note(s)", nullptr, removed));
}

int AnnotationsModel::rowOf(const Annotation& annotation) const {
  const auto found = std::find(annotations_.rbegin(), annotations_.rend(), annotation);
  return found == annotations_.rend() ? -1 : static_cast<int>(annotations_.rend() - found) - 1;
}

void AnnotationsModel::change(std::vector<Annotation> after, const QString& what) {
  sortByTime(after);
  undo_->push(new Change(this, std::move(after), what));
}

void AnnotationsModel::replace(const std::vector<Annotation>& annotations) {
  // Rows that stay keep their selection and editor: only what differs between the common head and tail is exchanged.
  const auto [headBefore, headAfter] =
      std::mismatch(annotations_.begin(), annotations_.end(), annotations.begin(), annotations.end());
  const auto [tailBefore, tailAfter] = std::mismatch(annotations_.rbegin(), std::make_reverse_iterator(headBefore),
                                                     annotations.rbegin(), std::make_reverse_iterator(headAfter));
  const auto first = static_cast<int>(headBefore - annotations_.begin());
  const auto removed = static_cast<int>(tailBefore.base() - headBefore);
  const auto added = static_cast<int>(tailAfter.base() - headAfter);
  if (removed == added) {
    if (added > 1 && moveWithin(first, first + added - 1, annotations)) return;
    std::copy(headAfter, tailAfter.base(), headBefore);
    if (added > 0) emit dataChanged(index(first, 0), index(first + added - 1, columns - 1));
    return;
  }
  if (removed > 0) {
    beginRemoveRows({}, first, first + removed - 1);
    annotations_.erase(headBefore, tailBefore.base());
    endRemoveRows();
  }
  if (added > 0) {
    beginInsertRows({}, first, first + added - 1);
    annotations_.insert(annotations_.begin() + first, headAfter, tailAfter.base());
    endInsertRows();
  }
}

bool AnnotationsModel::moveWithin(int first, int last, const std::vector<Annotation>& annotations) {
  const auto was = annotations_.begin() + first;
  const auto wasEnd = annotations_.begin() + last + 1;
  const auto is = annotations.begin() + first;
  const auto isEnd = annotations.begin() + last + 1;
  const bool isLater = std::equal(was + 1, wasEnd, is, isEnd - 1);
  if (!isLater && !std::equal(was, wasEnd - 1, is + 1, isEnd)) return false;
  const int to = isLater ? last : first;
  beginMoveRows({}, isLater ? first : last, isLater ? first : last, {}, isLater ? last + 1 : first);
  std::rotate(was, isLater ? was + 1 : wasEnd - 1, wasEnd);
  annotations_[static_cast<std::size_t>(to)] = annotations[static_cast<std::size_t>(to)];
  endMoveRows();
  emit dataChanged(index(to, 0), index(to, columns - 1));
  return true;
}

int AnnotationsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(annotations_.size());
}

int AnnotationsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int{columns}; }

QVariant AnnotationsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Annotation& annotation = annotations_[static_cast<std::size_t>(index.row())];
  const QString text = QString::fromStdString(annotation.text);
  const QString tags = QString::fromStdString(tagsText(annotation.tags));
  const bool isTime = index.column() == Start || index.column() == End;
  if (role == Qt::TextAlignmentRole && isTime) return int{Qt::AlignRight | Qt::AlignVCenter};
  if (role == searchRole) return QString(tags + u'\n' + text);
  if (role == Qt::ToolTipRole && !isTime) return index.column() == Text ? text : tags;
  if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
  switch (index.column()) {
    case Start:
      return shownTime(annotation.span.start);
    case End:
      return annotation.isPoint() ? QString() : shownTime(annotation.span.end);
    case Tags:
      return tags;
    default:
      return text;
  }
}

QVariant AnnotationsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::ToolTipRole) {
    switch (section) {
      case Start:
        return tr("When the note begins: m:ss, or seconds");
      case End:
        return tr("When it ends; empty for a note on a moment");
      case Tags:
        return tr("Keywords, with commas between them");
      default:
        return tr("What you saw");
    }
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Start:
      return tr("Time");
    case End:
      return tr("Till");
    case Tags:
      return tr("Tags");
    default:
      return tr("Note");
  }
}

Qt::ItemFlags AnnotationsModel::flags(const QModelIndex& index) const {
  const auto usual = QAbstractTableModel::flags(index);
  return index.isValid() ? usual | Qt::ItemIsEditable : usual;
}

bool AnnotationsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !index.isValid() || index.row() >= rowCount()) return false;
  const QString text = value.toString();
  // What was shown and is left as it is must not round the time.
  if (data(index, Qt::EditRole).toString() == text) {
    emit unchanged();
    return true;
  }
  if (index.column() == Start || index.column() == End) return setTime(index.row(), index.column() == Start, text);
  std::vector<Annotation> after = annotations_;
  Annotation& annotation = after[static_cast<std::size_t>(index.row())];
  if (index.column() == Tags)
    annotation.tags = parseTags(text.toStdString());
  else
    annotation.text = text.trimmed().toStdString();
  if (after != annotations_) change(std::move(after), index.column() == Tags ? tr("Tag a note") : tr("Write a note"));
  return true;
}

bool AnnotationsModel::setTime(int row, bool isStart, const QString& text) {
  std::vector<Annotation> after = annotations_;
  TimeSpan& span = after[static_cast<std::size_t>(row)].span;
  const double length = span.end - span.start;
  if (!isStart && text.trimmed().isEmpty()) {
    span.end = span.start;
  } else if (const auto time = typedTime(text); !time) {
    emit refused(tr("“%1” is no time. Write minutes and seconds (1:05.2), or seconds.").arg(text));
    return false;
  } else if (*time > duration_ || (!isStart && *time < span.start)) {
    emit refused(tr("A note must end after it begins, and lie within the clip (till %1).").arg(shownTime(duration_)));
    return false;
  } else if (isStart) {
    // The whole note moves; what would reach beyond the clip is cut off.
    span = {*time, std::min(*time + length, duration_)};
  } else {
    span.end = *time;
  }
  if (after != annotations_) change(std::move(after), tr("Move a note"));
  return true;
}

}  // namespace hrlf::ui
