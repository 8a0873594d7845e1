// The picture of a clip with marks over it.
#pragma once

#include "core/features/face.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace hrlf::ui {

/// What was read at the time of the picture.
struct PictureMarks {
  std::optional<FaceObservation> face;
  bool faceMissing = false;  ///< looked for and not found
  QString word;              ///< spoken now; may be empty
};

/// Which marks a person wants to see.
struct ShownMarks {
  bool face = true;
  bool landmarks = false;
  bool caption = true;
};

/// Keeps the picture's shape on a dark ground; marks scale with it and text with the font.
class PictureView : public QWidget {
  Q_OBJECT

 public:
  explicit PictureView(QWidget* parent = nullptr);

  /// @param fullSize  pixels of the picture as the marks count them; the image may be smaller.
  void setPicture(const QImage& image, const QSize& fullSize);
  void setMarks(PictureMarks marks);
  void setShownMarks(const ShownMarks& shown);
  /// A card in place of a picture: "No picture".
  void setMessage(const QString& title, const QString& detail);
  [[nodiscard]] const QImage& picture() const { return image_; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void clicked();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  void paintFace(QPainter& painter, const QRectF& target) const;
  void paintPill(QPainter& painter, const QString& text, const QPointF& anchor, Qt::Alignment alignment,
                 const QFont& font, double mostWidth) const;
  void paintMessage(QPainter& painter) const;
  [[nodiscard]] QRectF target() const;

  QImage image_;
  QSize fullSize_;
  PictureMarks marks_;
  ShownMarks shown_;
  QString title_;
  QString detail_;
};

}  // namespace hrlf::ui
