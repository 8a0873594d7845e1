// The list of jobs with its buttons, and the log of the one that is selected.
#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

class QPlainTextEdit;
class QToolButton;
class QTreeView;

namespace hrlf::ui {

class JobList;

class JobsPanel : public QWidget {
  Q_OBJECT
 public:
  /// @param jobs  outlives the panel
  explicit JobsPanel(JobList* jobs, QWidget* parent = nullptr);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  [[nodiscard]] int currentRow() const;
  /// Scrolls to the job that began last.
  void showNewest();
  void showState();
  void showLog();

  JobList* jobs_;
  QPersistentModelIndex newest_;  // that began last
  QTreeView* list_;
  QPlainTextEdit* log_;
  QToolButton* pause_;
  QToolButton* cancel_;
  QToolButton* retry_;
  QToolButton* clear_;
};

}  // namespace hrlf::ui
