// The choice of a data set: what is open, what is known and not read yet, and what cannot be read.
#include "ui/datasets/dataset_box.h"

#include "tests/ui/datasets/small_dataset.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace hrlf;
using namespace hrlf::ui;

class DatasetBoxTest : public QObject {
  Q_OBJECT

  static constexpr int patience = 20000;  // ms

  QTemporaryDir folder_;
  std::filesystem::path good_;
  std::filesystem::path other_;
  std::filesystem::path broken_;

  [[nodiscard]] static QStringList texts(const QComboBox& box) {
    QStringList texts;
    for (int i = 0; i < box.count(); ++i) texts << box.itemText(i);
    return texts;
  }
  /// As a person does with the keyboard: the row below.
  static void down(DatasetBox& box) { QTest::keyClick(&box, Qt::Key_Down); }

 private slots:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    const std::filesystem::path root = folder_.path().toStdString();
    good_ = test::smallDatasetFile(root);
    other_ = root / "other.pkl";
    QVERIFY(std::filesystem::copy_file(good_, other_));
    broken_ = root / "broken.pkl";
    std::ofstream(broken_) << "no data set";
  }

  void whatIsKnownIsOfferedAndReadOnceItIsChosen() {
    DatasetShelf shelf;
    DatasetBox box(&shelf);
    box.show();
    QCOMPARE(texts(box).front(), QString("None yet"));
    QSignalSpy begun(&shelf, &DatasetShelf::jobStarted);
    shelf.setKnown({{good_}, {other_}});
    QCOMPARE(texts(box), QStringList({"None chosen", "small.pkl", "other.pkl", "Open another…"}));
    QVERIFY(!box.current());
    QVERIFY(begun.isEmpty());

    QSignalSpy chosen(&box, &DatasetBox::chosen);
    down(box);
    QCOMPARE(begun.count(), 1);
    QCOMPARE(box.currentText(), QString("Reading…"));
    QVERIFY(chosen.wait(patience));
    QVERIFY(box.current()->paths == DatasetFiles{good_});
    QCOMPARE(box.currentText(), QString("small.pkl"));
    QTRY_COMPARE(texts(box), QStringList({"small.pkl", "other.pkl", "Open another…"}));

    // Another one: the choice stays what it was until that is read.
    down(box);
    QCOMPARE(box.currentText(), QString("small.pkl"));
    QVERIFY(chosen.wait(patience));
    QVERIFY(box.current()->paths == DatasetFiles{other_});
    QCOMPARE(shelf.datasets().size(), std::size_t{2});
  }

  void whatTwoPanelsWantIsReadOnce() {
    DatasetShelf shelf;
    DatasetBox first(&shelf), second(&shelf);
    shelf.setKnown({{good_}});
    QSignalSpy begun(&shelf, &DatasetShelf::jobStarted);
    first.open({good_});
    second.open({good_});
    QTRY_VERIFY_WITH_TIMEOUT(first.current() && second.current(), patience);
    QCOMPARE(begun.count(), 1);
    QCOMPARE(shelf.datasets().size(), std::size_t{1});
  }

  void whatAnotherPanelOpensStaysThere() {
    DatasetShelf shelf;
    DatasetBox first(&shelf), second(&shelf);
    first.open({good_});
    QTRY_VERIFY_WITH_TIMEOUT(first.current() && second.current(), patience);
    first.open({other_});
    QTRY_VERIFY_WITH_TIMEOUT(first.current()->paths == DatasetFiles{other_}, patience);
    QVERIFY(second.current()->paths == DatasetFiles{good_});
  }

  void whatCannotBeReadIsRefusedWhereItWasChosen() {
    DatasetShelf shelf;
    DatasetBox box(&shelf), other(&shelf);
    shelf.setKnown({{broken_}});
    QSignalSpy refused(&box, &DatasetBox::refused);
    QSignalSpy refusedThere(&other, &DatasetBox::refused);
    QSignalSpy failed(&shelf, &DatasetShelf::failed);
    box.show();
    down(box);
    QVERIFY(refused.wait(patience));
    QCOMPARE(failed.count(), 1);
    QVERIFY(refusedThere.isEmpty());
    QTRY_COMPARE(box.currentText(), QString("None chosen"));
    QVERIFY(!box.current());
  }
};

QTEST_MAIN(DatasetBoxTest)
#include "dataset_box_test.moc"
