// The sliding window, with a predictor that can be read: what each window holds, what is asked and what is not.
#include "core/analysis/windows.h"
#include "core/analysis/analysis.h"

#include <QTest>

#include <numeric>
#include <vector>

using namespace hrlf;

namespace {

/// Words every half second, voice and face every 80 ms, of `seconds`; each value is its frame's number.
PerModality<FeatureTrack> tracksOf(double seconds) {
  PerModality<FeatureTrack> tracks;
  for (Modality m : allModalities) {
    const double step = m == Modality::Language ? 0.5 : modelStep;
    tracks[m].columns = {{"x", "1"}};
    for (int i = 0; i * step < seconds - 1e-9; ++i)
      tracks[m].append(i * step, (i + 1) * step, std::vector<float>{static_cast<float>(i)});
  }
  return tracks;
}

std::vector<double> framesEvery(double step, double seconds) {
  std::vector<double> times;
  for (int i = 0; i * step < seconds - 1e-9; ++i) times.push_back(i * step);
  return times;
}

/// Answers with the number of present frames of all modalities.
Result<std::vector<Prediction>> countFrames(std::span<const std::size_t> /*windows*/, std::span<const Segment> segments,
                                            Progress& /*progress*/) {
  std::vector<Prediction> answers;
  for (const Segment& segment : segments) {
    Prediction answer;
    for (const Sequence& s : segment)
      answer.score += static_cast<float>(std::accumulate(s.present.begin(), s.present.end(), 0));
    answers.push_back(answer);
  }
  return answers;
}

std::vector<std::optional<float>> scoresOf(const Windows& windows, const PerModality<FeatureTrack>& tracks,
                                           const Predictor& predictor) {
  std::vector<std::size_t> all(windows.count());
  std::iota(all.begin(), all.end(), std::size_t{0});
  std::vector<std::optional<float>> scores;
  Progress progress;
  const auto done = predictWindows(
      windows, tracks, all, predictor,
      [&](std::size_t i, const std::optional<Prediction>& p) {
        if (i == scores.size()) scores.push_back(p ? std::optional(p->score) : std::nullopt);
      },
      progress);
  return done ? scores : std::vector<std::optional<float>>{};
}

}  // namespace

class WindowsTest : public QObject {
  Q_OBJECT

 private slots:
  void windowIsCentredOnItsFrame() {
    const auto tracks = tracksOf(20);
    const std::vector<double> times{0, 1, 10, 10.04, 19.96};
    const Windows windows(tracks, times, windowLength);
    QCOMPARE(windows.count(), std::size_t{5});
    const Segment middle = windows.segment(tracks, windows.windowOf(2));
    QCOMPARE(middle[Modality::Audio].frames(), 50);
    QCOMPARE(middle[Modality::Audio].values.front(), 100.0F);
    QCOMPARE(middle[Modality::Language].frames(), 8);
    QCOMPARE(middle[Modality::Language].values.front(), 16.0F);
    // Between two steps the window touches one more.
    QCOMPARE(windows.segment(tracks, windows.windowOf(3))[Modality::Audio].frames(), 51);
    // At the ends there is no more than half of it.
    QCOMPARE(windows.segment(tracks, windows.windowOf(0))[Modality::Audio].frames(), 25);
    QCOMPARE(windows.segment(tracks, windows.windowOf(4))[Modality::Vision].values.back(), 249.0F);
  }

  void windowsAgreeWithSegmentBetween() {
    const auto tracks = tracksOf(9);
    const auto times = framesEvery(1.0 / 30, 9);
    const Windows windows(tracks, times, windowLength);
    for (std::size_t f = 0; f < times.size(); ++f) {
      const Segment expected = segmentBetween(tracks, times[f] - windowLength / 2, times[f] + windowLength / 2);
      const Segment got = windows.segment(tracks, windows.windowOf(f));
      for (Modality m : allModalities) {
        QCOMPARE(got[m].values, expected[m].values);
        QCOMPARE(got[m].present, expected[m].present);
        QCOMPARE(got[m].width, expected[m].width);
      }
    }
  }

