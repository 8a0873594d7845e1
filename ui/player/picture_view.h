// The picture of a clip with marks over it.
#pragma once

#include "core/features/face.h"

#include <QImage>
#include <QWidget>

#include <cstddef>
#include <optional>
#include <vector>

namespace hrlf::ui {

/// Somebody in the picture who does not speak.
struct OtherFace {
  std::size_t person = 0;  ///< of ClipFeatures::people
  Box box;
};

/// What was read at the time of the picture.
struct PictureMarks {
  std::optional<FaceObservation> face;  ///< the speaker's
  QString faceMissing;                  ///< why it cannot be read, as a person says it; empty where it can
  std::vector<OtherFace> others;
  QString word;  ///< spoken now; may be empty
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
  /// Says all the time what kind of picture this is: "Damaged copy"; empty: nothing.
  void setBadge(const QString& badge);
  /// A card in place of a picture: "No picture".
  void setMessage(const QString& title, const QString& detail);
  [[nodiscard]] const QImage& picture() const { return image_; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  /// Anywhere but on the face of somebody else.
  void clicked();
  /// On the face of somebody who does not speak, or chosen in the menu there.
  void personChosen(std::size_t person);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void paintFace(QPainter& painter, const QRectF& target) const;
  void paintOthers(QPainter& painter, const QRectF& target) const;
  [[nodiscard]] QRectF onScreen(const Box& box) const;
  /// Who is there but does not speak; the smallest face where several are.
  [[nodiscard]] std::optional<std::size_t> otherAt(const QPointF& place) const;
  void paintMessage(QPainter& painter) const;
  [[nodiscard]] QRectF target() const;

  QImage image_;
  QSize fullSize_;
  PictureMarks marks_;
  ShownMarks shown_;
  QString title_;
  QString detail_;
  QString badge_;
};

}  // namespace hrlf::ui
