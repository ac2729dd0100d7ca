#include <functional>
#include <map>

#include "modules/caisse/champs.hpp"
#include "modules/caisse/cloture.hpp"
#include "modules/caisse/core/ecriture.hpp"
#include "modules/caisse/core/pieces.hpp"
#include "modules/caisse/module.hpp"
#include "modules/caisse/registre.hpp"
#include "modules/caisse/releves.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr command::Field requete[] = {champ_papier};

/// Columns of session_z.sql.
namespace column {
enum : int {
  Id,
  Numero,
  Statut,
  Jour,
  Fond,
  Attendues,
  Comptees,
  Ecart,
  Motif,
  Comptage,
  Totaux,
  Perpetuel,
  Empreinte,
  Ouverte,
  Close,
  Registre,
  Nom,
  Code,
  Magasin,
  OuvertePar,
  ClosePar
};
}  // namespace column

const json::Value& liste(const json::Value& objet, std::string_view nom) {
  static const json::Value vide;
  const json::Value* trouve = objet.find(nom);
  return trouve == nullptr ? vide : *trouve;
}

std::string nombre(const json::Value& objet, std::string_view nom) {
  return ecrire_nombre(base::parse_decimal(texte_de(objet, nom), 0, INT64_MAX).units);
}

Tableau ventes_du_jour(const json::Value& t) {
  Tableau out{.titre = "Ventes"};
  out.lignes = {{"Tickets", nombre(t, "tickets"), ecrire_euros(centimes_de(t, "ventes_ttc"))},
                {"Remboursements", nombre(t, "retours"), ecrire_euros(-centimes_de(t, "retours_ttc"))}};
  if (const auto remises = centimes_de(t, "remises"); remises.value != 0) {
    out.lignes.push_back({"Remises accordées, déjà déduites", "", ecrire_euros(remises)});
  }
  if (const auto arrondis = centimes_de(t, "arrondis"); arrondis.value != 0) {
    out.lignes.push_back({"dont arrondis d'espèces", "", ecrire_euros(arrondis)});
  }
  out.lignes.push_back({"Total hors taxes", "", ecrire_euros(centimes_de(t, "net_ht"))});
  out.total = {"Total TTC", "", ecrire_euros(centimes_de(t, "net_ttc"))};
  if (const auto pourboires = centimes_de(t, "pourboires"); pourboires.value != 0) {
    out.lignes.push_back({"Pourboires reçus, hors des ventes", "", ecrire_euros(pourboires)});
  }
  return out;
}

/// Rows of a list of the totals: its name, how many where it is said, its amount.
Tableau cumuls(const json::Value& t, std::string_view nom_liste, std::string titre, std::string_view cle,
               std::string_view (*nommer)(std::string_view)) {
  Tableau out{.titre = std::move(titre)};
  for (const json::Value& c : liste(t, nom_liste).items) {
    const std::string nom = texte_de(c, cle);
    std::vector<std::string> ligne{nommer == nullptr ? nom : std::string(nommer(nom))};
    if (c.find("nombre") != nullptr) ligne.push_back(nombre(c, "nombre"));
    ligne.push_back(ecrire_euros(centimes_de(c, "montant")));
    out.lignes.push_back(std::move(ligne));
  }
  return out;
}

Tableau tiroir(const pg::Rows& z) {
  Tableau out{.titre = "Espèces"};
  out.lignes = {{"Fond de caisse", ecrire_euros(z.centimes(0, column::Fond))},
                {"Attendues à la clôture", ecrire_euros(z.centimes(0, column::Attendues))},
                {"Comptées", ecrire_euros(z.centimes(0, column::Comptees))}};
  out.total = {"Écart", ecrire_euros(z.centimes(0, column::Ecart))};
  return out;
}

/// The count, largest denomination first.
Tableau coupures(const json::Value& comptage) {
  Tableau out{.titre = "Comptage", .entetes = {"Coupure", "Nombre", "Montant"}};
  std::map<std::int64_t, std::int64_t, std::greater<>> par_valeur;
  for (const auto& [coupure, combien] : liste(comptage, "cloture").members) {
    par_valeur[base::parse_decimal(coupure, 2, base::centimes_max.value).units] =
        base::parse_decimal(combien.text, 0, INT64_MAX).units;
  }
  for (const auto& [valeur, combien] : par_valeur) {
    out.lignes.push_back({ecrire_euros({valeur}), ecrire_nombre(combien), ecrire_euros({valeur * combien})});
  }
  return out;
}

Tableau autres_moyens(const json::Value& comptage) {
  Tableau out{.titre = "Autres moyens comptés"};
  for (const auto& [moyen, montant] : liste(comptage, "autresMoyens").members) {
    const base::Centimes compte{base::parse_decimal(montant.text, 2, base::centimes_max.value).units};
    out.lignes.push_back({std::string(nom_du_moyen(moyen)), ecrire_euros(compte)});
  }
  return out;
}

