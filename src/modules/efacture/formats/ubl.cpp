#include "modules/efacture/formats/extraction.hpp"

namespace efacture {

namespace {

using xml::Element;

/// BT-8 of UBL in the code list of CII (conformite-fr 2.5).
std::string_view code_exigibilite(std::string_view code) {
  if (code == "3") return "5";
  if (code == "35") return "29";
  if (code == "432") return "72";
  return code;
}

/// One UBL invoice or credit note: the same value as CII gives.
class Ubl {
 public:
  explicit Ubl(const Element& root)
      : m_root(root), m_avoir(root.name == "CreditNote"), m_x(m_lecture), m_f(m_lecture.facture) {}

  Lecture lire() {
    entete();
    m_f.vendeur = partie(ou_rien(m_root.find("AccountingSupplierParty/Party")), true);
    m_f.acheteur = partie(ou_rien(m_root.find("AccountingCustomerParty/Party")), false);
    m_f.livraison = m_x.iso(m_root.text_of("Delivery/ActualDeliveryDate"), {"BT-72"});
    paiement();
    for (const Element* a : m_root.all("AllowanceCharge")) m_f.ajustements.push_back(ajustement(*a, {"BT-92"}));
    for (const Element* total : m_root.all("TaxTotal")) tva(*total);
    totaux(ou_rien(m_root.child("LegalMonetaryTotal")));
    for (const Element* e : m_root.all(m_avoir ? "CreditNoteLine" : "InvoiceLine")) ligne(*e);
    return std::move(m_lecture);
  }

 private:
  void entete() {
    m_f.cadre = m_x.texte(m_root.text_of("ProfileID"), {"BT-23"});
    m_f.profil = m_x.texte(m_root.text_of("CustomizationID"), {"BT-24"});
    m_f.numero = m_x.texte(m_root.text_of("ID"), {"BT-1"}, Besoin::Indispensable);
    m_f.code_type =
        m_x.texte(m_root.text_of(m_avoir ? "CreditNoteTypeCode" : "InvoiceTypeCode"), {"BT-3"}, Besoin::Indispensable);
    m_f.date = m_x.iso(m_root.text_of("IssueDate"), {"BT-2"}, Besoin::Indispensable).value_or(base::Date());
    m_f.echeance = m_x.iso(m_root.text_of("DueDate"), {"BT-9"});
    m_f.devise = m_x.texte(m_root.text_of("DocumentCurrencyCode"), {"BT-5"}, Besoin::Indispensable);
    for (const Element* e : m_root.all("Note")) note(m_x.texte(e->text, {"BT-22"}));
    m_f.reference_acheteur = m_x.texte(m_root.text_of("BuyerReference"), {"BT-10"});
    m_f.commande = m_x.texte(m_root.text_of("OrderReference/ID"), {"BT-13"});
    m_f.contrat = m_x.texte(m_root.text_of("ContractDocumentReference/ID"), {"BT-12"});
    m_exigibilite = code_exigibilite(m_root.text_of("InvoicePeriod/DescriptionCode"));
    for (const Element* e : m_root.all("BillingReference")) {
      const Element& cite = ou_rien(e->child("InvoiceDocumentReference"));
      m_f.factures_citees.push_back(
          {m_x.texte(cite.text_of("ID"), {"BT-25"}), m_x.iso(cite.text_of("IssueDate"), {"BT-26"})});
    }
  }

  /// "#PMT#text": UBL has no place for the subject, the text carries it.
  void note(std::string texte) {
    if (texte.size() > 5 && texte[0] == '#' && texte[4] == '#') {
      m_f.notes.push_back({texte.substr(1, 3), texte.substr(5)});
    } else {
      m_f.notes.push_back({"", std::move(texte)});
    }
  }

  Partie partie(const Element& e, bool vendeur) {
    Partie p;
    p.nom = m_x.texte(e.text_of("PartyLegalEntity/RegistrationName"), {vendeur ? "BT-27" : "BT-44"},
                      vendeur ? Besoin::Indispensable : Besoin::Attendu);
    for (const Element* identification : e.all("PartyIdentification")) {
      const Element& id = ou_rien(identification->child("ID"));
      if (id.attribute("schemeID") == "0009") p.siret = identifiant(id.text);
    }
    if (const Element* id = e.find("PartyLegalEntity/CompanyID"); id != nullptr) {
      const std::string_view schema = id->attribute("schemeID");
      if (schema == "0002") p.siren = identifiant(id->text);
      if (schema == "0009" && p.siret.empty()) p.siret = identifiant(id->text);
    }
    for (const Element* tax : e.all("PartyTaxScheme")) {
      const bool vat = tax->text_of("TaxScheme/ID") == "VAT";
      (vat ? p.numero_tva : p.numero_fiscal) = identifiant(tax->text_of("CompanyID"));
    }
    const Element& adresse = ou_rien(e.child("PostalAddress"));
    p.adresse = m_x.texte(adresse.text_of("StreetName"), {"BT-35"});
    p.complement = m_x.texte(adresse.text_of("AdditionalStreetName"), {"BT-36"});
    p.code_postal = m_x.texte(adresse.text_of("PostalZone"), {"BT-38"});
    p.ville = m_x.texte(adresse.text_of("CityName"), {"BT-37"});
    p.pays = m_x.texte(adresse.text_of("Country/IdentificationCode"), {"BT-40"});
    if (const Element* uri = e.child("EndpointID"); uri != nullptr) {
      p.schema_adresse = uri->attribute("schemeID");
      p.adresse_electronique = m_x.texte(uri->text, {vendeur ? "BT-34" : "BT-49"});
    }
    return p;
  }

