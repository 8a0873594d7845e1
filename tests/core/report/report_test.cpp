// What stands in the report, and what must not.
#include "core/report/report.h"
#include "tests/core/report/made_up_analysis.h"

#include <QRegularExpression>
#include <QString>
#include <QStringDecoder>
#include <QTest>
#include <QXmlStreamReader>

using namespace hrlf;

namespace {

ReportContent content() {
  ReportContent c;
  c.analysis = testing::madeUpAnalysis();
  c.thumbnails = {{1.0, "\x89PNG one", 160, 90}, {29.5, "\x89PNG two", 160, 90}};
  c.figures = {{"Prediction over the clip", "Solid: complete.", "\x89PNG curve", 640, 260, FigurePlace::Prediction},
               {"Where the windows lie", "t-SNE, seed 1.", "\x89PNG tsne", 640, 320, FigurePlace::Representations}};
  c.notes = "Second take.\nLight from the left.";
  c.date = "2026-11-24T20:52:21Z";
  return c;
}

QString htmlOf(const ReportContent& c) { return QString::fromStdString(reportHtml(c)); }

/// The page as a reader sees it: no tags, entities resolved.
QString plainText(const QString& html) {
  QString text = html.mid(html.indexOf("<body>"));
  text.replace("<br>", "\n");
  text.remove(QRegularExpression("<[^>]*>"));
  return text.replace("&lt;", "<")
      .replace("&gt;", ">")
      .replace("&quot;", "\"")
      .replace("&#39;", "'")
      .replace("&amp;", "&");
}

}  // namespace

class ReportTest : public QObject {
  Q_OBJECT

 private slots:
  void hasEverySectionInOrder() {
    const QString html = htmlOf(content());
    qsizetype at = 0;
    for (const char* heading :
         {"How far this can be trusted", "<h2>The clip</h2>", "<h2>What was missing</h2>",
          "<h2>Prediction over time</h2>", "<h2>Seven conditions</h2>", "<h2>Representations</h2>", "<h2>Notes</h2>",
          "<h2>Model and versions</h2>", "<h2>Warnings</h2>", "<h2>Method</h2>"}) {
      const qsizetype found = html.indexOf(QLatin1String(heading), at);
      QVERIFY2(found > at, heading);
      at = found;
    }
  }

  void saysWhatTheModelIs() {
    const QString text = plainText(htmlOf(content()));
    QVERIFY(text.contains("simulated corpus (6,000 utterances, seed 1)"));
    QVERIFY(text.contains("Not validated on real video"));
    QVERIFY(text.contains("MAE 0.41, F1 92.3"));
    QVERIFY(text.contains("3f1c9a7d52be4087a6d1c0ffee12345678900987654321abcdef0011223344ff"));
    QVERIFY(text.contains("preset starter"));
    QVERIFY(text.contains("2026-11-24T20:52:21Z"));
  }

  void theValidationIsSaidInWords() {
    ReportContent c = content();
    c.analysis.model.validation = "valid MAE: {l} 1.175 {a} 1.173 {l,a} 1.008 {l,a,v} 0.617 Avg. 0.904";
    const QString text = plainText(htmlOf(c));
    QVERIFY(text.contains("Mean absolute error on the validation split, in label units"));
    QVERIFY(
        text.contains("words 1.175, voice 1.173, words + voice 1.008, words + voice + face (complete) 0.617; 0.904 "
                      "on average over the incomplete ones."));
    QVERIFY(!text.contains("{l}"));
  }

  void aColumnHasRoomForItsLongestWord() {
    ReportContent c = content();
    c.annotations = {{{2, 2}, "A long note that needs most of the room that the table of the notes has.", {"doubt"}}};
    const QString html = htmlOf(c);
    const auto widthOf = [&](const QString& head) {
      const QRegularExpression cell("<th width=\"([0-9.]+)%\"[^>]*>" + head + "</th>");
      return cell.match(html).captured(1).toDouble();
    };
    // "Incomplete" in the one, "+0.53" in the other.
    QVERIFY2(widthOf("Prediction") > 1.4 * widthOf("Mean"), qPrintable(QString::number(widthOf("Prediction"))));
    QVERIFY2(widthOf("Note") > 50, qPrintable(QString::number(widthOf("Note"))));
    QVERIFY(widthOf("Time") > 5 && widthOf("Till") > 5);
  }

  void aModelThatSaysNothingIsNotTrusted() {
    ReportContent c = content();
    c.analysis.model.trainedOn.clear();
    c.analysis.model.limits.clear();
    const QString text = plainText(htmlOf(c));
    QVERIFY(text.contains("Trained on: not recorded."));
    QVERIFY(text.contains("none are known"));
  }

