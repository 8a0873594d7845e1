// What tests of readers say of a Result<Dataset>.
#pragma once

#include <QTest>

#include <string>

/// It was read; else the test fails with the reader's message.
#define VERIFY_READ(dataset) QVERIFY2(dataset, (dataset) ? "" : (dataset).error().message().c_str())

/// It was refused with a message that holds `part`.
#define VERIFY_REFUSED(dataset, part)                                                                       \
  do {                                                                                                      \
    const auto refused = dataset;                                                                           \
    QVERIFY(!refused);                                                                                      \
    QVERIFY2(refused.error().message().find(part) != std::string::npos, refused.error().message().c_str()); \
  } while (false)
