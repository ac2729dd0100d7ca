#include "app/demo_company.hpp"

#include "app/demo.hpp"
#include "app/demo_caller.hpp"
#include "engine/crypto/crypto.hpp"
#include "engine/json/writer.hpp"
#include "modules/accueil/accueil.hpp"
#include "modules/demo/logo.hpp"
#include "modules/entreprise/entreprise.hpp"
#include "modules/equipe/equipe.hpp"
#include "modules/stock/stock.hpp"

namespace demo {

namespace {

/// The example of the banks' own handbook: valid, and nobody's.
constexpr std::string_view iban = "FR7630006000011234567890189";
constexpr std::string_view bic = "AGRIFRPPXXX";

/// The team, and the session that each member works with: one transaction, as a registration.
void open_team(pg::Session& session, base::Instant now, const Boutique& boutique, Company& company) {
  const EntrepriseDemo& e = boutique.entreprise;
  const UtilisateurDemo& owner = boutique.utilisateurs.front();
  const std::string hash = crypto::argon2id_hash(password);
  const accueil::Inscrit made = accueil::queue_inscription(
      session, {e.nom, e.email, e.siret, "COMMERCE", "ENTERPRISE", owner.nom, owner.prenom, owner_email, hash}, now);
  company.id = made.entreprise;
  company.users.push_back(made.user);
  for (std::size_t i = 1; i < boutique.utilisateurs.size(); ++i) {
    const UtilisateurDemo& u = boutique.utilisateurs[i];
    company.users.push_back(base::Uuid::v7(now));
    equipe::queue_utilisateur(session, {company.users.back(), company.id, u.email, u.nom, u.prenom, u.role, false},
                              hash);
  }
  for (const base::Uuid& user : company.users) {
    const auto opened =
        equipe::queue_session(session, company.id, user, equipe::SessionKind::Program, now, "", "mypropartner demo");
    company.tokens.push_back(opened.token);
  }
  entreprise::queue_logo(session, company.id, logo_png(), crypto::sha256_bytes(logo_png()), now);
  session.queue_sql("COMMIT");
  session.sync();
}

void set_parameters(const Caller& owner, const EntrepriseDemo& e) {
  const json::Value known = owner.get("/ParametresEntreprise", "select=id");
  std::string body;
  json::Writer w(body);
  w.begin_object();
  w.member("raisonSociale", e.nom);
  w.member("formeJuridique", e.forme_juridique);
  w.member_raw("capitalSocial", base::to_string(e.capital));
  w.member("adresse", e.adresse);
  w.member("codePostal", e.code_postal);
  w.member("ville", e.ville);
  w.member("telephone", e.telephone);
  w.member("siren", e.siren);
  w.member("numeroTva", e.numero_tva);
  w.member("rcsVille", e.rcs_ville);
  w.member("codeNaf", e.code_naf);
  w.member("iban", iban);
  w.member("bic", bic);
  w.key("pointsParEuro"), w.integer(1);
  w.key("validitePointsMois"), w.integer(12);
  w.member("piedDePage", "Entreprise de démonstration : ces documents n'engagent personne.");
  w.end_object();
  owner.patch("/ParametresEntreprise/" + text_of(known.items.at(0), "id"), std::move(body));
}

void write_store(json::Writer& w, const MagasinDemo& m) {
  w.member("nom", m.nom);
  w.member("adresse", m.adresse);
  w.member("codePostal", m.code_postal);
  w.member("ville", m.ville);
  w.member("telephone", m.telephone);
}

std::vector<base::Uuid> set_stores(const Caller& owner, base::Instant now, const std::vector<MagasinDemo>& magasins) {
  std::vector<base::Uuid> ids{uuid_of(owner.get("/Store", "isMainStore=is.true&select=id").items.at(0), "id")};
  for (std::size_t i = 0; i < magasins.size(); ++i) {
    if (i > 0) ids.push_back(base::Uuid::v7(now));
    std::string body;
    json::Writer w(body);
    w.begin_object();
    if (i > 0) w.member("id", ids[i].text());
    write_store(w, magasins[i]);
    w.end_object();
    if (i == 0) {
      owner.patch("/Store/" + ids[i].text(), std::move(body));
    } else {
      owner.post("/Store", std::move(body));
    }
  }
  return ids;
}

/// Creates one row for each of `items` in one request and gives their identifiers; `write` adds the members.
template <class Item, class Write>
std::vector<base::Uuid> create(const Caller& owner, base::Instant now, std::string_view path,
                               const std::vector<Item>& items, const Write& write) {
  std::vector<base::Uuid> ids;
  for (std::size_t i = 0; i < items.size(); ++i) ids.push_back(base::Uuid::v7(now));
  std::string body;
  json::Writer w(body);
  w.begin_array();
  for (std::size_t i = 0; i < items.size(); ++i) {
    w.begin_object();
    w.member("id", ids[i].text());
    write(w, items[i], i, ids);
    w.end_object();
  }
  w.end_array();
  owner.post(path, std::move(body));
  return ids;
}

using Ids = std::vector<base::Uuid>;

Ids create_levels(const Caller& owner, base::Instant now, const std::vector<NiveauDemo>& niveaux) {
  return create(owner, now, "/NiveauFidelite", niveaux,
                [](json::Writer& w, const NiveauDemo& niveau, std::size_t i, const Ids&) {
                  w.member("nom", niveau.nom);
                  w.key("seuilPoints"), w.integer(niveau.seuil_points);
                  w.member_raw("remise", base::to_string(niveau.remise));
                  w.key("ordre"), w.integer(static_cast<std::int64_t>(i));
                });
}

Ids create_categories(const Caller& owner, base::Instant now, const std::vector<CategorieDemo>& categories) {
  return create(owner, now, "/Categorie", categories,
                [](json::Writer& w, const CategorieDemo& categorie, std::size_t i, const Ids& ids) {
                  w.member("nom", categorie.nom);
                  w.key("ordre"), w.integer(static_cast<std::int64_t>(i));
                  w.key("parentId");
                  if (categorie.parent < 0) {
                    w.null();
                  } else {
                    w.string(ids.at(static_cast<std::size_t>(categorie.parent)).text());
                  }
                });
}

void write_article(json::Writer& w, const ArticleDemo& a, const base::Uuid& category) {
  w.member("reference", a.reference);
  w.member("nom", a.nom);
  w.member("type", a.type);
  w.member("categorieId", category.text());
  w.member("unite", a.unite);
  w.key("prix_achat");
  if (a.type == "SERVICE") {
    w.null();
  } else {
    w.raw(base::to_string(a.prix_achat));
  }
  w.member_raw("prix_vente_ht", base::to_string(a.prix_vente_ht));
  w.member_raw("prix_vente_ttc", base::to_string(a.prix_vente_ttc));
  w.member_raw("tva", base::to_string(a.tva));
  w.key("suiviStock"), w.boolean(a.suivi_stock);
  w.key("stock_alerte"), w.integer(a.stock_alerte);
  w.key("codeBarres"), w.begin_array();
  if (!a.code_barres.empty()) w.string(a.code_barres);
  w.end_array();
}

void write_client(json::Writer& w, const ClientDemo& c, const base::Uuid& niveau) {
  w.member("type", c.type);
  w.member("nom", c.nom);
  for (const auto& [name, value] : {std::pair<std::string_view, const std::string&>{"prenom", c.prenom},
                                    {"raisonSociale", c.raison_sociale},
                                    {"email", c.email},
                                    {"telephone", c.telephone},
                                    {"adresse", c.adresse},
                                    {"codePostal", c.code_postal},
                                    {"ville", c.ville},
                                    {"siren", c.siren},
                                    {"siret", c.siret},
                                    {"numeroTva", c.numero_tva}}) {
    w.key(name);
    if (value.empty()) {
      w.null();
    } else {
      w.string(value);
    }
  }
  w.member("niveauFideliteId", niveau.text());
  w.key("delaiPaiementJours"), w.integer(c.delai_paiement_jours);
}

void bring_stock(pg::Session& session, base::Instant now, const Boutique& boutique, const Company& company,
                 const std::vector<std::vector<std::int64_t>>& stock) {
  session.queue_sql("BEGIN");
  session.queue_sql("SET LOCAL app.entreprise = '" + company.id.text() + "'");
  for (std::size_t store = 0; store < company.stores.size(); ++store) {
    std::vector<stock::Variation> entrees;
    for (std::size_t i = 0; i < company.articles.size(); ++i) {
      if (boutique.articles[i].suivi_stock && stock[i][store] > 0) {
        entrees.push_back({company.articles[i], stock[i][store]});
      }
    }
    stock::queue_entrees(session, company.id, company.users.front(), company.stores[store], entrees, now);
  }
  session.queue_sql("COMMIT");
  session.sync();
}

/// Two registers in the main store, and the code with which the owner approves at them.
void create_tills(const Caller& owner, base::Instant now, Company& company) {
  for (const std::string code : {"1", "2"}) {
    company.registers.push_back(base::Uuid::v7(now));
    const std::string id = company.registers.back().text();
    owner.post("/Register", R"({"id":")" + id + R"(","storeId":")" + company.stores.front().text() +
                                R"(","nom":"Caisse )" + code + R"(","code":")" + code + "\"}");
    owner.post("/Register/" + id + "/regler", R"({"fondHabituel":150})");
  }
  owner.post("/User/" + company.users.front().text() + "/definir-pin", R"({"pin":")" + std::string(owner_pin) + "\"}");
}

}  // namespace

