#include "ui/models/model_card_dialog.h"

#include "core/base/atomic_file.h"
#include "ui/models/card_text.h"
#include "ui/models/validation_text.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace hrlf::ui {
namespace {

QString row(const QString& name, const QString& value) {
  return QStringLiteral("<tr><td style='padding-right:1em'><b>%1</b></td><td>%2</td></tr>")
      .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString text(const std::string& value) { return QString::fromStdString(value); }

QString figures(const ModelCard& card) {
  QString html = row(ModelCardDialog::tr("Together"), text(card.validation));
  if (card.isEnsemble())
    for (const MemberCard& member : card.members)
      html += row(ModelCardDialog::tr("Seed %1").arg(member.seed), text(member.validation));
  return html;
}

QString cardHtml(const KnownModel& model) {
  if (!model.card) return QStringLiteral("<p>%1</p>").arg(model.problem.toHtmlEscaped());
  const ModelCard& card = *model.card;
  QString html = QStringLiteral("<h3>%1</h3><table cellspacing='4'>").arg(model.title().toHtmlEscaped());
  html += row(ModelCardDialog::tr("File"), text(pathText(model.path)));
  html += row(ModelCardDialog::tr("Date"), QLocale().toString(model.date, QLocale::ShortFormat));
  html += row(ModelCardDialog::tr("Trained on"), cardText(card.trainedOn).toHtmlEscaped());
  html += row(ModelCardDialog::tr("Limits"),
              card.limits.empty() ? ModelCardDialog::tr("None were named.") : cardText(card.limits).toHtmlEscaped());
  html += row(ModelCardDialog::tr("Settings"), text(card.config.preset));
  html += row(card.isEnsemble() ? ModelCardDialog::tr("Seeds (an ensemble)") : ModelCardDialog::tr("Seed"),
              text(card.seedsText()));
  html +=
      row(ModelCardDialog::tr("Teacher"), model.hasTeacher ? ModelCardDialog::tr("kept beside the student")
                                                           : ModelCardDialog::tr("none: it was trained without one"));
  const QString labels = card.task == Task::Classification
                             ? ModelCardDialog::tr("Classes")
                             : ModelCardDialog::tr("Intensities from %1 to %2").arg(card.labelLow).arg(card.labelHigh);
  QStringList classes;
  for (const std::string& name : card.classes) classes << text(name);
  html += row(ModelCardDialog::tr("Predicts"), classes.isEmpty() ? labels : classes.join(QStringLiteral(", ")));
  html += row(ModelCardDialog::tr("Features"), ModelCardDialog::tr("%1: %2 columns of words, %3 of voice, %4 of face")
                                                   .arg(text(card.schema.extractor))
                                                   .arg(card.schema.width(Modality::Language))
                                                   .arg(card.schema.width(Modality::Audio))
                                                   .arg(card.schema.width(Modality::Vision)));
  html += row(ModelCardDialog::tr("Program"), text(card.programVersion));
  html += row(ModelCardDialog::tr("SHA-256"), text(card.hash));
  html += QStringLiteral("</table><h4>%1</h4><table cellspacing='4'>").arg(ModelCardDialog::tr("Validation"));
  return html + figures(card) + QStringLiteral("</table><p>%1</p>").arg(validationNotation().toHtmlEscaped());
}

}  // namespace

ModelCardDialog::ModelCardDialog(const KnownModel& model, QWidget* parent) : QDialog(parent) {
  setObjectName("modelCardDialog");
  setWindowTitle(tr("Model card"));
  auto* card = new QTextBrowser;
  card->setObjectName("modelCard");
  card->setAccessibleName(tr("What the model was made of, and how good it is"));
  card->setHtml(cardHtml(model));
  auto* tabs = new QTabWidget;
  tabs->setDocumentMode(true);
  tabs->addTab(card, tr("Card"));
  if (model.card) {
    auto* config = new QPlainTextEdit(QString::fromStdString(configToJson(model.card->config)));
    config->setObjectName("modelConfig");
    config->setAccessibleName(tr("Every setting of the training, as JSON"));
    config->setReadOnly(true);
    config->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    tabs->addTab(config, tr("All settings"));
  }
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(tabs);
  layout->addWidget(buttons);
  resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 30);
}

}  // namespace hrlf::ui
