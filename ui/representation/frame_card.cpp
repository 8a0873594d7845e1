#include "ui/representation/frame_card.h"

#include "core/damage/damaged_video.h"
#include "ui/jobs/job.h"
#include "ui/player/frame_image.h"

#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

namespace hrlf::ui {
namespace {

constexpr int pictureWidth = 200;
constexpr int pictureHeight = 150;

/// Null when the clip has no picture there.
QImage pictureAt(const FrameSource& source, double time, double ratio) {
  auto reader = DamagedVideoReader::open(source.path, source.damage, static_cast<int>(pictureWidth * ratio),
                                         static_cast<int>(pictureHeight * ratio));
  if (!reader || !reader->seek(time)) return {};
  const auto frame = reader->next();
  if (!frame || !*frame) return {};
  QImage image = viewOf(**frame).copy();
  image.setDevicePixelRatio(ratio);
  return image;
}

}  // namespace

FrameCard::FrameCard(QWidget* parent)
    : QFrame(parent, Qt::ToolTip), picture_(new QLabel(this)), words_(new QLabel(this)) {
  setObjectName("frameCard");
  setAttribute(Qt::WA_ShowWithoutActivating);
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFrameShape(QFrame::Box);
  setForegroundRole(QPalette::ToolTipText);
  setBackgroundRole(QPalette::ToolTipBase);
  setAutoFillBackground(true);
  auto* layout = new QVBoxLayout(this);
  const int gap = fontMetrics().height() / 3;
  layout->setContentsMargins(gap, gap, gap, gap);
  layout->setSizeConstraint(QLayout::SetFixedSize);
  picture_->setObjectName("frameCardPicture");
  picture_->setAlignment(Qt::AlignCenter);
  words_->setObjectName("frameCardWords");
  words_->setTextFormat(Qt::PlainText);
  words_->setWordWrap(true);
  words_->setForegroundRole(QPalette::ToolTipText);
  words_->setFixedWidth(fontMetrics().averageCharWidth() * 36);
  layout->addWidget(picture_);
  layout->addWidget(words_);
  hide();
}

// The work reports to this card.
FrameCard::~FrameCard() { qDeleteAll(findChildren<Job*>()); }

void FrameCard::showAt(const QPoint& onScreen, const QString& lines, double time) {
  if (job_) job_->cancel();
  words_->setText(lines);
  picture_->clear();
  picture_->hide();
  place(onScreen);
  show();
  if (source_.path.empty()) return;
  job_ = new Job(
      tr("Showing a picture"),
      [this, onScreen, time, source = source_, ratio = devicePixelRatioF()](Progress&) -> Job::Continuation {
        const QImage image = pictureAt(source, time, ratio);
        return [this, onScreen, image] {
          if (image.isNull()) return;
          picture_->setPixmap(QPixmap::fromImage(image));
          picture_->show();
          place(onScreen);
        };
      },
      this);
  connect(job_, &Job::ended, job_, &QObject::deleteLater);
  job_->start();
}

void FrameCard::place(const QPoint& onScreen) {
  layout()->activate();
  const QSize wanted = sizeHint();
  const int gap = fontMetrics().height();
  QPoint corner = onScreen + QPoint(gap, gap);
  if (const QScreen* screen = QGuiApplication::screenAt(onScreen)) {
    const QRect free = screen->availableGeometry();
    if (corner.x() + wanted.width() > free.right()) corner.setX(onScreen.x() - gap - wanted.width());
    if (corner.y() + wanted.height() > free.bottom()) corner.setY(onScreen.y() - gap - wanted.height());
  }
  move(corner);
}

void FrameCard::dismiss() {
  if (job_) job_->cancel();
  hide();
}

bool FrameCard::hasPicture() const { return !picture_->pixmap(Qt::ReturnByValue).isNull(); }

QString FrameCard::text() const { return words_->text(); }

}  // namespace hrlf::ui
