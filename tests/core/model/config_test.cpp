#include "core/model/config.h"

#include <QtTest>

using namespace hrlf;

class ConfigTest : public QObject {
  Q_OBJECT

 private slots:
  void presetsRoundTrip_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"paper", "starter", "mosi"}) QTest::newRow(name) << name;
  }
  void presetsRoundTrip() {
    QFETCH(QString, name);
    const auto preset = presetConfig(name.toStdString());
    QVERIFY(preset);
    QVERIFY(checkConfig(*preset));
    QCOMPARE(preset->preset, name.toStdString());
    const std::string json = configToJson(*preset);
    const auto read = configFromJson(json);
    QVERIFY2(read, read ? "" : read.error().message().c_str());
    QCOMPARE(configToJson(*read), json);
  }

  void everyFieldIsKept() {
    HrlfConfig config;
    config.network.pooling = Pooling::Mean;
    config.network.featureDropout = 0.25;
    config.losses.hal = 0;
    config.training.seed = 18446744073709551615ULL;
    config.training.learningRate = 4e-3;
    const auto read = configFromJson(configToJson(config));
    QVERIFY(read);
    QVERIFY(read->network.pooling == Pooling::Mean);
    QCOMPARE(read->network.featureDropout, 0.25);
    QCOMPARE(read->losses.hal, 0.0);
    QCOMPARE(read->training.seed, config.training.seed);
    QCOMPARE(read->training.learningRate, 4e-3);
  }

  void keysLeftOutComeFromThePreset() {
    const auto read = configFromJson(R"({"preset": "mosi", "losses": {"frf": 0}})");
    QVERIFY(read);
    HrlfConfig expected = *presetConfig("mosi");
    expected.losses.frf = 0;
    QCOMPARE(configToJson(*read), configToJson(expected));
    QCOMPARE(configToJson(*configFromJson("{}")), configToJson(HrlfConfig{}));
  }

  void errorsNameTheKey_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("key");
    QTest::newRow("unknown") << R"({"network": {"widht": 40}})"
                             << "network.widht";
    QTest::newRow("unknown group") << R"({"netwrok": {}})"
                                   << "netwrok";
    QTest::newRow("group") << R"({"losses": 1})"
                           << "losses";
    QTest::newRow("type") << R"({"training": {"batch": "128"}})"
                          << "training.batch";
    QTest::newRow("fraction") << R"({"training": {"batch": 1.5}})"
                              << "training.batch";
    QTest::newRow("huge") << R"({"training": {"batch": 18446744073709551615}})"
                          << "training.batch";
    QTest::newRow("negative") << R"({"losses": {"hmi": -1}})"
                              << "losses.hmi";
    QTest::newRow("seed") << R"({"training": {"seed": -1}})"
                          << "training.seed";
    QTest::newRow("range") << R"({"network": {"width": 100000}})"
                           << "network.width";
    QTest::newRow("odd") << R"({"network": {"width": 5, "heads": 5}})"
                         << "network.width";
    QTest::newRow("heads") << R"({"network": {"heads": 7}})"
                           << "network.heads";
    QTest::newRow("pooling") << R"({"network": {"pooling": "max"}})"
                             << "network.pooling";
    QTest::newRow("preset") << R"({"preset": "papre"})"
                            << "preset";
    QTest::newRow("preset type") << R"({"preset": 3})"
                                 << "preset";
  }
  void errorsNameTheKey() {
    QFETCH(QString, json);
    QFETCH(QString, key);
    const auto read = configFromJson(json.toStdString());
    QVERIFY(!read);
    QCOMPARE(QString::fromStdString(read.error().where), key);
  }

  void garbageIsRefused() {
    for (const char* text : {"", "[]", "{", "\xff\xfe", "3"}) QVERIFY(!configFromJson(text));
  }
};

QTEST_APPLESS_MAIN(ConfigTest)
#include "config_test.moc"
