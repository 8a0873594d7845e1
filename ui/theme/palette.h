// Colours of the program. Everything is derived from the QPalette in force, so light and dark both work; the accents
// are the Okabe-Ito set (told apart by colour-blind people), each in a shade that reads on the palette's ground.
#pragma once

#include "core/base/modality.h"

#include <QColor>
#include <QPalette>
#include <QString>

#include <cstddef>

namespace hrlf::ui {

/// True when text is lighter than its ground.
[[nodiscard]] bool isDark(const QPalette& palette);

/// Words blue, voice orange, face green: the same in every plot, lane and table.
[[nodiscard]] QColor modalityColor(Modality modality, const QPalette& palette);

/// What people call the modality in the window: "Words", "Voice", "Face" (translated).
[[nodiscard]] QString modalityTitle(Modality modality);

/// The same within a sentence: "words", in German "Wörter".
[[nodiscard]] QString modalityInSentence(Modality modality);

/// The available modalities as people call them: "Words + Voice" (translated).
[[nodiscard]] QString conditionTitle(const Condition& condition);

/// The prediction from everything: the colour of text.
[[nodiscard]] QColor completeColor(const QPalette& palette);
/// The prediction after the request took something away: purple.
[[nodiscard]] QColor incompleteColor(const QPalette& palette);

/// The n-th of a few kinds that are told apart by colour alone (classes, splits, models, terms of a loss); repeats
/// after seven.
[[nodiscard]] QColor categoryColor(std::size_t index, const QPalette& palette);

/// Hatch of what the clip itself lacks (no face found, silence): grey.
[[nodiscard]] QColor naturalGapColor(const QPalette& palette);
/// Hatch of what the request takes away: purple, as the curve that comes of it.
[[nodiscard]] QColor requestedGapColor(const QPalette& palette);

/// Of the shading of a selected or painted range over what it covers.
inline constexpr float rangeOpacity = 0.14F;

/// Secondary text, e.g. tick labels and units.
[[nodiscard]] QColor mutedText(const QPalette& palette);
/// Grid lines and frames of plots.
[[nodiscard]] QColor gridLine(const QPalette& palette);

/// `a` and `b` mixed, `share` in [0, 1] of b.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double share);

/// Black on white, for figures that go on paper whatever the window looks like.
[[nodiscard]] QPalette lightPalette();
/// A neutral dark palette.
[[nodiscard]] QPalette darkPalette();

}  // namespace hrlf::ui
