#include "modules/efacture/formats/cdar.hpp"

#include "base/text.hpp"
#include "base/zone.hpp"
#include "engine/xml/reader.hpp"
#include "engine/xml/writer.hpp"
#include "modules/efacture/formats/extraction.hpp"

namespace efacture {

namespace {

using xml::Writer;

constexpr std::string_view paris = "Europe/Paris";
constexpr std::string_view space = "urn:un:unece:uncefact:data:standard:CrossDomainAcknowledgementAndResponse:100";

std::int64_t seconds(base::Instant at) {
  return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
}

/// YYYYMMDDHHMMSS on the clock of Paris.
std::string texte_204(base::Instant at) {
  const std::int64_t unix = seconds(at);
  const std::string iso = base::iso(base::Instant(std::chrono::seconds(unix + base::utc_offset_seconds(unix, paris))));
  std::string digits;
  for (const char c : iso.substr(0, 19)) {
    if (c >= '0' && c <= '9') digits.push_back(c);
  }
  return digits;
}

std::optional<base::Instant> instant_204(std::string_view t) {
  if (t.size() != 14) return std::nullopt;
  const std::string text(t);
  const auto wall = base::parse_instant(text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6, 2) + "T" +
                                        text.substr(8, 2) + ":" + text.substr(10, 2) + ":" + text.substr(12) + "Z");
  if (!wall) return std::nullopt;
  const std::int64_t unix = seconds(*wall);
  // The offset an hour before the wall time is that of the moment itself, but for one hour a year.
  return *wall - std::chrono::seconds(base::utc_offset_seconds(unix - 3'600, paris));
}

std::string texte_102(base::Date date) {
  const std::string iso = date.iso();
  return iso.substr(0, 4) + iso.substr(5, 2) + iso.substr(8);
}

void moment(Writer& w, std::string_view name, base::Instant at) {
  w.within(name, [&] { w.element("udt:DateTimeString", texte_204(at), {{"format", "204"}}); });
}

void partie(Writer& w, std::string_view name, const PartieCdar& p) {
  w.within(name, [&] {
    if (p.role != "WK") {
      w.element("ram:GlobalID", p.siren, {{"schemeID", "0002"}});
      w.optional("ram:Name", p.nom);
    }
    w.element("ram:RoleCode", p.role);
    if (!p.adresse.empty()) {
      w.within("ram:URIUniversalCommunication", [&] { w.element("ram:URIID", p.adresse, {{"schemeID", "0225"}}); });
    }
  });
}

void etat(Writer& w, const MessageStatut& m) {
  if (m.motif.empty() && m.montants.empty() && m.texte.empty()) return;
  w.within("ram:SpecifiedDocumentStatus", [&] {
    w.optional("ram:ReasonCode", m.motif);
    w.optional("ram:Reason", m.texte);
    w.element("ram:SequenceNumeric", "1");
    for (const PartPayee& part : m.montants) {
      w.within("ram:SpecifiedDocumentCharacteristic", [&] {
        w.element("ram:TypeCode", "MEN");
        w.within("ram:ValueChangedIndicator", [&] { w.element("udt:IndicatorString", "false"); });
        w.element("ram:ValueAmount", base::to_string(part.ttc), {{"currencyID", m.devise}});
        w.element("ram:ValuePercent", base::format_decimal(part.taux.points_de_base, 2));
      });
    }
  });
}

void facture(Writer& w, const MessageStatut& m, const Statut& s) {
  w.within("ram:ReferenceReferencedDocument", [&] {
    w.element("ram:IssuerAssignedID", m.numero);
    w.optional("ram:StatusCode", s.code_traitement);
    w.element("ram:TypeCode", m.code_type);
    moment(w, "ram:ReceiptDateTime", m.recue);
    w.within("ram:FormattedIssueDateTime", [&] {
      w.element("qdt:DateTimeString", texte_102(m.date), {{"format", "102"}});
    });
    w.element("ram:ProcessConditionCode", std::to_string(s.code));
    w.element("ram:ProcessCondition", s.libelle);
    w.within("ram:IssuerTradeParty", [&] { w.element("ram:GlobalID", m.vendeur_siren, {{"schemeID", "0002"}}); });
    etat(w, m);
  });
}

base::Unexpected<base::Refusal> invalide(std::string detail) {
  return base::refuse(422, "cdar_invalide", "Ce message de statut est inutilisable : " + std::move(detail) + ".");
}

/// At most `bytes` bytes, cut between two characters.
std::string coupe(std::string_view text, std::size_t bytes) {
  text = text.substr(0, bytes);
  return std::string(text.substr(0, base::first_invalid_utf8(text).value_or(text.size())));
}

PartieCdar lire_partie(const xml::Element& e) {
  return {std::string(e.text_of("GlobalID")), std::string(e.text_of("Name")), std::string(e.text_of("RoleCode")),
          std::string(e.text_of("URIUniversalCommunication/URIID"))};
}

void lire_etat(const xml::Element& facture, MessageStatut& m) {
  for (const xml::Element* etat : facture.all("SpecifiedDocumentStatus")) {
    if (m.motif.empty()) m.motif = coupe(etat->text_of("ReasonCode"), 100);
    if (m.texte.empty()) m.texte = coupe(etat->text_of("Reason"), 4'000);
    for (const xml::Element* part : etat->all("SpecifiedDocumentCharacteristic")) {
      if (part->text_of("TypeCode") != "MEN") continue;
      const auto amount = base::parse_decimal(part->text_of("ValueAmount"), 2, base::centimes_max.value);
      const auto rate = base::parse_decimal(part->text_of("ValuePercent"), 2, 100'000);
      if (amount.error || rate.error) continue;
      m.montants.push_back({"S", {static_cast<std::int32_t>(rate.units)}, {amount.units}});
    }
  }
}

}  // namespace

std::string identifiant_message(std::string_view numero, int code, base::Instant instant) {
  return std::string(numero) + "_" + std::to_string(code) + "_" + texte_204(instant);
}

std::string ecrire_cdar(const MessageStatut& m) {
  const Statut& s = *statut(m.code);
  std::string out;
  Writer w(out);
  w.open("rsm:CrossDomainAcknowledgementAndResponse",
         {{"xmlns:rsm", space},
          {"xmlns:ram", "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"},
          {"xmlns:udt", "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"},
          {"xmlns:qdt", "urn:un:unece:uncefact:data:standard:QualifiedDataType:100"}});
  w.within("rsm:ExchangedDocumentContext", [&] {
    w.within("ram:BusinessProcessSpecifiedDocumentContextParameter", [&] { w.element("ram:ID", "REGULATED"); });
    w.within("ram:GuidelineSpecifiedDocumentContextParameter",
             [&] { w.element("ram:ID", "urn.cpro.gouv.fr:1p0:CDV:invoice"); });
  });
  w.within("rsm:ExchangedDocument", [&] {
    w.element("ram:ID", m.id);
    w.element("ram:Name", s.libelle);
    moment(w, "ram:IssueDateTime", m.instant);
    partie(w, "ram:SenderTradeParty", {"", "", "WK", ""});
    partie(w, "ram:IssuerTradeParty", m.emetteur);
    partie(w, "ram:RecipientTradeParty", m.destinataire);
  });
  w.within("rsm:AcknowledgementDocument", [&] {
    w.within("ram:MultipleReferencesIndicator", [&] { w.element("udt:Indicator", "false"); });
    // 305: the platforms tell of the transmission; 23: the parties tell of the processing.
    w.element("ram:TypeCode", s.auteur == Auteur::Plateforme ? "305" : "23");
    moment(w, "ram:IssueDateTime", m.instant);
    facture(w, m, s);
  });
  w.close();
  return out;
}

base::Result<MessageStatut> lire_cdar(std::string_view bytes) {
  const xml::Document document = TRY(xml::parse(bytes));
  if (document.root.name != "CrossDomainAcknowledgementAndResponse" || document.root_namespace != space) {
    return invalide("ce n'est pas du CDAR");
  }
  MessageStatut m;
  const xml::Element& entete = ou_rien(document.root.child("ExchangedDocument"));
  m.id = coupe(entete.text_of("ID"), 300);
  m.emetteur = lire_partie(ou_rien(entete.child("IssuerTradeParty")));
  m.destinataire = lire_partie(ou_rien(entete.child("RecipientTradeParty")));
  const auto instant = instant_204(entete.text_of("IssueDateTime/DateTimeString"));
  const xml::Element& facture = ou_rien(document.root.find("AcknowledgementDocument/ReferenceReferencedDocument"));
  m.numero = coupe(facture.text_of("IssuerAssignedID"), 200);
  m.code_type = facture.text_of("TypeCode");
  m.vendeur_siren = facture.text_of("IssuerTradeParty/GlobalID");
  const auto code = base::parse_decimal(facture.text_of("ProcessConditionCode"), 0, 999);
  if (m.id.empty() || m.numero.empty() || m.vendeur_siren.empty()) return invalide("la facture n'est pas nommée");
  if (!instant) return invalide("sa date manque ou n'a pas la forme 204");
  if (code.error || statut(static_cast<int>(code.units)) == nullptr) return invalide("son statut est inconnu");
  m.code = static_cast<int>(code.units);
  m.instant = *instant;
  lire_etat(facture, m);
  return m;
}

}  // namespace efacture
