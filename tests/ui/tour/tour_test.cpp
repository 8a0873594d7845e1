#include "ui/tour/tour.h"

#include <QLabel>
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

  void walksByMouseAndCanBeLeft() {
    QSignalSpy ended(tour_, &Tour::ended);
    QTest::mouseClick(tour_->findChild<QPushButton*>("tourNext"), Qt::LeftButton);
    QCOMPARE(title(), QString("Two"));
    QTest::mouseClick(tour_->findChild<QPushButton*>("tourEnd"), Qt::LeftButton);
    QCOMPARE(ended.size(), 1);
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
