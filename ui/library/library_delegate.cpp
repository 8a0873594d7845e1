#include "ui/library/library_delegate.h"

#include "ui/library/library.h"
#include "ui/theme/palette.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace hrlf::ui {
namespace {

/// The thumbnail is three lines of text high.
QSize pictureSize(const QFontMetrics& metrics) {
  const int height = metrics.height() * 5 / 2;
  return {height * thumbnailWidth / thumbnailHeight, height};
}

int gap(const QFontMetrics& metrics) { return metrics.height() / 3; }

QStyle::StandardPixmap iconOf(const LibraryEntry& entry) {
  if (entry.status == ClipStatus::Missing) return QStyle::SP_MessageBoxQuestion;
  if (entry.status == ClipStatus::Failed) return QStyle::SP_MessageBoxWarning;
  return entry.dataset ? QStyle::SP_FileDialogDetailedView : QStyle::SP_MediaVolume;
}

}  // namespace

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
  const QSize picture = pictureSize(option.fontMetrics);
  return {picture.width() * 2, picture.height() + 2 * gap(option.fontMetrics)};
}

void LibraryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* entry = index.data(Library::EntryRole).value<const LibraryEntry*>();
  if (entry == nullptr) return;
  QStyleOptionViewItem row = option;
  initStyleOption(&row, index);
  row.text.clear();
  const QStyle* style = row.widget != nullptr ? row.widget->style() : QApplication::style();
  style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

  painter->save();
  const int space = gap(row.fontMetrics);
  const QRect inner = row.rect.adjusted(space, space, -space, -space);
  const bool mirrored = row.direction == Qt::RightToLeft;
  const QSize size = pictureSize(row.fontMetrics);
  const QRect frame = QStyle::alignedRect(row.direction, Qt::AlignLeft | Qt::AlignVCenter, size, inner);
  painter->fillRect(frame, mixed(row.palette.color(QPalette::Base), row.palette.color(QPalette::Text), 0.08));
  if (!entry->thumbnail.isNull()) {
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize shown = entry->thumbnail.size().scaled(size, Qt::KeepAspectRatio);
    painter->drawImage(QStyle::alignedRect(row.direction, Qt::AlignCenter, shown, frame), entry->thumbnail);
  } else {
    const int side = row.fontMetrics.height();
    style->standardIcon(iconOf(*entry), nullptr, row.widget)
        .paint(painter, QStyle::alignedRect(row.direction, Qt::AlignCenter, {side, side}, frame));
  }

  const bool isSelected = row.state.testFlag(QStyle::State_Selected);
  const auto group = row.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
  const QColor strong = row.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
  QRect text = inner;
  if (mirrored)
    text.setRight(frame.left() - space);
  else
    text.setLeft(frame.right() + 1 + space);
  const int half = text.height() / 2;
  const QRect upper(text.left(), text.top(), text.width(), half);
  const QRect lower(text.left(), text.top() + half, text.width(), text.height() - half);
  const auto* library = qobject_cast<const Library*>(index.model());
  if (library == nullptr) {
    if (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model()))
      library = qobject_cast<const Library*>(proxy->sourceModel());
  }
  QFont font = row.font;
  font.setBold(library != nullptr && library->current() == entry->id);
  painter->setFont(font);
  painter->setPen(strong);
  const QFontMetrics metrics(font);
  painter->drawText(upper, Qt::AlignLeading | Qt::AlignBottom,
                    metrics.elidedText(entry->name(), Qt::ElideMiddle, upper.width()));
  painter->setFont(row.font);
  if (!isSelected) painter->setPen(mutedText(row.palette));
  painter->drawText(lower, Qt::AlignLeading | Qt::AlignTop,
                    row.fontMetrics.elidedText(entry->summary(), Qt::ElideRight, lower.width()));
  painter->restore();
}

}  // namespace hrlf::ui
