// All that a checkpoint says of itself.
#pragma once

#include "ui/models/model_shelf.h"

#include <QDialog>

namespace hrlf::ui {

class ModelCardDialog : public QDialog {
  Q_OBJECT
 public:
  explicit ModelCardDialog(const KnownModel& model, QWidget* parent = nullptr);
};

}  // namespace hrlf::ui
