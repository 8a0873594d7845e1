#include "ui/window/notice_bar.h"

#include "ui/theme/palette.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QUrl>

namespace hrlf::ui {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), label_(new QLabel(this)), openFolder_(new QToolButton(this)) {
  setObjectName("noticeBar");
  setAutoFillBackground(true);
  setFrameShape(QFrame::NoFrame);
  auto* layout = new QHBoxLayout(this);
  layout->addWidget(label_, 1);
  label_->setObjectName("noticeText");
  label_->setWordWrap(true);
  label_->setTextFormat(Qt::PlainText);  // file names are text, whatever they look like
  label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  openFolder_->setObjectName("openNoticeFolder");
  openFolder_->setText(tr("Open folder"));
  openFolder_->setToolTip(tr("Show the files in the file manager"));
  connect(openFolder_, &QToolButton::clicked, this,
          [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder_)); });
  layout->addWidget(openFolder_);
  auto* close = new QToolButton(this);
  close->setObjectName("closeNotice");
  close->setText(tr("Dismiss"));
  close->setToolTip(tr("Hide this notice; it stays under View › Messages"));
  connect(close, &QToolButton::clicked, this, &QWidget::hide);
  layout->addWidget(close);
  hide();
}

void NoticeBar::showFailure(const QString& text) { present(text, QColor(0xD5, 0x5E, 0x00), {}); }

void NoticeBar::showWarning(const QString& text) { present(text, QColor(0xE6, 0x9F, 0x00), {}); }

void NoticeBar::showDone(const QString& text, const QString& folder) {
  present(text, QColor(0x00, 0x9E, 0x73), folder);
}

QString NoticeBar::text() const { return label_->text(); }

void NoticeBar::present(const QString& text, const QColor& accent, const QString& folder) {
  constexpr double tint = 0.25;
  QPalette palette = parentWidget()->palette();
  palette.setColor(QPalette::Window, mixed(palette.color(QPalette::Window), accent, tint));
  setPalette(palette);
  label_->setText(text);
  folder_ = folder;
  openFolder_->setVisible(!folder.isEmpty());
  show();
}

}  // namespace hrlf::ui
