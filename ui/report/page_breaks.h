// Where the pages of a printed document end.
#pragma once

class QTextDocument;

namespace hrlf::ui {

/// Starts a new page before each table or picture that would be cut in two although it fits on a page, together with
/// the heading that stands before it and the caption below it. The document has its page size already.
void keepTogether(QTextDocument& document);

}  // namespace hrlf::ui
