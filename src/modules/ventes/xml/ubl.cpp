#include "modules/ventes/xml/ecriture.hpp"

namespace ventes {

namespace {

using ecriture::court;
using ecriture::propre;

/// Writes one invoice or credit note; each function one group, in the order of the XSD.
class Ubl {
 public:
  Ubl(const FactureElectronique& facture, std::string& out)
      : m_facture(facture), m_avoir(facture.code_type == 381), m_xml(out) {}

  void ecrire() {
    m_xml.open(m_avoir ? "CreditNote" : "Invoice",
               {{"xmlns", m_avoir ? "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"
                                  : "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"},
                {"xmlns:cac", "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"},
                {"xmlns:cbc", "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"}});
    entete();
    references();
    m_xml.within("cac:AccountingSupplierParty", [this] { partie(m_facture.vendeur); });
    m_xml.within("cac:AccountingCustomerParty", [this] { partie(m_facture.acheteur); });
    livraison();
    moyen();
    for (const AjustementElectronique& a : m_facture.ajustements) ajustement(a, true);
    taxes();
    totaux();
    for (const LigneElectronique& l : m_facture.lignes) ligne(l);
    m_xml.close();
  }

 private:
  void montant(std::string_view element, base::Centimes valeur) {
    m_xml.element(element, base::to_string(valeur), {{"currencyID", m_facture.devise}});
  }
  void present(std::string_view element, base::Centimes valeur) {
    if (valeur.value != 0) montant(element, valeur);
  }

  void entete() {
    m_xml.element("cbc:CustomizationID", "urn:cen.eu:en16931:2017");
    m_xml.optional("cbc:ProfileID", m_facture.cadre);
    m_xml.element("cbc:ID", m_facture.numero);
    m_xml.element("cbc:IssueDate", m_facture.emission.iso());
    if (m_facture.echeance && !m_avoir) m_xml.element("cbc:DueDate", m_facture.echeance->iso());
    m_xml.element(m_avoir ? "cbc:CreditNoteTypeCode" : "cbc:InvoiceTypeCode", std::to_string(m_facture.code_type));
    for (const NoteElectronique& note : m_facture.notes) {
      m_xml.element("cbc:Note", (note.code.empty() ? "" : "#" + note.code + "#") + propre(note.texte));
    }
    m_xml.element("cbc:DocumentCurrencyCode", m_facture.devise);
    exigibilite();
  }

  /// BT-8; 35, 432 and 3 are the codes of UNTDID 2005 in UBL.
  void exigibilite() {
    if (!m_facture.exigibilite) return;
    const char* code = "";
    switch (*m_facture.exigibilite) {
      case TvaExigibilite::Livraison: code = "35"; break;
      case TvaExigibilite::Encaissement: code = "432"; break;
      case TvaExigibilite::Debits: code = "3"; break;
    }
    m_xml.within("cac:InvoicePeriod", [&] { m_xml.element("cbc:DescriptionCode", code); });
  }

  void references() {
    const std::string& acheteur = m_facture.commande_acheteur;
    const std::string& vendeur = m_facture.commande_vendeur;
    if (!acheteur.empty() || !vendeur.empty()) {
      m_xml.within("cac:OrderReference", [&] {
        // The element is compulsory: "NA" says that the buyer gave no number.
        m_xml.element("cbc:ID", acheteur.empty() ? "NA" : propre(acheteur));
        m_xml.optional("cbc:SalesOrderID", propre(vendeur));
      });
    }
    for (const ReferenceElectronique& r : m_facture.factures_anterieures) {
      m_xml.within("cac:BillingReference", [&] {
        m_xml.within("cac:InvoiceDocumentReference", [&] {
          m_xml.element("cbc:ID", r.numero);
          if (r.date) m_xml.element("cbc:IssueDate", r.date->iso());
        });
      });
    }
    if (!m_facture.bon_livraison.empty()) {
      m_xml.within("cac:DespatchDocumentReference", [this] { m_xml.element("cbc:ID", m_facture.bon_livraison); });
    }
  }

