// Take words, voice or face away: wholly, or a share of their frames by a seed.
#pragma once

#include "core/masks/missingness.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;
class QTimer;

namespace hrlf::ui {

/// Edits a MissingRequest. Emits requestChanged() after each change by the person (a slider that is dragged emits at
/// most every 60 ms). Setting a request from outside does not emit.
class MissingnessPanel : public QWidget {
  Q_OBJECT
 public:
  explicit MissingnessPanel(QWidget* parent = nullptr);

  [[nodiscard]] MissingRequest request() const;
  void setRequest(const MissingRequest& request);
  /// Shares of each modality that the clip itself lacks, in [0, 1]; shown beside the controls.
  void setNaturalShares(const PerModality<double>& shares);
  /// There is no clip that could lack anything.
  void clearNaturalShares();
  /// Says under the controls why a request cannot be carried out, or is not the kept one; empty clears it.
  void showRefusal(const QString& why);
  /// Whether what is missing stays as it is when another clip is opened.
  [[nodiscard]] bool isLocked() const;
  void setLocked(bool locked);

 signals:
  void requestChanged(const hrlf::MissingRequest& request);
  void lockChanged(bool locked);

 private:
  struct Row {
    QCheckBox* available = nullptr;
    QSlider* slider = nullptr;
    QSpinBox* percent = nullptr;
    QLabel* natural = nullptr;
  };

  QWidget* buildPattern();
  QWidget* buildFoot();
  void changed();
  void updateEnabled();

  PerModality<Row> rows_;
  QComboBox* pattern_;
  QDoubleSpinBox* stretch_;
  QSpinBox* seed_;
  QCheckBox* lock_;
  QPushButton* reset_;
  QLabel* message_;
  QTimer* pause_;
  MissingRequest kept_;  // what has no control here (spans) survives an edit
};

}  // namespace hrlf::ui
