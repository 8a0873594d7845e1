// ELAN's annotation documents (.eaf, EAF 3.0): tiers of labels over one clip.
#pragma once

#include "core/base/error.h"
#include "core/base/time_span.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hrlf {

/// One annotation of a tier, as it is read.
struct ElanAnnotation {
  std::string id;
  std::optional<TimeSpan> span;  ///< seconds; of the annotation it refers to where it has no times of its own
  std::string text;              ///< UTF-8
  std::string owner;             ///< id of the annotation that it refers to; empty: it stands for itself
};

struct ElanTier {
  std::string name;
  std::string parent;  ///< name of the tier that this one describes; empty: none
  std::vector<ElanAnnotation> annotations;
};

/// The tiers of a document, in its order. Times that ELAN left open lie evenly between their neighbours, as ELAN shows
/// them. Damaged XML gives what could be read, with a warning that names `path`.
/// Error BadInput: the text is no ELAN document.
[[nodiscard]] Result<std::vector<ElanTier>> parseElan(std::string_view text, const std::filesystem::path& path,
                                                      std::vector<Warning>& warnings);

/// A label to write.
struct ElanLabel {
  TimeSpan span;     ///< seconds; ELAN keeps milliseconds, and makes what is shorter one millisecond long
  std::string text;  ///< UTF-8; characters that XML does not know become U+FFFD
  std::string more;  ///< goes to the dependent tier; empty: nothing
};

/// A document under construction.
class ElanWriter {
 public:
  /// @param clip  the file that the document is about
  /// @param date  ISO 8601 with time and zone, as the format wants it: "2026-05-01T12:00:00+02:00"
  ElanWriter(std::filesystem::path clip, std::string date);

  /// A fact for programs that read the document (a PROPERTY of its header).
  void addProperty(std::string name, std::string value);

  /// Adds a tier. As labels of one tier must not overlap, those that do go to further ones, "name 2", "name 3".
  /// @param more  name of the dependent tier for ElanLabel::more; empty: there is none
  void addTier(const std::string& name, std::vector<ElanLabel> labels, const std::string& more = {});

  /// The document: UTF-8, time slots ascending, annotations numbered through.
  [[nodiscard]] std::string text() const;

 private:
  struct Tier {
    std::string name;
    std::string parent;
    std::vector<ElanLabel> labels;  // of a dependent tier: those of its parent
  };
  std::filesystem::path clip_;
  std::string date_;
  std::vector<std::pair<std::string, std::string>> properties_;
  std::vector<Tier> tiers_;
};

}  // namespace hrlf
