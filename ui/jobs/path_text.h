// A path as Qt shows it, and back. File names are bytes; this keeps them.
#pragma once

#include <QFile>
#include <QString>

#include <filesystem>

namespace hrlf::ui {

[[nodiscard]] inline std::filesystem::path toPath(const QString& text) {
  return {QFile::encodeName(text).toStdString()};
}

[[nodiscard]] inline QString toText(const std::filesystem::path& path) {
  return QFile::decodeName(QByteArray::fromStdString(path.native()));
}

}  // namespace hrlf::ui
