#include "modules/efacture/reception.hpp"

#include <algorithm>

#include "engine/crypto/crypto.hpp"
#include "modules/efacture/core/controles.hpp"
#include "modules/efacture/formats/contenu.hpp"
#include "modules/efacture/sql.hpp"

namespace efacture {

namespace {

constexpr std::size_t octets_max = 10U * 1024 * 1024;

std::vector<base::Fault> fautes(const std::vector<Constat>& constats) {
  std::vector<base::Fault> faults;
  for (const Constat& c : constats) {
    if (c.erreur) faults.push_back({c.code, c.terme, c.detail});
  }
  return faults;
}

}  // namespace

base::Result<Arrivee> lire_arrivee(std::string octets) {
  if (octets.size() > octets_max) {
    return base::refuse(413, "fichier_trop_grand", "Une facture électronique compte au plus 10 Mio.");
  }
  if (octets.empty()) return base::refuse(422, "fichier_vide", "Le fichier est vide.");
  Arrivee arrivee;
  arrivee.lu = TRY(lire_fichier(octets));
  if (arrivee.lu.lecture.illisible) {
    return base::refuse(
        422, "facture_illisible",
        "Il manque à cette facture de quoi la reconnaître : elle ne peut pas être gardée. Demandez-la de "
        "nouveau à votre fournisseur.",
        fautes(arrivee.lu.lecture.constats));
  }
  arrivee.octets = std::move(octets);
  arrivee.sha256 = crypto::sha256_bytes(arrivee.octets);
  arrivee.cle = cle_doublon(arrivee.lu.lecture.facture);
  return arrivee;
}

void queue_recherche(const Queue& queue, const base::Uuid& entreprise, const Arrivee& arrivee) {
  queue(sql::verrouiller_doublon, pg::Params().text(entreprise.text() + arrivee.cle));
  queue(sql::moi, pg::Params());
  queue(sql::facture_connue, pg::Params().text(arrivee.cle).bytes(arrivee.sha256));
}

Accueil decider_accueil(Arrivee& arrivee, const pg::Rows& moi, const pg::Rows& connue, base::Instant now) {
  if (!connue.empty()) {
    return {connue.uuid(0, 0),
            true,
            connue.boolean(0, 1),
            connue.boolean(0, 3),
            std::string(connue.text(0, 4)),
            static_cast<int>(connue.integer(0, 2)) + 1};
  }
  auto& constats = arrivee.lu.lecture.constats;
  auto trouves = controler(arrivee.lu.lecture.facture, moi.empty() ? std::string_view() : moi.text(0, 0));
  std::move(trouves.begin(), trouves.end(), std::back_inserter(constats));
  const bool conforme = std::none_of(constats.begin(), constats.end(), [](const Constat& c) { return c.erreur; });
  return {base::Uuid::v7(now), false, false, conforme, constats_json(constats), 1};
}

void queue_accueil(const Queue& queue, const base::Uuid& entreprise, const Arrivee& arrivee, const Accueil& accueil,
                   std::string_view source, base::Instant now) {
  if (accueil.identique) return;
  if (!accueil.doublon) {
    queue(sql::garder_facture, pg::Params()
                                   .uuid(entreprise)
                                   .uuid(accueil.id)
                                   .text(to_text(arrivee.lu.syntaxe))
                                   .text(contenu_json(arrivee.lu.lecture.facture))
                                   .text(accueil.constats)
                                   .boolean(accueil.conforme)
                                   .text(arrivee.cle)
                                   .text(source)
                                   .instant(now));
  }
  const bool pdf = arrivee.lu.syntaxe == Syntaxe::FacturX;
  queue(sql::garder_fichier, pg::Params()
                                 .uuid(base::Uuid::v7(now))
                                 .uuid(entreprise)
                                 .text("FactureRecue")
                                 .uuid(accueil.id)
                                 .text(pdf ? "PDF" : "XML")
                                 .integer(accueil.version)
                                 .text(pdf ? "application/pdf" : "application/xml")
                                 .bytes(arrivee.octets)
                                 .bytes(arrivee.sha256));
}

}  // namespace efacture
