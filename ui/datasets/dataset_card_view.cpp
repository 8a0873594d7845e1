#include "ui/datasets/dataset_card_view.h"

#include "ui/datasets/split_title.h"
#include "ui/language/engine_text.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QLocale>

#include <algorithm>

namespace hrlf::ui {
namespace {

QString number(std::size_t value) { return QLocale().toString(static_cast<qulonglong>(value)); }

QString row(const QStringList& cells, const QString& tag) {
  QString html = QStringLiteral("<tr>");
  for (const QString& cell : cells)
    html += QStringLiteral("<%1 align='%3' style='padding:1px 8px; %4'>%2</%1>")
                .arg(tag, cell,
                     &cell == &cells.front() || cell.startsWith(QLatin1String("<span")) ? QStringLiteral("left")
                                                                                        : QStringLiteral("right"),
                     // Headings go over several lines where there is little room; figures stay whole.
                     tag == QLatin1String("th") ? QStringLiteral("vertical-align:bottom")
                                                : QStringLiteral("white-space:nowrap"));
  return html + QStringLiteral("</tr>");
}

QString shapes(const DatasetCard& card) {
  QString html = QStringLiteral("<table cellspacing='0'>") +
                 row({DatasetCardView::tr("Split"), DatasetCardView::tr("Utterances"), DatasetCardView::tr("Modality"),
                      DatasetCardView::tr("Columns"), DatasetCardView::tr("Frames each"),
                      DatasetCardView::tr("Missing frames"), DatasetCardView::tr("Without any frame")},
                     QStringLiteral("th"));
  for (const Split split : allSplits) {
    const auto s = static_cast<std::size_t>(split);
    for (const Modality m : allModalities) {
      const ModalityCard& one = card.modalities[s][m];
      const bool isFirst = m == allModalities.front();
      const double share =
          one.frames == 0 ? 0 : 100.0 * static_cast<double>(one.missingFrames) / static_cast<double>(one.frames);
      html += row(
          {isFirst ? splitTitle(split) : QString(), isFirst ? number(card.utterances[s]) : QString(), modalityTitle(m),
           number(card.widths[m]), DatasetCardView::tr("%1 to %2").arg(number(one.shortest), number(one.longest)),
           DatasetCardView::tr("%1 %").arg(QLocale().toString(share, 'f', 1)), number(one.missing)},
          QStringLiteral("td"));
      if (card.utterances[s] == 0) break;
    }
  }
  return html + QStringLiteral("</table>");
}

// Bars of one colour, as long as the share of the largest bin.
QString labels(const DatasetCard& card, const QColor& color) {
  QString html =
      QStringLiteral("<table cellspacing='0'>") + row({DatasetCardView::tr("Label"), splitTitle(Split::Train),
                                                       splitTitle(Split::Valid), splitTitle(Split::Test), QString()},
                                                      QStringLiteral("th"));
  std::size_t largest = 1;
  const auto all = [](const LabelBin& bin) { return bin.counts[0] + bin.counts[1] + bin.counts[2]; };
  for (const LabelBin& bin : card.labels) largest = std::max(largest, all(bin));
  constexpr std::size_t blocks = 24;
  for (const LabelBin& bin : card.labels) {
    const auto length = static_cast<qsizetype>((all(bin) * blocks + largest - 1) / largest);
    html += row({QString::fromStdString(bin.name).toHtmlEscaped(), number(bin.counts[0]), number(bin.counts[1]),
                 number(bin.counts[2]),
                 QStringLiteral("<span style='color:%1'>%2</span>").arg(color.name(), QString(length, QChar(0x2588)))},
                QStringLiteral("td"));
  }
  return html + QStringLiteral("</table>");
}

}  // namespace

DatasetCardView::DatasetCardView(QWidget* parent) : QTextBrowser(parent) {
  setObjectName("datasetCard");
  setAccessibleName(tr("What is in the data set"));
  setCard(std::nullopt);
}

void DatasetCardView::setCard(const std::optional<DatasetCard>& card) {
  card_ = card;
  write();
}

void DatasetCardView::write() {
  if (!card_) {
    setHtml(QStringLiteral("<p>%1</p>").arg(tr("Choose a data set to see what is in it.").toHtmlEscaped()));
    return;
  }
  QString html =
      QStringLiteral("<h3>%1</h3><p>%2</p>")
          .arg(QString::fromStdString(card_->name).toHtmlEscaped(),
               tr("%1, labelled with %2")
                   .arg(engineText(card_->layout), card_->task == Task::Regression ? tr("intensities") : tr("classes"))
                   .toHtmlEscaped());
  html += shapes(*card_) + QStringLiteral("<h4>%1</h4>").arg(tr("Labels")) +
          labels(*card_, modalityColor(Modality::Language, palette()));
  if (!card_->warnings.empty()) {
    html += QStringLiteral("<h4>%1</h4><ul>").arg(tr("Odd, or guessed"));
    for (const Warning& warning : card_->warnings)
      html += QStringLiteral("<li>%1 <i>%2</i></li>")
                  .arg(engineText(warning.what).toHtmlEscaped(), placeText(warning.where).toHtmlEscaped());
    html += QStringLiteral("</ul>");
  }
  setHtml(html);
}

void DatasetCardView::changeEvent(QEvent* event) {
  QTextBrowser::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) write();
}

}  // namespace hrlf::ui
