#include "ui/window/messages_panel.h"

#include "ui/theme/empty_text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QStyle>
#include <QTime>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hrlf::ui {

MessagesPanel::MessagesPanel(QWidget* parent) : QWidget(parent), list_(new QTreeWidget(this)) {
  setObjectName("messagesPanel");
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(list_);
  list_->setObjectName("messagesList");
  list_->setAccessibleName(tr("Messages"));
  list_->setHeaderLabels({tr("Time"), tr("What"), tr("Message")});
  showWhenEmpty(list_, tr("Nothing to tell yet"));
  list_->setRootIsDecorated(false);
  list_->setWordWrap(true);
  list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  list_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  // The height of a row follows the width that its text is wrapped to.
  connect(list_->header(), &QHeaderView::sectionResized, list_, &QTreeWidget::doItemsLayout, Qt::QueuedConnection);
  auto* copy = new QAction(tr("Copy"), list_);
  copy->setShortcut(QKeySequence::Copy);
  copy->setShortcutContext(Qt::WidgetShortcut);
  connect(copy, &QAction::triggered, this, &MessagesPanel::copySelected);
  list_->addAction(copy);
  list_->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MessagesPanel::add(MessageKind kind, const QString& subject, const QString& text) {
  auto* item = new QTreeWidgetItem(list_, {QTime::currentTime().toString(QStringLiteral("HH:mm:ss")), subject, text});
  item->setIcon(1, style()->standardIcon(kind == MessageKind::Failure ? QStyle::SP_MessageBoxCritical
                                                                      : QStyle::SP_MessageBoxInformation));
  item->setToolTip(2, text);
  list_->scrollToItem(item);
}

int MessagesPanel::count() const { return list_->topLevelItemCount(); }

void MessagesPanel::copySelected() const {
  QStringList lines;
  for (const QTreeWidgetItem* item : list_->selectedItems())
    lines << item->text(0) + QLatin1Char('\t') + item->text(1) + QLatin1Char('\t') + item->text(2);
  QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

}  // namespace hrlf::ui
