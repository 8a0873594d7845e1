// The texts of the sources against the files of translations: complete, and with the same placeholders.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <pugixml.hpp>

namespace {

const QString sources = QStringLiteral(HRLF_SOURCES);

/// Everything in a text that the program puts values into, or that must be closed again.
QStringList placeholders(const QString& text) {
  static const QRegularExpression pattern(QStringLiteral("%L?\\d+|%n|</?[a-z][a-z0-9]*"));
  QStringList found;
  for (auto matches = pattern.globalMatch(text); matches.hasNext();) found << matches.next().captured();
  found.sort();
  return found;
}

class TranslationsTest : public QObject {
  Q_OBJECT

 private slots:
  void everyTextIsTranslated_data() { languages(); }
  void everyTextIsTranslated() {
    QFETCH(QString, language);
    QTemporaryDir folder;
    const QString copy = folder.filePath("copy.ts");
    QVERIFY(QFile::copy(fileOf(language), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    QProcess update;
    update.start(HRLF_LUPDATE, {"-silent", "-no-obsolete", "-locations", "none", "-I", sources, sources + "/app/studio",
                                sources + "/ui", HRLF_ENGINE_TEXTS, "-ts", copy});
    QVERIFY2(update.waitForFinished(120000) && update.exitCode() == 0, update.readAllStandardError().constData());
    pugi::xml_document document;
    QVERIFY(document.load_file(copy.toLocal8Bit().constData()));
    QStringList open;
    int texts = 0;
    for (const auto& found : document.select_nodes("//message")) {
      const auto message = found.node();
      ++texts;
      const bool isOpen = QLatin1String(message.child("translation").attribute("type").value()) == "unfinished";
      if (isOpen || !isFilled(message))
        open << QString("%1: %2").arg(message.parent().child_value("name"), message.child_value("source"));
    }
    QVERIFY(texts > 500);
    QVERIFY2(open.isEmpty(), qPrintable(QString("%1 texts: ").arg(open.size()) + open.mid(0, 10).join(" | ")));
  }

  void everyStageOfTheEngineIsKnown() {
    // The engine says what it does in English; the window translates what it knows. Simulation is the command line's.
    pugi::xml_document document;
    QVERIFY(document.load_file(fileOf(QStringLiteral("de")).toLocal8Bit().constData()));
    QSet<QString> known;
    for (const auto& found : document.select_nodes("//context[name='hrlf::ui::Stage']/message/source"))
      known << QString::fromUtf8(found.node().child_value());
    static const QRegularExpression said(QStringLiteral("\\bupdate\\([^;\"]*\"([A-Z][A-Za-z ]*[a-z])\"\\)"));
    int stages = 0;
    QDirIterator files(sources + "/core", {"*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      if (file.fileName().contains(QLatin1String("/simulation/"))) continue;
      QVERIFY(file.open(QIODevice::ReadOnly));
      for (auto matches = said.globalMatch(QString::fromUtf8(file.readAll())); matches.hasNext(); ++stages) {
        const QString stage = matches.next().captured(1);
        QVERIFY2(known.contains(stage), qPrintable(file.fileName() + ": " + stage));
      }
    }
    QVERIFY(stages > 10);
  }

  void messagesOfTheEngineAreWhole() {
    // A message that is put together from pieces would be shown in English in every language.
    static const QRegularExpression sum(
        QStringLiteral("\\b(?:fail\\(ErrorKind::\\w+,|Warning\\{|push_back\\(\\{)\\s*(?:std::string\\()?\"[A-Z][^\" ]* "
                       "[^\" ]* [^\"]*\"\\)?\\s*\\+[^;]*;"));
    QStringList found;
    int files = 0;
    for (const char* room : {"/core", "/ui"}) {
      QDirIterator sourceFiles(sources + room, {"*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
      for (; sourceFiles.hasNext(); ++files) {
        QFile file(sourceFiles.next());
        if (file.fileName().contains(QLatin1String("/simulation/"))) continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (auto sums = sum.globalMatch(QString::fromUtf8(file.readAll())); sums.hasNext();)
          found << file.fileName() + ": " + sums.next().captured();
      }
    }
    QVERIFY(files > 100);
    QVERIFY2(found.isEmpty(), qPrintable(found.join("\n")));
  }

  void placeholdersStay_data() { languages(); }
  void placeholdersStay() {
    QFETCH(QString, language);
    pugi::xml_document document;
    QVERIFY(document.load_file(fileOf(language).toLocal8Bit().constData()));
    for (const auto& found : document.select_nodes("//message")) {
      const auto message = found.node();
      const QString source = QString::fromUtf8(message.child_value("source"));
      const auto translation = message.child("translation");
      const bool isPlural = message.attribute("numerus");
      QStringList texts;
      for (const auto form : translation.children("numerusform")) texts << QString::fromUtf8(form.child_value());
      if (!isPlural) texts << QString::fromUtf8(translation.child_value());
      for (const QString& text : texts) {
        QStringList wanted = placeholders(source);
        QStringList there = placeholders(text);
        if (isPlural) {  // "one file" need not say the number
          wanted.removeAll("%n");
          there.removeAll("%n");
        }
        QVERIFY2(there == wanted, qPrintable(source + " -> " + text));
        QVERIFY2(text.count('&') >= source.count('&'), qPrintable(source + " -> " + text));
      }
    }
  }

 private:
  static void languages() {
    QTest::addColumn<QString>("language");
    const QStringList files = QDir(sources + "/translations").entryList({"hrlf_*.ts"});
    QVERIFY(files.size() >= 2);
    for (const QString& file : files) {
      const QString language = file.mid(5).chopped(3);
      QTest::newRow(qPrintable(language)) << language;
    }
  }
  static QString fileOf(const QString& language) { return sources + "/translations/hrlf_" + language + ".ts"; }
  static bool isFilled(const pugi::xml_node& message) {
    const auto translation = message.child("translation");
    if (!message.attribute("numerus")) return *translation.child_value() != '\0';
    for (const auto form : translation.children("numerusform"))
      if (*form.child_value() == '\0') return false;
    return translation.child("numerusform");
  }
};

}  // namespace

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
