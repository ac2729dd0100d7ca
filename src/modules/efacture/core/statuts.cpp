#include "modules/efacture/core/statuts.hpp"

#include <algorithm>

namespace efacture {

namespace {

constexpr Statut tous[] = {
    {200, "Déposée", Auteur::Plateforme, false, "10", ""},
    {201, "Émise par la plateforme", Auteur::Plateforme, false, "", ""},
    {202, "Reçue par la plateforme", Auteur::Plateforme, false, "", ""},
    {203, "Mise à disposition", Auteur::Plateforme, false, "", ""},
    {204, "Prise en charge", Auteur::Acheteur, false, "", "prendre-en-charge"},
    {205, "Approuvée", Auteur::Acheteur, false, "", "approuver"},
    {206, "Approuvée partiellement", Auteur::Acheteur, true, "", "approuver-partiellement"},
    {207, "En litige", Auteur::Acheteur, true, "", "litige"},
    {208, "Suspendue", Auteur::Acheteur, true, "", "suspendre"},
    {209, "Complétée", Auteur::Vendeur, false, "", "completer"},
    {210, "Refusée", Auteur::Acheteur, true, "50", "refuser"},
    {211, "Paiement transmis", Auteur::Acheteur, false, "", "transmettre-paiement"},
    {212, "Encaissée", Auteur::Vendeur, false, "47", ""},
    {213, "Rejetée", Auteur::Plateforme, true, "", ""},
};

// What the buyer may say, and when, and the seller's answer to a suspension (domaine: 4.4 of the conformity notes gives
// the owners, not the order: [D]).
constexpr TransitionStatut table[] = {
    {0, 204},   {0, 205},   {0, 206},   {0, 207},   {0, 208},   {0, 210},   {202, 204}, {202, 205}, {202, 206},
    {202, 207}, {202, 208}, {202, 210}, {203, 204}, {203, 205}, {203, 206}, {203, 207}, {203, 208}, {203, 210},
    {204, 205}, {204, 206}, {204, 207}, {204, 208}, {204, 210}, {205, 207}, {205, 211}, {206, 205}, {206, 207},
    {206, 210}, {206, 211}, {207, 205}, {207, 206}, {207, 210}, {208, 204}, {208, 205}, {208, 206}, {208, 207},
    {208, 209}, {208, 210}, {209, 204}, {209, 205}, {209, 206}, {209, 207}, {209, 208}, {209, 210}, {211, 211},
};

// The lists of the CDAR schematron, status by status.
constexpr MotifStatut liste[] = {
    {"ADR_ERR", "Adresse erronée", {207, 210, 213, 0}},
    {"ART_ERR", "Article erroné", {206, 207, 0, 0}},
    {"AUTRE", "Autre motif", {206, 207, 0, 0}},
    {"CALCUL_ERR", "Erreur de calcul", {207, 210, 213, 0}},
    {"CMD_ERR", "Numéro de commande erroné ou absent", {206, 207, 208, 210}},
    {"CODE_ROUTAGE_ERR", "Code de routage erroné ou absent", {206, 207, 208, 0}},
    {"CONTRAT_TERM", "Contrat terminé", {207, 210, 0, 0}},
    {"COORD_BANC_ERR", "Coordonnées bancaires erronées", {207, 208, 0, 0}},
    {"DEST_ERR", "Destinataire erroné", {207, 210, 0, 0}},
    {"DEST_INC", "Destinataire inconnu", {207, 213, 0, 0}},
    {"DOUBLE_FACT", "Prestation déjà facturée", {207, 210, 0, 0}},
    {"DOUBLON", "Facture déjà reçue", {207, 210, 213, 0}},
    {"EMMET_INC", "Émetteur inconnu", {207, 210, 0, 0}},
    {"JUSTIF_ABS", "Justificatif absent ou insuffisant", {208, 0, 0, 0}},
    {"LIVR_INCOMP", "Livraison incomplète", {206, 207, 0, 0}},
    {"MODPAI_ERR", "Modalités de paiement erronées", {206, 207, 0, 0}},
    {"MONTANTTOTAL_ERR", "Montant total erroné", {207, 210, 213, 0}},
    {"NON_CONFORME", "Mention légale absente ou facture non conforme", {207, 210, 0, 0}},
    {"PU_ERR", "Prix unitaire erroné", {206, 207, 0, 0}},
    {"QTE_ERR", "Quantité erronée", {206, 207, 0, 0}},
    {"QUALITE_ERR", "Qualité non conforme", {206, 207, 0, 0}},
    {"REF_CT_ABSENT", "Référence du contrat absente", {206, 207, 208, 210}},
    {"REF_ERR", "Référence erronée", {206, 207, 208, 0}},
    {"REJ_ADR", "Contrôle de l'adresse", {213, 0, 0, 0}},
    {"REJ_COH", "Contrôle de cohérence", {213, 0, 0, 0}},
    {"REJ_SEMAN", "Contrôle du contenu", {213, 0, 0, 0}},
    {"REJ_UNI", "Contrôle d'unicité", {213, 0, 0, 0}},
    {"REM_ERR", "Remise erronée", {206, 207, 0, 0}},
    {"SIRET_ERR", "SIRET erroné ou absent", {206, 207, 208, 0}},
    {"TRANSAC_INC", "Transaction inconnue", {207, 210, 0, 0}},
    {"TX_TVA_ERR", "Taux de TVA erroné", {207, 210, 0, 0}},
};

bool definitif(int code) { return code == 210 || code == 213; }

base::Int128 part(base::Centimes paye, base::Centimes groupe, base::Centimes total) {
  const base::Int128 product = static_cast<base::Int128>(paye.value) * groupe.value;
  return total.value > 0 ? base::divide_half_away_from_zero(product, total.value)
                         : base::divide_half_away_from_zero(-product, -total.value);
}

/// What of `paye` belongs to each group; the last one takes what rounding leaves.
std::vector<base::Centimes> cumul(const std::vector<PartPayee>& groupes, base::Centimes paye, base::Centimes total) {
  std::vector<base::Centimes> parts;
  base::Centimes reste = paye;
  for (std::size_t i = 0; i + 1 < groupes.size(); ++i) {
    parts.push_back({static_cast<std::int64_t>(part(paye, groupes[i].ttc, total))});
    reste -= parts.back();
  }
  parts.push_back(reste);
  return parts;
}

}  // namespace

std::span<const Statut> statuts() { return tous; }

const Statut* statut(int code) {
  for (const Statut& s : tous) {
    if (s.code == code) return &s;
  }
  return nullptr;
}

std::span<const TransitionStatut> transitions_statut() { return table; }

bool transition_permise(int de, int vers) {
  return std::any_of(std::begin(table), std::end(table),
                     [&](const TransitionStatut& t) { return t.de == de && t.vers == vers; });
}

std::vector<std::string_view> verbes_possibles(int statut_courant, Auteur par) {
  std::vector<std::string_view> verbes;
  for (const Statut& s : tous) {
    if (s.auteur == par && !s.verbe.empty() && transition_permise(statut_courant, s.code)) verbes.push_back(s.verbe);
  }
  return verbes;
}

std::span<const MotifStatut> motifs() { return liste; }

std::string_view libelle_motif(int code, std::string_view motif) {
  for (const MotifStatut& m : liste) {
    if (m.code == motif && std::find(m.statuts.begin(), m.statuts.end(), code) != m.statuts.end()) return m.libelle;
  }
  return {};
}

base::Result<base::Done> decider_statut(int courant, const Changement& changement, Auteur par) {
  const Statut* vers = statut(changement.vers);
  if (vers == nullptr || vers->auteur != par || !transition_permise(courant, changement.vers)) {
    const Statut* de = statut(courant);
    return base::refuse(409, "statut_impossible",
                        "Une facture « " + std::string(de == nullptr ? "à traiter" : de->libelle) +
                            " » ne devient pas « " + std::string(vers == nullptr ? "?" : vers->libelle) + " ».");
  }
  if (!vers->motif) return base::Done{};
  if (changement.motif.empty()) {
    return base::refuse(422, "motif_obligatoire", "Ce statut demande un motif de la liste.",
                        {{"motif_obligatoire", "#/motif", "Choisissez un motif de la liste."}});
  }
  if (libelle_motif(changement.vers, changement.motif).empty()) {
    return base::refuse(422, "motif_inconnu",
                        "Le motif « " + changement.motif + " » ne va pas avec le statut « " +
                            std::string(vers->libelle) + " » : choisissez-en un de la liste.",
                        {{"motif_inconnu", "#/motif", "Ce motif n'est pas admis pour ce statut."}});
  }
  if (changement.texte.empty() && (changement.motif == "AUTRE" || changement.vers == 206)) {
    return base::refuse(422, "texte_obligatoire", "Expliquez au fournisseur, en une phrase, ce que vous demandez.",
                        {{"texte_obligatoire", "#/texte", "Dites de quoi il s'agit."}});
  }
  return base::Done{};
}

Etape etape_courante(Etape connue, Etape recue) {
  if (definitif(connue.code)) return connue;
  if (definitif(recue.code)) return recue;
  if (recue.instant != connue.instant) return recue.instant > connue.instant ? recue : connue;
  return recue.code > connue.code ? recue : connue;
}

std::vector<PartPayee> repartir_paiement(const std::vector<PartPayee>& groupes, base::Centimes avant,
                                         base::Centimes montant) {
  base::Centimes total;
  for (const PartPayee& groupe : groupes) total += groupe.ttc;
  const auto debut = cumul(groupes, avant, total);
  const auto fin = cumul(groupes, avant + montant, total);
  std::vector<PartPayee> parts = groupes;
  for (std::size_t i = 0; i < parts.size(); ++i) parts[i].ttc = fin[i] - debut[i];
  return parts;
}

}  // namespace efacture
