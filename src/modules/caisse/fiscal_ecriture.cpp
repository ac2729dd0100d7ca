#include "engine/crypto/crypto.hpp"
#include "modules/caisse/fiscal.hpp"
#include "modules/caisse/sql.hpp"

namespace caisse {

namespace {

using Colonne = std::vector<std::optional<std::string>>;

std::optional<std::string> texte(const std::optional<base::Uuid>& id) {
  return id ? std::optional(id->text()) : std::nullopt;
}
std::string texte(bool vrai) { return vrai ? "t" : "f"; }

template <std::size_t Nombre>
pg::Params parametres(const base::Uuid& entreprise, const std::array<Colonne, Nombre>& colonnes) {
  pg::Params params;
  params.uuid(entreprise);
  for (const Colonne& colonne : colonnes) params.array(colonne);
  return params;
}

}  // namespace

void Scelleur::queue_cles(command::Context& context) const {
  Colonne ids, caisses, publiques, scellees;
  for (const Cle& cle : m_cles) {
    ids.emplace_back(cle.id.text());
    caisses.emplace_back(cle.caisse.text());
    publiques.emplace_back(cle.publique);
    scellees.emplace_back(crypto::hex(cle.scellee));
  }
  context.queue(sql::retirer_cles, pg::Params().array(caisses).instant(m_now));
  context.queue(
      sql::creer_cles,
      pg::Params().uuid(m_entreprise).instant(m_now).array(ids).array(caisses).array(publiques).array(scellees));
}

void Scelleur::queue_pieces(command::Context& context) const {
  std::array<Colonne, 12> colonnes;
  for (const Piece& p : m_pieces) {
    const std::array<std::optional<std::string>, 12> valeurs{p.caisse.text(),
                                                             std::string(to_text(p.chaine.first)),
                                                             texte(p.chaine.second),
                                                             std::to_string(p.signee.seq),
                                                             p.jour.iso(),
                                                             p.signee.heure,
                                                             texte(p.document),
                                                             texte(p.session),
                                                             p.cle.text(),
                                                             p.contenu,
                                                             p.signe,
                                                             p.signee.signature};
    for (std::size_t i = 0; i < valeurs.size(); ++i) colonnes.at(i).push_back(valeurs.at(i));
  }
  context.queue(sql::ecrire_pieces, parametres(m_entreprise, colonnes));
}

void Scelleur::queue_avance(command::Context& context) const {
  std::array<Colonne, 9> colonnes;
  for (const auto& [id, caisse] : m_caisses) {
    for (const auto& [chaine, tete] : caisse.tetes) {
      if (!tete.avancee) continue;
      const std::array<std::string, 9> valeurs{id.text(),
                                               std::string(to_text(chaine.first)),
                                               texte(chaine.second),
                                               std::to_string(tete.seq),
                                               tete.signature,
                                               std::to_string(tete.perpetuel.value),
                                               std::to_string(tete.perpetuel_absolu.value),
                                               tete.heure,
                                               tete.jour->iso()};
      for (std::size_t i = 0; i < valeurs.size(); ++i) colonnes.at(i).emplace_back(valeurs.at(i));
    }
  }
  context.queue(sql::avancer_chaines, parametres(m_entreprise, colonnes));
}

void Scelleur::queue(command::Context& context) {
  if (vide()) return;
  if (!m_cles.empty()) queue_cles(context);
  queue_pieces(context);
  queue_avance(context);
}

}  // namespace caisse
