// `hrlf` started as a program.
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace hrlf::test {

struct Run {
  int exitCode = -1;  ///< -1: it was killed, crashed or did not end in two minutes
  QString messages;   ///< standard error
};

inline Run run(const QStringList& arguments) {
  QProcess process;
  process.start(HRLF_PROGRAM, arguments);
  Run run;
  if (!process.waitForFinished(120000)) {
    process.kill();
    process.waitForFinished();
    return run;
  }
  run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
  run.messages = QString::fromUtf8(process.readAllStandardError());
  return run;
}

}  // namespace hrlf::test
