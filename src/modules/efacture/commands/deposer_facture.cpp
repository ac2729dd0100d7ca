#include "base/text.hpp"
#include "engine/command/context.hpp"
#include "engine/crypto/crypto.hpp"
#include "engine/json/writer.hpp"
#include "modules/efacture/champs.hpp"
#include "modules/efacture/module.hpp"
#include "modules/efacture/reception.hpp"

namespace efacture {

namespace {

// 10 MiB in base64, and no more.
constexpr std::int64_t base64_max = 13'981'016;

constexpr command::Field entree[] = {
    command::text("fichier", base64_max, "Le fichier XML ou PDF, en base64.").must(),
};

constexpr command::Field reponse[] = {
    command::uuid("id", "Facture reçue."),
    command::boolean("doublon", "Vrai si cette facture était déjà là : même vendeur, même numéro, même année."),
    command::boolean("identique", "Vrai si elle l'était à l'octet près."),
    command::boolean("conforme", "Vrai si les contrôles n'ont trouvé aucune erreur."),
    command::list("constats", champs_constat, 10'000, "Erreurs et avertissements, tous ensemble."),
};

/// The bytes that the request carries: its body, or the base64 member of a JSON body. Refuses: 415
/// `type_de_contenu_refuse`, the codes of the JSON reader and of the input checker, 422 `base64_invalide`.
base::Result<std::string> octets(const http::Request& request) {
  const std::string_view header = request.header("content-type");
  const std::string type = base::ascii_lower(base::trimmed(header.substr(0, header.find(';'))));
  if (type == "application/xml" || type == "text/xml" || type == "application/pdf" ||
      type == "application/octet-stream") {
    return request.body;
  }
  if (type != "application/json") {
    return base::refuse(
        415, "type_de_contenu_refuse",
        "Envoyez le fichier lui-même (application/xml ou application/pdf), ou du JSON avec son base64.");
  }
  const json::Value body = TRY(json::parse(request.body));
  auto faults = command::check(entree, body);
  if (!faults.empty()) return base::Unexpected{command::invalid_input(std::move(faults))};
  auto bytes = crypto::base64_decode(*command::Input(body).verbatim("fichier"));
  if (!bytes) {
    return base::refuse(422, "base64_invalide", "Le fichier n'est pas du base64.",
                        {{"base64_invalide", "#/fichier", "Base64 attendu, sans espace ni retour à la ligne."}});
  }
  return std::move(*bytes);
}

/// Takes an invoice into the inbox: read, checked, kept with its original bytes. One that is here already is answered
/// with what is here. Refuses as `octets`, then as `lire_arrivee`.
base::Result<command::Answer> deposer_facture(command::Context& context, const command::Input&) {
  Arrivee arrivee = TRY(lire_arrivee(TRY(octets(context.request()))));
  const Queue queue = [&](const pg::Statement& s, const pg::Params& p) { context.queue(s, p); };
  queue_recherche(queue, context.who().entreprise, arrivee);
  const auto loaded = TRY(context.load());
  const Accueil accueil = decider_accueil(arrivee, loaded[1], loaded[2], context.now());
  if (!accueil.identique) {
    queue_accueil(queue, context.who().entreprise, arrivee, accueil, "DEPOT", context.now());
    context.audit({"deposer", "FactureRecue", accueil.id, "",
                   R"({"doublon":)" + std::string(accueil.doublon ? "true" : "false") + R"(,"sha256":")" +
                       crypto::hex(arrivee.sha256) + R"("})"});
    context.apply();
  }
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member("id", accueil.id.text());
  w.key("doublon"), w.boolean(accueil.doublon);
  w.key("identique"), w.boolean(accueil.identique);
  w.key("conforme"), w.boolean(accueil.conforme);
  w.member_raw("constats", accueil.constats);
  w.end_object();
  if (!accueil.doublon) answer.status = 201;
  return answer;
}

}  // namespace

const command::Command commande_deposer_facture{
    .path = "/api/v1/facture-recue/deposer",
    .right = "efacture:deposer",
    .summary = "Reçoit une facture de fournisseur (CII, UBL ou PDF Factur-X), la contrôle et la garde à l'octet.",
    .input = entree,
    .answer = reponse,
    .body = command::Body::File,
    .run = deposer_facture,
};

}  // namespace efacture
