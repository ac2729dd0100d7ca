#include <algorithm>
#include <vector>

#include "engine/json/writer.hpp"
#include "modules/compta/core/anciennete.hpp"
#include "modules/compta/etat.hpp"
#include "modules/compta/module.hpp"
#include "modules/compta/sql.hpp"

namespace compta {

namespace {

constexpr command::Field parametres[] = {command::date("au", "Date de la balance ; aujourd'hui si absente."),
                                         champ_format, champ_page, champ_taille};

constexpr Colonne colonnes[] = {
    {"clientId", "Identifiant", Forme::Identifiant, Presence::Parfois},
    {"client", "Client"},
    {"nonEchu", "Non échu", Forme::Montant},
    {"de1a30", "1 à 30 jours", Forme::Montant},
    {"de31a60", "31 à 60 jours", Forme::Montant},
    {"de61a90", "61 à 90 jours", Forme::Montant},
    {"plusDe90", "Plus de 90 jours", Forme::Montant},
    {"credits", "Avoirs et trop-perçus", Forme::Montant},
    {"total", "Total", Forme::Montant},
};

constexpr auto champs_client = champs_ligne(colonnes);
constexpr std::string_view totaux[] = {"nonEchu", "de1a30", "de31a60", "de61a90", "plusDe90", "credits", "total"};
constexpr auto sommes = champs_totaux(totaux);
constexpr auto page_rendue = champs_page(champs_client, sommes);
constexpr command::Field rendu[] = {command::date("au", "Jour de la balance.").must(),
                                    page_rendue[0],
                                    page_rendue[1],
                                    page_rendue[2],
                                    page_rendue[3],
                                    page_rendue[4]};

struct Client {
  std::string id;
  std::string nom;
  SoldeClient solde;
};

/// The cells of a client after its name, in the order of the columns.
std::vector<std::string> montants(const SoldeClient& solde) {
  std::vector<std::string> textes;
  for (const base::Centimes du : solde.dus) textes.push_back(base::to_string(du));
  textes.push_back(base::to_string(solde.credits));
  textes.push_back(base::to_string(solde.total()));
  return textes;
}

/// Gathers claims in order of client, and hands each client on when its last claim has been seen.
class Balance {
 public:
  Balance(base::Date au, std::function<bool(const Client&)> recevoir) : m_au(au), m_recevoir(std::move(recevoir)) {}

  bool ajouter(const pg::Rows& rows, int row) {
    const std::string_view id = rows.text(row, 0);
    if ((!m_ouvert || id != m_client.id) && !finir()) return false;
    if (!m_ouvert) m_client = {std::string(id), std::string(rows.text(row, 1)), {}};
    m_ouvert = true;
    m_client.solde.ajouter(rows.text(row, 4), rows.date(row, 2), m_au, rows.centimes(row, 3));
    return true;
  }
  bool finir() {
    if (!m_ouvert) return true;
    m_ouvert = false;
    return m_recevoir(m_client);
  }

 private:
  base::Date m_au;
  std::function<bool(const Client&)> m_recevoir;
  Client m_client;
  bool m_ouvert = false;
};

void ecrire_client(json::Writer& w, const Client& client) {
  w.begin_object();
  w.key("clientId");
  if (client.id.empty()) {
    w.null();
  } else {
    w.string(client.id);
  }
  w.member("client", client.nom);
  const auto textes = montants(client.solde);
  for (std::size_t i = 0; i < textes.size(); ++i) w.member_raw(colonnes[i + 2].nom, textes[i]);
  w.end_object();
}

command::Answer page_json(const pg::Rows& rows, base::Date au, const command::Page& page) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("au", au.iso());
  w.key("lignes"), w.begin_array();
  std::int64_t rang = 0;
  SoldeClient somme;
  const std::int64_t debut = page.before();
  Balance balance(au, [&](const Client& client) {
    somme += client.solde;
    if (rang >= debut && rang < debut + page.size) ecrire_client(w, client);
    return ++rang, true;
  });
  for (int row = 0; row < rows.size(); ++row) balance.ajouter(rows, row);
  balance.finir();
  w.end_array();
  w.key("total"), w.integer(rang);
  w.key("page"), w.integer(page.number);
  w.key("taille"), w.integer(page.size);
  w.key("totaux"), w.begin_object();
  const auto textes = montants(somme);
  for (std::size_t i = 0; i < textes.size(); ++i) w.member_raw(colonnes[i + 2].nom, textes[i]);
  w.end_object();
  w.end_object();
  return {.body = std::move(out)};
}

/// What clients owe at a date, by age (systeme.creances_au). Refuses: 422 entree_invalide (see lire_date,
/// command::read_page), 406 format_non_disponible.
base::Result<command::Answer> lire_balance_agee(command::Context& context, const command::Input&) {
  const base::Date au = TRY(lire_date(context, "au", context.today()));
  const Format format = TRY(lire_format(context));
  const command::Page page = TRY(command::read_page(context, par_page));
  const auto params = pg::Params().date(au);
  TRY(charger_reglages(context));
  if (format == Format::Json) {
    context.queue(sql::balance_agee, params);
    return page_json(context.read()[0], au, page);
  }
  return fichier(context, "balance-agee-" + au.iso(), "Balance âgée", colonnes, format,
                 [au, params](pg::Session& session, Tableur& tableur) {
                   Balance balance(au, [&](const Client& client) {
                     const auto textes = montants(client.solde);
                     std::vector<std::string_view> cellules{client.id, client.nom};
                     cellules.insert(cellules.end(), textes.begin(), textes.end());
                     return tableur.ligne(cellules);
                   });
                   parcourir(session, "balance", sql::balance_agee, params,
                             [&](const pg::Rows& rows, int row) { return balance.ajouter(rows, row); });
                   balance.finir();
                 });
}

}  // namespace

const command::Command commande_lire_balance_agee{
    .method = "GET",
    .path = "/api/v1/compta/balance-agee",
    .right = "compta:lire",
    .summary = "Balance âgée des clients à une date, passée ou non ; en JSON, CSV ou XLSX.",
    .query = parametres,
    .answer = rendu,
    .body = command::Body::None,
    .lane = command::LaneKind::Reports,
    .run = lire_balance_agee,
};

}  // namespace compta