  void paiement() {
    const Element& moyen = ou_rien(m_root.child("PaymentMeans"));
    m_f.moyen_paiement = m_x.texte(moyen.text_of("PaymentMeansCode"), {"BT-81"});
    m_f.reference_paiement = m_x.texte(moyen.text_of("PaymentID"), {"BT-83"});
    m_f.iban = identifiant(moyen.text_of("PayeeFinancialAccount/ID"));
    m_f.bic = identifiant(moyen.text_of("PayeeFinancialAccount/FinancialInstitutionBranch/ID"));
    // A credit note of UBL has no due date of its own.
    if (!m_f.echeance) m_f.echeance = m_x.iso(moyen.text_of("PaymentDueDate"), {"BT-9"});
  }

  Ajustement ajustement(const Element& e, const Lieu& lieu) {
    Ajustement a;
    a.charge = e.text_of("ChargeIndicator") == "true";
    a.montant = m_x.montant(e.text_of("Amount"), lieu, Besoin::Attendu);
    a.motif = m_x.texte(e.text_of("AllowanceChargeReason"), lieu);
    a.categorie = m_x.texte(e.text_of("TaxCategory/ID"), lieu);
    a.taux = m_x.taux(e.text_of("TaxCategory/Percent"), lieu);
    return a;
  }

  void tva(const Element& total) {
    const Element& montant = ou_rien(total.child("TaxAmount"));
    if (montant.attribute("currencyID") != m_f.devise) return;
    m_f.montant_tva = m_x.montant(montant.text, {"BT-110"}, Besoin::Attendu);
    for (const Element* e : total.all("TaxSubtotal")) {
      GroupeRecu g;
      g.categorie = m_x.texte(e->text_of("TaxCategory/ID"), {"BT-118"}, Besoin::Attendu);
      const std::string lieu = "TVA " + g.categorie;
      g.taux = m_x.taux(e->text_of("TaxCategory/Percent"), {"BT-119", lieu});
      g.base_ht = m_x.montant(e->text_of("TaxableAmount"), {"BT-116", lieu}, Besoin::Attendu);
      g.tva = m_x.montant(e->text_of("TaxAmount"), {"BT-117", lieu}, Besoin::Attendu);
      g.motif = m_x.texte(e->text_of("TaxCategory/TaxExemptionReason"), {"BT-120", lieu});
      g.code_motif = m_x.texte(e->text_of("TaxCategory/TaxExemptionReasonCode"), {"BT-121", lieu});
      g.exigibilite = m_exigibilite;
      m_f.groupes.push_back(std::move(g));
    }
  }

  void totaux(const Element& e) {
    m_f.total_lignes = m_x.montant(e.text_of("LineExtensionAmount"), {"BT-106"}, Besoin::Attendu);
    m_f.montant_ht = m_x.montant(e.text_of("TaxExclusiveAmount"), {"BT-109"}, Besoin::Attendu);
    m_f.montant_ttc = m_x.montant(e.text_of("TaxInclusiveAmount"), {"BT-112"}, Besoin::Indispensable);
    m_f.total_remises = m_x.montant(e.text_of("AllowanceTotalAmount"), {"BT-107"});
    m_f.total_frais = m_x.montant(e.text_of("ChargeTotalAmount"), {"BT-108"});
    m_f.deja_paye = m_x.montant(e.text_of("PrepaidAmount"), {"BT-113"});
    m_f.arrondi = m_x.montant(e.text_of("PayableRoundingAmount"), {"BT-114"});
    m_f.net_a_payer = m_x.montant(e.text_of("PayableAmount"), {"BT-115"}, Besoin::Attendu);
  }

  void ligne(const Element& e) {
    LigneRecue l;
    l.numero = m_x.texte(e.text_of("ID"), {"BT-126"}, Besoin::Attendu);
    const std::string lieu = "ligne " + l.numero;
    const Element& quantite = ou_rien(e.child(m_avoir ? "CreditedQuantity" : "InvoicedQuantity"));
    l.quantite = m_x.millioniemes(quantite.text, {"BT-129", lieu}, 0);
    l.unite = quantite.attribute("unitCode");
    l.montant = m_x.montant(e.text_of("LineExtensionAmount"), {"BT-131", lieu}, Besoin::Attendu);
    for (const Element* a : e.all("AllowanceCharge")) l.ajustements.push_back(ajustement(*a, {"BT-136", lieu}));
    const Element& produit = ou_rien(e.child("Item"));
    l.designation = m_x.texte(produit.text_of("Name"), {"BT-153", lieu}, Besoin::Attendu);
    l.description = m_x.texte(produit.text_of("Description"), {"BT-154", lieu});
    l.reference = m_x.texte(produit.text_of("SellersItemIdentification/ID"), {"BT-155", lieu});
    l.categorie = m_x.texte(produit.text_of("ClassifiedTaxCategory/ID"), {"BT-151", lieu}, Besoin::Attendu);
    l.taux = m_x.taux(produit.text_of("ClassifiedTaxCategory/Percent"), {"BT-152", lieu});
    l.prix = m_x.millioniemes(e.text_of("Price/PriceAmount"), {"BT-146", lieu}, 0);
    l.base_prix = m_x.millioniemes(e.text_of("Price/BaseQuantity"), {"BT-149", lieu}, 1'000'000);
    m_f.lignes.push_back(std::move(l));
  }

  const Element& m_root;
  bool m_avoir;
  std::string m_exigibilite;
  Lecture m_lecture;
  Extraction m_x;
  FactureRecue& m_f;
};

}  // namespace

Lecture lire_ubl(const xml::Element& root) { return Ubl(root).lire(); }

}  // namespace efacture
