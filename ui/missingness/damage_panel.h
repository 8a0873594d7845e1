// Damage the recording before it is read: which damage, where, how strong, by which seed.
#pragma once

#include "core/base/time_span.h"
#include "core/damage/damage_request.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace hrlf::ui {

/// Puts a DamageRequest together. Nothing happens until the person applies it: the clip must be read again, which takes
/// its time. Setting damage from outside does not emit. Shows what the chosen kind of damage needs and no more, so that
/// all of it but a long list stands in a low dock.
class DamagePanel : public QWidget {
  Q_OBJECT
 public:
  explicit DamagePanel(QWidget* parent = nullptr);

  /// What is listed, applied or not.
  [[nodiscard]] DamageRequest damage() const;
  /// What the open clip was read through.
  void setDamage(const DamageRequest& damage);
  /// The range that is selected on the time line, in which alone new damage can be done.
  void setSelection(const std::optional<TimeSpan>& range);
  /// Whether there is a clip that could be read again.
  void setClipOpen(bool isOpen);

 signals:
  void damageChosen(const hrlf::DamageRequest& damage);

 private:
  void build();
  void showUsual();
  void add();
  void removeChosen();
  void showState();
  [[nodiscard]] DamageItem item() const;

  QComboBox* kind_;
  QComboBox* pattern_;
  QDoubleSpinBox* share_;
  QDoubleSpinBox* length_;
  QDoubleSpinBox* strength_;
  QLabel* lengthLabel_;
  QLabel* strengthLabel_;
  QComboBox* colour_;
  QLabel* colourLabel_;
  QCheckBox* inSelection_;
  QPushButton* add_;
  QListWidget* list_;
  QPushButton* remove_;
  QSpinBox* seed_;
  QPushButton* apply_;
  QPushButton* clear_;
  QLabel* state_;
  std::optional<TimeSpan> selection_;
  std::vector<DamageItem> items_;
  DamageRequest inForce_;
  bool isOpen_ = false;
};

}  // namespace hrlf::ui
