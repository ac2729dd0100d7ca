#include "modules/efacture/formats/extraction.hpp"

namespace efacture {

namespace {

using xml::Element;

/// One CII invoice (paths: conformite-fr 5.4).
class Cii {
 public:
  explicit Cii(const Element& root) : m_root(root), m_x(m_lecture), m_f(m_lecture.facture) {}

  Lecture lire() {
    entete();
    const Element& tx = ou_rien(m_root.child("SupplyChainTradeTransaction"));
    for (const Element* e : tx.all("IncludedSupplyChainTradeLineItem")) ligne(*e);
    accord(ou_rien(tx.child("ApplicableHeaderTradeAgreement")));
    const Element& livraison = ou_rien(tx.child("ApplicableHeaderTradeDelivery"));
    m_f.livraison =
        m_x.date_102(livraison.find("ActualDeliverySupplyChainEvent/OccurrenceDateTime/DateTimeString"), {"BT-72"});
    reglement(ou_rien(tx.child("ApplicableHeaderTradeSettlement")));
    return std::move(m_lecture);
  }

 private:
  void entete() {
    const Element& contexte = ou_rien(m_root.child("ExchangedDocumentContext"));
    m_f.cadre = m_x.texte(contexte.text_of("BusinessProcessSpecifiedDocumentContextParameter/ID"), {"BT-23"});
    m_f.profil = m_x.texte(contexte.text_of("GuidelineSpecifiedDocumentContextParameter/ID"), {"BT-24"});
    const Element& document = ou_rien(m_root.child("ExchangedDocument"));
    m_f.numero = m_x.texte(document.text_of("ID"), {"BT-1"}, Besoin::Indispensable);
    m_f.code_type = m_x.texte(document.text_of("TypeCode"), {"BT-3"}, Besoin::Indispensable);
    m_f.date = m_x.date_102(document.find("IssueDateTime/DateTimeString"), {"BT-2"}, Besoin::Indispensable)
                   .value_or(base::Date());
    for (const Element* note : document.all("IncludedNote")) {
      m_f.notes.push_back(
          {m_x.texte(note->text_of("SubjectCode"), {"BT-21"}), m_x.texte(note->text_of("Content"), {"BT-22"})});
    }
  }

  Partie partie(const Element& e, bool vendeur) {
    Partie p;
    p.nom =
        m_x.texte(e.text_of("Name"), {vendeur ? "BT-27" : "BT-44"}, vendeur ? Besoin::Indispensable : Besoin::Attendu);
    for (const Element* id : e.all("GlobalID")) {
      if (id->attribute("schemeID") == "0009") p.siret = identifiant(id->text);
    }
    if (const Element* id = e.find("SpecifiedLegalOrganization/ID"); id != nullptr) {
      const std::string_view schema = id->attribute("schemeID");
      if (schema == "0002") p.siren = identifiant(id->text);
      if (schema == "0009" && p.siret.empty()) p.siret = identifiant(id->text);
    }
    for (const Element* registration : e.all("SpecifiedTaxRegistration")) {
      const Element& id = ou_rien(registration->child("ID"));
      (id.attribute("schemeID") == "FC" ? p.numero_fiscal : p.numero_tva) = identifiant(id.text);
    }
    const Element& adresse = ou_rien(e.child("PostalTradeAddress"));
    p.adresse = m_x.texte(adresse.text_of("LineOne"), {"BT-35"});
    p.complement = m_x.texte(adresse.text_of("LineTwo"), {"BT-36"});
    p.code_postal = m_x.texte(adresse.text_of("PostcodeCode"), {"BT-38"});
    p.ville = m_x.texte(adresse.text_of("CityName"), {"BT-37"});
    p.pays = m_x.texte(adresse.text_of("CountryID"), {"BT-40"});
    if (const Element* uri = e.find("URIUniversalCommunication/URIID"); uri != nullptr) {
      p.schema_adresse = uri->attribute("schemeID");
      p.adresse_electronique = m_x.texte(uri->text, {vendeur ? "BT-34" : "BT-49"});
    }
    return p;
  }

  void accord(const Element& e) {
    m_f.vendeur = partie(ou_rien(e.child("SellerTradeParty")), true);
    m_f.acheteur = partie(ou_rien(e.child("BuyerTradeParty")), false);
    m_f.reference_acheteur = m_x.texte(e.text_of("BuyerReference"), {"BT-10"});
    m_f.commande = m_x.texte(e.text_of("BuyerOrderReferencedDocument/IssuerAssignedID"), {"BT-13"});
    m_f.contrat = m_x.texte(e.text_of("ContractReferencedDocument/IssuerAssignedID"), {"BT-12"});
  }

  Ajustement ajustement(const Element& e, const Lieu& lieu) {
    Ajustement a;
    a.charge = e.text_of("ChargeIndicator/Indicator") == "true";
    a.montant = m_x.montant(e.text_of("ActualAmount"), lieu, Besoin::Attendu);
    a.motif = m_x.texte(e.text_of("Reason"), lieu);
    a.categorie = m_x.texte(e.text_of("CategoryTradeTax/CategoryCode"), lieu);
    a.taux = m_x.taux(e.text_of("CategoryTradeTax/RateApplicablePercent"), lieu);
    return a;
  }

