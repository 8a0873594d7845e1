// What is in a data set, to be looked at before it is trusted.
#pragma once

#include "core/data/dataset_card.h"

#include <QTextBrowser>

#include <optional>

namespace hrlf::ui {

/// Samples and shapes of each split, what is missing, the labels, and what was odd or guessed.
class DatasetCardView : public QTextBrowser {
  Q_OBJECT
 public:
  explicit DatasetCardView(QWidget* parent = nullptr);
  /// nullopt: there is none.
  void setCard(const std::optional<DatasetCard>& card);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void write();

  std::optional<DatasetCard> card_;
};

}  // namespace hrlf::ui
