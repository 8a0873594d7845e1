#include "core/base/sha256.h"

#include "core/base/atomic_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace hrlf;

class Sha256Test : public QObject {
  Q_OBJECT

 private slots:
  void aFileHasTheHashOfItsBytes() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("bytes").toStdString();
    Progress progress;
    // Around the size of the blocks that a file is read in.
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{1}, std::size_t{999'999}, std::size_t{1'000'000}, std::size_t{2'500'001}}) {
      std::string bytes(size, '\0');
      for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>(i * 31 % 251);
      QVERIFY(writeFileAtomically(path, bytes));
      QCOMPARE(*fileSha256(path, progress), *sha256(bytes));
    }
    QVERIFY(writeFileAtomically(path, "abc"));
    QCOMPARE(*fileSha256(path, progress),
             std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  }

  void whatIsNoFileIsAnError() {
    const QTemporaryDir folder;
    Progress progress;
    QVERIFY(fileSha256(folder.path().toStdString(), progress).error().kind == ErrorKind::NotFound);
    QVERIFY(fileSha256(folder.filePath("none").toStdString(), progress).error().kind == ErrorKind::NotFound);
  }

  void itIsCancelled() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("bytes").toStdString();
    QVERIFY(writeFileAtomically(path, "abc"));
    Progress progress;
    progress.requestCancel();
    QVERIFY(fileSha256(path, progress).error().kind == ErrorKind::Cancelled);
  }
};

QTEST_GUILESS_MAIN(Sha256Test)
#include "sha256_test.moc"
