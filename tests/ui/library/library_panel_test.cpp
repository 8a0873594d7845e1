// The library as a person uses it: files come by dropping, rows fill in, are searched, opened and taken out.
#include "ui/library/library_panel.h"

#include "core/base/sha256.h"
#include "core/data/mmsa_dataset.h"
#include "tests/core/media/media_fixture.h"
#include "tests/core/model/synthetic.h"
#include "ui/datasets/dataset_card_view.h"
#include "ui/library/dataset_dialog.h"
#include "ui/library/library.h"
#include "ui/library/media_files.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <memory>

using namespace hrlf;
using namespace hrlf::test;
using namespace hrlf::ui;

class LibraryPanelTest : public QObject {
  Q_OBJECT

 private:
  MediaFolder files_;
  std::unique_ptr<Library> library_;
  std::unique_ptr<LibraryPanel> panel_;

  [[nodiscard]] QListView* list() const { return panel_->findChild<QListView*>("libraryList"); }
  [[nodiscard]] QAbstractItemModel* shown() const { return list()->model(); }
  [[nodiscard]] const LibraryEntry& entry(int row) const { return library_->entries()[static_cast<std::size_t>(row)]; }
  void drop(const QList<QUrl>& urls) const {
    QMimeData data;
    data.setUrls(urls);
    const QPoint where(20, 20);
    QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(panel_.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(panel_.get(), &dropped);
  }
  /// Everything that is looked at in the background is known.
  void settle() const {
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(library_->entries(),
                                                 [](const LibraryEntry& one) {
                                                   return one.status == ClipStatus::Missing ||
                                                          (one.clip && !one.clip->file.sha256.empty()) ||
                                                          (one.dataset && !one.dataset->files.front().sha256.empty());
                                                 }),
                             20000);
  }

