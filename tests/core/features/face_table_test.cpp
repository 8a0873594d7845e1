// Faces from OpenFace's tables.
#include "core/features/face_table.h"

#include "core/features/face_template.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <functional>
#include <string>
#include <vector>

namespace hrlf {
namespace {

constexpr int frames = 50;
const FaceView view{640, 480, {300, 200}, 90};

std::vector<double> times() {
  std::vector<double> all;
  for (int i = 0; i < frames; ++i) all.push_back(0.04 * i);
  return all;
}

struct TableText {
  std::string head = "frame, face_id, timestamp, confidence, success";
  int rows = frames;
  double rate = 25;
  std::function<std::string(int)> before = [this](int i) {
    return std::to_string(i + 1) + ", 0, " + QString::number(i / rate, 'f', 3).toStdString() + ", 0.98, 1";
  };
  std::function<Landmarks(int)> landmarks = [](int i) {
    return projectFace(neutralFace(), {static_cast<float>(i) / 5, 0, 0}, view);
  };

  [[nodiscard]] std::string text() const {
    std::string text = head;
    for (const char axis : {'x', 'y'})
      for (int i = 0; i < 68; ++i) text += std::string(", ") + axis + "_" + std::to_string(i);
    text += ", AU12_r\n";
    for (int row = 0; row < rows; ++row) {
      text += before(row);
      const Landmarks points = landmarks(row);
      for (const Point& p : points) text += ", " + QString::number(static_cast<double>(p.x), 'f', 1).toStdString();
      for (const Point& p : points) text += ", " + QString::number(static_cast<double>(p.y), 'f', 1).toStdString();
      text += ", 0.42\n";
    }
    return text;
  }
};

}  // namespace

class FaceTableTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::vector<Warning> warnings_;

  std::filesystem::path write(const std::string& text, const char* name = "talk.csv") {
    const std::filesystem::path path = folder_.filePath(name).toStdString();
    std::ofstream(path, std::ios::binary) << text;
    return path;
  }
  Result<std::vector<PersonTrack>> read(const std::string& text) {
    warnings_.clear();
    const std::vector<double> clip = times();
    return readFaceTable(write(text), {clip, view.imageWidth, view.imageHeight}, warnings_);
  }

 private slots:
  void landmarksAreOnTheClipsFrames() {
    const auto people = read(TableText().text());
    QVERIFY2(people, people ? "" : people.error().message().c_str());
    QVERIFY(warnings_.empty());
    QCOMPARE(people->size(), std::size_t{1});
    QCOMPARE(people->front().frames.size(), std::size_t{frames});
    const FaceObservation* face = people->front().at(10);
    QVERIFY(face != nullptr);
    const Landmarks truth = projectFace(neutralFace(), {2, 0, 0}, view);
    QVERIFY(std::abs(face->landmarks[30].x - truth[30].x) < 0.3F);
    QVERIFY(face->box.x < truth[0].x && face->box.x + face->box.width > truth[16].x);
    QVERIFY(face->quality.reason == MissingReason::None);
  }

  // 30 rows a second against 25 frames: each frame gets the row nearest to it.
  void anotherFrameRateIsMatchedByTime() {
    TableText table;
    table.rate = 30;
    table.rows = 60;
    const auto people = read(table.text());
    QVERIFY(people);
    QCOMPARE(people->front().frames.size(), std::size_t{frames});
    QCOMPARE(people->front().frames.back(), std::uint32_t{frames - 1});
  }

  void noTimesButFrameNumbers() {
    TableText table;
    table.head = "frame, face_id, confidence, success";
    table.before = [](int i) { return std::to_string(i + 1) + ", 0, 0.98, 1"; };
    const auto people = read(table.text());
    QVERIFY(people);
    QCOMPARE(people->front().frames.size(), std::size_t{frames});
  }

  void doubtfulRowsAreNoFace() {
    TableText table;
    table.before = [](int i) {
      return std::to_string(i + 1) + ", 0, " + std::to_string(0.04 * i) +
             (i < 10   ? ", 0.3, 1"
              : i < 20 ? ", 0.9, 0"
                       : ", 0.9, 1");
    };
    const auto people = read(table.text());
    QVERIFY(people);
    QCOMPARE(people->front().frames.size(), std::size_t{frames - 20});
    QVERIFY(people->front().at(5) == nullptr);
    QVERIFY(warnings_.empty());
  }

