// Messages of the engine are found again by their patterns and said in the language of the window, whole.
#include "ui/language/engine_text.h"

#include "core/base/csv.h"
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTranslator>

using namespace hrlf;
using namespace hrlf::ui;

/// Says each message of the engine as "<PATTERN>", its holes turned round where it has two.
class Marking : public QTranslator {
 public:
  [[nodiscard]] bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* source, const char*, int) const override {
    if (QByteArray(context) != "hrlf::ui::Engine") return {};
    QString text = QString::fromUtf8(source);
    if (text.contains("%2") && !text.contains("%3")) text.replace("%1", "%9").replace("%2", "%1").replace("%9", "%2");
    return u'<' + text + u'>';
  }
};

class EngineTextTest : public QObject {
  Q_OBJECT

 private slots:
  void cleanup() {
    for (auto* translator : qApp->findChildren<QTranslator*>()) {
      QCoreApplication::removeTranslator(translator);
      delete translator;
    }
  }

  void inEnglishItIsWhatTheEngineSaid() {
    const Error error{ErrorKind::BadInput, "The file is empty (0 bytes).", "/data/a, b.mp4, line 3",
                      "Copy or download it again."};
    QCOMPARE(engineText(error), QString::fromStdString(error.message()));
  }

  void holesAreFilledInTheOrderOfTheTranslation() {
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    const auto table = parseCsv("word,word\n");
    QVERIFY(!table);
    QCOMPARE(engineText(table.error().what), QString("<Two columns have the name \"word\".>"));
    const auto ragged = parseCsv("word,start\nhello,1,2\n");
    QVERIFY(!ragged);
    QCOMPARE(engineText(ragged.error().what), QString("<A row has 2 cells, the head line 3.>"));
    QCOMPARE(engineText("A row has %2 cells, the head line 7."), QString("<A row has 7 cells, the head line %2.>"));
  }

  void messagesInARowAndWithinEachOther() {
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    QCOMPARE(engineText("The file is empty (0 bytes). Copy or download it again."),
             QString("<The file is empty (0 bytes).> <Copy or download it again.>"));
    QCOMPARE(engineText("The words cannot be aligned to the sound: The file is empty (0 bytes)."),
             QString("<The words cannot be aligned to the sound: <The file is empty (0 bytes).>>"));
    const Error error{ErrorKind::BadInput, "The file is empty (0 bytes).", "/a.mp4, line 3", {}};
    QCOMPARE(engineText(error), QString("<The file is empty (0 bytes).> [/a.mp4, <line 3>]"));
  }

  void namesThatPeopleGaveStay() {
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    QCOMPARE(engineText("Two columns have the name \"line 2\"."), QString("<Two columns have the name \"line 2\".>"));
    const Error error{ErrorKind::BadInput, "The file is empty (0 bytes).", "/data/Smith, line 3/a.mp4, line 4", {}};
    QCOMPARE(engineText(error), QString("<The file is empty (0 bytes).> [/data/Smith, line 3/a.mp4, <line 4>]"));
    QCOMPARE(engineText("line up"), QString("line up"));
  }

  void longTextsTakeNoTime() {
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    const std::string dump = [] {
      std::string text = "torch could not predict: ";
      for (int i = 0; i < 20000; ++i) text += "A cell is no number. ";
      return text;
    }();
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(engineText(dump), QString::fromStdString(dump));
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
  }

  void whatNobodyKnowsStays() {
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    QCOMPARE(engineText("Words of a library, unheard of"), QString("Words of a library, unheard of"));
    QCOMPARE(engineText(""), QString());
    const std::string torch = "The file is empty (0 bytes). at::Tensor is unheard of";
    QCOMPARE(engineText(torch), QString("<The file is empty (0 bytes).> at::Tensor is unheard of"));
  }

  void itSpeaksGerman() {
    QCOMPARE(useLanguage("de"), QString("de"));
    const QString text = engineText("The file is empty (0 bytes).");
    QVERIFY2(text != "The file is empty (0 bytes)." && text.contains("0 Byte"), qPrintable(text));
    const QString fraction = engineText("A clip has no such time: -2.5 s.");
    QVERIFY2(fraction.contains("-2,5 s"), qPrintable(fraction));
    const QString name = engineText("Two columns have the name \"2.5\".");
    QVERIFY2(name.contains("2.5"), qPrintable(name));
  }
};

QTEST_GUILESS_MAIN(EngineTextTest)
#include "engine_text_test.moc"