void dire_faits(Releve& r, const command::Context& context, const pg::Rows& z, const json::Value& totaux,
                const json::Value& comptage) {
  const auto heure = [&](int colonne) {
    return base::french_local_time(*lire_instant(z, 0, colonne), context.time_zone());
  };
  const auto qui = [&](int colonne) {
    const std::string nom = z.optional_text(0, colonne).value_or("");
    return nom.empty() ? std::string() : " par " + nom;
  };
  r.faits = {{"Caisse", std::string(z.text(0, column::Nom)) + " (" + std::string(z.text(0, column::Code)) + ")"},
             {"Magasin", std::string(z.text(0, column::Magasin))},
             {"Ouverte", heure(column::Ouverte) + qui(column::OuvertePar)},
             {"Close", heure(column::Close) + qui(column::ClosePar)}};
  if (const std::string premier = texte_de(totaux, "premier"); !premier.empty()) {
    r.faits.emplace_back("Tickets", "de " + premier + " à " + texte_de(totaux, "dernier"));
  }
  if (const auto motif = z.optional_text(0, column::Motif); motif && !motif->empty()) {
    r.faits.emplace_back("Écart expliqué", *motif);
  }
  const auto outre = lire_passe_outre(comptage, z.optional_text(0, column::ClosePar).value_or(std::string()));
  if (!outre) return;
  r.faits.emplace_back("Clôture forcée", outre->par + " : " + outre->raison);
  for (const std::string& point : outre->points) r.faits.emplace_back("Restait à faire", point);
}

void dire_preuves(Releve& r, const pg::Rows& z, const pg::Rows& piece) {
  Tableau perpetuels{.titre = "Depuis la mise en service"};
  perpetuels.lignes = {{"Total perpétuel", ecrire_euros(z.centimes(0, column::Perpetuel))}};
  if (!piece.empty()) {
    perpetuels.lignes.push_back({"Total perpétuel des valeurs absolues", ecrire_euros({piece.integer(0, 4)})});
    r.preuves = {{"Total de journée",
                  "n° " + std::to_string(piece.integer(0, 0)) + ", signé le " + ecrire_heure(piece.text(0, 1))},
                 {"Signature", std::string(piece.text(0, 2))}};
  }
  r.tableaux.push_back(std::move(perpetuels));
  r.preuves.emplace_back("Empreinte du Z", z.optional_text(0, column::Empreinte).value_or(""));
}

Releve releve_z(const command::Context& context, const pg::Rows& z, const pg::Rows& maison, const pg::Rows& piece) {
  const json::Value totaux = json::parse(z.text(0, column::Totaux)).value();
  const json::Value comptage = json::parse(z.text(0, column::Comptage)).value();
  Releve r;
  r.titre = "Clôture de caisse (Z) n° " + std::string(z.text(0, column::Numero));
  r.sous_titre = "Journée du " + z.date(0, column::Jour).french();
  r.maison = lignes_maison(maison);
  dire_faits(r, context, z, totaux, comptage);
  r.tableaux = {ventes_du_jour(totaux),
                tableau_tva(liste(totaux, "tva")),
                cumuls(totaux, "moyens", "Encaissements", "moyen", nom_du_moyen),
                tiroir(z),
                coupures(comptage),
                autres_moyens(comptage),
                cumuls(totaux, "mouvements", "Entrées et sorties du tiroir", "nature", nom_du_mouvement),
                cumuls(totaux, "caissiers", "Par personne", "nom", nullptr),
                cumuls(totaux, "categories", "Par catégorie, avant remise du ticket", "nom", nullptr)};
  dire_preuves(r, z, piece);
  return r;
}

/// The page of a Z; asked for again, it is the same bytes. Refuses 422 entree_invalide (valeur_inconnue), 404
/// introuvable, 409 session_ouverte.
base::Result<command::Answer> lire_z_page(command::Context& context, const command::Input&) {
  const Papier papier = TRY(lire_papier(context));
  context.queue(sql::session_z, pg::Params().uuid(context.id()));
  const auto loaded = TRY(context.load());
  const pg::Rows& z = loaded[0];
  if (z.empty()) return base::refuse(404, "introuvable", "Cette session n'existe pas.");
  if (z.text(0, column::Statut) != "CLOTUREE") {
    return base::refuse(409, "session_ouverte", "Cette session n'est pas close : voyez son X.");
  }
  const base::Uuid registre = z.uuid(0, column::Registre);
  context.queue(sql::maison, pg::Params().uuid(registre));
  context.queue(sql::piece_du_jour, pg::Params().uuid(context.id()).uuid(registre));
  const auto lus = context.read();
  return page_pdf(page_releve(releve_z(context, z, lus[0], lus[1]), papier, *lire_instant(z, 0, column::Close)),
                  "z-" + std::string(z.text(0, column::Code)) + "-" + std::string(z.text(0, column::Numero)));
}

}  // namespace

const command::Command commande_lire_z_page{
    .method = "GET",
    .path = "/api/v1/RegisterSession/{id}/z.pdf",
    .right = "caisse:lire",
    .summary = "La page de la clôture (Z) d'une session, en A4 ou pour un rouleau de 80 mm.",
    .query = requete,
    .answer_type = "application/pdf",
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .run = lire_z_page,
};

}  // namespace caisse
