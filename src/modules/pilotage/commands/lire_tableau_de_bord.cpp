#include <optional>
#include <string>
#include <vector>

#include "engine/command/context.hpp"
#include "engine/json/writer.hpp"
#include "modules/compta/compta.hpp"
#include "modules/pilotage/champs.hpp"
#include "modules/pilotage/core/periode.hpp"
#include "modules/pilotage/liens.hpp"
#include "modules/pilotage/module.hpp"
#include "modules/pilotage/sql.hpp"

namespace pilotage {

namespace {

constexpr command::Field parametres[] = {
    command::date("du", "Premier jour ; le premier du mois de « au » si absent."),
    command::date("au", "Dernier jour ; aujourd'hui si absent."),
    command::uuid("storeId", "Un magasin seul : sans la compta, qui est de l'entreprise entière."),
};

constexpr int annees_max = 5;

/// What is asked, and what the caller may see of it.
struct Demande {
  Periode periode;
  std::optional<base::Uuid> magasin;
  bool ventes = false, articles = false, clients = false, compta = false, stock = false, alertes = false;
};

/// Refuses 422 `entree_invalide`: `periode_inversee`, `periode_hors_limites` (more than five years, or before 2000).
base::Result<Demande> lire_demande(const command::Context& context) {
  Demande d;
  const auto date = [&](std::string_view nom, base::Date sinon) {
    const auto texte = context.query(nom);
    return texte ? base::Date::parse(*texte).value_or(sinon) : sinon;
  };
  d.periode.au = date("au", context.today());
  d.periode.du = date("du", base::Date::of(d.periode.au.year(), d.periode.au.month(), 1));
  if (d.periode.du > d.periode.au) {
    return base::Unexpected{command::invalid_input(
        {{"periode_inversee", "au",
          "La période finit le " + d.periode.au.french() + ", avant de commencer le " + d.periode.du.french() + "."}})};
  }
  if (d.periode.du < base::Date::of(2000, 1, 1) || d.periode.au >= d.periode.du.plus_months(12 * annees_max)) {
    return base::Unexpected{command::invalid_input(
        {{"periode_hors_limites", "du", "Le tableau de bord montre cinq ans au plus, et rien d'avant 2000."}})};
  }
  if (const auto texte = context.query("storeId")) d.magasin = base::Uuid::parse(*texte);
  const auth::Rights& droits = context.who().rights;
  d.ventes = droits.may("ventes:lire");
  d.articles = d.ventes && droits.may("catalogue:lire");
  d.clients = d.ventes && droits.may("clients:lire");
  d.compta = !d.magasin && droits.may("compta:lire");
  d.stock = droits.may(d.magasin ? "stock:lire" : "catalogue:lire");
  d.alertes = droits.may("stock:lire");
  return d;
}

/// Rows of one round trip, taken in the order in which their statements were queued.
class Lecture {
 public:
  explicit Lecture(std::vector<pg::Rows> rows) : m_rows(std::move(rows)) {}
  [[nodiscard]] const pg::Rows& suivante() { return m_rows.at(m_place++); }

