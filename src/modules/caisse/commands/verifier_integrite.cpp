#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/caisse/controle.hpp"
#include "modules/caisse/evenements.hpp"
#include "modules/caisse/fiscal.hpp"
#include "modules/caisse/loi.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr command::Field entree[] = {
    command::boolean("complet", "Tout vérifier, et pas seulement ce qui suit la dernière vérification."),
};
constexpr command::Field champs_chaine[] = {
    command::text("nature", 10, "Chaîne : TICKET, COPIE, JOUR, MOIS, AN, JOURNAL."),
    command::boolean("ecole", "Vrai pour le mode école."),
    command::integer("dernier", 1, 1'000'000'000'000, "Numéro de la dernière pièce."),
    command::integer("verifie", 0, 1'000'000'000'000, "Numéro de la dernière pièce vérifiée."),
    command::instant("verifieAt", "Dernière vérification."),
    command::text("rupture", 1'000, "Première rupture trouvée."),
    command::instant("rompueAt", "Découverte de la rupture."),
};
constexpr command::Field reponse[] = {
    command::boolean("integre", "Vrai si aucune chaîne n'est rompue."),
    command::list("chaines", champs_chaine, 10, "Chaînes."),
};

struct Chaine {
  Borne borne;
  Position tete, depuis;
  /// Known before, and found now.
  std::optional<std::string> connue, trouvee;
  std::optional<std::string> verifie_at, rompue_at;
};

std::vector<Chaine> lire_chaines(const pg::Rows& rows) {
  std::vector<Chaine> chaines;
  for (int row = 0; row < rows.size(); ++row) {
    if (rows.is_null(row, 1)) continue;
    const std::int64_t dernier = rows.integer(row, 3);
    chaines.push_back({{nature_de(rows.text(row, 1)), rows.boolean(row, 2), 1, dernier, {}, {}},
                       {dernier, std::string(rows.text(row, 4))},
                       {rows.integer(row, 5), std::string(rows.text(row, 6))},
                       rows.optional_text(row, 7),
                       {},
                       rows.optional_text(row, 8),
                       rows.optional_text(row, 9)});
  }
  return chaines;
}

void ecrire(json::Writer& w, std::string_view nom, const std::optional<std::string>& texte) {
  w.key(nom);
  if (texte) {
    w.string(*texte);
  } else {
    w.null();
  }
}

std::string rendre(const std::vector<Chaine>& chaines) {
  bool integre = true;
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.key("chaines"), w.begin_array();
  for (const Chaine& c : chaines) {
    const auto& rupture = c.trouvee ? c.trouvee : c.connue;
    integre = integre && !rupture;
    w.begin_object();
    w.member("nature", to_text(c.borne.nature));
    w.key("ecole"), w.boolean(c.borne.ecole);
    w.key("dernier"), w.integer(c.tete.seq);
    w.key("verifie"), w.integer(c.depuis.seq);
    ecrire(w, "verifieAt", c.verifie_at);
    ecrire(w, "rupture", rupture);
    ecrire(w, "rompueAt", c.rompue_at);
    w.end_object();
  }
  w.end_array();
  w.key("integre"), w.boolean(integre);
  w.end_object();
  return out;
}

/// Reads the chains and what is wrong with them; days are compared with their tickets.
void controler(command::Context& context, std::vector<Chaine>& chaines, const ClesPubliques& cles, bool complet) {
  const LirePieces lire = [&](const Borne& borne, std::int64_t apres) {
    context.queue(sql::pieces_suivantes, pieces_suivantes(context.id(), borne, apres));
    return std::move(context.read()[0]);
  };
  for (Chaine& chaine : chaines) {
    if (complet) chaine.depuis = {};
    chaine.trouvee = controler_chaine(chaine.borne, chaine.depuis, chaine.tete, cles, lire);
    if (chaine.borne.nature == Nature::Jour && !chaine.trouvee) {
      context.queue(sql::jours_faux, pg::Params().uuid(context.id()).integer(chaine.depuis.seq));
      const auto faux = context.read();
      if (!faux[0].empty()) {
        chaine.trouvee = "JOUR " + std::string(faux[0].text(0, 0)) + " : le total du " + faux[0].date(0, 1).french() +
                         " n'est pas celui de ses tickets";
      }
    }
    chaine.depuis = chaine.tete;
    if (complet) chaine.connue.reset();
  }
}

void queue_controle(command::Context& context, const std::vector<Chaine>& chaines, bool complet) {
  std::array<std::vector<std::optional<std::string>>, 5> colonnes;
  for (const Chaine& c : chaines) {
    colonnes[0].emplace_back(std::string(to_text(c.borne.nature)));
    colonnes[1].emplace_back(c.borne.ecole ? "t" : "f");
    colonnes[2].emplace_back(std::to_string(c.tete.seq));
    colonnes[3].emplace_back(c.tete.signature);
    colonnes[4].push_back(c.trouvee);
  }
  pg::Params params;
  params.uuid(context.who().entreprise).uuid(context.id()).instant(context.now());
  for (const auto& colonne : colonnes) params.array(colonne);
  context.queue(sql::noter_controle, params.boolean(complet));
}

/// Journals and shows each break that was not known yet; selling goes on.
void signaler(command::Context& context, const std::vector<std::string>& ruptures) {
  const base::Uuid caisse = context.id();
  const std::size_t tetes = queue_tetes(context, {&caisse, 1});
  const auto lus = context.read();
  Scelleur scelleur(context, lus, tetes);
  for (const std::string& rupture : ruptures) {
    scelleur.journal(caisse, {evenement::defaut_integrite, "Défaut d'intégrité : " + rupture, operateur_de(context)});
    context.queue(sql::signaler_rupture, pg::Params()
                                             .uuid(context.who().entreprise)
                                             .uuid(base::Uuid::v7(context.now()))
                                             .uuid(caisse)
                                             .text(rupture)
                                             .instant(context.now()));
  }
  scelleur.queue(context);
}

/// Verifies the chains of a register since the last time. A break is journalled (90) and shown once. Refuses 404
/// introuvable.
base::Result<command::Answer> verifier_integrite(command::Context& context, const command::Input& input) {
  context.queue(sql::etat_integrite, pg::Params().uuid(context.id()));
  context.queue(sql::cles_publiques, pg::Params().uuid(context.id()));
  const auto lus = TRY(context.load());
  if (lus[0].empty()) return base::refuse(404, "introuvable", "Cette caisse n'existe pas.");
  auto chaines = lire_chaines(lus[0]);
  const bool complet = input.boolean("complet").value_or(false);
  std::vector<std::optional<std::string>> connues;
  for (const Chaine& c : chaines) connues.push_back(c.connue);
  controler(context, chaines, lire_cles_publiques(lus[1]), complet);
  std::vector<std::string> nouvelles;
  for (std::size_t i = 0; i < chaines.size(); ++i) {
    if (chaines[i].trouvee && !connues[i]) nouvelles.push_back(*chaines[i].trouvee);
    chaines[i].verifie_at = base::iso(context.now());
    if (chaines[i].trouvee && !chaines[i].rompue_at) chaines[i].rompue_at = chaines[i].verifie_at;
  }
  if (!nouvelles.empty()) signaler(context, nouvelles);
  if (!chaines.empty()) queue_controle(context, chaines, complet);
  context.apply();
  return command::Answer{.body = rendre(chaines)};
}

/// Refuses 404 introuvable.
base::Result<command::Answer> lire_integrite(command::Context& context, const command::Input&) {
  context.queue(sql::etat_integrite, pg::Params().uuid(context.id()));
  const auto lus = TRY(context.load());
  if (lus[0].empty()) return base::refuse(404, "introuvable", "Cette caisse n'existe pas.");
  return command::Answer{.body = rendre(lire_chaines(lus[0]))};
}

}  // namespace

const command::Command commande_verifier_integrite{
    .path = "/api/v1/Register/{id}/verifier-integrite",
    .right = "caisse:gerer",
    .summary = "Vérifie les chaînes signées d'une caisse.",
    .input = entree,
    .answer = reponse,
    .lane = command::LaneKind::Reports,
    .run = verifier_integrite,
};

const command::Command commande_lire_integrite{
    .method = "GET",
    .path = "/api/v1/Register/{id}/integrite",
    .right = "caisse:lire",
    .summary = "État des chaînes signées d'une caisse à leur dernière vérification.",
    .answer = reponse,
    .body = command::Body::None,
    .writes = false,
    .run = lire_integrite,
};

}  // namespace caisse
