// What the program is, what its model was trained on, and what it must not be trusted with.
#pragma once

#include "core/model/model.h"

#include <QDialog>

#include <optional>

namespace hrlf::ui {

class AboutDialog : public QDialog {
  Q_OBJECT
 public:
  AboutDialog(const std::optional<ModelCard>& model, QWidget* parent);
};

/// The method in one page.
class MethodDialog : public QDialog {
  Q_OBJECT
 public:
  explicit MethodDialog(QWidget* parent);
};

}  // namespace hrlf::ui
