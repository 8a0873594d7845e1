#include "ui/report/png.h"

#include <QBuffer>
#include <QByteArray>
#include <QImage>

namespace hrlf::ui {

std::string pngBytes(const QImage& image) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return bytes.toStdString();
}

}  // namespace hrlf::ui
