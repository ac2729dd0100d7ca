#include "modules/ventes/xml/ecriture.hpp"

namespace ventes {

namespace {

using ecriture::compacte;
using ecriture::court;
using ecriture::propre;

/// Writes one invoice; each function one group, in the order of the XSD.
class Cii {
 public:
  Cii(const FactureElectronique& facture, std::string& out) : m_facture(facture), m_xml(out) {}

  void ecrire() {
    m_xml.open("rsm:CrossIndustryInvoice",
               {{"xmlns:rsm", "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"},
                {"xmlns:ram", "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"},
                {"xmlns:udt", "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"},
                {"xmlns:qdt", "urn:un:unece:uncefact:data:standard:QualifiedDataType:100"}});
    contexte();
    entete();
    m_xml.within("rsm:SupplyChainTradeTransaction", [this] {
      for (const LigneElectronique& l : m_facture.lignes) ligne(l);
      accord();
      livraison();
      reglement();
    });
    m_xml.close();
  }

 private:
  void date(std::string_view element, base::Date date) {
    m_xml.within(element, [&] { m_xml.element("udt:DateTimeString", compacte(date), {{"format", "102"}}); });
  }

  void identifiant(std::string_view element, std::string_view schema, const std::string& valeur) {
    m_xml.optional(element, propre(valeur), {{"schemeID", schema}});
  }

  void contexte() {
    m_xml.within("rsm:ExchangedDocumentContext", [this] {
      if (!m_facture.cadre.empty()) {
        m_xml.within("ram:BusinessProcessSpecifiedDocumentContextParameter",
                     [this] { m_xml.element("ram:ID", m_facture.cadre); });
      }
      m_xml.within("ram:GuidelineSpecifiedDocumentContextParameter",
                   [this] { m_xml.element("ram:ID", "urn:cen.eu:en16931:2017"); });
    });
  }

  void entete() {
    m_xml.within("rsm:ExchangedDocument", [this] {
      m_xml.element("ram:ID", m_facture.numero);
      m_xml.element("ram:TypeCode", std::to_string(m_facture.code_type));
      date("ram:IssueDateTime", m_facture.emission);
      for (const NoteElectronique& note : m_facture.notes) {
        m_xml.within("ram:IncludedNote", [&] {
          m_xml.element("ram:Content", propre(note.texte));
          m_xml.optional("ram:SubjectCode", note.code);
        });
      }
    });
  }

  void taxe(CategorieTva categorie, base::Taux taux) {
    m_xml.element("ram:TypeCode", "VAT");
    m_xml.element("ram:CategoryCode", to_text(categorie));
    if (!ecriture::sans_taux(categorie)) m_xml.element("ram:RateApplicablePercent", base::to_string(taux));
  }

  void ajustement(const AjustementElectronique& a, bool avec_taxe) {
    m_xml.within("ram:SpecifiedTradeAllowanceCharge", [&] {
      m_xml.within("ram:ChargeIndicator", [&] { m_xml.element("udt:Indicator", a.frais ? "true" : "false"); });
      if (a.pourcent) {
        m_xml.element("ram:CalculationPercent", base::to_string(*a.pourcent));
        m_xml.element("ram:BasisAmount", base::to_string(a.base));
      }
      m_xml.element("ram:ActualAmount", base::to_string(a.montant));
      m_xml.optional("ram:ReasonCode", a.code);
      m_xml.optional("ram:Reason", propre(a.motif));
      if (avec_taxe) m_xml.within("ram:CategoryTradeTax", [&] { taxe(a.categorie, a.taux); });
    });
  }

  void ligne(const LigneElectronique& l) {
    m_xml.within("ram:IncludedSupplyChainTradeLineItem", [&] {
      m_xml.within("ram:AssociatedDocumentLineDocument", [&] { m_xml.element("ram:LineID", l.numero); });
      m_xml.within("ram:SpecifiedTradeProduct", [&] {
        m_xml.optional("ram:SellerAssignedID", propre(l.reference));
        m_xml.element("ram:Name", propre(l.designation));
        m_xml.optional("ram:Description", propre(l.description));
      });
      m_xml.within("ram:SpecifiedLineTradeAgreement", [&] {
        m_xml.within("ram:NetPriceProductTradePrice", [&] {
          m_xml.element("ram:ChargeAmount", court(l.prix));
          if (l.base_prix) m_xml.element("ram:BasisQuantity", court(*l.base_prix), {{"unitCode", l.unite}});
        });
      });
      m_xml.within("ram:SpecifiedLineTradeDelivery",
                   [&] { m_xml.element("ram:BilledQuantity", court(l.quantite), {{"unitCode", l.unite}}); });
      m_xml.within("ram:SpecifiedLineTradeSettlement", [&] {
        m_xml.within("ram:ApplicableTradeTax", [&] { taxe(l.categorie, l.taux); });
        if (l.remise) ajustement(*l.remise, false);
        m_xml.within("ram:SpecifiedTradeSettlementLineMonetarySummation",
                     [&] { m_xml.element("ram:LineTotalAmount", base::to_string(l.net)); });
      });
    });
  }

