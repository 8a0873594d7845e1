// Several drawn people in one picture: told apart, followed through cuts and covers, and the one who speaks chosen.
#include "core/features/clip_features.h"
#include "core/features/face_tracker.h"
#include "core/simulation/drawn_face.h"
#include "core/simulation/face_motion.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace hrlf {
namespace {

constexpr int size = 320;
constexpr double rate = 25;

/// One drawn person and the head's place in a picture of `size`.
struct Actor {
  explicit Actor(std::uint64_t seed) : random(seed), drawn(size, size, random) {}
  Random random;
  DrawnFace drawn;
  FaceView view{size, size, {160, 130}, 62};

  VideoFrame at(double time, float mouth, const HeadPose& pose = {}) {
    ActionUnits units;
    units.jawDrop = mouth;
    VideoFrame frame = drawn.draw(deform(neutralFace(), units), pose, view, 0);
    frame.time = time;
    return frame;
  }
};

VideoFrame sideBySide(const VideoFrame& left, const VideoFrame& right) {
  VideoFrame both;
  both.time = left.time;
  both.width = left.width + right.width;
  both.height = left.height;
  for (int y = 0; y < left.height; ++y) {
    for (const VideoFrame* half : {&left, &right}) {
      const auto row = half->pixels.begin() + static_cast<std::ptrdiff_t>(y) * half->width * 3;
      both.pixels.insert(both.pixels.end(), row, row + static_cast<std::ptrdiff_t>(half->width) * 3);
    }
  }
  return both;
}

float opening(int frame) { return 0.35F + 0.35F * std::sin(0.9F * static_cast<float>(frame)); }

/// Degrees: away between frames 20 and 40.
float turn(int frame) { return std::clamp(75 - 8 * std::abs(static_cast<float>(frame) - 29.5F) + 50, 0.0F, 75.0F); }

cv::Mat pixels(VideoFrame& frame) { return {frame.height, frame.width, CV_8UC3, frame.pixels.data()}; }

std::size_t count(const PersonTrack& person, MissingReason reason) {
  return static_cast<std::size_t>(std::count_if(person.faces.begin(), person.faces.end(),
                                                [&](const FaceObservation& f) { return f.quality.reason == reason; }));
}

}  // namespace

class PeopleTest : public QObject {
  Q_OBJECT

  std::optional<FaceTracker> tracker_;
  std::optional<Actor> anna_, bert_;

  /// 60 frames of Bert on the right speaking beside Anna, who only breathes.
  std::vector<PersonTrack> duo(int frames = 60) {
    for (int i = 0; i < frames; ++i) {
      const double time = i / rate;
      tracker_->add(sideBySide(anna_->at(time, 0.02F * opening(i)), bert_->at(time, opening(i))));
    }
    return tracker_->finish(2 * size, size);
  }

 private slots:
  void initTestCase() {
    auto tracker = FaceTracker::create();
    if (!tracker) QFAIL(tracker.error().message().c_str());
    tracker_.emplace(std::move(*tracker));
    anna_.emplace(3);
    bert_.emplace(8);
  }

  void theOneWhoseLipsMoveSpeaks() {
    std::vector<PersonTrack> people = duo();
    QCOMPARE(people.size(), std::size_t{2});
    std::vector<double> times;
    for (int i = 0; i < 60; ++i) times.push_back(i / rate);
    for (const PersonTrack& person : people) {
      QVERIFY(person.frames.size() >= 58);
      QVERIFY(std::is_sorted(person.frames.begin(), person.frames.end()));
      QVERIFY(count(person, MissingReason::None) == person.frames.size());
    }
    const std::size_t speaker = chooseSpeaker(people, {2 * size, size, times, {}});
    QVERIFY(people[speaker].faces[0].landmarks[30].x > size);
    QVERIFY(people[speaker].score > people[1 - speaker].score);
    // The same with a sound that goes with the lips.
    std::vector<float> waveform;
    for (int i = 0; i < 240; ++i) waveform.push_back(0.5F * opening(i / 4));
    const float before = people[speaker].score;
    QCOMPARE(chooseSpeaker(people, {2 * size, size, times, waveform}), speaker);
    QVERIFY(people[speaker].score > 1.5F * before);
  }

  void soundDecidesBetweenTwoWhoMoveTheirLips() {
    for (int i = 0; i < 60; ++i)
      tracker_->add(sideBySide(anna_->at(i / rate, opening(i)), bert_->at(i / rate, opening(7 * i + 2))));
    std::vector<PersonTrack> people = tracker_->finish(2 * size, size);
    QCOMPARE(people.size(), std::size_t{2});
    std::vector<double> times;
    std::vector<float> waveform;
    for (int i = 0; i < 60; ++i) times.push_back(i / rate);
    for (int i = 0; i < 240; ++i) waveform.push_back(0.5F * opening(i / 4));
    const std::size_t speaker = chooseSpeaker(people, {2 * size, size, times, waveform});
    QVERIFY(people[speaker].faces[0].landmarks[30].x < size);
    std::vector<PersonTrack> nobody;
    QCOMPARE(chooseSpeaker(nobody, {1, 1, times, waveform}), std::size_t{0});
  }

