#include "modules/efacture/formats/lecture.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "engine/pdf/attachments.hpp"
#include "modules/efacture/formats/extraction.hpp"

namespace efacture {

namespace {

constexpr std::string_view cii_space = "urn:un:unece:uncefact:data:standard:";
constexpr std::string_view ubl_space = "urn:oasis:names:specification:ubl:schema:xsd:";
/// Names of the attachment in Factur-X and in its ancestors.
constexpr std::string_view noms[] = {"factur-x.xml", "xrechnung.xml", "zugferd-invoice.xml"};

base::Unexpected<base::Refusal> inconnu() {
  return base::refuse(422, "syntaxe_inconnue",
                      "Ce fichier n'est ni une facture CII, ni une facture ou un avoir UBL, ni un PDF Factur-X.");
}

bool tous_dans(const xml::Document& document, std::string_view space) {
  return std::all_of(document.namespaces.begin(), document.namespaces.end(),
                     [&](const std::string& one) { return one.starts_with(space); });
}

base::Result<FichierLu> lire_xml(std::string_view bytes) {
  const xml::Document document = TRY(xml::parse(bytes));
  const std::string& name = document.root.name;
  if (name == "CrossIndustryInvoice" && tous_dans(document, cii_space)) {
    return FichierLu{Syntaxe::Cii, lire_cii(document.root)};
  }
  // Extensions of UBL may be anything; nothing of them is read.
  const bool etendu = document.root.child("UBLExtensions") != nullptr;
  const bool ubl = etendu ? document.root_namespace.starts_with(ubl_space) : tous_dans(document, ubl_space);
  if ((name == "Invoice" || name == "CreditNote") && ubl) return FichierLu{Syntaxe::Ubl, lire_ubl(document.root)};
  return inconnu();
}

base::Result<FichierLu> lire_pdf(std::string_view bytes) {
  const auto pieces = TRY(pdf::attachments(bytes));
  const pdf::Attachment* facture = nullptr;
  for (const std::string_view nom : noms) {
    for (const pdf::Attachment& piece : pieces) {
      if (facture == nullptr && base::ascii_lower(piece.name) == nom) facture = &piece;
    }
  }
  if (facture == nullptr) {
    return base::refuse(
        422, "pdf_sans_facture",
        "Ce PDF ne contient pas de fichier factur-x.xml : ce n'est pas une facture électronique. Demandez "
        "à votre fournisseur le fichier Factur-X.");
  }
  FichierLu lu = TRY(lire_xml(facture->bytes));
  if (lu.syntaxe != Syntaxe::Cii) return inconnu();
  lu.syntaxe = Syntaxe::FacturX;
  if (facture->name != noms[0]) {
    lu.lecture.constats.push_back(
        {false, "nom_piece_jointe", "", "",
         "La facture jointe au PDF s'appelle « " + facture->name + " » et non factur-x.xml."});
  }
  return lu;
}

}  // namespace

base::Result<FichierLu> lire_fichier(std::string_view bytes) {
  return bytes.starts_with("%PDF") ? lire_pdf(bytes) : lire_xml(bytes);
}

}  // namespace efacture
