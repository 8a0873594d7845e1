// An analysis with its notes as files for other programs: CSV, JSON and ELAN documents.
#pragma once

#include "core/analysis/analysis.h"
#include "core/annotation/annotation.h"

#include <optional>
#include <string>
#include <vector>

namespace hrlf {

/// What a file says beside the analysis.
struct ExportContext {
  std::vector<Annotation> annotations;  ///< ascending in time
  std::optional<TimeSpan> range;        ///< the part of the clip that `analysis` was cut to; nullopt: all of it
  std::string date;                     ///< ISO 8601 with zone
};

/// analysisToCsv() with a header line for the range.
[[nodiscard]] std::string predictionsCsv(const Analysis& analysis, const ExportContext& context);

/// annotationsToCsv() under the same header lines.
[[nodiscard]] std::string notesCsv(const Analysis& analysis, const ExportContext& context);

/// analysisToJson() with "range" ([start, end] or null) and "annotations", which annotationsFromJson() reads.
[[nodiscard]] std::string analysisJson(const Analysis& analysis, const ExportContext& context);

/// An ELAN document with the tiers "words"; "complete" and, where something was taken away, "incomplete" (a label for
/// each stretch in which the sign - or the class - of the prediction stays, with its mean: "positive +1.20"); "missing
/// language", "missing audio" and "missing vision" with the cause; "notes" and "tags". Times are those of the clip.
/// Its properties carry mask, seed, model hash, program version, damage and range.
[[nodiscard]] std::string analysisElan(const Analysis& analysis, const ExportContext& context);

}  // namespace hrlf
