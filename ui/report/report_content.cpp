#include "ui/report/report_content.h"

#include "core/report/summary.h"
#include "ui/plots/prediction_plot.h"
#include "ui/report/figure_size.h"
#include "ui/report/gui_thread.h"
#include "ui/report/png.h"
#include "ui/report/representation_figure.h"
#include "ui/report/thumbnails.h"

#include <QDateTime>

namespace hrlf::ui {
namespace {

constexpr int thumbnailCount = 5;
constexpr QSize predictionSize(reportWidth, 270);

Result<Figure> predictionFigure(const Analysis& analysis, const Progress& progress) {
  const auto draw = [complete = analysis.complete.frames, incomplete = analysis.incomplete.frames,
                     low = analysis.model.labelLow, high = analysis.model.labelHigh] {
    return renderPredictionFigure(complete, incomplete, low, high, predictionSize, printRatio);
  };
  const auto image = drawOnGuiThread(draw, progress);
  if (!image) return cancelled();
  Figure figure;
  figure.title = "Prediction over the clip.";
  figure.caption = analysis.request.isNothing()
                       ? "Nothing was taken away."
                       : "Taken away for the incomplete curve: " + requestInWords(analysis.request) + ".";
  figure.caption += " A gap: nothing could be predicted there.";
  if (analysis.model.isEnsemble() && analysis.model.task == Task::Regression)
    figure.caption += " The band: the prediction and the standard deviation of its " +
                      std::to_string(analysis.model.members.size()) + " networks, up and down.";
  figure.png = pngBytes(*image);
  figure.width = predictionSize.width();
  figure.height = predictionSize.height();
  figure.place = FigurePlace::Prediction;
  return figure;
}

}  // namespace

Result<ReportContent> makeReportContent(const Analysis& analysis, const std::string& notes, Progress& progress) {
  constexpr double thumbnailShare = 0.2;
  constexpr double figureShare = 0.3;
  ReportContent content;
  content.analysis = analysis;
  content.notes = notes;
  content.date = QDateTime::currentDateTime()
                     .toOffsetFromUtc(QDateTime::currentDateTime().offsetFromUtc())
                     .toString(Qt::ISODate)
                     .toStdString();
  if (analysis.clip) {
    SubProgress part(progress, 0, thumbnailShare);
    content.thumbnails = makeThumbnails(*analysis.clip, thumbnailCount, part);
  }
  progress.update(thumbnailShare, "Drawing the figures");
  auto prediction = predictionFigure(analysis, progress);
  if (!prediction) return tl::unexpected(prediction.error());
  content.figures.push_back(std::move(*prediction));

  SubProgress part(progress, figureShare, 1);
  auto representations = makeRepresentationFigure(analysis, part);
  if (!representations) return tl::unexpected(representations.error());
  if (*representations) content.figures.push_back(std::move(**representations));
  return content;
}

}  // namespace hrlf::ui
