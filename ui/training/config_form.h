// The settings of a training: a preset, the common ones as fields, and all of them as JSON.
#pragma once

#include "core/model/config.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace hrlf::ui {

/// Fields and JSON show the same settings: a change of one is seen in the other. JSON that the engine refuses stays as
/// it is written, with the reason below.
class ConfigForm : public QWidget {
  Q_OBJECT
 public:
  explicit ConfigForm(QWidget* parent = nullptr);

  /// nullopt while the JSON is refused.
  [[nodiscard]] const std::optional<HrlfConfig>& config() const { return config_; }
  [[nodiscard]] int seeds() const;
  void setConfig(const HrlfConfig& config, int seeds);
  /// Why the settings are refused; empty: they are not.
  [[nodiscard]] QString problem() const;

 signals:
  void changed();

 private:
  QWidget* buildFields();
  QWidget* buildJson();
  void takePreset();
  void takeFields();
  void takeJson();
  void showFields();
  void showJson();

  HrlfConfig shown_;                  // what the fields show; the engine may refuse it
  std::optional<HrlfConfig> config_;  // the same, unless it is refused
  QComboBox* preset_ = nullptr;
  QLabel* description_ = nullptr;
  QSpinBox* seed_ = nullptr;
  QSpinBox* seeds_ = nullptr;
  QSpinBox* teacherEpochs_ = nullptr;
  QSpinBox* studentEpochs_ = nullptr;
  QSpinBox* batch_ = nullptr;
  QSpinBox* threads_ = nullptr;
  QPlainTextEdit* json_ = nullptr;
  QLabel* problem_ = nullptr;
};

}  // namespace hrlf::ui
