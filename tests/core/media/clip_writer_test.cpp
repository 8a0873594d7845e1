#include "core/media/clip_writer.h"

#include "core/media/audio_reader.h"
#include "tests/core/media/media_fixture.h"

#include <QDir>
#include <QtTest>

#include <cmath>
#include <numbers>
#include <vector>

using namespace hrlf;
using hrlf::test::MediaFolder;

namespace {

VideoFrame grey(double time, std::uint8_t value) {
  VideoFrame frame;
  frame.time = time;
  frame.width = 64;
  frame.height = 48;
  frame.pixels.assign(std::size_t{64} * 48 * 3, value);
  return frame;
}

// Three seconds: a flash and a tone between 2.0 and 2.2 s.
Result<void> writeClip(ClipWriter& writer) {
  std::vector<float> samples(16000 * 3, 0.0F);
  for (std::size_t i = 32000; i < 35200; ++i) {
    samples[i] = 0.5F * static_cast<float>(std::sin(2 * std::numbers::pi * 1000 * static_cast<double>(i) / 16000));
  }
  for (int i = 0; i < 75; ++i) {
    if (auto added = writer.addPicture(grey(i * 0.04, i >= 50 && i < 55 ? 235 : 20)); !added) return added;
  }
  for (std::size_t i = 0; i < samples.size(); i += 777) {
    const auto part = std::span(samples).subspan(i, std::min<std::size_t>(777, samples.size() - i));
    if (auto added = writer.addSound(part); !added) return added;
  }
  if (auto added = writer.addCue({0.5, 1.25, "Guten Tag, schön"}); !added) return added;
  if (auto added = writer.addCue({1.25, 2.0, "and more"}); !added) return added;
  return writer.addCue({2.5, 2.75, "the end"});
}

}  // namespace

class ClipWriterTest : public QObject {
  Q_OBJECT

 private slots:
  void whatIsWrittenIsRead() {
    const auto path = folder_.path("clip.mp4");
    auto writer = ClipWriter::create(path, 64, 48, 25, 16000, 200000);
    QVERIFY2(writer, writer ? "" : writer.error().message().c_str());
    QVERIFY(writeClip(*writer));
    QVERIFY(!std::filesystem::exists(path));
    QVERIFY(writer->finish());

    auto reader = VideoReader::open(path);
    QVERIFY2(reader, reader ? "" : reader.error().message().c_str());
    QVERIFY(std::abs(reader->info().duration - 3) < 0.1);
    QCOMPARE(reader->info().subtitles.size(), std::size_t{1});
    for (int i = 0; i < 75; ++i) {
      const auto frame = reader->next();
      QVERIFY(frame && *frame);
      QVERIFY(std::abs((*frame)->time - i * 0.04) < 1e-3);
      const int value = (*frame)->pixels[(*frame)->pixels.size() / 2];
      QVERIFY(std::abs(value - (i >= 50 && i < 55 ? 235 : 20)) < 12);
    }
    QVERIFY(!*reader->next());

    Progress progress;
    const auto sound = readSound(path, 16000, progress);
    QVERIFY(sound);
    QCOMPARE(sound->start, 0.0);
    const auto loud =
        std::find_if(sound->samples.begin(), sound->samples.end(), [](float x) { return std::abs(x) > 0.1F; });
    QVERIFY(std::abs(static_cast<double>(loud - sound->samples.begin()) / 16000 - 2) < 0.03);

    const auto cues = readEmbeddedSubtitles(reader->info(), reader->info().subtitles[0].index, progress);
    QVERIFY(cues);
    QCOMPARE(cues->size(), std::size_t{3});
    QCOMPARE((*cues)[0].text, std::string("Guten Tag, schön"));
    QVERIFY(std::abs((*cues)[0].start - 0.5) < 0.002 && std::abs((*cues)[0].end - 1.25) < 0.002);
    QVERIFY(std::abs((*cues)[2].start - 2.5) < 0.002 && std::abs((*cues)[2].end - 2.75) < 0.002);
  }

