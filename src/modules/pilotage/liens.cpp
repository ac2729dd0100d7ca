#include "modules/pilotage/liens.hpp"

namespace pilotage {

namespace {

std::string entre(std::string_view colonne, const Periode& periode) {
  const std::string nom(colonne);
  return nom + "=gte." + periode.du.iso() + "&" + nom + "=lte." + periode.au.iso();
}

std::string du_magasin(std::string_view colonne, const std::optional<base::Uuid>& magasin) {
  return magasin ? "&" + std::string(colonne) + "=eq." + magasin->text() : "";
}

}  // namespace

std::string lien_documents(std::string_view filtre, const std::optional<base::Uuid>& magasin) {
  return "/api/v1/Document?" + std::string(filtre) + du_magasin("storeId", magasin);
}

std::string lien_ventes(const Periode& periode, const std::optional<base::Uuid>& magasin) {
  return lien_documents(
      "type=in.(FACTURE,FACTURE_ACOMPTE,AVOIR,TICKET)&numero=not.is.null&" + entre("dateEmission", periode), magasin);
}

std::string lien_encaissements(const Periode& periode, const std::optional<base::Uuid>& magasin,
                               std::string_view moyen) {
  return "/api/v1/Paiement?select=*,document:Document!inner(numero,type,storeId)&" + entre("date_paiement", periode) +
         "&statut=not.in.(EN_COURS,ECHOUE)&moyen_paiement=" +
         (moyen.empty() ? "not.in.(AVOIR,COMPENSATION)" : "eq." + std::string(moyen)) +
         du_magasin("document.storeId", magasin);
}

std::string lien_article(const Periode& periode, const std::optional<base::Uuid>& magasin, std::string_view article) {
  return "/api/v1/LigneDocument?select=*,document:Document!inner(numero,type,dateEmission)&articleId=eq." +
         std::string(article) + "&document.type=in.(FACTURE,AVOIR,TICKET)&document.numero=not.is.null&" +
         entre("document.dateEmission", periode) + du_magasin("document.storeId", magasin);
}

std::string lien_stock(const std::optional<base::Uuid>& magasin) {
  return magasin ? "/api/v1/StoreStockItem?sousSeuil=is.true" + du_magasin("storeId", magasin)
                 : std::string("/api/v1/Article?sousSeuil=is.true");
}

std::string lien_alertes(const std::optional<base::Uuid>& magasin) {
  return "/api/v1/alerte-stock" + (magasin ? "?storeId=" + magasin->text() : std::string());
}

}  // namespace pilotage
