// The job under way, in the status bar: what, how far, how long still, and a button to stop it.
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace hrlf::ui {

class ProgressBar;
class Job;

/// Shows the newest job that was handed in; hidden while nothing runs.
class JobBar : public QWidget {
  Q_OBJECT
 public:
  explicit JobBar(QWidget* parent = nullptr);
  /// Follows `job` until it has finished. Quick jobs (under half a second) never show.
  void follow(Job* job);

 private:
  void showProgress(double fraction, const QString& stage, double remainingSeconds);

  QPointer<Job> job_;
  QLabel* text_;
  ProgressBar* bar_;
  QToolButton* cancel_;
};

}  // namespace hrlf::ui