  void anotherSpeakerNeedsNoDecoding() {
    ClipFeatures clip;
    clip.media.video = VideoStreamInfo{};
    clip.media.video->width = 2 * size;
    clip.media.video->height = size;
    clip.people = duo();
    for (int i = 0; i < 60; ++i) clip.frameTimes.push_back(i / rate);
    FeatureTrack& track = clip.tracks[Modality::Vision];
    track.columns = faceColumns();
    for (int i = 0; i < 60; ++i) track.appendMissing(i / rate, (i + 1) / rate, MissingReason::NoFace);
    clip.speaker = 1;
    clip.warnings = {{"of the other face", "face"}, {"damaged", "picture"}};
    const ClipFeatures other = withSpeaker(clip, 0);
    QCOMPARE(other.speaker, std::size_t{0});
    QCOMPARE(other.faces.size(), std::size_t{60});
    QVERIFY(other.faces[30]);
    QCOMPARE(other.faces[30]->landmarks[30].x, clip.people[0].at(30)->landmarks[30].x);
    QCOMPARE(other.tracks[Modality::Vision].frames(), std::size_t{60});
    QVERIFY(other.tracks[Modality::Vision].present[30] == 1);
    QCOMPARE(other.warnings.size(), std::size_t{2});  // that there are two people, and the damaged picture
    QCOMPARE(other.warnings[0].where, std::string("picture"));
    QCOMPARE(withSpeaker(clip, 7).speaker, std::size_t{1});
  }

  void aCutDoesNotJoinTwoPeopleAndFindsTheFirstAgain() {
    for (int i = 0; i < 75; ++i) {
      Actor& shown = i >= 25 && i < 50 ? *bert_ : *anna_;
      VideoFrame frame = shown.at(i / rate, opening(i));
      // Drawn people are all of a kind; the evening light does for another complexion.
      if (&shown == &*bert_) cv::multiply(pixels(frame), cv::Scalar(0.4, 0.5, 0.75), pixels(frame));
      tracker_->add(frame);
    }
    const std::vector<PersonTrack> people = tracker_->finish(size, size);
    QCOMPARE(people.size(), std::size_t{2});
    const PersonTrack& anna = people[0].frames.size() > people[1].frames.size() ? people[0] : people[1];
    QVERIFY(anna.frames.size() >= 45);
    QVERIFY(anna.at(10) != nullptr && anna.at(60) != nullptr && anna.at(35) == nullptr);
  }

  void damageHasItsReason_data() {
    QTest::addColumn<int>("damage");
    QTest::addColumn<int>("reason");
    QTest::newRow("block over the mouth") << 0 << int(MissingReason::Hidden);
    QTest::newRow("skin over the mouth") << 1 << int(MissingReason::Hidden);
    QTest::newRow("blur") << 2 << int(MissingReason::Blurred);
    QTest::newRow("turned") << 3 << int(MissingReason::TurnedAway);
  }
  void damageHasItsReason() {
    QFETCH(int, damage);
    QFETCH(int, reason);
    for (int i = 0; i < 60; ++i) {
      const bool isDamaged = i >= 20 && i < 40;
      VideoFrame frame = anna_->at(i / rate, opening(i), {damage == 3 ? turn(i) : 0.0F, 0, 0});
      const Landmarks points = projectFace(neutralFace(), {}, anna_->view);
      const float unit = anna_->view.interocular;
      const cv::Point mouth(cvRound(points[62].x), cvRound(points[62].y));
      if (isDamaged && damage == 0)
        cv::rectangle(pixels(frame), mouth - cv::Point(40, 25), mouth + cv::Point(40, 30), {20, 90, 40}, cv::FILLED);
      if (isDamaged && damage == 1) {
        const auto* skin = frame.pixels.data() +
                           (static_cast<int>(points[30].y) * size + static_cast<int>(points[30].x + 0.4F * unit)) * 3;
        cv::ellipse(pixels(frame), mouth + cv::Point(0, 10), {45, 36}, 15, 0, 360,
                    {skin[0] * 0.95, skin[1] * 0.93, skin[2] * 0.9}, cv::FILLED, cv::LINE_AA);
      }
      if (isDamaged && damage == 2)
        cv::GaussianBlur(pixels(frame), pixels(frame), {}, 0.09 * static_cast<double>(unit));
      tracker_->add(frame);
    }
    const std::vector<PersonTrack> people = tracker_->finish(size, size);
    QCOMPARE(people.size(), std::size_t{1});
    int right = 0, wrong = 0, alarms = 0;
    for (std::uint32_t i = 0; i < 60; ++i) {
      const FaceObservation* face = people[0].at(i);
      const bool isDamaged = i >= 20 && i < 40;
      if (isDamaged && (face == nullptr || int(face->quality.reason) == reason)) ++right;
      if (isDamaged && face != nullptr && face->quality.reason == MissingReason::None) ++wrong;
      if (!isDamaged && (face == nullptr || face->quality.reason != MissingReason::None)) ++alarms;
    }
    QVERIFY2(right >= 17 && wrong <= 2 && alarms <= (damage == 3 ? 20 : 2),
             qPrintable(QString("%1 right, %2 wrong, %3 alarms").arg(right).arg(wrong).arg(alarms)));
  }

  void facesOfATrack() {
    PersonTrack person;
    person.frames = {1, 3, 9};
    person.faces.resize(3);
    const auto faces = facesOf(person, 5);
    QCOMPARE(faces.size(), std::size_t{5});
    QVERIFY(!faces[0] && faces[1] && !faces[2] && faces[3] && !faces[4]);
    QVERIFY(person.at(9) != nullptr && person.at(2) == nullptr && person.at(10) == nullptr);
  }
};

}  // namespace hrlf

QTEST_APPLESS_MAIN(hrlf::PeopleTest)
#include "people_test.moc"
