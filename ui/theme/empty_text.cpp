#include "ui/theme/empty_text.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QLabel>
#include <QVBoxLayout>

namespace hrlf::ui {

void showWhenEmpty(QAbstractItemView* view, const QString& text) {
  auto* label = new QLabel(text);
  label->setObjectName("emptyText");
  label->setAlignment(Qt::AlignCenter);
  label->setWordWrap(true);
  label->setForegroundRole(QPalette::PlaceholderText);
  label->setAttribute(Qt::WA_TransparentForMouseEvents);
  // However low the view is made, the text asks for no room.
  label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
  auto* layout = new QVBoxLayout(view->viewport());
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(label);
  const QAbstractItemModel* model = view->model();
  const auto follow = [label, model] { label->setVisible(model->rowCount() == 0); };
  QObject::connect(model, &QAbstractItemModel::rowsInserted, label, follow);
  QObject::connect(model, &QAbstractItemModel::rowsRemoved, label, follow);
  QObject::connect(model, &QAbstractItemModel::modelReset, label, follow);
  follow();
}

}  // namespace hrlf::ui
