// Clips and models beside each other: columns fill in, change, come and go.
#include "ui/compare/compare_dialog.h"

#include "core/base/resources.h"
#include "ui/jobs/path_text.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace hrlf;
using namespace hrlf::ui;

class CompareDialogTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  QTemporaryDir cache_;
  CompareChoices choices_;

  static void waitForAll(const CompareDialog& dialog) {
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(dialog.columns(), &CompareColumn::isFilled), 120000);
  }
  static QString verdict(const CompareDialog& dialog, std::size_t column) {
    return dialog.columns()[column]->findChild<QLabel*>("compareVerdict")->text();
  }

 private slots:
  void initTestCase() {
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QString demo = toText(*resourcePath(demoClipName));
    for (const char* name : {"a.mp4", "b.mp4"}) {
      QVERIFY(QFile::copy(demo, folder_.filePath(name)));
      SessionClip clip;
      clip.file.path = toPath(folder_.filePath(name));
      choices_.clips.push_back(clip);
    }
    QFile broken(folder_.filePath("broken.mp4"));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no clip") > 0);
    SessionClip clip;
    clip.file.path = toPath(folder_.filePath("broken.mp4"));
    choices_.clips.push_back(clip);
    choices_.models.emplace_back();
    choices_.cache = ClipCache(toPath(cache_.path()));
  }

  void twoClipsFillInUnderTheSameRequest() {
    CompareChoices choices = choices_;
    choices.missing.removed[Modality::Language] = true;
    CompareDialog dialog(choices, {0, 1});
    dialog.show();
    QCOMPARE(dialog.columns().size(), std::size_t{2});
    QVERIFY(dialog.findChild<QLabel*>("compareHead")->text().contains("words as a whole"));
    // One after the other; the second one says so.
    QVERIFY(dialog.columns()[0]->isWorking() && !dialog.columns()[1]->isWorking());
    QVERIFY(dialog.columns()[0]->findChild<QLabel*>("compareState")->isHidden());
    auto* waits = dialog.columns()[1]->findChild<QLabel*>("compareState");
    QVERIFY(waits->isVisible() && waits->text().contains("Waiting"));
    bool isFirstFilled = false;
    const auto* second = dialog.columns()[1];
    connect(dialog.columns()[0], &CompareColumn::turnNeeded, second,
            [&, first = dialog.columns()[0]] { isFirstFilled = first->isFilled() && second->isWorking(); });
    waitForAll(dialog);
    QVERIFY(isFirstFilled);
    QVERIFY(waits->isHidden());
    for (const CompareColumn* column : dialog.columns())
      QCOMPARE(column->findChild<QTableWidget*>("conditionsTable")->rowCount(), 7);
    QVERIFY(verdict(dialog, 0).contains("incomplete"));
    QCOMPARE(verdict(dialog, 0), verdict(dialog, 1));  // the same recording twice
  }

  void fourColumnsStayOnTheScreenAndWhole() {
    CompareDialog dialog(choices_, {0, 1, 0});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const QRect room = dialog.screen()->availableGeometry();
    dialog.move(room.right() - dialog.width() / 2, dialog.y());
    QTest::mouseClick(dialog.findChild<QPushButton*>("compareAdd"), Qt::LeftButton);
    QTRY_VERIFY(room.contains(dialog.frameGeometry()));
    dialog.columns()[3]->findChild<QComboBox*>("compareClip")->setCurrentIndex(2);  // cannot be read
    const auto isFilled = [&](std::size_t column) { return dialog.columns()[column]->isFilled(); };
    QTRY_VERIFY_WITH_TIMEOUT(isFilled(0) && isFilled(1) && isFilled(2), 120000);
    QTRY_VERIFY_WITH_TIMEOUT(verdict(dialog, 3) == "failed", 30000);
    QVERIFY(room.contains(dialog.frameGeometry()));
    for (std::size_t i = 0; i < 4; ++i) {
      const CompareColumn* column = dialog.columns()[i];
      const auto* axes = column->findChild<QCustomPlot*>();
      // One title for all, and the legend whole beside it.
      const auto* title = axes->findChild<QCPTextElement*>();
      QCOMPARE(title->text(), QString("Sentiment"));
      QTRY_VERIFY(axes->legend->outerRect().right() <= axes->width());
      QVERIFY(title->outerRect().right() <= axes->legend->outerRect().left() || axes->legend->itemCount() == 0);
      // A line at zero only where there is a curve.
      QCOMPARE(axes->yAxis->grid()->zeroLinePen().style() == Qt::NoPen, i == 3);
      const auto* table = column->findChild<QTableWidget*>("conditionsTable");
      for (int row = 0; row < table->rowCount(); ++row) {
        const QRect place(0, 0, table->columnWidth(0), 1000);
        const QRect name = table->fontMetrics().boundingRect(place, Qt::TextWordWrap, table->item(row, 0)->text());
        QTRY_VERIFY(table->rowHeight(row) >= name.height());
        QVERIFY(!table->item(row, 0)->toolTip().isEmpty());
      }
    }
  }

  void aColumnMayComeToItsTurnWhileItsModelIsChosen() {
    CompareDialog dialog(choices_, {0, 1});
    dialog.show();
    auto* model = dialog.columns()[1]->findChild<QComboBox*>("compareModel");
    bool isChoosing = false;
    QTimer::singleShot(0, &dialog, [&] {
      auto* files = QApplication::activeModalWidget();
      isChoosing = files != nullptr && model->currentIndex() == 0;
      (void)QTest::qWaitFor([&] { return dialog.columns()[1]->isWorking(); }, 120000);
      if (files != nullptr) files->close();
    });
    model->setFocus();
    QTest::keyClick(model, Qt::Key_End);  // "Another model…"
    QVERIFY(isChoosing);
    QCOMPARE(model->currentIndex(), 0);
    waitForAll(dialog);
  }

  void leavingWaitsForNothing() {
    const QPointer<CompareDialog> dialog = new CompareDialog(choices_, {0, 1});
    dialog->show();
    QVERIFY(dialog->columns()[0]->isWorking());
    dialog->leave();
    QVERIFY(dialog && !dialog->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, 30000);
  }

  void columnsComeGoAndChange() {
    CompareDialog dialog(choices_, {0});
    dialog.show();
    QCOMPARE(dialog.columns().size(), std::size_t{2});
    auto* add = dialog.findChild<QPushButton*>("compareAdd");
    auto* remove = dialog.findChild<QPushButton*>("compareRemove");
    QVERIFY(!remove->isEnabled());
    QTest::mouseClick(add, Qt::LeftButton);
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(dialog.columns().size(), std::size_t{4});
    QVERIFY(!add->isEnabled());
    QTest::mouseClick(remove, Qt::LeftButton);
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(dialog.columns().size(), std::size_t{2});
    waitForAll(dialog);

    // A clip that cannot be read is named; the other column stays.
    auto* clip = dialog.columns()[1]->findChild<QComboBox*>("compareClip");
    clip->setCurrentIndex(2);
    auto* state = dialog.columns()[1]->findChild<QLabel*>("compareState");
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains("broken.mp4"), 30000);
    QVERIFY(dialog.columns()[0]->isFilled() && !dialog.columns()[1]->isFilled());
    clip->setCurrentIndex(0);
    waitForAll(dialog);
    QVERIFY(state->isHidden());
  }
};

QTEST_MAIN(CompareDialogTest)
#include "compare_dialog_test.moc"
