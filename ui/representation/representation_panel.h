// The representations of the clip's windows as a t-SNE picture that grows while it is computed.
#pragma once

#include "core/analysis/analysis.h"
#include "core/embedding/representations.h"
#include "ui/representation/scatter.h"

#include <QPointer>
#include <QString>
#include <QWidget>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace hrlf::ui {

class Job;
class ScatterView;

/// Computes off the UI thread, and only while it is to be seen: an analysis that arrives while the panel is hidden is
/// drawn when it is shown. A picture that is already there for the same vectors, seed and perplexity is kept.
class RepresentationPanel : public QWidget {
  Q_OBJECT
 public:
  explicit RepresentationPanel(QWidget* parent = nullptr);
  ~RepresentationPanel() override;

  void setAnalysis(std::shared_ptr<const Analysis> analysis);
  void clear();
  /// Rings the window nearest to this time.
  void setCursor(double seconds);
  /// True while a picture is being computed.
  [[nodiscard]] bool isComputing() const;
  /// The picture on the screen as CSV, written whole or not at all. Error BadInput while there is none.
  [[nodiscard]] Result<void> exportCoordinates(const std::filesystem::path& path) const;

 signals:
  /// Seconds; a click on a point or the arrow keys.
  void timeChosen(double seconds);
  /// A picture is finished.
  void computed();
  /// The coordinates could not be written.
  void failed(const QString& what, const hrlf::Error& error);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* buildControls();
  QWidget* buildFoot();
  [[nodiscard]] const CurveResult* curve() const;
  [[nodiscard]] bool showsIncomplete() const;
  [[nodiscard]] RepresentationKind kind() const;
  [[nodiscard]] PointColoring coloring() const;
  [[nodiscard]] QString title() const;
  [[nodiscard]] QString describe(const RepresentationPoint& point) const;
  /// Other vectors, seed or perplexity are asked for: a new picture, unless nobody is looking.
  void refresh();
  void compute();
  void cancel();
  void updateColoring();
  void finish(const Result<Embedding>& embedding);
  void setComputing(bool computing);
  void setStatus(const QString& text);
  void chooseExportFile();

  std::shared_ptr<const Analysis> analysis_;
  QPointer<Job> job_;
  std::uint64_t run_ = 0;  // steps of an earlier run that are still in the event queue are not drawn
  bool isStale_ = false;
  bool isComputing_ = false;
  bool isWhole_ = false;  // the picture on the screen was not stopped half-way

  QComboBox* kind_ = nullptr;
  QComboBox* coloring_ = nullptr;
  QComboBox* curve_ = nullptr;
  QDoubleSpinBox* perplexity_ = nullptr;
  QSpinBox* seed_ = nullptr;
  ScatterView* view_ = nullptr;
  QProgressBar* progress_ = nullptr;
  QPushButton* cancel_ = nullptr;
  QPushButton* compute_ = nullptr;
  QPushButton* export_ = nullptr;
  QLabel* status_ = nullptr;
};

}  // namespace hrlf::ui
