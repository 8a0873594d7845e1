// Notes as files for other programs, and back.
#pragma once

#include "core/annotation/annotation.h"
#include "core/base/error.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

class ElanWriter;

/// "start,end,tags,text", a line a note; seconds with six decimals; tags separated by commas within their cell.
[[nodiscard]] std::string annotationsToCsv(const std::vector<Annotation>& annotations);
/// {"format": "hrlf-annotations/1", "annotations": [{"start": 1.5, "end": 2, "tags": ["doubt"], "text": "..."}]};
/// exact.
[[nodiscard]] std::string annotationsToJson(const std::vector<Annotation>& annotations);
/// Tier "notes" and, for the tags of each, the dependent tier "tags"; notes that overlap go to further such tiers. A
/// point is one millisecond long.
void addAnnotations(ElanWriter& document, const std::vector<Annotation>& annotations);

/// The readers of these. All give notes ascending in time; points may leave out their end. Errors are BadInput and name
/// the line, the number of the note or what is missing.
/// CSV: columns start (or time, from, begin), end (till, to), tags (tag) and text (note, comment) in any order; times
/// in seconds or hh:mm:ss.fff. A table of predictions is refused.
/// JSON: what annotationsToJson() writes, and an exported analysis that holds notes.
[[nodiscard]] Result<std::vector<Annotation>> annotationsFromCsv(std::string_view text);
[[nodiscard]] Result<std::vector<Annotation>> annotationsFromJson(std::string_view text);
/// ELAN: the tiers that addAnnotations() writes; a document without them gives each label of each tier as a note that
/// has the tier's name as its tag.
[[nodiscard]] Result<std::vector<Annotation>> annotationsFromElan(std::string_view text,
                                                                  const std::filesystem::path& path,
                                                                  std::vector<Warning>& warnings);

/// Reads notes by the file's ending: csv, json or eaf. Errors name the file; another ending is BadInput.
[[nodiscard]] Result<std::vector<Annotation>> readAnnotations(const std::filesystem::path& path,
                                                              std::vector<Warning>& warnings);
/// Writes notes in the format that the ending names, whole or not at all.
/// @param clip  the file that the notes are about; @param date  ISO 8601: both for ELAN
[[nodiscard]] Result<void> writeAnnotations(const std::filesystem::path& path,
                                            const std::vector<Annotation>& annotations,
                                            const std::filesystem::path& clip, const std::string& date);

}  // namespace hrlf
