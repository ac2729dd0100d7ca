#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/courriel/module.hpp"
#include "modules/courriel/preparation.hpp"
#include "modules/courriel/sql.hpp"

namespace courriel {

namespace {

constexpr command::Field entree[] = {
    command::choice("genre", genres, "Type de document, ou niveau de relance.").must(),
    command::text("sujet", 500, "Objet, avec ses variables ; absent avec texte : retour au texte proposé."),
    command::text("texte", 20'000, "Texte, avec ses variables."),
};
constexpr command::Field modele_rendu[] = {
    command::choice("genre", genres, "Type de document, ou niveau de relance.").must(),
    command::text("sujet", 500, "Objet.").must(),
    command::text("texte", 20'000, "Texte.").must(),
    command::boolean("propre", "Écrit par l'entreprise ; faux : texte proposé.").must(),
};
constexpr command::Field liste_rendue[] = {
    command::list("modeles", modele_rendu, 20, "Un texte par genre.").must(),
    command::text_list("variables", 50, "Variables utilisables entre accolades.").must(),
};
constexpr command::Field entree_apercu[] = {
    command::choice("genre", genres, "Type de document, ou niveau de relance.").must(),
    command::uuid("documentId", "Document dont le courriel parlerait.").must(),
    command::text("sujet", 500, "Objet à essayer ; celui du modèle sinon."),
    command::text("texte", 20'000, "Texte à essayer ; celui du modèle sinon."),
};
constexpr command::Field apercu_rendu[] = {
    command::text("sujet", 1'000, "Objet, variables remplies.").must(),
    command::text("texte", 40'000, "Texte, variables remplies.").must(),
    command::text("a", 254, "Adresse du client, s'il en a une."),
};

void ecrire(json::Writer& w, std::string_view genre, const Texte& texte, bool propre) {
  w.begin_object();
  w.member("genre", genre);
  w.member("sujet", texte.sujet);
  w.member("texte", texte.texte);
  w.key("propre"), w.boolean(propre);
  w.end_object();
}

base::Result<command::Answer> lister(command::Context& context, const command::Input&) {
  context.queue(sql::lire_modeles);
  const auto loaded = TRY(context.load());
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.key("modeles"), w.begin_array();
  for (const auto genre : genres) {
    bool propre = false;
    for (int row = 0; row < loaded[0].size(); ++row) propre = propre || loaded[0].text(row, 0) == genre;
    ecrire(w, genre, texte_de(loaded[0], genre), propre);
  }
  w.end_array();
  w.key("variables"), w.begin_array();
  for (const auto variable : variables) w.string(variable);
  w.end_array();
  w.end_object();
  return answer;
}

std::vector<base::Fault> fautes_de(const Texte& texte) {
  auto faults = fautes(texte.sujet, "#/sujet");
  for (auto& fault : fautes(texte.texte, "#/texte")) faults.push_back(std::move(fault));
  return faults;
}

/// Stores the company's text of a kind, or goes back to the program's. Refuses 422 entree_invalide with
/// champ_obligatoire, variable_inconnue, accolade_seule.
base::Result<command::Answer> garder(command::Context& context, const command::Input& input) {
  const std::string genre = *input.text("genre");
  const auto sujet = input.text("sujet");
  const auto texte = input.text("texte");
  std::vector<base::Fault> faults;
  if (sujet.has_value() != texte.has_value() || (sujet && (sujet->empty() || texte->empty()))) {
    faults.push_back({"champ_obligatoire", sujet && !sujet->empty() ? "#/texte" : "#/sujet",
                      "Donnez l'objet et le texte, ou ni l'un ni l'autre."});
  }
  const Texte voulu{sujet.value_or(""), texte.value_or("")};
  for (auto& fault : fautes_de(voulu)) faults.push_back(std::move(fault));
  if (!faults.empty()) return base::Unexpected{command::invalid_input(std::move(faults))};
  TRY(context.load());
  if (sujet) {
    context.queue(sql::garder_modele, pg::Params()
                                          .uuid(context.who().entreprise)
                                          .text(genre)
                                          .text(voulu.sujet)
                                          .text(voulu.texte)
                                          .instant(context.now()));
  } else {
    context.queue(sql::oublier_modele, pg::Params().text(genre));
  }
  std::string after = "{\"genre\":\"" + genre + "\"}";
  context.audit({"garder_modele", "Courriel", context.who().entreprise, {}, std::move(after)});
  context.apply();
  command::Answer answer;
  json::Writer w(answer.body);
  ecrire(w, genre, sujet ? voulu : texte_propose(genre), sujet.has_value());
  return answer;
}

/// A text as it would leave. Refuses 404 introuvable, 422 entree_invalide as `garder`.
base::Result<command::Answer> apercevoir(command::Context& context, const command::Input& input) {
  const std::vector<std::optional<std::string>> ids{input.uuid("documentId")->text()};
  context.queue(sql::documents_a_ecrire, pg::Params().array(ids));
  context.queue(sql::lire_modeles);
  const auto loaded = TRY(context.load());
  if (loaded[0].empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  const std::string genre = *input.text("genre");
  Texte texte = texte_de(loaded[1], genre);
  if (const auto sujet = input.text("sujet")) texte.sujet = *sujet;
  if (const auto corps = input.text("texte")) texte.texte = *corps;
  if (auto faults = fautes_de(texte); !faults.empty())
    return base::Unexpected{command::invalid_input(std::move(faults))};
  DocumentEcrit document = lire_document(loaded[0], 0, context.today());
  if (genre.starts_with("RELANCE_"))
    document.valeurs["mentions_legales"] = mentions_legales(document.type_client, genre.back() - '0', document.taux);
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member("sujet", remplir(texte.sujet, document.valeurs));
  w.member("texte", remplir(texte.texte, document.valeurs));
  if (!document.email.empty()) w.member("a", document.email);
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_lister_modeles{
    .method = "GET",
    .path = "/api/v1/courriel/modeles",
    .right = "entreprise:lire",
    .summary = "Rend les textes des courriels et les variables qu'ils peuvent employer.",
    .answer = liste_rendue,
    .body = command::Body::None,
    .writes = false,
    .run = lister,
};

const command::Command commande_garder_modele{
    .path = "/api/v1/courriel/modele",
    .right = "entreprise:modifier",
    .summary = "Garde le texte de l'entreprise pour un genre de courriel, ou revient au texte proposé.",
    .input = entree,
    .answer = modele_rendu,
    .run = garder,
};

const command::Command commande_apercevoir{
    .path = "/api/v1/courriel/apercu",
    .right = "ventes:lire",
    .summary = "Montre le courriel d'un document tel qu'il partirait.",
    .input = entree_apercu,
    .answer = apercu_rendu,
    .writes = false,
    .run = apercevoir,
};

}  // namespace courriel
