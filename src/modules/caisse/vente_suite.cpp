#include "engine/crypto/crypto.hpp"
#include "modules/caisse/core/suite_locale.hpp"
#include "modules/caisse/vente.hpp"

namespace caisse {

namespace {

std::int64_t centimes(const json::Value& objet, std::string_view champ) {
  return base::parse_decimal(objet.find(champ)->text, 2, base::centimes_max.value).units;
}

/// What the device signed, from what it sent.
std::string empreinte_de(const Vente& vente, const Registre& registre) {
  const json::Value& corps = vente.member->input().value();
  TicketLocal ticket{.precedente = vente.suite->precedente,
                     .registre = registre.id.text(),
                     .sequence = vente.suite->sequence,
                     .id = corps.find("id")->text,
                     .emis_at = corps.find("emisAt")->text,
                     .caissier = corps.find("caissierId")->text,
                     .total = vente.total,
                     .lignes = {},
                     .paiements = {}};
  for (const json::Value& ligne : corps.find("lignes")->items) {
    ticket.lignes.push_back({ligne.find("designation")->text,
                             {base::parse_decimal(ligne.find("quantite")->text, 3, INT64_MAX).units},
                             {centimes(ligne, "prix_unitaire_ttc")},
                             {static_cast<std::int32_t>(centimes(ligne, "tva"))}});
  }
  for (const Encaissement& e : vente.encaissements) {
    ticket.paiements.push_back({std::string(ventes::to_text(e.moyen)), e.montant});
  }
  return crypto::hex(crypto::sha256_bytes(texte_local(ticket)));
}

void verifier_rang(Vente& vente, const Registre& registre) {
  const std::int64_t attendu = registre.sequence + 1;
  const std::int64_t rang = vente.suite->sequence;
  if (rang > attendu) {
    signaler_ou_refuser(vente, registre, 409, vente.remis ? "sequence_trou" : "sequence_inattendue",
                        "Ce ticket est le n° " + std::to_string(rang) + " de l'appareil et le n° " +
                            std::to_string(attendu) + " était attendu : " + std::to_string(rang - attendu) +
                            " ticket(s) ne sont pas arrivés.",
                        "#/sequence");
  } else if (rang < attendu) {
    signaler_ou_refuser(vente, registre, 409, vente.remis ? "sequence_tardive" : "sequence_inattendue",
                        "Ce ticket est le n° " + std::to_string(rang) + " de l'appareil, après le n° " +
                            std::to_string(registre.sequence) + ".",
                        "#/sequence");
  } else if (vente.suite->precedente != registre.empreinte) {
    signaler_ou_refuser(
        vente, registre, 409, "chaine_rompue",
        "Ce ticket ne suit pas le dernier que la caisse a envoyé : l'appareil a perdu ou changé sa suite.",
        "#/precedente");
  }
}

}  // namespace

void suivre_suite(Vente& vente, Registre& registre) {
  if (!vente.suite) return;
  if (vente.emis < registre.dernier_emis) {
    signaler(vente, registre, "horloge_reculee",
             "L'horloge de l'appareil dit une heure antérieure à celle du ticket précédent.");
  }
  verifier_rang(vente, registre);
  if (vente.en_cours() && empreinte_de(vente, registre) != vente.suite->empreinte) {
    signaler_ou_refuser(vente, registre, 422, "empreinte_invalide",
                        "L'empreinte locale n'est pas celle du contenu de ce ticket.", "#/empreinte");
  }
  if (!vente.en_cours() || vente.suite->sequence <= registre.sequence) return;
  registre.sequence = vente.suite->sequence;
  registre.empreinte = vente.suite->empreinte;
  // Said once: what follows a clock that was set back goes on from there.
  registre.dernier_emis = vente.emis;
}

}  // namespace caisse
