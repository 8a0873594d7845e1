// What the commands that compare methods leave behind: tables, figures and JSON.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/evaluation/methods.h"

#include <filesystem>
#include <string>
#include <vector>

namespace hrlf::cli {

/// Prints the table to standard output and writes into the folder `out` (made if need be) table.md, table.tex,
/// table.csv, the JSON file `json`, and, where the methods were evaluated by an intra-modality protocol,
/// curves.svg, .pdf and .png, and, of the grid protocol, grid.md, .tex and .csv. The first method is what the others
/// are tested against. Errors: methods that cannot be compared, disk.
[[nodiscard]] Result<void> writeResultFiles(const std::vector<Method>& methods, const std::string& title,
                                            const std::filesystem::path& out, const std::string& json);

}  // namespace hrlf::cli