  void saysWhatWasMissing() {
    const QString html = htmlOf(content());
    const QString text = plainText(html);
    QVERIFY(text.contains("all of it"));                     // voice removed
    QVERIFY(text.contains("50 % of the frames"));            // words
    QVERIFY(text.contains("0:03.0–0:06.5, 0:10.0–0:11.0"));  // face
    QVERIFY(text.contains("Seed 42"));
    QVERIFY(text.contains("3.3 %"));   // two of sixty words are unknown
    QVERIFY(text.contains("48.3 %"));  // words left: of 58 known, 29
  }

  void saysThatItIsADamagedCopy() {
    ReportContent c = content();
    QVERIFY(!htmlOf(c).contains("damaged"));
    auto damaged = std::make_shared<ClipFeatures>(*c.analysis.clip);
    damaged->damage = {{*parseDamage("mute:from=2:to=3")}, 3};
    c.analysis.clip = damaged;
    const QString text = htmlOf(c);
    QVERIFY(text.contains("This is about a damaged copy."));
    QVERIFY(text.contains("muted sound, all along, from 2 s to 3 s (seed 3)"));
    QVERIFY(text.contains("hrlf-damage"));
  }

  void summarisesTheResult() {
    const QString text = plainText(htmlOf(content()));
    QVERIFY(text.contains("on a scale from −3.00 (most negative) to +3.00 (most positive)"));
    QVERIFY(text.contains("The first half averages −"));
    QVERIFY(text.contains("the second +"));
    QVERIFY(text.contains("at the words “"));
    QVERIFY(text.contains("713 of 750 frames have a prediction"));
    QVERIFY(text.contains("moves by 0.30 on average"));
    QVERIFY(text.contains("50 % of the words (seed 42); all of the voice; the face at 0:03.0–0:06.5, 0:10.0–0:11.0."));
  }

  void namesConditionsInWords() {
    const QString text = plainText(htmlOf(content()));
    for (const char* name : {"words + voice", "words + face", "voice + face", "words + voice + face (complete)"})
      QVERIFY2(text.contains(QLatin1String(name)), name);
    QVERIFY(text.contains("voice: missing all along this clip"));
  }

