#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/courriel/module.hpp"
#include "modules/courriel/preparation.hpp"
#include "modules/courriel/sql.hpp"
#include "modules/ventes/ventes.hpp"

namespace courriel {

namespace {

constexpr std::string_view pieces[] = {"PDF", "AUCUNE"};

constexpr command::Field entree[] = {
    command::text_list("a", destinataires_max, "Destinataires ; l'adresse du client par défaut."),
    command::text_list("cc", destinataires_max, "Destinataires en copie."),
    command::text("sujet", 500, "Objet ; celui du modèle par défaut. Les variables sont remplies."),
    command::text("message", 20'000, "Texte ; celui du modèle par défaut. Les variables sont remplies."),
    command::choice("joindre", pieces, "PDF (par défaut) joint la page figée, qui porte ses données."),
};
constexpr command::Field rendu[] = {
    command::uuid("courrielId", "Courriel décidé.").must(),
    command::uuid("documentId", "Document.").must(),
    command::integer("envoi", 1, 1'000'000, "Rang de l'envoi de ce document.").must(),
    command::choice("statut", ventes::Words<ventes::StatutDocument>::all, "État du document.").must(),
    command::text_list("a", destinataires_max, "Destinataires.").must(),
};

enum class Fois { Premiere, Encore };

base::Result<base::Done> permis(const DocumentEcrit& document, Fois fois) {
  if (document.statut == ventes::StatutDocument::Brouillon) {
    return base::refuse(409, "document_non_emis", "Un brouillon ne s'envoie pas : validez-le d'abord.");
  }
  if (fois == Fois::Premiere && document.envois > 0) {
    return base::refuse(409, "document_deja_envoye",
                        "Ce document est déjà parti : « renvoyer » l'envoie encore une fois.");
  }
  if (fois == Fois::Encore && document.envois == 0) {
    return base::refuse(409, "document_jamais_envoye", "Ce document n'est jamais parti : « envoyer » l'envoie.");
  }
  return base::Done{};
}

base::Result<Courriel> decider(const command::Input& input, const DocumentEcrit& document, const pg::Rows& modeles) {
  Courriel c;
  c.document = document.id;
  c.genre = ventes::to_text(document.type);
  c.envoi = document.envois + 1;
  c.a = input.text_list("a");
  c.cc = input.text_list("cc");
  c.avec_pdf = input.text("joindre").value_or("PDF") == "PDF";
  std::vector<base::Fault> faults;
  if (c.a.empty() && !document.email.empty()) c.a.push_back(document.email);
  if (c.a.empty()) {
    faults.push_back(
        {"destinataire_manquant", "#/a", "Le client n'a pas d'adresse électronique : donnez un destinataire."});
  }
  verifier_adresses(c.a, "a", faults);
  verifier_adresses(c.cc, "cc", faults);
  c.texte = texte_de(modeles, c.genre);
  if (const auto sujet = input.text("sujet")) c.texte.sujet = *sujet;
  if (const auto message = input.text("message")) c.texte.texte = *message;
  for (auto& fault : fautes(c.texte.sujet, "#/sujet")) faults.push_back(std::move(fault));
  for (auto& fault : fautes(c.texte.texte, "#/message")) faults.push_back(std::move(fault));
  if (!faults.empty()) return base::Unexpected{command::invalid_input(std::move(faults))};
  c.texte = {remplir(c.texte.sujet, document.valeurs), remplir(c.texte.texte, document.valeurs)};
  return c;
}

/// Decides the sending of an issued document; the mail leaves after the commit. Refuses 404 introuvable, 409
/// document_non_emis, 409 document_deja_envoye or document_jamais_envoye, 409 courriel_non_regle, 422 entree_invalide
/// with destinataire_manquant, adresse_invalide, variable_inconnue, accolade_seule.
base::Result<command::Answer> ecrire(command::Context& context, const command::Input& input, Fois fois) {
  const std::vector<std::optional<std::string>> ids{context.id().text()};
  context.queue(sql::verrouiller_documents, pg::Params().array(ids));
  context.queue(sql::documents_a_ecrire, pg::Params().array(ids));
  context.queue(sql::lire_modeles);
  context.queue(sql::lire_reglage);
  const auto loaded = TRY(context.load());
  if (loaded[1].empty()) return base::refuse(404, "introuvable", "Ce document n'existe pas.");
  const DocumentEcrit document = lire_document(loaded[1], 0, context.today());
  TRY(permis(document, fois));
  const auto reglage = lire_reglage(loaded[3]);
  if (!reglage) return sans_reglage();
  const Courriel courriel = TRY(decider(input, document, loaded[2]));

  ventes::queue_envoi(context, document.id, document.type, document.statut);
  const base::Uuid id = queue_courriel(context, courriel, *reglage);
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member("courrielId", id.text());
  w.member("documentId", document.id.text());
  w.key("envoi"), w.integer(courriel.envoi);
  w.member("statut", ventes::to_text(ventes::statut_envoye(document.type, document.statut)));
  w.key("a"), w.begin_array();
  for (const auto& adresse : courriel.a) w.string(adresse);
  w.end_array();
  w.end_object();
  context.audit({fois == Fois::Premiere ? "envoyer" : "renvoyer", "Document", document.id, {}, answer.body});
  context.apply();
  return answer;
}

base::Result<command::Answer> envoyer(command::Context& context, const command::Input& input) {
  return ecrire(context, input, Fois::Premiere);
}
base::Result<command::Answer> renvoyer(command::Context& context, const command::Input& input) {
  return ecrire(context, input, Fois::Encore);
}

}  // namespace

const command::Command commande_envoyer{
    .path = "/api/v1/Document/{id}/envoyer",
    .right = "ventes:envoyer",
    .summary = "Envoie un document émis par courriel, avec sa page figée ; une facture validée devient envoyée.",
    .input = entree,
    .answer = rendu,
    .run = envoyer,
};

const command::Command commande_renvoyer{
    .path = "/api/v1/Document/{id}/renvoyer",
    .right = "ventes:envoyer",
    .summary = "Envoie encore une fois un document déjà parti.",
    .input = entree,
    .answer = rendu,
    .run = renvoyer,
};

}  // namespace courriel
