#include "modules/clients/core/import_clients.hpp"

#include <algorithm>

#include "base/coordonnees.hpp"
#include "base/fold.hpp"
#include "base/identifiants.hpp"
#include "base/import_plan.hpp"
#include "base/text.hpp"
#include "modules/clients/core/champs_client.hpp"
#include "modules/clients/core/coordonnees.hpp"

namespace clients {
namespace {

std::string cle_de_nom(std::string_view nom, std::string_view prenom, std::string_view code_postal) {
  return base::fold_key(nom) + "|" + base::fold_key(prenom) + "|" + base::fold_key(code_postal);
}

/// SIREN of public bodies begin with 2, or with 1 and another digit than 0, which goes to companies since 2025 (INSEE).
bool siren_public(std::string_view siren) {
  return siren.size() == 9 && (siren[0] == '2' || (siren[0] == '1' && siren[1] != '0'));
}

TypeClient type_deduit(const ClientImporte& c) {
  if (!base::pays_francais(c.pays)) return TypeClient::Etranger;
  if (siren_public(c.siren)) return TypeClient::Public;
  const bool societe = !c.siren.empty() || !c.raison_sociale.empty() || !c.numero_tva.empty();
  return societe ? TypeClient::Professionnel : TypeClient::Particulier;
}

/// Reads the rows of one file in order.
class Planificateur {
 public:
  Planificateur(const base::ColumnMap& map, const ClientsConnus& connus) : m_map(map), m_connus(connus) {}

  LigneClient ligne(const base::TableRow& row) {
    LigneClient ligne;
    ligne.ligne = row.line;
    if (auto overflow = m_map.overflow(row)) {
      // Its values stand under the wrong titles: judging them would only confuse.
      ligne.fautes.push_back(std::move(*overflow));
      return ligne;
    }
    LectureClient lecture{ligne.client, ligne, {}};
    const CleClient cle = cle_de(row);
    const ClientImporte* connu = trouver(cle, lecture);
    if (connu) ligne.client = *connu;
    lire_champs(row, connu, lecture);
    if (!connu) completer_creation(row, lecture);
    refuser_doublons(row, cle, connu, lecture);
    base::judge_row(ligne, champs_client(), connu, ligne.client);
    return ligne;
  }

 private:
  [[nodiscard]] std::string cell(const base::TableRow& row, std::size_t champ) const { return m_map.cell(row, champ); }

  void placer(LectureClient& l, std::size_t champ) const {
    l.colonne = m_map.title(champ, champs_client()[champ].column.field);
  }

  [[nodiscard]] CleClient cle_de(const base::TableRow& row) const {
    CleClient cle;
    cle.id = base::ascii_lower(cell(row, champ_id));
    cle.email = base::ascii_lower(cell(row, champ_email));
    cle.siret = base::compact_identifier(cell(row, champ_siret));
    cle.nom = cell(row, champ_nom);
    if (cle.nom.empty()) cle.nom = cell(row, champ_raison_sociale);
    cle.prenom = cell(row, champ_prenom);
    const auto pays = pays_lu(cell(row, champ_pays));
    cle.code_postal = cell(row, champ_code_postal);
    if (const auto postal = code_postal_lu(cle.code_postal, pays.value_or("FR"))) cle.code_postal = postal->code;
    return cle;
  }

  const ClientImporte* trouver(const CleClient& cle, LectureClient& l) const {
    const auto designes = m_connus.designes(cle);
    if (designes.size() > 1) {
      l.colonne = {};
      l.faute("client_ambigu",
              std::to_string(designes.size()) +
                  " clients correspondent à cette ligne : exportez-les et gardez leur colonne « Identifiant ».");
    }
    return designes.size() == 1 ? designes.front() : nullptr;
  }

  void lire_champs(const base::TableRow& row, const ClientImporte* connu, LectureClient& l) const {
    const auto champs = champs_client();
    for (std::size_t champ = 0; champ < champs.size(); ++champ) {
      const std::string text = cell(row, champ);
      if (text.empty() || (connu && text == champs[champ].format(*connu))) continue;
      placer(l, champ);
      if (champ == champ_portable && !cell(row, champ_telephone).empty()) {
        // One number is kept; the other is told rather than lost in silence.
        l.avis("portable_ignore", "Un seul numéro est repris, celui de la colonne « " +
                                      m_map.title(champ_telephone, "telephone") + " » ; " + text + " est laissé.");
        continue;
      }
      champs[champ].read(l, text);
    }
    const std::string complement = cell(row, champ_complement);
    const std::string adresse = cell(row, champ_adresse);
    if (!complement.empty()) {
      l.client.adresse = adresse.empty() || adresse == complement ? complement : adresse + "\n" + complement;
      placer(l, champ_complement);
      if (base::utf8_length(l.client.adresse) > adresse_max) {
        l.faute("texte_trop_long",
                "L'adresse et son complément dépassent " + std::to_string(adresse_max) + " caractères.");
      }
    }
  }

  void completer_creation(const base::TableRow& row, LectureClient& l) const {
    ClientImporte& client = l.client;
    if (client.nom.empty()) client.nom = client.raison_sociale;
    if (client.nom.empty() && l.ligne.fautes.empty()) {
      placer(l, champ_nom);
      l.faute("nom_manquant", "Un nouveau client doit avoir un nom ou une raison sociale.");
    }
    if (cell(row, champ_type).empty()) client.type = type_deduit(client);
  }

