#include "ui/models/card_text.h"

#include <QCoreApplication>

#include <array>

namespace hrlf::ui {
namespace {

// As the card of the starter model has them. (For the translators; a test tells when the card says something else.)
[[maybe_unused]] constexpr std::array starterTexts{
    QT_TRANSLATE_NOOP("hrlf::ui::CardText",
                      "a simulated corpus: 1,447 sentences of CMU-MOSI with their intensities, each spoken by three "
                      "synthetic voices (espeak-ng) with simulated facial motion (4,341 utterances)"),
    QT_TRANSLATE_NOOP("hrlf::ui::CardText",
                      "Not validated on real video. The voices and faces it learned from are synthetic; do not draw "
                      "conclusions about people from it.")};

}  // namespace

QString cardText(const std::string& written) {
  return QCoreApplication::translate("hrlf::ui::CardText", written.c_str());
}

}  // namespace hrlf::ui
