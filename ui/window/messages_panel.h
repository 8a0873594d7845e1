// Everything the program had to say, to be read later and copied.
#pragma once

#include <QWidget>

class QTreeWidget;

namespace hrlf::ui {

enum class MessageKind { Note, Failure };

class MessagesPanel : public QWidget {
  Q_OBJECT
 public:
  explicit MessagesPanel(QWidget* parent = nullptr);
  void add(MessageKind kind, const QString& subject, const QString& text);
  [[nodiscard]] int count() const;

 private:
  void copySelected() const;

  QTreeWidget* list_;
};

}  // namespace hrlf::ui
