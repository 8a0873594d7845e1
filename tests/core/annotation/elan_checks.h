// What ELAN's schema (EAF 3.0) and ELAN itself ask of a document, looked up in its XML. For the tests of all that
// writes such documents.
#pragma once

#include <QString>
#include <QStringList>

#include <cstring>
#include <map>
#include <pugixml.hpp>
#include <set>
#include <string>

namespace hrlf::testing {

/// What is wrong with it; empty: nothing.
inline QStringList elanFaults(const std::string& text) {
  pugi::xml_document xml;
  if (const auto parsed = xml.load_buffer(text.data(), text.size()); !parsed)
    return {QString("no XML: %1").arg(parsed.description())};
  QStringList faults;
  const auto ask = [&faults](bool isTrue, const QString& what) {
    if (!isTrue) faults << what;
  };
  const auto root = xml.child("ANNOTATION_DOCUMENT");
  for (const char* name : {"DATE", "AUTHOR", "VERSION", "FORMAT"})
    ask(root.attribute(name), QString("no %1").arg(name));
  ask(std::strcmp(root.attribute("FORMAT").value(), "3.0") == 0, "not of format 3.0");

  // The schema has the children in this order.
  const QStringList sequence{"HEADER", "TIME_ORDER", "TIER", "LINGUISTIC_TYPE", "LOCALE", "LANGUAGE", "CONSTRAINT"};
  qsizetype at = 0;
  for (const auto& child : root.children()) {
    const qsizetype place = sequence.indexOf(child.name());
    ask(place >= at, QString("%1 out of order").arg(child.name()));
    at = std::max(at, place);
  }

  std::set<std::string> ids;
  std::map<std::string, long long> moments;
  long long before = 0;
  for (const auto& slot : root.child("TIME_ORDER").children("TIME_SLOT")) {
    const std::string id = slot.attribute("TIME_SLOT_ID").value();
    const long long time = slot.attribute("TIME_VALUE").as_llong(-1);
    ask(ids.insert(id).second, "a time slot twice");
    ask(time >= before, QString("slot %1 before the one before").arg(id.c_str()));
    before = moments[id] = time;
  }

  std::set<std::string> types;
  std::set<std::string> constraints;
  for (const auto& node : root.children("CONSTRAINT")) constraints.insert(node.attribute("STEREOTYPE").value());
  for (const auto& node : root.children("LINGUISTIC_TYPE")) {
    types.insert(node.attribute("LINGUISTIC_TYPE_ID").value());
    if (const auto constraint = node.attribute("CONSTRAINTS"))
      ask(constraints.count(constraint.value()) == 1, "a constraint that is nowhere");
  }
  std::map<std::string, std::set<std::string>> tiers;  // and the ids of their annotations
  std::size_t annotations = 0;
  for (const auto& tier : root.children("TIER")) {
    const std::string name = tier.attribute("TIER_ID").value();
    ask(!name.empty() && tiers.count(name) == 0, "a tier without a name of its own");
    ask(types.count(tier.attribute("LINGUISTIC_TYPE_REF").value()) == 1, "a type that is nowhere");
    long long end = 0;
    for (const auto& holder : tier.children("ANNOTATION")) {
      ++annotations;
      const auto annotation = holder.first_child();
      const std::string id = annotation.attribute("ANNOTATION_ID").value();
      ask(ids.insert(id).second, "an id twice");
      ask(annotation.child("ANNOTATION_VALUE"), "an annotation without a value");
      tiers[name].insert(id);
      if (std::strcmp(annotation.name(), "REF_ANNOTATION") == 0) {
        const auto& owners = tiers[tier.attribute("PARENT_REF").value()];
        ask(owners.count(annotation.attribute("ANNOTATION_REF").value()) == 1, "it refers to nothing");
        continue;
      }
      const auto from = moments.find(annotation.attribute("TIME_SLOT_REF1").value());
      const auto to = moments.find(annotation.attribute("TIME_SLOT_REF2").value());
      if (from == moments.end() || to == moments.end()) {
        ask(false, "a slot that is nowhere");
        continue;
      }
      ask(from->second < to->second, "an annotation without length");
      ask(from->second >= end, QString("labels of %1 overlap").arg(name.c_str()));
      end = to->second;
    }
    tiers[name];
  }
  const auto last = root.child("HEADER").find_child_by_attribute("PROPERTY", "NAME", "lastUsedAnnotationId");
  ask(last.text().as_ullong() == annotations, "lastUsedAnnotationId is not the last one");
  return faults;
}

}  // namespace hrlf::testing
