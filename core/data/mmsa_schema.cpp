#include "core/data/mmsa_schema.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace hrlf {

FeatureSchema unnamedSchema(const PerModality<std::size_t>& widths) {
  FeatureSchema schema;
  schema.extractor = "mmsa";
  for (Modality m : allModalities) {
    for (std::size_t i = 0; i < widths[m]; ++i) {
      schema.columns[m].push_back(Column{fmt::format("{}_{}", modalityName(m), i), "1"});
    }
  }
  return schema;
}

std::string schemaToJson(const Dataset& dataset) {
  nlohmann::json json;
  json["extractor"] = dataset.schema.extractor;
  json["classes"] = dataset.classes;
  for (Modality m : allModalities) {
    nlohmann::json columns = nlohmann::json::array();
    for (const Column& column : dataset.schema.columns[m]) {
      columns.push_back({{"name", column.name}, {"unit", column.unit}});
    }
    json["columns"][std::string(modalityName(m))] = std::move(columns);
  }
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<void> schemaFromJson(std::string_view json, const std::string& where, Dataset& dataset) {
  try {
    const nlohmann::json parsed = nlohmann::json::parse(json);
    dataset.schema.extractor = parsed.at("extractor").get<std::string>();
    dataset.classes = parsed.value("classes", std::vector<std::string>());
    for (Modality m : allModalities) {
      std::vector<Column>& columns = dataset.schema.columns[m];
      columns.clear();
      for (const nlohmann::json& column : parsed.at("columns").at(std::string(modalityName(m)))) {
        columns.push_back(Column{column.at("name").get<std::string>(), column.at("unit").get<std::string>()});
      }
    }
  } catch (const nlohmann::json::exception& problem) {
    return fail(ErrorKind::BadInput, fmt::format("The names of the columns cannot be read: {}", problem.what()),
                fmt::format("{}, key {}", where, schemaKey), "Export the data set again, or take the key away.");
  }
  return {};
}

}  // namespace hrlf
