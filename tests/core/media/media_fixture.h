// Small media files for the tests of this room, made by the ffmpeg program.
#pragma once

#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <filesystem>

namespace hrlf::test {

/// A folder of files that is removed with the test.
class MediaFolder {
 public:
  [[nodiscard]] QString name(const QString& file) const { return folder_.filePath(file); }
  [[nodiscard]] std::filesystem::path path(const QString& file) const {
    return std::filesystem::path(QFile::encodeName(name(file)).toStdString());
  }

  /// Runs ffmpeg with the arguments and writes `file`; false when it fails.
  [[nodiscard]] bool make(const QString& file, const QStringList& arguments) const {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // One thread: several only wait for each other on pictures this small.
    process.start("ffmpeg", QStringList{"-nostdin", "-v", "error", "-y"} + arguments +
                                QStringList{"-threads", "1", "file:" + name(file)});
    return process.waitForFinished(60000) && process.exitCode() == 0;
  }

  [[nodiscard]] bool write(const QString& file, const QByteArray& bytes) const {
    QFile out(name(file));
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
  }

  [[nodiscard]] QByteArray read(const QString& file) const {
    QFile in(name(file));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
  }

 private:
  QTemporaryDir folder_;
};

/// Pictures whose grey value tells their number: frame N has luma 16 + 4 N.
inline QStringList numberedPictures(int frames, const QString& size = "64x48", const QString& filters = {}) {
  const QString source = QString("color=black:s=%1:r=25,geq=lum='16+4*N':cb=128:cr=128%2").arg(size, filters);
  return {"-f", "lavfi", "-i", source, "-frames:v", QString::number(frames)};
}

/// The number that numberedPictures() drew, from the grey value in the middle.
inline int numberOf(const std::vector<std::uint8_t>& pixels) {
  constexpr double stepOfGrey = 4 * 255.0 / 219.0;
  return static_cast<int>(pixels[pixels.size() / 2] / stepOfGrey + 0.5);
}

/// White pictures and a tone of 1 kHz between 2.0 and 2.2 s, else black and silent; 3 s.
inline QStringList flashAndBeep() {
  return {"-f", "lavfi", "-i", "color=black:s=64x48:r=25:d=3,drawbox=color=white:t=fill:enable='between(t,1.99,2.19)'",
          "-f", "lavfi", "-i", "aevalsrc='if(between(t,2,2.2),0.5*sin(2*PI*1000*t),0)':s=44100:d=3"};
}

}  // namespace hrlf::test
