// The figures of a model's validation, for people who do not know the notation of papers.
#pragma once

#include <QString>

#include <string>

namespace hrlf::ui {

/// Of the line of a model card ("valid MAE: {l} 1.175 ... {l,a,v} 0.530 Avg. 0.902") what matters most: "MAE 0.530 (all
/// three)"; of several models each alone, a figure each. The line as it is where it holds no such figure.
[[nodiscard]] QString validationInBrief(const std::string& line);
/// What the braces of the line mean.
[[nodiscard]] QString validationNotation();

}  // namespace hrlf::ui
