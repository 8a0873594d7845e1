#include "ui/window/notice_bar.h"

#include "ui/theme/palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace hrlf::ui {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), label_(new QLabel(this)) {
  setObjectName("noticeBar");
  setAutoFillBackground(true);
  setFrameShape(QFrame::NoFrame);
  auto* layout = new QHBoxLayout(this);
  layout->addWidget(label_, 1);
  label_->setObjectName("noticeText");
  label_->setWordWrap(true);
  label_->setTextFormat(Qt::PlainText);  // file names are text, whatever they look like
  label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* close = new QToolButton(this);
  close->setObjectName("closeNotice");
  close->setText(tr("Dismiss"));
  close->setToolTip(tr("Hide this notice; it stays under View › Messages"));
  connect(close, &QToolButton::clicked, this, &QWidget::hide);
  layout->addWidget(close);
  hide();
}

void NoticeBar::showFailure(const QString& text) { present(text, QColor(0xD5, 0x5E, 0x00)); }

void NoticeBar::showWarning(const QString& text) { present(text, QColor(0xE6, 0x9F, 0x00)); }

void NoticeBar::showDone(const QString& text) { present(text, QColor(0x00, 0x9E, 0x73)); }

QString NoticeBar::text() const { return label_->text(); }

void NoticeBar::present(const QString& text, const QColor& accent) {
  constexpr double tint = 0.25;
  QPalette palette = parentWidget()->palette();
  palette.setColor(QPalette::Window, mixed(palette.color(QPalette::Window), accent, tint));
  setPalette(palette);
  label_->setText(text);
  show();
}

}  // namespace hrlf::ui
