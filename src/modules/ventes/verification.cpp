#include <unordered_map>

#include "engine/crypto/crypto.hpp"
#include "modules/ventes/contenu_emis.hpp"
#include "modules/ventes/sql.hpp"
#include "modules/ventes/ventes.hpp"

namespace ventes {

namespace {

constexpr int batch_size = 500;

/// Columns of documents_a_verifier.sql.
struct Column {
  enum : int {
    Id, Numero, Empreinte, Precedente, Type, Emission, Echeance,
    Livraison, Validite, Mode, RemiseValeur, RemiseType, Emetteur, Destinataire,
    Origine, Objet, Notes, Conditions, ReferenceClient, Ht, Tva,
    Ttc, AcompteDeduit, NetAPayer, CodeType, Cadre, Operation, Exigibilite,
    Mentions, NonVerifiable
  };
};

ContenuEmis lire_contenu(const pg::Rows& r, int row) {
  ContenuEmis c;
  c.type = *from_text<TypeDocument>(r.text(row, Column::Type));
  c.emission = r.date(row, Column::Emission);
  c.echeance = r.optional_date(row, Column::Echeance);
  c.livraison = r.optional_date(row, Column::Livraison);
  c.validite = r.optional_date(row, Column::Validite);
  c.mode = *from_text<ModePrix>(r.text(row, Column::Mode));
  c.remise = remise_lue(r.text(row, Column::RemiseValeur), r.text(row, Column::RemiseType));
  c.emetteur = instantane(r.text(row, Column::Emetteur));
  c.destinataire = instantane(r.text(row, Column::Destinataire));
  c.origine = r.text(row, Column::Origine);
  c.objet = r.text(row, Column::Objet);
  c.notes = r.text(row, Column::Notes);
  c.conditions = r.text(row, Column::Conditions);
  c.reference_client = r.text(row, Column::ReferenceClient);
  c.total = {r.centimes(row, Column::Ht), r.centimes(row, Column::Tva), r.centimes(row, Column::Ttc)};
  c.acompte_deduit = r.centimes(row, Column::AcompteDeduit);
  c.net_a_payer = r.centimes(row, Column::NetAPayer);
  c.code_type = r.text(row, Column::CodeType);
  c.cadre = r.text(row, Column::Cadre);
  c.operation = r.text(row, Column::Operation);
  c.exigibilite = r.text(row, Column::Exigibilite);
  c.mentions = r.text(row, Column::Mentions);
  return c;
}

ContenuEmis::Ligne lire_ligne(const pg::Rows& r, int row, ModePrix mode) {
  return {.type = *from_text<TypeLigne>(r.text(row, 1)),
          .designation = std::string(r.text(row, 2)),
          .description = r.optional_text(row, 3),
          .unite = std::string(r.text(row, 4)),
          .quantite = lire_quantite(r.text(row, 5)),
          .prix_unitaire = lire_prix(r.text(row, mode == ModePrix::Ttc && !r.is_null(row, 7) ? 7 : 6)),
          .taux = lire_taux(r.text(row, 8)),
          .categorie = *from_text<CategorieTva>(r.text(row, 9)),
          .remise = remise_lue(r.text(row, 10), r.text(row, 11)),
          .montants = {r.centimes(row, 12), r.centimes(row, 13), r.centimes(row, 14)}};
}

ContenuEmis::Charge lire_frais(const pg::Rows& r, int row) {
  return {std::string(r.text(row, 1)),
          std::string(r.text(row, 2)),
          {r.centimes(row, 3), lire_taux(r.text(row, 4)), *from_text<CategorieTva>(r.text(row, 5))},
          {r.centimes(row, 6), r.centimes(row, 7), r.centimes(row, 8)}};
}

ContenuEmis::Acompte lire_acompte(const pg::Rows& r, int row) {
  return {std::string(r.text(row, 1)),
          {*from_text<CategorieTva>(r.text(row, 2)), lire_taux(r.text(row, 3)),
           {r.centimes(row, 4), r.centimes(row, 5), r.centimes(row, 6)}}};
}

/// Adds the rows of a part (lines, VAT) to the documents of the batch.
void distribuer(const pg::Rows& rows, std::unordered_map<std::string, ContenuEmis>& contenus,
                const std::function<void(ContenuEmis&, int row)>& ajouter) {
  for (int row = 0; row < rows.size(); ++row) ajouter(contenus.at(std::string(rows.text(row, 0))), row);
}

/// The documents of a batch with their parts, by id.
std::unordered_map<std::string, ContenuEmis> lire_contenus(pg::Session& owner, const base::Uuid& entreprise,
                                                           const pg::Rows& documents) {
  std::unordered_map<std::string, ContenuEmis> contenus;
  std::vector<std::optional<std::string>> ids;
  for (int row = 0; row < documents.size(); ++row) {
    ids.emplace_back(documents.text(row, Column::Id));
    contenus.emplace(*ids.back(), lire_contenu(documents, row));
  }
  owner.queue(sql::lignes_a_verifier, pg::Params().uuid(entreprise).array(ids));
  owner.queue(sql::tva_a_verifier, pg::Params().uuid(entreprise).array(ids));
  owner.queue(sql::frais_a_verifier, pg::Params().uuid(entreprise).array(ids));
  owner.queue(sql::acomptes_a_verifier, pg::Params().uuid(entreprise).array(ids));
  const auto parts = owner.sync();
  distribuer(parts[0], contenus, [&](ContenuEmis& c, int row) {
    c.lignes.push_back(lire_ligne(parts[0], row, c.mode));
  });
  distribuer(parts[1], contenus, [&](ContenuEmis& c, int row) {
    const pg::Rows& r = parts[1];
    c.groupes.push_back({*from_text<CategorieTva>(r.text(row, 1)), lire_taux(r.text(row, 2)), r.centimes(row, 3),
                         r.centimes(row, 4), std::string(r.text(row, 5)), std::string(r.text(row, 6))});
  });
  distribuer(parts[2], contenus, [&](ContenuEmis& c, int row) { c.frais.push_back(lire_frais(parts[2], row)); });
  distribuer(parts[3], contenus, [&](ContenuEmis& c, int row) { c.acomptes.push_back(lire_acompte(parts[3], row)); });
  return contenus;
}

/// The fingerprint as systeme.issue_documents makes it.
std::string empreinte(const ContenuEmis& contenu, const std::string& precedente, std::string_view numero) {
  return crypto::sha256_bytes(precedente + crypto::sha256_bytes(texte_canonique(contenu)) + std::string(numero));
}

/// Proves the documents of a batch.
void verifier_lot(pg::Session& owner, const base::Uuid& entreprise, const pg::Rows& batch, Preuve& preuve,
                  const std::function<void(const DocumentAltere&)>& each) {
  const auto contenus = lire_contenus(owner, entreprise, batch);
  for (int row = 0; row < batch.size(); ++row) {
    ++preuve.documents;
    if (batch.boolean(row, Column::NonVerifiable)) {
      ++preuve.non_verifiables;
      continue;
    }
    const auto& contenu = contenus.at(std::string(batch.text(row, Column::Id)));
    const std::string_view numero = batch.text(row, Column::Numero);
    const std::string precedente =
        batch.is_null(row, Column::Precedente) ? std::string() : batch.bytes(row, Column::Precedente);
    if (empreinte(contenu, precedente, numero) == batch.bytes(row, Column::Empreinte)) continue;
    ++preuve.alteres;
    each({entreprise, batch.uuid(row, Column::Id), std::string(numero)});
  }
}

}  // namespace

Preuve verifier_contenus(pg::Session& owner, const std::function<void(const DocumentAltere&)>& each) {
  Preuve preuve;
  const pg::Rows entreprises = owner.execute(sql::entreprises_a_verifier);
  for (int i = 0; i < entreprises.size(); ++i) {
    const base::Uuid entreprise = entreprises.uuid(i, 0);
    base::Uuid last;
    for (;;) {
      const pg::Rows batch = owner.execute(sql::documents_a_verifier,
                                           pg::Params().uuid(entreprise).uuid(last).integer(batch_size));
      if (batch.empty()) break;
      last = batch.uuid(batch.size() - 1, Column::Id);
      verifier_lot(owner, entreprise, batch, preuve, each);
    }
  }
  return preuve;
}

}  // namespace ventes
