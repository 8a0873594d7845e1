// Faces stand evenly on their lane, where there are some and where there is room, and are those of their times.
#include "ui/timeline/face_lane.h"

#include "tests/ui/player/coded_clip.h"
#include "ui/theme/palette.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_panel.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace hrlf;
using namespace hrlf::ui;

namespace {

constexpr int patience = 15000;  // ms, for a busy machine

/// As it would be read from the coded clip, if that showed a face.
std::shared_ptr<ClipFeatures> makeClip(const std::filesystem::path& path, int frames = codedFrames) {
  auto clip = std::make_shared<ClipFeatures>();
  clip->media.path = path;
  clip->media.duration = frames / codedRate;
  clip->media.video = VideoStreamInfo{0, "h264", 64, 48, codedRate, 0};
  FeatureTrack& face = clip->tracks[Modality::Vision];
  face.columns = {{"au12_lip_corner_pull", "1"}, {"au04_brow_lower", "1"}, {"au26_jaw_drop", "1"}};
  for (int i = 0; i < frames; ++i) {
    const std::array values{std::sin(i * 0.1F), std::cos(i * 0.1F), std::sin(i * 0.2F)};
    face.append(i / codedRate, (i + 1) / codedRate, values);
    clip->frameTimes.push_back(i / codedRate);
    clip->faces.emplace_back(FaceObservation{i / codedRate, {20, 12, 16, 20}, {}, {}});
  }
  return clip;
}

/// A lane of this size that shows the range.
struct Lane {
  Lane(const ClipFeatures& clip, double height, double from, double to) {
    font.setPixelSize(12);
    axis.setDuration(clip.media.duration);
    axis.setPixels(100, 800);
    axis.show(from, to);
    lane.setClip(clip);
    area = QRectF(100, 50, 800, height);
  }
  [[nodiscard]] std::vector<LaneFace> faces(const ClipFeatures& clip) const {
    return lane.faces({area, QRectF(4, 50, 96, area.height()), axis, palette, font, font}, clip);
  }

  QFont font;
  TimeAxis axis;
  QPalette palette = lightPalette();
  QRectF area;
  FaceLane lane;
};

}  // namespace

class FaceLaneTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  std::filesystem::path path_;

 private slots:
  void initTestCase() {
    const QString path = folder_.filePath("clip.mp4");
    QVERIFY(writeCodedClip(path, CodedParts::PictureOnly));
    path_ = path.toStdString();
  }

  void theyStandEvenly() {
    const auto clip = makeClip(path_, 1000);
    for (const TimeSpan& range : {TimeSpan{0, 40}, TimeSpan{3, 21}, TimeSpan{17, 19.3}, TimeSpan{32, 40}}) {
      const Lane lane(*clip, 120, range.start, range.end);
      const auto faces = lane.faces(*clip);
      QVERIFY(faces.size() > 8);
      const double step = (faces.back().place.x() - faces.front().place.x()) / static_cast<double>(faces.size() - 1);
      const double side = faces.front().place.width();
      QVERIFY2(step > side + 2 && step < 1.5 * (side + 4) + 1, qPrintable(QString::number(step)));
      for (std::size_t i = 0; i < faces.size(); ++i) {
        const QRectF& place = faces[i].place;
        QCOMPARE(place.width(), place.height());
        QVERIFY(place.top() > lane.area.top() && place.bottom() < lane.area.bottom());
        QVERIFY(place.right() > lane.area.left() && place.left() < lane.area.right());
        QVERIFY(std::abs(place.x() - faces[0].place.x() - static_cast<double>(i) * step) < 1.1);
        // The frame that is shown at the middle, as exactly as a place in whole pixels can tell.
        const double time = lane.axis.from() + (place.center().x() - 100) / lane.axis.pixelsPerSecond();
        const double late = time - faces[i].wish.time;
        const double pixel = 1 / lane.axis.pixelsPerSecond();
        QVERIFY2(late > -pixel && late < 1 / codedRate + pixel, qPrintable(QString::number(late)));
      }
      // Up to the ends of what is visible, but not half outside of the clip.
      QVERIFY(faces.front().place.left() < lane.area.left() + step);
      QVERIFY(faces.back().place.right() > lane.area.right() - step);
      if (range.start == 0) QVERIFY(faces.front().place.left() >= lane.area.left());
      if (range.end == 40) QVERIFY(faces.back().place.right() <= lane.area.right() + 0.5);
    }
  }

  void noFrameIsShownTwice() {
    const auto clip = makeClip(path_);
    const Lane lane(*clip, 120, 1, 1.2);
    const auto faces = lane.faces(*clip);
    QVERIFY(faces.size() >= 3);
    for (std::size_t i = 1; i < faces.size(); ++i) QVERIFY(faces[i].wish.time > faces[i - 1].wish.time);
  }

  void panningAsksForFewNewOnes() {
    const auto clip = makeClip(path_, 1000);
    const auto before = Lane(*clip, 120, 10, 20).faces(*clip);
    const auto after = Lane(*clip, 120, 10.13, 20.13).faces(*clip);
    const auto isNew = [&](const LaneFace& face) {
      return std::none_of(before.begin(), before.end(), [&](const LaneFace& b) { return b.wish == face.wish; });
    };
    QVERIFY(std::count_if(after.begin(), after.end(), isNew) <= 1);
  }

  void thereIsNoneWhereTheFaceIsMissing() {
    const auto clip = makeClip(path_, 1000);
    for (std::size_t i = 250; i < 500; ++i)
      clip->tracks[Modality::Vision].lose(i, i < 400 ? MissingReason::NoFace : MissingReason::TurnedAway);
    for (std::size_t i = 250; i < 400; ++i) clip->faces[i].reset();
    const auto faces = Lane(*clip, 120, 0, 40).faces(*clip);
    const auto isMissing = [](const LaneFace& face) { return face.wish.time >= 9.999 && face.wish.time < 19.999; };
    QVERIFY(std::none_of(faces.begin(), faces.end(), isMissing));
    QVERIFY(faces.size() > 6);
    QVERIFY(faces.front().wish.time < 9 && faces.back().wish.time > 21);
  }

  void aLowLaneAndAClipWithoutPictureHaveNone() {
    const auto clip = makeClip(path_);
    QVERIFY(Lane(*clip, 45, 0, 2).faces(*clip).empty());
    auto heard = makeClip(path_);
    heard->media.video.reset();
    QVERIFY(!FaceLane::hasFaces(*heard));
    QVERIFY(Lane(*heard, 120, 0, 2).faces(*heard).empty());
    auto unseen = makeClip(path_);
    unseen->faces.clear();
    QVERIFY(Lane(*unseen, 120, 0, 2).faces(*unseen).empty());
  }

  void theFaceIsInTheMiddleOfASquareWithinThePicture() {
    const auto clip = makeClip(path_);
    for (std::size_t i = 25; i < clip->faces.size(); ++i) clip->faces[i]->box = {50, 30, 30, 40};  // half outside
    for (const LaneFace& face : Lane(*clip, 120, 0, 2).faces(*clip)) {
      const QRectF& part = face.wish.part;
      QVERIFY(part.left() >= 0 && part.top() >= 0 && part.right() <= 1 + 1e-9 && part.bottom() <= 1 + 1e-9);
      QVERIFY(std::abs(part.width() * 64 - part.height() * 48) < 1e-6);
      if (face.wish.time > 0.99) continue;
      QVERIFY(std::abs(part.center().x() * 64 - 28) < 1e-6 && std::abs(part.center().y() * 48 - 22) < 1e-6);
      QVERIFY(part.width() * 64 > 20 && part.width() * 64 < 40);
    }
  }

  void facesAppearOnTheTimeLine() {
    const auto clip = makeClip(path_);
    PerModality<FeatureTrack> tracks;
    tracks[Modality::Vision] = clip->tracks[Modality::Vision];
    TimelinePanel panel;
    panel.setPalette(lightPalette());
    // As high and wide as in a window of 1280 x 800.
    panel.resize(797, 440);
    panel.show();
    panel.setClip(clip, tracks);
    const auto* canvas = panel.findChild<TimelineCanvas*>("timelineCanvas");
    QVERIFY(canvas != nullptr);
    // The number of the picture in the middle of the faces' row; a ground without one tells another.
    const auto numberAt = [&](double time) {
      const auto x = static_cast<int>(std::lround(canvas->axis().xOf(time)));
      const int y = canvas->laneArea(Modality::Vision).top() + 26;
      return codedNumber(panel.findChild<TimelineCanvas*>()->grab(QRect(x, y, 1, 1)).toImage());
    };
    const auto isNear = [](int number, int wanted) { return std::abs(number - wanted) <= 1; };
    // Times of 1.5 s over a power of two are on every grid that is as fine as this.
    QTRY_VERIFY_WITH_TIMEOUT(isNear(numberAt(1.5), 37), patience);
    QVERIFY(isNear(numberAt(0.75), 18));
    // Those that come into view by zooming, too.
    panel.showRange({0.5, 1});
    QTRY_VERIFY_WITH_TIMEOUT(isNear(numberAt(0.5625), 14), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isNear(numberAt(0.9375), 23), patience);
    // Words corrected: the faces stay.
    panel.setFeatures(std::make_shared<ClipFeatures>(*clip), tracks);
    QVERIFY(isNear(numberAt(0.9375), 23));
    // Another clip has none of them.
    auto heard = makeClip({});
    heard->media.video.reset();
    panel.setClip(heard, tracks);
    panel.showRange({0.5, 1});
    QVERIFY(!isNear(numberAt(0.9375), 23));
    panel.clear();
    panel.setClip(clip, tracks);
    QTRY_VERIFY_WITH_TIMEOUT(isNear(numberAt(1.5), 37), patience);
  }
};

QTEST_MAIN(FaceLaneTest)
#include "face_lane_test.moc"
