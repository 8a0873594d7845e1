#include "core/model/config.h"

#include <QtTest>

using namespace hrlf;

class ConfigTest : public QObject {
  Q_OBJECT

 private slots:
  void presetsRoundTrip_data() {
    QTest::addColumn<QString>("name");
    for (const std::string& name : presetNames()) QTest::newRow(name.c_str()) << QString::fromStdString(name);
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
    config.network.encoder = Encoder::Pooled;
    config.network.pooling = Pooling::Mean;
    config.network.featureDropout = 0.25;
    config.losses.hal = 0;
    config.losses.frfFixedTarget = true;
    config.training.selection = Selection::WithLanguage;
    config.training.seed = 18446744073709551615ULL;
    config.training.learningRate = 4e-3;
    const auto read = configFromJson(configToJson(config));
    QVERIFY(read);
    QVERIFY(read->network.encoder == Encoder::Pooled && read->network.fusion == Fusion::Hrlf);
    QVERIFY(read->network.pooling == Pooling::Mean);
    QCOMPARE(read->network.featureDropout, 0.25);
    QCOMPARE(read->losses.hal, 0.0);
    QVERIFY(read->losses.frfFixedTarget && !read->losses.halNonSaturating);
    QVERIFY(read->training.selection == Selection::WithLanguage);
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
    QTest::newRow("encoder") << R"({"network": {"encoder": "cnn"}})"
                             << "network.encoder";
    QTest::newRow("plain with FRF") << R"({"network": {"fusion": "plain"}})"
                                    << "losses.frf";
    QTest::newRow("plain with HAL") << R"({"network": {"fusion": "plain"}, "losses": {"frf": 0, "hmi": 0}})"
                                    << "losses.hal";
    QTest::newRow("pooling") << R"({"network": {"pooling": "median"}})"
                             << "network.pooling";
    QTest::newRow("pooling type") << R"({"network": {"pooling": 1}})"
                                  << "network.pooling";
    QTest::newRow("selection") << R"({"training": {"selection": "vision"}})"
                               << "training.selection";
    QTest::newRow("boolean") << R"({"losses": {"frfFixedTarget": 1}})"
                             << "losses.frfFixedTarget";
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

  void unknownPresetsAreToldTheKnownOnes() {
    const auto preset = presetConfig("mosei");
    QVERIFY(!preset);
    for (const std::string& name : presetNames()) QVERIFY(preset.error().remedy.find(name) != std::string::npos);
    QCOMPARE(presetNames().front(), HrlfConfig{}.preset);
  }

  void everyDataSetHasItsPublishedSettings_data() {
    QTest::addColumn<QString>("preset");
    QTest::addColumn<double>("learningRate");
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("epochs");
    QTest::addColumn<int>("heads");
    QTest::newRow("MOSI") << "paper" << 1e-3 << 128 << 50 << 10;
    QTest::newRow("MOSEI") << "paper-mosei" << 2e-3 << 16 << 20 << 8;
    QTest::newRow("IEMOCAP") << "paper-iemocap" << 4e-3 << 32 << 30 << 10;
  }
  void everyDataSetHasItsPublishedSettings() {
    QFETCH(QString, preset);
    QFETCH(double, learningRate);
    QFETCH(int, batch);
    QFETCH(int, epochs);
    QFETCH(int, heads);
    HrlfConfig expected;
    expected.preset = preset.toStdString();
    expected.network.width = 40;
    expected.network.heads = heads;
    expected.training.learningRate = learningRate;
    expected.training.batch = batch;
    expected.training.teacherEpochs = expected.training.studentEpochs = epochs;
    QCOMPARE(configToJson(*presetConfig(expected.preset)), configToJson(expected));
  }

  void thePaperIsAsPublished() {
    const HrlfConfig paper = *presetConfig("paper");
    QVERIFY(!paper.losses.frfFixedTarget && !paper.losses.halNonSaturating);
    QVERIFY(paper.network.pooling == Pooling::Last && paper.network.positionScale == 1);
    QVERIFY(paper.training.selection == Selection::All && paper.training.averaging == 0);
    QVERIFY(paper.training.swapAudio == 0 && paper.training.swapVision == 0);
    for (const double weight : {paper.losses.frf, paper.losses.hmi, paper.losses.hal, paper.losses.kl}) {
      QCOMPARE(weight, 1.0);
    }
  }

  void garbageIsRefused() {
    for (const char* text : {"", "[]", "{", "\xff\xfe", "3"}) QVERIFY(!configFromJson(text));
  }
};

QTEST_APPLESS_MAIN(ConfigTest)
#include "config_test.moc"
