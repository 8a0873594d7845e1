#include "ui/plots/prediction_plot.h"

#include "ui/theme/palette.h"

#include <QApplication>
#include <QTest>

#include <cmath>
#include <ctime>
#include <limits>

using namespace hrlf;
using namespace hrlf::ui;

class PredictionPlotTest : public QObject {
  Q_OBJECT

 private:
  static std::vector<FramePrediction> wave(int frames, float offset) {
    std::vector<FramePrediction> curve;
    for (int i = 0; i < frames; ++i) curve.push_back({i * 0.04, static_cast<float>(std::sin(i * 0.05)) + offset});
    return curve;
  }

  static int pixelsLike(const QImage& image, const QColor& color) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x) {
        const QColor here = image.pixelColor(x, y);
        if (std::abs(here.red() - color.red()) + std::abs(here.green() - color.green()) +
                std::abs(here.blue() - color.blue()) <
            40)
          ++count;
      }
    return count;
  }

  static QImage figure(const std::vector<FramePrediction>& complete, const std::vector<FramePrediction>& incomplete,
                       double ratio = 1.0) {
    PredictionPlot plot;
    plot.setPalette(lightPalette());
    plot.setCurves(complete, incomplete, -3, 3);
    if (!complete.empty()) plot.setTimeRange(complete.front().time, complete.back().time);
    return plot.render({640, 280}, ratio);
  }

 private slots:
  void figureHasTheSizeAskedFor() {
    const QImage image = figure(wave(200, 0), wave(200, 1), 2.0);
    QCOMPARE(image.size(), QSize(1280, 560));
    QCOMPARE(image.devicePixelRatio(), 2.0);
  }

  void bothCurvesAreDrawn() {
    const QColor second = incompleteColor(lightPalette());
    QVERIFY(pixelsLike(figure(wave(200, 0), wave(200, 1)), second) > 200);
  }

  void aBandOfThousandsOfFramesCoversThemAndNoGap() {
    constexpr int frames = 6000;  // more than a few in each column of pixels
    std::vector<FramePrediction> curve;
    for (int i = 0; i < frames; ++i) {
      FramePrediction frame{i * 0.04, 0.0F};
      frame.spread = 1.5F;
      if (i >= frames / 2 && i < frames * 5 / 8) frame = {i * 0.04, std::nullopt};
      curve.push_back(frame);
    }
    PredictionPlot plot;
    plot.setPalette(lightPalette());
    plot.setCurves(curve, {}, -3, 3);
    plot.setTimeRange(0, frames * 0.04);
    plot.resize(640, 280);
    const QRect area = [&] {
      plot.grab();
      return plot.plotArea();
    }();
    // One above zero: inside the band, off the curve and the lines of the grid.
    const auto shadeAt = [&](const QImage& image, double share) {
      return image.pixelColor(area.left() + static_cast<int>(share * area.width()),
                              area.top() + static_cast<int>(area.height() * (3.15 - 0.7) / 6.3));
    };
    const QImage image = plot.grab().toImage();
    const QColor ground = shadeAt(image, 0.56);
    QCOMPARE(ground, lightPalette().color(QPalette::Active, QPalette::Base));
    for (const double share : {0.02, 0.25, 0.47, 0.66, 0.98}) QVERIFY(shadeAt(image, share) != ground);
    // Some of it, larger: the gap is where it belongs.
    plot.setTimeRange(frames * 0.04 * 0.25, frames * 0.04 * 0.75);
    const QImage part = plot.grab().toImage();
    QCOMPARE(shadeAt(part, 0.62), ground);
    for (const double share : {0.02, 0.45, 0.8}) QVERIFY(shadeAt(part, share) != ground);
  }

  void anEqualCurveIsNotDrawnTwice() {
    const QColor second = incompleteColor(lightPalette());
    QCOMPARE(pixelsLike(figure(wave(200, 0), wave(200, 0)), second), 0);
    QCOMPARE(pixelsLike(figure(wave(200, 0), {}), second), 0);
  }

  void anEnsembleHasABand() {
    auto curve = wave(200, 0);
    const QImage without = figure(curve, {});
    for (FramePrediction& frame : curve) frame.spread = 0.8F;
    const QImage with = figure(curve, {});
    const QColor band = mixed(Qt::white, completeColor(lightPalette()), 0.16);
    QVERIFY2(pixelsLike(with, band) > pixelsLike(without, band) + 5000,
             qPrintable(QString("%1 and %2").arg(pixelsLike(with, band)).arg(pixelsLike(without, band))));
    curve[100].spread = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(!figure(curve, {}).isNull());
  }

  void aGapLeavesTheGroundEmpty() {
    auto curve = wave(200, 1);
    for (std::size_t i = 0; i < 200; ++i)
      if (i >= 60 && i < 140) curve[i].score.reset();
    const QColor second = incompleteColor(lightPalette());
    const int whole = pixelsLike(figure(wave(200, 0), wave(200, 1)), second);
    const int holed = pixelsLike(figure(wave(200, 0), curve), second);
    QVERIFY(holed > 0);
    QVERIFY2(holed < whole * 0.8, qPrintable(QString("%1 of %2").arg(holed).arg(whole)));
  }

  void theIncompleteCurveIsDashedAtEveryZoom() {
    constexpr int frames = 15000;
    std::vector<FramePrediction> complete;
    std::vector<FramePrediction> incomplete;
    for (int i = 0; i < frames; ++i) {
      complete.push_back({i * 0.04, -1.0F});
      incomplete.push_back({i * 0.04, i % 2 == 0 ? 1.0F : 1.4F});  // up and down in every pixel
    }
    PredictionPlot plot;
    plot.setPalette(lightPalette());
    plot.resize(640, 280);
    plot.setCurves(complete, incomplete, -3, 3);
    // Stretches of columns of an area that have pixels of this colour.
    const auto stretches = [](const QImage& image, const QRect& area, const QColor& color) {
      int count = 0;
      bool was = false;
      for (int x = area.left(); x <= area.right(); ++x) {
        const bool is = pixelsLike(image.copy(x, area.top(), 1, area.height()), color) > 0;
        if (is && !was) ++count;
        was = is;
      }
      return count;
    };
    for (const double shown : {1.0, 0.5, 0.2, 0.1, 0.05, 0.03}) {
      plot.setTimeRange(0, frames * 0.04 * shown);
      plot.grab();
      const QImage image = plot.grab().toImage();
      const QRect area = plot.plotArea().adjusted(2, 0, -2, 0);
      const int dashes = stretches(image, area, incompleteColor(lightPalette()));
      QVERIFY2(dashes > 20, qPrintable(QString("%1 dashes of %2").arg(dashes).arg(shown)));
      QCOMPARE(stretches(image, area, completeColor(lightPalette())), 1);
      // In the legend its sign is the only thing of a strong colour; a thin line is blended with the ground.
      int signs = 0;
      bool was = false;
      for (int x = 0; x < image.width(); ++x) {
        bool is = false;
        for (int y = 0; y < area.top() - 1; ++y) is = is || image.pixelColor(x, y).hsvSaturationF() > 0.3F;
        if (is && !was) ++signs;
        was = is;
      }
      QVERIFY2(signs > 1, qPrintable(QString("%1 of %2").arg(signs).arg(shown)));
    }
  }

  void aGapOfThousandsOfFramesIsNotBridged() {
    auto curve = wave(15000, 1);
    for (std::size_t i = 6000; i < 9000; ++i) curve[i].score.reset();
    const QColor second = incompleteColor(lightPalette());
    PredictionPlot plot;
    plot.setPalette(lightPalette());
    plot.resize(640, 280);
    plot.setCurves(wave(15000, 0), curve, -3, 3);
    plot.setTimeRange(0, 600);
    plot.grab();
    const QImage image = plot.grab().toImage();
    const QRect area = plot.plotArea();
    const auto share = [&](double from, double to) {
      const auto left = static_cast<int>(area.left() + from * area.width());
      return image.copy(left, area.top(), static_cast<int>((to - from) * area.width()), area.height());
    };
    QVERIFY(pixelsLike(share(0.2, 0.39), second) > 100);
    QCOMPARE(pixelsLike(share(0.41, 0.59), second), 0);
    QVERIFY(pixelsLike(share(0.61, 0.8), second) > 100);
  }

  void longCurvesAreQuicklyDrawn() {
    PredictionPlot plot;
    plot.resize(1200, 300);
    plot.setCurves(wave(15000, 0), wave(15000, 1), -3, 3);
    plot.grab();
    constexpr int times = 20;
    // Processor time, so that a busy machine does not fail.
    const std::clock_t start = std::clock();
    for (int i = 0; i < times; ++i) {
      plot.setTimeRange(i, 600);
      plot.grab();
      QApplication::processEvents();
    }
    const auto each = (std::clock() - start) * 1000 / CLOCKS_PER_SEC / times;
    QVERIFY2(each < 50, qPrintable(QString("%1 ms").arg(each)));
  }

  void aLonePredictionIsADot() {
    std::vector<FramePrediction> lone(100);
    for (std::size_t i = 0; i < lone.size(); ++i) lone[i].time = static_cast<double>(i) * 0.04;
    const QImage without = figure(lone, {});
    lone[50].score = 2.0F;
    QVERIFY(figure(lone, {}) != without);
  }

  void nonsenseIsAGap() {
    auto curve = wave(50, 0);
    curve[3].score = std::numeric_limits<float>::quiet_NaN();
    curve[9].score = std::numeric_limits<float>::infinity();
    QVERIFY(!figure(curve, wave(20, 0)).isNull());
    QVERIFY(!figure({}, {}).isNull());
    QVERIFY(!figure({{0.0, std::nullopt}}, {{0.0, std::nullopt}}).isNull());
  }

  void theFigureIgnoresTheWindowsPalette() {
    const QImage light = figure(wave(200, 0), wave(200, 1));
    const QPalette before = QApplication::palette();
    QApplication::setPalette(darkPalette());
    const QImage dark = figure(wave(200, 0), wave(200, 1));
    QApplication::setPalette(before);
    QCOMPARE(dark, light);
    QCOMPARE(light.pixelColor(1, 1), QColor(Qt::white));
  }

  void followsThePaletteOfTheWindow() {
    PredictionPlot plot;
    plot.resize(500, 200);
    plot.setCurves(wave(200, 0), wave(200, 1), -3, 3);
    plot.setPalette(darkPalette());
    plot.show();
    QTest::qWait(50);
    QCOMPARE(plot.grab().toImage().pixelColor(2, 2), darkPalette().color(QPalette::Base));
  }

  void whatIsDrawnFollowsTheThemeAtOnce() {
    const QPalette before = QApplication::palette();
    QApplication::setPalette(lightPalette());
    QImage images[2];
    for (const bool beganDark : {false, true}) {
      if (beganDark) QApplication::setPalette(darkPalette());
      PredictionPlot plot;
      plot.resize(500, 200);
      plot.setCurves(wave(200, 0), wave(200, 1), -3, 3);
      plot.show();
      QTest::qWait(50);
      if (!beganDark) QApplication::setPalette(darkPalette());
      QTest::qWait(50);
      images[beganDark ? 1 : 0] = plot.grab().toImage();
      QApplication::setPalette(lightPalette());
    }
    QApplication::setPalette(before);
    QCOMPARE(images[0], images[1]);
  }

  void embeddedSidesAreFixed() {
    PredictionPlot plot;
    plot.resize(500, 200);
    plot.setEmbedded(90, 15);
    plot.show();
    QTest::qWait(50);
    QCOMPARE(plot.plotArea().left(), 90);
    QCOMPARE(plot.plotArea().right(), 500 - 15 - 1);
  }
};

QTEST_MAIN(PredictionPlotTest)
#include "prediction_plot_test.moc"
