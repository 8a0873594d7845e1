#include "ui/tour/tour.h"

#include <QDockWidget>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace hrlf::ui {

Tour::Tour(QList<TourStop> stops, QWidget* window)
    : QWidget(window), stops_(std::move(stops)), card_(new QFrame(this)) {
  setObjectName("tour");
  setAccessibleName(tr("Tour of the window"));
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_NoSystemBackground);
  card_->setObjectName("tourCard");
  card_->setAutoFillBackground(true);
  static_cast<QFrame*>(card_)->setFrameShape(QFrame::StyledPanel);
  card_->setBackgroundRole(QPalette::ToolTipBase);
  card_->setForegroundRole(QPalette::ToolTipText);
  title_ = new QLabel(card_);
  QFont bold = title_->font();
  bold.setBold(true);
  title_->setFont(bold);
  title_->setObjectName("tourTitle");
  text_ = new QLabel(card_);
  text_->setObjectName("tourText");
  text_->setWordWrap(true);
  for (QLabel* label : {title_, text_}) label->setForegroundRole(QPalette::ToolTipText);
  count_ = new QLabel(card_);
  count_->setForegroundRole(QPalette::ToolTipText);
  leave_ = new QPushButton(tr("End the tour"), card_);
  leave_->setObjectName("tourEnd");
  back_ = new QPushButton(tr("Back"), card_);
  back_->setObjectName("tourBack");
  next_ = new QPushButton(card_);
  next_->setObjectName("tourNext");
  next_->setDefault(true);
  for (QPushButton* button : {leave_, back_, next_}) button->setFocusPolicy(Qt::NoFocus);

  const int em = fontMetrics().height();
  auto* foot = new QHBoxLayout;
  foot->addWidget(leave_);
  foot->addStretch(1);
  foot->addWidget(count_);
  foot->addWidget(back_);
  foot->addWidget(next_);
  auto* layout = new QVBoxLayout(card_);
  layout->setContentsMargins(em, em * 2 / 3, em, em * 2 / 3);
  layout->addWidget(title_);
  layout->addWidget(text_);
  layout->addLayout(foot);

  connect(leave_, &QPushButton::clicked, this, &Tour::end);
  connect(back_, &QPushButton::clicked, this, &Tour::back);
  connect(next_, &QPushButton::clicked, this, &Tour::next);
  window->installEventFilter(this);
  setGeometry(window->rect());
  QWidget::show();
  raise();
  show(0);
}

void Tour::next() {
  if (stop_ + 1 >= stops_.size()) return end();
  show(stop_ + 1);
}

void Tour::back() { show(std::max(0, stop_ - 1)); }

void Tour::end() {
  hide();
  emit ended();
  deleteLater();
}

void Tour::show(int stop) {
  stop_ = stop;
  // Where the window behind was tried, the keys went there.
  setFocus();
  const TourStop& now = stops_.at(stop);
  title_->setText(now.title);
  text_->setText(now.text);
  count_->setText(tr("%1 of %2").arg(stop + 1).arg(stops_.size()));
  back_->setEnabled(stop > 0);
  const bool isLast = stop + 1 == stops_.size();
  next_->setText(isLast ? tr("Done") : tr("Next"));
  leave_->setVisible(!isLast);
  // A part of a panel that stands behind another comes to the front.
  for (QWidget* around = now.part; around != nullptr; around = around->parentWidget()) {
    auto* dock = qobject_cast<QDockWidget*>(around);
    if (dock == nullptr) continue;
    dock->show();
    dock->raise();
    QTimer::singleShot(0, this, &Tour::place);  // once the panels are laid out
  }
  place();
}

QRect Tour::framed() const {
  QWidget* part = stops_.at(stop_).part;
  if (part == nullptr || !part->isVisible()) return {};
  return QRect(part->mapTo(parentWidget(), QPoint(0, 0)), part->size()).adjusted(-2, -2, 2, 2);
}

void Tour::place() {
  raise();  // a panel that came to the front stands over it
  const int em = fontMetrics().height();
  const int width = std::min(em * 26, this->width() - em * 2);
  // Long texts wrap, so the height follows from the width.
  card_->resize(width, card_->layout()->totalHeightForWidth(width));
  const QRect frame = framed();
  // Beside the part where there is room, else over it.
  QPoint at((this->width() - card_->width()) / 2, (height() - card_->height()) / 2);
  if (!frame.isEmpty()) {
    // Under what is as wide as the window it stands over the pictures, and cuts no panel.
    const bool isAcross = frame.width() > this->width() * 9 / 10;
    at.setX(isAcross ? em
                     : std::clamp(frame.center().x() - card_->width() / 2, em,
                                  std::max(em, this->width() - card_->width() - em)));
    if (frame.left() > card_->width() + em * 2) {
      at = {frame.left() - card_->width() - em, frame.center().y() - card_->height() / 2};
    } else if (frame.bottom() + card_->height() + em < height()) {
      at.setY(frame.bottom() + em / 2);
    } else if (frame.top() - card_->height() - em > 0) {
      at.setY(frame.top() - card_->height() - em / 2);
    } else {
      at.setY(frame.center().y() - card_->height() / 2);
    }
  }
  at.setY(std::clamp(at.y(), em, std::max(em, height() - card_->height() - em)));
  card_->move(at);
  // Only the card takes the mouse, and the frame is painted: what is explained can be tried.
  QRegion mask(card_->geometry());
  if (!frame.isEmpty()) mask += QRegion(frame) - QRegion(frame.adjusted(3, 3, -3, -3));
  setMask(mask);
  parentWidget()->update();  // where the card and the frame were before
}

void Tour::paintEvent(QPaintEvent* /*event*/) {
  const QRect frame = framed();
  if (frame.isEmpty()) return;
  QPainter painter(this);
  painter.fillRect(frame, palette().color(QPalette::Highlight));
}

bool Tour::event(QEvent* event) {
  // Space would play the clip; here it goes on.
  if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
    event->accept();
    return true;
  }
  return QWidget::event(event);
}

void Tour::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      next();
      break;
    case Qt::Key_Left:
      back();
      break;
    case Qt::Key_Escape:
      end();
      break;
    default:
      QWidget::keyPressEvent(event);
  }
}

bool Tour::eventFilter(QObject* object, QEvent* event) {
  if (object == parentWidget() && event->type() == QEvent::Resize) {
    setGeometry(parentWidget()->rect());
    place();
  }
  return QWidget::eventFilter(object, event);
}

}  // namespace hrlf::ui
