#include "ui/theme/palette.h"

#include <QCoreApplication>

#include <array>

namespace hrlf::ui {

bool isDark(const QPalette& palette) {
  return palette.color(QPalette::WindowText).lightnessF() > palette.color(QPalette::Window).lightnessF();
}

QColor modalityColor(Modality modality, const QPalette& palette) {
  const bool dark = isDark(palette);
  switch (modality) {
    case Modality::Language:
      return dark ? QColor(0x56, 0xB4, 0xE9) : QColor(0x00, 0x72, 0xB2);
    case Modality::Audio:
      return dark ? QColor(0xE6, 0x9F, 0x00) : QColor(0xD5, 0x5E, 0x00);
    case Modality::Vision:
      break;
  }
  return dark ? QColor(0x2E, 0xC4, 0x9A) : QColor(0x00, 0x9E, 0x73);
}

QString modalityTitle(Modality modality) {
  switch (modality) {
    case Modality::Language:
      return QCoreApplication::translate("hrlf::ui", "Words");
    case Modality::Audio:
      return QCoreApplication::translate("hrlf::ui", "Voice");
    case Modality::Vision:
      break;
  }
  return QCoreApplication::translate("hrlf::ui", "Face");
}

QString conditionTitle(const Condition& condition) {
  QStringList titles;
  for (const Modality modality : allModalities)
    if (condition.available[modality]) titles << modalityTitle(modality);
  return titles.join(QStringLiteral(" + "));
}

QString modalityInSentence(Modality modality) {
  switch (modality) {
    case Modality::Language:
      return QCoreApplication::translate("hrlf::ui", "words", "within a sentence");
    case Modality::Audio:
      return QCoreApplication::translate("hrlf::ui", "voice", "within a sentence");
    case Modality::Vision:
      break;
  }
  return QCoreApplication::translate("hrlf::ui", "face", "within a sentence");
}

QColor completeColor(const QPalette& palette) { return palette.color(QPalette::Active, QPalette::Text); }

QColor incompleteColor(const QPalette& palette) {
  return isDark(palette) ? QColor(0xE5, 0x8F, 0xBF) : QColor(0xA8, 0x3F, 0x7D);
}

QColor categoryColor(std::size_t index, const QPalette& palette) {
  static const std::array onLight{QColor(0x00, 0x72, 0xB2), QColor(0xD5, 0x5E, 0x00), QColor(0x00, 0x9E, 0x73),
                                  QColor(0xA8, 0x3F, 0x7D), QColor(0xB8, 0x86, 0x00), QColor(0x4B, 0x2E, 0x83),
                                  QColor(0x55, 0x55, 0x55)};
  static const std::array onDark{QColor(0x56, 0xB4, 0xE9), QColor(0xE6, 0x9F, 0x00), QColor(0x2E, 0xC4, 0x9A),
                                 QColor(0xE5, 0x8F, 0xBF), QColor(0xF0, 0xE4, 0x42), QColor(0xB7, 0xA3, 0xFF),
                                 QColor(0xC8, 0xC8, 0xC8)};
  const auto& colors = isDark(palette) ? onDark : onLight;
  return colors[index % colors.size()];
}

QColor naturalGapColor(const QPalette& palette) {
  return isDark(palette) ? QColor(0x8A, 0x8A, 0x8A) : QColor(0x8C, 0x8C, 0x8C);
}

QColor requestedGapColor(const QPalette& palette) { return incompleteColor(palette); }

QColor mutedText(const QPalette& palette) {
  return mixed(palette.color(QPalette::Active, QPalette::Text), palette.color(QPalette::Active, QPalette::Base), 0.32);
}

QColor gridLine(const QPalette& palette) {
  return mixed(palette.color(QPalette::Active, QPalette::Base), palette.color(QPalette::Active, QPalette::Text), 0.14);
}

QColor mixed(const QColor& a, const QColor& b, double share) {
  const auto channel = [share](double from, double to) { return static_cast<float>(from + (to - from) * share); };
  return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()), channel(a.blueF(), b.blueF()));
}

QPalette lightPalette() {
  QPalette palette(QColor(0xF3, 0xF3, 0xF3), QColor(0xF3, 0xF3, 0xF3));
  const QColor text(0x1E, 0x1E, 0x1E);
  palette.setColor(QPalette::WindowText, text);
  palette.setColor(QPalette::Text, text);
  palette.setColor(QPalette::ButtonText, text);
  palette.setColor(QPalette::Base, Qt::white);
  palette.setColor(QPalette::AlternateBase, QColor(0xF7, 0xF7, 0xF7));
  palette.setColor(QPalette::Highlight, QColor(0x00, 0x72, 0xB2));
  palette.setColor(QPalette::HighlightedText, Qt::white);
  palette.setColor(QPalette::Link, QColor(0x00, 0x72, 0xB2));
  palette.setColor(QPalette::ToolTipBase, QColor(0xFF, 0xFF, 0xFF));
  palette.setColor(QPalette::ToolTipText, text);
  palette.setColor(QPalette::PlaceholderText, QColor(0x6E, 0x6E, 0x6E));
  for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, QColor(0x9A, 0x9A, 0x9A));
  return palette;
}

QPalette darkPalette() {
  QPalette palette(QColor(0x3A, 0x3A, 0x3C), QColor(0x2B, 0x2B, 0x2D));
  const QColor text(0xE8, 0xE8, 0xE8);
  palette.setColor(QPalette::WindowText, text);
  palette.setColor(QPalette::Text, text);
  palette.setColor(QPalette::ButtonText, text);
  palette.setColor(QPalette::Base, QColor(0x1F, 0x1F, 0x21));
  palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x26, 0x28));
  palette.setColor(QPalette::Highlight, QColor(0x2F, 0x7F, 0xB8));
  palette.setColor(QPalette::HighlightedText, Qt::white);
  palette.setColor(QPalette::Link, QColor(0x56, 0xB4, 0xE9));
  palette.setColor(QPalette::ToolTipBase, QColor(0x3A, 0x3A, 0x3C));
  palette.setColor(QPalette::ToolTipText, text);
  palette.setColor(QPalette::PlaceholderText, QColor(0x9C, 0x9C, 0x9E));
  for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, QColor(0x7A, 0x7A, 0x7A));
  return palette;
}

}  // namespace hrlf::ui