  void adresse(std::string_view element, const AdresseElectronique& a) {
    m_xml.within(element, [&] {
      if (!a.lignes.empty()) m_xml.optional("cbc:StreetName", propre(a.lignes[0]));
      if (a.lignes.size() > 1) m_xml.optional("cbc:AdditionalStreetName", propre(a.lignes[1]));
      m_xml.optional("cbc:CityName", propre(a.ville));
      m_xml.optional("cbc:PostalZone", propre(a.code_postal));
      if (const std::string suite = ecriture::troisieme_ligne(a); !suite.empty()) {
        m_xml.within("cac:AddressLine", [&] { m_xml.element("cbc:Line", suite); });
      }
      m_xml.within("cac:Country", [&] { m_xml.element("cbc:IdentificationCode", a.pays); });
    });
  }

  void identite_fiscale(const std::string& numero, const char* schema) {
    if (numero.empty()) return;
    m_xml.within("cac:PartyTaxScheme", [&] {
      m_xml.element("cbc:CompanyID", numero);
      m_xml.within("cac:TaxScheme", [&] { m_xml.element("cbc:ID", schema); });
    });
  }

  void contact(const PartieElectronique& p) {
    if (p.contact.empty() && p.telephone.empty() && p.email.empty()) return;
    m_xml.within("cac:Contact", [&] {
      m_xml.optional("cbc:Name", propre(p.contact));
      m_xml.optional("cbc:Telephone", propre(p.telephone));
      m_xml.optional("cbc:ElectronicMail", propre(p.email));
    });
  }

  void partie(const PartieElectronique& p) {
    m_xml.within("cac:Party", [&] {
      const IdentifiantElectronique& adresse_electronique = p.adresse_electronique;
      m_xml.optional("cbc:EndpointID", propre(adresse_electronique.valeur), {{"schemeID", adresse_electronique.schema}});
      if (!p.siret.empty()) {
        m_xml.within("cac:PartyIdentification", [&] { m_xml.element("cbc:ID", p.siret, {{"schemeID", "0009"}}); });
      }
      m_xml.within("cac:PartyName", [&] { m_xml.element("cbc:Name", propre(p.nom)); });
      adresse("cac:PostalAddress", p.adresse);
      identite_fiscale(p.tva, "VAT");
      identite_fiscale(p.identifiant_fiscal, "FC");
      m_xml.within("cac:PartyLegalEntity", [&] {
        m_xml.element("cbc:RegistrationName", propre(p.nom));
        m_xml.optional("cbc:CompanyID", p.siren, {{"schemeID", "0002"}});
        m_xml.optional("cbc:CompanyLegalForm", propre(p.description));
      });
      contact(p);
    });
  }

  void livraison() {
    const auto& lieu = m_facture.lieu_livraison;
    if (!lieu && !m_facture.livraison) return;
    m_xml.within("cac:Delivery", [&] {
      if (m_facture.livraison) m_xml.element("cbc:ActualDeliveryDate", m_facture.livraison->iso());
      if (!lieu) return;
      m_xml.within("cac:DeliveryLocation", [&] { adresse("cac:Address", lieu->adresse); });
      if (lieu->nom.empty()) return;
      m_xml.within("cac:DeliveryParty", [&] {
        m_xml.within("cac:PartyName", [&] { m_xml.element("cbc:Name", propre(lieu->nom)); });
      });
    });
  }

  void moyen() {
    const ReglementElectronique& r = m_facture.reglement;
    if (r.code.empty()) return;
    m_xml.within("cac:PaymentMeans", [&] {
      m_xml.element("cbc:PaymentMeansCode", r.code);
      m_xml.element("cbc:PaymentID", m_facture.numero);
      if (r.iban.empty()) return;
      m_xml.within("cac:PayeeFinancialAccount", [&] {
        m_xml.element("cbc:ID", r.iban);
        if (!r.bic.empty()) {
          m_xml.within("cac:FinancialInstitutionBranch", [&] { m_xml.element("cbc:ID", r.bic); });
        }
      });
    });
  }

