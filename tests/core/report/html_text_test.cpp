// Texts that wish the page ill, and bytes that are no text.
#include "core/report/html_text.h"

#include <QByteArray>
#include <QTest>

using namespace hrlf;

class HtmlTextTest : public QObject {
  Q_OBJECT

 private slots:
  void escapes_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("plain") << QByteArray("talk.mp4") << QByteArray("talk.mp4");
    QTest::newRow("markup") << QByteArray("<script>alert('x & \"y\"')</script>")
                            << QByteArray("&lt;script&gt;alert(&#39;x &amp; &quot;y&quot;&#39;)&lt;/script&gt;");
    QTest::newRow("any script") << QByteArray("Größe 東京 🙂") << QByteArray("Größe 東京 🙂");
    QTest::newRow("Latin-1 byte") << QByteArray("caf\xE9.mp4") << QByteArray("caf\xEF\xBF\xBD.mp4");
    QTest::newRow("cut short") << QByteArray("\xF0\x9F\x99") << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    QTest::newRow("overlong <") << QByteArray("\xC0\xBC") << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80x") << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDx");
    QTest::newRow("controls") << QByteArray("a\0b\x1B[31m\x7F\tc\xC2\x9B", 12)
                              << QByteArray(
                                     "a\xEF\xBF\xBD"
                                     "b\xEF\xBF\xBD[31m\xEF\xBF\xBD\tc\xEF\xBF\xBD");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
  }
  void escapes() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, html);
    const std::string result = escapedHtml(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QCOMPARE(QByteArray::fromStdString(result), html);
  }

  void linesBecomeBreaks() {
    QCOMPARE(QByteArray::fromStdString(paragraphHtml("one\r\ntwo & three")), QByteArray("one<br>two &amp; three"));
  }

  void picturesAreBase64() {
    // Every length modulo three, against Qt's own coder.
    QByteArray bytes;
    for (int i = 0; i < 8; ++i) {
      QCOMPARE(QByteArray::fromStdString(pngDataUri(bytes.toStdString())), "data:image/png;base64," + bytes.toBase64());
      bytes.append(static_cast<char>(250 - 37 * i));
    }
  }
};

QTEST_GUILESS_MAIN(HtmlTextTest)
#include "html_text_test.moc"