  void adresse(const AdresseElectronique& a) {
    m_xml.within("ram:PostalTradeAddress", [&] {
      m_xml.optional("ram:PostcodeCode", propre(a.code_postal));
      if (!a.lignes.empty()) m_xml.optional("ram:LineOne", propre(a.lignes[0]));
      if (a.lignes.size() > 1) m_xml.optional("ram:LineTwo", propre(a.lignes[1]));
      m_xml.optional("ram:LineThree", ecriture::troisieme_ligne(a));
      m_xml.optional("ram:CityName", propre(a.ville));
      m_xml.element("ram:CountryID", a.pays);
    });
  }

  void contact(const PartieElectronique& p) {
    if (p.contact.empty() && p.telephone.empty() && p.email.empty()) return;
    m_xml.within("ram:DefinedTradeContact", [&] {
      m_xml.optional("ram:PersonName", propre(p.contact));
      if (!p.telephone.empty()) {
        m_xml.within("ram:TelephoneUniversalCommunication",
                     [&] { m_xml.element("ram:CompleteNumber", propre(p.telephone)); });
      }
      if (!p.email.empty()) {
        m_xml.within("ram:EmailURIUniversalCommunication", [&] { m_xml.element("ram:URIID", propre(p.email)); });
      }
    });
  }

  void partie(std::string_view element, const PartieElectronique& p) {
    m_xml.within(element, [&] {
      identifiant("ram:GlobalID", "0009", p.siret);
      m_xml.element("ram:Name", propre(p.nom));
      m_xml.optional("ram:Description", propre(p.description));
      if (!p.siren.empty()) {
        m_xml.within("ram:SpecifiedLegalOrganization", [&] { identifiant("ram:ID", "0002", p.siren); });
      }
      contact(p);
      adresse(p.adresse);
      if (!p.adresse_electronique.valeur.empty()) {
        m_xml.within("ram:URIUniversalCommunication", [&] {
          identifiant("ram:URIID", p.adresse_electronique.schema, p.adresse_electronique.valeur);
        });
      }
      for (const auto& [schema, valeur] : {std::pair{"VA", &p.tva}, std::pair{"FC", &p.identifiant_fiscal}}) {
        if (valeur->empty()) continue;
        m_xml.within("ram:SpecifiedTaxRegistration", [&] { identifiant("ram:ID", schema, *valeur); });
      }
    });
  }

  void reference(std::string_view element, const std::string& numero) {
    if (!numero.empty()) m_xml.within(element, [&] { m_xml.element("ram:IssuerAssignedID", propre(numero)); });
  }

  void accord() {
    m_xml.within("ram:ApplicableHeaderTradeAgreement", [this] {
      partie("ram:SellerTradeParty", m_facture.vendeur);
      partie("ram:BuyerTradeParty", m_facture.acheteur);
      reference("ram:SellerOrderReferencedDocument", m_facture.commande_vendeur);
      reference("ram:BuyerOrderReferencedDocument", m_facture.commande_acheteur);
    });
  }

  void livraison() {
    m_xml.within("ram:ApplicableHeaderTradeDelivery", [this] {
      if (const auto& lieu = m_facture.lieu_livraison) {
        m_xml.within("ram:ShipToTradeParty", [&] {
          m_xml.optional("ram:Name", propre(lieu->nom));
          adresse(lieu->adresse);
        });
      }
      if (m_facture.livraison) {
        m_xml.within("ram:ActualDeliverySupplyChainEvent",
                     [this] { date("ram:OccurrenceDateTime", *m_facture.livraison); });
      }
      reference("ram:DespatchAdviceReferencedDocument", m_facture.bon_livraison);
    });
  }