  void ligne(const Element& e) {
    LigneRecue l;
    l.numero = m_x.texte(e.text_of("AssociatedDocumentLineDocument/LineID"), {"BT-126"}, Besoin::Attendu);
    const std::string lieu = "ligne " + l.numero;
    const Element& produit = ou_rien(e.child("SpecifiedTradeProduct"));
    l.reference = m_x.texte(produit.text_of("SellerAssignedID"), {"BT-155", lieu});
    l.designation = m_x.texte(produit.text_of("Name"), {"BT-153", lieu}, Besoin::Attendu);
    l.description = m_x.texte(produit.text_of("Description"), {"BT-154", lieu});
    const Element& prix = ou_rien(e.find("SpecifiedLineTradeAgreement/NetPriceProductTradePrice"));
    l.prix = m_x.millioniemes(prix.text_of("ChargeAmount"), {"BT-146", lieu}, 0);
    l.base_prix = m_x.millioniemes(prix.text_of("BasisQuantity"), {"BT-149", lieu}, 1'000'000);
    const Element& quantite = ou_rien(e.find("SpecifiedLineTradeDelivery/BilledQuantity"));
    l.quantite = m_x.millioniemes(quantite.text, {"BT-129", lieu}, 0);
    l.unite = quantite.attribute("unitCode");
    const Element& reglement = ou_rien(e.child("SpecifiedLineTradeSettlement"));
    l.categorie = m_x.texte(reglement.text_of("ApplicableTradeTax/CategoryCode"), {"BT-151", lieu}, Besoin::Attendu);
    l.taux = m_x.taux(reglement.text_of("ApplicableTradeTax/RateApplicablePercent"), {"BT-152", lieu});
    for (const Element* a : reglement.all("SpecifiedTradeAllowanceCharge")) {
      l.ajustements.push_back(ajustement(*a, {"BT-136", lieu}));
    }
    l.montant = m_x.montant(reglement.text_of("SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount"),
                            {"BT-131", lieu}, Besoin::Attendu);
    m_f.lignes.push_back(std::move(l));
  }

  void reglement(const Element& e) {
    m_f.devise = m_x.texte(e.text_of("InvoiceCurrencyCode"), {"BT-5"}, Besoin::Indispensable);
    m_f.reference_paiement = m_x.texte(e.text_of("PaymentReference"), {"BT-83"});
    const Element& moyen = ou_rien(e.child("SpecifiedTradeSettlementPaymentMeans"));
    m_f.moyen_paiement = m_x.texte(moyen.text_of("TypeCode"), {"BT-81"});
    m_f.iban = identifiant(moyen.text_of("PayeePartyCreditorFinancialAccount/IBANID"));
    m_f.bic = identifiant(moyen.text_of("PayeeSpecifiedCreditorFinancialInstitution/BICID"));
    for (const Element* g : e.all("ApplicableTradeTax")) groupe(*g);
    for (const Element* a : e.all("SpecifiedTradeAllowanceCharge"))
      m_f.ajustements.push_back(ajustement(*a, {"BT-92"}));
    m_f.echeance = m_x.date_102(e.find("SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString"), {"BT-9"});
    for (const Element* r : e.all("InvoiceReferencedDocument")) {
      m_f.factures_citees.push_back({m_x.texte(r->text_of("IssuerAssignedID"), {"BT-25"}),
                                     m_x.date_102(r->find("FormattedIssueDateTime/DateTimeString"), {"BT-26"})});
    }
    totaux(ou_rien(e.child("SpecifiedTradeSettlementHeaderMonetarySummation")));
  }

  void groupe(const Element& e) {
    GroupeRecu g;
    g.categorie = m_x.texte(e.text_of("CategoryCode"), {"BT-118"}, Besoin::Attendu);
    const std::string lieu = "TVA " + g.categorie;
    g.taux = m_x.taux(e.text_of("RateApplicablePercent"), {"BT-119", lieu});
    g.base_ht = m_x.montant(e.text_of("BasisAmount"), {"BT-116", lieu}, Besoin::Attendu);
    g.tva = m_x.montant(e.text_of("CalculatedAmount"), {"BT-117", lieu}, Besoin::Attendu);
    g.motif = m_x.texte(e.text_of("ExemptionReason"), {"BT-120", lieu});
    g.code_motif = m_x.texte(e.text_of("ExemptionReasonCode"), {"BT-121", lieu});
    g.exigibilite = m_x.texte(e.text_of("DueDateTypeCode"), {"BT-8"});
    m_f.groupes.push_back(std::move(g));
  }

  void totaux(const Element& e) {
    m_f.total_lignes = m_x.montant(e.text_of("LineTotalAmount"), {"BT-106"});
    m_f.total_frais = m_x.montant(e.text_of("ChargeTotalAmount"), {"BT-108"});
    m_f.total_remises = m_x.montant(e.text_of("AllowanceTotalAmount"), {"BT-107"});
    m_f.montant_ht = m_x.montant(e.text_of("TaxBasisTotalAmount"), {"BT-109"}, Besoin::Attendu);
    for (const Element* tva : e.all("TaxTotalAmount")) {
      const std::string_view devise = tva->attribute("currencyID");
      if (devise.empty() || devise == m_f.devise) m_f.montant_tva = m_x.montant(tva->text, {"BT-110"});
    }
    m_f.arrondi = m_x.montant(e.text_of("RoundingAmount"), {"BT-114"});
    m_f.montant_ttc = m_x.montant(e.text_of("GrandTotalAmount"), {"BT-112"}, Besoin::Indispensable);
    m_f.deja_paye = m_x.montant(e.text_of("TotalPrepaidAmount"), {"BT-113"});
    m_f.net_a_payer = m_x.montant(e.text_of("DuePayableAmount"), {"BT-115"}, Besoin::Attendu);
  }

  const Element& m_root;
  Lecture m_lecture;
  Extraction m_x;
  FactureRecue& m_f;
};

}  // namespace

Lecture lire_cii(const xml::Element& root) { return Cii(root).lire(); }

}  // namespace efacture