  void categorie(std::string_view element, CategorieTva categorie, base::Taux taux, const TvaElectronique* groupe) {
    m_xml.within(element, [&] {
      m_xml.element("cbc:ID", to_text(categorie));
      if (!ecriture::sans_taux(categorie)) m_xml.element("cbc:Percent", base::to_string(taux));
      if (groupe != nullptr) {
        m_xml.optional("cbc:TaxExemptionReasonCode", groupe->code_vatex);
        m_xml.optional("cbc:TaxExemptionReason", propre(groupe->motif));
      }
      m_xml.within("cac:TaxScheme", [&] { m_xml.element("cbc:ID", "VAT"); });
    });
  }

  void ajustement(const AjustementElectronique& a, bool avec_taxe) {
    m_xml.within("cac:AllowanceCharge", [&] {
      m_xml.element("cbc:ChargeIndicator", a.frais ? "true" : "false");
      m_xml.optional("cbc:AllowanceChargeReasonCode", a.code);
      m_xml.optional("cbc:AllowanceChargeReason", propre(a.motif));
      if (a.pourcent) m_xml.element("cbc:MultiplierFactorNumeric", base::to_string(*a.pourcent));
      montant("cbc:Amount", a.montant);
      if (a.pourcent) montant("cbc:BaseAmount", a.base);
      if (avec_taxe) categorie("cac:TaxCategory", a.categorie, a.taux, nullptr);
    });
  }

  void taxes() {
    m_xml.within("cac:TaxTotal", [this] {
      montant("cbc:TaxAmount", m_facture.totaux.tva);
      for (const TvaElectronique& t : m_facture.tva) {
        m_xml.within("cac:TaxSubtotal", [&] {
          montant("cbc:TaxableAmount", t.base);
          montant("cbc:TaxAmount", t.montant);
          categorie("cac:TaxCategory", t.categorie, t.taux, &t);
        });
      }
    });
  }

  void totaux() {
    const TotauxElectroniques& t = m_facture.totaux;
    m_xml.within("cac:LegalMonetaryTotal", [&] {
      montant("cbc:LineExtensionAmount", t.lignes);
      montant("cbc:TaxExclusiveAmount", t.ht);
      montant("cbc:TaxInclusiveAmount", t.ttc);
      present("cbc:AllowanceTotalAmount", t.remises);
      present("cbc:ChargeTotalAmount", t.frais);
      present("cbc:PrepaidAmount", t.deja_paye);
      present("cbc:PayableRoundingAmount", t.arrondi);
      montant("cbc:PayableAmount", t.net_a_payer);
    });
  }

  void ligne(const LigneElectronique& l) {
    m_xml.within(m_avoir ? "cac:CreditNoteLine" : "cac:InvoiceLine", [&] {
      m_xml.element("cbc:ID", l.numero);
      m_xml.element(m_avoir ? "cbc:CreditedQuantity" : "cbc:InvoicedQuantity", court(l.quantite),
                    {{"unitCode", l.unite}});
      montant("cbc:LineExtensionAmount", l.net);
      if (l.remise) ajustement(*l.remise, false);
      m_xml.within("cac:Item", [&] {
        m_xml.optional("cbc:Description", propre(l.description));
        m_xml.element("cbc:Name", propre(l.designation));
        if (!l.reference.empty()) {
          m_xml.within("cac:SellersItemIdentification", [&] { m_xml.element("cbc:ID", propre(l.reference)); });
        }
        categorie("cac:ClassifiedTaxCategory", l.categorie, l.taux, nullptr);
      });
      m_xml.within("cac:Price", [&] {
        m_xml.element("cbc:PriceAmount", court(l.prix), {{"currencyID", m_facture.devise}});
        if (l.base_prix) m_xml.element("cbc:BaseQuantity", court(*l.base_prix), {{"unitCode", l.unite}});
      });
    });
  }

  const FactureElectronique& m_facture;
  bool m_avoir;
  xml::Writer m_xml;
};

}  // namespace

std::string ecrire_ubl(const FactureElectronique& facture) {
  std::string out;
  Ubl(facture, out).ecrire();
  return out;
}

}  // namespace ventes
