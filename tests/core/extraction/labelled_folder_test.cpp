#include "core/extraction/labelled_folder.h"

#include "core/base/atomic_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace hrlf;

class LabelledFolderTest : public QObject {
  Q_OBJECT

 private:
  std::optional<QTemporaryDir> folder_;

  [[nodiscard]] std::filesystem::path path(const std::string& name = {}) const {
    return std::filesystem::path(folder_->path().toStdString()) / name;
  }
  void touch(const std::string& name) const {
    std::filesystem::create_directories(path(name).parent_path());
    QVERIFY(writeFileAtomically(path(name), "clip"));
  }
  [[nodiscard]] Result<LabelledFolder> read(const std::string& table, std::uint64_t seed = 1) const {
    (void)writeFileAtomically(path("labels.csv"), table);
    return readLabelledFolder(path(), {}, seed);
  }

 private slots:
  void init() { folder_.emplace(); }

  void everyColumn() {
    touch("a.mp4");
    touch("b/c.wav");
    const auto folder = read(
        "file,start,end,text,label,split\n"
        "a.mp4,0.5,1:02.25,\"good, really\",2.5,train\n"
        "a.mp4,63,,,-1,Valid\n"
        "b/c.wav,,00:00:03,bad,+0.5,test\n");
    QVERIFY2(folder, folder ? "" : folder.error().message().c_str());
    QCOMPARE(folder->clips.size(), 3U);
    QCOMPARE(folder->task, Task::Regression);
    QVERIFY(folder->hasTexts);
    QVERIFY(folder->failed.empty());
    QVERIFY(folder->warnings.empty());
    const LabelledClip& first = folder->clips[0];
    QCOMPARE(first.id, std::string("a$_$0"));
    QCOMPARE(first.start, 0.5);
    QCOMPARE(first.end, std::optional<double>(62.25));
    QCOMPARE(first.text, std::string("good, really"));
    QCOMPARE(first.label, 2.5F);
    const LabelledClip& second = folder->clips[1];
    QCOMPARE(second.id, std::string("a$_$1"));
    QVERIFY(!second.end);
    QCOMPARE(second.split, Split::Valid);
    QCOMPARE(folder->clips[2].id, std::string("b/c$_$0"));
    QCOMPARE(folder->clips[2].label, 0.5F);
    QCOMPARE(folder->clips[2].split, Split::Test);
  }

  void theLayoutOfMmsa() {
    touch("Raw/video7/3.mp4");
    const auto folder = read("video_id,clip_id,text,label,mode\nvideo7,3,hello,1,test\nvideo7,4,hello,1,test\n");
    QVERIFY2(folder, folder ? "" : folder.error().message().c_str());
    QCOMPARE(folder->clips.size(), 1U);
    QCOMPARE(folder->clips[0].file, std::filesystem::path("Raw/video7/3.mp4"));
    QCOMPARE(folder->failed.size(), 1U);
    QCOMPARE(folder->failed[0].line, 3U);
  }

  void namesAreClasses() {
    touch("a.wav");
    const auto folder = read("file;label;split\na.wav;sad;train\na.wav;happy;train\na.wav;sad;test\n");
    QVERIFY(folder);
    QCOMPARE(folder->task, Task::Classification);
    QCOMPARE(folder->classes, (std::vector<std::string>{"happy", "sad"}));
    QCOMPARE(folder->clips[0].label, 1.0F);
    QCOMPARE(folder->clips[1].label, 0.0F);
  }

  void splitsAreDrawnByFileAndSeed() {
    std::string table = "file,label\n";
    for (int i = 0; i < 20; ++i) {
      const std::string name = "clip" + std::to_string(i) + ".wav";
      touch(name);
      for (int row = 0; row < 3; ++row) table += name + ",1\n";
    }
    const auto folder = read(table, 4);
    QVERIFY(folder);
    QCOMPARE(folder->warnings.size(), 1U);
    std::map<std::filesystem::path, std::set<Split>> ofFile;
    std::map<Split, int> rows;
    for (const LabelledClip& clip : folder->clips) {
      ofFile[clip.file].insert(clip.split);
      ++rows[clip.split];
    }
    for (const auto& [file, splits] : ofFile) QCOMPARE(splits.size(), 1U);
    QCOMPARE(rows[Split::Train], 42);
    QCOMPARE(rows[Split::Valid], 6);
    QCOMPARE(rows[Split::Test], 12);
    const auto splitsOf = [](const LabelledFolder& f) {
      std::vector<Split> splits;
      for (const LabelledClip& clip : f.clips) splits.push_back(clip.split);
      return splits;
    };
    QVERIFY(splitsOf(*read(table, 4)) == splitsOf(*folder));
    QVERIFY(splitsOf(*read(table, 5)) != splitsOf(*folder));
  }

  void aBadRowIsNamedAndTheOthersStay_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such file") << QByteArray("gone.wav,0,1,x,1,train") << "no such clip";
    QTest::newRow("no time") << QByteArray("a.wav,soon,1,x,1,train") << "\"soon\" is no time";
    QTest::newRow("not a number") << QByteArray("a.wav,nan,1,x,1,train") << "\"nan\" is no time";
    QTest::newRow("negative") << QByteArray("a.wav,-1,1,x,1,train") << "\"-1\" is no time";
    QTest::newRow("seconds beyond a minute") << QByteArray("a.wav,1:75,99,x,1,train") << "is no time";
    QTest::newRow("end before start") << QByteArray("a.wav,2,1,x,1,train") << "not after the start";
    QTest::newRow("split") << QByteArray("a.wav,0,1,x,1,holdout") << "\"holdout\" is no split";
    QTest::newRow("no label") << QByteArray("a.wav,0,1,x,,train") << "no label";
  }
  void aBadRowIsNamedAndTheOthersStay() {
    QFETCH(QByteArray, row);
    QFETCH(QString, says);
    touch("a.wav");
    const auto folder = read("file,start,end,text,label,split\na.wav,0,1,x,1,train\n" + row.toStdString() + "\n");
    QVERIFY(folder);
    QCOMPARE(folder->clips.size(), 1U);
    QCOMPARE(folder->failed.size(), 1U);
    QCOMPARE(folder->failed[0].line, 3U);
    QVERIFY2(QString::fromStdString(folder->failed[0].error.what).contains(says), folder->failed[0].error.what.c_str());
  }

  void anUnusableTableIsAnError_data() {
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("no file") << QByteArray("label\n1\n") << "\"file\"";
    QTest::newRow("no label column") << QByteArray("file\na.wav\n") << "\"label\"";
    QTest::newRow("no usable row") << QByteArray("file,label\ngone.wav,1\n") << "Line 2";
    QTest::newRow("no row") << QByteArray("file,label\n") << "No row";
  }
  void anUnusableTableIsAnError() {
    QFETCH(QByteArray, table);
    QFETCH(QString, says);
    const auto folder = read(table.toStdString());
    QVERIFY(!folder);
    const QString message = QString::fromStdString(folder.error().message());
    QVERIFY2(message.contains(says) && message.contains("labels.csv"), qPrintable(message));
  }

  void aFolderWithoutATable() {
    const auto none = readLabelledFolder(path(), {}, 1);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    QVERIFY(!readLabelledFolder(path("nowhere"), {}, 1));
    touch("one.csv");
    touch("two.csv");
    const auto two = readLabelledFolder(path(), {}, 1);
    QVERIFY(!two && two.error().remedy.find("--labels") != std::string::npos);
  }
};

QTEST_APPLESS_MAIN(LabelledFolderTest)
#include "labelled_folder_test.moc"
