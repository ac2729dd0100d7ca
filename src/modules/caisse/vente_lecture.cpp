#include <algorithm>

#include "base/faults.hpp"
#include "engine/crypto/crypto.hpp"
#include "modules/caisse/champs.hpp"
#include "modules/caisse/core/heure_appareil.hpp"
#include "modules/caisse/vente.hpp"

namespace caisse {

namespace {

constexpr std::int64_t quantite_max = 999'999'999'999;
constexpr std::string_view remise_types[] = {"POURCENT", "MONTANT"};
constexpr std::string_view moyens[] = {"ESPECES",          "CARTE",       "VIREMENT",
                                       "CHEQUE",           "PRELEVEMENT", "LIEN_PAIEMENT",
                                       "TITRE_RESTAURANT", "BON_CADEAU",  "POINTS"};

constexpr command::Field champs_ligne[] = {
    command::uuid("articleId", "Article vendu ; absent pour une ligne libre."),
    command::text("designation", 1'000, "Ce qui est vendu, tel qu'imprimé.", 1).must(),
    command::decimal("quantite", 3, -quantite_max, quantite_max, "Quantité, trois décimales au plus.").must(),
    command::decimal("prix_unitaire_ttc", 2, 0, base::centimes_max.value, "Prix unitaire TTC, en euros.").must(),
    command::decimal("tva", 2, 0, 10'000, "Taux de TVA en pour cent.").must(),
    command::decimal("remise", 2, 0, base::centimes_max.value, "Remise de la ligne."),
    command::choice("remiseType", remise_types, "Sens de la remise ; POURCENT par défaut."),
};
constexpr command::Field champs_paiement[] = {
    command::uuid("id", "Identifiant que la caisse donne au paiement : celui de la demande au terminal.").must(),
    command::choice("moyen_paiement", moyens, "Moyen de paiement.").must(),
    command::montant("montant", "Ce qui paie le ticket ; négatif pour ce qui est rendu au client.", moins).must(),
    command::text("reference", 200, "Numéro d'autorisation, de chèque, de bon…"),
    command::montant("donne", "Espèces reçues."),
    command::montant("rendu", "Monnaie rendue."),
    command::boolean("manuel", "Vrai pour une carte passée à la main, hors du terminal relié : elle est signalée."),
};
constexpr command::Field champs_ligne_rendue[] = {
    command::uuid("ligneId", "Ligne du ticket.").must(),
    command::decimal("quantite", 3, 1, quantite_max, "Quantité rendue ; tout ce qui reste si absente."),
};
constexpr command::Field champs_rembourse[] = {
    command::uuid("documentId", "Ticket rendu.").must(),
    command::list("lignes", champs_ligne_rendue, 1'000, "Lignes rendues ; tout ce qui reste si la liste est absente."),
    command::text("motif", 500, "Raison du retour."),
};

constexpr command::Field entree[] = {
    command::uuid("id", "Identifiant que la caisse donne au ticket : un renvoi rend la même réponse.").must(),
    command::uuid("appareilId", "Appareil ; avec sequence, precedente et empreinte, ou aucun des quatre."),
    command::integer("sequence", 1, INT64_MAX, "Rang dans la suite locale de l'appareil."),
    command::text("precedente", 64, "Empreinte locale du ticket précédent."),
    command::text("empreinte", 64, "Empreinte locale de ce ticket."),
    command::text("emisAt", 40, "Heure de l'appareil : AAAA-MM-JJTHH:MM:SS+HH:MM.", 20).must(),
    command::boolean("remis", "Vrai si le client a déjà son ticket : il n'est alors jamais refusé.").must(),
    command::boolean("horsLigne", "Vrai si le ticket a été fait sans réseau."),
    command::boolean("ecole", "Vrai en mode école : rien n'est vendu."),
    command::uuid("caissierId", "Personne à la caisse.").must(),
    command::uuid("clientId", "Client, s'il est connu."),
    command::list("lignes", champs_ligne, 1'000, "Lignes dans l'ordre ; aucune pour un remboursement seul.").must(),
    command::decimal("remise", 2, 0, base::centimes_max.value, "Remise du ticket entier."),
    command::choice("remiseType", remise_types, "Sens de la remise ; POURCENT par défaut."),
    command::list("paiements", champs_paiement, 50, "Ce qui paie le ticket, ou ce qui est rendu.").must(),
    command::montant("total", "Ce que le client paie, arrondi compris ; négatif s'il est remboursé.", moins).must(),
    command::montant("arrondi", "Arrondi des espèces, signé : une ligne du ticket.", -100),
    command::montant("pourboire", "Laissé par le client, hors du ticket."),
    command::uuid("approbationId", "Accord d'un responsable."),
    command::uuid("attenteId", "Ticket en attente que celui-ci termine."),
    command::object("rembourse", champs_rembourse,
                    "Articles rendus : un avoir est fait, qui paie le nouveau ticket s'il y en a un."),
};

/// The content of a request, whatever it says of its way here: sent again as handed over, it is the same ticket.
std::string contenu_de(const json::Value& body) {
  json::Value copie = body;
  std::erase_if(copie.members, [](const auto& m) { return m.name == "remis" || m.name == "horsLigne"; });
  std::string texte;
  json::append(texte, copie);
  return crypto::sha256_bytes(texte);
}

std::vector<Encaissement> encaissements_lus(const command::Input& input) {
  std::vector<Encaissement> encaissements;
  const auto centimes = [](const std::optional<std::int64_t>& v) {
    return v ? std::optional(base::Centimes{*v}) : std::nullopt;
  };
  for (const command::Input& p : input.list("paiements")) {
    encaissements.push_back({*p.uuid("id"), *ventes::from_text<ventes::MoyenPaiement>(*p.text("moyen_paiement")),
                             base::Centimes{*p.decimal("montant", 2)}, p.text("reference"),
                             centimes(p.decimal("donne", 2)), centimes(p.decimal("rendu", 2)),
                             p.boolean("manuel").value_or(false)});
  }
  return encaissements;
}

bool hexadecimal(const std::string& texte) {
  return texte.size() == 64 && std::all_of(texte.begin(), texte.end(),
                                           [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// The four members of the local chain come together; faults go to the list.
std::optional<Suite> suite_lue(const command::Input& input, std::vector<base::Fault>& faults) {
  const int donnes = int{input.has("appareilId")} + int{input.has("sequence")} + int{input.has("precedente")} +
                     int{input.has("empreinte")};
  if (donnes == 0) return std::nullopt;
  if (donnes < 4) {
    faults.push_back({"suite_incomplete", "#/sequence",
                      "Donnez appareilId, sequence, precedente et empreinte ensemble, ou aucun des quatre."});
    return std::nullopt;
  }
  Suite suite{*input.uuid("appareilId"), *input.integer("sequence"), *input.text("precedente"),
              *input.text("empreinte")};
  if (!hexadecimal(suite.precedente)) {
    faults.push_back({"empreinte_invalide", "#/precedente", "Une empreinte compte 64 chiffres hexadécimaux."});
  }
  if (!hexadecimal(suite.empreinte)) {
    faults.push_back({"empreinte_invalide", "#/empreinte", "Une empreinte compte 64 chiffres hexadécimaux."});
  }
  return suite;
}

void paiements_en_double(const Vente& vente, std::vector<base::Fault>& faults) {
  const auto& e = vente.encaissements;
  for (std::size_t i = 0; i < e.size(); ++i) {
    const auto ici = e.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::none_of(e.begin(), ici, [&](const Encaissement& autre) { return autre.id == ici->id; })) continue;
    faults.push_back({"paiement_en_double", base::pointer_to("paiements", i, "id"),
                      "Un autre paiement de ce ticket a cet identifiant : donnez à chacun le sien."});
  }
}

/// A till that asks says what is sold; what was handed over is a fact.
void lignes_sans_quantite(const command::Input& input, std::vector<base::Fault>& faults) {
  const auto lignes = input.list("lignes");
  for (std::size_t i = 0; i < lignes.size(); ++i) {
    if (*lignes[i].decimal("quantite", 3) != 0) continue;
    faults.push_back({"quantite_nulle", base::pointer_to("lignes", i, "quantite"),
                      "Une ligne vend quelque chose : retirez-la, ou donnez une quantité."});
  }
}

/// Requires a body without fault of form.
void lire_corps(Vente& vente, const command::Input& input, std::vector<base::Fault>& faults) {
  vente.id = input.uuid("id");
  vente.hors_ligne = input.boolean("horsLigne").value_or(false);
  vente.ecole = input.boolean("ecole").value_or(false);
  vente.caissier = *input.uuid("caissierId");
  vente.suite = suite_lue(input, faults);
  vente.emis = lire_heure_appareil(*input.text("emisAt"));
  if (!vente.emis) {
    faults.push_back({"date_invalide", "#/emisAt", "Donnez une heure complète : 2026-11-22T10:00:00+01:00."});
  }
  vente.client = input.uuid("clientId");
  vente.approbation = input.uuid("approbationId");
  vente.attente = input.uuid("attenteId");
  for (const json::Value& ligne : input.json("lignes")->items) vente.lignes.push_back(ligne);
  vente.encaissements = encaissements_lus(input);
  vente.total = {*input.decimal("total", 2)};
  vente.arrondi = {input.decimal("arrondi", 2).value_or(0)};
  vente.pourboire = {input.decimal("pourboire", 2).value_or(0)};
  vente.retour = input.has("rembourse");
  paiements_en_double(vente, faults);
  if (!vente.remis) lignes_sans_quantite(input, faults);
  for (const Encaissement& e : vente.encaissements) {
    if (e.moyen == ventes::MoyenPaiement::Points) vente.en_points += e.montant;
  }
  if (vente.retour && vente.en_points.value != 0) {
    faults.push_back({"valeur_inconnue", "#/paiements", "Ce qui fut payé en points est rendu en points de soi-même."});
  }
  if (vente.lignes.empty() && !vente.retour) {
    faults.push_back({"document_sans_ligne", "#/lignes", "Ajoutez au moins une ligne, ou dites ce qui est rendu."});
  }
}

}  // namespace

std::span<const command::Field> champs_vente() { return entree; }

Vente lire_vente(command::Group::Member& member) {
  Vente vente;
  vente.member = &member;
  vente.registre = member.context().id();
  const json::Value& body = member.input().value();
  const json::Value* remis = body.find("remis");
  vente.remis = remis != nullptr && remis->kind == json::Kind::Bool && remis->boolean;
  vente.contenu = contenu_de(body);
  // What is kept for its faults keeps its identifier.
  const json::Value* id = body.find("id");
  if (id != nullptr && id->kind == json::Kind::String) vente.id = base::Uuid::parse(id->text);
  std::vector<base::Fault> faults = command::check(entree, body);
  if (faults.empty()) lire_corps(vente, member.input(), faults);
  if (!faults.empty()) ecarter(vente, command::invalid_input(std::move(faults)));
  return vente;
}

void ecarter(Vente& vente, base::Refusal refusal) {
  if (vente.remis) {
    vente.etape = Etape::Gardee;
    vente.motifs = std::move(refusal.faults);
    if (vente.motifs.empty()) vente.motifs.push_back({refusal.code, "", refusal.detail});
    vente.anomalies.clear();
  } else {
    vente.etape = Etape::Refusee;
    vente.member->refuse(std::move(refusal));
  }
}

void signaler(Vente& vente, const Registre& registre, std::string code, std::string detail) {
  vente.anomalies.push_back({registre.id, registre.session ? std::optional(registre.session->id) : std::nullopt,
                             vente.id, std::move(code), std::move(detail)});
}

void signaler_ou_refuser(Vente& vente, const Registre& registre, int status, std::string code, std::string detail,
                         std::string_view pointer) {
  if (vente.remis) return signaler(vente, registre, std::move(code), std::move(detail));
  if (!vente.en_cours()) return;
  std::vector<base::Fault> faults;
  if (!pointer.empty()) faults.push_back({code, std::string(pointer), detail});
  ecarter(vente, {status, std::move(code), std::move(detail), std::move(faults), std::nullopt});
}

}  // namespace caisse
