// Clips in which the grey of a picture tells its number.
#pragma once

#include "core/media/media_info.h"

#include <QImage>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <cmath>

namespace hrlf::ui {

inline constexpr int codedFrames = 50;
inline constexpr double codedRate = 25;  // frames a second

enum class CodedParts { PictureAndSound, PictureOnly, SoundOnly };

/// Two seconds of H.264 with one key frame at the start, so that every seek has to decode its way to the picture.
inline bool writeCodedClip(const QString& path, CodedParts parts, const QString& size = QStringLiteral("64x48")) {
  QStringList arguments{"-v", "error", "-y"};
  if (parts != CodedParts::SoundOnly)
    arguments << "-f"
              << "lavfi"
              << "-i"
              << "color=black:s=" + size + ":r=25,format=yuv420p,geq=lum='16+4*N':cb=128:cr=128";
  if (parts != CodedParts::PictureOnly)
    arguments << "-f"
              << "lavfi"
              << "-i"
              << "sine=frequency=440:sample_rate=16000";
  if (parts != CodedParts::SoundOnly)
    arguments << "-c:v"
              << "libx264"
              << "-crf"
              << "4"
              << "-g"
              << "250"
              << "-bf"
              << "2";
  if (parts != CodedParts::PictureOnly)
    arguments << "-c:a"
              << "aac";
  arguments << "-t"
            << "2" << path;
  return QProcess::execute("ffmpeg", arguments) == 0;
}

/// The number of the picture, from its grey.
inline int codedNumber(const QImage& picture) {
  const double grey = qGray(picture.pixel(picture.width() / 2, picture.height() / 2));
  return static_cast<int>(std::lround(grey * 219 / 255 / 4));
}

}  // namespace hrlf::ui
