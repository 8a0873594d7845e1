// The networks are in a library of their own, so that the program starts without torch.
#include "core/model/model.h"

#include <QFile>
#include <QTest>

class EngineTest : public QObject {
  Q_OBJECT

 private:
  static bool isTorchHere() {
    QFile maps("/proc/self/maps");
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("/libtorch");
  }

 private slots:
  void torchComesWithTheFirstModel() {
    QVERIFY(!hrlf::presetNames().empty());
    QVERIFY(!isTorchHere());
    const auto model = hrlf::Model::load("/no/such/model.safetensors");
    QVERIFY(!model);
    QVERIFY(isTorchHere());
    QVERIFY2(model.error().where.find("/no/such") != std::string::npos, model.error().message().c_str());
  }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