 private:
  std::vector<pg::Rows> m_rows;
  std::size_t m_place = 0;
};

/// In the order that the writers below take.
void queue_lectures(command::Context& context, const Demande& d) {
  const auto params = [&] { return pg::Params().date(d.periode.du).date(d.periode.au); };
  if (d.magasin) context.queue(sql::magasin_connu, pg::Params().uuid(d.magasin));
  if (d.ventes) {
    const Periode passe = an_passe(d.periode);
    context.queue(sql::chiffre_affaires, params().date(passe.du).date(passe.au).uuid(d.magasin));
    context.queue(sql::encaissements, params().uuid(d.magasin));
  }
  if (d.articles) context.queue(sql::meilleurs_articles, params().uuid(d.magasin).integer(premiers));
  if (d.clients) context.queue(sql::meilleurs_clients, params().uuid(d.magasin).integer(premiers));
  if (d.ventes && d.magasin) context.queue(sql::a_faire_magasin, pg::Params().uuid(d.magasin));
  if (d.ventes && !d.magasin) context.queue(sql::a_faire);
  if (d.ventes) context.queue(sql::promesses_passees, pg::Params().date(context.today()).uuid(d.magasin));
  if (d.compta) {
    context.queue(sql::tva_exigible, params());
    compta::queue_creances(context, context.today());
  }
  if (d.stock && d.magasin)
    context.queue(sql::articles_sous_seuil_magasin, pg::Params().integer(premiers).uuid(d.magasin));
  if (d.stock && !d.magasin) context.queue(sql::articles_sous_seuil, pg::Params().integer(premiers));
  if (d.alertes) context.queue(sql::alertes_ouvertes, pg::Params().uuid(d.magasin));
}

void montant(json::Writer& w, std::string_view nom, base::Centimes valeur) {
  w.member_raw(nom, base::to_string(valeur));
}

struct Chiffre {
  base::Centimes ht, tva;
  std::int64_t documents = 0;
};

void ecrire_chiffre(json::Writer& w, std::string_view nom, const Chiffre& c, const std::string& lien) {
  w.key(nom), w.begin_object();
  montant(w, "ht", c.ht);
  montant(w, "tva", c.tva);
  montant(w, "ttc", c.ht + c.tva);
  w.key("documents"), w.integer(c.documents);
  w.member("lien", lien);
  w.end_object();
}

void ecrire_chiffres(json::Writer& w, const Demande& d, const pg::Rows& rows) {
  Chiffre courant, passe;
  Serie serie(d.periode);
  for (int row = 0; row < rows.size(); ++row) {
    const bool avant = rows.boolean(row, 0);
    Chiffre& c = avant ? passe : courant;
    const base::Date jour = rows.date(row, 1);
    const base::Centimes ht = rows.centimes(row, 3);
    const base::Centimes tva = rows.centimes(row, 4);
    c.documents += rows.integer(row, 2);
    c.ht += ht;
    c.tva += tva;
    avant ? serie.ajouter_an_passe(jour, ht) : serie.ajouter(jour, ht, tva);
  }
  ecrire_chiffre(w, "chiffreAffaires", courant, lien_ventes(d.periode, d.magasin));
  ecrire_chiffre(w, "chiffreAffairesAnPasse", passe, lien_ventes(an_passe(d.periode), d.magasin));
  w.key("serie"), w.begin_array();
  for (const Point& point : serie.points()) {
    w.begin_object();
    w.member("debut", point.debut.iso());
    montant(w, "ht", point.ht);
    montant(w, "ttc", point.ttc);
    montant(w, "htAnPasse", point.ht_an_passe);
    w.end_object();
  }
  w.end_array();
}

void ecrire_encaissements(json::Writer& w, const Demande& d, const pg::Rows& rows) {
  base::Centimes somme;
  std::int64_t nombre = 0;
  for (int row = 0; row < rows.size(); ++row) {
    nombre += rows.integer(row, 1);
    somme += rows.centimes(row, 2);
  }
  w.key("encaisse"), w.begin_object();
  montant(w, "montant", somme);
  w.key("nombre"), w.integer(nombre);
  w.member("lien", lien_encaissements(d.periode, d.magasin));
  w.key("moyens"), w.begin_array();
  for (int row = 0; row < rows.size(); ++row) {
    w.begin_object();
    w.member("moyen_paiement", rows.text(row, 0));
    w.key("nombre"), w.integer(rows.integer(row, 1));
    montant(w, "montant", rows.centimes(row, 2));
    w.member("lien", lien_encaissements(d.periode, d.magasin, rows.text(row, 0)));
    w.end_object();
  }
  w.end_array();
  w.end_object();
}

void ecrire_articles(json::Writer& w, const Demande& d, const pg::Rows& rows) {
  w.key("articles"), w.begin_array();
  for (int row = 0; row < rows.size(); ++row) {
    w.begin_object();
    w.member("articleId", rows.text(row, 0));
    w.member("reference", rows.text(row, 1));
    w.member("nom", rows.text(row, 2));
    w.member_raw("quantite", rows.text(row, 3));
    w.member_raw("montant_ht", rows.text(row, 4));
    w.member("lien", lien_article(d.periode, d.magasin, rows.text(row, 0)));
    w.end_object();
  }
  w.end_array();
}

void ecrire_clients(json::Writer& w, const Demande& d, const pg::Rows& rows) {
  w.key("clients"), w.begin_array();
  for (int row = 0; row < rows.size(); ++row) {
    w.begin_object();
    w.member("clientId", rows.text(row, 0));
    w.member("nom", rows.text(row, 1));
    w.member_raw("montant_ht", rows.text(row, 2));
    w.member("lien", lien_ventes(d.periode, d.magasin) + "&clientId=eq." + std::string(rows.text(row, 0)));
    w.end_object();
  }
  w.end_array();
}

void ecrire_attente(json::Writer& w, const Demande& d, const pg::Rows& rows, const pg::Rows& promesses) {
  const auto ecrire = [&](std::string_view nom, int colonne, std::string_view filtre) {
    w.key(nom), w.begin_object();
    w.member_raw("nombre", rows.text(0, colonne));
    if (nom == "enRetard") w.member_raw("montant", rows.text(0, colonne + 1));
    w.member("lien", lien_documents(filtre, d.magasin));
    w.end_object();
  };
  w.key("aFaire"), w.begin_object();
  ecrire("brouillons", 0, "statut=eq.BROUILLON");
  ecrire("devisSansReponse", 1, "type=eq.DEVIS&statut=eq.ENVOYE");
  ecrire("enRetard", 2, "statutReglement=eq.EN_RETARD");
  w.key("promessesPassees"), w.begin_object();
  w.member_raw("nombre", promesses.text(0, 0));
  w.member_raw("montant", promesses.text(0, 1));
  w.member("lien", lien_documents("id=in.(" + std::string(promesses.text(0, 2)) + ")", d.magasin));
  w.end_object();
  w.end_object();
}

void ecrire_compta(json::Writer& w, const Demande& d, const pg::Rows& tva, const compta::Creances& c, base::Date jour) {
  const std::string periode = "du=" + d.periode.du.iso() + "&au=" + d.periode.au.iso();
  w.key("compta"), w.begin_object();
  w.key("tvaExigible"), w.begin_object();
  w.member_raw("base", tva.text(0, 0));
  w.member_raw("tva", tva.text(0, 1));
  w.member("lien", "/api/v1/compta/tva/documents?" + periode);
  w.end_object();
  w.key("creances"), w.begin_object();
  w.member("au", jour.iso());
  constexpr std::string_view tranches[] = {"nonEchu", "de1a30", "de31a60", "de61a90", "plusDe90"};
  for (std::size_t i = 0; i < c.dus.size(); ++i) montant(w, tranches[i], c.dus[i]);
  montant(w, "credits", c.credits);
  montant(w, "total", c.total);
  w.member("lien", "/api/v1/compta/balance-agee?au=" + jour.iso());
  w.end_object();
  w.end_object();
}

void ecrire_stock(json::Writer& w, const Demande& d, const pg::Rows& rows) {
  w.key("stock"), w.begin_object();
  w.key("nombre"), w.integer(rows.empty() ? 0 : rows.integer(0, 0));
  w.member("lien", lien_stock(d.magasin));
  w.key("articles"), w.begin_array();
  for (int row = 0; row < rows.size(); ++row) {
    w.begin_object();
    w.member("articleId", rows.text(row, 1));
    w.member("reference", rows.text(row, 2));
    w.member("nom", rows.text(row, 3));
    w.member_raw("stock", rows.text(row, 4));
    w.member_raw("seuil", rows.text(row, 5));
    w.end_object();
  }
  w.end_array();
  w.end_object();
}

void ecrire_alertes(json::Writer& w, const Demande& d, const pg::Rows& rows) {
  w.key("alertesStock"), w.begin_object();
  w.member_raw("nombre", rows.text(0, 0));
  w.member_raw("nouvelles", rows.text(0, 1));
  w.member("lien", lien_alertes(d.magasin));
  w.end_object();
}

void ecrire_ventes(json::Writer& w, const Demande& d, Lecture& lecture) {
  w.key("ventes"), w.begin_object();
  ecrire_chiffres(w, d, lecture.suivante());
  ecrire_encaissements(w, d, lecture.suivante());
  if (d.articles) ecrire_articles(w, d, lecture.suivante());
  if (d.clients) ecrire_clients(w, d, lecture.suivante());
  const pg::Rows& attente = lecture.suivante();
  ecrire_attente(w, d, attente, lecture.suivante());
  w.end_object();
}

/// Where the company, or one of its stores, stands: what the caller's rights open, in one round trip. Refuses as
/// `lire_demande`, then 404 `introuvable` for a store of nobody here.
base::Result<command::Answer> lire_tableau_de_bord(command::Context& context, const command::Input&) {
  const Demande d = TRY(lire_demande(context));
  queue_lectures(context, d);
  Lecture lecture(TRY(context.load()));
  if (d.magasin && !lecture.suivante().boolean(0, 0)) {
    return base::refuse(404, "introuvable", "Ce magasin n'existe pas.");
  }
  const Periode passe = an_passe(d.periode);
  command::Answer answer;
  json::Writer w(answer.body);
  w.begin_object();
  w.member("du", d.periode.du.iso());
  w.member("au", d.periode.au.iso());
  w.member("pas", pas_possibles[static_cast<std::size_t>(pas_de(d.periode))]);
  w.key("anPasse"), w.begin_object();
  w.member("du", passe.du.iso());
  w.member("au", passe.au.iso());
  w.end_object();
  if (d.magasin) w.member("storeId", d.magasin->text());
  if (d.ventes) ecrire_ventes(w, d, lecture);
  if (d.compta) {
    const pg::Rows& tva = lecture.suivante();
    ecrire_compta(w, d, tva, compta::lire_creances(lecture.suivante(), context.today()), context.today());
  }
  if (d.stock) ecrire_stock(w, d, lecture.suivante());
  if (d.alertes) ecrire_alertes(w, d, lecture.suivante());
  w.end_object();
  return answer;
}

}  // namespace

const command::Command commande_lire_tableau_de_bord{
    .method = "GET",
    .path = "/api/v1/tableau-de-bord",
    .summary =
        "Rend le tableau de bord d'une période : chiffre d'affaires, encaissements, créances, ce qui est à faire.",
    .query = parametres,
    .answer = champs_tableau,
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .writes = false,
    .run = lire_tableau_de_bord,
};

}  // namespace pilotage