  void sameCallsGiveSameBytes() {
    for (const char* name : {"one.mp4", "two.mp4"}) {
      auto writer = ClipWriter::create(folder_.path(name), 64, 48, 25, 16000, 200000);
      QVERIFY(writer && writeClip(*writer) && writer->finish());
    }
    QCOMPARE(folder_.read("one.mp4"), folder_.read("two.mp4"));
  }

  void picturesKeepTheirOwnTimes() {
    auto writer = ClipWriter::create(folder_.path("vfr.mp4"), 64, 48, 30, 0, 200000);
    QVERIFY(writer);
    const std::vector<double> times{0, 0.01, 0.5, 0.533, 2.25};
    for (const double time : times) QVERIFY(writer->addPicture(grey(time, 100)));
    QVERIFY(writer->finish());
    auto reader = VideoReader::open(folder_.path("vfr.mp4"));
    QVERIFY(reader);
    QVERIFY(!reader->info().audio);
    for (const double time : times) QVERIFY(std::abs((*reader->next())->time - time) < 1e-3);
  }

  void refusesWhatCannotBeEncoded() {
    const auto path = folder_.path("bad.mp4");
    QCOMPARE(ClipWriter::create(path, 63, 48, 25, 16000, 200000).error().kind, ErrorKind::BadInput);
    QCOMPARE(ClipWriter::create(path, 0, 48, 25, 16000, 200000).error().kind, ErrorKind::BadInput);
    QCOMPARE(ClipWriter::create(path, 64, 48, std::nan(""), 16000, 200000).error().kind, ErrorKind::BadInput);
    QCOMPARE(ClipWriter::create(path, 64, 48, 25, 12345, 200000).error().kind, ErrorKind::BadInput);
    QCOMPARE(ClipWriter::create("/no/such/folder/a.mp4", 64, 48, 25, 16000, 200000).error().kind, ErrorKind::NotFound);

    auto writer = ClipWriter::create(path, 64, 48, 25, 0, 200000);
    QVERIFY(writer);
    QCOMPARE(writer->addSound(std::vector<float>(10)).error().kind, ErrorKind::BadInput);
    QCOMPARE(writer->addPicture(grey(-1, 0)).error().kind, ErrorKind::BadInput);
    QCOMPARE(writer->addPicture(grey(std::nan(""), 0)).error().kind, ErrorKind::BadInput);
    auto small = grey(0, 0);
    small.pixels.pop_back();
    QCOMPARE(writer->addPicture(small).error().kind, ErrorKind::BadInput);
    QVERIFY(writer->addPicture(grey(1, 0)));
    QCOMPARE(writer->addPicture(grey(1, 0)).error().kind, ErrorKind::BadInput);
    QVERIFY(writer->addCue({1, 2, "first"}));
    QCOMPARE(writer->addCue({1.5, 3, "overlaps"}).error().kind, ErrorKind::BadInput);
    QCOMPARE(writer->addCue({4, 4, "empty"}).error().kind, ErrorKind::BadInput);
  }

  void leavesNothingBehindWithoutFinish() {
    QTemporaryDir folder;
    {
      auto writer = ClipWriter::create(folder.filePath("clip.mp4").toStdString(), 64, 48, 25, 16000, 200000);
      QVERIFY(writer && writeClip(*writer));
      auto empty = ClipWriter::create(folder.filePath("empty.mp4").toStdString(), 64, 48, 25, 16000, 200000);
      QVERIFY(empty);
      QCOMPARE(empty->finish().error().kind, ErrorKind::BadInput);
    }
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
  }

  void nanInTheSoundIsSilence() {
    auto writer = ClipWriter::create(folder_.path("nan.mp4"), 64, 48, 25, 16000, 200000);
    QVERIFY(writer && writer->addPicture(grey(0, 0)));
    QVERIFY(writer->addSound(std::vector<float>(5000, std::nanf(""))));
    QVERIFY(writer->finish());
    QVERIFY(probeMedia(folder_.path("nan.mp4"))->audio);
  }

 private:
  MediaFolder folder_;
};

QTEST_GUILESS_MAIN(ClipWriterTest)
#include "clip_writer_test.moc"
