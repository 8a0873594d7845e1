// Stretches that another view has selected, on the time line.
#include "tests/core/report/made_up_analysis.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_panel.h"

#include <QTest>

using namespace hrlf;
using namespace hrlf::ui;

class HighlightTest : public QObject {
  Q_OBJECT

 private slots:
  void selectedStretchesAreMarkedUntilTheClipGoes() {
    const Analysis analysis = testing::madeUpAnalysis();
    TimelinePanel panel;
    panel.resize(900, 500);
    panel.show();
    panel.setClip(analysis.clip, analysis.tracks);
    auto* canvas = panel.findChild<TimelineCanvas*>();
    const QRect lane = canvas->laneArea(Modality::Audio);
    const auto colourAt = [&](double seconds) {
      return canvas->grab().toImage().pixelColor(static_cast<int>(canvas->axis().xOf(seconds)), lane.top() + 2);
    };
    const QColor marked = colourAt(12);
    const QColor beside = colourAt(18);
    panel.setHighlight({{10, 15}});
    QVERIFY(colourAt(12) != marked);
    QVERIFY(colourAt(18) == beside);
    panel.setHighlight({});
    QVERIFY(colourAt(12) == marked);
    panel.setHighlight({{10, 15}});
    panel.setClip(analysis.clip, analysis.tracks);
    QVERIFY(panel.highlight().empty());
  }
};

QTEST_MAIN(HighlightTest)
#include "highlight_test.moc"
