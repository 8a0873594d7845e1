// The job under way, in the status bar: what, how far, how long still, and a button to stop it.
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QToolButton;

namespace hrlf::ui {

class ProgressBar;
class Job;

/// Shows the newest job that was handed in and still runs, once it has run for half a second; hidden while none does.
class JobBar : public QWidget {
  Q_OBJECT
 public:
  explicit JobBar(QWidget* parent = nullptr);
  /// Follows `job` until it has finished. Quick jobs (under half a second) never show.
  void follow(Job* job);

 private:
  /// A job and how far it is.
  struct Followed {
    QPointer<Job> job;
    double fraction = 0;
    QString stage;
    double remainingSeconds = -1;
    bool isLong = false;  ///< runs long enough to be shown
  };

  void change(Job* job, const std::function<void(Followed&)>& how);
  /// nullptr: nothing that runs is long enough.
  [[nodiscard]] const Followed* newest() const;
  void showNewest();

  std::vector<Followed> jobs_;  ///< that run, the newest last
  QLabel* text_;
  ProgressBar* bar_;
  QToolButton* cancel_;
};

}  // namespace hrlf::ui
