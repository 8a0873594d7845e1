#include "ui/commands/command_palette.h"

#include "ui/theme/action.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace hrlf::ui {

namespace {

constexpr int actionRole = Qt::UserRole;

QString commandName(const QString& text) { return withoutMnemonic(text).remove(QStringLiteral("…")); }

void collect(const QMenu* menu, const QString& path, QList<std::pair<QString, QAction*>>& into) {
  for (QAction* action : menu->actions()) {
    if (action->isSeparator() || !action->isVisible()) continue;
    const QString name = commandName(action->text());
    if (action->menu() != nullptr) {
      collect(action->menu(), CommandPalette::tr("%1: %2").arg(path, name), into);
    } else {
      into.append({CommandPalette::tr("%1: %2").arg(path, name), action});
    }
  }
}

/// How well the typed words fit: lower is better, negative: not at all. A word that begins a word of the command counts
/// more than one within.
int misfit(const QString& words, const QStringList& typed) {
  int sum = 0;
  for (const QString& part : typed) {
    const qsizetype at = words.indexOf(part);
    if (at < 0) return -1;
    const bool beginsWord = at == 0 || !words.at(at - 1).isLetterOrNumber();
    constexpr int within = 1000;
    sum += static_cast<int>(std::min<qsizetype>(at, within - 1)) + (beginsWord ? 0 : within);
  }
  return sum;
}

}  // namespace

CommandPalette::CommandPalette(QMenuBar* menus, QWidget* parent)
    : QDialog(parent, Qt::Popup), typed_(new QLineEdit(this)), list_(new QTreeWidget(this)) {
  setObjectName("commandPalette");
  setAccessibleName(tr("Commands"));
  QList<std::pair<QString, QAction*>> found;
  for (QAction* top : menus->actions())
    if (top->menu() != nullptr) collect(top->menu(), commandName(top->text()), found);
  for (const auto& [name, action] : found)
    commands_.append({action, name, (name + QLatin1Char(' ') + action->toolTip()).toCaseFolded()});

  typed_->setObjectName("commandText");
  typed_->setPlaceholderText(tr("Type a command"));
  typed_->setAccessibleName(tr("Command"));
  typed_->setClearButtonEnabled(true);
  typed_->installEventFilter(this);
  list_->setObjectName("commandList");
  list_->setAccessibleName(tr("Matching commands"));
  list_->setHeaderHidden(true);
  list_->setRootIsDecorated(false);
  list_->setUniformRowHeights(true);
  list_->setColumnCount(2);
  list_->setFocusPolicy(Qt::NoFocus);
  list_->header()->setStretchLastSection(false);
  list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

  auto* layout = new QVBoxLayout(this);
  const int em = fontMetrics().height();
  layout->setContentsMargins(em / 2, em / 2, em / 2, em / 2);
  layout->addWidget(typed_);
  layout->addWidget(list_);
  resize(em * 34, em * 22);
  if (parent != nullptr) move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, em * 4)));

  connect(typed_, &QLineEdit::textChanged, this, &CommandPalette::filter);
  connect(list_, &QTreeWidget::itemClicked, this, &CommandPalette::carryOut);
  filter({});
  typed_->setFocus();
}

int CommandPalette::shownCommands() const { return shown_; }

void CommandPalette::filter(const QString& typed) {
  const QStringList parts = typed.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  QList<std::pair<int, const Command*>> fitting;
  for (const Command& command : commands_) {
    if (!command.action) continue;
    const int fit = misfit(command.words, parts);
    // What cannot be done now comes last.
    constexpr int last = std::numeric_limits<int>::max() / 2;
    if (fit >= 0) fitting.append({command.action->isEnabled() ? fit : last, &command});
  }
  std::stable_sort(fitting.begin(), fitting.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  list_->clear();
  shown_ = static_cast<int>(fitting.size());
  if (fitting.isEmpty()) (new QTreeWidgetItem(list_, {tr("Nothing found")}))->setDisabled(true);
  for (const auto& [fit, command] : fitting) {
    auto* item =
        new QTreeWidgetItem(list_, {command->name, command->action->shortcut().toString(QKeySequence::NativeText)});
    item->setToolTip(0, command->action->toolTip());
    item->setData(0, actionRole, QVariant::fromValue<QObject*>(command->action.data()));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    if (!command->action->isEnabled()) item->setDisabled(true);
  }
  list_->setCurrentItem(list_->topLevelItem(0));
}

void CommandPalette::carryOut() {
  const QTreeWidgetItem* item = list_->currentItem();
  if (item == nullptr || item->isDisabled()) return;
  const QPointer<QObject> object = item->data(0, actionRole).value<QObject*>();
  accept();
  // Once this popup is gone, so that a dialog of the command is not under it.
  if (auto* action = qobject_cast<QAction*>(object)) QTimer::singleShot(0, action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject* object, QEvent* event) {
  if (object != typed_ || event->type() != QEvent::KeyPress) return QDialog::eventFilter(object, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
      const int count = list_->topLevelItemCount();
      constexpr int page = 10;
      const int step = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down ? 1 : page;
      const bool isUp = key->key() == Qt::Key_Up || key->key() == Qt::Key_PageUp;
      const int row = list_->indexOfTopLevelItem(list_->currentItem()) + (isUp ? -step : step);
      list_->setCurrentItem(list_->topLevelItem(std::clamp(row, 0, count - 1)));
      return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
      carryOut();
      return true;
    default:
      return QDialog::eventFilter(object, event);
  }
}

}  // namespace hrlf::ui
