#include "ui/language/english_texts.h"

namespace hrlf::ui {
namespace {

thread_local int wanting = 0;  // EnglishTexts that live on this thread

}  // namespace

EnglishTexts::EnglishTexts() { ++wanting; }

EnglishTexts::~EnglishTexts() { --wanting; }

bool EnglishTexts::areWanted() { return wanting > 0; }

QLocale textLocale() { return EnglishTexts::areWanted() ? QLocale::c() : QLocale(); }

}  // namespace hrlf::ui
