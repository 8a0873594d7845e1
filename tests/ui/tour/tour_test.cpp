#include "ui/tour/tour.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using hrlf::ui::Tour;

class TourTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QWidget> window_;
  QPushButton* first_ = nullptr;
  QPushButton* second_ = nullptr;
  QPointer<Tour> tour_;

  [[nodiscard]] QString title() const { return tour_->findChild<QLabel*>("tourTitle")->text(); }
  [[nodiscard]] QRect card() const { return tour_->findChild<QWidget*>("tourCard")->geometry(); }

 private slots:
  void init() {
    window_ = std::make_unique<QWidget>();
    window_->resize(900, 600);
    first_ = new QPushButton("first", window_.get());
    first_->setGeometry(700, 50, 150, 60);
    second_ = new QPushButton("second", window_.get());
    second_->setGeometry(20, 520, 150, 60);
    window_->show();
    tour_ = new Tour({{first_, "One", "The first part."}, {second_, "Two", "The second."}, {nullptr, "Three", "End."}},
                     window_.get());
  }

  void walksByKeysAndEnds() {
    QSignalSpy ended(tour_, &Tour::ended);
    QCOMPARE(title(), QString("One"));
    QTest::keyClick(tour_, Qt::Key_Right);
    QCOMPARE(title(), QString("Two"));
    QTest::keyClick(tour_, Qt::Key_Left);
    QCOMPARE(title(), QString("One"));
    for (int i = 0; i < 3; ++i) QTest::keyClick(tour_, Qt::Key_Return);
    QCOMPARE(ended.size(), 1);
    QTRY_VERIFY(tour_.isNull());
  }

  void spaceGoesOnWhateverItMeansInTheWindow() {
    QAction play;
    play.setShortcut(Qt::Key_Space);
    window_->addAction(&play);
    QSignalSpy played(&play, &QAction::triggered);
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    QTest::keyClick(tour_, Qt::Key_Space);
    QCOMPARE(title(), QString("Two"));
    QVERIFY(played.isEmpty());
  }

  void bringsAPanelBehindAnotherToTheFront() {
    QMainWindow main;
    main.resize(900, 600);
    main.setCentralWidget(new QWidget);
    QList<QDockWidget*> docks;
    for (const char* name : {"front", "behind"}) {
      docks << new QDockWidget(name, &main);
      docks.last()->setWidget(new QWidget);
      main.addDockWidget(Qt::RightDockWidgetArea, docks.last());
    }
    main.tabifyDockWidget(docks[0], docks[1]);
    docks[0]->raise();
    main.show();
    QTRY_VERIFY(!docks[0]->visibleRegion().isEmpty());
    QVERIFY(docks[1]->visibleRegion().isEmpty());
    Tour tour({{docks[0]->widget(), "One", "In front."}, {docks[1]->widget(), "Two", "Behind."}}, &main);
    QTest::keyClick(&tour, Qt::Key_Right);
    QTRY_VERIFY(!docks[1]->visibleRegion().isEmpty());
    const auto* part = docks[1]->widget();
    const QRect frame(part->mapTo(&main, QPoint(0, 0)), part->size());
    QTRY_VERIFY(!tour.findChild<QWidget*>("tourCard")->geometry().intersects(frame));
    QVERIFY(tour.mask().contains(frame.topLeft()));
    // And no panel stands over the tour: it is the last of the window's children.
    QTRY_VERIFY(main.children().last() == &tour);
  }

  void walksByMouseAndCanBeLeft() {
    QSignalSpy ended(tour_, &Tour::ended);
    QTest::mouseClick(tour_->findChild<QPushButton*>("tourNext"), Qt::LeftButton);
    QCOMPARE(title(), QString("Two"));
    QTest::mouseClick(tour_->findChild<QPushButton*>("tourEnd"), Qt::LeftButton);
    QCOMPARE(ended.size(), 1);
  }

  void theKeysComeBackWithTheNextStop() {
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    first_->setFocus();
    QTest::mouseClick(tour_->findChild<QPushButton*>("tourNext"), Qt::LeftButton);
    QTRY_VERIFY(tour_->hasFocus());
    QTest::keyClick(window_->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(tour_.isNull());
  }

  void theCardNeverHidesWhatItExplains() {
    QVERIFY(!card().intersects(first_->geometry()));
    QVERIFY(window_->rect().contains(card()));
    tour_->next();
    QVERIFY(!card().intersects(second_->geometry()));
    QVERIFY(window_->rect().contains(card()));
    window_->resize(500, 400);
    QVERIFY(window_->rect().contains(card()));
  }

  void longTextsHaveRoom() {
    delete tour_;
    const QString text = QString("A sentence that goes on and on, over several lines. ").repeated(6);
    tour_ = new Tour({{first_, "Long", text}}, window_.get());
    const auto* label = tour_->findChild<QLabel*>("tourText");
    QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()),
                 qPrintable(QString("%1 of %2").arg(label->height()).arg(label->heightForWidth(label->width()))));
    QVERIFY(window_->rect().contains(card()));
  }

  void whatIsExplainedCanBeTried() {
    QSignalSpy clicked(first_, &QPushButton::clicked);
    QCOMPARE(window_->childAt(first_->geometry().center()), first_);
    QTest::mouseClick(window_->childAt(first_->geometry().center()), Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
  }
};

QTEST_MAIN(TourTest)
#include "tour_test.moc"
