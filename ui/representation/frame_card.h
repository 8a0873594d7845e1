// What a point is, beside the pointer: the picture of that moment and words.
#pragma once

#include "core/damage/damage_request.h"

#include <QFrame>
#include <QPointer>

#include <filesystem>

class QLabel;

namespace hrlf::ui {

class Job;

/// A clip whose pictures are shown. An empty path: there are none.
struct FrameSource {
  std::filesystem::path path;
  DamageRequest damage;  ///< the pictures are shown as they were read
};

/// A small card without focus. Pictures are decoded off the UI thread and come a moment after the words.
class FrameCard : public QFrame {
  Q_OBJECT
 public:
  explicit FrameCard(QWidget* parent);
  ~FrameCard() override;

  void setSource(FrameSource source) { source_ = std::move(source); }
  /// @param lines  plain text
  /// @param time   seconds, of the picture
  void showAt(const QPoint& onScreen, const QString& lines, double time);
  /// Hides the card and forgets what was asked for.
  void dismiss();
  [[nodiscard]] bool hasPicture() const;
  [[nodiscard]] QString text() const;

 private:
  void place(const QPoint& onScreen);

  FrameSource source_;
  QPointer<Job> job_;
  QLabel* picture_;
  QLabel* words_;
};

}  // namespace hrlf::ui
