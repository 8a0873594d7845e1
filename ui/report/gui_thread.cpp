#include "ui/report/gui_thread.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QThread>

#include <chrono>
#include <future>
#include <memory>
#include <utility>

namespace hrlf::ui {

std::optional<QImage> drawOnGuiThread(std::function<QImage()> draw, const Progress& progress) {
  QCoreApplication* application = QCoreApplication::instance();
  if (QThread::currentThread() == application->thread()) return draw();
  const auto promise = std::make_shared<std::promise<QImage>>();
  std::future<QImage> picture = promise->get_future();
  QMetaObject::invokeMethod(
      application, [promise, work = std::move(draw)] { promise->set_value(work()); }, Qt::QueuedConnection);
  while (picture.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready)
    if (progress.isCancelled()) return std::nullopt;
  return picture.get();
}

}  // namespace hrlf::ui