  void moyen() {
    const ReglementElectronique& r = m_facture.reglement;
    if (r.code.empty()) return;
    m_xml.within("ram:SpecifiedTradeSettlementPaymentMeans", [&] {
      m_xml.element("ram:TypeCode", r.code);
      if (r.iban.empty()) return;
      m_xml.within("ram:PayeePartyCreditorFinancialAccount", [&] { m_xml.element("ram:IBANID", r.iban); });
      if (!r.bic.empty()) {
        m_xml.within("ram:PayeeSpecifiedCreditorFinancialInstitution", [&] { m_xml.element("ram:BICID", r.bic); });
      }
    });
  }

  /// BT-8; 29, 72 and 5 are the codes of UNTDID 2475 in CII.
  void exigibilite(CategorieTva categorie) {
    if (!m_facture.exigibilite || categorie != CategorieTva::S) return;
    switch (*m_facture.exigibilite) {
      case TvaExigibilite::Livraison: m_xml.element("ram:DueDateTypeCode", "29"); break;
      case TvaExigibilite::Encaissement: m_xml.element("ram:DueDateTypeCode", "72"); break;
      case TvaExigibilite::Debits: m_xml.element("ram:DueDateTypeCode", "5"); break;
    }
  }

  void groupe(const TvaElectronique& t) {
    m_xml.within("ram:ApplicableTradeTax", [&] {
      m_xml.element("ram:CalculatedAmount", base::to_string(t.montant));
      m_xml.element("ram:TypeCode", "VAT");
      m_xml.optional("ram:ExemptionReason", propre(t.motif));
      m_xml.element("ram:BasisAmount", base::to_string(t.base));
      m_xml.element("ram:CategoryCode", to_text(t.categorie));
      m_xml.optional("ram:ExemptionReasonCode", t.code_vatex);
      exigibilite(t.categorie);
      if (!ecriture::sans_taux(t.categorie)) m_xml.element("ram:RateApplicablePercent", base::to_string(t.taux));
    });
  }

  void totaux() {
    const TotauxElectroniques& t = m_facture.totaux;
    const auto present = [this](std::string_view element, base::Centimes montant) {
      if (montant.value != 0) m_xml.element(element, base::to_string(montant));
    };
    m_xml.within("ram:SpecifiedTradeSettlementHeaderMonetarySummation", [&] {
      m_xml.element("ram:LineTotalAmount", base::to_string(t.lignes));
      present("ram:ChargeTotalAmount", t.frais);
      present("ram:AllowanceTotalAmount", t.remises);
      m_xml.element("ram:TaxBasisTotalAmount", base::to_string(t.ht));
      m_xml.element("ram:TaxTotalAmount", base::to_string(t.tva), {{"currencyID", m_facture.devise}});
      present("ram:RoundingAmount", t.arrondi);
      m_xml.element("ram:GrandTotalAmount", base::to_string(t.ttc));
      present("ram:TotalPrepaidAmount", t.deja_paye);
      m_xml.element("ram:DuePayableAmount", base::to_string(t.net_a_payer));
    });
  }

  void reglement() {
    m_xml.within("ram:ApplicableHeaderTradeSettlement", [this] {
      m_xml.element("ram:PaymentReference", m_facture.numero);
      m_xml.element("ram:InvoiceCurrencyCode", m_facture.devise);
      moyen();
      for (const TvaElectronique& t : m_facture.tva) groupe(t);
      for (const AjustementElectronique& a : m_facture.ajustements) ajustement(a, true);
      if (m_facture.echeance) {
        m_xml.within("ram:SpecifiedTradePaymentTerms", [this] { date("ram:DueDateDateTime", *m_facture.echeance); });
      }
      totaux();
      for (const ReferenceElectronique& r : m_facture.factures_anterieures) {
        m_xml.within("ram:InvoiceReferencedDocument", [&] {
          m_xml.element("ram:IssuerAssignedID", r.numero);
          if (!r.date) return;
          m_xml.within("ram:FormattedIssueDateTime", [&] {
            m_xml.element("qdt:DateTimeString", compacte(*r.date), {{"format", "102"}});
          });
        });
      }
    });
  }

  const FactureElectronique& m_facture;
  xml::Writer m_xml;
};

}  // namespace

std::string ecrire_cii(const FactureElectronique& facture) {
  std::string out;
  Cii(facture, out).ecrire();
  return out;
}

}  // namespace ventes