  void severalFaces() {
    TableText table;
    table.rows = 2 * frames;
    table.before = [](int i) {
      return std::to_string(i / 2 + 1) + ", " + std::to_string(i % 2) + ", " + std::to_string(0.04 * (i / 2)) +
             ", 0.98, 1";
    };
    table.landmarks = [](int i) {
      FaceView other = view;
      if (i % 2 == 1) other.centre = {500, 200};
      return projectFace(neutralFace(), {}, other);
    };
    const auto people = read(table.text());
    QVERIFY(people);
    QCOMPARE(people->size(), std::size_t{2});
    for (const PersonTrack& person : *people) QCOMPARE(person.frames.size(), std::size_t{frames});
    QVERIFY(std::abs(people->at(0).faces[0].landmarks[30].x - people->at(1).faces[0].landmarks[30].x) > 150);
  }

  void turnedAndSmallFacesHaveTheirReason() {
    TableText table;
    table.landmarks = [](int i) {
      FaceView far = view;
      if (i >= 25) far.interocular = 10;
      return projectFace(neutralFace(), {i < 25 ? 60.0F : 0.0F, 0, 0}, far);
    };
    const auto people = read(table.text());
    QVERIFY(people);
    QVERIFY(people->front().at(3)->quality.reason == MissingReason::TurnedAway);
    QVERIFY(people->front().at(40)->quality.reason == MissingReason::TooSmall);
  }

  void unitsAloneAreNotEnough() {
    const auto people = read("frame, timestamp, confidence, success, pose_Rx, AU12_r\n1, 0.0, 0.98, 1, 0.1, 0.4\n");
    QVERIFY(!people);
    QVERIFY2(people.error().what.find("x_0 ... x_67") != std::string::npos, people.error().message().c_str());
    QVERIFY(people.error().remedy.find("-2Dfp") != std::string::npos);
  }

  void aColumnIsMissing() {
    std::string text = TableText().text();
    text.replace(text.find("y_67"), 4, "z_67");
    const auto people = read(text);
    QVERIFY(!people);
    QVERIFY2(people.error().what.find("y_67") != std::string::npos, people.error().message().c_str());
  }

  void brokenRowsAreCounted() {
    std::string text = TableText().text();
    text += "51, 0, abc, 0.98, 1\n52, 0\n,,,\n\n";
    text += "53, 0, 99.0, 0.98, 1";  // cut off in the middle of a row
    const auto people = read(text);
    QVERIFY(people);
    QCOMPARE(people->front().frames.size(), std::size_t{frames});
    QCOMPARE(warnings_.size(), std::size_t{1});
    QVERIFY2(warnings_[0].what.find("4 of 54") != std::string::npos, warnings_[0].what.c_str());
  }

  void whatIsNoSuchTable() {
    QVERIFY(!read(""));
    QVERIFY(!read("\n\n\n"));
    QVERIFY(!read("file,label\na.mp4,1\n"));
    QVERIFY(!read(std::string(3 << 20, 'x')));
    QVERIFY(!read(std::string("\0\xFF\x7F,,,,\n\0\0", 10)));
    TableText none;
    none.rows = 0;
    QVERIFY(!read(none.text()));
    TableText later;
    later.before = [](int i) {
      return std::to_string(i + 1000) + ", 0, " + std::to_string(100 + 0.04 * i) + ", 0.98, 1";
    };
    const auto elsewhere = read(later.text());
    QVERIFY(!elsewhere);
    QVERIFY(elsewhere.error().kind == ErrorKind::Mismatch);
    TableText huge;
    huge.landmarks = [](int) { return projectFace(neutralFace(), {}, {4096, 2160, {3000, 1500}, 300}); };
    const auto other = read(huge.text());
    QVERIFY(!other);
    QVERIFY(other.error().kind == ErrorKind::Mismatch);
    const std::vector<double> clip = times();
    QVERIFY(!readFaceTable(folder_.filePath("none.csv").toStdString(), {clip, 640, 480}, warnings_));
  }

  void onlyATableOfFacesIsFoundBesideAClip() {
    const std::filesystem::path clip = folder_.filePath("beside.mp4").toStdString();
    QVERIFY(!findFaceTable(clip));
    write("file,label\nbeside.mp4,1\n", "beside.csv");
    QVERIFY(!findFaceTable(clip));
    const auto table = write("\xEF\xBB\xBF" + TableText().text(), "beside.csv");
    QVERIFY(findFaceTable(clip) == table);
    QVERIFY(!findFaceTable(table));
  }
};

}  // namespace hrlf

QTEST_APPLESS_MAIN(hrlf::FaceTableTest)
#include "face_table_test.moc"
