// What stands in a list or table while it is empty.
#pragma once

#include <QString>

class QAbstractItemView;

namespace hrlf::ui {

/// Muted, in the middle of the view, whenever its model has no row. Called once, when the view has its model.
void showWhenEmpty(QAbstractItemView* view, const QString& text);

}  // namespace hrlf::ui
