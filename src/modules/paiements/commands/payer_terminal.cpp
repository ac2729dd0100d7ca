#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/paiements/core/terminal.hpp"
#include "modules/paiements/module.hpp"
#include "modules/paiements/sql.hpp"

namespace paiements {

namespace {

constexpr command::Field entree[] = {
    command::uuid("id", "Identifiant que la caisse donne à la demande : la même redemandée ne paie pas deux fois.")
        .must(),
    command::montant("montant", "Montant à payer, en euros.", 1).must(),
};
constexpr command::Field requete[] = {command::text("id", 36, "Demande.").must()};
constexpr command::Field reponse[] = {
    command::uuid("id", "Demande."),
    command::text("statut", 10,
                  "ACCEPTE, REFUSE, ou EN_COURS quand le terminal n'a pas répondu : demandez-lui ce qu'il en est."),
    command::montant("montant", "Montant."),
    command::text("autorisation", 50, "Numéro d'autorisation."),
};

std::string_view to_text(Issue issue) {
  return issue == Issue::Accepte ? "ACCEPTE" : issue == Issue::Refuse ? "REFUSE" : "EN_COURS";
}

std::string rendre(const base::Uuid& id, std::string_view statut, base::Centimes montant,
                   std::string_view autorisation) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("id", id.text());
  w.member("statut", statut);
  w.member_raw("montant", base::to_string(montant));
  w.key("autorisation");
  if (autorisation.empty()) {
    w.null();
  } else {
    w.string(autorisation);
  }
  w.end_object();
  return out;
}

command::Answer noter(command::Context& context, const base::Uuid& id, base::Centimes montant,
                      const ReponseTerminal& reponse_terminal) {
  const auto statut = to_text(reponse_terminal.issue);
  context.queue(
      sql::noter_demande,
      pg::Params()
          .uuid(context.who().entreprise)
          .uuid(id)
          .uuid(context.id())
          .centimes(montant)
          .text(statut)
          .text(reponse_terminal.autorisation.empty() ? std::nullopt : std::optional(reponse_terminal.autorisation))
          .uuid(context.who().author())
          .instant(context.now()));
  context.audit({"payer",
                 "Terminal",
                 context.id(),
                 {},
                 R"({"montant":)" + base::to_string(montant) + R"(,"statut":")" + std::string(statut) + "\"}"});
  context.apply();
  return {.body = rendre(id, statut, montant, reponse_terminal.autorisation)};
}

/// Asks a terminal for a payment. Refuses 404 introuvable, 409 terminal_desactive, demande_differente (the same id for
/// another amount or terminal).
base::Result<command::Answer> payer_terminal(command::Context& context, const command::Input& input) {
  const base::Uuid id = *input.uuid("id");
  const base::Centimes montant{*input.decimal("montant", 2)};
  context.queue(sql::demande_terminal, pg::Params().uuid(context.id()).uuid(id));
  const auto loaded = TRY(context.load());
  const pg::Rows& r = loaded[0];
  if (r.empty()) return base::refuse(404, "introuvable", "Ce terminal n'existe pas.");
  if (!r.is_null(0, 3)) {
    if (r.centimes(0, 4) != montant || r.uuid(0, 6) != context.id()) {
      return base::refuse(409, "demande_differente",
                          "Cet identifiant est celui d'un autre paiement : donnez-en un nouveau.");
    }
    return command::Answer{.body = rendre(id, r.text(0, 3), montant, r.text(0, 5))};
  }
  if (r.text(0, 1) == "DESACTIVE") return base::refuse(409, "terminal_desactive", "Ce terminal est désactivé.");
  return noter(context, id, montant, simulateur(r.text(0, 2))->payer(id, montant));
}

/// What became of a demand: one whose answer did not come is asked of the terminal. Refuses 422 entree_invalide, 404
/// introuvable.
base::Result<command::Answer> interroger_terminal(command::Context& context, const command::Input&) {
  const auto id = base::Uuid::parse(context.query("id").value_or(""));
  if (!id) return base::Unexpected{command::invalid_input({{"uuid_invalide", "id", "Ce n'est pas un identifiant."}})};
  context.queue(sql::demande_terminal, pg::Params().uuid(context.id()).uuid(*id));
  const auto loaded = TRY(context.load());
  const pg::Rows& r = loaded[0];
  if (r.empty() || r.is_null(0, 3) || r.uuid(0, 6) != context.id()) {
    return base::refuse(404, "introuvable", "Cette demande n'existe pas.");
  }
  const base::Centimes montant = r.centimes(0, 4);
  if (r.text(0, 3) != "EN_COURS") return command::Answer{.body = rendre(*id, r.text(0, 3), montant, r.text(0, 5))};
  return noter(context, *id, montant, simulateur(r.text(0, 2))->interroger(*id));
}

}  // namespace

const command::Command commande_payer_terminal{
    .path = "/api/v1/Terminal/{id}/payer",
    .right = "caisse:vendre",
    .summary = "Demande un paiement à un terminal ; la même demande ne paie jamais deux fois.",
    .input = entree,
    .answer = reponse,
    .run = payer_terminal,
};

const command::Command commande_interroger_terminal{
    .method = "GET",
    .path = "/api/v1/Terminal/{id}/payer",
    .right = "caisse:vendre",
    .summary = "Dit ce qu'est devenue une demande de paiement, en interrogeant le terminal s'il n'a pas répondu.",
    .query = requete,
    .answer = reponse,
    .body = command::Body::None,
    .run = interroger_terminal,
};

}  // namespace paiements
