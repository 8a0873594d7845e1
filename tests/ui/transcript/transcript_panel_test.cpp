// A person who corrects a transcript, with mouse and keys.
#include "ui/transcript/transcript_panel.h"

#include "ui/transcript/words_model.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace hrlf;
using namespace hrlf::ui;

namespace {

std::shared_ptr<const ClipFeatures> clipOf(std::vector<Word> words) {
  auto clip = std::make_shared<ClipFeatures>();
  clip->media.duration = 10;
  clip->media.audio = AudioStreamInfo{};
  clip->transcript = {std::move(words), TranscriptSource::Recognised, "pocketsphinx en-us"};
  FeatureTrack& track = clip->tracks[Modality::Language];
  for (const Word& word : clip->transcript.words) {
    track.start.push_back(word.start);
    track.end.push_back(word.end);
    track.present.push_back(word.text == "blorp" ? 0 : 1);
    track.reason.push_back(word.text == "blorp" ? MissingReason::NoVector : MissingReason::None);
  }
  return clip;
}

}  // namespace

class TranscriptPanelTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    undo_ = std::make_unique<QUndoStack>();
    panel_ = std::make_unique<TranscriptPanel>(undo_.get());
    panel_->setClip(clipOf({{"so", 1, 1.5, 0.5}, {"blorp", 1.5, 2, 0.75}, {"good day", 3, 4, 1}, {"end", 9, 10, 1}}));
    panel_->resize(360, 400);
    panel_->show();
    QVERIFY(QTest::qWaitForWindowActive(panel_.get()));
    table_ = panel_->findChild<QTableView*>("words");
    edited_ = std::make_unique<QSignalSpy>(panel_.get(), &TranscriptPanel::edited);
  }
  void cleanup() { panel_.reset(); }

  void showsWordsTimesAndWhatIsMissing() {
    QCOMPARE(table_->model()->rowCount(), 4);
    QCOMPARE(text(0, WordsModel::Text), QString("so"));
    QCOMPARE(text(0, WordsModel::Start), QLocale().toString(1.0, 'f', 2));
    QCOMPARE(text(0, WordsModel::Certainty), QLocale().toString(0.5, 'f', 2));
    QCOMPARE(text(1, WordsModel::Certainty), QString("no word vector"));
    QVERIFY(panel_->findChild<QLabel*>("transcriptSource")->text().contains("Recognised"));
  }

  void typingAWordIsOneChangeThatIsUndone() {
    choose(0, WordsModel::Text);
    type("soon");
    QCOMPARE(panel_->words()[0].text, std::string("soon"));
    QCOMPARE(panel_->words()[0].confidence, 1.0);
    QCOMPARE(edited_->size(), 1);
    undo_->undo();
    QCOMPARE(panel_->words()[0].text, std::string("so"));
    QCOMPARE(panel_->words()[0].confidence, 0.5);
    undo_->redo();
    QCOMPARE(panel_->words()[0].text, std::string("soon"));
    QCOMPARE(edited_->size(), 3);
    // The same once more is no change.
    type("soon");
    QCOMPARE(edited_->size(), 3);
  }

  void whatIsHeardStaysAsDoubtfulUntilAPersonWritesIt() {
    panel_->setClip(clipOf({{"so", 1, 1.5, 0.2, true}, {"good", 1.5, 2, 0.1, true}, {"end", 9, 10, 1}}));
    // Where a word begins says nothing about which it is.
    panel_->moveEdge(1.5, 1.75);
    QCOMPARE(panel_->words()[0].confidence, 0.2);
    QVERIFY(panel_->words()[0].isHeard);
    QCOMPARE(panel_->words()[1].confidence, 0.1);
    // The same text once more confirms it, and no other word.
    choose(0, WordsModel::Text);
    type("so");
    QCOMPARE(panel_->words()[0].confidence, 1.0);
    QVERIFY(!panel_->words()[0].isHeard);
    QCOMPARE(panel_->words()[1].confidence, 0.1);
    QVERIFY(panel_->words()[1].isHeard);
  }

  void newTimesMakeNoTextCertain() {
    panel_->setClip(clipOf({{"so", 1, 1.5, 0.2, true}, {"well", 1.5, 1.8, 1}, {"so", 2, 2.4, 0.7, true}}));
    panel_->setAligned({{"so", 1.1, 1.4, 0.9}, {"well", 1.4, 1.7, 0.8}, {"so", 2.1, 2.3, 0.9}});
    QCOMPARE(panel_->words()[0].confidence, 0.2);
    QVERIFY(panel_->words()[0].isHeard);
    QCOMPARE(panel_->words()[1].confidence, 0.8);
    QVERIFY(!panel_->words()[1].isHeard);
    QCOMPARE(panel_->words()[2].confidence, 0.7);
  }

  void timesStayInOrder() {
    choose(1, WordsModel::End);
    type(QLocale().toString(2.75, 'f', 2));
    QCOMPARE(panel_->words()[1].end, 2.75);
    for (const QString& bad :
         {QString("3.5"), QString("0"), QString("-1"), QString("nan"), QString("1e300"), QString("soon")}) {
      type(bad);
      QCOMPARE(panel_->words()[1].end, 2.75);
      QVERIFY(panel_->findChild<QLabel*>("transcriptNote")->isVisible());
    }
    QCOMPARE(undo_->count(), 1);
  }

  void anEdgeIsMovedWithBothOfItsWords() {
    panel_->moveEdge(1.5, 1.75);
    QCOMPARE(panel_->words()[0].end, 1.75);
    QCOMPARE(panel_->words()[1].start, 1.75);
    QCOMPARE(panel_->words()[0].confidence, 1.0);  // a person's
    QCOMPARE(edited_->size(), 1);
    // No further than the words allow, and one that stands alone only up to its neighbour.
    panel_->moveEdge(1.75, 5);
    QCOMPARE(panel_->words()[1].start, 2 - WordsModel::shortest);
    panel_->moveEdge(3, 0);
    QCOMPARE(panel_->words()[2].start, 2.0);
    QCOMPARE(panel_->words()[1].end, 2.0);
    panel_->moveEdge(10, 12);
    QCOMPARE(panel_->words()[3].end, 10.0);
    while (undo_->canUndo()) undo_->undo();
    QCOMPARE(panel_->words()[0].end, 1.5);
    QCOMPARE(panel_->words()[0].confidence, 0.5);
    QCOMPARE(panel_->words()[2].start, 3.0);
    // Nothing is there.
    const qsizetype changes = edited_->size();
    panel_->moveEdge(2.5, 2.6);
    QCOMPARE(edited_->size(), changes);
  }

  void anEmptyWordIsRefused() {
    choose(0, WordsModel::Text);
    type("  ");
    QCOMPARE(panel_->words()[0].text, std::string("so"));
    QVERIFY(panel_->findChild<QLabel*>("transcriptNote")->text().contains("Delete"));
  }

  void insertsDeletesSplitsAndMerges() {
    choose(2, WordsModel::Text);
    QTest::keyClick(table_, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(panel_->words().size(), std::size_t{5});
    QCOMPARE(panel_->words()[2].text, std::string("good"));
    QCOMPARE(panel_->words()[3].text, std::string("day"));
    QVERIFY(panel_->words()[2].end == panel_->words()[3].start);

    choose(2, WordsModel::Text);
    QTest::keyClick(table_, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table_, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(panel_->words().size(), std::size_t{4});
    QCOMPARE(panel_->words()[2].text, std::string("goodday"));
    QCOMPARE(panel_->words()[2].end, 4.0);

    QTest::keyClick(table_, Qt::Key_I, Qt::ControlModifier);
    auto* editor = table_->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, "indeed");
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(panel_->words()[3].text, std::string("indeed"));
    QTRY_VERIFY(table_->findChild<QLineEdit*>() == nullptr);
    QVERIFY(panel_->words()[3].start >= 4 && panel_->words()[3].end <= 9);

    choose(0, WordsModel::Text);
    QTest::keyClick(table_, Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(panel_->words().front().text, std::string("blorp"));

    while (undo_->canUndo()) undo_->undo();
    QCOMPARE(panel_->words().size(), std::size_t{4});
    QCOMPARE(panel_->words()[2].text, std::string("good day"));
    QCOMPARE(panel_->words()[0].confidence, 0.5);
  }

  void noRoomIsSaid() {
    panel_->setClip(clipOf({{"a", 0, 0.02, 1}, {"b", 0.02, 10, 1}}));
    choose(0, WordsModel::Text);
    QTest::keyClick(table_, Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(panel_->words().size(), std::size_t{2});
    QVERIFY(panel_->findChild<QLabel*>("transcriptNote")->isVisible());
    // Behind a long word there is: they share its time.
    choose(1, WordsModel::Text);
    QTest::keyClick(table_, Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(panel_->words().size(), std::size_t{3});
    QCOMPARE(panel_->words()[1].end, panel_->words()[2].start);
  }

  void anEmptyTranscriptTakesWords() {
    panel_->setClip(clipOf({}));
    QVERIFY(!panel_->findChild<QAction*>("alignWords")->isEnabled());
    QVERIFY(!panel_->findChild<QAction*>("saveTranscript")->isEnabled());
    panel_->findChild<QAction*>("insertWord")->trigger();
    QCOMPARE(panel_->words().size(), std::size_t{1});
    QVERIFY(panel_->findChild<QAction*>("saveTranscript")->isEnabled());
    panel_->setClip(nullptr);
    QVERIFY(!panel_->findChild<QAction*>("insertWord")->isEnabled());
  }

  void followsTheCursorAndAsksForTimes() {
    QSignalSpy chosen(panel_.get(), &TranscriptPanel::wordChosen);
    panel_->setCursor(3.5);
    QCOMPARE(table_->currentIndex().row(), 2);
    panel_->setCursor(5);  // between words: stays
    QCOMPARE(table_->currentIndex().row(), 2);
    QCOMPARE(chosen.size(), 0);
    table_->setFocus();
    choose(3, WordsModel::Text);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toDouble(), 9.0);
    QSignalSpy played(panel_.get(), &TranscriptPanel::playRequested);
    QTest::keyClick(table_, Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(played.size(), 1);
    QCOMPARE(played[0][1].toDouble(), 10.0);
  }

  void alignedTimesAreOneChange() {
    panel_->setAligned({{"so", 1.1, 1.4, 0.9}, {"blorp", 1.6, 1.9, 0.9}});
    QCOMPARE(panel_->words().size(), std::size_t{2});
    QCOMPARE(edited_->size(), 1);
    undo_->undo();
    QCOMPARE(panel_->words().size(), std::size_t{4});
  }

  void aStepOnOtherWordsIsDropped() {
    choose(2, WordsModel::Text);
    type("bad day");
    QCOMPARE(undo_->count(), 1);
    panel_->setClip(clipOf({{"so", 1, 1.5, 0.5}}));  // read again, and only this was heard
    undo_->undo();
    QCOMPARE(panel_->words().size(), std::size_t{1});
    QCOMPARE(undo_->count(), 0);
    QCOMPARE(edited_->size(), 1);  // the typing
  }

  void newFeaturesOfTheSameWordsKeepTheSelection() {
    choose(2, WordsModel::Text);
    panel_->setClip(clipOf(panel_->words()));
    QCOMPARE(table_->currentIndex().row(), 2);
    QCOMPARE(undo_->count(), 0);
  }

 private:
  [[nodiscard]] QString text(int row, int column) const {
    return table_->model()->index(row, column).data().toString();
  }
  void choose(int row, int column) {
    const QRect cell = table_->visualRect(table_->model()->index(row, column));
    QTest::mouseClick(table_->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(table_->currentIndex().row(), row);
    QCOMPARE(table_->currentIndex().column(), column);
  }
  void type(const QString& text) {
    QTest::keyClick(table_, Qt::Key_F2);
    auto* editor = table_->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(table_->findChild<QLineEdit*>() == nullptr);
  }

  std::unique_ptr<QUndoStack> undo_;
  std::unique_ptr<TranscriptPanel> panel_;
  std::unique_ptr<QSignalSpy> edited_;
  QTableView* table_ = nullptr;
};

QTEST_MAIN(TranscriptPanelTest)
#include "transcript_panel_test.moc"
