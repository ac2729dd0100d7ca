#include "engine/describe/components.hpp"
#include "engine/describe/paths.hpp"
#include "engine/describe/schema.hpp"

namespace describe {
namespace {

using json::Writer;

struct Operation {
  std::string_view method;
  /// Of the identifier: "Article_creer".
  std::string_view verb;
  std::string_view summary;
  std::string_view right;
};

void write_head(Writer& w, Paths& paths, const VisibleModel& model, const Operation& operation) {
  const std::string& name = model.table->name;
  w.member("operationId", paths.unique_id(name + "_" + std::string(operation.verb)));
  w.member("summary", std::string(operation.summary) + " " + name + ".");
  w.key("tags");
  w.begin_array();
  w.string(model.model->domain);
  w.end_array();
  w.member("x-right", std::string(model.model->domain) + ":" + std::string(operation.right));
  if (operation.method == "GET") write_reading_security(w);
}

void write_parameters(Writer& w, std::initializer_list<std::string_view> names,
                      const VisibleModel* filtered = nullptr) {
  w.key("parameters");
  w.begin_array();
  for (const auto name : names) write_ref(w, "parameters", name);
  if (filtered) {
    for (const auto* column : filtered->columns)
      if (const auto name = filter_parameter(*column); !name.empty()) write_ref(w, "parameters", name);
    write_ref(w, "parameters", "or");
    write_ref(w, "parameters", "and");
  }
  w.end_array();
}

void write_headers(Writer& w, std::initializer_list<std::string_view> names) {
  w.key("headers");
  w.begin_object();
  for (const auto name : names) {
    w.key(name);
    write_ref(w, "headers", name);
  }
  w.end_object();
}

std::string ref_of(const std::string& name) { return R"({"$ref":"#/components/schemas/)" + name + R"("})"; }
std::string list_of(const std::string& name) { return R"({"type":"array","items":)" + ref_of(name) + "}"; }

/// A success that shows records: as a list, as one object, or as CSV.
void write_rows(Writer& w, std::string_view status, std::string_view description, const std::string& model, bool list,
                std::initializer_list<std::string_view> headers) {
  w.key(status);
  w.begin_object();
  w.member("description", description);
  write_headers(w, headers);
  w.key("content");
  w.begin_object();
  w.member_raw("application/json", R"({"schema":)" + (list ? list_of(model) : ref_of(model)) + "}");
  if (list) w.member_raw("application/vnd.pgrst.object+json", R"({"schema":)" + ref_of(model) + "}");
  w.member_raw("text/csv", R"({"schema":{"type":"string"}})");
  w.end_object();
  w.end_object();
}

void write_empty(Writer& w, std::string_view status, std::string_view description) {
  w.key(status);
  w.begin_object();
  w.member("description", description);
  w.end_object();
}

void write_body(Writer& w, const std::string& schema, bool several) {
  const std::string one = ref_of(schema);
  const std::string list = R"({"type":"array","minItems":1,"maxItems":1000,"items":)" + one + "}";
  const std::string accepted = several ? R"({"oneOf":[)" + one + "," + list + "]}" : one;
  w.member_raw("requestBody", R"({"required":true,"content":{"application/json":{"schema":)" + accepted + "}}}");
}

/// One operation of a model: what is common, then `rest` for its parameters, body and answers.
template <class Rest>
void add(Paths& paths, const VisibleModel& model, std::string_view suffix, const Operation& operation, Rest rest) {
  std::string text;
  Writer w(text);
  w.begin_object();
  write_head(w, paths, model, operation);
  rest(w);
  w.end_object();
  paths.add("/api/v1/" + model.table->name + std::string(suffix), operation.method, std::move(text));
}

template <class Successes>
void write_answers(Writer& w, std::initializer_list<int> problems, Successes successes) {
  w.key("responses");
  w.begin_object();
  successes();
  write_problems(w, problems);
  w.end_object();
}

void add_reading(Paths& paths, const VisibleModel& model) {
  const std::string& name = model.table->name;
  add(paths, model, "", {"GET", "lister", "Lit les enregistrements de", "lire"}, [&](Writer& w) {
    write_parameters(w, {"select", "order", "limit", "offset", "curseur", "PreferLecture", "Range"}, &model);
    write_answers(w, {400, 401, 403, 404, 406, 416, 503}, [&] {
      const auto headers = {std::string_view("Content-Range"), std::string_view("X-Next-Cursor"),
                            std::string_view("Link"), std::string_view("Preference-Applied")};
      write_rows(w, "200", "Les enregistrements.", name, true, headers);
      write_rows(w, "206", "Une partie des enregistrements, le total étant demandé.", name, true, headers);
    });
  });
  if (!model.table->find("id")) return;
  add(paths, model, "/{id}", {"GET", "lire", "Lit un enregistrement de", "lire"}, [&](Writer& w) {
    write_parameters(w, {"select", "If-None-Match"});
    write_answers(w, {400, 401, 403, 404, 406, 503}, [&] {
      write_rows(w, "200", "L'enregistrement.", name, false, {"ETag"});
      write_empty(w, "304", "L'enregistrement n'a pas changé.");
    });
  });
}

void add_creation(Paths& paths, const VisibleModel& model) {
  const std::string& name = model.table->name;
  add(paths, model, "", {"POST", "creer", "Crée un ou plusieurs enregistrements de", "creer"}, [&](Writer& w) {
    write_parameters(w, {"select", "columns", "PreferEcriture", "Idempotency-Key"});
    write_body(w, name + "Creation", true);
    write_answers(w, {400, 401, 402, 403, 404, 406, 409, 413, 415, 422, 503}, [&] {
      write_rows(w, "201", "Créé ; le corps n'est rendu qu'avec return=representation.", name, true,
                 {"Location", "ETag", "Content-Range", "Preference-Applied"});
    });
  });
}

void add_update(Paths& paths, const VisibleModel& model) {
  const std::string& name = model.table->name;
  add(paths, model, "", {"PATCH", "modifierPlusieurs", "Modifie les enregistrements filtrés de", "modifier"},
      [&](Writer& w) {
        write_parameters(w, {"select", "columns", "PreferEcriture"}, &model);
        write_body(w, name + "Modification", false);
        write_answers(w, {400, 401, 403, 404, 406, 409, 413, 415, 422, 503}, [&] {
          write_rows(w, "200", "Modifiés et rendus (return=representation).", name, true,
                     {"Content-Range", "Preference-Applied"});
          write_empty(w, "204", "Modifiés.");
        });
      });
  if (!model.table->find("id")) return;
  add(paths, model, "/{id}", {"PATCH", "modifier", "Modifie un enregistrement de", "modifier"}, [&](Writer& w) {
    write_parameters(w, {"select", "columns", "PreferEcriture", "If-Match"});
    write_body(w, name + "Modification", false);
    write_answers(w, {400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 503}, [&] {
      write_rows(w, "200", "Modifié et rendu (return=representation).", name, false, {"ETag", "Preference-Applied"});
      write_empty(w, "204", "Modifié.");
    });
  });
}

void add_deletion(Paths& paths, const VisibleModel& model) {
  const std::string& name = model.table->name;
  add(paths, model, "", {"DELETE", "supprimerPlusieurs", "Supprime les enregistrements filtrés de", "supprimer"},
      [&](Writer& w) {
        write_parameters(w, {"select", "PreferEcriture"}, &model);
        write_answers(w, {400, 401, 403, 404, 406, 409, 503}, [&] {
          write_rows(w, "200", "Supprimés et rendus (return=representation).", name, true,
                     {"Content-Range", "Preference-Applied"});
          write_empty(w, "204", "Supprimés.");
        });
      });
  if (!model.table->find("id")) return;
  add(paths, model, "/{id}", {"DELETE", "supprimer", "Supprime un enregistrement de", "supprimer"}, [&](Writer& w) {
    write_parameters(w, {"select", "PreferEcriture", "If-Match"});
    write_answers(w, {400, 401, 403, 404, 406, 409, 412, 503}, [&] {
      write_rows(w, "200", "Supprimé et rendu (return=representation).", name, false, {"Preference-Applied"});
      write_empty(w, "204", "Supprimé.");
    });
  });
}

}  // namespace

void add_model_paths(Paths& paths, const Audience& audience) {
  for (const auto& model : audience.models()) {
    add_reading(paths, model);
    if (audience.may(*model.model, resource::Create)) add_creation(paths, model);
    if (audience.may(*model.model, resource::Update)) add_update(paths, model);
    if (audience.may(*model.model, resource::Delete)) add_deletion(paths, model);
  }
}

}  // namespace describe
