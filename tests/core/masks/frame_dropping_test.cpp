// Against numpy 1.24: np.random.seed, uniform, and generate_m() of MMSA's and LNLN's data loaders.
#include "core/masks/frame_dropping.h"

#include <QTest>

#include <array>
#include <string>

using namespace hrlf;

namespace {

// Four utterances in tables of T = 8, 10 and 5 rows, drawn with seed 1111.
constexpr PerModality<int> tableFrames{{8, 10, 5}};
constexpr std::array<PerModality<int>, 4> lengths{{{{8, 10, 5}}, {{3, 4, 5}}, {{1, 7, 2}}, {{6, 1, 3}}}};
constexpr PerModality<int> fromTheStart{{0, 0, 0}};
constexpr std::uint32_t seed = 1111;

std::string text(const std::vector<std::uint8_t>& keep) {
  std::string digits;
  for (const std::uint8_t k : keep) digits += k != 0 ? '1' : '0';
  return digits;
}

Sequence sequenceOf(std::vector<std::uint8_t> present) {
  Sequence sequence{2, {}, std::move(present)};
  for (const std::uint8_t p : sequence.present)
    sequence.values.insert(sequence.values.end(), {p != 0 ? 3.0F : 0.0F, p != 0 ? 4.0F : 0.0F});
  return sequence;
}

}  // namespace

class FrameDroppingTest : public QObject {
  Q_OBJECT

 private slots:
  void numbersAreNumpys() {
    NumpyRandom random(1111);
    for (const double expected :
         {0.09554919920876204, 0.9250037018616327, 0.34357342320721895, 0.3104769418698441, 0.002009839949097536})
      QCOMPARE(random.uniform(), expected);
    NumpyRandom zero(0);
    for (const double expected : {0.5488135039273248, 0.7151893663724195, 0.6027633760716439})
      QCOMPARE(zero.uniform(), expected);
    // The largest seed, and past the 624 words of the state.
    NumpyRandom large(4294967295U);
    QCOMPARE(large.uniform(), 0.0976320289940138);
    large.skip(698);
    QCOMPARE(large.uniform(), 0.008352749376617896);
  }

  void masksAreThoseOfMmsa_data() {
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QStringList>("masks");  // words, voice, face of each utterance
    QTest::newRow("0") << 0.0 << QStringList{"11111111", "1111111111", "11111", "111",    "1111", "11111",
                                             "1",        "1111111",    "11",    "111111", "1",    "111"};
    QTest::newRow("0.3") << 0.3 << QStringList{"11110001", "0111000111", "01110", "111",    "0110", "00111",
                                               "1",        "1111110",    "01",    "110111", "0",    "011"};
    QTest::newRow("0.7") << 0.7 << QStringList{"11000001", "0100000101", "01000", "111",    "0000", "00101",
                                               "1",        "0001110",    "00",    "110011", "0",    "001"};
    QTest::newRow("1") << 1.0 << QStringList{"10000001", "0000000000", "00000", "101",    "0000", "00000",
                                             "1",        "0000000",    "00",    "100001", "0",    "000"};
  }

  void masksAreThoseOfMmsa() {
    QFETCH(double, ratio);
    QFETCH(QStringList, masks);
    MmsaFrameDraw draw(seed, tableFrames);
    for (std::size_t row = 0; row < lengths.size(); ++row) {
      const KeptFrames keep = draw.keptFrames(row, fromTheStart, lengths[row], ratio);
      for (const Modality m : allModalities)
        QCOMPARE(text(keep[m]), masks[static_cast<qsizetype>(3 * row + static_cast<std::size_t>(m))].toStdString());
    }
  }

  void rowsMayBeLeftOutAndComeBack() {
    MmsaFrameDraw draw(seed, tableFrames);
    QCOMPARE(text(draw.keptFrames(3, fromTheStart, lengths[3], 0.3)[Modality::Language]), std::string("110111"));
    QCOMPARE(text(draw.keptFrames(1, fromTheStart, lengths[1], 0.3)[Modality::Audio]), std::string("0110"));
    QCOMPARE(text(draw.keptFrames(1, fromTheStart, lengths[1], 0.3)[Modality::Audio]), std::string("0110"));
  }

  void paddingInFrontTakesItsNumbers() {
    // The face of utterance 0 at 0.3 is 01110; whose frames begin in row 2 of the table sees the last three.
    MmsaFrameDraw draw(seed, tableFrames);
    const KeptFrames keep = draw.keptFrames(0, {{0, 0, 2}}, {{8, 10, 3}}, 0.3);
    QCOMPARE(text(keep[Modality::Vision]), std::string("110"));
    // Frames beyond the table have no number.
    QCOMPARE(text(draw.keptFrames(0, {{0, 0, 4}}, {{0, 0, 3}}, 1.0)[Modality::Vision]), std::string("011"));
  }

  void droppedFramesAreMaskedOrZeroed() {
    const Sequence sequence = sequenceOf({1, 0, 1, 1});
    const std::vector<std::uint8_t> keep{1, 1, 0, 1};
    const Sequence masked = withDropped(sequence, keep, DroppedFrames::Masked);
    QCOMPARE(masked.present, (std::vector<std::uint8_t>{1, 0, 0, 1}));
    const Sequence zeroed = withDropped(sequence, keep, DroppedFrames::Zeroed);
    QCOMPARE(zeroed.present, (std::vector<std::uint8_t>{1, 0, 1, 1}));  // what the data lack stays missing
    QCOMPARE(zeroed.values, masked.values);
    QCOMPARE(zeroed.values, (std::vector<float>{3, 4, 0, 0, 0, 0, 3, 4}));
  }

  void allFramesDroppedIsNotRemoved() {
    const Sequence sequence = sequenceOf({1, 1});
    const std::vector<std::uint8_t> none{0, 0};
    QVERIFY(withDropped(sequence, none, DroppedFrames::Masked).isMissing());
    QVERIFY(!withDropped(sequence, none, DroppedFrames::Zeroed).isMissing());
  }

  void namesAndBack() {
    for (const FrameDraw draw : {FrameDraw::Hrlf, FrameDraw::Mmsa})
      QVERIFY(frameDrawFromName(frameDrawName(draw)) == draw);
    for (const DroppedFrames shown : {DroppedFrames::Masked, DroppedFrames::Zeroed})
      QVERIFY(droppedFramesFromName(droppedFramesName(shown)) == shown);
    QVERIFY(!frameDrawFromName("numpy") && !droppedFramesFromName(""));
  }
};

QTEST_APPLESS_MAIN(FrameDroppingTest)
#include "frame_dropping_test.moc"
