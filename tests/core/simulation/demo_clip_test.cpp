#include "core/simulation/demo_clip.h"
#include "core/features/face_tracker.h"
#include "core/media/audio_reader.h"
#include "core/media/subtitles.h"
#include "core/media/video_reader.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace hrlf;

class DemoClipTest : public QObject {
  Q_OBJECT

 private slots:
  void facesSoundAndSubtitles() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath("demo.mp4").toStdString();
    Progress progress;
    const auto made = makeDemoClip(path, 1, progress);
    QVERIFY2(made, made ? "" : made.error().message().c_str());
    QVERIFY(QFileInfo(QString::fromStdString(path)).size() < 2'000'000);

    const auto info = probeMedia(path);
    QVERIFY(info);
    QVERIFY(info->duration > 13 && info->duration < 20);
    QVERIFY(info->audio && info->video);
    QCOMPARE(info->subtitles.size(), std::size_t{1});
    const auto cues = readEmbeddedSubtitles(*info, info->subtitles.front().index, progress);
    QVERIFY(cues);
    QVERIFY(cues->size() > 8);
    QVERIFY(cues->front().text.find("happy") != std::string::npos);
    QVERIFY(cues->back().text.find("awful") != std::string::npos);
    QVERIFY(cues->back().end <= info->duration);

    auto tracker = FaceTracker::create();
    auto reader = VideoReader::open(path);
    QVERIFY(tracker && reader);
    int looked = 0;
    int found = 0;
    double smileFirst = 0;
    double smileLast = 0;
    const auto& columns = faceColumns();
    std::size_t smile = 0;
    while (columns.at(smile).name != "au12_lip_corner_pull") ++smile;
    for (int i = 0;; ++i) {
      const auto frame = reader->next();
      QVERIFY(frame);
      if (!*frame) break;
      if (i % 12 != 0) continue;
      ++looked;
      const auto faces = tracker->add(**frame);
      if (faces.empty()) continue;
      ++found;
      const auto features = faceFeatures(faces.front().landmarks, (*frame)->width, (*frame)->height);
      if (features) ((*frame)->time < info->duration / 2 ? smileFirst : smileLast) += features->at(smile);
    }
    QVERIFY(looked > 20);
    QVERIFY2(found >= 0.95 * looked, qPrintable(QString("%1 of %2").arg(found).arg(looked)));
    QVERIFY(smileFirst > smileLast + 1);
  }

  void cancelledLeavesNothing() {
    const QTemporaryDir folder;
    Progress progress;
    progress.requestCancel();
    const auto made = makeDemoClip(folder.filePath("demo.mp4").toStdString(), 1, progress);
    QVERIFY(!made);
    QVERIFY(made.error().kind == ErrorKind::Cancelled);
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
  }

  void aFolderThatIsNotThereIsNamed() {
    Progress progress;
    const auto made = makeDemoClip("/no/such/folder/demo.mp4", 1, progress);
    QVERIFY(!made);
    QVERIFY(made.error().message().find("/no/such/folder") != std::string::npos);
  }
};

QTEST_GUILESS_MAIN(DemoClipTest)
#include "demo_clip_test.moc"
