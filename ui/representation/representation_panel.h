// The representations of a clip's windows, or of a data set's utterances, as t-SNE pictures that grow while they are
// computed.
#pragma once

#include "core/analysis/analysis.h"
#include "core/base/time_span.h"
#include "core/embedding/point_table.h"
#include "ui/representation/scatter.h"

#include <QPointer>
#include <QString>
#include <QWidget>

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace hrlf::ui {

class ProgressBar;
class DatasetBox;
class DatasetShelf;
class FrameCard;
class Job;
class KlTrace;
class ModelBox;
class ModelShelf;
class PairLines;
class SampleList;
class ScatterView;

/// Computes off the UI thread, and only while it is to be seen: an analysis that arrives while the panel is hidden is
/// drawn when it is shown. A picture that is already there for the same vectors, seed and perplexity is kept, and as
/// long as the samples are the same, so is what is selected. Two pictures side by side share selection and cursor.
class RepresentationPanel : public QWidget {
  Q_OBJECT
 public:
  /// @param datasets, models  must outlive this widget
  RepresentationPanel(DatasetShelf* datasets, ModelShelf* models, QWidget* parent = nullptr);
  ~RepresentationPanel() override;

  /// @param analyser  of the same clip and model; without it there is no teacher to be asked
  void setAnalysis(std::shared_ptr<const Analysis> analysis, std::optional<ClipAnalyser> analyser = std::nullopt);
  /// Forgets the clip; a picture of a data set stays.
  void clear();
  /// Rings the window nearest to this time.
  void setCursor(double seconds);
  /// The range that is selected on the time line: windows of the clip within it have a halo. nullopt: none.
  void setTimeSelection(std::optional<hrlf::TimeSpan> range);
  /// True while a picture is being computed.
  [[nodiscard]] bool isComputing() const;
  /// Writes the pictures that are on the screen now as CSV, whole or not at all, in the background: exported() or
  /// failed() ends it. Fails while there is none.
  void exportPoints(const std::filesystem::path& path, bool withVectors, bool onlySelection);
  /// The stretches of the clip whose windows are selected; empty for a data set.
  [[nodiscard]] std::vector<TimeSpan> selectedSpans() const;

 signals:
  /// Seconds; a click on a point or the arrow keys.
  void timeChosen(double seconds);
  /// selectedSpans() changed.
  void selectionChanged(const std::vector<hrlf::TimeSpan>& spans);
  /// The selected stretches are to get a note.
  void noteRequested(const std::vector<hrlf::TimeSpan>& spans);
  void jobStarted(hrlf::ui::Job* job);
  void exported(const std::filesystem::path& path);
  /// A picture is finished.
  void computed();
  void failed(const QString& what, const hrlf::Error& error);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  enum class Source { Clip, Dataset };
  enum class Comparison { Complete, Incomplete, Joined, SideBySide, TeacherAndStudent };
  /// What a point has in common in all pictures: sample, modality, factor.
  using PointKey = std::tuple<std::size_t, int, Factor>;
  /// From what a table was made; one that is there already is not made again.
  struct TableKey {
    Source source = Source::Clip;
    Comparison comparison = Comparison::Complete;
    const void* data = nullptr;  // clip or data set
    std::string model;           // hash or file
    int splits = 0;
    int condition = 0;
    int most = 0;
    friend bool operator==(const TableKey&, const TableKey&) = default;
  };
  /// The points of the pictures. One set for all views in one embedding, or one a view.
  struct Arrangement {
    std::shared_ptr<const SampleTable> table;
    std::vector<RepresentationSet> sets;
    std::vector<Embedding> embeddings;
    /// Points of the first and of the last set that are of one sample.
    std::vector<std::pair<std::size_t, std::size_t>> joined;
    RepresentationKind kind = RepresentationKind::Factors;
  };
  using TableMaker = std::function<Result<std::shared_ptr<const SampleTable>>(Progress&)>;

  QWidget* buildControls();
  QWidget* buildDatasetRow();
  QWidget* buildSettings();
  QWidget* buildFoot();
  void connectView(ScatterView* view);

  [[nodiscard]] Source source() const;
  [[nodiscard]] Comparison comparison() const;
  [[nodiscard]] RepresentationKind kind() const;
  [[nodiscard]] PointColoring coloring() const;
  [[nodiscard]] TsneOptions options() const;
  [[nodiscard]] double duration() const;
  [[nodiscard]] QString title() const;
  [[nodiscard]] QString describe(const ScatterPicture& picture, std::size_t point) const;
  [[nodiscard]] bool hasSource() const;
  [[nodiscard]] TableKey tableKey() const;
  [[nodiscard]] TableMaker tableMaker() const;
  /// At once, when no network has to be asked for it.
  [[nodiscard]] std::shared_ptr<const SampleTable> tableAtHand() const;
  [[nodiscard]] static Arrangement arrange(std::shared_ptr<const SampleTable> table, RepresentationKind kind,
                                           Comparison comparison);
  [[nodiscard]] bool isShown(const Arrangement& arrangement) const;

  void offerChoices();
  void offerColorings();
  /// Other vectors, seed or perplexity are asked for: a new picture, unless nobody is looking.
  void refresh();
  void compute();
  void cancel();
  void takeOver(Arrangement arrangement);
  void layOutPictures();
  void updateColoring();
  void finish(const Result<std::vector<Embedding>>& embeddings);
  void setComputing(bool computing);
  void setStatus(const QString& text);
  void showSummary();
  void select(const ScatterPicture& picture, const std::vector<std::size_t>& points, bool adds);
  void showSelection();
  /// What of the chosen points is pictured is the selection.
  void findSelection();
  void showSampleList();
  /// Rings it; in a clip, goes there.
  void goToSample(std::size_t number);
  [[nodiscard]] std::vector<std::uint8_t> selectedOf(const RepresentationSet& set) const;
  [[nodiscard]] std::vector<std::uint8_t> inRangeOf(const RepresentationSet& set) const;
  /// Windows of the clip in the selected range.
  [[nodiscard]] std::vector<std::size_t> samplesInRange() const;
  [[nodiscard]] std::vector<std::size_t> selectedSamples() const;
  void chooseExportFile(bool withVectors, bool onlySelection);

  std::shared_ptr<const Analysis> analysis_;
  std::optional<ClipAnalyser> analyser_;
  Arrangement shown_;
  std::optional<TableKey> tableKey_;  // of shown_.table, when a network had to be asked for it
  std::set<PointKey> chosen_;         // by the person; some may be missing in this picture, and are there in the next
  std::set<PointKey> selection_;      // those of them that are pictured
  std::vector<TimeSpan> toldSpans_;
  std::optional<TimeSpan> range_;
  QPointer<Job> job_;
  std::uint64_t run_ = 0;  // steps of an earlier run that are still in the event queue are not drawn
  bool isStale_ = false;
  bool isComputing_ = false;
  bool isWhole_ = false;  // the picture on the screen was not stopped half-way

  QComboBox* source_ = nullptr;
  QComboBox* kind_ = nullptr;
  QComboBox* coloring_ = nullptr;
  QComboBox* comparison_ = nullptr;
  QDoubleSpinBox* perplexity_ = nullptr;
  QSpinBox* seed_ = nullptr;
  DatasetBox* dataset_;
  ModelBox* model_;
  QComboBox* splits_ = nullptr;
  QComboBox* condition_ = nullptr;
  QSpinBox* most_ = nullptr;
  QWidget* datasetRow_ = nullptr;
  std::array<ScatterView*, 2> views_{};
  PairLines* lines_ = nullptr;
  SampleList* samples_;
  FrameCard* card_;
  KlTrace* trace_ = nullptr;
  ProgressBar* progress_ = nullptr;
  QPushButton* cancel_ = nullptr;
  QPushButton* compute_ = nullptr;
  QToolButton* list_ = nullptr;
  QToolButton* export_ = nullptr;
  QPushButton* note_ = nullptr;
  QLabel* status_ = nullptr;
};

}  // namespace hrlf::ui