Company open_company(app::Kernel& kernel, pg::Session& session, const base::Clock& clock, const Boutique& boutique,
                     const std::vector<std::vector<std::int64_t>>& stock) {
  const base::Instant now = clock.now();
  Company company;
  open_team(session, now, boutique, company);
  const Caller owner(kernel, session, clock, company.tokens.front());
  set_parameters(owner, boutique.entreprise);
  company.stores = set_stores(owner, now, boutique.magasins);
  const auto niveaux = create_levels(owner, now, boutique.niveaux);
  const auto categories = create_categories(owner, now, boutique.categories);
  company.articles = create(owner, now, "/Article", boutique.articles,
                            [&](json::Writer& w, const ArticleDemo& article, std::size_t, const Ids&) {
                              write_article(w, article, categories.at(article.categorie));
                            });
  company.clients = create(owner, now, "/Client", boutique.clients,
                           [&](json::Writer& w, const ClientDemo& client, std::size_t, const Ids&) {
                             write_client(w, client, niveaux.at(client.niveau));
                           });
  bring_stock(session, now, boutique, company, stock);
  create_tills(owner, now, company);
  return company;
}

void close_sessions(app::Kernel& kernel, pg::Session& session, const base::Clock& clock, const Company& company) {
  for (const std::string& token : company.tokens) Caller(kernel, session, clock, token).remove("/session");
}

}  // namespace demo
