#include "core/model/fingerprint.h"

#include "core/base/sha256.h"

#include <cstddef>
#include <utility>

namespace hrlf {

namespace {

// Each text and list goes in with its length, so that nothing can move from one to the next unseen.
class Fingerprint {
 public:
  explicit Fingerprint(Sha256 hash) : hash_(std::move(hash)) {}
  template <class T>
  void add(const T* values, std::size_t count) {
    number(count);
    hash_.add({reinterpret_cast<const char*>(values), count * sizeof(T)});
  }
  void add(const std::string& text) { add(text.data(), text.size()); }
  template <class T>
  void number(T value) {
    hash_.add({reinterpret_cast<const char*>(&value), sizeof value});
  }
  std::string digits() { return hash_.digits(); }

 private:
  Sha256 hash_;
};

}  // namespace

Result<std::string> fingerprint(const Dataset& dataset, std::span<const Split> splits, const Progress& progress) {
  auto hash = Sha256::start();
  if (!hash) return tl::unexpected(hash.error());
  Fingerprint print(*std::move(hash));
  print.number(dataset.task);
  print.number(dataset.classes.size());
  for (const std::string& name : dataset.classes) print.add(name);
  print.add(dataset.schema.extractor);
  for (const auto& columns : dataset.schema.columns) {
    print.number(columns.size());
    for (const Column& column : columns) {
      print.add(column.name);
      print.add(column.unit);
    }
  }
  for (const Split split : splits) {
    print.number(dataset.split(split).size());
    for (const Utterance& utterance : dataset.split(split)) {
      if (progress.isCancelled()) return cancelled();
      print.add(utterance.id);
      print.number(utterance.label);
      for (const Sequence& sequence : utterance.segment) {
        print.number(sequence.width);
        print.add(sequence.values.data(), sequence.values.size());
        print.add(sequence.present.data(), sequence.present.size());
      }
    }
  }
  return print.digits();
}

}  // namespace hrlf
