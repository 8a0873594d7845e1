#include "ui/report/page_breaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <cmath>
#include <vector>

namespace hrlf::ui {
namespace {

/// A paragraph or a table of the document's outermost level.
struct Unit {
  QTextBlock block;
  QTextFrame* table = nullptr;
};

std::vector<Unit> unitsOf(const QTextDocument& document) {
  std::vector<Unit> units;
  const QTextFrame* root = document.rootFrame();
  for (auto it = root->begin(); !it.atEnd(); ++it) {
    // Qt sets an empty paragraph around each table; it belongs to nothing.
    if (it.currentFrame() != nullptr)
      units.push_back({{}, it.currentFrame()});
    else if (it.currentBlock().length() > 1)
      units.push_back({it.currentBlock(), nullptr});
  }
  return units;
}

bool isHeading(const Unit& unit) { return unit.table == nullptr && unit.block.blockFormat().headingLevel() > 0; }

bool isPicture(const Unit& unit) {
  return unit.table == nullptr && unit.block.text().startsWith(QChar::ObjectReplacementCharacter);
}

/// Headings stand over something, pictures over their caption, tables over a remark.
bool staysWith(const Unit& unit, const Unit& next) {
  if (unit.table != nullptr) return next.table == nullptr && !isHeading(next) && !isPicture(next);
  return isHeading(unit) || isPicture(unit);
}

QRectF placeOf(const QTextDocument& document, const Unit& unit) {
  const QAbstractTextDocumentLayout* layout = document.documentLayout();
  return unit.table != nullptr ? layout->frameBoundingRect(unit.table) : layout->blockBoundingRect(unit.block);
}

void breakBefore(const Unit& unit) {
  if (unit.table != nullptr) {
    QTextFrameFormat format = unit.table->frameFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    unit.table->setFrameFormat(format);
    return;
  }
  QTextCursor cursor(unit.block);
  QTextBlockFormat format;
  format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
  cursor.mergeBlockFormat(format);
}

}  // namespace

void keepTogether(QTextDocument& document) {
  const double page = document.pageSize().height();
  const std::vector<Unit> units = unitsOf(document);
  std::size_t first = 0;
  while (first < units.size()) {
    std::size_t last = first;
    while (last + 1 < units.size() && staysWith(units[last], units[last + 1])) ++last;
    // Asked for afresh each time, because breaks before this one have moved everything below them.
    const double top = placeOf(document, units[first]).top();
    const double bottom = placeOf(document, units[last]).bottom();
    const bool isCut = std::floor(top / page) != std::floor((bottom - 1) / page);
    // A group that Qt itself has torn apart is taller by the gap; what it would take alone is not known before the
    // break.
    if (isCut && std::fmod(top, page) > 1 && bottom - top < 2 * page) breakBefore(units[first]);
    first = last + 1;
  }
}

}  // namespace hrlf::ui
