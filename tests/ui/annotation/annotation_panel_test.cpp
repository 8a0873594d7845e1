// A person who takes notes on a clip, with mouse and keys.
#include "ui/annotation/annotation_panel.h"

#include "tests/ui/person.h"
#include "ui/annotation/annotations_model.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace hrlf;
using namespace hrlf::ui;

class AnnotationPanelTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    undo_ = std::make_unique<QUndoStack>();
    panel_ = std::make_unique<AnnotationPanel>(undo_.get());
    panel_->resize(420, 480);
    panel_->show();
    QVERIFY(QTest::qWaitForWindowActive(panel_.get()));
    table_ = panel_->findChild<QTableView*>("annotations");
    panel_->setClip("/clips/a.mp4", 10);
    changed_ = std::make_unique<QSignalSpy>(panel_.get(), &AnnotationPanel::annotationsChanged);
  }
  void cleanup() { panel_.reset(); }

  void aNoteAtTheCursorIsTypedAtOnce() {
    panel_->setCursor(2.5);
    QTest::keyClick(panel_.get(), Qt::Key_N, Qt::ControlModifier);
    type("looks away");
    QCOMPARE(panel_->annotations().size(), std::size_t{1});
    QVERIFY(panel_->annotations()[0] == (Annotation{{2.5, 2.5}, "looks away", {}}));
    QCOMPARE(shown(0, AnnotationsModel::Start), QString("0:02.50"));
    QCOMPARE(shown(0, AnnotationsModel::End), QString());
    // Typing is a step of its own, adding another.
    undo_->undo();
    QCOMPARE(panel_->annotations()[0].text, std::string());
    undo_->undo();
    QVERIFY(panel_->annotations().empty());
    undo_->redo();
    undo_->redo();
    QCOMPARE(panel_->annotations()[0].text, std::string("looks away"));
    QCOMPARE(changed_->size(), 6);
  }

  void aNoteTakesTheRangeBetweenIAndO() {
    panel_->setSelection(TimeSpan{1, 4});
    panel_->findChild<QAction*>("addNote")->trigger();
    QVERIFY(panel_->annotations()[0].span == (TimeSpan{1, 4}));
    panel_->setSelection(std::nullopt);
    panel_->setCursor(9);
    panel_->findChild<QAction*>("addNote")->trigger();
    QVERIFY(panel_->annotations()[1].span == (TimeSpan{9, 9}));
  }

  void severalStretchesGetANoteEach() {
    panel_->addNotes({{1, 2}, {4, 5}});
    type("alike");
    QCOMPARE(panel_->annotations().size(), std::size_t{2});
    QVERIFY(panel_->annotations()[0] == (Annotation{{1, 2}, "alike", {}}));
    QVERIFY(panel_->annotations()[1] == (Annotation{{4, 5}, {}, {}}));
    undo_->undo();
    undo_->undo();
    QVERIFY(panel_->annotations().empty());
    panel_->addNotes({});
    QVERIFY(panel_->annotations().empty());
  }

  void timesAndTagsAreEditedInPlace() {
    panel_->setAnnotations({{{1, 2}, "one", {}}, {{5, 5}, "two", {}}});
    edit(0, AnnotationsModel::Tags, "doubt; laugh");
    QCOMPARE(panel_->annotations()[0].tags, (std::vector<std::string>{"doubt", "laugh"}));
    QCOMPARE(shown(0, AnnotationsModel::Tags), QString("doubt, laugh"));
    // The note moves as a whole, and its row with it.
    edit(0, AnnotationsModel::Start, "0:06.5");
    QVERIFY(panel_->annotations()[1] == (Annotation{{6.5, 7.5}, "one", {"doubt", "laugh"}}));
    // As a German cell shows it.
    QLocale::setDefault(QLocale(QLocale::German));
    edit(1, AnnotationsModel::Start, "0:06,25");
    edit(1, AnnotationsModel::Start, "6,5");
    QLocale::setDefault(QLocale::c());
    QVERIFY(panel_->annotations()[1].span == (TimeSpan{6.5, 7.5}));
    edit(1, AnnotationsModel::End, "8");
    QVERIFY(panel_->annotations()[1].span == (TimeSpan{6.5, 8}));
    edit(1, AnnotationsModel::End, "");
    QVERIFY(panel_->annotations()[1].isPoint());
    undo_->undo();
    QVERIFY(panel_->annotations()[1].span == (TimeSpan{6.5, 8}));
  }

  void timesThatCannotBeAreRefusedAndSaidWhy() {
    panel_->setAnnotations({{{1, 2}, "one", {}}});
    auto* message = panel_->findChild<QLabel*>("annotationMessage");
    for (const char* wrong : {"soon", "11"}) {
      edit(0, AnnotationsModel::Start, wrong);
      QVERIFY(panel_->annotations()[0].span == (TimeSpan{1, 2}));
      QVERIFY(message->isVisible() && !message->text().isEmpty());
    }
    edit(0, AnnotationsModel::End, "0.5");
    QVERIFY(panel_->annotations()[0].span == (TimeSpan{1, 2}));
    QCOMPARE(undo_->count(), 0);
  }

  void theFilterFindsTextAndTags() {
    panel_->setAnnotations({{{1, 1}, "smiles", {"Joy"}}, {{2, 2}, "frowns", {"anger"}}, {{3, 3}, "joyless", {}}});
    auto* filter = panel_->findChild<QLineEdit*>("annotationFilter");
    QTest::keyClicks(filter, "joy");
    QCOMPARE(table_->model()->rowCount(), 2);
    QCOMPARE(shown(1, AnnotationsModel::Text), QString("joyless"));
    // A row of the filtered table is the right note.
    QSignalSpy time(panel_.get(), &AnnotationPanel::timeChosen);
    QSignalSpy chosen(panel_.get(), &AnnotationPanel::chosenChanged);
    click(1);
    QCOMPARE(time.last()[0].toDouble(), 3.0);
    QCOMPARE(chosen.last()[0].toInt(), 2);
    // A note that is chosen on the time line is shown whatever the filter says.
    panel_->choose(1);
    QVERIFY(filter->text().isEmpty());
    QCOMPARE(table_->currentIndex().row(), 1);
  }

  void deletingIsUndone() {
    panel_->setAnnotations({{{1, 1}, "a", {}}, {{2, 2}, "b", {}}, {{3, 3}, "c", {}}});
    click(0);
    QTest::keyClick(table_, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table_, Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(panel_->annotations().size(), std::size_t{1});
    QCOMPARE(panel_->annotations()[0].text, std::string("c"));
    undo_->undo();
    QCOMPARE(panel_->annotations().size(), std::size_t{3});
  }

  void everyClipHasItsOwnNotes() {
    panel_->setAnnotations({{{1, 1}, "of a", {}}});
    panel_->setClip("/clips/b.mp4", 5);
    QVERIFY(panel_->annotations().empty());
    panel_->setAnnotations({{{2, 2}, "of b", {}}});
    panel_->setClip("/clips/a.mp4", 10);
    QCOMPARE(panel_->annotations()[0].text, std::string("of a"));
    panel_->setClip("/clips/a.mp4", 10);  // read again
    QCOMPARE(panel_->annotations().size(), std::size_t{1});
    panel_->setClip("/clips/b.mp4", 5);
    QCOMPARE(panel_->annotations()[0].text, std::string("of b"));
  }

  void freeNotesAreKeptBesideThem() {
    QSignalSpy changed(panel_.get(), &AnnotationPanel::freeNotesChanged);
    QTest::keyClicks(panel_->findChild<QPlainTextEdit*>("notes"), "Sad.");
    QCOMPARE(panel_->freeNotes(), QString("Sad."));
    QVERIFY(!changed.isEmpty());
  }

  void freeNotesAreUndoneWithTheOtherSteps() {
    auto* free = panel_->findChild<QPlainTextEdit*>("notes");
    QTest::keyClicks(free, "Sad.");
    QCOMPARE(undo_->count(), 1);  // a burst is one step
    panel_->findChild<QAction*>("addNote")->trigger();
    type("looks away");
    QTest::keyClicks(free, " Or not.");
    QCOMPARE(undo_->count(), 4);
    undo_->undo();
    QCOMPARE(panel_->freeNotes(), QString("Sad."));
    QCOMPARE(panel_->annotations().size(), std::size_t{1});
    undo_->undo();
    undo_->undo();
    QVERIFY(panel_->annotations().empty());
    undo_->undo();
    QVERIFY(panel_->freeNotes().isEmpty());
    undo_->redo();
    QCOMPARE(panel_->freeNotes(), QString("Sad."));
    // The person goes on where the text came back.
    QTest::keyClicks(free, "!");
    QCOMPARE(panel_->freeNotes(), QString("Sad.!"));
    // What a session brings is no step.
    const int steps = undo_->count();
    panel_->setFreeNotes("Other\r\nnotes");
    QCOMPARE(panel_->freeNotes(), QString("Other\nnotes"));
    QCOMPARE(undo_->count(), steps);
  }

  void withoutAClipNothingIsWritten() {
    auto* free = panel_->findChild<QPlainTextEdit*>("notes");
    QTest::keyClicks(free, "Sad.");
    panel_->setClip({}, 0);
    QVERIFY(panel_->freeNotes().isEmpty());
    QVERIFY(!free->isEnabled());
    panel_->setClip("/clips/b.mp4", 5);
    QVERIFY(free->isEnabled());
  }

  void theNoteWhoseTimeIsEditedStaysChosen() {
    panel_->setAnnotations({{{1, 2}, "one", {}}, {{5, 5}, "two", {}}, {{8, 8}, "three", {}}});
    QSignalSpy chosen(panel_.get(), &AnnotationPanel::chosenChanged);
    const auto selected = [this] {
      QStringList texts;
      for (const QModelIndex& index : table_->selectionModel()->selectedRows(AnnotationsModel::Text))
        texts << index.data().toString();
      return texts;
    };
    edit(0, AnnotationsModel::Start, "6.5");
    QCOMPARE(selected(), QStringList{"one"});
    QCOMPARE(shown(1, AnnotationsModel::Text), QString("one"));
    QCOMPARE(chosen.last()[0].toInt(), 1);
    undo_->undo();
    QCOMPARE(selected(), QStringList{"one"});
    QCOMPARE(chosen.last()[0].toInt(), 0);
    edit(2, AnnotationsModel::Start, "0.5");
    QCOMPARE(selected(), QStringList{"three"});
    QCOMPARE(shown(0, AnnotationsModel::Text), QString("three"));
    QCOMPARE(shown(1, AnnotationsModel::Text), QString("one"));
    QCOMPARE(shown(2, AnnotationsModel::Text), QString("two"));
  }

  void aRefusalGoesWithTheNextAction() {
    panel_->setAnnotations({{{1, 2}, "one", {}}, {{5, 5}, "two", {}}});
    auto* message = panel_->findChild<QLabel*>("annotationMessage");
    edit(0, AnnotationsModel::Start, "soon");
    QVERIFY(message->isVisible());
    edit(0, AnnotationsModel::Start, shown(0, AnnotationsModel::Start));  // as it was
    QVERIFY(!message->isVisible());
    edit(0, AnnotationsModel::Start, "soon");
    QVERIFY(message->isVisible());
    QTest::qWait(20);
    click(1);
    QVERIFY(!message->isVisible());
  }

  void notesBeyondTheEndAreTold() {
    QSignalSpy warned(panel_.get(), &AnnotationPanel::warned);
    panel_->setAnnotations({{{1, 2}, "one", {}}, {{9, 12}, "late", {}}});
    QCOMPARE(warned.size(), 1);
    QVERIFY(warned[0][1].toString().contains("1 note"));
    panel_->setAnnotations({{{1, 10.001}, "rounded", {}}});
    QCOMPARE(warned.size(), 1);

    const QTemporaryDir folder;
    QFile file(folder.filePath("notes.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("start,end,tags,text\n3,4,,within\n12,13,,beyond\n14,14,,beyond\n");
    file.close();
    person::answer("fileNameEdit", file.fileName());
    panel_->findChild<QAction*>("readNotes")->trigger();
    QCOMPARE(panel_->annotations().size(), std::size_t{4});
    QVERIFY(panel_->annotations()[3].span == (TimeSpan{10, 10}));
    QCOMPARE(warned.size(), 2);
    QVERIFY(warned[1][1].toString().contains("2 note"));
  }

 private:
  void type(const QString& text) {
    auto* editor = table_->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr);
    editor->selectAll();
    if (text.isEmpty())
      QTest::keyClick(editor, Qt::Key_Delete);
    else
      QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(table_->findChild<QLineEdit*>() == nullptr);
  }
  void edit(int row, int column, const QString& text) {
    table_->setFocus();
    table_->setCurrentIndex(table_->model()->index(row, column));
    QTest::keyClick(table_, Qt::Key_F2);
    type(text);
  }
  void click(int row) {
    const QRect cell = table_->visualRect(table_->model()->index(row, AnnotationsModel::Text));
    QTest::mouseClick(table_->viewport(), Qt::LeftButton, {}, cell.center());
  }
  [[nodiscard]] QString shown(int row, int column) const {
    return table_->model()->index(row, column).data().toString();
  }

  std::unique_ptr<QUndoStack> undo_;
  std::unique_ptr<AnnotationPanel> panel_;
  QTableView* table_ = nullptr;
  std::unique_ptr<QSignalSpy> changed_;
};

QTEST_MAIN(AnnotationPanelTest)
#include "annotation_panel_test.moc"