  /// A client named twice is a mistake; two new people who share an e-mail are a family.
  void refuser_doublons(const base::TableRow& row, const CleClient& cle, const ClientImporte* connu, LectureClient& l) {
    if (!l.ligne.fautes.empty()) return;
    const auto deja = [&](const std::string& key) {
      const auto [place, nouveau] = m_vus.try_emplace(key, row.line);
      return nouveau ? 0 : place->second;
    };
    std::size_t premiere = 0;
    if (connu) {
      premiere = deja("i" + connu->id);
    } else {
      const std::string nom = cle_de_nom(l.client.nom, l.client.prenom, {});
      premiere = deja("n" + nom + l.client.code_postal + "|" + l.client.email + "|" + l.client.siret);
      const std::size_t meme_siret = l.client.siret.empty() ? 0 : deja("s" + l.client.siret);
      const std::size_t meme_email = l.client.email.empty() ? 0 : deja("e" + l.client.email);
      const std::size_t meme_personne = l.client.email.empty() ? 0 : deja("p" + l.client.email + "|" + nom);
      if (premiere == 0) premiere = meme_siret != 0 ? meme_siret : meme_personne;
      if (premiere == 0 && meme_email != 0) {
        placer(l, champ_email);
        l.avis("email_partage",
               "L'adresse " + l.client.email + " est aussi celle de la ligne " + std::to_string(meme_email) + ".");
      }
    }
    if (premiere == 0) return;
    placer(l, cle.email.empty() ? champ_nom : champ_email);
    l.faute("doublon_dans_le_fichier", "Ce client figure déjà à la ligne " + std::to_string(premiere) + ".");
  }

  const base::ColumnMap& m_map;
  const ClientsConnus& m_connus;
  /// First line of each client of the file, by what makes it the same.
  std::unordered_map<std::string, std::size_t> m_vus;
};

base::Result<base::ColumnMap> colonnes(const base::TableRow& titles) {
  std::vector<base::ColumnRule> rules;
  for (const ChampClient& champ : champs_client()) rules.push_back(champ.column);
  base::ColumnMap map = base::map_columns(titles, rules);
  for (const std::size_t cle : {champ_nom, champ_raison_sociale, champ_email, champ_siret, champ_id}) {
    if (map.columns[cle]) return map;
  }
  std::string lues;
  for (const std::string& title : map.titles) lues += (lues.empty() ? "« " : ", « ") + title + " »";
  return base::refuse(422, "colonnes_manquantes",
                      "Il manque la colonne « Nom » ou « Raison sociale ». La première ligne du fichier doit donner "
                      "les titres ; lu : " +
                          lues + ".");
}

}  // namespace

std::string_view to_string(TypeClient type) {
  switch (type) {
    case TypeClient::Professionnel: return "PROFESSIONNEL";
    case TypeClient::Public: return "PUBLIC";
    case TypeClient::Etranger: return "ETRANGER";
    case TypeClient::Particulier: break;
  }
  return "PARTICULIER";
}

ClientsConnus::ClientsConnus(std::vector<ClientImporte> clients) : m_clients(std::move(clients)) {
  for (std::size_t i = 0; i < m_clients.size(); ++i) {
    const ClientImporte& c = m_clients[i];
    m_ids.emplace(base::ascii_lower(c.id), i);
    if (!c.email.empty()) m_emails.emplace(base::ascii_lower(base::trimmed(c.email)), i);
    if (!c.siret.empty()) m_sirets.emplace(base::compact_identifier(c.siret), i);
    m_noms.emplace(cle_de_nom(c.nom, c.prenom, c.code_postal), i);
  }
}

std::vector<const ClientImporte*> ClientsConnus::found(const Index& index, const std::string& key) const {
  std::vector<const ClientImporte*> clients;
  if (key.empty()) return clients;
  const auto [first, last] = index.equal_range(key);
  for (auto it = first; it != last; ++it) clients.push_back(&m_clients[it->second]);
  return clients;
}

std::vector<const ClientImporte*> ClientsConnus::designes(const CleClient& cle) const {
  auto clients = found(m_ids, cle.id);
  if (!clients.empty()) return clients;
  clients = found(m_emails, cle.email);
  if (clients.size() > 1) {
    std::vector<const ClientImporte*> namesakes;
    for (const ClientImporte* c : clients) {
      if (cle_de_nom(c->nom, c->prenom, {}) == cle_de_nom(cle.nom, cle.prenom, {})) namesakes.push_back(c);
    }
    return namesakes.empty() ? clients : namesakes;
  }
  if (!clients.empty()) return clients;
  clients = found(m_sirets, cle.siret);
  if (!clients.empty() || base::fold_key(cle.nom).empty()) return clients;
  clients = found(m_noms, cle_de_nom(cle.nom, cle.prenom, cle.code_postal));
  // Two SIRETs are two establishments, whatever their name.
  std::erase_if(clients, [&](const ClientImporte* c) { return !cle.siret.empty() && !c->siret.empty(); });
  return clients;
}

base::Result<PlanClients> planifier_import(std::span<const base::TableRow> rows, const ClientsConnus& connus) {
  if (rows.empty()) return base::refuse(422, "fichier_vide", "Le fichier n'a pas de ligne de titres.");
  base::ColumnMap map = TRY(colonnes(rows.front()));
  rows = rows.subspan(1);
  PlanClients plan;
  plan.avis = map.avis;
  plan.lignes.reserve(rows.size());
  Planificateur planificateur(map, connus);
  for (const base::TableRow& row : rows) base::add_row(plan, planificateur.ligne(row));
  return plan;
}

std::vector<std::string> champs_export() {
  std::vector<std::string> titres;
  for (const ChampClient& champ : champs_client()) {
    if (champ.exporte == Exporte::Oui) titres.emplace_back(champ.titre);
  }
  return titres;
}

std::vector<std::string> ligne_export(const ClientImporte& client) {
  std::vector<std::string> cells;
  for (const ChampClient& champ : champs_client()) {
    if (champ.exporte == Exporte::Oui) cells.push_back(champ.format(client));
  }
  return cells;
}

}  // namespace clients
