#include "ui/datasets/split_title.h"

#include <QCoreApplication>

namespace hrlf::ui {

QString splitTitle(Split split) {
  switch (split) {
    case Split::Train:
      return QCoreApplication::translate("hrlf::ui", "Train");
    case Split::Valid:
      return QCoreApplication::translate("hrlf::ui", "Valid");
    case Split::Test:
      break;
  }
  return QCoreApplication::translate("hrlf::ui", "Test");
}

}  // namespace hrlf::ui
