#include "modules/caisse/cloture_periode.hpp"

#include <array>

#include "engine/json/writer.hpp"
#include "modules/caisse/fiscal.hpp"
#include "modules/caisse/loi.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

constexpr std::array<std::string_view, 12> mois_francais{"janvier",   "février", "mars",     "avril",
                                                         "mai",       "juin",    "juillet",  "août",
                                                         "septembre", "octobre", "novembre", "décembre"};

std::string nom_du_mois(base::Date jour) {
  return std::string(mois_francais.at(jour.month() - 1)) + " " + std::to_string(jour.year());
}

/// Refuses in the order of `cloturer_periode_caisse`.
base::Result<base::Done> verifier(const PeriodeClose& p, const pg::Rows& etat, base::Date aujourdhui) {
  if (etat.empty()) return base::refuse(404, "introuvable", "Cette caisse n'existe pas.");
  if (p.fin >= aujourdhui) {
    return base::refuse(409, "periode_en_cours",
                        "La période (" + p.nom + ") n'est pas finie : elle se clôt dès le lendemain.");
  }
  if (!etat.boolean(0, 1)) return base::refuse(409, "caisse_sans_piece", "Cette caisse n'a encore rien enregistré.");
  const auto dernier = etat.optional_date(0, 2);
  if (dernier && *dernier >= p.fin) {
    return base::refuse(409, "periode_deja_close", "La période (" + p.nom + ") est déjà close.");
  }
  if (etat.integer(0, 3) + etat.integer(0, 4) > 0) {
    return base::refuse(
        409, "journees_a_clore",
        "Une journée de cette période (" + p.nom + ") n'est pas close : clôturez d'abord sa session de caisse.");
  }
  if (const auto avant = etat.optional_date(0, 5)) {
    const std::string nom = p.nature == Nature::Mois ? nom_du_mois(*avant) : std::to_string(avant->year());
    return base::refuse(409, "periode_precedente_a_clore", "Clôturez d'abord la période précédente : " + nom + ".");
  }
  if (const auto jour = etat.optional_date(0, 6)) {
    return base::refuse(409, "mois_a_clore", "Clôturez d'abord les mois de l'année : " + nom_du_mois(*jour) + ".");
  }
  return base::Done{};
}

void rendre_cumul(json::Writer& w, std::string_view cle, base::Centimes montant, std::int64_t nombre) {
  w.begin_object();
  w.member("cle", cle);
  w.member_raw("montant", base::to_string(montant));
  w.key("nombre"), w.integer(nombre);
  w.end_object();
}

std::string rendre(const TotalSigne& t) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.key("seq"), w.integer(t.piece.seq);
  w.member("de", t.de);
  w.member("a", t.a);
  w.member_raw("total", base::to_string(t.total));
  w.member_raw("absolu", base::to_string(t.absolu));
  w.member_raw("perpetuel", base::to_string(t.perpetuel));
  w.member_raw("perpetuelAbsolu", base::to_string(t.perpetuel_absolu));
  w.key("tickets"), w.integer(t.tickets);
  w.key("taux"), w.begin_array();
  for (const auto& [taux, montant] : t.tva) rendre_cumul(w, taux, montant, t.tickets);
  w.end_array();
  w.key("moyens"), w.begin_array();
  for (const auto& [moyen, cumul] : t.moyens) rendre_cumul(w, moyen, cumul.montant, cumul.nombre);
  w.end_array();
  w.key("types"), w.begin_array();
  for (const auto& [type, cumul] : t.types) rendre_cumul(w, type, cumul.montant, cumul.nombre);
  w.end_array();
  w.member("signature", t.piece.signature);
  w.end_object();
  return out;
}

}  // namespace

PeriodeClose mois_de(base::Date jour) {
  return {Nature::Mois, base::Date::of(jour.year(), jour.month(), 1), jour.end_of_month(), nom_du_mois(jour)};
}

PeriodeClose annee_de(int annee) {
  return {Nature::An, base::Date::of(annee, 1, 1), base::Date::of(annee, 12, 31), std::to_string(annee)};
}

base::Result<command::Answer> cloturer_periode_caisse(command::Context& context, const PeriodeClose& p) {
  const base::Uuid caisse = context.id();
  const std::size_t tetes = queue_tetes(context, {&caisse, 1});
  context.queue(sql::etat_clotures, pg::Params()
                                        .uuid(caisse)
                                        .date(p.debut)
                                        .date(p.fin)
                                        .text(to_text(p.nature))
                                        .text(to_text(p.nature == Nature::Mois ? Nature::Jour : Nature::Mois)));
  const std::size_t somme = queue_somme(context, caisse, p.nature, p.fin);
  const auto lus = TRY(context.load());
  TRY(verifier(p, lus[tetes + 1], context.today()));
  Scelleur scelleur(context, lus, tetes);
  const TotalSigne total = scelleur.total(
      caisse, p.nature, {.at = context.now(), .jour = p.fin, .operateur = operateur_de(context)}, lus[somme]);
  scelleur.queue(context);
  context.audit({p.nature == Nature::Mois ? "cloturer_mois" : "cloturer_annee",
                 "Register",
                 caisse,
                 {},
                 R"({"fin":")" + p.fin.iso() + R"(","total":)" + base::to_string(total.total) + "}"});
  context.apply();
  return command::Answer{.body = rendre(total), .status = 201};
}

}  // namespace caisse