 private slots:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(QDir(files_.name("")).mkpath("set/deep"));
    QVERIFY(files_.make("set/anna.mp4", numberedPictures(40)));
    QVERIFY(files_.make("set/deep/ben interview.mp4", numberedPictures(30)));
    QVERIFY(files_.write("set/notes.txt", "no clip"));
    QVERIFY(files_.write("set/broken.mkv", "no clip either"));
  }
  void init() {
    library_ = std::make_unique<Library>();
    panel_ = std::make_unique<LibraryPanel>(library_.get());
    panel_->resize(260, 420);
    panel_->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
  }
  void cleanup() {
    panel_.reset();
    library_.reset();
  }

  void aFolderIsDropped() {
    QSignalSpy changed(library_.get(), &Library::changed);
    QSignalSpy added(library_.get(), &Library::added);
    drop({QUrl::fromLocalFile(files_.name("set"))});
    QVERIFY(added.wait(5000));
    QCOMPARE(added[0][0].toInt(), 3);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(entry(0).name(), QString("anna.mp4"));
    QCOMPARE(entry(1).name(), QString("broken.mkv"));
    QCOMPARE(entry(2).name(), QString("ben interview.mp4"));
    settle();
    QVERIFY(!entry(0).thumbnail.isNull() && entry(0).thumbnail.width() <= thumbnailWidth);
    QVERIFY(std::abs(entry(0).duration.value_or(0) - 1.6) < 0.1);
    QVERIFY(entry(1).status == ClipStatus::Failed);
    QVERIFY(!entry(1).problem.isEmpty());
    QVERIFY(shown()->index(1, 0).data(Qt::ToolTipRole).toString().contains(entry(1).problem));
    Progress progress;
    QCOMPARE(entry(2).clip->file.sha256, *fileSha256(files_.path("set/deep/ben interview.mp4"), progress));
    QCOMPARE(panel_->findChild<QLabel*>("libraryState")->text(), QString("Clips: 3"));

    // The same once more changes nothing.
    added.clear();
    drop({QUrl::fromLocalFile(files_.name("set"))});
    QVERIFY(added.wait(5000));
    QCOMPARE(added[0][0].toInt(), 0);
    QCOMPARE(library_->rowCount(), 3);
  }

  void typingSearchesNamesAndStates() {
    library_->addClip(files_.path("set/anna.mp4"));
    library_->addClip(files_.path("set/broken.mkv"));
    library_->addClip(files_.path("set/deep/ben interview.mp4"));
    settle();
    auto* search = panel_->findChild<QLineEdit*>("librarySearch");
    QTest::keyClicks(search, "INTER");
    QCOMPARE(shown()->rowCount(), 1);
    QCOMPARE(shown()->index(0, 0).data().toString(), QString("ben interview.mp4"));
    search->clear();
    QTest::keyClicks(search, "failed");
    QCOMPARE(shown()->rowCount(), 1);
    QCOMPARE(shown()->index(0, 0).data().toString(), QString("broken.mkv"));
    search->clear();
    QTest::keyClicks(search, "4 · not");  // no pattern language: dots and the like are meant as they are
    QCOMPARE(shown()->rowCount(), 0);
    QVERIFY(panel_->findChild<QLabel*>("libraryState")->text().contains("Nothing"));
    search->clear();
    QTest::keyClicks(search, "ben");
    QSignalSpy chosen(panel_.get(), &LibraryPanel::clipChosen);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toULongLong(), entry(2).id);
  }

  void aDoubleClickOpensAndDeleteTakesOut() {
    library_->addClip(files_.path("set/anna.mp4"));
    library_->addClip(files_.path("set/deep/ben interview.mp4"));
    QSignalSpy chosen(panel_.get(), &LibraryPanel::clipChosen);
    const QPoint second = list()->visualRect(shown()->index(1, 0)).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, second);
    QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toULongLong(), entry(1).id);
    QCOMPARE(panel_->selectedRows(), std::vector<int>{1});
    library_->setCurrent(entry(1).id);
    QSignalSpy current(library_.get(), &Library::currentChanged);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(library_->rowCount(), 1);
    QCOMPARE(entry(0).name(), QString("anna.mp4"));
    QCOMPARE(current.size(), 1);
    QVERIFY(!library_->current());
    QVERIFY(QFile::exists(files_.name("set/deep/ben interview.mp4")));
  }

  void takingWorkOutIsAskedFor() {
    library_->addClip(files_.path("set/anna.mp4"));
    library_->addClip(files_.path("set/deep/ben interview.mp4"));
    SessionClip clip = *entry(0).clip;
    clip.notes = "Second take.";
    clip.missing.removed[Modality::Audio] = true;
    library_->keep(entry(0).id, clip);
    const auto box = [this] {
      const auto boxes = panel_->findChildren<QMessageBox*>("takeOut");
      return boxes.isEmpty() ? nullptr : boxes.last();
    };
    const auto deleteRow = [this](int row) {
      QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(shown()->index(row, 0)).center());
      QTest::keyClick(list(), Qt::Key_Delete);
    };
    // Nothing is lost with the other one.
    deleteRow(1);
    QCOMPARE(library_->rowCount(), 1);
    QVERIFY(box() == nullptr);

    deleteRow(0);
    QVERIFY(box() != nullptr);
    QVERIFY(box()->text().contains("anna.mp4"));
    QVERIFY(box()->informativeText().contains("notes, what is taken away"));
    QVERIFY(!box()->informativeText().contains("words"));
    QTest::mouseClick(box()->button(QMessageBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(box() == nullptr);
    QCOMPARE(library_->rowCount(), 1);

    panel_->removeSelected();
    QVERIFY(box() != nullptr);
    const auto buttons = box()->buttons();
    const auto accept = std::ranges::find_if(buttons, [](const auto* b) { return b->text().contains("ake out"); });
    QVERIFY(accept != buttons.end());
    QTest::mouseClick(*accept, Qt::LeftButton);
    QCOMPARE(library_->rowCount(), 0);
  }

  void whatIsMissingIsListedAskedForAndFoundAgain() {
    Session session;
    for (const char* name : {"gone/anna.mp4", "gone/deep/ben interview.mp4", "gone/cleo.mp4"}) {
      SessionClip clip;
      clip.file = {files_.path(name), "1234", true};
      clip.notes = name;
      session.clips.push_back(clip);
    }
    session.current = 1;
    library_->restore(session);
    QVERIFY(std::ranges::all_of(library_->entries(),
                                [](const LibraryEntry& one) { return one.status == ClipStatus::Missing; }));
    QVERIFY(shown()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains("missing"));
    QSignalSpy missing(panel_.get(), &LibraryPanel::missingChosen);
    QSignalSpy chosen(panel_.get(), &LibraryPanel::clipChosen);
    list()->setCurrentIndex(shown()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(missing.size(), 1);
    QVERIFY(chosen.isEmpty());

    // One is found: those that lie beside it are found as well, and what is not the same file is told.
    QVERIFY(QFile::copy(files_.name("set/anna.mp4"), files_.name("set/cleo.mp4")));
    QSignalSpy differs(library_.get(), &Library::contentDiffers);
    library_->relocate(entry(0).id, 0, files_.path("set/anna.mp4"), "1234");
    QVERIFY(entry(0).status == ClipStatus::Unread);
    QVERIFY(entry(1).status == ClipStatus::Missing);
    QVERIFY(entry(2).status == ClipStatus::Unread);
    QCOMPARE(entry(2).clip->file.path.string(), files_.path("set/cleo.mp4").string());
    QTRY_VERIFY_WITH_TIMEOUT(differs.size() == 2, 10000);
    QVERIFY(!entry(2).problem.isEmpty());
    QCOMPARE(entry(2).clip->file.sha256, std::string("1234"));
    Session stored;
    library_->store(stored);
    QCOMPARE(stored.clips.size(), std::size_t{3});
    QCOMPARE(stored.clips[0].notes, std::string("gone/anna.mp4"));
    QFile::remove(files_.name("set/cleo.mp4"));
  }

  void aDataSetShowsItsCard() {
    const auto path = files_.path("mosi.pkl");
    QVERIFY(writeMmsaDataset(dataset(Task::Regression), path));
    library_->addDataset({path});
    library_->addClip(files_.path("set/anna.mp4"));
    QVERIFY(entry(0).clip && entry(1).dataset);  // clips stand before data sets
    settle();
    list()->setCurrentIndex(shown()->index(1, 0));
    QTest::keyClick(list(), Qt::Key_Return);
    auto* dialog = panel_->findChild<DatasetDialog*>();
    QVERIFY(dialog != nullptr);
    auto* card = dialog->findChild<DatasetCardView*>();
    QTRY_VERIFY_WITH_TIMEOUT(card->toPlainText().contains("MMSA pickle"), 10000);
    // All columns are seen.
    QTRY_COMPARE(card->horizontalScrollBar()->maximum(), 0);
    QTest::keyClick(dialog, Qt::Key_Escape);

    DatasetDialog broken({files_.path("set/notes.txt")});
    broken.show();
    auto* state = broken.findChild<QLabel*>("datasetState");
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains("notes.txt") && !state->text().contains("Reading"), 10000);
  }

  void aDataSetThatWasReadShowsItsSize() {
    const auto path = files_.path("sized.pkl");
    QVERIFY(writeMmsaDataset(dataset(Task::Regression), path));
    library_->addDataset({path});
    QTRY_VERIFY_WITH_TIMEOUT(entry(0).status == ClipStatus::Read, 10000);
    QCOMPARE(entry(0).summary(), QString("data set · 48 / 16 / 0 utterances"));
    QVERIFY(library_->datasets() == (std::vector<std::vector<std::filesystem::path>>{{path}}));
    QCOMPARE(panel_->findChild<QLabel*>("libraryState")->text(), QString("Clips: 0, data sets: 1"));
  }

  void aBrokenDataSetSaysSoInItsRow() {
    QVERIFY(files_.write("renamed.pkl", "no data set"));
    QSignalSpy failed(library_.get(), &Library::failed);
    library_->addDataset({files_.path("renamed.pkl")});
    QVERIFY(failed.wait(10000));
    QVERIFY(entry(0).status == ClipStatus::Failed);
    QCOMPARE(entry(0).summary(), QString("data set · failed"));
    QVERIFY(shown()->index(0, 0).data(Qt::ToolTipRole).toString().contains(entry(0).problem));
    QVERIFY(library_->datasets().empty());

    // Looked at once more when it is opened: it may have been mended.
    QSignalSpy refused(panel_.get(), &LibraryPanel::failed);
    list()->setCurrentIndex(shown()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(refused.wait(10000));
    auto* dialog = panel_->findChild<DatasetDialog*>();
    auto* state = dialog->findChild<QLabel*>("datasetState");
    QVERIFY(state->text().contains("cannot be read") && state->text().contains("renamed.pkl"));
    QVERIFY(dialog->height() < panel_->fontMetrics().height() * 20);
    QVERIFY(writeMmsaDataset(dataset(Task::Regression), files_.path("renamed.pkl")));
    dialog->close();
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(entry(0).status == ClipStatus::Read, 10000);
    QVERIFY(entry(0).problem.isEmpty());
  }

  void aVerdictAndAStateAreShown() {
    library_->addClip(files_.path("set/anna.mp4"));
    settle();
    library_->setStatus(entry(0).id, ClipStatus::Read);
    library_->setVerdict(entry(0).id, {1.25, {}, "hash"});
    QCOMPARE(entry(0).summary(), QString("0:01 · read · +1.25").replace("0:01", entry(0).summary().left(4)));
    library_->setVerdict(entry(0).id, {2, "happy", "hash"});
    QVERIFY(entry(0).summary().endsWith("happy"));
  }
};

QTEST_MAIN(LibraryPanelTest)
#include "library_panel_test.moc"
