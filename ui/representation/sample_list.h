// The samples of a picture, or those that are selected in it, one a row.
#pragma once

#include "core/embedding/samples.h"

#include <QTreeView>

#include <memory>
#include <vector>

namespace hrlf::ui {

/// Which sample it is, what is said in it, its label and what each view of the table predicts; sorted by the column
/// that is clicked.
class SampleList : public QTreeView {
  Q_OBJECT
 public:
  explicit SampleList(QWidget* parent = nullptr);

  /// @param samples  of the table, ascending
  void setSamples(std::shared_ptr<const SampleTable> table, std::vector<std::size_t> samples);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  /// The person went to its row.
  void sampleChosen(std::size_t sample);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  class Rows;

  void choose(const QModelIndex& index);

  Rows* rows_;
};

}  // namespace hrlf::ui
