// What people write on the command line and in files, and what they are told.
#include "core/damage/damage_request.h"

#include "tests/core/damage/damage_specs.h"

#include <QTest>

#include <string>

using namespace hrlf;

class DamageRequestTest : public QObject {
  Q_OBJECT

 private:
  static DamageItem parsed(const char* spec) { return test::damageOf({spec}).items.front(); }

 private slots:
  void readsWhatTheCommandLineSays() {
    const auto black = parsed("black:random:0.3");
    QCOMPARE(black.kind, DamageKind::Black);
    QCOMPARE(black.pattern, TimePattern::Random);
    QCOMPARE(black.share, 0.3);
    const auto noise = parsed("noise:snr=5:colour=babble");
    QCOMPARE(noise.pattern, TimePattern::Whole);
    QCOMPARE(noise.share, 1.0);
    QCOMPARE(noise.strength, 5.0);
    QCOMPARE(noise.colour, NoiseColour::Babble);
    const auto words = parsed("words:wer=0.2");
    QCOMPARE(words.pattern, TimePattern::Random);
    QCOMPARE(words.share, 0.2);
    // A stretch of time means all of it, a share means at random.
    const auto muted = parsed("mute:from=2:to=3.5");
    QCOMPARE(muted.pattern, TimePattern::Whole);
    QCOMPARE(muted.span, (TimeSpan{2, 3.5}));
    QCOMPARE(parsed("blur:0.5").pattern, TimePattern::Random);
    QCOMPARE(parsed("black:whole").share, 1.0);
    QCOMPARE(parsed("noise:burst").share, 0.3);
    const auto block = parsed("block:periodic:0.5:length=2:size=0.25:x=0.1:y=0.9:seed=7");
    QCOMPARE(block.place, (PicturePlace{0.1, 0.9}));
    QCOMPARE(block.strength, 0.25);
    QCOMPARE(block.seed, std::uint64_t{7});
  }

  void writesWhatItReads_data() {
    QTest::addColumn<QString>("spec");
    for (const DamageKind kind : allDamageKinds)
      QTest::newRow(std::string(damageName(kind)).c_str())
          << QString::fromStdString(std::string(damageName(kind)) + ":burst:0.25:length=3:seed=18446744073709551615");
    QTest::newRow("block") << "block:x=0.25:y=0.75:size=0.125:from=1:to=2.5";
    QTest::newRow("noise") << "noise:periodic:0.1:snr=-3.5:colour=pink";
    QTest::newRow("blur") << "blur:sigma=0.02";
  }
  void writesWhatItReads() {
    QFETCH(QString, spec);
    const auto item = parsed(qPrintable(spec));
    QCOMPARE(parsed(damageSpec(item).c_str()), item);
    const DamageRequest request{{item, usualDamage(DamageKind::Words)}, 42};
    const auto again = damageFromJson(damageToJson(request));
    QVERIFY2(again, again ? "" : again.error().message().c_str());
    QCOMPARE(*again, request);
  }

  void saysWhatIsWrong_data() {
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("what");
    QTest::newRow("nothing") << ""
                             << "no kind";
    QTest::newRow("kind") << "fog:0.3"
                          << "no kind";
    QTest::newRow("part") << "black:sometimes"
                          << "\"sometimes\"";
    QTest::newRow("share") << "black:1.5"
                           << "1.5 is no share";
    QTest::newRow("negative") << "black:-0.1"
                              << "is no share";
    QTest::newRow("nan") << "black:share=nan"
                         << "no number";
    QTest::newRow("huge") << "black:length=1e300"
                          << "1e+300";
    QTest::newRow("key") << "black:snr=5"
                         << "no key \"snr\"";
    QTest::newRow("strength") << "noise:snr=1000"
                              << "snr of this damage cannot be 1000";
    QTest::newRow("colour") << "noise:colour=brown"
                            << "no colour";
    QTest::newRow("span") << "mute:from=3:to=2"
                          << "no stretch";
    QTest::newRow("open span") << "mute:from=3"
                               << "until when";
    QTest::newRow("whole share") << "mute:whole:0.5"
                                 << "cannot be all along";
    QTest::newRow("seed") << "mute:seed=-1"
                          << "no seed";
    QTest::newRow("place") << "block:x=2"
                           << "not in the picture";
    QTest::newRow("words") << "words:length=0.2"
                           << "words long";
  }
  void saysWhatIsWrong() {
    QFETCH(QString, spec);
    QFETCH(QString, what);
    const auto item = parseDamage(spec.toStdString());
    QVERIFY(!item);
    QCOMPARE(item.error().kind, ErrorKind::BadInput);
    QVERIFY2(QString::fromStdString(item.error().what).contains(what), item.error().what.c_str());
    QVERIFY(!item.error().where.empty() && !item.error().remedy.empty());
  }

  void refusesWrongJson() {
    for (const char* json : {"", "[]", "{", "{\"items\": 3}", "{\"items\": [{}]}", "{\"items\": [{\"kind\": 3}]}",
                             "{\"seed\": -1, \"items\": []}", "{\"items\": [{\"kind\": \"black\", \"share\": []}]}",
                             "{\"items\": [{\"kind\": \"black\", \"share\": 2}]}"})
      QVERIFY2(!damageFromJson(json), json);
    const auto usual = damageFromJson("{\"items\": [{\"kind\": \"mute\"}]}");
    QVERIFY(usual);
    QCOMPARE(usual->items.front(), usualDamage(DamageKind::Muted));
  }

  void tellsPeople() {
    QCOMPARE(DamageRequest{}.text(), std::string("none"));
    const DamageRequest request{{parsed("black:random:0.3:length=0.2"), parsed("noise:snr=5")}, 3};
    QCOMPARE(request.text(), std::string("black frames, 30 % of the time at random, 0.2 s each; noise (white) at 5 dB "
                                         "SNR, all along (seed 3)"));
  }

  void itemsHaveSeedsOfTheirOwn() {
    DamageRequest request{{parsed("black"), parsed("black"), parsed("black:seed=9")}, 1};
    QVERIFY(request.seedOf(0) != request.seedOf(1));
    QCOMPARE(request.seedOf(2), std::uint64_t{9});
    const auto before = request.seedOf(0);
    request.seed = 2;
    QVERIFY(request.seedOf(0) != before);
  }
};

QTEST_APPLESS_MAIN(DamageRequestTest)
#include "damage_request_test.moc"