  void escapesTheClipAndTheNotes() {
    ReportContent c = content();
    c.notes = "<img src=x onerror=alert(1)> & \"quotes\"\nnext";
    c.analysis.model.name = "</td><script>1</script>";
    c.analysis.model.limits = "<iframe src='http://example.org'>";
    const QString html = htmlOf(c);
    QVERIFY(html.contains("launch &amp; &lt;b&gt;landing&lt;/b&gt;.mp4"));
    QVERIFY(!html.contains("<b>landing"));
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("<iframe"));
    QVERIFY(!html.contains("<img src=x"));
    QVERIFY(plainText(html).contains("<img src=x onerror=alert(1)> & \"quotes\"\nnext"));
  }

  void isValidUtf8WhateverTheNames() {
    ReportContent c = content();
    ClipFeatures clip = *c.analysis.clip;
    clip.media.path = std::string("/tmp/\xFF\xC3\x28 caf\xE9.mp4");
    clip.transcript.words[10].text = "\xF0\x9F";
    c.analysis.clip = std::make_shared<ClipFeatures>(clip);
    c.notes = "\xED\xA0\x80";
    const std::string html = reportHtml(c);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(QByteArray::fromStdString(html));
    QVERIFY(!decoded.isEmpty());
    QVERIFY(!decoder.hasError());
  }

  void asksForNothingOutsideItself() {
    const QString html = htmlOf(content());
    QRegularExpressionMatchIterator sources =
        QRegularExpression("(src|href|url)\\s*[=(]\\s*[\"']?([^\"'>)]{0,30})").globalMatch(html);
    int pictures = 0;
    while (sources.hasNext()) {
      const QString source = sources.next().captured(2);
      QVERIFY2(source.startsWith("data:image/png;base64,"), qPrintable(source));
      ++pictures;
    }
    QCOMPARE(pictures, 4);
    QVERIFY(!html.contains("http"));
    QVERIFY(!html.contains("<link"));
  }

  void holdsTheSectionsThatAreWanted() {
    ReportContent c = content();
    c.sections = {ReportSection::Annotations, ReportSection::Method};
    c.annotations = {{{2, 2}, "<looks> away", {"doubt"}}, {{61.5, 63}, "", {"laugh"}}};
    const QString html = htmlOf(c);
    const QString text = plainText(html);
    QVERIFY(html.contains("<h2>Notes</h2>") && html.contains("<h2>Method</h2>"));
    QVERIFY(text.contains("<looks> away") && text.contains("0:02.0") && text.contains("1:03.0"));
    QVERIFY(text.contains("doubt") && text.contains("laugh"));
    for (const char* heading : {"The clip", "What was missing", "Prediction over time", "Seven conditions",
                                "Representations", "Model and versions", "Warnings", "Robustness"})
      QVERIFY2(!html.contains(QString("<h2>%1").arg(heading)), heading);
    // How far it can be trusted is said whatever is chosen.
    QVERIFY(text.contains("Not validated on real video"));
  }

  void carriesTitleAuthorAndLogo() {
    ReportContent c = content();
    c.title = "Talks & moods";
    c.author = "Anna <A.> Berg";
    c.logo = Logo{"\x89PNG logo", 80, 40};
    const QString html = htmlOf(c);
    QVERIFY(html.contains("<h1>Talks &amp; moods</h1>"));
    QVERIFY(html.contains("<title>Talks &amp; moods"));
    QVERIFY(html.contains("<meta name=\"author\" content=\"Anna &lt;A.&gt; Berg\">"));
    QVERIFY(html.contains("alt=\"Logo\""));
    // The clip is named all the same.
    QVERIFY(plainText(html).contains("launch & <b>landing</b>.mp4"));
  }

  void tellsRobustnessAsItWasMeasured() {
    ReportContent c = content();
    QVERIFY(!htmlOf(c).contains("<h2>Robustness</h2>"));
    c.robustness = {{Modality::Audio, {0.5, 0.25, 0.03, 3}}, {std::nullopt, {1.0, 0.5, 0, 1}}};
    const QString html = htmlOf(c);
    QVERIFY(html.contains("<h2>Robustness</h2>"));
    const QString text = plainText(html);
    QVERIFY(text.contains("50 %") && text.contains("0.25 ± 0.03") && text.contains("0.50") && text.contains("3 draws"));
  }

  void saysThatItIsAPart() {
    ReportContent c = content();
    ClipFeatures clip = *c.analysis.clip;
    clip.wordCounts.known = 60;
    c.analysis.clip = std::make_shared<const ClipFeatures>(clip);
    QVERIFY(!plainText(htmlOf(c)).contains("of the whole clip"));
    c.range = TimeSpan{10, 20};
    const QString text = plainText(htmlOf(c));
    QVERIFY(text.contains("Words in this part"));
    QVERIFY(text.contains("Words in the table, of the whole clip"));
    QVERIFY(text.contains("a part of the clip: 0:10.0–0:20.0"));
    QVERIFY(text.contains("Over this part of the clip"));
    QVERIFY(text.contains("Seven conditions, over the whole clip"));
  }

  void carriesItsOriginForPrograms() {
    const QString html = htmlOf(content());
    QVERIFY(html.contains("<meta name=\"hrlf-seed\" content=\"42\">"));
    QVERIFY(html.contains("<meta name=\"hrlf-program-version\" content=\"0.1.0\">"));
    QVERIFY(html.contains("<meta name=\"hrlf-model-hash\" content=\"3f1c9a7d"));
    QVERIFY(html.contains("<meta name=\"hrlf-mask\" content=\"audio removed;"));
  }

  void tagsAreBalanced() {
    QString html = htmlOf(content());
    // As XML, once the tags that HTML leaves open are closed.
    html.remove(0, html.indexOf("<html"));
    html.replace("<br>", "<br/>").replace(QRegularExpression("<(img|meta)([^>]*)>"), "<\\1\\2/>");
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
  }

  void classesHaveSharesAndNoMean() {
    ReportContent c = content();
    c.analysis.model.task = Task::Classification;
    c.analysis.model.classes = {"happy", "sad"};
    for (std::size_t i = 0; i < c.analysis.complete.frames.size(); ++i)
      c.analysis.complete.frames[i].score = i % 4 == 0 ? 1.0F : 0.0F;
    const QString text = plainText(htmlOf(c));
    QVERIFY(text.contains("happy 74.9 %, sad 25.1 %"));
    QVERIFY(!text.contains("most negative"));
  }

  void anEmptyAnalysisMakesAPageToo() {
    const QString text = plainText(htmlOf({}));
    QVERIFY(text.contains("There is no prediction"));
    QVERIFY(text.contains("No clip belongs"));
  }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
