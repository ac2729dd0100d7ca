#include "modules/courriel/reglage.hpp"

#include "engine/json/value.hpp"

namespace courriel {

std::optional<Reglage> lire_reglage(const pg::Rows& rows) {
  if (rows.empty() || rows.is_null(0, 0)) return std::nullopt;
  Reglage r;
  r.hote = rows.text(0, 0);
  r.port = static_cast<int>(rows.integer(0, 1));
  r.securite = rows.text(0, 2);
  r.utilisateur = rows.text(0, 3);
  if (!rows.is_null(0, 4)) r.secret = rows.bytes(0, 4);
  r.certificat = rows.text(0, 5);
  r.delai = static_cast<int>(rows.integer(0, 6));
  r.expediteur = rows.text(0, 7);
  r.nom_expediteur = rows.text(0, 8);
  r.repondre_a = rows.optional_text(0, 9);
  r.relances_automatiques = rows.boolean(0, 10);
  return r;
}

std::string place_du_secret(const base::Uuid& entreprise) { return "courriel " + entreprise.text(); }

base::Result<mail::Server> serveur(const Reglage& reglage, const crypto::Vault& vault, const base::Uuid& entreprise) {
  mail::Server server;
  server.host = reglage.hote;
  server.port = reglage.port;
  server.security = reglage.securite == "TLS"      ? mail::Security::Tls
                    : reglage.securite == "AUCUNE" ? mail::Security::None
                                                   : mail::Security::StartTls;
  server.user = reglage.utilisateur;
  server.authority = reglage.certificat;
  server.patience = std::chrono::seconds(reglage.delai);
  if (!reglage.secret.empty()) {
    auto secret = vault.open(reglage.secret, place_du_secret(entreprise));
    if (!secret) {
      return base::refuse(409, "secret_illisible",
                          "Le mot de passe du serveur de courriel a été scellé avec une autre clé : ressaisissez-le.");
    }
    server.password = std::move(*secret);
  }
  return server;
}

base::Result<Niveaux> lire_niveaux(const pg::Rows& rows) {
  const auto wrong = [] {
    return base::refuse(
        422, "relances_mal_reglees",
        "Les relances des paramètres s'écrivent [{\"jours\": 7}, {\"jours\": 15}, {\"jours\": 30}] : trois "
        "nombres de jours après l'échéance, croissants, de 1 à 365.");
  };
  if (rows.empty()) return niveaux_proposes;
  const auto list = json::parse(rows.text(0, 12));
  if (!list) return wrong();
  if (list->items.empty()) return niveaux_proposes;
  if (list->items.size() != niveaux_max) return wrong();
  Niveaux niveaux{};
  int last = 1;
  for (std::size_t i = 0; i < niveaux_max; ++i) {
    const json::Value* jours = list->items[i].find("jours");
    const std::string text = jours == nullptr || jours->kind != json::Kind::Number ? std::string() : jours->text;
    if (text.empty() || text.size() > 3 || text.find_first_not_of("0123456789") != std::string::npos) return wrong();
    niveaux[i] = std::stoi(text);
    if (niveaux[i] < last || niveaux[i] > 365) return wrong();
    last = niveaux[i];
  }
  return niveaux;
}

base::Unexpected<base::Refusal> sans_reglage() {
  return base::refuse(409, "courriel_non_regle",
                      "Aucun serveur de courriel n'est réglé : donnez-en un dans les réglages avant d'envoyer.");
}

}  // namespace courriel
