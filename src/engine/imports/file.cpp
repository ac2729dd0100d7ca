#include "engine/imports/file.hpp"

#include "base/text.hpp"

namespace imports {

namespace {

bool is_accepted(std::string_view content_type) {
  const std::string type = base::ascii_lower(base::trimmed(content_type.substr(0, content_type.find(';'))));
  return type == "text/csv" || type == "text/plain" || type == "application/octet-stream";
}

}  // namespace

base::Result<File> read_file(const command::Context& context) {
  const http::Request& request = context.request();
  if (!is_accepted(request.header("content-type"))) {
    return base::refuse(415, "type_de_contenu_refuse",
                        "Envoyez le fichier CSV lui-même, de type text/csv, text/plain ou application/octet-stream.");
  }
  std::optional<char> delimiter;
  if (const auto chosen = context.query("separateur")) delimiter = *chosen == "tab" ? '\t' : chosen->front();
  csv::Table table = TRY(csv::read(request.body, {}, delimiter));
  return File{std::move(table), context.query("simulation") == "true", context.query("fichier").value_or("")};
}

}  // namespace imports