  void equalNeighboursAreAskedOnce() {
    const auto tracks = tracksOf(8);
    const auto times = framesEvery(1.0 / 120, 8);
    const Windows windows(tracks, times, windowLength);
    QVERIFY(windows.count() < times.size() / 3);
    int asked = 0;
    const auto scores =
        scoresOf(windows, tracks, [&](std::span<const std::size_t> w, std::span<const Segment> s, Progress& p) {
          asked += static_cast<int>(s.size());
          return countFrames(w, s, p);
        });
    QCOMPARE(asked, static_cast<int>(windows.count()));
    QCOMPARE(scores.size(), windows.count());
  }

  void emptyWindowsAreNotAsked() {
    auto tracks = tracksOf(12);
    for (Modality m : allModalities)
      for (std::size_t f = 0; f < tracks[m].frames(); ++f) {
        if (tracks[m].start[f] < 6) tracks[m].present[f] = 0;
      }
    const auto times = framesEvery(0.5, 12);
    const Windows windows(tracks, times, windowLength);
    const auto scores = scoresOf(windows, tracks, countFrames);
    QCOMPARE(scores.size(), windows.count());
    // Frames up to 6 - 2 s see nothing; the answers of the others stay with their windows.
    for (std::size_t f = 0; f < times.size(); ++f) {
      const auto score = scores[windows.windowOf(f)];
      QCOMPARE(score.has_value(), times[f] > 4.01);
      if (!score) continue;
      float present = 0;
      for (const Sequence& s : windows.segment(tracks, windows.windowOf(f)))
        present += static_cast<float>(std::accumulate(s.present.begin(), s.present.end(), 0));
      QCOMPARE(*score, present);
    }
  }

  void errorsAndCancelComeBack() {
    const auto tracks = tracksOf(30);
    const Windows windows(tracks, framesEvery(0.04, 30), windowLength);
    std::vector<std::size_t> all(windows.count());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const auto ignore = [](std::size_t, const std::optional<Prediction>&) {};
    Progress progress;
    const auto failing = [](std::span<const std::size_t>, std::span<const Segment>,
                            Progress&) -> Result<std::vector<Prediction>> {
      return fail(ErrorKind::Internal, "broken");
    };
    QCOMPARE(predictWindows(windows, tracks, all, failing, ignore, progress).error().what, std::string("broken"));
    const auto tooFew = [](std::span<const std::size_t>, std::span<const Segment>,
                           Progress&) -> Result<std::vector<Prediction>> { return std::vector<Prediction>{}; };
    QCOMPARE(predictWindows(windows, tracks, all, tooFew, ignore, progress).error().kind, ErrorKind::Internal);
    int batches = 0;
    const auto cancelling = [&](std::span<const std::size_t> w, std::span<const Segment> s, Progress& p) {
      ++batches;
      progress.requestCancel();
      return countFrames(w, s, p);
    };
    QCOMPARE(predictWindows(windows, tracks, all, cancelling, ignore, progress).error().kind, ErrorKind::Cancelled);
    QCOMPARE(batches, 1);
  }

  void masksTakeAwayWhatIsAsked() {
    const auto tracks = tracksOf(8);
    MissingRequest request;
    request.removed[Modality::Language] = true;
    request.ratio[Modality::Audio] = 0.5;
    request.spans[Modality::Vision] = {{0.08, 0.16}, {1.0, 1.0}, {7.9, 99}};
    request.seed = 7;
    const AppliedMask mask = maskFor(tracks, request);
    const auto kept = [&](Modality m) { return std::accumulate(mask.keep[m].begin(), mask.keep[m].end(), 0); };
    QCOMPARE(kept(Modality::Language), 0);
    QCOMPARE(mask.keep[Modality::Language].size(), tracks[Modality::Language].frames());
    QCOMPARE(kept(Modality::Audio), 50);
    // One frame by the first span, none by the empty one, two by the last.
    QCOMPARE(kept(Modality::Vision), 97);
    QCOMPARE(mask.keep[Modality::Vision][1], std::uint8_t{0});
    QCOMPARE(mask.keep[Modality::Vision][2], std::uint8_t{1});
    QCOMPARE(mask.keep[Modality::Vision][98], std::uint8_t{0});
    request.seed = 8;
    QVERIFY(maskFor(tracks, request).keep[Modality::Audio] != mask.keep[Modality::Audio]);
  }
};

QTEST_GUILESS_MAIN(WindowsTest)
#include "windows_test.moc"
